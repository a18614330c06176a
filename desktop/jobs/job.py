"""What a job is, which changes of its status exist and how its process ended; knows no process, database or window."""

from __future__ import annotations

import signal
import time
import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from desktop.jobs.output import OutputLog
from desktop.jobs.words import tr

#: What a job's options may hold: TOML and JSON know no other scalar that an engine's option could have.
OptionValue = str | int | float | bool | list[Any]
Options = dict[str, OptionValue]
#: What came of one link: ``status`` ("completed", "failed" or "skipped") and ``error``, a sentence or "".
LinkResult = dict[str, str]


class JobStatus(StrEnum):
    """Where a job is in its life; the values are what the database and the command line say."""

    QUEUED = "queued"
    RUNNING = "running"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def is_live(self) -> bool:
        """True while the job can still change by itself."""
        return self in (JobStatus.QUEUED, JobStatus.RUNNING)


#: Every change of status that exists. RUNNING -> QUEUED is further limited by :meth:`Job.requeue`.
ALLOWED_CHANGES: dict[JobStatus, frozenset[JobStatus]] = {
    JobStatus.QUEUED: frozenset({JobStatus.RUNNING, JobStatus.CANCELLED}),
    JobStatus.RUNNING: frozenset({JobStatus.COMPLETED, JobStatus.FAILED, JobStatus.CANCELLED, JobStatus.QUEUED}),
    JobStatus.COMPLETED: frozenset(),
    JobStatus.FAILED: frozenset(),
    JobStatus.CANCELLED: frozenset(),
}


class ChangeRefused(Exception):
    """A change of status that a job's life does not have: always a mistake of ours, never of the user's."""


class Requeue(StrEnum):
    """The only two reasons for which a running job returns to the queue."""

    PAUSED = "paused"
    INTERRUPTED = "interrupted"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a download is. Sizes are bytes, speed is bytes a second, eta is seconds; None is unknown."""

    percent: float | None = None
    downloaded: int | None = None
    total: int | None = None
    speed: float | None = None
    eta: float | None = None
    #: The one being downloaded and how many there are, counted from 1.
    item: int | None = None
    items: int | None = None
    #: What the engine does after the download ("Merger"), empty while it downloads.
    stage: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a process ended: an exit code, a signal, or not started at all. Says itself in words."""

    exit_code: int | None = None
    signal_number: int | None = None
    #: Why no process started ("yt-dlp not found"); empty where one did.
    not_started: str = ""

    @property
    def return_code(self) -> int | None:
        """The exit code, the negative signal number, or None where no process started."""
        if self.signal_number is not None:
            return -self.signal_number
        return self.exit_code

    def __str__(self) -> str:
        if self.not_started:
            return tr("could not be started: {reason}", reason=self.not_started)
        if self.signal_number is not None:
            return tr("ended by {signal}", signal=signal_name(self.signal_number))
        return tr("exit code {code}", code=self.exit_code)


def signal_name(number: int) -> str:
    """``SIGSEGV`` for 11; ``signal 99`` for what this system has no name for."""
    try:
        return signal.Signals(number).name
    except ValueError:
        return tr("signal {number}", number=number)


@dataclass(slots=True, eq=False)
class Job:
    """One download: what was asked for, where it stands, what came of it. Times are Unix seconds.

    Only ``services.queue`` changes a job; everything else reads it.
    """

    urls: list[str]
    engine: str
    user_id: str
    options: Options = field(default_factory=dict)
    id: str = field(default_factory=lambda: str(uuid.uuid4()))
    status: JobStatus = JobStatus.QUEUED
    command: str = ""
    return_code: int | None = None
    created_at: float = field(default_factory=time.time)
    started_at: float | None = None
    finished_at: float | None = None
    title: str = ""
    files: list[str] = field(default_factory=list)
    error: str = ""
    held: bool = False
    not_before: float | None = None
    #: Where it stands in the queue: the smallest is next. Kept while it runs, should it return.
    position: float = 0.0
    #: Bytes of what was saved, None until known.
    size: int | None = None
    #: What came of each link of several, as far as the engine tells.
    results: dict[str, LinkResult] = field(default_factory=dict)
    #: These live in memory only; ``thumbnail`` is the address of a picture on the web.
    progress: Progress | None = None
    thumbnail: str = ""
    #: An image file's bytes: in memory until the job is stored, then apart from it.
    picture: bytes = field(default=b"", repr=False)
    #: True for an ended job that could not be stored yet.
    unsaved: bool = False
    log: OutputLog = field(default_factory=OutputLog, repr=False)

    def __post_init__(self) -> None:
        if not self.title and self.urls:
            self.title = self.urls[0]

    @property
    def output(self) -> list[str]:
        """The log's lines, at most 500, the oldest dropped first."""
        return self.log.lines()

    @property
    def failed_links(self) -> list[str]:
        """The links of which it is known that they failed."""
        return [url for url in dict.fromkeys(self.urls) if self.results.get(url, {}).get("status") == "failed"]

    def start(self, now: float) -> None:
        """queued -> running."""
        self._change(JobStatus.RUNNING)
        self.started_at = now
        self.held = False
        self.not_before = None
        self.progress = None

    def finish(self, status: JobStatus, now: float, *, outcome: Outcome | None = None, error: str = "") -> None:
        """running -> completed, failed or cancelled; queued -> cancelled."""
        if status is JobStatus.QUEUED:
            raise ChangeRefused("a job returns to the queue through requeue()")
        self._change(status)
        self.finished_at = now
        self.return_code = outcome.return_code if outcome else None
        self.error = error if status is JobStatus.FAILED else ""
        self.held = False
        self.not_before = None
        self.progress = None

    def requeue(self, reason: Requeue) -> None:
        """running -> queued, because the user paused the job or because the program ended under it."""
        self._change(JobStatus.QUEUED)
        self.held = reason is Requeue.PAUSED
        self.started_at = None
        # A paused job stands where it was left; one that was interrupted finds out anew how far it was.
        self.progress = replace(self.progress, speed=None, eta=None, stage="") if self.held and self.progress else None

    def _change(self, to: JobStatus) -> None:
        if to not in ALLOWED_CHANGES[self.status]:
            raise ChangeRefused(f"job {self.id}: {self.status} -> {to} does not exist")
        self.status = to

    def to_dict(self, *, output: bool) -> dict[str, Any]:
        """The job with the contract's field names, as JSON can hold it; the log only where ``output`` is true."""
        fields: dict[str, Any] = {
            "id": self.id,
            "user_id": self.user_id,
            "urls": list(self.urls),
            "options": dict(self.options),
            "engine": self.engine,
            "status": self.status.value,
            "command": self.command,
            "return_code": self.return_code,
            "created_at": self.created_at,
            "started_at": self.started_at,
            "finished_at": self.finished_at,
            "title": self.title,
            "files": list(self.files),
            "error": self.error,
        }
        if self.status is JobStatus.QUEUED:
            fields["held"] = self.held
            fields["not_before"] = self.not_before
        if output:
            fields["output"] = self.output
        return fields


def live(jobs: Iterable[Job]) -> list[Job]:
    """Those of ``jobs`` that are queued or running."""
    return [job for job in jobs if job.status.is_live]
