"""Links whose engine is not installed: no job, a sentence, a button, and the links once the engine is there."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.jobs.job import JobStatus
from desktop.jobs.order import changed_engine
from desktop.ui.main_window import MainWindow
from tests.servers.packages import PackageIndex
from tests.ui.test_real_window import cell, enter
from tests.ui.toy import TOY_ENGINE

LONG = 120_000
SPOTIFY = "https://open.spotify.com/track/4cOdK2wGLETKBW3PvgPWqT"

pytestmark = pytest.mark.timeout(240)


@pytest.fixture
def index(monkeypatch: pytest.MonkeyPatch) -> Iterator[PackageIndex]:
    with PackageIndex() as running:
        running.use(monkeypatch)
        running.add_toy("1.0")
        yield running


@pytest.fixture
def toy_window(engines_folder: Path, index: PackageIndex, real_window: MainWindow, app: App) -> MainWindow:
    (engines_folder / "toy.toml").write_text(TOY_ENGINE, "utf-8")
    app.queue.reload_engines()
    return real_window


@pytest.fixture
def nothing_installed(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    """No engine but yt-dlp is installed."""
    locate = app.catalog.locate
    monkeypatch.setattr(app.catalog, "locate", lambda engine: locate(engine) if engine.id == "yt-dlp" else None)


@pytest.mark.parametrize("link", [SPOTIFY, "spotify:track:4cOdK2wGLETKBW3PvgPWqT", "https://spotify.link/abc"])
def test_a_spotify_link_offers_spotdl_and_starts_nothing(
    real_window: MainWindow, app: App, nothing_installed: None, link: str
) -> None:
    enter(real_window, link)
    assert "spotDL" in real_window.input.mistake.text()
    assert real_window.input.install.isVisible()
    assert real_window.input.install.text() == "Install spotDL"
    assert real_window.input.field.text() == link
    assert app.queue.live_jobs() == []


def test_all_that_take_it_are_named(real_window: MainWindow, nothing_installed: None) -> None:
    enter(real_window, SPOTIFY)
    assert "spotDL or Votify" in real_window.input.mistake.text()


def test_a_plain_file_offers_what_can_be_installed(real_window: MainWindow, app: App, nothing_installed: None) -> None:
    enter(real_window, "https://example.org/disk.iso")
    assert "aria2" in real_window.input.mistake.text() and "curl" in real_window.input.mistake.text()
    installable = [engine.name for engine in app.catalog.engines.values() if engine.id == "aria2" and engine.package]
    assert real_window.input.install.isVisible() is bool(installable)
    assert app.queue.live_jobs() == []


def test_what_nobody_takes_is_offered_nothing(real_window: MainWindow) -> None:
    enter(real_window, "gopher://example.org/x")
    assert real_window.input.mistake.isVisible()
    assert not real_window.input.install.isVisible()


def test_typing_takes_the_offer_back(real_window: MainWindow, nothing_installed: None) -> None:
    enter(real_window, SPOTIFY)
    assert real_window.input.install.isVisible()
    QTest.keyClicks(real_window.input.field, "x")
    assert not real_window.input.install.isVisible()


def test_tab_and_enter_reach_the_button(toy_window: MainWindow, app: App, qtbot: QtBot) -> None:
    enter(toy_window, "toy:one")
    QTest.keyClick(toy_window.input.field, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is toy_window.input.install
    QTest.keyClick(toy_window.input.install, Qt.Key.Key_Return)
    (job,) = app.queue.live_jobs()
    assert changed_engine(job) == "toy"
    assert QApplication.focusWidget() is toy_window.input.field
    with qtbot.waitSignal(app.queue.job_finished, timeout=LONG):
        app.queue.cancel(job.id)


@pytest.mark.skipif(sys.platform == "win32", reason="the folders of an environment are named differently")
def test_the_links_are_added_once_it_is_installed(
    toy_window: MainWindow, app: App, qtbot: QtBot, downloads: Path
) -> None:
    enter(toy_window, "toy:one toy:two")
    assert toy_window.input.install.text() == "Install Toy"
    QTest.mouseClick(toy_window.input.install, Qt.MouseButton.LeftButton)
    assert "being installed" in toy_window.input.mistake.text()
    assert not toy_window.input.install.isVisible()
    assert toy_window.input.field.text() == "toy:one toy:two"
    qtbot.waitUntil(lambda: toy_window.input.field.text() == "", timeout=LONG)
    qtbot.waitUntil(lambda: app.queue.live_jobs() == [], timeout=LONG)
    assert sorted(path.name for path in downloads.glob("*.bin")) == ["toy:one-1.0.bin", "toy:two-1.0.bin"]
    toy_window.model.flush()
    titles = [cell(toy_window, row, "title") for row in range(toy_window.model.rowCount())]
    assert "Install Toy" in titles and len(titles) == 3
    assert any("Toy was installed" in message.text for message in toy_window.messages.history)


@pytest.mark.skipif(sys.platform == "win32", reason="the folders of an environment are named differently")
def test_other_links_in_the_field_are_left_alone(toy_window: MainWindow, app: App, qtbot: QtBot) -> None:
    enter(toy_window, "toy:one")
    QTest.mouseClick(toy_window.input.install, Qt.MouseButton.LeftButton)
    (job,) = app.queue.live_jobs()
    toy_window.input.field.setText("toy:other")
    qtbot.waitUntil(lambda: not job.status.is_live, timeout=LONG)
    assert job.status is JobStatus.COMPLETED
    assert toy_window.input.field.text() == "toy:other"
    assert app.queue.live_jobs() == []


def test_an_installation_that_fails_is_said_and_offered_again(
    toy_window: MainWindow, app: App, index: PackageIndex, qtbot: QtBot
) -> None:
    index.close()
    enter(toy_window, "toy:one")
    QTest.mouseClick(toy_window.input.install, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(app.queue.job_finished, timeout=LONG):
        pass
    assert toy_window.input.mistake.text().startswith("Toy could not be installed. ")
    assert toy_window.input.install.isVisible()
    assert toy_window.input.field.text() == "toy:one"


def test_one_that_is_being_installed_already_is_waited_for(
    toy_window: MainWindow, app: App, index: PackageIndex, qtbot: QtBot
) -> None:
    index.flowing.clear()
    job = app.queue.setup.install("toy")
    enter(toy_window, "toy:one")
    QTest.mouseClick(toy_window.input.install, Qt.MouseButton.LeftButton)
    assert [live.id for live in app.queue.live_jobs()] == [job.id]
    assert "being installed" in toy_window.input.mistake.text()
    with qtbot.waitSignal(app.queue.job_finished, timeout=LONG):
        app.queue.cancel(job.id)
    assert "cancelled" in toy_window.input.mistake.text()
    assert toy_window.input.install.isVisible()
