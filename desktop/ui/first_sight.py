"""What is seen of the window at once: its place, its title and the field to paste into; all else comes after it.

It is imported before the first paint, and so imports next to nothing itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from desktop.services.settings import Settings
from desktop.ui.link_input import LinkInput
from desktop.ui.placing import open_as
from desktop.ui.window_state import WindowState

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class FirstSight(QMainWindow):
    """A window with room for its contents.

    Signals:
        painted(): the window was seen for the first time; what the first sight does not need may come now.
    """

    painted = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._state = WindowState(settings)
        self._seen = False
        self.setObjectName("mainWindow")
        self.setAccessibleName("Fetchdeck")
        self.setWindowTitle("Fetchdeck")
        self.input = LinkInput()
        central = QWidget()
        central.setObjectName("central")
        self._rows = QVBoxLayout(central)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addWidget(self.input)
        self._rows.addStretch(1)
        self.setCentralWidget(central)
        if not self.restoreGeometry(self._state.blob("geometry")):
            open_as(self, 1120, 720)

    def set_contents(self, contents: QWidget) -> None:
        """Put ``contents`` into the room beneath the field."""
        self._rows.takeAt(1)
        self._rows.addWidget(contents, 1)

    def add_beneath(self, bar: QWidget) -> None:
        """Put ``bar`` beneath the contents."""
        self._rows.addWidget(bar)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            # The children are painted after this, yet before the loop comes to a timer.
            QTimer.singleShot(0, self, self.painted.emit)
