"""Rows of figures and how they are printed; measures nothing itself."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One comparison. ``ratio`` is ours to the reference; ``wanted`` says in words what it should be."""

    name: str
    ours: float
    reference: float
    unit: str
    wanted: str

    @property
    def ratio(self) -> float:
        return self.ours / self.reference if self.reference else float("nan")


def seconds(run: Callable[[], object]) -> float:
    """How long ``run`` takes, in seconds."""
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def in_turn(runs: Sequence[Callable[[], float]], rounds: int) -> list[float]:
    """The median of each of ``runs``, measured in turn, as a shared machine's speed drifts."""
    measured: list[list[float]] = [[] for _ in runs]
    for _ in range(rounds):
        for figures, run in zip(measured, runs, strict=True):
            figures.append(run())
    return [statistics.median(figures) for figures in measured]


def show(rows: Sequence[Row]) -> None:
    """Print the rows as a table."""
    width = max(len(row.name) for row in rows)
    print(f"{'':{width}}  {'ours':>12}  {'reference':>12}  {'ratio':>7}  wanted")
    for row in rows:
        print(
            f"{row.name:{width}}  {row.ours:>9.3f} {row.unit:<2}  {row.reference:>9.3f} {row.unit:<2}  "
            f"{row.ratio:>7.2f}  {row.wanted}"
        )
