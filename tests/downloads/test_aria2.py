"""What only aria2 can do: checksums, metalinks and torrents, from a server of our own."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.app import App
from desktop.jobs.job import Job, JobStatus
from tests.engine_programs import as_installed, engine_environment
from tests.servers.server import MediaServer

Wait = Callable[[Job], Job]
DATA = bytes(range(256)) * 2000
PIECE = 2**16
#: The torrent's trackers and everybody else are left alone: all of it comes from the server.
ALONE = {"trackers_only": True}


@pytest.fixture(autouse=True)
def installed(request: pytest.FixtureRequest, data_folder: Path) -> None:
    as_installed(engine_environment(request.config, "aria2"), data_folder, "aria2")


def bencoded(value: object) -> bytes:
    """What a torrent is written in (BEP 3)."""
    if isinstance(value, int):
        return b"i%de" % value
    if isinstance(value, str):
        value = value.encode()
    if isinstance(value, bytes):
        return b"%d:%s" % (len(value), value)
    if isinstance(value, list):
        return b"l" + b"".join(map(bencoded, value)) + b"e"
    assert isinstance(value, dict)
    return b"d" + b"".join(bencoded(key) + bencoded(value[key]) for key in sorted(value)) + b"e"


def torrent(server: MediaServer, files: dict[str, bytes]) -> str:
    """A torrent of a folder whose files the server has itself (BEP 19)."""
    whole = b"".join(files.values())
    pieces = b"".join(hashlib.sha1(whole[at : at + PIECE]).digest() for at in range(0, len(whole), PIECE))
    for name, content in files.items():
        server.add(f"/seeds/folder/{name}", content)
    listed = [{"length": len(content), "path": [name]} for name, content in files.items()]
    info = {"name": "folder", "piece length": PIECE, "pieces": pieces, "files": listed}
    return server.add("/folder.torrent", bencoded({"info": info, "url-list": server.url("/seeds/")}))


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
