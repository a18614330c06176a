"""Sees that no job is lost: the journal of live ones, the record of ended ones, and another try where storing failed.

Runs nothing and decides nothing about jobs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QObject, QTimer, Signal

from desktop.jobs.job import Job
from desktop.services.database import DatabaseError
from desktop.services.store import JobStore, ProcessMark

#: How often storing is tried again while it fails, and how often the logs of running jobs are journalled, in ms.
_RETRY_MS = 5_000
_JOURNAL_MS = 3_000
#: How long a process may run before the journal knows it, in ms.
_PROCESS_MS = 50
#: How long the journal may hold up the event loop at once, in ms: logs of many running jobs are megabytes.
_SLICE_MS = 5


class JobKeeper(QObject):
    """Writes jobs down.

    Signals:
        stored(str): a job that could not be stored before has been stored now.
        problem(str): storing fails; told once until it works again.
    """

    stored = Signal(str)
    problem = Signal(str)

    def __init__(self, store: JobStore, app: Callable[[], ProcessMark], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._app = app
        self._failing = False
        #: Jobs whose state in the database is older than the one in memory.
        self._unstored: dict[str, Job] = {}
        self._unjournalled: dict[str, Job] = {}
        #: Running jobs of which the journal lacks nothing but what their logs and titles have got.
        self._touched: dict[str, Job] = {}
        #: Jobs of which the journal lacks nothing but their new places.
        self._moved: dict[str, Job] = {}
        #: Jobs that the journal in the database may know.
        self._journalled: set[str] = set()
        self._pids: dict[str, int] = {}
        self._processes: dict[str, ProcessMark] = {}
        self._retry_timer = QTimer(self)
        self._retry_timer.setInterval(_RETRY_MS)
        self._retry_timer.timeout.connect(self.retry)
        self._journal_timer = QTimer(self)
        self._journal_timer.setSingleShot(True)
        self._journal_timer.timeout.connect(lambda: self._journal_some(_SLICE_MS))
        self._touch_timer = QTimer(self)
        self._touch_timer.setSingleShot(True)
        self._touch_timer.setInterval(_JOURNAL_MS)
        self._touch_timer.timeout.connect(self._journal_touched)

    @property
    def unstored(self) -> list[Job]:
        """Ended jobs that are in no database yet."""
        return list(self._unstored.values())

    def journal(self, job: Job) -> None:
        """Write a live job into the journal as soon as the event loop turns: many at once are one transaction."""
        self._unjournalled[job.id] = job
        self._journal_timer.start(0)

    def moved(self, jobs: Iterable[Job]) -> None:
        """Journal the new places of live jobs as soon as the event loop turns, in one transaction."""
        self._moved.update((job.id, job) for job in jobs)
        self._journal_timer.start(0)

    def touch(self, job: Job) -> None:
        """A running job's log or title has changed: the journal follows within seconds."""
        self._touched[job.id] = job
        if not self._touch_timer.isActive():
            self._touch_timer.start()

    def runs_as(self, job: Job, pid: int | None) -> None:
        """Note the process of a running job, so that the next start can end it if we crash."""
        if pid is not None:
            self._pids[job.id] = pid
        self._unjournalled[job.id] = job
        # Not at once: many a process is gone before the journal needs to know of it. Should we crash in between, it is
        # still found by the job's id in its environment (recovery.py).
        if not self._journal_timer.isActive() or self._journal_timer.remainingTime() > _PROCESS_MS:
            self._journal_timer.start(_PROCESS_MS)

    def keep(self, job: Job) -> bool:
        """Store an ended job; False where that failed: it is then tried again until it works."""
        self._unjournalled.pop(job.id, None)
        self._touched.pop(job.id, None)
        self._forget_process(job)
        self._unstored[job.id] = job
        journalled = job.id in self._journalled
        job.unsaved = not self._try(lambda: self._store.upsert_job(job, journalled=journalled))
        if not job.unsaved:
            del self._unstored[job.id]
            self._journalled.discard(job.id)
            self._note_recovery()
        return not job.unsaved

    def forget(self, job_id: str) -> None:
        """Drop an ended job that is not stored: its owner deleted it."""
        self._unstored.pop(job_id, None)

    def no_process(self, job: Job) -> None:
        """The job has no process any more, but has not ended: it returns to the queue."""
        self._forget_process(job)
        self.journal(job)

    def flush(self) -> None:
        """Write now all that the journal still waits for."""
        self._unjournalled.update(self._touched)
        self._touched.clear()
        self._journal_some(None)

    def retry(self) -> None:
        """Try again what failed."""
        for job in list(self._unstored.values()):
            if self.keep(job):
                self.stored.emit(job.id)
            else:
                return
        self._journal_touched()

    def _journal_touched(self) -> None:
        self._unjournalled.update(self._touched)
        self._touched.clear()
        self._journal_some(_SLICE_MS)

    def _journal_some(self, within_ms: int | None) -> None:
        """Write what the journal waits for, and go on in the next turn of the event loop once that time is over."""
        jobs = list(self._unjournalled.values())
        moved = [job for job in self._moved.values() if job.id not in self._unjournalled]
        written: list[Job] = []
        if not (jobs or moved) or not self._try(lambda: self._write_journal(jobs, moved, written, within_ms)):
            return
        for job in written:
            del self._unjournalled[job.id]
        self._moved = {job_id: job for job_id, job in self._moved.items() if job_id in self._unjournalled}
        if self._unjournalled:
            self._journal_timer.start(0)
        self._note_recovery()

    def _write_journal(self, jobs: list[Job], moved: list[Job], written: list[Job], within_ms: int | None) -> None:
        clock = QElapsedTimer()
        clock.start()
        with self._store.transaction():
            if moved:
                self._store.journal_positions(moved)
            for job in jobs:
                self._journalled.add(job.id)
                self._store.journal_job(job, self._app(), self._process(job))
                written.append(job)
                if within_ms is not None and clock.hasExpired(within_ms):
                    return

    def _process(self, job: Job) -> ProcessMark | None:
        pid = self._pids.pop(job.id, None)
        if pid is not None:
            from desktop.services.process_tree import start_time

            started = start_time(pid)
            if started is not None:
                self._processes[job.id] = ProcessMark(pid, started)
        return self._processes.get(job.id)

    def _forget_process(self, job: Job) -> None:
        self._pids.pop(job.id, None)
        self._processes.pop(job.id, None)

    def _try(self, write: Callable[[], None]) -> bool:
        try:
            write()
        except DatabaseError as error:
            if not self._failing:
                self._failing = True
                self._retry_timer.start()
                self.problem.emit(
                    QCoreApplication.translate(
                        "JobKeeper", "{reason} Ended jobs stay in the list and are stored as soon as it works again."
                    ).format(reason=error)
                )
            return False
        return True

    def _note_recovery(self) -> None:
        if self._failing and not (self._unstored or self._unjournalled or self._moved):
            self._failing = False
            self._retry_timer.stop()
