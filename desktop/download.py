"""``fetchdeck get``: one job in the terminal, its log on stdout, its progress on stderr; the queue does the work."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence

from PySide6.QtCore import QEventLoop, QObject

from desktop.jobs.job import Job, JobStatus, Options, Progress
from desktop.jobs.output import LineKind
from desktop.services.queue import JobQueue
from desktop.services.signals import ENDING_SIGNALS, SystemSignals

#: Exit statuses.
OK, FAILED, INTERRUPTED = 0, 1, 130

_BAR_WIDTH = 24
_ERASE = "\r\x1b[K"


class Download(QObject):
    """Runs one job to its end and shows it as a terminal program would."""

    def __init__(self, queue: JobQueue) -> None:
        super().__init__()
        self._queue = queue
        self._loop = QEventLoop()
        self._bar = sys.stderr.isatty()
        self._bar_shown = False
        self._held: str | None = None
        self._job: Job | None = None
        self._reader_gone = False

    def run(self, urls: Sequence[str], engine: str, options: Options) -> int:
        """Queue the job, wait for its end and return the exit status.

        :raises queue.QueueError: it cannot run as asked.
        """
        for stream in (sys.stdout, sys.stderr):
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(errors="replace")
        self._job = job = self._queue.add(urls, engine=engine, options=options)
        # Whoever sits at the terminal waits for it: what the window's downloads wait for is nothing to them.
        self._queue.start_at(job.id, None)
        job.log.listener = self._on_line
        signals = SystemSignals(ENDING_SIGNALS)
        signals.received.connect(self._on_signal)
        self._queue.problem.connect(self._complain)
        self._queue.job_changed.connect(self._on_changed)
        self._queue.job_finished.connect(self._loop.quit)
        try:
            self._loop.exec()
        finally:
            signals.close()
        self._release_held()
        self._erase_bar()
        return self._status(job)

    def _status(self, job: Job) -> int:
        if job.status is JobStatus.COMPLETED:
            return OK
        if job.status is JobStatus.CANCELLED:
            return INTERRUPTED
        self._complain(job.error)
        return FAILED

    def _on_signal(self) -> None:
        if self._job is not None and self._job.status.is_live:
            self._queue.cancel(self._job.id)

    def _on_line(self, line: str, kind: LineKind, replaces: bool) -> None:
        if replaces:
            self._held = None
        self._release_held()
        if kind is LineKind.PLAIN:
            self._print(line)
        else:
            # The next line may take its place: what is printed cannot be taken back.
            self._held = line

    def _release_held(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            self._print(held)

    def _print(self, line: str) -> None:
        if self._reader_gone:
            return
        self._erase_bar()
        try:
            print(line, flush=True)
        except BrokenPipeError:
            # Nobody reads any more (`fetchdeck get … | head`): as for any program in a pipe, that is the end.
            self._reader_gone = True
            self._on_signal()

    def _complain(self, sentence: str) -> None:
        self._erase_bar()
        print(f"fetchdeck: {' '.join(sentence.split())}", file=sys.stderr, flush=True)

    def _on_changed(self) -> None:
        job = self._job
        if self._bar and job is not None and job.status is JobStatus.RUNNING and job.progress is not None:
            width = shutil.get_terminal_size().columns - 1
            sys.stderr.write(_ERASE + progress_line(job.progress)[:width])
            sys.stderr.flush()
            self._bar_shown = True

    def _erase_bar(self) -> None:
        if self._bar_shown:
            sys.stderr.write(_ERASE)
            sys.stderr.flush()
            self._bar_shown = False


def progress_line(progress: Progress) -> str:
    """One line for a terminal: bar, percent, size, speed, time left, each where it is known."""
    parts = []
    if progress.percent is not None:
        filled = round(_BAR_WIDTH * min(max(progress.percent, 0.0), 100.0) / 100)
        parts.append(f"[{'#' * filled}{'.' * (_BAR_WIDTH - filled)}] {progress.percent:3.0f}%")
    if progress.downloaded is not None:
        done = _bytes(progress.downloaded)
        parts.append(f"{done} / {_bytes(progress.total)}" if progress.total is not None else done)
    if progress.speed is not None:
        parts.append(f"{_bytes(progress.speed)}/s")
    if progress.eta is not None:
        minutes, seconds = divmod(int(progress.eta), 60)
        parts.append(f"{minutes}:{seconds:02} left")
    if progress.item is not None and progress.items is not None:
        parts.append(f"{progress.item}/{progress.items}")
    if progress.stage:
        parts.append(progress.stage)
    return "  ".join(parts)


def _bytes(number: float) -> str:
    for unit in ("B", "kB", "MB", "GB"):
        if number < 1000:
            return f"{number:.0f} {unit}" if unit == "B" else f"{number:.1f} {unit}"
        number /= 1000
    return f"{number:.1f} TB"
