"""Windows that open no larger than the screen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.main_window import MainWindow
from desktop.ui.placing import open_as


def test_a_window_is_as_large_as_it_wants_or_the_screen_allows(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    open_as(window, 300, 200)
    assert (window.width(), window.height()) == (300, 200)
    open_as(window, 100_000, 100_000)
    room = window.screen().availableGeometry()
    assert window.width() < room.width() and window.height() < room.height()


def test_the_first_window_is_not_larger_than_the_screen(window: MainWindow) -> None:
    room = window.screen().availableGeometry()
    assert window.width() < room.width() and window.height() < room.height()
