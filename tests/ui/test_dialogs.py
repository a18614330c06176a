"""The dialog for new jobs, made from an engine's options."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QInputDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.engines.probe import Entry, Looked
from desktop.ui.new_job_dialog import NewJobDialog, Wish
from desktop.ui.new_job_engine import EnginePane
from tests.ui.conftest import SHELL_ENGINE

URL = "https://example.org/a"


def type_into(line: QLineEdit, text: str) -> None:
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClicks(line, text)


class Taker:
    """Takes every wish but for links with "bad" in them."""

    def __init__(self) -> None:
        self.wishes: list[Wish] = []

    def __call__(self, wish: Wish) -> tuple[list[str], str]:
        self.wishes.append(wish)
        bad = [link for link in wish.links if "bad" in link]
        return bad, "No engine takes it." if bad else ""


@pytest.fixture
def taker() -> Taker:
    return Taker()


@pytest.fixture
def dialog(qtbot: QtBot, app: App, taker: Taker, tmp_path: Path) -> NewJobDialog:
    app.settings.set_value("downloads/directory", str(tmp_path))
    app.settings.set_value("downloads/default_preset", "audio-mp3")
    made = NewJobDialog(app.queue, app.settings, taker, links=[URL], each=True)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


def pane(dialog: NewJobDialog) -> EnginePane:
    found = dialog.pane()
    assert found is not None
    return found


def option(dialog: NewJobDialog, name: str) -> QWidget:
    found = pane(dialog).findChild(QWidget, f"option-{name}")
    assert isinstance(found, (QComboBox, QLineEdit, QCheckBox))
    return found


def test_untouched_it_asks_for_just_the_preset_and_the_folder(
    dialog: NewJobDialog, taker: Taker, tmp_path: Path
) -> None:
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert taker.wishes == [Wish([URL], True, "", {"preset": "audio-mp3", "directory": str(tmp_path)})]


def test_options_come_from_the_engine_and_show_what_the_preset_says(dialog: NewJobDialog, app: App) -> None:
    engine = app.catalog.get("yt-dlp")
    for name in engine.options:
        assert option(dialog, name).accessibleName()
    box = option(dialog, "audio_format")
    assert isinstance(box, QComboBox)
    assert box.currentData() == engine.presets["audio-mp3"].options.get("audio_format")


def test_only_what_was_changed_is_asked_for(dialog: NewJobDialog, taker: Taker) -> None:
    box = option(dialog, "audio_format")
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("opus"))
    box.activated.emit(box.currentIndex())
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    options = dict(taker.wishes[0].options)
    assert options.pop("audio_format") == "opus"
    assert set(options) == {"preset", "directory"}


def test_another_engine_brings_its_own_form(dialog: NewJobDialog, taker: Taker) -> None:
    dialog.links.setPlainText("shell:x")
    dialog.engine.setCurrentIndex(dialog.engine.findData("shell"))
    assert pane(dialog).presets.box.currentText() == "Plain <b>&</b> simple"
    assert pane(dialog).form.engine_id == "shell"
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert taker.wishes[0].engine == "shell"


def test_automatic_follows_the_links(dialog: NewJobDialog) -> None:
    dialog.links.setPlainText("shell:x")
    assert pane(dialog).presets.current() == "plain"
    dialog.links.setPlainText("nonsense")
    assert dialog.pane() is None
    assert dialog.hint.isVisible()


def test_links_that_are_refused_stay_with_the_reason(dialog: NewJobDialog, taker: Taker) -> None:
    dialog.links.setPlainText(f"{URL}\nhttps://bad.example/\n")
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog.links.toPlainText() == "https://bad.example/"
    assert dialog.mistake.text() == "No engine takes it."
    dialog.links.setPlainText(URL)
    assert not dialog.mistake.isVisible()


def test_no_link_is_said_and_nothing_asked(dialog: NewJobDialog, taker: Taker) -> None:
    dialog.links.setPlainText(" \n ")
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert taker.wishes == []
    assert dialog.mistake.isVisible()


def test_one_job_for_all(dialog: NewJobDialog, taker: Taker) -> None:
    QTest.keyClick(dialog.one, Qt.Key.Key_Space)
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert taker.wishes[0].each is False


def test_changed_definitions_bring_their_options_and_what_was_typed_stays(
    dialog: NewJobDialog, app: App, engines_folder: Path
) -> None:
    text = SHELL_ENGINE + '[options.one]\nlabel = "One"\nkind = "text"\narguments = ["{value}"]\n'
    (engines_folder / "shell.toml").write_text(text.replace('"{urls}"]', '"{options}", "{urls}"]'), "utf-8")
    app.queue.reload_engines()
    dialog.engine.setCurrentIndex(dialog.engine.findData("shell"))
    field = option(dialog, "one")
    assert isinstance(field, QLineEdit)
    type_into(field, "typed")
    more = '[options.two]\nlabel = "Two"\nkind = "flag"\narguments = ["--two"]\n'
    (engines_folder / "shell.toml").write_text((text + more).replace('"{urls}"]', '"{options}", "{urls}"]'), "utf-8")
    app.queue.reload_engines()
    assert dialog.engine.currentData() == "shell"
    assert set(pane(dialog).engine.options) == {"one", "two"}
    assert pane(dialog).options()["one"] == "typed"
    (engines_folder / "shell.toml").unlink()
    app.queue.reload_engines()
    assert dialog.engine.findData("shell") < 0
    assert dialog.engine.currentData() == ""
    assert pane(dialog).engine.id == "yt-dlp"


# More than one engine, presets of one's own, what is remembered


def test_links_of_different_engines_are_split_and_each_has_its_settings(dialog: NewJobDialog, taker: Taker) -> None:
    dialog.links.setPlainText(f"{URL}\nshell:x\nshell:y")
    assert dialog.split.isVisible() and dialog.shown.isVisible()
    assert dialog.split.text() == "Different engines take these links: yt-dlp (1 link), Shell (2 links)."
    dialog.shown.setCurrentIndex(dialog.shown.findData("shell"))
    assert pane(dialog).engine.id == "shell"
    dialog.shown.setCurrentIndex(dialog.shown.findData("yt-dlp"))
    check = option(dialog, "embed_subs")
    QTest.keyClick(check, Qt.Key.Key_Space)
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert [(wish.links, wish.options.get("embed_subs")) for wish in taker.wishes] == [
        ([URL], True),
        (["shell:x", "shell:y"], None),
    ]


def test_what_was_set_is_there_the_next_time_but_for_secrets_and_these_links(
    dialog: NewJobDialog, app: App, qtbot: QtBot, taker: Taker, tmp_path: Path
) -> None:
    for name, text in (("limit_rate", "500K"), ("password", "hush"), ("playlist_items", "3")):
        line = option(dialog, name)
        assert isinstance(line, QLineEdit)
        line.setText(text)
        line.textEdited.emit(text)
    pane(dialog).extra.setText("--no-mtime")
    dialog.directory.setText(str(tmp_path / "films"))
    dialog.directory.textEdited.emit(dialog.directory.text())
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert taker.wishes[0].options["password"] == "hush"
    app.settings.sync()
    assert "hush" not in app.settings.file.read_text()
    again = NewJobDialog(app.queue, app.settings, taker, links=[URL], each=True)
    qtbot.addWidget(again)
    assert pane(again).options() == {"limit_rate": "500K", "extra_arguments": "--no-mtime", "preset": "audio-mp3"}
    assert again.directory.text() == str(tmp_path / "films")
    QTest.mouseClick(pane(again).reset, Qt.MouseButton.LeftButton)
    assert pane(again).options() == {"preset": "audio-mp3"}


def test_a_preset_of_ones_own_is_saved_chosen_renamed_and_deleted(dialog: NewJobDialog, app: App) -> None:
    row = pane(dialog).presets
    line = option(dialog, "limit_rate")
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "1M")
    assert not row.rename.isEnabled() and not row.delete.isEnabled()
    row.save.trigger()
    name_it(dialog, "Slow & <b>steady</b>")
    own = app.queue.presets.of("yt-dlp")[0]
    assert (own.label, own.base, dict(own.options)) == ("Slow & <b>steady</b>", "audio-mp3", {"limit_rate": "1M"})
    assert row.current() == own.id
    assert row.box.currentText() == "Slow & <b>steady</b>"
    assert pane(dialog).form.values() == {}  # It is the preset that says so now.
    row.rename.trigger()
    name_it(dialog, "Steady")
    assert row.box.currentText() == "Steady"
    row.delete.trigger()
    assert app.queue.presets.of("yt-dlp") == []
    assert line.text() == ""


def name_it(dialog: NewJobDialog, name: str) -> None:
    asked = [box for box in dialog.findChildren(QInputDialog) if box.isVisible()][-1]
    asked.setTextValue(name)
    asked.accept()


def test_extra_arguments_are_warned_of_and_refused_when_half_typed(dialog: NewJobDialog, taker: Taker) -> None:
    extra, warning = pane(dialog).extra, pane(dialog).warning
    pane(dialog).tabs.setCurrentIndex(2)
    QTest.keyClicks(extra, "--exe 'touch x")
    assert "quotation mark is left open" in warning.text()
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert taker.wishes == [] and "quotation mark" in dialog.mistake.text()
    QTest.keyClicks(extra, "'")
    assert warning.isVisible() and "--exec" in warning.text()
    extra.setText("--no-mtime")
    assert not warning.isVisible()


def test_the_command_is_shown_as_it_will_be_run(dialog: NewJobDialog, qtbot: QtBot) -> None:
    line = option(dialog, "password")
    assert isinstance(line, QLineEdit)
    line.setText("hush")
    line.textEdited.emit("hush")
    pane(dialog).extra.setText("--user-agent 'My Browser'")
    command = pane(dialog).command
    qtbot.waitUntil(lambda: "--user-agent 'My Browser'" in command.toPlainText())
    assert "'--password=***'" in command.toPlainText() and "hush" not in command.toPlainText()
    assert command.toPlainText().endswith(f"-- {URL}")
    QTest.mouseClick(pane(dialog).copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == command.toPlainText()


def test_a_command_that_cannot_be_is_a_sentence(dialog: NewJobDialog, app: App, qtbot: QtBot) -> None:
    dialog.engine.setCurrentIndex(dialog.engine.findData("aria2"))
    line = option(dialog, "checksum")
    assert isinstance(line, QLineEdit)
    line.setText("abc")
    line.textEdited.emit("abc")
    qtbot.waitUntil(lambda: "cannot be used for “Checksum”" in pane(dialog).command.toPlainText())


def test_options_are_found_by_their_words(dialog: NewJobDialog) -> None:
    QTest.keyClicks(pane(dialog).search, "sponsor cut")
    assert option(dialog, "sponsorblock_remove").isVisible()
    assert not option(dialog, "limit_rate").isVisible()
    QTest.keyClicks(pane(dialog).search, " xyzzy")
    assert pane(dialog).nothing.isVisible()
    pane(dialog).search.clear()
    assert option(dialog, "format").isVisible() and not pane(dialog).nothing.isVisible()


def test_a_program_that_is_missing_is_said_at_the_option(
    qtbot: QtBot, app: App, taker: Taker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.services.intake.find_ffmpeg", lambda _setting: "")
    made = NewJobDialog(app.queue, app.settings, taker, links=[URL], each=True)
    qtbot.addWidget(made)
    note = pane(made).findChild(QLabel, "help-extract_audio")
    assert isinstance(note, QLabel)
    assert note.text().endswith("Needs ffmpeg, which was not found.")


def test_an_engine_that_is_missing_is_offered(
    dialog: NewJobDialog, app: App, taker: Taker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    asked: list[str] = []
    monkeypatch.setattr(app.queue.setup, "install", asked.append)
    dialog.links.setPlainText("https://open.spotify.com/track/x")
    assert dialog.install.isVisible() and dialog.install.text() == "&Install spotDL"
    assert "spotDL or Votify takes" in dialog.mistake.text()
    QTest.mouseClick(dialog.install, Qt.MouseButton.LeftButton)
    assert asked == ["spotdl"]
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert taker.wishes == [] and dialog.links.toPlainText() == "https://open.spotify.com/track/x"


def test_ctrl_enter_downloads_from_the_links(dialog: NewJobDialog, taker: Taker) -> None:
    dialog.activateWindow()
    dialog.links.setFocus()
    QTest.keyClick(dialog.links, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [wish.links for wish in taker.wishes] == [[URL]]


def test_nothing_ticked_is_no_download(dialog: NewJobDialog, taker: Taker) -> None:
    look = pane(dialog).look
    look._on_looked(Looked("A list", URL, is_list=True))
    look._on_found([Entry(1, "One", URL), Entry(2, "Two", URL)])
    QTest.mouseClick(look.none, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert taker.wishes == [] and "tick at least one" in dialog.mistake.text()
    look.entries_model.tick([1], True)
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert taker.wishes[0].options["playlist_items"] == "2"
