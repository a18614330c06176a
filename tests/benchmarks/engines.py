"""What a download costs here beside the same program run by hand: the real yt-dlp and a server on 127.0.0.1."""

from __future__ import annotations

import itertools
import os
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest

from tests.benchmarks.ingest import Window
from tests.benchmarks.place import own_place
from tests.benchmarks.serve import Served, served
from tests.benchmarks.table import Row, in_turn, seconds

FILES = 20
BYTES = 100_000
AT_ONCE = 3
ROUNDS = 15
#: The start of one program varies more than a whole run of many.
FIRST_BYTE_ROUNDS = 15


def measure_overhead() -> list[Row]:
    """One job of twenty small files against the same command in a shell."""
    with own_place() as folder, served(folder, FILES, BYTES) as server:
        window = Window(folder)
        ours, reference = in_turn(
            [lambda: _in_window(window, [server.links]), lambda: seconds(lambda: _in_shell(_command(window, folder)))],
            ROUNDS,
        )
        window.close()
    return [Row(f"engine-overhead: one yt-dlp job of {FILES} files", ours, reference, "s", "<= 1.05")]


def measure_first_byte() -> list[Row]:
    """From Enter to the first request, and twenty jobs of one file, three at once."""
    with own_place() as folder, served(folder, FILES, BYTES) as server:
        window = Window(folder)
        window.app.settings.set_value("jobs/max_parallel", AT_ONCE)
        enter, by_hand = in_turn(
            [lambda: _enter(window, server), lambda: _yt_dlp(folder, server)],
            FIRST_BYTE_ROUNDS,
        )
        jobs, xargs = in_turn(
            [
                lambda: _in_window(window, [[link] for link in server.links]),
                lambda: seconds(lambda: _xargs(folder, server)),
            ],
            ROUNDS,
        )
        window.close()
    return [
        Row("first-byte: from Enter, against yt-dlp URL", enter, by_hand, "s", "<= 1.1"),
        Row(f"first-byte: {FILES} jobs, {AT_ONCE} at once, against xargs -P{AT_ONCE}", jobs, xargs, "s", "<= 1.1"),
    ]


def _in_window(window: Window, jobs: list[list[str]]) -> float:
    """Seconds from adding ``jobs`` until all have ended."""
    loop = QEventLoop()
    left = len(jobs)

    def on_finished(job_id: str) -> None:
        nonlocal left
        job = window.app.queue.job(job_id)
        assert job is not None and job.return_code == 0, job and job.output
        left -= 1
        if left == 0:
            loop.quit()

    def run() -> None:
        for links in jobs:
            window.app.queue.add(links)
        loop.exec()

    window.app.queue.job_finished.connect(on_finished)
    taken = seconds(run)
    window.app.queue.job_finished.disconnect(on_finished)
    return taken


_runs = itertools.count()


def _command(window: Window, folder: Path) -> list[str]:
    """The last job's command with a temporary folder of its own, so that it finds nothing done."""
    last = window.app.queue.page(window.window.model.query, limit=1, offset=0)[0]
    fresh = folder / f"shell-{next(_runs)}"
    return [
        part.replace(str(folder / "data/fetchdeck/temp" / last.id), str(fresh)) for part in shlex.split(last.command)
    ]


def _in_shell(command: list[str]) -> None:
    done = subprocess.run(
        ["sh", "-c", shlex.join(command) + " | cat > /dev/null"],
        env=_environment(),
        stdin=subprocess.DEVNULL,
        check=False,
    )
    assert done.returncode == 0


def _environment() -> dict[str, str]:
    environment = {**os.environ, "PYTHONUNBUFFERED": "1", "PYTHONUTF8": "1"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment


def _program() -> str:
    program = shutil.which("yt-dlp", path=str(Path(sys.executable).parent))
    assert program is not None, "yt-dlp is not beside Python"
    return program


def _enter(window: Window, server: Served) -> float:
    """Seconds from pressing Enter in the field until the server is asked."""
    field = window.window.input.field
    field.setText(server.links[0])
    loop = QEventLoop()
    window.app.queue.job_finished.connect(loop.quit)
    start = time.monotonic()
    QTest.keyClick(field, Qt.Key.Key_Return)
    loop.exec()
    window.app.queue.job_finished.disconnect(loop.quit)
    return server.first_request_since(start) - start


def _yt_dlp(folder: Path, server: Served) -> float:
    """The same for the plain program, typed into a shell."""
    to = folder / f"plain-{next(_runs)}"
    to.mkdir()
    start = time.monotonic()
    subprocess.run(
        ["sh", "-c", f"{shlex.quote(_program())} {shlex.quote(server.links[0])}"],
        cwd=to,
        env=_environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=True,
    )
    return server.first_request_since(start) - start


def _xargs(folder: Path, server: Served) -> None:
    to = folder / f"xargs-{next(_runs)}"
    to.mkdir()
    subprocess.run(
        ["xargs", f"-P{AT_ONCE}", "-n1", _program()],
        input="\n".join(server.links),
        text=True,
        cwd=to,
        env=_environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=True,
    )


MEASURES: dict[str, Callable[[], list[Row]]] = {"engine-overhead": measure_overhead, "first-byte": measure_first_byte}
