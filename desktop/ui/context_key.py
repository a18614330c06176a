"""Shift+F10, which asks for a context menu as the Menu key does: not every keyboard has that, and not every Qt both."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget


class ContextKey(QShortcut):
    """Works in everything of ``window`` that has such a menu."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(QKeySequence("Shift+F10"), window)
        self.setObjectName("contextKey")
        self.activated.connect(self._ask)

    def _ask(self) -> None:
        focus = QApplication.focusWidget()
        if focus is None:
            return
        # Where the cursor or the current cell is: some give whole pixels, others parts of them.
        at = QRectF(focus.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)).center().toPoint()
        at.setX(min(max(at.x(), 0), focus.width()))
        at.setY(min(max(at.y(), 0), focus.height()))
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, focus.mapToGlobal(at))
        QCoreApplication.sendEvent(focus, event)
