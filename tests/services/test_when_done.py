"""What happens when all is done: when that is, the countdown to it, and what stops it; the test holds the clock."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from desktop.jobs.job import Job, JobStatus
from desktop.services import when_done as module
from desktop.services.desktop_bus import Bus
from desktop.services.when_done import Then, WhenDone
from tests.buses.running import Desktop, PrivateBus
from tests.ui.fakes import FakeQueue

URL = ["https://example.org/1"]


class Stage:
    """A queue in memory, and what came of the choice."""

    def __init__(self, system: Bus) -> None:
        self.now = 1000.0
        self.queue = FakeQueue()
        self.done = WhenDone(self.queue.as_queue, system, clock=lambda: self.now)
        self.counted: list[int] = []
        self.quits = 0
        self.problems: list[str] = []
        self.done.counting.connect(self.counted.append)
        self.done.quit_wanted.connect(self._on_quit)
        self.done.problem.connect(self.problems.append)

    def _on_quit(self) -> None:
        self.quits += 1

    def running(self) -> Job:
        job = self.queue.add(URL)
        self.queue.run(job)
        return job


@pytest.fixture
def stage(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    monkeypatch.setattr(module, "SETTLE_MS", 10)
    yield Stage(Bus(""))


def counting(qtbot: QtBot, stage: Stage) -> None:
    """End a job, so that the countdown begins."""
    job = stage.running()
    with qtbot.waitSignal(stage.done.counting):
        stage.queue.end(job)


def quiet(qtbot: QtBot, stage: Stage) -> None:
    """Nothing is counted within a time that is enough for it."""
    with qtbot.assertNotEmitted(stage.done.counting, wait=100):
        QCoreApplication.processEvents()


def test_it_begins_with_nothing(qtbot: QtBot, stage: Stage) -> None:
    assert stage.done.choice is Then.NOTHING
    stage.queue.end(stage.running())
    quiet(qtbot, stage)


def test_it_counts_down_and_then_it_happens_once(qtbot: QtBot, stage: Stage) -> None:
    stage.done.choose(Then.QUIT)
    counting(qtbot, stage)
    assert stage.counted == [60]
    stage.now += 58.5
    qtbot.waitUntil(lambda: stage.counted[-1] == 2)
    assert stage.quits == 0
    stage.now += 1.5
    qtbot.waitUntil(lambda: stage.quits == 1)
    assert stage.counted == [60, 2, 0]
    assert stage.done.choice is Then.NOTHING
    counting_again = stage.running()
    stage.queue.end(counting_again)
    quiet(qtbot, stage)


def test_what_was_done_before_does_not_count(qtbot: QtBot, stage: Stage) -> None:
    stage.queue.end(stage.running())
    quiet(qtbot, stage)
    stage.done.choose(Then.QUIT)
    quiet(qtbot, stage)


@pytest.mark.parametrize("status", [JobStatus.FAILED, JobStatus.CANCELLED])
def test_an_end_is_an_end_however_it_came(qtbot: QtBot, stage: Stage, status: JobStatus) -> None:
    stage.done.choose(Then.QUIT)
    job = stage.running()
    with qtbot.waitSignal(stage.done.counting):
        stage.queue.end(job, status)


def test_what_runs_or_will_start_by_itself_is_waited_for(qtbot: QtBot, stage: Stage) -> None:
    stage.done.choose(Then.QUIT)
    later = stage.queue.add(URL, not_before=4e9)
    stage.queue.end(stage.running())
    quiet(qtbot, stage)
    other = stage.running()
    stage.queue.end(later, JobStatus.CANCELLED)
    quiet(qtbot, stage)
    with qtbot.waitSignal(stage.done.counting):
        stage.queue.end(other)


def test_nobody_waits_for_what_is_paused(qtbot: QtBot, stage: Stage) -> None:
    stage.done.choose(Then.QUIT)
    stage.queue.pause(stage.queue.add(URL).id)
    # To pause is no end: whoever does that sits before the window.
    quiet(qtbot, stage)
    counting(qtbot, stage)
    stage.done.choose(Then.QUIT)
    stage.queue.set_paused(True)
    stage.queue.add(URL)
    counting(qtbot, stage)


def test_it_can_be_stopped(qtbot: QtBot, stage: Stage) -> None:
    stage.done.choose(Then.QUIT)
    counting(qtbot, stage)
    with qtbot.waitSignal(stage.done.chosen) as chosen:
        stage.done.cancel()
    assert chosen.args == [Then.NOTHING]
    assert stage.counted == [60, 0]
    stage.now += 100
    quiet(qtbot, stage)
    assert stage.quits == 0


def test_it_can_be_hurried(qtbot: QtBot, stage: Stage) -> None:
    stage.done.choose(Then.QUIT)
    counting(qtbot, stage)
    stage.done.do_now()
    assert (stage.quits, stage.counted) == (1, [60, 0])


def test_a_new_job_ends_the_countdown_but_not_the_wish(qtbot: QtBot, stage: Stage) -> None:
    stage.done.choose(Then.QUIT)
    counting(qtbot, stage)
    job = stage.queue.add(URL)
    assert stage.counted == [60, 0]
    assert stage.done.choice is Then.QUIT
    with qtbot.waitSignal(stage.done.counting):
        stage.queue.end(job)
    assert stage.counted == [60, 0, 60]


def test_another_choice_begins_anew(qtbot: QtBot, stage: Stage) -> None:
    stage.done.choose(Then.QUIT)
    counting(qtbot, stage)
    stage.done.choose(Then.SLEEP)
    assert stage.counted == [60, 0]
    assert stage.done.choice is Then.SLEEP


@pytest.mark.parametrize(("answer", "offered"), [("yes", True), ("challenge", False), ("no", False), ("na", False)])
def test_sleep_is_offered_where_it_needs_no_password(
    qtbot: QtBot, bus: PrivateBus, desktop: Callable[..., Desktop], answer: str, offered: bool
) -> None:
    desktop(f"login1:{answer}")
    system = Bus(bus.address)
    done = Stage(system).done
    with qtbot.waitSignal(done.sleep_offered) as heard:
        done.ask_for_sleep()
    assert heard.args == [offered]
    system.close()


def test_sleep_is_not_offered_where_nobody_knows_it(qtbot: QtBot, stage: Stage) -> None:
    with qtbot.waitSignal(stage.done.sleep_offered) as heard:
        stage.done.ask_for_sleep()
    assert heard.args == [False]


def test_the_machine_is_sent_to_sleep(qtbot: QtBot, bus: PrivateBus, desktop: Callable[..., Desktop]) -> None:
    there = desktop("login1:yes")
    system = Bus(bus.address)
    stage = Stage(system)
    stage.done.choose(Then.SLEEP)
    stage.done.do_now()
    qtbot.waitUntil(lambda: there.heard("Suspend") == [[False]])
    assert (stage.done.choice, stage.problems) == (Then.NOTHING, [])
    system.close()


def test_a_machine_that_stays_awake_says_why(qtbot: QtBot, stage: Stage) -> None:
    stage.done.choose(Then.SLEEP)
    with qtbot.waitSignal(stage.done.problem):
        stage.done.do_now()
    assert stage.problems == ["The computer could not be sent to sleep: nobody answered"]
