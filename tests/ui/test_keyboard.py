"""The whole window and its dialogs are used by keyboard alone: one comes everywhere, gets away, and round again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDateTimeEdit, QMenu, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.services.away import Then
from desktop.ui.actions import MENUS, SUBMENUS
from desktop.ui.done_menu import CountdownBar
from desktop.ui.engine_editor import EngineEditor
from desktop.ui.import_dialog import ImportDialog
from desktop.ui.main_window import MainWindow
from desktop.ui.new_job_dialog import NewJobDialog
from desktop.ui.start_at import StartAtDialog
from desktop.ui.tool_row import TOOLS
from tests.ui.fakes import FakeQueue

#: More than any window of ours has.
_MOST = 200


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def called(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.objectName() or text or type(widget).__name__


def walked(start: QWidget, key: Qt.Key) -> list[QWidget]:
    """Where the focus goes from ``start`` until it is there again; ``start`` comes first."""
    start.setFocus(Qt.FocusReason.TabFocusReason)
    found: list[QWidget] = []
    for _ in range(_MOST):
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus is start and len(found) > 1:
            return found
        # Tab goes through the parts of a time first.
        if not (isinstance(focus, QDateTimeEdit) and found[-1:] == [focus]):
            assert focus not in found, f"{called(focus)} comes twice, {called(start)} never again"
            found.append(focus)
        QTest.keyClick(focus, key)
    raise AssertionError(f"{called(found[-1])} does not let go")


def reachable(root: QWidget) -> set[QWidget]:
    """What Tab must come to: all that takes it, can be seen and is of use."""
    takes = Qt.FocusPolicy.TabFocus
    return {
        widget
        for widget in root.findChildren(QWidget)
        if widget.focusPolicy() & takes == takes
        and widget.focusProxy() is None
        and widget.isVisibleTo(root)
        and widget.isEnabled()
        and widget.window() is root
    }


def goes_round(root: QWidget, start: QWidget) -> list[str]:
    """The names in their order; each there is once, and back the same way."""
    forth = walked(start, Qt.Key.Key_Tab)
    back = walked(start, Qt.Key.Key_Backtab)
    assert [called(widget) for widget in [start, *reversed(back[1:])]] == [called(widget) for widget in forth]
    missed = {called(widget) for widget in reachable(root) - set(forth)} - _ONE_OF_THEM
    assert missed == set()
    return [called(widget) for widget in forth]


#: Of buttons that exclude each other one is come to; the arrows choose among them.
_ONE_OF_THEM = {"newEach", "newOne"}


def fill(window: MainWindow, queue: FakeQueue) -> None:
    queue.store(1, title="Old", files=["/tmp/film.mp4"])
    queue.add(["https://example.org/queued"])
    queue.run(queue.add(["https://example.org/running"]), percent=42.0)
    queue.history_changed.emit()
    window.model.flush()
    window.view.selectRow(2)
    settle()


WINDOW = ["linkField", "presetBox", "addButton", "filterField", "stateList", "jobTable"]


@pytest.mark.parametrize(
    ("tab", "inside"),
    [
        (0, ["logView", "findField", "findPrevious", "findNext", "findClose"]),
        (1, ["fieldsView"]),
        (2, ["filesTable", "fileFolderButton", "fileCopyButton"]),
        (3, ["speedView"]),
    ],
)
def test_tab_goes_through_the_window_and_round(
    window: MainWindow, queue: FakeQueue, tab: int, inside: list[str]
) -> None:
    fill(window, queue)
    window.details.setCurrentIndex(tab)
    if tab == 0:
        window.details.log_pane.show_bar()
    settle()
    assert goes_round(window, window.input.field) == [*WINDOW, "detailsTabs", *inside]


def test_what_comes_and_goes_is_come_to_as_well(real_window: MainWindow, app: App, qtbot: QtBot) -> None:
    app.queue.add(["shell:wait"])
    qtbot.waitUntil(lambda: real_window.findChild(CountdownBar) is not None)
    bar = real_window.findChild(CountdownBar)
    assert bar is not None
    bar.count(Then.QUIT, 30)
    real_window.adding.duplicates.check(["shell:wait", "shell:other"], lambda _links: None)
    shown = real_window.findChild
    qtbot.waitUntil(lambda: shown(QWidget, "duplicatesAdd") is not None)
    names = goes_round(real_window, real_window.input.field)
    assert names[:4] == ["linkField", "duplicatesAdd", "duplicatesOthers", "duplicatesShow"]
    assert {"eachButton", "oneButton", "countdownCancel", "countdownNow"} <= set(names)
    real_window.input.field.clear()
    real_window.input.show_mistake("spotDL is not installed.", "Install spotDL")
    assert goes_round(real_window, real_window.input.field)[1] == "installButton"
    bar.count(Then.QUIT, 0)


@pytest.mark.parametrize("page", ["downloads", "jobs", "background", "appearance", "engines"])
def test_tab_goes_through_the_preferences_and_round(real_window: MainWindow, page: str) -> None:
    dialog = real_window.show_preferences()
    dialog.show_page(page)
    settle()
    names = goes_round(dialog, dialog.search)
    assert names[:2] == ["settingsSearch", "settingsPages"] and len(names) > 5
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("engine", ["yt-dlp", "spotdl", "votify", "aria2", "curl", "gallery-dl"])
def test_tab_goes_through_the_dialog_for_new_jobs(real_window: MainWindow, engine: str) -> None:
    real_window.input.field.setText("https://example.org/a")
    real_window.actions_["add"].trigger()
    dialog = real_window.findChild(NewJobDialog)
    assert dialog is not None
    dialog.engine.setCurrentIndex(dialog.engine.findData(engine))
    dialog.later.setChecked(True)
    pane = dialog.pane()
    assert pane is not None
    for tab in range(pane.tabs.count()):
        pane.tabs.setCurrentIndex(tab)
        settle()
        names = goes_round(dialog, dialog.links)
        assert {"newEngine", "newDirectory", "newMoment"} <= set(names)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_editor_indents_by_tab_and_lets_go_all_the_same(real_window: MainWindow, app: App) -> None:
    editor = EngineEditor(app.queue, 'id = "x"\n', parent=real_window)
    editor.show()
    settle()
    editor.code.setFocus()
    QTest.keyClick(editor.code, Qt.Key.Key_Tab)
    assert editor.code.hasFocus() and editor.text().startswith("    id")
    QTest.keyClick(editor.code, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    after = QApplication.focusWidget()
    assert after is not None and after is not editor.code
    QTest.keyClick(after, Qt.Key.Key_Backtab)
    assert editor.code.hasFocus()
    QTest.keyClick(editor.code, Qt.Key.Key_Backtab)
    assert not editor.code.hasFocus()
    assert "Ctrl+Tab" in editor.code.accessibleDescription()
    editor.code.document().setModified(False)
    editor.close()


def test_small_dialogs_go_round_and_end_by_escape(window: MainWindow, real_window: MainWindow, app: App) -> None:
    question = ImportDialog(app.catalog, 'id = "x"\n', Path("x.toml"), lambda _text, _path: None, real_window)
    for dialog in (question, StartAtDialog(2, None, lambda _moment: None, window), window.messages.show_history()):
        dialog.show()
        dialog.activateWindow()
        settle()
        start = dialog.focusWidget()
        assert start is not None
        goes_round(dialog, start)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()


def test_questions_are_answered_by_enter_and_left_by_escape(window: MainWindow) -> None:
    answers: list[str] = []
    for key, expected in ((Qt.Key.Key_Return, ["yes"]), (Qt.Key.Key_Escape, ["yes"])):
        box = window.messages.ask_delete(3, lambda: answers.append("yes"))
        settle()
        QTest.keyClick(box, key)
        assert answers == expected and not box.isVisible()


# What a mouse can do has a key or an entry in a menu


def test_tools_and_context_menu_stand_in_the_menu_bar(window: MainWindow, queue: FakeQueue) -> None:
    fill(window, queue)
    in_menus = {name for _, _, ids in MENUS for entry in ids for name in SUBMENUS.get(entry, ("", (entry,)))[1]}
    window.menus.popup(window.mapToGlobal(window.rect().center()))
    menu = window.findChild(QMenu, "jobMenu")
    assert menu is not None
    in_context = {action.objectName() for action in menu.actions() if not action.isSeparator() and not action.menu()}
    menu.close()
    assert set(TOOLS) - {""} <= in_menus
    assert in_context and in_context <= in_menus


def open_menu(window: MainWindow, name: str) -> QMenu:
    menu = window.menuBar().findChild(QMenu, name)
    assert menu is not None
    menu.aboutToShow.emit()
    return menu


def test_the_list_is_sorted_from_the_menu_as_by_a_click_on_a_heading(window: MainWindow, queue: FakeQueue) -> None:
    fill(window, queue)
    menu = open_menu(window, "menuSort")
    chosen = [action.objectName() for action in menu.actions() if action.isChecked()]
    assert chosen == ["sort-created_at", "sortDescending"]
    for name, expected in (("sort-title", ("title", True)), ("sortAscending", ("title", False))):
        (action,) = (action for action in menu.actions() if action.objectName() == name)
        action.trigger()
        assert (window.model.query.sort, window.model.query.descending) == expected
        menu = open_menu(window, "menuSort")
    titles = [str(window.model.index(row, 0).data()) for row in range(3)]
    assert titles == sorted(titles, key=str.casefold)


def test_columns_are_shown_and_hidden_from_the_menu(window: MainWindow) -> None:
    menu = open_menu(window, "menuColumns")
    (action,) = (action for action in menu.actions() if action.objectName() == "column-site")
    before = window.view.isColumnHidden(12)
    action.trigger()
    assert window.view.isColumnHidden(12) is not before


@pytest.mark.parametrize(
    ("part", "menu"), [("jobTable", "jobMenu"), ("filesTable", "filesMenu"), ("logView", "logMenu")]
)
def test_the_context_menu_comes_by_shift_f10(
    window: MainWindow, queue: FakeQueue, qtbot: QtBot, part: str, menu: str
) -> None:
    fill(window, queue)
    window.details.setCurrentIndex(2 if part == "filesTable" else 0)
    settle()
    widget = window.findChild(QWidget, part)
    assert widget is not None
    if part == "filesTable":
        assert window.details.files is not None
        window.details.files.table.selectRow(0)
    widget.setFocus()
    qtbot.waitUntil(lambda: hasattr(window, "away"))
    QTest.keyClick(widget, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    shown = window.findChild(QMenu, menu)
    assert shown is not None and shown.isVisible()
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_tabs_turn_by_arrows_and_by_their_letters(window: MainWindow, queue: FakeQueue) -> None:
    fill(window, queue)
    bar = window.details.tabBar()
    bar.setFocus()
    for tab in (1, 2, 3):
        QTest.keyClick(bar, Qt.Key.Key_Right)
        assert window.details.currentIndex() == tab
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    assert window.details.currentIndex() == 0


def test_no_text_that_is_only_read_keeps_tab(window: MainWindow, real_window: MainWindow) -> None:
    dialog = real_window.show_preferences()
    dialog.show_page("engines")
    texts = [text for root in (window, dialog) for text in root.findChildren(QPlainTextEdit) if text.isVisible()]
    assert texts
    for text in texts:
        text.setFocus()
        QTest.keyClick(text, Qt.Key.Key_Tab)
        assert not text.hasFocus(), called(text)
    dialog.reject()
