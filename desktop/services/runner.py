"""One process from start to outcome, finished exactly once; knows bytes and lines, but nothing of jobs or engines.

The only module that uses QProcess.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QProcessEnvironment, QTimer, Signal

from desktop.jobs.job import Outcome
from desktop.jobs.output import LineKind, LineSplitter, OutputLog, decode_line, decode_lines, split_region
from desktop.services.process_tree import ProcessTree
from desktop.services.turns import Turns

#: How often a process group is looked at after its leader has ended, in milliseconds.
_GROUP_CHECK_MS = 20
#: How long the group may take to vanish after SIGKILL before the runner stops waiting for it, in milliseconds.
_KILL_WAIT_MS = 2000
#: Bytes that may lie unread while others have their turn.
_MUCH = 1 << 18


class LineRules(Protocol):
    """Says which lines mean something (see ``engines.lines.LineReader``)."""

    def interesting(self, region: bytes) -> bool:
        """False only if no line of ``region`` can mean anything."""

    def telling(self, raw: Sequence[bytes]) -> Sequence[int]:
        """The numbers of those of ``raw``, lines of a region, that can mean something."""

    @property
    def wants_next(self) -> bool:
        """Whether the next line means something, whatever it is."""


@lru_cache(maxsize=1)
def _turns() -> Turns:
    """The turns of all that read here."""
    return Turns(QCoreApplication.instance())


#: Looks at one line and says what kind it is: a progress line takes the place of the one before.
LineHandler = Callable[[str], LineKind]


class ProcessRunner(QObject):
    """Runs one command and fills ``log`` with what it prints.

    Signals:
        started: the process runs; ``pid`` is set.
        output: lines have come; emitted once a chunk of bytes.
        finished(Outcome): the process and all that it started are gone; emitted once, also where nothing started.
    """

    started = Signal()
    output = Signal()
    finished = Signal(object)

    def __init__(self, log: OutputLog, rules: LineRules, handler: LineHandler, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self._rules = rules
        self._handler = handler
        self._splitter = LineSplitter()
        self._tree: ProcessTree | None = None
        self._outcome: Outcome | None = None
        self._done = False
        self._grace_ms = 0
        self._process = QProcess(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        self._process.setStandardInputFile(QProcess.nullDevice())
        #: Made when they are needed: most processes end by themselves.
        self._kill_timer: QTimer | None = None
        self._group_timer: QTimer | None = None
        self._connect_signals()

    def _connect_signals(self) -> None:
        self._process.started.connect(self._on_started)
        self._process.readyReadStandardOutput.connect(self._on_ready)
        self._process.errorOccurred.connect(self._on_error)
        self._process.finished.connect(self._on_finished)

    @property
    def pid(self) -> int | None:
        """The process's number while it runs."""
        return self._tree.pid if self._tree else None

    def start(
        self,
        program: str,
        arguments: Sequence[str],
        *,
        environment: Mapping[str, str],
        without: Sequence[str] = (),
        folder: Path,
        grace_seconds: float,
    ) -> None:
        """Start ``program`` in ``folder`` with ``environment`` on top of ours, less the variables ``without``.

        ``grace_seconds`` is what processes that the program leaves behind get between SIGTERM and SIGKILL.
        """
        self._grace_ms = int(grace_seconds * 1000)
        variables = QProcessEnvironment.systemEnvironment()
        for name in without:
            variables.remove(name)
        for name, value in environment.items():
            variables.insert(name, value)
        self._process.setProcessEnvironment(variables)
        self._process.setWorkingDirectory(str(folder))
        if sys.platform != "win32":
            parameters = QProcess.UnixProcessParameters()
            # A session of its own, so that the whole group can be signalled; Python ignores SIGPIPE, which a child
            # would inherit; and no file of ours is any business of a downloader's.
            parameters.flags = (
                QProcess.UnixProcessFlag.CreateNewSession
                | QProcess.UnixProcessFlag.ResetSignalHandlers
                | QProcess.UnixProcessFlag.CloseFileDescriptors
            )
            self._process.setUnixProcessParameters(parameters)
        self._process.start(program, list(arguments))

    def stop(self, grace_seconds: float) -> None:
        """Ask the process and all that it started to end; kill what is left after ``grace_seconds``."""
        if self._done or self._kill_timer is not None:
            return
        if self._tree is None:
            # QProcess has forked but not told yet; killing is all that can be done to it in this state.
            self._process.kill()
            return
        self._tree.terminate()
        self._kill_after(int(grace_seconds * 1000))

    def abandon(self) -> None:
        """End the process at once and forget it: ``finished`` does not follow. Waits for it, which takes moments."""
        self._done = True
        _turns().forget(self)
        if self._tree is not None:
            self._tree.kill()
        self._process.kill()
        self._process.waitForFinished(_KILL_WAIT_MS)

    def _kill_after(self, milliseconds: int) -> None:
        self._kill_timer = QTimer(self)
        self._kill_timer.setSingleShot(True)
        self._kill_timer.timeout.connect(self._kill)
        self._kill_timer.start(milliseconds)

    def _on_started(self) -> None:
        self._tree = ProcessTree(int(self._process.processId()))
        self.started.emit()

    def _on_ready(self) -> None:
        # QProcess reads on, whoever waits: what has come must not become too much.
        _turns().ask(self, self._read, now=self._process.bytesAvailable() > _MUCH)

    def _read(self) -> None:
        region = self._splitter.feed(bytes(self._process.readAllStandardOutput().data()))
        if region:
            self._take(region)
            self.output.emit()

    def _take(self, region: bytes) -> None:
        if b"\r" in region or b"\x1b" in region:
            self._look_at_all(region)
        elif self._rules.interesting(region):
            self._look_at_some(region[:-1].split(b"\n"))
        else:
            # Most output means nothing to us: it is only counted and kept. See jobs/output.py.
            self._log.extend(region)

    def _look_at_some(self, raw: list[bytes]) -> None:
        """Look at those of the lines that may mean something, and keep the others with them."""
        lines = decode_lines(raw)
        done = 0
        for told in self._rules.telling(raw):
            if told < done:
                continue
            self._log.append_all(lines[done:told])
            done = told
            while done == told or (self._rules.wants_next and done < len(lines)):
                self._log.append(lines[done], self._handler(lines[done]))
                done += 1
        self._log.append_all(lines[done:])

    def _look_at_all(self, region: bytes) -> None:
        for raw, returned in split_region(region):
            line = decode_line(raw)
            if self._log.awaits_replacement and not line:
                # "\r\r\n", or "\r\n" torn at a chunk's edge: on a terminal the line would still stand there.
                if not returned:
                    self._log.end_line()
                continue
            kind = self._handler(line)
            self._log.append(line, LineKind.RETURNED if returned else kind)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        # Every other error is followed by finished().
        if error == QProcess.ProcessError.FailedToStart:
            self._finish(Outcome(not_started=self._why_not_started()))

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        _turns().forget(self)
        self._read()
        rest = self._splitter.finish()
        if rest:
            self._take(rest)
        if status == QProcess.ExitStatus.CrashExit and sys.platform != "win32":
            self._outcome = Outcome(signal_number=code)
        else:
            self._outcome = Outcome(exit_code=code)
        if self._tree is None or not self._tree.is_alive():
            self._finish(self._outcome)
            return
        # Something that it started goes on: it belongs to the job and ends with it.
        if self._kill_timer is None:
            self._tree.terminate()
            self._kill_after(self._grace_ms)
        elif not self._kill_timer.isActive():
            self._kill()
        self._group_timer = QTimer(self)
        self._group_timer.timeout.connect(self._check_group)
        self._group_timer.start(_GROUP_CHECK_MS)

    def _check_group(self) -> None:
        if self._tree is not None and self._outcome is not None and not self._tree.is_alive():
            self._finish(self._outcome)

    def _kill(self) -> None:
        if self._tree is not None:
            self._tree.kill()
        if self._outcome is not None:
            # What survives SIGKILL hangs in the kernel: the job must not hang with it.
            QTimer.singleShot(_KILL_WAIT_MS, self, self._give_up_group)

    def _give_up_group(self) -> None:
        if self._outcome is not None:
            self._finish(self._outcome)

    def _finish(self, outcome: Outcome) -> None:
        if self._done:
            return
        self._done = True
        _turns().forget(self)
        for timer in (self._kill_timer, self._group_timer):
            if timer is not None:
                timer.stop()
        self.finished.emit(outcome)

    def _why_not_started(self) -> str:
        program = Path(self._process.program())
        if program.is_dir():
            return QCoreApplication.translate("ProcessRunner", "{program} is a folder").format(program=program)
        if not program.exists():
            return QCoreApplication.translate("ProcessRunner", "{program} not found").format(program=program)
        if not os.access(program, os.X_OK):
            return QCoreApplication.translate("ProcessRunner", "{program} is not executable").format(program=program)
        # What is left is mostly a program for another kind of machine; Qt says "execve: Exec format error".
        text = self._process.errorString().rsplit(": ", 1)[-1]
        if text == os.strerror(errno.ENOENT):
            return QCoreApplication.translate(
                "ProcessRunner", "the interpreter that {program} names was not found"
            ).format(program=program)
        return f"{program}: {text}"


