"""A job's life: every change of status that exists, and that no other does."""

from __future__ import annotations

import json
import signal
from collections.abc import Callable

import pytest

from desktop.jobs.job import ALLOWED_CHANGES, ChangeRefused, Job, JobStatus, Outcome, Progress, Requeue

QUEUED, RUNNING = JobStatus.QUEUED, JobStatus.RUNNING
ENDS = (JobStatus.COMPLETED, JobStatus.FAILED, JobStatus.CANCELLED)

#: The contract's sentence, written down once more by hand.
EXISTING = {
    (QUEUED, RUNNING),
    (QUEUED, JobStatus.CANCELLED),
    (RUNNING, JobStatus.COMPLETED),
    (RUNNING, JobStatus.FAILED),
    (RUNNING, JobStatus.CANCELLED),
    (RUNNING, QUEUED),
}


def job_in(status: JobStatus) -> Job:
    job = Job(urls=["https://example.org/a"], engine="e", user_id="u")
    if status is not QUEUED:
        job.start(1.0)
    if status in ENDS:
        job.finish(status, 2.0, outcome=Outcome(exit_code=0))
    assert job.status is status
    return job


CHANGES: dict[JobStatus, Callable[[Job], None]] = {
    QUEUED: lambda job: job.requeue(Requeue.PAUSED),
    RUNNING: lambda job: job.start(3.0),
    **{end: (lambda job, end=end: job.finish(end, 3.0)) for end in ENDS},  # type: ignore[misc]
}


@pytest.mark.parametrize("before", JobStatus)
@pytest.mark.parametrize("after", JobStatus)
def test_exactly_the_changes_of_the_contract_exist(before: JobStatus, after: JobStatus) -> None:
    job = job_in(before)
    if (before, after) in EXISTING:
        CHANGES[after](job)
        assert job.status is after
    else:
        with pytest.raises(ChangeRefused):
            CHANGES[after](job)
        assert job.status is before
    assert (after in ALLOWED_CHANGES[before]) == ((before, after) in EXISTING)


def test_a_job_does_not_return_to_the_queue_by_finishing() -> None:
    job = job_in(RUNNING)
    with pytest.raises(ChangeRefused):
        job.finish(QUEUED, 2.0)
    assert job.status is RUNNING


@pytest.mark.parametrize(("reason", "held"), [(Requeue.PAUSED, True), (Requeue.INTERRUPTED, False)])
def test_only_a_pause_holds_a_job(reason: Requeue, held: bool) -> None:
    job = job_in(RUNNING)
    job.requeue(reason)
    assert (job.held, job.started_at, job.progress) == (held, None, None)


def test_a_paused_job_stands_where_it_was_left_until_it_starts_again() -> None:
    job = job_in(RUNNING)
    job.progress = Progress(percent=42.0, downloaded=42, total=100, speed=9.0, eta=7.0, item=1, items=2, stage="Merger")
    job.requeue(Requeue.PAUSED)
    assert job.progress == Progress(percent=42.0, downloaded=42, total=100, item=1, items=2)
    job.start(3.0)
    assert job.progress is None
    job.progress = Progress(percent=50.0)
    job.requeue(Requeue.INTERRUPTED)
    assert job.progress is None


def test_times_and_return_code_follow_the_life() -> None:
    job = Job(urls=["https://example.org/a"], engine="e", user_id="u", created_at=1.0)
    assert (job.started_at, job.finished_at, job.return_code) == (None, None, None)
    job.start(2.0)
    job.finish(JobStatus.FAILED, 3.0, outcome=Outcome(exit_code=7), error="It broke.")
    assert (job.created_at, job.started_at, job.finished_at) == (1.0, 2.0, 3.0)
    assert (job.return_code, job.error) == (7, "It broke.")


def test_an_error_belongs_to_a_failed_job_only() -> None:
    job = job_in(RUNNING)
    job.finish(JobStatus.CANCELLED, 3.0, outcome=Outcome(exit_code=1), error="It broke.")
    assert job.error == ""


def test_the_title_is_the_first_link_until_the_engine_tells() -> None:
    assert Job(urls=["https://a.example/", "https://b.example/"], engine="e", user_id="u").title == "https://a.example/"


@pytest.mark.parametrize(
    ("outcome", "words", "code"),
    [
        (Outcome(exit_code=1), "exit code 1", 1),
        (Outcome(exit_code=0), "exit code 0", 0),
        (Outcome(signal_number=signal.SIGSEGV), "ended by SIGSEGV", -11),
        (Outcome(signal_number=signal.SIGKILL), "ended by SIGKILL", -9),
        (Outcome(signal_number=99), "ended by signal 99", -99),
        (Outcome(not_started="yt-dlp not found"), "could not be started: yt-dlp not found", None),
    ],
)
def test_an_outcome_says_itself_in_words(outcome: Outcome, words: str, code: int | None) -> None:
    assert str(outcome) == words
    assert outcome.return_code == code


def test_the_public_form_has_the_contracts_fields_and_no_process() -> None:
    fields = {
        "id", "user_id", "urls", "options", "engine", "status", "command", "return_code",
        "created_at", "started_at", "finished_at", "title", "files", "error",
    }  # fmt: skip
    ended = job_in(JobStatus.COMPLETED)
    assert set(ended.to_dict(output=False)) == fields
    assert set(ended.to_dict(output=True)) == fields | {"output"}
    assert set(job_in(QUEUED).to_dict(output=False)) == fields | {"held", "not_before"}
    assert json.loads(json.dumps(ended.to_dict(output=True)))["status"] == "completed"
