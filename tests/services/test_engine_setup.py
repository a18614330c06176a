"""Engines installed, updated and removed as jobs of the real queue, from an index of ours."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.jobs.job import Job, JobStatus
from desktop.jobs.order import SETUP_ENGINE
from desktop.services.queue import QueueError
from tests.outside import sql
from tests.servers.packages import PackageIndex
from tests.torture import engines, steps, wait_until_gone

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="the folders of an environment are named differently"),
    pytest.mark.timeout(240),
]

LONG = 60_000
TOY = """
id = "toy"
name = "Toy"
accepts = ['^toy:']
program = "toy-engine"
module = "toy_engine"
package = "toy-engine"
arguments = ["{directory}", "--", "{urls}"]
version.arguments = ["--version"]
output.file = '^saved (?P<file>.*)$'
outcome.needs_file = true
"""


@pytest.fixture
def index(monkeypatch: pytest.MonkeyPatch) -> Iterator[PackageIndex]:
    with PackageIndex() as running:
        running.use(monkeypatch)
        running.add_toy("1.0")
        yield running


@pytest.fixture
def app(qtbot: QtBot, engines_folder: Path) -> Iterator[App]:
    (engines_folder / "toy.toml").write_text(TOY)
    app = App(busy_seconds=0.05)
    yield app
    with qtbot.waitSignal(app.queue.stopped, timeout=LONG):
        app.queue.stop(keep=False)
    app.close()


@pytest.fixture
def finish(qtbot: QtBot, app: App) -> Callable[[Job], Job]:
    def wait(job: Job) -> Job:
        qtbot.waitUntil(lambda: not job.status.is_live, timeout=LONG)
        stored = app.queue.job(job.id)
        assert stored is not None
        return stored

    return wait


@pytest.fixture
def installed(index: PackageIndex, app: App, finish: Callable[[Job], Job]) -> Job:
    job = finish(app.queue.setup.install("toy"))
    assert job.status is JobStatus.COMPLETED, job.output
    return job


def version(app: App) -> str:
    location = app.catalog.locate(app.catalog.get("toy"))
    return location.version if location else ""


def test_an_engine_is_installed_used_updated_and_removed(
    qtbot: QtBot, index: PackageIndex, app: App, finish: Callable[[Job], Job], downloads: Path, data_folder: Path
) -> None:
    changes: list[str] = []
    app.queue.setup.changed.connect(changes.append)
    job = app.queue.setup.install("toy")
    assert (job.engine, job.urls, job.title) == (SETUP_ENGINE, ["pkg:pypi/toy-engine"], "Install Toy")
    assert app.queue.setup.is_busy("toy")
    job = finish(job)
    assert (job.status, job.error, job.return_code, job.files) == (JobStatus.COMPLETED, "", 0, [])
    assert "Successfully installed toy-engine-1.0 toy-part-1" in job.output
    assert not app.queue.setup.is_busy("toy")
    assert changes == ["toy", "toy"]
    download = finish(app.queue.add(["toy:film"]))
    assert (download.status, download.files) == (JobStatus.COMPLETED, [str(downloads / "toy:film-1.0.bin")])
    assert str(data_folder / "engines" / "toy" / "bin" / "toy-engine") in download.command

    index.add_toy("2.0", part="2")
    job = finish(app.queue.setup.update("toy"))
    assert (job.title, job.status, version(app)) == ("Update Toy", JobStatus.COMPLETED, "2.0")
    download = finish(app.queue.add(["toy:film"]))
    assert download.files == [str(downloads / "toy:film-2.0.bin")]

    job = finish(app.queue.setup.remove("toy"))
    assert (job.title, job.status) == ("Remove Toy", JobStatus.COMPLETED)
    with pytest.raises(QueueError, match="Toy takes “toy:film” but is not installed"):
        app.queue.add(["toy:film"])
    assert sql(data_folder / "jobs.db", "SELECT count(*) AS n FROM live_jobs") == [{"n": 0}]


def test_progress_is_shown_as_of_any_job(qtbot: QtBot, index: PackageIndex, app: App) -> None:
    seen: list[tuple[float | None, str]] = []

    def note(job_id: str) -> None:
        job = app.queue.job(job_id)
        if job is not None and job.progress is not None:
            seen.append((job.progress.percent, job.progress.stage))

    app.queue.job_changed.connect(note)
    job = app.queue.setup.install("toy")
    qtbot.waitUntil(lambda: not job.status.is_live, timeout=LONG)
    assert [percent for percent, _ in seen] == sorted(percent for percent, _ in seen if percent is not None)
    assert {"Looking for packages", "Starting it once"} & {stage for _, stage in seen}


def test_without_a_network_the_installed_version_works_on(
    index: PackageIndex, app: App, installed: Job, finish: Callable[[Job], Job]
) -> None:
    index.close()
    job = finish(app.queue.setup.update("toy"))
    assert (job.status, job.return_code) == (JobStatus.FAILED, 1)
    assert job.error == (
        "The package index 127.0.0.1 could not be reached: check the connection to the internet; "
        "the installed version stays as it is."
    )
    assert finish(app.queue.add(["toy:film"])).status is JobStatus.COMPLETED


def test_cancel_leaves_the_installed_version_and_no_process(
    qtbot: QtBot, index: PackageIndex, app: App, installed: Job, finish: Callable[[Job], Job], data_folder: Path
) -> None:
    index.add_toy("2.0", part="2")
    index.flowing.clear()
    index.half_sent.clear()
    job = app.queue.setup.update("toy")
    qtbot.waitUntil(index.half_sent.is_set, timeout=LONG)
    app.queue.cancel(job.id)
    assert finish(job).status is JobStatus.CANCELLED
    assert version(app) == "1.0"
    assert sorted(path.name for path in (data_folder / "engines").iterdir()) == [".toy.lock", "toy"]
    index.flowing.set()
    assert finish(app.queue.retry(job.id)).status is JobStatus.COMPLETED
    assert version(app) == "2.0"


def test_a_retry_is_checked_as_a_first_try_is(
    qtbot: QtBot, index: PackageIndex, app: App, installed: Job, finish: Callable[[Job], Job], engines_folder: Path
) -> None:
    (engines_folder / "toy.toml").unlink()
    app.queue.reload_engines()
    with pytest.raises(QueueError, match="There is no engine “toy”"):
        app.queue.retry(installed.id)


# What is refused


@pytest.mark.parametrize("engine", ["", SETUP_ENGINE, "yt-dlp"])
def test_nobody_else_makes_such_a_job(app: App, engine: str) -> None:
    with pytest.raises(QueueError):
        app.queue.add(["pkg:pypi/toy-engine"], engine=engine, options={"action": "install", "engine": "toy"})
    with pytest.raises(QueueError):
        app.queue.add(["https://example.org/x"], engine=SETUP_ENGINE, options={"action": "install", "engine": "toy"})
    assert app.queue.live_jobs() == []


def test_a_link_to_a_package_from_another_start_of_the_program_is_refused(app: App) -> None:
    answer = app.answer({"command": "open", "urls": ["pkg:pypi/toy-engine"]})
    assert answer == {"error": "No engine takes the link “pkg:pypi/toy-engine”."}
    assert app.queue.live_jobs() == []


def test_not_even_an_engine_that_takes_such_links_lets_anybody(app: App, engines_folder: Path) -> None:
    (engines_folder / "greedy.toml").write_text(TOY.replace('"toy"', '"greedy"').replace("^toy:", "^pkg:"))
    app.queue.reload_engines()
    with pytest.raises(QueueError, match="Engine set-up does not take the link pkg:pypi/toy-engine"):
        app.queue.add(["pkg:pypi/toy-engine"], engine=SETUP_ENGINE, options={"action": "install", "engine": "toy"})


@pytest.mark.parametrize("action", ["install", "update", "remove"])
def test_fetchdecks_own_engine_and_unknown_ones_are_refused(app: App, action: str) -> None:
    for engine in (SETUP_ENGINE, "unknown", "", ".."):
        with pytest.raises(QueueError, match="There is no engine"):
            getattr(app.queue.setup, action)(engine)
    assert app.queue.live_jobs() == []


def test_an_engine_without_a_package_is_not_installed(app: App, engines_folder: Path) -> None:
    (engines_folder / "toy.toml").write_text(TOY.replace('package = "toy-engine"', 'homepage = "https://example.org/"'))
    engine = app.catalog.get("toy")
    assert not app.queue.setup.can_install(engine)
    with pytest.raises(
        QueueError, match=r"^Fetchdeck does not install Toy: install it as https://example\.org/ says\.$"
    ):
        app.queue.setup.install("toy")


def test_what_fetchdeck_did_not_install_is_not_removed(app: App) -> None:
    with pytest.raises(QueueError, match=r"^yt-dlp was not installed by Fetchdeck, so there is nothing to remove\.$"):
        app.queue.setup.remove("yt-dlp")


def test_a_second_job_for_the_same_engine_is_refused(
    index: PackageIndex, app: App, finish: Callable[[Job], Job]
) -> None:
    job = app.queue.setup.install("toy")
    with pytest.raises(QueueError, match="Toy is being installed, updated or removed already"):
        app.queue.setup.update("toy")
    finish(job)


# Downloads beside it


WAITING = """
import os, sys, time
def main():
    if "--version" not in sys.argv:
        print("waiting", flush=True)
        while not os.path.exists({gate!r}):
            time.sleep(0.01)
        open(os.path.join(sys.argv[1], "file.bin"), "w").write("x")
        print("saved file.bin", flush=True)
