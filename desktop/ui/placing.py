"""How large a window opens: as it would like to, but never larger than the screen; remembers nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

#: What the window manager's frame and title may take of a screen's height and width, in pixels.
_FRAME = 40


def open_as(window: QWidget, width: int, height: int) -> None:
    """Let ``window`` open in that size, or in what the screen of its parent has room for."""
    parent = window.parentWidget()
    room = (parent or window).screen().availableGeometry()
    window.resize(min(width, room.width() - _FRAME), min(height, room.height() - _FRAME))
