"""What the page of engines says of each engine; asks the queue and changes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.engines.model import Engine
from desktop.jobs.job import Job, JobStatus
from desktop.jobs.order import changed_engine
from desktop.services.queue import JobQueue


def _tr(text: str) -> str:
    return QCoreApplication.translate("EngineRows", text)


@dataclass(frozen=True, slots=True)
class EngineRow:
    """One engine, or a file of the user's own that would be one but for its mistakes; then ``engine`` is None."""

    path: Path
    name: str
    engine: Engine | None = None
    #: "own", "app", "path", or "" where it is not installed.
    source: str = ""
    program: str = ""
    #: It can be installed from here.
    installable: bool = False
    #: It was installed from here.
    removable: bool = False
    is_own: bool = False
    #: The user's own definition stands in for one that came along.
    replaces: bool = False
    mistakes: tuple[str, ...] = ()
    #: What is being done to it: "install", "update", "remove" or "".
    busy: str = ""
    waiting: bool = False

    @property
    def id(self) -> str:
        """The engine's id, "" for a file with mistakes."""
        return self.engine.id if self.engine else ""

    @property
    def can_install(self) -> bool:
        """Whether it can be installed from here and has not been."""
        return self.installable and self.source in ("", "path") and not self.busy

    @property
    def can_update(self) -> bool:
        """Whether a newer one can be installed from here."""
        return self.installable and self.source in ("own", "app") and not self.busy

    @property
    def can_remove(self) -> bool:
        """Whether there is something here to remove."""
        return self.removable and not self.busy

    def state(self) -> str:
        """In a few words how it is here."""
        if self.mistakes:
            return _tr("Has mistakes")
        if self.busy:
            return _tr("Waiting") if self.waiting else _BUSY[self.busy]()
        return _STATES[self.source]()

    def definition(self) -> str:
        """In a few words whose definition it is."""
        if self.replaces:
            return _tr("Your own, replaces the built-in one")
        return _tr("Your own") if self.is_own else _tr("Built in")

    def hint(self) -> str:
        """A sentence about installing it, "" where there is nothing to say."""
        if self.engine is None or self.engine.package:
            return ""
        if self.source:
            return _tr("You installed it yourself, and keep it up to date; Fetchdeck only starts it.")
        return _tr("Install it yourself; Fetchdeck only starts it.")


_STATES = {
    "own": lambda: _tr("Installed from here"),
    "app": lambda: _tr("Comes with Fetchdeck"),
    "path": lambda: _tr("Found on this computer"),
    "": lambda: _tr("Not installed"),
}
_BUSY = {
    "install": lambda: _tr("Being installed"),
    "update": lambda: _tr("Being updated"),
    "remove": lambda: _tr("Being removed"),
}


def setup_jobs(jobs: Sequence[Job]) -> dict[str, Job]:
    """The queued or running jobs that set up engines, by the engine's id."""
    return {changed_engine(job): job for job in jobs if changed_engine(job) and job.status.is_live}


def engine_rows(queue: JobQueue) -> list[EngineRow]:
    """All engines and broken definitions of the user's own, by name."""
    catalog = queue.catalog
    busy = setup_jobs(queue.live_jobs())
    rows = [_row(queue, engine, busy.get(engine.id)) for engine in catalog.engines.values()]
    broken: dict[Path, list[str]] = {}
    for mistake in catalog.mistakes:
        if mistake.file.suffix == ".toml":
            broken.setdefault(mistake.file, []).append(f"{mistake.key}: {mistake.reason}".removeprefix(": "))
    for path, mistakes in broken.items():
        is_own = path.parent == catalog.own_folder
        rows.append(EngineRow(path, path.name, is_own=is_own, mistakes=tuple(mistakes)))
    return sorted(rows, key=lambda row: (row.name.casefold(), row.id))


def _row(queue: JobQueue, engine: Engine, job: Job | None) -> EngineRow:
    catalog = queue.catalog
    location = catalog.locate(engine)
    is_own = catalog.is_own(engine)
    return EngineRow(
        engine.path,
        engine.name,
        engine,
        source=location.source if location else "",
        program=location.program if location else "",
        installable=queue.setup.can_install(engine),
        removable=queue.setup.is_installed(engine.id),
        is_own=is_own,
        replaces=is_own and engine.id in catalog.builtins,
        busy=str(job.options.get("action", "install")) if job else "",
        waiting=job is not None and job.status is JobStatus.QUEUED,
    )
