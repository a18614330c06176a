"""The table of engines: its model and how it looks; where its rows come from is not its matter."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.ui import formats, theme
from desktop.ui.engine_rows import EngineRow
from desktop.ui.padded_table import pad

_Index = QModelIndex | QPersistentModelIndex
#: "curl 7.88.1 (x86_64-pc-linux-gnu) libcurl/7.88.1 …"
_VERSION = re.compile(r"(?<![\w.])\d+(?:\.\d+)+[\w.+-]*")


class EngineModel(QAbstractTableModel):
    """Rows of engines: name, version, state, whose definition."""

    NAME, VERSION, STATE, DEFINITION = range(4)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[EngineRow] = []
        self._versions: dict[str, str] = {}

    def set_rows(self, rows: Sequence[EngineRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def set_versions(self, versions: Mapping[str, str]) -> None:
        """Show versions, by engine id."""
        self._versions = dict(versions)
        if self.rows:
            last = len(self.rows) - 1
            self.dataChanged.emit(self.index(0, self.VERSION), self.index(last, self.VERSION))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Engine"), self.tr("Version"), self.tr("State"), self.tr("Definition"))[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            # All that it said of its version.
            said = self._versions.get(row.id, "") if index.column() == self.VERSION else ""
            return formats.tool_tip(said or self._text(row, index.column()))
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == self.STATE:
            if row.mistakes:
                return theme.color("error")
            if row.busy:
                return theme.color("running")
            return None if row.source else theme.color("faint")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, index.column())
        return None

    def _spoken(self, row: EngineRow, column: int) -> str:
        """A cell as a screen reader says it: the name's tells the state too, the others' their column."""
        text = self._text(row, column)
        if column == self.NAME:
            return formats.listed([text, row.state()])
        return formats.captioned(str(self.headerData(column, Qt.Orientation.Horizontal)), text)

    def _text(self, row: EngineRow, column: int) -> str:
        if column == self.NAME:
            return formats.one_line(row.name, 80)
        if column == self.VERSION:
            return _number(self._versions.get(row.id, "")) if row.source else ""
        return row.state() if column == self.STATE else row.definition()


def _number(said: str) -> str:
    """The number in what a program says of its version, all of it where there is none."""
    number = _VERSION.search(said)
    return formats.one_line(number[0] if number else said, 60)


class EngineTable(QTableView):
    """One row can be chosen.

    Signals:
        opened(): Enter or a double click on a row.
    """

    opened = Signal()

    def __init__(self, model: EngineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("engineTable")
        self.setAccessibleName(self.tr("Engines"))
        pad(self)
        self.setModel(model)
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.setObjectName("engineRowHeader")
        rows.setAccessibleName(self.tr("Rows"))
        rows.setDefaultSectionSize(self.fontMetrics().height() + 10)
        rows.hide()
        header = self.horizontalHeader()
        header.setObjectName("engineHeader")
        header.setAccessibleName(self.tr("Columns"))
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        # There are few engines: what stands in the columns may be measured, and the state has the room that is left.
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(EngineModel.STATE, QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Not left to the view: it hands Enter on, and a dialog would take it for its own.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit()
            return
        super().keyPressEvent(event)
