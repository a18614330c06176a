"""Jobs to rows and back, on a real SQLite file."""

from __future__ import annotations

import functools
import sqlite3
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication

from desktop.jobs.job import Job, JobStatus, Outcome
from desktop.jobs.order import SORT_KEYS, JobQuery, compare, matches
from desktop.jobs.output import OutputLog
from desktop.services.database import SCHEMA_VERSION, Database, DatabaseBug, DatabaseUnavailable
from desktop.services.settings import resources
from desktop.services.store import JobStore, ProcessMark
from tests.outside import locked, sql

DAY = 86_400.0
APP = ProcessMark(1, 1.0)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "jobs.db"


@pytest.fixture
def database(qapp: QCoreApplication, file: Path) -> Iterator[Database]:
    database = Database(file, resources() / "schema")
    yield database
    database.close()


@pytest.fixture
def store(database: Database) -> JobStore:
    return JobStore(database)


def ended(job_id: str = "1", status: JobStatus = JobStatus.COMPLETED, **fields: object) -> Job:
    values: dict[str, object] = {"urls": ["https://example.org/"], "engine": "e", "user_id": "u", "created_at": 100.0}
    job = Job(id=job_id, **{**values, **fields})  # type: ignore[arg-type]
    job.start(101.0)
    job.finish(status, 102.0, outcome=Outcome(exit_code=0))
    return job


def as_stored(store: JobStore, job: Job) -> dict[str, object]:
    found = store.get_job(job.id)
    assert found is not None
    return found.to_dict(output=True)


def test_a_job_comes_back_as_it_was(store: JobStore) -> None:
    job = ended(
        urls=["https://example.org/?a=1&b=%20", "magnet:?xt=urn:btih:0"],
        options={"preset": "audio-mp3", "limit": 3, "flag": True, "list": ["a"]},
        title="Ünïcode “quotes” 'n' \"more\" 🎬\nline",
        files=["/tmp/a b.mp4"],
        command="yt-dlp -- 'https://example.org/?a=1&b=%20'",
        log=OutputLog(["first", "", "<b>third</b>", ""]),
        size=17,
    )
    store.upsert_job(job)
    assert as_stored(store, job) == job.to_dict(output=True)


@pytest.mark.parametrize(
    ("outcome", "code"),
    [(Outcome(exit_code=0), 0), (Outcome(signal_number=9), -9), (Outcome(not_started="gone"), None)],
)
def test_the_return_code_tells_how_the_process_ended(store: JobStore, outcome: Outcome, code: int | None) -> None:
    job = Job(urls=["https://example.org/"], engine="e", user_id="u")
    job.start(1.0)
    job.finish(JobStatus.FAILED, 2.0, outcome=outcome, error="No.")
    store.upsert_job(job)
    assert as_stored(store, job)["return_code"] == code


def test_storing_again_replaces_the_record_and_its_log(store: JobStore, file: Path) -> None:
    store.upsert_job(ended(title="old", log=OutputLog(["old"])))
    store.upsert_job(ended(title="new", log=OutputLog(["new", "lines"])))
    assert sql(file, "SELECT id, title FROM jobs") == [{"id": "1", "title": "new"}]
    assert sql(file, "SELECT * FROM job_output") == [{"job_id": "1", "output": "new\nlines"}]


def test_the_tables_are_the_contracts(store: JobStore, file: Path) -> None:
    store.upsert_job(ended(urls=["https://a.example/"], options={"x": 1}, files=["/f"]))
    (row,) = sql(file, "SELECT * FROM jobs")
    version = sql(file, "PRAGMA user_version")[0]["user_version"]
    mode = sql(file, "PRAGMA journal_mode")[0]["journal_mode"]
    contract = set(ended().to_dict(output=False))
    assert contract <= set(row)
    assert "output" not in row
    assert (row["urls"], row["options"], row["files"]) == ('["https://a.example/"]', '{"x":1}', '["/f"]')
    assert (version, mode) == (SCHEMA_VERSION, "wal")


