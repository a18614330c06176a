"""Filtering the list by words: the field, what the list then shows, the marks, and how it goes on while jobs run."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPaintEvent, QPalette, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.jobs.job import JobStatus
from desktop.jobs.output import OutputLog
from desktop.jobs.search import search_for
from desktop.ui import theme
from desktop.ui.filter_bar import FilterField
from desktop.ui.found_words import places, whereabouts
from desktop.ui.job_columns import NUMBER
from desktop.ui.main_window import MainWindow
from tests.ui.fakes import FakeQueue


def titles(window: MainWindow) -> list[str]:
    model = window.model
    return [str(model.index(row, NUMBER["title"]).data()) for row in range(model.rowCount())]


@pytest.fixture
def type_filter(qtbot: QtBot, window: MainWindow) -> Callable[[str], None]:
    """Go to the filter by its key, type, and wait until the list has followed."""

    def typed(text: str) -> None:
        window.view.setFocus()
        QTest.keyClick(window.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(window.filter.field.hasFocus)
        with qtbot.waitSignal(window.filter.changed):
            QTest.keyClicks(window.filter.field, text)

    return typed


def test_the_list_shows_what_has_the_words(
    queue: FakeQueue, window: MainWindow, type_filter: Callable[[str], None]
) -> None:
    queue.store(1, title="Big Buck Bunny")
    queue.store(1, title="Sintel", log=OutputLog(["[download] a bunny in the log"]))
    queue.store(1, title="Elephants Dream")
    queue.history_changed.emit()
    window.model.flush()
    type_filter("bunny")
    assert titles(window) == ["Sintel", "Big Buck Bunny"]
    assert window.filter.found.text() == "2 found"


def test_escape_shows_everything_again_and_gives_the_keys_back(
    qtbot: QtBot, queue: FakeQueue, window: MainWindow, type_filter: Callable[[str], None]
) -> None:
    queue.store(3, title="Film")
    queue.history_changed.emit()
    window.model.flush()
    type_filter("nothing like it")
    assert titles(window) == []
    hint = window.findChild(QLabel, "emptyHintTitle")
    assert hint is not None and hint.isVisible() and hint.text() == "Nothing found"
    QTest.keyClick(window.filter.field, Qt.Key.Key_Escape)
    assert titles(window) == ["Film"] * 3
    assert window.filter.found.text() == ""
    assert window.view.hasFocus()


def test_a_live_job_is_found_as_soon_as_its_log_has_the_word(
    qtbot: QtBot, queue: FakeQueue, window: MainWindow, type_filter: Callable[[str], None]
) -> None:
    job = queue.add(["https://example.org/film"])
    queue.run(job)
    type_filter("needle")
    assert titles(window) == []
    queue.report(job, "a NEEDLE in the log")
    window.model.flush()
    assert titles(window) == ["https://example.org/film"]
    queue.report(job, *[f"line {number}" for number in range(600)])
    window.model.flush()
    assert titles(window) == ["https://example.org/film"], "what was found stays, though the line is gone"
    queue.end(job)
    window.model.flush()
    assert titles(window) == ["https://example.org/film"]


def test_states_and_words_together(queue: FakeQueue, window: MainWindow, type_filter: Callable[[str], None]) -> None:
    queue.store(1, title="Good film")
    bad = queue.add(["https://example.org/bad-film"])
    queue.end(bad, JobStatus.FAILED, "No.")
    queue.store(1, title="Song")
    queue.history_changed.emit()
    window.side.choose(JobStatus.FAILED)
    type_filter("film")
    assert titles(window) == ["https://example.org/bad-film"]
    window.side.choose(None)
    assert sorted(titles(window)) == ["Good film", "https://example.org/bad-film"]
    window.view.sortByColumn(NUMBER["title"], Qt.SortOrder.AscendingOrder)
    assert titles(window) == ["Good film", "https://example.org/bad-film"]


def test_a_status_is_found_by_its_word(
    queue: FakeQueue, window: MainWindow, type_filter: Callable[[str], None]
) -> None:
    queue.end(queue.add(["https://example.org/a"]), JobStatus.FAILED, "No.")
    queue.store(1, title="Song")
    queue.history_changed.emit()
    window.model.flush()
    type_filter("failed")
    assert titles(window) == ["https://example.org/a"]


def test_while_the_index_grows_the_same_is_asked_again(
    qtbot: QtBot, queue: FakeQueue, window: MainWindow, type_filter: Callable[[str], None]
) -> None:
    queue.search.progressed.emit(10, 100)
    type_filter("film")
    assert window.filter.found.text() == "0 found, 10% of the records searched"
    asked = len(queue.search.questions)
    queue.store(1, title="Late film")
    queue.search.progressed.emit(100, 100)
    qtbot.waitUntil(lambda: len(queue.search.questions) > asked)
    assert titles(window) == ["Late film"]
    assert window.filter.found.text() == "1 found"


def test_without_an_index_the_user_is_told_and_titles_are_still_found(
    qtbot: QtBot, queue: FakeQueue, window: MainWindow
) -> None:
    queue.store(1, title="Film")
    queue.store(1, title="Song")
    queue.history_changed.emit()
    queue.search.answers = False
    window.filter.field.setText("film")
    qtbot.waitUntil(lambda: len(queue.search.questions) > 0)
    with qtbot.waitSignal(queue.problem) as told:
        queue.search.problem.emit("The disk is full.")
    assert told.args == ["Logs cannot be searched; titles and links still are. The disk is full."]
    assert titles(window) == ["Film"]


def test_a_new_job_is_never_hidden_by_an_old_filter(
    qtbot: QtBot, queue: FakeQueue, window: MainWindow, type_filter: Callable[[str], None]
) -> None:
    type_filter("film")
    window.add_urls(["https://example.org/song"])
    assert window.filter.field.text() == ""
    assert titles(window) == ["https://example.org/song"]


def test_the_menu_has_the_way_to_the_filter(qtbot: QtBot, window: MainWindow) -> None:
    window.view.setFocus()
    window.actions_["filter"].trigger()
    qtbot.waitUntil(window.filter.field.hasFocus)


def test_places() -> None:
    assert places("A film, a FILM", ("film",)) == [(2, 6), (10, 14)]
    assert places("a+b", ("+",)) == [(1, 2)]
    assert places("abcabc", ("abc", "abcabc")) == [(0, 6)]
    assert places("nothing", ()) == []


@pytest.mark.parametrize(
    ("text", "where"),
    [("film", ""), ("yt-dlp", ""), ("failed", ""), ("example.org", "in the link"), ("needle", "in the log"),
     ("film needle", "in the log"), ("example.org film", "in the link")],
)  # fmt: skip
def test_rows_say_where_else_the_words_were_found(queue: FakeQueue, text: str, where: str) -> None:
    job = queue.make(urls=["https://example.org/1"], title="Film")
    job.status = JobStatus.FAILED
    search = search_for(text, {})
    assert search is not None
    assert whereabouts(job, search) == where


@pytest.mark.parametrize("title", ["Long " * 60, "\u05e2\u05d1\u05e8\u05d9\u05ea " * 30])
def test_a_long_title_leaves_room_for_where_the_words_were_found(
    queue: FakeQueue, window: MainWindow, type_filter: Callable[[str], None], title: str
) -> None:
    queue.store(1, title=title, log=OutputLog(["a needle"]))
    queue.store(1, title="Short", log=OutputLog(["a needle"]))
    queue.history_changed.emit()
    window.model.flush()
    type_filter("needle")
    ends = []
    for row in range(2):
        image = shot(window, row, "title")
        width = window.view.fontMetrics().horizontalAdvance("in the log")
        ends.append(image.copy(image.width() - width - 14, 2, width + 14, image.height() - 4))
    # The rows stand on grounds of their own.
    grounds = [end.pixelColor(end.width() - 1, 0) for end in ends]
    inks = [
        [end.pixelColor(x, y) != ground for x in range(end.width()) for y in range(end.height())]
        for end, ground in zip(ends, grounds, strict=True)
    ]
    assert any(inks[1]) and inks[0] == inks[1]


def test_the_words_of_the_empty_field_are_painted_beside_the_lens(qtbot: QtBot) -> None:
    field = FilterField()
    qtbot.addWidget(field)
    field.resize(300, field.sizeHint().height())
    field.show()
    qtbot.waitExposed(field)
    QApplication.processEvents()
    painted = Painted(field)
    field.load_icon()
    qtbot.waitUntil(lambda: painted.region.contains(field.rect().center()))


class Painted(QObject):
    """Gathers what of a widget is painted anew."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.region = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return super().eventFilter(watched, event)


