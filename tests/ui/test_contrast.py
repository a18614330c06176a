"""What is written on the window and its dialogs can be read, light and dark: measured on pictures of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QStyleFactory, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.engines.probe import Entry, Format, Looked
from desktop.jobs.job import JobStatus
from desktop.services.away import Then
from desktop.ui import appearance, found_words, theme
from desktop.ui.done_menu import CountdownBar
from desktop.ui.engine_editor import EngineEditor
from desktop.ui.import_dialog import ImportDialog
from desktop.ui.job_columns import NUMBER
from desktop.ui.main_window import MainWindow
from desktop.ui.message_history import MessageHistory
from desktop.ui.new_job_dialog import NewJobDialog
from desktop.ui.start_at import StartAtDialog
from tests.ui.contrast_walk import Measured, Spot, colors_in, marked_area, measure, measured, pictured, too_weak
from tests.ui.fakes import FakeQueue

LINES = (
    "[download] a plain line with nothing wrong",
    "ERROR: it went wrong",
    "WARNING: it may go wrong",
    "see https://example.org/page",
)


@pytest.fixture(params=["light", "dark"], autouse=True)
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Before any window is made. Our own colours: those of a desktop are the desktop's."""
    style = qapp.style().objectName()
    qapp.setStyle(QStyleFactory.create("Fusion"))
    qapp.setPalette(appearance.palette(request.param))
    yield request.param
    qapp.setPalette(QPalette())
    qapp.setStyle(QStyleFactory.create(style))


def settle(root: QWidget) -> None:
    root.show()
    # No cursor in any field.
    root.setFocus()
    for _ in range(3):
        QApplication.processEvents()


@pytest.fixture
def filled(window: MainWindow, queue: FakeQueue, qtbot: QtBot) -> MainWindow:
    """With a job in each state, the running one on show."""
    queue.store(2, title="Old film", files=["/tmp/film.mp4", __file__])
    queue.end(queue.add(["https://example.org/failed"]), JobStatus.FAILED, error="the reason")
    queue.end(queue.add(["https://example.org/cancelled"]), JobStatus.CANCELLED)
    held = queue.add(["https://example.org/held"])
    held.held = True
    queue.add(["https://example.org/later"], not_before=4_000_000_000.0)
    queue.add(["https://example.org/queued"])
    running = queue.add(["https://example.org/running"])
    running.title = "Film"
    queue.run(running, percent=42.0, downloaded=5_000_000, total=12_000_000, speed=1_500_000.0, eta=67.0)
    queue.report(running, *LINES)
    queue.history_changed.emit()
    window.resize(1400, 860)
    window.model.flush()
    window.summary.refresh()
    window.view.show_job(running.id)
    settle(window)
    return window


def names_of(root: QWidget) -> str:
    return "\n".join(each.spot.name for each in measured(root))


def assert_readable(root: QWidget) -> None:
    settle(root)
    told = too_weak(root)
    assert not told, "\n" + "\n".join(told)


@pytest.mark.parametrize("tab", range(4))
def test_the_window(filled: MainWindow, queue: FakeQueue, qtbot: QtBot, tab: int) -> None:
    (running,) = (job for job in queue.live.values() if job.status is JobStatus.RUNNING)
    if tab == 2:
        filled.view.selectRow(filled.model.rowCount() - 1)
    filled.details.setCurrentIndex(tab)
    for percent in range(40, 60):
        queue.run(running, percent=float(percent), downloaded=percent * 100_000, total=12_000_000, speed=percent * 1e5)
    filled.model.flush()
    assert_readable(filled)
    names = names_of(filled)
    for expected in ("menuBar: &File", "jobHeader", "linkField: Paste a link", "filterField: Filter", "countsLabel"):
        assert expected in names, expected
    assert ("log", "fieldsView", "filesTable", "speedView: numbers")[tab].lower() in names.lower()
    assert tab != 0 or all(line in names for line in LINES)


def test_the_empty_window(window: MainWindow) -> None:
    assert_readable(window)
    names = names_of(window)
    assert "emptyHintTitle" in names and "logView: Select a job" in names


def test_rows_that_are_selected_while_another_window_has_the_keys(filled: MainWindow, qtbot: QtBot) -> None:
    filled.view.selectAll()
    assert_readable(filled)
    other = QLabel("other")
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    assert_readable(filled)


