"""How all live jobs stand together, and when nothing goes on any more."""

from __future__ import annotations

import pytest

from desktop.jobs.job import Job, JobStatus, Progress
from desktop.jobs.standing import Standing, goes_on, standing_of


def job(progress: Progress | None = None, *, running: bool = False, held: bool = False) -> Job:
    made = Job(urls=["https://example.org/1"], engine="curl", user_id="mia")
    if running:
        made.start(1.0)
    made.progress = progress
    made.held = held
    return made


def test_nothing_is_nothing() -> None:
    assert standing_of([]) == Standing(0, 0, 0.0, None)


def test_running_and_queued_jobs_are_counted_and_summed_up() -> None:
    jobs = [
        job(Progress(percent=20.0, speed=100.0), running=True),
        job(Progress(percent=130.0, speed=None), running=True),
        job(Progress(percent=None, speed=50.0), running=True),
        job(running=True),
        job(),
        job(held=True),
    ]
    assert standing_of(jobs) == Standing(4, 2, 150.0, 60.0)


def test_an_ended_job_that_is_not_stored_yet_does_not_count() -> None:
    ended = job(running=True)
    ended.finish(JobStatus.COMPLETED, 2.0)
    assert standing_of([ended]) == Standing()
    assert not goes_on([ended], paused=False)


@pytest.mark.parametrize(
    ("jobs", "paused", "expected"),
    [
        ([], False, False),
        ([job(running=True)], False, True),
        ([job(running=True)], True, True),
        ([job()], False, True),
        ([job()], True, False),
        ([job(held=True)], False, False),
        ([job(held=True), job()], False, True),
    ],
)
def test_what_waits_for_somebody_does_not_go_on(jobs: list[Job], paused: bool, expected: bool) -> None:
    assert goes_on(jobs, paused=paused) is expected


def test_what_waits_for_its_time_goes_on() -> None:
    later = job()
    later.not_before = 4e9
    assert goes_on([later], paused=False)
