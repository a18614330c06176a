"""The queue is put in order in the window: by keys, menus and dragging; what is dragged from elsewhere is links."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.jobs.job import Job
from desktop.ui.actions import MOVES, ROW, ROWS
from desktop.ui.job_columns import NUMBER
from desktop.ui.main_window import MainWindow
from desktop.ui.row_dragging import MIME
from tests.ui.fakes import FakeQueue

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def jobs(window: MainWindow, queue: FakeQueue) -> list[Job]:
    """Five queued jobs, a to e, one that runs and one that has ended; the list in the queue's order."""
    queue.store(1, title="old")
    running = queue.add(["https://example.org/run"])
    queue.run(running, percent=1.0)
    made = [queue.add([f"https://example.org/{name}"]) for name in "abcde"]
    window.view.sortByColumn(NUMBER["queue"], Qt.SortOrder.AscendingOrder)
    window.model.flush()
    return made


def names(window: MainWindow) -> str:
    window.model.flush()
    rows = (window.model.job_at(row) for row in range(window.model.rowCount()))
    return " ".join(job.title.rpartition("/")[2] for job in rows if job)


def select(window: MainWindow, *jobs: Job) -> None:
    window.view.clearSelection()
    selection = window.view.selectionModel()
    for job in jobs:
        index = window.model.index(window.model.row_of(job.id), 0)
        selection.select(index, selection.SelectionFlag.Select | selection.SelectionFlag.Rows)
    selection.setCurrentIndex(index, selection.SelectionFlag.NoUpdate)


def selected(window: MainWindow) -> str:
    return "".join(job.title.rpartition("/")[2] for job in window.view.selected_jobs())


def test_the_order_is_running_queued_ended(window: MainWindow, jobs: list[Job]) -> None:
    assert names(window) == "run a b c d e old"
    places = [window.model.index(row, NUMBER["queue"]).data() for row in range(7)]
    assert places == ["", "1", "2", "3", "4", "5", ""]
    spoken = window.model.index(1, NUMBER["queue"]).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Place in the queue: 1"
    assert window.view.horizontalHeader().logicalIndex(0) == NUMBER["queue"]


def test_the_places_follow_when_a_job_starts(
    window: MainWindow, jobs: list[Job], queue: FakeQueue, qtbot: QtBot
) -> None:
    spy = QSignalSpy(window.model.dataChanged)
    queue.run(jobs[0], percent=0.0)
    queue.order_changed.emit()
    qtbot.waitUntil(lambda: spy.count() > 1)
    window.model.flush()
    assert window.model.index(window.model.row_of(jobs[1].id), NUMBER["queue"]).data() == "1"


@pytest.mark.parametrize(
    ("action", "key", "result"),
    [
        ("moveUp", Qt.Key.Key_Up, "run b d a c e old"),
        ("moveDown", Qt.Key.Key_Down, "run a c b e d old"),
        ("moveFirst", Qt.Key.Key_Home, "run b d a c e old"),
        ("moveLast", Qt.Key.Key_End, "run a c e b d old"),
    ],
)
def test_the_selected_move_by_keys_and_stay_selected(
    window: MainWindow, jobs: list[Job], action: str, key: Qt.Key, result: str
) -> None:
    select(window, jobs[1], jobs[3])
    window.view.setFocus()
    QTest.keyClick(window.view, key, CTRL_SHIFT)
    if action == "moveUp":
        result = "run b a d c e old"
    assert names(window) == result
    assert selected(window) == "bd"
    assert window.actions_[action].isEnabled()


def test_keys_clash_with_none(window: MainWindow) -> None:
    keys = [window.actions_[row.id].shortcut().toString() for row in ROWS if row.key]
    assert len(keys) == len(set(keys))


def test_only_queued_jobs_can_be_moved(window: MainWindow, jobs: list[Job]) -> None:
    for row, enabled in ((0, False), (1, True), (6, False)):
        window.view.selectRow(row)
        assert [window.actions_[action].isEnabled() for action in MOVES] == [enabled] * 4
    assert all(not ROW[action].in_list for action in MOVES)


def test_the_menus_have_the_moves(window: MainWindow, jobs: list[Job]) -> None:
    window.view.selectRow(1)
    window.menus.popup(QPoint(0, 0))
    in_bar = window.menuBar().findChild(QMenu, "menuMove")
    shown = window.view.findChild(QMenu, "jobMenu")
    assert shown is not None and in_bar is not None
    in_context = shown.findChild(QMenu, "menuMove")
    assert in_context is not None
    for menu in (in_bar, in_context):
        assert [action.objectName() for action in menu.actions()] == list(MOVES)
    shown.close()


# Dragging


def mime_of(*jobs: Job) -> QMimeData:
    mime = QMimeData()
    mime.setData(MIME, "\n".join(job.id for job in jobs).encode())
    return mime


