"""Which jobs a list shows and in which order, and which queued job is next; knows neither SQL nor a window.

The store orders its rows in SQL and a list merges live jobs into them, so :func:`compare` here and ``ORDER BY`` there
(``services/listing.py``) must agree; a test holds them together.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from desktop.jobs.job import Job, JobStatus
from desktop.jobs.search import Search

#: What is going on comes first, then what needs a look, then what is done.
STATUS_ORDER: dict[JobStatus, int] = {
    JobStatus.RUNNING: 0,
    JobStatus.QUEUED: 1,
    JobStatus.FAILED: 2,
    JobStatus.CANCELLED: 3,
    JobStatus.COMPLETED: 4,
}

#: The engine of the jobs that install, update and remove engines (resources/engines/internal/engine-setup.toml).
SETUP_ENGINE = "engine-setup"

#: In a job's options: how many times its links were tried again without being asked. No option of an engine.
RETRIES_OPTION = "automatic_retries"

#: The host in a link, without a name and password before it (RFC 3986, 3.2).
_HOST = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:@]+)")

_ASCII_LOWER = {code: code + 32 for code in range(ord("A"), ord("Z") + 1)}

Key = str | float | tuple[float, ...] | None


def _text(value: str) -> str:
    # SQLite's NOCASE folds ASCII only.
    return value.translate(_ASCII_LOWER)


def _percent(job: Job) -> float | None:
    if job.status is JobStatus.COMPLETED:
        return 100.0
    return job.progress.percent if job.progress else None


def shown_size(job: Job) -> int | None:
    """Bytes of the job: what was saved, or while it runs what the engine says there will be."""
    if job.size is not None:
        return job.size
    return job.progress.total if job.progress else None


def _turn(job: Job) -> tuple[float, ...] | None:
    """Running ones come before queued ones, both by their places; the others have none."""
    return (STATUS_ORDER[job.status], job.position) if job.status.is_live else None


def lasted(job: Job) -> float | None:
    """Seconds that an ended job ran; None for one that has not ended, or never ran."""
    if job.started_at is None or job.finished_at is None:
        return None
    return job.finished_at - job.started_at


def _site(job: Job) -> str | None:
    # Not site_of(): SQLite knows small letters of ASCII only.
    found = _HOST.match(job.urls[0]) if job.urls else None
    return _text(found[1]).removeprefix("www.") or None if found else None


SORT_KEYS: dict[str, Callable[[Job], Key]] = {
    "title": lambda job: _text(job.title),
    "status": lambda job: STATUS_ORDER[job.status],
    "progress": _percent,
    "size": shown_size,
    "speed": lambda job: job.progress.speed if job.progress else None,
    "eta": lambda job: job.progress.eta if job.progress else None,
    "engine": lambda job: job.engine,
    "user_id": lambda job: job.user_id,
    "created_at": lambda job: job.created_at,
    "queue": _turn,
    "finished_at": lambda job: job.finished_at,
    "duration": lasted,
    "site": _site,
    "files": lambda job: len(job.files),
}


@dataclass(frozen=True, slots=True)
class JobQuery:
    """What a list of jobs shows. ``user_id`` None is everybody, ``statuses`` None is any, ``search`` None is all."""

    user_id: str | None = None
    statuses: frozenset[JobStatus] | None = None
    search: Search | None = None
    sort: str = "created_at"
    descending: bool = True

    def __post_init__(self) -> None:
        if self.sort not in SORT_KEYS:
            raise ValueError(f"no such order: {self.sort}")


def matches(job: Job, query: JobQuery, in_log: Iterable[str] = ()) -> bool:
    """True if the list that ``query`` describes shows ``job``, whose log has the words ``in_log`` of the search."""
    if query.user_id is not None and job.user_id != query.user_id:
        return False
    if query.statuses is not None and job.status not in query.statuses:
        return False
    return query.search is None or query.search.finds(job, in_log)


def compare(first: Job, second: Job, query: JobQuery) -> int:
    """Negative where ``first`` stands above ``second``. What is unknown stands last whichever way the order runs."""
    key = SORT_KEYS[query.sort]
    one, other = key(first), key(second)
    if one is None or other is None:
        if one is not other:
            return 1 if one is None else -1
    elif one != other:
        below = one > other  # type: ignore[operator]  # one column's keys are of one type
        return -1 if below == query.descending else 1
    if first.created_at != second.created_at:
        return -1 if first.created_at > second.created_at else 1
    return (first.id > second.id) - (first.id < second.id)


def changed_engine(job: Job) -> str:
    """The id of the engine that ``job`` installs, updates or removes; "" for a download."""
    return str(job.options.get("engine", "")) if job.engine == SETUP_ENGINE else ""


def site_of(url: str) -> str:
    """The host that a link leads to, in small letters and without ``www.``; "" where it names none."""
    found = _HOST.match(url)
    return found[1].lower().removeprefix("www.") if found else ""


def next_to_start(
    live: Iterable[Job], now: float, *, per_site: int = 0, may: Callable[[Job], bool] = lambda _job: True
) -> Job | None:
    """The first queued one of ``live`` (in the queue's own order) that may start at the Unix time ``now``.

    An engine that is about to change is not started, and one that runs is not changed. ``per_site`` is how many may
    run at once whose first links lead to one site; 0 for any number. ``may`` is what else a job must meet.
    """
    jobs = list(live)
    setups = [job for job in jobs if job.engine == SETUP_ENGINE and _is_due(job, now)]
    changing = {changed_engine(job) for job in setups}
    running = [job for job in jobs if job.status is JobStatus.RUNNING] if setups or per_site else []
    busy = Counter(site_of(job.urls[0]) for job in running)
    for job in jobs:
        if job.status is not JobStatus.QUEUED or not _is_due(job, now) or not may(job):
            continue
        site = site_of(job.urls[0]) if per_site else ""
        if site and busy[site] >= per_site:
            continue
        if job.engine not in changing and not (setups and _must_wait(job, running)):
            return job
    return None


def _is_due(job: Job, now: float) -> bool:
    return job.status.is_live and not job.held and (job.not_before is None or job.not_before <= now)


def _must_wait(job: Job, running: Iterable[Job]) -> bool:
    """Whether ``job`` is to change an engine that is in use, or is being changed."""
    engine = changed_engine(job)
    # What is not there yet is in nobody's use: a running job has its program from somewhere else.
    in_use = job.options.get("action") != "install"
    return bool(engine) and any(
        changed_engine(other) == engine or (in_use and other.engine == engine) for other in running
    )
