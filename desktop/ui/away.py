"""The window's part in what happens while nobody looks at it: hiding and coming back, the tray, the countdown."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from desktop.services.away import Notice, Then, away_of
from desktop.services.queue import JobQueue
from desktop.services.settings import Settings
from desktop.ui import tray as trays
from desktop.ui.done_menu import CountdownBar, DoneMenu

if TYPE_CHECKING:
    from desktop.ui.main_window import MainWindow
    from desktop.ui.tray import Tray

#: How often it is looked whether the tray is still there while the window is hidden, in milliseconds.
_LOOK_MS = 5_000
#: A desktop may start its panel after its programs: how often, and for how many times, a tray is looked for.
_SEEK_MS = 10_000
_SEEK_TIMES = 6
#: Remembered once the user was told where the hidden window is.
_TOLD = "told_hidden"


class AwayParts(QObject):
    """Made when the window was seen: nothing of it is needed before.

    What lives longer than the window is connected to methods only: those connections end with the window.
    """

    def __init__(self, window: MainWindow, queue: JobQueue, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self.away = away_of(queue, settings)
        self.tray: Tray | None = None
        self.menu = self._extended_queue_menu()
        self.bar = CountdownBar()
        self._last: Notice | None = None
        self._missed = 0
        self._sought = 0
        self._seek = QTimer(self)
        self._seek.setInterval(_SEEK_MS)
        self._guard = QTimer(self)
        self._guard.setInterval(_LOOK_MS)
        window.add_beneath(self.bar)
        self._connect_signals()
        self._fit_tray()
        if self.tray is None:
            self._seek.start()
        self._on_state(QGuiApplication.applicationState())
        window.installEventFilter(self)

    def _extended_queue_menu(self) -> DoneMenu:
        queue_menu = self._window.menuBar().findChild(QMenu, "menuQueue")
        assert queue_menu is not None
        menu = DoneMenu(queue_menu)
        queue_menu.addMenu(menu)
        # It is answered before anybody has come down to the entry.
        queue_menu.aboutToShow.connect(self.away.when_done.ask_for_sleep)
        return menu

    def _connect_signals(self) -> None:
        done, window = self.away.when_done, self._window
        self.menu.chosen.connect(done.choose)
        done.sleep_offered.connect(self.menu.set_sleep_offered)
        done.chosen.connect(self.menu.show_choice)
        self.menu.show_choice(done.choice)
        done.counting.connect(self._on_counting)
        done.quit_wanted.connect(window.closing.quit)
        done.problem.connect(window.messages.warn)
        self.bar.cancelled.connect(done.cancel)
        self.bar.hurried.connect(done.do_now)
        self.away.notifications.invoked.connect(self._on_invoked)
        self.away.notifications.token_given.connect(_take_token)
        self.away.refused.connect(self._on_refused)
        self.away.standing_changed.connect(self._show_standing)
        self._settings.changed.connect(self._on_setting_changed)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._on_state)
        self._guard.timeout.connect(self._look_for_tray)
        self._seek.timeout.connect(self._on_seek)
        window.closing.hides_instead = self.hide_instead
        window.closing.done.connect(self._on_done)

    # The tray

    def _fit_tray(self) -> None:
        """Show the icon where it is wanted and there is a tray, and take it away where it is not wanted."""
        if not self._settings.value("background/tray"):
            if self.tray is not None:
                self.tray.remove()
                self.tray = None
                self._show_window()
        elif self.tray is None and trays.is_available():
            actions = self._window.actions_
            self.tray = trays.Tray(actions["pauseQueue"], actions["quit"], self._window)
            self.tray.set_window_shown(self._window.isVisible())
            self.tray.show_wanted.connect(self._on_show_wanted)
            self.tray.message_chosen.connect(lambda: self._on_invoked(self._last, "default"))
            self._show_standing()

    def _on_setting_changed(self, key: str) -> None:
        if key == "background/tray":
            self._fit_tray()

    def _on_seek(self) -> None:
        self._sought += 1
        self._fit_tray()
        if self.tray is not None or self._sought >= _SEEK_TIMES:
            self._seek.stop()

    def _show_standing(self) -> None:
        if self.tray is not None:
            self.tray.show_standing(self.away.standing)

    # Hiding and coming back

    def hide_instead(self) -> bool:
        """Hide the window that is about to be closed, if that is wanted and it can be found again."""
        if not self._settings.value("background/keep_running"):
            return False
        self._fit_tray()
        if self.tray is None or not trays.is_available():
            return False
        self._on_show_wanted(False)
        if not self._settings.window_value(_TOLD):
            self._settings.set_window_value(_TOLD, "true")
            self.away.tell_hidden(
                Notice(
                    self.tr("Fetchdeck goes on in the tray"),
                    self.tr("Downloads run on. Quit is in the menu of the icon."),
                )
            )
        return True

    def _on_show_wanted(self, shown: bool) -> None:
        if shown:
            self._window.come_forward()
        else:
            # Its dialogs may be closed while it is hidden: the last of them is not the end of the program.
            QGuiApplication.setQuitOnLastWindowClosed(False)
            self._window.hide()

    def _show_window(self) -> None:
        if not self._window.isVisible():
            self._window.come_forward()

    def _look_for_tray(self) -> None:
        """A window that nobody can reach any more comes back; a panel that only starts anew has time for it."""
        self._missed = 0 if trays.is_available() else self._missed + 1
        if self._missed >= 2:
            self._show_window()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() in (QEvent.Type.Show, QEvent.Type.Hide) and not event.spontaneous():
            shown = event.type() == QEvent.Type.Show
            if self.tray is not None:
                self.tray.set_window_shown(shown)
            self._missed = 0
            if shown:
                QGuiApplication.setQuitOnLastWindowClosed(True)
                self._guard.stop()
            else:
                self._guard.start()
        return super().eventFilter(watched, event)

    def _on_done(self) -> None:
        """The window goes for good."""
        self._guard.stop()
        self._seek.stop()
        if self.tray is not None:
            self.tray.remove()
            self.tray = None
        self.away.close()
        if not self._window.isVisible():
            # Nothing is left that could be closed last.
            QTimer.singleShot(0, self, QGuiApplication.quit)

    # What comes from the desktop

    def _on_state(self, state: Qt.ApplicationState) -> None:
        self.away.set_active(state == Qt.ApplicationState.ApplicationActive)

    def _on_invoked(self, notice: Notice | None, action: str) -> None:
        if notice is None:
            return
        if action == "cancel":
            self.away.when_done.cancel()
        elif action == "open" and Path(notice.file).is_file():
            self._window.commands.open_file(notice.file)
        elif notice.job_id:
            # A file that is gone is told of in the window.
            self._window.come_forward()
            self._window.show_log(notice.job_id)
            if action == "open":
                self._window.commands.open_file(notice.file)
        else:
            self._window.come_forward()

    def _on_refused(self, notice: Notice) -> None:
        self._last = notice
        if self.tray is not None:
            self.tray.show_message(notice.title, notice.text)

    def _on_counting(self, seconds: int) -> None:
        then = self.away.when_done.choice
        began = seconds > 0 and self.bar.isHidden()
        self.bar.count(then, seconds)
        if began:
            title = (
                self.tr("The computer goes to sleep soon") if then is Then.SLEEP else self.tr("Fetchdeck quits soon")
            )
            self.away.tell_countdown(Notice(title, self.bar.words(then, seconds), stops=True))
        elif not seconds:
            self.away.tell_countdown(None)


def _take_token(token: str) -> None:
    """What Qt looks for when a window asks to come forward on Wayland (xdg-activation)."""
    os.environ["XDG_ACTIVATION_TOKEN"] = token
