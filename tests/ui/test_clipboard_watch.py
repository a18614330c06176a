"""Links that were copied elsewhere are offered when the window is gone to, once, and only if the settings say so."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.services.settings import Settings
from desktop.ui.link_notice import LinkNotice
from desktop.ui.main_window import MainWindow
from tests.ui.conftest import show_window
from tests.ui.fakes import FakeQueue

ONE = "https://example.org/one"
TWO = "https://example.org/two"
SETTING = "downloads/watch_clipboard"


@pytest.fixture
def watching(window: MainWindow, settings: Settings) -> MainWindow:
    QGuiApplication.clipboard().clear()
    settings.set_value(SETTING, True)
    return window


def copy_elsewhere(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def go_to(window: MainWindow, qtbot: QtBot) -> None:
    """The window becomes the active one."""
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
    qtbot.wait(0)


def sentence(window: MainWindow) -> str:
    found = window.input.findChild(LinkNotice, "copied")
    return found.sentence.text() if found is not None and found.isVisible() else ""


def press(window: MainWindow, name: str) -> None:
    notice = window.input.findChild(LinkNotice, "copied")
    assert notice is not None
    QTest.mouseClick(notice.buttons[name], Qt.MouseButton.LeftButton)


def links(queue: FakeQueue) -> list[str]:
    return [link for job in queue.live.values() for link in job.urls]


def test_it_is_off_unless_somebody_wants_it(window: MainWindow, settings: Settings, qtbot: QtBot) -> None:
    assert settings.value(SETTING) is False
    copy_elsewhere(ONE)
    go_to(window, qtbot)
    assert sentence(window) == ""


def test_copied_links_are_offered_and_added(watching: MainWindow, queue: FakeQueue, qtbot: QtBot) -> None:
    watching.view.setFocus()
    watching.input.field.setText("half ty")
    copy_elsewhere(f"see {ONE} and\n{TWO}")
    go_to(watching, qtbot)
    assert sentence(watching) == "You copied 2 links."
    assert (queue.live, watching.input.field.text()) == ({}, "half ty")
    assert watching.view.hasFocus()
    press(watching, "Add")
    assert links(queue) == [ONE, TWO]
    assert (sentence(watching), watching.input.field.text()) == ("", "half ty")


def test_one_link_is_shown(watching: MainWindow, qtbot: QtBot) -> None:
    copy_elsewhere(ONE)
    go_to(watching, qtbot)
    assert sentence(watching) == f"You copied a link: {ONE}"


def test_what_was_refused_does_not_come_again(watching: MainWindow, queue: FakeQueue, qtbot: QtBot) -> None:
    copy_elsewhere(ONE)
    go_to(watching, qtbot)
    press(watching, "Refuse")
    assert sentence(watching) == ""
    go_to(watching, qtbot)
    assert (sentence(watching), queue.live) == ("", {})
    # Among others it does not either.
    copy_elsewhere(f"{ONE} {TWO}")
    go_to(watching, qtbot)
    assert sentence(watching) == f"You copied a link: {TWO}"


def test_what_nobody_answered_stays_on_offer(watching: MainWindow, queue: FakeQueue, qtbot: QtBot) -> None:
    copy_elsewhere(ONE)
    go_to(watching, qtbot)
    copy_elsewhere(TWO)
    go_to(watching, qtbot)
    assert sentence(watching) == "You copied 2 links."
    press(watching, "Add")
    assert links(queue) == [ONE, TWO]


def test_what_is_added_otherwise_is_offered_no_more(watching: MainWindow, queue: FakeQueue, qtbot: QtBot) -> None:
    copy_elsewhere(ONE)
    go_to(watching, qtbot)
    watching.input.field.setText(ONE)
    QTest.keyClick(watching.input.field, Qt.Key.Key_Return)
    assert (links(queue), sentence(watching)) == ([ONE], "")


@pytest.mark.parametrize("text", ["no link at all", "note:this C:\\x", "", "https://example.org/ " * 20_000])
def test_other_texts_are_no_links(watching: MainWindow, qtbot: QtBot, text: str) -> None:
    copy_elsewhere(text)
    go_to(watching, qtbot)
    assert sentence(watching) == ""


class OwnClipboard:
    """A clipboard whose text we copied ourselves, until another program takes it over."""

    def __init__(self, real: QClipboard) -> None:
        self._real = real
        self.own = True

    def ownsClipboard(self) -> bool:
        return self.own

    def __getattr__(self, name: str) -> object:
        return getattr(self._real, name)


def test_what_we_copied_ourselves_is_never_offered(
    watching: MainWindow, queue: FakeQueue, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = OwnClipboard(QGuiApplication.clipboard())
    monkeypatch.setattr(watching.adding.clipboard, "_clipboard", own)
    queue.add([ONE])
    queue.end(next(iter(queue.live.values())))
    watching.model.flush()
    watching.view.selectRow(0)
    watching.actions_["copyLink"].trigger()
    go_to(watching, qtbot)
    assert sentence(watching) == ""
    # A program that keeps what was copied has it now.
    own.own = False
    go_to(watching, qtbot)
    assert sentence(watching) == ""


def test_the_next_start_does_not_offer_the_same(
    watching: MainWindow, queue: FakeQueue, settings: Settings, qtbot: QtBot
) -> None:
    copy_elsewhere(ONE)
    go_to(watching, qtbot)
    press(watching, "Refuse")
    later = show_window(qtbot, queue, settings)
    go_to(later, qtbot)
    assert sentence(later) == ""
    assert ONE not in settings.file.read_text("utf-8")


def test_switched_off_it_says_nothing_more(watching: MainWindow, settings: Settings, qtbot: QtBot) -> None:
    copy_elsewhere(ONE)
    go_to(watching, qtbot)
    settings.set_value(SETTING, False)
    assert sentence(watching) == ""
    copy_elsewhere(TWO)
    go_to(watching, qtbot)
    assert sentence(watching) == ""
