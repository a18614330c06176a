"""What the queue tells of jobs: the live ones and, through the store, those that have ended. Changes none.

Their pictures go through here too: they are no part of a job's life.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.jobs.job import Job, JobStatus
from desktop.jobs.order import JobQuery
from desktop.services.folders import JobFolders
from desktop.services.queue_tools import QueueTools
from desktop.services.settings import Settings
from desktop.services.store import JobStore

if TYPE_CHECKING:
    from desktop.engines.catalog import Catalog
    from desktop.services.known_links import KnownLinks


class QueueRecords(QueueTools):
    """Where the database cannot be read, ``problem`` says so and the answer is an empty one.

    Signals:
        picture_changed(str): a job has got a picture, or another one.
    """

    picture_changed = Signal(str)

    def __init__(
        self,
        catalog: Callable[[], Catalog],
        settings: Settings,
        folders: JobFolders,
        store: JobStore,
        *,
        data: Path,
        user: str,
        parent: QObject | None,
    ) -> None:
        super().__init__(catalog, settings, folders, store, data=data, user=user, parent=parent)
        #: Queued and running jobs in the queue's order, then ended ones that are not stored yet.
        self._jobs: dict[str, Job] = {}

    @cached_property
    def known_links(self) -> KnownLinks:
        """What tells which links are in the list already."""
        from desktop.services.known_links import KnownLinks

        known = KnownLinks(self.live_jobs, self._data, self.user, self)
        self.job_ending.connect(known.note_ending)
        self.history_changed.connect(known.note_changes)
        return known

    def close(self) -> None:
        super().close()
        if "known_links" in self.__dict__:
            self.known_links.close()

    def live_jobs(self) -> list[Job]:
        """Queued and running jobs, and ended ones that could not be stored yet, oldest first. Read them only."""
        return list(self._jobs.values())

    def live_job(self, job_id: str) -> Job | None:
        """The queued, running or not yet stored job of that id, None where there is none; the database is not read."""
        return self._jobs.get(job_id)

    def job(self, job_id: str) -> Job | None:
        """A live job, or a stored one with its log; None where there is none."""
        live = self._jobs.get(job_id)
        if live is not None:
            return live
        return self._reading(lambda: self._store.get_job(job_id), None)

    def page(self, query: JobQuery, *, limit: int, offset: int = 0, after: Job | None = None) -> list[Job]:
        """Stored jobs without their logs, in the query's order; with ``after`` those that stand below that job."""
        return self._reading(lambda: self._store.page(query, limit=limit, offset=offset, after=after), [])

    def picture(self, job_id: str) -> bytes:
        """A small picture of what the job downloads: an image file's bytes, empty where there is none."""
        return self.pictures_of([job_id]).get(job_id, b"")

    def pictures_of(self, job_ids: Sequence[str]) -> dict[str, bytes]:
        """The pictures of those of the jobs that have one, read in one go."""
        found = {job.id: job.picture for job in map(self._jobs.get, job_ids) if job is not None and job.picture}
        others = [job_id for job_id in job_ids if job_id not in self._jobs]
        none: dict[str, bytes] = {}
        return found | (self._reading(lambda: self._store.pictures(others), none) if others else none)

    def set_picture(self, job_id: str, picture: bytes) -> None:
        """Keep a picture of a job: stored with it where it is live, at once where it has ended."""
        live = self._jobs.get(job_id)
        if live is not None:
            live.picture = picture
        elif not self._reading(lambda: self._store.keep_picture(job_id, picture), False):
            return
        self.picture_changed.emit(job_id)

    def counts(self, user_id: str | None) -> dict[JobStatus, int]:
        """How many jobs there are of each status, live and stored; ``user_id`` None is everybody's."""
        none: dict[JobStatus, int] = {}
        stored = self._reading(lambda: self._store.counts(user_id), none)
        counts = {status: stored.get(status, 0) for status in JobStatus}
        for job in self._jobs.values():
            if user_id is None or job.user_id == user_id:
                counts[job.status] += 1
        return counts

    def owners(self) -> list[str]:
        """The names of all who own a job, sorted."""
        nobody: list[str] = []
        stored = self._reading(self._store.owners, nobody)
        return sorted({*stored, *(job.user_id for job in self._jobs.values())})

    def find(self, prefix: str) -> list[str]:
        """The ids that begin with ``prefix``; more than one where it is not unique."""
        live = [job_id for job_id in self._jobs if job_id.startswith(prefix)]
        none: list[str] = []
        stored = self._reading(lambda: self._store.ids_with_prefix(prefix), none)
        return list(dict.fromkeys([*live, *stored]))
