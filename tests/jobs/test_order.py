"""Which queued job is next, and the order of lists. That SQL agrees is tested with the store."""

from __future__ import annotations

import functools

import pytest

from desktop.jobs.job import Job, JobStatus, Progress
from desktop.jobs.order import (
    SETUP_ENGINE,
    SORT_KEYS,
    JobQuery,
    changed_engine,
    compare,
    matches,
    next_to_start,
    site_of,
)


def job(job_id: str, **fields: object) -> Job:
    values: dict[str, object] = {"urls": ["https://example.org/"], "engine": "e", "user_id": "u", "created_at": 1.0}
    return Job(id=job_id, **{**values, **fields})  # type: ignore[arg-type]


def ordered(jobs: list[Job], query: JobQuery) -> list[str]:
    def above(first: Job, second: Job) -> int:
        return compare(first, second, query)

    return [each.id for each in sorted(jobs, key=functools.cmp_to_key(above))]


def test_the_first_that_may_start_is_next() -> None:
    held, later, ready = job("1", held=True), job("2", not_before=50.0), job("3")
    assert next_to_start([held, later, ready], now=10.0) is ready
    assert next_to_start([held, later, ready], now=50.0) is later
    assert next_to_start([held, later], now=10.0) is None


def setup(job_id: str, action: str = "update", engine: str = "e", **fields: object) -> Job:
    return job(job_id, engine=SETUP_ENGINE, options={"action": action, "engine": engine}, **fields)


def running(any_job: Job) -> Job:
    any_job.start(0.0)
    return any_job


def test_jobs_of_an_engine_wait_while_it_is_changed_or_about_to_be() -> None:
    download, other = job("1"), job("2", engine="other")
    for change in (setup("3"), running(setup("3"))):
        assert next_to_start([download, change, other], now=0.0) in (change, other)
        assert next_to_start([download, change], now=0.0) is (change if change.status is JobStatus.QUEUED else None)
    finished = running(setup("3"))
    finished.finish(JobStatus.FAILED, 1.0)
    assert next_to_start([download, finished], now=0.0) is download


def test_a_change_that_is_paused_holds_nobody_up() -> None:
    download = job("1")
    assert next_to_start([setup("2", held=True), download], now=0.0) is download
    assert next_to_start([setup("2", not_before=50.0), download], now=0.0) is download


@pytest.mark.parametrize(("action", "waits"), [("update", True), ("remove", True), ("install", False)])
def test_an_engine_in_use_is_not_changed(action: str, waits: bool) -> None:
    change = setup("2", action)
    assert next_to_start([running(job("1")), change], now=0.0) is (None if waits else change)
    assert next_to_start([running(job("1", engine="other")), change], now=0.0) is change


def test_an_engine_is_changed_by_one_job_at_a_time() -> None:
    first, second, other = running(setup("1", "install")), setup("2", "install"), setup("3", "install", "other")
    assert next_to_start([first, second], now=0.0) is None
    assert next_to_start([first, second, other], now=0.0) is other


def test_which_engine_a_job_changes() -> None:
    assert changed_engine(setup("1", engine="x")) == "x"
    assert changed_engine(job("1", options={"engine": "x"})) == ""


def test_what_is_unknown_stands_last_whichever_way_the_order_runs() -> None:
    jobs = [job("a"), job("b", size=5), job("c", size=9)]
    assert ordered(jobs, JobQuery(sort="size", descending=True)) == ["c", "b", "a"]
    assert ordered(jobs, JobQuery(sort="size", descending=False)) == ["b", "c", "a"]


def test_equal_ones_stand_newest_first() -> None:
    jobs = [job("a", created_at=1.0), job("b", created_at=3.0), job("c", created_at=2.0)]
    for descending in (True, False):
        assert ordered(jobs, JobQuery(sort="engine", descending=descending)) == ["b", "c", "a"]


def test_titles_are_ordered_without_regard_to_case() -> None:
    jobs = [job("1", title="beta"), job("2", title="Alpha"), job("3", title="Gamma")]
    assert ordered(jobs, JobQuery(sort="title", descending=False)) == ["2", "1", "3"]


def test_running_jobs_are_ordered_by_their_progress() -> None:
    jobs = [job("slow", progress=Progress(percent=3.0)), job("fast", progress=Progress(percent=80.0)), job("new")]
    assert ordered(jobs, JobQuery(sort="progress")) == ["fast", "slow", "new"]


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        (JobQuery(), True),
        (JobQuery(user_id="u"), True),
        (JobQuery(user_id="other"), False),
        (JobQuery(statuses=frozenset({JobStatus.QUEUED})), True),
        (JobQuery(statuses=frozenset({JobStatus.FAILED})), False),
    ],
)
def test_a_list_shows_its_owners_and_statuses(query: JobQuery, shown: bool) -> None:
    assert matches(job("1"), query) is shown


def test_an_unknown_order_is_refused() -> None:
    with pytest.raises(ValueError, match="no such order"):
        JobQuery(sort="colour")
    for name in SORT_KEYS:
        JobQuery(sort=name)


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("https://www.Example.org/a?b", "example.org"),
        ("http://me:pass@example.org:8080/x", "example.org"),
        ("https://sub.example.org", "sub.example.org"),
        ("http://[::1]:80/x", "[::1]"),
        ("magnet:?xt=urn:btih:x", ""),
        ("spotify:track:x", ""),
    ],
)
def test_the_site_of_a_link(url: str, site: str) -> None:
    assert site_of(url) == site


def test_no_more_jobs_of_a_site_than_are_allowed() -> None:
    def job(url: str, *, running: bool = False) -> Job:
        made = Job(urls=[url], engine="e", user_id="u")
        if running:
            made.start(0.0)
        return made

    busy = [job("https://a.org/1", running=True), job("https://www.a.org/2", running=True)]
    same, other, none = job("https://a.org/3"), job("https://b.org/1"), job("magnet:?xt=x")
    assert next_to_start([*busy, same, other], now=1.0) is same
    assert next_to_start([*busy, same, other], now=1.0, per_site=2) is other
    assert next_to_start([*busy, same], now=1.0, per_site=2) is None
    assert next_to_start([*busy, same], now=1.0, per_site=3) is same
    assert next_to_start([*busy, same, none], now=1.0, per_site=1) is none
