"""The field at the top: pasting, the choice between one job and one each, and what is said beneath it."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.link_input import LinkInput
from desktop.ui.links import links_in, links_of, looks_like_link

ONE = "https://example.org/1"
THREE = "https://example.org/1\nhttps://example.org/2\n\n  https://example.org/3\n"
LINKS = ["https://example.org/1", "https://example.org/2", "https://example.org/3"]


@pytest.fixture
def entry(qtbot: QtBot) -> LinkInput:
    made = LinkInput()
    qtbot.addWidget(made)
    made.set_each(True)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.field.setFocus()
    return made


def paste(entry: LinkInput, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(entry.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def asked(spy: QSignalSpy) -> list[Any]:
    return [list(spy.at(number)) for number in range(spy.count())]


def test_enter_submits_a_pasted_link(entry: LinkInput) -> None:
    spy = QSignalSpy(entry.submitted)
    paste(entry, f"  {ONE}\n")
    assert not entry.choice.isVisible()
    QTest.keyClick(entry.field, Qt.Key.Key_Return)
    assert asked(spy) == [[[ONE], True]]


def test_several_links_bring_the_choice(entry: LinkInput) -> None:
    paste(entry, THREE)
    assert entry.links() == LINKS
    assert entry.choice.isVisible()
    assert entry.how_many.text() == "3 links:"
    entry.field.setText(ONE)
    assert not entry.choice.isVisible()


@pytest.mark.parametrize("each", [True, False])
def test_enter_does_what_was_chosen_last(entry: LinkInput, each: bool) -> None:
    entry.set_each(each)
    spy = QSignalSpy(entry.submitted)
    paste(entry, THREE)
    QTest.keyClick(entry.field, Qt.Key.Key_Return)
    assert asked(spy) == [[LINKS, each]]


def test_the_choice_by_mouse_is_remembered(entry: LinkInput) -> None:
    submitted, chosen = QSignalSpy(entry.submitted), QSignalSpy(entry.each_chosen)
    paste(entry, THREE)
    QTest.mouseClick(entry.one_button, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert asked(submitted) == [[LINKS, False]]
    assert asked(chosen) == [[False]]
    QTest.keyClick(entry.field, Qt.Key.Key_Return)
    assert asked(submitted)[-1] == [LINKS, False]


def test_the_choice_by_keyboard(entry: LinkInput) -> None:
    spy = QSignalSpy(entry.submitted)
    paste(entry, THREE)
    QTest.keyClick(entry.field, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is entry.each_button
    QTest.keyClick(entry.each_button, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is entry.one_button
    QTest.keyClick(entry.one_button, Qt.Key.Key_Return)
    assert asked(spy) == [[LINKS, False]]


def test_enter_with_nothing_says_so_and_typing_takes_it_back(entry: LinkInput) -> None:
    spy = QSignalSpy(entry.submitted)
    QTest.keyClick(entry.field, Qt.Key.Key_Return)
    assert spy.count() == 0
    assert entry.mistake.isVisible()
    QTest.keyClicks(entry.field, "h")
    assert not entry.mistake.isVisible()


def test_a_mistake_is_one_plain_line(entry: LinkInput) -> None:
    entry.show_mistake("<b>No</b>\nengine")
    assert entry.mistake.textFormat() is Qt.TextFormat.PlainText
    assert entry.mistake.text() == "<b>No</b> engine"


def test_escape_empties_the_field(entry: LinkInput) -> None:
    paste(entry, ONE)
    QTest.keyClick(entry.field, Qt.Key.Key_Escape)
    assert entry.field.text() == ""


def test_a_link_pasted_twice_counts_once(entry: LinkInput) -> None:
    paste(entry, f"{ONE}\n{ONE}")
    assert entry.links() == [ONE]


def test_a_preset_is_reported_only_when_the_user_chooses(entry: LinkInput) -> None:
    spy = QSignalSpy(entry.preset_chosen)
    entry.set_presets([("a", "A"), ("b", "B")], "b")
    assert entry.preset.currentText() == "B"
    assert spy.count() == 0
    QTest.keyClick(entry.preset, Qt.Key.Key_Up)
    assert asked(spy) == [["a"]]


def test_what_looks_like_a_link() -> None:
    assert looks_like_link("https://x") and looks_like_link("spotify:track:1") and looks_like_link("magnet:?xt=1")
    assert not looks_like_link("C:\\x") and not looks_like_link("word") and not looks_like_link("https:")


def test_links_are_found_among_words() -> None:
    assert links_in("see https://a.example/1, and\thttps://b.example") == ["https://a.example/1,", "https://b.example"]


def test_a_drop_gives_its_links_but_no_local_files() -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://a.example/ä b"), QUrl("file:///etc/passwd")])
    assert links_of(mime) == ["https://a.example/%C3%A4%20b"]
    text = QMimeData()
    text.setText("no link here")
    assert links_of(text) == []
