"""Progress on the program's button, as somebody on a real bus hears of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.jobs.standing import Standing
from desktop.services.desktop_bus import Bus
from desktop.services.taskbar import Taskbar
from tests.buses.running import Desktop, PrivateBus


@pytest.fixture
def taskbar(qtbot: QtBot, bus: PrivateBus) -> Iterator[Taskbar]:
    connection = Bus(bus.address)
    yield Taskbar(connection)
    connection.close()


def properties(qtbot: QtBot, desktop: Desktop, count: int) -> list[dict[str, Any]]:
    qtbot.waitUntil(lambda: len(desktop.heard("Update")) >= count)
    assert {program for program, _ in desktop.heard("Update")} == {
        "application://io.github.fetchdeck.Fetchdeck.desktop"
    }
    return [told for _, told in desktop.heard("Update")]


def test_progress_comes_and_goes(qtbot: QtBot, taskbar: Taskbar, desktop: Callable[..., Desktop]) -> None:
    there = desktop("launcher")
    taskbar.show(Standing())
    taskbar.show(Standing(2, 1, 100.0, 42.4))
    assert properties(qtbot, there, 1) == [
        {"progress": 0.42, "progress-visible": True, "count": 2, "count-visible": True, "urgent": False}
    ]
    taskbar.show(Standing())
    last = properties(qtbot, there, 2)[-1]
    assert last == {
        "progress": 0.0,
        "progress-visible": False,
        "count": 0,
        "count-visible": False,
        "urgent": False,
    }


def test_what_tells_no_progress_shows_none(qtbot: QtBot, taskbar: Taskbar, desktop: Callable[..., Desktop]) -> None:
    there = desktop("launcher")
    taskbar.show(Standing(1))
    told = properties(qtbot, there, 1)[0]
    assert (told["progress-visible"], told["count"]) == (False, 1)


def test_a_burst_is_told_a_few_times_only(qtbot: QtBot, taskbar: Taskbar, desktop: Callable[..., Desktop]) -> None:
    there = desktop("launcher")
    for percent in range(100):
        taskbar.show(Standing(1, percent=float(percent)))
    assert [told["progress"] for told in properties(qtbot, there, 2)] == [0.0, 0.99]


def test_it_asks_for_the_users_eye_and_is_cleared(
    qtbot: QtBot, taskbar: Taskbar, desktop: Callable[..., Desktop]
) -> None:
    there = desktop("launcher")
    taskbar.set_urgent(True)
    taskbar.show(Standing(1, percent=5.0))
    assert [told["urgent"] for told in properties(qtbot, there, 2)] == [True, True]
    taskbar.clear()
    told = properties(qtbot, there, 3)[-1]
    assert (told["urgent"], told["progress-visible"], told["count-visible"]) == (False, False, False)


def test_as_long_as_there_is_nothing_to_say_nobody_is_connected_to(qtbot: QtBot) -> None:
    bus = Bus("unix:path=/nowhere")
    taskbar = Taskbar(bus)
    taskbar.show(Standing(0, 3))
    taskbar.clear()
    assert not bus.was_used
    taskbar.show(Standing(1))
    assert bus.was_used
