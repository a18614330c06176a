"""Jobs and the queue are paused and go on; with scripted engines, and with the real yt-dlp from its partial file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.jobs.job import JobStatus
from desktop.services.queue import QueueError
from tests.outside import sql
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


def test_a_running_job_stops_and_goes_on_from_what_it_has(qtbot: QtBot, app: App, server: MediaServer) -> None:
    with server.hold("/big.mp4", 5_000_000, skip=1) as hold:
        job = app.queue.add([server.url("/big.mp4")])
        qtbot.waitUntil(lambda: hold.held > 0 and bool(job.progress and job.progress.downloaded), timeout=LONG)
        app.queue.pause(job.id)
        app.queue.pause(job.id)  # Twice is once.
        qtbot.waitUntil(lambda: job.status is JobStatus.QUEUED, timeout=LONG)
    assert job.held and job.started_at is None
    assert job.output[-1] == "Fetchdeck: paused"
    (row,) = sql(app.data / "jobs.db", "SELECT status, held FROM live_jobs")
    assert (row["status"], row["held"]) == ("queued", 1)
    app.queue.resume(job.id)
    qtbot.waitUntil(lambda: not job.status.is_live, timeout=LONG)
    assert job.status is JobStatus.COMPLETED, job.output
    assert any("Resuming download" in line for line in job.output)
    assert Path(job.files[0]).read_bytes() == server.body("/big.mp4")
    # It is one command, however often it was started.
    assert job.command.count(" -- ") == 1


def test_a_queued_job_waits_until_it_is_resumed(qtbot: QtBot, app: App, engines_folder: Path, tmp_path: Path) -> None:
    gate = steps.Gate(tmp_path / "gate")
    engines.gated(engines_folder, gate)
    app.settings.set_value("jobs/max_parallel", 1)
    first, second, third = (app.queue.add([f"torture:{number}"]) for number in range(3))
    qtbot.waitUntil(lambda: gate.waiting == 1)
    app.queue.pause(second.id)
    with pytest.raises(QueueError, match="is not paused"):
        app.queue.resume(third.id)
    gate.open()
    qtbot.waitUntil(lambda: not first.status.is_live and not third.status.is_live, timeout=LONG)
    assert (second.status, second.held) == (JobStatus.QUEUED, True)
    app.queue.resume(second.id)
    qtbot.waitUntil(lambda: second.status is JobStatus.COMPLETED, timeout=LONG)


def test_what_is_paused_is_written_down_for_the_next_start(qtbot: QtBot, engines_folder: Path) -> None:
    engines.exits(engines_folder, 0)
    app = App()
    app.queue.set_paused(True)
    held, plain = app.queue.add(["torture:a"]), app.queue.add(["torture:b"])
    app.queue.pause(held.id)
    with qtbot.waitSignal(app.queue.stopped):
        app.queue.stop(keep=True)
    app.close()
    rows = sql(app.data / "jobs.db", "SELECT id, status, held FROM live_jobs")
    assert {row["id"]: (row["status"], row["held"]) for row in rows} == {
        held.id: ("queued", 1),
        plain.id: ("queued", 0),
    }


def test_a_paused_queue_starts_nothing_and_ends_nothing(
    qtbot: QtBot, app: App, engines_folder: Path, tmp_path: Path
) -> None:
    gate = steps.Gate(tmp_path / "gate")
    engines.gated(engines_folder, gate)
    running = app.queue.add(["torture:1"])
    qtbot.waitUntil(lambda: gate.waiting == 1)
    with qtbot.waitSignal(app.queue.paused_changed) as heard:
        app.queue.set_paused(True)
    assert heard.args == [True] and app.queue.is_paused
    waiting = app.queue.add(["torture:2"])
    gate.open()
    qtbot.waitUntil(lambda: running.status is JobStatus.COMPLETED, timeout=LONG)
    assert waiting.status is JobStatus.QUEUED
    app.queue.set_paused(False)
    qtbot.waitUntil(lambda: waiting.status is JobStatus.COMPLETED, timeout=LONG)


def test_a_paused_job_can_be_cancelled(qtbot: QtBot, app: App, engines_folder: Path) -> None:
    engines.exits(engines_folder, 0)
    app.queue.set_paused(True)
    job = app.queue.add(["torture:1"])
    app.queue.pause(job.id)
    app.queue.cancel(job.id)
    assert (job.status, job.held) == (JobStatus.CANCELLED, False)
    with pytest.raises(QueueError):
        app.queue.pause(job.id)


def test_what_completes_while_it_is_being_paused_is_completed(
    qtbot: QtBot, app: App, engines_folder: Path, tmp_path: Path
) -> None:
    script = "\nimport signal, sys\nsignal.signal(signal.SIGTERM, lambda *_: sys.exit(0))\n"
    script += f"open({str(tmp_path / 'ready')!r}, 'w').close()\nsignal.pause()\n"
    engines.write_engine(engines_folder, "obliging", script)
    job = app.queue.add(["torture:1"])
    qtbot.waitUntil((tmp_path / "ready").exists, timeout=LONG)
    app.queue.pause(job.id)
    qtbot.waitUntil(lambda: job.status is JobStatus.COMPLETED, timeout=LONG)
