"""What the window's actions do to the selected jobs: asks the queue and tells the user what came of it."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.jobs.job import Job, Options
from desktop.jobs.places import Where
from desktop.services.queue import JobQueue, QueueError
from desktop.ui import formats
from desktop.ui.actions import ROW
from desktop.ui.details import folder_of
from desktop.ui.messages import Messages

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from desktop.engines.sources import SourceFile
    from desktop.ui.details import DetailsPane
    from desktop.ui.status_line import StatusLine

#: More files than this are opened only after a question.
_MANY_FILES = 5


class JobCommands(QObject):
    """Each method takes the selected jobs and leaves out those that it does not apply to.

    Signals:
        made(str): the id of a new job.
    """

    made = Signal(str)

    def __init__(self, queue: JobQueue, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._messages = messages
        #: The id of an engine that would take what :meth:`add` has last left, were it installed; "" for none.
        self.installable = ""

    def add(
        self,
        links: Sequence[str],
        *,
        each: bool,
        engine: str = "",
        options: Options | None = None,
        not_before: float | None = None,
        files: Mapping[str, SourceFile] | None = None,
    ) -> tuple[list[str], str]:
        """Make one job of ``links``, or one of each; return the links that were not taken and a sentence why.

        Links that need different engines never become one job. ``files`` are torrents and metalinks, by the links that
        stand for them; each becomes a job.
        """
        self.installable = ""
        of_files = {link: files[link] for link in links if link in files} if files else {}
        links = [link for link in links if link not in of_files]
        if each:
            groups = [[link] for link in links]
        elif engine:
            groups = [list(links)]
        else:
            try:
                groups = [group for _, group in self._queue.intake.split(links)] if links else []
            except QueueError as error:
                self.installable = error.install
                return [*links, *of_files], str(error)
        left: list[str] = []
        reasons: list[str] = []
        first = ""
        for group in [*groups, *([link] for link in of_files)]:
            try:
                if group[0] in of_files:
                    job = self._add_file(of_files[group[0]])
                else:
                    job = self._queue.add(group, engine=engine, options=dict(options or {}), not_before=not_before)
            except QueueError as error:
                left += group
                self.installable = self.installable or error.install
                reasons.append(str(error))
            else:
                first = first or job.id
        if first:
            self.made.emit(first)
        if len(reasons) > 1:
            return left, self.tr("{count} links were not added. {reason}").format(count=len(left), reason=reasons[0])
        return left, reasons[0] if reasons else ""

    def _add_file(self, file: SourceFile) -> Job:
        engine, options = self._queue.intake.for_file(file)
        return self._queue.add(file.source.urls, engine=engine, options=options, title=file.source.title)

    def cancel(self, jobs: Sequence[Job]) -> None:
        """Cancel those that are queued or running."""
        count = self._for_each("cancel", jobs, self._queue.cancel)
        if count > 1:
            self._messages.say(self.tr("%n downloads cancelled.", "", count))

    def pause(self, jobs: Sequence[Job]) -> None:
        """Pause those that run or wait."""
        self._for_each("pause", jobs, self._queue.pause)

    def resume(self, jobs: Sequence[Job]) -> None:
        """Let those that are paused go on."""
        self._for_each("resume", jobs, self._queue.resume)

    def move(self, job_ids: Collection[str], where: Where, beside: str = "") -> None:
        """Put queued jobs elsewhere in the queue."""
        try:
            self._queue.move(job_ids, where, beside)
        except QueueError as error:
            self._messages.warn(str(error))

    def serve_queue(self, pausing: QAction, status: StatusLine) -> None:
        """Have ``pausing`` pause the queue, and ``status`` say that it is paused."""
        pausing.toggled.connect(self._queue.set_paused)
        self._queue.paused_changed.connect(pausing.setChecked)
        self._queue.paused_changed.connect(status.set_paused)
        self._queue.waits_changed.connect(status.set_waits)
        status.set_waits(self._queue.waits_until)

    def start_now(self, jobs: Sequence[Job]) -> None:
        """Let those that are queued start as soon as there is room."""
        self._for_each("startNow", jobs, lambda job_id: self._queue.start_at(job_id, None))

    def ask_start_at(self, jobs: Sequence[Job]) -> None:
        """Ask at which time those that are queued shall start."""
        from PySide6.QtWidgets import QWidget

        from desktop.ui.start_at import StartAtDialog

        queued = [job for job in jobs if ROW["startAt"].applies_to(job)]
        window = self.parent()
        if queued and isinstance(window, QWidget):
            StartAtDialog(len(queued), queued[0].not_before, lambda time: self._start_at(queued, time), window).open()

    def _start_at(self, jobs: Sequence[Job], time: float) -> None:
        self._for_each("startAt", jobs, lambda job_id: self._queue.start_at(job_id, time))

    def retry(self, jobs: Sequence[Job]) -> None:
        """Queue those that have ended once more."""
        new: list[str] = []
        self._for_each("retry", list(reversed(jobs)), lambda job_id: new.append(self._queue.retry(job_id).id))
        if new:
            self.made.emit(new[-1])

    def retry_failed(self, jobs: Sequence[Job]) -> None:
        """Queue once more only those links of them that failed."""
        links = {job.id: job.failed_links for job in jobs}
        new: list[str] = []
        self._for_each(
            "retryFailed",
            list(reversed(jobs)),
            lambda job_id: new.append(self._queue.retry(job_id, links=links[job_id]).id),
        )
        if new:
            self.made.emit(new[-1])

    def delete(self, jobs: Sequence[Job]) -> None:
        """Delete the records of those that have ended; of more than one only after a question."""
        ended = [job for job in jobs if ROW["delete"].applies_to(job)]
        if len(ended) > 1:
            self._messages.ask_delete(len(ended), lambda: self._delete(ended))
        else:
            self._delete(ended)

    def _delete(self, jobs: Sequence[Job]) -> None:
        count = self._for_each("delete", jobs, self._queue.delete)
        if count == 1:
            self._messages.say(self.tr("The record was deleted; its files stay."))
        elif count:
            self._messages.say(self.tr("%n records were deleted; their files stay.", "", count))

    def open_files(self, jobs: Sequence[Job]) -> None:
        """Open the first file of each."""
        self.open_paths([job.files[0] for job in jobs if ROW["openFile"].applies_to(job)])

    def open_paths(self, files: Sequence[str]) -> None:
        """Open files, many only after a question."""
        if len(files) > _MANY_FILES:
            self._messages.ask_open(len(files), lambda: self._open_all(files))
        else:
            self._open_all(files)

    def _open_all(self, files: Sequence[str]) -> None:
        for path in files:
            self.open_file(path)

    def open_file(self, path: str) -> None:
        """Open a file with the program that the system has for it."""
        if not Path(path).is_file():
            self._messages.warn(self.tr("The file is no longer there: {path}").format(path=path))
        elif not _open(path):
            self._messages.warn(self.tr("No program was found to open {path}").format(path=path))

    def serve(self, details: DetailsPane) -> None:
        """Do what is asked for in the details."""
        details.files_opened.connect(self.open_paths)
        details.paths_copied.connect(self.copy_paths)
        details.folder_opened.connect(self.open_folder_of)
        details.log_pane.link_opened.connect(self.open_link)
        details.log_pane.save_requested.connect(lambda: self.ask_save_log(details.job_id))

    def open_link(self, link: str) -> None:
        """Open a link with the browser; nothing but a page of the web is ever opened so."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        url = QUrl(link)
        if url.scheme() not in ("http", "https") or not QDesktopServices.openUrl(url):
            self._messages.warn(self.tr("No browser was found to open {link}").format(link=link))

    def ask_save_log(self, job_id: str) -> None:
        """Ask where the job's log is to be saved, and save it."""
        from PySide6.QtWidgets import QFileDialog, QWidget

        job = self._queue.job(job_id) if job_id else None
        window = self.parent()
        if job is None or not isinstance(window, QWidget):
            return
        suggested = f"{formats.file_name(job.title)}.log"
        name, _ = QFileDialog.getSaveFileName(window, self.tr("Save Log"), suggested, self.tr("Text (*.log *.txt)"))
        if name:
            self.save_log(job_id, Path(name))

    def save_log(self, job_id: str, path: Path) -> None:
        """Write the job's log to a file."""
        job = self._queue.job(job_id)
        try:
            path.write_text("\n".join(job.output if job else ()) + "\n", "utf-8")
        except OSError as error:
            self._messages.warn(
                self.tr("The log could not be saved in {file}: {reason}.").format(file=path, reason=error.strerror)
            )
        else:
            self._messages.say(self.tr("The log was saved in {file}.").format(file=path))

    def open_folders(self, jobs: Sequence[Job]) -> None:
        """Open the folders of the jobs, each once."""
        for folder in dict.fromkeys(folder_of(job) for job in jobs if ROW["openFolder"].applies_to(job)):
            self.open_folder(folder)

    def open_folder(self, folder: str) -> None:
        """Open a folder in the file manager."""
        if not folder or not Path(folder).is_dir():
            self._messages.warn(self.tr("The folder is not there: {path}").format(path=folder))
        elif not _open(folder):
            self._messages.warn(self.tr("No file manager was found to show {path}").format(path=folder))

    def open_folder_of(self, path: str) -> None:
        """Open the folder that a file is in."""
        self.open_folder(os.path.dirname(path))

    def copy_links(self, jobs: Sequence[Job]) -> None:
        """Put the links into the clipboard, one a line."""
        links = list(dict.fromkeys(url for job in jobs for url in job.urls))
        if links:
            self._set_clipboard("\n".join(links))
            self._messages.say(
                self.tr("The link was copied.") if len(links) == 1 else self.tr("%n links were copied.", "", len(links))
            )

    def copy_logs(self, jobs: Sequence[Job]) -> None:
        """Put the logs into the clipboard, with the titles where there are several."""
        parts: list[str] = []
        for job in jobs:
            whole = self._queue.job(job.id)
            if whole is not None:
                heading = [f"== {job.title} =="] if len(jobs) > 1 else []
                parts.append("\n".join([*heading, *whole.output]))
        if parts:
            self._set_clipboard("\n\n".join(parts))
            self._messages.say(self.tr("The log was copied."))

    def copy_paths(self, paths: Sequence[str]) -> None:
        """Put files into the clipboard: as their paths where text is pasted, as themselves in a file manager."""
        from PySide6.QtCore import QMimeData, QUrl
        from PySide6.QtGui import QGuiApplication

        data = QMimeData()
        data.setText("\n".join(paths))
        data.setUrls([QUrl.fromLocalFile(path) for path in paths])
        QGuiApplication.clipboard().setMimeData(data)
        self._messages.say(
            self.tr("The path was copied.") if len(paths) == 1 else self.tr("%n paths were copied.", "", len(paths))
        )

    def _set_clipboard(self, text: str) -> None:
        from PySide6.QtGui import QGuiApplication

        QGuiApplication.clipboard().setText(text)

    def _for_each(self, action_id: str, jobs: Sequence[Job], do: Callable[[str], object]) -> int:
        """Do it to every job that the action applies to; return how many it was done to. One sentence tells of all."""
        done, failed, reason = 0, 0, ""
        for job in jobs:
            if not ROW[action_id].applies_to(job):
                continue
            try:
                do(job.id)
                done += 1
            except QueueError as error:
                failed += 1
                reason = reason or str(error)
        if failed > 1:
            self._messages.warn(
                self.tr("It did not work for {count} jobs. {reason}").format(count=failed, reason=reason)
            )
        elif failed:
            self._messages.warn(reason)
        return done


def _open(path: str) -> bool:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    return QDesktopServices.openUrl(QUrl.fromLocalFile(path))
