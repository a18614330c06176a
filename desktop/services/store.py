"""Jobs to rows and rows to jobs: all SQL about jobs is here; what a job may do is not.

Finished jobs are rows of ``jobs`` with their log apart in ``job_output``; jobs that have not ended are rows of the
journal ``live_jobs``. The one transaction that ends a job writes the first two and clears the third.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.jobs.job import Job, JobStatus
from desktop.jobs.order import JobQuery
from desktop.jobs.output import OutputLog
from desktop.services.database import Database
from desktop.services.listing import conditions, page_of, where

_COLUMNS = (
    "id, user_id, urls, options, engine, status, command, return_code, "
    "created_at, started_at, finished_at, title, files, error, size, results"
)
_LIVE_COLUMNS = (
    "id, user_id, urls, options, engine, status, command, created_at, started_at, title, files, "
    "held, not_before, position, output, app_pid, app_started, process_id, process_started"
)

_SECONDS_PER_DAY = 86_400
_EMPTY: dict[str, Callable[[], Any]] = {"[]": list, "{}": dict}
#: Lists have many jobs and read no logs: all share one that stays empty.
_NO_LOG = OutputLog()


@dataclass(frozen=True, slots=True)
class ProcessMark:
    """A process that can be told from a later one of the same number: its id and when it started (Unix seconds)."""

    pid: int
    started: float


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """A job as the journal has it, the program that ran it and the job's own process, if it had one."""

    job: Job
    app: ProcessMark
    process: ProcessMark | None


