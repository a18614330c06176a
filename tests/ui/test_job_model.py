"""The list of jobs as a table model: pages, order, and what happens to its rows while jobs come, change and go."""

from __future__ import annotations

import random
from functools import cmp_to_key
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from pytestqt.qtbot import QtBot

from desktop.jobs.job import Job, JobStatus
from desktop.jobs.order import SORT_KEYS, JobQuery, compare, matches
from desktop.ui import job_model
from desktop.ui.job_columns import COLUMNS, NUMBER
from desktop.ui.job_model import PAGE, JobModel
from tests.ui.fakes import FakeQueue


def make(queue: FakeQueue, *, paged: bool = False, **query: Any) -> JobModel:
    model = JobModel(queue.as_queue, JobQuery(**query))
    if paged:
        # The tester reads all pages at every change.
        return model
    # Fails the test at once when the model breaks a rule of Qt's.
    model.tester = QAbstractItemModelTester(  # type: ignore[attr-defined]
        model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    return model


def ids(model: JobModel) -> list[str]:
    return [model.index(row, 0).data(JobModel.IdRole) for row in range(model.rowCount())]


def text(model: JobModel, row: int, column: str) -> str:
    return str(model.index(row, NUMBER[column]).data())


def expected(queue: FakeQueue, query: JobQuery) -> list[str]:
    def order(one: Job, other: Job) -> int:
        return compare(one, other, query)

    jobs = [job for job in [*queue.live.values(), *queue.stored.values()] if matches(job, query)]
    return [job.id for job in sorted(jobs, key=cmp_to_key(order))]


def test_live_and_stored_jobs_are_one_list(queue: FakeQueue, qtmodeltester: Any) -> None:
    stored = queue.store(3)
    live = queue.add(["https://example.org/new"])
    model = make(queue)
    qtmodeltester.check(model)
    assert ids(model) == [live.id, *(job.id for job in reversed(stored))]
    assert text(model, 0, "status") == "Queued"
    assert text(model, 1, "status") == "Completed"


def test_every_order_is_a_column() -> None:
    assert {column.id for column in COLUMNS} == set(SORT_KEYS)


def test_pages_are_read_as_they_are_needed(queue: FakeQueue) -> None:
    queue.store(PAGE * 2 + 7)
    model = make(queue, paged=True)
    assert (model.rowCount(), queue.pages_read) == (PAGE, 1)
    assert model.canFetchMore()
    model.fetchMore()
    model.fetchMore()
    assert model.rowCount() == PAGE * 2 + 7
    assert not model.canFetchMore()
    assert ids(model) == expected(queue, model.query)


def test_a_live_job_beyond_the_loaded_rows_waits_for_them(queue: FakeQueue) -> None:
    old = queue.add(["https://example.org/old"])
    queue.store(PAGE + 10)
    model = make(queue, paged=True)
    assert model.row_of(old.id) == -1
    model.fetchMore()
    assert model.row_of(old.id) == PAGE + 10
    assert ids(model) == expected(queue, model.query)


def test_a_change_reaches_the_row(queue: FakeQueue, qtbot: QtBot) -> None:
    job = queue.add(["https://example.org/a"])
    model = make(queue)
    with qtbot.waitSignal(model.dataChanged):
        queue.run(job, percent=43.9, downloaded=430, total=980_000, speed=4_200_000.0, eta=67.0)
    row = model.row_of(job.id)
    assert text(model, row, "status") == "Running"
    assert text(model, row, "progress") == "43%"
    assert text(model, row, "eta") == "1:07"


def test_a_row_does_not_change_before_the_queue_says_so(queue: FakeQueue) -> None:
    job = queue.add(["https://example.org/a"])
    model = make(queue)
    job.title = "Changed behind the view's back"
    assert text(model, 0, "title") == "https://example.org/a"


def test_a_job_that_ends_stays_in_its_place(queue: FakeQueue) -> None:
    queue.store(5)
    job = queue.add(["https://example.org/a"])
    queue.store(5)
    model = make(queue)
    before = ids(model)
    queue.run(job, percent=50.0)
    queue.end(job)
    model.flush()
    assert ids(model) == before
    assert text(model, model.row_of(job.id), "status") == "Completed"


def test_rows_hold_no_log(queue: FakeQueue) -> None:
    job = queue.add(["https://example.org/a"])
    job.log.append("a line")
    model = make(queue)
    shown = model.job_at(0)
    assert shown is not None and shown.output == []


def test_a_job_moves_when_its_order_changes(queue: FakeQueue) -> None:
    first, second, third = (queue.add([f"https://example.org/{name}"]) for name in "abc")
    model = make(queue, sort="title", descending=False)
    moved = QSignalSpy(model.rowsMoved)
    first.title = "zebra"
    queue.job_changed.emit(first.id)
    model.flush()
    assert ids(model) == [second.id, third.id, first.id]
    assert moved.count() == 1


def test_a_job_leaves_a_filtered_list(queue: FakeQueue) -> None:
    job = queue.add(["https://example.org/a"])
    model = make(queue, statuses=frozenset({JobStatus.QUEUED}))
    assert ids(model) == [job.id]
    queue.run(job)
    model.flush()
    assert ids(model) == []


def test_another_order_and_filter_are_read_anew(queue: FakeQueue) -> None:
    queue.store(20, lambda job, number: setattr(job, "title", f"Title {number % 7}"))
    queue.add(["https://example.org/a"])
    model = make(queue)
    for column in COLUMNS:
        for order in Qt.SortOrder:
            model.sort(NUMBER[column.id], order)
            assert model.query.sort == column.id
            assert ids(model) == expected(queue, model.query)
    model.set_query(JobQuery(statuses=frozenset({JobStatus.QUEUED})))
    assert len(ids(model)) == 1


def test_the_same_order_again_reads_nothing(queue: FakeQueue) -> None:
    queue.store(3)
    model = make(queue)
    model.sort(NUMBER["created_at"], Qt.SortOrder.DescendingOrder)
    assert queue.pages_read == 1


def test_deleted_jobs_leave_in_few_steps(queue: FakeQueue) -> None:
    jobs = queue.store(300)
    model = make(queue)
    removed = QSignalSpy(model.rowsRemoved)
    for job in jobs[50:250]:
        queue.delete(job.id)
    model.flush()
    assert ids(model) == expected(queue, model.query)
    assert removed.count() == 1


def test_after_deleting_all_loaded_jobs_the_next_ones_show(queue: FakeQueue) -> None:
    queue.store(PAGE + 10)
    model = make(queue, paged=True)
    for job_id in ids(model):
        queue.delete(job_id)
    model.flush()
    assert len(ids(model)) == 10
    assert ids(model) == expected(queue, model.query)


def test_selection_survives_what_another_program_does(queue: FakeQueue) -> None:
    jobs = queue.store(PAGE + 100)
    model = make(queue, paged=True)
    model.fetchMore()
    selection = QItemSelectionModel(model)
    kept = jobs[40]
    index = model.index(model.row_of(kept.id), 0)
    selection.select(index, QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows)
    reset = QSignalSpy(model.modelReset)
    queue.store(30)
    queue.remove_behind([job.id for job in jobs[:500:7] if job is not kept])
    model.flush()
    assert ids(model) == expected(queue, model.query)[: model.rowCount()]
    assert [row.data(JobModel.IdRole) for row in selection.selectedRows()] == [kept.id]
    assert reset.count() == 0


def test_an_ended_job_that_is_not_saved_says_so(queue: FakeQueue) -> None:
    job = queue.add(["https://example.org/a"])
    model = make(queue)
    job.start(1.0)
    job.finish(JobStatus.FAILED, 2.0, error="Disk full")
    job.unsaved = True
    queue.job_finished.emit(job.id)
    model.flush()
    assert text(model, 0, "status") == "Failed, not saved"
    job.unsaved = False
    queue.stored[job.id] = queue.live.pop(job.id)
    queue.job_changed.emit(job.id)
    model.flush()
    assert text(model, 0, "status") == "Failed"
    assert ids(model) == [job.id]


@pytest.mark.parametrize("paged", [True, False])
@pytest.mark.parametrize("seed", range(8))
def test_the_list_is_right_whatever_happens(
    queue: FakeQueue, monkeypatch: pytest.MonkeyPatch, seed: int, paged: bool
) -> None:
    monkeypatch.setattr(job_model, "PAGE", 20)
    chance = random.Random(seed)
    queue.store(150, lambda job, number: setattr(job, "title", f"T{number * 7919 % 100}"))
    sort = chance.choice(sorted(SORT_KEYS))
    statuses = chance.choice([None, None, frozenset({JobStatus.RUNNING, JobStatus.COMPLETED})])
    model = make(queue, paged=paged, sort=sort, descending=chance.random() < 0.5, statuses=statuses)
    index: QPersistentModelIndex | None = None
    for _ in range(60):
        for _ in range(chance.choice([1, 1, 3, 40])):
            _something_happens(queue, chance)
        model.flush()
        if chance.random() < 0.1 and model.canFetchMore():
            model.fetchMore()
        shown = ids(model)
        whole = expected(queue, model.query)
        assert shown == whole[: len(shown)]
        assert model.canFetchMore() or shown == whole
        if index is not None and index.isValid():
            assert 0 <= index.row() < model.rowCount()
        if shown:
            index = QPersistentModelIndex(model.index(chance.randrange(len(shown)), 0))


def _something_happens(queue: FakeQueue, chance: random.Random) -> None:
    live = list(queue.live.values())
    what = chance.randrange(7)
    if what == 0 or not live:
        queue.add([f"https://example.org/{chance.random()}"])
    elif what == 1:
        queue.end(chance.choice(live), chance.choice([JobStatus.CANCELLED, JobStatus.COMPLETED, JobStatus.FAILED]))
    elif what == 2 and queue.stored:
        queue.delete(chance.choice(sorted(queue.stored)))
    elif what == 3:
        queue.remove_behind(chance.sample(sorted(queue.stored), min(3, len(queue.stored))))
    else:
        job: Job = chance.choice(live)
        job.title = f"T{chance.randrange(100)}"
        queue.run(
            job, percent=chance.random() * 100, speed=chance.random(), eta=chance.random(), total=chance.randrange(9)
        )


def test_foreign_text_stays_text(queue: FakeQueue) -> None:
    job = queue.add(["https://example.org/a"])
    job.title = "<b>x</b>\nsecond\tline"
    model = make(queue)
    assert text(model, 0, "title") == "<b>x</b> second line"
    tip = model.index(0, NUMBER["title"]).data(Qt.ItemDataRole.ToolTipRole)
    assert "<b>" not in tip and "&lt;b&gt;" in tip


def test_nothing_is_below_a_row(queue: FakeQueue) -> None:
    queue.store(1)
    model = make(queue)
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.columnCount(QModelIndex()) == len(COLUMNS)
    assert not model.canFetchMore(model.index(0, 0))


def test_progress_alone_changes_no_kind_of_row(queue: FakeQueue) -> None:
    job = queue.add(["https://example.org/a"])
    model = make(queue)
    kinds = QSignalSpy(model.kind_changed)
    queue.run(job, percent=1.0)
    model.flush()
    assert kinds.count() == 1
    queue.run(job, percent=2.0)
    model.flush()
    assert kinds.count() == 1
    queue.end(job)
    model.flush()
    assert kinds.count() == 2
