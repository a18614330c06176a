"""Removes old records hourly and at the start, never a downloaded file."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from desktop.services.errors import QueueError
from desktop.services.queue import JobQueue
from desktop.services.settings import Settings

HOUR_MS = 3_600_000


class Expiry(QObject):
    """Asks the queue once an hour to remove records older than ``jobs/job_expiry_days``."""

    def __init__(self, queue: JobQueue, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._settings = settings
        self.timer = QTimer(self)
        # A coarse timer may be 5 % off, which an hour does not mind, and wakes the machine together with others.
        self.timer.setInterval(HOUR_MS)
        self.timer.timeout.connect(self.run)
        settings.changed.connect(self._on_setting_changed)

    def start(self) -> None:
        """Remove what is old now, and every hour from now on."""
        self.run()
        self.timer.start()

    def run(self) -> None:
        """Remove what is old; 0 days keeps everything."""
        days = self._settings.value("jobs/job_expiry_days")
        if days <= 0:
            return
        try:
            self._queue.expire(days)
        except QueueError as error:
            self._queue.problem.emit(str(error))

    def _on_setting_changed(self, key: str) -> None:
        # Not at once: who types 1 on the way to 100 must not lose records over it.
        if key == "jobs/job_expiry_days":
            self.timer.start()
