"""What is below the table: log, fields and files of the job on show; asks the queue for them and changes nothing."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from desktop.jobs.job import Job
from desktop.jobs.output import Batch
from desktop.services.queue import JobQueue
from desktop.services.settings import Settings
from desktop.ui.log_pane import LogPane

if TYPE_CHECKING:
    from desktop.ui.fields_view import FieldsView
    from desktop.ui.files_view import FilesView
    from desktop.ui.speed_history import SpeedHistory
    from desktop.ui.speed_view import SpeedView

_LOG, _FIELDS, _FILES, _SPEED = range(4)


class DetailsPane(QTabWidget):
    """Shows one job at a time.

    Signals:
        files_opened(list), folder_opened(str), paths_copied(list): paths of files, a file's path, paths of files.
    """

    files_opened = Signal(list)
    folder_opened = Signal(str)
    paths_copied = Signal(list)

    def __init__(self, queue: JobQueue, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._job_id = ""
        #: The next batch may hold lines that are on show already, because they were read before they were reported.
        self._behind = False
        self.fields: FieldsView | None = None
        self.files: FilesView | None = None
        self.setObjectName("details")
        self.setAccessibleName(self.tr("Details of the job"))
        self.setDocumentMode(True)
        self.log_pane = LogPane(settings)
        self.log = self.log_pane.log
        self.log.setPlaceholderText(self._why_empty(None))
        self.addTab(self.log_pane, self.tr("&Log"))
        # What is not on show at first is made when it is looked at.
        self._fields_page = self._page("fieldsPage", self.tr("De&tails"))
        self._files_page = self._page("filesPage", self.tr("F&iles"))
        self._speed_page = self._page("speedPage", self.tr("&Speed"))
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
        self._queue.picture_changed.connect(self._on_changed)
        self.currentChanged.connect(self._on_turned)

    def minimumSizeHint(self) -> QSize:
        # Qt would have the tabs scrolled.
        hint = super().minimumSizeHint()
        return QSize(max(hint.width(), self.tabBar().sizeHint().width()), hint.height())

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
        self.log.setPlaceholderText(self._why_empty(job))
        self.log.show_lines(job.output if job else ())
        self._refresh(job)

    def _why_empty(self, job: Job | None) -> str:
        if job is None:
            return self.tr("Select a job to see what it printed.")
        return self.tr("Nothing was printed yet.") if job.status.is_live else self.tr("Nothing was printed.")

    def _page(self, name: str, title: str) -> QWidget:
        page = QWidget()
        page.setObjectName(name)
        self.addTab(page, title)
        return page

    def _refresh(self, job: Job | None = None) -> None:
        """Bring the tab on show up to date; the others are when they are turned to."""
        page = self.currentIndex()
        if page == _LOG:
            return
        if job is None and self._job_id:
            job = self._queue.job(self._job_id)
        if page == _FIELDS:
            self._show_fields(job)
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
            _fill(self._speed_page, self.speed)
        return self.speed

    def _files_view(self) -> FilesView:
        if self.files is None:
            from desktop.ui.files_view import FilesView

            self.files = FilesView()
            _fill(self._files_page, self.files)
            self.files.files_opened.connect(self.files_opened)
            self.files.folder_opened.connect(self.folder_opened)
            self.files.paths_copied.connect(self.paths_copied)
        return self.files

    def _show_fields(self, job: Job | None) -> None:
        from desktop.ui.job_fields import fields

        if self.fields is None:
            from desktop.ui.fields_view import FieldsView

            self.fields = FieldsView()
            _fill(self._fields_page, self.fields)
        if job is None:
            self.fields.show_fields(())
            return
        picture = job.picture or self._queue.picture(job.id)
        self.fields.show_fields(fields(job, self._queue.catalog.engines.get(job.engine)), picture)

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

    def _on_turned(self, page: int) -> None:
        if page == _FILES and self.files is not None:
            self.files.model.look_again()
        self._refresh()

    def _on_changed(self, job_id: str) -> None:
        if job_id == self._job_id and self.isVisible():
            self._refresh()

    def _on_removed(self, job_id: str) -> None:
        if job_id == self._job_id:
            self.show_job("")


def _fill(page: QWidget, contents: QWidget) -> None:
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(contents)


def folder_of(job: Job) -> str:
    """The folder of a job's first file, else the one it saves to; "" where neither is known."""
    return os.path.dirname(job.files[0]) if job.files else str(job.options.get("directory", ""))
