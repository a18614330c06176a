"""One SQLite connection: opening, schema versions, transactions and the two kinds of error; knows nothing of jobs.

The only module that imports QtSql.
"""

from __future__ import annotations

import itertools
import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from sqlite3 import complete_statement
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from PySide6.QtCore import QByteArray, QCoreApplication

from desktop.services.plain_sqlite import PlainConnection, SqliteFailure

if TYPE_CHECKING:
    from PySide6.QtSql import QSqlError, QSqlQuery

#: The schema this program writes; one file ``resources/schema/NNNN.sql`` leads to each version from the one before.
SCHEMA_VERSION = 2

# SQLite's primary result codes for what is the environment's doing: busy, locked, read-only, I/O error, corrupt,
# full, cannot open, protocol, not a database, permission, interrupted, no memory (https://sqlite.org/rescode.html).
_ENVIRONMENT_CODES = frozenset({3, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 26})
_FULL = 13
_BUSY = frozenset({5, 6})

_connection_numbers = itertools.count(1)

T = TypeVar("T")


class DatabaseError(Exception):
    """The database did not do what was asked; the text is one sentence for a person."""


class DatabaseUnavailable(DatabaseError):
    """The user's environment: disk full, file locked, damaged or not writable. Worth trying again later."""


class DatabaseBug(DatabaseError):
    """A mistake of this program: bad SQL, a broken constraint."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Database", text)


class _Connection(Protocol):
    """What a :class:`Database` needs of SQLite; both raise ``SqliteFailure``."""

    def rows(self, sql: str, values: Sequence[Any]) -> list[list[Any]]: ...
    def change(self, sql: str, values: Sequence[Any]) -> int: ...
    def forget_statements(self) -> None: ...
    def close(self) -> None: ...


class QtConnection:
    """A connection through QtSql. Statements are prepared once and used again."""

    def __init__(self, path: Path, busy_seconds: float) -> None:
        from PySide6.QtSql import QSqlDatabase, QSqlQuery

        self._new_query = QSqlQuery
        self._remove = QSqlDatabase.removeDatabase
        self._name = f"fetchdeck-{next(_connection_numbers)}"
        self._prepared: dict[str, QSqlQuery] = {}
        self._database = QSqlDatabase.addDatabase("QSQLITE", self._name)
        self._database.setDatabaseName(str(path))
        self._database.setConnectOptions(f"QSQLITE_BUSY_TIMEOUT={int(busy_seconds * 1000)}")
        if not self._database.open():
            failure = _failure(self._database.lastError())
            self.close()
            raise failure

    def rows(self, sql: str, values: Sequence[Any]) -> list[list[Any]]:
        """All rows of a SELECT; NULL is None."""
        query = self._execute(sql, values)
        width = range(query.record().count())
        found: list[list[Any]] = []
        while query.next():
            found.append([None if query.isNull(column) else query.value(column) for column in width])
        query.finish()
        return found

    def change(self, sql: str, values: Sequence[Any]) -> int:
        """Run a statement; return how many rows it touched."""
        query = self._execute(sql, values)
        count = int(query.numRowsAffected())
        query.finish()
        return count

    def forget_statements(self) -> None:
        """Prepare anew: the schema has changed."""
        self._prepared.clear()

    def close(self) -> None:
        """Close it; Qt does so only once no query is left."""
        self._prepared.clear()
        self._database.close()
        del self._database
        self._remove(self._name)

    def _execute(self, sql: str, values: Sequence[Any]) -> QSqlQuery:
        query = self._prepared.get(sql)
        if query is None:
            query = self._new_query(self._database)
            query.setForwardOnly(True)
            if not query.prepare(sql):
                raise _failure(query.lastError())
            self._prepared[sql] = query
        for index, value in enumerate(values):
            # Python's own bytes would arrive as NULL.
            query.bindValue(index, QByteArray(value) if isinstance(value, bytes) else value)
        if not query.exec():
            failure = _failure(query.lastError())
            query.finish()
            raise failure
        return query


def _failure(error: QSqlError) -> SqliteFailure:
    try:
        code = int(error.nativeErrorCode())
    except ValueError:
        code = 0
    return SqliteFailure(code, error.databaseText() or error.driverText())


def _connect(path: Path, busy_seconds: float) -> _Connection:
    try:
        return QtConnection(path, busy_seconds)
    except ImportError:
        return PlainConnection(path, busy_seconds)


class Database:
    """An open connection to ``path``. Use it from the thread that made it.

    :param version: the schema's version that is wanted; its scripts lie in the folder ``schema``.
    :param busy_seconds: how long a statement waits for another program's lock before it fails; a window that must not
        freeze asks for a fraction of a second and tries again by itself.
    :raises DatabaseUnavailable: the file cannot be used, or a later version of the program wrote it.
    """

    def __init__(self, path: Path, schema: Path, *, version: int = SCHEMA_VERSION, busy_seconds: float = 5.0) -> None:
        self.path = path
        self._wanted = version
        self._depth = 0
        self._connection: _Connection | None = None
        self._create_private(path)
        failure: DatabaseError | None = None
        try:
            self._connection = self._told(lambda: _connect(path, busy_seconds))
            self._configure()
            self._migrate(schema)
        except DatabaseError as error:
            # Without its traceback, whose frames hold queries: Qt closes a connection only when no query is left.
            failure = error.with_traceback(None)
        if failure is not None:
            self.close()
            raise failure

    def close(self) -> None:
        """Close the connection; closing twice does nothing."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[list[Any]]:
        """All rows of a SELECT, ``?`` bound to ``values``; NULL is None."""
        return self._told(lambda: self._open().rows(sql, values))

    def change(self, sql: str, values: Sequence[Any] = ()) -> int:
        """Run an INSERT, UPDATE or DELETE; return how many rows it touched."""
        return self._told(lambda: self._open().change(sql, values))

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

    def _open(self) -> _Connection:
        if self._connection is None:
            raise DatabaseBug(_tr("The database is already closed."))
        return self._connection

    def _told(self, do: Callable[[], T]) -> T:
        """What ``do`` returns; SQLite's refusal becomes a sentence."""
        try:
            return do()
        except SqliteFailure as failure:
            error = self._error(failure.code, str(failure))
        raise error

    def _roll_back(self) -> None:
        # SQLite itself ends a transaction on some errors (disk full, I/O): then there is nothing to roll back.
        with suppress(SqliteFailure):
            self._open().change("ROLLBACK", ())

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
        if version == self._wanted:
            return
        if version > self._wanted:
            raise DatabaseUnavailable(
                _tr(
                    "The job database {path} was written by a later version of Fetchdeck. "
                    "Update Fetchdeck, or move the file away to begin with an empty list."
                ).format(path=self.path)
            )
        if version:
            self._back_up(version)
        with self.transaction():
            # Read again inside the lock: two first starts at once must not both create the tables.
            for number in range(self._version() + 1, self._wanted + 1):
                for statement in statements((schema / f"{number:04}.sql").read_text("utf-8")):
                    self.change(statement)
                self.change(f"PRAGMA user_version = {number}")
        self._open().forget_statements()

    def _back_up(self, version: int) -> None:
        """Keep the file as it is beside itself before its schema changes, for who goes back to an earlier program."""
        copy = self.path.with_name(f"{self.path.stem}-schema-{version}{self.path.suffix}")
        copy.unlink(missing_ok=True)
        self._create_private(copy)
        self.change("VACUUM INTO ?", (str(copy),))

    def _version(self) -> int:
        return int(self.rows("PRAGMA user_version")[0][0])

    def _error(self, code: int, text: str) -> DatabaseError:
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
    """The statements of a schema script: QtSql runs one at a time. A trigger's own ones stay together."""
    lines = (line.split("--", 1)[0].rstrip() for line in script.splitlines())
    found: list[str] = []
    statement = ""
    for part in "\n".join(lines).split(";"):
        statement += part + ";"
        if complete_statement(statement):
            found.append(statement.removesuffix(";").strip())
            statement = ""
    return [statement for statement in found if statement]


def now() -> float:
    """Unix time in seconds; services are handed this, tests hand them a clock of their own."""
    return time.time()
