"""Everything that one can use has a name for screen readers and tests, and a way to it by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QMessageBox,
    QPlainTextEdit,
    QTabBar,
    QTabWidget,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.engines.probe import Entry, Format, Looked
from desktop.jobs.job import JobStatus
from desktop.services.away import Then
from desktop.ui.actions import MENUS, ROWS, SUBMENUS
from desktop.ui.done_menu import CountdownBar
from desktop.ui.engine_editor import EngineEditor
from desktop.ui.import_dialog import ImportDialog
from desktop.ui.job_columns import COLUMNS
from desktop.ui.main_window import MainWindow
from desktop.ui.message_history import MessageHistory
from desktop.ui.new_job_dialog import NewJobDialog
from desktop.ui.start_at import StartAtDialog
from tests.ui import spoken_walk
from tests.ui.fakes import FakeQueue
from tests.ui.spoken_walk import Event, Role

_CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QAbstractItemView, QPlainTextEdit, QTabBar, QHeaderView, QMenu)


_QTS_OWN = (QLineEdit, QDialogButtonBox, QMessageBox, QToolBar, QComboBox, QAbstractItemView)


def controls(root: QWidget) -> list[QWidget]:
    """The controls that we made; those inside Qt's own widgets (a spin box's line, a tab bar's arrows) are Qt's."""
    found: list[QWidget] = []
    for widget in root.findChildren(QWidget):
        if not isinstance(widget, _CONTROLS) or widget.objectName().startswith(("qt_", "ScrollLeft", "ScrollRight")):
            continue
        if isinstance(widget, QHeaderView) or not _is_qts_own(widget):
            found.append(widget)
    return found


def _is_qts_own(widget: QWidget) -> bool:
    inside = widget.parentWidget()
    if isinstance(inside, QMenuBar) and isinstance(widget, QMenu) and not widget.title():
        # What a menu bar without room puts its menus into.
        return True
    while inside is not None and not inside.isWindow():
        if isinstance(inside, _QTS_OWN) or inside.objectName().startswith("qt_"):
            return True
        inside = inside.parentWidget()
    # The list of a combo box is a window of its own.
    return inside is not None and isinstance(inside.parentWidget(), QComboBox)


def nameless(root: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} “{widget.objectName()}”"
        for widget in controls(root)
        if not widget.objectName() or not (widget.accessibleName() or _has_own_words(widget))
    ]


def _has_own_words(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton) and bool(widget.text().strip("…"))


def test_every_control_of_the_window_has_a_name(window: MainWindow, queue: FakeQueue) -> None:
    queue.store(1, files=["/tmp/x"])
    queue.history_changed.emit()
    window.model.flush()
    window.view.selectRow(0)
    for tab in range(window.details.count()):
        window.details.setCurrentIndex(tab)
    window.input.field.setText("https://a.example https://b.example")
    # The vertical header is never seen.
    assert [name for name in nameless(window) if name != "QHeaderView “”"] == []
    assert len(controls(window)) > 15


def test_every_control_of_the_dialogs_has_a_name(real_window: MainWindow) -> None:
    real_window.input.field.setText("https://example.org/a")
    for action in ("add", "preferences", "messages"):
        real_window.actions_[action].trigger()
    names = {child.objectName() for child in real_window.findChildren(QWidget)}
    assert {"newJobDialog", "settingsDialog", "messageHistory", "option-audio_format"} <= names
    for name in ("newJobDialog", "settingsDialog", "messageHistory"):
        dialog = real_window.findChild(QWidget, name)
        assert dialog is not None
        assert dialog.accessibleName()
        assert nameless(dialog) == []
        dialog.close()


def test_every_action_has_a_place_and_its_key_is_its_own(window: MainWindow) -> None:
    in_menus = [
        action_id
        for _, _, ids in MENUS
        for entry in ids
        for action_id in SUBMENUS.get(entry, ("", (entry,)))[1]
        if action_id
    ]
    assert sorted(in_menus) == sorted(row.id for row in ROWS)
    keys = [key.toString() for action in window.actions_.all() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_tab_reaches_every_part(window: MainWindow, queue: FakeQueue) -> None:
    queue.add(["https://example.org/1"])
    window.model.flush()
    window.input.field.setFocus()
    reached: set[str] = set()
    for _ in range(30):
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.add(focus.objectName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert {"linkField", "presetBox", "addButton", "stateList", "jobTable", "logView"} <= reached


def test_rows_speak_in_words(window: MainWindow, queue: FakeQueue) -> None:
    job = queue.add(["https://example.org/1"])
    queue.run(job, percent=43.0)
    window.model.flush()
    role = Qt.ItemDataRole.AccessibleTextRole
    assert window.model.index(0, 0).data(role) == "https://example.org/1, Running, 43 percent"
    assert window.model.index(0, 2).data(role) == "Progress: 43%"


# What a screen reader gets of the window


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def fill(window: MainWindow, queue: FakeQueue) -> None:
    """With a job in each state, the running one on show."""
    queue.store(2, title="Old", files=["/tmp/film.mp4", "/tmp/gone.mp4"])
    queue.end(queue.add(["https://example.org/failed"]), JobStatus.FAILED, error="the reason")
    queue.end(queue.add(["https://example.org/cancelled"]), JobStatus.CANCELLED)
    queue.add(["https://example.org/queued"])
    running = queue.add(["https://example.org/running"])
    running.title = "Film"
    queue.run(running, percent=42.0, downloaded=5_000_000, total=12_000_000, speed=1_500_000.0, eta=67.0)
    queue.report(running, "[download] one line")
    queue.history_changed.emit()
    window.model.flush()
    window.summary.refresh()
    window.view.show_job(running.id)
    settle()


def told_of(window: QWidget) -> set[str]:
    return {part.name for part in spoken_walk.parts(window)}


def test_the_empty_window_speaks(window: MainWindow) -> None:
    assert spoken_walk.problems(window) == []
    assert {"Links", "Filter", "Jobs", "Log", "All: 0"} <= told_of(window)


@pytest.mark.parametrize("tab", range(4))
def test_the_window_with_jobs_speaks(window: MainWindow, queue: FakeQueue, tab: int) -> None:
    fill(window, queue)
    if tab == 2:
        window.view.selectRow(window.model.rowCount() - 1)
    window.details.setCurrentIndex(tab)
    window.input.field.setText("https://a.example https://b.example")
    window.details.log_pane.show_bar()
    settle()
    assert spoken_walk.problems(window) == []
    assert {"Film, Running, 42 percent", "Old, Completed", "Running: 1", "One job for each link"} <= told_of(window)
    assert tab != 0 or {"Find the next one", "Find in the log"} <= told_of(window)
    assert tab != 3 or (Role.Graphic, "Speed") in {(part.role, part.name) for part in spoken_walk.parts(window)}


def test_every_cell_of_the_list_speaks_with_its_column(window: MainWindow, queue: FakeQueue) -> None:
    fill(window, queue)
    for number in range(len(COLUMNS)):
        window.view.setColumnHidden(number, False)
    # Qt calls invisible what is scrolled out of sight.
    window.resize(3000, 900)
    settle()
    table = [part for part in spoken_walk.parts(window.view) if part.role is Role.Cell]
    assert len(table) == window.model.rowCount() * len(COLUMNS)
    for at, part in enumerate(table):
        column = COLUMNS[at % len(COLUMNS)]
        assert part.name.startswith(column.full_name) or column.id == "title", part
    headings = [part.name for part in spoken_walk.parts(window.view) if part.role is Role.ColumnHeader]
    assert headings == [column.full_name for column in COLUMNS]
    assert "Place in the queue" in headings


def test_a_filter_and_what_was_said_speak(window: MainWindow, queue: FakeQueue) -> None:
    fill(window, queue)
    window.filter.field.setText("film")
    window.filter.apply()
    window.messages.warn("Something <b>went</b> wrong")
    settle()
    assert spoken_walk.problems(window) == []
    assert {"1 found", "Something <b>went</b> wrong"} <= told_of(window)


def test_notices_offers_and_the_countdown_speak(real_window: MainWindow, app: App, qtbot: QtBot) -> None:
    app.queue.add(["shell:wait"])
    qtbot.waitUntil(lambda: real_window.findChild(CountdownBar) is not None)
    bar = real_window.findChild(CountdownBar)
    assert bar is not None
    bar.count(Then.QUIT, 30)
    real_window.adding.duplicates.check(["shell:wait", "shell:other"], lambda _links: None)
    qtbot.waitUntil(lambda: "Show It" in told_of(real_window))
    assert spoken_walk.problems(real_window) == []
    assert {"Add All Anyway", "Show It", "Cancel", "Do It Now"} <= told_of(real_window)
    real_window.input.field.clear()
    real_window.input.show_mistake("spotDL is not installed.", "Install spotDL")
    settle()
    assert spoken_walk.problems(real_window) == []
    assert {"Install spotDL", "spotDL is not installed."} <= told_of(real_window)
    bar.count(Then.QUIT, 0)


# And of the dialogs


@pytest.mark.parametrize("page", ["downloads", "jobs", "background", "appearance", "engines", "search"])
def test_the_preferences_speak(real_window: MainWindow, page: str) -> None:
    dialog = real_window.show_preferences()
    if page == "search":
        dialog.search.setText("time")
    else:
        dialog.show_page(page)
    settle()
    assert spoken_walk.problems(dialog) == []
    names = told_of(dialog)
    assert page != "engines" or {"yt-dlp, Comes with Fetchdeck", "Definition: Built in", "Version"} <= names
    dialog.reject()


@pytest.mark.parametrize("engine", ["", "yt-dlp", "spotdl", "votify", "aria2", "curl", "gallery-dl"])
def test_the_dialog_for_new_jobs_speaks(real_window: MainWindow, engine: str) -> None:
    real_window.input.field.setText("https://example.org/a" if engine else "https://example.org/a shell:x")
    real_window.actions_["add"].trigger()
    dialog = real_window.findChild(NewJobDialog)
    assert dialog is not None
    dialog.engine.setCurrentIndex(dialog.engine.findData(engine))
    dialog.later.setChecked(True)
    pane = dialog.pane()
    assert pane is not None
    tabs = pane.findChild(QTabWidget)
    assert tabs is not None
    found: list[str] = []
    for tab in range(tabs.count()):
        tabs.setCurrentIndex(tab)
        settle()
        found += spoken_walk.problems(dialog)
    assert found == []
    dialog.reject()


def test_looking_first_speaks(real_window: MainWindow) -> None:
    real_window.input.field.setText("https://example.org/a")
    real_window.actions_["add"].trigger()
    dialog = real_window.findChild(NewJobDialog)
    assert dialog is not None
    pane = dialog.pane()
    assert pane is not None
    pane.tabs.setCurrentIndex(1)
    formats = (Format("18", "mp4", 640, 360, 25.0, "avc1.42", "mp4a", 9_000_000), Format("140", "m4a"))
    pane.look._on_looked(Looked("Film", "https://example.org/x", "Me", 61, formats=formats))
    settle()
    assert spoken_walk.problems(dialog) == []
    assert {"Type: mp4", "Note"} <= told_of(dialog)
    pane.look._on_looked(Looked("List", "https://example.org/x", is_list=True, count=1))
    pane.look._on_found([Entry(1, "One", "https://example.org/1", 60.0)])
    settle()
    assert spoken_walk.problems(dialog) == []
    assert "Title: One" in told_of(dialog)
    dialog.reject()


def test_the_editor_and_the_import_speak(real_window: MainWindow, app: App, tmp_path: Path) -> None:
    text = 'id = "x"\nname = "X"\n'
    editor = EngineEditor(app.queue, text, parent=real_window)
    editor.show()
    question = ImportDialog(app.catalog, text, tmp_path / "x.toml", lambda _text, _path: None, real_window)
    question.show()
    settle()
    assert spoken_walk.problems(editor) + spoken_walk.problems(question) == []
    editor.code.document().setModified(False)
    editor.close()
    question.reject()


def test_small_dialogs_and_questions_speak(window: MainWindow) -> None:
    window.messages.say("Something was said")
    asked: list[Callable[[], QWidget]] = [
        lambda: window.messages.ask_delete(3, lambda: None),
        lambda: window.messages.ask_open(9, lambda: None),
        lambda: window.messages.ask_close(2, lambda _choice: None),
        lambda: window.messages.about("1.2.3"),
        lambda: window.messages.ask_save("Save?", lambda: None, lambda: None),
        lambda: MessageHistory(window.messages.history, window),
        lambda: StartAtDialog(2, None, lambda _moment: None, window),
    ]
    for make in asked:
        dialog = make()
        dialog.show()
        settle()
        assert spoken_walk.problems(dialog) == []
        first = spoken_walk.parts(dialog)[0]
        assert first.name and first.role in (Role.Dialog, Role.AlertMessage)
        dialog.close()


def test_every_menu_speaks(window: MainWindow, queue: FakeQueue) -> None:
    fill(window, queue)
    window.menus.view_opening.emit()
    menus = [menu for menu in window.menuBar().findChildren(QMenu) if menu.title()]
    assert len(menus) > 7
    for menu in menus:
        menu.aboutToShow.emit()
        for action in menu.actions():
            assert action.isSeparator() or action.text().replace("&", "").strip(), menu.title()


def test_the_walk_finds_what_it_is_for(qtbot: QtBot) -> None:
    page = QWidget()
    page.setWindowTitle("Page")
    qtbot.addWidget(page)
    mute, vague, marked, box = QToolButton(), QWidget(), QLabel("x"), QComboBox()
    mute.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    vague.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    vague.setAccessibleName("Vague")
    marked.setToolTip("<span>marked</span>")
    box.addItem("chosen")
    layout = QVBoxLayout(page)
    for widget in (mute, vague, marked, box, QLineEdit(), QLineEdit()):
        layout.addWidget(widget)
        if isinstance(widget, QLineEdit):
            widget.setAccessibleName("twin")
    page.show()
    settle()
    found = "\n".join(spoken_walk.problems(page))
    for wrong in ("has no name", "focus as a Client", "speaks markup", "not for what", "2 controls are called"):
        assert wrong in found, wrong


# What is said without being asked


def words(heard: list[tuple[QAccessible.Event, str]]) -> list[str]:
    return [text for kind, text in heard if kind == Event.Announcement]


def test_what_the_status_line_says_is_announced_and_progress_is_not(
    window: MainWindow, queue: FakeQueue, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: hasattr(window, "announcer"))
    fill(window, queue)
    (running,) = (job for job in queue.live.values() if job.status is JobStatus.RUNNING)
    with spoken_walk.heard() as heard:
        window.messages.say("Said <b>plainly</b>")
        window.messages.warn("Warned")
        for percent in range(50, 60):
            queue.run(running, percent=float(percent))
            queue.report(running, f"[download] {percent}%")
            window.model.flush()
            settle()
        assert words(heard) == ["Said <b>plainly</b>", "Warned"]


def test_jobs_that_end_are_announced_together(window: MainWindow, queue: FakeQueue, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: hasattr(window, "announcer"))
    jobs = [queue.add([f"https://example.org/{number}"]) for number in range(7)]
    with spoken_walk.heard() as heard:
        queue.end(jobs[0])
        queue.end(jobs[1], JobStatus.FAILED, error="no")
        qtbot.waitUntil(lambda: words(heard) != [])
        assert words(heard) == ["https://example.org/0, Completed\nhttps://example.org/1, Failed"]
        heard.clear()
        for job in jobs[2:]:
            queue.end(job)
        qtbot.waitUntil(lambda: words(heard) != [])
        assert words(heard) == ["Completed: 5"]


def test_where_nobody_listens_nothing_is_announced(window: MainWindow, queue: FakeQueue, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: hasattr(window, "announcer"))
    with spoken_walk.heard() as heard:
        QAccessible.setActive(False)
        window.messages.say("Said")
        queue.end(queue.add(["https://example.org/1"]))
        assert not window.announcer.is_waiting
    assert words(heard) == []
