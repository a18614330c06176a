"""What the menus have beside the rows of ``actions.py``, and where the list and the log say or do the expected."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from desktop.ui.job_columns import NUMBER
from desktop.ui.main_window import MainWindow
from tests.ui.fakes import FakeQueue


def opened(window: MainWindow, name: str) -> QMenu:
    """A menu of the menu bar, as it is when somebody opens it."""
    menu = window.menuBar().findChild(QMenu, name)
    assert menu is not None
    menu.aboutToShow.emit()
    return menu


def action(menu: QMenu, name: str) -> QAction:
    return next(action for action in menu.actions() if action.objectName() == name)


def test_only_columns_on_show_are_offered_and_the_one_sorted_by(window: MainWindow) -> None:
    names = {each.objectName() for each in opened(window, "menuSort").actions()}
    assert "sort-size" in names and "sort-site" not in names
    window.view.sortByColumn(NUMBER["site"], Qt.SortOrder.AscendingOrder)
    assert "sort-site" in {each.objectName() for each in opened(window, "menuSort").actions()}


def test_the_log_has_its_menu_in_the_menu_bar_while_it_is_on_show(window: MainWindow, queue: FakeQueue) -> None:
    queue.store(1, title="Film")
    queue.history_changed.emit()
    window.model.flush()
    window.view.selectRow(0)
    log = opened(window, "menuLog")
    opened(window, "menuView")
    assert log.menuAction().isEnabled()
    action(log, "logFind").trigger()
    assert window.details.log_pane.bar is not None and window.details.log_pane.bar.isVisible()
    window.details.setCurrentIndex(1)
    opened(window, "menuView")
    assert not log.menuAction().isEnabled()


def test_a_menu_in_which_nothing_applies_cannot_be_opened(window: MainWindow, queue: FakeQueue) -> None:
    job = queue.add(["https://example.org/film"])
    window.model.flush()
    window.view.show_job(job.id)
    move = opened(window, "menuMove")
    opened(window, "menuQueue")
    assert move.menuAction().isEnabled()
    queue.run(job)
    window.model.flush()
    opened(window, "menuQueue")
    assert not move.menuAction().isEnabled()


def test_home_and_end_go_to_the_first_and_the_last_job(window: MainWindow, queue: FakeQueue) -> None:
    queue.store(60, title="Film")
    queue.history_changed.emit()
    window.model.flush()
    window.view.selectRow(3)
    window.view.setFocus()
    QTest.keyClick(window.view, Qt.Key.Key_End)
    last = window.model.rowCount() - 1
    assert [index.row() for index in window.view.selectionModel().selectedRows()] == [last]
    assert window.view.viewport().rect().intersects(window.view.visualRect(window.model.index(last, 0)))
    QTest.keyClick(window.view, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    assert len(window.view.selectionModel().selectedRows()) == last + 1


def test_a_log_without_lines_says_why_it_is_empty(window: MainWindow, queue: FakeQueue) -> None:
    said = window.details.log.placeholderText
    assert said() == "Select a job to see what it printed."
    job = queue.add(["https://example.org/film"])
    window.model.flush()
    window.view.show_job(job.id)
    assert said() == "Nothing was printed yet."
