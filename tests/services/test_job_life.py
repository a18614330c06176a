"""The queue on real parts: what becomes of a job, from the link to its record."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.jobs.job import Job, JobStatus
from desktop.services.queue import QueueError
from tests.outside import locked, sql
from tests.torture import engines, pids, steps, wait_until_gone

LONG = 30_000


@pytest.fixture
def app(qtbot: QtBot) -> Iterator[App]:
    app = App(busy_seconds=0.05)
    yield app
    stop(qtbot, app)


def stop(qtbot: QtBot, app: App, *, keep: bool = False) -> None:
    with qtbot.waitSignal(app.queue.stopped, timeout=LONG):
        app.queue.stop(keep=keep)
    app.close()


@pytest.fixture
def finish(qtbot: QtBot, app: App) -> Callable[[Job], Job]:
    """Wait for a job's end and read its record."""

    def wait(job: Job) -> Job:
        qtbot.waitUntil(lambda: not job.status.is_live, timeout=LONG)
        stored = app.queue.job(job.id)
        assert stored is not None
        return stored

    return wait


@pytest.fixture
def run(app: App, finish: Callable[[Job], Job]) -> Callable[..., Job]:
    """Add a job for the engine of this id and wait for its end."""
    return lambda engine, **options: finish(app.queue.add(["torture:x"], engine=engine, options=options))


def add(app: App, engine: str, number: int = 0) -> Job:
    return app.queue.add([f"torture:{number}"], engine=engine)


def test_a_completed_job_is_stored_once_with_its_log(
    run: Callable[..., Job], engines_folder: Path, data_folder: Path, downloads: Path
) -> None:
    engines.scripted(
        engines_folder, steps.title("A film"), steps.progress(50), steps.line("<b>hello</b>"), steps.save("film.bin"),
        engine_id="film",
    )  # fmt: skip
    job = run("film")
    assert (job.status, job.return_code, job.title, job.error) == (JobStatus.COMPLETED, 0, "A film", "")
    assert job.files == [str(downloads / "film.bin")]
    assert job.output[0] == f"$ {job.command}"
    assert "<b>hello</b>" in job.output
    assert job.output[-1] == "Fetchdeck: exit code 0"
    assert job.started_at is not None and job.finished_at is not None
    assert job.created_at <= job.started_at <= job.finished_at
    assert sql(data_folder / "jobs.db", "SELECT id, status FROM jobs") == [{"id": job.id, "status": "completed"}]
    assert sql(data_folder / "jobs.db", "SELECT id FROM live_jobs") == []


def test_how_a_process_ended_is_told_in_words(run: Callable[..., Job], engines_folder: Path) -> None:
    engines.exits(engines_folder, 1, engine_id="one")
    engines.kills_itself(engines_folder, signal.SIGSEGV, engine_id="segv")
    engines.write_engine(engines_folder, "nowhere", program="no-such-program")
    for engine, words, code in (
        ("one", "exit code 1", 1),
        ("segv", "ended by SIGSEGV", -11),
        ("nowhere", "could not be started: no-such-program not found", None),
    ):
        job = run(engine)
        assert (job.status, job.return_code) == (JobStatus.FAILED, code)
        assert any(words in line for line in job.output), job.output
        assert job.error.endswith(".")
        assert job.started_at is not None


def test_no_more_run_at_once_than_the_setting_says(
    qtbot: QtBot, app: App, engines_folder: Path, tmp_path: Path
) -> None:
    gate = steps.Gate(tmp_path / "gate")
    engines.gated(engines_folder, gate)
    app.settings.set_value("jobs/max_parallel", 2)
    jobs = [add(app, "gated", number) for number in range(5)]
    qtbot.waitUntil(lambda: gate.waiting == 2, timeout=LONG)
    assert [job.status for job in jobs] == [JobStatus.RUNNING] * 2 + [JobStatus.QUEUED] * 3
    app.settings.set_value("jobs/max_parallel", 3)
    qtbot.waitUntil(lambda: gate.waiting == 3, timeout=LONG)
    assert jobs[3].status is JobStatus.QUEUED
    gate.open()
    qtbot.waitUntil(lambda: all(job.status is JobStatus.COMPLETED for job in jobs), timeout=LONG)
    assert [job.started_at for job in jobs] == sorted(job.started_at or 0.0 for job in jobs)


