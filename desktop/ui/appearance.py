"""Light, dark, or as the system has it: what the whole program looks like; keeps no setting."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from desktop.ui import theme

SYSTEM, LIGHT, DARK = "system", "light", "dark"

#: Our own, for systems that cannot be asked for a scheme. Every text has a contrast of 4.5 and more (WCAG 2.2, AA).
_PALETTES: dict[str, dict[QPalette.ColorRole, str]] = {
    LIGHT: {
        QPalette.ColorRole.Window: "#efefef",
        QPalette.ColorRole.WindowText: "#1b1b1b",
        QPalette.ColorRole.Base: "#ffffff",
        QPalette.ColorRole.AlternateBase: "#f6f6f6",
        QPalette.ColorRole.Text: "#1b1b1b",
        QPalette.ColorRole.PlaceholderText: "#6b6b6b",
        QPalette.ColorRole.Button: "#efefef",
        QPalette.ColorRole.ButtonText: "#1b1b1b",
        QPalette.ColorRole.BrightText: "#b3261e",
        QPalette.ColorRole.ToolTipBase: "#ffffff",
        QPalette.ColorRole.ToolTipText: "#1b1b1b",
        QPalette.ColorRole.Highlight: "#1a6fbf",
        QPalette.ColorRole.HighlightedText: "#ffffff",
        QPalette.ColorRole.Link: "#0b5cad",
        QPalette.ColorRole.LinkVisited: "#6a3fa0",
        QPalette.ColorRole.Light: "#ffffff",
        QPalette.ColorRole.Midlight: "#e4e4e4",
        QPalette.ColorRole.Mid: "#b8b8b8",
        QPalette.ColorRole.Dark: "#9f9f9f",
        QPalette.ColorRole.Shadow: "#767676",
    },
    DARK: {
        QPalette.ColorRole.Window: "#2b2b2b",
        QPalette.ColorRole.WindowText: "#ececec",
        QPalette.ColorRole.Base: "#1f1f1f",
        QPalette.ColorRole.AlternateBase: "#262626",
        QPalette.ColorRole.Text: "#ececec",
        QPalette.ColorRole.PlaceholderText: "#9e9e9e",
        QPalette.ColorRole.Button: "#353535",
        QPalette.ColorRole.ButtonText: "#ececec",
        QPalette.ColorRole.BrightText: "#f59d95",
        QPalette.ColorRole.ToolTipBase: "#353535",
        QPalette.ColorRole.ToolTipText: "#ececec",
        QPalette.ColorRole.Highlight: "#2f6db3",
        QPalette.ColorRole.HighlightedText: "#ffffff",
        QPalette.ColorRole.Link: "#8ab8f5",
        QPalette.ColorRole.LinkVisited: "#c3a6f0",
        QPalette.ColorRole.Light: "#4a4a4a",
        QPalette.ColorRole.Midlight: "#3f3f3f",
        QPalette.ColorRole.Mid: "#242424",
        QPalette.ColorRole.Dark: "#191919",
        QPalette.ColorRole.Shadow: "#000000",
    },
}
_FADED = {LIGHT: "#8a8a8a", DARK: "#7d7d7d"}
_SCHEMES = {SYSTEM: Qt.ColorScheme.Unknown, LIGHT: Qt.ColorScheme.Light, DARK: Qt.ColorScheme.Dark}

#: The style that we found, to go back to; "" while it is the one in use.
_found_style = ""


def apply(choice: str) -> None:
    """Make the whole program light or dark, or leave it to the system.

    The desktop's own scheme is asked for first; where that changes nothing, a style that takes any colours is used with
    colours of our own.
    """
    global _found_style
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    if _found_style:
        application.setStyle(QStyleFactory.create(_found_style))
        application.setPalette(QPalette())
        _found_style = ""
    QGuiApplication.styleHints().setColorScheme(_SCHEMES[choice])
    if choice == SYSTEM or theme.is_dark() == (choice == DARK):
        return
    _found_style = application.style().objectName()
    application.setStyle(QStyleFactory.create("Fusion"))
    application.setPalette(palette(choice))


def palette(choice: str) -> QPalette:
    """Our own colours for "light" or "dark"."""
    made = QPalette()
    for role, color in _PALETTES[choice].items():
        made.setColor(role, QColor(color))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(_FADED[choice]))
    return made
