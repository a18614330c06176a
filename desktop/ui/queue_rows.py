"""What the list of jobs shows of the queue's order: the places, and which rows can be dragged; moves no job itself."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer

from desktop.jobs.job import Job, JobStatus
from desktop.services.queue import JobQueue
from desktop.ui.job_columns import COLUMNS, NUMBER, Column

Index = QModelIndex | QPersistentModelIndex
_PLACE = NUMBER["queue"]
_PLAIN = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_WAITING = _PLAIN | Qt.ItemFlag.ItemIsDragEnabled
#: The columns in which something moves while a job runs.
_MOVING = tuple(NUMBER[name] for name in ("progress", "size", "speed", "eta"))
#: Milliseconds for which changes are gathered: when one job starts, all behind it have another place.
_GATHER_MS = 33


class QueueRows(QAbstractTableModel):
    """The base of the list's model."""

    def __init__(self, queue: JobQueue, parent: QObject | None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._places_timer = QTimer(self)
        self._places_timer.setSingleShot(True)
        self._places_timer.setInterval(_GATHER_MS)
        self._places_timer.timeout.connect(self._tell_places)
        queue.order_changed.connect(self._on_order_changed)

    def flags(self, index: Index) -> Qt.ItemFlag:
        # Asked about every selected cell, and so made beforehand.
        job = self.job_at(index.row()) if index.isValid() else None
        if job is None:
            return Qt.ItemFlag.NoItemFlags
        return _WAITING if job.status is JobStatus.QUEUED else _PLAIN

    def job_at(self, row: int) -> Job | None:
        """The job of a row."""
        raise NotImplementedError

    def _text(self, column: Column, job: Job) -> str:
        """What stands in a cell: only the queue knows the places, from 1 for the next."""
        if column.id != "queue":
            return column.text(job)
        return str(self._queue.places().get(job.id, "")) if job.status is JobStatus.QUEUED else ""

    def _tell_changed(self, first: int, last: int, progress_only: bool) -> None:
        if not progress_only:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))
            return
        # Painting is what takes the time: titles and pictures are left alone where only the numbers move. A column at a
        # time, as Qt paints everything where moved columns are told together.
        for column in _MOVING:
            self.dataChanged.emit(self.index(first, column), self.index(last, column))

    def _on_order_changed(self) -> None:
        if not self._places_timer.isActive():
            self._places_timer.start()

    def _tell_places(self) -> None:
        if self.rowCount():
            self.dataChanged.emit(self.index(0, _PLACE), self.index(self.rowCount() - 1, _PLACE))

    def _rearrange(self, rows: list[Job], order: Mapping[str, int]) -> None:
        """Sort ``rows``, the model's own, by what ``order`` says of their ids, in one step.

        That step is a reset: the view selects the same jobs again in a fraction of the time that it takes to move a
        selection of thousands.
        """
        self.beginResetModel()
        rows.sort(key=lambda job: order[job.id])
        self.endResetModel()