@pytest.mark.parametrize("escape", [False, True])
def test_cancel_ends_the_process_and_all_that_it_started(
    qtbot: QtBot, app: App, finish: Callable[[Job], Job], engines_folder: Path, escape: bool
) -> None:
    app.settings.set_value("jobs/terminate_grace_seconds", 0)
    engines.stubborn(engines_folder, child=True, escape=escape)
    job = add(app, "stubborn")
    qtbot.waitUntil(lambda: "ready" in job.output, timeout=LONG)
    numbers = pids(job.output)
    assert len(numbers) >= 2
    app.queue.cancel(job.id)
    stored = finish(job)
    assert stored.status is JobStatus.CANCELLED
    assert "Fetchdeck: cancelled" in stored.output
    assert stored.output[-1] == "Fetchdeck: ended by SIGKILL"
    wait_until_gone(numbers)


def test_a_cancelled_queued_job_never_starts(
    qtbot: QtBot, app: App, finish: Callable[[Job], Job], engines_folder: Path, tmp_path: Path
) -> None:
    gate = steps.Gate(tmp_path / "gate")
    engines.gated(engines_folder, gate)
    app.settings.set_value("jobs/max_parallel", 1)
    first, second = add(app, "gated", 1), add(app, "gated", 2)
    qtbot.waitUntil(lambda: gate.waiting == 1, timeout=LONG)
    app.queue.cancel(second.id)
    stored = finish(second)
    assert (stored.status, stored.started_at, stored.return_code) == (JobStatus.CANCELLED, None, None)
    gate.open()
    assert finish(first).status is JobStatus.COMPLETED
    assert gate.waiting == 0 or stored.status is JobStatus.CANCELLED


def test_a_file_made_in_the_temporary_folder_is_delivered_and_replaces_none(
    run: Callable[..., Job], engines_folder: Path, downloads: Path, data_folder: Path
) -> None:
    engines.saves(engines_folder, "film.bin", where="temp")
    downloads.mkdir(parents=True, exist_ok=True)
    (downloads / "film.bin").write_text("mine")
    job = run("saves")
    assert job.files == [str(downloads / "film (2).bin")]
    assert (downloads / "film.bin").read_text() == "mine"
    assert (downloads / "film (2).bin").is_file()
    assert job.size == (downloads / "film (2).bin").stat().st_size
    assert not (data_folder / "temp" / job.id).exists()
    assert sorted(path.name for path in downloads.iterdir()) == ["film (2).bin", "film.bin"]


def test_a_file_outside_the_jobs_folders_counts_for_nothing(run: Callable[..., Job], engines_folder: Path) -> None:
    engines.claims(engines_folder, "/etc/passwd")
    job = run("claims")
    assert (job.status, job.files) == (JobStatus.FAILED, [])
    assert any("/etc/passwd lies outside" in line for line in job.output)
    assert Path("/etc/passwd").exists()


def test_no_file_is_no_success(run: Callable[..., Job], engines_folder: Path, downloads: Path) -> None:
    engines.saves_nothing(engines_folder)
    engines.claims(engines_folder, downloads / "never.bin")
    for engine, words in (("saves-nothing", "saved no file"), ("claims", "never.bin is not there")):
        job = run(engine)
        assert job.status is JobStatus.FAILED
        assert words in job.error


def test_what_is_new_in_the_folder_is_collected(run: Callable[..., Job], engines_folder: Path, downloads: Path) -> None:
    engines.scripted(
        engines_folder,
        steps.write("album/one.bin", "1"),
        steps.write("two.bin", "2"),
        steps.write("three.part", "3"),
        engine_id="folder",
        outcome={"collect": "folder"},
    )
    job = run("folder")
    assert sorted(job.files) == [str(downloads / "album" / "one.bin"), str(downloads / "two.bin")]


