"""The journal of live jobs while there is much of it: written in slices, and whole in the end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desktop.jobs.job import Job
from desktop.jobs.output import OutputLog
from desktop.services.database import Database
from desktop.services.keeper import JobKeeper
from desktop.services.settings import resources
from desktop.services.store import JobStore, ProcessMark
from tests.outside import locked


@pytest.fixture
def store(qtbot: QtBot, tmp_path: Path) -> Iterator[JobStore]:
    database = Database(tmp_path / "jobs.db", resources() / "schema", busy_seconds=0.05)
    yield JobStore(database)
    database.close()


def talkative(count: int) -> list[Job]:
    log = ["x" * 200] * 500
    return [Job(urls=["https://example.org/"], engine="e", user_id="u", log=OutputLog(log)) for _ in range(count)]


def test_a_big_journal_is_written_in_slices(qtbot: QtBot, store: JobStore) -> None:
    keeper = JobKeeper(store, lambda: ProcessMark(1, 1.0))
    jobs = talkative(200)
    seen: list[int] = []
    between = QTimer()
    between.timeout.connect(lambda: seen.append(len(store.journal())))
    for job in jobs:
        keeper.journal(job)
    between.start(0)
    qtbot.waitUntil(lambda: bool(seen) and seen[-1] == len(jobs))
    assert len({count for count in seen if 0 < count < len(jobs)}) > 1, "the event loop turned while it was written"
    assert {entry.job.id for entry in store.journal()} == {job.id for job in jobs}


def test_flushing_writes_all_at_once(qtbot: QtBot, store: JobStore) -> None:
    keeper = JobKeeper(store, lambda: ProcessMark(1, 1.0))
    jobs = talkative(100)
    for job in jobs:
        keeper.journal(job)
    keeper.flush()
    assert len(store.journal()) == len(jobs)


def test_what_could_not_be_written_is_written_later(qtbot: QtBot, store: JobStore, tmp_path: Path) -> None:
    keeper = JobKeeper(store, lambda: ProcessMark(1, 1.0))
    jobs = talkative(50)
    with locked(tmp_path / "jobs.db"), qtbot.waitSignal(keeper.problem):
        for job in jobs:
            keeper.journal(job)
    assert store.journal() == []
    keeper.retry()
    qtbot.waitUntil(lambda: len(store.journal()) == len(jobs))
