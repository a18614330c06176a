"""Icons for every action and status, in the palette's colours, and colours that can be read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from desktop.jobs.job import JobStatus
from desktop.services.settings import resources
from desktop.ui import theme
from desktop.ui.actions import ROWS
from desktop.ui.setting_pages import ENGINES, PAGES

NAMES = [*JobStatus, "error", "warning", "faint"]
LIGHT = ("#ffffff", "#f7f7f7", "#efefef")
DARK = ("#1e1e1e", "#2b2b2b", "#323232")


def palette(dark: bool) -> QPalette:
    made = QPalette()
    made.setColor(QPalette.ColorRole.Base, QColor("#242424" if dark else "#ffffff"))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
        made.setColor(role, QColor("#f0f0f0" if dark else "#101010"))
    return made


@pytest.fixture
def dark(qapp: QGuiApplication) -> Iterator[None]:
    before = QGuiApplication.palette()
    QGuiApplication.setPalette(palette(True))
    yield
    QGuiApplication.setPalette(before)


def luminance(color: QColor) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    channels = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else float((part + 0.055) / 1.055) ** 2.4 for part in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    brighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("is_dark", "grounds"), [(False, LIGHT), (True, DARK)])
def test_colours_can_be_read(name: str, is_dark: bool, grounds: tuple[str, ...]) -> None:
    color = theme.color(name, palette(is_dark))
    for ground in grounds:
        assert contrast(color, QColor(ground)) >= 4.5, (name, ground)


#: Each is named somewhere in the window's sources, by itself or as a status.
_SOURCES = "\n".join(file.read_text("utf-8") for file in Path(theme.__file__).parent.glob("*.py"))
THERE = {file.stem for file in (resources() / "icons").glob("*.svg")}
USED = {row.icon for row in ROWS if row.icon} | set(JobStatus) | {page.icon for page in (*PAGES, ENGINES)}


@pytest.mark.parametrize("name", sorted(THERE))
def test_every_icon_is_there_in_every_size(qapp: QGuiApplication, name: str) -> None:
    icon = theme.icon(name)
    for edge in (16, 24, 32, 64):
        pixmap = icon.pixmap(edge)
        assert (pixmap.width(), pixmap.height()) == (edge, edge)
        assert any(pixmap.toImage().pixelColor(x, y).alpha() for x in range(edge) for y in range(edge))


def test_no_icon_lies_about_unused() -> None:
    assert USED <= THERE
    assert {name for name in THERE - USED if f'"{name}"' not in _SOURCES} == set()


def test_icons_take_the_colour_of_the_text(qapp: QGuiApplication, dark: None) -> None:
    image = theme.icon("cancel").pixmap(64).toImage()
    inked = [image.pixelColor(x, y) for x in range(64) for y in range(64) if image.pixelColor(x, y).alpha() == 255]
    assert inked and all(color.lightness() > 200 for color in inked)


def test_dark_is_known_by_the_palette() -> None:
    assert theme.is_dark(palette(True))
    assert not theme.is_dark(palette(False))
