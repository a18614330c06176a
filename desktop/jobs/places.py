"""How queued jobs change places: the new order, and the fewest new positions that give it; changes no job."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from enum import StrEnum

#: Two positions with less between them have no room for a third: all are numbered anew.
_CLOSEST = 1e-6


class Where(StrEnum):
    """Where jobs are moved to; the last two are told beside which job."""

    FIRST = "first"
    LAST = "last"
    UP = "up"
    DOWN = "down"
    BEFORE = "before"
    AFTER = "after"


def moved(order: Sequence[str], chosen: Collection[str], where: Where, beside: str = "") -> list[str]:
    """``order`` with the ``chosen`` moved; they keep the order that they have among themselves.

    Up and down is one place each; who has nobody but other chosen ones before it stays. What is told to go beside one
    that is chosen itself, or is not there, changes nothing.
    """
    if where is Where.UP:
        return _risen(order, chosen)
    if where is Where.DOWN:
        return _risen(order[::-1], chosen)[::-1]
    some = [name for name in order if name in chosen]
    others = [name for name in order if name not in chosen]
    if where is Where.FIRST:
        return some + others
    if where is Where.LAST:
        return others + some
    if beside not in others:
        return list(order)
    at = others.index(beside) + (where is Where.AFTER)
    return others[:at] + some + others[at:]


def _risen(order: Sequence[str], chosen: Collection[str]) -> list[str]:
    found = list(order)
    for at in range(1, len(found)):
        if found[at] in chosen and found[at - 1] not in chosen:
            found[at - 1], found[at] = found[at], found[at - 1]
    return found


def new_positions(positions: Sequence[float]) -> dict[int, float]:
    """What makes ``positions`` ascend: the new ones by their place in the list, as few as can be."""
    keep = longest_ascending(positions)
    found: dict[int, float] = {}
    for first, last, low, high in _gaps(positions, keep):
        count = last - first
        if low is None and high is None:
            low = 0.0
        if high is None:
            assert low is not None
            step = 1.0
        elif low is None:
            low, step = high - count - 1, 1.0
        else:
            step = (high - low) / (count + 1)
        if step < _CLOSEST:
            return {at: at + 1.0 for at, position in enumerate(positions) if position != at + 1.0}
        found.update((at, low + step * (at - first + 1)) for at in range(first, last))
    return found


def _gaps(positions: Sequence[float], keep: Sequence[int]) -> Iterator[tuple[int, int, float | None, float | None]]:
    """The runs of places (first, last + 1) that are not in ``keep``, with the positions around each."""
    before = -1
    for at in [*keep, len(positions)]:
        if at - before > 1:
            low = positions[before] if before >= 0 else None
            yield before + 1, at, low, positions[at] if at < len(positions) else None
        before = at


def longest_ascending(numbers: Sequence[float]) -> list[int]:
    """The places of a longest part of ``numbers`` that ascends, whatever stands between."""
    tails: list[float] = []
    tail_at: list[int] = []
    before: list[int] = [-1] * len(numbers)
    for at, number in enumerate(numbers):
        slot = bisect_left(tails, number)
        before[at] = tail_at[slot - 1] if slot else -1
        if slot == len(tails):
            tails.append(number)
            tail_at.append(at)
        else:
            tails[slot] = number
            tail_at[slot] = at
    chain: list[int] = []
    at = tail_at[-1] if tail_at else -1
    while at >= 0:
        chain.append(at)
        at = before[at]
    return chain[::-1]
