"""Selecting a row of a table from within the program."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QTableView

from desktop.ui.rows import runs

if TYPE_CHECKING:
    from desktop.ui.job_view import JobView


def select_row(table: QTableView, row: int) -> None:
    """Select ``row`` alone; one that is not there selects nothing.

    ``QTableView.selectRow`` asks which keys are held: with Shift it may select nothing at all.
    """
    index = table.model().index(row, table.horizontalHeader().logicalIndex(0))
    flag = QItemSelectionModel.SelectionFlag
    if index.isValid():
        table.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)


def select_jobs(view: JobView, job_ids: Collection[str]) -> None:
    """Select the jobs of these ids that the list shows, besides what is selected: thousands in one go."""
    if not job_ids:
        return
    model = view.jobs
    rows = (row for row in range(model.rowCount()) if (job := model.job_at(row)) and job.id in job_ids)
    chosen = QItemSelection()
    for first, last in runs(rows):
        chosen.select(model.index(first, 0), model.index(last, model.columnCount() - 1))
    view.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.Select)


def selected_rows(table: QTableView) -> list[int]:
    """The selected rows from top to bottom, of a table that selects nothing but rows.

    ``selectedRows()`` asks the model about every cell, which for ten thousand rows takes a second.
    """
    ranges = table.selectionModel().selection()
    return sorted(
        {row for at in range(ranges.size()) for row in range(ranges.at(at).top(), ranges.at(at).bottom() + 1)}
    )
