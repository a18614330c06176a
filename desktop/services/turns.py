"""Who may read next: a hundred programs that talk at once must not keep the window from being painted.

All of them can be ready in one turn of the event loop. What would take longer than a few milliseconds waits for the
next turn; in between Qt does what else there is to do. Reads nothing itself.
"""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

#: Seconds of reading in one turn of the event loop.
_BUDGET = 0.004

Read = Callable[[], None]


class Turns(QObject):
    """One for all that read on a thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._spent = 0.0
        self._last: object = None
        #: In the order in which they became ready.
        self._waiting: dict[object, Read] = {}
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(0)
        self._next.timeout.connect(self._on_next)

    def ask(self, reader: object, read: Read, *, now: bool = False) -> None:
        """Call ``read`` now if there is time left in this turn, or if it cannot wait, else in one of the next turns.

        A ``reader`` waits once, however often it asks.
        """
        if reader is self._last and not self._waiting:
            # It was ready in an earlier turn too, and nobody else was in between: there is nothing to count.
            read()
            return
        self._last = reader
        if now or (self._spent < _BUDGET and not self._waiting):
            self._waiting.pop(reader, None)
            self._do(read)
        else:
            self._waiting[reader] = read
        if not self._next.isActive():
            self._next.start()

    def forget(self, reader: object) -> None:
        """The reader has read by itself, or is gone."""
        if reader is self._last:
            self._last = None
        self._waiting.pop(reader, None)

    def _do(self, read: Read) -> None:
        begun = perf_counter()
        read()
        self._spent += perf_counter() - begun

    def _on_next(self) -> None:
        self._spent = 0.0
        while self._waiting and self._spent < _BUDGET:
            reader = next(iter(self._waiting))
            self._do(self._waiting.pop(reader))
        if self._waiting:
            self._next.start()
