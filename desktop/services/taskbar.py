"""Shows progress on the program's button in docks and task bars that listen (Unity's launcher API: KDE, Ubuntu, …)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer

from desktop.jobs.standing import Standing
from desktop.services.desktop_bus import Bus
from desktop.services.settings import APPLICATION_ID

_INTERFACE = "com.canonical.Unity.LauncherEntry"
_PATH = "/io/github/fetchdeck/Fetchdeck"
#: More often than this nobody can see, in milliseconds.
_PAUSE_MS = 250


class Taskbar(QObject):
    """Says only what has changed, at most four times a second; nothing at all as long as there is nothing to say."""

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._standing = Standing()
        self._urgent = False
        self._told = self._properties()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._tell)

    def show(self, standing: Standing) -> None:
        """Show how the jobs stand."""
        self._standing = standing
        self._tell()

    def set_urgent(self, urgent: bool) -> None:
        """Ask for the user's eye, or no longer."""
        self._urgent = urgent
        self._tell()

    def clear(self) -> None:
        """Show nothing any more."""
        self._standing, self._urgent = Standing(), False
        self._timer.stop()
        self._tell()

    def _tell(self) -> None:
        properties = self._properties()
        if self._timer.isActive() or properties == self._told:
            return
        self._told = properties
        program = f"application://{APPLICATION_ID}.desktop"
        self._bus.emit_signal(_PATH, _INTERFACE, "Update", "sa{sv}", program, properties)
        self._timer.start()

    def _properties(self) -> dict[str, Any]:
        standing = self._standing
        percent = standing.percent if standing.running else None
        return {
            "progress": ("d", round((percent or 0.0) / 100, 2)),
            "progress-visible": ("b", percent is not None),
            "count": ("x", standing.running),
            "count-visible": ("b", standing.running > 0),
            "urgent": ("b", self._urgent),
        }
