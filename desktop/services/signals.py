"""Brings the system's signals (Ctrl-C, log-out) into Qt's event loop; decides nothing by them."""

from __future__ import annotations

import signal
import socket
from collections.abc import Iterable

from PySide6.QtCore import QObject, QSocketNotifier, Signal

#: What asks a program to end: Ctrl-C, a log-out or kill, a closed terminal.
ENDING_SIGNALS = (signal.SIGINT, signal.SIGTERM, *((signal.SIGHUP,) if hasattr(signal, "SIGHUP") else ()))


class SystemSignals(QObject):
    """Emits ``received(number)`` in the event loop for each of ``numbers`` that the process gets.

    Python runs its handlers only when it runs Python code, which a waiting event loop does not: the signal's number is
    written to a socket that the loop watches (https://docs.python.org/3/library/signal.html#signal.set_wakeup_fd).
    """

    received = Signal(int)

    def __init__(self, numbers: Iterable[int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)
        self._writer.setblocking(False)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self._before = signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        self._handlers = {number: signal.signal(number, _do_nothing) for number in numbers}

    def close(self) -> None:
        """Give the signals back to whoever had them."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before)
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        self._reader.close()
        self._writer.close()

    def _read(self) -> None:
        for number in self._reader.recv(64):
            self.received.emit(number)


def _do_nothing(_number: int, _frame: object) -> None:
    """A handler must exist for the wake-up to be written; what happens is the loop's business."""
