"""The tests' own server: what it promises, and that the real yt-dlp meets with it what the tests are about."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from http.client import IncompleteRead
from pathlib import Path

import pytest

from tests.servers import MediaServer, Request
from tests.servers.media import ffmpeg_program
from tests.servers.pages import FORGED_LINES, TITLES
from tests.servers.server import CREDENTIALS


def fetch(address: str, *, method: str = "GET", **headers: str) -> tuple[int, dict[str, str], bytes]:
    """Status, headers and body, whatever the status."""
    request = urllib.request.Request(address, method=method, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=30) as response:
            return response.status, dict(response.headers), response.read()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, dict(error.headers), error.read()


def ytdlp(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run yt-dlp as the engine does, less its markers."""
    command = [sys.executable, "-P", "-m", "yt_dlp", "--ignore-config", "--no-update", "--newline", "--color=never"]
    command += ["--abort-on-unavailable-fragments", f"--ffmpeg-location={ffmpeg_program()}", f"--paths=home:{folder}"]
    return subprocess.run(
        [*command, *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=False
    )


def only_file(folder: Path) -> Path:
    (found,) = folder.iterdir()
    return found


def streams(file: Path) -> str:
    """What ffmpeg says about a media file that it has read to the end."""
    command = [ffmpeg_program(), "-nostdin", "-xerror", "-i", str(file), "-f", "null", "-"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stderr


# What it promises


def test_a_file_comes_whole_with_its_type(server: MediaServer) -> None:
    status, headers, body = fetch(server.url("/video.mp4"))
    assert (status, headers["Content-Type"], headers["Content-Length"]) == (200, "video/mp4", str(len(body)))
    assert body == server.body("/video.mp4")
    assert 300_000 < len(body) < 900_000


def test_a_head_has_the_headers_and_no_body(server: MediaServer) -> None:
    status, headers, body = fetch(server.url("/tone.mp3"), method="HEAD")
    assert (status, headers["Content-Type"], body) == (200, "audio/mpeg", b"")
    assert int(headers["Content-Length"]) == len(server.body("/tone.mp3") or b"")
    assert (server.count("/tone.mp3"), server.count("/tone.mp3", "HEAD")) == (0, 1)


@pytest.mark.parametrize(
    ("asked", "part"), [("bytes=5-9", slice(5, 10)), ("bytes=9-", slice(9, None)), ("bytes=-4", slice(-4, None))]
)
def test_a_range_is_a_part(server: MediaServer, asked: str, part: slice) -> None:
    whole = server.body("/tone.mp3") or b""
    status, headers, body = fetch(server.url("/tone.mp3"), Range=asked)
    assert (status, body) == (206, whole[part])
    start = part.start % len(whole)
    assert headers["Content-Range"] == f"bytes {start}-{start + len(body) - 1}/{len(whole)}"
    assert server.requests[-1].range == asked


def test_a_range_behind_the_end_is_refused(server: MediaServer) -> None:
    assert fetch(server.url("/tone.mp3"), Range="bytes=99999999-")[0] == 416


def test_norange_always_sends_the_whole(server: MediaServer) -> None:
    status, headers, body = fetch(server.url("/tone.mp3", norange=1), Range="bytes=5-9")
    assert (status, body) == (200, server.body("/tone.mp3"))
    assert "Accept-Ranges" not in headers


@pytest.mark.parametrize("status", [403, 404, 500, 503])
def test_a_status_can_be_asked_for(server: MediaServer, status: int) -> None:
    assert fetch(server.url("/video.mp4", status=status))[0] == status


def test_what_is_not_there_is_404(server: MediaServer) -> None:
    for path in ("/no-such.mp4", "/title/no-such.html", "/hls/gone.ts", "/../conftest.py", "/"):
        assert fetch(server.url(path))[0] == 404, path


def test_aliases_differ_under_one_name(server: MediaServer) -> None:
    first, second = (fetch(server.url(f"/{folder}/video.mp4"))[2] for folder in "ab")
    assert first == server.body("/video.mp4")
    assert second == server.body("/other.mp4")
    assert first != second


def test_a_cut_response_ends_early_as_often_as_asked(server: MediaServer) -> None:
    address = server.url("/big.mp4", cut=100_000, cut_times=2)
    for _ in range(2):
        with pytest.raises(IncompleteRead) as caught:
            fetch(address)
        assert len(caught.value.partial) == 100_000
    assert fetch(address)[2] == server.body("/big.mp4")


def test_without_a_length_nobody_can_tell_that_it_was_cut(server: MediaServer) -> None:
    _, headers, body = fetch(server.url("/big.mp4", cut=1000, nolength=1))
    assert "Content-Length" not in headers
    assert body == (server.body("/big.mp4") or b"")[:1000]


def test_a_rate_is_the_most_that_is_sent(server: MediaServer) -> None:
    begun = time.monotonic()
    _, _, body = fetch(server.url("/tone.mp3", rate=200_000))
    assert time.monotonic() - begun >= len(body) / 200_000
    assert body == server.body("/tone.mp3")


def test_a_delay_comes_before_the_answer(server: MediaServer) -> None:
    begun = time.monotonic()
    fetch(server.url("/nomedia.html", delay=0.2))
    assert time.monotonic() - begun >= 0.2


def test_authorisation_is_asked_for(server: MediaServer, tmp_path: Path) -> None:
    status, headers, _ = fetch(server.url("/auth/video.mp4"))
    assert (status, headers["WWW-Authenticate"]) == (401, 'Basic realm="tests"')
    user, password = CREDENTIALS
    done = ytdlp(tmp_path / "out", "--", server.url("/auth/video.mp4", user=user, password=password))
    assert done.returncode == 0, done.stderr
    assert only_file(tmp_path / "out").read_bytes() == server.body("/video.mp4")


def test_a_redirect_leads_on(server: MediaServer) -> None:
    assert fetch(server.url("/redirect", to="/tone.mp3"))[2] == server.body("/tone.mp3")


def test_a_test_can_add_what_it_needs(server: MediaServer) -> None:
    address = server.add("/own/page.html", "<p>ü")
    status, headers, body = fetch(address)
    assert (status, headers["Content-Type"], body) == (200, "text/html; charset=utf-8", "<p>ü".encode())


def test_a_held_response_stands_still_until_it_is_released(server: MediaServer) -> None:
    whole = server.body("/big.mp4") or b""
    assert fetch(server.url("/big.mp4"))[2] == whole
    with server.hold("/big.mp4", 70_000, skip=1) as hold:
        assert fetch(server.url("/big.mp4"))[2] == whole
        assert hold.held == 0
        with urllib.request.urlopen(server.url("/big.mp4"), timeout=30) as response:
            hold.wait()
            assert response.read(70_000) == whole[:70_000]
            hold.release()
            assert response.read() == whole[70_000:]
    assert fetch(server.url("/big.mp4"))[2] == whole


def test_waiting_for_what_does_not_come_fails(server: MediaServer) -> None:
    with pytest.raises(AssertionError, match="no such request"):
        server.wait_for("/video.mp4", timeout=0.01)
    with pytest.raises(AssertionError, match="0 of 1"):
        server.hold("/video.mp4").wait(timeout=0.01)


def test_a_request_can_be_waited_for(server: MediaServer) -> None:
    later = threading.Thread(target=fetch, args=(server.url("/tone.mp3", n=2),), kwargs={"Range": "bytes=1-"})
    with server.hold("/tone.mp3") as hold:
        later.start()
        request = server.wait_for(lambda request: request.query.get("n") == "2")
        hold.wait()
    later.join()
    assert isinstance(request, Request)
    assert (request.method, request.path, request.range) == ("GET", "/tone.mp3", "bytes=1-")


def test_the_server_ends_though_a_client_reads_no_more(server: MediaServer) -> None:
    # Twice what the system's buffers hold, and nobody reads: the fixture's end would hang.
    server.add("/endless.bin", bytes(32_000_000))
    response = urllib.request.urlopen(server.url("/endless.bin"), timeout=30)
    server.hold("/video.mp4")
    with response, MediaServer(server._media) as second:
        held = second.hold("/video.mp4", 10)
        waiting = urllib.request.urlopen(second.url("/video.mp4"), timeout=30)
        held.wait()
    with waiting:
        assert waiting.status == 200


# What yt-dlp meets


def test_ytdlp_saves_a_direct_link_whole_after_looking_at_it_once(server: MediaServer, tmp_path: Path) -> None:
    done = ytdlp(tmp_path / "out", "--", server.url("/video.mp4"))
    assert done.returncode == 0, done.stderr
    saved = only_file(tmp_path / "out")
    assert saved.read_bytes() == server.body("/video.mp4")
    assert "Video: h264" in streams(saved)
    # Holds that skip one response rely on it.
    assert server.count("/video.mp4") == 2


def test_ytdlp_saves_big_files_at_a_limited_rate(server: MediaServer, tmp_path: Path) -> None:
    begun = time.monotonic()
    done = ytdlp(tmp_path / "out", "--", server.url("/big.mp4", rate=12_000_000))
    assert done.returncode == 0, done.stderr
    assert time.monotonic() - begun > 1
    saved = only_file(tmp_path / "out")
    assert saved.read_bytes() == server.body("/big.mp4")
    assert "Audio: aac" in streams(saved)


@pytest.mark.parametrize("status", [404, 500])
def test_ytdlp_fails_where_the_server_does(server: MediaServer, tmp_path: Path, status: int) -> None:
    done = ytdlp(tmp_path / "out", "--", server.url("/video.mp4", status=status))
    assert done.returncode == 1
    assert f"HTTP Error {status}" in done.stderr


def test_ytdlp_resumes_what_was_cut(server: MediaServer, tmp_path: Path) -> None:
    done = ytdlp(tmp_path / "out", "--retries=3", "--", server.url("/big.mp4", cut=3_000_000, cut_times=2))
    assert done.returncode == 0, done.stderr
    assert "more expected. Retrying" in done.stdout
    resumed = server.wait_for(lambda request: bool(request.range))
    assert 1_000_000 < int(resumed.range.removeprefix("bytes=").removesuffix("-")) <= 3_000_000
    assert only_file(tmp_path / "out").read_bytes() == server.body("/big.mp4")


def test_ytdlp_gives_up_on_what_is_always_cut(server: MediaServer, tmp_path: Path) -> None:
    done = ytdlp(tmp_path / "out", "--retries=1", "--", server.url("/big.mp4", cut=100_000, norange=1))
    assert done.returncode == 1
    assert "Giving up after 1 retries" in done.stderr
    assert only_file(tmp_path / "out").name.endswith(".part")


def test_ytdlp_saves_a_feed_but_for_the_missing_episode(server: MediaServer, tmp_path: Path) -> None:
    done = ytdlp(tmp_path / "out", "--output=%(title)s.%(ext)s", "--", server.url("/feed.xml"))
    assert done.returncode == 1
    assert "404" in done.stderr
    assert sorted(file.name for file in (tmp_path / "out").iterdir()) == ["Episode 1.mp3", "Episode 3.mp3"]


def test_ytdlp_lets_a_title_forge_lines(server: MediaServer, tmp_path: Path) -> None:
    server.forged_lines.append("[my own] marker")
    done = ytdlp(tmp_path / "out", "--", server.url("/spoof.xml"))
    assert {*FORGED_LINES, "[my own] marker"} <= set(done.stdout.splitlines())


def test_ytdlp_finds_all_videos_of_a_page(server: MediaServer, tmp_path: Path) -> None:
    done = ytdlp(tmp_path / "out", "--", server.url("/page.html"))
    assert done.returncode == 0, done.stderr
    saved = {file.read_bytes() for file in (tmp_path / "out").iterdir()}
    assert saved == {server.body("/video.mp4"), server.body("/other.mp4")}


def test_ytdlp_finds_nothing_where_nothing_is(server: MediaServer, tmp_path: Path) -> None:
    done = ytdlp(tmp_path / "out", "--", server.url("/nomedia.html"))
    assert (done.returncode, "Unsupported URL" in done.stderr) == (1, True)


def test_ytdlp_joins_hls_fragments(server: MediaServer, tmp_path: Path) -> None:
    done = ytdlp(tmp_path / "out", "--", server.url("/hls/index.m3u8"))
    assert done.returncode == 0, done.stderr
    assert "00:00:06" in streams(only_file(tmp_path / "out"))
    assert server.count("/hls/seg05.ts") == 1


def test_ytdlp_gives_up_on_a_missing_hls_fragment(server: MediaServer, tmp_path: Path) -> None:
    done = ytdlp(tmp_path / "out", "--fragment-retries=1", "--", server.url("/hls/missing.m3u8"))
    assert done.returncode == 1
    assert server.count("/hls/gone.ts") == 2
    assert not list((tmp_path / "out").glob("*.mp4"))


@pytest.mark.parametrize("path", ["/dash/manifest.mpd", "/master/master.m3u8"])
def test_ytdlp_merges_sound_and_picture_that_came_apart(server: MediaServer, tmp_path: Path, path: str) -> None:
    done = ytdlp(tmp_path / "out", "--format=bv+ba", "--", server.url(path))
    assert done.returncode == 0, done.stderr
    assert "[Merger]" in done.stdout
    found = streams(only_file(tmp_path / "out"))
    assert "Video: h264" in found and "Audio: aac" in found


def test_ytdlp_reads_every_title_as_it_was_meant(server: MediaServer, tmp_path: Path) -> None:
    addresses = [server.url(f"/title/{name}.html") for name in TITLES]
    done = ytdlp(tmp_path / "out", "--skip-download", "--print=%(title)j", "--", *addresses)
    assert done.returncode == 0, done.stderr
    read = [" ".join(json.loads(line).split()) for line in done.stdout.splitlines()]
    assert read == [" ".join(title.split()) for title in TITLES.values()]
