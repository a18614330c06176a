"""A job printing 2,000,000 lines with the window open and its log on show; how fast, and how long the window stalls."""

from __future__ import annotations

import statistics
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from desktop.app import App
from desktop.gui import make_application
from desktop.services.settings import resources
from desktop.ui.main_window import MainWindow
from tests.benchmarks.place import own_place, write_engine
from tests.benchmarks.table import Row, in_turn, seconds

LINES = 2_000_000
WIDTH = 80
ROUNDS = 7
#: (c) is some thousand times slower: it gets fewer lines, and its time is counted up.
FEW_LINES = 20_000
STALL_JOBS = 10
TICK_MS = 4
FRAME_MS = 1000 / 60

_PRINTER = [sys.executable, str(Path(__file__).with_name("printer.py"))]


class Window:
    """The real window on the real services, with one job's log on show."""

    def __init__(self, folder: Path) -> None:
        self.qt = QApplication.instance() or make_application(["fetchdeck"])
        rules = (resources() / "engines" / "yt-dlp.toml").read_text("utf-8")
        output = rules[rules.index("[output]") : rules.index("[outcome]")]
        arguments = [_PRINTER[1], str(LINES), str(WIDTH)]
        write_engine(folder, "plain", _PRINTER[0], arguments)
        write_engine(folder, "searched", _PRINTER[0], arguments, output)
        self.app = App()
        self.app.settings.set_value("downloads/directory", str(folder / "home"))
        self.app.claim_window()
        self.window = MainWindow(self.app.queue, self.app.settings)
        loop = QEventLoop()
        self.window.painted.connect(loop.quit)
        self.window.show()
        loop.exec()
        self.app.start()

    def job(self, engine: str) -> float:
        """Run one job with its log on show; return the seconds from its start until its end is on show."""
        loop = QEventLoop()
        self.app.queue.job_finished.connect(loop.quit)
        start = time.perf_counter()
        self.window.add_urls([f"{engine}:{start}"])
        loop.exec()
        self.qt.processEvents()
        taken = time.perf_counter() - start
        self.app.queue.job_finished.disconnect(loop.quit)
        last = self.app.queue.page(self.window.model.query, limit=1, offset=0)[0]
        job = self.app.queue.job(last.id)
        assert job is not None and job.return_code == 0 and len(job.output) == 500
        shown = self.window.details.log.toPlainText().split("\n")
        assert shown[-1] == job.output[-1], "the log is not on show"
        return taken

    def close(self) -> None:
        self.window.close()
        self.app.close()


def piped() -> float:
    """(a) ``printer | cat > /dev/null``."""

    def run() -> None:
        with subprocess.Popen([*_PRINTER, str(LINES), str(WIDTH)], stdout=subprocess.PIPE) as printer:
            subprocess.run(["cat"], stdin=printer.stdout, stdout=subprocess.DEVNULL, check=True)

    return seconds(run)


def threaded() -> float:
    """(b) A thread that reads lines with Popen into a list capped at 500."""
    kept: deque[str] = deque(maxlen=500)

    def read() -> None:
        command = [*_PRINTER, str(LINES), str(WIDTH)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as printer:
            assert printer.stdout is not None
            for line in printer.stdout:
                kept.append(line)

    def run() -> None:
        thread = threading.Thread(target=read)
        thread.start()
        thread.join()

    return seconds(run)


def appended() -> float:
    """(c) One ``appendPlainText`` a line, in a view of 500 lines on show; the time for as many lines as the others."""
    view = QPlainTextEdit()
    view.setMaximumBlockCount(500)
    view.resize(900, 400)
    view.show()
    line = "x" * (WIDTH - 1)

    def run() -> None:
        for number in range(FEW_LINES):
            view.appendPlainText(line)
            if number % 100 == 0:
                QApplication.processEvents()

    taken = seconds(run)
    view.close()
    return taken * LINES / FEW_LINES


def gaps(during: Callable[[], object]) -> list[float]:
    """The milliseconds between the ticks of a 4 ms timer while ``during`` runs."""
    found: list[float] = []
    clock = QElapsedTimer()
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(TICK_MS)

    def tick() -> None:
        found.append(clock.nsecsElapsed() / 1e6)
        clock.restart()

    timer.timeout.connect(tick)
    clock.start()
    timer.start()
    during()
    timer.stop()
    return found


def idle(milliseconds: int) -> None:
    """Let the event loop turn with nothing to do."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def measure_ingest() -> list[Row]:
    with own_place() as folder:
        window = Window(folder)
        plain, searched, pipe, thread = in_turn(
            [lambda: window.job("plain"), lambda: window.job("searched"), piped, threaded], ROUNDS
        )
        view = appended()
        window.close()
    return [
        Row("ingest: ours / (a) pipe to cat", plain, pipe, "s", ""),
        Row("ingest: ours / (b) thread", plain, thread, "s", "<= 1"),
        Row("ingest: ours / (c) line by line", plain, view, "s", "<= 0.01"),
        Row("ingest: with yt-dlp's rules / (b)", searched, thread, "s", "<= 2"),
    ]


def measure_stall() -> list[Row]:
    with own_place() as folder:
        window = Window(folder)
        window.job("plain")
        busy = gaps(lambda: [window.job("searched") for _ in range(STALL_JOBS)])
        quiet = gaps(lambda: idle(3000))
        window.close()
    return [
        Row(
            "stall: 99th percentile", _percentile(busy, 99), _percentile(quiet, 99), "ms", f"ours <= {FRAME_MS:.1f} ms"
        ),
        Row("stall: longest", max(busy), max(quiet), "ms", ""),
        Row("stall: median", statistics.median(busy), statistics.median(quiet), "ms", ""),
    ]


def _percentile(figures: list[float], percent: int) -> float:
    return statistics.quantiles(figures, n=100)[percent - 1]
