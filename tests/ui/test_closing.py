"""Closing the window: the question while downloads run, and the wait until they have stopped."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from desktop.ui.main_window import MainWindow
from tests.ui.fakes import FakeQueue

URL = ["https://example.org/1"]


def question(window: MainWindow) -> QMessageBox | None:
    return window.findChild(QMessageBox, "closeQuestion")


def click(window: MainWindow, name: str) -> None:
    box = question(window)
    assert box is not None
    button = box.findChild(QPushButton, name)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_with_nothing_to_do_it_just_closes(window: MainWindow, queue: FakeQueue, qtbot: QtBot) -> None:
    window.close()
    assert question(window) is None
    assert queue.stop_asked is True
    queue.stopped.emit()
    qtbot.waitUntil(lambda: not window.isVisible())


def test_queued_jobs_stay_queued_without_a_question(window: MainWindow, queue: FakeQueue) -> None:
    queue.add(URL)
    window.close()
    assert question(window) is None
    assert queue.stop_asked is True


@pytest.mark.parametrize(("button", "keep"), [("stopButton", True), ("cancelButton", False)])
def test_running_jobs_bring_the_question(
    window: MainWindow, queue: FakeQueue, qtbot: QtBot, button: str, keep: bool
) -> None:
    queue.run(queue.add(URL))
    window.close()
    assert window.isVisible()
    assert queue.stop_asked is None
    click(window, button)
    assert queue.stop_asked is keep
    assert window.isVisible()
    assert not window.isEnabled()
    assert window.windowTitle().startswith("Fetchdeck")
    assert window.status.counts.text() == "Stopping…"
    queue.stopped.emit()
    qtbot.waitUntil(lambda: not window.isVisible())


def test_the_window_can_stay_open(window: MainWindow, queue: FakeQueue) -> None:
    queue.run(queue.add(URL))
    window.close()
    click(window, "stayButton")
    assert queue.stop_asked is None
    assert window.isVisible() and window.isEnabled()


def test_escape_keeps_it_open_and_it_can_be_asked_again(window: MainWindow, queue: FakeQueue, qtbot: QtBot) -> None:
    queue.run(queue.add(URL))
    window.close()
    box = question(window)
    assert box is not None
    window.close()
    assert len(window.findChildren(QMessageBox, "closeQuestion")) == 1
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert queue.stop_asked is None
    qtbot.waitUntil(lambda: question(window) is None)
    window.close()
    assert question(window) is not None


def test_closing_twice_stops_once(window: MainWindow, queue: FakeQueue) -> None:
    window.close()
    queue.stop_asked = None
    window.close()
    assert queue.stop_asked is None


def test_the_text_says_how_many(window: MainWindow, queue: FakeQueue) -> None:
    for _ in range(3):
        queue.run(queue.add(URL))
    window.close()
    box = question(window)
    assert box is not None
    assert box.text() == "3 downloads are running."
    assert box.textFormat() is Qt.TextFormat.PlainText
