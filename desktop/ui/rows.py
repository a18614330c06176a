"""The order of rows, and the steps from one order to another for models that must tell each one; knows no Qt."""

from __future__ import annotations

import copy
import gc
from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cmp_to_key
from typing import Any

from desktop.jobs.job import Job
from desktop.jobs.order import SORT_KEYS, JobQuery, compare
from desktop.jobs.output import OutputLog
from desktop.jobs.places import longest_ascending

#: Copies are many and logs are big: all rows share one that stays empty. Whoever wants the log asks the queue.
_NO_LOG = OutputLog()
#: From so many rows on the garbage collector leaves them alone.
_MANY_ROWS = 10_000
#: Orders by words, which cannot be turned round by a sign.
_BY_TEXT = frozenset({"title", "engine", "user_id"})
#: Every single move is told to the view, which then looks at all of the selection.
_MANY_MOVES = 64


def row_of_job(job: Job) -> Job:
    """A copy of ``job`` for a list, without its log."""
    row = copy.copy(job)
    row.log = _NO_LOG
    return row


def kind_of(job: Job) -> tuple[object, ...]:
    """What decides which actions apply to a job."""
    return job.status, job.held, bool(job.files), job.unsaved


def _stage(job: Job) -> tuple[object, ...]:
    progress = job.progress
    return (progress.stage, progress.item, progress.items) if progress else ()


def moves_only(old: Job, new: Job) -> bool:
    """True where nothing but the numbers of a job's progress are others than before."""
    return (
        old.title == new.title
        and _stage(old) == _stage(new)
        and kind_of(old) == kind_of(new)
        and old.not_before == new.not_before
        and len(old.files) == len(new.files)
        and old.position == new.position
        and old.finished_at == new.finished_at
    )


def spare_collector(rows: Sequence[Job]) -> None:
    """Have the garbage collector look no more at many ``rows``: it would stop the window for a tenth of a second."""
    if len(rows) > _MANY_ROWS:
        # Rows are plain data in no circle; what else is garbage by now is collected before.
        gc.collect(1)
        gc.freeze()


def sort_key(query: JobQuery) -> Callable[[Job], Any]:
    """What ``sorted()`` and ``bisect`` compare jobs by in the order of ``query``."""
    if query.sort in _BY_TEXT:
        return cmp_to_key(lambda one, other: compare(one, other, query))
    # The same as compare() says, made of numbers: ten times as fast, which ten thousand rows need.
    value_of, sign = SORT_KEYS[query.sort], -1 if query.descending else 1

    def key(job: Job) -> tuple[Any, ...]:
        value: Any = value_of(job)
        if value is None:
            return (1, -job.created_at, job.id)
        values = value if isinstance(value, tuple) else (value,)
        return (0, *(sign * number for number in values), -job.created_at, job.id)

    return key


def row_for(job: Job, row: int, rows: Sequence[Job], query: JobQuery, key: Callable[[Job], Any]) -> int:
    """The row that the job of ``row`` has among ``rows`` once it is as ``job`` is."""
    if row > 0 and compare(job, rows[row - 1], query) < 0:
        return bisect_left(rows, key(job), hi=row, key=key)
    if row + 1 < len(rows) and compare(job, rows[row + 1], query) > 0:
        return bisect_left(rows, key(job), lo=row + 1, key=key) - 1
    return row


def runs(numbers: Iterable[int]) -> list[tuple[int, int]]:
    """Ascending numbers as (first, last) of each unbroken run."""
    found: list[tuple[int, int]] = []
    for number in numbers:
        if found and found[-1][1] == number - 1:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    return found


def are_many_moves(places: Sequence[int]) -> bool:
    """Whether so many of ``places`` are out of order that moving them one by one takes too long."""
    return len(places) - len(longest_ascending(places)) > _MANY_MOVES


def moves_to_order(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The moves (from row, to row) that sort rows whose wanted order is ``places``: those out of order, no others.

    ``to row`` counts as the list is without the moved row, as ``list.insert(to, list.pop(from))`` does.
    """
    staying = [places[at] for at in longest_ascending(places)]
    if len(staying) == len(places):
        return
    keep = set(staying)
    rows = list(places)
    settled = sorted(staying)
    for place in sorted(place for place in places if place not in keep):
        source = rows.index(place)
        rows.pop(source)
        after = bisect_left(settled, place)
        target = rows.index(settled[after - 1]) + 1 if after else 0
        rows.insert(target, place)
        insort(settled, place)
        if target != source:
            yield source, target
