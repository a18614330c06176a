"""A real yt-dlp cancelled at the worst moments, or half failed, and what a retry makes of what it left."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.jobs.job import Job, JobStatus
from tests.servers import pages
from tests.servers.server import MediaServer
from tests.torture import engines, steps

LONG = 60_000


@pytest.fixture
def app(qtbot: QtBot) -> Iterator[App]:
    app = App()
    yield app
    with qtbot.waitSignal(app.queue.stopped, timeout=LONG):
        app.queue.stop(keep=False)
    app.close()


def ended(qtbot: QtBot, job: Job) -> JobStatus:
    qtbot.waitUntil(lambda: not job.status.is_live, timeout=LONG)
    return job.status


def test_a_retry_goes_on_where_the_cancelled_job_stopped(qtbot: QtBot, app: App, server: MediaServer) -> None:
    # The first request only looks at the link; the second is the download.
    with server.hold("/big.mp4", 5_000_000, skip=1) as hold:
        job = app.queue.add([server.url("/big.mp4")])
        qtbot.waitUntil(lambda: hold.held > 0 and bool(job.progress and job.progress.downloaded), timeout=LONG)
        app.queue.cancel(job.id)
        assert ended(qtbot, job) is JobStatus.CANCELLED
    assert job.files == []
    again = app.queue.retry(job.id)
    assert ended(qtbot, again) is JobStatus.COMPLETED
    assert any(request.range for request in server.requests)
    assert any("Resuming download" in line for line in again.output)
    assert Path(again.files[0]).read_bytes() == server.body("/big.mp4")


def test_half_of_an_mp3_is_never_delivered(
    qtbot: QtBot, app: App, server: MediaServer, downloads: Path, tmp_path: Path
) -> None:
    gate = steps.Gate(tmp_path / "gate")
    app.settings.set_value("downloads/ffmpeg", str(engines.slow_ffmpeg(tmp_path / "bin", gate)))
    job = app.queue.add([server.url("/video.mp4")], options={"preset": "audio-mp3"})
    qtbot.waitUntil(lambda: gate.waiting == 1 and bool(job.progress and job.progress.stage), timeout=LONG)
    app.queue.cancel(job.id)
    assert ended(qtbot, job) is JobStatus.CANCELLED
    assert not list(downloads.rglob("*"))
    gate.open()
    again = app.queue.retry(job.id)
    assert ended(qtbot, again) is JobStatus.COMPLETED, again.output
    assert not any("already been downloaded" in line and ".mp3" in line for line in again.output)
    fresh = app.queue.add([server.url("/video.mp4")], options={"preset": "audio-mp3"})
    assert ended(qtbot, fresh) is JobStatus.COMPLETED
    assert Path(again.files[0]).suffix == ".mp3"
    assert Path(again.files[0]).stat().st_size == Path(fresh.files[0]).stat().st_size


def test_a_retry_takes_only_what_is_missing(qtbot: QtBot, app: App, server: MediaServer) -> None:
    names = ["one", "two", "three"]
    server.add("/list.xml", pages.feed("Songs", [(name, server.url(f"/songs/{name}.mp3")) for name in names]))
    tone = server.body("/tone.mp3")
    assert tone is not None
    for name in ("one", "three"):
        server.add(f"/songs/{name}.mp3", tone)
    job = app.queue.add([server.url("/list.xml")])
    assert ended(qtbot, job) is JobStatus.FAILED
    assert job.error.startswith("1 of 3 could not be downloaded: ")
    assert len(job.files) == 2
    server.add("/songs/two.mp3", tone)
    server.requests.clear()
    again = app.queue.retry(job.id)
    assert ended(qtbot, again) is JobStatus.COMPLETED
    # What is there is looked at once more, but only the missing one is downloaded (after a look of its own).
    assert [server.count(f"/songs/{name}.mp3") for name in names] == [1, 2, 1]
    assert set(job.files) < set(again.files)
    assert len(again.files) == 3


def test_of_several_links_the_missing_ones_are_counted(qtbot: QtBot, app: App, server: MediaServer) -> None:
    links = [server.url(path) for path in ("/a/video.mp4", "/gone.mp4", "/b/video.mp4", "/lost.mp4")]
    job = app.queue.add(links)
    assert ended(qtbot, job) is JobStatus.FAILED
    assert job.error.startswith("2 of 4 could not be downloaded: ")
    assert len(job.files) == 2