def test_the_files_are_their_owners_alone(store: JobStore, file: Path) -> None:
    store.upsert_job(ended())
    for path in file.parent.glob("jobs.db*"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path


def test_a_file_that_others_could_read_is_closed_to_them(qapp: QCoreApplication, file: Path) -> None:
    file.touch(0o644)
    Database(file, resources() / "schema").close()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_lists_are_one_owners_newest_first_and_without_logs(store: JobStore) -> None:
    for number in range(5):
        store.upsert_job(ended(str(number), created_at=float(number), log=OutputLog(["x"])))
    store.upsert_job(ended("other", user_id="somebody"))
    listed = store.list_jobs_for_user("u")
    assert [job.id for job in listed] == ["4", "3", "2", "1", "0"]
    assert all(job.output == [] for job in listed)
    assert [job.id for job in store.list_jobs_for_user("u", limit=2, offset=1)] == ["3", "2"]
    assert [job.id for job in store.list_jobs_for_user("somebody")] == ["other"]
    assert len(store.list_jobs_for_user(None)) == 6


def test_lists_can_be_of_one_status(store: JobStore) -> None:
    store.upsert_job(ended("good"))
    store.upsert_job(ended("bad", JobStatus.FAILED))
    assert [job.id for job in store.list_jobs_for_user("u", status=JobStatus.FAILED)] == ["bad"]
    assert store.counts("u") == {JobStatus.COMPLETED: 1, JobStatus.FAILED: 1}


def test_owners_are_told_once_each(store: JobStore) -> None:
    assert store.owners() == []
    for number, user in enumerate(["b", "a", "b", "c'; DROP TABLE jobs"]):
        store.upsert_job(ended(str(number), user_id=user))
    assert store.owners() == ["a", "b", "c'; DROP TABLE jobs"]


def test_deleting_removes_the_record_and_its_log_only(store: JobStore, file: Path, tmp_path: Path) -> None:
    saved = tmp_path / "film.mp4"
    saved.write_bytes(b"film")
    store.upsert_job(ended("1", files=[str(saved)], log=OutputLog(["x"])))
    store.upsert_job(ended("2"))
    assert store.delete_job("1")
    assert not store.delete_job("1")
    assert store.get_job("1") is None
    assert saved.read_bytes() == b"film"
    assert sql(file, "SELECT job_id FROM job_output") == [{"job_id": "2"}]


def test_age_is_counted_from_when_a_job_was_made(store: JobStore, tmp_path: Path) -> None:
    now = 1000 * DAY
    saved = tmp_path / "film.mp4"
    saved.write_bytes(b"film")
    store.upsert_job(ended("old", created_at=now - 30 * DAY - 1, files=[str(saved)]))
    store.upsert_job(ended("young", created_at=now - 30 * DAY + 1))
    assert [job.id for job in store.jobs_older_than(30, now)] == ["old"]
    assert store.delete_jobs_older_than(30, now) == 1
    assert store.delete_jobs_older_than(30, now) == 0
    assert [job.id for job in store.list_jobs_for_user("u")] == ["young"]
    assert saved.exists()


def test_ids_are_found_by_their_beginning(store: JobStore) -> None:
    for job_id in ("abcd1", "abcd2", "abce", "a%_d"):
        store.upsert_job(ended(job_id))
    assert sorted(store.ids_with_prefix("abcd")) == ["abcd1", "abcd2"]
    assert store.ids_with_prefix("abce") == ["abce"]
    assert store.ids_with_prefix("a%") == ["a%_d"]
    assert store.ids_with_prefix("zzzz") == []


def test_the_journal_keeps_a_live_job_until_it_is_stored(store: JobStore) -> None:
    job = Job(urls=["https://a.example/"], engine="e", user_id="u", id="1", held=True, not_before=5.0)
    job.log.append("line")
    store.journal_job(job, APP, None)
    (entry,) = store.journal()
    assert entry.job.to_dict(output=True) == job.to_dict(output=True)
    assert (entry.app, entry.process) == (APP, None)
    job.start(6.0)
    store.journal_job(job, APP, ProcessMark(77, 7.5))
    (entry,) = store.journal()
    assert (entry.job.status, entry.process) == (JobStatus.RUNNING, ProcessMark(77, 7.5))
    job.finish(JobStatus.COMPLETED, 8.0)
    store.upsert_job(job)
    assert store.journal() == []
    assert store.get_job("1") is not None


def test_a_transaction_is_all_or_nothing(store: JobStore, database: Database) -> None:
    store.upsert_job(ended("kept"))
    with pytest.raises(RuntimeError), store.transaction():
        store.upsert_job(ended("lost"))
        with store.transaction():
            store.delete_job("kept")
        raise RuntimeError
    assert [job.id for job in store.list_jobs_for_user("u")] == ["kept"]
    store.upsert_job(ended("after"))
    assert store.get_job("after") is not None


def test_a_mistake_of_ours_is_told_apart_from_the_users_disk(database: Database) -> None:
    with pytest.raises(DatabaseBug, match="no such table"):
        database.rows("SELECT * FROM no_such_table")
    with pytest.raises(DatabaseBug, match="NOT NULL"):
        database.change("INSERT INTO jobs (id) VALUES ('1')")


def test_a_locked_database_says_so_at_once(qapp: QCoreApplication, file: Path) -> None:
    database = Database(file, resources() / "schema", busy_seconds=0.05)
    store = JobStore(database)
    try:
        with locked(file), pytest.raises(DatabaseUnavailable, match="locked"):
            store.upsert_job(ended())
        store.upsert_job(ended())
        assert store.get_job("1") is not None
    finally:
        database.close()


def test_a_file_that_is_no_database_is_refused_and_left_alone(qapp: QCoreApplication, file: Path) -> None:
    file.write_bytes(b"these are my notes\n" * 100)
    with pytest.raises(DatabaseUnavailable, match="not a database"):
        Database(file, resources() / "schema")
    assert file.read_bytes() == b"these are my notes\n" * 100


def test_a_later_versions_database_is_refused_and_left_alone(qapp: QCoreApplication, file: Path) -> None:
    sql(file, f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    with pytest.raises(DatabaseUnavailable, match="later version"):
        Database(file, resources() / "schema")


def test_a_folder_that_is_not_there_is_told(qapp: QCoreApplication, tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnavailable, match="cannot be opened"):
        Database(tmp_path / "gone" / "jobs.db", resources() / "schema")


def test_data_version_tells_of_others_but_not_of_ourselves(store: JobStore, file: Path) -> None:
    before = store.data_version()
    store.upsert_job(ended("mine"))
    assert store.data_version() == before
    sql(file, "DELETE FROM jobs")
    assert store.data_version() != before


def counted(file: Path) -> dict[tuple[str, str], int]:
    rows = sql(file, "SELECT * FROM job_counts WHERE number")
    return {(row["user_id"], row["status"]): row["number"] for row in rows}


def test_counts_follow_whoever_changes_the_records(store: JobStore, file: Path) -> None:
    for number, status in enumerate((JobStatus.COMPLETED, JobStatus.COMPLETED, JobStatus.FAILED)):
        store.upsert_job(ended(str(number), status))
    store.upsert_job(ended("3", user_id="other"))
    store.upsert_job(ended("0", title="again"))
    assert store.counts("u") == {JobStatus.COMPLETED: 2, JobStatus.FAILED: 1}
    assert store.counts(None) == {JobStatus.COMPLETED: 3, JobStatus.FAILED: 1}
    sql(file, "UPDATE jobs SET status = 'cancelled' WHERE id = '1'")
    sql(file, "DELETE FROM jobs WHERE id = '2'")
    assert store.counts("u") == {JobStatus.COMPLETED: 1, JobStatus.CANCELLED: 1}
    truth = sql(file, "SELECT user_id, status, count(*) AS number FROM jobs GROUP BY user_id, status")
    assert counted(file) == {(row["user_id"], row["status"]): row["number"] for row in truth}


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION))
def test_the_database_of_an_earlier_version_opens_with_all_that_it_holds(
    qapp: QCoreApplication, file: Path, version: int
) -> None:
    write_old(file, version)
    database = Database(file, resources() / "schema")
    try:
        store = JobStore(database)
        jobs = store.list_jobs_for_user("ada")
        assert [(job.id, job.status, job.title) for job in jobs] == [
            ("c3", JobStatus.CANCELLED, "Third"),
            ("b2", JobStatus.FAILED, "Sécond 🎬"),
            ("a1", JobStatus.COMPLETED, "First"),
        ]
        first = store.get_job("a1")
        assert first is not None and (first.output, first.files) == (["one", "two"], ["/saved/first.mp4"])
        assert store.counts("ada") == {status: 1 for status in JobStatus if not status.is_live}
        assert [entry.job.id for entry in store.journal()] == ["d4", "e5"]
        assert database.rows("PRAGMA integrity_check") == [["ok"]]
    finally:
        database.close()
    before = file.with_name(f"jobs-schema-{version}.db")
    assert stat.S_IMODE(before.stat().st_mode) == 0o600
    assert sql(before, "PRAGMA user_version") == [{"user_version": version}]
    assert len(sql(before, "SELECT id FROM jobs")) == 3


