"""Opening the window on many stored jobs, scrolling to the end of them and filtering them: time and memory.

Each figure comes from a new process; the reference is always the same thing with a thousand stored jobs.
"""

from __future__ import annotations

import json
import os
import sqlite3
import statistics
import subprocess
import sys
import time
import uuid
from pathlib import Path
from random import Random
from typing import Any

from desktop.app import App
from tests.benchmarks.place import own_place
from tests.benchmarks.table import Row

SIZES = (1_000, 100_000, 1_000_000)
ROUNDS = 5
#: Lines of each stored job's log.
LINES = 3
_WORDS = ("winter", "holiday", "concert", "river", "garden", "harbour", "mountain", "bread", "lecture", "song", "film")

#: Run in the new process: what a person does, and how long it took. ``print`` hands the figures over.
_VISIT = """
import gc, json, os, resource, sys, time
begun = float(sys.argv.pop(1))
wanted = sys.argv.pop(1)
from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
from desktop import gui
from desktop.app import App

qt = gui.make_application(["fetchdeck"])
app = App(busy_seconds=0.25, later=True)
app.claim_window()
window = gui.MainWindow(None, app.settings)
loop = QEventLoop()

def until(ready):
    clock = QTimer()
    clock.setInterval(1)
    clock.timeout.connect(lambda: loop.quit() if ready() else None)
    clock.start()
    loop.exec()
    clock.stop()

def start():
    app.open()
    window.furnish(app.queue)
    app.start()

def memory():
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[1]) * resource.getpagesize() / 1e6

window.painted.connect(start)
window.show()
until(lambda: window.is_furnished and window.model.rowCount() and window.side.counts_shown()[0] not in ("", "0"))
figures = {"open": time.time() - begun, "open memory": memory()}

def stall(do):
    clock = QElapsedTimer()
    worst = 0.0
    while True:
        clock.start()
        going = do()
        qt.processEvents()
        worst = max(worst, clock.nsecsElapsed() / 1e6)
        if not going:
            return worst

if wanted == "scroll":
    def step():
        window.view.scrollToBottom()
        if window.model.canFetchMore():
            window.model.fetchMore()
        return window.model.canFetchMore()
    start = time.perf_counter()
    figures["scroll stall"] = stall(step)
    figures["scroll"] = time.perf_counter() - start
    figures["rows"] = window.model.rowCount()
    figures["scroll memory"] = memory()
if wanted == "filter":
    indexed = []
    app.queue.search.progressed.connect(lambda done, whole: indexed.append(done == whole))
    start = time.perf_counter()
    until(lambda: any(indexed))
    figures["index"] = time.perf_counter() - start
    for name, text in (("rare", "777th"), ("common", "winter"), ("log", "error: 404"), ("none", "zzzyyy")):
        start = time.perf_counter()
        window.filter.field.setText(text)
        window.filter.apply()
        until(lambda: (s := window.model.query.search) is not None and s.words == tuple(text.split()))
        qt.processEvents()
        figures["filter " + name] = (time.perf_counter() - start)
    figures["filter memory"] = memory()
    start = time.perf_counter()
    window.filter.field.clear()
    window.filter.apply()
    qt.processEvents()
    figures["filter off"] = time.perf_counter() - start
app.queue.close()
print(json.dumps(figures), flush=True)
os._exit(0)
"""


def fill(file: Path, records: int, user: str) -> None:
    """Store ``records`` made-up jobs with short logs."""
    random = Random(1)
    now = time.time()
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA synchronous = OFF")
    with connection:
        for number in range(records):
            job_id = str(uuid.UUID(int=random.getrandbits(128), version=4))
            status = random.choices(("completed", "failed", "cancelled"), (90, 8, 2))[0]
            title = f"The {number}th {' '.join(random.choices(_WORDS, k=3))}"
            link = f"https://example.org/watch/{number}"
            connection.execute(
                "INSERT INTO jobs (id, user_id, urls, options, engine, status, command, created_at, title, files, "
                "error, size) VALUES (?, ?, ?, '{}', 'yt-dlp', ?, '', ?, ?, '[]', '', ?)",
                (job_id, user, json.dumps([link]), status, now - number, title, random.randrange(1 << 30)),
            )
            log = [f"[download] {random.choice(_WORDS)} {random.random():.4f}" for _ in range(LINES - 1)]
            log.append("ERROR: 404" if status == "failed" else "[download] 100%")
            connection.execute("INSERT INTO job_output (job_id, output) VALUES (?, ?)", (job_id, "\n".join(log)))
    connection.close()


def visit(what: str) -> dict[str, float]:
    """The figures of one new process that opens the window, then scrolls or filters where asked."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, "-c", _VISIT, str(time.time()), what], capture_output=True, text=True, env=environment,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    figures: dict[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    return figures


def measure_place(records: int) -> dict[str, float]:
    """All figures with ``records`` stored jobs."""
    with own_place():
        app = App()
        file, user = app.data / "jobs.db", app.queue.user
        app.close()
        fill(file, records, user)
        visit("open")
        opened = [visit("open") for _ in range(ROUNDS)]
        figures = {name: statistics.median(each[name] for each in opened) for name in opened[0]}
        scrolled = visit("scroll")
        assert scrolled["rows"] == records, "not all of them were read"
        filtered = visit("filter")
        again = visit("filter")
        figures |= {name: value for name, value in scrolled.items() if name.startswith("scroll")}
        figures |= {name: value for name, value in again.items() if name.startswith("filter")}
        figures["first index"] = filtered["index"]
    return figures


_UNITS = {"memory": "MB", "stall": "ms"}
_SCALED = ("scroll", "first index")


def measure() -> list[Row]:
    """``history``: rows for each size beside the smallest."""
    all_figures: dict[int, dict[str, Any]] = {size: measure_place(size) for size in SIZES}
    reference = all_figures[SIZES[0]]
    rows = []
    for size in SIZES[1:]:
        for name, value in all_figures[size].items():
            unit = _UNITS.get(name.split()[-1], "s")
            wanted = "<= 1.2" if name == "open" and size == SIZES[-1] else ""
            more = f" ({size // SIZES[0]} times the work)" if name in _SCALED else ""
            rows.append(Row(f"history: {name}, {size:,} / {SIZES[0]:,}{more}", value, reference[name], unit, wanted))
    return rows
