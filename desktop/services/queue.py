"""The only door to jobs: adds, starts, cancels and ends them; every change of a status is made here.

What one run of a process needs is in ``attempt.py``, what is written down in ``keeper.py``, and what is asked of jobs
that only wait in ``queue_waiting.py``.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from desktop.jobs.job import Job, JobStatus, Options, Outcome, Requeue
from desktop.jobs.order import RETRIES_OPTION, SETUP_ENGINE, changed_engine, next_to_start
from desktop.services.database import DatabaseError
from desktop.services.errors import QueueError
from desktop.services.folders import JobFolders
from desktop.services.queue_waiting import QueueWaiting
from desktop.services.schedule import KEYS
from desktop.services.settings import Settings
from desktop.services.store import JobStore, ProcessMark

# What starts jobs is loaded when the first one is added: the window is seen without it.
if TYPE_CHECKING:
    from desktop.engines.catalog import Catalog
    from desktop.services.attempt import Attempt, Result
    from desktop.services.engine_setup import EngineSetup

__all__ = ["JobQueue", "QueueError"]


class JobQueue(QueueWaiting):
    """All jobs of this program, those that live and, through the store, those that have ended.

    Signals:
        job_added(str): a job's id; more are in ``queue_tools.py`` and ``queue_waiting.py``.
        output_appended(str, Batch): a job's id and what its log has got.
        stopped(): no process is left after :meth:`stop`.
    """

    job_added = Signal(str)
    output_appended = Signal(str, object)
    stopped = Signal()

    def __init__(
        self,
        store: JobStore,
        settings: Settings,
        catalog: Callable[[], Catalog],
        *,
        data: Path,
        user: str,
        app: Callable[[], ProcessMark],
        clock: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(
            *(catalog, settings, JobFolders(data), store), data=data, user=user, app=app, clock=clock, parent=parent
        )
        self._attempts: dict[str, Attempt] = {}
        self._cancelled: set[str] = set()
        #: Running jobs that return to the queue as soon as their processes have ended.
        self._pausing: set[str] = set()
        self._stopping: bool | None = None
        self._setup: EngineSetup | None = None
        self._connect_signals()

    def _connect_signals(self) -> None:
        self._feed.job_changed.connect(self.job_changed)
        self._feed.output_appended.connect(self.output_appended)
        self._keeper.problem.connect(self.problem)
        self._keeper.stored.connect(self._on_stored)
        self._start_timer.timeout.connect(self._start_waiting)
        self._schedule.woken.connect(self._start_waiting)
        self._schedule.waits_changed.connect(self.waits_changed)
        self._settings.changed.connect(self._on_setting_changed)

    # What there is

    @property
    def setup(self) -> EngineSetup:
        """Installs, updates and removes engines, as jobs of this queue."""
        if self._setup is None:
            from desktop.services.engine_setup import EngineSetup

            self._setup = EngineSetup(self, self._data, self._clock, self._enqueue)
        return self._setup

    # What can be asked for

    def add(
        self,
        urls: Sequence[str],
        *,
        engine: str = "",
        options: Options | None = None,
        not_before: float | None = None,
        title: str = "",
    ) -> Job:
        """Queue one job for ``urls``; it starts as soon as there is room, but not before that Unix time.

        ``title`` is what it is called until the engine tells.

        :raises QueueError: it could never run as asked; nothing is queued.
        """
        job = self._new_job(urls, engine, options or {})
        job.not_before = not_before
        job.title = title or job.title
        self._enqueue(job)
        return job

    def cancel(self, job_id: str) -> None:
        """Cancel a queued or running job.

        :raises QueueError: the job is neither.
        """
        job = self._live(job_id)
        if job.status is JobStatus.QUEUED:
            job.log.append(_tr("Fetchdeck: cancelled before it started"))
            self._end(job, JobStatus.CANCELLED)
            return
        if job_id not in self._cancelled:
            self._cancelled.add(job_id)
            job.log.append(_tr("Fetchdeck: cancelled"))
            self._feed.touch(job)
            self._attempts[job_id].stop(self._grace())

    def pause(self, job_id: str) -> None:
        """Keep a queued job from starting, or stop a running one, which goes on from what it has when it is resumed.

        :raises QueueError: the job is neither, or is the setup of an engine.
        """
        job = self._live(job_id)
        if job.engine == SETUP_ENGINE:
            raise QueueError(_tr("The setup of an engine cannot be paused; cancel it instead."))
        if job.status is JobStatus.QUEUED:
            job.held = True
            self._keeper.journal(job)
            self._feed.flush(job)
        elif job_id not in self._pausing:
            self._pausing.add(job_id)
            self._attempts[job_id].stop(self._grace())

    def retry(
        self, job_id: str, *, links: Sequence[str] = (), retries: int = 0, not_before: float | None = None
    ) -> Job:
        """Queue a new job of an ended one's links and options; it goes on with what that one left unfinished.

        :param links: those of the job's links that are wanted once more; none for all.
        :param retries: how many times that was done without being asked (see ``retrying.py``).
        :raises QueueError: there is no such ended job, or it can no longer run as asked.
        """
        ended = self._ended(job_id)
        if changed_engine(ended):
            return self.setup.again(ended)
        options = {name: value for name, value in ended.options.items() if name != RETRIES_OPTION}
        job = self._new_job(links or ended.urls, ended.engine, options | ({RETRIES_OPTION: retries} if retries else {}))
        job.title, job.not_before = ended.title, not_before
        self._folders.inherit(ended, job)
        self._enqueue(job)
        return job

    def delete(self, job_id: str) -> None:
        """Remove an ended job's record and what it left unfinished, never its files.

        :raises QueueError: there is no such ended job, or the database refuses.
        """
        ended = self._ended(job_id)
        try:
            self._store.delete_job(job_id)
        except DatabaseError as error:
            raise QueueError(str(error)) from error
        self._keeper.forget(job_id)
        self._jobs.pop(job_id, None)
        self._folders.discard(ended)
        self.job_removed.emit(job_id)

    def expire(self, days: float) -> int:
        """Remove the records of jobs created more than ``days`` days ago, never their files; return how many.

        :raises QueueError: the database refuses.
        """
        now = self._clock()
        try:
            old = self._store.jobs_older_than(days, now)
            count = self._store.delete_jobs_older_than(days, now)
        except DatabaseError as error:
            raise QueueError(str(error)) from error
        for job in old:
            self._folders.discard(job)
        needed = {str(value) for job in self._jobs.values() for value in job.options.values()}
        self.intake.sources.expire(days, now, needed)
        if count:
            self.history_changed.emit()
        return count

    def stop(self, *, keep: bool) -> None:
        """End all processes; ``stopped`` follows.

        With ``keep`` running jobs return to the queue for the next start, and queued ones stay in it; otherwise all
        are cancelled.
        """
        self._stopping = keep
        if self._setup is not None:
            self._setup.stop()
        if not keep:
            for job in [job for job in self._jobs.values() if job.status.is_live]:
                self.cancel(job.id)
        for attempt in self._attempts.values():
            attempt.stop(self._grace())
        if not self._attempts:
            self._keeper.flush()
            QTimer.singleShot(0, self, self.stopped.emit)

    def restore(self, jobs: Iterable[Job]) -> None:
        """Put jobs of an earlier run back into the queue (see ``recovery.py``)."""
        for job in jobs:
            self._enqueue(job)

    # How a job goes

    def _new_job(self, urls: Sequence[str], engine: str, options: Options) -> Job:
        job = self.intake.job(urls, engine, options)
        job.created_at = self._clock()
        return job

    def _enqueue(self, job: Job) -> None:
        self._put_last(job)
        self._keeper.journal(job)
        self.job_added.emit(job.id)
        self._start_timer.start(0)

    def _start_waiting(self) -> None:
        self._release_due()
        while (
            not self._paused
            and self._stopping is None
            and len(self._attempts) < self._settings.value("jobs/max_parallel")
        ):
            per_site = int(self._settings.value("jobs/max_per_site"))
            may = self._schedule.rule()
            job = next_to_start(self._jobs.values(), self._clock(), per_site=per_site, may=may)
            if job is None:
                break
            self._start(job)
        self._schedule.plan(self._jobs.values())

    def _release_due(self) -> None:
        """Jobs whose time has come wait for nothing but room any more, and the window says so."""
        now = self._clock()
        for job in list(self._jobs.values()):
            if job.status is JobStatus.QUEUED and job.not_before is not None and job.not_before <= now:
                job.not_before = None
                self._keeper.journal(job)
                self._feed.flush(job)

    def _start(self, job: Job) -> None:
        from desktop.services.attempt import Attempt

        self._schedule.set_by_hand(job.id, False)
        job.start(self._clock())
        attempt = Attempt(job, self.catalog, self._folders, self._data, self._grace(), self._ffmpeg(), self._limit)
        self._attempts[job.id] = attempt
        attempt.started.connect(lambda: self._keeper.runs_as(job, attempt.pid))
        attempt.changed.connect(lambda: self._on_output(job))
        attempt.finished.connect(lambda result: self._on_finished(job, result))
        attempt.start()
        self._feed.touch(job)
        self._order_touched()

    def _on_output(self, job: Job) -> None:
        self._feed.touch(job)
        self._keeper.touch(job)

    def _on_finished(self, job: Job, result: Result) -> None:
        self._attempts.pop(job.id).deleteLater()
        job.log.append(_tr("Fetchdeck: {how}").format(how=result.outcome))
        cancelled = job.id in self._cancelled
        paused = job.id in self._pausing
        self._cancelled.discard(job.id)
        self._pausing.discard(job.id)
        if cancelled:
            self._end(job, JobStatus.CANCELLED, result.outcome)
        elif paused and result.verdict.status is not JobStatus.COMPLETED:
            self._return(job, Requeue.PAUSED, _tr("Fetchdeck: paused"))
        elif self._stopping:
            sentence = _tr("Fetchdeck: interrupted, as the program was closed; goes on at the next start")
            self._return(job, Requeue.INTERRUPTED, sentence)
        else:
            self._end(job, result.verdict.status, result.outcome, result.verdict.error)
        if self._stopping is not None and not self._attempts:
            self._keeper.flush()
            self.stopped.emit()
        self._start_waiting()

    def _return(self, job: Job, reason: Requeue, sentence: str) -> None:
        """Put a job whose process was stopped back into the queue."""
        job.log.append(sentence)
        job.requeue(reason)
        self._keeper.no_process(job)
        self._feed.flush(job)
        self._order_touched()

    def _end(self, job: Job, status: JobStatus, outcome: Outcome | None = None, error: str = "") -> None:
        self._schedule.set_by_hand(job.id, False)
        job.finish(status, self._clock(), outcome=outcome, error=error)
        if error:
            job.log.append(_tr("Fetchdeck: {sentence}").format(sentence=error))
        if status is JobStatus.COMPLETED:
            self._folders.discard(job)
        self.job_ending.emit(job)
        if self._keeper.keep(job):
            self._jobs.pop(job.id)
        self._order_touched()
        self._feed.flush(job)
        self.job_finished.emit(job.id)

    def _on_stored(self, job_id: str) -> None:
        self._jobs.pop(job_id, None)
        self.search.note_stored(job_id)
        self.job_changed.emit(job_id)

    def _on_setting_changed(self, key: str) -> None:
        if key in ("jobs/max_parallel", "jobs/max_per_site") or key in KEYS:
            self._start_timer.start(0)

    def _ended(self, job_id: str) -> Job:
        job = self.job(job_id)
        if job is None:
            raise QueueError(_tr("There is no job {id}.").format(id=job_id))
        if job.status.is_live:
            raise QueueError(_tr("The job {id} has not ended yet; cancel it first.").format(id=job_id))
        return job


def _tr(text: str) -> str:
    return QCoreApplication.translate("JobQueue", text)
