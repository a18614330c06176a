"""Small pictures before the titles: how they are made, where they come from, and that only those in sight are read."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QPoint, QRect, QSize
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPainter
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.jobs.job import JobStatus
from desktop.services.settings import Settings
from desktop.ui.job_columns import NUMBER
from desktop.ui.main_window import MainWindow
from desktop.ui.picture_cells import PictureCells, kind_of
from desktop.ui.picture_making import MOST_BYTES, SMALL, PictureMaker, decoded, small_picture
from desktop.ui.thumbnails import Thumbnails, saved_picture
from tests.servers import MediaServer, pages
from tests.ui.fakes import FakeQueue

LONG = 30_000


def picture(width: int = 640, height: int = 360, form: str = "PNG", color: str = "red", noise: bool = False) -> bytes:
    image = QImage(width, height, QImage.Format.Format_ARGB32 if color == "none" else QImage.Format.Format_RGB32)
    image.fill(QColor(0, 0, 0, 0) if color == "none" else QColor(color))
    if noise:
        painter = QPainter(image)
        for number in range(4000):
            painter.fillRect(
                number * 7919 % width, number * 104_729 % height, 3, 3, QColor.fromHsv(number * 37 % 360, 255, 255)
            )
        painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    assert image.save(buffer, form)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


# Making


@pytest.mark.parametrize("form", ["PNG", "JPG", "WEBP"])
def test_a_picture_is_made_small(qapp: QApplication, form: str) -> None:
    small = small_picture(picture(form=form, noise=True))
    image = QImage.fromData(small)
    assert (image.size(), len(small) <= MOST_BYTES) == (SMALL, True)


def test_its_shape_stays_and_it_is_never_enlarged(qapp: QApplication) -> None:
    assert QImage.fromData(small_picture(picture(400, 400))).size() == QSize(90, 90)
    assert QImage.fromData(small_picture(picture(20, 10))).size() == QSize(20, 10)
    assert QImage.fromData(small_picture(picture(4000, 3))).size() == QSize(160, 1)


def test_what_can_be_seen_through_stays_so(qapp: QApplication) -> None:
    image = QImage.fromData(small_picture(picture(color="none")))
    assert image.pixelColor(5, 5).alpha() == 0


SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="file:///etc/passwd"/></svg>'


@pytest.mark.qt_log_ignore("Unsupported marker type")
@pytest.mark.parametrize(
    "content",
    [SVG, b"\x1f\x8b" + SVG, b"", b"GIF8", b"\x89PNG\r\n\x1a\nnonsense", b"\xff\xd8\xffnonsense", b"<html>no</html>"],
)
def test_what_is_no_picture_is_nothing(qapp: QApplication, content: bytes) -> None:
    assert small_picture(content) == b""


def test_a_picture_that_would_take_too_much_is_not_decoded(qapp: QApplication) -> None:
    # A head that says 60,000 x 60,000 costs nothing to write.
    small = picture(8, 8)
    bomb = small[:16] + (60_000).to_bytes(4, "big") * 2 + small[24:]
    assert decoded(bomb, SMALL).isNull()


def test_a_file_is_read_and_what_is_no_file_is_not(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(picture())
    assert small_picture(str(tmp_path / "a.png"))
    for name in (str(tmp_path), "/dev/zero", str(tmp_path / "gone.png")):
        assert small_picture(name) == b""


def test_garbage_is_not_collected_in_the_thread(qtbot: QtBot) -> None:
    maker = PictureMaker()
    gc.enable()
    try:
        with qtbot.waitSignal(maker.made, timeout=LONG) as made:
            maker.make("name", picture())
            assert not gc.isenabled()
        assert made.args[0] == "name"
        qtbot.waitUntil(gc.isenabled)
        maker.make("other", picture())
        maker.stop()
        assert gc.isenabled()
    finally:
        gc.disable()


# Getting


@pytest.fixture
def thumbnails(qtbot: QtBot, queue: FakeQueue, settings: Settings) -> Iterator[Thumbnails]:
    made = Thumbnails(queue.as_queue, settings)
    yield made
    made.stop()


def start(queue: FakeQueue, address: str, **options: str) -> str:
    job = queue.add(["https://example.org/1"], options={**options})
    job.thumbnail = address
    queue.run(job)
    return job.id


def test_the_picture_that_an_engine_names_is_fetched_once(
    thumbnails: Thumbnails, queue: FakeQueue, server: MediaServer, qtbot: QtBot
) -> None:
    address = server.add("/t.png", picture(), "image/png")
    with qtbot.waitSignal(queue.picture_changed, timeout=LONG):
        job_id = start(queue, address)
        queue.run(queue.live[job_id], percent=3.0)
    assert QImage.fromData(queue.kept_pictures[job_id]).size() == SMALL
    queue.run(queue.live[job_id], percent=9.0)
    assert server.count("/t.png") == 1


def test_two_jobs_share_one_address(
    thumbnails: Thumbnails, queue: FakeQueue, server: MediaServer, qtbot: QtBot
) -> None:
    address = server.add("/t.png", picture(), "image/png")
    jobs = {start(queue, address), start(queue, address)}
    qtbot.waitUntil(lambda: queue.kept_pictures.keys() == jobs, timeout=LONG)
    assert server.count("/t.png") == 1


@pytest.mark.parametrize(
    "options", [{"proxy": "socks5://127.0.0.1:9"}, {"extra_arguments": "--proxy socks5://127.0.0.1:9"}]
)
def test_who_goes_through_a_proxy_is_not_given_away(
    thumbnails: Thumbnails, queue: FakeQueue, server: MediaServer, qtbot: QtBot, options: dict[str, str]
) -> None:
    start(queue, server.add("/t.png", picture(), "image/png"), **options)
    other = start(queue, server.add("/other.png", picture(), "image/png"))
    qtbot.waitUntil(lambda: other in queue.kept_pictures, timeout=LONG)
    assert server.count("/t.png") == 0


def test_no_picture_is_fetched_where_none_is_wanted(
    thumbnails: Thumbnails, queue: FakeQueue, server: MediaServer, settings: Settings, qtbot: QtBot
) -> None:
    settings.set_value("appearance/thumbnails", False)
    start(queue, server.add("/t.png", picture(), "image/png"))
    settings.set_value("appearance/thumbnails", True)
    other = start(queue, server.add("/other.png", picture(), "image/png"))
    qtbot.waitUntil(lambda: other in queue.kept_pictures, timeout=LONG)
    assert server.count("/t.png") == 0


def test_a_saved_picture_stands_for_its_job(
    thumbnails: Thumbnails, queue: FakeQueue, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "page" / "1.jpg"
    file.parent.mkdir()
    file.write_bytes(picture(form="JPG"))
    job = queue.add(["https://example.org/1"], options={"directory": str(tmp_path)})
    job.files = [str(tmp_path / "notes.txt"), str(file)]
    with qtbot.waitSignal(queue.picture_changed, timeout=LONG):
        queue.end(job)
    assert QImage.fromData(queue.kept_pictures[job.id]).size() == SMALL


def test_a_picture_outside_of_the_jobs_folder_is_left_alone(queue: FakeQueue, tmp_path: Path) -> None:
    secret = tmp_path / "secret.png"
    secret.write_bytes(picture())
    folder = tmp_path / "downloads"
    folder.mkdir()
    (folder / "link.png").symlink_to(secret)
    (folder / "real.png").write_bytes(picture())
    job = queue.make(options={"directory": str(folder)}, files=[str(secret), str(folder / "link.png")])
    assert saved_picture(job) == ""
    job.files.append(str(folder / "real.png"))
    assert saved_picture(job) == str(folder / "real.png")


# Showing


def test_only_pictures_in_sight_are_read(window: MainWindow, queue: FakeQueue, qtbot: QtBot) -> None:
    jobs = queue.store(2000)
    for job in jobs:
        queue.kept_pictures[job.id] = small_picture(picture(160, 90))
    queue.history_changed.emit()
    window.model.flush()
    qtbot.waitUntil(lambda: jobs[-1].id in window.pictures._kept)
    qtbot.waitUntil(lambda: not window.pictures._waiting)
    read = {job_id for batch in queue.pictures_read for job_id in batch}
    in_sight = window.view.viewport().height() // window.view.rowHeight(0) + 2
    assert read <= {job.id for job in jobs[-in_sight:]}
    window.view.verticalScrollBar().setValue(400)
    shown = window.model.job_at(window.view.rowAt(5))
    assert shown is not None
    qtbot.waitUntil(lambda: shown.id in window.pictures._kept)


def test_the_picture_is_in_the_row(window: MainWindow, queue: FakeQueue, qtbot: QtBot) -> None:
    with_picture, without = queue.store(2)
    queue.kept_pictures[with_picture.id] = small_picture(picture(color="#00ff00"))
    queue.history_changed.emit()
    window.model.flush()
    window.view.clearSelection()
    qtbot.waitUntil(lambda: with_picture.id in window.pictures._kept)

    def pixel(job_id: str) -> list[int]:
        cell = window.view.visualRect(window.model.index(window.model.row_of(job_id), NUMBER["title"]))
        at = QPoint(cell.left() + 8 + PictureCells.size(cell.height()).width() // 2, cell.center().y())
        color = window.view.viewport().grab().toImage().pixelColor(at)
        return [color.red(), color.green(), color.blue()]

    assert pixel(with_picture.id) == pytest.approx([0, 255, 0], abs=6)
    assert max(pixel(without.id)) - min(pixel(without.id)) < 10
    queue.set_picture(without.id, small_picture(picture(color="#0000ff")))
    qtbot.waitUntil(lambda: without.id in window.pictures._kept)
    assert pixel(without.id) == pytest.approx([0, 0, 255], abs=6)


def test_titles_stand_in_line_with_or_without_pictures_and_rows_are_lower_without(
    window: MainWindow, queue: FakeQueue, settings: Settings
) -> None:
    queue.store(1)
    queue.history_changed.emit()
    window.model.flush()
    high = window.view.rowHeight(0)
    settings.set_value("appearance/thumbnails", False)
    assert window.view.rowHeight(0) < high
    assert window.view._delegate is not None
    assert window.view._delegate.pictures is None
    settings.set_value("appearance/thumbnails", True)
    assert window.view.rowHeight(0) == high


def test_the_tool_tip_has_the_picture_and_the_words(window: MainWindow, queue: FakeQueue, qtbot: QtBot) -> None:
    (job,) = queue.store(1, title="<b>Film</b>")
    queue.kept_pictures[job.id] = small_picture(picture())
    queue.history_changed.emit()
    window.model.flush()
    qtbot.waitUntil(lambda: job.id in window.pictures._kept)
    at = window.view.visualRect(window.model.index(0, NUMBER["title"])).center()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, at, window.view.viewport().mapToGlobal(at))
    QApplication.sendEvent(window.view.viewport(), event)
    qtbot.waitUntil(lambda: QToolTip.text() != "")
    assert QToolTip.text().startswith('<img src="data:image;base64,')
    assert "&lt;b&gt;Film&lt;/b&gt;" in QToolTip.text()
    QToolTip.hideText()


def test_what_stands_for_a_picture_tells_of_the_file(queue: FakeQueue) -> None:
    kinds = [kind_of(queue.make(files=[f"/x/a.{ending}"])) for ending in ("MKV", "opus", "jpeg", "zip")]
    assert kinds == ["video", "audio", "image", ""]
    assert kind_of(queue.make()) == ""


# As a whole


def test_a_real_film_gets_its_picture(
    real_window: MainWindow, app: App, server: MediaServer, qtbot: QtBot, downloads: Path
) -> None:
    address = server.add("/poster.png", picture(), "image/png")
    link = server.add("/film.html", pages.described_page("A film", server.url("/video.mp4"), address))
    qtbot.waitUntil(lambda: real_window.thumbnails is not None)
    changed = QSignalSpy(app.queue.picture_changed)
    job = app.queue.add([link])
    qtbot.waitUntil(lambda: not job.status.is_live and changed.count() > 0, timeout=60_000)
    assert job.status is JobStatus.COMPLETED
    assert QImage.fromData(app.queue.picture(job.id)).size() == SMALL
    real_window.model.flush()
    real_window.view.show_job(job.id)
    real_window.details.setCurrentIndex(1)
    assert real_window.details.fields is not None
    assert real_window.details.fields._picture == app.queue.picture(job.id)
    # It lies with the record, not among the downloads.
    assert [path.suffix for path in downloads.iterdir()] == [".mp4"]


def test_a_picture_is_as_sharp_as_the_screen(qapp: QApplication, queue: FakeQueue, qtbot: QtBot) -> None:
    (job,) = queue.store(1)
    queue.kept_pictures[job.id] = small_picture(picture())
    cells = PictureCells()
    cells.serve(queue.as_queue)
    image = QImage(200, 72, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(2.0)
    painter = QPainter(image)
    with qtbot.waitSignal(cells.loaded, timeout=LONG):
        cells.paint(painter, QRect(0, 0, 100, 36), job, QColor("black"))
    painter.end()
    pixmap = cells._kept[job.id]
    assert pixmap.devicePixelRatio() == 2.0
    assert abs(pixmap.width() - 2 * PictureCells.size(36).width()) <= 1
