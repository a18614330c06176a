"""What the tool tips of the list of jobs say: the exact values of what the cells show in short; not yet escaped."""

from __future__ import annotations

import os
import time

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.jobs.job import Job, JobStatus
from desktop.jobs.order import lasted, shown_size
from desktop.ui import formats

#: How many links or files a tip names.
_NAMED = 5


def _tr(text: str) -> str:
    return QCoreApplication.translate("Tips", text)


def _lines(*parts: str) -> str:
    return "\n".join(part for part in parts if part)


def _more(count: int) -> str:
    return _tr("and {count} more").format(count=QLocale().toString(count - _NAMED)) if count > _NAMED else ""


def title(job: Job) -> str:
    """The title as a whole, and the first links."""
    return _lines(job.title, *(url for url in job.urls[:_NAMED] if url != job.title), _more(len(job.urls)))


def status(job: Job, words: str) -> str:
    """What went wrong, else the status with when it came to be."""
    if job.status is JobStatus.QUEUED and job.not_before is not None:
        return _tr("Waits until {time}").format(time=formats.exact_when(job.not_before))
    if job.status is JobStatus.RUNNING and job.started_at is not None:
        return _lines(words, _tr("Started: {time}").format(time=formats.exact_when(job.started_at)))
    return _lines(words, job.error)


def progress(job: Job, percent: float | None) -> str:
    """The percentage with a decimal, bytes of bytes, and the item of how many."""
    at = job.progress
    if at is None:
        return formats.exact_percent(percent)
    done, whole = formats.exact_size(at.downloaded), formats.exact_size(at.total)
    share = _tr("{done} of {whole}").format(done=done, whole=whole) if done and whole else done
    item = _tr("Item {item} of {items}").format(item=at.item or 1, items=at.items) if at.items else ""
    return _lines(formats.exact_percent(percent), share, item)


def size(job: Job) -> str:
    """The size to the last byte, and what of it is there."""
    whole = formats.exact_size(shown_size(job))
    if job.progress and job.progress.downloaded is not None and whole:
        return _tr("{done} of {whole}").format(done=formats.exact_size(job.progress.downloaded), whole=whole)
    return whole


def speed(job: Job) -> str:
    """The speed to the last byte."""
    return formats.exact_speed(job.progress.speed) if job.progress else ""


def eta(job: Job) -> str:
    """When it will be done, as far as one can tell."""
    left = job.progress.eta if job.progress else None
    clock = formats.clock(time.time() + left) if left is not None else ""
    return _tr("Done at about {time}").format(time=clock) if clock else ""


def duration(job: Job) -> str:
    """From when to when it ran."""
    if job.started_at is None:
        return ""
    started = _tr("Started: {time}").format(time=formats.exact_when(job.started_at))
    if lasted(job) is None:
        return started
    return _lines(started, _tr("Finished: {time}").format(time=formats.exact_when(job.finished_at)))


def files(job: Job) -> str:
    """The names of the first files."""
    return _lines(*(os.path.basename(path) for path in job.files[:_NAMED]), _more(len(job.files)))


def running_for(job: Job) -> float | None:
    """Seconds that a job ran, or has been running until now."""
    if job.status is JobStatus.RUNNING and job.started_at is not None:
        return max(time.time() - job.started_at, 0.0)
    return lasted(job)
