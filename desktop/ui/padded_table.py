"""Room at the left and right of a table's words, in its cells and its heading, as the list of jobs has it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionHeader,
    QStyleOptionViewItem,
    QTableView,
)

from desktop.ui.job_columns import PADDING

Index = QModelIndex | QPersistentModelIndex

#: What of that the style does not leave by itself.
_INDENT = 5


class PaddedDelegate(QStyledItemDelegate):
    """Paints cells as the style does, a little further in."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + 2 * _INDENT, hint.height())

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        # Keyboard focus shows as the selected row: a frame around one cell of it says nothing more.
        option.state &= ~QStyle.StateFlag.State_HasFocus

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        option.rect = option.rect.adjusted(_INDENT, 0, -_INDENT, 0)
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)


class PaddedHeader(QHeaderView):
    """Lets the style paint the sections, and writes the words itself, where the cells have theirs."""

    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:
        size = super().sectionSizeFromContents(logicalIndex)
        return QSize(size.width() + 2 * PADDING, size.height())

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, logicalIndex: int) -> None:
        super().initStyleOptionForIndex(option, logicalIndex)
        option.text = ""

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        super().paintSection(painter, rect, logicalIndex)
        painter.restore()
        room = rect.adjusted(PADDING, 0, -PADDING, 0)
        model = self.model()
        text = str(model.headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        side = Qt.AlignmentFlag(
            model.headerData(logicalIndex, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
            or Qt.AlignmentFlag.AlignLeft
        )
        painter.setPen(self.palette().color(QPalette.ColorRole.ButtonText))
        words = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        where = QStyle.visualAlignment(self.layoutDirection(), side) | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, where, words)


def pad(table: QTableView) -> None:
    """Give ``table`` both; before it has a model, as its widths and modes are those of its header."""
    table.setHorizontalHeader(PaddedHeader(Qt.Orientation.Horizontal, table))
    table.setItemDelegate(PaddedDelegate(table))
