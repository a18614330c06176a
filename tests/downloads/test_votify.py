"""The real Votify, as somebody's own installed copy: its refusals, put in words, and what is left alone."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.app import App
from desktop.jobs.job import Job, JobStatus
from desktop.services.queue import QueueError
from tests.engine_programs import engine_environment, on_path

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="installed by tests that need a lock of POSIX"),
    pytest.mark.timeout(400),
]

Wait = Callable[[Job], Job]
LINK = "https://open.spotify.com/track/4cOdK2wGLETKBW3PvgPWqT"


@pytest.fixture(autouse=True)
def installed(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    on_path(engine_environment(request.config, "votify"), "votify", tmp_path / "bin", monkeypatch)
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")


def set_up(home: Path) -> Path:
    """What the owner of a copy does: cookies of a browser, and a settings file that names them."""
    cookies = home / "cookies.txt"
    cookies.write_text("# Netscape HTTP Cookie File\n.spotify.com\tTRUE\t/\tTRUE\t1999999999\tsp_dc\tnobodys\n")
    settings = home / ".votify" / "config.ini"
    settings.parent.mkdir()
    settings.write_text(f"[votify]\ncookies_path = {cookies}\nsession_type = web\n")
    return settings


def test_it_takes_spotifys_links_where_there_is_no_spotdl(real_app: App, ended: Wait) -> None:
    job = ended(real_app.queue.add([LINK]))
    assert (job.engine, job.status) == ("votify", JobStatus.FAILED)
    assert job.error == "Votify found no cookies file: write its full path into ~/.votify/config.ini, as cookies_path."
    assert job.files == []


def test_its_owners_settings_count_and_stay(real_app: App, ended: Wait, isolated: Path) -> None:
    settings = set_up(isolated)
    before = settings.read_text().splitlines()[:3]
    job = ended(real_app.queue.add([LINK]))
    assert job.status is JobStatus.FAILED
    assert job.error == "Spotify cannot be reached: see whether you are connected to the internet."
    assert settings.read_text().splitlines()[:3] == before
    assert "nobodys" not in "\n".join(job.output)


def test_it_is_never_installed_from_here(real_app: App) -> None:
    with pytest.raises(QueueError, match="Votify"):
        real_app.queue.setup.install("votify")
