"""Installs, updates and removes engines as jobs of the queue, and asks them for their versions; runs no pip itself.

The work is done by a child process (``engines/environment.py``), which the internal engine "engine-setup" describes.
"""

from __future__ import annotations

import os
import shlex
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from desktop.engines.catalog import EngineError, Location
from desktop.engines.command import DROPPED_VARIABLES, version_environment
from desktop.engines.installed import package_name
from desktop.engines.interpreter import python_program
from desktop.engines.lines import LineReader
from desktop.engines.model import Engine, OutputRules
from desktop.jobs.job import Job, JobStatus, Outcome
from desktop.jobs.order import SETUP_ENGINE, changed_engine
from desktop.jobs.output import LineKind, OutputLog
from desktop.services.errors import QueueError
from desktop.services.folders import FolderError, JobFolders
from desktop.services.process_tree import runs_from
from desktop.services.runner import ProcessRunner

if TYPE_CHECKING:
    from desktop.services.queue import JobQueue

#: The first start after an installation may take seconds; who has said nothing by then says nothing, in ms.
_VERSION_MS = 30_000


def _tr(text: str) -> str:
    return QCoreApplication.translate("EngineSetup", text)


class EngineSetup(QObject):
    """The engines that are installed from the window, each in an environment of its own.

    Signals:
        changed(str): the engine of this id was installed, updated or removed, or is about to be.
        version_known(str, str): an engine's id and what it says its version is, "" where that cannot be known.
    """

    changed = Signal(str)
    version_known = Signal(str, str)

    def __init__(self, queue: JobQueue, data: Path, clock: Callable[[], float], enqueue: Callable[[Job], None]) -> None:
        super().__init__(queue)
        self._queue = queue
        self._data = data
        self._clock = clock
        self._enqueue = enqueue
        #: The engine that each live job of ours changes, by the job's id.
        self._changes: dict[str, str] = {}
        self._to_ask: deque[str] = deque()
        self._asking: ProcessRunner | None = None
        for job in queue.live_jobs():
            self._note(job)
        queue.job_added.connect(self._on_added)
        queue.job_finished.connect(self._on_finished)

    # What can be asked for

    def install(self, engine_id: str) -> Job:
        """Queue a job that installs the engine, in the place of what is installed in its environment, if anything is.

        :raises QueueError: it cannot be done now, or not at all.
        """
        return self._add("install", self._engine(engine_id))

    def update(self, engine_id: str) -> Job:
        """Queue a job that installs the newest version; the one in use stays until the new one has started once.

        :raises QueueError: as :meth:`install`.
        """
        return self._add("update", self._engine(engine_id))

    def remove(self, engine_id: str) -> Job:
        """Queue a job that deletes the engine's environment; one that somebody else installed is left alone.

        :raises QueueError: as :meth:`install`.
        """
        engine = self._engine(engine_id)
        if not self.is_installed(engine_id):
            raise QueueError(
                _tr("{name} was not installed by Fetchdeck, so there is nothing to remove.").format(name=engine.name)
            )
        return self._add("remove", engine)

    def again(self, ended: Job) -> Job:
        """Queue what a job of ours that has ended was to do once more.

        :raises QueueError: as :meth:`install`.
        """
        actions = {"install": self.install, "update": self.update, "remove": self.remove}
        action = actions.get(str(ended.options.get("action")))
        if action is None:
            raise QueueError(_tr("The job does not say what it was to do."))
        return action(changed_engine(ended))

    def can_install(self, engine: Engine) -> bool:
        """Whether its definition names a package, and there is a Python to install that with."""
        return bool(engine.package and python_program()) and not os.path.isabs(os.path.expanduser(engine.program))

    def is_installed(self, engine_id: str) -> bool:
        """Whether the engine has an environment of its own, made by :meth:`install`; it may be broken."""
        return os.path.lexists(self._queue.catalog.environment(engine_id))

    def is_busy(self, engine_id: str) -> bool:
        """Whether a job that installs, updates or removes the engine is queued or running."""
        return engine_id in self._changes.values()

    def ask_version(self, engine_id: str) -> None:
        """Start the engine with its version arguments; ``version_known`` answers, never before this has returned."""
        if engine_id not in self._to_ask:
            self._to_ask.append(engine_id)
        # One after the other: the large ones take a processor for seconds each.
        QTimer.singleShot(0, self, self._ask_next)

    def stop(self) -> None:
        """End what asks for versions: the program closes."""
        self._to_ask.clear()
        if self._asking is not None:
            self._asking.abandon()
            self._asking = None

    # Jobs

    def _engine(self, engine_id: str) -> Engine:
        catalog = self._queue.catalog
        try:
            # Fetchdeck's own engine is none to be installed.
            return catalog.get("" if engine_id == SETUP_ENGINE else engine_id)
        except EngineError as error:
            raise QueueError(str(error)) from error

    def _add(self, action: str, engine: Engine) -> Job:
        self._check(action, engine)
        job = Job(
            urls=[f"pkg:pypi/{package_name(engine.package)}"],
            engine=SETUP_ENGINE,
            user_id=self._queue.user,
            options={
                "action": action,
                "engine": engine.id,
                "name": " ".join(engine.name.split()),
                "package": engine.package,
                "program": engine.program,
                "module": engine.module,
                "version_arguments": shlex.join(engine.version_arguments),
                "directory": str(self._data),
            },
            title=_TITLES[action]().format(name=engine.name),
            created_at=self._clock(),
        )
        self._enqueue(job)
        return job

    def _check(self, action: str, engine: Engine) -> None:
        """See that it can be done.

        :raises QueueError: it cannot.
        """
        if action != "remove" and not self.can_install(engine):
            raise QueueError(
                _tr("Fetchdeck does not install {name}: install it as {homepage} says.").format(
                    name=engine.name, homepage=engine.homepage or _tr("its maker")
                )
            )
        if self.is_busy(engine.id):
            raise QueueError(
                _tr("{name} is being installed, updated or removed already: wait for the end of that job.").format(
                    name=engine.name
                )
            )
        if self.is_installed(engine.id) and self._is_in_use(engine):
            raise QueueError(
                _tr("{name} is running: wait for its end, or cancel its job, and try again.").format(name=engine.name)
            )
        try:
            JobFolders(self._data).check_directory(self._data)
        except FolderError as error:
            raise QueueError(str(error)) from error

    def _is_in_use(self, engine: Engine) -> bool:
        if any(job.engine == engine.id and job.status is JobStatus.RUNNING for job in self._queue.live_jobs()):
            return True
        # `fetchdeck get` in a terminal, or the user by hand.
        return runs_from(self._queue.catalog.environment(engine.id))

    def _note(self, job: Job) -> str:
        engine_id = changed_engine(job) if job.status.is_live else ""
        if engine_id:
            self._changes[job.id] = engine_id
        return engine_id

    def _on_added(self, job_id: str) -> None:
        job = self._queue.job(job_id)
        engine_id = self._note(job) if job is not None else ""
        if engine_id:
            self.changed.emit(engine_id)

    def _on_finished(self, job_id: str) -> None:
        engine_id = self._changes.pop(job_id, "")
        if engine_id:
            self.changed.emit(engine_id)

    # Versions

    def _ask_next(self) -> None:
        if self._asking is not None or not self._to_ask:
            return
        engine_id = self._to_ask.popleft()
        try:
            engine = self._queue.catalog.get(engine_id)
        except EngineError:
            self._answer(engine_id, "")
            return
        location = self._queue.catalog.locate(engine)
        if location is None or not engine.version_arguments:
            self._answer(engine_id, location.version if location else "")
            return
        try:
            environment = version_environment(engine, self._queue.catalog.data_folder(engine_id))
        except OSError:
            self._answer(engine_id, location.version)
            return
        self._start(engine, location, environment)

    def _start(self, engine: Engine, location: Location, environment: dict[str, str]) -> None:
        log = OutputLog()
        self._asking = runner = ProcessRunner(log, LineReader(OutputRules(), ""), lambda _line: LineKind.PLAIN, self)

        def end(outcome: Outcome) -> None:
            lines = log.lines() if outcome.exit_code == 0 else []
            self._asking = None
            runner.deleteLater()
            said = next((line.strip() for line in lines if line.strip()), location.version)
            self._answer(engine.id, said)

        # Later: one that cannot be started says so while start() still runs.
        runner.finished.connect(lambda outcome: QTimer.singleShot(0, runner, lambda: end(outcome)))
        runner.start(
            location.program,
            (*location.arguments, *engine.version_arguments),
            environment=environment,
            without=DROPPED_VARIABLES,
            folder=self._data,
            grace_seconds=0,
        )
        QTimer.singleShot(_VERSION_MS, runner, lambda: runner.stop(0))

    def _answer(self, engine_id: str, version: str) -> None:
        self.version_known.emit(engine_id, version)
        QTimer.singleShot(0, self, self._ask_next)


_TITLES: dict[str, Callable[[], str]] = {
    "install": lambda: _tr("Install {name}"),
    "update": lambda: _tr("Update {name}"),
    "remove": lambda: _tr("Remove {name}"),
}
