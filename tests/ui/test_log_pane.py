"""Reading a log: finding, only errors, wrapping, saving and opening links, by mouse and keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.jobs.output import LOG_LIMIT, Batch
from desktop.services.settings import Settings
from desktop.ui.log_pane import LogPane, link_at
from desktop.ui.main_window import MainWindow
from tests.ui.fakes import FakeQueue

LINES = ["first line", "ERROR: no such video", "second Line", "WARNING: see https://example.org/a?b=c.", "last line"]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def pane(qtbot: QtBot, settings: Settings) -> LogPane:
    pane = LogPane(settings)
    qtbot.addWidget(pane)
    pane.resize(600, 300)
    pane.show()
    pane.log.show_lines(LINES)
    return pane


def selected(pane: LogPane) -> tuple[int, str]:
    cursor = pane.log.textCursor()
    return cursor.blockNumber(), cursor.selectedText()


def find(pane: LogPane, text: str) -> None:
    pane.log.setFocus()
    QTest.keyClick(pane.log, Qt.Key.Key_F, CTRL)
    assert pane.bar is not None and pane.bar.isVisible()
    pane.bar.field.clear()
    QTest.keyClicks(pane.bar.field, text)


def test_places_are_found_one_after_the_other_and_round_again(pane: LogPane) -> None:
    find(pane, "LINE")
    assert pane.bar is not None
    assert pane.bar.result.text() == "3 places"
    seen = [selected(pane)]
    for _ in range(3):
        QTest.keyClick(pane.bar.field, Qt.Key.Key_Return)
        seen.append(selected(pane))
    assert sorted(seen[:3]) == [(0, "line"), (2, "Line"), (4, "line")]
    assert seen[3] == seen[0]
    QTest.keyClick(pane.bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert selected(pane) == seen[2]


def test_f3_goes_on_from_the_log_and_escape_closes(pane: LogPane) -> None:
    find(pane, "line")
    pane.log.setFocus()
    before = selected(pane)
    QTest.keyClick(pane.log, Qt.Key.Key_F3)
    assert selected(pane) != before
    QTest.keyClick(pane.log, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert selected(pane) == before
    assert pane.bar is not None
    QTest.keyClick(pane.bar.field, Qt.Key.Key_Escape)
    assert not pane.bar.isVisible()


def test_what_is_not_there_is_said(pane: LogPane) -> None:
    find(pane, "xyzzy")
    assert pane.bar is not None and pane.bar.result.text() == "Not found"
    pane.bar.field.clear()
    assert pane.bar.result.text() == ""


def test_special_characters_are_just_text(pane: LogPane, qtbot: QtBot) -> None:
    find(pane, "a?b=c.")
    assert selected(pane) == (3, "a?b=c.")
    qtbot.waitUntil(lambda: any(mark.format.background().style() for mark in pane.log.extraSelections()))


def test_only_errors_and_warnings_also_of_what_comes(pane: LogPane) -> None:
    pane.only_errors.trigger()

    def shown() -> list[str]:
        document = pane.log.document()
        blocks = [document.findBlockByNumber(number) for number in range(document.blockCount())]
        return [block.text() for block in blocks if block.isVisible()]

    assert shown() == [LINES[1], LINES[3]]
    pane.log.add(Batch(0, ["fine", "ERROR: again"]))
    assert shown() == [LINES[1], LINES[3], "ERROR: again"]
    pane.log.add(Batch(0, [f"line {n}" for n in range(LOG_LIMIT - 1)]))
    assert shown() == ["ERROR: again"]
    pane.log.show_lines(LINES)
    assert shown() == [LINES[1], LINES[3]]
    pane.only_errors.trigger()
    assert shown() == LINES


def test_what_is_hidden_is_not_found(pane: LogPane) -> None:
    pane.only_errors.trigger()
    assert not pane.log.find_step("second", forward=True)
    assert pane.log.find_step("no such", forward=True)


def test_wrapping_is_remembered(pane: LogPane, settings: Settings, qtbot: QtBot) -> None:
    assert pane.log.lineWrapMode() == pane.log.LineWrapMode.NoWrap
    pane.wrap.trigger()
    assert pane.log.lineWrapMode() == pane.log.LineWrapMode.WidgetWidth
    again = LogPane(settings)
    qtbot.addWidget(again)
    assert again.wrap.isChecked()


@pytest.mark.parametrize(
    ("line", "column", "link"),
    [
        ("see https://example.org/a?b=c. Then", 10, "https://example.org/a?b=c"),
        ("see https://example.org/a?b=c. Then", 2, ""),
        ("see https://example.org/a?b=c. Then", 29, ""),
        ("(http://a.b/c)", 3, "http://a.b/c"),
        ("file:///etc/passwd", 5, ""),
        ("javascript:alert(1)", 5, ""),
        ("<a href='https://a.b/c'>", 14, "https://a.b/c"),
    ],
)
def test_links_in_a_line(line: str, column: int, link: str) -> None:
    assert link_at(line, column) == link


def place_of(pane: LogPane, text: str) -> QPoint:
    cursor = pane.log.document().find(text)
    cursor.setPosition(cursor.selectionStart() + 2)
    return pane.log.cursorRect(cursor).center()


def test_a_link_is_opened_by_the_menu_and_by_ctrl_and_a_click(pane: LogPane, qtbot: QtBot) -> None:
    at = place_of(pane, "https://")
    with qtbot.waitSignal(pane.link_opened) as heard:
        QTest.mouseClick(pane.log.viewport(), Qt.MouseButton.LeftButton, CTRL, at)
    assert heard.args == ["https://example.org/a?b=c"]
    menu = pane.menu(at)
    action = menu.findChild(QAction, "logOpenLink")
    assert action is not None
    with qtbot.waitSignal(pane.link_opened):
        action.trigger()
    assert pane.menu(place_of(pane, "first")).findChild(QAction, "logOpenLink") is None
    with qtbot.assertNotEmitted(pane.link_opened):
        QTest.mouseClick(pane.log.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_nothing_but_the_web_is_opened(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toString())
        return True

    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", open_url)
    for link in ("https://example.org/x", "file:///etc/passwd", "smb://x/y"):
        window.commands.open_link(link)
    assert opened == ["https://example.org/x"]


def test_the_log_is_saved_as_text(
    window: MainWindow, queue: FakeQueue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = queue.add(["https://example.org/film"])
    job.title = "A film: part 1/2"
    queue.report(job, *LINES)
    window.model.flush()
    window.view.selectRow(0)
    asked: list[str] = []

    def ask(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        asked.append(name)
        return str(tmp_path / "film.log"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    window.details.log_pane.save.trigger()
    assert asked == ["A film part 1 2.log"]
    assert (tmp_path / "film.log").read_text("utf-8").splitlines()[-len(LINES) :] == LINES
    window.commands.save_log(job.id, tmp_path / "not" / "there")
    assert "could not be saved" in window.status.message.text()
