"""Looking at the database as the world outside does: from another process.

Never from this one: Python's SQLite and Qt's are two libraries, and POSIX locks are a process's own, so the two would
neither see nor respect each other's locks.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_READ = """
import json, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], timeout=10)
connection.row_factory = sqlite3.Row
with connection:
    rows = connection.execute(sys.argv[2]).fetchall()
print(json.dumps([dict(row) for row in rows]))
"""

_LOCK = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN EXCLUSIVE")
print("locked", flush=True)
sys.stdin.read()
connection.execute("ROLLBACK")
"""


def sql(file: Path, statement: str) -> list[dict[str, Any]]:
    """Run one statement on the SQLite file in another process; return its rows."""
    done = subprocess.run(
        [sys.executable, "-c", _READ, str(file), statement], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    rows: list[dict[str, Any]] = json.loads(done.stdout)
    return rows


@contextmanager
def locked(file: Path) -> Iterator[None]:
    """Another process holds the SQLite file locked for writing during the block."""
    with subprocess.Popen(
        [sys.executable, "-c", _LOCK, str(file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None and holder.stdin is not None
        assert holder.stdout.readline() == "locked\n"
        try:
            yield
        finally:
            holder.stdin.close()
            holder.wait(timeout=10)