class OutputRunner(ProcessRunner):
    """Runs one command for what it prints to stdout, line by line; its log gets stderr.

    Signals:
        line(bytes): a whole line of stdout, without its end.
    """

    line = Signal(bytes)

    def __init__(self, log: OutputLog, rules: LineRules, handler: LineHandler, parent: QObject | None = None) -> None:
        super().__init__(log, rules, handler, parent)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        self._process.readyReadStandardError.connect(self._read_errors)
        self._pieces: list[bytes] = []
        self._read_bytes = 0

    @property
    def read_bytes(self) -> int:
        """How much has come from stdout."""
        return self._read_bytes

    def _read(self) -> None:
        self._read_errors()
        chunk = bytes(self._process.readAllStandardOutput().data())
        self._read_bytes += len(chunk)
        *lines, rest = chunk.split(b"\n")
        for line in lines:
            self._pieces.append(line)
            self.line.emit(b"".join(self._pieces))
            self._pieces.clear()
        if rest:
            self._pieces.append(rest)

    def _read_errors(self) -> None:
        region = self._splitter.feed(bytes(self._process.readAllStandardError().data()))
        if region:
            self._take(region)

    def _finish(self, outcome: Outcome) -> None:
        if not self._done and self._pieces:
            self.line.emit(b"".join(self._pieces))
            self._pieces.clear()
        super()._finish(outcome)
