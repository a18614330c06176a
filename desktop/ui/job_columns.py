"""The columns of the list of jobs, one row of data each; how they are painted is the view's affair."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, Qt

from desktop.jobs.job import Job, JobStatus
from desktop.jobs.order import shown_size, site_of
from desktop.jobs.words import known
from desktop.ui import formats, job_tips


def _noop(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Columns", text))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Columns", text)


STATUS_WORDS: dict[JobStatus, str] = {
    JobStatus.QUEUED: _noop("Queued"),
    JobStatus.RUNNING: _noop("Running"),
    JobStatus.COMPLETED: _noop("Completed"),
    JobStatus.FAILED: _noop("Failed"),
    JobStatus.CANCELLED: _noop("Cancelled"),
}

#: What engines call the steps after a download, and what a person calls them; others are shown as they are.
_STAGE_WORDS: dict[str, str] = {
    "Merger": _noop("Merging"),
    "ExtractAudio": _noop("Converting"),
    "VideoConvertor": _noop("Converting"),
    "VideoRemuxer": _noop("Converting"),
    "EmbedThumbnail": _noop("Embedding"),
    "EmbedSubtitle": _noop("Embedding"),
    "Metadata": _noop("Embedding"),
    "MoveFiles": _noop("Saving"),
}


def status_word(status: JobStatus) -> str:
    """The status as the user's language has it."""
    return _tr(STATUS_WORDS[status])


def status_text(job: Job) -> str:
    """The status in a word or two, with what else is worth knowing at a glance."""
    if job.unsaved and not job.status.is_live:
        return _tr("{status}, not saved").format(status=status_word(job.status))
    if job.status is JobStatus.QUEUED and job.held:
        return _tr("Paused")
    if job.status is JobStatus.QUEUED and job.not_before is not None:
        return _tr("Waits until {time}").format(time=formats.clock(job.not_before))
    if job.status is not JobStatus.RUNNING:
        return status_word(job.status)
    progress = job.progress
    if progress is None:
        return _tr("Starting")
    if progress.stage:
        return _tr(_STAGE_WORDS[progress.stage]) if progress.stage in _STAGE_WORDS else known(progress.stage)
    if progress.items and progress.items > 1:
        return _tr("Running {item}/{items}").format(item=progress.item or 1, items=progress.items)
    return status_word(job.status)


def status_icon_name(job: Job) -> str:
    """The name of the icon that says the same as :func:`status_text`, by its shape alone."""
    if job.status is JobStatus.QUEUED and job.held:
        return "paused"
    if job.status is JobStatus.QUEUED and job.not_before is not None:
        return "scheduled"
    return job.status.value


def percent_of(job: Job) -> float | None:
    """0 to 100, or None where nobody knows or it says nothing any more."""
    if job.status is JobStatus.COMPLETED:
        return 100.0
    return job.progress.percent if job.progress else None


def _nothing(_job: Job) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Column:
    """One column. ``id`` is also the name of its order (see ``jobs/order.py``); ``title`` is English."""

    id: str
    title: str
    text: Callable[[Job], str]
    #: What a tool tip says, not yet escaped.
    tip: Callable[[Job], str]
    #: Numbers stand on the right, so that their digits line up.
    numeric: bool = False
    #: Width in characters of an average letter.
    width: int = 10
    #: What it is called where there is more room than in the heading; "" for the title.
    name: str = ""
    #: Whether it is seen before anybody has asked for it.
    shown: bool = True

    @property
    def heading(self) -> str:
        """The title in the user's language."""
        return _tr(self.title)

    @property
    def full_name(self) -> str:
        """What a menu and a screen reader call it."""
        return _tr(self.name or self.title)

    @property
    def alignment(self) -> Qt.AlignmentFlag:
        """Where words stand in the column."""
        side = Qt.AlignmentFlag.AlignRight if self.numeric else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def spoken(self, job: Job, text: str) -> str:
        """A cell's ``text`` as a screen reader says it: the title's tells the status too, the others' their column."""
        if self.id == "title":
            percent = percent_of(job) if job.status.is_live else None
            how_far = "" if percent is None else _tr("{count} percent").format(count=formats.whole_percent(percent))
            return formats.listed([text, status_text(job), how_far])
        return formats.captioned(self.full_name, text)


COLUMNS: tuple[Column, ...] = (
    Column("title", _noop("Title"), lambda job: formats.one_line(job.title), job_tips.title, width=40),
    Column(
        "status",
        _noop("Status"),
        lambda job: formats.one_line(status_text(job), 60),
        lambda job: job_tips.status(job, status_text(job)),
        width=20,
    ),
    Column(
        "progress",
        _noop("Progress"),
        lambda job: formats.percent(percent_of(job)),
        lambda job: job_tips.progress(job, percent_of(job)),
        width=13,
    ),
    Column("size", _noop("Size"), lambda job: formats.size(shown_size(job)), job_tips.size, numeric=True, width=11),
    Column(
        "speed",
        _noop("Speed"),
        lambda job: formats.speed(job.progress.speed) if job.progress else "",
        job_tips.speed,
        numeric=True,
        width=12,
    ),
    Column(
        "eta",
        _noop("Time left"),
        lambda job: formats.duration(job.progress.eta) if job.progress else "",
        job_tips.eta,
        numeric=True,
        width=10,
    ),
    Column("engine", _noop("Engine"), lambda job: formats.one_line(job.engine, 60), lambda job: job.engine, width=9),
    Column("user_id", _noop("Owner"), lambda job: formats.one_line(job.user_id, 60), lambda job: job.user_id, width=10),
    Column(
        "created_at",
        _noop("Added"),
        lambda job: formats.when(job.created_at),
        lambda job: formats.exact_when(job.created_at),
        width=15,
    ),
    # What stands in it is for the queue to say (see queue_rows.py).
    Column("queue", "#", _nothing, _nothing, numeric=True, width=4, name=_noop("Place in the queue")),
    # Further ones come at the end: what a window remembers of its columns goes by their numbers.
    Column(
        "finished_at",
        _noop("Finished"),
        lambda job: formats.when(job.finished_at),
        lambda job: formats.exact_when(job.finished_at),
        width=15,
        shown=False,
    ),
    Column(
        "duration",
        _noop("Duration"),
        lambda job: formats.duration(job_tips.running_for(job)),
        job_tips.duration,
        numeric=True,
        width=9,
        shown=False,
    ),
    Column(
        "site",
        _noop("Site"),
        lambda job: formats.one_line(site_of(job.urls[0]), 60) if job.urls else "",
        lambda job: job.urls[0] if job.urls else "",
        width=16,
        shown=False,
    ),
    Column(
        "files",
        _noop("Files"),
        lambda job: QLocale().toString(len(job.files)) if job.files else "",
        job_tips.files,
        numeric=True,
        width=6,
        shown=False,
    ),
)

#: Pixels of free room at the left and right of a cell's and a heading's words.
PADDING = 8

#: Column number by id.
NUMBER: dict[str, int] = {column.id: number for number, column in enumerate(COLUMNS)}
