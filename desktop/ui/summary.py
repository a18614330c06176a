"""Sums up the queue for the side list, the status line and the title: gathered, so that a burst costs one look."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QObject, QStorageInfo, QTimer, Signal

from desktop.jobs.job import JobStatus
from desktop.services.queue import JobQueue
from desktop.services.settings import Settings

_GATHER_MS = 200
_SPACE_MS = 15_000


class Summary(QObject):
    """Signals:
    live_changed(int, int, float): running, queued, bytes a second of all together.
    counts_changed(dict): how many jobs there are of each status, for the owner on show.
    space_changed(object, str): bytes left on the disk of the download folder or None, and that folder.
    """

    live_changed = Signal(int, int, float)
    counts_changed = Signal(dict)
    space_changed = Signal(object, str)

    def __init__(self, queue: JobQueue, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._settings = settings
        self._user: str | None = queue.user
        self._counts_stale = True
        self._live = (0, 0)
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(_GATHER_MS)
        self._space = QTimer(self)
        self._space.setInterval(_SPACE_MS)
        self._connect_signals()

    def _connect_signals(self) -> None:
        # Methods, not lambdas: their connections end with this object, and the queue may live longer.
        queue = self._queue
        for signal in (queue.job_added, queue.job_finished, queue.job_removed, queue.history_changed):
            signal.connect(self._mark_counts)
        queue.job_changed.connect(self._mark)
        self._settings.changed.connect(self._on_setting_changed)
        self._gather.timeout.connect(self.refresh)
        self._space.timeout.connect(self.look_at_disk)

    def start(self) -> None:
        """Sum up for the first time and keep an eye on the disk."""
        self._counts_stale = True
        self.refresh()
        self.look_at_disk()
        self._space.start()

    def set_user(self, user: str | None) -> None:
        """Count the jobs of another owner, None for everybody's."""
        self._user = user
        self._counts_stale = True
        self.refresh()

    def running(self) -> int:
        """How many jobs run at this moment."""
        return sum(job.status is JobStatus.RUNNING for job in self._queue.live_jobs())

    def refresh(self) -> None:
        """Sum up now."""
        self._gather.stop()
        jobs = self._queue.live_jobs()
        running = [job for job in jobs if job.status is JobStatus.RUNNING]
        queued = sum(job.status is JobStatus.QUEUED for job in jobs)
        speed = sum(job.progress.speed or 0.0 for job in running if job.progress)
        if (len(running), queued) != self._live:
            self._live = (len(running), queued)
            self._counts_stale = True
        self.live_changed.emit(len(running), queued, speed)
        if self._counts_stale:
            self._counts_stale = False
            self.counts_changed.emit(self._queue.counts(self._user))

    def look_at_disk(self) -> None:
        """Tell how much room is left."""
        folder = str(self._settings.value("downloads/directory"))
        there = folder
        # The folder may be made only by the first download.
        while there and not Path(there).is_dir() and os.path.dirname(there) != there:
            there = os.path.dirname(there)
        storage = QStorageInfo(there)
        usable = storage.isValid() and storage.isReady()
        self.space_changed.emit(storage.bytesAvailable() if usable else None, folder)

    def _on_setting_changed(self, key: str) -> None:
        if key == "downloads/directory":
            self.look_at_disk()

    def _mark_counts(self) -> None:
        self._counts_stale = True
        self._mark()

    def _mark(self) -> None:
        if not self._gather.isActive():
            self._gather.start()
