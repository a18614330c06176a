"""A connection to a real bus with a program on it that is built on QtDBus; and what happens where there is none."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QElapsedTimer
from pytestqt.qtbot import QtBot

from desktop.services import desktop_bus
from desktop.services.dbus_wire import Variant
from desktop.services.desktop_bus import Bus, Reply, Target, session_bus, system_bus
from tests.buses.running import Desktop, PrivateBus

NOTIFICATIONS = Target(
    "org.freedesktop.Notifications", "/org/freedesktop/Notifications", "org.freedesktop.Notifications"
)
LOGIN = Target("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
Start = Callable[..., Desktop]


class Caller:
    """Calls and remembers what came of it."""

    def __init__(self, bus: Bus) -> None:
        self.bus = bus
        self.bodies: list[Sequence[Any]] = []
        self.errors: list[str] = []
        self.files: list[int] = []

    def __call__(self, target: Target, member: str, signature: str = "", *arguments: Any, start: bool = True) -> None:
        self.bus.call(
            *(target, member, signature, *arguments),
            then=self._then,
            failed=lambda name, _text: self.errors.append(name),
            start=start,
        )

    def _then(self, reply: Reply) -> None:
        self.bodies.append(list(reply.body))
        file = reply.take_file()
        if file >= 0:
            self.files.append(file)


@pytest.fixture
def caller(qtbot: QtBot, bus: PrivateBus) -> Iterator[Caller]:
    made = Bus(bus.address)
    yield Caller(made)
    made.close()


def test_a_call_is_answered(qtbot: QtBot, caller: Caller, desktop: Start) -> None:
    there = desktop("notifications:actions,body")
    caller(NOTIFICATIONS, "GetCapabilities")
    assert caller.bodies == []
    qtbot.waitUntil(lambda: caller.bodies == [[["actions", "body"]]])
    assert there.heard("GetCapabilities") == [[]]


def test_every_type_arrives_as_it_was_meant(qtbot: QtBot, caller: Caller, desktop: Start) -> None:
    there = desktop("notifications:body")
    hints = {"urgency": Variant("y", 1), "name": Variant("s", "Söhne")}
    caller(NOTIFICATIONS, "Notify", "susssasa{sv}i", "A", 2**31, "", "T <b>", "", ["a", "b"], hints, -1)
    qtbot.waitUntil(lambda: len(caller.bodies) == 1)
    assert caller.bodies == [[2**31]]
    assert there.heard("Notify") == [["A", 2**31, "", "T <b>", "", ["a", "b"], {"urgency": 1, "name": "Söhne"}, -1]]


def test_an_error_is_told_by_its_name(qtbot: QtBot, caller: Caller, desktop: Start) -> None:
    caller(NOTIFICATIONS, "GetCapabilities", start=False)
    caller(NOTIFICATIONS, "GetCapabilities")
    qtbot.waitUntil(lambda: len(caller.errors) == 2)
    assert caller.errors == [
        "org.freedesktop.DBus.Error.NameHasNoOwner",
        "org.freedesktop.DBus.Error.ServiceUnknown",
    ]


def test_signals_are_heard_of_whom_they_are_wanted(qtbot: QtBot, caller: Caller, desktop: Start) -> None:
    there = desktop("notifications:")
    heard: list[list[Any]] = []
    caller.bus.listen(NOTIFICATIONS, "ActionInvoked", lambda body: heard.append(list(body)))
    caller(NOTIFICATIONS, "GetCapabilities")
    qtbot.waitUntil(lambda: len(caller.bodies) == 1)
    there.send("NotificationClosed", 3, 2)
    there.send("ActionInvoked", 3, "open")
    qtbot.waitUntil(lambda: heard == [[3, "open"]])


def test_an_open_file_comes_along(qtbot: QtBot, caller: Caller, desktop: Start) -> None:
    there = desktop("login1:yes")
    caller(LOGIN, "Inhibit", "ssss", "sleep", "A", "why", "block")
    qtbot.waitUntil(lambda: len(caller.files) == 1)
    assert not os.get_inheritable(caller.files[0])
    assert there.heard("login1.released") == []
    os.close(caller.files[0])
    qtbot.waitUntil(lambda: there.heard("login1.released") == [[]])


def test_a_file_that_nobody_takes_is_closed(qtbot: QtBot, caller: Caller, desktop: Start) -> None:
    there = desktop("login1:yes")
    caller.bus.call(LOGIN, "Inhibit", "ssss", "sleep", "A", "why", "block", then=lambda _reply: None)
    qtbot.waitUntil(lambda: there.heard("login1.released") == [[]])


def test_many_calls_at_once_and_a_long_text(qtbot: QtBot, caller: Caller, desktop: Start) -> None:
    there = desktop("notifications:")
    text = "ä" * 400_000
    for number in range(1, 51):
        caller(NOTIFICATIONS, "Notify", "susssasa{sv}i", "", number, "", "", text if number == 50 else "", [], {}, 0)
    # Read as it comes: the other one waits where nobody reads what it says.
    qtbot.waitUntil(lambda: len(there.heard("Notify")) == 50 and len(caller.bodies) == 50)
    assert [body[0] for body in caller.bodies] == list(range(1, 51))
    assert len(there.heard("Notify")[-1][4]) == 400_000


def test_a_bus_that_goes_away_fails_what_was_asked(qtbot: QtBot, bus: PrivateBus, caller: Caller) -> None:
    caller(Target("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus"), "GetId")
    qtbot.waitUntil(lambda: len(caller.bodies) == 1)
    with qtbot.waitSignal(caller.bus.lost):
        bus.stop()
    caller(NOTIFICATIONS, "GetCapabilities")
    assert caller.errors == []
    qtbot.waitUntil(lambda: caller.errors == [""])


@pytest.mark.parametrize(
    "address", ["", "nonsense", "unix:path=/nowhere/bus", "tcp:host=127.0.0.1,port=1", "unix:abstract=", "autolaunch:"]
)
def test_without_a_bus_every_call_fails_in_good_order(qtbot: QtBot, address: str) -> None:
    caller = Caller(Bus(address))
    caller.bus.listen(NOTIFICATIONS, "ActionInvoked", lambda _body: None)
    caller.bus.emit_signal("/x", "a.b", "C", "s", "x")
    caller(NOTIFICATIONS, "GetCapabilities")
    assert caller.errors == []
    qtbot.waitUntil(lambda: caller.errors == [""])


def test_where_the_buses_are(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, bus: PrivateBus, desktop: Start) -> None:
    desktop("login1:na")
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path=/nowhere;{bus.address}")
    for made in (session_bus(), system_bus()):
        caller = Caller(made)
        caller(LOGIN, "CanSuspend")
        qtbot.waitUntil(partial(_is_answered, caller, "na"))
        made.close()


def _is_answered(caller: Caller, answer: str) -> bool:
    return caller.bodies == [[answer]]


@pytest.fixture
def mute(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[socket.socket, str]]:
    """A socket that takes connections and never says a word."""
    path = Path(os.environ["XDG_RUNTIME_DIR"]) / "mute"
    listening = socket.socket(socket.AF_UNIX)
    listening.bind(str(path))
    listening.listen()
    yield listening, f"unix:path={path}"
    listening.close()


def test_a_bus_that_never_answers_keeps_nobody_waiting(
    qtbot: QtBot, mute: tuple[socket.socket, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desktop_bus, "_PATIENCE_MS", 50)
    caller = Caller(Bus(mute[1]))
    timer = QElapsedTimer()
    timer.start()
    for _ in range(100):
        caller(NOTIFICATIONS, "GetCapabilities")
    assert timer.elapsed() < 1000
    qtbot.waitUntil(lambda: caller.errors == [""] * 100)


@pytest.mark.parametrize("words", [b"REJECTED EXTERNAL\r\n", b"OK 1\r\nOK 1\r\n", b"OK 1\r\nERROR\r\n" + b"x" * 20])
def test_who_is_no_bus_is_left(qtbot: QtBot, mute: tuple[socket.socket, str], words: bytes) -> None:
    caller = Caller(Bus(mute[1]))
    caller(NOTIFICATIONS, "GetCapabilities")
    connection, _ = mute[0].accept()
    with qtbot.waitSignal(caller.bus.lost):
        connection.sendall(words)
    assert caller.errors == [""]
    connection.close()
