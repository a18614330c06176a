"""One SQLite connection: opening, schema versions, transactions and the two kinds of error; knows nothing of jobs.

The only module that imports QtSql.
"""

from __future__ import annotations

import itertools
import os
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtSql import QSqlDatabase, QSqlError, QSqlQuery

#: The schema this program writes; one file ``resources/schema/NNNN.sql`` leads to each version from the one before.
SCHEMA_VERSION = 1

# SQLite's primary result codes for what is the environment's doing: busy, locked, read-only, I/O error, corrupt,
# full, cannot open, protocol, not a database, permission, interrupted, no memory (https://sqlite.org/rescode.html).
_ENVIRONMENT_CODES = frozenset({3, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 26})
_FULL = 13
_BUSY = frozenset({5, 6})

_connection_numbers = itertools.count(1)


class DatabaseError(Exception):
    """The database did not do what was asked; the text is one sentence for a person."""


class DatabaseUnavailable(DatabaseError):
    """The user's environment: disk full, file locked, damaged or not writable. Worth trying again later."""


class DatabaseBug(DatabaseError):
    """A mistake of this program: bad SQL, a broken constraint."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Database", text)


class Database:
    """An open connection to ``path``. Use it from the thread that made it.

    :param busy_seconds: how long a statement waits for another program's lock before it fails; a window that must not
        freeze asks for a fraction of a second and tries again by itself.
    :raises DatabaseUnavailable: the file cannot be used, or a later version of the program wrote it.
    """

    def __init__(self, path: Path, schema: Path, *, busy_seconds: float = 5.0) -> None:
        self.path = path
        self._name = f"fetchdeck-{next(_connection_numbers)}"
        self._depth = 0
        self._prepared: dict[str, QSqlQuery] = {}
        self._create_private(path)
        database = QSqlDatabase.addDatabase("QSQLITE", self._name)
        database.setDatabaseName(str(path))
        database.setConnectOptions(f"QSQLITE_BUSY_TIMEOUT={int(busy_seconds * 1000)}")
        self._database: QSqlDatabase | None = database
        failure: DatabaseError | None = None
        try:
            if not database.open():
                raise self._error(database.lastError())
            self._configure()
            self._migrate(schema)
        except DatabaseError as error:
            # Without its traceback, whose frames hold queries: Qt closes a connection only when no query is left.
            failure = error.with_traceback(None)
        del database
        if failure is not None:
            self.close()
            raise failure

    def close(self) -> None:
        """Close the connection; closing twice does nothing."""
        if self._database is None:
            return
        self._prepared.clear()
        self._database.close()
        self._database = None
        QSqlDatabase.removeDatabase(self._name)

    def execute(self, sql: str, values: Sequence[Any] = ()) -> QSqlQuery:
        """Run one statement with ``?`` bound to ``values`` and return its query, ready for ``next()``.

        Statements are prepared once and used again: the result is good until the same SQL is executed again.
        """
        query = self._prepared.get(sql)
        if query is None:
            query = QSqlQuery(self._open())
            query.setForwardOnly(True)
            if not query.prepare(sql):
                raise self._error(query.lastError())
            self._prepared[sql] = query
        for index, value in enumerate(values):
            query.bindValue(index, value)
        if not query.exec():
            error = self._error(query.lastError())
            query.finish()
            raise error
        return query

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[list[Any]]:
        """All rows of a SELECT; NULL is None."""
        query = self.execute(sql, values)
        width = range(query.record().count())
        found: list[list[Any]] = []
        while query.next():
            found.append([None if query.isNull(column) else query.value(column) for column in width])
        query.finish()
        return found

    def change(self, sql: str, values: Sequence[Any] = ()) -> int:
        """Run an INSERT, UPDATE or DELETE; return how many rows it touched."""
        query = self.execute(sql, values)
        count = query.numRowsAffected()
        query.finish()
        return int(count)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing: committed at the end of the block, rolled back if it raises. May be nested."""
        if self._depth == 0:
            self.change("BEGIN IMMEDIATE")
        self._depth += 1
        try:
            yield
        except BaseException:
            self._depth -= 1
            if self._depth == 0:
                self._roll_back()
            raise
        self._depth -= 1
        if self._depth == 0:
            try:
                self.change("COMMIT")
            except DatabaseError:
                self._roll_back()
                raise

    def data_version(self) -> int:
        """A number that changes when another connection has changed the database."""
        return int(self.rows("PRAGMA data_version")[0][0])

    def _open(self) -> QSqlDatabase:
        if self._database is None:
            raise DatabaseBug(_tr("The database is already closed."))
        return self._database

    def _roll_back(self) -> None:
        # SQLite itself ends a transaction on some errors (disk full, I/O): then there is nothing to roll back.
        query = QSqlQuery(self._open())
        query.exec("ROLLBACK")

    @staticmethod
    def _create_private(path: Path) -> None:
        """Make the file before SQLite does, so that no moment exists in which others could read it."""
        try:
            os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
            if os.name == "posix" and path.stat().st_mode & 0o077:
                path.chmod(0o600)
        except OSError as error:
            raise DatabaseUnavailable(
                _tr("The job database {path} cannot be opened: {reason}.").format(path=path, reason=error.strerror)
            ) from error

    def _configure(self) -> None:
        self.rows("PRAGMA journal_mode = WAL")
        # WAL with NORMAL survives a crash of the program whole; only a power cut may lose the last moments.
        self.change("PRAGMA synchronous = NORMAL")
        self.change("PRAGMA foreign_keys = ON")

    def _migrate(self, schema: Path) -> None:
        version = self._version()
        if version == SCHEMA_VERSION:
            return
        if version > SCHEMA_VERSION:
            raise DatabaseUnavailable(
                _tr(
                    "The job database {path} was written by a later version of Fetchdeck. "
                    "Update Fetchdeck, or move the file away to begin with an empty list."
                ).format(path=self.path)
            )
        with self.transaction():
            # Read again inside the lock: two first starts at once must not both create the tables.
            for number in range(self._version() + 1, SCHEMA_VERSION + 1):
                for statement in statements((schema / f"{number:04}.sql").read_text("utf-8")):
                    self.change(statement)
                self.change(f"PRAGMA user_version = {number}")
        self._prepared.clear()

    def _version(self) -> int:
        return int(self.rows("PRAGMA user_version")[0][0])

    def _error(self, error: QSqlError) -> DatabaseError:
        try:
            code = int(error.nativeErrorCode()) & 0xFF
        except ValueError:
            code = 0
        text = error.databaseText() or error.driverText()
        if code == _FULL:
            return DatabaseUnavailable(
                _tr("The disk that holds {folder} is full. Make room there; Fetchdeck tries again by itself.").format(
                    folder=self.path.parent
                )
            )
        if code in _BUSY:
            return DatabaseUnavailable(
                _tr("Another program holds the job database {path} locked.").format(path=self.path)
            )
        if code in _ENVIRONMENT_CODES:
            return DatabaseUnavailable(
                _tr("The job database {path} cannot be used: {reason}.").format(path=self.path, reason=text)
            )
        return DatabaseBug(f"{self.path}: {text} (SQLite {code})")


def statements(script: str) -> list[str]:
    """The statements of a schema script: QtSql runs one at a time. Scripts hold no ``;`` inside a statement."""
    lines = (line.split("--", 1)[0] for line in script.splitlines())
    return [part.strip() for part in "\n".join(lines).split(";") if part.strip()]


def now() -> float:
    """Unix time in seconds; services are handed this, tests hand them a clock of their own."""
    return time.time()
