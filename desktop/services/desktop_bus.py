"""A connection to a message bus (D-Bus) that never lets anybody wait: answers come as calls, from the event loop.

The only module that connects to a bus; ``bus_talk.py`` has the words. Not QtDBus: its Python binding sends every whole
number as a signed one (6.11), and the servers of notifications and of inhibitions refuse a call whose types are not
exactly theirs.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

if TYPE_CHECKING:
    from desktop.services.bus_talk import Incoming, Talk

#: How long an answer may take, in milliseconds.
_PATIENCE_MS = 10_000
_MOST_DESCRIPTORS = 16
_SYSTEM_BUS = "unix:path=/run/dbus/system_bus_socket;unix:path=/var/run/dbus/system_bus_socket"


@dataclass(frozen=True, slots=True)
class Target:
    """Where a call goes to."""

    service: str
    path: str
    interface: str


_BUS = Target("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")


@dataclass(slots=True)
class Reply:
    """What came back. Open files that nobody takes are closed."""

    body: Sequence[Any]
    _descriptors: list[int] = field(default_factory=list)

    def take_file(self) -> int:
        """The descriptor of the open file that came along, now the caller's; -1 where there is none."""
        return self._descriptors.pop(0) if self._descriptors else -1

    def close(self) -> None:
        """Close the files that were not taken."""
        while self._descriptors:
            os.close(self._descriptors.pop())


Then = Callable[[Reply], None]
#: Gets the name of the error, "" where the bus itself is not there, and its text.
Failed = Callable[[str, str], None]
Heard = Callable[[Sequence[Any]], None]


