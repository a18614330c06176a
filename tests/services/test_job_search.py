"""Finding stored jobs by any words in them: the index on its thread, real SQLite, and what becomes of it over time."""

from __future__ import annotations

import functools
import itertools
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from desktop.jobs.job import Job, JobStatus, Outcome
from desktop.jobs.order import SORT_KEYS, JobQuery, compare, matches
from desktop.jobs.output import OutputLog
from desktop.jobs.search import Search, search_for
from desktop.services import listing
from desktop.services.database import Database
from desktop.services.job_search import JobSearch
from desktop.services.search_index import INDEX_FILE
from desktop.services.settings import resources
from desktop.services.store import JobStore
from tests.outside import sql

_numbers = itertools.count()


def ended(title: str = "Film", *lines: str, status: JobStatus = JobStatus.COMPLETED, **fields: object) -> Job:
    number = next(_numbers)
    values: dict[str, object] = {"urls": ["https://example.org/"], "engine": "yt-dlp", "user_id": "u"}
    job = Job(id=f"{number:06}", title=title, created_at=float(number), **{**values, **fields})  # type: ignore[arg-type]
    job.start(job.created_at)
    job.finish(status, job.created_at + 1, outcome=Outcome(exit_code=0))
    job.log = OutputLog(lines)
    return job


