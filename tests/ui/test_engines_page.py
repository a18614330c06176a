"""The page of engines: what it tells, installing and removing for real, and definitions of one's own."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.engines.own_files import id_in, read_definition
from desktop.ui.engine_editor import EngineEditor
from desktop.ui.engine_rows import EngineRow
from desktop.ui.engine_table import EngineModel
from desktop.ui.engines_page import EnginesPage
from desktop.ui.import_dialog import ImportDialog
from desktop.ui.main_window import MainWindow
from desktop.ui.settings_dialog import SettingsDialog
from tests.engines.samples import SMALLEST
from tests.servers.packages import PackageIndex
from tests.ui.test_accessible import nameless
from tests.ui.toy import TOY_ENGINE

LONG = 120_000


@pytest.fixture
def index(monkeypatch: pytest.MonkeyPatch) -> Iterator[PackageIndex]:
    with PackageIndex() as running:
        running.use(monkeypatch)
        running.add_toy("1.0")
        yield running


@pytest.fixture
def toy(engines_folder: Path) -> Path:
    path = engines_folder / "toy.toml"
    path.write_text(TOY_ENGINE, "utf-8")
    return path


@pytest.fixture
def page(qtbot: QtBot, app: App) -> EnginesPage:
    made = EnginesPage(app.queue, None)
    qtbot.addWidget(made)
    made.resize(820, 560)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def choose(page: EnginesPage, engine_id: str) -> EngineRow:
    """Click on the row of an engine."""
    at = next(number for number, row in enumerate(page.model.rows) if row.id == engine_id or row.path.name == engine_id)
    place = page.table.visualRect(page.model.index(at, 0)).center()
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    row = page.row()
    assert row is not None and row is page.model.rows[at]
    return row


def press(page: EnginesPage, name: str) -> None:
    assert page.buttons[name].isEnabled()
    QTest.mouseClick(page.buttons[name], Qt.MouseButton.LeftButton)


def enabled(page: EnginesPage) -> set[str]:
    return {name for name, button in page.buttons.items() if button.isEnabled()}


def cell(page: EnginesPage, engine_id: str, column: int) -> str:
    at = next(number for number, row in enumerate(page.model.rows) if row.id == engine_id)
    return str(page.model.index(at, column).data())


def editor(page: EnginesPage) -> EngineEditor:
    (found,) = (editor for editor in page.findChildren(EngineEditor) if editor.isVisible())
    found.activateWindow()
    found.code.setFocus()
    return found


def answer(page: EnginesPage, button: str) -> None:
    box = page.findChild(QMessageBox, "deleteEngineQuestion")
    assert box is not None
    (pressed,) = (one for one in box.findChildren(QPushButton) if one.text().replace("&", "") == button)
    QTest.mouseClick(pressed, Qt.MouseButton.LeftButton)


# What there is


def test_every_engine_has_its_row(page: EnginesPage, app: App) -> None:
    assert {row.id for row in page.model.rows} == set(app.catalog.engines)
    assert [row.name.casefold() for row in page.model.rows] == sorted(row.name.casefold() for row in page.model.rows)
    assert cell(page, "yt-dlp", EngineModel.STATE) == "Comes with Fetchdeck"
    assert cell(page, "yt-dlp", EngineModel.DEFINITION) == "Built in"
    assert cell(page, "shell", EngineModel.STATE) == "Found on this computer"
    assert cell(page, "shell", EngineModel.DEFINITION) == "Your own"
    assert page.table.currentIndex().row() == 0


def test_versions_come_after_the_page(page: EnginesPage, qtbot: QtBot) -> None:
    assert cell(page, "yt-dlp", EngineModel.VERSION) == ""
    qtbot.waitUntil(lambda: cell(page, "yt-dlp", EngineModel.VERSION).startswith("20"), timeout=LONG)


def test_of_a_version_the_number_is_shown_and_the_rest_in_the_tool_tip() -> None:
    model = EngineModel()
    model.set_rows([EngineRow(Path("/x/curl.toml"), "curl", source="path")])
    for said, shown in (
        ("curl 7.88.1 (x86_64) libcurl/7.88.1", "7.88.1"),
        ("2026.08.19", "2026.08.19"),
        ("git", "git"),
    ):
        model.set_versions({"": said})
        assert model.index(0, EngineModel.VERSION).data() == shown
        assert said.split(" ", 1)[0] in str(model.index(0, EngineModel.VERSION).data(Qt.ItemDataRole.ToolTipRole))


def test_what_can_be_done_depends_on_the_engine(page: EnginesPage) -> None:
    always = {"new", "import", "duplicate", "edit", "show"}
    choose(page, "yt-dlp")
    assert enabled(page) == always | {"update"}
    choose(page, "shell")
    assert enabled(page) == always | {"delete"}
    choose(page, "spotdl")
    assert enabled(page) == always | {"install"}
    assert "Licence: MIT" in page.facts.toPlainText()


def test_votify_is_only_started(page: EnginesPage) -> None:
    choose(page, "votify")
    assert not {"install", "update", "remove"} & enabled(page)
    assert "Install it yourself; Fetchdeck only starts it." in page.facts.toPlainText()


def test_the_homepage_opens_on_request(page: EnginesPage, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.__iadd__([url.toString()]))
    row = choose(page, "yt-dlp")
    assert row.engine is not None
    assert page.homepage.text() == row.engine.homepage
    assert opened == []
    QTest.mouseClick(page.homepage, Qt.MouseButton.LeftButton)
    assert opened == [row.engine.homepage]


def test_a_homepage_that_is_none_is_not_opened(
    app: App, engines_folder: Path, page: EnginesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    (engines_folder / "a.toml").write_text(SMALLEST + 'homepage = "file:///etc/passwd"\n', "utf-8")
    app.queue.reload_engines()
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.__iadd__([url]))
    choose(page, "small")
    QTest.mouseClick(page.homepage, Qt.MouseButton.LeftButton)
    assert opened == []
    assert "file:///etc/passwd" in page.note.text()


def test_a_file_with_mistakes_is_told_of(page: EnginesPage, app: App, engines_folder: Path) -> None:
    (engines_folder / "bad.toml").write_text('id = "bad"\n', "utf-8")
    app.queue.reload_engines()
    row = choose(page, "bad.toml")
    assert row.state() == "Has mistakes"
    assert "accepts: is missing" in page.facts.toPlainText()
    assert enabled(page) == {"new", "import", "duplicate", "edit", "show", "delete"}


def test_foreign_text_is_shown_as_it_is(page: EnginesPage, app: App, engines_folder: Path) -> None:
    evil = r"<b>x</b>\u202e\nLicence: none"
    (engines_folder / "a.toml").write_text(
        SMALLEST.replace('"Small"', f'"{evil}"') + f'summary = "{evil}"\nhomepage = "{evil}"\n', "utf-8"
    )
    app.queue.reload_engines()
    choose(page, "small")
    assert page.facts.toPlainText().split("\n")[0] == "<b>x</b> Licence: none"
    assert "<b>" not in str(page.model.index(page.table.currentIndex().row(), 0).data(Qt.ItemDataRole.ToolTipRole))
    assert page.homepage.text() == "<b>x</b> Licence: none"


def test_the_choice_stays_when_engines_change(page: EnginesPage, app: App, engines_folder: Path) -> None:
    choose(page, "shell")
    (engines_folder / "a.toml").write_text(SMALLEST.replace('"Small"', '"A first one"'), "utf-8")
    app.queue.reload_engines()
    row = page.row()
    assert row is not None and row.id == "shell"


def test_everything_has_a_name(page: EnginesPage) -> None:
    assert nameless(page) == []


# Installing


@pytest.mark.timeout(240)
@pytest.mark.skipif(sys.platform == "win32", reason="the folders of an environment are named differently")
def test_install_update_and_remove(toy: Path, index: PackageIndex, page: EnginesPage, app: App, qtbot: QtBot) -> None:
    choose(page, "toy")
    assert not {"update", "remove"} & enabled(page)
    with qtbot.waitSignal(app.queue.job_finished, timeout=LONG):
        press(page, "install")
        assert not {"install", "update", "remove"} & enabled(page)
        assert cell(page, "toy", EngineModel.STATE) in ("Waiting", "Being installed")
        qtbot.waitUntil(lambda: page.note.text().startswith("Install Toy: "), timeout=LONG)
    assert page.note.text() == "Install Toy: Completed"
    assert cell(page, "toy", EngineModel.STATE) == "Installed from here"
    assert {"update", "remove"} < enabled(page) and "install" not in enabled(page)
    qtbot.waitUntil(lambda: cell(page, "toy", EngineModel.VERSION) == "1.0", timeout=LONG)
    index.add_toy("2.0")
    with qtbot.waitSignal(app.queue.job_finished, timeout=LONG):
        press(page, "update")
    qtbot.waitUntil(lambda: cell(page, "toy", EngineModel.VERSION) == "2.0", timeout=LONG)
    with qtbot.waitSignal(app.queue.job_finished, timeout=LONG):
        press(page, "remove")
    assert cell(page, "toy", EngineModel.STATE) == "Not installed"
    assert cell(page, "toy", EngineModel.VERSION) == ""
    assert "install" in enabled(page)


@pytest.mark.timeout(240)
def test_without_a_network_the_reason_is_told(
    toy: Path, index: PackageIndex, page: EnginesPage, app: App, qtbot: QtBot
) -> None:
    index.close()
    choose(page, "toy")
    with qtbot.waitSignal(app.queue.job_finished, timeout=LONG):
        press(page, "install")
    assert page.note.text().startswith("Install Toy failed: ")
    assert cell(page, "toy", EngineModel.STATE) == "Not installed"
    assert "install" in enabled(page)


# Definitions of one's own


def test_new_begins_with_the_template(page: EnginesPage, app: App, engines_folder: Path) -> None:
    press(page, "new")
    opened = editor(page)
    assert opened.code.marked_lines() == []
    assert id_in(opened.text()) == "my-engine"
    QTest.mouseClick(opened.save, Qt.MouseButton.LeftButton)
    assert (engines_folder / "my-engine.toml").exists()
    row = page.row()
    assert row is not None and row.id == "my-engine"
    opened.close()
    press(page, "new")
    assert id_in(editor(page).text()) == "my-engine-2"


def test_a_copy_gets_an_id_of_its_own(page: EnginesPage, engines_folder: Path) -> None:
    choose(page, "yt-dlp")
    press(page, "duplicate")
    opened = editor(page)
    assert id_in(opened.text()) == "yt-dlp-copy"
    assert 'name = "yt-dlp (copy)"' in opened.text()
    assert not opened.notice.isVisible()
    opened.close()
    assert not opened.isVisible()
    assert not (engines_folder / "yt-dlp-copy.toml").exists()


def test_editing_a_built_in_one_makes_an_own_one_that_replaces_it(
    page: EnginesPage, app: App, engines_folder: Path
) -> None:
    before = app.catalog.get("yt-dlp").path
    text = read_definition(before)
    choose(page, "yt-dlp")
    press(page, "edit")
    opened = editor(page)
    assert opened.notice.isVisible() and "replaces" in opened.notice.text()
    press(page, "edit")
    assert editor(page) is opened
    QTest.mouseClick(opened.save, Qt.MouseButton.LeftButton)
    opened.close()
    assert read_definition(before) == text
    assert app.catalog.get("yt-dlp").path == engines_folder / "yt-dlp.toml"
    assert cell(page, "yt-dlp", EngineModel.DEFINITION) == "Your own, replaces the built-in one"
    assert "replaces the built-in" in page.facts.toPlainText()
    press(page, "delete")
    answer(page, "Delete")
    assert app.catalog.get("yt-dlp").path == before
    row = page.row()
    assert row is not None
    assert not (engines_folder / "yt-dlp.toml").exists()


def test_an_own_one_is_edited_in_its_file_in_one_window(page: EnginesPage, engines_folder: Path) -> None:
    choose(page, "shell")
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert editor(page).path == engines_folder / "shell.toml"
    press(page, "edit")
    assert editor(page).path == engines_folder / "shell.toml"


def test_a_double_click_edits(page: EnginesPage) -> None:
    choose(page, "shell")
    place = page.table.visualRect(page.table.currentIndex()).center()
    QTest.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert editor(page).isVisible()


def test_deleting_is_asked_about(page: EnginesPage, app: App, engines_folder: Path) -> None:
    choose(page, "shell")
    press(page, "delete")
    answer(page, "Cancel")
    assert (engines_folder / "shell.toml").exists()
    press(page, "delete")
    answer(page, "Delete")
    assert not (engines_folder / "shell.toml").exists()
    assert "shell" not in app.catalog.engines
    assert "shell.toml" in page.note.text()


def test_show_file_opens_its_folder(page: EnginesPage, engines_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    choose(page, "shell")
    press(page, "show")
    assert opened == [str(engines_folder)]
    assert "No file manager" in page.note.text()


# Importing


def import_dialog(page: EnginesPage, path: Path, monkeypatch: pytest.MonkeyPatch) -> ImportDialog | None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    press(page, "import")
    return next((dialog for dialog in page.findChildren(ImportDialog) if dialog.isVisible()), None)


def test_an_import_is_shown_in_full_before_anything(
    page: EnginesPage, app: App, engines_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "from elsewhere.toml"
    text = SMALLEST.replace('"small"', '"other"', 1) + (
        'environment = { LD_PRELOAD = "/x" }\n[version]\narguments = ["--wipe"]\n'
        '[options.a]\nkind = "flag"\narguments = ["--run-this"]\n'
    )
    path.write_text(text, "utf-8")
    dialog = import_dialog(page, path, monkeypatch)
    assert dialog is not None
    facts = dialog.facts.toPlainText()
    for told in ("It runs: small", "^https?://", "LD_PRELOAD", "--wipe", "--run-this", str(engines_folder)):
        assert told in facts
    assert dialog.code.toPlainText() == text
    assert nameless(dialog) == []
    assert "other" not in app.catalog.engines
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert not (engines_folder / "other.toml").exists(), "Enter alone must not import"


def test_what_was_shown_is_what_is_imported(
    page: EnginesPage, app: App, engines_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x.toml"
    path.write_text(SMALLEST, "utf-8")
    dialog = import_dialog(page, path, monkeypatch)
    assert dialog is not None
    path.write_text(SMALLEST.replace("small", "evil"), "utf-8")
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert read_definition(engines_folder / "small.toml") == SMALLEST
    assert app.catalog.get("small").program == "small"
    row = page.row()
    assert row is not None and row.id == "small"
    assert "imported" in page.note.text()


def test_an_import_that_replaces_says_so(
    page: EnginesPage, engines_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x.toml"
    path.write_text(SMALLEST.replace('id = "small"', 'id = "shell"'), "utf-8")
    dialog = import_dialog(page, path, monkeypatch)
    assert dialog is not None
    assert "is replaced" in dialog.facts.toPlainText()
    QTest.mouseClick(dialog.buttons.button(QDialogButtonBox.StandardButton.Cancel), Qt.MouseButton.LeftButton)
    path.write_text(SMALLEST.replace('id = "small"', 'id = "yt-dlp"'), "utf-8")
    dialog = import_dialog(page, path, monkeypatch)
    assert dialog is not None
    assert "instead of the built-in" in dialog.facts.toPlainText()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert sorted(file.name for file in engines_folder.iterdir()) == ["shell.toml"]


def test_hidden_characters_and_mistakes_are_seen(
    page: EnginesPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x.toml"
    path.write_text('id = "x"\nprogram = "a\u202eb"\n', "utf-8")
    dialog = import_dialog(page, path, monkeypatch)
    assert dialog is not None
    assert "a⟨U+202E⟩b" in dialog.code.toPlainText()
    assert "cannot be seen" in dialog.facts.toPlainText()
    assert "line 1: name: is missing" in dialog.facts.toPlainText()
    assert dialog.code.marked_lines() == [1]
    assert dialog.accept_button.isEnabled()


@pytest.mark.parametrize("text", ['name = "x"\n', 'id = "../x"\n'])
def test_without_an_id_nothing_is_imported(
    page: EnginesPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    path = tmp_path / "x.toml"
    path.write_text(text, "utf-8")
    dialog = import_dialog(page, path, monkeypatch)
    assert dialog is not None
    assert not dialog.accept_button.isEnabled()
    assert "no id" in dialog.facts.toPlainText()


def test_what_is_no_text_is_not_imported(page: EnginesPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x.toml"
    path.write_bytes(b"\xff\xfe")
    assert import_dialog(page, path, monkeypatch) is None
    assert "UTF-8" in page.note.text()


# In the window


def test_the_preferences_have_the_page_and_open_once(real_window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(real_window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = real_window.findChildren(SettingsDialog)
    assert dialog.defaults.isVisible()
    pages = dialog.pages
    place = pages.visualItemRect(pages.item(pages.count() - 1)).center()
    QTest.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert dialog.engines is not None and dialog.engines.isVisible()
    assert not dialog.defaults.isVisible()
    assert dialog.focusWidget() is dialog.engines.table
    real_window.actions_["preferences"].trigger()
    assert real_window.findChildren(SettingsDialog) == [dialog]


def test_ffmpeg_tells_what_is_used_where_nothing_is_set(
    real_window: MainWindow, app: App, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    program = tmp_path / "ffmpeg"
    program.write_text("#!/bin/sh\n", "utf-8")
    program.chmod(0o755)
    monkeypatch.setattr(app.queue, "automatic_ffmpeg", lambda: "/opt/ffmpeg")
    real_window.actions_["preferences"].trigger()
    (dialog,) = real_window.findChildren(SettingsDialog)
    row = dialog.rows["downloads/ffmpeg"]
    assert isinstance(row.field, QLineEdit)
    assert row.field.placeholderText() == "Automatic: /opt/ffmpeg"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(program), ""))
    browse = dialog.findChild(QPushButton, "downloads/ffmpeg-browse")
    assert browse is not None
    QTest.mouseClick(browse, Qt.MouseButton.LeftButton)
    assert row.value() == str(program)
    assert app.settings.value("downloads/ffmpeg") == str(program)


def test_presets_follow_the_definitions(real_window: MainWindow, app: App, engines_folder: Path) -> None:
    real_window.actions_["preferences"].trigger()
    (dialog,) = real_window.findChildren(SettingsDialog)
    box = dialog.rows["downloads/default_preset"].field
    assert isinstance(box, QComboBox)
    chosen = dialog.rows["downloads/default_preset"].value()
    assert real_window.input.preset.findData("fresh") < 0
    (engines_folder / "a.toml").write_text(SMALLEST + '[presets.fresh]\nlabel = "Fresh"\noptions = {}\n', "utf-8")
    app.queue.reload_engines()
    assert real_window.input.preset.findData("fresh") >= 0
    assert box.findData("fresh") >= 0
    assert dialog.rows["downloads/default_preset"].value() == chosen
    assert real_window.input.preset.currentData() == chosen


def test_the_window_does_not_close_over_unsaved_definitions(real_window: MainWindow, qtbot: QtBot) -> None:
    real_window.actions_["preferences"].trigger()
    (dialog,) = real_window.findChildren(SettingsDialog)
    assert dialog.engines is not None
    dialog.engines.files.new()
    dialog.close()
    (opened,) = real_window.findChildren(EngineEditor)
    assert opened.isVisible()
    QTest.keyClicks(opened.code, "# x")
    real_window.close()
    assert real_window.isVisible() and opened.isVisible()
    box = opened.findChild(QMessageBox, "saveQuestion")
    assert box is not None
    discard = box.findChild(QPushButton, "discardButton")
    assert discard is not None
    QTest.mouseClick(discard, Qt.MouseButton.LeftButton)
    assert not opened.isVisible()
    real_window.close()
    qtbot.waitUntil(lambda: not real_window.isVisible())