def session_bus(parent: QObject | None = None) -> Bus:
    """The bus of the user's session; it is connected to when it is first used."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    usual = f"unix:path={runtime}/bus" if runtime else ""
    return Bus(os.environ.get("DBUS_SESSION_BUS_ADDRESS") or usual, parent)


def system_bus(parent: QObject | None = None) -> Bus:
    """The bus of the whole machine; it is connected to when it is first used."""
    return Bus(os.environ.get("DBUS_SYSTEM_BUS_ADDRESS") or _SYSTEM_BUS, parent)


class Bus(QObject):
    """Where there is no bus every call fails, in good order.

    Signals:
        lost(): there was a connection, and it is gone: what was held through it is free.
    """

    lost = Signal()

    def __init__(self, address: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = address
        self._socket: socket.socket | None = None
        self._readable: QSocketNotifier | None = None
        self._writable: QSocketNotifier | None = None
        self._talk: Talk | None = None
        self._gone = False
        self._calls: dict[int, tuple[Then | None, Failed | None]] = {}
        self._heard: list[tuple[Target, str, Heard]] = []

    # What can be asked for

    @property
    def was_used(self) -> bool:
        """Whether anybody has wanted to say something on it yet."""
        return self._socket is not None or self._gone

    def call(
        self,
        target: Target,
        member: str,
        signature: str = "",
        *arguments: Any,
        then: Then | None = None,
        failed: Failed | None = None,
        start: bool = True,
    ) -> None:
        """Call a method. One of ``then`` and ``failed`` follows, never before this returns.

        :param arguments: lists for arrays, tuples for structures, ``("u", 3)`` for a variant.
        :param start: whether the bus may start the service for it.
        """
        talk = self._talking()
        if talk is None:
            if failed is not None:
                QTimer.singleShot(0, self, lambda: failed("", "there is no bus"))
            return
        answer = then is not None or failed is not None
        serial = talk.call(target, member, signature, arguments, answer=answer, start=start)
        if answer:
            self._calls[serial] = (then, failed)
            QTimer.singleShot(_PATIENCE_MS, self, lambda: self._fail(serial, "", "no answer came"))
        self._write()

    def emit_signal(self, path: str, interface: str, member: str, signature: str, *arguments: Any) -> None:
        """Tell everybody who listens."""
        talk = self._talking()
        if talk is not None:
            talk.tell(path, interface, member, signature, arguments)
            self._write()

    def listen(self, target: Target, member: str, heard: Heard) -> None:
        """Call ``heard`` with what comes with each signal ``member`` of ``target``."""
        rule = ",".join(
            (
                "type='signal'",
                f"sender='{target.service}'",
                f"path='{target.path}'",
                f"interface='{target.interface}'",
                f"member='{member}'",
            )
        )
        self._heard.append((target, member, heard))
        self.call(_BUS, "AddMatch", "s", rule)

    def close(self) -> None:
        """Leave the bus; nothing is answered any more."""
        self._calls.clear()
        self._heard.clear()
        self._disconnect()

    # The connection

    def _talking(self) -> Talk | None:
        """What goes on over the connection, or will over one in the making; None where there is no bus."""
        if self._socket is None and not self._gone:
            self._gone = not self._connect()
        return self._talk

    def _connect(self) -> bool:
        for path in _paths(self._address):
            made = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            made.setblocking(False)
            try:
                made.connect(path)
            except (OSError, ValueError):
                made.close()
                continue
            self._start(made)
            return True
        return False

    def _start(self, made: socket.socket) -> None:
        # Loaded only where there is a bus, when there is something to say on it.
        from desktop.services.bus_talk import Talk

        self._socket = made
        self._talk = Talk()
        self._readable = QSocketNotifier(made.fileno(), QSocketNotifier.Type.Read, self)
        self._readable.activated.connect(self._read)
        self._writable = QSocketNotifier(made.fileno(), QSocketNotifier.Type.Write, self)
        self._writable.setEnabled(False)
        self._writable.activated.connect(self._write)
        self.call(_BUS, "Hello", failed=lambda _name, _text: self._lose())

    def _write(self) -> None:
        # Not even nothing: who has left would be noticed before what was said last is read.
        if self._socket is None or self._talk is None or self._writable is None or not self._talk.out:
            return
        try:
            del self._talk.out[: self._socket.send(self._talk.out)]
        except BlockingIOError:
            pass  # It has no room at this moment, and says so when it has.
        except OSError:
            # Not at once: whoever has just called has not returned yet.
            QTimer.singleShot(0, self, self._lose)
            return
        self._writable.setEnabled(bool(self._talk.out))

    def _read(self) -> None:
        if self._socket is None or self._talk is None:
            return
        try:
            data, files, _, _ = socket.recv_fds(self._socket, self._talk.wanted, _MOST_DESCRIPTORS)
        except BlockingIOError:
            return
        except OSError:
            data, files = b"", []
        for file in files:
            # The flag for that is not handed on by Python 3.11.
            os.set_inheritable(file, False)
        if not data:
            self._lose()
            return
        try:
            message = self._talk.take(data, files)
        except ValueError:
            self._lose()
            return
        self._write()
        if message is not None:
            reply = Reply(message.body, message.files)
            try:
                self._dispatch(message, reply)
            finally:
                reply.close()

    def _dispatch(self, message: Incoming, reply: Reply) -> None:
        if message.kind == "method_return":
            then, _ = self._calls.pop(message.reply_to, (None, None))
            if then is not None:
                then(reply)
        elif message.kind == "error":
            text = message.body[0] if message.body and isinstance(message.body[0], str) else ""
            self._fail(message.reply_to, message.error, text)
        elif message.kind == "signal":
            for target, member, heard in list(self._heard):
                if (target.path, target.interface, member) == (message.path, message.interface, message.member):
                    heard(message.body)
        elif message.asked is not None and self._talk is not None:
            # There is nothing that others could call here.
            self._talk.refuse(message.asked)
            self._write()

    def _fail(self, serial: int, name: str, text: str) -> None:
        _, failed = self._calls.pop(serial, (None, None))
        if failed is not None:
            failed(name, text)

    def _lose(self) -> None:
        if self._socket is None:
            return
        self._disconnect()
        for serial in list(self._calls):
            self._fail(serial, "", "the bus is gone")
        self.lost.emit()

    def _disconnect(self) -> None:
        self._gone = True
        for notifier in (self._readable, self._writable):
            if notifier is not None:
                notifier.setEnabled(False)
                notifier.deleteLater()
        self._readable = self._writable = None
        if self._socket is not None:
            self._socket.close()
            self._socket = None
        if self._talk is not None:
            self._talk.close()
            self._talk = None


def _paths(address: str) -> Iterator[str]:
    """The sockets that an address names (the specification, "Server Addresses"), those that can be connected to."""
    if not hasattr(socket, "AF_UNIX"):
        return
    from urllib.parse import unquote

    for entry in address.split(";"):
        transport, _, rest = entry.partition(":")
        pairs = dict(pair.partition("=")[::2] for pair in rest.split(",") if "=" in pair)
        if transport == "unix" and "path" in pairs:
            yield unquote(pairs["path"])
        elif transport == "unix" and "abstract" in pairs:
            yield "\0" + unquote(pairs["abstract"])
