"""The machine is kept awake by whoever this desktop has for it, and let go when nobody needs it."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable, Iterator
from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot

from desktop.services.awake import Awake
from desktop.services.desktop_bus import Bus
from tests.buses.running import Desktop, PrivateBus

Start = Callable[..., Desktop]
WHY = "Downloads are running"


@pytest.fixture
def awake(qtbot: QtBot, bus: PrivateBus) -> Iterator[Awake]:
    session, system = Bus(bus.address), Bus(bus.address)
    yield Awake(session, system)
    session.close()
    system.close()


def hold(qtbot: QtBot, awake: Awake) -> None:
    awake.set_wanted(True)
    qtbot.waitUntil(lambda: awake.is_held)


def test_gnome_is_asked_first(qtbot: QtBot, awake: Awake, desktop: Start) -> None:
    there = desktop("session", "power", "login1:yes")
    hold(qtbot, awake)
    assert there.heard("SessionManager.Inhibit") == [["io.github.fetchdeck.Fetchdeck", 0, WHY, 4]]
    awake.set_wanted(False)
    qtbot.waitUntil(lambda: there.heard("SessionManager.Uninhibit") == [[8]])
    assert there.heard("PowerManagement.Inhibit") == there.heard("login1.Inhibit") == []


def test_then_other_desktops(qtbot: QtBot, awake: Awake, desktop: Start) -> None:
    there = desktop("power", "login1:yes")
    hold(qtbot, awake)
    assert there.heard("PowerManagement.Inhibit") == [["Fetchdeck", WHY]]
    awake.set_wanted(False)
    qtbot.waitUntil(lambda: there.heard("PowerManagement.UnInhibit") == [[7]])
    assert not awake.is_held


def test_then_systemd_for_as_long_as_its_file_is_open(qtbot: QtBot, awake: Awake, desktop: Start) -> None:
    there = desktop("login1:yes")
    hold(qtbot, awake)
    assert there.heard("login1.Inhibit") == [["sleep:idle", "Fetchdeck", WHY, "block"]]
    assert there.heard("login1.released") == []
    awake.set_wanted(False)
    qtbot.waitUntil(lambda: there.heard("login1.released") == [[]])
    hold(qtbot, awake)
    awake.set_wanted(False)
    qtbot.waitUntil(lambda: len(there.heard("login1.released")) == 2)


def test_nobody_is_asked_twice(qtbot: QtBot, awake: Awake, desktop: Start) -> None:
    there = desktop("power")
    awake.set_wanted(True)
    awake.set_wanted(True)
    qtbot.waitUntil(lambda: awake.is_held)
    awake.set_wanted(True)
    awake.set_wanted(False)
    qtbot.waitUntil(lambda: there.heard("PowerManagement.UnInhibit") == [[7]])
    assert len(there.heard("PowerManagement.Inhibit")) == 1


def test_what_is_granted_too_late_is_given_back(qtbot: QtBot, awake: Awake, desktop: Start) -> None:
    there = desktop("session")
    awake.set_wanted(True)
    awake.set_wanted(False)
    qtbot.waitUntil(lambda: there.heard("SessionManager.Uninhibit") == [[8]])
    assert not awake.is_held


def test_where_nobody_can_the_next_time_is_tried_again(qtbot: QtBot, awake: Awake, desktop: Start) -> None:
    awake.set_wanted(True)
    qtbot.waitUntil(lambda: not awake.is_asking)
    assert not awake.is_held
    desktop("power")
    awake.set_wanted(False)
    hold(qtbot, awake)


def test_with_the_bus_goes_what_was_agreed(qtbot: QtBot, awake: Awake, desktop: Start, bus: PrivateBus) -> None:
    desktop("power")
    hold(qtbot, awake)
    bus.stop()
    qtbot.waitUntil(lambda: not awake.is_held)


def test_windows_is_told_what_its_interface_wants(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[int] = []
    kernel = SimpleNamespace(SetThreadExecutionState=told.append)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
    awake = Awake(Bus(""), Bus(""))
    awake.set_wanted(True)
    assert awake.is_held
    awake.set_wanted(False)
    assert told == [0x80000001, 0x80000000]
