"""Gathers what happens to jobs, so that whoever shows them hears of each at most once a frame."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.jobs.job import Job

#: Milliseconds between two reports on one job: about 30 a second.
FRAME_MS = 33


class JobFeed(QObject):
    """Turns any number of touches into at most one report a frame.

    Signals:
        job_changed(str): a job's fields or progress have changed.
        output_appended(str, Batch): what its log has got since the last report.
    """

    job_changed = Signal(str)
    output_appended = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._touched: dict[str, Job] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._report_all)

    def touch(self, job: Job) -> None:
        """Something of ``job`` has changed."""
        self._touched[job.id] = job
        if not self._timer.isActive():
            self._timer.start()

    def flush(self, job: Job) -> None:
        """Report on ``job`` now."""
        self._touched.pop(job.id, None)
        batch = job.log.take()
        if batch is not None:
            self.output_appended.emit(job.id, batch)
        self.job_changed.emit(job.id)

    def _report_all(self) -> None:
        touched, self._touched = self._touched, {}
        for job in touched.values():
            self.flush(job)
