"""The files of a job: what is known of them, what is done with them, and that thousands do not hold up the window."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy, QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.ui import formats
from desktop.ui.files_model import NAME, SIZE, STATE, FilesModel
from desktop.ui.files_view import FilesView
from desktop.ui.main_window import MainWindow
from tests.ui.fakes import FakeQueue


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    for name, size in (("a.mp4", 1400), ("b.srt", 20), ("c & <b>.jpg", 3)):
        (tmp_path / name).write_bytes(b"x" * size)
    return [str(tmp_path / name) for name in ("a.mp4", "b.srt", "c & <b>.jpg", "gone.mkv")]


@pytest.fixture
def view(qtbot: QtBot, files: list[str]) -> Iterator[FilesView]:
    made = FilesView()
    qtbot.addWidget(made)
    made.resize(900, 300)
    made.show()
    made.show_files(files)
    qtbot.waitUntil(lambda: "…" not in made.total.text())
    yield made


def select(view: FilesView, *rows: int) -> None:
    view.table.clearSelection()
    flag = QItemSelectionModel.SelectionFlag
    for row in rows:
        view.table.selectionModel().select(view.model.index(row, 0), flag.Select | flag.Rows)


def test_the_model_keeps_qts_rules(qtbot: QtBot, files: list[str]) -> None:
    model = FilesModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_files(files[:2])
    model.set_files(files)
    model.set_files([])
    model.set_files(files[1:])
    qtbot.waitUntil(lambda: "…" not in model.summary())
    assert model.rowCount() == 3
    assert tester.model() is model


def test_sizes_states_and_the_total(view: FilesView) -> None:
    assert [view.model.index(row, SIZE).data() for row in range(4)] == ["1 kB", "20 bytes", "3 bytes", ""]
    assert [view.model.index(row, STATE).data() for row in range(4)] == ["There"] * 3 + ["Missing"]
    assert view.total.text() == "4 files, 1 kB, 1 missing"
    assert formats.exact_size(1400) in view.model.index(0, SIZE).data(Qt.ItemDataRole.ToolTipRole)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert view.model.index(3, NAME).data(role) == "gone.mkv, Missing"
    assert view.model.index(0, NAME).data(role) == "a.mp4, 1 kB, There"


def test_more_files_of_the_same_job_keep_the_selection(view: FilesView, files: list[str], tmp_path: Path) -> None:
    select(view, 1)
    view.show_files([*files, str(tmp_path / "d.txt")])
    assert view.selected() == [files[1]]
    assert view.model.rowCount() == 5


def test_what_is_gone_meanwhile_is_seen_when_the_tab_is_turned_to(
    window: MainWindow, queue: FakeQueue, files: list[str], qtbot: QtBot
) -> None:
    queue.store(1, files=files[:2])
    queue.history_changed.emit()
    window.model.flush()
    window.view.selectRow(0)
    window.details.setCurrentIndex(2)
    shown = window.details.files
    assert shown is not None
    qtbot.waitUntil(lambda: shown.total.text() == "2 files, 1 kB")
    Path(files[1]).unlink()
    window.details.setCurrentIndex(0)
    window.details.setCurrentIndex(2)
    qtbot.waitUntil(lambda: shown.total.text() == "2 files, 1 kB, 1 missing")


def test_several_are_dragged_out_at_once_but_none_that_is_gone(view: FilesView, files: list[str]) -> None:
    indexes = [view.model.index(row, column) for row in (0, 2, 3) for column in range(5)]
    data = view.model.mimeData(indexes)
    assert [url.toLocalFile() for url in data.urls()] == [files[0], files[2]]
    assert view.model.supportedDragActions() == Qt.DropAction.CopyAction
    assert view.model.flags(indexes[0]) & Qt.ItemFlag.ItemIsDragEnabled
    assert view.table.dragEnabled()
    assert not view.table.acceptDrops()


def test_enter_and_the_button_open_what_is_selected(view: FilesView, files: list[str]) -> None:
    opened = QSignalSpy(view.files_opened)
    select(view, 0, 1, 3)
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    QTest.mouseClick(view.open_button, Qt.MouseButton.LeftButton)
    assert [opened.at(at)[0] for at in range(2)] == [files[:2]] * 2
    select(view, 3)
    assert not view.open_button.isEnabled()
    assert view.folder_button.isEnabled()


def test_a_double_click_opens_the_file(view: FilesView, files: list[str]) -> None:
    opened = QSignalSpy(view.files_opened)
    at = view.table.visualRect(view.model.index(1, NAME)).center()
    QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert opened.at(0)[0] == [files[1]]


def test_ctrl_c_copies_paths_and_the_files_themselves(
    window: MainWindow, queue: FakeQueue, files: list[str], qtbot: QtBot
) -> None:
    queue.store(1, files=files[:3])
    queue.history_changed.emit()
    window.model.flush()
    window.view.selectRow(0)
    window.details.setCurrentIndex(2)
    shown = window.details.files
    assert shown is not None
    select(shown, 0, 2)
    shown.table.setFocus()
    QTest.keyClick(shown.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == f"{files[0]}\n{files[2]}"
    assert [url.toLocalFile() for url in data.urls()] == [files[0], files[2]]
    select(shown, 1)
    QTest.mouseClick(shown.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == files[1]
    assert window.status.message.text() == "The path was copied."


def test_the_menu_offers_the_same(view: FilesView, files: list[str]) -> None:
    folder = QSignalSpy(view.folder_opened)
    select(view, 1)
    at = view.table.visualRect(view.model.index(1, NAME)).center()
    view.table.customContextMenuRequested.emit(at)
    menu = view.findChild(QMenu, "filesMenu")
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["Open", "Show in Folder", "Copy Path"]
    menu.actions()[1].trigger()
    menu.close()
    assert folder.at(0)[0] == files[1]
    view.table.customContextMenuRequested.emit(QPoint(5, 250))


def test_thousands_of_files_do_not_hold_up_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    for number in range(3000):
        (tmp_path / str(number)).touch()
    view = FilesView()
    qtbot.addWidget(view)
    view.show()
    turns: list[float] = []
    view.model.looked.connect(lambda: turns.append(time.monotonic()))
    begun = time.monotonic()
    view.show_files([str(tmp_path / str(number)) for number in range(3000)])
    assert time.monotonic() - begun < 0.1
    qtbot.waitUntil(lambda: "…" not in view.total.text())
    assert len(turns) > 1
