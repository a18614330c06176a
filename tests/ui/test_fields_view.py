"""The details of a job: two columns of plain text, with what came of each link; selected and copied as words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication, QImage, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.jobs.job import Job, Options
from desktop.ui.fields_view import FieldsView
from desktop.ui.job_fields import Field, Line, fields, shown_options
from desktop.ui.main_window import MainWindow
from desktop.ui.picture_making import small_picture
from tests.ui.fakes import FakeQueue
from tests.ui.test_thumbnails import picture

CTRL = Qt.KeyboardModifier.ControlModifier
EVIL = "<b>bold</b><img src='file:///etc/passwd'>"


@pytest.fixture
def view(qtbot: QtBot) -> FieldsView:
    made = FieldsView()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


def row(name: str, *texts: str, apart: bool = False) -> Field:
    return Field(name, tuple(Line(text) for text in texts), apart)


def test_nothing_is_read_as_rich_text(view: FieldsView) -> None:
    view.show_fields([row(EVIL, EVIL)])
    assert view.toPlainText().count(EVIL) == 2
    assert "<img" not in view.toHtml()


def test_all_is_copied_as_lines_of_names_and_values(view: FieldsView) -> None:
    failed = Field("Links", (Line("https://a"), Line("Failed: gone", "failed", "failed")))
    view.show_fields([row("Title", "A film"), failed, row("", "https://b")], small_picture(picture()))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_A, CTRL)
    QTest.keyClick(view, Qt.Key.Key_C, CTRL)
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == "Title: A film\nLinks: https://a Failed: gone\nhttps://b"
    assert not clipboard.mimeData().hasHtml()


def test_a_part_of_a_value_is_copied_as_it_is(view: FieldsView) -> None:
    view.show_fields([row("Command", "tool --x -- https://a")])
    cursor = view.document().find("--x")
    view.setTextCursor(cursor)
    view.copy()
    assert QGuiApplication.clipboard().text() == "--x"


def test_keys_move_through_it_and_tab_leaves_it(view: FieldsView) -> None:
    view.show_fields([row("Title", "A film"), row("Engine", "yt-dlp")])
    view.setFocus()
    before = view.textCursor().position()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.textCursor().position() != before
    assert view.tabChangesFocus()


def test_a_selection_stays_while_other_values_change(view: FieldsView) -> None:
    view.show_fields([row("Status", "Running 1/2"), row("Link", "https://a")])
    view.setTextCursor(view.document().find("https://a"))
    view.show_fields([row("Status", "Running 2/2"), row("Link", "https://a")])
    assert view.textCursor().selectedText() == "https://a"
    assert "Running 2/2" in view.toPlainText() and "1/2" not in view.toPlainText()
    view.show_fields([row("Status", "Completed"), row("Link", "https://a"), row("File", "/x")])
    assert view.rows() == [("Status", "Completed"), ("Link", "https://a"), ("File", "/x")]
    view.show_fields([])
    assert view.toPlainText() == ""


def test_long_values_are_wrapped(view: FieldsView) -> None:
    view.show_fields([row("Command", "x" * 3000)])
    assert view.horizontalScrollBar().maximum() == 0


def test_the_icon_of_a_result_is_in_the_palettes_colours(view: FieldsView) -> None:
    view.show_fields([Field("Link", (Line("Failed", "failed", "failed"),))])
    image = view.grab().toImage()
    reds = sum(
        image.pixelColor(x, y).hsvHue() in range(350, 360) or image.pixelColor(x, y).hsvHue() in range(6)
        for x in range(0, image.width(), 1)
        for y in range(0, 60)
        if image.pixelColor(x, y).hsvSaturation() > 150
    )
    assert reds > 20


def test_values_are_written_from_the_right_where_one_reads_so(view: FieldsView) -> None:
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.show_fields([row("Title", "A film")])
    name, value = view.document().find("Title"), view.document().find("A film")
    assert view.cursorRect(name).x() > view.cursorRect(value).x() > view.width() / 2
    view.selectAll()
    view.copy()
    assert QGuiApplication.clipboard().text() == "Title: A film"


# What is told of a job


def named(job: Job, name: str) -> list[str]:
    return ["\n".join(line.text for line in found.lines) for found in fields(job, None) if found.name == name]


def test_each_link_has_its_result(queue: FakeQueue) -> None:
    job = queue.make(urls=["https://a", "https://b", "https://c", "https://d"])
    job.results = {
        "https://a": {"status": "completed", "error": ""},
        "https://b": {"status": "failed", "error": "It is gone."},
        "https://c": {"status": "skipped", "error": ""},
        "https://d": {"status": "from a later version", "error": ""},
    }
    found = fields(job, None)
    first = next(at for at, one in enumerate(found) if one.name == "Links")
    lines = [[(line.text, line.icon) for line in one.lines] for one in found[first : first + 4]]
    assert lines == [
        [("https://a", ""), ("Completed", "completed")],
        [("https://b", ""), ("Failed: It is gone.", "failed")],
        [("https://c", ""), ("Left out: there was nothing to do", "cancelled")],
        [("https://d", "")],
    ]
    assert [one.name for one in found[first + 1 : first + 4]] == [""] * 3


def test_thousands_of_links_and_files_are_cut(queue: FakeQueue) -> None:
    job = queue.make(urls=[f"https://a/{number}" for number in range(1500)], files=[f"/x/{n}" for n in range(500)])
    found = fields(job, None)
    assert len(found) < 150
    texts = [line.text for one in found for line in one.lines]
    assert f"and {QLocale().toString(1400)} more" in texts and "and 480 more" in texts


def test_options_are_called_as_the_form_calls_them(app: App) -> None:
    engine = app.catalog.get("yt-dlp")
    options: Options = {
        "preset": "audio-mp3",
        "extract_audio": True,
        "password": "hush",
        "username": "mia",
        "extra_arguments": "--password hush",
    }
    job = Job(urls=["https://a"], engine="yt-dlp", user_id="mia", options=options)
    shown = shown_options(job, engine)
    assert "hush" not in str(shown)
    labels = {engine.options[name].label for name in ("extract_audio", "password", "username")}
    assert labels <= shown.keys()
    assert shown[engine.options["extract_audio"].label] == "Yes"
    assert shown[engine.options["password"].label] == "***"
    names = {one.name: one.lines[0].text for one in fields(job, engine)}
    assert names["Preset"] == "Audio (MP3)"
    assert names["Engine"] == "yt-dlp"


def test_the_tab_follows_its_job_and_has_its_picture(window: MainWindow, queue: FakeQueue) -> None:
    job = queue.add(["https://a", "https://b"])
    window.model.flush()
    window.view.show_job(job.id)
    window.details.setCurrentIndex(1)
    shown = window.details.fields
    assert shown is not None
    assert ("Status", "Queued") in shown.rows()
    queue.set_picture(job.id, small_picture(picture()))
    assert not QImage.fromData(shown._picture).isNull()
    job.results = {"https://a": {"status": "completed", "error": ""}}
    queue.run(job)
    assert ("Links", "https://a\nCompleted") in shown.rows()
    shown.moveCursor(QTextCursor.MoveOperation.End)
    queue.end(job)
    queue.delete(job.id)
    assert shown.rows() == []
