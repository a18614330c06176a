"""The list of states at the side, each with how many jobs it has; filters the table through its signal."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.jobs.job import JobStatus
from desktop.ui import theme
from desktop.ui.job_columns import status_word

_CountRole = Qt.ItemDataRole.UserRole + 1
_PADDING = 10

#: In the order in which a job goes through them.
STATES: tuple[JobStatus | None, ...] = (None, *JobStatus)


class _CountDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + option.fontMetrics.horizontalAdvance("00,000"), option.fontMetrics.height() + 12)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        active = bool(option.state & QStyle.StateFlag.State_Active)
        group = QPalette.ColorGroup.Active if active else QPalette.ColorGroup.Inactive
        highlighted = option.palette.color(group, QPalette.ColorRole.HighlightedText)
        painter.setPen(highlighted if selected else theme.color("faint", option.palette))
        right_to_left = option.direction is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignLeft if right_to_left else Qt.AlignmentFlag.AlignRight
        room: QRect = option.rect.adjusted(_PADDING, 0, -_PADDING, 0)
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, str(index.data(_CountRole)))


class SideList(QListWidget):
    """Signals: state_chosen(JobStatus or None for all)."""

    state_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stateList")
        self.setAccessibleName(self.tr("States"))
        self.setItemDelegate(_CountDelegate(self))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIconSize(QSize(16, 16))
        self.setMinimumWidth(112)
        for state in STATES:
            item = QListWidgetItem(self.tr("All") if state is None else status_word(state), self)
            item.setData(_CountRole, "")
        self.setCurrentRow(0)
        self.currentRowChanged.connect(lambda row: self.state_chosen.emit(STATES[row]))

    def sizeHint(self) -> QSize:
        return QSize(max(self.sizeHintForColumn(0) + 2 * _PADDING, 150), super().sizeHint().height())

    def set_counts(self, counts: dict[JobStatus, int]) -> None:
        """How many jobs of each status there are."""
        from PySide6.QtCore import QLocale

        for row, state in enumerate(STATES):
            count = sum(counts.values()) if state is None else counts.get(state, 0)
            item = self.item(row)
            text = QLocale().toString(count)
            if item.data(_CountRole) != text:
                item.setData(_CountRole, text)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}: {text}")

    def load_icons(self) -> None:
        """Draw the icons in the palette's colours; the first paint does without them."""
        for row, state in enumerate(STATES):
            self.item(row).setIcon(theme.icon("all") if state is None else theme.status_icon(state))

    def current_state(self) -> JobStatus | None:
        """The status chosen, None for all."""
        return STATES[max(self.currentRow(), 0)]

    def choose(self, state: JobStatus | None) -> None:
        """Choose a status, None for all."""
        self.setCurrentRow(STATES.index(state))
