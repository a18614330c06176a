"""One attempt to run a job: its folders and commands, its processes, and what came of them; changes no status.

The queue starts an attempt, and turns its verdict into a status. Most engines take all links in one run; those with
``separate_runs`` get them one after the other, each in a folder of its own.
"""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

from desktop.engines.catalog import Catalog, EngineError, Location
from desktop.engines.command import DROPPED_VARIABLES, Command, Places, build_command, mask, source_option
from desktop.engines.lines import (
    DoneSeen,
    ErrorSeen,
    FileSeen,
    LineReader,
    ProgressSeen,
    StageSeen,
    ThumbnailSeen,
    TitleSeen,
)
from desktop.engines.model import Engine
from desktop.engines.paths import inside
from desktop.engines.results import LinkResults
from desktop.engines.verdict import Findings, Verdict, judge, sentence
from desktop.jobs.job import Job, JobStatus, Outcome, Progress
from desktop.jobs.output import LineKind
from desktop.services.folders import FolderError, JobFolders, now_of_files, total_size, uses_temp
from desktop.services.process_tree import JOB_VARIABLE
from desktop.services.runner import ProcessRunner
from desktop.services.runs import Run, runs_of

#: Bytes of the marker that no title can guess; it is new for each run.
_NONCE_BYTES = 6
_FAILED = JobStatus.FAILED
_NOTHING = Progress()


@dataclass(frozen=True, slots=True)
class Result:
    """How an attempt ended: the process's end and what the engine's rules make of it."""

    outcome: Outcome
    verdict: Verdict


class _ProgramMissing(Exception):
    """The engine's program is nowhere; the text is no sentence, but what follows "could not be started"."""


