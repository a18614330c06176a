"""Finds stored jobs by any words in them: starts the index's thread, keeps it up with the queue, hands answers on.

The hits themselves stay in the index's file, where a page of the list is read through them (``store.page``).
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal

from desktop.jobs.search import Search
from desktop.services.database import DatabaseError
from desktop.services.search_index import INDEX_FILE, SearchIndex
from desktop.services.store import JobStore

#: Jobs end in bursts: they are handed on together after this many milliseconds.
_GATHER_MS = 300
#: How long closing waits for a step that the index is in, in milliseconds.
_CLOSING_MS = 5_000


class JobSearch(QObject):
    """Makes the index's thread when it is asked for the first time.

    Signals:
        found(Search): the answer to :meth:`find`; only the newest question is answered.
        progressed(int, int): jobs in the index, and jobs that there are.
        problem(str): a sentence: there is no index, and so nothing is found in logs.
    """

    found = Signal(object)
    progressed = Signal(int, int)
    problem = Signal(str)

    _open_wanted = Signal()
    _close_wanted = Signal()
    _find_wanted = Signal(object)
    _check_wanted = Signal()
    _take_wanted = Signal(list)
    _forget_wanted = Signal(list)

    def __init__(self, store: JobStore, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._data = data
        self._thread: QThread | None = None
        self._index: SearchIndex | None = None
        self._closed = False
        self._number = 0
        self._is_attached = False
        self._has_failed = False
        self._stored: list[str] = []
        self._removed: list[str] = []
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(_GATHER_MS)
        self._gather.timeout.connect(self._hand_on)

    def start(self) -> None:
        """Begin to bring the index up to date; asking for something does so too."""
        if self._thread is not None or self._closed:
            return
        self._thread = QThread(self)
        self._thread.setObjectName("search")
        self._index = index = SearchIndex(self._data / "jobs.db")
        index.moveToThread(self._thread)
        queued = Qt.ConnectionType.QueuedConnection
        self._open_wanted.connect(index.open, queued)
        self._find_wanted.connect(index.find, queued)
        self._check_wanted.connect(index.check, queued)
        self._take_wanted.connect(index.take, queued)
        self._forget_wanted.connect(index.forget, queued)
        self._close_wanted.connect(index.close, Qt.ConnectionType.BlockingQueuedConnection)
        index.found.connect(self._on_found, queued)
        index.grown.connect(self.progressed, queued)
        index.renewed.connect(self._on_renewed, queued)
        index.failed.connect(self._on_failed, queued)
        self._thread.start(QThread.Priority.LowPriority)
        self._open_wanted.emit()

    def find(self, search: Search) -> None:
        """Look for it among the stored jobs; :attr:`found` follows."""
        self.start()
        if self._has_failed:
            # Without a number it is looked for in the records themselves (see ``listing.py``).
            self.found.emit(replace(search, number=0))
            return
        self._hand_on()
        self._number += 1
        self._find_wanted.emit(replace(search, number=self._number))

    def forget_question(self) -> None:
        """Whatever is being looked for is not wanted any more."""
        self._number += 1

    def note_stored(self, job_id: str) -> None:
        """A job has been stored."""
        self._stored.append(job_id)
        self._gather.start()

    def note_removed(self, job_id: str) -> None:
        """A record has been deleted."""
        self._removed.append(job_id)
        self._gather.start()

    def note_changes(self) -> None:
        """Records were changed in ways that nobody told of."""
        if self._thread is not None:
            self._check_wanted.emit()

    def close(self) -> None:
        """End the thread; nothing is found any more."""
        self._closed = True
        self._gather.stop()
        if self._thread is not None:
            self._close_wanted.emit()
            self._thread.quit()
            self._thread.wait(_CLOSING_MS)
            self._thread = self._index = None

    def _hand_on(self) -> None:
        stored, self._stored = self._stored, []
        removed, self._removed = self._removed, []
        if self._thread is None:
            return  # The index looks for what is new when it is opened.
        if removed:
            self._forget_wanted.emit(removed)
        if stored:
            self._take_wanted.emit(stored)

    def _on_found(self, search: Search) -> None:
        if search.number != self._number:
            return
        try:
            if not self._is_attached:
                self._store.open_index(self._data / INDEX_FILE)
                self._is_attached = True
        except DatabaseError as error:
            self.problem.emit(str(error))
        else:
            self.found.emit(search)

    def _on_failed(self, sentence: str) -> None:
        self._has_failed = True
        self.problem.emit(sentence)

    def _on_renewed(self) -> None:
        self._is_attached = False
