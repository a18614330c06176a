"""How the tables of the look-first pane look; knows not what is in them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView


def prepare_table(view: QTableView) -> None:
    """Rows of one line, without a grid."""
    for header, name in ((view.horizontalHeader(), "columns"), (view.verticalHeader(), "rows")):
        header.setObjectName(f"{view.objectName()}-{name}")
        header.setAccessibleName(view.accessibleName())
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(view.fontMetrics().lineSpacing() + 8)
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setShowGrid(False)
    view.setAlternatingRowColors(True)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.horizontalHeader().setHighlightSections(False)
    view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def fit_columns(view: QTableView) -> None:
    """Give the columns the width that their first rows need; the title takes what is left."""
    header = view.horizontalHeader()
    model = view.model()
    stretched = 1 if model.columnCount() == 3 else model.columnCount() - 2
    for column in range(model.columnCount()):
        if column == stretched:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        else:
            view.resizeColumnToContents(column)
