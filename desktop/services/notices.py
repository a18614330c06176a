"""What is worth a notification, and when several become one; shows none."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from desktop.jobs.job import Job, JobStatus
from desktop.jobs.order import SETUP_ENGINE

#: What ends within this time is told at once, in milliseconds.
GATHER_MS = 1500
#: What ends within this time after the last notification is added to it, in seconds.
TOGETHER = 20.0
#: How many titles a notification of several downloads names.
_NAMED = 3
#: Characters of a title or a reason: what is longer nobody reads there.
_MOST = 200


@dataclass(frozen=True, slots=True)
class Notice:
    """What a notification says, as plain text. ``job_id`` and ``file`` are "" where it is of several jobs."""

    title: str
    text: str
    failed: bool = False
    job_id: str = ""
    file: str = ""
    #: Whether it is there to stop something: its only action is "cancel".
    stops: bool = False


class Notices(QObject):
    """Signals:
    ready(Notice, bool): to be shown; in the place of the last one where the second is True.
    """

    ready = Signal(object, bool)

    def __init__(self, *, clock: Callable[[], float] = time.monotonic, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._new: list[Job] = []
        #: What the last notification tells of: how many are done and have failed, and whose titles it names.
        self._done = 0
        self._failed = 0
        self._titles: list[str] = []
        self._told_at: float | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(GATHER_MS)
        self._timer.timeout.connect(self._tell)

    def add(self, job: Job) -> None:
        """Tell of a job that has ended, unless somebody cancelled it."""
        if job.status in (JobStatus.COMPLETED, JobStatus.FAILED):
            self._new.append(job)
            if not self._timer.isActive():
                self._timer.start()

    def seen(self) -> None:
        """The user knows what there was: what comes next is a notification of its own."""
        self._told_at = None
        self._new.clear()
        self._timer.stop()

    def _tell(self) -> None:
        now = self._clock()
        update = self._told_at is not None and now - self._told_at <= TOGETHER
        if not update:
            self._done, self._failed, self._titles = 0, 0, []
        self._told_at = now
        new, self._new = self._new, []
        failed = sum(job.status is JobStatus.FAILED for job in new)
        self._failed += failed
        self._done += len(new) - failed
        self._titles = [*(_line(job.title) for job in reversed(new)), *self._titles][:_NAMED]
        alone = self._done + self._failed == 1
        self.ready.emit(notice_of(new[0]) if alone else self._of_several(), update)

    def _of_several(self) -> Notice:
        lines = [*self._titles]
        more = self._done + self._failed - len(lines)
        if more > 0:
            lines.append(_tr("and {count} more").format(count=more))
        return Notice(_counted(self._done, self._failed), "\n".join(lines), failed=self._failed > 0)


def notice_of(job: Job) -> Notice:
    """What is told of one job that has ended."""
    failed = job.status is JobStatus.FAILED
    if job.engine == SETUP_ENGINE:
        title = _tr("Failed") if failed else _tr("Done")
    else:
        title = _tr("Download failed") if failed else _tr("Download finished")
    lines = [_line(job.title), *([_line(job.error)] if failed and job.error else [])]
    return Notice(title, "\n".join(lines), failed, job.id, job.files[0] if job.files and not failed else "")


def _counted(done: int, failed: int) -> str:
    if not done:
        return _tr("{count} downloads failed").format(count=failed)
    finished = _tr("1 download finished") if done == 1 else _tr("{count} downloads finished").format(count=done)
    return _tr("{finished}, {count} failed").format(finished=finished, count=failed) if failed else finished


def _line(text: str) -> str:
    """Foreign text as one line without marks that nobody sees; such as turn the direction of writing are among them."""
    shown = " ".join("".join(char if char.isprintable() else " " for char in text[: 4 * _MOST]).split())
    return shown[: _MOST - 1] + "…" if len(shown) > _MOST else shown


def _tr(text: str) -> str:
    return QCoreApplication.translate("Notices", text)
