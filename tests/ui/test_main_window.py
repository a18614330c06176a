"""The window on a queue in memory, driven by keys and the mouse."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.jobs.job import Job, JobStatus
from desktop.services.settings import Settings
from desktop.ui.job_columns import NUMBER
from desktop.ui.main_window import MainWindow
from desktop.ui.message_history import MessageHistory
from desktop.ui.side_list import STATES
from tests.ui.conftest import show_window
from tests.ui.fakes import FakeQueue

CTRL = Qt.KeyboardModifier.ControlModifier
ONE = "https://example.org/1"
TWO = ["https://example.org/1", "https://example.org/2"]


def urls(queue: FakeQueue) -> list[list[str]]:
    return [job.urls for job in queue.live.values()]


def select(window: MainWindow, *jobs: Job) -> None:
    window.model.flush()
    window.view.clearSelection()
    flags = window.view.selectionModel().SelectionFlag
    for job in jobs:
        index = window.model.index(window.model.row_of(job.id), 0)
        window.view.selectionModel().setCurrentIndex(index, flags.Select | flags.Rows)
    window.view.setFocus()


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)


def box(window: MainWindow, name: str) -> QMessageBox:
    found = window.findChild(QMessageBox, name)
    assert found is not None
    return found


def test_a_link_is_typed_and_enter_starts_it(window: MainWindow, queue: FakeQueue) -> None:
    assert QApplication.focusWidget() is window.input.field
    QTest.keyClicks(window.input.field, ONE)
    QTest.keyClick(window.input.field, Qt.Key.Key_Return)
    assert urls(queue) == [[ONE]]
    assert window.input.field.text() == ""
    assert window.view.current_id() == next(iter(queue.live))


def test_several_links_become_a_job_each_or_one(window: MainWindow, queue: FakeQueue) -> None:
    window.input.field.setText(" ".join(TWO))
    QTest.keyClick(window.input.field, Qt.Key.Key_Return)
    assert urls(queue) == [[TWO[0]], [TWO[1]]]
    others = [f"{link}-other" for link in TWO]
    window.input.field.setText(" ".join(others))
    QTest.mouseClick(window.input.one_button, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert urls(queue)[2:] == [others]


def test_the_choice_is_remembered_for_the_next_start(
    window: MainWindow, queue: FakeQueue, settings: Settings, qtbot: QtBot
) -> None:
    window.input.field.setText(" ".join(TWO))
    QTest.mouseClick(window.input.one_button, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    later = show_window(qtbot, queue, settings)
    others = [f"{link}-other" for link in TWO]
    later.input.field.setText(" ".join(others))
    QTest.keyClick(later.input.field, Qt.Key.Key_Return)
    assert urls(queue) == [TWO, others]


def test_what_is_refused_stays_in_the_field_with_the_reason(window: MainWindow, queue: FakeQueue) -> None:
    QTest.keyClicks(window.input.field, f"{ONE} nonsense {TWO[1]}")
    QTest.keyClick(window.input.field, Qt.Key.Key_Return)
    assert urls(queue) == [[ONE], [TWO[1]]]
    assert window.input.field.text() == "nonsense"
    assert window.input.mistake.isVisible()
    assert window.input.mistake.text() == "“nonsense” is not a link."
    assert window.findChild(QMessageBox) is None


def test_ctrl_v_outside_of_a_field_pastes_links(window: MainWindow) -> None:
    QGuiApplication.clipboard().setText(f"look: {TWO[0]}\n{TWO[1]}")
    window.view.setFocus()
    press(window, Qt.Key.Key_V, CTRL)
    assert window.input.links() == TWO
    assert QApplication.focusWidget() is window.input.field


def test_ctrl_v_in_the_log_pastes_links_too(window: MainWindow) -> None:
    QGuiApplication.clipboard().setText(ONE)
    window.details.log.setFocus()
    press(window, Qt.Key.Key_V, CTRL)
    assert window.input.links() == [ONE]


def test_a_clipboard_without_links_says_so(window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("just words")
    window.view.setFocus()
    press(window, Qt.Key.Key_V, CTRL)
    assert window.input.mistake.isVisible()
    assert window.input.field.text() == ""


def drop(window: MainWindow, mime: QMimeData) -> bool:
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, mime, buttons, modifiers)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        return False
    event = QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, mime, buttons, modifiers, QEvent.Type.Drop)
    QApplication.sendEvent(window, event)
    return True


def test_a_dropped_link_is_added(window: MainWindow, queue: FakeQueue) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl(ONE)])
    assert drop(window, mime)
    assert urls(queue) == [[ONE]]


def test_dropped_links_bring_the_choice(window: MainWindow, queue: FakeQueue) -> None:
    mime = QMimeData()
    mime.setText("\n".join(TWO))
    assert drop(window, mime)
    assert urls(queue) == []
    assert window.input.links() == TWO
    assert window.input.choice.isVisible()


def test_a_drop_without_links_is_not_taken(window: MainWindow) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("file:///tmp/x.png")])
    assert not drop(window, mime)


def test_the_empty_window_says_what_to_do(window: MainWindow, queue: FakeQueue) -> None:
    assert window.view.hint.isVisible()
    assert "Paste a link" in window.view.hint.advice.text()
    queue.add([ONE])
    window.model.flush()
    assert not window.view.hint.isVisible()


@pytest.mark.parametrize("row", range(6))
def test_each_state_has_its_own_empty_text(window: MainWindow, row: int) -> None:
    window.side.choose(STATES[row])
    assert window.view.hint.isVisible()
    texts = {window.view.hint.title.text()}
    for other in STATES:
        window.side.choose(other)
        texts.add(window.view.hint.title.text())
    assert len(texts) == 6


def test_the_side_list_filters_by_mouse(window: MainWindow, queue: FakeQueue) -> None:
    queue.store(2)
    running = queue.add([ONE])
    queue.run(running)
    queue.history_changed.emit()
    item = window.side.visualRect(window.side.model().index(2, 0)).center()
    QTest.mouseClick(window.side.viewport(), Qt.MouseButton.LeftButton, pos=item)
    window.model.flush()
    assert window.side.current_state() is JobStatus.RUNNING
    assert window.model.rowCount() == 1


def test_counts_status_line_and_title_follow(window: MainWindow, queue: FakeQueue) -> None:
    queue.store(3)
    jobs = [queue.add([ONE]) for _ in range(3)]
    queue.run(jobs[0], speed=4_000_000.0)
    queue.run(jobs[1], speed=200_000.0)
    window.summary.refresh()
    assert window.windowTitle() == "Fetchdeck – 2 running"
    assert window.status.counts.text() == "2 running, 1 queued"
    assert window.status.speed.text() == "4.2 MB/s"
    assert window.status.space.text().endswith("free")
    assert window.side.counts_shown() == ["6", "1", "2", "3", "0", "0"]
    for job in jobs:
        queue.cancel(job.id)
    window.summary.refresh()
    assert window.windowTitle() == "Fetchdeck"
    assert not window.status.speed.isVisible()


def test_the_log_of_the_selected_job_grows(window: MainWindow, queue: FakeQueue) -> None:
    one, other = queue.add([ONE]), queue.add([TWO[1]])
    queue.report(one, "before")
    select(window, one)
    assert window.details.log.toPlainText() == "before"
    queue.report(one, "a", "b")
    queue.report(other, "of another job")
    queue.report(one, "c")
    assert window.details.log.toPlainText() == "before\na\nb\nc"


def test_lines_on_show_already_do_not_come_twice(window: MainWindow, queue: FakeQueue) -> None:
    job = queue.add([ONE])
    job.log.append("read, but not yet reported")
    select(window, job)
    queue.report(job, "next")
    queue.report(job, "last")
    assert window.details.log.toPlainText() == "read, but not yet reported\nnext\nlast"


def test_details_show_all_fields_as_text(window: MainWindow, queue: FakeQueue) -> None:
    (job,) = queue.store(
        1, title="<i>Film</i>", files=["/tmp/a.mp4"], options={"preset": "p", "x": 1}, command="tool -- x"
    )
    queue.history_changed.emit()
    select(window, job)
    window.details.setCurrentIndex(1)
    assert window.details.fields is not None
    text = window.details.fields.toPlainText()
    for part in ("<i>Film</i>", "Completed", job.urls[0], "yt-dlp", "/tmp/a.mp4", "tool -- x", "mia", job.id):
        assert part in text
    assert ("x", "1") in window.details.fields.rows()


def test_actions_follow_the_selection(window: MainWindow, queue: FakeQueue) -> None:
    (done,) = queue.store(1, files=["/tmp/a.mp4"])
    live = queue.add([ONE])
    queue.history_changed.emit()
    expected = {
        (): set(),
        (done,): {"openFile", "openFolder", "retry", "delete", "copyLink", "copyLog"},
        (live,): {"openFolder", "cancel", "copyLink", "copyLog"},
        (done, live): {"openFile", "openFolder", "retry", "delete", "cancel", "copyLink", "copyLog"},
    }
    for jobs, names in expected.items():
        select(window, *jobs)
        for name in ("openFile", "openFolder", "cancel", "retry", "delete", "copyLink", "copyLog"):
            assert window.actions_[name].isEnabled() == (name in names), (name, jobs)


def test_actions_follow_a_job_that_ends(window: MainWindow, queue: FakeQueue) -> None:
    job = queue.add([ONE])
    select(window, job)
    assert window.actions_["cancel"].isEnabled()
    queue.end(job)
    window.model.flush()
    assert not window.actions_["cancel"].isEnabled()
    assert window.actions_["delete"].isEnabled()


def test_cancel_reaches_every_selected_job(window: MainWindow, queue: FakeQueue) -> None:
    jobs = [queue.add([ONE]) for _ in range(3)]
    select(window, *jobs[:2])
    press(window, Qt.Key.Key_Backspace, CTRL)
    assert [job.status.value for job in jobs] == ["cancelled", "cancelled", "queued"]


def test_retry_makes_a_new_job(window: MainWindow, queue: FakeQueue) -> None:
    (job,) = queue.store(1)
    queue.history_changed.emit()
    select(window, job)
    press(window, Qt.Key.Key_R, CTRL)
    assert urls(queue) == [job.urls]
    assert window.view.current_id() in queue.live


def test_del_deletes_one_record_at_once(window: MainWindow, queue: FakeQueue) -> None:
    one, other = queue.store(2)
    queue.history_changed.emit()
    select(window, one)
    press(window, Qt.Key.Key_Delete)
    window.model.flush()
    assert list(queue.stored) == [other.id]
    assert window.details.log.toPlainText() == ""
    assert "files stay" in window.status.message.text()


@pytest.mark.parametrize("yes", [True, False])
def test_deleting_several_records_asks(window: MainWindow, queue: FakeQueue, yes: bool) -> None:
    jobs = queue.store(3)
    queue.history_changed.emit()
    select(window, *jobs)
    press(window, Qt.Key.Key_Delete)
    question = box(window, "deleteQuestion")
    assert "3 records" in question.text()
    assert "files stay" in question.informativeText()
    QTest.keyClick(question, Qt.Key.Key_Return if yes else Qt.Key.Key_Escape)
    assert len(queue.stored) == (0 if yes else 3)


def test_ctrl_c_copies_links_in_the_list_and_text_in_the_log(window: MainWindow, queue: FakeQueue) -> None:
    one, other = queue.add([ONE]), queue.add(TWO)
    queue.report(one, "printed")
    select(window, one, other)
    press(window, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "\n".join(["https://example.org/1", "https://example.org/2"])
    select(window, one)
    window.details.log.setFocus()
    window.details.log.selectAll()
    press(window, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "printed"


def test_the_log_is_copied(window: MainWindow, queue: FakeQueue) -> None:
    job = queue.add([ONE])
    queue.report(job, "a", "b")
    select(window, job)
    press(window, Qt.Key.Key_C, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert QGuiApplication.clipboard().text() == "a\nb"


def test_select_all_takes_what_is_not_loaded_too(window: MainWindow, queue: FakeQueue) -> None:
    queue.store(1200)
    queue.history_changed.emit()
    window.model.flush()
    assert window.model.rowCount() == 500
    window.view.setFocus()
    press(window, Qt.Key.Key_A, CTRL)
    assert len(window.view.selected_jobs()) == 1200


def test_space_shows_and_hides_the_details(window: MainWindow, queue: FakeQueue) -> None:
    select(window, queue.add([ONE]))
    press(window, Qt.Key.Key_Space)
    assert not window.details.isVisible()
    press(window, Qt.Key.Key_Space)
    assert window.details.isVisible()


@pytest.mark.parametrize(
    ("action", "key"),
    [
        ("paste", "Ctrl+V"),
        ("selectAll", "Ctrl+A"),
        ("focusField", "Ctrl+L"),
        ("toggleDetails", "F4"),
        ("preferences", "Ctrl+,"),
        ("add", "Ctrl+N"),
        ("quit", "Ctrl+Q"),
    ],
)
def test_menu_entries_show_their_keys(window: MainWindow, action: str, key: str) -> None:
    assert window.actions_[action].shortcut().toString() == key


def test_quit_asks_as_closing_does(window: MainWindow, queue: FakeQueue) -> None:
    queue.run(queue.add([ONE]))
    window.actions_["quit"].trigger()
    assert box(window, "closeQuestion").isVisible()


def test_ctrl_l_goes_to_the_field(window: MainWindow) -> None:
    window.view.setFocus()
    press(window, Qt.Key.Key_L, CTRL)
    assert QApplication.focusWidget() is window.input.field


class Opened:
    """Stands in for the desktop's programs."""

    def __init__(self) -> None:
        self.urls: list[str] = []

    def openUrl(self, url: QUrl) -> bool:
        self.urls.append(url.toLocalFile())
        return True


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Opened:
    made = Opened()
    monkeypatch.setattr(QDesktopServices, "openUrl", made.openUrl)
    return made


