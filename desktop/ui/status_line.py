"""The status line: how many jobs run and wait, the last message, the speed, the room left on the disk."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from desktop.ui import formats, theme
from desktop.ui.messages import Message

#: How long a message stands, in milliseconds; what went wrong stays until the next one.
_SHOWN_MS = 8000


class _MessageLabel(QLabel):
    """One line, cut with an ellipsis where it is too long; a click asks for all messages."""

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, text)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.text():
            self.clicked.emit()


class StatusLine(QStatusBar):
    """Signals: history_wanted()."""

    history_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setAccessibleName(self.tr("Status"))
        self.setSizeGripEnabled(False)
        self._paused = False
        self._waits_until: float | None = None
        self._counted = (0, 0)
        self.counts = self._label("countsLabel")
        self.message = _MessageLabel()
        self.message.setObjectName("messageLabel")
        self.speed = self._label("speedLabel")
        self.space = self._label("spaceLabel")
        self.addWidget(self.counts)
        self.addWidget(self.message, 1)
        self.addPermanentWidget(self.speed)
        self.addPermanentWidget(self.space)
        self._clearing = QTimer(self)
        self._clearing.setSingleShot(True)
        self._clearing.setInterval(_SHOWN_MS)
        self._clearing.timeout.connect(self.message.clear)
        self.message.clicked.connect(self.history_wanted)

    def show_message(self, message: Message) -> None:
        """Show what was said."""
        palette = QPalette(self.palette())
        if message.problem:
            palette.setColor(QPalette.ColorRole.WindowText, theme.color("error"))
            self._clearing.stop()
        else:
            self._clearing.start()
        self.message.setPalette(palette)
        self.message.setText(message.text)
        self.message.setToolTip(formats.tool_tip(message.text))
        self.message.setAccessibleDescription(message.text)

    def set_counts(self, running: int, queued: int) -> None:
        """How many jobs run and how many wait."""
        self._counted = running, queued
        parts = []
        if running:
            parts.append(self.tr("{count} running").format(count=running))
        if queued:
            parts.append(self.tr("{count} queued").format(count=queued))
        if self._paused:
            parts.append(self.tr("queue paused"))
        elif queued and self._waits_until is not None:
            parts.append(self.tr("waits until {time}").format(time=formats.clock(self._waits_until)))
        self.counts.setText(formats.listed(parts) or self.tr("Nothing to do"))

    def set_paused(self, paused: bool) -> None:
        """Whether the queue is paused."""
        self._paused = paused
        self.set_counts(*self._counted)

    def set_waits(self, until: float | None) -> None:
        """The Unix time until which nothing starts by itself, None where something may."""
        self._waits_until = until
        self.set_counts(*self._counted)

    def set_speed(self, rate: float) -> None:
        """Bytes a second of all jobs together."""
        self.speed.setText(formats.speed(rate) if rate > 0 else "")
        self.speed.setVisible(rate > 0)

    def set_free(self, free: int | None, folder: str) -> None:
        """Bytes left where downloads go; None where that cannot be told."""
        self.space.setText("" if free is None else self.tr("{size} free").format(size=formats.size(free)))
        self.space.setToolTip(formats.tool_tip(folder))
        self.space.setAccessibleDescription(folder)

    def _label(self, name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setContentsMargins(6, 2, 6, 2)
        return label
