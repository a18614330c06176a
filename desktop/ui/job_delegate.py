"""How the cells of the list of jobs are painted: titles, statuses and progress bars; knows no queue."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from desktop.jobs.job import Job, JobStatus
from desktop.jobs.search import Search
from desktop.ui import formats, theme
from desktop.ui.job_columns import NUMBER, PADDING, status_icon_name
from desktop.ui.job_model import JobModel
from desktop.ui.links import looks_like_link
from desktop.ui.picture_cells import PictureCells

Index = QModelIndex | QPersistentModelIndex

#: What of that the style does not leave by itself.
_INDENT = 5
_BAR_HEIGHT = 6
#: What the style leaves before the words it leaves before a picture too.
_BEFORE_PICTURE = PADDING - _INDENT
_SELECTED = QStyle.StateFlag.State_Selected
#: Columns whose words a filter looks at.
_SEARCHED = frozenset({NUMBER["title"], NUMBER["status"], NUMBER["engine"]})
_ENABLED = QStyle.StateFlag.State_Enabled


class JobDelegate(QStyledItemDelegate):
    """Paints every column; which one a cell belongs to its index says. ``search`` gives what is to be marked."""

    def __init__(self, search: Callable[[], Search | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._search = search
        #: What paints a picture before each title; None for no pictures.
        self.pictures: PictureCells | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = super().sizeHint(option, index)
        more = 0
        if self.pictures is not None and index.column() == NUMBER["title"]:
            more = self.pictures.width(option.rect.height() or hint.height())
        return QSize(hint.width() + more + 2 * PADDING, hint.height())

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        # Keyboard focus shows as the selected row: a frame around one cell of it says nothing more.
        option.state &= ~QStyle.StateFlag.State_HasFocus
        job: Job | None = index.data(JobModel.JobRole)
        if job is None:
            return
        if index.column() == NUMBER["title"]:
            self._init_title(option)
        elif index.column() == NUMBER["status"]:
            self._init_status(option, job)
        elif not job.status.is_live:
            _set_text_color(option, "faint")
        if self._mirrored(option) and not formats.is_right_to_left(option.text):
            option.text = formats.isolated(option.text)

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """With the title's tool tip comes its picture, larger than in the row."""
        job: Job | None = index.data(JobModel.JobRole)
        if self.pictures is not None and job is not None and index.column() == NUMBER["title"]:
            picture = self.pictures.tool_tip(job.id)
            if picture:
                tip = f"{picture}<br>{index.data(Qt.ItemDataRole.ToolTipRole) or ''}"
                QToolTip.showText(event.globalPos(), tip, view, view.visualRect(index))
                return True
        return super().helpEvent(event, view, option, index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.column() == NUMBER["progress"]:
            self._paint_progress(painter, option, index)
            return
        self.initStyleOption(option, index)
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        # The style's own margin leaves numbers leaning on the next column's words.
        option.rect = option.rect.adjusted(_INDENT, 0, -_INDENT, 0)
        if self.pictures is not None and index.column() == NUMBER["title"]:
            self._paint_picture(painter, option, index.data(JobModel.JobRole))
        search = self._search()
        if search is not None and index.column() == NUMBER["title"]:
            from desktop.ui.found_words import paint_whereabouts

            paint_whereabouts(painter, option, index.data(JobModel.JobRole), search)
        selected = bool(option.state & _SELECTED)
        if not selected:
            self._mark_words(painter, option, style, index)
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        if selected:
            self._mark_words(painter, option, style, index)

    def _mark_words(self, painter: QPainter, option: QStyleOptionViewItem, style: QStyle, index: Index) -> None:
        """Show where what the list is filtered by stands in the cell."""
        search = self._search()
        if search is None or index.column() not in _SEARCHED:
            return
        from desktop.ui.found_words import paint_marks, places

        room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, option.widget)
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, option.widget) + 1
        room = room.adjusted(margin, 0, -margin, 0)
        text = option.fontMetrics.elidedText(option.text, option.textElideMode, room.width())
        if spans := places(text, search.words):
            # The colour of a status would be too weak on the marks; its icon has it still.
            option.palette.setColor(QPalette.ColorRole.Text, option.widget.palette().color(QPalette.ColorRole.Text))
            paint_marks(painter, QRectF(room), text, option, spans)

    def _mirrored(self, option: QStyleOptionViewItem) -> bool:
        return bool(option.text) and option.widget.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _init_title(self, option: QStyleOptionViewItem) -> None:
        if looks_like_link(option.text):
            # The end of a link tells as much as its beginning.
            option.textElideMode = Qt.TextElideMode.ElideMiddle
        if option.text.isascii() or not formats.is_right_to_left(option.text):
            return
        # The words run from right to left, yet stay in line with the other titles.
        side = Qt.AlignmentFlag.AlignRight if self._mirrored(option) else Qt.AlignmentFlag.AlignLeft
        option.direction = Qt.LayoutDirection.RightToLeft
        option.displayAlignment = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter

    def _init_status(self, option: QStyleOptionViewItem, job: Job) -> None:
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        option.icon = theme.icon(status_icon_name(job), job.status)
        option.decorationSize = QSize(16, 16)
        _set_text_color(option, job.status)

    def _paint_picture(self, painter: QPainter, option: QStyleOptionViewItem, job: Job | None) -> None:
        """Paint the picture, and leave the rest of the cell to the words."""
        assert self.pictures is not None
        # The words of a title may run against the window's direction; the picture stays where all others are.
        right = option.widget is not None and option.widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
        cell = option.rect.adjusted(_BEFORE_PICTURE, 0, -_BEFORE_PICTURE, 0)
        selected = bool(option.state & _SELECTED)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        if job is not None:
            ink = option.palette.color(_group(option), role)
            self.pictures.paint(painter, cell, job, ink, right=right, selected=selected)
        width = self.pictures.width(cell.height())
        option.rect = option.rect.adjusted(0, 0, -width, 0) if right else option.rect.adjusted(width, 0, 0, 0)

    def _paint_progress(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        job: Job | None = index.data(JobModel.JobRole)
        if job is None or not (text or job.status is JobStatus.RUNNING):
            return
        percent: float | None = index.data(JobModel.PercentRole)
        cell = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        room = option.fontMetrics.horizontalAdvance("100%") + PADDING
        words = QRect(cell.right() - room, cell.top(), room + 1, cell.height())
        bar = QRectF(cell.left(), cell.center().y() - _BAR_HEIGHT / 2 + 0.5, cell.width() - room, _BAR_HEIGHT)
        if option.direction is Qt.LayoutDirection.RightToLeft:
            words.moveLeft(cell.left())
            bar.moveRight(cell.right())
        selected = bool(option.state & _SELECTED)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        ink = option.palette.color(_group(option), role)
        painter.save()
        painter.setClipRect(option.rect)
        if bar.width() > _BAR_HEIGHT:
            self._paint_bar(painter, option, bar, job.status, percent)
        painter.setPen(ink)
        painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    def _paint_bar(
        self, painter: QPainter, option: QStyleOptionViewItem, bar: QRectF, status: JobStatus, percent: float | None
    ) -> None:
        selected = bool(option.state & _SELECTED)
        ink = option.palette.color(_group(option), QPalette.ColorRole.HighlightedText)
        color = ink if selected else theme.color(status, option.palette)
        ground = option.palette.color(
            _group(option), QPalette.ColorRole.Highlight if selected else QPalette.ColorRole.Base
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = _BAR_HEIGHT / 2
        painter.setBrush(theme.mixed(color, ground, 0.22))
        painter.drawRoundedRect(bar, radius, radius)
        if not percent:
            return
        done = QRectF(bar)
        # Less than a dot would be no bar at all.
        done.setWidth(max(bar.width() * min(percent, 100.0) / 100, _BAR_HEIGHT))
        if option.direction is Qt.LayoutDirection.RightToLeft:
            done.moveRight(bar.right())
        painter.setBrush(theme.mixed(color, ground, 0.45) if status is JobStatus.COMPLETED else color)
        painter.drawRoundedRect(done, radius, radius)


def _group(option: QStyleOptionViewItem) -> QPalette.ColorGroup:
    if not option.state & _ENABLED:
        return QPalette.ColorGroup.Disabled
    active = bool(option.state & QStyle.StateFlag.State_Active)
    return QPalette.ColorGroup.Active if active else QPalette.ColorGroup.Inactive


def _set_text_color(option: QStyleOptionViewItem, name: str) -> None:
    if option.state & _ENABLED:
        option.palette.setColor(QPalette.ColorRole.Text, theme.color(name, option.palette))
