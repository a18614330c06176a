"""Failed downloads are tried again by themselves, after longer and longer waits; the test holds the clock."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.jobs.job import Job, JobStatus
from desktop.jobs.order import RETRIES_OPTION
from desktop.services.queue import JobQueue
from desktop.services.recovery import abandoned_jobs, this_program
from desktop.services.retrying import Retrying, wait_before
from desktop.services.store import ProcessMark
from tests.torture import engines, steps

LONG = 60_000


class Clock:
    """Stands still until a test moves it."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def app(qtbot: QtBot, engines_folder: Path) -> Iterator[App]:
    engines.exits(engines_folder, 3, engine_id="broken")
    app = App()
    yield app
    app.close()


@pytest.fixture
def queue(qtbot: QtBot, app: App, clock: Clock) -> Iterator[JobQueue]:
    mark = this_program()
    queue = JobQueue(
        app.store, app.settings, lambda: app.catalog, data=app.data, user="mia", app=lambda: mark, clock=clock
    )
    Retrying(queue, app.settings, clock=clock, parent=queue)
    yield queue
    with qtbot.waitSignal(queue.stopped, timeout=LONG):
        queue.stop(keep=False)


def failed(qtbot: QtBot, job: Job) -> None:
    qtbot.waitUntil(lambda: job.status is JobStatus.FAILED, timeout=LONG)


def only(queue: JobQueue) -> Job:
    (job,) = queue.live_jobs()
    return job


def test_the_wait_doubles_up_to_six_hours() -> None:
    assert [wait_before(number, 60) for number in (1, 2, 3, 4)] == [60, 120, 240, 480]
    assert wait_before(20, 60) == wait_before(2, 21_600) == 6 * 3600


def test_nothing_is_tried_again_unless_it_is_wanted(qtbot: QtBot, queue: JobQueue) -> None:
    job = queue.add(["torture:1"], engine="broken")
    failed(qtbot, job)
    assert queue.live_jobs() == []


def test_a_failed_job_is_followed_by_another_until_there_were_enough(
    qtbot: QtBot, app: App, queue: JobQueue, clock: Clock
) -> None:
    app.settings.set_value("jobs/retries", 2)
    app.settings.set_value("jobs/retry_wait_seconds", 120)
    first = queue.add(["torture:1"], engine="broken")
    failed(qtbot, first)
    second = only(queue)
    said = "Fetchdeck: tried again in 2 minutes (1 of 2)"
    assert (second.status, second.not_before) == (JobStatus.QUEUED, clock.now + 120)
    assert second.output == [said]
    stored = app.store.get_job(first.id)
    assert stored is not None and stored.output[-1] == said
    assert (second.urls, second.engine) == (first.urls, first.engine)
    queue.start_at(second.id, None)
    failed(qtbot, second)
    third = only(queue)
    assert third.not_before == clock.now + 240
    assert second.output[-1] == "Fetchdeck: tried again in 4 minutes (2 of 2)"
    queue.start_at(third.id, None)
    failed(qtbot, third)
    assert queue.live_jobs() == []
    assert third.command and RETRIES_OPTION not in third.command


def test_it_starts_by_itself_when_the_wait_is_over(qtbot: QtBot, app: App, queue: JobQueue, clock: Clock) -> None:
    app.settings.set_value("jobs/retries", 1)
    app.settings.set_value("jobs/retry_wait_seconds", 1)
    failed(qtbot, queue.add(["torture:1"], engine="broken"))
    second = only(queue)
    assert second.output == ["Fetchdeck: tried again in 1 second (1 of 1)"]
    clock.now += 1
    failed(qtbot, second)


def test_the_waiting_job_can_be_cancelled_and_is_not_followed(qtbot: QtBot, app: App, queue: JobQueue) -> None:
    app.settings.set_value("jobs/retries", 5)
    failed(qtbot, queue.add(["torture:1"], engine="broken"))
    waiting = only(queue)
    queue.cancel(waiting.id)
    assert waiting.status is JobStatus.CANCELLED and queue.live_jobs() == []


def test_what_is_asked_for_by_hand_counts_from_the_start(qtbot: QtBot, app: App, queue: JobQueue) -> None:
    app.settings.set_value("jobs/retries", 1)
    failed(qtbot, queue.add(["torture:1"], engine="broken"))
    second = only(queue)
    assert second.options[RETRIES_OPTION] == 1
    queue.start_at(second.id, None)
    failed(qtbot, second)
    by_hand = queue.retry(second.id)
    assert RETRIES_OPTION not in by_hand.options and by_hand.not_before is None
    failed(qtbot, by_hand)
    assert only(queue).options[RETRIES_OPTION] == 1


def test_what_could_not_even_start_is_not_tried_again(
    qtbot: QtBot, app: App, queue: JobQueue, engines_folder: Path
) -> None:
    app.settings.set_value("jobs/retries", 1)
    queue.set_paused(True)
    job = queue.add(["torture:1"], engine="broken")
    (engines_folder / "broken.toml").unlink()
    queue.reload_engines()
    queue.set_paused(False)
    failed(qtbot, job)
    assert job.return_code is None and queue.live_jobs() == []


def test_what_was_cancelled_while_it_ran_is_not_tried_again(
    qtbot: QtBot, app: App, queue: JobQueue, engines_folder: Path, tmp_path: Path
) -> None:
    gate = steps.Gate(tmp_path / "gate")
    engines.gated(engines_folder, gate)
    queue.reload_engines()
    app.settings.set_value("jobs/retries", 1)
    job = queue.add(["torture:1"], engine="gated")
    qtbot.waitUntil(lambda: gate.waiting == 1, timeout=LONG)
    queue.cancel(job.id)
    qtbot.waitUntil(lambda: job.status is JobStatus.CANCELLED, timeout=LONG)
    assert queue.live_jobs() == []


def test_the_count_and_the_time_survive_a_restart(qtbot: QtBot, app: App, queue: JobQueue, clock: Clock) -> None:
    app.settings.set_value("jobs/retries", 3)
    failed(qtbot, queue.add(["torture:1"], engine="broken"))
    waiting = only(queue)
    # As if the program that wrote it were gone.
    app.store.journal_job(waiting, ProcessMark(2**22 + 1, 1.0), None)
    (restored,) = abandoned_jobs(app.store, app.data, lambda: app.catalog)
    assert restored.options[RETRIES_OPTION] == 1
    assert restored.not_before == clock.now + 60
    assert restored.output == ["Fetchdeck: tried again in 1 minute (1 of 3)"]
