"""What engines there are here and in which version; runs each once with its version arguments."""

from __future__ import annotations

import os
import subprocess
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from desktop.engines.catalog import Catalog, Location
from desktop.engines.command import DROPPED_VARIABLES, version_environment
from desktop.engines.model import Engine

#: The first start after an installation compiles every module of a large Python program: seconds.
_TIMEOUT = 30.0


def describe_engines(catalog: Catalog) -> list[dict[str, Any]]:
    """Each engine as the command line tells it: id, name, installed, version, path, definition."""
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        return list(pool.map(lambda engine: _describe(catalog, engine), catalog.engines.values()))


def _describe(catalog: Catalog, engine: Engine) -> dict[str, Any]:
    location = catalog.locate(engine)
    return {
        "id": engine.id,
        "name": engine.name,
        "installed": location is not None,
        "version": _version(catalog, engine, location) if location else None,
        "path": location.program if location else None,
        "definition": str(engine.path),
    }


def _version(catalog: Catalog, engine: Engine, location: Location) -> str | None:
    if not engine.version_arguments:
        return None
    environment = {name: value for name, value in os.environ.items() if name not in DROPPED_VARIABLES}
    try:
        environment |= version_environment(engine, catalog.data_folder(engine.id))
        done = subprocess.run(
            [location.program, *location.arguments, *engine.version_arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=environment,
            timeout=_TIMEOUT,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    lines = done.stdout.decode("utf-8", "replace").split("\n")
    return next((line.strip() for line in lines if line.strip()), None)
