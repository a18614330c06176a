"""Every engine that can be told keeps to the limit in the preferences, as a server of our own sees it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.app import App
from desktop.jobs.job import Job, JobStatus
from tests.engine_programs import as_installed, engine_environment, needs
from tests.servers.server import MediaServer

Wait = Callable[[Job], Job]
#: At the limit below it takes nearly four seconds, without one a quarter of that.
BYTES = 4_000_000
LIMIT = "1M"
#: What the server sends a second: curl reads at once whatever lies in the socket when the other side has closed it.
SENT = 4_000_000


@pytest.fixture(params=["aria2", "curl", "gallery-dl", "yt-dlp"])
def engine(request: pytest.FixtureRequest, data_folder: Path) -> str:
    name = str(request.param)
    if name == "curl":
        needs("curl")
    elif name != "yt-dlp":
        as_installed(engine_environment(request.config, name), data_folder, name)
    return name


def link(server: MediaServer, engine: str, size: int) -> str:
    if engine == "gallery-dl":
        server.add("/picture.png", b"\x89PNG\r\n\x1a\n" + b"x" * size)
        return server.url("/picture.png", rate=SENT)
    server.add("/film.mp4", b"\0\0\0\x18ftypmp42" + b"x" * size)
    return server.url("/film.mp4", rate=SENT)


def test_it_is_kept(real_app: App, ended: Wait, server: MediaServer, engine: str) -> None:
    real_app.settings.set_value("downloads/speed_limit", "50M")
    real_app.settings.set_value("downloads/speed_limits", f"{engine}={LIMIT}")
    job = ended(real_app.queue.add([link(server, engine, BYTES)], engine=engine, options={"preset": ""}))
    assert job.status is JobStatus.COMPLETED, job.output
    assert LIMIT in job.command
    assert job.started_at is not None and job.finished_at is not None
    assert job.finished_at - job.started_at > 1.5


@pytest.mark.parametrize("limit", ["1G", "2.5M", "1234567"])
def test_every_way_to_say_it_is_understood(
    real_app: App, ended: Wait, server: MediaServer, engine: str, limit: str
) -> None:
    real_app.settings.set_value("downloads/speed_limit", limit)
    job = ended(real_app.queue.add([link(server, engine, 50_000)], engine=engine, options={"preset": ""}))
    assert (job.status, job.error) == (JobStatus.COMPLETED, ""), job.output
    assert "limit" in job.command


def test_a_change_holds_from_the_next_start_on(real_app: App, ended: Wait, server: MediaServer) -> None:
    needs("curl")
    real_app.queue.set_paused(True)
    job = real_app.queue.add([link(server, "curl", 50_000)], engine="curl", options={"preset": ""})
    assert "--limit-rate" not in real_app.queue.intake.command(job.urls, real_app.catalog.get("curl"), {})
    real_app.settings.set_value("downloads/speed_limit", "3M")
    assert "--limit-rate 3M" in real_app.queue.intake.command(job.urls, real_app.catalog.get("curl"), {"preset": ""})
    real_app.queue.set_paused(False)
    assert "--limit-rate 3M" in ended(job).command
