"""What the queue's callers need besides the queue: each is made when somebody first asks for it; no job is touched."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.services.database import DatabaseError
from desktop.services.folders import JobFolders
from desktop.services.limits import speed_limit
from desktop.services.settings import Settings
from desktop.services.store import JobStore

if TYPE_CHECKING:
    from desktop.engines.catalog import Catalog
    from desktop.jobs.job import Job
    from desktop.services.intake import Intake
    from desktop.services.job_search import JobSearch
    from desktop.services.pictures import Pictures
    from desktop.services.presets import Presets

T = TypeVar("T")


class QueueTools(QObject):
    """The base of the queue: ``user`` is the owner of new jobs.

    Signals:
        job_ending(Job): it has ended, and is stored next: what its log gets now is stored too.
        job_finished(str), job_removed(str): a job's id.
        history_changed(): stored records were changed by another program or by expiry: read them again.
        presets_changed(): somebody's own presets are others than before.
        engines_changed(): there are other engines now, or the same with other definitions.
        problem(str): a sentence for the user.
    """

    job_ending = Signal(object)
    job_finished = Signal(str)
    job_removed = Signal(str)
    history_changed = Signal()
    presets_changed = Signal()
    engines_changed = Signal()
    problem = Signal(str)

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
        super().__init__(parent)
        self._catalog = catalog
        self._store = store
        self._settings = settings
        self._folders = folders
        self._data = data
        self.user = user

    @property
    def catalog(self) -> Catalog:
        """The engines; read when first asked for."""
        return self._catalog()

    @cached_property
    def intake(self) -> Intake:
        """What turns wishes into jobs, looks and commands."""
        from desktop.services.intake import Intake

        return Intake(
            self._catalog, self._settings, self._folders, lambda: self.presets, data=self._data, user=self.user
        )

    @cached_property
    def presets(self) -> Presets:
        """The presets of one's own."""
        from desktop.services.presets import Presets

        presets = Presets(self._settings.file.with_name("presets.json"), self)
        presets.changed.connect(lambda _engine_id: self.presets_changed.emit())
        return presets

    @cached_property
    def pictures(self) -> Pictures:
        """What fetches thumbnails."""
        from desktop.services.pictures import Pictures

        return Pictures(self)

    @cached_property
    def search(self) -> JobSearch:
        """What finds stored jobs by the words in them and in their logs."""
        from desktop.services.job_search import JobSearch

        search = JobSearch(self._store, self._data, self)
        self.job_finished.connect(search.note_stored)
        self.job_removed.connect(search.note_removed)
        self.history_changed.connect(search.note_changes)
        return search

    def close(self) -> None:
        """Close what was made; nothing is asked for any more."""
        if "search" in self.__dict__:
            self.search.close()

    def reload_engines(self) -> None:
        """Read the engines' definitions again, as files were changed; running jobs keep what they began with."""
        told = set(self.catalog.mistakes)
        self.catalog.reload()
        for mistake in self.catalog.mistakes:
            if mistake not in told:
                self.problem.emit(str(mistake))
        self.engines_changed.emit()

    def automatic_ffmpeg(self) -> str:
        """The ffmpeg that is used where the setting names none; "" where there is none."""
        from desktop.services.ffmpeg import find_ffmpeg

        return find_ffmpeg()

    def _ffmpeg(self) -> str:
        from desktop.services.ffmpeg import find_ffmpeg

        return find_ffmpeg(self._settings.value("downloads/ffmpeg"))

    def _limit(self, job: Job) -> int:
        return speed_limit(self._settings, job.engine)

    def _grace(self) -> float:
        return float(self._settings.value("jobs/terminate_grace_seconds"))

    def _reading(self, read: Callable[[], T], otherwise: T) -> T:
        """What ``read`` gives; ``otherwise`` and a sentence to the user where the database cannot be read."""
        try:
            return read()
        except DatabaseError as error:
            self.problem.emit(str(error))
            return otherwise
