"""Builds the services and connects them; needs no screen, so that ``fetchdeck get`` runs where Qt's GUI is missing."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QObject, QThread, Signal

from desktop.jobs import words
from desktop.services.settings import APPLICATION_NAME, Settings, config_folder, data_folder, make_private, resources
from desktop.services.window_place import WindowLock

# Loaded when they are needed: the window is seen without them.
if TYPE_CHECKING:
    import logging

    from desktop.engines.catalog import Catalog
    from desktop.jobs.job import Job
    from desktop.services.database import Database
    from desktop.services.engine_watcher import EngineWatcher
    from desktop.services.remote import RemoteServer
    from desktop.services.retrying import Retrying
    from desktop.services.signals import SystemSignals
    from desktop.services.store import ProcessMark
    from desktop.services.watcher import RecordsWatcher

#: Bytes of the app's own log before it is rotated, and how many old ones are kept.
_LOG_BYTES = 1_000_000
_LOG_BACKUPS = 3

#: How long a window that claims its place may take until it answers, in milliseconds.
_OPENING_MS = 5_000


class AppError(Exception):
    """The program cannot work here; the text is one sentence for a person."""


class App(QObject):
    """The services of one running program.

    Signals:
        raise_requested: another start of the program asks for the window.
        ending: Ctrl-C, a log-out or a kill asks the program to end.
    """

    raise_requested = Signal()
    ending = Signal()

    def __init__(self, *, busy_seconds: float = 5.0, later: bool = False, parent: QObject | None = None) -> None:
        """Build the services; with ``later`` only the settings, and the rest with :meth:`open`."""
        super().__init__(parent)
        QCoreApplication.setApplicationName(APPLICATION_NAME)
        words.install_translator(QCoreApplication.translate)
        self.data = data_folder()
        try:
            for folder in (self.data, self.data / "temp", self.data / "engine-data"):
                make_private(folder)
            self.settings = Settings(parent=self)
        except OSError as error:
            raise AppError(
                QCoreApplication.translate("App", "The folder {folder} cannot be used: {reason}.").format(
                    folder=self.data, reason=error.strerror or error
                )
            ) from error
        self.remote: RemoteServer | None = None
        #: What becomes of links that another start hands over: the window has a word to say first.
        self.take_links: Callable[[Sequence[str]], None] = self._add_links
        self._busy_seconds = busy_seconds
        self._database: Database | None = None
        self._lock = WindowLock(self.data)
        self._signals: SystemSignals | None = None
        self._watcher: RecordsWatcher | None = None
        self._engine_watcher: EngineWatcher | None = None
        self._retrying: Retrying | None = None
        if not later:
            self.open()

    def open(self) -> None:
        """Open the records and make the queue.

        :raises AppError: the records cannot be used.
        """
        from desktop.services.database import Database, DatabaseError
        from desktop.services.expiry import Expiry
        from desktop.services.owner import login_name
        from desktop.services.queue import JobQueue
        from desktop.services.store import JobStore

        try:
            self._database = Database(self.data / "jobs.db", resources() / "schema", busy_seconds=self._busy_seconds)
        except DatabaseError as error:
            raise AppError(str(error)) from error
        self.store = JobStore(self._database)
        self.queue = JobQueue(
            self.store,
            self.settings,
            lambda: self.catalog,
            data=self.data,
            user=login_name(),
            app=lambda: self._mark,
            parent=self,
        )
        self.expiry = Expiry(self.queue, self.settings, self)

    @cached_property
    def catalog(self) -> Catalog:
        """All engines; read when first asked for."""
        from desktop.engines.catalog import Catalog

        return Catalog(resources() / "engines", config_folder() / "engines", self.data)

    @cached_property
    def log(self) -> logging.Logger:
        """The app's own log: ``fetchdeck.log`` in the data folder."""
        return start_log(self.data)

    @cached_property
    def _mark(self) -> ProcessMark:
        from desktop.services.recovery import this_program

        return this_program()

    def problems(self) -> list[str]:
        """A sentence for each setting and engine definition that cannot be used; settings are told once."""
        mistakes = (str(mistake) for mistake in self.catalog.mistakes)
        return [*self.settings.problems(), *self.queue.presets.problems(), *mistakes]

    def claim_window(self) -> bool:
        """Become this user's one window; False where one is open already."""
        return self._lock.claim()

    def hand_over(self, urls: Sequence[str]) -> bool:
        """Give ``urls`` to the window that another start is opening at this moment; False if it never answers."""
        from desktop.services.remote import RemoteError, ask

        waited = QElapsedTimer()
        waited.start()
        while not waited.hasExpired(_OPENING_MS):
            try:
                answer = ask(self.data, {"command": "open", "urls": list(urls)})
            except (RemoteError, OSError):
                return False
            if answer is not None:
                return "ok" in answer
            QThread.msleep(_OPENING_MS // 100)
        return False

    def start(self) -> None:
        """What the window needs but its first sight does not: earlier jobs, other programs, the hourly expiry."""
        from desktop.services.database import DatabaseError
        from desktop.services.engine_watcher import EngineWatcher
        from desktop.services.recovery import abandoned_jobs
        from desktop.services.remote import RemoteError, RemoteServer
        from desktop.services.retrying import Retrying
        from desktop.services.signals import ENDING_SIGNALS, SystemSignals
        from desktop.services.watcher import RecordsWatcher

        start_log(self.data)
        self._signals = SystemSignals(ENDING_SIGNALS, self)
        self._signals.received.connect(lambda _number: self.ending.emit())
        self.remote = RemoteServer(self.data, self.answer, self)
        try:
            self.queue.restore(abandoned_jobs(self.store, self.data, lambda: self.catalog))
            self._watcher = RecordsWatcher(self.store, self.data / "jobs.db", self)
            self._watcher.changed.connect(self.queue.history_changed)
        except DatabaseError as error:
            self.queue.problem.emit(str(error))
        try:
            self.remote.listen()
        except (RemoteError, OSError) as error:
            self.queue.problem.emit(str(error))
        # Not in the terminal: a command is over when its job has ended.
        self._retrying = Retrying(self.queue, self.settings, parent=self)
        self.expiry.start()
        self._engine_watcher = EngineWatcher(self.catalog.own_folder, self)
        self._engine_watcher.changed.connect(self.queue.reload_engines)
        for problem in self.problems():
            self.queue.problem.emit(problem)

    def close(self) -> None:
        """Close what is open; the queue must have been stopped."""
        if self._signals is not None:
            self._signals.close()
        if self.remote is not None:
            self.remote.close()
        self._lock.release()
        self.settings.sync()
        if self._database is not None:
            self.queue.close()
            self._database.close()

    # What other starts of the program ask of the open window

    def answer(self, request: dict[str, Any]) -> dict[str, Any]:
        """The answer to one request from the local socket: ``{"ok": …}`` or ``{"error": sentence}``."""
        from desktop.services.errors import QueueError

        try:
            return {"ok": self._do(request)}
        except QueueError as error:
            return {"error": str(error)}

    def _do(self, request: dict[str, Any]) -> Any:
        from desktop.services.errors import QueueError

        command, job_id = request.get("command"), request.get("id")
        if command == "open":
            urls = request.get("urls")
            if isinstance(urls, list) and urls:
                groups = self.queue.intake.split([str(url) for url in urls])
                self.take_links([link for _, links in groups for link in links])
            self.raise_requested.emit()
            return True
        if command == "jobs":
            return [job.to_dict(output=False) for job in self.queue.live_jobs()]
        if not isinstance(job_id, str):
            raise QueueError(QCoreApplication.translate("App", "The request is not understood."))
        if command == "job":
            return self._live(job_id).to_dict(output=True)
        if command == "cancel":
            self.queue.cancel(job_id)
            return True
        if command == "retry":
            return self.queue.retry(job_id).id
        raise QueueError(QCoreApplication.translate("App", "The request is not understood."))

    def _add_links(self, urls: Sequence[str]) -> None:
        for _, links in self.queue.intake.split(urls):
            self.queue.add(links)

    def _live(self, job_id: str) -> Job:
        from desktop.services.errors import QueueError

        for job in self.queue.live_jobs():
            if job.id == job_id:
                return job
        raise QueueError(QCoreApplication.translate("App", "There is no queued or running job {id}.").format(id=job_id))


def start_log(data: Path) -> logging.Logger:
    """Write the app's own diagnostics, never a job's output, to ``fetchdeck.log`` in the data folder."""
    import logging
    from logging.handlers import RotatingFileHandler

    log = logging.getLogger("fetchdeck")
    path = data / "fetchdeck.log"
    if any(getattr(handler, "baseFilename", "") == str(path) for handler in log.handlers):
        return log
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600))
    handler = RotatingFileHandler(
        path, maxBytes=_LOG_BYTES, backupCount=_LOG_BACKUPS, encoding="utf-8", delay=True, errors="backslashreplace"
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    log.propagate = False
    return log
