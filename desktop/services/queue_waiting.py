"""The jobs that wait: in which order and from when on they may start; starts none itself."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from desktop.jobs.job import Job, JobStatus
from desktop.jobs.places import Where, moved, new_positions
from desktop.services.errors import QueueError
from desktop.services.feed import JobFeed
from desktop.services.folders import JobFolders
from desktop.services.keeper import JobKeeper
from desktop.services.queue_records import QueueRecords
from desktop.services.schedule import Schedule
from desktop.services.settings import Settings
from desktop.services.store import JobStore, ProcessMark

if TYPE_CHECKING:
    from desktop.engines.catalog import Catalog


class QueueWaiting(QueueRecords):
    """What is asked for of queued jobs, and of the queue as a whole.

    Signals:
        job_changed(str): a job's id.
        order_changed(): queued jobs may stand at other places than before (see :meth:`places`).
        paused_changed(bool): whether queued jobs wait until somebody lets them go on.
        waits_changed(object): until when nothing starts by itself (see :attr:`waits_until`).
    """

    job_changed = Signal(str)
    order_changed = Signal()
    paused_changed = Signal(bool)
    waits_changed = Signal(object)

    def __init__(
        self,
        catalog: Callable[[], Catalog],
        settings: Settings,
        folders: JobFolders,
        store: JobStore,
        *,
        data: Path,
        user: str,
        app: Callable[[], ProcessMark],
        clock: Callable[[], float],
        parent: QObject | None,
    ) -> None:
        super().__init__(catalog, settings, folders, store, data=data, user=user, parent=parent)
        self._clock = clock
        self._keeper = JobKeeper(store, app, self)
        self._feed = JobFeed(self)
        self._schedule = Schedule(settings, clock, self)
        self._paused = False
        #: The place of each queued job, counted from 1; None until somebody asks again.
        self._places: dict[str, int] | None = None
        #: No job stands behind this position.
        self._last = 0.0
        self._start_timer = QTimer(self)
        self._start_timer.setSingleShot(True)

    # The order

    def places(self) -> dict[str, int]:
        """Where each queued job stands, by its id: 1 is next. Read it only."""
        if self._places is None:
            queued = (job.id for job in self._jobs.values() if job.status is JobStatus.QUEUED)
            self._places = {job_id: place for place, job_id in enumerate(queued, 1)}
        return self._places

    def move(self, job_ids: Collection[str], where: Where, beside: str = "") -> None:
        """Put queued jobs elsewhere in the queue, as ``jobs.places.moved`` says; ended and running ones stay.

        :raises QueueError: none of them is queued.
        """
        queued = list(self.places())
        chosen = set(job_ids).intersection(queued)
        if not chosen:
            raise QueueError(_tr("Only jobs that wait in the queue can be moved."))
        order = moved(queued, chosen, where, beside)
        if order == queued:
            return
        jobs, turn = self._jobs, iter(order)
        self._jobs = {
            job.id: job
            for job in (
                jobs[next(turn)] if waiting.status is JobStatus.QUEUED else waiting for waiting in jobs.values()
            )
        }
        live = [job for job in self._jobs.values() if job.status.is_live]
        found = new_positions([job.position for job in live])
        for at, position in found.items():
            live[at].position = position
            self._feed.touch(live[at])
        self._last = max(self._last, live[-1].position)
        self._keeper.moved(live[at] for at in found)
        self._order_touched()

    def _put_last(self, job: Job) -> None:
        """Give ``job`` the last place; one that has a place behind all others keeps it."""
        if job.position <= self._last:
            job.position = self._last + 1
        self._last = job.position
        self._jobs[job.id] = job
        self._order_touched()

    def _order_touched(self) -> None:
        self._places = None
        self.order_changed.emit()

    # From when on they may start

    def resume(self, job_id: str) -> None:
        """Let a paused job start again as soon as there is room.

        :raises QueueError: the job is not paused.
        """
        job = self._live(job_id)
        if not job.held:
            raise QueueError(_tr("The job {id} is not paused.").format(id=job_id))
        job.held = False
        self._keeper.journal(job)
        self._feed.flush(job)
        self._start_timer.start(0)

    def start_at(self, job_id: str, not_before: float | None) -> None:
        """Let a queued job start not before a Unix time; with None as soon as there is room, at any time of day.

        :raises QueueError: the job is not queued.
        """
        job = self._live(job_id)
        if job.status is not JobStatus.QUEUED:
            raise QueueError(_tr("The job {id} has started already.").format(id=job_id))
        self._schedule.set_by_hand(job_id, not_before is None)
        job.not_before = not_before
        self._keeper.journal(job)
        self._feed.flush(job)
        self._start_timer.start(0)

    @property
    def waits_until(self) -> float | None:
        """The Unix time until which nothing starts by itself, as the settings say; None where jobs may start."""
        return self._schedule.waits_until

    @property
    def is_paused(self) -> bool:
        """Whether queued jobs wait until somebody lets them go on."""
        return self._paused

    def set_paused(self, paused: bool) -> None:
        """Let no further job start, or let them go on; running ones run on."""
        if paused == self._paused:
            return
        self._paused = paused
        self.paused_changed.emit(paused)
        self._start_timer.start(0)

    def _live(self, job_id: str) -> Job:
        job = self._jobs.get(job_id)
        if job is None or not job.status.is_live:
            raise QueueError(_tr("There is no queued or running job {id}.").format(id=job_id))
        return job


def _tr(text: str) -> str:
    return QCoreApplication.translate("JobQueue", text)