def test_what_an_interrupted_stage_left_is_gone_and_the_partial_file_is_not(
    qtbot: QtBot, app: App, finish: Callable[[Job], Job], engines_folder: Path, data_folder: Path, tmp_path: Path
) -> None:
    gate = steps.Gate(tmp_path / "gate")
    engines.scripted(
        engines_folder,
        steps.write("film.mp4.part"),
        steps.stage("Converter"),
        steps.write("film.mp3"),
        steps.wait(gate),
        engine_id="converts",
    )
    job = add(app, "converts")
    qtbot.waitUntil(lambda: gate.waiting == 1, timeout=LONG)
    qtbot.waitUntil(lambda: job.progress is not None and job.progress.stage == "Converter", timeout=LONG)
    app.queue.cancel(job.id)
    finish(job)
    left = data_folder / "temp" / job.id
    assert [path.name for path in left.iterdir()] == ["film.mp4.part"]
    again = app.queue.retry(job.id)
    assert again.id != job.id
    assert (again.urls, again.options, again.engine) == (job.urls, job.options, job.engine)
    assert not left.exists()
    assert (data_folder / "temp" / again.id / "film.mp4.part").exists()
    gate.open()
    assert finish(again).status is JobStatus.COMPLETED
    assert finish(job).status is JobStatus.CANCELLED
    assert not (data_folder / "temp" / again.id).exists()


def test_what_cannot_be_is_refused_in_a_sentence_and_leaves_nothing(
    app: App, engines_folder: Path, data_folder: Path, tmp_path: Path
) -> None:
    engines.exits(engines_folder, 0)
    (tmp_path / "file").write_text("")
    wishes: list[tuple[list[str], str, dict[str, str], str]] = [
        ([], "", {}, "link"),
        (["   "], "", {}, "link"),
        (["nonsense"], "", {}, "nonsense"),
        (["file:///etc/passwd"], "", {}, "file"),
        (["--exec=id"], "", {}, "--exec"),
        (["torture:a b"], "", {}, "space"),
        (["nobody:takes-this"], "", {}, "nobody:takes-this"),
        (["torture:x"], "no-such-engine", {}, "no-such-engine"),
        (["https://example.org/"], "exits", {}, "does not take"),
        (["torture:x"], "exits", {"preset": "no-such-preset"}, "no-such-preset"),
        (["torture:x"], "exits", {"no_such_option": "1"}, "no_such_option"),
        (["torture:x"], "exits", {"directory": str(tmp_path / "file" / "in")}, "Choose another folder"),
    ]
    for urls, engine, options, words in wishes:
        with pytest.raises(QueueError) as refused:
            app.queue.add(urls, engine=engine, options=dict(options))
        assert words in str(refused.value), urls
        assert str(refused.value).endswith(".")
    assert app.queue.live_jobs() == []
    assert sql(data_folder / "jobs.db", "SELECT id FROM live_jobs UNION SELECT id FROM jobs") == []


def test_only_ended_jobs_are_deleted_and_retried_and_only_live_ones_cancelled(
    qtbot: QtBot, app: App, finish: Callable[[Job], Job], engines_folder: Path, tmp_path: Path, downloads: Path
) -> None:
    gate = steps.Gate(tmp_path / "gate")
    engines.gated(engines_folder, gate, steps.save("kept.bin"))
    job = add(app, "gated")
    qtbot.waitUntil(lambda: gate.waiting == 1, timeout=LONG)
    for refused in (app.queue.delete, app.queue.retry):
        with pytest.raises(QueueError, match="has not ended yet"):
            refused(job.id)
    gate.open()
    finish(job)
    with pytest.raises(QueueError, match="no queued or running job"):
        app.queue.cancel(job.id)
    with qtbot.waitSignal(app.queue.job_removed):
        app.queue.delete(job.id)
    assert app.queue.job(job.id) is None
    assert (downloads / "kept.bin").exists()
    for unknown in (app.queue.delete, app.queue.retry):
        with pytest.raises(QueueError, match="no job"):
            unknown(job.id)


def test_a_record_without_a_folder_is_deleted_as_any_other(qtbot: QtBot, app: App) -> None:
    job = Job(urls=["https://example.org/film"], engine="elsewhere", status=JobStatus.COMPLETED, user_id=app.queue.user)
    app.store.upsert_job(job)
    with qtbot.waitSignal(app.queue.job_removed):
        app.queue.delete(job.id)
    assert app.queue.job(job.id) is None


