"""The template for engines of one's own, as it is, with the program that it names."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.engines.own_files import save_definition
from desktop.services.settings import resources
from tests.servers.server import MediaServer


def get(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "desktop", "get", "--engine", "my-engine", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.skipif(shutil.which("wget") is None, reason="the template's program is not here")
def test_the_template_downloads(server: MediaServer, engines_folder: Path, downloads: Path) -> None:
    text = (resources() / "templates" / "engine.toml").read_text("utf-8")
    save_definition(engines_folder / "mine.toml", text.replace("^https?://example", "^http://127.0.0.1|example"))
    done = get("--option", "rate=50m", server.url("/video.mp4"))
    assert (done.returncode, done.stderr) == (0, "")
    assert "--limit-rate=50m" in done.stdout
    assert (downloads / "video.mp4").read_bytes() == server.body("/video.mp4")
    refused = get(server.url("/nothing.mp4"))
    assert refused.returncode == 1
    assert "ERROR 404" in refused.stdout
