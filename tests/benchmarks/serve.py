"""A server in a process of its own that notes when each request came; measures nothing itself.

``python -m tests.benchmarks.serve NOTES COUNT BYTES`` serves ``/0.mp4`` to ``/COUNT-1.mp4``, prints its port and
serves until its standard input is closed. Each line of the file NOTES is a time of ``time.monotonic()`` and a path.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.servers.media import Media
from tests.servers.server import MediaServer, Request


class NotingServer(MediaServer):
    """Writes down when it was asked for what."""

    def __init__(self, notes: Path) -> None:
        super().__init__(Media(notes.parent / "no-media"))
        self._notes = notes.open("a", buffering=1)

    def answer(self, request: Request) -> tuple[Any, Any]:
        self._notes.write(f"{time.monotonic()} {request.path}\n")
        return super().answer(request)


@dataclass(frozen=True)
class Served:
    """The server as a benchmark sees it."""

    notes: Path
    links: list[str]

    def first_request_since(self, start: float) -> float:
        """When the first request after ``start`` came, both as ``time.monotonic()`` has it."""
        times = [float(line.split()[0]) for line in self.notes.read_text().splitlines()]
        return min(moment for moment in times if moment >= start)


@contextmanager
def served(folder: Path, count: int, size: int) -> Iterator[Served]:
    """Run the server with ``count`` files of ``size`` bytes during the block."""
    notes = folder / "requests.txt"
    command = [sys.executable, "-m", "tests.benchmarks.serve", str(notes), str(count), str(size)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None and process.stdin is not None
        port = int(process.stdout.readline())
        yield Served(notes, [f"http://127.0.0.1:{port}/{number}.mp4" for number in range(count)])
        process.stdin.close()


def main(notes: str, count: str, size: str) -> None:
    with NotingServer(Path(notes)) as server:
        for number in range(int(count)):
            server.add(f"/{number}.mp4", bytes([number % 256]) * int(size))
        print(server.port, flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main(*sys.argv[1:])
