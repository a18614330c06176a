"""The tool bar above the list: what stands in it, how it fits its room, whose icons it has, how it is hidden."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from desktop.services.settings import Settings
from desktop.ui import theme
from desktop.ui.main_window import MainWindow
from desktop.ui.tool_row import TOOLS
from tests.ui.conftest import show_window
from tests.ui.fakes import FakeQueue

BESIDE = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
ONE = "https://example.org/1"


def button(window: MainWindow, action_id: str) -> QToolButton:
    found = window.tool_row.bar.widgetForAction(window.actions_[action_id])
    assert isinstance(found, QToolButton)
    return found


def with_words(window: MainWindow) -> set[str]:
    ids = [action.objectName() for action in window.tool_row.bar.actions() if action.objectName()]
    return {id_ for id_ in ids if button(window, id_).toolButtonStyle() is BESIDE}


def test_words_stand_beside_icons_as_far_as_there_is_room(window: MainWindow) -> None:
    window.resize(1180, 600)
    assert with_words(window) == {id_ for id_ in TOOLS if id_}
    assert not button(window, "delete").icon().isNull()
    assert button(window, "delete").text() == "Delete"
    window.resize(760, 600)
    assert with_words(window) == {"pause", "cancel", "retry"}
    window.resize(460, 600)
    assert with_words(window) == set()
    assert window.tool_row.width() <= window.width()
    window.resize(1180, 600)
    assert with_words(window) == {id_ for id_ in TOOLS if id_}


def test_a_click_does_what_the_action_does(window: MainWindow, queue: FakeQueue) -> None:
    job = queue.add([ONE])
    window.model.flush()
    window.view.selectRow(0)
    QTest.mouseClick(button(window, "pause"), Qt.MouseButton.LeftButton)
    assert job.held


def test_resume_stands_where_pause_would(window: MainWindow, queue: FakeQueue) -> None:
    first, second = queue.add([ONE]), queue.add([ONE])
    queue.pause(first.id)
    window.model.flush()
    window.view.show_job(first.id)
    assert window.tool_row.bar.actions()[0].objectName() == "resume"
    QTest.mouseClick(button(window, "resume"), Qt.MouseButton.LeftButton)
    assert not first.held
    window.view.show_job(second.id)
    assert window.tool_row.bar.actions()[0].objectName() == "pause"
    assert len(window.tool_row.bar.actions()) == len(TOOLS)


def test_it_is_hidden_and_that_is_remembered(
    window: MainWindow, queue: FakeQueue, settings: Settings, qtbot: QtBot
) -> None:
    assert window.tool_row.bar.isVisible()
    assert window.actions_["toggleTools"].isChecked()
    window.actions_["toggleTools"].trigger()
    assert not window.tool_row.bar.isVisible()
    # The filter keeps its place at the end.
    assert window.filter.isVisible()
    right = window.filter.mapTo(window, window.filter.rect().topRight()).x()
    assert right > window.width() - 20
    window.close()
    settings.sync()
    later = show_window(qtbot, queue, Settings(settings.file))
    assert not later.tool_row.bar.isVisible()
    assert not later.actions_["toggleTools"].isChecked()
    later.actions_["toggleTools"].trigger()
    assert later.tool_row.bar.isVisible()


# The desktop's icons


@pytest.fixture
def icon_theme(tmp_path: Path, qapp: object) -> Iterator[Path]:
    folder = tmp_path / "icons" / "mine"
    (folder / "16").mkdir(parents=True)
    (folder / "index.theme").write_text("[Icon Theme]\nName=Mine\nDirectories=16\n[16]\nSize=16\nType=Fixed\n", "utf-8")
    before = QIcon.themeName(), QIcon.themeSearchPaths()
    yield folder
    QIcon.setThemeSearchPaths(before[1])
    QIcon.setThemeName(before[0])


def draw(folder: Path, names: set[str], color: str) -> None:
    pixmap = QPixmap(16, 16)
    pixmap.fill(QColor(color))
    for name in names:
        assert pixmap.save(str(folder / "16" / f"{name}.png"))
    QIcon.setThemeSearchPaths([str(folder.parent)])
    QIcon.setThemeName("mine")


ALL = set(theme._DESKTOP_NAMES.values())


def pixel(name: str) -> str:
    return theme.action_icons(theme._DESKTOP_NAMES)[name].pixmap(16).toImage().pixelColor(8, 8).name()


def test_the_desktops_icons_are_taken_where_it_has_them_all(icon_theme: Path) -> None:
    draw(icon_theme, ALL, "#a01010")
    assert pixel("delete") == "#a01010"
    icons = theme.action_icons([*theme._DESKTOP_NAMES, "log"])
    assert not icons["log"].isNull()


def test_two_hands_never_draw_one_bar(icon_theme: Path) -> None:
    draw(icon_theme, ALL - {"list-add"}, "#a01010")
    assert pixel("delete") != "#a01010"


def test_icons_that_nobody_could_see_are_not_taken(icon_theme: Path) -> None:
    # A light window's own colour.
    draw(icon_theme, ALL, "#e8e8e8")
    assert pixel("delete") != "#e8e8e8"
