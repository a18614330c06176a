"""Queued rows are dragged to other places of the queue; what else is dragged over the list is the window's."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QFrame

from desktop.jobs.job import Job, JobStatus
from desktop.jobs.places import Where
from desktop.ui import formats

if TYPE_CHECKING:
    from desktop.ui.job_view import JobView

#: What a drag of ours carries: the ids of jobs, one a line.
MIME = "application/x-fetchdeck-jobs"
_LINE = 2
_TAG_WIDTH = 260


class RowDragging(QObject):
    """Starts drags from ``view``, shows where they would fall, and says so when they do.

    Signals:
        dropped(list, Where, str): ids of jobs, and beside which job they fell.
        refused(str): a sentence why rows cannot be dragged now.
    """

    dropped = Signal(list, object, str)
    refused = Signal(str)

    def __init__(self, view: JobView) -> None:
        super().__init__(view)
        self._view = view
        self.line = QFrame(view.viewport())
        self.line.setObjectName("dropLine")
        self.line.setAccessibleName(self.tr("Here the jobs would be put"))
        self.line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.line.setAutoFillBackground(True)
        self.line.setBackgroundRole(QPalette.ColorRole.Highlight)
        self.line.hide()
        view.setDragEnabled(True)
        view.setAcceptDrops(True)

    def start(self) -> None:
        """Drag the selected jobs that are queued."""
        jobs = [job for job in self._view.selected_jobs() if job.status is JobStatus.QUEUED]
        if not jobs:
            return
        if not self._is_in_order():
            self.refused.emit(self._how_to())
            return
        mime = QMimeData()
        mime.setData(MIME, "\n".join(job.id for job in jobs).encode())
        drag = QDrag(self._view)
        drag.setMimeData(mime)
        drag.setPixmap(self._tag(jobs))
        drag.setHotSpot(QPoint(-12, -8))
        drag.exec(Qt.DropAction.MoveAction)

    def enter(self, event: QDragEnterEvent) -> None:
        """A drag comes over the list."""
        event.setAccepted(event.mimeData().hasFormat(MIME))

    def move(self, event: QDragMoveEvent) -> None:
        """A drag moves over the list."""
        target = self._target(event)
        event.setAccepted(target is not None)
        self.line.setVisible(target is not None)
        if target is not None:
            self.line.setGeometry(QRect(0, max(target[2] - _LINE // 2, 0), self._view.viewport().width(), _LINE))
            self.line.raise_()

    def leave(self) -> None:
        """The drag is over, or elsewhere."""
        self.line.hide()

    def drop(self, event: QDropEvent) -> None:
        """The drag ends here."""
        self.leave()
        target = self._target(event)
        if target is not None:
            event.acceptProposedAction()
            self.dropped.emit(_ids(event), target[0], target[1])
            return
        event.ignore()
        if event.mimeData().hasFormat(MIME) and not self._is_in_order():
            self.refused.emit(self._how_to())

    def _is_in_order(self) -> bool:
        return self._view.jobs.query.sort == "queue"

    def _how_to(self) -> str:
        return self.tr("To put the queue in order by dragging, first sort the list by “#”: click on its heading.")

    def _target(self, event: QDropEvent) -> tuple[Where, str, int] | None:
        """Where a drop would put the jobs, beside which one, and how far down the line to it is."""
        if not event.mimeData().hasFormat(MIME) or not self._is_in_order():
            return None
        view, jobs = self._view, self._view.jobs
        dragged = set(_ids(event))
        # Live jobs come first in this order, whichever way it runs.
        count = bisect_left(range(jobs.rowCount()), 1, key=lambda row: not self._job(row).status.is_live)
        at = event.position().toPoint().y()
        row = view.rowAt(at)
        boundary = count
        if row >= 0:
            top = view.rowViewportPosition(row)
            boundary = min(row + (at - top > view.rowHeight(row) // 2), count)
        descending = jobs.query.descending
        for row in range(boundary, count):
            if self._is_neighbour(row, dragged):
                where = Where.AFTER if descending else Where.BEFORE
                return where, self._job(row).id, view.rowViewportPosition(row)
        for row in range(boundary - 1, -1, -1):
            if self._is_neighbour(row, dragged):
                where = Where.BEFORE if descending else Where.AFTER
                return where, self._job(row).id, view.rowViewportPosition(row) + view.rowHeight(row)
        return None

    def _is_neighbour(self, row: int, dragged: set[str]) -> bool:
        job = self._job(row)
        return job.status is JobStatus.QUEUED and job.id not in dragged

    def _job(self, row: int) -> Job:
        job = self._view.jobs.job_at(row)
        assert job is not None
        return job

    def _tag(self, jobs: list[Job]) -> QPixmap:
        """What follows the pointer."""
        words = jobs[0].title if len(jobs) == 1 else self.tr("%n downloads", "", len(jobs))
        metrics = self._view.fontMetrics()
        words = metrics.elidedText(formats.one_line(words), Qt.TextElideMode.ElideMiddle, _TAG_WIDTH)
        ratio = self._view.devicePixelRatioF()
        width, height = metrics.horizontalAdvance(words) + 20, metrics.height() + 10
        tag = QPixmap(round(width * ratio), round(height * ratio))
        tag.setDevicePixelRatio(ratio)
        palette = self._view.palette()
        tag.fill(palette.color(QPalette.ColorRole.Highlight))
        painter = QPainter(tag)
        painter.setFont(self._view.font())
        painter.setPen(palette.color(QPalette.ColorRole.HighlightedText))
        painter.drawText(QRect(0, 0, width, height), Qt.AlignmentFlag.AlignCenter, words)
        painter.end()
        return tag


def _ids(event: QDropEvent) -> list[str]:
    return bytes(event.mimeData().data(MIME).data()).decode("utf-8", "replace").split("\n")
