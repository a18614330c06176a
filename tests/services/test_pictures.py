"""Small pictures: fetched from the web within bounds, and stored with the jobs that they belong to."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.jobs.job import Job, JobStatus
from desktop.services import pictures as pictures_module
from desktop.services.pictures import Pictures
from tests.outside import sql
from tests.servers import MediaServer

LONG = 30_000
_STORED = "SELECT job_id, hex(picture) AS bytes FROM job_pictures"
PICTURE = b"\x89PNG\r\n\x1a\n\x00\xff'\"" * 3


@pytest.fixture
def pictures(qtbot: QtBot) -> Iterator[Pictures]:
    made = Pictures()
    yield made
    made.stop()


@pytest.fixture
def app(qtbot: QtBot) -> Iterator[App]:
    app = App()
    yield app
    with qtbot.waitSignal(app.queue.stopped, timeout=LONG):
        app.queue.stop(keep=False)
    app.close()


def test_a_redirect_is_followed(pictures: Pictures, qtbot: QtBot, server: MediaServer) -> None:
    address = server.url("/redirect", to=server.add("/x.png", PICTURE, "image/png"))
    with qtbot.waitSignal(pictures.fetched, timeout=LONG) as got:
        pictures.fetch(address)
    assert got.args == [address, PICTURE]


def test_a_picture_that_is_too_large_is_given_up(
    pictures: Pictures, qtbot: QtBot, server: MediaServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures_module, "_MOST_BYTES", 1000)
    server.add("/large.png", b"x" * 1001, "image/png")
    spy = QSignalSpy(pictures.fetched)
    pictures.fetch(server.url("/large.png"))
    qtbot.waitUntil(lambda: not pictures._replies, timeout=LONG)
    assert server.count("/large.png") == 1
    assert spy.count() == 0


def test_a_picture_that_comes_drop_by_drop_is_given_up(
    pictures: Pictures, qtbot: QtBot, server: MediaServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures_module, "_LIMIT_MS", 300)
    hold = server.hold("/slow.png", after=10)
    server.add("/slow.png", b"x" * 1000, "image/png")
    spy = QSignalSpy(pictures.fetched)
    pictures.fetch(server.url("/slow.png"))
    qtbot.waitUntil(lambda: not pictures._replies, timeout=LONG)
    hold.release()
    assert spy.count() == 0


def test_nothing_is_unpacked_and_no_cookie_is_kept(pictures: Pictures, qtbot: QtBot, server: MediaServer) -> None:
    with qtbot.waitSignal(pictures.fetched, timeout=LONG):
        pictures.fetch(server.add("/x.png", PICTURE, "image/png"))
    request = server.requests[-1]
    assert request.headers["Accept-Encoding"] == "identity"
    assert "Cookie" not in request.headers


def test_what_is_remembered_is_bounded(
    pictures: Pictures, qtbot: QtBot, server: MediaServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures_module, "_KEPT_BYTES", 2500)
    for name in "abc":
        with qtbot.waitSignal(pictures.fetched, timeout=LONG):
            pictures.fetch(server.add(f"/{name}.png", b"x" * 1000, "image/png"))
    assert sorted(address[-6:] for address in pictures._kept) == ["/b.png", "/c.png"]


def end(app: App, job: Job) -> None:
    job.start(job.created_at)
    app.queue._end(job, JobStatus.COMPLETED)


def test_a_picture_of_a_live_job_is_stored_with_it(app: App) -> None:
    app.queue.set_paused(True)
    job = app.queue.add(["https://example.org/x"])
    changed = QSignalSpy(app.queue.picture_changed)
    app.queue.set_picture(job.id, PICTURE)
    assert app.queue.picture(job.id) == PICTURE
    assert sql(app.data / "jobs.db", "SELECT job_id FROM job_pictures") == []
    end(app, job)
    assert app.queue.picture(job.id) == PICTURE
    assert sql(app.data / "jobs.db", _STORED) == [{"job_id": job.id, "bytes": PICTURE.hex().upper()}]
    assert changed.count() == 1


def test_a_picture_that_comes_after_the_end_is_stored_at_once(app: App) -> None:
    app.queue.set_paused(True)
    job = app.queue.add(["https://example.org/x"])
    end(app, job)
    app.queue.set_picture(job.id, PICTURE)
    app.queue.set_picture(job.id, PICTURE * 2)
    assert app.queue.pictures_of([job.id, "nobody"]) == {job.id: PICTURE * 2}


def test_a_picture_goes_with_its_job(app: App) -> None:
    app.queue.set_paused(True)
    job = app.queue.add(["https://example.org/x"])
    app.queue.set_picture(job.id, PICTURE)
    end(app, job)
    app.queue.delete(job.id)
    assert sql(app.data / "jobs.db", "SELECT job_id FROM job_pictures") == []
    changed = QSignalSpy(app.queue.picture_changed)
    app.queue.set_picture(job.id, PICTURE)
    assert app.queue.picture(job.id) == b""
    assert changed.count() == 0