def test_notices_and_messages(filled: MainWindow) -> None:
    filled.input.field.setText("https://a.example https://b.example")
    filled.input.show_mistake("spotDL is not installed.", "Install spotDL")
    filled.messages.warn("Something went wrong")
    filled.details.log_pane.show_bar()
    assert filled.details.log_pane.bar is not None
    filled.details.log_pane.bar.field.setText("nowhere to be found")
    assert_readable(filled)
    names = names_of(filled)
    assert all(name in names for name in ("linkMistake", "installButton", "findResult: Not found", "eachButton"))
    filled.input.show_notice("It is being installed.")
    filled.messages.say("Something was done")
    filled.details.log_pane.bar.field.setText("line")
    assert_readable(filled)


def test_the_countdown(real_window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: real_window.findChild(CountdownBar) is not None)
    bar = real_window.findChild(CountdownBar)
    assert bar is not None
    bar.count(Then.QUIT, 30)
    settle(real_window)
    assert "countdownSentence" in names_of(real_window)
    assert_readable(real_window)
    bar.count(Then.QUIT, 0)


def test_words_that_were_found(filled: MainWindow) -> None:
    filled.filter.field.setText("film")
    filled.filter.apply()
    filled.details.log_pane.show_bar()
    assert filled.details.log_pane.bar is not None
    filled.details.log_pane.bar.field.setText("wrong")
    settle(filled)
    assert_readable(filled)
    image, marks = pictured(filled), found_words.ground(filled.palette())
    last = filled.model.rowCount() - 1
    found = [_marked(filled.view.viewport(), filled.view.visualRect(filled.model.index(last, 0)), image, marks)]
    log = filled.details.log
    for number in (1, 2):
        block = log.document().findBlockByNumber(number)
        area = log.blockBoundingGeometry(block).translated(log.contentOffset()).toRect()
        found.append(_marked(log.viewport(), area.intersected(QRect(0, 0, 400, log.height())), image, marks))
    assert [str(each) for each in found if each.ratio < 4.5] == []
    assert all(each.ground.rgb() == marks.rgb() for each in found)


@pytest.mark.parametrize("status", ["failed", "running", "cancelled", "completed", "queued"])
def test_a_status_that_was_found(filled: MainWindow, status: str) -> None:
    filled.filter.field.setText(status)
    filled.filter.apply()
    filled.view.clearSelection()
    settle(filled)
    image, marks = pictured(filled), found_words.ground(filled.palette())
    rows = [row for row in range(filled.model.rowCount()) if _shows(filled, row, status)]
    cell = filled.view.visualRect(filled.model.index(rows[0], NUMBER["status"]))
    found = _marked(filled.view.viewport(), cell, image, marks)
    assert found.ground.rgb() == marks.rgb() and found.ratio >= 4.5, str(found)


def _shows(window: MainWindow, row: int, status: str) -> bool:
    return str(window.model.index(row, NUMBER["status"]).data()).casefold() == status


def _marked(viewport: QWidget, rect: QRect, image: QImage, marks: QColor) -> Measured:
    """The marked words in ``rect`` of a view."""
    area = marked_area(image, rect.translated(viewport.mapTo(viewport.window(), QPoint(0, 0))), marks)
    found = measure(image, Spot("marked", area))
    assert found is not None
    return found


def test_the_curve_stands_out_from_its_ground(filled: MainWindow, queue: FakeQueue) -> None:
    palette = filled.palette()
    curve, base = theme.color("running", palette), palette.color(QPalette.ColorRole.Base)
    filled.details.setCurrentIndex(3)
    (running,) = (job for job in queue.live.values() if job.status is JobStatus.RUNNING)
    queue.run(running, percent=44.0, speed=5e5)
    filled.model.flush()
    settle(filled)
    assert filled.details.speed is not None
    chart = filled.details.speed
    assert colors_in(pictured(chart), chart.rect())[curve.rgb()] > 10
    assert theme.contrast(curve, base) >= 3
    assert theme.contrast(curve, theme.mixed(curve, base, 0.18)) >= 3


def test_the_menus(filled: MainWindow, qtbot: QtBot) -> None:
    for menu in [menu for menu in filled.menuBar().findChildren(QMenu) if menu.title()]:
        menu.aboutToShow.emit()
        menu.adjustSize()
        image = pictured(menu)
        for action in menu.actions():
            if action.isEnabled() and not action.isSeparator() and action.isVisible():
                found = measure(image, Spot(action.text(), menu.actionGeometry(action).adjusted(3, 3, -3, -3)))
                assert found is not None and found.ratio >= found.spot.needed, str(found)


# Dialogs


@pytest.mark.parametrize("page", ["downloads", "jobs", "background", "appearance", "engines", "search", "nothing"])
def test_the_preferences(real_window: MainWindow, page: str) -> None:
    dialog = real_window.show_preferences()
    if page in ("search", "nothing"):
        dialog.search.setText("time" if page == "search" else "xyzzy")
    else:
        dialog.show_page(page)
    dialog.rows["jobs/max_parallel"].field.setText("0")  # type: ignore[attr-defined]
    dialog.rows["jobs/max_parallel"].keep()
    assert_readable(dialog)
    dialog.reject()


