"""Whatever comes from outside is shown as it is: no mark-up, no line of its own, in no part of the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.services.settings import Settings
from desktop.ui.engine_editor import EngineEditor
from desktop.ui.import_dialog import ImportDialog
from desktop.ui.job_columns import COLUMNS
from desktop.ui.job_model import JobModel
from desktop.ui.main_window import MainWindow
from desktop.ui.settings_dialog import SettingsDialog
from tests.ui.fakes import FakeQueue

EVIL = "<b>bold</b> <img src='file:///etc/passwd'>\n\u202etxt.exe\x1b[31m & more"


def labels(widget: QWidget) -> list[QLabel]:
    return widget.findChildren(QLabel)


def test_no_label_guesses_its_format(window: MainWindow, settings: Settings, qtbot: QtBot) -> None:
    dialog = SettingsDialog(settings, dict, window)
    dialog.open()
    found = [*labels(window), *labels(dialog)]
    assert len(found) > 10
    assert [label.objectName() for label in found if label.textFormat() is not Qt.TextFormat.PlainText] == []


def test_no_label_about_engines_guesses_its_format(real_window: MainWindow, app: App, tmp_path: Path) -> None:
    real_window.actions_["preferences"].trigger()
    (dialog,) = real_window.findChildren(SettingsDialog)
    editor = EngineEditor(app.queue, EVIL, parent=real_window)
    question = ImportDialog(app.catalog, EVIL, tmp_path / EVIL[-3:], lambda _text, _path: None, real_window)
    found = [*labels(dialog), *labels(editor), *labels(question)]
    assert len(found) > 15
    assert [label.objectName() for label in found if label.textFormat() is not Qt.TextFormat.PlainText] == []


def test_no_dialog_guesses_its_format(window: MainWindow) -> None:
    boxes: list[QMessageBox] = [
        window.messages.ask_delete(3, lambda: None),
        window.messages.ask_open(9, lambda: None),
        window.messages.ask_close(2, lambda _choice: None),
        window.messages.about("<b>1</b>"),
        window.messages.ask("question", EVIL, EVIL, "Yes", lambda: None),
        window.messages.ask_save(EVIL, lambda: None, lambda: None),
    ]
    for box in boxes:
        assert box.textFormat() is Qt.TextFormat.PlainText
        box.close()


def test_every_cell_and_tool_tip(window: MainWindow, queue: FakeQueue) -> None:
    queue.store(1, title=EVIL, engine=EVIL, error=EVIL, urls=[EVIL])
    queue.history_changed.emit()
    window.model.flush()
    for column in range(len(COLUMNS)):
        index = window.model.index(0, column)
        text = str(index.data())
        assert "\n" not in text and "\u202e" not in text and "\x1b" not in text
        tip = index.data(Qt.ItemDataRole.ToolTipRole) or ""
        assert "<b>" not in tip and "<img" not in tip
    assert "<b>bold</b>" in str(window.model.index(0, 0).data())
    assert window.model.index(0, 0).data(JobModel.JobRole).title == EVIL


def test_messages_mistakes_details_and_files(window: MainWindow, queue: FakeQueue) -> None:
    queue.store(1, title=EVIL, files=[f"/tmp/{EVIL}"])
    queue.history_changed.emit()
    window.model.flush()
    window.view.selectRow(0)
    window.messages.warn(EVIL)
    window.input.show_mistake(EVIL)
    assert "\n" not in window.status.message.text()
    assert "<b>" not in window.status.message.toolTip()
    assert "\n" not in window.input.mistake.text()
    window.details.setCurrentIndex(1)
    assert window.details.fields is not None
    assert "<b>bold</b>" in window.details.fields.toPlainText()
    window.details.setCurrentIndex(2)
    assert window.details.files is not None
    name = window.details.files.model.index(0, 0)
    assert "\u202e" not in name.data() and "<img" not in name.data(Qt.ItemDataRole.ToolTipRole)


def test_the_title_of_the_window_is_ours(window: MainWindow, queue: FakeQueue) -> None:
    job = queue.add(["https://example.org/1"])
    job.title = EVIL
    queue.run(job)
    window.summary.refresh()
    assert window.windowTitle() == "Fetchdeck – 1 running"
    assert all(top.windowTitle() != EVIL for top in QApplication.topLevelWidgets())
