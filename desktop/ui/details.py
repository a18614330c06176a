"""What is below the table: log, fields and files of the job on show; asks the queue for them and changes nothing."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPlainTextEdit, QTabWidget, QVBoxLayout, QWidget

from desktop.engines.extra import without_secrets
from desktop.jobs.job import Job
from desktop.jobs.order import RETRIES_OPTION, shown_size
from desktop.jobs.output import Batch
from desktop.services.queue import JobQueue
from desktop.services.settings import Settings
from desktop.ui import formats
from desktop.ui.job_columns import status_text
from desktop.ui.log_pane import LogPane

if TYPE_CHECKING:
    from desktop.ui.files_view import FilesView
    from desktop.ui.speed_history import SpeedHistory
    from desktop.ui.speed_view import SpeedView

_LOG, _FIELDS, _FILES, _SPEED = range(4)


class DetailsPane(QTabWidget):
    """Shows one job at a time.

    Signals:
        file_opened(str), folder_opened(str): a file's path.
    """

    file_opened = Signal(str)
    folder_opened = Signal(str)

    def __init__(self, queue: JobQueue, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._job_id = ""
        #: The next batch may hold lines that are on show already, because they were read before they were reported.
        self._behind = False
        self.files: FilesView | None = None
        self.setObjectName("details")
        self.setAccessibleName(self.tr("Details of the job"))
        self.setDocumentMode(True)
        self.log_pane = LogPane(settings)
        self.log = self.log_pane.log
        self.log.setPlaceholderText(self.tr("Select a job to see what it printed."))
        self.fields = self._fields_view()
        self.addTab(self.log_pane, self.tr("&Log"))
        self.addTab(self.fields, self.tr("De&tails"))
        # What is not on show at first is made when it is looked at.
        self._files_page = QWidget()
        self._files_page.setObjectName("filesPage")
        self.addTab(self._files_page, self.tr("F&iles"))
        self._speed_page = QWidget()
        self._speed_page.setObjectName("speedPage")
        self.addTab(self._speed_page, self.tr("&Speed"))
        self.speed: SpeedView | None = None
        self._history: SpeedHistory | None = None
        self.tabBar().setObjectName("detailsTabs")
        self.tabBar().setAccessibleName(self.tr("Details of the job"))
        self._connect_signals()

    def _connect_signals(self) -> None:
        self._queue.output_appended.connect(self._on_output)
        self._queue.job_changed.connect(self._on_changed)
        self._queue.job_finished.connect(self._on_changed)
        self._queue.job_removed.connect(self._on_removed)
        self.currentChanged.connect(lambda: self._refresh())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    @property
    def job_id(self) -> str:
        """The job on show, "" for none."""
        return self._job_id

    def show_job(self, job_id: str) -> None:
        """Show another job, "" for none."""
        self._job_id = job_id
        self._behind = True
        job = self._queue.job(job_id) if job_id else None
        self.log.show_lines(job.output if job else ())
        self._refresh(job)

    def _fields_view(self) -> QPlainTextEdit:
        view = QPlainTextEdit()
        view.setObjectName("fieldsView")
        view.setAccessibleName(self.tr("Details"))
        view.setReadOnly(True)
        view.setUndoRedoEnabled(False)
        view.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        view.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        view.setPlaceholderText(self.tr("Select a job to see its details."))
        return view

    def _refresh(self, job: Job | None = None) -> None:
        """Bring the tab on show up to date; the others are when they are turned to."""
        page = self.currentIndex()
        if page == _LOG:
            return
        if job is None and self._job_id:
            job = self._queue.job(self._job_id)
        if page == _FIELDS:
            text = "\n".join(f"{name}: {value}" for name, value in self._described(job)) if job else ""
            if text != self.fields.toPlainText():
                at = self.fields.verticalScrollBar().value()
                self.fields.setPlainText(text)
                self.fields.verticalScrollBar().setValue(at)
        elif page == _FILES:
            self._files_view().show_files(job.files if job else ())
        elif page == _SPEED:
            self._speed_view().show_job(self._job_id)

    def watch_speeds(self) -> None:
        """Begin to remember how fast jobs are; nothing of it is on show at first."""
        from desktop.ui.speed_history import SpeedHistory

        self._history = SpeedHistory(self._queue, parent=self)

    def _speed_view(self) -> SpeedView:
        if self.speed is None:
            from desktop.ui.speed_view import SpeedView

            if self._history is None:
                self.watch_speeds()
            assert self._history is not None
            self.speed = SpeedView(self._history)
            layout = QVBoxLayout(self._speed_page)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(self.speed)
        return self.speed

    def _files_view(self) -> FilesView:
        if self.files is None:
            from desktop.ui.files_view import FilesView

            self.files = FilesView()
            layout = QVBoxLayout(self._files_page)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(self.files)
            self.files.file_opened.connect(self.file_opened)
            self.files.folder_opened.connect(self.folder_opened)
        return self.files

    def _described(self, job: Job) -> list[tuple[str, str]]:
        """What there is to know of a job, as name and value; what is unknown is left out."""
        options = self._shown_options(job)
        size = shown_size(job)
        described: list[tuple[str, str]] = [
            (self.tr("Title"), job.title),
            (self.tr("Status"), status_text(job)),
            (self.tr("Error"), job.error),
            *((self.tr("Link"), url) for url in job.urls),
            (self.tr("Engine"), job.engine),
            (self.tr("Preset"), str(job.options.get("preset", ""))),
            (self.tr("Folder"), str(job.options.get("directory", ""))),
            *((self.tr("Option"), f"{name} = {value}") for name, value in options.items()),
            (self.tr("Size"), f"{formats.size(size)} ({formats.exact_size(size)})" if size is not None else ""),
            (self.tr("Added"), formats.exact_when(job.created_at)),
            (self.tr("Started"), formats.exact_when(job.started_at)),
            (self.tr("Finished"), formats.exact_when(job.finished_at)),
            (self.tr("Duration"), formats.duration(_lasted(job))),
            (self.tr("Return code"), "" if job.return_code is None else str(job.return_code)),
            *((self.tr("File"), path) for path in job.files),
            (self.tr("Command"), job.command),
            (self.tr("Owner"), job.user_id),
            (self.tr("Id"), job.id),
        ]
        return [(name, formats.one_line(value, 8000)) for name, value in described if value]

    def _shown_options(self, job: Job) -> dict[str, object]:
        """The job's options by id; what is secret stays so, also where nobody knows the engine any more."""
        engine = self._queue.catalog.engines.get(job.engine)
        shown: dict[str, object] = {}
        for name, value in job.options.items():
            if name in ("preset", "directory", RETRIES_OPTION):
                continue
            option = engine.options.get(name) if engine else None
            known = option is not None and option.kind != "secret"
            if engine is not None and name == "extra_arguments":
                shown[name] = without_secrets(engine, str(value))
            else:
                shown[name] = value if known or not isinstance(value, str) else "***"
        return shown

    def _on_output(self, job_id: str, batch: Batch) -> None:
        if job_id != self._job_id:
            return
        if not self._behind:
            self.log.add(batch)
            return
        self._behind = False
        job = self._queue.job(job_id)
        if job is not None:
            self.log.show_lines(job.output)

    def _on_changed(self, job_id: str) -> None:
        if job_id == self._job_id and self.isVisible():
            self._refresh()

    def _on_removed(self, job_id: str) -> None:
        if job_id == self._job_id:
            self.show_job("")


def _lasted(job: Job) -> float | None:
    if job.started_at is None or job.finished_at is None:
        return None
    return job.finished_at - job.started_at


def folder_of(job: Job) -> str:
    """The folder of a job's first file, else the one it saves to; "" where neither is known."""
    return os.path.dirname(job.files[0]) if job.files else str(job.options.get("directory", ""))
