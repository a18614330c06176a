"""The window on show, and how another one takes its place: words are put on once, when a window is made."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.ui.main_window import MainWindow


class ShownWindow(QObject):
    """``make`` makes another window on the same services."""

    def __init__(self, window: MainWindow, make: Callable[[], MainWindow], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.window = window
        self._make = make
        self._before: Callable[[], None] | None = None
        self._waiting_for: QWidget | None = None

    def replace_when_free(self, before: Callable[[], None]) -> None:
        """Do ``before`` and make the window anew, as soon as no dialog is open that something is typed in."""
        self._before = before
        # Whoever asks is a dialog of the window that goes.
        QTimer.singleShot(0, self, self._try)

    def _try(self) -> None:
        if self._before is None or self._waiting_for is not None or not self.window.is_furnished:
            return
        if self.window.closing.is_stopping:
            return
        self._waiting_for = _in_the_way(self.window)
        if self._waiting_for is not None:
            self._waiting_for.installEventFilter(self)
            return
        before, self._before = self._before, None
        before()
        self._replace()

    def _replace(self) -> None:
        from desktop.ui.taking_over import take_over

        old = self.window
        old.save_state()
        self.window = self._make()
        self.window.show()
        take_over(self.window, old)
        # After the new one is there: without any window the program would end.
        old.hide()
        old.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._waiting_for and event.type() in (QEvent.Type.Hide, QEvent.Type.Destroy):
            watched.removeEventFilter(self)
            self._waiting_for = None
            QTimer.singleShot(0, self, self._try)
        return False


def _in_the_way(window: MainWindow) -> QWidget | None:
    """A dialog, a question or a menu on show, but for the preferences: they come back as they were."""
    from PySide6.QtWidgets import QApplication

    open_ones = (
        top for top in QApplication.topLevelWidgets() if top.isVisible() and top is not window and top.parentWidget()
    )
    return next((top for top in open_ones if top.objectName() not in ("settingsDialog", "messageHistory")), None)
