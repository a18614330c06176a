"""Looks at a link before it is downloaded, in a child process; makes no job and keeps nothing."""

from __future__ import annotations

import os
import tempfile
from collections import deque
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QObject, QTimer, Signal

from desktop.engines.catalog import Location
from desktop.engines.command import DROPPED_VARIABLES, Places, build_command, mask
from desktop.engines.errors import EngineError
from desktop.engines.lines import ErrorSeen, LineReader
from desktop.engines.model import Engine
from desktop.engines.probe import Entry, Found, Looked, read_probe
from desktop.engines.verdict import explain
from desktop.jobs.job import Job, Outcome
from desktop.jobs.output import LineKind, OutputLog
from desktop.jobs.words import engine_text
from desktop.services.runner import OutputRunner

#: A list of some hundred thousand entries; what prints more is out of its mind.
_MOST_BYTES = 256 * 1024 * 1024
#: How long reading may hold up the window at a time, in milliseconds: half a frame.
_SLICE_MS = 8
#: Between being asked to end and being killed; nobody waits for what a look leaves behind.
_GRACE_SECONDS = 2.0
#: No look names a marker.
_NONCE = "look"


class Prober(QObject):
    """One look at a link.

    Signals:
        looked(Looked): what the link leads to; of a list its name, before its entries.
        found(list[Entry]): entries of a list, as they arrive.
        finished(str): it is over; "" or a sentence that says why nothing, or not all, was found.
    """

    looked = Signal(object)
    found = Signal(object)
    finished = Signal(str)

    def __init__(
        self, engine: Engine, job: Job, location: Location, data: Path, ffmpeg: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._job = job
        self._location = location
        self._data = data
        self._ffmpeg = ffmpeg
        self._log = OutputLog()
        self._reader = LineReader(engine.output, _NONCE)
        self._errors: list[str] = []
        self._lines: deque[bytes] = deque()
        self._outcome: Outcome | None = None
        self._any = False
        self._cancelled = False
        self._runner: OutputRunner | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._slices = QTimer(self)
        self._slices.setInterval(0)
        self._slices.timeout.connect(self._read_slice)

    def start(self) -> None:
        """Start the child process.

        :raises EngineError: an option cannot be used.
        """
        self._folder = tempfile.TemporaryDirectory(prefix="look-", dir=self._data / "temp", ignore_cleanup_errors=True)
        folder = Path(self._folder.name)
        own = self._data / "engine-data" / self._engine.id
        own.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            places = Places(folder, folder, own, self._ffmpeg, os.getpid())
            command = build_command(self._engine, self._job, self._location, places, _NONCE, probe=True)
        except EngineError:
            self._folder.cleanup()
            raise
        self._log.redact = lambda line: mask(line, command.secrets)
        self._runner = runner = OutputRunner(self._log, self._reader, self._look_at, self)
        runner.line.connect(self._on_line)
        runner.finished.connect(self._on_finished)
        runner.start(
            command.program,
            command.arguments,
            environment=command.environment,
            without=DROPPED_VARIABLES,
            folder=folder,
            grace_seconds=_GRACE_SECONDS,
        )

    def cancel(self) -> None:
        """End the look; ``finished`` follows, with ""."""
        self._cancelled = True
        self._lines.clear()
        if self._runner is not None:
            self._runner.stop(_GRACE_SECONDS)

    def _look_at(self, line: str) -> LineKind:
        event = self._reader.read(line)
        if isinstance(event, ErrorSeen):
            self._errors.append(event.message)
        return LineKind.PLAIN

    def _on_line(self, line: bytes) -> None:
        if self._cancelled or self._runner is None:
            return
        if self._runner.read_bytes > _MOST_BYTES:
            self._errors.append(_tr("it found more than can be shown"))
            self._runner.stop(_GRACE_SECONDS)
            return
        self._lines.append(line)
        self._slices.start()

    def _read_slice(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        entries: list[Entry] = []
        while self._lines and clock.elapsed() < _SLICE_MS:
            for item in read_probe(self._lines.popleft().decode("utf-8", "replace")):
                self._sort_out(item, entries)
        if entries:
            self.found.emit(entries)
        if not self._lines:
            self._slices.stop()
            self._end_if_over()

    def _sort_out(self, item: Found, entries: list[Entry]) -> None:
        self._any = True
        if isinstance(item, Looked):
            self.looked.emit(item)
        else:
            entries.append(item)

    def _on_finished(self, outcome: Outcome) -> None:
        self._outcome = outcome
        if not self._lines:
            self._end_if_over()

    def _end_if_over(self) -> None:
        if self._outcome is None or self._folder is None:
            return
        self._folder.cleanup()
        self._folder = None
        self.finished.emit(self._sentence(self._outcome))

    def _sentence(self, outcome: Outcome) -> str:
        name = self._engine.name
        if self._cancelled:
            return ""
        if outcome.not_started:
            return _tr("{engine} could not be started: {reason}.").format(engine=name, reason=outcome.not_started)
        if self._errors:
            reason = explain(self._engine, self._errors)
            if self._any:
                return _tr("Not all of it could be looked at: {reason}").format(reason=reason)
            return _tr("The link could not be looked at: {reason}").format(reason=reason)
        if self._any and outcome.exit_code == 0:
            return ""
        if self._any:
            return _tr("{engine} ended before all was found ({how}).").format(engine=name, how=outcome)
        meaning = self._engine.exit_codes.get(outcome.exit_code or 0, "") if outcome.exit_code else ""
        if meaning:
            return _tr("The link could not be looked at: {reason}").format(reason=engine_text(meaning))
        return _tr("{engine} found nothing behind this link.").format(engine=name)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Prober", text)
