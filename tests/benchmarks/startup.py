"""Until the window is painted, from a new process: ours against a bare QMainWindow, with few and with many records."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import time
import uuid
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.app import App
from tests.benchmarks.place import own_place
from tests.benchmarks.table import Row, in_turn

RECORDS = 100_000
ROUNDS = 15

_OURS = """
import os, sys
from desktop import cli, gui

class Window(gui.MainWindow):
    def __init__(self, *arguments, **named):
        super().__init__(*arguments, **named)
        self.painted.connect(self.tell)

    def tell(self):
        print("painted", flush=True)
        os._exit(0)

gui.MainWindow = Window
sys.argv = ["fetchdeck"]
cli.main([])
"""

_BARE = """
import os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, self.tell)

    def tell(self):
        print("painted", flush=True)
        os._exit(0)

application = QApplication(sys.argv)
window = Window()
window.resize(1120, 720)
window.show()
application.exec()
"""


def until_painted(script: str) -> float:
    """Seconds from the start of a process that runs ``script`` until it says that its window was painted."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    start = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "painted\n"
        return time.perf_counter() - start


def fill(file: Path, records: int, user: str) -> None:
    """Store ``records`` made-up jobs."""
    now = time.time()
    rows = (
        (
            str(uuid.UUID(int=number)),
            user,
            json.dumps([f"https://example.org/{number}"]),
            now - number,
            f"Film number {number}",
        )
        for number in range(records)
    )
    connection = sqlite3.connect(file)
    with connection:
        connection.executemany(
            "INSERT INTO jobs (id, user_id, urls, options, engine, status, command, created_at, title, files, error) "
            "VALUES (?1, ?2, ?3, '{}', 'yt-dlp', 'completed', '', ?4, ?5, '[]', '')",
            rows,
        )
    connection.close()


def measure() -> list[Row]:
    rows = []
    for records in (0, RECORDS):
        with own_place():
            qt = QCoreApplication.instance() or QCoreApplication([])
            app = App()
            file, user = app.data / "jobs.db", app.queue.user
            app.close()
            fill(file, records, user)
            until_painted(_OURS)
            ours, bare = in_turn([lambda: until_painted(_OURS), lambda: until_painted(_BARE)], ROUNDS)
            rows.append(Row(f"startup: {records:,} records", ours, bare, "s", "<= 1.5"))
            del qt
    return rows
