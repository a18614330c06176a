"""A link that is in the list already is pointed out, whichever way it came; none of the others gets lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop.jobs.job import Job, JobStatus
from desktop.ui.link_notice import LinkNotice
from desktop.ui.main_window import MainWindow
from desktop.ui.new_job_dialog import NewJobDialog
from tests.ui.fakes import FakeQueue

ONE = "https://example.org/one"
TWO = "https://example.org/two"
NEW = "https://example.org/new"


@pytest.fixture
def job(window: MainWindow, queue: FakeQueue) -> Job:
    """A queued job of the link ONE."""
    made = queue.add([ONE])
    made.title = "The First Film"
    window.model.flush()
    return made


def notice(window: MainWindow) -> LinkNotice:
    found = window.input.findChild(LinkNotice, "duplicates")
    assert found is not None
    return found


def sentence(window: MainWindow) -> str:
    found = window.input.findChild(LinkNotice, "duplicates")
    return found.sentence.text() if found is not None and found.isVisible() else ""


def press(window: MainWindow, name: str) -> None:
    QTest.mouseClick(notice(window).buttons[name], Qt.MouseButton.LeftButton)


def enter(window: MainWindow, *links: str) -> None:
    window.input.field.setText(" ".join(links))
    QTest.keyClick(window.input.field, Qt.Key.Key_Return)


def drop(window: MainWindow, text: str) -> None:
    mime = QMimeData()
    mime.setText(text)
    keys, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, mime, buttons, keys))
    QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, buttons, keys))


def links(queue: FakeQueue) -> list[str]:
    return [link for job in queue.live.values() for link in job.urls]


def test_one_link_is_pointed_out_and_added_anyway(window: MainWindow, queue: FakeQueue, job: Job) -> None:
    enter(window, ONE)
    assert sentence(window) == "“The First Film” is in the queue already."
    assert (window.input.field.text(), links(queue)) == (ONE, [ONE])
    # Not modal, and no second question for the same link.
    enter(window, ONE)
    assert len(window.input.findChildren(LinkNotice)) == 1
    press(window, "Add")
    assert links(queue) == [ONE, ONE]
    assert (window.input.field.text(), sentence(window)) == ("", "")


def test_what_it_says_of_running_and_completed_ones(
    window: MainWindow, queue: FakeQueue, job: Job, tmp_path: Path
) -> None:
    queue.run(job, percent=1.0)
    enter(window, ONE)
    assert sentence(window) == "“The First Film” is being downloaded already."
    file = tmp_path / "film.mp4"
    file.touch()
    job.files = [str(file)]
    queue.end(job)
    enter(window, ONE)
    assert sentence(window) == "“The First Film” was downloaded already."
    file.unlink()
    enter(window, ONE)
    assert sentence(window) == "“The First Film” was downloaded before, but its files are no longer there."


def test_titles_stay_text(window: MainWindow, queue: FakeQueue, job: Job) -> None:
    job.title = "<b>bold</b>\nnext"
    enter(window, ONE)
    assert "<b>bold</b> next" in sentence(window)
    assert notice(window).sentence.textFormat() is Qt.TextFormat.PlainText


def test_show_it_selects_the_job_even_if_the_list_hides_it(window: MainWindow, queue: FakeQueue, job: Job) -> None:
    queue.add([TWO])
    window.side.choose(JobStatus.FAILED)
    enter(window, ONE)
    press(window, "Show")
    assert window.view.current_id() == job.id
    assert (window.input.field.text(), sentence(window) != "") == (ONE, True)


def test_of_several_the_others_are_added(window: MainWindow, queue: FakeQueue, job: Job) -> None:
    queue.add([TWO])
    enter(window, ONE, NEW, TWO)
    assert sentence(window) == "2 of 3 links are in the list already."
    assert [button.text() for button in notice(window).buttons.values()] == ["Add All &Anyway", "Add the Othe&r"]
    press(window, "Others")
    assert links(queue) == [ONE, TWO, NEW]
    assert window.input.field.text() == ""


def test_of_several_all_are_added(window: MainWindow, queue: FakeQueue, job: Job) -> None:
    enter(window, ONE, NEW)
    press(window, "Add")
    assert links(queue) == [ONE, ONE, NEW]


def test_all_of_several_are_known(window: MainWindow, queue: FakeQueue, job: Job) -> None:
    queue.add([TWO])
    enter(window, TWO, ONE)
    assert sentence(window) == "All 2 links are in the list already."
    assert list(notice(window).buttons) == ["Add"]


def test_the_others_are_not_lost_whatever_comes_next(window: MainWindow, queue: FakeQueue, job: Job) -> None:
    drop(window, f"{ONE} {NEW}")
    QTest.keyClick(window.input.field, Qt.Key.Key_Return)
    assert sentence(window)
    # Something else is dropped, and something pasted.
    drop(window, "https://example.org/dropped https://example.org/too")
    assert {ONE, NEW, "https://example.org/dropped"} <= set(window.input.links())
    QGuiApplication.clipboard().setText(TWO)
    window.view.setFocus()
    QTest.keyClick(window.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert {ONE, NEW, TWO} <= set(window.input.links())
    assert sentence(window)
    press(window, "Others")
    assert links(queue)[-1] == NEW
    assert {"https://example.org/dropped", TWO} <= set(window.input.links())


def test_taking_the_link_out_of_the_field_is_an_answer_too(window: MainWindow, queue: FakeQueue, job: Job) -> None:
    enter(window, ONE)
    QTest.keyClick(window.input.field, Qt.Key.Key_Escape)
    assert (sentence(window), window.input.field.text()) == ("", "")
    assert links(queue) == [ONE]


def test_a_dropped_link_and_one_of_another_start_leave_alone_what_is_typed(
    window: MainWindow, queue: FakeQueue, job: Job
) -> None:
    window.input.field.setText("https://example.org/half-ty")
    drop(window, ONE)
    assert sentence(window)
    assert window.input.links() == ["https://example.org/half-ty", ONE]
    press(window, "Add")
    assert links(queue) == [ONE, ONE]
    assert window.input.links() == ["https://example.org/half-ty"]
    window.add_urls([ONE, NEW])
    assert sentence(window) == "“The First Film” is in the queue already." or "1 of 2" in sentence(window)
    assert window.input.links() == ["https://example.org/half-ty", ONE, NEW]


def test_the_buttons_are_reached_by_keys(window: MainWindow, queue: FakeQueue, job: Job) -> None:
    enter(window, ONE)
    window.activateWindow()
    window.input.field.setFocus()
    QTest.keyClick(window.input.field, Qt.Key.Key_Tab)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPushButton) and focus.objectName() == "duplicatesAdd"
    assert focus.accessibleDescription() == sentence(window)
    QTest.keyClick(focus, Qt.Key.Key_Return)
    assert links(queue) == [ONE, ONE]
    assert QApplication.focusWidget() is window.input.field


def test_while_the_records_are_read_links_wait_in_the_field(window: MainWindow, queue: FakeQueue, job: Job) -> None:
    queue.known_links.is_ready = False
    enter(window, NEW)
    assert "Looking" in window.input.mistake.text()
    assert (links(queue), window.input.links(), queue.known_links.hurried) == ([ONE], [NEW], 1)
    queue.known_links.is_ready = True
    queue.known_links.ready.emit()
    assert (links(queue), window.input.links()) == ([ONE, NEW], [])
    assert not window.input.mistake.isVisible()


def test_who_empties_the_field_while_it_looks_adds_nothing(window: MainWindow, queue: FakeQueue, job: Job) -> None:
    queue.known_links.is_ready = False
    enter(window, NEW)
    window.input.field.clear()
    queue.known_links.is_ready = True
    queue.known_links.ready.emit()
    assert links(queue) == [ONE]


def test_the_dialog_points_out_too(real_window: MainWindow, qtbot: QtBot) -> None:
    queue = real_window.adding._queue
    queue.set_paused(True)
    queue.add(["shell:one"])
    real_window.actions_["add"].trigger()
    dialog = real_window.findChild(NewJobDialog)
    assert dialog is not None
    dialog.links.setPlainText("shell:one")
    dialog._submit()
    assert "is in the queue already" in dialog.mistake.text()
    assert len(queue.live_jobs()) == 1
    dialog._submit()
    assert len(queue.live_jobs()) == 2
