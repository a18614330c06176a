"""The database where QtSql cannot be loaded: the same file, the same answers."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from desktop.jobs.job import Job, JobStatus
from desktop.services import database as module
from desktop.services.database import Database, DatabaseBug, DatabaseUnavailable
from desktop.services.settings import resources
from desktop.services.store import JobStore
from tests.outside import locked, sql
from tests.torture import engines

# What a machine without libEGL and libGL does: Qt's GUI modules, and QtSql which links them, cannot be imported.
_BLOCKED = """
import sys
for name in ("QtGui", "QtWidgets", "QtSql"):
    sys.modules["PySide6." + name] = None
from desktop.cli import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture
def without_qtsql(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise ImportError("libEGL.so.1: cannot open shared object file")

    monkeypatch.setattr(module, "QtConnection", refuse)


def ended(title: str) -> Job:
    job = Job(urls=["https://example.org/"], engine="e", user_id="u", title=title, id=title)
    job.log.append("line")
    job.start(1.0)
    job.finish(JobStatus.COMPLETED, 2.0)
    return job


@pytest.mark.usefixtures("without_qtsql")
def test_what_one_connection_writes_the_other_reads(
    qapp: QCoreApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "jobs.db"
    plain = Database(file, resources() / "schema")
    JobStore(plain).upsert_job(ended("ünï"))
    JobStore(plain).upsert_job(ended("gone"))
    assert JobStore(plain).delete_job("gone")
    plain.close()
    assert sql(file, "PRAGMA journal_mode")[0]["journal_mode"] == "wal"
    monkeypatch.undo()
    through_qt = Database(file, resources() / "schema")
    (job,) = JobStore(through_qt).list_jobs_for_user("u")
    found = JobStore(through_qt).get_job(job.id)
    through_qt.close()
    assert found is not None and found.to_dict(output=True) == ended("ünï").to_dict(output=True) | {
        "created_at": job.created_at
    }


@pytest.mark.usefixtures("without_qtsql")
def test_its_errors_are_the_same(tmp_path: Path) -> None:
    file = tmp_path / "jobs.db"
    plain = Database(file, resources() / "schema", busy_seconds=0.05)
    with pytest.raises(DatabaseBug, match="no such table"):
        plain.rows("SELECT * FROM no_such_table")
    with locked(file), pytest.raises(DatabaseUnavailable, match="locked"):
        JobStore(plain).upsert_job(ended("a"))
    JobStore(plain).upsert_job(ended("a"))
    with pytest.raises(ValueError, match="no"), plain.transaction():
        JobStore(plain).delete_job("a")
        raise ValueError("no")
    assert JobStore(plain).get_job("a") is not None
    plain.close()
    (tmp_path / "notes.db").write_bytes(b"notes" * 1000)
    with pytest.raises(DatabaseUnavailable, match="not a database"):
        Database(tmp_path / "notes.db", resources() / "schema")


def test_get_needs_none_of_qts_gui(engines_folder: Path, data_folder: Path) -> None:
    engines.write_engine(engines_folder, "fine", program="true")
    done = subprocess.run(
        [sys.executable, "-c", _BLOCKED, "get", "torture:x", "--engine", "fine"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert sql(data_folder / "jobs.db", "SELECT status FROM jobs") == [{"status": "completed"}]


def test_the_window_says_which_library_it_misses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    done = subprocess.run([sys.executable, "-c", _BLOCKED], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("fetchdeck: ")
    assert "fetchdeck get" in done.stderr
    assert done.stderr.count("\n") == 1
