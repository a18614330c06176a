"""The list of jobs as a table model: live and stored ones as one sorted list, stored ones read a page at a time.

Shown are the stored rows loaded so far and, among them, the live jobs that sort before the last of those; once all
stored rows are loaded, all live ones. Rows are copies, renewed when the queue reports a change: so the order of the
list never changes behind the view's back. Decides nothing about jobs.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import starmap
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from desktop.jobs.job import Job
from desktop.jobs.order import JobQuery, compare, matches
from desktop.jobs.output import Batch
from desktop.services.queue import JobQueue
from desktop.ui import formats
from desktop.ui.job_columns import COLUMNS, percent_of
from desktop.ui.log_words import LogWords
from desktop.ui.queue_rows import QueueRows
from desktop.ui.rows import (
    are_many_moves,
    kind_of,
    moves_only,
    moves_to_order,
    row_for,
    row_of_job,
    runs,
    sort_key,
    spare_collector,
)

#: Stored jobs read at once.
PAGE = 500
#: Milliseconds for which changes are gathered: what a burst does to the list is done in one go.
_GATHER_MS = 15
#: The same with so many live jobs.
_BUSY, _BUSY_MS = 16, 100
#: From so many changed jobs on, the list is compared as a whole instead of job by job.
_MANY = 32
#: With fewer rows than this more are read unasked: a view that is not full does not scroll, and so does not ask.
_FEWEST = 100

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class JobModel(QueueRows):
    """Rows are jobs, columns those of ``job_columns.py``.

    Signals:
        shown_changed(): after rows came or went, gathered.
        kind_changed(): other actions may apply to rows than before: a status is another one, files came; gathered.
    """

    #: The job's id.
    IdRole = Qt.ItemDataRole.UserRole + 1
    #: The row's Job: a copy without its log.
    JobRole = Qt.ItemDataRole.UserRole + 2
    #: 0 to 100 or None.
    PercentRole = Qt.ItemDataRole.UserRole + 3

    shown_changed = Signal()
    kind_changed = Signal()

    def __init__(self, queue: JobQueue, query: JobQuery, parent: QObject | None = None) -> None:
        super().__init__(queue, parent)
        self._query = query
        self._key = sort_key(query)
        self._rows: list[Job] = []
        self._shown: dict[str, Job] = {}
        #: The queue's own objects, of every live job whether it is shown or not.
        self._live: dict[str, Job] = {}
        #: Ids of the stored jobs loaded so far, the last of them, and whether there are more.
        self._stored: set[str] = set()
        self._boundary: Job | None = None
        self._exhausted = False
        self._dirty: dict[str, None] = {}
        self._gone: set[str] = set()
        self._in_log = LogWords(query.search)
        self._stale = False
        self._turning = False
        self._other_kinds = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._connect_signals()
        self._load()

    def _connect_signals(self) -> None:
        self._queue.job_added.connect(self._mark)
        self._queue.job_changed.connect(self._mark)
        self._queue.job_finished.connect(self._mark)
        self._queue.job_removed.connect(self._mark_gone)
        self._queue.output_appended.connect(self._look_into)
        self._queue.history_changed.connect(self._mark_stale)
        self._timer.timeout.connect(self.flush)

    # What Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        job, column = self._rows[index.row()], COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(column, job)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.alignment
        if role == Qt.ItemDataRole.ToolTipRole:
            return formats.tool_tip(column.tip(job)) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return column.spoken(job, self._text(column, job))
        if role == self.JobRole:
            return job
        if role == self.IdRole:
            return job.id
        if role == self.PercentRole:
            return percent_of(job)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        column = COLUMNS[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.heading
        if role == Qt.ItemDataRole.ToolTipRole and column.name:
            return formats.tool_tip(column.full_name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return column.full_name
        return column.alignment if role == Qt.ItemDataRole.TextAlignmentRole else None

    def canFetchMore(self, parent: Index = _NOWHERE) -> bool:
        return not parent.isValid() and not self._exhausted and not self._turning

    def fetchMore(self, parent: Index = _NOWHERE) -> None:
        if not self.canFetchMore(parent):
            return
        page = self._read(limit=PAGE)
        fresh = [job for job in page if job.id not in self._shown and job.id not in self._live]
        fresh += self._hidden_live()
        fresh.sort(key=self._key)
        with self._alone():
            if self._rows and fresh and compare(fresh[0], self._rows[-1], self._query) < 0:
                # Another program wrote in between: what we have is not in order with what came.
                self._turn_into(sorted([*self._rows, *fresh], key=self._key))
            elif fresh:
                self._insert(len(self._rows), fresh)
        spare_collector(self._rows)
        self.shown_changed.emit()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(COLUMNS):
            descending = order is Qt.SortOrder.DescendingOrder
            self.set_query(replace(self._query, sort=COLUMNS[column].id, descending=descending))

    # What the window asks

    @property
    def query(self) -> JobQuery:
        """Which jobs are shown and in which order."""
        return self._query

    def set_query(self, query: JobQuery) -> None:
        """Show other jobs or another order; the model is reset."""
        if query == self._query:
            return
        self.beginResetModel()
        self._in_log.look_for(query.search)
        self._query = query
        self._key = sort_key(query)
        self._load()
        self.endResetModel()
        self.shown_changed.emit()

    def job_at(self, row: int) -> Job | None:
        """The job of a row: a copy without its log."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, job_id: str) -> int:
        """The row that shows a job, or -1."""
        job = self._shown.get(job_id)
        return -1 if job is None else self._find(job)

    def flush(self) -> None:
        """Take over now what the queue has reported since the last time."""
        self._timer.stop()
        dirty, self._dirty = list(self._dirty), {}
        gone, self._gone = self._gone, set()
        before = len(self._rows)
        with self._alone():
            if self._stale:
                self._stale = False
                self._reload()
            elif len(dirty) + len(gone) > _MANY:
                self._turn_into(sorted(self._after(dirty, gone), key=self._key))
            else:
                for job_id in gone:
                    self._forget(job_id)
                    self._place(job_id, None)
                for job_id in dirty:
                    self._place(job_id, self._renewed(job_id))
        while len(self._rows) < _FEWEST and self.canFetchMore():
            # What was deleted from the top of a long list makes room for the rest.
            self.fetchMore()
        if len(self._rows) != before:
            self.shown_changed.emit()
        if self._other_kinds:
            self._other_kinds = False
            self.kind_changed.emit()

    # What the queue reports

    def _mark(self, job_id: str) -> None:
        if job_id not in self._live:
            job = self._queue.job(job_id)
            if job is not None and (job.status.is_live or job.unsaved):
                self._live[job_id] = job
        self._gone.discard(job_id)
        self._dirty[job_id] = None
        self._gather()

    def _mark_gone(self, job_id: str) -> None:
        self._dirty.pop(job_id, None)
        self._gone.add(job_id)
        self._gather()

    def _mark_stale(self) -> None:
        self._stale = True
        self._gather()

    def _look_into(self, job_id: str, batch: Batch) -> None:
        if self._in_log.feed(job_id, batch.lines):
            self._mark(job_id)

    def _gather(self) -> None:
        if not self._timer.isActive():
            # Where many run the list follows ten times a second: painting all of it is what takes the time.
            self._timer.start(_GATHER_MS if len(self._live) < _BUSY else _BUSY_MS)

    # Reading

    def _read(self, *, limit: int) -> list[Job]:
        page = self._queue.page(self._query, limit=limit, after=self._boundary)
        self._exhausted = len(page) < limit
        self._stored.update(job.id for job in page)
        if page:
            self._boundary = page[-1]
        return page

    def _read_all(self, limit: int) -> list[Job]:
        """The rows to show, from nothing: the first ``limit`` stored ones and the live ones that belong there."""
        self._stored = set()
        self._boundary = None
        self._live = {job.id: job for job in self._queue.live_jobs()}
        rows = [job for job in self._read(limit=limit) if job.id not in self._live]
        rows += [row_of_job(job) for job in self._live.values() if self._in_range(job)]
        rows.sort(key=self._key)
        return rows

    def _load(self) -> None:
        self._dirty, self._gone, self._stale = {}, set(), False
        self._rows = self._read_all(PAGE)
        self._shown = {job.id: job for job in self._rows}

    def _reload(self) -> None:
        pages = -(-max(len(self._stored), 1) // PAGE)
        self._turn_into(self._read_all(pages * PAGE))

    def _in_range(self, job: Job) -> bool:
        if not matches(job, self._query, self._in_log.of(job)):
            return False
        if self._exhausted:
            return True
        return self._boundary is not None and compare(job, self._boundary, self._query) <= 0

    def _hidden_live(self) -> list[Job]:
        return [row_of_job(job) for job in self._live.values() if job.id not in self._shown and self._in_range(job)]

    def _renewed(self, job_id: str) -> Job | None:
        """What to show of a job now: None where it does not belong in the list."""
        job = self._live.get(job_id)
        if job is None:
            job = self._queue.job(job_id)
        if job is None:
            self._forget(job_id)
            return None
        shown = self._in_range(job)
        if not job.status.is_live and not job.unsaved:
            # It is a stored one from now on; beyond the last loaded row it comes with its page.
            self._live.pop(job_id, None)
            if shown:
                self._stored.add(job_id)
            else:
                self._stored.discard(job_id)
        return row_of_job(job) if shown else None

    def _forget(self, job_id: str) -> None:
        self._live.pop(job_id, None)
        self._stored.discard(job_id)

    def _after(self, dirty: Iterable[str], gone: Iterable[str]) -> list[Job]:
        """The rows there will be once ``dirty`` are renewed and ``gone`` have gone, in no order."""
        rows = dict(self._shown)
        for job_id in gone:
            self._forget(job_id)
            rows.pop(job_id, None)
        for job_id in dirty:
            renewed = self._renewed(job_id)
            if renewed is None:
                rows.pop(job_id, None)
            else:
                rows[job_id] = renewed
        return list(rows.values())

    # Changing rows

    def _find(self, job: Job) -> int:
        """The row of a job that is shown."""
        row = bisect_left(self._rows, self._key(job), key=self._key)
        if row < len(self._rows) and self._rows[row].id == job.id:
            return row
        return next(row for row, other in enumerate(self._rows) if other.id == job.id)

    def _place(self, job_id: str, job: Job | None) -> None:
        """Show ``job`` where it belongs, or with None no longer."""
        old = self._shown.get(job_id)
        if old is None:
            if job is not None:
                self._insert(bisect_left(self._rows, self._key(job), key=self._key), [job])
            return
        row = self._find(old)
        if job is None:
            self._remove(row, row)
            return
        target = row_for(job, row, self._rows, self._query, self._key)
        if target != row:
            self._move(row, target)
        self._rows[target] = self._shown[job_id] = job
        self._other_kinds |= kind_of(old) != kind_of(job)
        self._tell_changed(target, target, moves_only(old, job))

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Nobody gets more rows in here: whoever hears of a change may ask for them before the others have heard."""
        before, self._turning = self._turning, True
        try:
            yield
        finally:
            self._turning = before

    def _turn_into(self, target: Sequence[Job]) -> None:
        """Make the rows those of ``target`` in as few steps as there are runs, so that a selection survives."""
        wanted = {job.id: job for job in target}
        for first, last in reversed(runs(row for row, job in enumerate(self._rows) if job.id not in wanted)):
            self._remove(first, last)
        order = {job.id: place for place, job in enumerate(target)}
        if are_many_moves([order[job.id] for job in self._rows]):
            self._rearrange(self._rows, order)
        for source, place in moves_to_order([order[job.id] for job in self._rows]):
            self._move(source, place)
        before, self._rows = self._rows, [wanted[job.id] for job in self._rows]
        self._shown = {job.id: job for job in self._rows}
        if self._rows:
            changed = [pair for pair in zip(before, self._rows, strict=True) if pair[0] is not pair[1]]
            self._other_kinds |= any(kind_of(old) != kind_of(new) for old, new in changed)
            self._tell_changed(0, len(self._rows) - 1, all(starmap(moves_only, changed)))
        for first, last in runs(row for row, job in enumerate(target) if job.id not in self._shown):
            self._insert(first, target[first : last + 1])

    def _move(self, source: int, target: int) -> None:
        self.beginMoveRows(_NOWHERE, source, source, _NOWHERE, target + (target > source))
        self._rows.insert(target, self._rows.pop(source))
        self.endMoveRows()

    def _insert(self, row: int, jobs: Sequence[Job]) -> None:
        self.beginInsertRows(_NOWHERE, row, row + len(jobs) - 1)
        self._rows[row:row] = jobs
        self._shown.update((job.id, job) for job in jobs)
        self.endInsertRows()

    def _remove(self, first: int, last: int) -> None:
        self.beginRemoveRows(_NOWHERE, first, last)
        for job in self._rows[first : last + 1]:
            del self._shown[job.id]
        del self._rows[first : last + 1]
        self.endRemoveRows()