"""


@pytest.fixture
def gate(index: PackageIndex, tmp_path: Path) -> steps.Gate:
    """Downloads of the toy wait before it."""
    gate = steps.Gate(tmp_path / "gate")
    index.wheels.clear()
    module = WAITING.format(gate=gate.__fspath__())
    index.add("toy-engine", "1.0", {"toy_engine.py": module}, programs={"toy-engine": "toy_engine:main"})
    return gate


def test_an_engine_in_use_is_neither_updated_nor_removed(
    qtbot: QtBot, gate: steps.Gate, app: App, installed: Job, finish: Callable[[Job], Job]
) -> None:
    download = app.queue.add(["toy:film"])
    qtbot.waitUntil(lambda: "waiting" in download.output, timeout=LONG)
    for action in (app.queue.setup.update, app.queue.setup.remove, app.queue.setup.install):
        with pytest.raises(QueueError, match=r"^Toy is running: wait for its end, or cancel its job, and try again\.$"):
            action("toy")
    gate.open()
    assert finish(download).status is JobStatus.COMPLETED
    assert finish(app.queue.setup.update("toy")).status is JobStatus.COMPLETED


@pytest.mark.parametrize("as_module", [False, True])
def test_an_engine_that_somebody_else_runs_is_in_use(
    gate: steps.Gate, app: App, installed: Job, finish: Callable[[Job], Job], downloads: Path, as_module: bool
) -> None:
    programs = app.catalog.environment("toy") / "bin"
    command = (
        [programs / "python", "-c", "import toy_engine; toy_engine.main()"] if as_module else [programs / "toy-engine"]
    )
    with subprocess.Popen([*command, downloads], stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "waiting\n"
        with pytest.raises(QueueError, match=r"^Toy is running"):
            app.queue.setup.update("toy")
        gate.open()
    assert finish(app.queue.setup.update("toy")).status is JobStatus.COMPLETED


def test_downloads_wait_while_their_engine_is_changed(
    qtbot: QtBot, index: PackageIndex, app: App, installed: Job, finish: Callable[[Job], Job], downloads: Path
) -> None:
    index.add_toy("2.0", part="2")
    index.flowing.clear()
    index.half_sent.clear()
    update = app.queue.setup.update("toy")
    qtbot.waitUntil(index.half_sent.is_set, timeout=LONG)
    download = app.queue.add(["toy:film"])
    qtbot.wait(100)  # Nothing tells that a job goes on waiting.
    assert (update.status, download.status) == (JobStatus.RUNNING, JobStatus.QUEUED)
    index.flowing.set()
    assert finish(download).files == [str(downloads / "toy:film-2.0.bin")]
    assert finish(update).status is JobStatus.COMPLETED


def test_an_interrupted_job_goes_on_at_the_next_start(
    qtbot: QtBot, index: PackageIndex, app: App, installed: Job, data_folder: Path
) -> None:
    index.add_toy("2.0", part="2")
    index.flowing.clear()
    index.half_sent.clear()
    job = app.queue.setup.update("toy")
    qtbot.waitUntil(index.half_sent.is_set, timeout=LONG)
    with qtbot.waitSignal(app.queue.stopped, timeout=LONG):
        app.queue.stop(keep=True)
    index.flowing.set()
    assert version(app) == "1.0"
    # The same program as far as the journal is concerned: it is asked for what it holds.
    again = App(busy_seconds=0.05)
    again.queue.restore(entry.job for entry in again.store.journal())
    assert again.queue.setup.is_busy("toy")
    with qtbot.waitSignal(again.queue.setup.changed, timeout=LONG):
        pass
    stored = again.queue.job(job.id)
    assert stored is not None
    assert (stored.status, stored.title, version(again)) == (JobStatus.COMPLETED, "Update Toy", "2.0")
    with qtbot.waitSignal(again.queue.stopped, timeout=LONG):
        again.queue.stop(keep=False)
    again.close()


# Versions


def asked(folder: Path, engine_id: str, script: str, **keys: Any) -> None:
    """An engine that runs this when it is asked for its version."""
    program = folder / f"{engine_id}-program"
    program.write_text(f"#!{sys.executable}\n{script}\n")
    program.chmod(0o755)
    engines.write_engine(folder, engine_id, program=str(program), version={"arguments": ["-V"]}, **keys)


def ask(qtbot: QtBot, app: App, *engines: str) -> dict[str, str]:
    told: dict[str, str] = {}
    app.queue.setup.version_known.connect(told.__setitem__)
    for engine in engines:
        app.queue.setup.ask_version(engine)
    assert told == {}
    qtbot.waitUntil(lambda: len(told) == len(engines), timeout=LONG)
    return told


def test_versions_are_told_later(qtbot: QtBot, app: App, installed: Job, engines_folder: Path) -> None:
    asked(engines_folder, "silent", "print('no'); raise SystemExit(3)")
    engines.write_engine(engines_folder, "gone", program="no-such-program", version={"arguments": ["-V"]})
    engines.write_engine(engines_folder, "unasked", "echo")
    app.queue.reload_engines()
    told = ask(qtbot, app, "toy", "yt-dlp", "silent", "gone", "unasked", "unknown")
    assert told.pop("yt-dlp").startswith("20")
    assert told == {"toy": "toy 1.0 with part 1", "silent": "", "gone": "", "unasked": "", "unknown": ""}


def test_a_program_that_tells_its_version_writes_into_a_folder_of_its_own(
    qtbot: QtBot, app: App, engines_folder: Path, data_folder: Path, isolated: Path
) -> None:
    asked(engines_folder, "writer", "import os; open(os.environ['HOME'] + '/settings', 'w').close(); print(1)",
          environment={"HOME": "{data}", "OTHER": "{temp}"})  # fmt: skip
    app.queue.reload_engines()
    assert ask(qtbot, app, "writer") == {"writer": "1"}
    assert (data_folder / "engine-data" / "writer" / "settings").exists()
    assert not (isolated / "settings").exists()


def test_closing_ends_a_program_that_was_asked_for_its_version(
    qtbot: QtBot, engines_folder: Path, tmp_path: Path
) -> None:
    seen = tmp_path / "pid"
    part = str(seen.with_suffix(".part"))
    script = f"import os, time; open({part!r}, 'w').write(str(os.getpid())); os.rename({part!r}, {str(seen)!r})"
    asked(engines_folder, "slow", f"{script}; time.sleep(600)")
    app = App(busy_seconds=0.05)
    app.queue.setup.ask_version("slow")
    qtbot.waitUntil(seen.exists, timeout=LONG)
    with qtbot.waitSignal(app.queue.stopped, timeout=LONG):
        app.queue.stop(keep=False)
    wait_until_gone([int(seen.read_text())])
    app.close()
