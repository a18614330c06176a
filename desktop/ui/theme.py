"""Icons and colours for the light and the dark scheme; knows no job's fate beyond the name of its status."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QGuiApplication, QPalette

from desktop.services.settings import resources

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QPixmap
    from PySide6.QtWidgets import QAbstractButton

    from desktop.jobs.job import JobStatus

#: Edge lengths in pixels: 16, 24 and 32 at the scale factors 1, 1.5, 2 and 3, so that none is ever scaled up.
_SIZES = (16, 24, 32, 48, 64, 96)

#: Each has a contrast of 4.5 and more against the scheme's base and alternate base (WCAG 2.2, AA); a test measures it.
_LIGHT: dict[str, str] = {
    "queued": "#5b6168",
    "running": "#0b5cad",
    "completed": "#1a6b32",
    "failed": "#b3261e",
    "cancelled": "#7a5310",
    "error": "#b3261e",
    "warning": "#7a5310",
    "faint": "#5b6168",
}
_DARK: dict[str, str] = {
    "queued": "#b4bac1",
    "running": "#8ab8f5",
    "completed": "#84cf98",
    "failed": "#f59d95",
    "cancelled": "#e0bd7a",
    "error": "#f59d95",
    "warning": "#e0bd7a",
    "faint": "#b4bac1",
}

#: What the desktop's icon theme calls our actions' icons (freedesktop.org's icon naming); others are ours only.
_DESKTOP_NAMES = {
    "add": "list-add",
    "import": "document-import",
    "export": "document-export",
    "quit": "application-exit",
    "copy": "edit-copy",
    "select": "edit-select-all",
    "preferences": "preferences-system",
    "open": "document-open",
    "folder": "folder-open",
    "cancel": "process-stop",
    "pause": "media-playback-pause",
    "resume": "media-playback-start",
    "retry": "view-refresh",
    "delete": "edit-delete",
    "about": "help-about",
}
#: From this alpha on a pixel counts, and from this contrast on it is seen (WCAG 2.2, 1.4.11).
_SOLID = 200
_LEAST_CONTRAST = 3.0


def is_dark(palette: QPalette | None = None) -> bool:
    """True where text is lighter than what it stands on; the palette knows it better than any scheme's name."""
    palette = palette or QGuiApplication.palette()
    return palette.color(QPalette.ColorRole.Base).lightness() < palette.color(QPalette.ColorRole.Text).lightness()


@lru_cache(maxsize=64)
def _color(name: str, dark: bool) -> QColor:
    return QColor((_DARK if dark else _LIGHT)[name])


def color(name: str, palette: QPalette | None = None) -> QColor:
    """The colour of a status, or of "error", "warning" or "faint" text."""
    return _color(name, is_dark(palette))


def icon(name: str, tint: str = "") -> QIcon:
    """The icon ``name`` in the palette's text colour, or in the colour that ``tint`` names (see :func:`color`)."""
    palette = QGuiApplication.palette()
    role = QPalette.ColorRole
    normal = color(tint, palette) if tint else palette.color(role.WindowText)
    selected = palette.color(role.HighlightedText)
    disabled = palette.color(QPalette.ColorGroup.Disabled, role.WindowText)
    return _icon(name, normal.name(), selected.name(), disabled.name())


def action_icons(names: Iterable[str]) -> dict[str, QIcon]:
    """The icons of actions by our names: the desktop's own, if it has them all and they can be seen here; else ours.

    All or none: two hands would have drawn one menu otherwise.
    """
    wanted = list(names)
    found = {name: _desktop_icon(_DESKTOP_NAMES[name]) for name in wanted if name in _DESKTOP_NAMES}
    ours = {name: icon(name) for name in wanted if found.get(name) is None}
    if any(name in _DESKTOP_NAMES for name in ours):
        return {name: icon(name) for name in wanted}
    return {name: made for name, made in found.items() if made is not None} | ours


def _desktop_icon(name: str) -> QIcon | None:
    """The desktop's icon of that name, None where it has none, or one that does not stand out from the window."""
    from PySide6.QtGui import QIcon

    found = QIcon.fromTheme(name)
    image = found.pixmap(16).toImage()
    if found.isNull() or image.isNull():
        return None
    solid = [
        color
        for x in range(image.width())
        for y in range(image.height())
        if (color := image.pixelColor(x, y)).alpha() > _SOLID
    ]
    ground = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    seen = [color for color in solid if contrast(color, ground) >= _LEAST_CONTRAST]
    return found if solid and len(seen) >= len(solid) / 4 else None


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours, 1 to 21 (WCAG 2.2)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def status_icon(status: JobStatus) -> QIcon:
    """The icon of a status in its colour: its shape alone tells it too."""
    return icon(status.value, status.value)


def program_icon() -> QIcon:
    """The program's own icon, in its own colours."""
    return _icon("fetchdeck", "", "", "")


@lru_cache(maxsize=128)
def _icon(name: str, normal: str, selected: str, disabled: str) -> QIcon:
    from PySide6.QtGui import QIcon

    drawing = (resources() / "icons" / f"{name}.svg").read_bytes()
    made = QIcon()
    if not normal:
        for pixmap in _pixmaps(drawing, ""):
            made.addPixmap(pixmap)
        return made
    for mode, tint in (
        (QIcon.Mode.Normal, normal),
        (QIcon.Mode.Selected, selected),
        (QIcon.Mode.Disabled, disabled),
    ):
        for pixmap in _pixmaps(drawing, tint):
            made.addPixmap(pixmap, mode)
    return made


def _pixmaps(drawing: bytes, tint: str) -> Iterable[QPixmap]:
    # Late: the first paint has no icons, and each class of Qt's costs time when it is first looked at.
    from PySide6.QtCore import QBuffer, QByteArray, QSize
    from PySide6.QtGui import QImageReader, QPixmap

    data = QByteArray(drawing.replace(b"currentColor", tint.encode()))
    for edge in _SIZES:
        buffer = QBuffer(data)
        reader = QImageReader(buffer, QByteArray(b"svg"))
        reader.setScaledSize(QSize(edge, edge))
        yield QPixmap.fromImage(reader.read())


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """A colour between two: ``share`` (0 to 1) of ``one``, the rest of ``other``."""
    rest = 1 - share
    return QColor.fromRgbF(
        one.redF() * share + other.redF() * rest,
        one.greenF() * share + other.greenF() * rest,
        one.blueF() * share + other.blueF() * rest,
    )


def without_icons(buttons: Iterable[QAbstractButton]) -> None:
    """Take the style's own pictures off buttons: they come in other colours and shapes than everything else here."""
    from PySide6.QtGui import QIcon

    for button in buttons:
        button.setIcon(QIcon())
