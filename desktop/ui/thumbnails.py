"""Gets a small picture of what each job downloads: from the address that its engine tells, or from what it saved.

Where the picture is kept is the queue's affair, how it is painted that of ``picture_cells.py``.
"""

from __future__ import annotations

import os
from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QObject

from desktop.engines.paths import inside
from desktop.jobs.job import Job
from desktop.services.queue import JobQueue
from desktop.services.settings import Settings
from desktop.ui.picture_making import PictureMaker

SETTING = "appearance/thumbnails"
#: Endings of the files that may be a picture of what was downloaded, and how many files are looked through for one.
_PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".gif")
_LOOKED_THROUGH = 200
#: How many addresses are waited for at the most: from some nothing ever comes.
_MOST_WAITED_FOR = 200


class Thumbnails(QObject):
    """Works by itself as long as it lives, unless the setting says that no picture is wanted."""

    def __init__(self, queue: JobQueue, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._settings = settings
        self._maker = PictureMaker(self)
        #: Live jobs whose picture was asked for.
        self._asked: set[str] = set()
        #: The jobs that wait for what is at an address.
        self._waiting: OrderedDict[str, list[str]] = OrderedDict()
        #: Whether anything was ever fetched: what does that is made, and costs time, when it is first asked for.
        self._fetching = False
        self._connect_signals()

    def _connect_signals(self) -> None:
        self._queue.job_changed.connect(self._on_changed)
        self._queue.job_ending.connect(self._on_ending)
        self._maker.made.connect(self._queue.set_picture)

    def stop(self) -> None:
        """Begin nothing more."""
        if self._fetching:
            self._queue.pictures.stop()
        self._maker.stop()

    def _on_changed(self, job_id: str) -> None:
        if job_id in self._asked:
            return
        job = self._queue.live_job(job_id)
        if job is None or not job.thumbnail or not job.status.is_live:
            return
        self._asked.add(job_id)
        if not job.picture and self._is_wanted() and not _goes_through_proxy(job):
            self._fetch(job)

    def _fetch(self, job: Job) -> None:
        if not self._fetching:
            self._fetching = True
            self._queue.pictures.fetched.connect(self._on_fetched)
        self._waiting.setdefault(job.thumbnail, []).append(job.id)
        while len(self._waiting) > _MOST_WAITED_FOR:
            self._waiting.popitem(last=False)
        self._queue.pictures.fetch(job.thumbnail)

    def _on_fetched(self, address: str, content: bytes) -> None:
        for job_id in self._waiting.pop(address, ()):
            self._maker.make(job_id, content)

    def _on_ending(self, job: Job) -> None:
        asked = job.id in self._asked
        self._asked.discard(job.id)
        if not asked and not job.picture and self._is_wanted():
            saved = saved_picture(job)
            if saved:
                self._maker.make(job.id, saved)

    def _is_wanted(self) -> bool:
        return bool(self._settings.value(SETTING))


def saved_picture(job: Job) -> str:
    """The path of the first picture among a job's files that really lies in its folder; "" where there is none."""
    folder = str(job.options.get("directory", ""))
    for path in job.files[:_LOOKED_THROUGH]:
        if os.path.splitext(path)[1].lower() in _PICTURES and folder and inside(Path(path), Path(folder)):
            return path
    return ""


def _goes_through_proxy(job: Job) -> bool:
    """Whether the user sends this job another way than everything else: a request of ours would give that away."""
    named = any("proxy" in name and value for name, value in job.options.items())
    return named or "proxy" in str(job.options.get("extra_arguments", "")).lower()
