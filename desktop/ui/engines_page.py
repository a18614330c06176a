"""The page of engines in the preferences: what there is, where it is, and what can be done with the chosen one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.jobs.job import Job, JobStatus
from desktop.jobs.order import changed_engine
from desktop.jobs.words import engine_text, known
from desktop.services.queue import JobQueue, QueueError
from desktop.ui import formats, theme
from desktop.ui.engine_files import EngineFiles
from desktop.ui.engine_rows import EngineRow, engine_rows, setup_jobs
from desktop.ui.engine_table import EngineModel, EngineTable
from desktop.ui.job_columns import status_word
from desktop.ui.selecting import select_row

#: What was printed is shown at most so often, in milliseconds: nobody reads faster.
_LINE_MS = 100
_LINE_LETTERS = 100
#: Lines about an engine that are seen at once.
_FACTS_LINES = 7


class EnginesPage(QWidget):
    """Asks for everything through the queue; ``owner`` is the window that editors stay open with."""

    def __init__(self, queue: JobQueue, owner: QWidget | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self.files = EngineFiles(queue, owner or self, self)
        self._versions: dict[str, str] = {}
        self._chosen: Path | None = None
        self.setObjectName("enginesPage")
        self.model = EngineModel()
        self.table = EngineTable(self.model)
        self.facts = QPlainTextEdit()
        self.homepage = QPushButton()
        self.note = QLabel()
        self.buttons = self._make_buttons()
        self._line_timer = QTimer(self)
        self._line_timer.setSingleShot(True)
        self._line_timer.setInterval(_LINE_MS)
        self._name_controls()
        self._lay_out()
        self._connect_signals()
        self.refresh()

    # Putting together

    def _make_buttons(self) -> dict[str, QPushButton]:
        words: tuple[tuple[str, str, Callable[[], None]], ...] = (
            ("install", self.tr("&Install"), lambda: self._set_up(self._queue.setup.install)),
            ("update", self.tr("&Update"), lambda: self._set_up(self._queue.setup.update)),
            ("remove", self.tr("&Remove"), lambda: self._set_up(self._queue.setup.remove)),
            ("new", self.tr("&New…"), lambda: self.files.new()),
            ("duplicate", self.tr("Dup&licate…"), lambda: self._with_row(self.files.duplicate)),
            ("edit", self.tr("Edi&t…"), lambda: self._with_row(self.files.edit)),
            ("delete", self.tr("&Delete…"), lambda: self._with_row(self.files.delete)),
            ("import", self.tr("I&mport…"), lambda: self.files.import_file()),
            ("show", self.tr("&Show File"), lambda: self._with_row(self.files.show)),
        )
        buttons = {}
        for name, text, do in words:
            button = QPushButton(text)
            button.setObjectName(f"engine-{name}")
            button.setAccessibleName(text.replace("&", "").strip("…"))
            button.setAutoDefault(False)
            button.clicked.connect(do)
            buttons[name] = button
        return buttons

    def _name_controls(self) -> None:
        for widget, name, spoken in (
            (self.facts, "engineFacts", self.tr("About the engine")),
            (self.homepage, "engineHomepage", self.tr("Homepage")),
            (self.note, "engineNote", ""),
        ):
            widget.setObjectName(name)
            widget.setAccessibleName(spoken)
        self.buttons["edit"].setAccessibleDescription(
            self.tr("Of a built-in engine this makes a copy of your own that replaces it.")
        )
        self.buttons["new"].setToolTip(self.tr("Write a definition, beginning with a template"))
        self.buttons["import"].setToolTip(self.tr("Take over a definition from a file"))

    def _lay_out(self) -> None:
        self.facts.setReadOnly(True)
        self.facts.setTabChangesFocus(True)
        self.facts.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.facts.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        # It stands on the page as a label does.
        palette = self.facts.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.facts.setPalette(palette)
        self.facts.document().setDocumentMargin(0)
        self.facts.setFixedHeight(self.fontMetrics().lineSpacing() * _FACTS_LINES)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.homepage.setFlat(True)
        self._color_link()
        self.homepage.setAutoDefault(False)
        self.homepage.setCursor(Qt.CursorShape.PointingHandCursor)
        side = QVBoxLayout()
        for name, button in self.buttons.items():
            if name in ("new", "import"):
                side.addSpacing(10)
            side.addWidget(button)
        side.addStretch()
        layout = QGridLayout(self)
        layout.addWidget(self.table, 0, 0)
        layout.addLayout(side, 0, 1, 2, 1)
        layout.addWidget(self.facts, 1, 0)
        layout.addWidget(self.homepage, 2, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.note, 3, 0, 1, 2)
        layout.setRowStretch(0, 1)
        layout.setColumnStretch(0, 1)

    def _connect_signals(self) -> None:
        queue = self._queue
        self.table.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self.table.opened.connect(lambda: self._with_row(self.files.edit))
        self.homepage.clicked.connect(self._open_homepage)
        self.files.said.connect(self._say)
        self.files.written.connect(self._choose_id)
        queue.engines_changed.connect(self.refresh)
        queue.job_added.connect(self._on_job)
        queue.job_changed.connect(self._on_job)
        queue.job_finished.connect(self._on_job_finished)
        queue.setup.changed.connect(self._on_set_up)
        queue.setup.version_known.connect(self._on_version)
        self._line_timer.timeout.connect(self._show_line)

    def _color_link(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.ButtonText, palette.color(QPalette.ColorRole.Link))
        self.homepage.setPalette(palette)
        font = self.homepage.font()
        font.setUnderline(True)
        self.homepage.setFont(font)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Events come from within Qt's constructor too, before there is any attribute of ours.
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "homepage"):
            self._color_link()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Programs may have come and gone while nobody looked.
        self.refresh()
        for row in self.model.rows:
            if row.source and row.id not in self._versions:
                self._queue.setup.ask_version(row.id)

    # What there is

    def refresh(self) -> None:
        """Show the engines as they are now."""
        # The table's own choice is gone while its rows are replaced.
        chosen = self._chosen
        self.model.set_rows(engine_rows(self._queue))
        paths = [row.path for row in self.model.rows]
        select_row(self.table, paths.index(chosen) if chosen in paths else 0)
        if not self.model.rows:
            self._show_row(None)

    def row(self) -> EngineRow | None:
        """The chosen engine."""
        at = self.table.currentIndex().row()
        return self.model.rows[at] if 0 <= at < len(self.model.rows) else None

    def choose(self, engine_id: str) -> None:
        """Choose an engine by its id, or a file with mistakes by its name without suffix."""
        for at, row in enumerate(self.model.rows):
            if row.id == engine_id or (row.mistakes and row.path.stem == engine_id):
                select_row(self.table, at)
                return

    def _choose_id(self, engine_id: str) -> None:
        self.refresh()
        self.choose(engine_id)
        self._ask_version(engine_id)

    def _on_current_changed(self, index: QModelIndex) -> None:
        row = self.row() if index.isValid() else None
        if row is not None and row.path != self._chosen:
            self._chosen = row.path
            self._say("")
        self._show_row(row)

    def _show_row(self, row: EngineRow | None) -> None:
        self.facts.setPlainText("\n".join(self._facts(row)) if row else "")
        homepage = row.engine.homepage if row and row.engine else ""
        self.homepage.setVisible(bool(homepage))
        self.homepage.setText(formats.menu_text(homepage))
        self.homepage.setToolTip(formats.tool_tip(homepage))
        self.homepage.setAccessibleDescription(homepage)
        self.homepage.setAccessibleName(self.tr("Open the homepage {link}").format(link=homepage))
        enabled = {
            "install": bool(row and row.can_install),
            "update": bool(row and row.can_update),
            "remove": bool(row and row.can_remove),
            "duplicate": row is not None,
            "edit": row is not None,
            "delete": bool(row and row.is_own),
            "show": row is not None,
        }
        for name, on in enabled.items():
            self.buttons[name].setEnabled(on)
        self._show_line()

    def _facts(self, row: EngineRow) -> list[str]:
        one_line = formats.one_line
        lines = [one_line(engine_text(row.engine.summary))] if row.engine and row.engine.summary else []
        lines += [row.hint()] if row.hint() else []
        if row.program:
            lines.append(self.tr("Found at: {place}").format(place=one_line(row.program)))
        if row.engine and row.engine.licence:
            lines.append(self.tr("Licence: {licence}").format(licence=one_line(row.engine.licence)))
        lines.append(self.tr("Definition: {file}").format(file=one_line(str(row.path))))
        if row.replaces:
            lines.append(self.tr("It replaces the built-in definition; delete it to go back to that."))
        if row.mistakes:
            lines.append(self.tr("It cannot be used before its mistakes are mended:"))
            lines += ["    " + one_line(mistake) for mistake in row.mistakes]
        return lines

    # Versions

    def _ask_version(self, engine_id: str) -> None:
        if any(row.id == engine_id and row.source for row in self.model.rows):
            self._queue.setup.ask_version(engine_id)

    def _on_version(self, engine_id: str, version: str) -> None:
        self._versions[engine_id] = version
        self.model.set_versions(self._versions)

    def _on_set_up(self, engine_id: str) -> None:
        self._versions.pop(engine_id, None)
        self.model.set_versions(self._versions)
        self.refresh()
        self._ask_version(engine_id)

    # Installing, updating, removing

    def _set_up(self, do: Callable[[str], Job]) -> None:
        row = self.row()
        if row is None or row.engine is None:
            return
        try:
            do(row.engine.id)
        except QueueError as error:
            self._say(str(error), problem=True)
        else:
            self.refresh()

    def _on_job(self, job_id: str) -> None:
        job = self._queue.job(job_id)
        if job is None or not changed_engine(job):
            return
        waiting = {row.id: row.waiting for row in self.model.rows if row.busy}
        if waiting.get(changed_engine(job)) is not (job.status is JobStatus.QUEUED):
            self.refresh()
        elif not self._line_timer.isActive():
            self._line_timer.start()

    def _on_job_finished(self, job_id: str) -> None:
        job = self._queue.job(job_id)
        if job is None or not changed_engine(job):
            return
        self.refresh()
        if job.status is JobStatus.FAILED:
            self._say(self.tr("{title} failed: {reason}").format(title=job.title, reason=job.error), problem=True)
        else:
            self._say(self.tr("{title}: {status}").format(title=job.title, status=status_word(job.status)))

    def _show_line(self) -> None:
        """Say what the job that sets up the chosen engine is at."""
        row = self.row()
        job = setup_jobs(self._queue.live_jobs()).get(row.id) if row and row.id else None
        if job is None:
            return
        waiting = job.status is JobStatus.QUEUED
        at = self.tr("waiting for its turn") if waiting else _at(job) or self.tr("starting")
        self._say(f"{job.title}: {at}")

    # Small things

    def _with_row(self, do: Callable[[EngineRow], None]) -> None:
        row = self.row()
        if row is not None:
            do(row)

    def _open_homepage(self) -> None:
        row = self.row()
        if row is not None and row.engine is not None and not self.files.open_link(row.engine.homepage):
            self._say(self.tr("No program was found to open {link}").format(link=row.engine.homepage), problem=True)

    def _say(self, sentence: str, problem: bool = False) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme.color("error" if problem else "faint"))
        self.note.setPalette(palette)
        self.note.setText(formats.one_line(sentence))


def _at(job: Job) -> str:
    """What the job is at, as its engine tells it, else its last line."""
    if job.progress is not None and job.progress.stage:
        percent = formats.percent(job.progress.percent)
        stage = known(job.progress.stage)
        return f"{stage} ({percent})" if percent else stage
    line = job.output[-1].strip() if job.output else ""
    # Not the command, which is longer than anybody reads here.
    return "" if line.startswith("$ ") else formats.one_line(line, _LINE_LETTERS)
