"""D-Bus messages as bytes and back (the D-Bus Specification, "Message Protocol"); opens no connection.

Not QtDBus: its Python binding sends every whole number as a signed one (6.11), and the servers of notifications and
of inhibitions refuse a call whose types are not exactly theirs.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

#: More than anything that is ever said to this program, in bytes.
MOST_BYTES = 4 * 2**20
#: How deep types may be nested.
_DEEPEST = 32

#: Of the types of a fixed size: what ``struct`` calls them, and the bytes that they take and are aligned to.
_FIXED = {
    "y": ("B", 1),
    "b": ("I", 4),
    "n": ("h", 2),
    "q": ("H", 2),
    "i": ("i", 4),
    "u": ("I", 4),
    "h": ("I", 4),
    "x": ("q", 8),
    "t": ("Q", 8),
    "d": ("d", 8),
}
_ALIGNED = {"s": 4, "o": 4, "g": 1, "v": 1, "a": 4, "(": 8, "{": 8}
#: The header's fields by their codes: the attribute of a message that each is, and its type.
_FIELDS = {
    1: ("path", "o"),
    2: ("interface", "s"),
    3: ("member", "s"),
    4: ("error", "s"),
    5: ("reply_to", "u"),
    6: ("destination", "s"),
    7: ("sender", "s"),
    8: ("signature", "g"),
    9: ("descriptors", "u"),
}
_FIXED_HEADER = "yyyyuu"


class WireError(Exception):
    """What came is no D-Bus: the connection is of no use any more."""


class Kind(IntEnum):
    """What a message is."""

    CALL = 1
    REPLY = 2
    ERROR = 3
    SIGNAL = 4


#: Flags of a message.
NO_REPLY = 1
NO_AUTO_START = 2


@dataclass(frozen=True, slots=True)
class Variant:
    """A value that is sent with its type: ``Variant("u", 3)``. Received ones come as their bare values."""

    signature: str
    value: Any


@dataclass(slots=True)
class Message:
    """One message. Texts are "" and numbers 0 where it has no such field."""

    kind: Kind
    flags: int = 0
    serial: int = 0
    path: str = ""
    interface: str = ""
    member: str = ""
    error: str = ""
    reply_to: int = 0
    destination: str = ""
    sender: str = ""
    signature: str = ""
    #: How many open files come with it.
    descriptors: int = 0
    body: Sequence[Any] = field(default_factory=list)


def encode(message: Message) -> bytes:
    """The bytes to send.

    :raises struct.error, KeyError: the body is not of the types that the signature names.
    """
    body = _Writer()
    for kind, value in zip(split(message.signature), message.body, strict=True):
        body.put(kind, value)
    fields = [
        (code, Variant(kind, value)) for code, (name, kind) in _FIELDS.items() if (value := getattr(message, name))
    ]
    head = _Writer()
    fixed = (ord("l"), message.kind, message.flags, 1, len(body.data), message.serial)
    for kind, number in zip(_FIXED_HEADER, fixed, strict=True):
        head.put(kind, number)
    head.put("a(yv)", fields)
    head.align(8)
    return bytes(head.data + body.data)


def decode(data: bytes) -> tuple[Message, int] | None:
    """The first message in ``data`` and the bytes that it takes; None as long as it is not all there.

    :raises WireError: it is no message.
    """
    if len(data) < 16:
        return None
    try:
        order = {ord("l"): "<", ord("B"): ">"}[data[0]]
        body_bytes, serial, field_bytes = struct.unpack_from(f"{order}III", data, 4)
        whole = (16 + field_bytes + 7) // 8 * 8 + body_bytes
        if whole > MOST_BYTES:
            raise WireError(f"a message of {whole} bytes")
        if len(data) < whole:
            return None
        message = Message(Kind(data[1]), data[2], serial)
        reader = _Reader(data, order, at=12)
        for code, value in reader.get("a(yv)"):
            if code in _FIELDS:
                setattr(message, _FIELDS[code][0], value)
        reader.align(8)
        message.body = [reader.get(letter) for letter in split(message.signature)]
    except (KeyError, ValueError, IndexError, struct.error) as error:
        raise WireError(str(error)) from error
    return message, whole


def split(signature: str) -> Iterator[str]:
    """The complete types that a signature stands for, such as "s", "as" and "a{sv}" for "sasa{sv}".

    :raises ValueError: it is no signature.
    """
    at = 0
    while at < len(signature):
        end = _end_of_type(signature, at)
        yield signature[at:end]
        at = end


def _end_of_type(signature: str, at: int, depth: int = 0) -> int:
    if depth > _DEEPEST or at >= len(signature):
        raise ValueError(f"no signature: {signature}")
    letter = signature[at]
    if letter == "a":
        return _end_of_type(signature, at + 1, depth + 1)
    if letter in "({":
        closing = ")" if letter == "(" else "}"
        at += 1
        while signature[at : at + 1] != closing:
            at = _end_of_type(signature, at, depth + 1)
        return at + 1
    if letter not in _FIXED and letter not in _ALIGNED:
        raise ValueError(f"no signature: {signature}")
    return at + 1


def _alignment(kind: str) -> int:
    return _FIXED[kind[0]][1] if kind[0] in _FIXED else _ALIGNED[kind[0]]


class _Writer:
    def __init__(self) -> None:
        self.data = bytearray()

    def align(self, size: int) -> None:
        self.data += bytes(-len(self.data) % size)

    def put(self, kind: str, value: Any) -> None:
        letter = kind[0]
        self.align(_alignment(kind))
        if letter in _FIXED:
            self.data += struct.pack(f"<{_FIXED[letter][0]}", value)
        elif letter in "so":
            # A bus ends the connection with whoever sends a text that is no text.
            text = str(value).encode("utf-8", "replace").replace(b"\0", b"")
            self.data += struct.pack("<I", len(text)) + text + b"\0"
        elif letter == "g":
            self.data += struct.pack("B", len(value)) + value.encode("ascii") + b"\0"
        elif letter == "v":
            self.put("g", value.signature)
            self.put(value.signature, value.value)
        elif letter == "a":
            self._put_array(kind[1:], value)
        else:
            for inner, part in zip(split(kind[1:-1]), value, strict=True):
                self.put(inner, part)

    def _put_array(self, kind: str, values: Any) -> None:
        at = len(self.data)
        self.data += bytes(4)
        self.align(_alignment(kind))
        start = len(self.data)
        for value in values.items() if isinstance(values, dict) else values:
            self.put(kind, value)
        self.data[at : at + 4] = struct.pack("<I", len(self.data) - start)


class _Reader:
    def __init__(self, data: bytes, order: str, at: int) -> None:
        self._data = data
        self._order = order
        self._at = at

    def align(self, size: int) -> None:
        self._at += -self._at % size

    def get(self, kind: str, depth: int = 0) -> Any:
        if depth > _DEEPEST:
            raise ValueError("nested too deeply")
        letter = kind[0]
        self.align(_alignment(kind))
        if letter in _FIXED:
            value = self._number(*_FIXED[letter])
            return bool(value) if letter == "b" else value
        if letter in "so":
            return self._text(self._number("I", 4))
        if letter == "g":
            return self._text(self._number("B", 1))
        if letter == "v":
            (inner,) = split(self.get("g"))
            return self.get(inner, depth + 1)
        if letter == "a":
            return self._array(kind[1:], depth)
        return tuple(self.get(inner, depth + 1) for inner in split(kind[1:-1]))

    def _number(self, letter: str, size: int) -> Any:
        (value,) = struct.unpack_from(self._order + letter, self._data, self._at)
        self._at += size
        return value

    def _text(self, length: int) -> str:
        text = self._data[self._at : self._at + length]
        if len(text) < length:
            raise ValueError("a text is cut off")
        self._at += length + 1
        return text.decode("utf-8")

    def _array(self, kind: str, depth: int) -> Any:
        length = self._number("I", 4)
        self.align(_alignment(kind))
        end = self._at + length
        if end > len(self._data):
            raise ValueError("an array is cut off")
        values = []
        while self._at < end:
            values.append(self.get(kind, depth + 1))
        return dict(values) if kind[0] == "{" else values
