"""Lists of links in and out: reads them from text files, and writes the list of jobs; adds no job itself."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QSaveFile, QTimer, Signal

from desktop.engines.extra import without_secrets
from desktop.engines.sources import is_source
from desktop.jobs.job import Job
from desktop.jobs.order import JobQuery, matches
from desktop.services.queue import JobQueue, QueueError
from desktop.ui import formats
from desktop.ui.links import links_in, links_of
from desktop.ui.messages import Messages

#: What is taken for a list of links when it is dropped.
LIST_SUFFIXES = (".txt", ".text", ".list", ".urls", ".csv", ".md", ".url", ".desktop", ".webloc")
#: No list of links that a person has is larger, in bytes.
_LARGEST = 10 * 1024 * 1024
#: Jobs written between two turns of the event loop.
_PAGE = 500
#: The fields of a job in a table, in their order; times as a spreadsheet reads them.
CSV_COLUMNS = (
    *("id", "status", "title", "urls", "engine", "created_at", "started_at", "finished_at", "return_code"),
    *("error", "files", "user_id"),
)
_TIMES = ("created_at", "started_at", "finished_at")


class ListError(Exception):
    """A list cannot be read or written; the text is one sentence for a person."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("LinkLists", text)


def read_links(path: Path) -> list[str]:
    """The links in a text file, each once: one a line, or among other words; what follows ``#`` on a line is left out.

    A ``#`` within a link belongs to it.

    :raises ListError: it cannot be read, is no text, or holds no link.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise ListError(_tr("{file} is too large for a list of links.").format(file=path))
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise ListError(_tr("{file} cannot be read: {reason}.").format(file=path, reason=error.strerror)) from error
    except UnicodeDecodeError as error:
        raise ListError(_tr("{file} is no text file (UTF-8).").format(file=path)) from error
    lines = [line for line in text.splitlines() if not line.lstrip().startswith("#")]
    words = [word.removeprefix("URL=").removeprefix("<string>").removesuffix("</string>") for word in _words(lines)]
    links = [link for link in links_in("\n".join(words)) if not link.lower().startswith("file:")]
    if not links:
        raise ListError(_tr("There is no link in {file}: it should hold one a line.").format(file=path))
    return links


def _words(lines: Sequence[str]) -> Iterator[str]:
    for line in lines:
        for word in line.replace(",", " ").replace(";", " ").split():
            if word.startswith("#"):
                break
            yield word.strip("\"'()[]")


def local_files(mime: QMimeData) -> list[str]:
    return [url.toLocalFile() for url in mime.urls() if url.isLocalFile()] if mime.hasUrls() else []


class Exporter(QObject):
    """Writes the jobs that ``query`` describes to a file, as JSON or, where the name ends so, as CSV.

    Signals: done(int): so many jobs were written. failed(str): none was; the sentence says why.
    """

    done = Signal(int)
    failed = Signal(str)

    def __init__(self, queue: JobQueue, query: JobQuery, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._query = query
        self._path = path
        self._file = QSaveFile(str(path))
        self._count = 0
        self._last: Job | None = None
        self._as_csv = path.suffix.lower() == ".csv"
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._write_page)

    def start(self) -> None:
        """Begin; the event loop does the rest."""
        if not self._file.open(QSaveFile.OpenModeFlag.WriteOnly):
            self._fail()
            return
        search = self._query.search
        live = [
            job
            for job in self._queue.live_jobs()
            if matches(job, self._query, search.words_in(job.output) if search else ())
        ]
        self._write(_csv_line(CSV_COLUMNS) if self._as_csv else "[")
        self._write_jobs(live)
        self._timer.start()

    def _write_page(self) -> None:
        page = self._queue.page(self._query, limit=_PAGE, after=self._last)
        self._last = page[-1] if page else self._last
        self._write_jobs(page)
        if len(page) == _PAGE:
            return
        self._timer.stop()
        self._write("" if self._as_csv else "\n]\n")
        if self._file.commit():
            self.done.emit(self._count)
        else:
            self._fail()

    def _write_jobs(self, jobs: Sequence[Job]) -> None:
        for job in jobs:
            fields = job.to_dict(output=False)
            fields["options"] = self._shown_options(job)
            if self._as_csv:
                self._write(_csv_line([_cell(name, fields[name]) for name in CSV_COLUMNS]))
            else:
                self._write((",\n" if self._count else "\n") + json.dumps(fields, ensure_ascii=False))
            self._count += 1

    def _shown_options(self, job: Job) -> dict[str, Any]:
        """The options but for secrets: a list is made to be handed on."""
        engine = self._queue.catalog.engines.get(job.engine)
        if engine is None:
            return {name: value for name, value in job.options.items() if name in ("preset", "directory")}
        secret = {option.id for option in engine.options.values() if option.kind == "secret"}
        shown: dict[str, Any] = {name: value for name, value in job.options.items() if name not in secret}
        if "extra_arguments" in shown:
            shown["extra_arguments"] = without_secrets(engine, str(shown["extra_arguments"]))
        return shown

    def _write(self, text: str) -> None:
        self._file.write(text.encode("utf-8", "replace"))

    def _fail(self) -> None:
        self._timer.stop()
        self.failed.emit(
            _tr("The list could not be written to {file}: {reason}.").format(
                file=self._path, reason=self._file.errorString()
            )
        )


def _cell(name: str, value: Any) -> str:
    if value is None:
        return ""
    if name in _TIMES:
        return formats.iso_time(value)
    text = "\n".join(value) if isinstance(value, list) else str(value)
    # A spreadsheet takes such a text for a formula and runs it.
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text


def _csv_line(cells: Sequence[str]) -> str:
    line = io.StringIO()
    csv.writer(line).writerow(cells)
    return line.getvalue()


class LinkLists(QObject):
    """What is done with lists. ``add`` makes a job of a link, ``offer`` puts several into the window's field.

    ``link_of`` makes a link of a torrent or metalink, or raises QueueError.
    """

    def __init__(
        self,
        queue: JobQueue,
        query: Callable[[], JobQuery],
        add: Callable[[Sequence[str]], None],
        offer: Callable[[Sequence[str]], None],
        link_of: Callable[[Path], str],
        messages: Messages,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._queue = queue
        self._query = query
        self._add = add
        self._offer = offer
        self._link_of = link_of
        self._messages = messages

    def may_take(self, mime: QMimeData) -> bool:
        """Whether a drop is worth taking: it carries links, or files that can be lists of them."""
        return bool(links_of(mime)) or self.has_files(mime)

    def has_files(self, mime: QMimeData) -> bool:
        """Whether a drop or the clipboard carries files in which links can be."""
        return any(file.lower().endswith(LIST_SUFFIXES) or is_source(file) for file in local_files(mime))

    def take(self, mime: QMimeData) -> None:
        """Take a drop: one link becomes a job, several are offered."""
        links = self.links_of(mime)
        if len(links) == 1:
            self._add(links)
        elif links:
            self._offer(links)

    def links_of(self, mime: QMimeData) -> list[str]:
        """The links that a drop or the clipboard carries, itself or in its files; what is wrong with one is told."""
        links = links_of(mime)
        for file in local_files(mime):
            links += self._links_in(Path(file))
        return list(dict.fromkeys(links))

    def _links_in(self, path: Path) -> list[str]:
        try:
            return [self._link_of(path)] if is_source(path.name) else read_links(path)
        except (ListError, QueueError) as error:
            self._messages.warn(str(error))
            return []

    def ask_import(self) -> None:
        """Ask for a file and offer its links."""
        from PySide6.QtWidgets import QFileDialog, QWidget

        window = self.parent()
        assert isinstance(window, QWidget)
        name, _ = QFileDialog.getOpenFileName(
            window, self.tr("Import Links"), "", self.tr("Links, torrents and metalinks (*)")
        )
        if name:
            self.import_file(Path(name))

    def import_file(self, path: Path) -> None:
        """Offer the links of a file, or say why there are none; a torrent or metalink becomes a job."""
        links = self._links_in(path)
        if links:
            (self._add if is_source(path.name) else self._offer)(links)

    def ask_export(self) -> None:
        """Ask for a file and write the list on show to it."""
        from PySide6.QtWidgets import QFileDialog, QWidget

        window = self.parent()
        assert isinstance(window, QWidget)
        kinds = f"{self.tr('JSON (*.json)')};;{self.tr('CSV for spreadsheets (*.csv)')}"
        name, kind = QFileDialog.getSaveFileName(window, self.tr("Export List"), "fetchdeck.json", kinds)
        if name:
            path = Path(name)
            self.export_to(path if path.suffix else path.with_suffix(".csv" if "csv" in kind else ".json"))

    def export_to(self, path: Path) -> Exporter:
        """Write the list on show to ``path``."""
        exporter = Exporter(self._queue, replace(self._query()), path, self)
        exporter.done.connect(lambda count: self._on_done(count, path))
        exporter.failed.connect(self._messages.warn)
        exporter.done.connect(exporter.deleteLater)
        exporter.failed.connect(exporter.deleteLater)
        exporter.start()
        return exporter

    def _on_done(self, count: int, path: Path) -> None:
        if count == 1:
            self._messages.say(self.tr("One record was exported to {file}.").format(file=path))
        else:
            self._messages.say(self.tr("{count} records were exported to {file}.").format(count=count, file=path))