@pytest.mark.parametrize("engine", ["yt-dlp", "spotdl", "aria2"])
def test_the_dialog_for_new_jobs(real_window: MainWindow, engine: str) -> None:
    real_window.input.field.setText("https://example.org/a")
    real_window.actions_["add"].trigger()
    dialog = real_window.findChild(NewJobDialog)
    assert dialog is not None
    dialog.engine.setCurrentIndex(dialog.engine.findData(engine))
    dialog.later.setChecked(True)
    pane = dialog.pane()
    assert pane is not None
    tabs = pane.findChild(QTabWidget)
    assert tabs is not None
    for tab in range(tabs.count()):
        tabs.setCurrentIndex(tab)
        assert_readable(dialog)
    dialog.reject()


def test_looking_first(real_window: MainWindow) -> None:
    real_window.input.field.setText("https://example.org/a")
    real_window.actions_["add"].trigger()
    dialog = real_window.findChild(NewJobDialog)
    assert dialog is not None
    pane = dialog.pane()
    assert pane is not None
    pane.tabs.setCurrentIndex(1)
    formats = (Format("18", "mp4", 640, 360, 25.0, "avc1.42", "mp4a", 9_000_000), Format("140", "m4a"))
    pane.look._on_looked(Looked("Film", "https://example.org/x", "Me", 61, formats=formats))
    assert_readable(dialog)
    pane.look._on_looked(Looked("List", "https://example.org/x", is_list=True, count=1))
    pane.look._on_found([Entry(1, "One", "https://example.org/1", 60.0)])
    assert_readable(dialog)
    dialog.reject()


DEFINITION = """# A comment
id = "x"
name = 'X'
accepts = ['^x:']
priority = 5

[options.flag]
needs_file = true
"""


def test_the_editor_and_the_import(real_window: MainWindow, app: App, tmp_path: Path) -> None:
    editor = EngineEditor(app.queue, DEFINITION, parent=real_window)
    question = ImportDialog(app.catalog, DEFINITION, tmp_path / "x.toml", lambda _text, _path: None, real_window)
    for dialog in (editor, question):
        assert_readable(dialog)
    assert "# A comment" in names_of(editor)
    editor.code.document().setModified(False)
    editor.close()
    question.reject()


def test_small_dialogs_and_questions(window: MainWindow) -> None:
    window.messages.say("Something was said")
    window.messages.warn("Something went wrong")
    asked: list[Callable[[], QWidget]] = [
        lambda: window.messages.ask_delete(3, lambda: None),
        lambda: window.messages.ask_close(2, lambda _choice: None),
        lambda: window.messages.about("1.2.3"),
        lambda: window.messages.ask_save("Save?", lambda: None, lambda: None),
        lambda: MessageHistory(window.messages.history, window),
        lambda: StartAtDialog(2, None, lambda _moment: None, window),
    ]
    for make in asked:
        dialog = make()
        assert_readable(dialog)
        dialog.close()


def test_progress_stands_out_from_its_row(filled: MainWindow, queue: FakeQueue) -> None:
    (running,) = (job for job in queue.live.values() if job.status is JobStatus.RUNNING)
    for selected in (True, False):
        filled.view.clearSelection()
        if selected:
            filled.view.selectRow(filled.model.row_of(running.id))
        settle(filled)
        cell = filled.view.visualRect(filled.model.index(filled.model.row_of(running.id), NUMBER["progress"]))
        cell.moveTopLeft(filled.view.viewport().mapTo(filled, cell.topLeft()))
        # Its left part alone: there are no words.
        part = QRect(cell.left() + 10, cell.top() + 2, cell.width() // 4, cell.height() - 4)
        found = measure(pictured(filled), Spot("bar", part, 3.0))
        assert found is not None and found.ratio >= 3.0, str(found)


# The measuring itself


def test_what_is_too_weak_is_found(qtbot: QtBot) -> None:
    label = QLabel("Weak words")
    qtbot.addWidget(label)
    palette = label.palette()
    palette.setColor(QPalette.ColorRole.Window, QColor("#ffffff"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#949494"))
    label.setPalette(palette)
    settle(label)
    (line,) = too_weak(label)
    assert " 3.03 of 4.5  #949494 on #ffffff" in line and "Weak words" in line
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#595959"))
    label.setPalette(palette)
    settle(label)
    assert too_weak(label) == []
    label.setEnabled(False)
    assert measured(label) == []
