"""Links are dropped and pasted on every part of the window, and arrive."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.main_window import MainWindow
from tests.ui.fakes import FakeQueue

KEYS, BUTTON = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
COPY = Qt.DropAction.CopyAction


def drop(target: QWidget, mime: QMimeData) -> bool:
    """Drag ``mime`` into the middle of ``target`` and let go; whether it was taken."""
    at = target.rect().center()
    entered = QDragEnterEvent(at, COPY, mime, BUTTON, KEYS)
    QGuiApplication.sendEvent(target, entered)
    if not entered.isAccepted():
        return False
    # As Qt does it: what took the drag when it entered hears of it until the end.
    QGuiApplication.sendEvent(target, QDragMoveEvent(at, COPY, mime, BUTTON, KEYS))
    dropped = QDropEvent(QPointF(at), COPY, mime, BUTTON, KEYS)
    QGuiApplication.sendEvent(target, dropped)
    return dropped.isAccepted()


def parts(window: MainWindow) -> list[QWidget]:
    """Every part of the window that can be seen now."""
    return [part for part in window.findChildren(QWidget) if part.isVisible() and part.window() is window]


@pytest.mark.parametrize("tab", range(4))
@pytest.mark.parametrize("filled", [True, False])
def test_a_link_can_be_dropped_anywhere(window: MainWindow, queue: FakeQueue, tab: int, filled: bool) -> None:
    if filled:
        queue.store(3)
        job = queue.add(["https://example.org/running"])
        queue.run(job, percent=3.0)
        window.model.flush()
        window.view.selectRow(0)
        queue.history_changed.emit()
        window.model.flush()
    window.details.setCurrentIndex(tab)
    window.details.log_pane.show_bar()
    found = parts(window)
    assert len(found) > 30
    missed = []
    for number, part in enumerate(found):
        link = f"https://example.org/dropped-{number}"
        mime = QMimeData()
        mime.setText(link)
        if not drop(part, mime) or link not in [url for job in queue.live.values() for url in job.urls]:
            missed.append(f"{type(part).__name__} {part.objectName()}")
    assert missed == []


def test_addresses_of_a_browser_and_text_files_too(window: MainWindow, queue: FakeQueue, tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/address")])
    assert drop(window.side.viewport(), mime)
    path = tmp_path / "links.txt"
    path.write_text("# mine\nhttps://example.org/listed\n", "utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    assert drop(window.details.log.viewport(), mime)
    assert [job.urls[0] for job in queue.live.values()] == ["https://example.org/address", "https://example.org/listed"]


def test_links_can_be_pasted_wherever_the_keys_go(window: MainWindow, queue: FakeQueue, qtbot: QtBot) -> None:
    job = queue.add(["https://example.org/running"])
    queue.run(job, percent=3.0)
    window.model.flush()
    window.view.selectRow(0)
    tried: list[str] = []
    for part in parts(window):
        if part.focusPolicy() == Qt.FocusPolicy.NoFocus or not part.isEnabled():
            continue
        if isinstance(part, QLineEdit) and part is not window.input.field:
            continue  # A field for words takes the words.
        link = f"https://example.org/pasted-{len(tried)}"
        window.input.field.clear()
        QGuiApplication.clipboard().setText(link)
        part.setFocus()
        QTest.keyClick(part, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert window.input.links() == [link], part
        tried.append(part.objectName())
    assert {"linkField", "jobTable", "stateList", "logView", "presetBox"} <= set(tried)
