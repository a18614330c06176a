"""The full text index of stored jobs on a thread of its own: brings it up to date and finds in it; shows nothing.

The index (``search.db``) is made from ``jobs.db`` and holds nothing else: what is wrong with it is mended by making it
anew. Reading a million logs takes minutes, once; it is done in small steps, the newest jobs first, between which
searches are answered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from desktop.jobs.search import Search, Term
from desktop.services.database import Database, DatabaseError
from desktop.services.settings import resources

#: The file's name in the data folder, and the schema that it has (``resources/schema/search``).
INDEX_FILE = "search.db"
INDEX_VERSION = 1
#: Jobs found at most: nobody reads further, and every search stays as quick.
MOST_HITS = 100_000
#: Searches whose hits are kept: a list may still read the one before.
_KEPT_SEARCHES = 2
#: Jobs taken into the index in one step at first, at least and at most: a step shall take some 50 ms.
_STEP, _LEAST, _MOST = 100, 5, 1000
_STEP_MS = 50

# A number for each job, by when it was added; jobs of one millisecond differ in the rest.
_NUMBER_STEP = (
    "INSERT INTO fresh (number, job_id) "
    "SELECT (CAST(max(created_at, 0) * 1000 AS INTEGER) << 20) | (jobs.rowid & 1048575), jobs.id "
    "FROM step JOIN records.jobs ON jobs.id = step.job_id WHERE jobs.id NOT IN (SELECT job_id FROM indexed)"
)
# Ascending: the index then writes them in one go.
_READ_STEP = (
    "INSERT INTO job_text (rowid, title, links, engine, output) SELECT number, title, "
    "CASE WHEN json_valid(urls) THEN (SELECT group_concat(value, char(10)) FROM json_each(urls)) ELSE urls END, "
    "engine, (SELECT output FROM records.job_output WHERE job_id = jobs.id) "
    "FROM fresh JOIN records.jobs ON jobs.id = fresh.job_id ORDER BY number"
)


class SearchIndex(QObject):
    """Lives on a worker thread; every method is called there, through signals.

    Signals:
        found(Search): with its number and how many stored jobs were found.
        grown(int, int): jobs in the index and jobs that there are; equal once all are in it.
        renewed(): the file is another one: whoever has it open must open it again.
        failed(str): the index cannot be used; a sentence.
    """

    found = Signal(object)
    grown = Signal(int, int)
    renewed = Signal()
    failed = Signal(str)

    def __init__(self, records: Path) -> None:
        super().__init__()
        self._records = records
        self._file = records.with_name(INDEX_FILE)
        self._database: Database | None = None
        self._timer: QTimer | None = None
        self._step_size = _STEP
        self._renewals = 0

    # Asked from the other thread

    def open(self) -> None:
        """Open the index, or make it, and begin to bring it up to date."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._step)
        try:
            self._connect()
        except DatabaseError as error:
            self._on_error(error)
        self.check()

    def find(self, search: Search) -> None:
        """Answer with :attr:`found`: the hits of ``search`` are in the index's table of hits, under its number."""
        self._guarded(lambda database: self.found.emit(replace(search, hits=self._find(database, search))))

    def take(self, job_ids: Sequence[str]) -> None:
        """Take in jobs that have just been stored."""
        self._guarded(lambda database: self._take_these(database, job_ids))

    def forget(self, job_ids: Sequence[str]) -> None:
        """Leave out jobs whose records were deleted."""
        self._guarded(lambda database: self._forget(database, job_ids))

    def check(self) -> None:
        """Compare the index with the records, as another program may have changed them."""
        self._guarded(self._compare)

    def close(self) -> None:
        """Close the file; nothing is done any more."""
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
        self._disconnect()

    # The file

    def _connect(self) -> None:
        schema = resources() / "schema" / "search"
        self._database = Database(self._file, schema, version=INDEX_VERSION)
        # What a crash may cost here is made again.
        self._database.change("PRAGMA synchronous = OFF")
        self._database.change("ATTACH DATABASE ? AS records", (str(self._records),))
        for table in ("waiting (place INTEGER PRIMARY KEY, job_id TEXT)", "step (job_id TEXT)",
                      "fresh (number INTEGER PRIMARY KEY, job_id TEXT)"):  # fmt: skip
            self._database.change(f"CREATE TEMP TABLE {table}")

    def _disconnect(self) -> None:
        if self._database is not None:
            self._database.close()
            self._database = None

    def _guarded(self, do: Callable[[Database], object]) -> None:
        if self._database is None:
            return
        try:
            do(self._database)
        except DatabaseError as error:
            # Without its traceback, whose frames hold queries: Qt closes a connection only when no query is left.
            self._on_error(error.with_traceback(None))

    def _on_error(self, error: DatabaseError) -> None:
        """Make the index from nothing, once; what goes wrong then is told."""
        self._disconnect()
        self._renewals += 1
        try:
            if self._renewals > 1:
                raise error
            for part in ("", "-wal", "-shm"):
                Path(f"{self._file}{part}").unlink(missing_ok=True)
            self._connect()
        except (DatabaseError, OSError) as last:
            self._disconnect()
            self.failed.emit(str(last))
        else:
            self.renewed.emit()
            self._go_on()

    # Keeping up

    def _compare(self, database: Database) -> None:
        jobs, last = _records_now(database)
        if database.rows("SELECT jobs, last FROM completed") == [[jobs, last]]:
            self.grown.emit(jobs, jobs)
            return
        stale = database.rows("SELECT job_id FROM indexed WHERE job_id NOT IN (SELECT id FROM records.jobs)")
        for first in range(0, len(stale), _MOST):
            self._forget(database, [str(row[0]) for row in stale[first : first + _MOST]])
        with database.transaction():
            database.change("DELETE FROM waiting")
            database.change(
                "INSERT INTO waiting (job_id) SELECT id FROM records.jobs "
                "WHERE id NOT IN (SELECT job_id FROM indexed) ORDER BY created_at DESC"
            )
        self._go_on()

    def _go_on(self) -> None:
        if self._timer is not None:
            self._timer.start()

    def _step(self) -> None:
        self._guarded(self._take_some)

    def _take_some(self, database: Database) -> None:
        clock = QElapsedTimer()
        clock.start()
        first = "SELECT place FROM waiting ORDER BY place LIMIT ?"
        with database.transaction():
            database.change(
                f"INSERT INTO step (job_id) SELECT job_id FROM waiting WHERE place IN ({first})", (self._step_size,)
            )
            self._take(database)
            moved = database.change(f"DELETE FROM waiting WHERE place IN ({first})", (self._step_size,))
        taken = clock.elapsed()
        if taken > _STEP_MS:
            self._step_size = max(self._step_size // 2, _LEAST)
        elif taken < _STEP_MS // 3:
            self._step_size = min(self._step_size * 2, _MOST)
        self._tell_growth(database, done=not moved)
        if moved:
            self._go_on()

    def _take_these(self, database: Database, job_ids: Iterable[str]) -> None:
        with database.transaction():
            for job_id in job_ids:
                database.change("INSERT INTO step (job_id) VALUES (?)", (job_id,))
            self._note_growth(database, self._take(database))

    def _take(self, database: Database) -> int:
        """Take in the jobs of the table ``step``, as far as they are stored; return how many are new."""
        count = database.change(_NUMBER_STEP)
        database.change("INSERT OR REPLACE INTO indexed (number, job_id) SELECT number, job_id FROM fresh")
        database.change(_READ_STEP)
        database.change("DELETE FROM fresh")
        database.change("DELETE FROM step")
        return count

    def _tell_growth(self, database: Database, *, done: bool) -> None:
        jobs, last = _records_now(database)
        indexed = int(database.rows("SELECT count(*) FROM indexed")[0][0]) if done else 0
        if done and indexed == jobs:
            with database.transaction():
                database.change("DELETE FROM completed")
                database.change("INSERT INTO completed (jobs, last) VALUES (?, ?)", (jobs, last))
        waiting = 0 if done else int(database.rows("SELECT max(place) - min(place) + 1 FROM waiting")[0][0] or 0)
        self.grown.emit(jobs - waiting, jobs)

    def _forget(self, database: Database, job_ids: Sequence[str]) -> None:
        with database.transaction():
            gone = 0
            for job_id in job_ids:
                for (number,) in database.rows("SELECT number FROM indexed WHERE job_id = ?", (job_id,)):
                    database.change("DELETE FROM job_text WHERE rowid = ?", (number,))
                    gone += database.change("DELETE FROM indexed WHERE number = ?", (number,))
            self._note_growth(database, -gone)

    def _note_growth(self, database: Database, by: int) -> None:
        """What is complete stays so when it follows the records job by job."""
        last = _records_now(database)[1]
        database.change("UPDATE completed SET jobs = jobs + ?, last = ?", (by, last))

    # Finding

    def _find(self, database: Database, search: Search) -> int:
        sql, values = hits_of(search)
        with database.transaction():
            database.change("DELETE FROM hits WHERE search <= ? OR search >= ?",
                            (search.number - _KEPT_SEARCHES, search.number))  # fmt: skip
            return database.change(f"INSERT INTO hits (search, job) SELECT ?, job FROM ({sql})",
                                   (search.number, *values))  # fmt: skip


def _records_now(database: Database) -> tuple[int, int]:
    """How many jobs are stored, and their highest rowid."""
    row = database.rows(
        "SELECT (SELECT coalesce(sum(number), 0) FROM records.job_counts), "
        "(SELECT coalesce(max(rowid), 0) FROM records.jobs)"
    )[0]
    return int(row[0]), int(row[1])


def hits_of(search: Search) -> tuple[str, list[Any]]:
    """The SELECT of what ``search`` finds among stored jobs (rowids as ``job``), and its values."""
    if all(term.is_in_logs and not term.statuses for term in search.terms):
        return _text_hits(" AND ".join(_quoted(term.text) for term in search.terms))
    parts: list[str] = []
    values: list[Any] = []
    for term in search.terms:
        sql, more = _term_hits(term)
        parts.append(f"SELECT job FROM ({sql})")
        values += more
    return f"{' INTERSECT '.join(parts)} ORDER BY job DESC LIMIT {MOST_HITS}", values


def _term_hits(term: Term) -> tuple[str, list[Any]]:
    parts: list[str] = []
    values: list[Any] = []
    if term.is_in_logs:
        sql, values = _text_hits(_quoted(term.text), limited=False)
        parts.append(sql)
    else:
        like = "%" + term.text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
        parts.append(
            "SELECT rowid AS job FROM records.jobs WHERE title LIKE ? ESCAPE '\\' OR engine LIKE ? ESCAPE '\\' "
            "OR EXISTS (SELECT 1 FROM json_each(CASE WHEN json_valid(urls) THEN urls ELSE '[]' END) "
            "WHERE value LIKE ? ESCAPE '\\')"
        )
        values = [like, like, like]
    if term.statuses:
        marks = ", ".join("?" * len(term.statuses))
        parts.append(f"SELECT rowid AS job FROM records.jobs WHERE status IN ({marks})")
        values += sorted(status.value for status in term.statuses)
    return " UNION ".join(parts), values


def _text_hits(expression: str, *, limited: bool = True) -> tuple[str, list[Any]]:
    newest = f" ORDER BY rowid DESC LIMIT {MOST_HITS}" if limited else ""
    return (
        "SELECT jobs.rowid AS job FROM "
        f"(SELECT rowid AS number FROM job_text WHERE job_text MATCH ?{newest}) AS text "
        "JOIN indexed ON indexed.number = text.number JOIN records.jobs ON jobs.id = indexed.job_id",
        [expression],
    )


def _quoted(word: str) -> str:
    """A phrase of FTS5's language: nothing in it means anything but itself (https://sqlite.org/fts5.html)."""
    return '"' + word.replace('"', '""') + '"'
