"""What is worth a notification, and when several become one; the test holds the clock."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop.jobs.job import Job, JobStatus, Outcome
from desktop.jobs.order import SETUP_ENGINE
from desktop.services import notices as module
from desktop.services.notices import Notice, Notices, notice_of


def ended(title: str, status: JobStatus = JobStatus.COMPLETED, error: str = "", engine: str = "curl") -> Job:
    job = Job(urls=["https://example.org/1"], engine=engine, user_id="mia", title=title)
    job.files = ["/films/1.mp4", "/films/2.mp4"]
    if status is not JobStatus.CANCELLED:
        job.start(1.0)
    job.finish(status, 2.0, outcome=Outcome(exit_code=0), error=error)
    return job


class Teller:
    """Notices at a clock of the test's own, and what they told."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.notices = Notices(clock=lambda: self.now)
        self.told: list[tuple[Notice, bool]] = []
        self.notices.ready.connect(lambda notice, update: self.told.append((notice, update)))

    def add(self, qtbot: QtBot, *jobs: Job) -> Notice:
        with qtbot.waitSignal(self.notices.ready):
            for job in jobs:
                self.notices.add(job)
        return self.told[-1][0]


@pytest.fixture
def teller(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Teller]:
    monkeypatch.setattr(module, "GATHER_MS", 10)
    yield Teller()


def test_one_download_is_told_with_its_title_and_file(qtbot: QtBot, teller: Teller) -> None:
    job = ended("Film <b>")
    assert teller.add(qtbot, job) == Notice("Download finished", "Film <b>", False, job.id, "/films/1.mp4")
    assert teller.told[-1][1] is False


def test_a_failure_is_told_with_its_reason_and_no_file() -> None:
    job = ended("Film", JobStatus.FAILED, "The server said no.")
    assert notice_of(job) == Notice("Download failed", "Film\nThe server said no.", True, job.id, "")


def test_the_setup_of_an_engine_is_no_download() -> None:
    assert notice_of(ended("Install spotDL", engine=SETUP_ENGINE)).title == "Done"
    assert notice_of(ended("Install spotDL", JobStatus.FAILED, "No.", SETUP_ENGINE)).title == "Failed"


def test_foreign_text_is_one_line_that_turns_nothing_around() -> None:
    text = notice_of(ended("a\nb\t\u202ecod.exe\x00" + "x" * 500)).text
    assert text.startswith("a b cod.exe x")
    assert len(text) == 200 and text.endswith("…")


def test_what_ends_together_is_one_notification(qtbot: QtBot, teller: Teller) -> None:
    jobs = [ended(str(number)) for number in range(7)]
    failed = [ended(f"bad {number}", JobStatus.FAILED, "no") for number in range(2)]
    notice = teller.add(qtbot, *jobs, *failed)
    assert notice == Notice("7 downloads finished, 2 failed", "bad 1\nbad 0\n6\nand 6 more", failed=True)
    assert len(teller.told) == 1


@pytest.mark.parametrize(
    ("done", "failed", "title"),
    [
        (2, 0, "2 downloads finished"),
        (0, 3, "3 downloads failed"),
        (1, 1, "1 download finished, 1 failed"),
    ],
)
def test_the_title_counts(qtbot: QtBot, teller: Teller, done: int, failed: int, title: str) -> None:
    jobs = [ended("a") for _ in range(done)] + [ended("b", JobStatus.FAILED, "no") for _ in range(failed)]
    assert teller.add(qtbot, *jobs).title == title


def test_what_ends_soon_after_takes_its_place(qtbot: QtBot, teller: Teller) -> None:
    teller.add(qtbot, ended("first"))
    teller.now += module.TOGETHER
    notice = teller.add(qtbot, ended("second"))
    assert (notice.title, notice.text) == ("2 downloads finished", "second\nfirst")
    assert [update for _, update in teller.told] == [False, True]


def test_what_ends_later_is_one_of_its_own(qtbot: QtBot, teller: Teller) -> None:
    teller.add(qtbot, ended("first"))
    teller.now += module.TOGETHER + 1
    assert teller.add(qtbot, ended("second")).text == "second"
    assert [update for _, update in teller.told] == [False, False]


def test_what_was_seen_is_told_no_more(qtbot: QtBot, teller: Teller) -> None:
    teller.add(qtbot, ended("first"))
    teller.notices.add(ended("second"))
    teller.notices.seen()
    assert teller.add(qtbot, ended("third")).text == "third"
    assert len(teller.told) == 2


def test_what_somebody_cancelled_is_nothing_new(qtbot: QtBot, teller: Teller) -> None:
    assert teller.add(qtbot, ended("x", JobStatus.CANCELLED), ended("y")).text == "y"
