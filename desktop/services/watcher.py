"""Notices that another program has changed the stored jobs; reads none of them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from desktop.services.database import DatabaseError
from desktop.services.store import JobStore

#: Writes come in bursts; they are looked at together after this many milliseconds.
_GATHER_MS = 100


class RecordsWatcher(QObject):
    """Watches the database's files; SQLite then says whether it was somebody else who wrote.

    Signals:
        changed: another connection has committed something.
    """

    changed = Signal()

    def __init__(self, store: JobStore, database: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        # In WAL mode every commit goes to the -wal file; the main file changes at checkpoints only.
        self._paths = [str(database), f"{database}-wal"]
        self._version = store.data_version()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_GATHER_MS)
        self._timer.timeout.connect(self._look)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._on_file_changed)
        self._watch()

    def _watch(self) -> None:
        missing = [path for path in self._paths if path not in self._watcher.files() and Path(path).exists()]
        if missing:
            self._watcher.addPaths(missing)

    def _on_file_changed(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _look(self) -> None:
        self._watch()
        try:
            version = self._store.data_version()
        except DatabaseError:
            self._timer.start()  # Locked at this moment: look again.
            return
        if version != self._version:
            self._version = version
            self.changed.emit()
