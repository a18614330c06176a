"""When a job starts: chosen in the dialog for new jobs, changed for queued ones, and told in the list."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.jobs.job import JobStatus
from desktop.services.settings import Settings
from desktop.ui import formats
from desktop.ui.job_columns import COLUMNS, NUMBER
from desktop.ui.main_window import MainWindow
from desktop.ui.new_job_dialog import NewJobDialog, Wish
from desktop.ui.start_at import StartAtDialog
from tests.ui.conftest import show_window
from tests.ui.fakes import FakeQueue

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
#: Half past ten on a day that is not today.
MOMENT = QDateTime.fromString("2040-07-01T22:30:00", Qt.DateFormat.ISODate)
UNIX = float(MOMENT.toSecsSinceEpoch())


def asked(window: MainWindow) -> StartAtDialog:
    found = window.findChild(StartAtDialog)
    assert found is not None
    return found


def select_all(window: MainWindow) -> None:
    window.model.flush()
    window.view.setFocus()
    window.view.selectAll()


def test_selected_jobs_wait_until_the_chosen_time(window: MainWindow, queue: FakeQueue) -> None:
    one, two = queue.add(["https://example.org/1"]), queue.add(["https://example.org/2"])
    running = queue.add(["https://example.org/3"])
    queue.run(running)
    select_all(window)
    assert window.actions_["startAt"].isEnabled() and window.actions_["startNow"].isEnabled()
    QTest.keyClick(window, Qt.Key.Key_T, CTRL)
    dialog = asked(window)
    assert "2" in dialog.caption.text()
    assert dialog.moment.accessibleName() and dialog.moment.dateTime() > QDateTime.currentDateTime()
    dialog.moment.setDateTime(MOMENT)
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert (one.not_before, two.not_before, running.not_before) == (UNIX, UNIX, None)
    select_all(window)
    QTest.keyClick(window, Qt.Key.Key_T, CTRL | SHIFT)
    assert (one.not_before, two.not_before) == (None, None)


def test_escape_changes_nothing(window: MainWindow, queue: FakeQueue) -> None:
    job = queue.add(["https://example.org/1"], not_before=UNIX)
    select_all(window)
    window.actions_["startAt"].trigger()
    assert asked(window).moment.dateTime() == MOMENT
    QTest.keyClick(asked(window), Qt.Key.Key_Escape)
    assert job.not_before == UNIX


def test_without_a_queued_job_there_is_nothing_to_choose(window: MainWindow, queue: FakeQueue) -> None:
    queue.run(queue.add(["https://example.org/1"]))
    select_all(window)
    assert not window.actions_["startAt"].isEnabled() and not window.actions_["startNow"].isEnabled()


def test_the_list_says_until_when_a_job_waits(window: MainWindow, queue: FakeQueue) -> None:
    queue.add(["https://example.org/1"], not_before=UNIX)
    window.model.flush()
    status = window.model.index(0, NUMBER["status"])
    short = QLocale().toString(MOMENT, QLocale.FormatType.ShortFormat)
    assert status.data() == f"Waits until {short}"
    assert formats.exact_when(UNIX) in status.data(Qt.ItemDataRole.ToolTipRole)
    title = window.model.index(0, NUMBER["title"])
    assert title.data(Qt.ItemDataRole.AccessibleTextRole).endswith(f"Waits until {short}")


def test_within_a_day_only_the_time_of_day_is_told() -> None:
    soon = QDateTime.currentDateTime().addSecs(86_000)
    assert formats.clock(float(soon.toSecsSinceEpoch())) == QLocale().toString(
        soon.time(), QLocale.FormatType.ShortFormat
    )
    assert formats.clock(None) == ""


def test_a_paused_job_is_said_to_be_paused(queue: FakeQueue) -> None:
    job = queue.make(held=True, not_before=UNIX)
    assert COLUMNS[NUMBER["status"]].text(job) == "Paused"


def test_the_status_line_says_until_when_nothing_starts(qtbot: QtBot, queue: FakeQueue, settings: Settings) -> None:
    queue.waits_until = UNIX
    window = show_window(qtbot, queue, settings)
    assert window.status.counts.text() == "Nothing to do"
    queue.add(["https://example.org/1"])
    qtbot.waitUntil(lambda: f"1 queued, waits until {formats.clock(UNIX)}" == window.status.counts.text())
    queue.waits_changed.emit(None)
    assert window.status.counts.text() == "1 queued"


@pytest.fixture
def wishes() -> list[Wish]:
    return []


@pytest.fixture
def dialog(qtbot: QtBot, app: App, wishes: list[Wish]) -> NewJobDialog:
    def take(wish: Wish) -> tuple[list[str], str]:
        wishes.append(wish)
        return [], ""

    made = NewJobDialog(app.queue, app.settings, take, links=["shell:x"], each=True)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_new_job_starts_at_once_unless_a_time_is_chosen(dialog: NewJobDialog, wishes: list[Wish]) -> None:
    assert not dialog.later.isChecked() and not dialog.moment.isEnabled()
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert [wish.not_before for wish in wishes] == [None]


def test_a_new_job_starts_at_the_chosen_time(dialog: NewJobDialog, wishes: list[Wish]) -> None:
    dialog.later.setFocus()
    QTest.keyClick(dialog.later, Qt.Key.Key_Space)
    assert dialog.moment.isEnabled()
    dialog.moment.setDateTime(MOMENT)
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert [wish.not_before for wish in wishes] == [UNIX]


def test_the_window_hands_the_time_to_the_queue(real_window: MainWindow, app: App, qtbot: QtBot) -> None:
    QTest.keyClick(real_window, Qt.Key.Key_N, CTRL)
    dialog = real_window.findChild(NewJobDialog)
    assert dialog is not None
    dialog.links.setPlainText("shell:x")
    dialog.later.setChecked(True)
    dialog.moment.setDateTime(MOMENT)
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    (job,) = app.queue.live_jobs()
    assert (job.status, job.not_before) == (JobStatus.QUEUED, UNIX)
    select_all(real_window)
    real_window.actions_["startNow"].trigger()
    qtbot.waitUntil(lambda: job.status is JobStatus.COMPLETED, timeout=30_000)


def test_a_time_in_the_past_starts_at_once(app: App, qtbot: QtBot) -> None:
    job = app.queue.add(["shell:x"], not_before=time.time() - 60)
    qtbot.waitUntil(lambda: job.status is JobStatus.COMPLETED, timeout=30_000)
