"""What happens between the wish to close the window and its end: the question, the stop, the wait for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from desktop.services.queue import JobQueue
from desktop.ui.messages import CloseChoice, Messages


class Closing(QObject):
    """Signals:
    stopping(): the queue is being stopped; the window can do nothing more.
    done(): nothing is left to wait for, the window may go.
    """

    stopping = Signal()
    done = Signal()

    def __init__(
        self, queue: JobQueue, messages: Messages, running: Callable[[], int], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._queue = queue
        self._messages = messages
        self._running = running
        self._asking = False
        self._stopping = False
        self._done = False
        self._for_good = False
        #: Hides the window where that is wanted instead; True if it did.
        self.hides_instead: Callable[[], bool] = bool
        self._queue.stopped.connect(self._on_stopped)

    def quit(self) -> None:
        """Close the window for good, wherever it is; it comes forward if it has to ask."""
        window = self.parent()
        if isinstance(window, QWidget):
            if self._running():
                window.show()
            self._for_good = True
            window.close()

    def on_close_event(self, event: QCloseEvent) -> None:
        """Let the window go if nothing is left to do; otherwise ask, or stop, and keep it until then."""
        if self._done:
            event.accept()
            return
        event.ignore()
        for_good, self._for_good = self._for_good, False
        if self._stopping or self._asking:
            return
        if not for_good and self.hides_instead():
            return
        if not self._editors_closed():
            return
        running = self._running()
        if running:
            self._asking = True
            self._messages.ask_close(running, self._on_answer)
        else:
            self.stop(keep=True)

    def _editors_closed(self) -> bool:
        """Close the editors; False if one stays because it asks about changes that were not saved."""
        window = self.parent()
        editors = window.findChildren(QWidget, "engineEditor") if window else []
        return all(editor.close() for editor in editors if editor.isVisible())

    @property
    def is_stopping(self) -> bool:
        """True once the window can do nothing more."""
        return self._stopping

    def stop(self, *, keep: bool) -> None:
        """End without asking. With ``keep`` running jobs go on at the next start, otherwise they are cancelled."""
        if not self._stopping:
            self._stopping = True
            self.stopping.emit()
            self._queue.stop(keep=keep)

    def _on_answer(self, choice: CloseChoice) -> None:
        self._asking = False
        if choice is not CloseChoice.STAY_OPEN:
            self.stop(keep=choice is CloseChoice.KEEP_FOR_NEXT_START)

    def _on_stopped(self) -> None:
        if self._stopping:
            self._done = True
            self.done.emit()
