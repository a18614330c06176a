"""A hundred running jobs beside one, each printing a thousand lines a second, with the window open and one on show.

How long the window stalls, and which share of one processor the program takes; the printers' own share is theirs.
"""

from __future__ import annotations

import statistics
import sys
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer

from desktop.jobs.job import JobStatus
from tests.benchmarks.ingest import FRAME_MS, Window, gaps, idle
from tests.benchmarks.place import own_place, write_engine
from tests.benchmarks.table import Row

JOBS = 100
RATE = 1_000
SECONDS = 15
_PACER = Path(__file__).with_name("pacer.py")
_OUTPUT = "[output]\nprogress = '^@progress (?P<percent>[0-9.]+)%'\nwarning = '^WARNING: (?P<message>.*)'\n"


def _run(jobs: int) -> tuple[list[float], float]:
    """The milliseconds between ticks while ``jobs`` run, and the share of one processor."""
    import os

    with own_place() as folder:
        window = Window(folder)
        write_engine(folder, "paced", sys.executable, [str(_PACER), str(RATE)], _OUTPUT)
        window.app.queue.reload_engines()
        window.app.settings.set_value("jobs/max_parallel", JOBS)
        for number in range(jobs):
            window.app.queue.add([f"paced:{number}"])

        def all_print() -> bool:
            live = window.app.queue.live_jobs()
            return len(live) == jobs and all(job.status is JobStatus.RUNNING and len(job.log) > 5 for job in live)

        while not all_print():
            idle(100)
        window.window.view.selectRow(0)
        idle(1_000)
        clock = QElapsedTimer()
        clock.start()
        before = os.times()
        found = gaps(lambda: idle(SECONDS * 1000))
        after = os.times()
        share = (after.user + after.system - before.user - before.system) / (clock.elapsed() / 1000)
        live = window.app.queue.live_jobs()
        assert len(live) == jobs and all(len(job.output) == 500 for job in live), "they did not keep printing"
        _stop(window)
    return found, share


def _stop(window: Window) -> None:
    loop = QEventLoop()
    window.app.queue.stopped.connect(loop.quit)
    QTimer.singleShot(0, lambda: window.app.queue.stop(keep=False))
    loop.exec()
    window.close()


def measure() -> list[Row]:
    """``busy``: ours is a hundred jobs, the reference one job."""
    one, one_share = _run(1)
    many, many_share = _run(JOBS)

    def percentile(figures: list[float]) -> float:
        return statistics.quantiles(figures, n=100)[98]

    return [
        Row(f"busy: 99th percentile of stalls, {JOBS} jobs / 1", percentile(many), percentile(one), "ms",
            f"ours <= {FRAME_MS:.1f} ms"),
        Row("busy: longest stall", max(many), max(one), "ms", ""),
        Row("busy: share of one processor", many_share * 100, one_share * 100, "%", ""),
    ]  # fmt: skip
