"""Lists of links that come in, and the list of jobs that goes out."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.jobs.job import JobStatus
from desktop.jobs.output import OutputLog
from desktop.ui.link_lists import ListError, read_links
from desktop.ui.main_window import MainWindow
from tests.ui.fakes import FakeQueue


def write(folder: Path, text: str | bytes, name: str = "list.txt") -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("https://a\nhttps://b\n\nhttps://a\n", ["https://a", "https://b"]),
        ("# https://not\n  # nor https://this\nhttps://a # the first\n", ["https://a"]),
        ("https://a/#part https://b?x=1#y\n", ["https://a/#part", "https://b?x=1#y"]),
        ("\ufeffhttps://a\r\nmagnet:?xt=urn:btih:x\r\n", ["https://a", "magnet:?xt=urn:btih:x"]),
        ('title,link\n"A, b",https://a\n', ["https://a"]),
        ("[InternetShortcut]\nURL=https://a\n", ["https://a"]),
        ("see (https://a) and <https://b>\n", ["https://a"]),
        ("file:///etc/passwd\nhttps://a\n", ["https://a"]),
    ],
)
def test_links_are_found_in_a_text(tmp_path: Path, text: str, links: list[str]) -> None:
    assert read_links(write(tmp_path, text)) == links


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"no link here\n", "There is no link in"),
        (b"", "There is no link in"),
        (b"\xff\xfe\x00", "is no text file"),
        (None, "cannot be read: No such file"),
    ],
)
def test_what_is_no_list_is_a_sentence(tmp_path: Path, content: bytes | None, words: str) -> None:
    path = tmp_path / "list.txt" if content is None else write(tmp_path, content)
    with pytest.raises(ListError, match=words):
        read_links(path)


def test_a_file_is_imported_into_the_field(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path, "https://a\n# no\nhttps://b\n")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    QTest.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert window.input.links() == ["https://a", "https://b"]
    assert window.input.choice.isVisible()
    window.actions_["importLinks"].trigger()
    write(tmp_path, "nothing")
    window.adding.lists.import_file(path)
    assert "There is no link in" in window.status.message.text()


def drop(window: MainWindow, *files: Path) -> bool:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    at, copy, button = QPointF(50, 200), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(at.toPoint(), copy, mime, button, Qt.KeyboardModifier.NoModifier)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(window, QDropEvent(at, copy, mime, button, Qt.KeyboardModifier.NoModifier))
    return True


def test_text_files_can_be_dropped_anywhere(window: MainWindow, queue: FakeQueue, tmp_path: Path) -> None:
    one, two = write(tmp_path, "https://a\n", "one.txt"), write(tmp_path, "https://b\nhttps://c\n", "two.txt")
    assert drop(window, one, two)
    assert window.input.links() == ["https://a", "https://b", "https://c"]
    assert drop(window, one)
    assert [job.urls for job in queue.live.values()] == [["https://a"]]
    assert not drop(window, write(tmp_path, b"\0", "picture.png"))


def test_the_list_on_show_is_exported(real_window: MainWindow, app: App, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignals([app.queue.job_finished] * 2, timeout=30_000):
        app.queue.add(["shell:one"])
        app.queue.add(["shell:fail"])
    waiting = app.queue.add(["shell:wait"])
    qtbot.waitUntil(lambda: waiting.status is JobStatus.RUNNING)
    for name in ("list.json", "list.csv"):
        exporter = real_window.adding.lists.export_to(tmp_path / name)
        with qtbot.waitSignal(exporter.done) as done:
            pass
        assert done.args == [3]
    told = json.loads((tmp_path / "list.json").read_text("utf-8"))
    assert {job["status"] for job in told} == {"running", "completed", "failed"}
    assert all("output" not in job for job in told)
    with (tmp_path / "list.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert sorted(row["urls"] for row in rows) == ["shell:fail", "shell:one", "shell:wait"]
    assert "3 records were exported" in real_window.status.message.text()
    app.queue.cancel(waiting.id)
    qtbot.waitUntil(lambda: waiting.status is JobStatus.CANCELLED)


def test_secrets_and_formulas_do_not_leave(window: MainWindow, queue: FakeQueue, qtbot: QtBot, tmp_path: Path) -> None:
    queue.store(1, title="=cmd|' /C calc'!A0", options={"password": "hush", "directory": "/x"})
    for name in ("list.json", "list.csv"):
        with qtbot.waitSignal(window.adding.lists.export_to(tmp_path / name).done):
            pass
        assert "hush" not in (tmp_path / name).read_text("utf-8")
    assert "'=cmd" in (tmp_path / "list.csv").read_text("utf-8")


def test_a_list_that_cannot_be_written_is_a_sentence(window: MainWindow, tmp_path: Path) -> None:
    window.adding.lists.export_to(tmp_path / "not" / "there.json")
    assert "could not be written to" in window.status.message.text()


def test_a_filtered_list_is_exported_as_it_is_shown(
    window: MainWindow, queue: FakeQueue, qtbot: QtBot, tmp_path: Path
) -> None:
    queue.store(1, title="Song")
    queue.store(1, title="Old", log=OutputLog(["a needle"]))
    live = queue.add(["https://example.org/live"])
    queue.run(live)
    queue.report(live, "another NEEDLE")
    with qtbot.waitSignal(window.filter.changed):
        window.filter.field.setText("needle")
    with qtbot.waitSignal(window.adding.lists.export_to(tmp_path / "list.json").done):
        pass
    told = json.loads((tmp_path / "list.json").read_text("utf-8"))
    assert [job["title"] for job in told] == ["https://example.org/live", "Old"]


def test_the_export_asks_for_a_name(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "jobs"), "CSV (*.csv)"))
    window.actions_["exportList"].trigger()
    qtbot.waitUntil(lambda: (tmp_path / "jobs.csv").exists())