def write_old(file: Path, version: int) -> None:
    """The database that the program of an earlier schema left, from the dump that is kept of each."""
    connection = sqlite3.connect(file)
    connection.executescript((Path(__file__).parent / "schemas" / f"{version:04}.sql").read_text("utf-8"))
    connection.close()


def test_every_schema_version_has_its_script() -> None:
    scripts = sorted(path.name for path in (resources() / "schema").glob("*.sql"))
    assert scripts == ["0001.sql", "0002.sql"]
    assert len(scripts) == SCHEMA_VERSION


TITLES = st.text(alphabet="aAbBzZ_äÄéß🎬", max_size=4)


@settings(max_examples=40)
@given(
    rows=st.lists(
        st.tuples(TITLES, st.sampled_from(JobStatus), st.none() | st.integers(0, 5), st.sampled_from("ab"),
                  st.integers(0, 3)),
        max_size=12,
    ),
    sort=st.sampled_from(sorted(SORT_KEYS)),
    descending=st.booleans(),
    owner=st.sampled_from([None, "a"]),
)  # fmt: skip
def test_sql_and_python_agree_on_what_a_list_shows(
    qapp: QCoreApplication,
    tmp_path_factory: pytest.TempPathFactory,
    rows: list[tuple[str, JobStatus, int | None, str, int]],
    sort: str,
    descending: bool,
    owner: str | None,
) -> None:
    database = Database(tmp_path_factory.mktemp("agree") / "jobs.db", resources() / "schema")
    store = JobStore(database)
    query = JobQuery(user_id=owner, statuses=None, sort=sort, descending=descending)
    jobs = [
        ended(f"{number:02}", status, title=title or "-", size=size, user_id=user, created_at=float(made))
        for number, (title, status, size, user, made) in enumerate(rows)
        if not status.is_live
    ]
    try:
        for job in jobs:
            store.upsert_job(job)

        def above(first: Job, second: Job) -> int:
            return compare(first, second, query)

        expected = sorted((job for job in jobs if matches(job, query)), key=functools.cmp_to_key(above))
        assert [job.id for job in store.page(query, limit=None)] == [job.id for job in expected]
    finally:
        database.close()
