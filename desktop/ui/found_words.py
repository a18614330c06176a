"""Where words that are looked for stand in a text, and the marks that show them in a cell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop.jobs.job import Job
from desktop.jobs.search import Search
from desktop.ui import theme
from desktop.ui.job_columns import status_text

#: How much of the marks' colour is in their ground.
_SHARE = 0.35
#: Pixels between a title and what stands behind it, and behind that.
_GAP = 12
_MARGIN = 3
#: Characters of a title that must be left.
_LEAST_TITLE = 8


@lru_cache(maxsize=16)
def pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """Matches each of ``words``, in any case; the longest first where several stand at one place."""
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest_first)) or r"(?!)", re.IGNORECASE)


def places(text: str, words: tuple[str, ...]) -> list[tuple[int, int]]:
    """Beginning and end of each place in ``text`` where one of ``words`` stands."""
    return [match.span() for match in pattern(words).finditer(text)]


def ground(palette: QPalette) -> QColor:
    """What a marked word stands on."""
    return theme.mixed(theme.color("warning", palette), palette.color(QPalette.ColorRole.Base), _SHARE)


def paint_marks(
    painter: QPainter, area: QRectF, text: str, option: QStyleOptionViewItem, spans: Sequence[tuple[int, int]]
) -> None:
    """Mark ``spans`` of the line of text that ``option`` says stands in ``area``.

    A ground beneath the words, to be painted before them; in a selected row a line, to be painted after them.
    """
    layout = QTextLayout(text, option.font)
    direction = QTextOption()
    direction.setTextDirection(option.direction)
    layout.setTextOption(direction)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(100_000)
    layout.endLayout()
    natural = line.naturalTextRect()
    at_right = bool(option.displayAlignment & Qt.AlignmentFlag.AlignRight)
    shift = (area.right() - natural.width() if at_right else area.left()) - natural.left()
    height = min(area.height(), natural.height() + 2)
    top = area.center().y() - height / 2
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    role = QPalette.ColorRole
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(option.palette.color(role.HighlightedText) if selected else ground(option.palette))
    for span in spans:
        one, other = sorted(_x(line.cursorToX(place)) + shift for place in span)
        mark = QRectF(QPointF(one, top), QPointF(other, top + height))
        if selected:
            mark.setTop(mark.bottom() - 2)
        painter.drawRect(mark.intersected(area))
    painter.restore()


def whereabouts(job: Job, search: Search) -> str:
    """Where in a job that was found the words stand that its row does not show; "" where it shows them all."""
    row = f"{job.title}\n{job.engine}\n{status_text(job)}".lower()
    hidden = [term for term in search.terms if term.folded not in row and job.status not in term.statuses]
    if not hidden:
        return ""
    links = "\n".join(job.urls).lower()
    if all(term.folded in links for term in hidden):
        return QCoreApplication.translate("FoundWords", "in the link")
    return QCoreApplication.translate("FoundWords", "in the log")


def paint_whereabouts(painter: QPainter, option: QStyleOptionViewItem, job: Job, search: Search) -> None:
    """Say at the end of a title's cell where the words were found, and leave the rest of the cell to the title."""
    hint = whereabouts(job, search)
    width = option.fontMetrics.horizontalAdvance(hint)
    if not hint or option.rect.width() < width + _GAP + _LEAST_TITLE * option.fontMetrics.averageCharWidth():
        return
    # The words of a title may run against the window's direction; what is said of them stands at one side in all rows.
    mirrored = option.widget is not None and option.widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
    room = option.rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
    if mirrored:
        option.rect = option.rect.adjusted(width + _GAP, 0, 0, 0)
    else:
        option.rect = option.rect.adjusted(0, 0, -width - _GAP, 0)
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    palette = option.palette
    ink = palette.color(QPalette.ColorRole.HighlightedText) if selected else theme.color("faint", palette)
    painter.save()
    painter.setFont(option.font)
    painter.setPen(ink)
    side = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
    painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, hint)
    painter.restore()


def _x(place: object) -> float:
    # PySide gives back the place that it looked at, too.
    x = place[0] if isinstance(place, tuple) else place
    assert isinstance(x, float | int)
    return float(x)
