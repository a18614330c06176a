"""Selecting a row of a table from within the program."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QTableView


def select_row(table: QTableView, row: int) -> None:
    """Select ``row`` alone; one that is not there selects nothing.

    ``QTableView.selectRow`` asks which keys are held: with Shift it may select nothing at all.
    """
    index = table.model().index(row, table.horizontalHeader().logicalIndex(0))
    flag = QItemSelectionModel.SelectionFlag
    if index.isValid():
        table.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
