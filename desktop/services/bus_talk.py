"""What is said on a connection to a message bus (D-Bus), as bytes and back; opens no connection.

jeepney knows the protocol. Here is what it leaves to others: bounds, and one kind of error whatever is wrong.
"""

from __future__ import annotations

import os
import re
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from jeepney import (
    DBusAddress,
    Header,
    HeaderFields,
    Message,
    MessageFlag,
    MessageType,
    Parser,
    new_error,
    new_method_call,
    new_signal,
)
from jeepney.auth import BEGIN, Authenticator

if TYPE_CHECKING:
    from desktop.services.desktop_bus import Target

#: More than anything that is ever said to this program, in bytes.
MOST_BYTES = 65_536
#: How jeepney stumbles over bytes that are no message.
_STUMBLES = (ValueError, LookupError, TypeError, AssertionError, RecursionError, struct.error)
#: The type "array of nothing", which no bus lets through: jeepney would read it for ever.
_ENDLESS = re.compile(rb"a\(+\)")
#: The specification's limit for a signature.
_LONGEST = 255
_Field = TypeVar("_Field", str, int)


@dataclass(frozen=True, slots=True)
class Incoming:
    """One message. Texts are "" and numbers 0 where it has no such field; variants are pairs of type and value."""

    #: "method_call", "method_return", "error" or "signal".
    kind: str
    path: str
    interface: str
    member: str
    error: str
    reply_to: int
    body: Sequence[Any]
    #: The open files that came with it, now the receiver's to close.
    files: list[int]
    #: What an answer must have, None where nobody waits for one.
    asked: Message | None


class Talk:
    """Both sides of it: ``out`` is to be sent as soon as may be, what comes goes to ``take``.

    Files can be received but not sent.
    """

    def __init__(self) -> None:
        self._greeting = Authenticator(enable_fds=True)
        self.out = bytearray(self._greeting.data_to_send())
        #: What was said before the greeting is over.
        self._early = bytearray()
        self._parser = Parser()
        self._in = bytearray()
        self._files: list[int] = []
        self._serial = 0

    # What is said

    def call(
        self, target: Target, member: str, signature: str, arguments: Sequence[Any], *, answer: bool, start: bool
    ) -> int:
        """Call a method; the number that the answer will name.

        :raises ValueError, TypeError, KeyError, struct.error: the arguments are not of the types of the signature.
        """
        at = DBusAddress(target.path, target.service, target.interface)
        message = new_method_call(at, member, signature or None, _sendable(tuple(arguments)))
        if not answer:
            message.header.flags |= MessageFlag.no_reply_expected
        if not start:
            message.header.flags |= MessageFlag.no_auto_start
        return self._say(message)

    def tell(self, path: str, interface: str, member: str, signature: str, arguments: Sequence[Any]) -> None:
        """Send a signal."""
        at = DBusAddress(path, interface=interface)
        self._say(new_signal(at, member, signature or None, _sendable(tuple(arguments))))

    def refuse(self, call: Message) -> None:
        """Answer that there is no such method."""
        self._say(new_error(call, "org.freedesktop.DBus.Error.UnknownMethod"))

    def _say(self, message: Message) -> int:
        self._serial += 1
        data = message.serialise(self._serial)
        if self._greeting.authenticated:
            self.out += data
        else:
            self._early += data
        return self._serial

    # What is heard

    @property
    def wanted(self) -> int:
        """How many bytes may be read next: never more than one message's, so that files are known to be of that one."""
        if not self._greeting.authenticated:
            return MOST_BYTES
        return int(self._parser.bytes_desired())

    def take(self, data: bytes, files: Sequence[int]) -> Incoming | None:
        """What has been said with ``data`` at its end; None as long as it is not all there.

        :raises ValueError: it is no D-Bus, and the connection is of no use any more.
        """
        self._files += files
        try:
            if self._greeting.authenticated:
                return self._listen(data, files)
            self._greet(data)
        except _STUMBLES as error:
            raise ValueError(str(error)) from error
        return None

    def close(self) -> None:
        """Close the files that came for a message that did not."""
        while self._files:
            os.close(self._files.pop())

    def _greet(self, data: bytes) -> None:
        self._greeting.feed(data)
        if self._greeting.authenticated:
            self.out += BEGIN + self._early
            self._early.clear()
        else:
            self.out += self._greeting.data_to_send()

    def _listen(self, data: bytes, new_files: Sequence[int]) -> Incoming | None:
        self._in += data
        self._parser.add_data(data, new_files)
        missing = self._parser.bytes_desired()
        if len(self._in) + missing > MOST_BYTES:
            raise ValueError(f"a message of {len(self._in) + missing} bytes")
        if missing:
            return None
        _check_types(bytes(self._in))
        self._in.clear()
        message = self._parser.get_next_message()
        if _field(message.header, HeaderFields.unix_fds, 0) != len(self._files):
            raise ValueError("not the files that were meant")
        read = _read(message, self._files)
        self._files = []
        return read


def _check_types(data: bytes) -> None:
    """Refuse types with which jeepney would not come to an end; they are in the header, and in front of variants."""
    fields = int.from_bytes(data[12:16], "little" if data[:1] == b"l" else "big")
    head = data[: 16 + fields]
    # Nothing else in a header has parentheses.
    if _ENDLESS.search(head):
        raise ValueError("an array of nothing")
    header, _ = Header.from_buffer(head)
    signature = _field(header, HeaderFields.signature, "")
    if len(signature) > _LONGEST or ("v" in signature and _ENDLESS.search(data)):
        raise ValueError("not of any type")


def _read(message: Message, files: list[int]) -> Incoming:
    header = message.header
    kind = header.message_type
    # An answer goes there.
    _field(header, HeaderFields.sender, "")
    waits = kind is MessageType.method_call and not header.flags & MessageFlag.no_reply_expected
    return Incoming(
        kind.name,
        _field(header, HeaderFields.path, ""),
        _field(header, HeaderFields.interface, ""),
        _field(header, HeaderFields.member, ""),
        _field(header, HeaderFields.error_name, ""),
        _field(header, HeaderFields.reply_serial, 0),
        message.body,
        files,
        message if waits else None,
    )


def _field(header: Header, name: HeaderFields, otherwise: _Field) -> _Field:
    value = header.fields.get(name, otherwise)
    if not isinstance(value, type(otherwise)):
        raise ValueError(f"{name.name} is {value!r}")
    return value


def _sendable(value: Any) -> Any:
    """``value`` with texts that are none made some: a bus ends the connection with whoever sends them."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode().replace("\0", "")
    if isinstance(value, list | tuple):
        return type(value)(map(_sendable, value))
    if isinstance(value, dict):
        return {_sendable(key): _sendable(inner) for key, inner in value.items()}
    return value
