"""What only aria2 can do: checksums, metalinks and torrents, from a server of our own."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.app import App
from desktop.jobs.job import Job, JobStatus
from tests.engine_programs import as_installed, engine_environment
from tests.engines.torrents import folder_torrent, metalink
from tests.servers.server import MediaServer

Wait = Callable[[Job], Job]
DATA = bytes(range(256)) * 2000
#: The torrent's trackers and everybody else are left alone: all of it comes from the server.
ALONE = {"trackers_only": True}


@pytest.fixture(autouse=True)
def installed(request: pytest.FixtureRequest, data_folder: Path) -> None:
    as_installed(engine_environment(request.config, "aria2"), data_folder, "aria2")


def add_seeds(server: MediaServer, files: dict[str, bytes]) -> bytes:
    """A torrent of a folder whose files the server has itself."""
    for name, content in files.items():
        server.add(f"/seeds/folder/{name}", content)
    return folder_torrent(files, server.url("/seeds/"))


def torrent(server: MediaServer, files: dict[str, bytes]) -> str:
    """The link to such a torrent."""
    return server.add("/folder.torrent", add_seeds(server, files))


def test_a_checksum_that_fits(real_app: App, ended: Wait, server: MediaServer) -> None:
    link = server.add("/data.bin", DATA)
    checksum = f"sha-256={hashlib.sha256(DATA).hexdigest()}"
    job = ended(real_app.queue.add([link], options={"checksum": checksum}))
    assert job.status is JobStatus.COMPLETED, job.output
    assert Path(job.files[0]).read_bytes() == DATA


def test_a_checksum_that_does_not_fit_is_no_success_and_leaves_nothing(
    real_app: App, ended: Wait, server: MediaServer, downloads: Path
) -> None:
    link = server.add("/data.bin", DATA)
    job = ended(real_app.queue.add([link], options={"checksum": "sha-256=" + "1" * 64}))
    assert job.status is JobStatus.FAILED
    assert "Checksum error detected" in job.error
    assert list(downloads.iterdir()) == []
    assert not [path for path in (real_app.data / "temp").rglob("*") if path.is_file()]


def test_a_metalink_brings_what_it_lists(real_app: App, ended: Wait, server: MediaServer) -> None:
    data = server.add("/data.bin", DATA)
    digest = hashlib.sha256(DATA).hexdigest()
    link = server.add(
        "/list.meta4",
        f'<?xml version="1.0" encoding="UTF-8"?><metalink xmlns="urn:ietf:params:xml:ns:metalink">'
        f'<file name="named.bin"><hash type="sha-256">{digest}</hash><url>{server.url("/gone.bin")}</url>'
        f"<url>{data}</url></file></metalink>",
    )
    job = ended(real_app.queue.add([link]))
    assert (job.engine, job.status) == ("aria2", JobStatus.COMPLETED), job.output
    assert [(Path(file).name, Path(file).read_bytes()) for file in job.files] == [("named.bin", DATA)]


def test_a_metalink_cannot_name_a_place(real_app: App, ended: Wait, server: MediaServer, tmp_path: Path) -> None:
    data = server.add("/data.bin", DATA)
    link = server.add(
        "/list.meta4",
        '<?xml version="1.0" encoding="UTF-8"?><metalink xmlns="urn:ietf:params:xml:ns:metalink">'
        f'<file name="../../../../../../{tmp_path.name}.bin"><url>{data}</url></file></metalink>',
    )
    job = ended(real_app.queue.add([link]))
    assert (job.status, job.files) == (JobStatus.FAILED, [])
    assert not list(tmp_path.parent.rglob(f"{tmp_path.name}.bin"))


def test_a_torrent_brings_its_folder(real_app: App, ended: Wait, server: MediaServer, downloads: Path) -> None:
    files = {"one.bin": DATA, "two.bin": DATA[::-1]}
    job = ended(real_app.queue.add([torrent(server, files)], options=dict(ALONE)))
    assert job.status is JobStatus.COMPLETED, job.output
    assert {Path(file).relative_to(downloads).as_posix(): Path(file).read_bytes() for file in job.files} == {
        f"folder/{name}": content for name, content in files.items()
    }
    assert "torrent" not in {Path(file).suffix for file in job.files}


def test_some_files_of_a_torrent(real_app: App, ended: Wait, server: MediaServer) -> None:
    files = {"one.bin": DATA, "two.bin": DATA[::-1]}
    job = ended(real_app.queue.add([torrent(server, files)], options={**ALONE, "select_files": "2"}))
    assert job.status is JobStatus.COMPLETED, job.output
    assert any(Path(file).name == "two.bin" and Path(file).read_bytes() == DATA[::-1] for file in job.files)


def add_file(app: App, path: Path, **options: object) -> Job:
    """A job of a torrent or metalink, as the window makes it."""
    file = app.queue.intake.file(path)
    engine, needed = app.queue.intake.for_file(file)
    return app.queue.add(file.source.urls, engine=engine, options={**needed, **options}, title=file.source.title)  # type: ignore[dict-item]


def test_a_torrent_file_brings_its_folder_though_it_is_gone_itself(
    real_app: App, ended: Wait, server: MediaServer, downloads: Path, tmp_path: Path
) -> None:
    files = {"one.bin": DATA, "two.bin": DATA[::-1]}
    path = tmp_path / "given by a browser.torrent"
    path.write_bytes(add_seeds(server, files))
    job = add_file(real_app, path, **ALONE)
    assert (job.engine, job.title) == ("aria2", "folder")
    assert job.urls[0].startswith("magnet:?xt=urn:btih:")
    path.unlink()
    ended(job)
    assert job.status is JobStatus.COMPLETED, job.output
    assert job.urls[0] not in job.command
    assert {Path(file).relative_to(downloads).as_posix(): Path(file).read_bytes() for file in job.files} == {
        f"folder/{name}": content for name, content in files.items()
    }


def test_a_metalink_file_brings_all_that_it_lists_in_one_run(
    real_app: App, ended: Wait, server: MediaServer, tmp_path: Path
) -> None:
    one, two = server.add("/one.bin", DATA), server.add("/two.bin", DATA[::-1])
    path = tmp_path / "list.meta4"
    path.write_bytes(metalink({"first.bin": [server.url("/gone.bin"), one], "second.bin": [two]}))
    job = ended(add_file(real_app, path))
    assert job.status is JobStatus.COMPLETED, job.output
    assert {Path(file).name: Path(file).read_bytes() for file in job.files} == {
        "first.bin": DATA,
        "second.bin": DATA[::-1],
    }
    assert job.results == {}, "nothing is known of each link"
    assert job.command.count("--metalink-file=") == 1 and "; " not in job.command


def test_a_torrent_file_is_tried_again(real_app: App, ended: Wait, server: MediaServer, tmp_path: Path) -> None:
    files = {"one.bin": DATA}
    path = tmp_path / "x.torrent"
    path.write_bytes(folder_torrent(files, server.url("/seeds/")))
    job = ended(add_file(real_app, path, **ALONE, give_up_seconds=1))
    assert job.status is JobStatus.FAILED
    path.unlink()
    add_seeds(server, files)
    again = ended(real_app.queue.retry(job.id))
    assert again.status is JobStatus.COMPLETED, again.output
    assert again.urls == job.urls
