"""A connection to a message bus (D-Bus) that never lets anybody wait: answers come as calls, from the event loop.

The only module that talks to a bus. See ``dbus_wire.py`` for why that is not QtDBus.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from desktop.services.dbus_wire import NO_AUTO_START, NO_REPLY, Kind, Message, WireError, decode, encode

#: How long an answer may take, in milliseconds.
_PATIENCE_MS = 10_000
_CHUNK = 65_536
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
        self._gone = False
        #: What the other side must say next before messages may be sent; "" when they may.
        self._awaited = ""
        self._in = bytearray()
        self._out = bytearray()
        self._early = bytearray()
        self._files: list[int] = []
        self._serial = 0
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

        :param start: whether the bus may start the service for it.
        """
        flags = 0 if start else NO_AUTO_START
        message = Message(
            Kind.CALL,
            flags | (NO_REPLY if then is None and failed is None else 0),
            path=target.path,
            interface=target.interface,
            member=member,
            destination=target.service,
            signature=signature,
            body=arguments,
        )
        if not self._connected():
            if failed is not None:
                QTimer.singleShot(0, self, lambda: failed("", "there is no bus"))
            return
        serial = self._post(message)
        if not message.flags & NO_REPLY:
            self._calls[serial] = (then, failed)
            QTimer.singleShot(_PATIENCE_MS, self, lambda: self._fail(serial, "", "no answer came"))

    def emit_signal(self, path: str, interface: str, member: str, signature: str, *arguments: Any) -> None:
        """Tell everybody who listens."""
        if self._connected():
            self._post(
                Message(Kind.SIGNAL, path=path, interface=interface, member=member, signature=signature, body=arguments)
            )

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

    def _connected(self) -> bool:
        """Whether there is a connection, or one in the making."""
        if self._socket is None and not self._gone:
            self._gone = not self._connect()
        return self._socket is not None

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
        self._socket = made
        self._readable = QSocketNotifier(made.fileno(), QSocketNotifier.Type.Read, self)
        self._readable.activated.connect(self._read)
        self._writable = QSocketNotifier(made.fileno(), QSocketNotifier.Type.Write, self)
        self._writable.setEnabled(False)
        self._writable.activated.connect(self._write)
        # Who we are, the kernel tells; see "Authentication Protocol" in the specification.
        self._awaited = "OK"
        self._say(b"\0AUTH EXTERNAL " + str(os.getuid()).encode().hex().encode() + b"\r\n")
        self.call(_BUS, "Hello", failed=lambda _name, _text: self._lose())

    def _greeted(self, line: bytes) -> None:
        word = line.split(b" ")[0].decode("ascii", "replace")
        if self._awaited == "OK" and word == "OK":
            self._awaited = "AGREE_UNIX_FD"
            self._say(b"NEGOTIATE_UNIX_FD\r\n")
        elif self._awaited == "AGREE_UNIX_FD" and word in ("AGREE_UNIX_FD", "ERROR"):
            self._awaited = ""
            self._say(b"BEGIN\r\n" + bytes(self._early))
            self._early.clear()
        else:
            self._lose()

    def _post(self, message: Message) -> int:
        self._serial += 1
        message.serial = self._serial
        data = encode(message)
        if self._awaited:
            self._early += data
        else:
            self._say(data)
        return self._serial

    def _say(self, data: bytes) -> None:
        self._out += data
        self._write()

    def _write(self) -> None:
        if self._socket is None or self._writable is None:
            return
        try:
            del self._out[: self._socket.send(self._out)]
        except BlockingIOError:
            pass
        except OSError:
            # Not at once: whoever has just called has not returned yet.
            QTimer.singleShot(0, self, self._lose)
            return
        self._writable.setEnabled(bool(self._out))

    def _read(self) -> None:
        if self._socket is None:
            return
        try:
            data, files, _, _ = socket.recv_fds(self._socket, _CHUNK, _MOST_DESCRIPTORS)
        except BlockingIOError:
            return
        except OSError:
            data, files = b"", []
        for file in files:
            # The flag for that is not handed on by Python 3.11.
            os.set_inheritable(file, False)
        self._files += files
        if not data:
            self._lose()
            return
        self._in += data
        while self._awaited and b"\r\n" in self._in:
            line, _, rest = bytes(self._in).partition(b"\r\n")
            self._in[:] = rest
            self._greeted(line)
        if not self._awaited:
            self._take_messages()

    def _take_messages(self) -> None:
        while self._socket is not None:
            try:
                found = decode(bytes(self._in))
            except WireError:
                self._lose()
                return
            if found is None:
                return
            message, taken = found
            del self._in[:taken]
            files, self._files = self._files[: message.descriptors], self._files[message.descriptors :]
            reply = Reply(message.body, files)
            try:
                self._dispatch(message, reply)
            finally:
                reply.close()

    def _dispatch(self, message: Message, reply: Reply) -> None:
        if message.kind is Kind.REPLY:
            then, _ = self._calls.pop(message.reply_to, (None, None))
            if then is not None:
                then(reply)
        elif message.kind is Kind.ERROR:
            text = message.body[0] if message.body and isinstance(message.body[0], str) else ""
            self._fail(message.reply_to, message.error, text)
        elif message.kind is Kind.SIGNAL:
            for target, member, heard in list(self._heard):
                if (target.path, target.interface, member) == (message.path, message.interface, message.member):
                    heard(message.body)
        elif not message.flags & NO_REPLY:
            self._refuse(message)

    def _refuse(self, message: Message) -> None:
        """There is nothing that others could call here."""
        self._post(
            Message(
                Kind.ERROR,
                NO_REPLY,
                error="org.freedesktop.DBus.Error.UnknownMethod",
                reply_to=message.serial,
                destination=message.sender,
            )
        )

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
        while self._files:
            os.close(self._files.pop())


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