def test_enter_and_double_click_open_the_file(
    window: MainWindow, queue: FakeQueue, opened: Opened, tmp_path: Path
) -> None:
    file = tmp_path / "film & <b>.mp4"
    file.write_text("x")
    (job,) = queue.store(1, files=[str(file)])
    queue.history_changed.emit()
    select(window, job)
    press(window, Qt.Key.Key_Return)
    place = window.view.visualRect(window.model.index(0, 0)).center()
    QTest.mouseClick(window.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(window.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.urls == [str(file)] * 2
    press(window, Qt.Key.Key_O, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert opened.urls[2:] == [str(tmp_path)]


def test_a_file_that_is_gone_is_told_in_the_status_line(window: MainWindow, queue: FakeQueue, opened: Opened) -> None:
    (job,) = queue.store(1, files=["/nowhere/gone.mp4"])
    queue.history_changed.emit()
    select(window, job)
    press(window, Qt.Key.Key_Return)
    assert opened.urls == []
    assert "/nowhere/gone.mp4" in window.status.message.text()
    assert window.findChild(QMessageBox) is None


def test_the_files_tab_lists_and_opens(
    window: MainWindow, queue: FakeQueue, opened: Opened, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "a.mp4"
    file.write_text("x")
    (job,) = queue.store(1, files=[str(file), "/nowhere/gone.mp4"])
    queue.history_changed.emit()
    select(window, job)
    window.details.setCurrentIndex(2)
    view = window.details.files
    assert view is not None
    qtbot.waitUntil(lambda: view.total.text() == "2 files, 1 bytes, 1 missing")
    shown = [[view.model.index(row, column).data() for column in range(5)] for row in range(2)]
    assert shown == [
        ["a.mp4", "1 bytes", "MP4", str(tmp_path), "There"],
        ["gone.mp4", "", "MP4", "/nowhere", "Missing"],
    ]
    QTest.mouseClick(view.open_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(view.folder_button, Qt.MouseButton.LeftButton)
    assert opened.urls == [str(file), str(tmp_path)]


def test_the_header_sorts_and_keeps_the_selection(window: MainWindow, queue: FakeQueue) -> None:
    jobs = queue.store(5, lambda job, number: setattr(job, "title", "cabed"[number]))
    queue.history_changed.emit()
    select(window, jobs[1])
    header = window.view.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(NUMBER["title"]) + 20, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    titles = [window.model.index(row, 0).data() for row in range(5)]
    assert titles in (list("abcde"), list("edcba"))
    assert [job.id for job in window.view.selected_jobs()] == [jobs[1].id]
    assert window.view.current_id() == jobs[1].id


def test_columns_can_be_hidden_but_for_the_title(window: MainWindow) -> None:
    from PySide6.QtWidgets import QMenu

    menu = QMenu(window)
    window.view.fill_columns_menu(menu)
    names = {action.objectName() for action in menu.actions()}
    assert "column-title" not in names and "column-engine" in names
    next(action for action in menu.actions() if action.objectName() == "column-engine").trigger()
    assert window.view.isColumnHidden(NUMBER["engine"])


def test_the_window_remembers_how_it_was_left(
    window: MainWindow, queue: FakeQueue, settings: Settings, qtbot: QtBot
) -> None:
    queue.store(3)
    window.resize(700, 555)
    window.view.setColumnHidden(NUMBER["engine"], True)
    window.view.sortByColumn(NUMBER["title"], Qt.SortOrder.AscendingOrder)
    window.details.setCurrentIndex(1)
    window.actions_["toggleSide"].trigger()
    window.close()
    assert queue.stop_asked is True
    settings.sync()
    later = show_window(qtbot, queue, Settings(settings.file))
    assert (later.width(), later.height()) == (700, 555)
    assert later.view.isColumnHidden(NUMBER["engine"])
    assert (later.model.query.sort, later.model.query.descending) == ("title", False)
    assert later.view.horizontalHeader().sortIndicatorSection() == NUMBER["title"]
    assert later.details.currentIndex() == 1
    assert not later.side.isVisible()


@pytest.mark.parametrize(
    ("name", "value"),
    [("geometry", "nonsense"), ("columns", "nonsense"), ("sort", "nonsense"), ("tab", "x"), ("tab", 99)],
)
def test_a_nonsense_window_state_does_no_harm(
    queue: FakeQueue, settings: Settings, qtbot: QtBot, name: str, value: Any
) -> None:
    settings.set_window_value(name, value)
    window = show_window(qtbot, queue, settings)
    assert not window.view.isColumnHidden(NUMBER["title"])
    assert window.model.query.sort == "created_at"


def test_owners_are_offered_only_where_there_are_several(window: MainWindow, queue: FakeQueue) -> None:
    queue.store(2)
    menu = window.menuBar().findChild(type(window.owners), "menuOwners") or window.owners
    window.menus.view_opening.emit()
    assert not menu.menuAction().isVisible()
    queue.store(3, user_id="tom & <b>")
    queue.history_changed.emit()
    window.model.flush()
    window.menus.view_opening.emit()
    assert menu.menuAction().isVisible()
    assert window.model.rowCount() == 2
    choices = {action.objectName(): action for action in menu.actions()}
    assert choices["owner-tom & <b>"].text() == "tom && <b>"
    choices["owner-tom & <b>"].trigger()
    assert window.model.rowCount() == 3
    choices["everybody"].trigger()
    assert window.model.rowCount() == 5
    assert not window.view.isColumnHidden(NUMBER["user_id"])


def test_problems_are_told_in_the_status_line_and_remembered(window: MainWindow, queue: FakeQueue) -> None:
    queue.problem.emit("The disk is full.\n<b>x</b>")
    queue.problem.emit("Second")
    assert window.status.message.text() == "Second"
    QTest.mouseClick(window.status.message, Qt.MouseButton.LeftButton)
    history = window.findChild(MessageHistory)
    assert history is not None
    assert [history.list.item(row).text().split("   ")[1] for row in range(2)] == [
        "Second",
        "The disk is full. <b>x</b>",
    ]


def test_the_context_menu_has_the_actions(window: MainWindow, queue: FakeQueue) -> None:
    from PySide6.QtWidgets import QMenu

    select(window, queue.add([ONE]))
    window.view.customContextMenuRequested.emit(QPoint(5, 5))
    menu = window.view.findChild(QMenu, "jobMenu")
    assert menu is not None
    assert {"cancel", "retry", "delete", "openFile"} <= {action.objectName() for action in menu.actions()}
    menu.close()


def test_about_names_the_version(window: MainWindow) -> None:
    window.actions_["about"].trigger()
    assert "1.2.3" in box(window, "aboutDialog").text()


def test_links_of_the_command_line_that_are_refused_come_to_the_field(window: MainWindow, queue: FakeQueue) -> None:
    window.add_urls([ONE])
    window.add_urls(["nonsense"])
    assert urls(queue) == [[ONE]]
    assert window.input.links() == ["nonsense"]
    assert window.input.mistake.isVisible()


def test_a_new_job_is_chosen_even_while_shift_is_held(window: MainWindow, queue: FakeQueue) -> None:
    job = queue.add([ONE])
    window.model.flush()
    QTest.keyPress(window.input, Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier)
    window.view.show_job(job.id)
    assert [chosen.id for chosen in window.view.selected_jobs()] == [job.id]


# Pausing


def test_a_job_is_paused_and_resumed_by_keys(real_window: MainWindow, app: App, qtbot: QtBot) -> None:
    job = app.queue.add(["shell:wait"])
    qtbot.waitUntil(lambda: job.status is JobStatus.RUNNING)
    real_window.model.flush()
    real_window.view.selectRow(0)
    pause, resume = real_window.actions_["pause"], real_window.actions_["resume"]
    assert pause.isEnabled() and not resume.isEnabled()
    QTest.keyClick(real_window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: job.held)
    real_window.model.flush()
    assert real_window.view.model().index(0, 1).data() == "Paused"
    assert resume.isEnabled() and not pause.isEnabled()
    shifted = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(real_window, Qt.Key.Key_P, shifted)
    qtbot.waitUntil(lambda: job.status is JobStatus.RUNNING)
    with qtbot.waitSignal(app.queue.job_finished):
        app.queue.cancel(job.id)


def test_the_queue_is_paused_from_its_menu_and_the_status_line_says_so(
    real_window: MainWindow, app: App, qtbot: QtBot
) -> None:
    action = real_window.actions_["pauseQueue"]
    action.trigger()
    assert app.queue.is_paused and "queue paused" in real_window.status.counts.text()
    job = app.queue.add(["shell:x"])
    action.trigger()
    assert "queue paused" not in real_window.status.counts.text()
    qtbot.waitUntil(lambda: not job.status.is_live, timeout=30_000)
