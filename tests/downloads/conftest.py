"""The queue on real engines, and its jobs waited for."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.jobs.job import Job

LONG = 60_000


@pytest.fixture
def real_app(qtbot: QtBot) -> Iterator[App]:
    """The services, stopped at the end."""
    app = App()
    yield app
    with qtbot.waitSignal(app.queue.stopped, timeout=LONG):
        app.queue.stop(keep=False)
    app.close()


@pytest.fixture
def ended(qtbot: QtBot) -> Callable[[Job], Job]:
    """Wait for a job's end."""

    def wait(job: Job) -> Job:
        qtbot.waitUntil(lambda: not job.status.is_live, timeout=LONG)
        return job

    return wait
