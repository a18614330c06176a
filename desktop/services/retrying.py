"""Tries failed downloads again after a while, as often as the settings say; starts nothing, asks the queue."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from desktop.jobs.job import Job, JobStatus
from desktop.jobs.order import RETRIES_OPTION, SETUP_ENGINE
from desktop.services.errors import QueueError
from desktop.services.queue import JobQueue
from desktop.services.settings import Settings

#: The longest wait before another try, in seconds.
LONGEST = 6 * 3600


def wait_before(number: int, first: int) -> int:
    """Seconds to wait before the try of that number, counted from 1; ``first`` is the wait before the first one."""
    return min(first << (number - 1), LONGEST)


def next_try(job: Job, limit: int) -> int:
    """The number of the try that follows on an ended job by itself, counted from 1; 0 where none does."""
    # Without a return code no process ever ran: what was missing then is missing the next time too.
    if job.status is not JobStatus.FAILED or job.return_code is None or job.engine == SETUP_ENGINE:
        return 0
    done = job.options.get(RETRIES_OPTION, 0)
    number = done + 1 if isinstance(done, int) else 1
    return number if number <= limit else 0


class Retrying(QObject):
    """A failed job is followed by a new one that waits; whoever does not want it cancels that."""

    def __init__(
        self,
        queue: JobQueue,
        settings: Settings,
        *,
        clock: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._queue = queue
        self._settings = settings
        self._clock = clock
        #: By the id of a failed job: the number of the next try and what both logs say of it.
        self._announced: dict[str, tuple[int, str]] = {}
        queue.job_ending.connect(self._on_ending)
        queue.job_finished.connect(self._on_finished)

    def _on_ending(self, job: Job) -> None:
        limit = int(self._settings.value("jobs/retries"))
        number = next_try(job, limit)
        if number:
            wait = _in_words(self._wait(number))
            sentence = _tr("Fetchdeck: tried again in {time} ({number} of {limit})").format(
                time=wait, number=number, limit=limit
            )
            job.log.append(sentence)
            self._announced[job.id] = number, sentence

    def _on_finished(self, job_id: str) -> None:
        number, sentence = self._announced.pop(job_id, (0, ""))
        if not number:
            return
        try:
            new = self._queue.retry(job_id, retries=number, not_before=self._clock() + self._wait(number))
        except QueueError as error:
            self._queue.problem.emit(str(error))
        else:
            # It is journalled, with its log, when the event loop turns.
            new.log.append(sentence)

    def _wait(self, number: int) -> int:
        return wait_before(number, int(self._settings.value("jobs/retry_wait_seconds")))


def _in_words(seconds: int) -> str:
    if seconds < 60:
        return _tr("1 second") if seconds == 1 else _tr("{count} seconds").format(count=seconds)
    if seconds < 3570:
        minutes = round(seconds / 60)
        return _tr("1 minute") if minutes == 1 else _tr("{count} minutes").format(count=minutes)
    hours = round(seconds / 3600)
    return _tr("1 hour") if hours == 1 else _tr("{count} hours").format(count=hours)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Retrying", text)
