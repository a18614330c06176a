"""Which completed jobs may have a link: hashes in memory, read from the records on a worker thread; asks nothing back.

The records have no index of links. A million of them are read in some seconds, in small steps, and take 12 MB.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.jobs.same import link_key
from desktop.services.database import Database, DatabaseError
from desktop.services.settings import resources

#: Records read at once, and how long the thread then waits, in ms: Python runs one thread at a time.
_STEP = 500
_LEISURE_MS = 5
#: Hashes are spread over so many lists, each of which is short enough to be looked through.
_BUCKETS = 4096

# By numbers, not by matches: a step must not walk through all records of another owner.
_READ = (
    "SELECT group_concat(rowid || ' ' || urls, char(10)) FROM jobs NOT INDEXED "
    "WHERE rowid > ? AND rowid <= ? AND user_id = ? AND status = 'completed'"
)


class LinkIndex:
    """Numbers of records by links. It may name a wrong one, once in many thousand years, but leaves none out."""

    def __init__(self) -> None:
        self._hashes = [array("q") for _ in range(_BUCKETS)]
        self._rows = [array("I") for _ in range(_BUCKETS)]

    def add(self, url: str, row: int) -> None:
        """The record of that number has this link."""
        value = hash(link_key(url))
        bucket = value % _BUCKETS
        # In this order: another thread may be looking.
        self._rows[bucket].append(row)
        self._hashes[bucket].append(value)

    def read(self, database: Database, user: str, after: int, upto: int) -> None:
        """Add the links of one owner's completed records whose numbers lie between these two."""
        ((text,),) = database.rows(_READ, (after, upto, user))
        for line in text.split("\n") if text else ():
            row, _, urls = line.partition(" ")
            for url in _links_in(urls):
                self.add(url, int(row))

    def row_of(self, key: str) -> int | None:
        """The number of the newest record that may have the link of this key."""
        value = hash(key)
        bucket = value % _BUCKETS
        found = [row for row, other in zip(self._rows[bucket], self._hashes[bucket], strict=False) if other == value]
        return max(found) if found else None


class LinkReader(QObject):
    """Fills ``index`` with the links of one owner; lives on a worker thread, and is told through signals.

    Signals:
        complete(): all records there are have been read.
        failed(str): they cannot be; a sentence.
    """

    complete = Signal()
    failed = Signal(str)

    def __init__(self, records: Path, user: str, index: LinkIndex) -> None:
        super().__init__()
        self._records = records
        self._user = user
        self._index = index
        self._database: Database | None = None
        self._timer: QTimer | None = None
        self._done = 0
        self._last = 0

    def open(self) -> None:
        """Begin to read."""
        self._timer = QTimer(self)
        self._timer.setInterval(_LEISURE_MS)
        self._timer.timeout.connect(lambda: self._guarded(self._step))
        try:
            self._database = Database(self._records, resources() / "schema")
        except DatabaseError as error:
            self.failed.emit(str(error))
        else:
            self.check()

    def hurry(self) -> None:
        """Somebody waits: go on without a pause."""
        if self._timer is not None:
            self._timer.setInterval(0)

    def check(self) -> None:
        """Read what has come since the last time."""
        self._guarded(self._look)

    def close(self) -> None:
        """Close the records; nothing is read any more."""
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
        if self._database is not None:
            self._database.close()
            self._database = None

    def _look(self, database: Database) -> None:
        first, self._last = numbers(database)
        self._done = max(self._done, first - 1)
        if self._timer is not None:
            self._timer.start()

    def _step(self, database: Database) -> None:
        upto = min(self._done + _STEP, self._last)
        self._index.read(database, self._user, self._done, upto)
        self._done = max(self._done, upto)
        if self._done >= self._last and self._timer is not None:
            self._timer.stop()
            self._timer.setInterval(_LEISURE_MS)
            self.complete.emit()

    def _guarded(self, do: Callable[[Database], None]) -> None:
        if self._database is None:
            return
        try:
            do(self._database)
        except DatabaseError as error:
            if self._timer is not None:
                self._timer.stop()
            # Without its traceback, whose frames hold queries: Qt closes a connection only when no query is left.
            self.failed.emit(str(error.with_traceback(None)))


def numbers(database: Database) -> tuple[int, int]:
    """The smallest and the largest number of a record; (1, 0) where there is none."""
    # Two questions: together they would read every record.
    ((first, last),) = database.rows(
        "SELECT ifnull((SELECT min(rowid) FROM jobs), 1), ifnull((SELECT max(rowid) FROM jobs), 0)"
    )
    return int(first), int(last)


def _links_in(urls: str) -> list[str]:
    try:
        found = json.loads(urls)
    except ValueError:
        return []
    return [url for url in found if isinstance(url, str)] if isinstance(found, list) else []
