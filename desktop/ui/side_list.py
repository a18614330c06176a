"""The list of states at the side, each with how many jobs it has; filters the table through its signal."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from desktop.jobs.job import JobStatus
from desktop.ui import formats, theme
from desktop.ui.job_columns import status_word

#: The last one holds nothing: it keeps the counts off the edge.
_NAME, _COUNT, _EDGE = range(3)

#: In the order in which a job goes through them.
STATES: tuple[JobStatus | None, ...] = (None, *JobStatus)


class SideList(QTreeWidget):
    """Signals: state_chosen(JobStatus or None for all)."""

    state_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stateList")
        self.setAccessibleName(self.tr("States"))
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIconSize(QSize(16, 16))
        self.setColumnCount(3)
        columns = self.header()
        columns.setObjectName("stateHeader")
        columns.setAccessibleName(self.tr("States"))
        columns.setStretchLastSection(False)
        columns.setMinimumSectionSize(4)
        columns.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        columns.setSectionResizeMode(_COUNT, QHeaderView.ResizeMode.ResizeToContents)
        columns.setSectionResizeMode(_EDGE, QHeaderView.ResizeMode.Fixed)
        columns.resizeSection(_EDGE, 6)
        height = self.fontMetrics().height() + 12
        self._items: list[QTreeWidgetItem] = []
        for state in STATES:
            item = QTreeWidgetItem(self, [self.tr("All") if state is None else status_word(state)])
            self._items.append(item)
            item.setSizeHint(_NAME, QSize(0, height))
            item.setTextAlignment(_COUNT, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setForeground(_COUNT, theme.color("faint"))
        self.choose(None)
        self.currentItemChanged.connect(lambda: self.state_chosen.emit(self.current_state()))

    def sizeHint(self) -> QSize:
        return QSize(max(self.fontMetrics().averageCharWidth() * 22, self._needed()), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._needed(), super().minimumSizeHint().height())

    def _needed(self) -> int:
        """The width that the longest state needs, with its icon and a count of some digits."""
        letters = self.fontMetrics()
        names = max(letters.horizontalAdvance(item.text(_NAME)) for item in self._items)
        return names + self.iconSize().width() + letters.horizontalAdvance("0000") + 28

    def set_counts(self, counts: dict[JobStatus, int]) -> None:
        """How many jobs of each status there are."""
        for item, state in zip(self._items, STATES, strict=True):
            count = sum(counts.values()) if state is None else counts.get(state, 0)
            item.setText(_COUNT, QLocale().toString(count))
            # A row is one thing to a screen reader, wherever in it the focus is.
            for column in (_NAME, _COUNT, _EDGE):
                spoken = formats.captioned(item.text(_NAME), item.text(_COUNT))
                item.setData(column, Qt.ItemDataRole.AccessibleTextRole, spoken)

    def load_icons(self) -> None:
        """Draw the icons in the palette's colours; the first paint does without them."""
        for item, state in zip(self._items, STATES, strict=True):
            item.setIcon(_NAME, theme.icon("all") if state is None else theme.status_icon(state))
            item.setForeground(_COUNT, theme.color("faint"))

    def current_state(self) -> JobStatus | None:
        """The status chosen, None for all."""
        return STATES[max(self.currentIndex().row(), 0)]

    def choose(self, state: JobStatus | None) -> None:
        """Choose a status, None for all."""
        self.setCurrentItem(self._items[STATES.index(state)])

    def counts_shown(self) -> list[str]:
        """What stands behind each state, as text."""
        return [item.text(_COUNT) for item in self._items]
