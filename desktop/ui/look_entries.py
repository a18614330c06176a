"""The entries of a list as a table to tick and to search; asks nobody for them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)

from desktop.engines.probe import Entry
from desktop.ui import formats

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_TITLES = (
    str(QT_TRANSLATE_NOOP("Entries", "No.")),
    str(QT_TRANSLATE_NOOP("Entries", "Title")),
    str(QT_TRANSLATE_NOOP("Entries", "Length")),
)


class EntriesModel(QAbstractTableModel):
    """Rows are entries in their list's order; new ones are ticked.

    Signals:
        ticked_changed(): others are ticked than before.
    """

    ticked_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._off: set[int] = set()

    def add(self, entries: Sequence[Entry]) -> None:
        """Put these after those that are there."""
        first = len(self._entries)
        self.beginInsertRows(_NOWHERE, first, first + len(entries) - 1)
        self._entries += entries
        self.endInsertRows()
        self.ticked_changed.emit()

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._entries.clear()
        self._off.clear()
        self.endResetModel()
        self.ticked_changed.emit()

    def tick(self, rows: Iterable[int], on: bool) -> None:
        """Tick the rows, or take their ticks away."""
        numbers = list(rows)
        if not numbers:
            return
        if on:
            self._off.difference_update(numbers)
        else:
            self._off.update(numbers)
        first, last = self.index(min(numbers), 0), self.index(max(numbers), 0)
        self.dataChanged.emit(first, last, [Qt.ItemDataRole.CheckStateRole])
        self.ticked_changed.emit()

    def is_ticked(self, row: int) -> bool:
        """Whether the row is ticked."""
        return row not in self._off

    def ticked(self) -> list[Entry]:
        """The entries that are ticked."""
        return [entry for row, entry in enumerate(self._entries) if row not in self._off]

    @property
    def all_ticked(self) -> bool:
        """Whether no entry is left out."""
        return not self._off

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_TITLES)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("Entries", _TITLES[section])
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        plain = super().flags(index)
        return plain | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else plain

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        column = index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column == 0:
            return Qt.CheckState.Checked if self.is_ticked(index.row()) else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            return (str(entry.index), formats.one_line(entry.title, 200), formats.duration(entry.duration))[column]
        if role == Qt.ItemDataRole.ToolTipRole and column == 1:
            return formats.tool_tip(f"{entry.title}\n{entry.url}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            heading = str(self.headerData(column, Qt.Orientation.Horizontal))
            return formats.captioned(heading, str(self.data(index)))
        if role == Qt.ItemDataRole.TextAlignmentRole and column == 2:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.tick([index.row()], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True


class EntriesFilter(QSortFilterProxyModel):
    """Those entries whose title or number holds what is searched."""

    def __init__(self, model: EntriesModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setSourceModel(model)
        self.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterKeyColumn(1)

    def shown_rows(self) -> list[int]:
        """The model's rows that are shown."""
        return [self.mapToSource(self.index(row, 0)).row() for row in range(self.rowCount())]


def item_ranges(numbers: Iterable[int]) -> str:
    """Numbers as yt-dlp takes them: ``1,3,5:8``."""
    parts: list[str] = []
    start = last = None
    for number in [*sorted(set(numbers)), None]:
        if number is not None and last is not None and number == last + 1:
            last = number
            continue
        if start is not None and last is not None:
            parts.append(str(start) if start == last else f"{start}:{last}")
        start = last = number
    return ",".join(parts)
