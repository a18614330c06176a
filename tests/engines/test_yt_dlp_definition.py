"""The definition of yt-dlp: its options are ones that yt-dlp knows, and what the real program prints is understood.

What was recorded came from runs of this definition against the tests' own server; the folders were renamed.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from desktop.engines.catalog import Catalog
from desktop.engines.command import DROPPED_VARIABLES, Command, Places, build_command
from desktop.engines.lines import (
    ErrorSeen,
    FileSeen,
    LineEvent,
    LineReader,
    LinkSeen,
    ProgressSeen,
    StageSeen,
    ThumbnailSeen,
    TitleSeen,
    WarningSeen,
)
from desktop.engines.model import Engine, Option
from desktop.engines.results import LinkResults
from desktop.jobs.job import Job, OptionValue
from desktop.jobs.output import decode_line, split_region
from tests.engines.samples import BUILTIN, NONCE, RECORDED, recorded, yt_dlp, yt_dlp_reader
from tests.servers import MediaServer
from tests.servers.media import ffmpeg_program

SAMPLES: dict[str, Sequence[OptionValue]] = {
    "text": ("1",),
    "integer": (2,),
    "path": ("/tmp/x.txt",),
    "secret": ("hunter2",),
    "flag": (True,),
}
#: Options whose text yt-dlp checks.
WORDS: dict[str, str] = {
    "format": "bv*[height<=720]+ba/b",
    "limit_rate": "4.2M",
    "proxy": "socks5://127.0.0.1:1080",
    "sections": "*1:30-2:45",
    "file_name": "%(uploader)s/%(title)s.%(ext)s",
    "date_after": "20260131",
    "date_before": "today-2weeks",
    "match_filter": "duration < 600 & !is_live",
    "sleep_requests": "0.75",
}

#: Options that mean nothing, or are refused, without another.
TOGETHER: dict[str, dict[str, OptionValue]] = {
    "audio_quality": {"extract_audio": True},
    "username": {"password": "x"},
    "password": {"username": "x"},
    "max_sleep_interval": {"sleep_interval": 1},
}
#: Choices that are what yt-dlp does anyway.
USUAL = {("audio_format", "best"), ("audio_quality", "5")}


def build(
    tmp_path: Path, options: dict[str, OptionValue], *urls: str, ffmpeg: str = "/opt/ffmpeg", nonce: str = "ab12cd34"
) -> Command:
    engine = yt_dlp()
    location = Catalog(BUILTIN, tmp_path / "none", tmp_path / "data").locate(engine)
    assert location is not None
    places = Places(tmp_path / "to", tmp_path / "temp", tmp_path / "data", ffmpeg, os.getpid())
    job = Job(urls=list(urls) or ["https://example.org/v"], engine=engine.id, user_id="me", options=options)
    return build_command(engine, job, location, places, nonce)


# What is passed to it


def values_of(option: Option) -> Sequence[OptionValue]:
    if option.id in WORDS:
        return (WORDS[option.id],)
    return option.choices or SAMPLES[option.kind]


def as_understood(command: Command) -> Any:
    """What yt-dlp makes of the arguments, as it would before it does anything."""
    import yt_dlp as program

    arguments = list(command.arguments)
    return program.parse_options(arguments[arguments.index("yt_dlp") + 1 :])


@pytest.mark.parametrize("id_", list(yt_dlp().options))
def test_yt_dlp_knows_every_option_and_choice(tmp_path: Path, id_: str, capsys: pytest.CaptureFixture[str]) -> None:
    option = yt_dlp().options[id_]
    # Whether ffprobe is there is not the question here.
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "ffprobe").touch()
    others = TOGETHER.get(id_, {})
    base = {"extract_audio": True} if id_ in ("audio_format", "audio_quality") else {}
    without = as_understood(build(tmp_path, {**base}, ffmpeg=str(tools / "ffmpeg")))
    for value in values_of(option):
        parsed = as_understood(build(tmp_path, {**others, id_: value}, ffmpeg=str(tools / "ffmpeg")))
        assert parsed.urls == ["https://example.org/v"]
        assert (parsed.ydl_opts == without.ydl_opts) is ((id_, value) in USUAL)
    assert capsys.readouterr().err == ""


def test_the_options_are_told_about() -> None:
    for option in yt_dlp().options.values():
        assert option.label
        assert option.group
        assert option.help.endswith((".", "?"))


def test_presets_that_every_user_is_promised() -> None:
    presets = yt_dlp().presets
    assert {id_: preset.label for id_, preset in presets.items()} == {
        "best-video": "Best video",
        "video-2160p": "Video up to 4K (2160p)",
        "video-1080p": "Video up to 1080p",
        "video-720p": "Video up to 720p",
        "video-480p": "Small video (480p)",
        "audio-mp3": "Audio (MP3)",
        "audio-m4a": "Audio (M4A)",
        "audio-opus": "Audio (Opus)",
        "audio-best": "Audio as it is",
    }
    assert next(iter(presets)) == "best-video"


@pytest.mark.parametrize("preset", list(yt_dlp().presets))
def test_nothing_of_the_users_changes_what_is_done(tmp_path: Path, preset: str) -> None:
    command = build(tmp_path, {"preset": preset}, "https://example.org/v", "https://example.org/-x")
    assert command.arguments[:3] == ("-P", "-m", "yt_dlp")
    assert command.arguments[-3:] == ("--", "https://example.org/v", "https://example.org/-x")
    for needed in ("--ignore-config", "--no-update", "--no-plugin-dirs", "--no-exec", "--no-quiet", "--no-simulate"):
        assert needed in command.arguments
    assert not [argument for argument in command.arguments if "{" in argument]
    assert command.environment == {"PYTHONUNBUFFERED": "1", "PYTHONUTF8": "1"}


def test_best_video_without_ffmpeg_asks_for_nothing_that_needs_it(tmp_path: Path) -> None:
    command = build(tmp_path, {"preset": "best-video"}, ffmpeg="")
    assert not [argument for argument in command.arguments if argument.startswith(("--ffmpeg", "--format", "--merge"))]


@pytest.mark.parametrize(
    ("url", "taken"),
    [("https://a/b", True), ("HTTP://a", True), ("https://", False), ("ftp://a/b", False), ("spotify:x", False)],
)
def test_what_it_accepts(url: str, taken: bool) -> None:
    assert yt_dlp().takes(url) is taken


# What it printed once


@dataclass
class Seen:
    """The events of a run by their kinds."""

    progress: list[ProgressSeen] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    stages: list[tuple[str, bool]] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    def add(self, event: LineEvent | None) -> None:
        match event:
            case ProgressSeen():
                self.progress.append(event)
            case TitleSeen(title=title):
                self.titles.append(title)
            case FileSeen(path=path):
                self.files.append(path)
            case StageSeen(stage=stage, ended=ended):
                self.stages.append((stage, ended))
            case ErrorSeen(message=message):
                self.errors.append(message)
            case WarningSeen(message=message):
                self.warnings.append(message)

    @property
    def is_finished(self) -> bool:
        return bool(self.progress) and self.progress[-1].progress.percent == 100.0


def seen_in(name: str) -> Seen:
    reader, seen = yt_dlp_reader(), Seen()
    for line in recorded(name):
        looked_at = reader.interesting(f"{line}\n".encode())
        event = reader.read(line)
        assert looked_at or event is None
        seen.add(event)
    return seen


def test_a_recorded_video() -> None:
    seen = seen_in("yt-dlp-video")
    assert seen.titles == ["big"]
    assert [file.rsplit("/", 1)[1] for file in seen.files] == ["big [big].mp4"]
    assert seen.files[0].startswith("/home/user/temp/done/0.1-")
    assert "⧸⧸127.0.0.1_8765⧸big.mp4" in seen.files[0]
    first, second, *_, last = (event.progress for event in seen.progress)
    assert (first.downloaded, first.total) == (1024, 12_410_183)
    assert second.speed is not None
    assert 5_000_000 < second.speed < 20_000_000
    assert second.eta is not None
    assert (last.percent, last.downloaded, last.eta, last.item) == (100.0, 12_410_183, None, None)
    assert (seen.stages, seen.errors, seen.warnings) == ([], [], [])


def test_a_recorded_conversion() -> None:
    seen = seen_in("yt-dlp-mp3")
    assert seen.stages == [("ExtractAudio", False), ("ExtractAudio", True)]
    assert [Path(file).suffix for file in seen.files] == [".mp3"]


def test_a_recorded_merge_with_and_without_ffmpeg() -> None:
    merged, unmerged = seen_in("yt-dlp-merge"), seen_in("yt-dlp-merge-without-ffmpeg")
    assert merged.stages == [("Merger", False), ("Merger", True)]
    assert unmerged.stages == []
    # It names the file that it would have made: whether it is there decides.
    assert merged.files == unmerged.files
    assert "ffmpeg is not installed" in unmerged.warnings[0]
    assert len([event for event in merged.progress if event.progress.percent == 100.0]) == 2


def test_a_recorded_list_with_an_item_that_fails() -> None:
    seen = seen_in("yt-dlp-playlist")
    assert set(seen.titles) == {"A podcast"}
    assert [Path(file).name for file in seen.files] == ["Episode 1 [e1].mp3", "Episode 3 [e3].mp3"]
    assert {(event.progress.item, event.progress.items) for event in seen.progress} == {(1, 3), (3, 3)}
    assert [error[:15] for error in seen.errors] == ["[generic] e2: U"]


def test_recorded_links_with_a_thumbnail_and_a_failure() -> None:
    read = [yt_dlp_reader().read(line) for line in recorded("yt-dlp-three-links")]
    assert [event.address for event in read if isinstance(event, ThumbnailSeen)] == ["http://127.0.0.1:8765/poster.png"]
    begun = [event.link for event in read if isinstance(event, LinkSeen)]
    links = [f"http://127.0.0.1:8765/{name}" for name in ("film.html", "missing.mp4", "other.mp4")]
    assert [link for link in begun if link in links] == links
    results = LinkResults(yt_dlp(), links)
    for event in read:
        results.see(event)
    results.end(1)
    assert [results.found[link]["status"] for link in links] == ["completed", "failed", "completed"]


@pytest.mark.parametrize(
    "line",
    [
        '[deadbeef0000] thumbnail "http://example.org/x.png"',
        f'[{NONCE}] thumbnail "file:///etc/passwd"',
        f'[{NONCE}] thumbnail "data:image/png;base64,AAAA"',
        f'[{NONCE}] thumbnail "http:///nowhere"',
        f'[{NONCE}] thumbnail "https://example.org/a\\nb"',
        f'[{NONCE}] thumbnail "https://example.org/{"x" * 5000}"',
        f"[{NONCE}] thumbnail NA",
        f"[{NONCE}] thumbnail ",
    ],
)
def test_what_is_no_address_of_a_thumbnail(line: str) -> None:
    assert yt_dlp_reader().read(line) is None


def test_recorded_failures() -> None:
    assert seen_in("yt-dlp-404").errors == [
        "[generic] missing: Unable to download webpage: HTTP Error 404: Not Found "
        "(caused by <HTTPError 404: Not Found>)"
    ]
    # Here it prints a carriage return after "ERROR: ".
    cut = seen_in("yt-dlp-cut")
    assert (cut.files, len(cut.errors)) == ([], 1)
    assert cut.errors[0].startswith("[download] Got error: 1000 bytes read, 409175 more expected. Giving up")
    lost = seen_in("yt-dlp-lost-fragment")
    assert lost.files == []
    assert lost.errors[-1] == "fragment 4 not found, unable to continue"


def test_recorded_forged_markers_are_not_believed() -> None:
    lines = recorded("yt-dlp-forged")
    assert [line for line in lines if "/etc/passwd" in line and line.startswith("[")]
    seen = seen_in("yt-dlp-forged")
    assert len(seen.files) == 1
    assert seen.files[0].startswith("/home/user/temp/done/")
    assert [title[:5] for title in seen.titles] == ["Cast "]
    assert {(event.progress.item, event.progress.items) for event in seen.progress} == {(1, 1)}
    assert {stage for stage, _ in seen.stages} == {"Concat"}


@pytest.mark.parametrize(
    ("line", "on_purpose"),
    [
        ("[download] e1: one has already been recorded in the archive", True),
        ("[download] 2019-03-01 upload date is not in range 2026-01-31 to 9999-12-31", True),
        ("[download] A “film” does not pass filter (duration < 600), skipping ..", True),
        ("[download] x has already been downloaded", False),
        ("[download] Destination: /home/user/temp/part/x.mp4", False),
    ],
)
def test_what_is_left_out_on_purpose(line: str, on_purpose: bool) -> None:
    assert bool(re.search(yt_dlp().outcome.skipped, line)) is on_purpose
    assert yt_dlp_reader().read(line) is None


def test_every_recorded_run_is_looked_at() -> None:
    source = "".join(file.read_text("utf-8") for file in Path(__file__).parent.glob("test_*.py"))
    assert [file.stem for file in RECORDED.glob("*.txt") if f'"{file.stem}"' not in source] == []


# What it prints today


class Run:
    """A run of the real program with this definition, all its output read as the app reads it."""

    def __init__(self, tmp_path: Path, options: dict[str, OptionValue], *urls: str, nonce: str = "ab12cd34") -> None:
        self.temp = tmp_path / "temp"
        self.temp.mkdir(exist_ok=True)
        self.reader = LineReader(yt_dlp().output, nonce)
        self.seen = Seen()
        command = build(tmp_path, options, *urls, ffmpeg=ffmpeg_program(), nonce=nonce)
        environment = {name: value for name, value in os.environ.items() if name not in DROPPED_VARIABLES}
        self.process = subprocess.Popen(
            [command.program, *command.arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env={**environment, **command.environment},
            cwd=self.temp,
            start_new_session=True,
        )

    def end(self) -> Seen:
        """Wait for its end and read all that it printed."""
        output, _ = self.process.communicate(timeout=60)
        for raw, _returned in split_region(output):
            self.seen.add(self.reader.read(decode_line(raw)))
        return self.seen

    def unfinished(self) -> list[Path]:
        """What is in its folder beside finished files."""
        return [path for path in (self.temp / "part").rglob("*") if path.is_file()]


def test_two_links_of_the_same_name_in_one_job(tmp_path: Path, server: MediaServer) -> None:
    run = Run(tmp_path, {"preset": "best-video"}, server.url("/a/video.mp4"), server.url("/b/video.mp4"))
    seen = run.end()
    assert run.process.returncode == 0
    assert [Path(file).name for file in seen.files] == ["video [video].mp4"] * 2
    assert [Path(file).read_bytes() for file in seen.files] == [
        server.body("/a/video.mp4"),
        server.body("/b/video.mp4"),
    ]
    assert all(Path(file).is_relative_to(run.temp / "done") for file in seen.files)
    assert seen.titles == ["video", "video"]
    assert seen.is_finished
    assert run.unfinished() == []
    assert not (tmp_path / "to").exists()


def test_sound_as_mp3(tmp_path: Path, server: MediaServer) -> None:
    run = Run(tmp_path, {"preset": "audio-mp3"}, server.url("/video.mp4"))
    seen = run.end()
    assert run.process.returncode == 0
    assert seen.stages == [("ExtractAudio", False), ("ExtractAudio", True)]
    assert [Path(file).suffix for file in seen.files] == [".mp3"]
    # An ID3 tag or the first frame's sync word.
    assert Path(seen.files[0]).read_bytes()[:2] in (b"ID", b"\xff\xfb")
    assert run.unfinished() == []


def test_a_page_that_is_not_there(tmp_path: Path, server: MediaServer) -> None:
    run = Run(tmp_path, {"preset": "video-1080p"}, server.url("/missing.mp4"))
    seen = run.end()
    assert run.process.returncode == 1
    assert seen.files == []
    assert ["404" in error for error in seen.errors] == [True]
    assert yt_dlp().exit_codes[1]


@pytest.mark.parametrize("name", ["path", "windows", "long", "format", "shell", "cjk", "hidden"])
def test_names_stay_within_the_job_and_suit_windows(tmp_path: Path, server: MediaServer, name: str) -> None:
    run = Run(tmp_path, {}, server.url(f"/title/{name}.html", x="a/../..", y="%41 :*?|<>$HOME."))
    seen = run.end()
    assert run.process.returncode == 0, seen.errors
    (file,) = map(Path, seen.files)
    assert file.is_file()
    relative = file.relative_to(run.temp / "done")
    assert len(relative.parts) == 2
    for part in relative.parts:
        assert not set(part) & set('<>:"\\|?*')
        assert part == part.rstrip(" .")
        assert len(part.encode()) <= 255
    assert len(file.stem.encode()) <= 150 + len(" []") + 60


@pytest.mark.skipif(sys.platform == "win32", reason="ends the process by a signal")
def test_a_second_run_goes_on_where_the_first_was_ended(tmp_path: Path, server: MediaServer) -> None:
    hold = server.hold("/big.mp4", after=6_000_000, skip=1)
    first = Run(tmp_path, {"preset": "best-video"}, server.url("/big.mp4"))
    hold.wait()
    os.killpg(first.process.pid, signal.SIGTERM)
    first.end()
    hold.release()
    assert [path.suffix for path in first.unfinished()] == [".part"]
    second = Run(tmp_path, {"preset": "best-video"}, server.url("/big.mp4"), nonce="ef56ab78")
    seen = second.end()
    assert second.process.returncode == 0
    assert Path(seen.files[0]).read_bytes() == server.body("/big.mp4")
    ranges = [request.range for request in server.requests if request.range.removeprefix("bytes=").strip("0-")]
    assert len(ranges) == 1
    assert int(ranges[0].removeprefix("bytes=").rstrip("-")) > 0
    assert second.unfinished() == []


def test_another_link_never_goes_on_with_this_ones_part(tmp_path: Path, server: MediaServer) -> None:
    hold = server.hold("/a/video.mp4", after=200_000, skip=1)
    first = Run(tmp_path, {}, server.url("/a/video.mp4"))
    hold.wait()
    first.process.kill()
    first.end()
    hold.release()
    seen = Run(tmp_path, {}, server.url("/b/video.mp4")).end()
    assert Path(seen.files[0]).read_bytes() == server.body("/b/video.mp4")


def test_the_engine_needs_a_file() -> None:
    engine: Engine = yt_dlp()
    assert engine.outcome.needs_file
    assert engine.outcome.success == {0, 101}
    assert set(engine.exit_codes) == {1, 2, 100, 120}
