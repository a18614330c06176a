"""What a scripted engine does, a step each: ``scripted(folder, title("A"), progress(50), wait(gate), exits(3))``.

``{url}`` in a text is the job's first link and ``{tail}`` that without its scheme, so that one engine can serve jobs
that differ.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Literal

Step = list[Any]
Where = Literal["directory", "temp"]


class Gate:
    """A file that a program waits for: so a job runs exactly as long as a test wants."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def __fspath__(self) -> str:
        return str(self._file)

    @property
    def waiting(self) -> int:
        """How many programs stand before it now."""
        return len(list(self._file.parent.glob(f"{self._file.name}.waiting-*")))

    def open(self) -> None:
        """Let all go on, and those to come."""
        self._file.touch()


def line(text: str) -> Step:
    """A line on stdout."""
    return ["line", text]


def error_line(text: str) -> Step:
    """A line on stderr."""
    return ["error_line", text]


def warning(text: str) -> Step:
    """A line that the engine's rules take for a warning."""
    return error_line(f"WARNING: {text}")


def error(text: str) -> Step:
    """A line that the engine's rules take for an error."""
    return error_line(f"ERROR: {text}")


def raw(data: bytes) -> Step:
    """These bytes on stdout; the next step waits until they were read, so that they are a chunk by themselves."""
    return ["raw", data.hex()]


def title(text: str) -> Step:
    """The title, as the engine's rules read it."""
    return ["title", text]


def progress(
    percent: float | None = None,
    downloaded: int | None = None,
    total: int | None = None,
    speed: float | None = None,
    eta: float | None = None,
    item: int | None = None,
    items: int | None = None,
) -> Step:
    """A progress line, as the engine's rules read it."""
    return ["progress", percent, downloaded, total, speed, eta, item, items]


def stage(name: str, *, ended: bool = False) -> Step:
    """A stage of post-processing begins or ends, as the engine's rules read it."""
    return ["stage", name, ended]


def write(name: str, content: str = "content", where: Where = "temp") -> Step:
    """A file is written and nothing is said about it."""
    return ["write", name, content, where]


def save(name: str, content: str = "content", where: Where = "directory") -> Step:
    """A file is written and its path told, as the engine's rules read it."""
    return ["save", name, content, where]


def claim(path: str | os.PathLike[str]) -> Step:
    """A path is told, as the engine's rules read it, whatever is there."""
    return ["file", os.fspath(path)]


def wait(gate: Gate) -> Step:
    """The program waits until the gate is open."""
    return ["wait", os.fspath(gate)]


def exits(code: int) -> Step:
    """The program ends with this exit code."""
    return ["exit", code]


def kills(number: int) -> Step:
    """The program sends itself this signal."""
    return ["kill", int(number)]
