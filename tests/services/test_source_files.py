"""Copies of torrents and metalinks: kept for their jobs, and removed when no job needs them."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.engines.errors import EngineError
from desktop.engines.sources import LARGEST
from desktop.services.queue import QueueError
from desktop.services.source_files import SourceFiles
from tests.engines.torrents import folder_torrent, metalink
from tests.services.test_job_life import stop
from tests.torture import engines

DAY = 86_400.0


@pytest.fixture
def app(qtbot: QtBot, engines_folder: Path) -> Iterator[App]:
    engines.exits(engines_folder, 0)
    path = engines_folder / "exits.toml"
    more = "\n[options.torrent]\nkind = 'path'\ninstead_of_links = 'torrent'\narguments = ['--torrent={value}']\n"
    path.write_text(path.read_text("utf-8").replace("accepts = [", "accepts = ['^magnet:', ", 1) + more, "utf-8")
    app = App()
    app.queue.set_paused(True)
    yield app
    stop(qtbot, app)


@pytest.fixture
def torrent(tmp_path: Path) -> Path:
    path = tmp_path / "a film.torrent"
    path.write_bytes(folder_torrent({"one.bin": b"x" * 100}, "http://127.0.0.1:9/"))
    return path


def copies(app: App) -> list[str]:
    folder = app.data / "sources"
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def test_a_copy_is_kept_once_and_is_its_owners_alone(app: App, torrent: Path, tmp_path: Path) -> None:
    file = app.queue.intake.file(torrent)
    again = tmp_path / "other.TORRENT"
    again.write_bytes(torrent.read_bytes())
    assert app.queue.intake.file(again) == file
    assert file.path.parent == app.data / "sources"
    assert (file.path.suffix, len(file.path.stem)) == (".torrent", 64)
    assert file.path.read_bytes() == torrent.read_bytes()
    assert stat.S_IMODE(file.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.path.parent.stat().st_mode) == 0o700
    assert len(copies(app)) == 1


def test_a_damaged_copy_is_made_anew(app: App, torrent: Path) -> None:
    file = app.queue.intake.file(torrent)
    file.path.write_bytes(b"cut off")
    app.queue.intake.file(torrent)
    assert file.path.read_bytes() == torrent.read_bytes()


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("x.torrent", b"<html>", "x.torrent is no torrent"),
        ("x.meta4", metalink({"../x": ["https://a.example/"]}), "places of its own choice"),
        ("x.metalink", b"0" * (LARGEST + 1), "too large"),
    ],
)
def test_what_cannot_be_used_is_told_and_not_kept(app: App, tmp_path: Path, name: str, data: bytes, told: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(QueueError, match=told):
        app.queue.intake.file(path)
    with pytest.raises(QueueError, match="cannot be read"):
        app.queue.intake.file(tmp_path / "gone.torrent")
    with pytest.raises(QueueError, match="cannot be read"):
        app.queue.intake.file(tmp_path)
    assert copies(app) == []


def test_where_the_copy_cannot_be_written(tmp_path: Path, torrent: Path) -> None:
    (tmp_path / "sources").write_text("a file is in the way")
    with pytest.raises(EngineError, match="could not be kept"):
        SourceFiles(tmp_path).keep(torrent)


def test_a_job_of_it_takes_the_engine_that_can(app: App, torrent: Path) -> None:
    file = app.queue.intake.file(torrent)
    engine, options = app.queue.intake.for_file(file)
    assert (engine, options) == ("exits", {"torrent": str(file.path)})
    job = app.queue.add(file.source.urls, engine=engine, options=options, title=file.source.title)
    assert (job.title, job.options["torrent"]) == ("folder", str(file.path))


def test_without_the_copy_there_is_no_job(app: App, torrent: Path) -> None:
    file = app.queue.intake.file(torrent)
    engine, options = app.queue.intake.for_file(file)
    file.path.unlink()
    with pytest.raises(QueueError, match="no longer there"):
        app.queue.add(file.source.urls, engine=engine, options=options)


def test_a_copy_goes_when_the_records_go_but_not_before(app: App, torrent: Path, tmp_path: Path) -> None:
    file = app.queue.intake.file(torrent)
    now = file.path.stat().st_mtime
    engine, options = app.queue.intake.for_file(file)
    job = app.queue.add(file.source.urls, engine=engine, options=options)
    old = now - 40 * DAY
    os.utime(file.path, (old, old))
    app.queue.expire(30)
    assert len(copies(app)) == 1, "the job waits still"
    app.queue.cancel(job.id)
    # A new job is a new reason to keep it.
    app.queue.retry(job.id)
    app.queue.cancel(next(job.id for job in app.queue.live_jobs()))
    app.queue.expire(30)
    assert len(copies(app)) == 1
    os.utime(file.path, (old, old))
    (app.data / "sources" / "readme").touch()
    app.queue.expire(30)
    assert copies(app) == ["readme"]
