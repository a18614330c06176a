"""Tells which links are in the list already, as jobs that wait or run or as completed ones; adds and refuses none."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QThread, Signal

from desktop.jobs.job import Job, JobStatus
from desktop.jobs.same import KnownLink, link_key
from desktop.services.database import Database, DatabaseError
from desktop.services.link_index import LinkIndex, LinkReader, numbers
from desktop.services.settings import resources

#: How long closing waits for a step that the thread is in, in milliseconds.
_CLOSING_MS = 5_000
#: Seconds for which a look waits for another program's lock.
_BUSY_SECONDS = 0.25
#: So many records are read within some milliseconds.
_FEW = 2_000
#: Records looked at with one question.
_AT_ONCE = 500


class KnownLinks(QObject):
    """The links of one ``user``.

    :param live: gives the jobs that wait or run, and those that could not be stored yet.

    Signals: ready(): the records have been read; what is asked for from now on is answered at once.
    """

    ready = Signal()

    _open_wanted = Signal()
    _hurry_wanted = Signal()
    _check_wanted = Signal()
    _close_wanted = Signal()

    def __init__(self, live: Callable[[], Iterable[Job]], data: Path, user: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._records = data / "jobs.db"
        self._user = user
        self._index = LinkIndex()
        #: Ids of the jobs that were completed while the program runs, by the keys of their links.
        self._recent: dict[str, str] = {}
        self._thread: QThread | None = None
        self._reader: LinkReader | None = None
        self._database: Database | None = None
        self._is_ready = False
        self._closed = False

    def start(self) -> None:
        """Begin to read the records, at leisure."""
        if self._thread is not None or self._closed:
            return
        self._thread = QThread(self)
        self._thread.setObjectName("links")
        self._reader = reader = LinkReader(self._records, self._user, self._index)
        reader.moveToThread(self._thread)
        queued = Qt.ConnectionType.QueuedConnection
        self._open_wanted.connect(reader.open, queued)
        self._hurry_wanted.connect(reader.hurry, queued)
        self._check_wanted.connect(reader.check, queued)
        self._close_wanted.connect(reader.close, Qt.ConnectionType.BlockingQueuedConnection)
        reader.complete.connect(self._on_ready, queued)
        reader.failed.connect(self._on_ready, queued)
        self._thread.start(QThread.Priority.LowPriority)
        self._open_wanted.emit()

    def prepare(self) -> bool:
        """Whether :meth:`find` knows the records; until then only jobs that live. Few records are read at once."""
        if not self._is_ready:
            try:
                first, last = numbers(self._open())
                if last - first < _FEW:
                    self._index.read(self._open(), self._user, first - 1, last)
                    self._is_ready = True
            except DatabaseError:
                # What cannot be read now cannot be pointed out: no reason to keep anybody from adding links.
                return True
        return self._is_ready

    def hurry(self) -> None:
        """Somebody waits for :attr:`ready`."""
        self.start()
        self._hurry_wanted.emit()

    def find(self, links: Sequence[str]) -> dict[str, KnownLink]:
        """Those of ``links`` that a job has already, with that job; one that lives rather than one that has ended."""
        wanted = {link_key(link): link for link in reversed(links)}
        found: dict[str, KnownLink] = {}
        for job in self._live():
            if job.status.is_live or job.status is JobStatus.COMPLETED:
                for key in wanted.keys() & map(link_key, job.urls):
                    found.setdefault(key, KnownLink(job.id, job.title, job.status, tuple(job.files)))
        missing = [key for key in wanted if key not in found]
        found |= self._stored(missing)
        return {link: found[key] for link in links if (key := link_key(link)) in found}

    def note_ending(self, job: Job) -> None:
        """A job of the queue has ended."""
        if job.status is JobStatus.COMPLETED:
            self._recent.update((link_key(url), job.id) for url in job.urls)

    def note_changes(self) -> None:
        """Another program may have added records."""
        if self._thread is not None:
            self._check_wanted.emit()

    def close(self) -> None:
        """End the thread; nothing is known of the records any more."""
        self._closed = True
        if self._thread is not None:
            self._close_wanted.emit()
            self._thread.quit()
            self._thread.wait(_CLOSING_MS)
            self._thread = self._reader = None
        if self._database is not None:
            self._database.close()
            self._database = None

    def _on_ready(self) -> None:
        if not self._is_ready:
            self._is_ready = True
            self.ready.emit()

    def _stored(self, keys: Iterable[str]) -> dict[str, KnownLink]:
        ids = [self._recent[key] for key in keys if key in self._recent]
        rows = [row for key in keys if (row := self._index.row_of(key)) is not None]
        wanted = set(keys)
        found: dict[str, KnownLink] = {}
        try:
            for column, values in (("id", ids), ("rowid", rows)):
                for known, urls in self._read(column, values):
                    for key in wanted & set(map(link_key, urls)):
                        found.setdefault(key, known)
        except DatabaseError:
            # Told by whoever writes next; a look alone is no reason to bother anybody.
            return found
        return found

    def _read(self, column: str, values: Iterable[str | int]) -> Iterator[tuple[KnownLink, list[str]]]:
        """The completed records of these ids or numbers, with their links."""
        left = iter(values)
        while some := list(islice(left, _AT_ONCE)):
            # The pluses keep SQLite from walking through all records of the owner instead.
            rows = self._open().rows(
                f"SELECT id, title, files, urls FROM jobs WHERE {column} IN ({', '.join('?' * len(some))}) "
                "AND +user_id = ? AND +status = 'completed'",
                (*some, self._user),
            )
            for job_id, title, files, urls in rows:
                yield KnownLink(job_id, title, JobStatus.COMPLETED, tuple(json.loads(files))), json.loads(urls)

    def _open(self) -> Database:
        if self._database is None:
            self._database = Database(self._records, resources() / "schema", busy_seconds=_BUSY_SECONDS)
        return self._database
