"""What a stop, a crash and another program leave for the next start."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.jobs.job import JobStatus
from tests.outside import sql
from tests.services.test_job_life import LONG, add, stop
from tests.torture import engines, pids, steps, wait_until_gone


@pytest.fixture
def app(qtbot: QtBot) -> Iterator[App]:
    app = App()
    yield app
    stop(qtbot, app)


def test_what_is_stopped_for_the_next_start_goes_on_there(
    qtbot: QtBot, engines_folder: Path, data_folder: Path, tmp_path: Path
) -> None:
    gate = steps.Gate(tmp_path / "gate")
    engines.gated(engines_folder, gate)
    app = App()
    app.settings.set_value("jobs/max_parallel", 1)
    running, queued = add(app, "gated", 1), add(app, "gated", 2)
    qtbot.waitUntil(lambda: "waiting" in running.output, timeout=LONG)
    stop(qtbot, app, keep=True)
    rows = sql(data_folder / "jobs.db", "SELECT id, status, output FROM live_jobs ORDER BY created_at")
    assert [(row["id"], row["status"]) for row in rows] == [(running.id, "queued"), (queued.id, "queued")]
    assert "goes on at the next start" in rows[0]["output"]

    # Another program's, as far as the next start can see: this process goes on.
    sql(data_folder / "jobs.db", "UPDATE live_jobs SET app_started = 1.0")
    again = App()
    assert again.claim_window()
    again.start()
    assert [job.id for job in again.queue.live_jobs()] == [running.id, queued.id]
    gate.open()
    qtbot.waitUntil(lambda: not again.queue.live_jobs(), timeout=LONG)
    stop(qtbot, again)
    rows = sql(data_folder / "jobs.db", "SELECT id, status FROM jobs ORDER BY created_at")
    assert [row["status"] for row in rows] == ["completed", "completed"]


_CRASHING = """
import os, signal, sys
from PySide6.QtCore import QCoreApplication, QTimer
from desktop.app import App
qt = QCoreApplication([])
app = App()
job = app.queue.add(["torture:x"], engine="stubborn")
def look():
    if "ready" in job.output:
        print("\\n".join(job.output), flush=True)
        # The journal follows within a moment; what it does not hold is found by the processes' environment.
        os.kill(os.getpid(), signal.SIGKILL)
timer = QTimer(); timer.timeout.connect(look); timer.start(10)
qt.exec()
"""


def test_a_crash_loses_no_job_and_leaves_no_process(qtbot: QtBot, engines_folder: Path, data_folder: Path) -> None:
    engines.stubborn(engines_folder, child=True, escape=True)
    crashed = subprocess.run([sys.executable, "-c", _CRASHING], capture_output=True, text=True, timeout=60, check=False)
    assert crashed.returncode == -signal.SIGKILL, crashed.stderr
    numbers = pids(crashed.stdout.split("\n"))
    assert len(numbers) >= 2
    engines.scripted(engines_folder, steps.line("well"), engine_id="stubborn")
    app = App()
    assert app.claim_window()
    app.start()
    wait_until_gone(numbers)
    (job,) = app.queue.live_jobs()
    qtbot.waitUntil(lambda: job.status is JobStatus.COMPLETED, timeout=LONG)
    assert any("interrupted" in line for line in job.output) or job.status is JobStatus.COMPLETED
    stop(qtbot, app)
    assert [row["status"] for row in sql(data_folder / "jobs.db", "SELECT status FROM jobs")] == ["completed"]


def test_a_job_of_a_living_program_is_left_alone(qtbot: QtBot, app: App, engines_folder: Path, tmp_path: Path) -> None:
    gate = steps.Gate(tmp_path / "gate")
    engines.gated(engines_folder, gate)
    job = add(app, "gated")
    qtbot.waitUntil(lambda: gate.waiting == 1, timeout=LONG)
    other = App()
    assert other.claim_window()
    other.start()
    assert other.queue.live_jobs() == []
    stop(qtbot, other)
    assert job.status is JobStatus.RUNNING
    gate.open()
    qtbot.waitUntil(lambda: job.status is JobStatus.COMPLETED, timeout=LONG)
