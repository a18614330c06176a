"""The queue's new order after a move, and the positions that give it."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.jobs.places import Where, longest_ascending, moved, new_positions


@pytest.mark.parametrize(
    ("where", "chosen", "result"),
    [
        (Where.FIRST, "d", "dabce"),
        (Where.FIRST, "eb", "beacd"),
        (Where.LAST, "ac", "bdeac"),
        (Where.UP, "c", "acbde"),
        (Where.UP, "bd", "badce"),
        (Where.UP, "ab", "abcde"),
        (Where.UP, "ac", "acbde"),
        (Where.DOWN, "ab", "cabde"),
        (Where.DOWN, "be", "acbde"),
        (Where.DOWN, "de", "abcde"),
    ],
)
def test_the_chosen_move_and_keep_their_order(where: Where, chosen: str, result: str) -> None:
    assert "".join(moved("abcde", set(chosen), where)) == result


@pytest.mark.parametrize(
    ("where", "beside", "result"),
    [
        (Where.BEFORE, "a", "bdace"),
        (Where.AFTER, "a", "abdce"),
        (Where.AFTER, "e", "acebd"),
        (Where.BEFORE, "e", "acbde"),
        (Where.BEFORE, "b", "abcde"),
        (Where.BEFORE, "not there", "abcde"),
    ],
)
def test_the_chosen_go_beside_another(where: Where, beside: str, result: str) -> None:
    assert "".join(moved("abcde", {"b", "d"}, where, beside)) == result


@given(st.permutations(range(8)), st.sets(st.integers(0, 7)), st.sampled_from(Where), st.integers(0, 7))
def test_a_move_loses_nobody(order: list[int], chosen: set[int], where: Where, beside: int) -> None:
    names, some = [str(one) for one in order], {str(one) for one in chosen}
    result = moved(names, some, where, str(beside))
    assert sorted(result) == sorted(names)
    for group in (some, set(names) - some):
        assert [name for name in result if name in group] == [name for name in names if name in group]


@given(st.lists(st.floats(-1e6, 1e6), max_size=30))
def test_new_positions_ascend(positions: list[float]) -> None:
    found = new_positions(positions)
    after = [found.get(at, position) for at, position in enumerate(positions)]
    assert all(one < other for one, other in itertools.pairwise(after))


@given(st.permutations(range(12)))
def test_no_more_positions_change_than_must(order: list[int]) -> None:
    assert len(new_positions([float(one) for one in order])) == 12 - len(longest_ascending(order))


def test_one_that_moves_is_the_only_one_that_changes() -> None:
    assert new_positions([1.0, 4.0, 2.0, 3.0]) == {1: 1.5}
    assert new_positions([9.0, 1.0, 2.0]) == {0: 0.0}
    assert new_positions([2.0, 3.0, 1.0]) == {2: 4.0}
    assert new_positions([1.0, 2.0, 3.0]) == {}


def test_where_there_is_no_room_all_are_numbered_anew() -> None:
    positions = [1.0, 5.0, 1.0 + 1e-9]
    assert new_positions(positions) == {1: 2.0, 2: 3.0}
