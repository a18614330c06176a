"""The menu that sorts the list by a column, as a click on its heading does; decides no order itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui.job_columns import COLUMNS
from desktop.ui.job_view import JobView


class SortMenu(QMenu):
    """Filled anew whenever it is about to be seen."""

    def __init__(self, view: JobView, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self.setObjectName("menuSort")
        self.setTitle(self.tr("S&ort By"))
        self.setAccessibleName(self.tr("Sort by"))
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        header = self._view.horizontalHeader()
        section, order = header.sortIndicatorSection(), header.sortIndicatorOrder()
        columns = self._group("columns")
        for number, column in enumerate(COLUMNS):
            if not header.isSectionHidden(number) or number == section:
                self._add(columns, f"sort-{column.id}", column.full_name, number == section, number, order)
        self.addSeparator()
        ascending, descending = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        orders = self._group("orders")
        self._add(orders, "sortAscending", self.tr("&Ascending"), order is ascending, section, ascending)
        self._add(orders, "sortDescending", self.tr("&Descending"), order is descending, section, descending)

    def _group(self, name: str) -> QActionGroup:
        before = self.findChild(QActionGroup, name)
        if before is not None:
            before.deleteLater()
        group = QActionGroup(self)
        group.setObjectName(name)
        return group

    def _add(self, group: QActionGroup, name: str, text: str, on: bool, column: int, order: Qt.SortOrder) -> None:
        action = QAction(text, group)
        action.setObjectName(name)
        action.setCheckable(True)
        action.setChecked(on)
        action.triggered.connect(lambda: self._view.sortByColumn(column, order))
        self.addAction(action)
