"""``python -m tests.ui.seen_window``: the real program, or a toy window, that tells where its parts are.

For tests that drive it from outside with a real mouse and keyboard: they must know where to click and what came of it.
One JSON list a line comes in, one JSON value a line goes out. Nothing here does what a person would do.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QMimeData, QPoint, QRect, QSocketNotifier, Qt
from PySide6.QtGui import QDrag, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QLabel, QLineEdit, QWidget

from desktop.gui import make_application, run_window

DROPPED = "shell:dropped"
#: What the toy shows while its link is over something that takes it.
TAKEN = "Let go"
PRESSED = "Drag on"


class Toy(QLabel):
    """A window of another program: a link can be dragged out of it."""

    def __init__(self) -> None:
        super().__init__("Drag me")
        self.setObjectName("toy")
        self.resize(200, 100)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.setText(PRESSED)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.setText("Drag me")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            mime = QMimeData()
            mime.setText(DROPPED)
            drag = QDrag(self)
            drag.setMimeData(mime)
            drag.actionChanged.connect(lambda action: self.setText(TAKEN if action else "Drag me"))
            drag.exec(Qt.DropAction.CopyAction)


def _find(name: str) -> QWidget | None:
    return next((each for each in QApplication.allWidgets() if each.objectName() == name and each.isVisible()), None)


def _on_screen(widget: QWidget, rect: QRect) -> list[int]:
    corner = widget.mapToGlobal(rect.topLeft())
    return [corner.x(), corner.y(), rect.width(), rect.height()]


def _rect(name: str) -> list[int] | None:
    widget = _find(name)
    return None if widget is None else _on_screen(widget, widget.rect())


def _cell(name: str, row: int, column: int) -> list[int] | None:
    view = _find(name)
    if not isinstance(view, QAbstractItemView) or row >= view.model().rowCount():
        return None
    return _on_screen(view.viewport(), view.visualRect(view.model().index(row, column)))


def _section(name: str, number: int) -> list[int]:
    header = _find(name)
    assert isinstance(header, QHeaderView)
    at = QPoint(header.sectionViewportPosition(number), 0)
    return _on_screen(header.viewport(), QRect(at.x(), 0, header.sectionSize(number), header.height()))


def _column(name: str, column: int) -> list[str]:
    view = _find(name)
    assert isinstance(view, QAbstractItemView)
    model = view.model()
    return [str(model.index(row, column).data() or "") for row in range(model.rowCount())]


def _text(name: str) -> str | None:
    widget = _find(name)
    return widget.text() if isinstance(widget, QLineEdit | QLabel) else None


def _focus() -> str:
    focus = QApplication.focusWidget()
    return focus.objectName() if focus is not None else ""


def _place() -> list[int] | None:
    window = _find("mainWindow")
    return None if window is None else [window.x(), window.y(), window.width(), window.height()]


ANSWERS: dict[str, Callable[..., Any]] = {
    "rect": _rect,
    "cell": _cell,
    "section": _section,
    "column": _column,
    "text": _text,
    "focus": _focus,
    "place": _place,
    "copy": lambda text: QGuiApplication.clipboard().setText(text),
    "clipboard": lambda: QGuiApplication.clipboard().text(),
}


class Answering:
    """Reads questions from stdin as they come."""

    def __init__(self) -> None:
        self._rest = b""
        self._notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._on_ready)

    def _on_ready(self) -> None:
        read = os.read(0, 65536)
        if not read:
            self._notifier.setEnabled(False)
        *lines, self._rest = (self._rest + read).split(b"\n")
        for line in lines:
            name, *rest = json.loads(line)
            print(json.dumps(ANSWERS[name](*rest)), flush=True)


def main(arguments: list[str]) -> int:
    application = make_application(["fetchdeck"])
    answering = Answering()
    if arguments == ["toy"]:
        toy = Toy()
        toy.show()
        status = int(application.exec())
    else:
        status = run_window(arguments)
    del answering
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
