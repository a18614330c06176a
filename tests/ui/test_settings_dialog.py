"""The preferences, made from the declared settings: what is given holds at once, and every setting is found."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.services.settings import DECLARED, Settings
from desktop.ui import mnemonics
from desktop.ui.found_words import ground
from desktop.ui.main_window import MainWindow
from desktop.ui.marked_label import MarkedLabel
from desktop.ui.setting_pages import PAGES
from desktop.ui.settings_dialog import SettingsDialog

PRESETS = [("best-video", "Best video"), ("audio-mp3", "Audio")]


@pytest.fixture
def preferences(qtbot: QtBot, settings: Settings) -> SettingsDialog:
    dialog = SettingsDialog(settings, lambda: {"downloads/default_preset": PRESETS})
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    return dialog


def field(dialog: SettingsDialog, key: str) -> QLineEdit:
    """The line of a setting, on show."""
    dialog.show_page(key.partition("/")[0])
    found = dialog.rows[key].field
    assert isinstance(found, QLineEdit)
    return found


def type_into(line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClicks(line, text)


def shown(dialog: SettingsDialog) -> list[str]:
    return [key for key, row in dialog.rows.items() if row.field.isVisible()]


# Rows and pages


def test_every_declared_setting_has_its_row(preferences: SettingsDialog, settings: Settings) -> None:
    assert sorted(preferences.rows) == sorted(setting.key for setting in settings.declared())
    for setting in settings.declared():
        row = preferences.rows[setting.key]
        assert str(row.value()) == str(settings.value(setting.key))
        assert row.field.accessibleName() == setting.title
        assert row.field.accessibleDescription() == setting.help
        assert row.note.text() == setting.help
        assert setting.help.endswith(".")


def test_every_setting_is_on_a_page_with_a_title_of_its_own() -> None:
    assert {setting.key.partition("/")[0] for setting in DECLARED} <= {page.prefix for page in PAGES}


def test_a_page_shows_its_settings_and_no_others(preferences: SettingsDialog) -> None:
    seen: list[str] = []
    for at in range(preferences.pages.count()):
        preferences.pages.setCurrentRow(at)
        assert {key.partition("/")[0] for key in shown(preferences)} == {preferences.page()}
        seen += shown(preferences)
    assert seen == list(preferences.rows)


def test_on_each_page_every_setting_has_a_key_of_its_own(preferences: SettingsDialog) -> None:
    buttons = [mnemonics.mnemonic_of(button.text()) for button in (preferences.shut, preferences.defaults)]
    for page in PAGES:
        rows = [row for key, row in preferences.rows.items() if key.startswith(f"{page.prefix}/")]
        letters = [mnemonics.mnemonic_of(row.caption.text()) for row in rows]
        assert all(letters)
        assert len({*letters, *buttons}) == len(letters) + 2
    preferences.show_page("jobs")
    letter = mnemonics.mnemonic_of(preferences.rows["jobs/max_parallel"].caption.text())
    QTest.keyClicks(preferences, letter, Qt.KeyboardModifier.AltModifier)
    assert preferences.focusWidget() is preferences.rows["jobs/max_parallel"].field


def test_what_is_typed_at_once_searches_and_changes_nothing(preferences: SettingsDialog, settings: Settings) -> None:
    before = settings.value("downloads/directory")
    focus = preferences.focusWidget()
    assert focus is preferences.search
    QTest.keyClicks(focus, "limit")
    preferences.reject()
    assert settings.value("downloads/directory") == before


def test_tab_goes_through_the_rows_from_top_to_bottom(preferences: SettingsDialog) -> None:
    preferences.show_page("jobs")
    wanted = shown(preferences)
    preferences.rows[wanted[0]].field.setFocus()
    reached = []
    for _ in range(len(wanted) * 2):
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.append(focus.objectName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert [name for name in reached if name in wanted][: len(wanted)] == wanted


# What is given holds at once


def test_what_is_chosen_holds_at_once(preferences: SettingsDialog, settings: Settings) -> None:
    preferences.show_page("downloads")
    box = preferences.rows["downloads/default_preset"].field
    assert isinstance(box, QComboBox)
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert settings.value("downloads/default_preset") == "audio-mp3"
    preferences.show_page("jobs")
    check = preferences.rows["jobs/only_between"].field
    assert isinstance(check, QCheckBox)
    QTest.keyClick(check, Qt.Key.Key_Space)
    assert settings.value("jobs/only_between") is True
    assert Settings(settings.file).value("downloads/default_preset") == "audio-mp3"


def test_what_is_typed_holds_after_a_pause(preferences: SettingsDialog, settings: Settings, qtbot: QtBot) -> None:
    line = field(preferences, "jobs/max_parallel")
    with qtbot.waitSignal(settings.changed) as heard:
        type_into(line, "17")
        assert settings.value("jobs/max_parallel") == 3
    # Not the 1 on the way to it.
    assert heard.args == ["jobs/max_parallel"]
    assert settings.value("jobs/max_parallel") == 17
    assert line.text() == "17"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_enter_and_leaving_do_not_wait(preferences: SettingsDialog, settings: Settings, key: Qt.Key) -> None:
    line = field(preferences, "jobs/max_parallel")
    type_into(line, " 7 ")
    QTest.keyClick(line, key)
    assert settings.value("jobs/max_parallel") == 7
    assert line.text() == "7"
    assert preferences.isVisible()


def test_closing_does_not_lose_what_was_typed(preferences: SettingsDialog, settings: Settings) -> None:
    type_into(field(preferences, "jobs/max_parallel"), "7")
    QTest.mouseClick(preferences.shut, Qt.MouseButton.LeftButton)
    assert not preferences.isVisible()
    assert settings.value("jobs/max_parallel") == 7


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("jobs/max_parallel", "0"),
        ("jobs/max_parallel", "many"),
        ("jobs/job_expiry_days", "-1"),
        ("downloads/directory", "x"),
        ("jobs/between_from", "25:00"),
        ("jobs/between_to", "6"),
    ],
)
def test_what_cannot_be_used_is_said_at_its_field_and_not_kept(
    preferences: SettingsDialog, settings: Settings, qtbot: QtBot, key: str, text: str
) -> None:
    row = preferences.rows[key]
    before, help_text = settings.value(key), row.note.text()
    line = field(preferences, key)
    type_into(line, text)
    # Who is still typing is not told.
    assert row.note.text() == help_text
    qtbot.waitUntil(lambda: text in row.note.text())
    assert text in line.accessibleDescription()
    assert settings.value(key) == before
    good = {"downloads/directory": "/tmp", "jobs/between_from": "05:30", "jobs/between_to": "23:59"}
    type_into(line, good.get(key, "5"))
    assert row.note.text() == help_text
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert str(settings.value(key)) == good.get(key, "5")


def test_what_cannot_be_used_is_gone_with_the_dialog(preferences: SettingsDialog, settings: Settings) -> None:
    type_into(field(preferences, "jobs/max_parallel"), "many")
    QTest.keyClick(preferences, Qt.Key.Key_Escape)
    assert not preferences.isVisible()
    assert settings.value("jobs/max_parallel") == 3


def test_what_is_set_elsewhere_is_shown(preferences: SettingsDialog, settings: Settings) -> None:
    settings.set_value("jobs/max_parallel", 9)
    settings.set_value("downloads/default_preset", "my-own")
    assert preferences.rows["jobs/max_parallel"].value() == "9"
    assert preferences.rows["jobs/max_parallel"].reset.isEnabled()
    assert preferences.rows["downloads/default_preset"].value() == "my-own"


def test_who_is_typing_is_not_interrupted(preferences: SettingsDialog, settings: Settings) -> None:
    line = field(preferences, "jobs/max_parallel")
    type_into(line, "1")
    settings.set_value("jobs/max_parallel", 9)
    assert line.text() == "1"
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert settings.value("jobs/max_parallel") == 1


def test_a_preset_that_no_engine_knows_is_kept(qtbot: QtBot, settings: Settings) -> None:
    settings.set_value("downloads/default_preset", "my-own")
    dialog = SettingsDialog(settings, lambda: {"downloads/default_preset": PRESETS})
    qtbot.addWidget(dialog)
    assert dialog.rows["downloads/default_preset"].value() == "my-own"


# Defaults


def test_one_setting_goes_back_to_its_default(preferences: SettingsDialog, settings: Settings) -> None:
    row = preferences.rows["jobs/max_parallel"]
    assert not row.reset.isEnabled()
    type_into(field(preferences, "jobs/max_parallel"), "9")
    assert row.reset.isEnabled()
    QTest.mouseClick(row.reset, Qt.MouseButton.LeftButton)
    assert (row.value(), settings.value("jobs/max_parallel")) == ("3", 3)
    assert not row.reset.isEnabled()


def test_all_go_back_to_their_defaults_and_forth_again(preferences: SettingsDialog, settings: Settings) -> None:
    assert not preferences.defaults.isEnabled()
    type_into(field(preferences, "jobs/max_parallel"), "9")
    type_into(field(preferences, "jobs/job_expiry_days"), "1")
    settings.set_value("appearance/theme", "dark")
    QTest.mouseClick(preferences.defaults, Qt.MouseButton.LeftButton)
    assert {key: settings.value(key) for key in preferences.rows} == {
        key: settings.default(key) for key in preferences.rows
    }
    assert preferences.restored.isVisible() and not preferences.defaults.isEnabled()
    # What is changed after that is not taken back.
    type_into(field(preferences, "jobs/max_parallel"), "4")
    QTest.mouseClick(preferences.undo, Qt.MouseButton.LeftButton)
    keys = ("jobs/max_parallel", "jobs/job_expiry_days", "appearance/theme")
    assert [settings.value(key) for key in keys] == [4, 1, "dark"]
    assert preferences.rows["jobs/job_expiry_days"].value() == "1"
    assert not preferences.restored.isVisible()


def test_restore_defaults_clears_what_cannot_be_used(preferences: SettingsDialog) -> None:
    line = field(preferences, "jobs/max_parallel")
    type_into(line, "many")
    QTest.keyClick(line, Qt.Key.Key_Return)
    QTest.mouseClick(preferences.defaults, Qt.MouseButton.LeftButton)
    assert line.text() == "3"
    assert preferences.rows["jobs/max_parallel"].note.text() == preferences.rows["jobs/max_parallel"].setting.help


# Searching


def test_settings_are_found_on_all_pages(preferences: SettingsDialog) -> None:
    QTest.keyClick(preferences, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert preferences.focusWidget() is preferences.search
    QTest.keyClicks(preferences.search, "FOLDER where")
    assert shown(preferences) == ["downloads/directory"]
    assert preferences.page() == "" and not preferences.nothing.isVisible()
    row = preferences.rows["downloads/directory"]
    assert row.caption.marked() == ["folder"] and row.note.marked() == ["Where"]
    preferences.search.setText("time")
    assert {key.partition("/")[0] for key in shown(preferences)} == {"jobs"}
    assert row.caption.marked() == []


def test_what_a_box_offers_is_found_and_told(preferences: SettingsDialog) -> None:
    preferences.search.setText("español")
    assert shown(preferences) == ["appearance/language"]
    note = preferences.rows["appearance/language"].note
    assert note.text().endswith("\nEspañol") and note.marked() == ["Español"]


def test_escape_ends_the_search_and_then_closes(preferences: SettingsDialog) -> None:
    preferences.show_page("jobs")
    preferences.search.setFocus()
    QTest.keyClicks(preferences.search, "xyzzy")
    assert shown(preferences) == []
    assert preferences.nothing.isVisible() and "xyzzy" in preferences.nothing.text()
    QTest.keyClick(preferences.search, Qt.Key.Key_Escape)
    assert preferences.search.text() == "" and not preferences.nothing.isVisible()
    assert preferences.page() == "jobs" and "jobs/max_parallel" in shown(preferences)
    QTest.keyClick(preferences.search, Qt.Key.Key_Escape)
    assert not preferences.isVisible()


def test_choosing_a_page_ends_the_search(preferences: SettingsDialog) -> None:
    preferences.search.setText("folder")
    place = preferences.pages.visualItemRect(preferences.pages.item(1)).center()
    QTest.mouseClick(preferences.pages.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert preferences.search.text() == ""
    assert preferences.page() == "jobs" and "jobs/retries" in shown(preferences)


def test_enter_goes_from_the_search_to_what_was_found(preferences: SettingsDialog) -> None:
    preferences.search.setText("killed")
    QTest.keyClick(preferences.search, Qt.Key.Key_Return)
    assert preferences.focusWidget() is preferences.rows["jobs/terminate_grace_seconds"].field


def test_the_engines_are_found(real_window: MainWindow, app: App) -> None:
    real_window.actions_["preferences"].trigger()
    (dialog,) = real_window.findChildren(SettingsDialog)
    dialog.search.setText("votify")
    assert shown(dialog) == [] and not dialog.nothing.isVisible()
    button = dialog.findChild(QPushButton, "settingsToEngines")
    assert button is not None and button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert dialog.engines is not None and dialog.engines.isVisible()
    assert dialog.page() == "engines" and dialog.search.text() == ""
    dialog.search.setText("xyzzy")
    assert not button.isVisible() and dialog.nothing.isVisible()


# The parts


def test_marks_are_painted_where_the_words_stand(qtbot: QtBot) -> None:
    label = MarkedLabel("some words in a row")
    qtbot.addWidget(label)
    label.resize(300, 40)
    plain = label.grab().toImage()
    label.set_marks(("words",))
    marked = label.grab().toImage()
    highlight = ground(label.palette()).rgb()
    columns = {x for x in range(marked.width()) for y in range(marked.height()) if marked.pixel(x, y) == highlight}
    before = label.fontMetrics().horizontalAdvance("some ")
    assert columns and before - 2 <= min(columns) and max(columns) <= before * 3
    label.set_marks(())
    assert label.grab().toImage() == plain


def test_mnemonics_are_given_out_once() -> None:
    assert mnemonics.with_mnemonics(["Start from:", "Start until:", "A & B", "语言:"], "u") == [
        "&Start from:",
        "S&tart until:",
        "&A && B",
        "语言:",
    ]
    assert [mnemonics.mnemonic_of(text) for text in ("&Undo", "A && B", "S&how", "")] == ["u", "", "h", ""]
