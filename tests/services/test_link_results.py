"""Jobs of several links with real processes: what came of each is stored, and only failed ones are tried again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.jobs.job import Job, JobStatus
from tests.servers import MediaServer
from tests.torture import engines

LONG = 60_000

#: Saves a file for each link, but for those that hold "bad".
_PICKY = """
import sys, pathlib
link = sys.argv[-1]
if "bad" in link:
    print("ERROR: " + link + " is bad")
    sys.exit(3)
temp = next(a.removeprefix("--temp=") for a in sys.argv if a.startswith("--temp="))
pathlib.Path(temp, link.rsplit(":")[-1] + ".txt").write_text("x")
"""


@pytest.fixture
def app(qtbot: QtBot) -> Iterator[App]:
    app = App()
    yield app
    with qtbot.waitSignal(app.queue.stopped, timeout=LONG):
        app.queue.stop(keep=False)
    app.close()


def finish(app: App, qtbot: QtBot, job: Job) -> Job:
    qtbot.waitUntil(lambda: not job.status.is_live, timeout=LONG)
    stored = app.queue.job(job.id)
    assert stored is not None
    return stored


def test_runs_of_their_own_are_known_exactly(app: App, qtbot: QtBot, engines_folder: Path) -> None:
    engines.write_engine(
        engines_folder,
        "picky",
        _PICKY,
        separate_runs=True,
        output={"error": "^ERROR: (?P<message>.*)$"},
        outcome={"collect": "folder"},
    )
    job = finish(app, qtbot, app.queue.add(["torture:one", "torture:bad", "torture:two"]))
    assert job.status is JobStatus.FAILED
    assert job.results == {
        "torture:one": {"status": "completed", "error": ""},
        "torture:bad": {"status": "failed", "error": "torture:bad is bad."},
        "torture:two": {"status": "completed", "error": ""},
    }
    assert job.failed_links == ["torture:bad"]
    again = app.queue.retry(job.id, links=job.failed_links)
    assert again.urls == ["torture:bad"]
    assert finish(app, qtbot, again).results == {}


def test_yt_dlp_tells_of_each_link_of_one_run(app: App, qtbot: QtBot, server: MediaServer) -> None:
    links = [server.url("/video.mp4"), server.url("/missing.mp4"), server.url("/other.mp4")]
    job = finish(app, qtbot, app.queue.add(links))
    assert {link: found["status"] for link, found in job.results.items()} == {
        links[0]: "completed",
        links[1]: "failed",
        links[2]: "completed",
    }
    assert "404" in job.results[links[1]]["error"]


def test_what_comes_of_links_is_no_field_of_the_contract(app: App, qtbot: QtBot) -> None:
    job = Job(urls=["https://a", "https://b"], engine="x", user_id="u", results={"https://a": {"status": "failed"}})
    assert not {"results", "thumbnail", "picture"} & job.to_dict(output=True).keys()