class Place:
    """A store and what finds in it."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self.file = folder / "jobs.db"
        self.database = Database(self.file, resources() / "schema")
        self.store = JobStore(self.database)
        self.search = JobSearch(self.store, folder)

    def put(self, *jobs: Job) -> None:
        for job in jobs:
            self.store.upsert_job(job)

    def complete(self) -> None:
        """Wait until all stored jobs are in the index."""
        self.until_grown(self.search.start)

    def until_grown(self, do: Callable[[], object]) -> None:
        with self.qtbot.waitSignal(self.search.progressed, check_params_cb=lambda done, whole: done == whole):
            do()

    def ask(self, text: str) -> Search:
        wanted = search_for(text, {})
        assert wanted is not None
        with self.qtbot.waitSignal(self.search.found) as answer:
            self.search.find(wanted)
        assert answer.args is not None
        found = answer.args[0]
        assert isinstance(found, Search)
        return found

    def titles(self, text: str) -> list[str]:
        return [job.title for job in self.store.page(JobQuery(search=self.ask(text)), limit=None)]

    def close(self) -> None:
        self.search.close()
        self.database.close()


@pytest.fixture
def place(qtbot: QtBot, tmp_path: Path) -> Iterator[Place]:
    made = Place(tmp_path, qtbot)
    yield made
    made.close()


def test_jobs_are_found_by_every_text_they_have(place: Place) -> None:
    place.put(
        ended("Big Buck Bunny"),
        ended("Other", "[download] 100%", "ERROR: the server said 404"),
        ended("Linked", urls=["https://a.example/", "https://ünï.example/Path?x=1"]),
        ended("Engine", engine="gallery-dl"),
        ended("Bad", status=JobStatus.FAILED),
    )
    place.complete()
    assert place.titles("bunny") == ["Big Buck Bunny"]
    assert place.titles("uck bun") == ["Big Buck Bunny"]
    assert place.titles("said 404") == ["Other"]
    assert place.titles("ünï.EXAMPLE/path?x") == ["Linked"]
    assert place.titles("gallery-") == ["Engine"]
    assert place.titles("failed") == ["Bad"]
    assert place.titles("bunny gallery") == []
    assert place.titles("other download") == ["Other"]


@pytest.mark.parametrize("text", ['say "hi"', "100%", "a_b", "NEAR(", "col:", "*", "--", "';", "x AND y", "-x", "^x"])
def test_nothing_typed_means_anything_but_itself(place: Place, text: str) -> None:
    place.put(ended(f"before {text} after"), ended("another one"))
    place.complete()
    assert place.titles(text.replace('"', " ")) == [f"before {text} after"]


def test_one_letter_finds_in_titles_and_links(place: Place) -> None:
    place.put(ended("Zither"), ended("Piano", "z in a log"), ended("Drum", urls=["https://z.example/"]))
    place.complete()
    assert sorted(place.titles("Z")) == ["Drum", "Zither"]
    assert place.titles("z piano") == []


def test_jobs_that_end_later_and_records_that_go_are_followed(place: Place) -> None:
    first, second = ended("First apple"), ended("Second apple")
    place.put(first)
    place.complete()
    place.put(second)
    place.search.note_stored(second.id)
    place.qtbot.waitUntil(lambda: place.titles("apple") == ["Second apple", "First apple"])
    place.store.delete_job(first.id)
    place.search.note_removed(first.id)
    place.qtbot.waitUntil(
        lambda: sql(place.folder / INDEX_FILE, "SELECT job_id FROM indexed") == [{"job_id": second.id}]
    )
    assert place.titles("apple") == ["Second apple"]


def test_what_others_do_to_the_records_is_noticed(place: Place) -> None:
    first = ended("First apple")
    place.put(first)
    place.complete()
    sql(place.file, "UPDATE jobs SET id = 'other', title = 'Pear' WHERE 1")
    place.put(ended("Plum"))
    place.until_grown(place.search.note_changes)
    assert place.titles("apple") == []
    assert sorted([*place.titles("pear"), *place.titles("plum")]) == ["Pear", "Plum"]


def test_the_next_start_goes_on_with_the_index_that_is_there(place: Place, qtbot: QtBot) -> None:
    place.put(ended("First apple"))
    place.complete()
    place.close()
    again = Place(place.folder, qtbot)
    again.put(ended("Second apple"))
    again.complete()
    assert again.titles("apple") == ["Second apple", "First apple"]
    assert sql(again.folder / INDEX_FILE, "SELECT * FROM completed") == [{"jobs": 2, "last": 2}]
    again.close()
    place.database = Database(place.file, resources() / "schema")


@pytest.mark.parametrize("damage", ["no database", "cut", "other tables", "later version"])
def test_an_index_that_cannot_be_used_is_made_anew(place: Place, damage: str) -> None:
    index = place.folder / INDEX_FILE
    if damage == "no database":
        index.write_bytes(b"notes\n" * 1000)
    elif damage == "cut":
        sql(index, "CREATE TABLE t AS SELECT randomblob(100000) AS x")
        index.write_bytes(index.read_bytes()[:5000])
    elif damage == "other tables":
        sql(index, "CREATE TABLE indexed (x)")
    else:
        sql(index, "PRAGMA user_version = 99")
    place.put(ended("Apple"))
    place.complete()
    assert place.titles("apple") == ["Apple"]


def test_where_there_can_be_no_index_every_search_still_finds_titles(place: Place) -> None:
    (place.folder / INDEX_FILE).mkdir()
    place.put(ended("Apple", "a pear in the log"), ended("Pear"))
    with place.qtbot.waitSignal(place.search.problem):
        place.search.start()
    assert place.titles("apple") == ["Apple"]
    assert place.titles("pear") == ["Pear"]


def test_the_index_is_its_owners_alone(place: Place) -> None:
    place.put(ended("Apple"))
    place.complete()
    for file in place.folder.glob(f"{INDEX_FILE}*"):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file


def test_only_the_newest_question_is_answered(place: Place) -> None:
    place.put(ended("Apple"), ended("Pear"))
    place.complete()
    answers: list[Search] = []
    place.search.found.connect(answers.append)
    for text in ("appl", "apple", "pear"):
        wanted = search_for(text, {})
        assert wanted is not None
        place.search.find(wanted)
    place.qtbot.waitUntil(lambda: len(answers) > 0)
    assert [answer.words for answer in answers] == [("pear",)]


WORDS = st.sampled_from(["apple", "APPLE pie", "pear", "éclair", "pea", "x", "le", '"e p"', "failed", "example"])


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    jobs=st.lists(
        st.tuples(
            st.sampled_from(["Apple pie", "Pear", "ÉCLAIR", "Xylem", "apple"]),
            st.lists(st.sampled_from(["an apple", "a pear tree", "pieces", "Éclairs", ""]), max_size=3),
            st.sampled_from([status for status in JobStatus if not status.is_live]),
            st.sampled_from(["u", "v"]),
        ),
        max_size=8,
    ),
    text=st.lists(WORDS, min_size=1, max_size=3).map(" ".join),
    sort=st.sampled_from(sorted(SORT_KEYS)),
    descending=st.booleans(),
    owner=st.sampled_from([None, "u"]),
    few=st.sampled_from([0, 20_000]),
)
def test_the_index_and_python_agree_on_what_is_found(
    qtbot: QtBot,
    tmp_path_factory: pytest.TempPathFactory,
    jobs: list[tuple[str, list[str], JobStatus, str]],
    text: str,
    sort: str,
    descending: bool,
    owner: str | None,
    few: int,
) -> None:
    place = Place(tmp_path_factory.mktemp("agree"), qtbot)
    made = [ended(title, *lines, status=status, user_id=user) for title, lines, status, user in jobs]
    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(listing, "_FEW_HITS", few)
            place.put(*made)
            place.complete()
            search = place.ask(text)
            query = JobQuery(user_id=owner, search=search, sort=sort, descending=descending)

            def above(one: Job, other: Job) -> int:
                return compare(one, other, query)

            in_order = sorted(made, key=functools.cmp_to_key(above))
            expected = [job.id for job in in_order if matches(job, query, search.words_in(job.output))]
            assert [job.id for job in place.store.page(query, limit=None)] == expected
            paged: list[Job] = []
            while more := place.store.page(query, limit=2, after=paged[-1] if paged else None):
                paged += more
            assert [job.id for job in paged] == expected
    finally:
        place.close()