def shot(window: MainWindow, row: int, column: str) -> QImage:
    rect = window.view.visualRect(window.model.index(row, NUMBER[column]))
    return window.view.viewport().grab(rect).toImage()


def has_color(image: QImage, color: QColor) -> bool:
    spots = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return any(image.pixelColor(QPoint(*spot)).rgb() == color.rgb() for spot in spots)


def test_what_is_found_is_marked_in_the_rows_and_in_the_log(
    qtbot: QtBot, queue: FakeQueue, window: MainWindow, type_filter: Callable[[str], None]
) -> None:
    queue.store(2, title="Big Buck Bunny", log=OutputLog(["a bunny", "a hare"]))
    queue.history_changed.emit()
    window.model.flush()
    palette = window.view.palette()
    ground = theme.mixed(theme.color("warning", palette), palette.color(QPalette.ColorRole.Base), 0.35)
    window.view.show_job(str(window.model.index(0, 0).data(window.model.IdRole)))
    assert not has_color(shot(window, 1, "title"), ground)
    type_filter("bunny")
    assert has_color(shot(window, 1, "title"), ground), "the words have a ground"
    assert not has_color(shot(window, 1, "size"), ground)
    ink = window.view.palette().color(QPalette.ColorRole.HighlightedText)
    assert has_color(shot(window, 0, "title"), ink)
    log = window.details.log
    qtbot.waitUntil(lambda: len(log.extraSelections()) == 1)
    assert log.extraSelections()[0].cursor.selectedText() == "bunny"
    QTest.keyClick(log, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bar = window.details.log_pane.bar
    assert bar is not None and bar.field.text() == "bunny"


def test_real_jobs_are_found_by_what_they_printed(qtbot: QtBot, app: App, real_window: MainWindow) -> None:
    queue = app.queue
    for link in ("shell:many-lines", "shell:fail-film", "shell:plain"):
        with qtbot.waitSignal(queue.job_finished):
            queue.add([link])
    real_window.filter.field.setText('"exit code 1"')
    qtbot.waitUntil(lambda: titles(real_window) == ["shell:fail-film"])
    real_window.filter.field.setText('"line 1999"')
    qtbot.waitUntil(lambda: titles(real_window) == ["Film of shell:many-lines"])
    waiting = queue.add(["shell:wait"])
    real_window.filter.field.setText('"downloads shell:wait"')
    qtbot.waitUntil(lambda: titles(real_window) == ["shell:wait"])
    with qtbot.waitSignal(queue.job_finished):
        queue.cancel(waiting.id)
    real_window.model.flush()
    assert titles(real_window) == ["shell:wait"]
    real_window.filter.field.clear()
    assert len(titles(real_window)) == 4