class Attempt(QObject):
    """Runs ``job`` once.

    Signals:
        started: a process runs.
        changed: the job's log, progress, title or files have changed.
        finished(Result): it is over; emitted once, never before :meth:`start` has returned.
    """

    started = Signal()
    changed = Signal()
    finished = Signal(object)

    def __init__(
        self,
        job: Job,
        catalog: Catalog,
        folders: JobFolders,
        data: Path,
        grace: float,
        ffmpeg: str,
        limit: Callable[[Job], int],
    ) -> None:
        """``limit`` tells how many bytes a second the job may take at the moment (see ``limits.py``)."""
        super().__init__()
        self.job = job
        self._catalog = catalog
        self._folders = folders
        self._data = data
        self._grace = grace
        self._ffmpeg = ffmpeg
        self._limit = limit
        self._engine: Engine | None = None
        self._runner: ProcessRunner | None = None
        self._location: Location | None = None
        self._temp: Path | None = None
        self._runs: list[Run] = []
        self._run: Run | None = None
        #: How the first run that was no success ended, else the last one.
        self._outcome = Outcome()
        #: How many errors there were before this run, and whether it goes on with what another one left.
        self._errors_before = 0
        self._went_on = False
        self._findings = Findings(links=len(job.urls))
        #: Files that the engine named, in their order; the last may still be in its hands.
        self._named: list[Path] = []
        #: Files that only lay beside one of those.
        self._beside: set[str] = set()
        self._stage_since: float | None = None
        #: A list was named: what is named after it is in it.
        self._is_list = False
        self._stopping = False

    @property
    def pid(self) -> int | None:
        """The process's number while it runs."""
        return self._runner.pid if self._runner else None

    def start(self) -> None:
        """Prepare and start the process; whatever prevents it becomes the result."""
        self.job.command = ""  # Of an earlier attempt, of which this one is the continuation.
        try:
            self._engine = engine = self._catalog.get(self.job.engine)
            self._location = self._locate(engine)
            self._temp = self._folders.prepare(self.job, make=uses_temp(engine))
            self._results = LinkResults(engine, self.job.urls)
            self.job.results = self._results.found
            self._runs = self._plan(engine, self._temp)
            self._start_next()
        except _ProgramMissing as error:
            outcome = Outcome(not_started=str(error))
            self._end_later(outcome, judge(engine, outcome, self._findings))
        except (EngineError, FolderError) as error:
            self._end_later(Outcome(not_started=str(error)), Verdict(_FAILED, str(error)))

    def _plan(self, engine: Engine, temp: Path) -> list[Run]:
        runs = runs_of(self.job, engine, temp)
        if not engine.separate_runs:
            return runs
        if source_option(engine, self.job.options) is not None:
            self._findings.links, self._results = 1, LinkResults(engine, ())
            return runs
        left = []
        for run in runs:
            done = self._folders.delivered(self.job, run.temp)
            if not done:
                left.append(run)
                continue
            self._say(QCoreApplication.translate("Attempt", "{link} was downloaded before").format(link=run.links[0]))
            self._findings.done += 1
            self._results.done_before(run.links[0])
            for path in done:
                self._count(path)
        return left

    def _start_next(self) -> None:
        """Start the next run.

        :raises EngineError, FolderError: it cannot be.
        """
        engine = self._engine
        assert engine is not None and self._location is not None
        if not self._runs:
            self._end_later(Outcome(exit_code=0), Verdict(JobStatus.COMPLETED))
            return
        self._run = run = self._runs.pop(0)
        self._errors_before = len(self._findings.errors)
        if engine.separate_runs:
            self._results.begin(run.links[0])
        self._went_on = self._folders.has_unfinished(run.temp)
        nonce = secrets.token_hex(_NONCE_BYTES)
        if engine.separate_runs:
            self._folders.make(run.temp)
        command = self._command(engine, run, nonce)
        self.job.command = "; ".join(filter(None, (self.job.command, command.display)))
        if command.secrets:
            self.job.log.redact = lambda line: mask(line, command.secrets)
        self.job.log.append(f"$ {command.display}")
        # A file that an engine leaves where it runs must not vanish with the temporary folder by surprise.
        self._start_folder = run.temp if uses_temp(engine) else self._folders.directory(self.job)
        self._reader = LineReader(engine.output, nonce)
        self._start_process(command)

    def _start_process(self, command: Command) -> None:
        if self._runner is not None:
            self._runner.deleteLater()
        self._runner = runner = ProcessRunner(self.job.log, self._reader, self._look_at, self)
        runner.started.connect(self.started)
        runner.output.connect(self.changed)
        # Queued: a process that cannot be started says so while start() still runs.
        runner.finished.connect(self._on_process_finished, Qt.ConnectionType.QueuedConnection)
        runner.start(
            command.program,
            command.arguments,
            environment={**command.environment, JOB_VARIABLE: self.job.id},
            without=DROPPED_VARIABLES,
            folder=self._start_folder,
            grace_seconds=self._grace,
        )

    def stop(self, grace: float) -> None:
        """End the process and all that it started; ``finished`` follows."""
        self._stopping = True
        if self._runner is not None:
            self._runner.stop(grace)

    def _locate(self, engine: Engine) -> Location:
        location = self._catalog.locate(engine)
        if location is None:
            program = engine.program or engine.module
            raise _ProgramMissing(QCoreApplication.translate("Attempt", "{program} not found").format(program=program))
        return location

    def _command(self, engine: Engine, run: Run, nonce: str) -> Command:
        assert self._location is not None
        own = self._data / "engine-data" / engine.id
        own.mkdir(mode=0o700, parents=True, exist_ok=True)
        places = Places(self._folders.directory(self.job), run.temp, own, self._ffmpeg, os.getpid())
        limit = self._limit(self.job)
        return build_command(engine, self.job, self._location, places, nonce, links=run.links, speed_limit=limit)

    def _look_at(self, line: str) -> LineKind:
        event = self._reader.read(line)
        self._results.see(event)
        match event:
            case ProgressSeen(progress=progress, title=title):
                self._set_progress(progress)
                self.job.title = title or self.job.title
                return LineKind.PROGRESS
            case TitleSeen(title=title, of_list=of_list):
                if of_list or not self._is_list:
                    self.job.title = title
                self._is_list = self._is_list or of_list
            case FileSeen(path=path):
                self._on_file(path)
            case ThumbnailSeen(address=address):
                # Of a list, that of the first.
                self.job.thumbnail = self.job.thumbnail or address
            case DoneSeen():
                self._findings.done += 1
            case ErrorSeen(message=message, failed=failed):
                self._findings.errors.append(message)
                if failed is not None:
                    self._findings.failed = failed
            case StageSeen(stage=stage, ended=ended):
                self._stage_since = None if ended else now_of_files()
                self._set_stage("" if ended else stage)
        return LineKind.PLAIN

    def _set_progress(self, progress: Progress) -> None:
        if progress == _NOTHING:
            return  # A line that belongs to the display of the progress and tells nothing.
        self._findings.at_item(progress.item, progress.items)
        count = self._findings.links
        if self._engine is not None and self._engine.separate_runs and count > 1 and progress.items is None:
            progress = replace(progress, item=count - len(self._runs), items=count)
        self.job.progress = progress

    def _set_stage(self, stage: str) -> None:
        before = self.job.progress or Progress()
        self.job.progress = Progress(
            percent=before.percent,
            downloaded=before.downloaded,
            total=before.total,
            item=before.item,
            items=before.items,
            stage=stage,
        )

    def _on_file(self, named: str) -> None:
        assert self._temp is not None
        path = self._start_folder / os.path.expanduser(named)
        if not inside(path, self._temp, self._folders.directory(self.job)):
            self._say(
                QCoreApplication.translate(
                    "Attempt", "{path} lies outside the job's folders and is not counted as its file."
                ).format(path=path)
            )
            return
        # That the engine names the next file shows that it has done with the ones before.
        self._deliver_named()
        self._named.append(path)

    def _deliver_named(self) -> None:
        assert self._temp is not None and self._engine is not None
        rules = self._engine.outcome
        named, self._named = self._named, []
        for path in named:
            if not path.exists():
                self._findings.missing.append(str(path))
                continue
            real = path.resolve()
            if inside(real, self._temp):
                real = self._folders.deliver(path, self.job, self._temp, keep_below=rules.keep_folders_below)
            self._count(real)
            self._beside.discard(str(real))
            if rules.files_beside:
                self._deliver_beside(path, rules.keep_folders_below)

    def _deliver_beside(self, path: Path, keep_below: int | None) -> None:
        """Deliver what lies beside ``path``: in its own folder, or in the one to which its folders are kept."""
        assert self._temp is not None
        temp, folder = self._temp.resolve(), path.parent.resolve()
        if not inside(folder, temp):
            return
        if keep_below:
            folder = temp.joinpath(*folder.relative_to(temp).parts[:keep_below])
        for other in self._folders.collect(self.job, self._temp, within=folder, keep_below=keep_below):
            if str(other) not in self.job.files:
                self._beside.add(str(other))
            self._count(other)

    def _count(self, path: Path) -> None:
        if str(path) not in self.job.files:
            self.job.files.append(str(path))
            self._say(QCoreApplication.translate("Attempt", "saved {path}").format(path=path))

    def _say(self, sentence: str) -> None:
        self.job.log.append(QCoreApplication.translate("Attempt", "Fetchdeck: {sentence}").format(sentence=sentence))

    def _on_process_finished(self, outcome: Outcome) -> None:
        engine, run = self._engine, self._run
        assert engine is not None and run is not None
        succeeded = outcome.exit_code in engine.outcome.success
        try:
            self._deliver_named()
            # A run of a single link that failed has nothing that is whole.
            if engine.outcome.collect == "folder" and not self._stopping and (succeeded or not engine.separate_runs):
                for path in self._folders.collect(self.job, run.temp):
                    self._count(path)
        except OSError as error:
            self._findings.errors.append(
                QCoreApplication.translate(
                    "Attempt", "A finished file could not be moved to {folder}: {reason}"
                ).format(folder=self._folders.directory(self.job), reason=error.strerror or error)
            )
            self._end(outcome, Verdict(_FAILED, sentence(self._findings.errors[-1])))
            return
        if self._stage_since is not None:
            self._folders.drop_half_made(run.temp, self._stage_since)
        if self._left_is_useless(engine):
            self._folders.empty(run.temp)
            if self._went_on and not self._stopping:
                self._say(
                    QCoreApplication.translate("Attempt", "what was there could not be continued; it begins anew")
                )
                del self._findings.errors[self._errors_before :]
                self._runs.insert(0, run)
                self._go_on()
                return
        self._conclude(engine, outcome)

    def _left_is_useless(self, engine: Engine) -> bool:
        useless = engine.outcome.start_over
        return bool(useless) and any(
            re.search(useless, error) for error in self._findings.errors[self._errors_before :]
        )

    def _go_on(self) -> None:
        """Start the next run; what prevents it becomes the result."""
        self._stage_since = None
        try:
            self._start_next()
        except (EngineError, FolderError) as error:
            self._end(Outcome(not_started=str(error)), Verdict(_FAILED, str(error)))

    def _conclude(self, engine: Engine, outcome: Outcome) -> None:
        """After a run: the next one, or the end of all."""
        self._results.end(None if self._stopping else outcome.exit_code)
        if self._outcome.exit_code in (None, *engine.outcome.success):
            self._outcome = outcome
        if engine.separate_runs:
            succeeded = outcome.exit_code in engine.outcome.success
            self._findings.done += succeeded
            self._findings.failed = (self._findings.failed or 0) + (not succeeded)
        if self._runs and not self._stopping and not outcome.not_started:
            self._go_on()
            return
        self._findings.files = [file for file in self.job.files if Path(file).exists()]
        skipped = engine.outcome.skipped
        self._findings.skipped = bool(skipped) and any(re.search(skipped, line) for line in self.job.output)
        self._findings.beside = len(self._beside.intersection(self._findings.files))
        self.job.size = total_size(self.job.files)
        self._end(self._outcome, judge(engine, self._outcome, self._findings))

    def _end_later(self, outcome: Outcome, verdict: Verdict) -> None:
        QTimer.singleShot(0, self, lambda: self._end(outcome, verdict))

    def _end(self, outcome: Outcome, verdict: Verdict) -> None:
        self.finished.emit(Result(outcome, verdict))
