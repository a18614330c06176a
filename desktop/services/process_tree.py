"""Signals to a process and to all that it started; knows nothing of jobs or of QProcess.

On Unix a job's process leads a session, and with it a process group, of its own: its group is signalled, and with it
what its children started. Windows has no such groups: there psutil walks the tree.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Collection, Iterable
from contextlib import suppress
from pathlib import Path

import psutil

#: Set in the environment of every job's process to the job's id: what it starts inherits it, wherever it goes.
JOB_VARIABLE = "FETCHDECK_JOB"

#: How far the start times of two looks at one process may differ, in seconds: the kernel counts them in clock ticks.
_SAME_START = 0.05


class ProcessTree:
    """The process ``pid`` and its descendants, from the moment that it was started."""

    def __init__(self, pid: int) -> None:
        self.pid = pid
        # Descendants that left the group (setsid): they are known only while their parent lives.
        self._strays: dict[int, psutil.Process] = {}

    def terminate(self) -> None:
        """Ask all of them to end (SIGTERM)."""
        self._note_strays()
        self._signal(signal.SIGTERM)
        if sys.platform != "win32":
            # A stopped process gets a signal other than SIGKILL only when it goes on.
            self._signal(signal.SIGCONT)

    def kill(self) -> None:
        """End all of them (SIGKILL)."""
        self._note_strays()
        self._signal(signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)

    def is_alive(self) -> bool:
        """True while anything of the tree other than zombies runs."""
        if any(_runs(process) for process in self._strays.values()):
            return True
        if sys.platform == "win32":
            return psutil.pid_exists(self.pid)
        try:
            os.killpg(self.pid, 0)
        except (ProcessLookupError, PermissionError):
            return False
        # The group exists, but perhaps only as zombies that nobody has waited for yet.
        return any(_runs(process) for process in _group_members(self.pid))

    def _note_strays(self) -> None:
        try:
            for process in psutil.Process(self.pid).children(recursive=True):
                self._strays[process.pid] = process
        except psutil.Error:
            return  # The leader is gone: what is left of its group is still reached through the group.

    def _signal(self, number: signal.Signals) -> None:
        if sys.platform != "win32":
            # Suppressed: nothing of the group is left.
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(self.pid, number)
        else:
            _send((psutil.Process(self.pid),) if psutil.pid_exists(self.pid) else (), number)
        _send(self._strays.values(), number)


def _send(processes: Iterable[psutil.Process], number: signal.Signals) -> None:
    for process in processes:
        try:
            process.send_signal(number)
        except psutil.Error:
            continue  # It ended meanwhile; psutil never signals another process that got its number.


def _runs(process: psutil.Process) -> bool:
    try:
        return bool(process.is_running() and process.status() != psutil.STATUS_ZOMBIE)
    except psutil.Error:
        return False


def _group_members(group: int) -> Iterable[psutil.Process]:
    for process in psutil.process_iter():
        try:
            if sys.platform != "win32" and os.getpgid(process.pid) == group:
                yield process
        except OSError:
            continue  # It ended while we looked.


def start_time(pid: int) -> float | None:
    """When the process ``pid`` started (Unix seconds), or None where there is none."""
    try:
        return float(psutil.Process(pid).create_time())
    except psutil.Error:
        return None


def is_same_process(pid: int, started: float) -> bool:
    """True if the process ``pid`` runs and is the one that started at ``started``, not a later one of that number."""
    found = start_time(pid)
    return found is not None and abs(found - started) < _SAME_START and _runs(psutil.Process(pid))


def runs_from(folder: Path) -> bool:
    """Whether a process of this account, or of any that we may look at, runs a program that lies in ``folder``."""
    inside = f"{folder}{os.sep}"
    for process in psutil.process_iter():
        try:
            # The program itself, or the script that an interpreter was given.
            if any(argument.startswith(inside) for argument in process.cmdline()[:2]):
                return True
        except (psutil.Error, OSError):
            continue  # Somebody else's process, or it ended while we looked.
    return False


def kill_processes_of(job_ids: Collection[str], wait_seconds: float) -> None:
    """End every process that was started for one of ``job_ids``, and wait until they are gone."""
    found = []
    for process in psutil.process_iter():
        try:
            if process.environ().get(JOB_VARIABLE) in job_ids:
                process.kill()
                found.append(process)
        except (psutil.Error, OSError):
            continue  # Somebody else's process, or it ended while we looked.
    psutil.wait_procs(found, timeout=wait_seconds)
