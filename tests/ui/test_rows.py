"""Steps from one order of rows to another."""

from __future__ import annotations

import random
from functools import cmp_to_key
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.jobs.job import Job, JobStatus, Progress
from desktop.jobs.order import SORT_KEYS, JobQuery, compare
from desktop.ui.rows import moves_to_order, runs, sort_key


def test_runs() -> None:
    assert runs([]) == []
    assert runs([0, 1, 2, 5, 7, 8]) == [(0, 2), (5, 5), (7, 8)]


@given(st.sets(st.integers(0, 60)))
def test_runs_hold_all_numbers_and_never_touch(numbers: set[int]) -> None:
    found = runs(sorted(numbers))
    assert {number for first, last in found for number in range(first, last + 1)} == numbers
    assert all(later[0] > earlier[1] + 1 for earlier, later in pairwise(found))


@given(st.sets(st.integers(0, 100), max_size=40).flatmap(lambda numbers: st.permutations(sorted(numbers))))
def test_moves_sort_any_order(places: list[int]) -> None:
    rows = list(places)
    for source, target in moves_to_order(places):
        assert source != target
        rows.insert(target, rows.pop(source))
    assert rows == sorted(places)


def test_only_what_is_out_of_order_moves() -> None:
    assert list(moves_to_order([0, 1, 2, 3])) == []
    assert list(moves_to_order([9, 0, 1, 2, 3])) == [(0, 4)]


@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("sort", sorted(SORT_KEYS))
def test_the_quick_key_orders_as_compare_does(sort: str, descending: bool) -> None:
    chance = random.Random(1)
    query = JobQuery(sort=sort, descending=descending)
    jobs = []
    for number in range(60):
        job = Job(urls=["x"], engine=chance.choice("ab"), user_id="u", id=str(number), title=chance.choice("aBc"))
        job.created_at, job.size = chance.choice([1.0, 2.0, 3.0]), chance.choice([None, 1, 2])
        job.position = chance.choice([1.0, 2.0, 2.5])
        if chance.random() < 0.6:
            job.start(5.0)
            job.progress = Progress(percent=chance.choice([None, 1.0, 50.0]), speed=chance.choice([None, 2.0]))
        if job.status is JobStatus.RUNNING and chance.random() < 0.4:
            job.finish(chance.choice([JobStatus.COMPLETED, JobStatus.FAILED]), 6.0)
        jobs.append(job)

    def order(one: Job, other: Job) -> int:
        return compare(one, other, query)

    assert sorted(jobs, key=sort_key(query)) == sorted(jobs, key=cmp_to_key(order))