def over(window: MainWindow, row: int, part: float) -> QPoint:
    view = window.view
    return QPoint(40, view.rowViewportPosition(row) + round(view.rowHeight(row) * part))


def drag(window: MainWindow, mime: QMimeData, at: QPoint) -> tuple[bool, bool]:
    """Send what a drag sends to the list's inside; whether it was taken, and whether the line was seen."""
    target, buttons, keys = window.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(at, Qt.DropAction.MoveAction, mime, buttons, keys)
    QApplication.sendEvent(target, entered)
    moved = QDragMoveEvent(at, Qt.DropAction.MoveAction, mime, buttons, keys)
    QApplication.sendEvent(target, moved)
    assert window.view.dragging is not None
    line = window.view.dragging.line.isVisible()
    dropped = QDropEvent(QPointF(at), Qt.DropAction.MoveAction, mime, buttons, keys)
    QApplication.sendEvent(target, dropped)
    assert not window.view.dragging.line.isVisible()
    return dropped.isAccepted(), line


@pytest.mark.parametrize(
    ("row", "part", "result"),
    [
        (1, 0.2, "run b d a c e old"),
        (1, 0.8, "run a b d c e old"),
        (3, 0.8, "run a c b d e old"),
        (5, 0.8, "run a c e b d old"),
        # What runs and what has ended is not in the queue: its nearest end is meant.
        (0, 0.2, "run b d a c e old"),
        (6, 0.9, "run a c e b d old"),
        (2, 0.4, "run a b d c e old"),
    ],
)
def test_dragged_rows_fall_between_rows(
    window: MainWindow, jobs: list[Job], row: int, part: float, result: str
) -> None:
    select(window, jobs[1], jobs[3])
    assert drag(window, mime_of(jobs[1], jobs[3]), over(window, row, part)) == (True, True)
    assert names(window) == result
    assert selected(window) == "bd"


def test_below_the_last_row_is_the_end(window: MainWindow, jobs: list[Job]) -> None:
    assert drag(window, mime_of(jobs[0]), QPoint(40, window.view.viewport().height() - 2)) == (True, True)
    assert names(window) == "run b c d e a old"


def test_dragging_where_the_last_stands_on_top(window: MainWindow, jobs: list[Job]) -> None:
    window.view.sortByColumn(NUMBER["queue"], Qt.SortOrder.DescendingOrder)
    assert names(window) == "e d c b a run old"
    drag(window, mime_of(jobs[0]), over(window, 0, 0.2))
    assert names(window) == "a e d c b run old"
    drag(window, mime_of(jobs[0]), over(window, 4, 0.9))
    assert names(window) == "e d c b a run old"


def test_in_another_order_a_sentence_says_how(window: MainWindow, jobs: list[Job]) -> None:
    window.view.sortByColumn(NUMBER["title"], Qt.SortOrder.AscendingOrder)
    before = names(window)
    assert drag(window, mime_of(jobs[0]), over(window, 3, 0.9)) == (False, False)
    assert "“#”" in window.messages.history[-1].text
    assert names(window) == before
    window.messages.history.clear()
    assert window.view.dragging is not None
    window.view.selectRow(window.model.row_of(jobs[0].id))
    window.view.startDrag(Qt.DropAction.MoveAction)
    assert "“#”" in window.messages.history[-1].text


def test_only_queued_rows_can_be_picked_up(window: MainWindow, jobs: list[Job]) -> None:
    draggable = [
        bool(window.model.index(row, 0).flags() & Qt.ItemFlag.ItemIsDragEnabled)
        for row in range(window.model.rowCount())
    ]
    assert draggable == [False, True, True, True, True, True, False]


def test_a_link_dragged_onto_the_list_is_for_the_window(window: MainWindow, jobs: list[Job], queue: FakeQueue) -> None:
    mime = QMimeData()
    mime.setText("https://example.org/dropped")
    assert drag(window, mime, over(window, 2, 0.9)) == (True, False)
    assert [job.urls for job in queue.live_jobs()][-1] == ["https://example.org/dropped"]
    assert names(window) == "run a b c d e dropped old"


def test_many_that_move_at_once_stay_selected(window: MainWindow, queue: FakeQueue) -> None:
    made = [queue.add([f"https://example.org/{number}"]) for number in range(300)]
    window.view.sortByColumn(NUMBER["queue"], Qt.SortOrder.AscendingOrder)
    window.model.flush()
    chosen = made[100:250]
    select(window, *chosen)
    current = window.view.current_id()
    window.actions_["moveFirst"].trigger()
    window.model.flush()
    assert [job.id for job in window.view.selected_jobs()] == [job.id for job in chosen]
    assert window.view.current_id() == current
    shown = [job.id for row in range(300) if (job := window.model.job_at(row))]
    assert shown == [job.id for job in (*chosen, *made[:100], *made[250:])]
