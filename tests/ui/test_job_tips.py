"""Tool tips with exact values, the further columns, and a shape of its own for each status."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from desktop.jobs.job import Job, JobStatus
from desktop.services.settings import Settings, resources
from desktop.ui import formats
from desktop.ui.job_columns import COLUMNS, NUMBER, STATUS_WORDS, status_icon_name, status_text
from desktop.ui.main_window import MainWindow
from tests.ui.conftest import show_window
from tests.ui.fakes import FakeQueue


def tip(job: Job, column: str) -> str:
    return COLUMNS[NUMBER[column]].tip(job)


def text(job: Job, column: str) -> str:
    return COLUMNS[NUMBER[column]].text(job)


def running(queue: FakeQueue, **progress: Any) -> Job:
    job = queue.add(["https://www.example.org/film"])
    queue.run(job, **progress)
    return job


def test_every_number_has_its_exact_value(queue: FakeQueue) -> None:
    job = running(queue, percent=43.96, downloaded=430_000, total=980_001, speed=4_212_345.4, eta=67.0, item=2, items=5)
    share = f"{formats.exact_size(430_000)} of {formats.exact_size(980_001)}"
    assert tip(job, "progress") == f"43.9%\n{share}\nItem 2 of 5"
    assert tip(job, "speed") == f"{QLocale().toString(4_212_345)} bytes/s"
    assert tip(job, "size") == share
    assert re.fullmatch(r"Done at about \d\d?:\d\d.*", tip(job, "eta"))
    assert tip(job, "created_at") == formats.exact_when(job.created_at)
    assert tip(job, "status").startswith("Running 2/5\nStarted: ")


def test_what_is_not_known_has_no_tip(queue: FakeQueue) -> None:
    job = queue.add(["https://example.org/"])
    for column in ("progress", "speed", "size", "eta", "finished_at", "duration", "files"):
        assert (tip(job, column), text(job, column)) == ("", ""), column


def test_a_failure_and_a_wait_say_more(queue: FakeQueue) -> None:
    job = queue.add(["https://example.org/"])
    queue.end(job, JobStatus.FAILED, "The server said no.")
    assert tip(job, "status") == "Failed\nThe server said no."
    waiting = queue.make(not_before=4_000_000_000.0)
    assert tip(waiting, "status") == f"Waits until {formats.exact_when(4_000_000_000.0)}"


def test_the_further_columns(queue: FakeQueue) -> None:
    (job,) = queue.store(1, urls=["https://www.Example.org:8080/a"], files=[f"/x/{n}.mp4" for n in range(7)])
    assert text(job, "duration") == "1:00"
    assert text(job, "site") == "example.org"
    assert text(job, "files") == "7"
    assert tip(job, "files") == "0.mp4\n1.mp4\n2.mp4\n3.mp4\n4.mp4\nand 2 more"
    assert text(job, "finished_at") == formats.when(job.finished_at)
    assert tip(job, "duration").splitlines()[0] == f"Started: {formats.exact_when(job.started_at)}"
    assert re.fullmatch(r"0:0\d", text(running(queue), "duration"))


def test_the_further_columns_are_hidden_at_first(window: MainWindow) -> None:
    hidden = {column.id for number, column in enumerate(COLUMNS) if window.view.isColumnHidden(number)}
    assert hidden == {"finished_at", "duration", "site", "files", "user_id"}


def test_a_window_of_fewer_columns_is_remembered_as_it_was(
    window: MainWindow, queue: FakeQueue, settings: Settings, qtbot: QtBot
) -> None:
    """What an earlier version wrote: its header had nine sections, and nobody counted them."""
    from PySide6.QtGui import QStandardItemModel
    from PySide6.QtWidgets import QHeaderView

    model = QStandardItemModel(0, 9)
    old = QHeaderView(Qt.Orientation.Horizontal)
    old.setModel(model)
    old.setSectionHidden(NUMBER["engine"], True)
    old.setSectionHidden(NUMBER["user_id"], True)
    old.resizeSection(NUMBER["size"], 123)
    settings.set_window_value("columns", old.saveState())
    later = show_window(qtbot, queue, settings)
    hidden = {column.id for number, column in enumerate(COLUMNS) if later.view.isColumnHidden(number)}
    assert hidden == {"finished_at", "duration", "site", "files", "user_id", "engine"}
    assert later.view.columnWidth(NUMBER["size"]) == 123
    assert later.view.horizontalHeader().visualIndex(NUMBER["queue"]) == 0


def test_each_status_has_a_shape_and_words(queue: FakeQueue) -> None:
    held, waiting, waits_for_room = queue.make(held=True), queue.make(not_before=4e9), queue.make()
    assert [status_icon_name(job) for job in (held, waiting, waits_for_room)] == ["paused", "scheduled", "queued"]
    assert status_text(held) == "Paused"
    names = [*STATUS_WORDS, "paused", "scheduled"]
    drawings = {(resources() / "icons" / f"{name}.svg").read_bytes() for name in names}
    assert len(drawings) == len(names)


def test_a_screen_reader_hears_how_far_it_is(queue: FakeQueue) -> None:
    job = running(queue, percent=42.9)
    job.title = "A film"
    title = COLUMNS[NUMBER["title"]]
    assert title.spoken(job, title.text(job)) == "A film, Running, 42 percent"
    queue.end(job)
    assert title.spoken(job, title.text(job)) == "A film, Completed"


def test_a_decimal_is_cut_as_the_whole_is() -> None:
    assert (formats.exact_percent(99.99), formats.exact_percent(100.0)) == ("99.9%", "100.0%")
    assert (formats.exact_percent(None), formats.exact_percent(float("nan"))) == ("", "")
    assert formats.exact_speed(float("inf")) == ""
    assert QLocale().decimalPoint() in formats.exact_percent(1.25)


def test_headings_and_titles_begin_where_one_reads_from(qtbot: QtBot, queue: FakeQueue) -> None:
    from PySide6.QtGui import QImage

    from desktop.jobs.order import JobQuery
    from desktop.ui.job_model import JobModel
    from desktop.ui.job_view import JobView

    def ink(image: QImage) -> float:
        """Where the words of an image are: 0 at its left, 1 at its right."""
        ground = image.pixelColor(image.width() // 2, 3)
        columns = [
            x
            for x in range(image.width())
            if any(abs(image.pixelColor(x, y).lightness() - ground.lightness()) > 100 for y in range(image.height()))
        ]
        return sum(columns) / len(columns) / image.width()

    queue.store(1, title="\u05e2\u05d1\u05e8\u05d9\u05ea")
    for direction, least, most in (
        (Qt.LayoutDirection.LeftToRight, 0.0, 0.3),
        (Qt.LayoutDirection.RightToLeft, 0.7, 1.0),
    ):
        view = JobView(JobModel(queue.as_queue, JobQuery()))
        qtbot.addWidget(view)
        view.setLayoutDirection(direction)
        view.resize(900, 200)
        view.show()
        header, title = view.horizontalHeader(), NUMBER["title"]
        place = header.sectionViewportPosition(title)
        heading = header.viewport().grab().toImage().copy(place + 4, 0, header.sectionSize(title) - 8, header.height())
        assert least < ink(heading) < most
        cell = view.visualRect(view.jobs.index(0, title)).adjusted(4, 2, -4, -2)
        assert least < ink(view.viewport().grab().toImage().copy(cell)) < most
