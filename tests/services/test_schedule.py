"""Jobs start at a time of their own and between two times of day; the test holds the clock."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.jobs.job import Job, JobStatus
from desktop.services.queue import JobQueue, QueueError
from desktop.services.recovery import abandoned_jobs, this_program
from desktop.services.store import ProcessMark
from tests.outside import sql
from tests.torture import engines, steps

LONG = 60_000
#: Short before ten in the evening: a wait for it is over at once.
EVENING = datetime(2026, 7, 1, 21, 59, 59, 900_000).timestamp()
TEN = datetime(2026, 7, 1, 22).timestamp()
MORNING = datetime(2026, 7, 2, 6).timestamp()


class Clock:
    """Stands still until a test moves it."""

    def __init__(self) -> None:
        self.now = EVENING

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def app(qtbot: QtBot) -> Iterator[App]:
    app = App()
    yield app
    app.close()


@pytest.fixture
def queue(qtbot: QtBot, app: App, clock: Clock, engines_folder: Path) -> Iterator[JobQueue]:
    engines.exits(engines_folder, 0)
    mark = this_program()
    queue = JobQueue(
        app.store, app.settings, lambda: app.catalog, data=app.data, user="mia", app=lambda: mark, clock=clock
    )
    yield queue
    with qtbot.waitSignal(queue.stopped, timeout=LONG):
        queue.stop(keep=False)


def completed(qtbot: QtBot, *jobs: Job) -> None:
    qtbot.waitUntil(lambda: all(job.status is JobStatus.COMPLETED for job in jobs), timeout=LONG)


def test_a_job_starts_by_itself_when_its_time_has_come(qtbot: QtBot, queue: JobQueue, clock: Clock) -> None:
    later = queue.add(["torture:later"], not_before=clock.now + 0.1)
    completed(qtbot, queue.add(["torture:now"]))
    assert (later.status, later.not_before) == (JobStatus.QUEUED, clock.now + 0.1)
    clock.now += 0.1
    completed(qtbot, later)
    assert later.started_at == clock.now


def test_a_time_in_the_past_starts_at_once(qtbot: QtBot, queue: JobQueue, clock: Clock) -> None:
    completed(qtbot, queue.add(["torture:1"], not_before=clock.now - 10))


def test_whose_time_has_come_but_finds_no_room_waits_for_room_only(
    qtbot: QtBot, app: App, queue: JobQueue, clock: Clock, engines_folder: Path, tmp_path: Path
) -> None:
    gate = steps.Gate(tmp_path / "gate")
    engines.gated(engines_folder, gate)
    queue.reload_engines()
    app.settings.set_value("jobs/max_parallel", 1)
    running = queue.add(["torture:1"], engine="gated")
    qtbot.waitUntil(lambda: gate.waiting == 1, timeout=LONG)
    job = queue.add(["torture:2"], engine="gated", not_before=clock.now + 0.1)
    with qtbot.waitSignal(queue.job_changed, check_params_cb=lambda job_id: job_id == job.id, timeout=LONG):
        clock.now += 1
    assert (job.status, job.not_before) == (JobStatus.QUEUED, None)
    gate.open()
    completed(qtbot, running, job)


def test_the_time_is_changed_and_taken_back(qtbot: QtBot, queue: JobQueue, clock: Clock) -> None:
    queue.set_paused(True)
    job = queue.add(["torture:1"])
    queue.start_at(job.id, clock.now + 3600)
    queue.set_paused(False)
    completed(qtbot, queue.add(["torture:2"]))
    assert (job.status, job.not_before) == (JobStatus.QUEUED, clock.now + 3600)
    queue.start_at(job.id, None)
    completed(qtbot, job)
    with pytest.raises(QueueError, match="no queued or running job"):
        queue.start_at(job.id, None)


def test_what_has_started_is_not_put_off(qtbot: QtBot, queue: JobQueue, engines_folder: Path, tmp_path: Path) -> None:
    gate = steps.Gate(tmp_path / "gate")
    engines.gated(engines_folder, gate)
    queue.reload_engines()
    job = queue.add(["torture:1"], engine="gated")
    qtbot.waitUntil(lambda: gate.waiting == 1, timeout=LONG)
    with pytest.raises(QueueError, match="has started already"):
        queue.start_at(job.id, EVENING + 60)
    gate.open()
    completed(qtbot, job)


def test_the_time_is_kept_for_the_next_start(qtbot: QtBot, app: App, queue: JobQueue, clock: Clock) -> None:
    job = queue.add(["torture:1"], not_before=clock.now + 3600)
    qtbot.waitUntil(lambda: bool(sql(app.data / "jobs.db", "SELECT id FROM live_jobs")))
    # As if the program that wrote it were gone.
    app.store.journal_job(job, ProcessMark(2**22 + 1, 1.0), None)
    (restored,) = abandoned_jobs(app.store, app.data, lambda: app.catalog)
    assert restored.not_before == clock.now + 3600


def test_outside_of_the_hours_nothing_starts_until_they_begin(
    qtbot: QtBot, app: App, queue: JobQueue, clock: Clock
) -> None:
    assert queue.waits_until is None
    with qtbot.waitSignal(queue.waits_changed) as heard:
        app.settings.set_value("jobs/only_between", True)
    assert heard.args == [TEN] and queue.waits_until == TEN
    job, wanted = queue.add(["torture:1"]), queue.add(["torture:2"])
    queue.start_at(wanted.id, None)
    completed(qtbot, wanted)
    assert job.status is JobStatus.QUEUED
    with qtbot.waitSignal(queue.waits_changed, timeout=LONG) as heard:
        clock.now = TEN
    assert heard.args == [None]
    completed(qtbot, job)


def test_the_end_of_the_hours_ends_nothing_that_runs(
    qtbot: QtBot, app: App, queue: JobQueue, clock: Clock, engines_folder: Path, tmp_path: Path
) -> None:
    gate = steps.Gate(tmp_path / "gate")
    engines.gated(engines_folder, gate)
    queue.reload_engines()
    clock.now = MORNING - 0.1
    app.settings.set_value("jobs/only_between", True)
    running = queue.add(["torture:1"], engine="gated")
    qtbot.waitUntil(lambda: gate.waiting == 1, timeout=LONG)
    with qtbot.waitSignal(queue.waits_changed, timeout=LONG):
        clock.now = MORNING
    waiting = queue.add(["torture:2"])
    gate.open()
    completed(qtbot, running)
    assert waiting.status is JobStatus.QUEUED
    app.settings.set_value("jobs/between_to", "06:01")
    completed(qtbot, waiting)


def test_equal_times_are_the_whole_day(qtbot: QtBot, app: App, queue: JobQueue) -> None:
    app.settings.set_value("jobs/between_from", "06:00")
    app.settings.set_value("jobs/only_between", True)
    assert queue.waits_until is None
    completed(qtbot, queue.add(["torture:1"]))