def test_views_hear_of_a_flood_about_thirty_times_a_second(
    qtbot: QtBot, app: App, finish: Callable[[Job], Job], engines_folder: Path
) -> None:
    engines.flood(engines_folder, 300_000)
    heard: list[int] = []
    app.queue.output_appended.connect(lambda _job_id, batch: heard.append(len(batch.lines)))
    job = add(app, "flood")
    stored = finish(job)
    assert stored.started_at is not None and stored.finished_at is not None
    frames = (stored.finished_at - stored.started_at) * 31 + 10
    assert 0 < len(heard) <= frames
    assert max(heard) <= 500
    assert len(stored.output) == 500
    assert stored.output[-1] == "Fetchdeck: exit code 0"


def test_a_job_that_cannot_be_stored_stays_and_is_stored_later(
    qtbot: QtBot, app: App, engines_folder: Path, data_folder: Path, tmp_path: Path
) -> None:
    gate = steps.Gate(tmp_path / "gate")
    engines.gated(engines_folder, gate)
    told: list[str] = []
    app.queue.problem.connect(told.append)
    jobs = [add(app, "gated", number) for number in range(2)]
    qtbot.waitUntil(lambda: gate.waiting == 2, timeout=LONG)
    with locked(data_folder / "jobs.db"):
        gate.open()
        qtbot.waitUntil(lambda: all(job.status is JobStatus.COMPLETED for job in jobs), timeout=LONG)
        assert all(job.unsaved for job in jobs)
        assert app.queue.live_jobs() == jobs
        assert len(told) == 1 and "locked" in told[0]
    qtbot.waitUntil(lambda: not any(job.unsaved for job in jobs), timeout=LONG)
    assert app.queue.live_jobs() == []
    assert len(sql(data_folder / "jobs.db", "SELECT id FROM jobs")) == 2
    assert len(told) == 1


def test_records_expire_at_the_start_and_hourly_but_files_stay(
    qtbot: QtBot, run: Callable[..., Job], app: App, engines_folder: Path, data_folder: Path
) -> None:
    engines.saves(engines_folder, "film.bin")
    old, young = run("saves"), run("saves")
    sql(data_folder / "jobs.db", f"UPDATE jobs SET created_at = created_at - 31 * 86400 WHERE id = '{old.id}'")
    app.settings.set_value("jobs/job_expiry_days", 0)
    app.expiry.run()
    assert app.queue.job(old.id) is not None
    app.settings.set_value("jobs/job_expiry_days", 30)
    with qtbot.waitSignal(app.queue.history_changed):
        app.expiry.start()
    assert app.expiry.timer.isActive() and app.expiry.timer.interval() == 3_600_000
    assert app.queue.job(old.id) is None
    assert app.queue.job(young.id) is not None
    assert all(Path(file).exists() for file in old.files)


def test_what_another_program_changes_is_noticed(qtbot: QtBot, run: Callable[..., Job], engines_folder: Path) -> None:
    engines.exits(engines_folder, 0)
    job = run("exits")
    window = App()
    assert window.claim_window()
    window.start()
    with qtbot.waitSignal(window.queue.history_changed, timeout=LONG):
        sql(window.data / "jobs.db", f"UPDATE jobs SET user_id = 'somebody' WHERE id = '{job.id}'")
    assert window.queue.owners() == ["somebody"]
    stop(qtbot, window)


def test_a_site_is_asked_by_so_many_jobs_at_once(qtbot: QtBot, app: App, engines_folder: Path, tmp_path: Path) -> None:
    gate = steps.Gate(tmp_path / "gate")
    engines.gated(engines_folder, gate, accepts=["^torture:"])
    app.settings.set_value("jobs/max_per_site", 1)
    one, two = (app.queue.add([f"torture://one.example/{number}"]) for number in range(2))
    other = app.queue.add(["torture://other.example/1"])
    qtbot.waitUntil(lambda: gate.waiting == 2, timeout=LONG)
    assert [job.status for job in (one, two, other)] == [JobStatus.RUNNING, JobStatus.QUEUED, JobStatus.RUNNING]
    app.settings.set_value("jobs/max_per_site", 0)
    qtbot.waitUntil(lambda: gate.waiting == 3, timeout=LONG)
    gate.open()
    qtbot.waitUntil(lambda: not app.queue.live_jobs(), timeout=LONG)
