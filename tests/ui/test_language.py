"""Another language holds at once: the window is made anew in it, with everything that was on show."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.ui.main_window import MainWindow
from desktop.ui.new_job_dialog import NewJobDialog
from desktop.ui.settings_dialog import SettingsDialog
from desktop.ui.shown_window import ShownWindow
from desktop.ui.translation import install_translations

KEY = "appearance/language"


@pytest.fixture
def shown(app: App, qtbot: QtBot, qapp: QApplication) -> Iterator[ShownWindow]:
    # Not handed to qtbot, which closes even windows that are gone.
    def make() -> MainWindow:
        return MainWindow(app.queue, app.settings, version=lambda: "1.2.3")

    keeper = ShownWindow(make(), make)

    def use_language() -> None:
        install_translations(qapp, str(app.settings.value(KEY)))

    def change(key: str) -> None:
        if key == KEY:
            keeper.replace_when_free(use_language)

    app.settings.changed.connect(change)
    with qtbot.waitSignal(keeper.window.painted):
        keeper.window.show()
    qtbot.waitUntil(lambda: keeper.window.input.preset.count() > 0)
    yield keeper
    app.settings.changed.disconnect(change)
    with qtbot.waitSignal(keeper.window.destroyed):
        keeper.window.deleteLater()
    install_translations(qapp, "en")
    QLocale.setDefault(QLocale.system())


def menus(window: MainWindow) -> list[str]:
    return [action.text() for action in window.menuBar().actions()]


def test_the_window_comes_back_in_the_language_as_it_was(shown: ShownWindow, app: App, qtbot: QtBot) -> None:
    first = shown.window
    jobs = [app.queue.add(["shell:fail"]), app.queue.add(["shell:wait"])]
    qtbot.waitUntil(lambda: not jobs[0].status.is_live)
    first.model.flush()
    qtbot.waitUntil(lambda: first.model.row_of(jobs[0].id) >= 0)
    first.view.show_job(jobs[0].id)
    first.details.setCurrentIndex(1)
    first.input.field.setText("https://example.org/half typed")
    first.messages.say("said before")
    first.resize(701, 503)
    pictures = first.thumbnails
    assert pictures is not None
    first.actions_["preferences"].trigger()
    dialog = first.findChild(SettingsDialog)
    assert dialog is not None
    dialog.search.setText("language")
    box = dialog.rows[KEY].field
    assert isinstance(box, QComboBox)
    box.setFocus()
    QTest.keyClicks(box, "Deu")
    qtbot.waitUntil(lambda: shown.window is not first)
    window = shown.window
    assert window.thumbnails is pictures and window.thumbnails.parent() is window
    assert menus(window)[0] == "&Datei" and window.isVisible()
    qtbot.waitUntil(lambda: window.view.current_id() == jobs[0].id)
    assert window.details.currentIndex() == 1
    assert window.input.field.text() == "https://example.org/half typed"
    assert [message.text for message in window.messages.history] == ["said before"]
    assert (window.width(), window.height()) == (701, 503)
    again = window.findChild(SettingsDialog)
    assert again is not None and again.isVisible() and again.page() == "appearance"
    assert again.focusWidget() is again.rows[KEY].field
    assert not again.windowIcon().isNull()
    assert again.windowTitle() == "Einstellungen" and again.rows[KEY].value() == "de"
    qtbot.waitUntil(lambda: not shiboken6.isValid(first))
    assert [top for top in QApplication.topLevelWidgets() if isinstance(top, MainWindow)] == [window]
    # What the first one listened to goes on, and nothing of it is missed.
    assert jobs[1].status.is_live
    app.queue.cancel(jobs[1].id)
    qtbot.waitUntil(lambda: not jobs[1].status.is_live)
    app.queue.reload_engines()
    app.settings.set_value("downloads/default_preset", "audio-mp3")
    assert window.input.preset.currentData() == "audio-mp3"


def test_it_waits_for_dialogs_that_something_is_typed_in(shown: ShownWindow, app: App, qtbot: QtBot) -> None:
    first = shown.window
    first.input.field.setText("https://example.org/a")
    first.actions_["add"].trigger()
    dialog = first.findChild(NewJobDialog)
    assert dialog is not None and dialog.isVisible()
    app.settings.set_value(KEY, "de")
    app.settings.set_value(KEY, "es")
    QApplication.processEvents()
    assert shown.window is first and dialog.isVisible()
    dialog.reject()
    qtbot.waitUntil(lambda: shown.window is not first)
    assert menus(shown.window)[0] == "&Archivo"


def test_what_restore_defaults_did_can_still_be_undone(shown: ShownWindow, app: App, qtbot: QtBot) -> None:
    first = shown.window
    app.settings.set_value(KEY, "de")
    qtbot.waitUntil(lambda: shown.window is not first)
    second = shown.window
    app.settings.set_value("jobs/max_parallel", 9)
    dialog = second.show_preferences()
    QTest.mouseClick(dialog.defaults, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown.window is not second)
    third = shown.window
    assert menus(third)[0] == "&File"
    (again,) = [found for found in third.findChildren(QDialog) if isinstance(found, SettingsDialog)]
    assert again.restored.isVisible()
    QTest.mouseClick(again.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown.window is not third)
    assert (app.settings.value(KEY), app.settings.value("jobs/max_parallel")) == ("de", 9)


_PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop import gui
from desktop.ui.main_window import MainWindow

qt = gui.make_application(["fetchdeck"])
told = []

def window():
    return next(top for top in qt.topLevelWidgets() if isinstance(top, MainWindow) and top.isVisible())

def look():
    shown = window()
    if not shown.is_furnished or not shown.status.space.text():
        return
    told.append(shown.menuBar().actions()[0].text())
    if len(told) == 1:
        shown._settings.set_value("appearance/language", "es")
    elif told[-1] != told[-2]:
        timer.stop()
        print(told[0], told[-1], flush=True)
        shown.close()

timer = QTimer()
timer.timeout.connect(look)
timer.start(50)
sys.exit(gui.run_window([]))
"""


@pytest.mark.timeout(60)
def test_the_program_starts_in_its_language_and_changes_it(isolated: Path) -> None:
    folder = isolated / ".config" / "fetchdeck"
    folder.mkdir()
    (folder / "settings.ini").write_text("[appearance]\nlanguage=de\n", "utf-8")
    done = subprocess.run([sys.executable, "-c", _PROGRAM], capture_output=True, text=True, timeout=50, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "&Datei &Archivo"), done.stderr
