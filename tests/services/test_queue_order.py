"""The queue is put in order, starts jobs in it, and finds it again after a stop and a crash."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.jobs.job import Job, JobStatus
from desktop.jobs.places import Where
from desktop.services.queue import QueueError
from tests.outside import sql
from tests.services.test_job_life import LONG, stop
from tests.torture import engines, steps


@pytest.fixture
def app(qtbot: QtBot, engines_folder: Path) -> Iterator[App]:
    engines.exits(engines_folder, 0)
    app = App()
    app.queue.set_paused(True)
    yield app
    stop(qtbot, app)


def add(app: App, count: int) -> list[Job]:
    return [app.queue.add([f"torture:{number}"]) for number in range(count)]


def order(app: App) -> list[str]:
    return [job.urls[0].removeprefix("torture:") for job in app.queue.live_jobs()]


def journal(app: App) -> list[str]:
    rows = sql(app.data / "jobs.db", "SELECT urls FROM live_jobs ORDER BY position")
    return [row["urls"].removeprefix('["torture:').removesuffix('"]') for row in rows]


def test_jobs_start_in_the_order_that_they_were_put_in(qtbot: QtBot, app: App) -> None:
    jobs = add(app, 4)
    app.queue.move([jobs[3].id], Where.FIRST)
    app.queue.move([jobs[0].id], Where.BEFORE, jobs[2].id)
    assert order(app) == ["3", "1", "0", "2"]
    assert app.queue.places() == {jobs[3].id: 1, jobs[1].id: 2, jobs[0].id: 3, jobs[2].id: 4}
    app.settings.set_value("jobs/max_parallel", 1)
    app.queue.set_paused(False)
    qtbot.waitUntil(lambda: not app.queue.live_jobs(), timeout=LONG)
    started = sorted(jobs, key=lambda job: job.started_at or 0.0)
    assert [job.urls[0] for job in started] == ["torture:3", "torture:1", "torture:0", "torture:2"]
    assert app.queue.places() == {}


def test_only_what_moved_is_written_and_in_one_transaction(qtbot: QtBot, app: App) -> None:
    jobs = add(app, 5)
    qtbot.waitUntil(lambda: len(journal(app)) == 5)
    before = {row["id"]: row for row in sql(app.data / "jobs.db", "SELECT * FROM live_jobs")}
    app.queue.move([jobs[4].id, jobs[2].id], Where.FIRST)
    qtbot.waitUntil(lambda: journal(app) == ["2", "4", "0", "1", "3"])
    after = {row["id"]: row for row in sql(app.data / "jobs.db", "SELECT * FROM live_jobs")}
    changed = {job_id for job_id, row in after.items() if row != before[job_id]}
    assert changed == {jobs[4].id, jobs[2].id}
    assert all({**after[job_id], "position": 0} == {**before[job_id], "position": 0} for job_id in changed)


def test_a_job_that_moves_before_it_was_ever_written_is_written_where_it_is(qtbot: QtBot, app: App) -> None:
    jobs = add(app, 3)
    app.queue.move([jobs[2].id], Where.UP)
    qtbot.waitUntil(lambda: journal(app) == ["0", "2", "1"])


def test_whoever_shows_the_queue_is_told(qtbot: QtBot, app: App) -> None:
    jobs = add(app, 3)
    order_changed, job_changed = QSignalSpy(app.queue.order_changed), QSignalSpy(app.queue.job_changed)
    app.queue.move([jobs[0].id], Where.DOWN)
    assert order_changed.count() == 1
    qtbot.waitUntil(lambda: job_changed.count() == 1)
    app.queue.move([jobs[1].id], Where.FIRST)
    assert order_changed.count() == 1, "it is the first already"


def test_what_does_not_wait_does_not_move(qtbot: QtBot, app: App, engines_folder: Path, tmp_path: Path) -> None:
    gate = steps.Gate(tmp_path / "gate")
    engines.gated(engines_folder, gate)
    running = app.queue.add(["torture:running"], engine="gated")
    app.settings.set_value("jobs/max_parallel", 1)
    app.queue.set_paused(False)
    qtbot.waitUntil(lambda: gate.waiting == 1, timeout=LONG)
    waiting = add(app, 2)
    with pytest.raises(QueueError, match="wait in the queue"):
        app.queue.move([running.id], Where.LAST)
    app.queue.move([running.id, waiting[1].id], Where.FIRST)
    assert order(app) == ["running", "1", "0"]
    # It keeps its place, should it return.
    app.queue.pause(running.id)
    qtbot.waitUntil(lambda: running.status is JobStatus.QUEUED, timeout=LONG)
    assert next(iter(app.queue.places())) == running.id


def test_the_order_is_the_same_at_the_next_start(qtbot: QtBot, engines_folder: Path) -> None:
    engines.exits(engines_folder, 0)
    app = App()
    app.queue.set_paused(True)
    jobs = add(app, 4)
    app.queue.move([jobs[3].id], Where.FIRST)
    app.queue.move([jobs[0].id], Where.LAST)
    stop(qtbot, app, keep=True)
    # Another program's, as far as the next start can see: this process goes on.
    sql(app.data / "jobs.db", "UPDATE live_jobs SET app_started = 1.0")
    again = App()
    again.queue.set_paused(True)
    again.start()
    assert order(again) == ["3", "1", "2", "0"]
    again.queue.add(["torture:new"])
    assert order(again)[-1] == "new"
    stop(qtbot, again)


def test_jobs_of_the_first_schema_stand_by_their_age(qtbot: QtBot, engines_folder: Path) -> None:
    engines.exits(engines_folder, 0)
    app = App()
    app.queue.set_paused(True)
    add(app, 3)
    stop(qtbot, app, keep=True)
    sql(app.data / "jobs.db", "UPDATE live_jobs SET app_started = 1.0, position = 0")
    again = App()
    again.queue.set_paused(True)
    again.start()
    assert order(again) == ["0", "1", "2"]
    qtbot.waitUntil(lambda: journal(again) == ["0", "1", "2"])
    positions = {job.position for job in again.queue.live_jobs()}
    assert len(positions) == 3
    stop(qtbot, again)
