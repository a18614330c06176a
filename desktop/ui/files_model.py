"""The files of a job as a table: names, sizes, places, and which are still there; looked at bit by bit."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    QUrl,
    Signal,
)

from desktop.ui import formats, theme

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
#: Seconds of one turn of the event loop that may be spent on looking at files.
_TURN = 0.006


def _noop(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Files", text))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Files", text)


NAME, SIZE, KIND, FOLDER, STATE = range(5)
_HEADINGS = (_noop("Name"), _noop("Size"), _noop("Kind"), _noop("Folder"), _noop("State"))
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class FilesModel(QAbstractTableModel):
    """Signals: looked(): more is known of the files, or all."""

    looked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths: list[str] = []
        #: Bytes of each file, -1 for one that is not there; as many as have been looked at.
        self._sizes: list[int] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._look)

    # What the view asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._paths)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_HEADINGS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._paths):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return formats.tool_tip(self._tip(index.row(), index.column()), 4096) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row(), index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if index.column() == SIZE else _LEFT
        missing = self._size(index.row()) == -1
        if role == Qt.ItemDataRole.ForegroundRole and (missing or index.column() > SIZE):
            return theme.color("failed" if missing and index.column() == STATE else "faint")
        if role == Qt.ItemDataRole.DecorationRole and index.column() == STATE and self._size(index.row()) is not None:
            return theme.icon("failed", "failed") if missing else theme.icon("completed", "completed")
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(_HEADINGS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _tr(_HEADINGS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section == SIZE else _LEFT
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def supportedDragActions(self) -> Qt.DropAction:
        # Never a move: the file would be gone from where the record says that it is.
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return ["text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        rows = sorted({index.row() for index in indexes})
        data.setUrls([QUrl.fromLocalFile(self._paths[row]) for row in rows if self._size(row) != -1])
        return data

    # What the pane asks

    def set_files(self, paths: Sequence[str]) -> None:
        """Show other files, given as absolute paths; more of the same job come at the end."""
        count = len(self._paths)
        if list(paths[:count]) == self._paths and count:
            if len(paths) > count:
                self.beginInsertRows(_NOWHERE, count, len(paths) - 1)
                self._paths += paths[count:]
                self.endInsertRows()
        else:
            self.beginResetModel()
            self._paths = list(paths)
            self._sizes = []
            self.endResetModel()
        self._timer.start()

    def look_again(self) -> None:
        """Look at all files anew: they may have gone meanwhile."""
        self._sizes = []
        self._timer.start()

    def summary(self) -> str:
        """How many files there are and how large they are together, as far as that is known."""
        if not self._paths:
            return _tr("No files.")
        there = [size for size in self._sizes if size >= 0]
        count = len(self._paths)
        parts = [_tr("1 file") if count == 1 else QCoreApplication.translate("Files", "%n files", "", count)]
        if len(self._sizes) == len(self._paths):
            parts.append(formats.size(sum(there)))
        else:
            parts.append("…")
        missing = len(self._sizes) - len(there)
        if missing:
            parts.append(_tr("{count} missing").format(count=missing))
        return formats.listed(parts)

    def path(self, row: int) -> str:
        """The path of a row's file."""
        return self._paths[row]

    def is_there(self, row: int) -> bool:
        """Whether the file of a row is there, as far as that is known."""
        return self._size(row) != -1

    # What is known of a file

    def _size(self, row: int) -> int | None:
        return self._sizes[row] if row < len(self._sizes) else None

    def _text(self, row: int, column: int) -> str:
        path, size = self._paths[row], self._size(row)
        if column == NAME:
            return formats.one_line(os.path.basename(path) or path)
        if column == SIZE:
            return "…" if size is None else formats.size(size)
        if column == KIND:
            return formats.one_line(os.path.splitext(path)[1].removeprefix(".").upper(), 12)
        if column == FOLDER:
            return formats.one_line(os.path.dirname(path))
        return "" if size is None else _tr("Missing") if size < 0 else _tr("There")

    def _tip(self, row: int, column: int) -> str:
        size = self._size(row)
        if column == SIZE:
            return formats.exact_size(size) if size is not None and size >= 0 else ""
        return self._paths[row]

    def _spoken(self, row: int, column: int) -> str:
        text = self._text(row, column)
        if column == NAME:
            return formats.listed([text, self._text(row, SIZE), self._text(row, STATE)])
        return formats.captioned(_tr(_HEADINGS[column]), text)

    def _look(self) -> None:
        first = len(self._sizes)
        end = time.monotonic() + _TURN
        while len(self._sizes) < len(self._paths) and time.monotonic() < end:
            self._sizes.append(_size_of(self._paths[len(self._sizes)]))
        if len(self._sizes) > first:
            self.dataChanged.emit(self.index(first, 0), self.index(len(self._sizes) - 1, STATE))
        if len(self._sizes) < len(self._paths):
            self._timer.start()
        self.looked.emit()


def _size_of(path: str) -> int:
    try:
        found = Path(path).stat()
    except (OSError, ValueError):
        return -1
    return found.st_size if stat.S_ISREG(found.st_mode) else 0
