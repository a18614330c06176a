"""The window on the real services: a job from the pasted link to its file, and what another program does meanwhile."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.jobs.job import JobStatus
from desktop.ui.job_columns import NUMBER
from desktop.ui.main_window import MainWindow


def enter(window: MainWindow, text: str) -> None:
    window.input.field.setText(text)
    QTest.keyClick(window.input.field, Qt.Key.Key_Return)


def cell(window: MainWindow, row: int, column: str) -> str:
    return str(window.model.index(row, NUMBER[column]).data())


def test_a_job_from_the_link_to_the_file(real_window: MainWindow, app: App, qtbot: QtBot, downloads: Path) -> None:
    with qtbot.waitSignal(app.queue.job_finished):
        enter(real_window, "shell:one")
    real_window.model.flush()
    assert cell(real_window, 0, "title") == "Film of shell:one"
    assert cell(real_window, 0, "status") == "Completed"
    assert "<b>bold</b> & plain" in real_window.details.log.toPlainText()
    real_window.details.setCurrentIndex(2)
    assert real_window.details.files is not None
    assert real_window.details.files.model.index(0, 0).data() == "film.mp4"
    assert (downloads / "film.mp4").exists()
    assert real_window.actions_["openFile"].isEnabled()


def test_a_failure_tells_its_reason(real_window: MainWindow, app: App, qtbot: QtBot) -> None:
    with qtbot.waitSignal(app.queue.job_finished):
        enter(real_window, "shell:fail")
    real_window.model.flush()
    assert cell(real_window, 0, "status") == "Failed"
    tip = real_window.model.index(0, NUMBER["status"]).data(Qt.ItemDataRole.ToolTipRole)
    assert "the server said no" in tip


def test_the_log_on_show_is_the_log_of_the_job(real_window: MainWindow, app: App, qtbot: QtBot) -> None:
    with qtbot.waitSignal(app.queue.job_finished):
        enter(real_window, "shell:many")
    job = app.queue.job(real_window.view.current_id())
    assert job is not None
    assert len(job.output) == 500
    assert real_window.details.log.toPlainText().split("\n") == job.output


def test_a_running_job_is_cancelled_by_its_key(real_window: MainWindow, app: App, qtbot: QtBot) -> None:
    enter(real_window, "shell:wait")
    qtbot.waitUntil(lambda: "waiting" in real_window.details.log.toPlainText())
    real_window.view.setFocus()
    with qtbot.waitSignal(app.queue.job_finished):
        QTest.keyClick(real_window.view, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    real_window.model.flush()
    assert cell(real_window, 0, "status") == "Cancelled"


def test_a_link_of_no_engine_is_said_beneath_the_field(real_window: MainWindow, app: App) -> None:
    enter(real_window, "gopher://example.org/x")
    assert real_window.input.mistake.isVisible()
    assert "gopher" in real_window.input.mistake.text()
    assert real_window.input.field.text() == "gopher://example.org/x"
    assert app.queue.live_jobs() == []


def test_presets_for_any_page_are_offered_and_remembered(real_window: MainWindow, app: App) -> None:
    box = real_window.input.preset
    assert box.findData("audio-mp3") >= 0
    assert box.findData("plain") < 0  # Of an engine for certain links only.
    assert box.currentData() == "best-video"
    box.setFocus()
    while box.currentData() != "audio-mp3":
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert app.settings.value("downloads/default_preset") == "audio-mp3"


def test_presets_of_ones_own_are_offered_too(real_window: MainWindow, app: App) -> None:
    own = app.queue.presets.save(app.catalog.get("yt-dlp"), "Mine <b>", "", {"max_height": "480"})
    box = real_window.input.preset
    assert box.itemText(box.findData(own.id)) == "Mine <b>"
    app.queue.presets.delete("yt-dlp", own.id)
    assert box.findData(own.id) < 0


def test_stopping_for_the_next_start_keeps_the_job(real_window: MainWindow, app: App, qtbot: QtBot) -> None:
    enter(real_window, "shell:wait")
    qtbot.waitUntil(lambda: "waiting" in real_window.details.log.toPlainText())
    real_window.close()
    box = real_window.findChild(QMessageBox, "closeQuestion")
    assert box is not None
    button = box.findChild(QPushButton, "stopButton")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert real_window.isVisible()
    qtbot.waitUntil(lambda: not real_window.isVisible())
    (job,) = app.queue.live_jobs()
    assert job.status is JobStatus.QUEUED


def test_a_hundred_jobs_come_and_go(real_window: MainWindow, app: App, qtbot: QtBot) -> None:
    app.settings.set_value("jobs/max_parallel", 8)
    enter(real_window, " ".join(f"shell:{number}" for number in range(40)))
    qtbot.waitUntil(lambda: app.queue.live_jobs() == [], timeout=30_000)
    real_window.model.flush()
    assert real_window.model.rowCount() == 40
    real_window.summary.refresh()
    assert real_window.side.counts_shown()[3] == "40"
