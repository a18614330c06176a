"""500 jobs of ``true``, created, run and stored, against 500 bare QProcesses."""

from __future__ import annotations

import shutil

from PySide6.QtCore import QCoreApplication, QEventLoop, QProcess

from desktop.app import App
from tests.benchmarks.place import own_place, write_engine
from tests.benchmarks.table import Row, in_turn, seconds

JOBS = 500
AT_ONCE = 3
ROUNDS = 3


def measure() -> list[Row]:
    qt = QCoreApplication.instance() or QCoreApplication([])
    ours, reference = in_turn([_ours, _reference], ROUNDS)
    del qt
    return [Row(f"spawn: {JOBS} jobs, {AT_ONCE} at once", ours, reference, "s", "<= 3")]


def _ours() -> float:
    with own_place() as folder:
        write_engine(folder, "bench", shutil.which("true") or "true", [])
        app = App()
        app.settings.set_value("jobs/max_parallel", AT_ONCE)
        app.settings.set_value("downloads/directory", str(folder / "home"))
        loop = QEventLoop()
        left = JOBS

        def on_finished() -> None:
            nonlocal left
            left -= 1
            if left == 0:
                loop.quit()

        app.queue.job_finished.connect(on_finished)

        def run() -> None:
            for number in range(JOBS):
                app.queue.add([f"bench:{number}"])
            loop.exec()

        taken = seconds(run)
        stored = app.store.list_jobs_for_user(None)
        assert len(stored) == JOBS
        assert all(job.return_code == 0 for job in stored)
        app.close()
        return taken


def _reference() -> float:
    loop = QEventLoop()
    left = JOBS
    running: set[QProcess] = set()
    program = shutil.which("true") or "true"

    def start() -> None:
        process = QProcess()
        running.add(process)
        process.finished.connect(lambda: on_finished(process))
        process.start(program, [])

    def on_finished(process: QProcess) -> None:
        nonlocal left
        running.discard(process)
        process.deleteLater()
        left -= 1
        if left >= AT_ONCE:
            start()
        elif left == 0:
            loop.quit()

    def run() -> None:
        for _ in range(AT_ONCE):
            start()
        loop.exec()

    return seconds(run)
