"""The log: batches, following its end, and that it is plain text whatever is in it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.jobs.output import LOG_LIMIT, Batch, LineKind, OutputLog
from desktop.ui import theme
from desktop.ui.log_view import LogView, severity


@pytest.fixture
def log(qtbot: QtBot) -> LogView:
    view = LogView()
    qtbot.addWidget(view)
    view.resize(400, 200)
    with qtbot.waitExposed(view):
        view.show()
    return view


def lines(first: int, last: int) -> list[str]:
    return [f"line {number}" for number in range(first, last)]


def shown(log: LogView) -> list[str]:
    return log.toPlainText().split("\n")


def test_batches_are_added(log: LogView) -> None:
    log.add(Batch(0, ["a", "b"]))
    log.add(Batch(0, ["c"]))
    assert shown(log) == ["a", "b", "c"]


def test_a_batch_can_replace_the_last_line(log: LogView) -> None:
    log.show_lines(["a", "10%"])
    log.add(Batch(1, ["20%"]))
    log.add(Batch(1, ["30%", "done"]))
    assert shown(log) == ["a", "30%", "done"]


def test_it_shows_what_the_log_of_a_job_holds(log: LogView) -> None:
    whole = OutputLog()
    for number in range(1300):
        whole.append(
            f"{number}%" if number % 3 else f"line {number}", LineKind.PROGRESS if number % 3 else LineKind.PLAIN
        )
        if number % 37 == 0 and (batch := whole.take()):
            log.add(batch)
    if batch := whole.take():
        log.add(batch)
    assert shown(log) == whole.lines()


@pytest.mark.parametrize("count", [499, 500, 501])
def test_no_more_than_the_limit_is_kept(log: LogView, count: int) -> None:
    log.show_lines(lines(0, 300))
    log.add(Batch(0, lines(300, 300 + count)[-LOG_LIMIT:]))
    assert shown(log) == lines(0, 300 + count)[-LOG_LIMIT:]


def test_it_follows_its_end(log: LogView) -> None:
    log.show_lines(lines(0, 100))
    scroll = log.verticalScrollBar()
    assert scroll.value() == scroll.maximum() > 0
    log.add(Batch(0, lines(100, 150)))
    assert scroll.value() == scroll.maximum()
    log.add(Batch(0, lines(0, 500)))
    assert scroll.value() == scroll.maximum()


def test_it_stays_where_the_user_scrolled_to(log: LogView) -> None:
    log.show_lines(lines(0, 100))
    QTest.keyClick(log, Qt.Key.Key_PageUp)
    QTest.keyClick(log, Qt.Key.Key_PageUp)
    reading = log.firstVisibleBlock().text()
    assert not log.follows
    log.add(Batch(0, lines(100, 120)))
    assert log.firstVisibleBlock().text() == reading


def test_the_same_lines_stay_in_sight_while_older_ones_are_dropped(log: LogView) -> None:
    log.show_lines(lines(0, 500))
    log.verticalScrollBar().setValue(200)
    log.add(Batch(0, lines(500, 530)))
    assert log.firstVisibleBlock().text() == "line 200"
    log.add(Batch(1, lines(530, 540)))
    assert log.firstVisibleBlock().text() == "line 200"


def test_it_follows_again_at_the_end(log: LogView) -> None:
    log.show_lines(lines(0, 100))
    QTest.keyClick(log, Qt.Key.Key_PageUp)
    assert not log.follows
    log.verticalScrollBar().setValue(log.verticalScrollBar().maximum())
    log.add(Batch(0, lines(100, 150)))
    assert log.verticalScrollBar().value() == log.verticalScrollBar().maximum()


def test_selected_text_survives_a_batch(log: LogView) -> None:
    log.show_lines(lines(0, 20))
    cursor = QTextCursor(log.document().findBlockByNumber(3))
    cursor.select(QTextCursor.SelectionType.LineUnderCursor)
    log.setTextCursor(cursor)
    log.add(Batch(1, lines(20, 60)))
    assert log.textCursor().selectedText() == "line 3"


def test_nothing_is_rich_text(log: LogView) -> None:
    text = "<b>bold</b> <img src='x'> &amp; <a href='y'>z</a>"
    log.show_lines([text])
    log.add(Batch(0, [text]))
    assert shown(log) == [text, text]
    log.selectAll()
    mime = log.createMimeDataFromSelection()
    assert mime.text() == f"{text}\n{text}"
    assert not mime.hasHtml()


def test_a_line_is_one_line(log: LogView) -> None:
    log.add(Batch(0, ["a\u2028b\u2029c\ufdd0d", "next"]))
    assert log.blockCount() == 2


def test_nothing_can_be_typed_or_undone(log: LogView) -> None:
    log.show_lines(["a"])
    QTest.keyClicks(log, "x")
    log.undo()
    assert shown(log) == ["a"]
    assert not log.isUndoRedoEnabled()


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("ERROR: Unsupported URL", "error"),
        ("WARNING: falling back", "warning"),
        ("[download][error] Failed to download", "error"),
        ("[downloader.http][warning] '404 Not Found'", "warning"),
        ("[ERROR    21:38:33] x", "error"),
        ("2026-01-01 12:00:00 warning: x", "warning"),
        ("[download] Destination: error.mp4", ""),
        ("No errors found", ""),
        ("errors: 0", ""),
        ("", ""),
    ],
)
def test_lines_that_tell_of_trouble(line: str, name: str) -> None:
    assert severity(line) == name


def test_trouble_is_coloured(log: LogView, qtbot: QtBot) -> None:
    log.show_lines(["fine", "ERROR: no", "WARNING: hm"])
    qtbot.waitUntil(lambda: len(log.extraSelections()) == 2)
    colors = [mark.format.foreground().color() for mark in log.extraSelections()]
    assert colors == [theme.color("error"), theme.color("warning")]
