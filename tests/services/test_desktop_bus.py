"""A connection to a real bus with a program on it that is built on QtDBus; and what happens where there is none."""

from __future__ import annotations

import contextlib
import os
import socket
import struct
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jeepney import Endianness, Header, HeaderFields, Message, MessageType
from PySide6.QtCore import QCoreApplication, QElapsedTimer
from pytestqt.qtbot import QtBot

from desktop.services import desktop_bus
from desktop.services.bus_talk import Talk
from desktop.services.desktop_bus import Bus, Reply, Target, session_bus, system_bus
from tests.buses.running import Desktop, PrivateBus

NOTIFICATIONS = Target(
    "org.freedesktop.Notifications", "/org/freedesktop/Notifications", "org.freedesktop.Notifications"
)
LOGIN = Target("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
BUS = Target("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
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
    hints = {"urgency": ("y", 1), "name": ("s", "Söhne")}
    caller(NOTIFICATIONS, "Notify", "susssasa{sv}i", "A", 2**31, "", "T <b>", "", ["a", "b"], hints, -1)
    qtbot.waitUntil(lambda: len(caller.bodies) == 1)
    assert caller.bodies == [[2**31]]
    assert there.heard("Notify") == [["A", 2**31, "", "T <b>", "", ["a", "b"], {"urgency": 1, "name": "Söhne"}, -1]]


def test_a_text_that_is_none_never_ends_a_connection(qtbot: QtBot, caller: Caller, desktop: Start) -> None:
    there = desktop("notifications:body")
    hints = {"name": ("s", "\0x\udc80")}
    caller(NOTIFICATIONS, "Notify", "susssasa{sv}i", "a\0b\ud800c", 1, "", "", "", ["\0"], hints, -1)
    qtbot.waitUntil(lambda: caller.bodies == [[1]])
    assert there.heard("Notify") == [["ab?c", 1, "", "", "", [""], {"name": "x?"}, -1]]


@pytest.mark.parametrize(("signature", "value"), [("u", -1), ("y", 256), ("u", "x"), ("s", 3), ("z", 1)])
def test_a_value_of_another_type_is_our_mistake_and_costs_nothing(
    qtbot: QtBot, caller: Caller, desktop: Start, signature: str, value: Any
) -> None:
    desktop("notifications:body")
    with pytest.raises((struct.error, TypeError, KeyError)):
        caller(NOTIFICATIONS, "GetCapabilities", signature, value)
    caller(NOTIFICATIONS, "GetCapabilities")
    qtbot.waitUntil(lambda: caller.bodies == [[["body"]]])


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
    caller(BUS, "GetId")
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


@pytest.mark.parametrize(
    "words",
    [
        b"REJECTED EXTERNAL\r\n",
        b"OK 1\r\nOK 1\r\n",
        b"OK 1\r\nERROR\r\n" + b"x" * 20,
        b"x" * 10_000,
        b"\r\n",
        b"",
    ],
)
def test_who_is_no_bus_is_left(qtbot: QtBot, mute: tuple[socket.socket, str], words: bytes) -> None:
    caller = Caller(Bus(mute[1]))
    caller(NOTIFICATIONS, "GetCapabilities")
    connection, _ = mute[0].accept()
    with qtbot.waitSignal(caller.bus.lost):
        connection.sendall(words)
        connection.close()
    assert caller.errors == [""]


class FakeBus:
    """Says what it is told to, byte for byte, to the one who has come."""

    def __init__(self, qtbot: QtBot, listening: socket.socket) -> None:
        self._connection, _ = listening.accept()
        self._qtbot = qtbot
        self._heard = b""
        self._connection.setblocking(False)
        self._expect(b"\r\n")
        self.say(b"OK 1\r\n")
        self._expect(b"NEGOTIATE_UNIX_FD\r\n")
        self.say(b"AGREE_UNIX_FD\r\n")
        self._expect(b"BEGIN\r\n")

    def say(self, data: bytes, *files: int) -> None:
        socket.send_fds(self._connection, [data], files)

    def leave(self) -> None:
        self._connection.close()

    def _expect(self, words: bytes) -> None:
        self._qtbot.waitUntil(lambda: words in self._all())

    def _all(self) -> bytes:
        with contextlib.suppress(BlockingIOError):
            self._heard += self._connection.recv(65_536)
        return self._heard


@pytest.fixture
def told(qtbot: QtBot, mute: tuple[socket.socket, str]) -> Iterator[tuple[Caller, FakeBus]]:
    """Somebody who has called (the second call; the first is the greeting's), and the bus that has not answered yet."""
    caller = Caller(Bus(mute[1]))
    caller(LOGIN, "CanSuspend")
    bus = FakeBus(qtbot, mute[0])
    yield caller, bus
    caller.bus.close()
    bus.leave()


def answer(*body: Any, signature: str = "s", files: int = 0, **fields: Any) -> bytes:
    """What a bus answers to the second call."""
    header = Header(Endianness.little, MessageType.method_return, 0, 1, -1, 9, {HeaderFields.reply_serial: 2})
    header.fields |= {HeaderFields[name]: value for name, value in fields.items()}
    if files:
        header.fields[HeaderFields.unix_fds] = files
    header.fields[HeaderFields.signature] = signature
    data: bytes = Message(header, body).serialise()
    return data


def test_what_looks_like_nonsense_in_a_text_is_text(qtbot: QtBot, told: tuple[Caller, FakeBus]) -> None:
    caller, bus = told
    bus.say(answer("data() is a()", ["a((", "a()"], signature="sas"))
    qtbot.waitUntil(lambda: caller.bodies == [["data() is a()", ["a((", "a()"]]])


def test_parts_of_a_message_are_waited_for(qtbot: QtBot, told: tuple[Caller, FakeBus]) -> None:
    caller, bus = told
    for byte in answer("ye"):
        assert caller.bodies == []
        bus.say(bytes([byte]))
        QCoreApplication.processEvents()
    qtbot.waitUntil(lambda: caller.bodies == [["ye"]])


def test_several_messages_at_once_and_the_last_word_are_heard(qtbot: QtBot, told: tuple[Caller, FakeBus]) -> None:
    caller, bus = told
    caller(LOGIN, "CanSuspend")
    with qtbot.waitSignal(caller.bus.lost):
        bus.say(answer("first") + answer("second", reply_serial=3) + answer("half")[:-1])
        bus.leave()
    assert caller.bodies == [["first"], ["second"]]
    assert caller.errors == []


def test_the_files_of_a_message_are_its_own(qtbot: QtBot, told: tuple[Caller, FakeBus]) -> None:
    caller, bus = told
    caller(LOGIN, "CanSuspend")
    ours, theirs = os.pipe()
    bus.say(answer("none"))
    bus.say(answer("one", files=1, reply_serial=3), theirs)
    os.close(theirs)
    qtbot.waitUntil(lambda: len(caller.bodies) == 2)
    assert len(caller.files) == 1
    os.write(caller.files[0], b"x")
    os.close(caller.files[0])
    assert (os.read(ours, 2), os.read(ours, 2)) == (b"x", b"")
    os.close(ours)


def _patched(data: bytes, at: int, new: bytes) -> bytes:
    return data[:at] + new + data[at + len(new) :]


NONSENSE = {
    "noise": b"x" * 64,
    "another kind of message": _patched(answer("x"), 1, b"\x09"),
    "too large": _patched(answer("x"), 4, struct.pack("<I", 2**31)),
    "a little too large": _patched(answer("x"), 4, struct.pack("<I", 65_536)),
    "a text of another length": _patched(answer("x" * 40), len(answer("x" * 40)) - 45, struct.pack("<I", 99)),
    "a text that is no text": answer("ä").replace("ä".encode(), b"\xff\xfe"),
    "no signature": answer("x").replace(b"\x01s\0", b"\x01z\0"),
    "a type that has no end": answer(("ayyu", [1]), signature="v").replace(b"ayyu", b"aaa("),
    "an array of nothing": answer(("a(i)", [(1,)]), signature="v").replace(b"\x04a(i)\0", b"\x03a()\0\0"),
    "an array of nothing in the header": answer("x", sender="(i)aa").replace(
        b"\x01s\0\x05\0\0\0(i)aa", b"\x03a()\0\0\x08\0\0\0aa"
    ),
    "an array of nothing as the body": answer([(1,)], signature="a(i)").replace(b"\x04a(i)\0", b"\x04a()i\0"),
    "nested too deeply": _patched(answer(("y", 0), signature="v")[:-4], 4, struct.pack("<I", 15_000))
    + b"\x01v\0" * 5000,
    "a signature that is a number": answer(signature="").replace(b"\x08\x01g\0\0\0", b"\x08\x01q\0\1\0"),
    "a text for a number": b"l\x02\0\1" + struct.pack("<III", 0, 1, 10) + b"\x05\x01s\0\1\0\0\0x\0" + bytes(6),
    "files that did not come": answer("x", files=1),
}


@pytest.mark.parametrize("data", NONSENSE.values(), ids=NONSENSE.keys())
def test_nonsense_ends_the_connection(qtbot: QtBot, told: tuple[Caller, FakeBus], data: bytes) -> None:
    caller, bus = told
    with qtbot.waitSignal(caller.bus.lost):
        bus.say(data)
    assert (caller.bodies, caller.errors) == ([], [""])


@pytest.mark.parametrize(
    "data",
    [
        answer("none is meant"),
        answer("two are meant", files=2),
        answer("x", files=1, member="a").replace(b"\x03\x01s\0\1\0\0\0a\0", b"\x03\x01u\0\1\0\0\0\0\0"),
        answer("half", files=1)[:-1],
    ],
)
def test_files_that_came_with_nonsense_are_closed(qtbot: QtBot, told: tuple[Caller, FakeBus], data: bytes) -> None:
    caller, bus = told
    ours, theirs = os.pipe()
    os.set_blocking(ours, False)
    with qtbot.waitSignal(caller.bus.lost):
        bus.say(data, theirs)
        os.close(theirs)
        bus.leave()
    assert caller.bodies == []
    assert os.read(ours, 1) == b""
    os.close(ours)


@given(data=st.binary(max_size=80), head=st.sampled_from([b"", b"l\x02\0\x01", answer("x")[:40]]))
def test_whatever_comes_is_read_or_refused(data: bytes, head: bytes) -> None:
    talk = Talk()
    talk.take(b"OK 1\r\n", [])
    talk.take(b"AGREE_UNIX_FD\r\n", [])
    data = head + data
    with contextlib.suppress(ValueError):
        while data:
            wanted = talk.wanted
            assert wanted > 0
            talk.take(data[:wanted], [])
            data = data[wanted:]


def test_who_calls_here_is_told_that_there_is_nothing(qtbot: QtBot, bus: PrivateBus, caller: Caller) -> None:
    other = Caller(Bus(bus.address))
    caller(BUS, "ListNames")
    qtbot.waitUntil(lambda: len(caller.bodies) == 1)
    ours = next(name for name in caller.bodies[0][0] if name.startswith(":"))
    other(Target(ours, "/", "org.example.Nothing"), "Do")
    qtbot.waitUntil(lambda: other.errors == ["org.freedesktop.DBus.Error.UnknownMethod"])
    other.bus.close()
