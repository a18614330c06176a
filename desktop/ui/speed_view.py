"""The speed of the job on show as a curve, drawn live; remembers nothing."""

from __future__ import annotations

import itertools
import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QLabel, QWidget

from desktop.ui import formats, theme
from desktop.ui.speed_history import Point, SpeedHistory

_MARGIN = 10
_LINES = 4
#: A curve is at least so long, in seconds: the first moments do not fill the plot.
_SHORTEST = 10.0


class SpeedView(QLabel):
    """Shows one job's curve with its last, mean and highest speed in words.

    A label, as a label with a picture is what a screen reader calls one; a plain widget would be nothing to it.
    """

    def __init__(self, history: SpeedHistory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._job_id = ""
        self.setObjectName("speedView")
        self.setAccessibleName(self.tr("Speed"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        # Never seen: what is painted is painted below.
        self.setPixmap(QPixmap(1, 1))
        history.grown.connect(self._on_grown)

    def show_job(self, job_id: str) -> None:
        """Show another job's curve, "" for none."""
        self._job_id = job_id
        self._tell()

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 60)

    def words(self) -> str:
        """The curve in words: what a screen reader gets, and what stands above it."""
        points = self._history.points(self._job_id)
        if not self._job_id:
            return self.tr("Select a job to see its speed.")
        if not points:
            return self.tr("No speed was seen of this job.")
        speeds = [speed for _, speed in points]
        return self.tr("Last {last} · mean {mean} · highest {highest}").format(
            last=formats.speed(speeds[-1]),
            mean=formats.speed(mean(points)),
            highest=formats.speed(max(speeds)),
        )

    def _on_grown(self, job_id: str) -> None:
        if job_id == self._job_id and self.isVisible():
            self._tell()

    def _tell(self) -> None:
        self.setAccessibleDescription(self.words())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        points = self._history.points(self._job_id)
        line = painter.fontMetrics().lineSpacing()
        room = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        painter.setPen(palette.color(QPalette.ColorRole.Text if points else QPalette.ColorRole.PlaceholderText))
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
        painter.drawText(room, top if points else Qt.AlignmentFlag.AlignCenter, self.words())
        if not points or room.height() < 4 * line:
            return
        highest = nice(max(speed for _, speed in points))
        labels = [formats.speed(highest * part / _LINES) for part in range(_LINES + 1)]
        width = max(painter.fontMetrics().horizontalAdvance(label) for label in labels) + 8
        plot = room.adjusted(width, line * 1.6, 0, -line * 1.2)
        self._draw_grid(painter, plot, labels, points)
        self._draw_curve(painter, plot, highest, points)

    def _draw_grid(self, painter: QPainter, plot: QRectF, labels: list[str], points: list[Point]) -> None:
        faint = theme.color("faint", self.palette())
        grid = theme.mixed(faint, self.palette().color(QPalette.ColorRole.Base), 0.25)
        line = painter.fontMetrics().lineSpacing()
        for part, label in enumerate(labels):
            y = plot.bottom() - plot.height() * part / _LINES
            painter.setPen(QPen(grid, 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(faint)
            box = QRectF(_MARGIN, y - line / 2, plot.left() - _MARGIN - 6, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, label)
        beneath = QRectF(plot.left(), plot.bottom() + 2, plot.width(), line)
        painter.drawText(beneath, Qt.AlignmentFlag.AlignLeft, formats.duration(0))
        painter.drawText(beneath, Qt.AlignmentFlag.AlignRight, formats.duration(_span(points)))

    def _draw_curve(self, painter: QPainter, plot: QRectF, highest: float, points: list[Point]) -> None:
        span = _span(points)
        curve = [
            QPointF(plot.left() + plot.width() * at / span, plot.bottom() - plot.height() * min(speed / highest, 1.0))
            for at, speed in points
        ]
        color = theme.color("running", self.palette())
        area = QPolygonF([QPointF(curve[0].x(), plot.bottom()), *curve, QPointF(curve[-1].x(), plot.bottom())])
        fill = theme.mixed(color, self.palette().color(QPalette.ColorRole.Base), 0.18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawPolygon(area)
        painter.setPen(QPen(color, 2))
        if len(curve) == 1:
            painter.drawPoint(curve[0])
        painter.drawPolyline(QPolygonF(curve))


def _span(points: list[Point]) -> float:
    return max(points[-1][0], _SHORTEST)


def mean(points: list[Point]) -> float:
    """The mean over time: each speed holds until the next is told."""
    if len(points) == 1:
        return points[0][1]
    moved = sum(speed * (after[0] - at) for (at, speed), after in itertools.pairwise(points))
    return moved / (points[-1][0] - points[0][0])


def nice(value: float) -> float:
    """The next number above ``value`` that a scale can end with: 1, 2 or 5 times a power of ten."""
    if value <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return next(step * power for step in (1, 2, 5, 10) if value <= step * power)
