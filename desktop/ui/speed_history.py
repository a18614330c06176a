"""How fast each job was over its life, as far as it was watched; draws nothing."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.jobs.job import JobStatus
from desktop.services.queue import JobQueue

#: More than a plot has pixels for; beyond it every two neighbours become one.
MOST_POINTS = 600
#: Jobs whose curves are remembered, those last heard of.
_MOST_JOBS = 100

#: Seconds since the job began, and bytes a second then.
Point = tuple[float, float]


class SpeedHistory(QObject):
    """Listens to the queue and remembers what running jobs tell of their speed.

    Signals: grown(str): the job of this id has a new point.
    """

    grown = Signal(str)

    def __init__(
        self, queue: JobQueue, *, clock: Callable[[], float] = time.time, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._queue = queue
        self._clock = clock
        self._points: OrderedDict[str, list[Point]] = OrderedDict()
        #: How many seconds the last point of a job covers at least: longer lives have coarser curves.
        self._step: dict[str, float] = {}
        queue.job_changed.connect(self._on_changed)
        queue.job_removed.connect(self._forget)

    def points(self, job_id: str) -> list[Point]:
        """The curve of a job, empty where none was seen. Do not change it."""
        return self._points.get(job_id, [])

    def _on_changed(self, job_id: str) -> None:
        job = self._queue.live_job(job_id)
        if job is None or job.status is not JobStatus.RUNNING or job.progress is None or job.started_at is None:
            return
        if job.progress.speed is not None:
            self._add(job_id, max(self._clock() - job.started_at, 0.0), job.progress.speed)

    def _add(self, job_id: str, at: float, speed: float) -> None:
        points = self._points.setdefault(job_id, [])
        self._points.move_to_end(job_id)
        step = self._step.setdefault(job_id, 0.25)
        if points and at - points[-1][0] < step:
            points[-1] = (points[-1][0], speed)
        else:
            points.append((at, speed))
        if len(points) > MOST_POINTS:
            points[:] = halved(points)
            self._step[job_id] = step * 2
        while len(self._points) > _MOST_JOBS:
            self._forget(next(iter(self._points)))
        self.grown.emit(job_id)

    def _forget(self, job_id: str) -> None:
        self._points.pop(job_id, None)
        self._step.pop(job_id, None)


def halved(points: list[Point]) -> list[Point]:
    """Every two neighbours as one: the first one's time, their mean speed."""
    pairs = [(points[at], points[min(at + 1, len(points) - 1)]) for at in range(0, len(points), 2)]
    return [(first[0], (first[1] + second[1]) / 2) for first, second in pairs]
