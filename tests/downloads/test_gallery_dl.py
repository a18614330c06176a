"""The real gallery-dl on a server of our own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.jobs.job import Job, JobStatus
from tests.engine_programs import as_installed, engine_environment
from tests.servers.server import MediaServer

LONG = 60_000
Wait = Callable[[Job], Job]
PICTURE = b"\x89PNG\r\n\x1a\n" + b"x" * 50_000


@pytest.fixture(autouse=True)
def installed(request: pytest.FixtureRequest, data_folder: Path) -> None:
    as_installed(engine_environment(request.config, "gallery-dl"), data_folder, "gallery-dl")


@pytest.fixture
def links(server: MediaServer) -> list[str]:
    return [server.add(f"/{name}.png", PICTURE + name.encode()) for name in ("one", "two", "three")]


def test_pictures_arrive_in_the_folders_that_it_makes(
    real_app: App, ended: Wait, links: list[str], downloads: Path
) -> None:
    job = ended(real_app.queue.add(links, engine="gallery-dl"))
    assert job.status is JobStatus.COMPLETED, job.output
    assert [Path(file).read_bytes() for file in job.files] == [PICTURE + name for name in (b"one", b"two", b"three")]
    assert {Path(file).parent.name for file in job.files} == {"directlink"}
    assert all(Path(file).is_relative_to(downloads) for file in job.files)
    assert "one" in job.title or "three" in job.title


def test_a_retry_takes_only_what_is_missing(real_app: App, ended: Wait, links: list[str], server: MediaServer) -> None:
    missing = server.url("/missing.png")
    job = ended(real_app.queue.add([links[0], missing, links[1]], engine="gallery-dl"))
    assert (job.status, job.return_code) == (JobStatus.FAILED, 4)
    assert job.error.startswith("1 of 3 could not be downloaded: ")
    assert len(job.files) == 2
    server.add("/missing.png", PICTURE)
    server.requests.clear()
    again = ended(real_app.queue.retry(job.id))
    assert again.status is JobStatus.COMPLETED, again.output
    assert {request.path for request in server.requests} == {"/missing.png"}
    assert len(again.files) == 3


def test_a_page_without_a_gallery_is_told(real_app: App, ended: Wait, server: MediaServer) -> None:
    job = ended(real_app.queue.add([server.url("/page.html")], engine="gallery-dl"))
    assert (job.status, job.return_code) == (JobStatus.FAILED, 64)
    assert "Unsupported URL" in job.error


def test_a_cancelled_download_goes_on_where_it_was(
    real_app: App, ended: Wait, server: MediaServer, qtbot: QtBot, downloads: Path
) -> None:
    with server.hold("/big.mp4", 6_000_000) as hold:
        job = real_app.queue.add([server.url("/big.mp4")], engine="gallery-dl")
        qtbot.waitUntil(lambda: hold.held > 0, timeout=LONG)
        part = "*.part"
        temp = real_app.data / "temp"
        qtbot.waitUntil(lambda: any(path.stat().st_size > 5_000_000 for path in temp.rglob(part)), timeout=LONG)
        real_app.queue.cancel(job.id)
        assert ended(job).status is JobStatus.CANCELLED
    assert list(downloads.iterdir()) == []
    again = ended(real_app.queue.retry(job.id))
    assert again.status is JobStatus.COMPLETED, again.output
    assert Path(again.files[0]).read_bytes() == server.body("/big.mp4")
    assert any(request.range for request in server.requests)
