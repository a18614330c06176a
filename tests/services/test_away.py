"""The parts together: jobs of a queue in memory, a desktop on a real bus that hears of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.jobs.job import Job, JobStatus
from desktop.jobs.order import RETRIES_OPTION
from desktop.jobs.standing import Standing
from desktop.services import notices as notices_module
from desktop.services.away import Away, away_of
from desktop.services.notices import Notice
from desktop.services.settings import Settings
from tests.buses.running import Desktop, PrivateBus
from tests.ui.fakes import FakeQueue

Start = Callable[..., Desktop]


class Stage:
    """Somebody who looks elsewhere."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.queue = FakeQueue()
        self.away = away_of(self.queue.as_queue, settings)
        self.away.set_active(False)

    def running(self, percent: float = 10.0) -> Job:
        job = self.queue.add(["https://example.org/1"])
        self.queue.run(job, percent=percent, speed=1000.0)
        return job


@pytest.fixture
def stage(qtbot: QtBot, bus: PrivateBus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    monkeypatch.setattr(notices_module, "GATHER_MS", 10)
    for which in ("SESSION", "SYSTEM"):
        monkeypatch.setenv(f"DBUS_{which}_BUS_ADDRESS", bus.address)
    made = Stage(Settings(tmp_path / "settings.ini"))
    yield made
    made.away.close()


def titles(desktop: Desktop) -> list[str]:
    return [call[3] for call in desktop.heard("Notify")]


def test_a_queue_has_one_whatever_windows_come_and_go(stage: Stage) -> None:
    assert away_of(stage.queue.as_queue, stage.settings) is stage.away
    assert isinstance(stage.away, Away)


def test_how_the_jobs_stand_is_told_in_one_go(qtbot: QtBot, stage: Stage) -> None:
    with qtbot.waitSignal(stage.away.standing_changed) as heard:
        stage.running(20.0)
        stage.running(40.0)
        stage.queue.add(["https://example.org/2"])
    assert heard.args == [Standing(2, 1, 2000.0, 30.0)]


def test_an_end_is_told_to_who_looks_elsewhere(qtbot: QtBot, stage: Stage, desktop: Start) -> None:
    there = desktop("notifications:body")
    stage.queue.end(stage.running())
    qtbot.waitUntil(lambda: titles(there) == ["Download finished"])
    stage.queue.end(stage.running(), JobStatus.FAILED, "no")
    qtbot.waitUntil(lambda: titles(there)[1:] == ["1 download finished, 1 failed"])
    assert there.heard("Notify")[1][1] == 41


def test_who_looks_is_told_nothing(qtbot: QtBot, stage: Stage, desktop: Start) -> None:
    there = desktop("notifications:body")
    stage.away.set_active(True)
    stage.queue.end(stage.running())
    stage.away.set_active(False)
    stage.settings.set_value("background/notifications", False)
    stage.queue.end(stage.running())
    stage.settings.set_value("background/notifications", True)
    stage.queue.end(stage.running(), JobStatus.FAILED, "no")
    qtbot.waitUntil(lambda: titles(there) == ["Download failed"])


def test_what_is_tried_again_by_itself_is_told_at_its_end(qtbot: QtBot, stage: Stage, desktop: Start) -> None:
    there = desktop("notifications:body")
    stage.settings.set_value("jobs/retries", 1)
    stage.queue.end(stage.running(), JobStatus.FAILED, "not yet")
    last = stage.queue.add(["https://example.org/1"], options={RETRIES_OPTION: 1})
    stage.queue.end(last, JobStatus.FAILED, "the end")
    qtbot.waitUntil(lambda: bool(titles(there)))
    assert there.heard("Notify")[0][4].endswith("the end")


def test_what_was_dismissed_does_not_come_back(qtbot: QtBot, stage: Stage, desktop: Start) -> None:
    there = desktop("notifications:body")
    stage.queue.end(stage.running())
    qtbot.waitUntil(lambda: len(titles(there)) == 1)
    with qtbot.waitSignal(stage.away.notifications.dismissed):
        there.send("NotificationClosed", 41, 2)
    stage.queue.end(stage.running())
    qtbot.waitUntil(lambda: titles(there) == ["Download finished"] * 2)


def test_the_task_bar_shows_progress_and_a_failure(qtbot: QtBot, stage: Stage, desktop: Start) -> None:
    there = desktop("launcher", "notifications:body")
    job = stage.running(25.0)
    qtbot.waitUntil(lambda: bool(there.heard("Update")))
    assert there.heard("Update")[0][1]["progress"] == 0.25
    stage.queue.end(job, JobStatus.FAILED, "no")
    qtbot.waitUntil(lambda: there.heard("Update")[-1][1]["urgent"])
    stage.away.set_active(True)
    qtbot.waitUntil(lambda: not there.heard("Update")[-1][1]["urgent"])


def test_the_machine_is_kept_awake_while_jobs_run(qtbot: QtBot, stage: Stage, desktop: Start) -> None:
    there = desktop("power")
    job = stage.running()
    with qtbot.waitSignal(stage.away.standing_changed):
        stage.queue.run(job, percent=50.0)
    assert there.heard("PowerManagement.Inhibit") == []
    stage.settings.set_value("background/keep_awake", True)
    qtbot.waitUntil(lambda: stage.away.awake.is_held)
    stage.queue.end(job)
    qtbot.waitUntil(lambda: there.heard("PowerManagement.UnInhibit") == [[7]])
    with qtbot.waitSignal(stage.away.standing_changed):
        stage.running()
    qtbot.waitUntil(lambda: stage.away.awake.is_held)
    stage.settings.set_value("background/keep_awake", False)
    qtbot.waitUntil(lambda: len(there.heard("PowerManagement.UnInhibit")) == 2)


def test_a_countdown_is_told_and_taken_back(qtbot: QtBot, stage: Stage, desktop: Start) -> None:
    there = desktop("notifications:body,actions")
    stage.away.tell_countdown(Notice("Soon", "60 s", stops=True))
    qtbot.waitUntil(lambda: titles(there) == ["Soon"])
    stage.away.tell_countdown(None)
    qtbot.waitUntil(lambda: there.heard("CloseNotification") == [[41]])
    stage.away.set_active(True)
    stage.away.tell_countdown(Notice("Seen", "", stops=True))
    stage.away.tell_hidden(Notice("Hidden", ""))
    qtbot.waitUntil(lambda: titles(there)[1:] == ["Hidden"])


def test_at_the_end_the_desktop_is_as_it_was(qtbot: QtBot, stage: Stage, desktop: Start) -> None:
    there = desktop("launcher", "login1:yes")
    stage.settings.set_value("background/keep_awake", True)
    stage.running()
    qtbot.waitUntil(lambda: stage.away.awake.is_held)
    stage.away.close()
    qtbot.waitUntil(lambda: there.heard("login1.released") == [[]])
    qtbot.waitUntil(lambda: there.heard("Update")[-1][1]["progress-visible"] is False)
