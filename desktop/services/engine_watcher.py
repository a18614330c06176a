"""Notices that files in the folder of the user's own engines have changed; reads none of them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

#: An editor writes, renames and deletes in a burst; it is looked at together after this many quiet milliseconds.
_GATHER_MS = 150

#: What tells one state of a file from the next: its name, size, time of change (ns) and number.
_Mark = tuple[str, int, int, int]


class EngineWatcher(QObject):
    """Watches ``folder``, also one that is yet to be made, or is made again.

    Signals:
        changed(): definitions were added, removed or written since the last time.
    """

    changed = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._seen = self._marks()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_GATHER_MS)
        self._timer.timeout.connect(self._look)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(lambda: self._timer.start())
        self._watcher.fileChanged.connect(lambda: self._timer.start())
        self._watch()
        # What happened before anybody watched.
        self._timer.start()

    def _watch(self) -> None:
        nearest = None
        # While one folder is being watched the next may be made: then that is the one to watch.
        while nearest != self._nearest():
            nearest = self._nearest()
            self._watch_in(nearest)

    def _nearest(self) -> Path | None:
        """The folder, or the nearest one around it that is there."""
        return next((folder for folder in (self._folder, *self._folder.parents) if folder.is_dir()), None)

    def _watch_in(self, nearest: Path | None) -> None:
        # A file that was replaced is no longer watched: it is another file.
        wanted = {str(nearest)} if nearest else set()
        if nearest == self._folder:
            wanted |= {str(self._folder / name) for name, *_ in self._marks()}
        watched = {*self._watcher.directories(), *self._watcher.files()}
        if watched - wanted:
            self._watcher.removePaths(sorted(watched - wanted))
        if wanted - watched:
            self._watcher.addPaths(sorted(wanted - watched))

    def _look(self) -> None:
        self._watch()
        marks = self._marks()
        if marks != self._seen:
            self._seen = marks
            self.changed.emit()

    def _marks(self) -> set[_Mark]:
        marks = set()
        try:
            for file in self._folder.iterdir():
                if file.suffix != ".toml" or file.name.startswith("."):
                    continue
                try:
                    stat = file.stat()
                except OSError:
                    continue  # Gone between two looks, or a link to nowhere.
                marks.add((file.name, stat.st_size, stat.st_mtime_ns, stat.st_ino))
        except OSError:
            return set()  # Not there, or not to be read: the catalog says so where it matters.
        return marks
