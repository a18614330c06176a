"""Reads what a torrent is written in (BEP 3), strictly and within bounds; knows not what any of it means."""

from __future__ import annotations

from dataclasses import dataclass

#: How deep lists and dictionaries may lie in each other, and how many values there may be: real torrents have a
#: handful and some ten thousand.
_DEEPEST = 16
_MOST_VALUES = 200_000
#: Digits of a number: 64 bits have nineteen, and a sign.
_LONGEST_NUMBER = 20

Value = int | bytes | list["Value"] | dict[bytes, "Value"]


class BencodeError(Exception):
    """This is no bencoded value; the text says where and why, for a log."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A dictionary, and where the values of its keys lie in the bytes (from, to)."""

    value: dict[bytes, Value]
    spans: dict[bytes, tuple[int, int]]


def decode_dictionary(data: bytes) -> Decoded:
    """The one dictionary that ``data`` is, with nothing behind it.

    :raises BencodeError: it is anything else.
    """
    reader = _Reader(data)
    if data[:1] != b"d":
        raise BencodeError("does not begin with a dictionary")
    spans: dict[bytes, tuple[int, int]] = {}
    value = reader.dictionary(0, spans)
    if reader.at != len(data):
        raise BencodeError(f"goes on behind its end at {reader.at}")
    return Decoded(value, spans)


class _Reader:
    """Walks through ``data`` once; ``at`` is where it stands."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.at = 0
        self._values = 0

    def dictionary(self, depth: int, spans: dict[bytes, tuple[int, int]] | None = None) -> dict[bytes, Value]:
        self.at += 1
        found: dict[bytes, Value] = {}
        while self._next() != b"e":
            key = self._text()
            if key in found:
                raise BencodeError(f"names a key twice at {self.at}")
            start = self.at
            found[key] = self._value(depth + 1)
            if spans is not None:
                spans[key] = (start, self.at)
        self.at += 1
        return found

    def _value(self, depth: int) -> Value:
        self._values += 1
        if depth > _DEEPEST or self._values > _MOST_VALUES:
            raise BencodeError(f"is too deep or too large at {self.at}")
        match self._next():
            case b"i":
                return self._number()
            case b"l":
                self.at += 1
                items: list[Value] = []
                while self._next() != b"e":
                    items.append(self._value(depth + 1))
                self.at += 1
                return items
            case b"d":
                return self.dictionary(depth)
            case _:
                return self._text()

    def _number(self) -> int:
        end = self._data.find(b"e", self.at, self.at + _LONGEST_NUMBER + 2)
        digits = self._data[self.at + 1 : end] if end > 0 else b""
        whole = digits.removeprefix(b"-")
        # One way to write each number: no zeros in front, and no minus before nothing.
        if not whole.isdigit() or (whole[:1] == b"0" and digits != b"0"):
            raise BencodeError(f"has no number at {self.at}")
        self.at = end + 1
        return int(digits)

    def _text(self) -> bytes:
        colon = self._data.find(b":", self.at, self.at + _LONGEST_NUMBER)
        digits = self._data[self.at : colon] if colon > 0 else b""
        if not digits.isdigit() or (digits[:1] == b"0" and digits != b"0"):
            raise BencodeError(f"has no text at {self.at}")
        start = colon + 1
        end = start + int(digits)
        if end > len(self._data):
            raise BencodeError(f"ends in the middle of the text at {self.at}")
        self.at = end
        return self._data[start:end]

    def _next(self) -> bytes:
        found = self._data[self.at : self.at + 1]
        if not found:
            raise BencodeError("ends too early")
        return found
