"""Steps from one order of rows to another."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.rows import moves_to_order, runs


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
