"""The pane that looks first, with mouse and keys, on the real yt-dlp and on lists of our own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.engines.probe import Entry, Format, Looked
from desktop.ui.look_entries import EntriesModel, item_ranges
from desktop.ui.look_first import LookFirst
from desktop.ui.look_formats import FormatsModel, expression, fits
from tests.servers.server import MediaServer

LONG = 60_000
SOUND = Format("140", "m4a", video_codec="none", audio_codec="mp4a.40.2", size=1_000_000, bitrate=128.0)
PICTURE = Format("137", "mp4", 1920, 1080, 60.0, "avc1.64", "none", 9_000_000, size_is_estimate=True)
SMALL = Format("136", "mp4", 1280, 720, 30.0, "avc1.4d", "none")
WHOLE = Format("18", "mp4", 640, 360, 25.0, "avc1.42", "mp4a")


@pytest.fixture
def pane(qtbot: QtBot, app: App) -> LookFirst:
    pane = LookFirst(app.queue)
    qtbot.addWidget(pane)
    pane.resize(700, 400)
    pane.set_links(app.catalog.get("yt-dlp"), ["https://example.org/x"], {})
    pane.show()
    return pane


def cell(view: QTableView, row: int, column: int = 0) -> QPoint:
    return view.visualRect(view.model().index(row, column)).center()


def click(view: QTableView, row: int, column: int = 0) -> None:
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=cell(view, row, column))


def show_formats(pane: LookFirst) -> None:
    pane._on_looked(Looked("A film", "https://example.org/x", "Me", 61, formats=(SOUND, SMALL, PICTURE, WHOLE)))


def show_entries(pane: LookFirst, count: int) -> None:
    pane._on_looked(Looked("A list", "https://example.org/x", is_list=True, count=count))
    pane._on_found([Entry(n, f"Entry {n}", f"https://example.org/{n}", 60.0) for n in range(1, count + 1)])


# Formats


def test_the_best_is_first_and_nothing_is_chosen(pane: LookFirst) -> None:
    show_formats(pane)
    model = pane.formats_model
    rows = [[str(model.index(row, column).data()) for column in range(model.columnCount())] for row in range(4)]
    assert rows[1] == ["Picture", "1920 × 1080, 60 fps", "mp4", "≈ 9.0 MB", "", "avc1", "", "137"]
    assert rows[3] == ["Sound", "", "m4a", "1.0 MB", "128 kbit/s", "mp4a", "", "140"]
    assert pane.options() == {}
    assert (pane.title.text(), pane.details.text()) == ("A film", "Me · 1:01")


def test_a_picture_and_a_sound_are_chosen_by_clicks(pane: LookFirst) -> None:
    show_formats(pane)
    click(pane.formats, 1)
    assert pane.options() == {"format": "137+ba/137"}
    click(pane.formats, 3)
    assert pane.options() == {"format": "137+140"}
    click(pane.formats, 2)
    assert pane.options() == {"format": "136+140"}
    click(pane.formats, 0)
    assert pane.options() == {"format": "18"}
    click(pane.formats, 0)
    assert pane.options() == {}


def test_the_keyboard_chooses_too_and_goes_back_to_the_best(pane: LookFirst) -> None:
    show_formats(pane)
    pane.formats.setFocus()
    pane.formats.setCurrentIndex(pane.formats_model.index(1, 0))
    QTest.keyClick(pane.formats, Qt.Key.Key_Return)
    assert pane.options() == {"format": "137+ba/137"}
    QTest.mouseClick(pane.best, Qt.MouseButton.LeftButton)
    assert pane.options() == {}
    assert not pane.best.isEnabled()


@pytest.mark.parametrize(
    ("chosen", "more", "asked"),
    [
        ([], SOUND, "140"),
        ([SOUND], PICTURE, "137+140"),
        ([SOUND, PICTURE], WHOLE, "18"),
        ([WHOLE], SOUND, "140"),
        ([WHOLE], PICTURE, "137+ba/137"),
    ],
)
def test_what_goes_together(chosen: list[Format], more: Format, asked: str) -> None:
    assert expression(fits(chosen, more)) == asked


def test_formats_are_sorted_by_size_not_by_its_words(qtmodeltester: Any) -> None:
    model = FormatsModel()
    model.set_formats([SOUND, SMALL, PICTURE, WHOLE])
    qtmodeltester.check(model)
    model.sort(3, Qt.SortOrder.DescendingOrder)
    assert [model.index(row, 7).data() for row in range(2)] == ["137", "140"]


# Entries


def test_entries_are_ticked_by_mouse_and_keys(pane: LookFirst) -> None:
    show_entries(pane, 5)
    assert pane.options() == {}
    assert pane.count.text() == "5 of 5 chosen · 5:00"
    box = cell(pane.entries, 1)
    box.setX(pane.entries.visualRect(pane.entries.model().index(1, 0)).left() + 10)
    QTest.mouseClick(pane.entries.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert pane.options() == {"playlist_items": "1,3:5"}
    click(pane.entries, 3, 1)
    QTest.mouseClick(
        pane.entries.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, cell(pane.entries, 4, 1)
    )
    QTest.keyClick(pane.entries, Qt.Key.Key_Return)
    assert pane.options() == {"playlist_items": "1,3"}
    assert pane.count.text() == "2 of 5 chosen · 2:00"


def test_all_none_and_invert_are_about_what_is_shown(pane: LookFirst, qtbot: QtBot) -> None:
    show_entries(pane, 12)
    QTest.mouseClick(pane.none, Qt.MouseButton.LeftButton)
    assert pane.is_nothing_chosen()
    QTest.keyClicks(pane.search, "entry 1")
    assert pane.shown_entries.rowCount() == 4
    QTest.mouseClick(pane.all, Qt.MouseButton.LeftButton)
    assert pane.options() == {"playlist_items": "1,10:12"}
    pane.search.clear()
    QTest.mouseClick(pane.invert, Qt.MouseButton.LeftButton)
    assert pane.options() == {"playlist_items": "2:9"}


def test_files_are_numbered_on_request(pane: LookFirst) -> None:
    show_entries(pane, 2)
    QTest.keyClick(pane.number, Qt.Key.Key_Space)
    assert pane.options() == {"number_items": True}


@pytest.mark.parametrize(
    ("numbers", "text"),
    [([], ""), ([3], "3"), ([1, 2], "1:2"), ([1, 3, 5, 6, 7, 8], "1,3,5:8"), ([2, 1, 2], "1:2"), ([9, 4], "4,9")],
)
def test_ranges(numbers: list[int], text: str) -> None:
    assert item_ranges(numbers) == text


def test_the_model_of_entries_is_sound(qtmodeltester: Any) -> None:
    model = EntriesModel()
    model.add([Entry(1, "<b>One</b>", "https://a"), Entry(2, "Two", "https://b", 5.0)])
    qtmodeltester.check(model)
    assert model.index(0, 1).data() == "<b>One</b>"
    assert "&lt;b&gt;" in model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)


# Looking


def look(pane: LookFirst, qtbot: QtBot, until: Callable[[], bool]) -> None:
    QTest.mouseClick(pane.look, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(until, timeout=LONG)


def test_a_real_list_is_looked_at(pane: LookFirst, app: App, qtbot: QtBot, server: MediaServer) -> None:
    pane.set_links(app.catalog.get("yt-dlp"), [server.url("/feed.xml")], {})
    look(pane, qtbot, lambda: pane.look.text() == "Loo&k again")
    assert pane.title.text() == "A podcast"
    assert pane.entries_model.rowCount() == 3
    assert pane.state.text() == ""
    pane.set_links(app.catalog.get("yt-dlp"), [server.url("/page.html")], {})
    assert pane.entries_model.rowCount() == 0
    assert pane.options() == {}


def test_a_link_to_nothing_is_told_and_can_be_tried_again(
    pane: LookFirst, app: App, qtbot: QtBot, server: MediaServer
) -> None:
    pane.set_links(app.catalog.get("yt-dlp"), [server.url("/gone.mp4")], {})
    look(pane, qtbot, lambda: "404" in pane.state.text())
    assert pane.look.isEnabled()
    assert not pane.busy.isVisible()


def test_a_look_is_stopped(pane: LookFirst, app: App, qtbot: QtBot, server: MediaServer) -> None:
    with server.hold("/feed.xml") as hold:
        pane.set_links(app.catalog.get("yt-dlp"), [server.url("/feed.xml")], {})
        look(pane, qtbot, lambda: hold.held > 0)
        assert pane.look.text() == "&Stop"
        QTest.mouseClick(pane.look, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: pane.look.text() == "Loo&k again", timeout=LONG)
    assert pane.state.text() == ""


def test_only_one_link_of_an_engine_that_can_look(pane: LookFirst, app: App) -> None:
    yt_dlp = app.catalog.get("yt-dlp")
    pane.set_links(yt_dlp, ["https://a", "https://b"], {})
    assert (pane.look.isEnabled(), pane.state.text()) == (False, "Only one link at a time can be looked at.")
    pane.set_links(app.catalog.get("curl"), ["https://a"], {})
    assert (pane.look.isEnabled(), pane.state.text()) == (False, "curl cannot tell what is behind a link.")
    pane.set_links(yt_dlp, [], {})
    assert not pane.look.isEnabled()
    pane.set_links(yt_dlp, ["https://a"], {})
    assert pane.look.isEnabled()


def test_a_thumbnail_is_fetched_and_shown(pane: LookFirst, qtbot: QtBot, server: MediaServer, tmp_path: Path) -> None:
    image = QImage(640, 360, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    assert image.save(str(tmp_path / "thumb.png"))
    address = server.add("/thumb.png", (tmp_path / "thumb.png").read_bytes(), "image/png")
    pane._on_looked(Looked("A film", "https://example.org/x", thumbnail=address))
    qtbot.waitUntil(lambda: not pane.picture.pixmap().isNull(), timeout=LONG)
    assert pane.picture.pixmap().deviceIndependentSize().width() == 160


@pytest.mark.parametrize("address", ["file:///etc/hostname", "data:image/png;base64,AAAA", "qrc:/x", "http://", "x"])
def test_nothing_but_the_web_is_asked_for_pictures(app: App, qtbot: QtBot, address: str) -> None:
    with qtbot.assertNotEmitted(app.queue.pictures.fetched, wait=50):
        app.queue.pictures.fetch(address)
    assert app.queue.pictures._replies == {}
