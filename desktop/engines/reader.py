"""Typed reading of a TOML table that collects mistakes instead of stopping at the first; knows nothing of engines."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping
from typing import Any

from desktop.jobs.words import tr

#: Takes a dotted key and what is wrong with it.
Report = Callable[[str, str], None]


def kind_of(value: object) -> str:
    """What TOML calls the type of ``value``, with its article."""
    # bool first: Python counts it among the integers.
    for types, words in (
        (bool, tr("a truth value")),
        (int, tr("an integer")),
        (float, tr("a decimal number")),
        (str, tr("text")),
        (list, tr("a list")),
        (dict, tr("a table")),
    ):
        if isinstance(value, types):
            return words
    return tr("a date or time")


class Table:
    """One table of a file. Ask for every key that may be there, then call :meth:`finish` for those that may not."""

    def __init__(self, data: Mapping[str, Any], path: str, report: Report) -> None:
        self._data = data
        self._path = path
        self._report = report
        self._known: list[str] = []

    def has(self, key: str) -> bool:
        """Whether the table holds ``key``, of whatever type."""
        return key in self._data

    def path(self, key: str) -> str:
        """The dotted path of ``key``; of the table itself where that is empty."""
        return ".".join(part for part in (self._path, key) if part)

    def wrong(self, key: str, reason: str) -> None:
        """Report a mistake of ``key``."""
        self._report(self.path(key), reason)

    def text(self, key: str, default: str = "", *, required: bool = False) -> str:
        """The text at ``key``; a required one is never empty."""
        value = self._get(key, str, tr("text"), required)
        if value is None:
            return default
        if required and not value.strip():
            self.wrong(key, tr("must not be empty"))
        return str(value)

    def integer(self, key: str, default: int) -> int:
        """The integer at ``key``."""
        value = self._get(key, int, tr("an integer"), False)
        return default if value is None else int(value)

    def flag(self, key: str, default: bool) -> bool:
        """The truth value at ``key``."""
        value = self._get(key, bool, tr("true or false"), False)
        return default if value is None else bool(value)

    def texts(self, key: str, *, required: bool = False) -> tuple[str, ...]:
        """The list of texts at ``key``; a required one is never empty."""
        value = self._get(key, list, tr("a list of texts"), required)
        if value is None:
            return ()
        if required and not value:
            self.wrong(key, tr("must not be empty"))
        return tuple(self._each(key, value, str, tr("text")))

    def integers(self, key: str, default: tuple[int, ...]) -> tuple[int, ...]:
        """The list of integers at ``key``, never empty."""
        value = self._get(key, list, tr("a list of integers"), False)
        if value is None:
            return default
        if not value:
            self.wrong(key, tr("must not be empty"))
        return tuple(self._each(key, value, int, tr("an integer")))

    def anything(self, key: str) -> Any:
        """Whatever is at ``key``, None where nothing is."""
        self._known.append(key)
        return self._data.get(key)

    def table(self, key: str) -> Table | None:
        """The table at ``key``."""
        value = self._get(key, dict, tr("a table"), False)
        return None if value is None else Table(value, self.path(key), self._report)

    def tables(self, key: str) -> dict[str, Table]:
        """The tables in the table at ``key``, by their names."""
        outer = self.table(key)
        if outer is None:
            return {}
        inner = {name: outer.table(name) for name in outer._data}
        return {name: table for name, table in inner.items() if table is not None}

    def pairs(self, key: str) -> dict[str, str]:
        """The table of texts at ``key``."""
        outer = self.table(key)
        if outer is None:
            return {}
        return {name: outer.text(name) for name in outer._data}

    def values(self) -> dict[str, Any]:
        """All keys of this table, whatever they hold."""
        return dict(self._data)

    def finish(self) -> None:
        """Report every key that nobody has asked for."""
        for key in self._data:
            if key in self._known:
                continue
            close = difflib.get_close_matches(key, self._known, n=1)
            if close:
                self.wrong(key, tr("unknown key; is “{key}” meant?", key=close[0]))
            else:
                self.wrong(key, tr("unknown key; known here: {keys}", keys=", ".join(self._known)))

    def _get(self, key: str, kind: type, words: str, required: bool) -> Any:
        self._known.append(key)
        if key not in self._data:
            if required:
                self.wrong(key, tr("is missing"))
            return None
        value = self._data[key]
        if _is_a(value, kind):
            return value
        self.wrong(key, tr("must be {wanted}, not {found}", wanted=words, found=kind_of(value)))
        return None

    def _each(self, key: str, values: list[Any], kind: type, words: str) -> list[Any]:
        good = []
        for index, value in enumerate(values):
            if _is_a(value, kind):
                good.append(value)
            else:
                reason = tr("must be {wanted}, not {found}", wanted=words, found=kind_of(value))
                self.wrong(f"{key}[{index}]", reason)
        return good


def _is_a(value: object, kind: type) -> bool:
    return isinstance(value, kind) and (kind is bool or not isinstance(value, bool))
