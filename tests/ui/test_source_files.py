"""Torrents and metalinks that are dropped, pasted or imported become jobs; what is none of these is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.ui.main_window import MainWindow
from tests.engines.torrents import folder_torrent, metalink
from tests.ui.test_everywhere import drop

TAKING = r"""
id = "taking"
name = "Taking"
accepts = ['^magnet:', '^https?://files\.example/']
priority = 500
program = "sh"
arguments = ["-c", "sleep 600", "{options}", "--", "{urls}"]

[options.torrent]
kind = "path"
instead_of_links = "torrent"
arguments = ["{value}"]

[options.metalink]
kind = "path"
instead_of_links = "metalink"
arguments = ["{value}"]
"""


@pytest.fixture
def taking(engines_folder: Path, app: App) -> None:
    """An engine that takes both, installed."""
    (engines_folder / "taking.toml").write_text(TAKING, "utf-8")
    app.queue.reload_engines()
    app.queue.set_paused(True)


@pytest.fixture
def torrent(tmp_path: Path) -> Path:
    path = tmp_path / "a film.torrent"
    path.write_bytes(folder_torrent({"one.bin": b"x" * 100}, "http://127.0.0.1:9/"))
    return path


def files(*paths: Path) -> QMimeData:
    """What a file manager gives."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def test_a_dropped_torrent_is_a_job(real_window: MainWindow, app: App, taking: None, torrent: Path) -> None:
    assert drop(real_window.view.viewport(), files(torrent))
    (job,) = app.queue.live_jobs()
    assert (job.engine, job.title) == ("taking", "folder")
    assert job.urls[0].startswith("magnet:?xt=urn:btih:")
    assert str(job.options["torrent"]).startswith(str(app.data / "sources"))
    assert real_window.input.field.text() == ""


def test_the_same_one_again_is_pointed_out(real_window: MainWindow, app: App, taking: None, torrent: Path) -> None:
    drop(real_window, files(torrent))
    drop(real_window, files(torrent))
    assert len(app.queue.live_jobs()) == 1
    assert real_window.input.links() == app.queue.live_jobs()[0].urls
    from desktop.ui.link_notice import LinkNotice

    notice = real_window.input.findChild(LinkNotice, "duplicates")
    assert notice is not None and "“folder” is in the queue already" in notice.sentence.text()
    QTest.mouseClick(notice.buttons["Add"], Qt.MouseButton.LeftButton)
    first, second = app.queue.live_jobs()
    assert first.options["torrent"] == second.options["torrent"]


def test_several_wait_in_the_field_and_each_is_a_job(
    real_window: MainWindow, app: App, taking: None, torrent: Path, tmp_path: Path
) -> None:
    listed = tmp_path / "list.meta4"
    listed.write_bytes(metalink({"a.iso": ["https://files.example/a"], "b.iso": ["https://files.example/b"]}))
    drop(real_window, files(torrent, listed))
    assert len(real_window.input.links()) == 2
    QTest.mouseClick(real_window.input.one_button, Qt.MouseButton.LeftButton)
    jobs = app.queue.live_jobs()
    assert [job.title for job in jobs] == ["folder", "a.iso and 1 more"]
    assert jobs[1].urls == ["https://files.example/a", "https://files.example/b"]
    assert real_window.input.links() == []


@pytest.mark.parametrize("place", ["field", "list"])
def test_a_file_is_pasted(real_window: MainWindow, app: App, taking: None, torrent: Path, place: str) -> None:
    QGuiApplication.clipboard().setMimeData(files(torrent))
    target = real_window.input.field if place == "field" else real_window.view
    target.setFocus()
    QTest.keyClick(target, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    (link,) = real_window.input.links()
    assert link.startswith("magnet:")
    QTest.keyClick(real_window.input.field, Qt.Key.Key_Return)
    (job,) = app.queue.live_jobs()
    assert job.options["torrent"]


def test_a_file_is_imported(
    real_window: MainWindow, app: App, taking: None, torrent: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(torrent), ""))
    real_window.actions_["importLinks"].trigger()
    assert [job.title for job in app.queue.live_jobs()] == ["folder"]


@pytest.mark.parametrize("name", ["page.torrent", "page.metalink"])
def test_what_is_none_is_told(real_window: MainWindow, app: App, taking: None, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"<html>Please log in</html>")
    drop(real_window, files(path))
    assert real_window.messages.history[-1].problem
    assert real_window.messages.history[-1].text.startswith(f"{name} is no ")
    assert app.queue.live_jobs() == []


def test_where_no_engine_takes_it_one_is_offered(
    real_window: MainWindow, app: App, torrent: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app.catalog, "locate", lambda _engine: None)
    drop(real_window, files(torrent))
    assert "aria2" in real_window.input.mistake.text()
    assert real_window.input.install.isVisible() and real_window.input.install.text() == "Install aria2"
    (link,) = real_window.input.links()
    assert link.startswith("magnet:")
    # What was given is not forgotten until then.
    monkeypatch.undo()
    monkeypatch.setattr(app.catalog, "locate", lambda engine: engine if engine.id == "aria2" else None)
    app.queue.set_paused(True)
    real_window.adding._add([link], True)
    (job,) = app.queue.live_jobs()
    assert (job.engine, bool(job.options["torrent_file"])) == ("aria2", True)


def test_no_form_asks_for_such_a_file(real_window: MainWindow, app: App, qtbot: QtBot) -> None:
    from desktop.ui.options_form import OptionsForm

    form = OptionsForm(app.catalog.get("aria2"), {})
    qtbot.addWidget(form)
    names = {child.objectName() for child in form.findChildren(QWidget)}
    assert "option-checksum" in names and not [name for name in names if "torrent_file" in name]
    form.set_values({"torrent_file": "/x", "checksum": "sha-1=" + "0" * 40})
    assert list(form.values()) == ["checksum"]
