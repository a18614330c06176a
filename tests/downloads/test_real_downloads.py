"""``fetchdeck get`` with the real yt-dlp and a server of our own, seen from outside."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.outside import sql
from tests.servers.server import MediaServer

# Where neither PATH nor the package that we bring has an ffmpeg.
_WITHOUT_FFMPEG = """
import os, sys
from desktop.services import ffmpeg
ffmpeg._bundled = lambda: ""
os.environ["PATH"] = os.devnull
from desktop.cli import main
sys.exit(main(sys.argv[1:]))
"""


class Got:
    """What a run of ``get`` left."""

    def __init__(self, done: subprocess.CompletedProcess[str], data: Path) -> None:
        self.code = done.returncode
        self.stdout = done.stdout
        self.stderr = done.stderr
        rows = sql(data / "jobs.db", "SELECT * FROM jobs ORDER BY created_at DESC LIMIT 1")
        self.job: dict[str, Any] = rows[0] if rows else {}
        self.files = [Path(file) for file in json.loads(self.job.get("files", "[]"))]


@pytest.fixture
def get(data_folder: Path, downloads: Path) -> Any:
    def run(*arguments: str, command: tuple[str, ...] = ("-m", "desktop")) -> Got:
        done = subprocess.run(
            [sys.executable, *command, "get", *arguments], capture_output=True, text=True, timeout=100, check=False
        )
        return Got(done, data_folder)

    return run


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def nothing_left(data: Path) -> bool:
    return not (data / "temp").exists() or not list((data / "temp").iterdir())


def test_a_file_arrives_whole(get: Any, server: MediaServer, downloads: Path, data_folder: Path) -> None:
    got = get(server.url("/video.mp4"))
    assert (got.code, got.stderr) == (0, "")
    (file,) = got.files
    assert file.parent == downloads
    assert file.read_bytes() == server.body("/video.mp4")
    assert names(downloads) == [file.name]
    assert nothing_left(data_folder)
    assert got.job["status"] == "completed"
    output = sql(data_folder / "jobs.db", "SELECT output FROM job_output")[0]["output"]
    assert got.stdout == output + "\n"
    assert output.split("\n")[0] == f"$ {got.job['command']}"


def test_what_is_not_there_is_told_in_one_line(get: Any, server: MediaServer, downloads: Path) -> None:
    got = get(server.url("/gone.mp4"))
    assert got.code == 1
    assert got.stderr.startswith("fetchdeck: ") and got.stderr.count("\n") == 1
    assert "404" in got.job["error"]
    assert (got.job["status"], got.job["return_code"]) == ("failed", 1)
    assert names(downloads) == []


def test_a_connection_cut_half_way_is_taken_up_again(get: Any, server: MediaServer) -> None:
    got = get(server.url("/big.mp4", cut=4_000_000, cut_times=3))
    assert got.code == 0, got.stdout
    assert got.files[0].read_bytes() == server.body("/big.mp4")
    assert any(request.range for request in server.requests)


def test_two_links_of_one_name_are_two_files(get: Any, server: MediaServer, downloads: Path) -> None:
    first = get(server.url("/a/video.mp4"), server.url("/b/video.mp4"))
    assert first.code == 0
    assert [file.read_bytes() for file in first.files] == [server.body("/a/video.mp4"), server.body("/b/video.mp4")]
    second = get(server.url("/b/video.mp4"))
    assert second.code == 0
    assert second.files[0] not in first.files
    assert second.files[0].read_bytes() == server.body("/b/video.mp4")
    assert len(names(downloads)) == 3


@pytest.mark.parametrize("path", ["/dash/manifest.mpd", "/master/master.m3u8"])
def test_video_and_sound_become_one_file(get: Any, server: MediaServer, downloads: Path, path: str) -> None:
    got = get(server.url(path))
    assert got.code == 0, got.stdout
    assert names(downloads) == [got.files[0].name]
    assert got.files[0].suffix == ".mp4"
    assert b"mp4a" in got.files[0].read_bytes() and b"avc1" in got.files[0].read_bytes()


def test_the_mp3_preset_makes_an_mp3(get: Any, server: MediaServer, tmp_path: Path) -> None:
    got = get(server.url("/video.mp4"), "--preset", "audio-mp3", "--directory", str(tmp_path / "music"))
    assert got.code == 0, got.stdout
    (file,) = got.files
    assert file.parent == tmp_path / "music"
    assert file.suffix == ".mp3"
    assert file.read_bytes()[:3] == b"ID3" or file.read_bytes()[:1] == b"\xff"
    assert names(tmp_path / "music") == [file.name]


def test_a_missing_fragment_is_no_success(get: Any, server: MediaServer, downloads: Path) -> None:
    got = get(server.url("/hls/missing.m3u8"))
    assert got.code == 1
    assert got.job["status"] == "failed"
    assert "fragment" in got.job["error"]
    assert names(downloads) == []


def test_a_merge_without_ffmpeg_is_no_success(get: Any, server: MediaServer, downloads: Path) -> None:
    wish = (server.url("/dash/manifest.mpd"), "--option", "format=bv+ba")
    got = get(*wish, command=("-c", _WITHOUT_FFMPEG))
    assert (got.code, got.job["status"]) == (1, "failed")
    assert "ffmpeg" in got.job["error"]
    assert names(downloads) == []


def test_an_mp3_without_ffmpeg_is_refused_before_it_starts(get: Any, server: MediaServer) -> None:
    wish = (server.url("/video.mp4"), "--preset", "audio-mp3")
    got = get(*wish, command=("-c", _WITHOUT_FFMPEG))
    assert got.code != 0
    assert "ffmpeg" in got.stderr
    assert server.requests == []


def test_forged_lines_count_for_nothing(get: Any, server: MediaServer, downloads: Path) -> None:
    got = get(server.url("/spoof.xml"))
    assert "/etc/passwd" in got.stdout
    assert all(file.parent == downloads for file in got.files)
    assert sorted(file.name for file in got.files) == names(downloads)
    assert "lies outside" not in got.stdout


def test_a_list_with_a_hole_saves_the_rest_and_says_so(get: Any, server: MediaServer, downloads: Path) -> None:
    got = get(server.url("/feed.xml"))
    assert (got.code, got.job["status"]) == (1, "failed")
    assert got.job["error"].startswith("1 of 3 could not be downloaded: ")
    assert sorted(file.name for file in got.files) == names(downloads)
    assert len(got.files) == 2


def test_no_file_is_no_success(get: Any, server: MediaServer, downloads: Path) -> None:
    got = get(server.url("/feed.xml"), "--option", "playlist_items=9")
    assert (got.code, got.job["status"], got.job["return_code"]) == (1, "failed", 0)
    assert "no file" in got.job["error"]
    assert names(downloads) == []


def test_what_lies_in_the_download_folder_is_never_run(get: Any, server: MediaServer, tmp_path: Path) -> None:
    folder = tmp_path / "trap"
    folder.mkdir()
    for name in ("yt_dlp.py", "optparse.py", "sitecustomize.py"):
        (folder / name).write_text(f"open({str(tmp_path / 'ran')!r}, 'w')\n")
    for name in ("yt-dlp.conf", ".yt-dlp.conf"):
        (folder / name).write_text("--output trapped.%(ext)s\n")
    got = subprocess.run(
        [sys.executable, "-P", "-m", "desktop", "get", server.url("/video.mp4"), "--directory", str(folder)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert got.returncode == 0, got.stdout + got.stderr
    assert not (tmp_path / "ran").exists()
    assert "trapped" not in " ".join(names(folder))
