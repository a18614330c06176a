"""A job that was queued again by itself, in the window."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.jobs.job import JobStatus
from desktop.jobs.order import RETRIES_OPTION
from desktop.ui.job_fields import shown_options
from desktop.ui.main_window import MainWindow


def test_the_count_is_no_option_in_the_details(real_window: MainWindow, app: App, qtbot: QtBot) -> None:
    app.start()
    app.settings.set_value("jobs/retries", 1)
    first = app.queue.add(["shell:fail"])
    qtbot.waitUntil(lambda: first.status is JobStatus.FAILED, timeout=30_000)
    (waiting,) = app.queue.live_jobs()
    assert waiting.options[RETRIES_OPTION] == 1
    real_window.model.flush()
    real_window.view.show_job(waiting.id)
    assert real_window.model.index(real_window.model.row_of(waiting.id), 1).data().startswith("Waits until ")
    assert RETRIES_OPTION not in shown_options(waiting, None)
    real_window.actions_["cancel"].trigger()
    assert waiting.status is JobStatus.CANCELLED
