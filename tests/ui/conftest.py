"""Windows and their parts, on a queue in memory or on the real services."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.services.settings import Settings
from desktop.ui.main_window import MainWindow
from tests.ui.fakes import FakeQueue

#: An engine whose "download" is a shell script: what it does stands in the link, so that a test says it.
SHELL_ENGINE = r"""
id = "shell"
name = "Shell"
accepts = ['^shell:']
priority = 100
program = "sh"
arguments = ["-c", '''
cd "$1"
case "$2" in
  shell:wait*) echo waiting; exec sleep 600 ;;
  shell:fail*) echo "ERROR: the server said no"; exit 1 ;;
  shell:many*) i=0; while [ $i -lt 2000 ]; do echo "line $i"; i=$((i+1)); done ;;
esac
echo "title: Film of $2"
echo "<b>bold</b> & plain"
echo data > film.mp4
echo "file: $1/film.mp4"
''', "sh", "{directory}", "{urls}"]

[presets.plain]
label = "Plain <b>&</b> simple"
options = {}

[output]
title = '^title: (?P<title>.*)'
file = '^file: (?P<file>.*)'
error = '^ERROR: (?P<message>.*)'
"""


@pytest.fixture(autouse=True)
def no_key_held(request: pytest.FixtureRequest) -> None:
    """Let go of Shift and Ctrl, which QTest leaves held: a table's ``selectRow`` asks for them."""
    if {"qapp", "qtbot"} & set(request.fixturenames):
        request.getfixturevalue("qapp")
        if QGuiApplication.keyboardModifiers():
            QTest.keyRelease(QWidget(), Qt.Key.Key_Shift)


@pytest.fixture
def queue(qapp: QGuiApplication) -> FakeQueue:
    """A queue in memory."""
    return FakeQueue()


@pytest.fixture
def settings(qapp: QGuiApplication, isolated: Path) -> Settings:
    """Settings in a file of the test's own."""
    return Settings(isolated / "settings.ini")


@pytest.fixture
def window(qtbot: QtBot, queue: FakeQueue, settings: Settings) -> MainWindow:
    """A window on the queue in memory, seen for the first time."""
    return show_window(qtbot, queue, settings)


def show_window(qtbot: QtBot, queue: FakeQueue, settings: Settings) -> MainWindow:
    """Make a window and wait until it was painted and filled in."""
    made = MainWindow(queue.as_queue, settings, version=lambda: "1.2.3")
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.painted):
        made.show()
    qtbot.waitUntil(lambda: made.status.space.text() != "")
    made.activateWindow()
    return made


@pytest.fixture
def app(qtbot: QtBot, engines_folder: Path) -> Iterator[App]:
    """The real services, with an engine that runs shell scripts."""
    (engines_folder / "shell.toml").write_text(SHELL_ENGINE, "utf-8")
    services = App(busy_seconds=0.25)
    yield services
    with qtbot.waitSignal(services.queue.stopped):
        services.queue.stop(keep=False)
    services.close()


@pytest.fixture
def real_window(qtbot: QtBot, app: App) -> MainWindow:
    """A window on the real services."""
    made = MainWindow(app.queue, app.settings, version=lambda: "1.2.3")
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.painted):
        made.show()
    qtbot.waitUntil(lambda: made.input.preset.count() > 0)
    return made
