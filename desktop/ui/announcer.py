"""Tells a screen reader what the eye sees by itself: what the status line says, and which jobs have ended.

Not how far they are: who wants to know that goes to the row. Where no screen reader listens it does nothing.
"""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from desktop.jobs.job import Job
from desktop.services.queue import JobQueue
from desktop.ui import formats
from desktop.ui.job_columns import status_text, status_word
from desktop.ui.messages import Message, Messages

#: Jobs that end within this time are told of at once, in milliseconds.
_GATHER_MS = 1000
#: From more than so many only the numbers are told.
_NAMED = 3
#: Characters of a title: nobody listens to more.
_MOST = 120


class Announcer(QObject):
    """Lives as long as ``messages``."""

    def __init__(self, queue: JobQueue, messages: Messages) -> None:
        super().__init__(messages)
        self._window = messages.window
        self._ended: list[Job] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_GATHER_MS)
        self._timer.timeout.connect(self._tell_ended)
        messages.said.connect(self._on_said)
        queue.job_ending.connect(self._on_ending)

    @property
    def is_waiting(self) -> bool:
        """Whether there is something that will be said."""
        return self._timer.isActive()

    def _on_said(self, message: Message) -> None:
        self._announce(message.text, urgent=message.problem)

    def _on_ending(self, job: Job) -> None:
        if QAccessible.isActive():
            self._ended.append(job)
            if not self._timer.isActive():
                self._timer.start()

    def _tell_ended(self) -> None:
        ended, self._ended = self._ended, []
        if len(ended) > _NAMED:
            counts = Counter(job.status for job in ended)
            words = [formats.captioned(status_word(status), str(count)) for status, count in counts.items()]
        else:
            words = [formats.listed([formats.one_line(job.title, _MOST), status_text(job)]) for job in ended]
        self._announce("\n".join(words), urgent=False)

    def _announce(self, words: str, *, urgent: bool) -> None:
        if not QAccessible.isActive():
            return
        event = QAccessibleAnnouncementEvent(self._window, words)
        politeness = QAccessible.AnnouncementPoliteness
        event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
        QAccessible.updateAccessibility(event)
