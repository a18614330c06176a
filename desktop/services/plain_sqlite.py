"""The database without QtSql, for machines that lack the libraries that QtSql brings along; one connection, no more.

PySide's QtSql links Qt's GUI libraries, and those libEGL and libGL, which a machine that only runs ``fetchdeck get``
may not have. Python's own SQLite then does the same on the same file.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any


class SqliteFailure(Exception):
    """SQLite refused; ``code`` is its primary result code (https://sqlite.org/rescode.html)."""

    def __init__(self, code: int, text: str) -> None:
        super().__init__(text)
        self.code = code & 0xFF


class PlainConnection:
    """A connection with the methods of ``database.QtConnection``."""

    def __init__(self, path: Path, busy_seconds: float) -> None:
        try:
            self._connection = sqlite3.connect(path, timeout=busy_seconds, isolation_level=None)
        except sqlite3.Error as error:
            raise _failure(error) from error

    def rows(self, sql: str, values: Sequence[Any]) -> list[list[Any]]:
        """All rows of a SELECT; NULL is None."""
        return [list(row) for row in self._execute(sql, values).fetchall()]

    def change(self, sql: str, values: Sequence[Any]) -> int:
        """Run a statement; return how many rows it touched."""
        return max(self._execute(sql, values).rowcount, 0)

    def forget_statements(self) -> None:
        """Nothing is kept: sqlite3 sees by itself that a schema has changed."""

    def close(self) -> None:
        """Close it."""
        self._connection.close()

    def _execute(self, sql: str, values: Sequence[Any]) -> sqlite3.Cursor:
        try:
            return self._connection.execute(sql, tuple(values))
        except sqlite3.Error as error:
            raise _failure(error) from error


def _failure(error: sqlite3.Error) -> SqliteFailure:
    return SqliteFailure(getattr(error, "sqlite_errorcode", 0) or 0, str(error))
