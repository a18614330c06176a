"""aria2 and curl on a server of our own: whole files, several, missing ones, cut ones, cancelled ones."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import pytest
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.jobs.job import Job, JobStatus
from tests.engine_programs import as_installed, engine_environment, needs
from tests.servers.server import MediaServer

LONG = 60_000
Wait = Callable[[Job], Job]


@pytest.fixture(params=["aria2", "curl"])
def engine(request: pytest.FixtureRequest, data_folder: Path) -> str:
    name = str(request.param)
    if name == "curl":
        needs("curl")
    else:
        as_installed(engine_environment(request.config, name), data_folder, name)
    return name


@pytest.fixture
def files(server: MediaServer) -> MediaServer:
    """The server with two different archives of one name, and a large one."""
    server.add("/a/data.zip", b"A" * 300_000)
    server.add("/b/data.zip", b"B" * 200_000)
    server.add("/large.iso", bytes(range(256)) * 40_000)
    return server


def contents(job: Job) -> list[bytes]:
    return [Path(file).read_bytes() for file in job.files]


def test_the_right_engine_is_chosen(real_app: App, ended: Wait, files: MediaServer, engine: str) -> None:
    job = ended(real_app.queue.add([files.url("/a/data.zip")], engine=engine if engine == "curl" else ""))
    assert (job.engine, job.status, job.error) == (engine, JobStatus.COMPLETED, "")
    assert contents(job) == [files.body("/a/data.zip")]
    assert Path(job.files[0]).name == "data.zip"


def test_names_are_those_that_people_read(
    real_app: App, ended: Wait, files: MediaServer, engine: str, downloads: Path
) -> None:
    files.add(quote("/my file (1) ü$.zip"), b"x" * 1000)
    job = ended(real_app.queue.add([files.url("/my file (1) ü$.zip")], engine=engine))
    assert job.files == [str(downloads / "my file (1) ü$.zip")]


def test_two_of_one_name_are_two_files(real_app: App, ended: Wait, files: MediaServer, engine: str) -> None:
    job = ended(real_app.queue.add([files.url("/a/data.zip"), files.url("/b/data.zip")], engine=engine))
    assert job.status is JobStatus.COMPLETED, job.output
    assert contents(job) == [files.body("/a/data.zip"), files.body("/b/data.zip")]
    assert [Path(file).name for file in job.files] == ["data.zip", "data (2).zip"]
    assert job.command.count("; ") == 1


def test_a_retry_takes_only_what_is_missing(real_app: App, ended: Wait, files: MediaServer, engine: str) -> None:
    links = [files.url(path) for path in ("/a/data.zip", "/gone.zip", "/b/data.zip")]
    job = ended(real_app.queue.add(links, engine=engine))
    assert job.status is JobStatus.FAILED
    assert job.error.startswith("1 of 3 could not be downloaded: ")
    assert len(job.files) == 2
    files.add("/gone.zip", b"G" * 5000)
    files.requests.clear()
    again = ended(real_app.queue.retry(job.id))
    assert again.status is JobStatus.COMPLETED, again.output
    assert {request.path for request in files.requests} == {"/gone.zip"}
    assert sorted(map(len, contents(again))) == [5000, 200_000, 300_000]
    assert len(again.files) == 3


@pytest.mark.parametrize(
    ("query", "words"), [("status=404", "404|not found"), ("status=500", "500"), ("status=403", "403")]
)
def test_what_the_server_says_is_told(
    real_app: App, ended: Wait, files: MediaServer, engine: str, query: str, words: str
) -> None:
    link = f"{files.url('/a/data.zip')}?{query}"
    job = ended(real_app.queue.add([link], engine=engine, options={"retries": 1, "retry_wait": 1}))
    assert job.status is JobStatus.FAILED
    assert any(word in job.error for word in words.split("|")), job.error
    assert job.files == []


def test_a_server_that_is_not_there_is_told(real_app: App, ended: Wait, engine: str, downloads: Path) -> None:
    job = ended(
        real_app.queue.add(["http://127.0.0.1:9/a.zip"], engine=engine, options={"retries": 1, "retry_wait": 1})
    )
    assert job.status is JobStatus.FAILED and job.error.endswith((".", "server"))
    assert "127.0.0.1" in job.error or "connect" in job.error.lower(), job.error
    assert list(downloads.iterdir()) == []


def test_a_cut_connection_is_taken_up_again(real_app: App, ended: Wait, files: MediaServer, engine: str) -> None:
    link = files.url("/large.iso", cut=3_000_000, cut_times=1)
    job = ended(real_app.queue.add([link], engine=engine, options={"retries": 2, "retry_wait": 1}))
    if job.status is not JobStatus.COMPLETED:
        # curl does not try again by itself where a part has come.
        assert engine == "curl" and job.files == []
        job = ended(real_app.queue.retry(job.id))
    assert job.status is JobStatus.COMPLETED, job.output
    assert contents(job) == [files.body("/large.iso")]
    assert any(request.range for request in files.requests)


def test_a_cancelled_download_goes_on_where_it_was(
    real_app: App, ended: Wait, files: MediaServer, engine: str, qtbot: QtBot, downloads: Path
) -> None:
    with files.hold("/large.iso", 6_000_000) as hold:
        job = real_app.queue.add([files.url("/large.iso")], engine=engine)
        # Both write what they have at once; that it has come is seen in the file.
        qtbot.waitUntil(lambda: hold.held > 0 and size_of_parts(real_app.data / "temp") > 5_000_000, timeout=LONG)
        if engine == "aria2":
            # It notes what it has every few seconds, and when it is ended.
            qtbot.waitUntil(lambda: bool(job.progress and (job.progress.downloaded or 0) > 5_000_000), timeout=LONG)
        real_app.queue.cancel(job.id)
        assert ended(job).status is JobStatus.CANCELLED
    assert list(downloads.iterdir()) == [] and job.files == []
    files.requests.clear()
    again = ended(real_app.queue.retry(job.id))
    assert again.status is JobStatus.COMPLETED, again.output
    assert contents(again) == [files.body("/large.iso")]
    assert any(request.range.removeprefix("bytes=").rstrip("-") not in ("", "0") for request in files.requests)


def size_of_parts(folder: Path) -> int:
    return sum(path.stat().st_blocks * 512 for path in folder.rglob("*") if path.is_file())


def test_a_server_that_cannot_continue_gets_a_new_start(
    real_app: App, ended: Wait, files: MediaServer, engine: str, qtbot: QtBot
) -> None:
    with files.hold("/large.iso", 6_000_000) as hold:
        job = real_app.queue.add([files.url("/large.iso", norange=1)], engine=engine)
        qtbot.waitUntil(lambda: hold.held > 0 and size_of_parts(real_app.data / "temp") > 5_000_000, timeout=LONG)
        real_app.queue.cancel(job.id)
        ended(job)
    again = ended(real_app.queue.retry(job.id))
    assert again.status is JobStatus.COMPLETED, again.output
    assert any("it begins anew" in line for line in again.output)
    assert contents(again) == [files.body("/large.iso")]
