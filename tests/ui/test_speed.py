"""The curve of a job's speed: what is remembered, and what is seen of it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.jobs.job import Job, Progress
from desktop.ui import theme
from desktop.ui.main_window import MainWindow
from desktop.ui.speed_history import MOST_POINTS, SpeedHistory, halved
from desktop.ui.speed_view import SpeedView, mean, nice
from tests.ui.fakes import FakeQueue


@pytest.fixture
def times() -> Iterator[float]:
    return itertools.count(1000.0, 1.0)


def running(queue: FakeQueue) -> Job:
    job = queue.add(["https://example.org/film"])
    queue.run(job)
    job.started_at = 1000.0
    return job


def tell(queue: FakeQueue, job_id: str, speed: float | None) -> None:
    queue.live[job_id].progress = Progress(percent=1.0, speed=speed)
    queue.job_changed.emit(job_id)


def test_a_running_jobs_speeds_are_remembered(queue: FakeQueue, times: Iterator[float]) -> None:
    history = SpeedHistory(queue.as_queue, clock=lambda: next(times))
    job = running(queue)
    for speed in (1e6, None, 3e6):
        tell(queue, job.id, speed)
    assert history.points(job.id) == [(0.0, 1e6), (1.0, 3e6)]
    assert history.points("nobody") == []
    queue.job_removed.emit(job.id)
    assert history.points(job.id) == []


def test_a_long_life_is_a_coarser_curve_not_a_longer_one(queue: FakeQueue, times: Iterator[float]) -> None:
    history = SpeedHistory(queue.as_queue, clock=lambda: next(times))
    job = running(queue)
    for number in range(5 * MOST_POINTS):
        tell(queue, job.id, float(number))
    points = history.points(job.id)
    assert MOST_POINTS / 4 < len(points) <= MOST_POINTS
    assert points[0][0] == 0.0
    assert [at for at, _ in points] == sorted(at for at, _ in points)


def test_points_in_one_moment_are_one(queue: FakeQueue) -> None:
    history = SpeedHistory(queue.as_queue, clock=lambda: 1000.0)
    job = running(queue)
    for speed in (1.0, 2.0):
        tell(queue, job.id, speed)
    assert history.points(job.id) == [(0.0, 2.0)]


def test_numbers() -> None:
    assert halved([(0.0, 2.0), (1.0, 4.0), (2.0, 6.0)]) == [(0.0, 3.0), (2.0, 6.0)]
    assert mean([(0.0, 2.0), (1.0, 4.0), (3.0, 9.0)]) == pytest.approx(10 / 3)
    assert mean([(5.0, 2.0)]) == 2.0
    assert [nice(value) for value in (0, 1, 1.5, 3, 7, 4_200_000)] == [1.0, 1.0, 2.0, 5.0, 10.0, 5_000_000.0]


def test_the_curve_is_drawn_as_it_grows(qtbot: QtBot, queue: FakeQueue, times: Iterator[float]) -> None:
    history = SpeedHistory(queue.as_queue, clock=lambda: next(times))
    view = SpeedView(history)
    qtbot.addWidget(view)
    view.resize(400, 200)
    view.show()
    job = running(queue)
    assert view.words() == "Select a job to see its speed."
    view.show_job(job.id)
    assert view.words() == "No speed was seen of this job."
    for speed in (1e6, 4e6, 4e6, 4e6, 2e6):
        tell(queue, job.id, speed)
    assert view.words() == "Last 2.0 MB/s · mean 3.3 MB/s · highest 4.0 MB/s"
    assert view.accessibleDescription() == view.words()
    image = view.grab().toImage()
    wanted = theme.color("running", view.palette())
    colours = {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}
    assert wanted.name() in colours


def test_the_tab_shows_the_job_on_show(window: MainWindow, queue: FakeQueue) -> None:
    job = running(queue)
    queue.job_added.emit(job.id)
    window.model.flush()
    window.view.selectRow(0)
    window.details.setFocus()
    while window.details.tabText(window.details.currentIndex()) != "&Speed":
        QTest.keyClick(window.details.tabBar(), Qt.Key.Key_Right)
    tell(queue, job.id, 5e6)
    assert window.details.speed is not None
    assert window.details.speed.words().startswith("Last 5.0 MB/s")


def test_secrets_are_not_among_the_details(window: MainWindow, queue: FakeQueue) -> None:
    queue.store(1, engine="nobody-knows", options={"password": "hush", "flag": True})
    queue.history_changed.emit()
    window.model.flush()
    window.view.selectRow(0)
    window.details.setCurrentIndex(1)
    assert window.details.fields is not None
    rows = window.details.fields.rows()
    assert ("password", "***") in rows and ("flag", "Yes") in rows
    assert "hush" not in window.details.fields.toPlainText()
