"""Between two times of day: what is inside, what comes next; all as a clock on the wall shows it."""

from __future__ import annotations

from datetime import datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.jobs.hours import may_start, next_change, time_of_day

WALL = st.datetimes(min_value=datetime(2000, 1, 1), max_value=datetime(2100, 1, 1))
BORDER = st.builds(time, st.integers(0, 23), st.integers(0, 59))


@pytest.mark.parametrize(
    ("now", "start", "end", "may"),
    [
        ("08:59", "09:00", "17:00", False),
        ("09:00", "09:00", "17:00", True),
        ("12:00", "09:00", "17:00", True),
        ("16:59", "09:00", "17:00", True),
        ("17:00", "09:00", "17:00", False),
        ("00:00", "09:00", "17:00", False),
        ("21:59", "22:00", "06:00", False),
        ("22:00", "22:00", "06:00", True),
        ("23:59", "22:00", "06:00", True),
        ("00:00", "22:00", "06:00", True),
        ("05:59", "22:00", "06:00", True),
        ("06:00", "22:00", "06:00", False),
        ("12:00", "22:00", "06:00", False),
        ("00:00", "00:00", "06:00", True),
        ("23:59", "22:00", "00:00", True),
        ("00:00", "22:00", "00:00", False),
        ("03:00", "07:00", "07:00", True),
        ("07:00", "07:00", "07:00", True),
    ],
)
def test_what_is_between(now: str, start: str, end: str, may: bool) -> None:
    assert may_start(time_of_day(now), time_of_day(start), time_of_day(end)) is may


@pytest.mark.parametrize(
    ("now", "start", "end", "change"),
    [
        ("2026-07-01 21:00", "22:00", "06:00", "2026-07-01 22:00"),
        ("2026-07-01 22:00", "22:00", "06:00", "2026-07-02 06:00"),
        ("2026-07-01 05:59:59.5", "22:00", "06:00", "2026-07-01 06:00"),
        ("2026-07-01 06:00", "22:00", "06:00", "2026-07-01 22:00"),
        ("2026-12-31 23:00", "22:00", "06:00", "2027-01-01 06:00"),
        ("2026-07-01 18:00", "09:00", "17:00", "2026-07-02 09:00"),
        ("2026-02-28 18:00", "09:00", "17:00", "2026-03-01 09:00"),
        ("2026-07-01 23:00", "22:00", "00:00", "2026-07-02 00:00"),
        # The nights on which clocks are changed are nights like any other on the wall.
        ("2026-03-29 01:30", "02:30", "06:00", "2026-03-29 02:30"),
        ("2026-10-25 02:15", "22:00", "02:30", "2026-10-25 02:30"),
    ],
)
def test_what_comes_next(now: str, start: str, end: str, change: str) -> None:
    found = next_change(datetime.fromisoformat(now), time_of_day(start), time_of_day(end))
    assert found == datetime.fromisoformat(change)


def test_which_of_two_equal_hours_it_is_stays_known() -> None:
    second = datetime(2026, 10, 25, 2, 15, fold=1)
    found = next_change(second, time_of_day("22:00"), time_of_day("02:30"))
    assert found is not None and found.fold == 1


def test_the_whole_day_never_changes() -> None:
    assert next_change(datetime(2026, 7, 1, 12), time(7), time(7)) is None


@given(WALL, BORDER, BORDER)
def test_at_the_next_change_it_is_the_other_way_round(now: datetime, start: time, end: time) -> None:
    change = next_change(now, start, end)
    if change is None:
        assert start == end
        return
    assert now < change
    assert (change - now).total_seconds() <= 86_400
    assert may_start(change.time(), start, end) is not may_start(now.time(), start, end)


@pytest.mark.parametrize("text", ["", "6", "6:00", "24:00", "12:60", "12:00:00", " 12:00", "12.00", "ab:cd", "١٢:٠٠"])
def test_what_is_no_time_of_day_is_told(text: str) -> None:
    with pytest.raises(ValueError, match="no time of day such as 22:00"):
        time_of_day(text)