class JobStore:
    """Stored jobs and the journal of live ones. Every method may raise ``database.DatabaseError``."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._index_is_open = False

    # Finished jobs

    def upsert_job(self, job: Job, *, journalled: bool = True) -> None:
        """Store an ended job and its log and take it out of the journal, in one transaction.

        ``journalled`` false says that the journal has never heard of it.
        """
        values = (
            job.id,
            job.user_id,
            _to_json(job.urls),
            _to_json(job.options),
            job.engine,
            job.status.value,
            job.command,
            job.return_code,
            job.created_at,
            job.started_at,
            job.finished_at,
            job.title,
            _to_json(job.files),
            job.error,
            job.size,
            _to_json(job.results),
        )
        with self._database.transaction():
            # Not INSERT OR REPLACE: that deletes the old row first, and its log with it.
            self._database.change(
                f"INSERT INTO jobs ({_COLUMNS}) VALUES ({_marks(_COLUMNS)}) "
                f"ON CONFLICT (id) DO UPDATE SET {_assignments(_COLUMNS)}",
                values,
            )
            self._database.change(
                "INSERT INTO job_output (job_id, output) VALUES (?, ?) "
                "ON CONFLICT (job_id) DO UPDATE SET output = excluded.output",
                (job.id, "\n".join(job.output)),
            )
            if job.picture:
                self.keep_picture(job.id, job.picture)
            if journalled:
                self._database.change("DELETE FROM live_jobs WHERE id = ?", (job.id,))

    def get_job(self, job_id: str) -> Job | None:
        """One stored job with its log, or None."""
        rows = self._database.rows(
            f"SELECT {_COLUMNS}, (SELECT output FROM job_output WHERE job_id = jobs.id) FROM jobs WHERE id = ?",
            (job_id,),
        )
        if not rows:
            return None
        job = _to_job(rows[0])
        job.log = _to_log(rows[0][-1])
        return job

    def list_jobs_for_user(
        self, user_id: str | None, *, status: JobStatus | None = None, limit: int | None = None, offset: int = 0
    ) -> list[Job]:
        """Stored jobs without their logs, newest first; ``user_id`` None is everybody's."""
        statuses = None if status is None else frozenset({status})
        return self.page(JobQuery(user_id=user_id, statuses=statuses), limit=limit, offset=offset)

    def page(self, query: JobQuery, *, limit: int | None, offset: int = 0, after: Job | None = None) -> list[Job]:
        """The stored jobs that ``query`` describes, in its order, without their logs; ``limit`` None is all.

        With ``after`` those that stand below that job: the last page of a million rows costs what the first one does.
        A search must have been found before (see :meth:`open_index`).
        """
        rest, values = page_of(query, after, index_is_open=self._index_is_open)
        rows = self._database.rows(
            f"SELECT {_COLUMNS} {rest} LIMIT ? OFFSET ?", (*values, -1 if limit is None else limit, offset)
        )
        return [_to_job(row, _NO_LOG) for row in rows]

    def open_index(self, file: Path) -> None:
        """Read the hits of searches from this file from now on."""
        if self._index_is_open:
            self._database.change("DETACH DATABASE index_file")
        self._database.change("ATTACH DATABASE ? AS index_file", (str(file),))
        self._index_is_open = True

    def pictures(self, job_ids: Sequence[str]) -> dict[str, bytes]:
        """The pictures of those of the jobs that have one: the bytes of image files."""
        rows = self._database.rows(
            "SELECT job_id, picture FROM job_pictures WHERE job_id IN (SELECT value FROM json_each(?))",
            (_to_json(list(job_ids)),),
        )
        return {str(row[0]): bytes(row[1]) for row in rows}

    def keep_picture(self, job_id: str, picture: bytes) -> bool:
        """Store a small picture of a stored job; False where there is no such job any more."""
        return (
            self._database.change(
                "INSERT INTO job_pictures (job_id, picture) SELECT id, ? FROM jobs WHERE id = ? "
                "ON CONFLICT (job_id) DO UPDATE SET picture = excluded.picture",
                (picture, job_id),
            )
            > 0
        )

    def ids_with_prefix(self, prefix: str) -> list[str]:
        """The ids of stored jobs that begin with ``prefix``: at most two, as a third tells nothing new."""
        return [
            str(row[0])
            for row in self._database.rows(
                "SELECT id FROM jobs WHERE substr(id, 1, ?) = ? LIMIT 2", (len(prefix), prefix)
            )
        ]

    def counts(self, user_id: str | None) -> dict[JobStatus, int]:
        """How many stored jobs there are of each status."""
        clauses, values = conditions(JobQuery(user_id=user_id))
        rows = self._database.rows(
            f"SELECT status, sum(number) FROM job_counts{where(clauses)} GROUP BY status", values
        )
        return {JobStatus(status): int(count) for status, count in rows if count}

    def owners(self) -> list[str]:
        """The names of all who own a stored job, sorted."""
        # A loose index scan: one step an owner, where DISTINCT would read every row (https://sqlite.org/lang_with.html).
        rows = self._database.rows(
            "WITH RECURSIVE owner (name) AS (SELECT min(user_id) FROM jobs UNION ALL "
            "SELECT (SELECT min(user_id) FROM jobs WHERE user_id > name) FROM owner WHERE name IS NOT NULL) "
            "SELECT name FROM owner WHERE name IS NOT NULL"
        )
        return [str(row[0]) for row in rows]

    def delete_job(self, job_id: str) -> bool:
        """Remove a stored job's record and log, never its files; False if there was none."""
        return self._database.change("DELETE FROM jobs WHERE id = ?", (job_id,)) > 0

    def jobs_older_than(self, days: float, now: float | None = None) -> list[Job]:
        """The stored jobs, without their logs, created more than ``days`` days before the Unix time ``now``."""
        rows = self._database.rows(f"SELECT {_COLUMNS} FROM jobs WHERE created_at < ?", (_age_limit(days, now),))
        return [_to_job(row) for row in rows]

    def delete_jobs_older_than(self, days: float, now: float | None = None) -> int:
        """Remove the records created more than ``days`` days before ``now`` (Unix time); return how many."""
        return self._database.change("DELETE FROM jobs WHERE created_at < ?", (_age_limit(days, now),))

    # The journal

    def journal_job(self, job: Job, app: ProcessMark, process: ProcessMark | None) -> None:
        """Write down a live job so that a crash does not lose it."""
        values = (
            job.id,
            job.user_id,
            _to_json(job.urls),
            _to_json(job.options),
            job.engine,
            job.status.value,
            job.command,
            job.created_at,
            job.started_at,
            job.title,
            _to_json(job.files),
            int(job.held),
            job.not_before,
            job.position,
            "\n".join(job.output),
            app.pid,
            app.started,
            process.pid if process else None,
            process.started if process else None,
        )
        self._database.change(
            f"INSERT INTO live_jobs ({_LIVE_COLUMNS}) VALUES ({_marks(_LIVE_COLUMNS)}) "
            f"ON CONFLICT (id) DO UPDATE SET {_assignments(_LIVE_COLUMNS)}",
            values,
        )

    def journal(self) -> list[JournalEntry]:
        """All that the journal holds, in the queue's order."""
        rows = self._database.rows(f"SELECT {_LIVE_COLUMNS} FROM live_jobs ORDER BY position, created_at, id")
        return [_to_entry(row) for row in rows]

    def journal_positions(self, jobs: Iterable[Job]) -> None:
        """Write down where live jobs stand in the queue, if the journal knows them, and nothing else of them."""
        # One statement: a queue of ten thousand is turned around in a moment.
        self._database.change(
            "UPDATE live_jobs SET position = moved.value FROM json_each(?) AS moved WHERE live_jobs.id = moved.key",
            (_to_json({job.id: job.position for job in jobs}),),
        )

    def forget_live_job(self, job_id: str) -> None:
        """Take a job out of the journal without storing it."""
        self._database.change("DELETE FROM live_jobs WHERE id = ?", (job_id,))

    def transaction(self) -> AbstractContextManager[None]:
        """Several calls as one: a context manager, all or nothing."""
        return self._database.transaction()

    def data_version(self) -> int:
        """A number that changes when another program has changed the records."""
        return self._database.data_version()


