"""Real engines, really installed from the index that this machine's pip is set up for, and used."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.jobs.job import Job, JobStatus
from tests.servers import MediaServer

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="the folders of an environment are named differently"),
    pytest.mark.timeout(600),
]

LONG = 300_000


@pytest.fixture
def app(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[App]:
    # PATH has nothing of the kind: what is found is what was installed.
    monkeypatch.setenv("PATH", os.pathsep.join(("/usr/bin", "/bin")))
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
def install(app: App, finish: Callable[[Job], Job]) -> Callable[[str], Path]:
    """Install a built-in engine; returns its environment."""

    def do(engine: str) -> Path:
        job = finish(app.queue.setup.install(engine))
        if "could not be reached" in job.error or "There is no package" in job.error:
            pytest.skip(f"this machine's package index does not have it: {job.error}")
        assert job.status is JobStatus.COMPLETED, job.output
        return app.catalog.environment(engine)

    return do


def test_gallery_dl_is_installed_and_downloads(
    app: App, install: Callable[[str], Path], finish: Callable[[Job], Job], server: MediaServer
) -> None:
    environment = install("gallery-dl")
    location = app.catalog.locate(app.catalog.get("gallery-dl"))
    assert location is not None
    assert (location.source, location.program) == ("own", str(environment / "bin" / "gallery-dl"))
    told = subprocess.run([location.program, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    assert told == location.version
    job = finish(app.queue.add([server.url("/video.mp4")], engine="gallery-dl"))
    assert job.status is JobStatus.COMPLETED, job.output
    assert [Path(file).read_bytes() for file in job.files] == [server.body("/video.mp4")]
    assert finish(app.queue.setup.remove("gallery-dl")).status is JobStatus.COMPLETED
    assert not environment.exists()


def test_aria2s_own_program_stands_where_its_launcher_was(app: App, install: Callable[[str], Path]) -> None:
    environment = install("aria2")
    program = environment / "bin" / "aria2c"
    assert program.resolve().is_relative_to(environment)
    assert program.resolve().read_bytes().startswith(b"\x7fELF")
    assert subprocess.run([program, "--version"], capture_output=True, check=False).returncode == 0
    # Its own codes come through: 28 is a wrong option.
    assert subprocess.run([program, "--no-such-option"], capture_output=True, check=False).returncode == 28
