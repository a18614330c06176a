"""Real engines for the tests: each is installed once, by the product's own setup, and kept from run to run.

They lie in pytest's cache folder. Where this machine's package index does not have one, its tests are skipped.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.engines.samples import builtin

#: Votify is never installed by the product: the tests do what its owner would.
PACKAGES = {"votify": "votify"}


def engine_environment(config: pytest.Config, engine_id: str) -> Path:
    """The environment in which the engine is installed; skips the test where it cannot be."""
    cache = config.cache
    assert cache is not None
    folder = Path(cache.mkdir("engines")) / f"{engine_id}-{sys.version_info[0]}.{sys.version_info[1]}"
    engine = builtin(engine_id)
    # Several runs of the tests may want it at the same time.
    with (folder.parent / f"{folder.name}.tests").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "bin" / engine.program).exists():
            command = [
                *(sys.executable, "-P", "-m", "desktop.engines.environment", "install"),
                *("--folder", str(folder), "--name", engine.name, "--program", engine.program),
                *("--package", engine.package or PACKAGES[engine_id], "--version-arguments=--version"),
            ]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            if done.returncode != 0:
                pytest.skip(f"{engine.name} cannot be installed here: {done.stdout[-300:]}")
    return folder


def as_installed(environment: Path, data: Path, engine_id: str) -> None:
    """Have the product find the engine as one that was installed from its window."""
    (data / "engines").mkdir(parents=True, exist_ok=True)
    (data / "engines" / engine_id).symlink_to(environment)


def on_path(environment: Path, program: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the product find the engine as one that its owner installed: first on PATH, alone in its folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / program).symlink_to(environment / "bin" / program)
    monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)


def needs(program: str) -> str:
    """The path of a program of this system; skips the test where it is not there."""
    found = shutil.which(program)
    if found is None:
        pytest.skip(f"{program} is not on this machine")
    return found