def _age_limit(days: float, now: float | None) -> float:
    return (time.time() if now is None else now) - days * _SECONDS_PER_DAY


def _marks(columns: str) -> str:
    return ", ".join("?" * len(columns.split(",")))


def _assignments(columns: str) -> str:
    names = [name.strip() for name in columns.split(",")]
    return ", ".join(f"{name} = excluded.{name}" for name in names if name != "id")


def _to_json(value: Any) -> str:
    # ASCII only: a file name that is no valid UTF-8 comes back as it was.
    return json.dumps(value, separators=(",", ":"))


def _to_log(output: str | None) -> OutputLog:
    return OutputLog(output.split("\n") if output else ())


def _from_json(text: str) -> Any:
    # Most jobs have no files or options that would be worth a parser.
    if text in _EMPTY:
        return _EMPTY[text]()
    return json.loads(text)


def _to_job(row: Sequence[Any], log: OutputLog | None = None) -> Job:
    return Job(
        id=row[0],
        user_id=row[1],
        urls=_from_json(row[2]),
        options=_from_json(row[3]),
        engine=row[4],
        status=JobStatus(row[5]),
        command=row[6],
        return_code=row[7],
        created_at=row[8],
        started_at=row[9],
        finished_at=row[10],
        title=row[11],
        files=_from_json(row[12]),
        error=row[13],
        size=row[14],
        log=OutputLog() if log is None else log,
        results=_from_json(row[15]),
    )


def _to_entry(row: Sequence[Any]) -> JournalEntry:
    job = Job(
        id=row[0],
        user_id=row[1],
        urls=json.loads(row[2]),
        options=json.loads(row[3]),
        engine=row[4],
        status=JobStatus(row[5]),
        command=row[6],
        created_at=row[7],
        started_at=row[8],
        title=row[9],
        files=json.loads(row[10]),
        held=bool(row[11]),
        not_before=row[12],
        position=row[13],
        log=_to_log(row[14]),
    )
    process = None if row[17] is None else ProcessMark(int(row[17]), float(row[18]))
    return JournalEntry(job, ProcessMark(int(row[15]), float(row[16])), process)
