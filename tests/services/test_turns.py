"""Whose turn it is to read: at once where there is time, else later and in order, and never twice for nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desktop.services import turns as turns_module
from desktop.services.turns import Turns


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds that the module believes it to be; each reading takes what a test adds."""
    now = [0.0]
    monkeypatch.setattr(turns_module, "perf_counter", lambda: now[0])
    return now


def reading(name: str, seconds: float, done: list[str], clock: list[float]) -> Callable[[], None]:
    def read() -> None:
        done.append(name)
        clock[0] += seconds

    return read


def test_quick_ones_read_at_once(qtbot: QtBot, clock: list[float]) -> None:
    turns, done = Turns(), list[str]()
    for name in "abc":
        turns.ask(name, reading(name, 0.001, done, clock))
    assert done == ["a", "b", "c"]


def test_what_takes_longer_waits_for_other_turns_in_order(qtbot: QtBot, clock: list[float]) -> None:
    turns, done = Turns(), list[str]()
    for name in "abcde":
        turns.ask(name, reading(name, 0.003, done, clock))
    assert done == ["a", "b"], "the budget of this turn is spent"
    between: list[int] = []
    ticking = QTimer()
    ticking.timeout.connect(lambda: between.append(len(done)))
    ticking.start(0)
    qtbot.waitUntil(lambda: len(done) == 5)
    assert done == list("abcde")
    assert any(2 <= count < 5 for count in between), "others had their turn in between"


def test_who_asks_again_waits_once(qtbot: QtBot, clock: list[float]) -> None:
    turns, done = Turns(), list[str]()
    turns.ask("busy", reading("busy", 1, done, clock))
    for _ in range(3):
        turns.ask("late", reading("late", 0, done, clock))
    qtbot.waitUntil(lambda: "late" in done)
    turns.ask("end", reading("end", 0, done, clock))
    qtbot.waitUntil(lambda: "end" in done)
    assert done == ["busy", "late", "end"]


def test_who_cannot_wait_reads_at_once(qtbot: QtBot, clock: list[float]) -> None:
    turns, done = Turns(), list[str]()
    turns.ask("busy", reading("busy", 1, done, clock))
    turns.ask("full", reading("full", 0, done, clock))
    turns.ask("full", reading("full", 0, done, clock), now=True)
    assert done == ["busy", "full"]


def test_who_is_gone_does_not_read(qtbot: QtBot, clock: list[float]) -> None:
    turns, done = Turns(), list[str]()
    turns.ask("busy", reading("busy", 1, done, clock))
    turns.ask("gone", reading("gone", 0, done, clock))
    turns.ask("last", reading("last", 0, done, clock))
    turns.forget("gone")
    qtbot.waitUntil(lambda: "last" in done)
    assert done == ["busy", "last"]
