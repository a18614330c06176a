"""The guards around every test: each case is a test file run by a pytest of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

_LEAVES_CHILD = """
def test():
    subprocess.Popen([sys.executable, "-c", "import signal; signal.pause()"])
"""
_LEAVES_ORPHAN = """
def test():
    code = "import os, signal; os.setsid(); os.fork() or signal.pause()"
    subprocess.run([sys.executable, "-c", code], check=True)
"""
_LOGS = """
def test():
    logging.getLogger("fetchdeck").warning("watch out")
"""
_LOGS_AS_EXPECTED = """
@pytest.mark.expected_log("watch")
def test():
    logging.getLogger("fetchdeck").warning("watch out")
    logging.getLogger("other").error("not ours")
"""
_IS_ISOLATED = """
def test(isolated, downloads, engines_folder, data_folder, tmp_path):
    from PySide6.QtCore import QStandardPaths
    from desktop.services.settings import config_folder, data_folder as data
    assert isolated.is_relative_to(tmp_path)
    assert QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation) == str(downloads)
    assert data() == data_folder and config_folder() / "engines" == engines_folder
    assert os.path.expanduser("~") == str(isolated)
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
    assert "PYTHONDONTWRITEBYTECODE" not in os.environ
"""


@pytest.mark.skipif(os.name != "posix", reason="uses fork()")
@pytest.mark.parametrize(
    ("source", "told"),
    [
        pytest.param(_LEAVES_CHILD, "processes were left behind", id="child"),
        pytest.param(_LEAVES_ORPHAN, "processes were left behind", id="orphan"),
        pytest.param(_LOGS, "WARNING watch out", id="log"),
        pytest.param(_LOGS_AS_EXPECTED, "", id="expected log"),
        pytest.param(_IS_ISOLATED, "", id="isolated"),
    ],
)
def test_a_guard_finds_what_it_is_for(tmp_path: Path, source: str, told: str) -> None:
    file = tmp_path / "test_case.py"
    file.write_text(f"import logging, os, subprocess, sys\nimport pytest\n{source}", "utf-8")
    # Without the plug-ins and the ini file of the real run: only the guards are tried here.
    command = [sys.executable, "-m", "pytest", "-p", "tests.conftest", "-p", "no:cacheprovider", "-p", "no:xvfb"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    environment = {name: value for name, value in environment.items() if name not in ("QT_QPA_PLATFORM",)}
    done = subprocess.run(
        [*command, "-c", os.devnull, "--rootdir", str(tmp_path), str(file)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert told in done.stdout, done.stdout + done.stderr
    assert ("1 passed" in done.stdout, done.returncode) == (True, 1 if told else 0), done.stdout + done.stderr
