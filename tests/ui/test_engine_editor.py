"""The editor for definitions: mistakes as one types, saving, leaving, and what others do to the file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.engines.own_files import read_definition
from desktop.ui.engine_editor import EngineEditor
from tests.engines.samples import SMALLEST
from tests.ui.test_accessible import nameless

GOOD = SMALLEST.replace("small", "mine").lstrip()
BAD = """\
id = "mine"
name = "Mine"
accepts = [
    '(',
]
program = "x"
arguments = ["{options}", "{urls}"]

[options.quality]
label = "Quality"
kind = "colour"
arguments = ["{value}"]
"""
CTRL = Qt.KeyboardModifier.ControlModifier

Open = Callable[..., EngineEditor]


@pytest.fixture
def edit(qtbot: QtBot, app: App, engines_folder: Path) -> Open:
    def make(text: str, path: Path | None = None) -> EngineEditor:
        if path is not None:
            path.write_text(text, "utf-8")
            app.queue.reload_engines()
        made = EngineEditor(app.queue, text, path=path)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(made, before_close_func=lambda editor: editor.code.document().setModified(False))
        with qtbot.waitExposed(made):
            made.show()
        made.activateWindow()
        made.code.setFocus()
        return made

    return make


def write(editor: EngineEditor, text: str) -> None:
    for char in text:
        if char == "\n":
            QTest.keyClick(editor.code, Qt.Key.Key_Return)
        else:
            QTest.keyClicks(editor.code, char)


def told(editor: EngineEditor) -> list[str]:
    return [editor.mistakes.item(row).text() for row in range(editor.mistakes.count())]


def cursor_line(editor: EngineEditor) -> int:
    return editor.code.textCursor().blockNumber() + 1


def question(editor: EngineEditor) -> QMessageBox:
    found = editor.findChild(QMessageBox, "saveQuestion")
    assert found is not None
    return found


def press(box: QMessageBox, wanted: QMessageBox.StandardButton | str) -> None:
    button = box.findChild(QPushButton, wanted) if isinstance(wanted, str) else box.button(wanted)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


# Mistakes


def test_mistakes_are_marked_at_their_lines(edit: Open) -> None:
    editor = edit(BAD)
    assert editor.code.marked_lines() == [4, 11]
    assert [line.partition(": ")[0] for line in told(editor)] == ["Line 4", "Line 11"]
    assert "options.quality.kind" in told(editor)[1]
    waves = [
        mark.cursor.selectedText()
        for mark in editor.code.extraSelections()
        if mark.format.underlineStyle() is QTextCharFormat.UnderlineStyle.WaveUnderline
    ]
    assert waves == ["'(',", 'kind = "colour"']
    assert editor.state.text().startswith("There are 2 mistakes")


def test_mistakes_come_and_go_as_one_types(edit: Open, qtbot: QtBot) -> None:
    editor = edit(GOOD)
    assert not editor.mistakes.isVisible()
    editor.code.go_to(2)
    QTest.keyClick(editor.code, Qt.Key.Key_Home)
    write(editor, "nam")
    qtbot.waitUntil(lambda: editor.mistakes.isVisible())
    assert editor.code.marked_lines() == [1, 2]
    assert "namname" in told(editor)[1]
    for _ in range(3):
        QTest.keyClick(editor.code, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: not editor.mistakes.isVisible())
    assert editor.code.marked_lines() == []


def test_what_is_no_toml_is_told_with_its_line_once(edit: Open) -> None:
    editor = edit('id = "mine"\nname = \n')
    assert editor.code.marked_lines() == [2]
    assert len(told(editor)) == 1
    assert told(editor)[0].startswith("Line 2: ") and told(editor)[0].count("ine 2") == 1


def test_a_click_goes_to_the_line(edit: Open) -> None:
    editor = edit(BAD)
    place = editor.mistakes.visualItemRect(editor.mistakes.item(1)).center()
    QTest.mouseClick(editor.mistakes.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert cursor_line(editor) == 11
    assert QApplication.focusWidget() is editor.code


def test_enter_in_the_list_goes_to_the_line_and_presses_no_button(edit: Open, app: App) -> None:
    editor = edit(BAD)
    editor.mistakes.setFocus()
    editor.mistakes.setCurrentRow(0)
    QTest.keyClick(editor.mistakes, Qt.Key.Key_Return)
    assert cursor_line(editor) == 4
    assert QApplication.focusWidget() is editor.code
    assert editor.isVisible()
    assert not (app.catalog.own_folder / "mine.toml").exists()


def test_tab_indents_and_shift_tab_leaves(edit: Open) -> None:
    editor = edit("")
    write(editor, "ab")
    QTest.keyClick(editor.code, Qt.Key.Key_Tab)
    assert editor.text() == "ab  "
    QTest.keyClick(editor.code, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is not editor.code


def test_everything_has_a_name(edit: Open) -> None:
    assert nameless(edit(BAD)) == []


# Saving


def test_ctrl_s_writes_a_new_file_named_by_its_id(edit: Open, app: App, engines_folder: Path, qtbot: QtBot) -> None:
    editor = edit(GOOD)
    assert not editor.isWindowModified()
    with qtbot.waitSignal(app.queue.engines_changed):
        QTest.keyClick(editor.code, Qt.Key.Key_S, CTRL)
    assert read_definition(engines_folder / "mine.toml") == GOOD
    assert app.catalog.get("mine").path == engines_folder / "mine.toml"
    assert not editor.isWindowModified()
    assert editor.windowTitle().startswith("mine.toml")


def test_one_with_mistakes_is_saved_too(edit: Open, app: App, engines_folder: Path) -> None:
    editor = edit(BAD)
    QTest.mouseClick(editor.save, Qt.MouseButton.LeftButton)
    assert (engines_folder / "mine.toml").exists()
    assert "mine" not in app.catalog.engines
    assert "mistakes" in editor.state.text()


@pytest.mark.parametrize("first", ["", 'id = ""', 'id = "No Good"', "id = 3", "id ="])
def test_without_an_id_it_is_not_saved(edit: Open, engines_folder: Path, first: str) -> None:
    editor = edit("# one\n" + first + GOOD[GOOD.index("\n") :])
    editor.code.go_to(4)
    QTest.keyClick(editor.code, Qt.Key.Key_S, CTRL)
    assert sorted(path.name for path in engines_folder.iterdir()) == ["shell.toml"]
    assert "id" in editor.state.text() and "cannot be saved" in editor.state.text()
    assert cursor_line(editor) == (2 if first and first != "id =" else 1 if not first else 2)
    assert editor.isWindowModified()


def test_an_id_that_another_file_has_is_refused(edit: Open, engines_folder: Path) -> None:
    before = (engines_folder / "shell.toml").read_text("utf-8")
    editor = edit(GOOD.replace('id = "mine"', 'id = "shell"'))
    assert told(editor) == ["Line 1: id: is already the id of shell.toml"]
    QTest.keyClick(editor.code, Qt.Key.Key_S, CTRL)
    assert "shell.toml" in editor.state.text()
    assert (engines_folder / "shell.toml").read_text("utf-8") == before


def test_the_file_of_a_broken_definition_is_not_overwritten(edit: Open, app: App, engines_folder: Path) -> None:
    (engines_folder / "mine.toml").write_text("half = ", "utf-8")
    app.queue.reload_engines()
    editor = edit(GOOD)
    QTest.keyClick(editor.code, Qt.Key.Key_S, CTRL)
    assert (engines_folder / "mine.toml").read_text("utf-8") == "half = "


def test_another_id_renames_the_file(edit: Open, app: App, engines_folder: Path) -> None:
    editor = edit(GOOD, engines_folder / "mine.toml")
    editor.code.go_to(1)
    QTest.keyClick(editor.code, Qt.Key.Key_End)
    QTest.keyClick(editor.code, Qt.Key.Key_Left)
    write(editor, "-2")
    QTest.keyClick(editor.code, Qt.Key.Key_S, CTRL)
    assert sorted(path.name for path in engines_folder.iterdir()) == ["mine-2.toml", "shell.toml"]
    assert "mine" not in app.catalog.engines and "mine-2" in app.catalog.engines


def test_a_file_of_another_name_keeps_it(edit: Open, engines_folder: Path) -> None:
    editor = edit(GOOD, engines_folder / "named otherwise.toml")
    write(editor, "# x\n")
    QTest.keyClick(editor.code, Qt.Key.Key_S, CTRL)
    assert sorted(path.name for path in engines_folder.iterdir()) == ["named otherwise.toml", "shell.toml"]
    assert read_definition(engines_folder / "named otherwise.toml").startswith("# x\n")


def test_that_it_replaces_the_built_in_one_is_said(edit: Open) -> None:
    editor = edit(GOOD)
    assert not editor.notice.isVisible()
    editor = edit(GOOD.replace('id = "mine"', 'id = "yt-dlp"'))
    assert editor.notice.isVisible()
    assert "Saved, it" in editor.notice.text() and "yt-dlp" in editor.notice.text()
    QTest.keyClick(editor.code, Qt.Key.Key_S, CTRL)
    assert editor.notice.text().startswith("This replaces the built-in definition of yt-dlp")


def test_a_folder_that_cannot_be_written_to_is_said(edit: Open, engines_folder: Path) -> None:
    editor = edit(GOOD)
    (engines_folder / "shell.toml").unlink()
    engines_folder.rmdir()
    engines_folder.write_text("a file where the folder belongs", "utf-8")
    QTest.keyClick(editor.code, Qt.Key.Key_S, CTRL)
    assert "cannot be written" in editor.state.text()
    assert editor.isWindowModified()


# Leaving


def test_untouched_it_closes(edit: Open, engines_folder: Path) -> None:
    editor = edit(GOOD, engines_folder / "mine.toml")
    QTest.keyClick(editor.code, Qt.Key.Key_Escape)
    assert not editor.isVisible()


@pytest.mark.parametrize(
    ("button", "closes", "saves"),
    [
        (QMessageBox.StandardButton.Save, True, True),
        ("discardButton", True, False),
        (QMessageBox.StandardButton.Cancel, False, False),
    ],
)
def test_unsaved_changes_are_asked_about(
    edit: Open, engines_folder: Path, button: QMessageBox.StandardButton | str, closes: bool, saves: bool
) -> None:
    editor = edit(GOOD, engines_folder / "mine.toml")
    write(editor, "# x\n")
    QTest.keyClick(editor.code, Qt.Key.Key_Escape)
    assert editor.isVisible()
    assert "mine.toml" in question(editor).text()
    press(question(editor), button)
    assert editor.isVisible() is not closes
    assert (engines_folder / "mine.toml").read_text("utf-8").startswith("# x") is saves


def test_saving_that_fails_keeps_it_open(edit: Open, engines_folder: Path) -> None:
    editor = edit("no id")
    write(editor, "x")
    editor.close()
    press(question(editor), QMessageBox.StandardButton.Save)
    assert editor.isVisible()
    assert "cannot be saved" in editor.state.text()


# What other programs do


def test_an_untouched_text_follows_the_file(edit: Open, app: App, engines_folder: Path) -> None:
    editor = edit(GOOD, engines_folder / "mine.toml")
    (engines_folder / "mine.toml").write_text(GOOD + "# theirs\n", "utf-8")
    app.queue.reload_engines()
    assert editor.text() == GOOD + "# theirs\n"
    assert not editor.isWindowModified()
    assert "Another program" in editor.state.text()


@pytest.mark.parametrize("keep", [True, False])
def test_a_changed_text_is_not_lost_to_theirs(edit: Open, app: App, engines_folder: Path, keep: bool) -> None:
    editor = edit(GOOD, engines_folder / "mine.toml")
    write(editor, "# mine\n")
    (engines_folder / "mine.toml").write_text(GOOD + "# theirs\n", "utf-8")
    app.queue.reload_engines()
    assert editor.changed_bar.isVisible()
    assert editor.text() == "# mine\n" + GOOD
    QTest.mouseClick(editor.keep if keep else editor.load, Qt.MouseButton.LeftButton)
    assert not editor.changed_bar.isVisible()
    assert editor.text() == ("# mine\n" + GOOD if keep else GOOD + "# theirs\n")
    QTest.keyClick(editor.code, Qt.Key.Key_S, CTRL)
    assert read_definition(engines_folder / "mine.toml") == editor.text()
    if not keep:
        editor.code.undo()
        assert editor.text() == "# mine\n" + GOOD


def test_theirs_is_not_overwritten_unseen(edit: Open, engines_folder: Path) -> None:
    editor = edit(GOOD, engines_folder / "mine.toml")
    write(editor, "# mine\n")
    (engines_folder / "mine.toml").write_text("theirs", "utf-8")
    QTest.keyClick(editor.code, Qt.Key.Key_S, CTRL)
    assert editor.changed_bar.isVisible()
    assert (engines_folder / "mine.toml").read_text("utf-8") == "theirs"


def test_a_deleted_file_can_be_written_again(edit: Open, app: App, engines_folder: Path) -> None:
    editor = edit(GOOD, engines_folder / "mine.toml")
    (engines_folder / "mine.toml").unlink()
    app.queue.reload_engines()
    assert "deleted" in editor.state.text()
    assert editor.isWindowModified()
    QTest.keyClick(editor.code, Qt.Key.Key_S, CTRL)
    assert read_definition(engines_folder / "mine.toml") == GOOD


# Looks


def test_colours_of_the_text(edit: Open) -> None:
    from desktop.ui import theme

    editor = edit("# note\nid = 'x' # y\n[options.a]\nflag = true\nn = 12\nt = '''\nid = 3\n''' # z\n")
    block = editor.code.document().begin()
    seen = []
    while block.isValid():
        text = block.text()
        seen += [
            (text[part.start : part.start + part.length], part.format.foreground().color().name())
            for part in block.layout().formats()
        ]
        block = block.next()
    faint, key, words, values = (theme.color(name).name() for name in ("faint", "running", "completed", "cancelled"))
    assert seen == [
        ("# note", faint),
        ("id", key),
        ("'x'", words),
        ("# y", faint),
        ("[options.a]", key),
        ("flag", key),
        ("true", values),
        ("n", key),
        ("12", values),
        ("t", key),
        ("'''", words),
        ("id = 3", words),
        ("'''", words),
        ("# z", faint),
    ]


def test_a_tool_tip_says_the_mistake_as_plain_text(edit: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    from PySide6.QtGui import QHelpEvent
    from PySide6.QtWidgets import QToolTip

    editor = edit('id = "<b>x</b>"\n')
    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, text, *_: shown.append(text))
    QApplication.sendEvent(
        editor.code.viewport(), QHelpEvent(QHelpEvent.Type.ToolTip, QPoint(5, 5), editor.code.mapToGlobal(QPoint(5, 5)))
    )
    assert len(shown) == 1
    assert "&lt;b&gt;" in shown[0] and "<b>" not in shown[0]
