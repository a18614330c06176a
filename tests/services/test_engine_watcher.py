"""Definitions that come, go and change while the program runs: noticed, gathered, read again, and told."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.jobs.job import JobStatus
from desktop.services.engine_watcher import EngineWatcher
from tests.engines.samples import SMALLEST

#: Longer than events take to come, so that what has not come by then does not come.
_QUIET_MS = 600

SHELL = """
id = "shell"
name = "Shell"
accepts = ['^shell:']
program = "sh"
arguments = ["-c", '''
echo "$0"; while [ ! -e "$1/go" ]; do sleep 0.02; done; echo "{said}"
''', "{{urls}}", "{{directory}}"]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "config" / "fetchdeck" / "engines"


@pytest.fixture
def watcher(folder: Path, qtbot: QtBot) -> Iterator[EngineWatcher]:
    folder.mkdir(parents=True)
    (folder / "there.toml").write_text(SMALLEST, "utf-8")
    made = EngineWatcher(folder)
    yield made
    made.deleteLater()


def replace(path: Path, text: str) -> None:
    """As editors do it: the new file takes the old one's name."""
    new = path.with_suffix(".tmp")
    new.write_text(text, "utf-8")
    os.replace(new, path)


def test_a_written_file_is_noticed(watcher: EngineWatcher, folder: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(watcher.changed):
        (folder / "there.toml").write_text(SMALLEST + "priority = 3\n", "utf-8")


def test_a_new_and_a_removed_file_are_noticed(watcher: EngineWatcher, folder: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(watcher.changed):
        (folder / "new.toml").write_text(SMALLEST, "utf-8")
    with qtbot.waitSignal(watcher.changed):
        (folder / "there.toml").unlink()


def test_a_file_is_followed_when_it_is_replaced_again_and_again(
    watcher: EngineWatcher, folder: Path, qtbot: QtBot
) -> None:
    for number in range(3):
        with qtbot.waitSignal(watcher.changed):
            replace(folder / "there.toml", SMALLEST + f"priority = {number}\n")
    with qtbot.waitSignal(watcher.changed):
        (folder / "there.toml").write_text(SMALLEST, "utf-8")


def test_a_burst_is_one_change(watcher: EngineWatcher, folder: Path, qtbot: QtBot) -> None:
    spy = QSignalSpy(watcher.changed)
    for number in range(20):
        replace(folder / "there.toml", SMALLEST + f"priority = {number}\n")
        (folder / f"more{number}.toml").write_text(SMALLEST, "utf-8")
    qtbot.waitUntil(lambda: spy.count() > 0)
    qtbot.wait(_QUIET_MS)
    assert spy.count() == 1


def test_other_files_are_nothing(watcher: EngineWatcher, folder: Path, qtbot: QtBot) -> None:
    spy = QSignalSpy(watcher.changed)
    (folder / "notes.txt").write_text("x", "utf-8")
    (folder / ".there.toml.swp").write_text("x", "utf-8")
    (folder / ".hidden.toml").write_text("x", "utf-8")
    qtbot.wait(_QUIET_MS)
    assert spy.count() == 0


def test_a_folder_that_is_made_later_and_made_anew(folder: Path, qtbot: QtBot) -> None:
    folder.parent.parent.mkdir()
    watcher = EngineWatcher(folder)
    for _ in range(2):
        with qtbot.waitSignal(watcher.changed):
            folder.mkdir(parents=True)
            (folder / "new.toml").write_text(SMALLEST, "utf-8")
        with qtbot.waitSignal(watcher.changed):
            replace(folder / "new.toml", SMALLEST + "priority = 1\n")
        with qtbot.waitSignal(watcher.changed):
            shutil.rmtree(folder.parent)
    watcher.deleteLater()


# In the running program


@pytest.fixture
def app(qtbot: QtBot, engines_folder: Path) -> Iterator[App]:
    app = App(busy_seconds=0.05)
    assert app.claim_window()
    app.start()
    yield app
    with qtbot.waitSignal(app.queue.stopped):
        app.queue.stop(keep=False)
    app.close()


def test_a_new_definition_can_be_used_at_once(app: App, engines_folder: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(app.queue.engines_changed):
        (engines_folder / "shell.toml").write_text(SHELL.format(said="x"), "utf-8")
    assert app.queue.catalog.get("shell").offers("shell:x")


def test_mistakes_are_told_once_each_until_they_are_mended(app: App, engines_folder: Path, qtbot: QtBot) -> None:
    spy = QSignalSpy(app.queue.problem)
    with qtbot.waitSignal(app.queue.engines_changed):
        (engines_folder / "bad.toml").write_text('id = "bad"\n', "utf-8")
    told = [spy.at(number)[0] for number in range(spy.count())]
    assert len(told) == len(set(told)) == len(app.queue.catalog.mistakes) > 1
    assert all("bad.toml" in sentence for sentence in told)
    with qtbot.waitSignal(app.queue.engines_changed):
        (engines_folder / "bad.toml").write_text('id = "bad"\n# the same\n', "utf-8")
    assert spy.count() == len(told)
    with qtbot.waitSignal(app.queue.engines_changed):
        (engines_folder / "bad.toml").write_text(SMALLEST, "utf-8")
    with qtbot.waitSignal(app.queue.engines_changed):
        (engines_folder / "bad.toml").write_text('id = "bad"\n', "utf-8")
    assert spy.count() == 2 * len(told)


def test_a_running_job_keeps_the_definition_that_it_began_with(
    app: App, engines_folder: Path, downloads: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(app.queue.engines_changed):
        (engines_folder / "shell.toml").write_text(
            SHELL.format(said="title: first") + "[output]\ntitle = '^title: (?P<title>.*)'\n", "utf-8"
        )
    job = app.queue.add(["shell:x"])
    qtbot.waitUntil(lambda: "shell:x" in job.output)
    with qtbot.waitSignal(app.queue.engines_changed):
        (engines_folder / "shell.toml").unlink()
    assert job.status is JobStatus.RUNNING
    with qtbot.waitSignal(app.queue.job_finished):
        (downloads / "go").touch()
    assert (job.status, job.title, job.error) == (JobStatus.COMPLETED, "first", "")
