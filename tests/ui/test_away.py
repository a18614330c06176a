"""The window while nobody looks at it: the tray, hiding and coming back, notifications' actions, the countdown."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QMessageBox, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from desktop.jobs.job import JobStatus
from desktop.jobs.standing import Standing
from desktop.services import when_done as when_done_module
from desktop.services.away import Notice, Then
from desktop.services.settings import Settings
from desktop.ui import away as away_module
from desktop.ui import tray as trays
from desktop.ui.away import AwayParts
from desktop.ui.main_window import MainWindow
from tests.ui.conftest import show_window
from tests.ui.fakes import FakeQueue

URL = ["https://example.org/1"]

# The offscreen platform has no tray, and says so in words of its own.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)


class Place:
    """A desktop whose tray comes and goes as a test says, and what it showed."""

    def __init__(self) -> None:
        self.there = True
        self.messages: list[tuple[str, str]] = []


@pytest.fixture
def place(monkeypatch: pytest.MonkeyPatch) -> Iterator[Place]:
    made = Place()
    monkeypatch.setattr(trays, "is_available", lambda: made.there)
    monkeypatch.setattr(away_module, "_LOOK_MS", 10)
    monkeypatch.setattr(away_module, "_SEEK_MS", 10)
    monkeypatch.setattr(when_done_module, "SETTLE_MS", 10)
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda _icon, title, text, *_more: made.messages.append((title, text))
    )
    yield made
    QGuiApplication.setQuitOnLastWindowClosed(True)


@pytest.fixture
def window(qtbot: QtBot, queue: FakeQueue, settings: Settings, place: Place) -> MainWindow:
    made = show_window(qtbot, queue, settings)
    qtbot.waitUntil(lambda: hasattr(made, "away"))
    return made


def parts(window: MainWindow) -> AwayParts:
    return window.away


def tray(window: MainWindow) -> trays.Tray:
    found = window.away.tray
    assert found is not None
    return found


# The tray


def test_the_icon_says_how_things_stand(window: MainWindow, queue: FakeQueue, qtbot: QtBot) -> None:
    assert tray(window).icon.toolTip() == "Fetchdeck"
    assert tray(window).state.text() == "Nothing to do"
    queue.run(queue.add(URL), percent=40.0, speed=2_000_000.0)
    queue.add(URL)
    qtbot.waitUntil(lambda: tray(window).state.text() == "1 running, 1 queued, 40%, 2.0 MB/s")
    assert tray(window).icon.toolTip() == "Fetchdeck\n1 running, 1 queued, 40%, 2.0 MB/s"
    assert not tray(window).state.isEnabled()


def test_the_queue_is_paused_here_and_there(window: MainWindow, queue: FakeQueue) -> None:
    pausing = next(action for action in tray(window).menu.actions() if action.objectName() == "pauseQueue")
    pausing.trigger()
    assert queue.is_paused and window.actions_["pauseQueue"].isChecked()
    assert tray(window).state.text() == "queue paused"
    queue.set_paused(False)
    assert not pausing.isChecked()


def test_the_menu_has_what_one_wants_without_the_window(window: MainWindow) -> None:
    names = [action.objectName() for action in tray(window).menu.actions() if not action.isSeparator()]
    assert names == ["trayState", "trayToggle", "pauseQueue", "quit"]
    assert tray(window).menu.accessibleName()


def test_a_click_hides_the_window_and_another_shows_it(window: MainWindow, qtbot: QtBot) -> None:
    click = QSystemTrayIcon.ActivationReason.Trigger
    assert tray(window).toggle.text() == "&Hide Window"
    tray(window).icon.activated.emit(click)
    assert not window.isVisible()
    assert tray(window).toggle.text() == "&Show Window"
    tray(window).icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)
    assert not window.isVisible()
    tray(window).icon.activated.emit(click)
    assert window.isVisible()


@pytest.mark.parametrize("edge", [16, 22, 64])
def test_the_bar_grows_with_the_progress(qtbot: QtBot, edge: int) -> None:
    done, track = QColor("#1f9d4d").rgb(), QColor("#eef3fa").rgb()

    def lengths(percent: float) -> tuple[int, int]:
        image = trays.progress_icon(percent).pixmap(edge, edge).toImage()
        row = [image.pixel(x, edge - 3) for x in range(edge)]
        return row.count(done), row.count(track)

    inner = edge - 2 * max(edge // 24, 1)
    assert lengths(0.0) == (0, inner)
    assert lengths(100.0) == (inner, 0)
    assert lengths(50.0) == (inner // 2, inner // 2)
    bare = trays.progress_icon(None).pixmap(edge, edge).toImage()
    assert not [x for x in range(edge) if bare.pixel(x, edge - 3) in (done, track)]


def test_a_job_that_tells_nothing_has_an_empty_bar(window: MainWindow, qtbot: QtBot) -> None:
    before = tray(window).icon.icon().cacheKey()
    tray(window).show_standing(Standing(1))
    qtbot.waitUntil(lambda: tray(window).icon.icon().cacheKey() != before)
    tray(window).show_standing(Standing())
    qtbot.waitUntil(lambda: tray(window).icon.icon().cacheKey() == before)


def test_a_tray_that_comes_later_is_found(qtbot: QtBot, queue: FakeQueue, settings: Settings, place: Place) -> None:
    place.there = False
    window = show_window(qtbot, queue, settings)
    qtbot.waitUntil(lambda: hasattr(window, "away"))
    assert window.away.tray is None
    place.there = True
    qtbot.waitUntil(lambda: window.away.tray is not None)


def test_the_icon_is_there_only_if_it_is_wanted(window: MainWindow, settings: Settings) -> None:
    tray(window).toggle.trigger()
    assert not window.isVisible()
    settings.set_value("background/tray", False)
    assert window.away.tray is None
    assert window.isVisible()
    settings.set_value("background/tray", True)
    assert tray(window).toggle.text() == "&Hide Window"


# Hiding and coming back


def test_closing_hides_only_where_that_is_wanted(window: MainWindow, queue: FakeQueue, settings: Settings) -> None:
    settings.set_value("background/keep_running", True)
    queue.run(queue.add(URL))
    window.close()
    assert not window.isVisible()
    assert queue.stop_asked is None
    assert window.findChild(QMessageBox, "closeQuestion") is None
    settings.set_value("background/keep_running", False)
    window.come_forward()
    window.close()
    assert window.isVisible()
    assert window.findChild(QMessageBox, "closeQuestion") is not None


def test_it_is_said_once_where_the_window_is(
    window: MainWindow, settings: Settings, place: Place, qtbot: QtBot
) -> None:
    settings.set_value("background/keep_running", True)
    window.close()
    # There is no server for notifications here.
    qtbot.waitUntil(
        lambda: (
            place.messages == [("Fetchdeck goes on in the tray", "Downloads run on. Quit is in the menu of the icon.")]
        )
    )
    tray(window).icon.messageClicked.emit()
    assert window.isVisible()
    window.close()
    window.away.away.notifications.refused.emit(Notice("another", ""))
    assert [title for title, _ in place.messages] == ["Fetchdeck goes on in the tray", "another"]


def test_without_a_tray_closing_closes(window: MainWindow, queue: FakeQueue, settings: Settings, place: Place) -> None:
    settings.set_value("background/keep_running", True)
    place.there = False
    window.close()
    assert queue.stop_asked is True


def test_quit_quits_all_the_same(window: MainWindow, queue: FakeQueue, settings: Settings, qtbot: QtBot) -> None:
    settings.set_value("background/keep_running", True)
    window.actions_["quit"].trigger()
    assert queue.stop_asked is True
    queue.stopped.emit()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert window.away.tray is None


def test_quit_from_the_tray_comes_forward_with_its_question(
    window: MainWindow, queue: FakeQueue, settings: Settings
) -> None:
    settings.set_value("background/keep_running", True)
    queue.run(queue.add(URL))
    window.close()
    assert not window.isVisible()
    window.actions_["quit"].trigger()
    assert window.isVisible()
    box = window.findChild(QMessageBox, "closeQuestion")
    assert box is not None
    QTest.keyClick(box, Qt.Key.Key_Escape)
    # That was a change of mind: closing hides again.
    window.close()
    assert not window.isVisible() and queue.stop_asked is None


def test_the_program_ends_from_hidden_too(
    window: MainWindow, queue: FakeQueue, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ends: list[bool] = []
    monkeypatch.setattr(QGuiApplication, "quit", lambda: ends.append(True))
    tray(window).toggle.trigger()
    assert not QGuiApplication.quitOnLastWindowClosed()
    window.actions_["quit"].trigger()
    queue.stopped.emit()
    qtbot.waitUntil(lambda: ends == [True])


def test_a_window_whose_tray_is_gone_comes_back(window: MainWindow, place: Place, qtbot: QtBot) -> None:
    tray(window).toggle.trigger()
    place.there = False
    qtbot.waitUntil(window.isVisible)
    assert QGuiApplication.quitOnLastWindowClosed()


# Notifications


def notice_of_a_stored_job(queue: FakeQueue, path: Path) -> Notice:
    (job,) = queue.store(1, files=[str(path)])
    queue.store(3)
    queue.history_changed.emit()
    return Notice("Download finished", job.title, job_id=job.id, file=str(path))


def test_show_log_shows_the_log(window: MainWindow, queue: FakeQueue, tmp_path: Path) -> None:
    notice = notice_of_a_stored_job(queue, tmp_path / "film.mp4")
    window.side.choose(JobStatus.FAILED)
    window.actions_["toggleDetails"].setChecked(False)
    window.details.setCurrentIndex(2)
    window.hide()
    window.away.away.notifications.invoked.emit(notice, "log")
    assert window.isVisible()
    assert window.details.job_id == notice.job_id
    assert window.details.isVisible() and window.details.currentIndex() == 0


def test_open_opens_the_file_and_leaves_the_window(
    window: MainWindow, queue: FakeQueue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(window.commands, "open_file", opened.append)
    film = tmp_path / "film.mp4"
    film.touch()
    notice = notice_of_a_stored_job(queue, film)
    window.hide()
    window.away.away.notifications.invoked.emit(notice, "open")
    assert opened == [str(film)]
    assert not window.isVisible()


def test_a_file_that_is_gone_is_told_of_in_the_window(window: MainWindow, queue: FakeQueue, tmp_path: Path) -> None:
    notice = notice_of_a_stored_job(queue, tmp_path / "gone.mp4")
    window.hide()
    window.away.away.notifications.invoked.emit(notice, "open")
    assert window.isVisible()
    assert "gone.mp4" in window.status.message.text()


def test_several_downloads_bring_the_window(window: MainWindow) -> None:
    window.hide()
    window.away.away.notifications.invoked.emit(Notice("7 downloads finished", ""), "default")
    assert window.isVisible()


def test_what_lets_the_window_come_forward_is_put_where_qt_looks(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")
    window.away.away.notifications.token_given.emit("a-token")
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "a-token"


# When all is done


def choose(window: MainWindow, then: Then) -> None:
    menu = window.menuBar().findChild(QMenu, "menuWhenDone")
    assert menu is not None
    next(action for action in menu.actions() if action.objectName() == f"done-{then}").trigger()


def count_down(window: MainWindow, queue: FakeQueue, qtbot: QtBot) -> None:
    queue.end(queue.add(URL))
    qtbot.waitUntil(parts(window).bar.isVisible)


def test_the_choice_is_in_the_queue_menu(window: MainWindow, qtbot: QtBot) -> None:
    queue_menu = window.menuBar().findChild(QMenu, "menuQueue")
    assert queue_menu is not None
    assert queue_menu.actions()[-1].menu() is parts(window).menu
    choices = parts(window).menu.choices
    assert choices[Then.NOTHING].isChecked()
    with qtbot.waitSignal(parts(window).away.when_done.sleep_offered):
        queue_menu.aboutToShow.emit()
    assert not choices[Then.SLEEP].isVisible()
    parts(window).away.when_done.sleep_offered.emit(True)
    assert choices[Then.SLEEP].isVisible()
    choose(window, Then.SLEEP)
    assert parts(window).away.when_done.choice is Then.SLEEP
    assert [then for then, action in choices.items() if action.isChecked()] == [Then.SLEEP]


def test_the_countdown_is_seen_and_cancelled_by_its_key(window: MainWindow, queue: FakeQueue, qtbot: QtBot) -> None:
    bar = parts(window).bar
    assert not bar.isVisible()
    choose(window, Then.QUIT)
    count_down(window, queue, qtbot)
    assert bar.sentence.text() == "All is done: Fetchdeck quits in 60 seconds."
    assert bar.accessibleName() and bar.objectName()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    # The button is seen to go down first.
    qtbot.waitUntil(lambda: not bar.isVisible())
    assert parts(window).menu.choices[Then.NOTHING].isChecked()
    assert queue.stop_asked is None


def test_the_countdown_is_hurried(window: MainWindow, queue: FakeQueue, qtbot: QtBot, settings: Settings) -> None:
    # Neither hides the window: somebody has asked for the end.
    settings.set_value("background/keep_running", True)
    choose(window, Then.QUIT)
    count_down(window, queue, qtbot)
    QTest.mouseClick(parts(window).bar.hurry, Qt.MouseButton.LeftButton)
    assert queue.stop_asked is True


def test_a_new_job_takes_the_countdown_away(window: MainWindow, queue: FakeQueue, qtbot: QtBot) -> None:
    choose(window, Then.QUIT)
    count_down(window, queue, qtbot)
    queue.add(URL)
    assert not parts(window).bar.isVisible()
    assert parts(window).menu.choices[Then.QUIT].isChecked()


def test_the_words_of_the_countdown(window: MainWindow) -> None:
    words = parts(window).bar.words
    assert words(Then.QUIT, 1) == "All is done: Fetchdeck quits in 1 second."
    assert words(Then.SLEEP, 1) == "All is done: the computer goes to sleep in 1 second."
    assert words(Then.SLEEP, 30) == "All is done: the computer goes to sleep in 30 seconds."


def test_a_notification_of_the_countdown_stops_it(window: MainWindow, queue: FakeQueue, qtbot: QtBot) -> None:
    choose(window, Then.QUIT)
    count_down(window, queue, qtbot)
    parts(window).away.notifications.invoked.emit(Notice("Soon", "", stops=True), "cancel")
    assert not parts(window).bar.isVisible()


def test_a_machine_that_stays_awake_is_told_of(window: MainWindow) -> None:
    parts(window).away.when_done.problem.emit("The computer could not be sent to sleep: no")
    assert window.status.message.text() == "The computer could not be sent to sleep: no"


# Another window in its place


def test_another_window_takes_over_what_was_chosen(
    queue: FakeQueue, settings: Settings, place: Place, qtbot: QtBot
) -> None:
    before = MainWindow(queue.as_queue, settings)
    before.show()
    qtbot.waitUntil(lambda: hasattr(before, "away"))
    choose(before, Then.QUIT)
    icon, away = tray(before).icon, parts(before).away
    after = show_window(qtbot, queue, settings)
    qtbot.waitUntil(lambda: hasattr(after, "away"))
    assert parts(after).away is away
    assert parts(after).menu.choices[Then.QUIT].isChecked()
    before.hide()
    with qtbot.waitSignal(icon.destroyed):
        before.deleteLater()
    count_down(after, queue, qtbot)
    qtbot.waitUntil(lambda: tray(after).state.text() == "Nothing to do")
    QTest.mouseClick(parts(after).bar.cancel, Qt.MouseButton.LeftButton)
    assert not parts(after).bar.isVisible()
