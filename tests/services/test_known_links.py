"""Links that are in the list already are found, whoever put them there and however many there are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.jobs.job import Job, JobStatus, Outcome
from desktop.services import known_links, link_index
from desktop.services.known_links import KnownLinks
from tests.outside import sql
from tests.services.test_job_life import LONG, stop
from tests.torture import engines

LINK = "torture:one"


@pytest.fixture
def app(qtbot: QtBot, engines_folder: Path) -> Iterator[App]:
    engines.exits(engines_folder, 0)
    app = App()
    yield app
    stop(qtbot, app)


def stored(app: App, url: str, status: JobStatus = JobStatus.COMPLETED, user: str = "", **fields: object) -> Job:
    """A job that was stored without the queue's knowing, as another program does it."""
    job = Job(urls=[url], engine="exits", user_id=user or app.queue.user, **fields)  # type: ignore[arg-type]
    job.start(1.0)
    job.finish(status, 2.0, outcome=Outcome(exit_code=0))
    app.store.upsert_job(job)
    return job


def found(app: App, *links: str) -> dict[str, str]:
    return {link: known.job_id for link, known in app.queue.known_links.find(links).items()}


def test_jobs_that_live_are_found_before_anything_was_read(qtbot: QtBot, app: App) -> None:
    app.queue.set_paused(True)
    job = app.queue.add(["torture:a", "torture:b"])
    assert found(app, "TORTURE:b", "torture:c") == {"TORTURE:b": job.id}
    assert app.queue.known_links.find(["torture:a"])["torture:a"].status is JobStatus.QUEUED


def test_completed_ones_of_the_same_owner_are_found(app: App) -> None:
    job = stored(app, LINK, files=["/x/y"], title="A film")
    stored(app, "torture:failed", JobStatus.FAILED)
    stored(app, "torture:cancelled", JobStatus.CANCELLED)
    stored(app, "torture:hers", user="somebody else")
    assert app.queue.known_links.prepare()
    (known,) = app.queue.known_links.find([LINK]).values()
    assert (known.job_id, known.title, known.files) == (job.id, "A film", ("/x/y",))
    assert found(app, "torture:failed", "torture:cancelled", "torture:hers") == {}


def test_the_newest_is_named(app: App) -> None:
    stored(app, LINK)
    newest = stored(app, LINK)
    assert app.queue.known_links.prepare()
    assert found(app, LINK) == {LINK: newest.id}


def test_what_completes_while_the_program_runs_is_known_at_once(qtbot: QtBot, app: App) -> None:
    assert app.queue.known_links.prepare()
    job = app.queue.add([LINK])
    with qtbot.waitSignal(app.queue.job_finished, timeout=LONG):
        pass
    assert found(app, LINK) == {LINK: job.id}


def test_a_deleted_record_is_known_no_more(app: App) -> None:
    job = stored(app, LINK)
    assert app.queue.known_links.prepare()
    app.store.delete_job(job.id)
    assert found(app, LINK) == {}


def test_many_records_are_read_on_a_thread(qtbot: QtBot, app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(known_links, "_FEW", 10)
    monkeypatch.setattr(link_index, "_STEP", 7)
    jobs = [stored(app, f"torture:{number}") for number in range(50)]
    known = app.queue.known_links
    assert not known.prepare()
    with qtbot.waitSignal(known.ready):
        known.hurry()
    assert known.prepare()
    assert found(app, "torture:0", "torture:49", "torture:50") == {"torture:0": jobs[0].id, "torture:49": jobs[49].id}
    # What another program stores later is read too.
    later = stored(app, "torture:later")
    app.queue.history_changed.emit()
    qtbot.waitUntil(lambda: found(app, "torture:later") == {"torture:later": later.id})


def test_damaged_records_keep_nobody_from_the_others(app: App) -> None:
    job = stored(app, LINK)
    stored(app, "torture:odd")
    sql(app.data / "jobs.db", f"UPDATE jobs SET urls = 'no json' WHERE id <> '{job.id}'")
    assert app.queue.known_links.prepare()
    assert found(app, LINK) == {LINK: job.id}


def test_where_nothing_can_be_read_nobody_is_kept_from_adding(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "jobs.db").write_bytes(b"this is no database" * 100)
    known = KnownLinks(lambda: [], tmp_path, "mia")
    assert known.prepare()
    assert known.find([LINK]) == {}
    with qtbot.waitSignal(known.ready):
        known.start()
    known.close()


def test_closing_in_the_middle_of_reading_ends_the_thread(qtbot: QtBot, app: App) -> None:
    for number in range(20):
        stored(app, f"torture:{number}")
    known = KnownLinks(lambda: [], app.data, app.queue.user)
    known.start()
    known.close()
    known.start()
    assert known.find(["torture:1"]) == {}
