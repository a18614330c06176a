"""How all live jobs stand together, and whether anything goes on; knows no queue and no window."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.jobs.job import Job, JobStatus


@dataclass(frozen=True, slots=True)
class Standing:
    """``speed`` is bytes a second of all together, ``percent`` the mean of what running jobs tell; None is unknown."""

    running: int = 0
    queued: int = 0
    speed: float = 0.0
    percent: float | None = None


def standing_of(jobs: Iterable[Job]) -> Standing:
    """How ``jobs`` stand."""
    running, queued, speed = 0, 0, 0.0
    known: list[float] = []
    for job in jobs:
        queued += job.status is JobStatus.QUEUED
        if job.status is not JobStatus.RUNNING:
            continue
        running += 1
        if job.progress is not None:
            speed += job.progress.speed or 0.0
            if job.progress.percent is not None:
                known.append(min(max(job.progress.percent, 0.0), 100.0))
    return Standing(running, queued, speed, sum(known) / len(known) if known else None)


def goes_on(jobs: Iterable[Job], *, paused: bool) -> bool:
    """True while one of ``jobs`` runs, or will start without anybody's doing.

    What waits for its time does, also where that is hours away; a paused job does not, nor any queued one while the
    queue is ``paused``.
    """
    return any(
        job.status is JobStatus.RUNNING or (job.status is JobStatus.QUEUED and not job.held and not paused)
        for job in jobs
    )
