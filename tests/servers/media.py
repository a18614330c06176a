"""Small real media files, made with ffmpeg for one test run; serves nothing."""

from __future__ import annotations

import random
import subprocess
from dataclasses import dataclass
from pathlib import Path

import imageio_ffmpeg

SECONDS = 6
#: Bytes of padding in ``big.mp4``: large enough to be stopped half way at any speed worth testing.
BIG_PADDING = 12_000_000

_VIDEO = ("-c:v", "libx264", "-preset", "ultrafast", "-crf", "30", "-pix_fmt", "yuv420p")
# A key frame each second: fragments can be cut there without encoding again.
_KEY_FRAMES = ("-g", "25", "-keyint_min", "25", "-sc_threshold", "0")
_AUDIO = ("-c:a", "aac", "-b:a", "64k")
_VOD = ("-f", "hls", "-hls_time", "1", "-hls_playlist_type", "vod")


@dataclass(frozen=True)
class Media:
    """Where the files are. Nobody changes them: they are shared by all tests."""

    folder: Path

    @property
    def video(self) -> Path:
        """H.264 and AAC, 6 s, about 400 KB."""
        return self.folder / "video.mp4"

    @property
    def other(self) -> Path:
        """As ``video``, with another picture and another sound."""
        return self.folder / "other.mp4"

    @property
    def big(self) -> Path:
        """``video`` and 12 MB that no player looks at."""
        return self.folder / "big.mp4"

    @property
    def tone(self) -> Path:
        """MP3, 6 s, about 70 KB."""
        return self.folder / "tone.mp3"


def ffmpeg_program() -> str:
    """The full path of the ffmpeg that came with the tests' Python packages."""
    return str(imageio_ffmpeg.get_ffmpeg_exe())


def make_media(folder: Path) -> Media:
    """Make all files in ``folder``, which must be empty; takes half a second."""
    _make_video(folder / "video.mp4", hue=0, frequency=440)
    _make_video(folder / "other.mp4", hue=120, frequency=550)
    _run("-f", "lavfi", "-i", _sine(330), "-t", str(SECONDS), "-c:a", "libmp3lame", "-b:a", "96k", folder / "tone.mp3")
    _make_big(folder / "video.mp4", folder / "big.mp4")
    _make_hls(folder / "video.mp4", folder / "hls")
    _make_hls_with_separate_audio(folder / "video.mp4", folder / "master")
    _make_dash(folder / "video.mp4", folder / "dash")
    return Media(folder)


def _make_video(target: Path, *, hue: int, frequency: int) -> None:
    picture = f"testsrc2=size=320x240:rate=25,hue=h={hue},noise=alls=12:allf=t:all_seed=1"
    inputs = ("-f", "lavfi", "-i", picture, "-f", "lavfi", "-i", _sine(frequency), "-t", str(SECONDS))
    _run(*inputs, *_VIDEO, *_KEY_FRAMES, *_AUDIO, "-movflags", "+faststart", target)


def _sine(frequency: int) -> str:
    return f"sine=frequency={frequency}:sample_rate=44100"


def _make_big(source: Path, target: Path) -> None:
    # A box of the type "free" is skipped by every reader. Random bytes, so that a piece put in the wrong place shows.
    padding = random.Random(7).randbytes(BIG_PADDING)
    target.write_bytes(source.read_bytes() + (len(padding) + 8).to_bytes(4, "big") + b"free" + padding)


def _make_hls(source: Path, folder: Path) -> None:
    folder.mkdir()
    playlist = folder / "index.m3u8"
    _run("-i", source, "-c", "copy", *_VOD, "-hls_segment_filename", folder / "seg%02d.ts", playlist)
    text = playlist.read_text("ascii")
    if "seg03.ts" not in text:
        raise RuntimeError("the playlist has fewer fragments than the tests rely on")
    (folder / "missing.m3u8").write_text(text.replace("seg03.ts", "gone.ts"), "ascii")


def _make_hls_with_separate_audio(source: Path, folder: Path) -> None:
    folder.mkdir()
    streams = "a:0,agroup:sound,default:yes,name:audio v:0,agroup:sound,name:video"
    _run(
        *("-i", source, "-map", "0:v", "-map", "0:a", "-c", "copy", *_VOD),
        *("-var_stream_map", streams, "-master_pl_name", "master.m3u8"),
        *("-hls_segment_filename", folder / "%v%02d.ts", folder / "%v.m3u8"),
    )


def _make_dash(source: Path, folder: Path) -> None:
    folder.mkdir()
    _run(
        *("-i", source, "-map", "0:v", "-map", "0:a", "-c", "copy", "-f", "dash", "-seg_duration", "1"),
        *("-use_timeline", "0", "-adaptation_sets", "id=0,streams=v id=1,streams=a", folder / "manifest.mpd"),
    )


def _run(*arguments: str | Path) -> None:
    command = [ffmpeg_program(), "-v", "error", "-nostdin", "-y", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"ffmpeg could not make {arguments[-1]}: {done.stderr}")
