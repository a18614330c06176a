"""On which line of a definition a mistake is: from the text and a mistake's key to a line; checks no TOML.

It reads what is being typed, so it makes the best of any text: what it cannot read costs that line only.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping

from desktop.jobs.words import tr

_BLANKS = " \t\r"
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_BARE_VALUE = re.compile(r"[^,\]}#\n]*")
#: Lists within lists deeper than this are a mistake of another kind.
_DEEPEST = 50


def line_of(text: str, key: str) -> int:
    """The line (from 1) of ``key``, as a :class:`~desktop.engines.errors.Mistake` names it.

    Where the key is not in the text, that of the table that it belongs in; else the first.
    """
    return lines_of(text, [key])[0]


def lines_of(text: str, keys: Iterable[str]) -> list[int]:
    """The line of each of ``keys``, as :func:`line_of` finds it; the text is read once for all."""
    lines = key_lines(text)
    last = text.count("\n") + 1
    return [_line_of(key, lines, last) for key in keys]


def is_place(key: str) -> bool:
    """Whether ``key`` names a line itself, as that of a text that is no TOML does."""
    return key == tr("end of file") or _by_number(key) is not None


def _by_number(key: str) -> re.Match[str] | None:
    return re.fullmatch(re.escape(tr("line {number}", number=0)).replace("0", "([0-9]+)"), key)


def _line_of(key: str, lines: Mapping[str, int], last: int) -> int:
    if key == tr("end of file"):
        return last
    by_number = _by_number(key)
    if by_number:
        return min(int(by_number[1]), last)
    while key and key not in lines:
        # options.quality.choices[2] -> options.quality.choices -> options.quality -> options
        key = key[: max(key.rfind("."), key.rfind("["), 0)]
    return lines.get(key, 1)


def key_lines(text: str) -> dict[str, int]:
    """The line of every key, list element (``accepts[1]``) and table in ``text``, by its dotted path."""
    scanner = _Scanner(text)
    scanner.read()
    return scanner.lines


class _Unreadable(Exception):
    """Here is something that TOML does not know."""


class _Scanner:
    def __init__(self, text: str) -> None:
        self.lines: dict[str, int] = {}
        self._text = text
        self._at = 0
        self._starts = [0, *(found.end() for found in re.finditer("\n", text))]

    def read(self) -> None:
        table: tuple[str, ...] = ()
        while self._skip():
            try:
                if self._peek() == "[":
                    table = self._header()
                else:
                    self._pair(table, 0)
                self._end_of_line()
            except _Unreadable:
                end = self._text.find("\n", self._at)
                self._at = len(self._text) if end < 0 else end + 1

    # The parts of a document

    def _header(self) -> tuple[str, ...]:
        start = self._at
        brackets = 2 if self._text.startswith("[[", self._at) else 1
        self._at += brackets
        table = self._key()
        if not self._text.startswith("]" * brackets, self._at):
            raise _Unreadable
        self._at += brackets
        # A table may have been named before by one within it; where it is written itself is a better place.
        self._note(table, start)
        self.lines[".".join(table)] = self._line(start)
        return table

    def _pair(self, table: tuple[str, ...], depth: int) -> None:
        start = self._at
        key = (*table, *self._key())
        self._note(key, start)
        if self._peek() != "=":
            raise _Unreadable
        self._at += 1
        self._value(key, depth)

    def _key(self) -> tuple[str, ...]:
        parts = []
        while True:
            self._blanks()
            quote = self._peek()
            if quote in ("'", '"'):
                parts.append(self._line_text(quote))
            else:
                found = _BARE_KEY.match(self._text, self._at)
                if not found:
                    raise _Unreadable
                self._at = found.end()
                parts.append(found[0])
            self._blanks()
            if self._peek() != ".":
                return tuple(parts)
            self._at += 1

    def _value(self, key: tuple[str, ...], depth: int) -> None:
        self._blanks()
        first = self._peek()
        if depth > _DEEPEST:
            raise _Unreadable
        if first == "[":
            self._list(key, depth + 1)
        elif first == "{":
            self._inline_table(key, depth + 1)
        elif self._text.startswith(('"""', "'''"), self._at):
            self._long_text(first * 3)
        elif first in ("'", '"'):
            self._line_text(first)
        else:
            found = _BARE_VALUE.match(self._text, self._at)
            assert found
            self._at = found.end()

    def _list(self, key: tuple[str, ...], depth: int) -> None:
        self._at += 1
        index = 0
        while self._skip():
            if self._peek() == "]":
                self._at += 1
                return
            element = (*key[:-1], f"{key[-1]}[{index}]")
            self._note(element, self._at)
            before = self._at
            self._value(element, depth)
            index += 1
            self._skip()
            if self._peek() == ",":
                self._at += 1
            elif self._peek() != "]" or self._at == before:
                raise _Unreadable

    def _inline_table(self, key: tuple[str, ...], depth: int) -> None:
        self._at += 1
        while self._skip():
            if self._peek() == "}":
                self._at += 1
                return
            self._pair(key, depth)
            self._skip()
            if self._peek() == ",":
                self._at += 1
            elif self._peek() != "}":
                raise _Unreadable

    def _line_text(self, quote: str) -> str:
        escapes = quote == '"'
        at = self._at + 1
        while at < len(self._text) and self._text[at] != quote:
            if self._text[at] == "\n":
                raise _Unreadable
            at += 2 if escapes and self._text[at] == "\\" else 1
        if at >= len(self._text):
            raise _Unreadable
        found = self._text[self._at + 1 : at]
        self._at = at + 1
        return found

    def _long_text(self, quotes: str) -> None:
        at = self._at + 3
        while not self._text.startswith(quotes, at):
            if at >= len(self._text):
                raise _Unreadable
            at += 2 if quotes[0] == '"' and self._text[at] == "\\" else 1
        at += 3
        # One or two more quotes may stand at the end of the text itself.
        for _ in range(2):
            at += self._text.startswith(quotes[0], at)
        self._at = at

    # Moving on

    def _peek(self) -> str:
        return self._text[self._at : self._at + 1]

    def _blanks(self) -> None:
        while self._peek() and self._peek() in _BLANKS:
            self._at += 1

    def _skip(self) -> bool:
        """Leave out blanks, line ends and comments; False at the end of the text."""
        while True:
            while self._peek() and self._peek() in "\n" + _BLANKS:
                self._at += 1
            if self._peek() != "#":
                return self._at < len(self._text)
            end = self._text.find("\n", self._at)
            self._at = len(self._text) if end < 0 else end

    def _end_of_line(self) -> None:
        self._blanks()
        if self._peek() not in ("", "\n", "#"):
            raise _Unreadable

    def _line(self, at: int) -> int:
        return bisect_right(self._starts, at)

    def _note(self, key: tuple[str, ...], at: int) -> None:
        """Remember where ``key`` is, and the tables that it is the first to name."""
        for length in range(1, len(key) + 1):
            self.lines.setdefault(".".join(key[:length]), self._line(at))
