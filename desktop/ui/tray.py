"""The icon in the tray: how far the running downloads are, and a menu of what one wants without the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from desktop.jobs.standing import Standing
from desktop.ui import formats, theme

#: Edge lengths in pixels that trays ask for.
_SIZES = (16, 22, 24, 32, 48, 64)
#: Another picture costs the desktop more than it tells, if it comes more often, in milliseconds.
_PAUSE_MS = 500
_SHOWN_MS = 10_000
#: Seen on light and on dark panels, and on the icon's own blue.
_EDGE, _TRACK, _DONE = QColor("#0a1f3a"), QColor("#eef3fa"), QColor("#1f9d4d")


def is_available() -> bool:
    """Whether this desktop has a tray at the moment."""
    return QSystemTrayIcon.isSystemTrayAvailable()


def progress_icon(percent: float | None) -> QIcon:
    """The program's icon, with a bar for ``percent`` along its foot; the bare icon where that is None."""
    plain = theme.program_icon()
    if percent is None:
        return plain
    made = QIcon()
    for edge in _SIZES:
        pixmap = QPixmap(edge, edge)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        plain.paint(painter, pixmap.rect())
        high = max(round(edge * 0.22), 5)
        bar = QRectF(0, edge - high, edge, high)
        line = max(edge // 24, 1)
        painter.fillRect(bar, _EDGE)
        track = bar.adjusted(line, line, -line, -line)
        painter.fillRect(track, _TRACK)
        track.setWidth(round(track.width() * min(max(percent, 0.0), 100.0) / 100))
        painter.fillRect(track, _DONE)
        painter.end()
        made.addPixmap(pixmap)
    return made


def tip_of(standing: Standing, *, paused: bool) -> str:
    """The tool tip: the program's name, and beneath it how things stand."""
    return "\n".join(filter(None, ("Fetchdeck", state_of(standing, paused=paused))))


def state_of(standing: Standing, *, paused: bool) -> str:
    """How things stand in one line, "" where there is nothing to tell."""
    parts = []
    if standing.running:
        parts.append(_tr("{count} running").format(count=standing.running))
    if standing.queued:
        parts.append(_tr("{count} queued").format(count=standing.queued))
    if standing.percent is not None and standing.running:
        parts.append(formats.percent(standing.percent))
    if standing.speed > 0:
        parts.append(formats.speed(standing.speed))
    if paused:
        parts.append(_tr("queue paused"))
    return formats.listed(parts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Tray", text)


class Tray(QObject):
    """Signals: show_wanted(bool): the window shall be seen, or no longer. message_chosen(): a message was clicked."""

    show_wanted = Signal(bool)
    message_chosen = Signal()

    def __init__(self, pausing: QAction, quitting: QAction, parent: QWidget) -> None:
        """``pausing`` and ``quitting`` are the window's own actions: what is ticked there is ticked here."""
        super().__init__(parent)
        self._pausing = pausing
        self._standing = Standing()
        self._drawn: int | None = None
        self._window_shown = True
        self.menu = QMenu(parent)
        self.menu.setObjectName("trayMenu")
        self.menu.setAccessibleName(self.tr("Fetchdeck in the tray"))
        self.state = self._line("trayState")
        self.toggle = self._line("trayToggle")
        self.toggle.triggered.connect(self._on_toggle)
        self.state.setEnabled(False)
        for action in (pausing, quitting):
            # Their keys are the window's.
            action.setShortcutVisibleInContextMenu(False)
        self.menu.addAction(self.state)
        self.menu.addSeparator()
        self.menu.addAction(self.toggle)
        self.menu.addAction(pausing)
        self.menu.addSeparator()
        self.menu.addAction(quitting)
        self.icon = QSystemTrayIcon(theme.program_icon(), self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._on_activated)
        self.icon.messageClicked.connect(self.message_chosen)
        pausing.toggled.connect(self._tell)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._draw)
        self.set_window_shown(True)
        self._tell()
        self.icon.show()

    def set_window_shown(self, shown: bool) -> None:
        """Whether the window is to be seen."""
        self._window_shown = shown
        self.toggle.setText(self.tr("&Hide Window") if shown else self.tr("&Show Window"))

    def show_standing(self, standing: Standing) -> None:
        """Show how the jobs stand."""
        self._standing = standing
        self._tell()
        if not self._timer.isActive():
            self._draw()
            self._timer.start()

    def show_message(self, title: str, text: str) -> None:
        """Show a message at the icon."""
        self.icon.showMessage(title, text, theme.program_icon(), _SHOWN_MS)

    def remove(self) -> None:
        """Take the icon out of the tray."""
        self.icon.hide()
        self.menu.deleteLater()
        self.deleteLater()

    def _line(self, name: str) -> QAction:
        action = QAction(self)
        action.setObjectName(name)
        return action

    def _on_toggle(self) -> None:
        self.show_wanted.emit(not self._window_shown)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self._on_toggle()

    def _tell(self) -> None:
        paused = self._pausing.isChecked()
        self.icon.setToolTip(tip_of(self._standing, paused=paused))
        self.state.setText(state_of(self._standing, paused=paused) or self.tr("Nothing to do"))

    def _draw(self) -> None:
        percent = self._standing.percent if self._standing.running else None
        # Where nothing tells how far it is, the empty bar tells that something goes on.
        shown = int(percent) if percent is not None else (0 if self._standing.running else None)
        if shown != self._drawn:
            self._drawn = shown
            self.icon.setIcon(progress_icon(shown))
