"""The heading of the list of jobs: its words stand in line with what is in the cells."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionHeader

from desktop.ui.job_columns import COLUMNS, PADDING

#: Pixels that the arrow of the order takes.
_ARROW = 14


class JobHeader(QHeaderView):
    """Lets the style paint the sections and the arrow, and writes the words itself, where the cells have theirs."""

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, logicalIndex: int) -> None:
        super().initStyleOptionForIndex(option, logicalIndex)
        option.text = ""

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        super().paintSection(painter, rect, logicalIndex)
        painter.restore()
        column = COLUMNS[logicalIndex]
        room = rect.adjusted(PADDING, 0, -PADDING, 0)
        if self.isSortIndicatorShown() and self.sortIndicatorSection() == logicalIndex:
            room.adjust(*((_ARROW, 0, 0, 0) if self.isRightToLeft() else (0, 0, -_ARROW, 0)))
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        painter.setPen(self.palette().color(group, QPalette.ColorRole.ButtonText))
        words = self.fontMetrics().elidedText(column.heading, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, QStyle.visualAlignment(self.layoutDirection(), column.alignment), words)
