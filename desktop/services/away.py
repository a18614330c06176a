"""What the program does for somebody who looks elsewhere: puts the parts of it together and lets them know of jobs."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.jobs.job import Job
from desktop.jobs.standing import Standing, standing_of
from desktop.services.awake import Awake
from desktop.services.desktop_bus import session_bus, system_bus
from desktop.services.notices import Notice, Notices
from desktop.services.notifications import Notifications
from desktop.services.queue import JobQueue
from desktop.services.retrying import next_try
from desktop.services.settings import Settings
from desktop.services.taskbar import Taskbar
from desktop.services.when_done import Then, WhenDone

__all__ = ["Away", "Notice", "Standing", "Then", "WhenDone", "away_of"]

#: Bursts are looked at once, in milliseconds.
_GATHER_MS = 250
#: The places that notifications have.
_ENDED, _COUNTDOWN, _HIDDEN = "ended", "countdown", "hidden"


def away_of(queue: JobQueue, settings: Settings) -> Away:
    """The one that a queue has: windows come and go."""
    return queue.findChild(Away) or Away(queue, settings, queue)


class Away(QObject):
    """The buses are connected to when there is something to say on them.

    Signals:
        standing_changed(Standing): how the live jobs stand together.
        refused(Notice): there is no server for notifications; the tray may show it.
    """

    standing_changed = Signal(object)
    refused = Signal(object)

    def __init__(self, queue: JobQueue, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._settings = settings
        self._active = True
        self._session = session_bus(self)
        self._system = system_bus(self)
        self.notices = Notices(parent=self)
        self.notifications = Notifications(self._session, self)
        self.taskbar = Taskbar(self._session, self)
        self.awake = Awake(self._session, self._system, self)
        self.when_done = WhenDone(queue, self._system, parent=self)
        self.standing = Standing()
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(_GATHER_MS)
        self._connect_signals()
        self._look()

    def _connect_signals(self) -> None:
        for changed in (self._queue.job_added, self._queue.job_changed, self._queue.job_finished):
            changed.connect(self._mark)
        self._queue.job_ending.connect(self._on_ending)
        self._gather.timeout.connect(self._look)
        self._settings.changed.connect(self._on_setting_changed)
        self.notices.ready.connect(self._on_ready)
        self.notifications.dismissed.connect(lambda _place: self.notices.seen())
        self.notifications.refused.connect(self.refused)

    def set_active(self, active: bool) -> None:
        """Whether the user works in this program's window at the moment."""
        self._active = active
        if active:
            self.notices.seen()
            self.taskbar.set_urgent(False)

    def tell_hidden(self, notice: Notice) -> None:
        """Tell that the window is hidden, and where to find it."""
        self.notifications.show(_HIDDEN, notice)

    def tell_countdown(self, notice: Notice | None) -> None:
        """Tell that something is about to happen; with None it no longer is."""
        if notice is None:
            self.notifications.close(_COUNTDOWN)
        elif not self._active:
            self.notifications.show(_COUNTDOWN, notice, update=True)

    def close(self) -> None:
        """Let the machine sleep again and leave the desktop as it was."""
        self.taskbar.clear()
        self.awake.set_wanted(False)
        self.notifications.close(_COUNTDOWN)
        self._session.close()
        self._system.close()

    def _mark(self) -> None:
        if not self._gather.isActive():
            self._gather.start()

    def _look(self) -> None:
        standing = standing_of(self._queue.live_jobs())
        self.awake.set_wanted(bool(standing.running and self._settings.value("background/keep_awake")))
        self.taskbar.show(standing)
        if standing != self.standing:
            self.standing = standing
            self.standing_changed.emit(standing)

    def _on_setting_changed(self, key: str) -> None:
        if key == "background/keep_awake":
            self._look()

    def _on_ending(self, job: Job) -> None:
        # Of what is tried again by itself only the end is told.
        if self._active or next_try(job, int(self._settings.value("jobs/retries"))):
            return
        if self._settings.value("background/notifications"):
            self.notices.add(job)

    def _on_ready(self, notice: Notice, update: bool) -> None:
        self.notifications.show(_ENDED, notice, update=update)
        if notice.failed:
            self.taskbar.set_urgent(True)
