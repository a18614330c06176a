"""A place of its own for a benchmark: empty folders for data, settings and downloads, and engines to measure with."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_FOLDERS = {"XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "config", "XDG_RUNTIME_DIR": "run", "HOME": "home"}


@contextmanager
def own_place() -> Iterator[Path]:
    """Point the environment to fresh folders during the block."""
    before = {name: os.environ.get(name) for name in _FOLDERS}
    with tempfile.TemporaryDirectory(prefix="fetchdeck-bench-") as folder:
        for name, part in _FOLDERS.items():
            (Path(folder) / part).mkdir(mode=0o700)
            os.environ[name] = str(Path(folder) / part)
        try:
            yield Path(folder)
        finally:
            for name, value in before.items():
                if value is None:
                    del os.environ[name]
                else:
                    os.environ[name] = value


def write_engine(folder: Path, engine_id: str, program: str, arguments: list[str], extra: str = "") -> None:
    """Define an engine that takes ``ENGINE_ID:`` links and runs ``program``."""
    engines = folder / "config" / "fetchdeck" / "engines"
    engines.mkdir(parents=True, exist_ok=True)
    quoted = ", ".join(f"'{argument}'" for argument in [*arguments, "{urls}"])
    (engines / f"{engine_id}.toml").write_text(
        f'id = "{engine_id}"\nname = "{engine_id}"\naccepts = ["^{engine_id}:"]\n'
        f"program = '{program}'\narguments = [{quoted}]\n{extra}",
        "utf-8",
    )
