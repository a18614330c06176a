"""Light and dark: chosen, applied at once, and readable."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from desktop.services.settings import Settings
from desktop.ui import appearance, theme
from desktop.ui.settings_dialog import SettingsDialog

Role = QPalette.ColorRole


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    appearance.apply("system")


def luminance(color: QColor) -> float:
    """As WCAG 2.2 defines it."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    brighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_every_text_is_readable_on_its_ground(choice: str) -> None:
    palette = appearance.palette(choice)
    pairs = [
        (Role.WindowText, Role.Window),
        (Role.Text, Role.Base),
        (Role.Text, Role.AlternateBase),
        (Role.PlaceholderText, Role.Base),
        (Role.ButtonText, Role.Button),
        (Role.ToolTipText, Role.ToolTipBase),
        (Role.HighlightedText, Role.Highlight),
        (Role.Link, Role.Base),
        (Role.LinkVisited, Role.Base),
    ]
    ratios = {f"{text} on {ground}": contrast(palette.color(text), palette.color(ground)) for text, ground in pairs}
    for name in ("queued", "running", "completed", "failed", "cancelled", "error", "warning", "faint"):
        for ground in (Role.Base, Role.AlternateBase, Role.Window):
            ratios[f"{name} on {ground}"] = contrast(theme.color(name, palette), palette.color(ground))
    assert {pair: round(ratio, 2) for pair, ratio in ratios.items() if ratio < 4.5} == {}


def test_it_goes_dark_light_and_back(application: QApplication) -> None:
    before = theme.is_dark()
    appearance.apply("dark")
    assert theme.is_dark()
    appearance.apply("light")
    assert not theme.is_dark()
    appearance.apply("system")
    assert theme.is_dark() == before


def test_the_preferences_offer_it_in_words(qtbot: QtBot, settings: Settings) -> None:
    dialog = SettingsDialog(settings, dict)
    qtbot.addWidget(dialog)
    box = dialog.rows["appearance/theme"].field
    assert isinstance(box, QComboBox)
    assert [box.itemText(row) for row in range(box.count())] == ["As the system", "Light", "Dark"]
    box.setFocus()
    with qtbot.waitSignal(settings.changed) as heard:
        QTest.keyClicks(box, "D")
    assert heard.args == ["appearance/theme"]
    assert settings.value("appearance/theme") == "dark"
