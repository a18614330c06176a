"""The dialog behind "Add…": links with a choice of engine, preset, folder and options; makes no job itself."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.engines.model import Engine
from desktop.jobs.job import Options
from desktop.services.queue import JobQueue, QueueError
from desktop.services.settings import Settings
from desktop.ui import formats, theme
from desktop.ui.links import split_links
from desktop.ui.new_job_engine import EngineChoice, EnginePane, engine_with_links
from desktop.ui.start_at import moment_field, moment_of

_DIRECTORY = "downloads/directory"
_PRESET = "downloads/default_preset"


@dataclass(frozen=True, slots=True)
class Wish:
    """What the user asks for in the dialog, of one engine."""

    links: list[str]
    each: bool
    engine: str = ""
    options: Options = field(default_factory=dict)
    #: The Unix time at which it shall start; None for as soon as there is room.
    not_before: float | None = None


#: Takes a wish; returns the links that were not taken and a sentence why ("" where all were).
Taker = Callable[[Wish], tuple[list[str], str]]
Groups = list[tuple[Engine, list[str]]]


class NewJobDialog(QDialog):
    """Stays open, with everything typed in it, until all its links were taken or it is cancelled."""

    def __init__(
        self,
        queue: JobQueue,
        settings: Settings,
        take: Taker,
        *,
        links: Sequence[str] = (),
        each: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._queue = queue
        self._settings = settings
        self._take = take
        self._panes: dict[str, EnginePane] = {}
        self._groups: Groups = []
        self._refusal = ""
        self._directory_typed = False
        self.setObjectName("newJobDialog")
        self.setAccessibleName(self.tr("Add downloads"))
        self.setWindowTitle(self.tr("Add Downloads"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.links = QPlainTextEdit("\n".join(links))
        self.links.setPlaceholderText(self.tr("Paste links here, one a line"))
        self.links.setTabChangesFocus(True)
        self.links.setFixedHeight(self.fontMetrics().lineSpacing() * 4 + 12)
        self.one = QRadioButton(self.tr("One &job for all links"))
        self.each = QRadioButton(self.tr("One job for &each link"))
        (self.each if each else self.one).setChecked(True)
        self.engine = QComboBox()
        self.split = QLabel()
        self.shown = EngineChoice()
        self.presets = QStackedWidget()
        self.directory = QLineEdit(settings.value(_DIRECTORY))
        self.browse = QPushButton(self.tr("&Browse…"))
        self.later = QCheckBox(self.tr("S&tart at"))
        self.moment = moment_field("newMoment")
        self.panes = QStackedWidget()
        self.hint = QLabel(self.tr("The engine is chosen by the links; its options appear here."))
        self.mistake = QLabel()
        self.install = QPushButton()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._name_controls()
        self._fill_engines()
        self._lay_out()
        self._connect_signals()
        self._regroup()
        if not self.restoreGeometry(settings.window_value("newJobGeometry", b"")):
            self.resize(720, 660)

    def _name_controls(self) -> None:
        self.ok.setText(self.tr("&Download"))
        theme.without_icons(self.buttons.buttons())
        names = {
            "newLinks": (self.links, self.tr("Links")),
            "newOne": (self.one, self.tr("One job for all links")),
            "newEach": (self.each, self.tr("One job for each link")),
            "newEngine": (self.engine, self.tr("Engine")),
            "newSplit": (self.split, ""),
            "newDirectory": (self.directory, self.tr("Folder")),
            "newBrowse": (self.browse, self.tr("Choose a folder")),
            "newLater": (self.later, self.tr("Start at a certain time")),
            "newHint": (self.hint, ""),
            "newMistake": (self.mistake, ""),
            "newInstall": (self.install, self.tr("Install the engine")),
            "newButtons": (self.buttons, ""),
        }
        for name, (widget, spoken) in names.items():
            widget.setObjectName(name)
            widget.setAccessibleName(spoken)

    def _fill_engines(self) -> None:
        self.engine.addItem(self.tr("Automatic"), "")
        for engine in self._queue.catalog.engines.values():
            label = formats.one_line(engine.name, 60)
            if self._queue.catalog.locate(engine) is None:
                label = self.tr("{engine} (not installed)").format(engine=label)
            self.engine.addItem(label, engine.id)

    def _lay_out(self) -> None:
        for label in (self.split, self.hint, self.mistake):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setEnabled(False)
        self.moment.setEnabled(False)
        self.mistake.hide()
        self.install.hide()
        self.install.setAutoDefault(False)
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme.color("error"))
        self.mistake.setPalette(palette)
        self.panes.addWidget(self.hint)
        nothing = QComboBox()
        nothing.setEnabled(False)
        nothing.setObjectName("newNoPreset")
        nothing.setAccessibleName(self.tr("Preset"))
        self.presets.addWidget(nothing)
        told = QHBoxLayout()
        told.addWidget(self.mistake, 1)
        told.addWidget(self.install, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addLayout(self._top())
        layout.addWidget(self.panes, 1)
        layout.addLayout(told)
        layout.addWidget(self.buttons)

    def _top(self) -> QFormLayout:
        group = QButtonGroup(self)
        group.addButton(self.one)
        group.addButton(self.each)
        ways = QHBoxLayout()
        ways.addWidget(self.each)
        ways.addWidget(self.one)
        ways.addStretch()
        place = QHBoxLayout()
        place.addWidget(self.directory)
        place.addWidget(self.browse)
        self.top = form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Links:"), self.links)
        form.addRow("", ways)
        form.addRow(self.tr("En&gine:"), self.engine)
        form.addRow("", self.split)
        form.addRow(self.tr("&Settings for:"), self.shown)
        form.addRow(self.tr("&Preset:"), self.presets)
        form.addRow(self.tr("&Folder:"), place)
        start = QHBoxLayout()
        start.addWidget(self.later)
        start.addWidget(self.moment)
        start.addStretch()
        form.addRow("", start)
        captions = form.labelForField(place)
        if isinstance(captions, QLabel):
            captions.setBuddy(self.directory)
        return form

    def _connect_signals(self) -> None:
        self.links.textChanged.connect(self._regroup)
        self.engine.currentIndexChanged.connect(lambda _row: self._regroup())
        self.shown.currentIndexChanged.connect(lambda _row: self._show_pane())
        self.directory.textEdited.connect(lambda _text: self._on_directory())
        self.browse.clicked.connect(self._browse)
        self.install.clicked.connect(self._install)
        self.later.toggled.connect(self.moment.setEnabled)
        self.buttons.accepted.connect(self._submit)
        self.buttons.rejected.connect(self.reject)
        # Enter is a new line among the links: with Ctrl it downloads from anywhere.
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(QKeySequence(Qt.KeyboardModifier.ControlModifier | key), self, self._submit)
        self._queue.setup.changed.connect(self._on_engines_changed)
        self._queue.engines_changed.connect(self._on_engines_changed)

    # What is in the dialog

    def pane(self) -> EnginePane | None:
        """The part of the engine whose settings are on show."""
        return self._panes.get(str(self.shown.currentData() or ""))

    def _typed_links(self) -> list[str]:
        return split_links(self.links.toPlainText())

    def _regroup(self) -> None:
        """Sort the links by the engine that takes them, and show what that means."""
        self._show_mistake("")
        links, engine_id = self._typed_links(), self.engine.currentData()
        self._refusal, install = "", ""
        try:
            if engine_id:
                self._groups = [(self._queue.catalog.get(engine_id), links)]
            else:
                self._groups = self._queue.intake.split(links) if links else []
        except QueueError as error:
            self._groups = []
            self._refusal, install = str(error), error.install
        if install:
            self._show_mistake(self._refusal, install)
        for engine, _ in self._groups:
            self._ensure_pane(engine)
        self.shown.offer([(engine, len(found)) for engine, found in self._groups])
        several = len(self._groups) > 1
        self.top.setRowVisible(self.shown, several)
        self.top.setRowVisible(self.split, several)
        self.split.setText(self._split_words() if several else "")
        self._show_pane()

    def _split_words(self) -> str:
        parts = [engine_with_links(engine, len(links)) for engine, links in self._groups]
        return self.tr("Different engines take these links: {engines}.").format(engines=formats.listed(parts))

    def _ensure_pane(self, engine: Engine) -> None:
        if engine.id in self._panes:
            return
        pane = self._panes[engine.id] = EnginePane(
            self._queue, self._settings, engine, str(self._settings.value(_PRESET))
        )
        pane.presets.failed.connect(self._show_mistake)
        self.panes.addWidget(pane)
        self.presets.addWidget(pane.presets)

    def _show_pane(self) -> None:
        pane = self.pane()
        if pane is None:
            self.panes.setCurrentWidget(self.hint)
            self.presets.setCurrentIndex(0)
            return
        self.panes.setCurrentWidget(pane)
        self.presets.setCurrentWidget(pane.presets)
        if not self._directory_typed:
            self.directory.setText(pane.remembered_directory() or str(self._settings.value(_DIRECTORY)))
        self._on_target()

    def _on_directory(self) -> None:
        self._directory_typed = True
        self._on_target()

    def _on_target(self) -> None:
        for engine, links in self._groups:
            self._panes[engine.id].set_target(links, self._directory())

    def _directory(self) -> str:
        return os.path.expanduser(self.directory.text().strip())

    def _browse(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        folder = QFileDialog.getExistingDirectory(self, self.tr("Download Folder"), self.directory.text())
        if folder:
            self.directory.setText(folder)
            self._on_directory()

    # Asking for it

    def wishes(self) -> list[Wish]:
        """What is asked for, one of each engine."""
        place: Options = {"directory": self._directory()} if self._directory() else {}
        engine_id = self.engine.currentData()
        start = moment_of(self.moment) if self.later.isChecked() else None
        return [
            Wish(links, self.each.isChecked(), engine_id, {**self._panes[engine.id].options(), **place}, start)
            for engine, links in self._groups
        ]

    def _submit(self) -> None:
        if not self._typed_links():
            self._show_mistake(self.tr("There is no link yet: paste at least one."))
            self.links.setFocus()
            return
        mistakes = [pane.mistake() for engine, _ in self._groups if (pane := self._panes[engine.id]).mistake()]
        if self._refusal or mistakes:
            self._show_mistake(self._refusal or mistakes[0], self._offered)
            return
        left: list[str] = []
        reasons: list[str] = []
        for wish, (engine, _) in zip(self.wishes(), list(self._groups), strict=True):
            refused, reason = self._take(wish)
            left += refused
            if reason:
                reasons.append(reason)
            if len(refused) < len(wish.links):
                self._panes[engine.id].remember()
        if not reasons:
            self.accept()
            return
        self.links.setPlainText("\n".join(left))
        self._show_mistake(reasons[0])

    def done(self, result: int) -> None:
        self._settings.set_window_value("newJobGeometry", self.saveGeometry())
        for pane in self._panes.values():
            pane.look.stop()
        super().done(result)

    def _show_mistake(self, sentence: str, install: str = "") -> None:
        self.mistake.setText(formats.one_line(sentence))
        self.mistake.setVisible(bool(sentence))
        self._offered = install if sentence else ""
        self.install.setVisible(bool(self._offered))
        if self._offered:
            name = formats.one_line(self._queue.catalog.get(self._offered).name, 40)
            busy = self._queue.setup.is_busy(self._offered)
            text = self.tr("Installing {engine}…") if busy else self.tr("&Install {engine}")
            self.install.setText(text.format(engine=formats.menu_text(name)))
            self.install.setEnabled(not busy)

    def _install(self) -> None:
        try:
            self._queue.setup.install(self._offered)
        except QueueError as error:
            self._show_mistake(str(error))

    def _on_engines_changed(self) -> None:
        """Engines were installed or removed, or their definitions are others now; what was typed stays."""
        chosen = self.engine.currentData()
        self.engine.blockSignals(True)
        self.engine.clear()
        self._fill_engines()
        self.engine.setCurrentIndex(max(self.engine.findData(chosen), 0))
        self.engine.blockSignals(False)
        engines = self._queue.catalog.engines
        for pane in [pane for pane in self._panes.values() if engines.get(pane.engine.id) != pane.engine]:
            self._replace_pane(pane, engines.get(pane.engine.id))
        self._regroup()

    def _replace_pane(self, old: EnginePane, engine: Engine | None) -> None:
        del self._panes[old.engine.id]
        if engine is not None:
            self._ensure_pane(engine)
            self._panes[engine.id].form.set_values(old.form.values())
            self._panes[engine.id].extra.setText(old.extra.text())
        old.look.stop()
        for part, stack in ((old, self.panes), (old.presets, self.presets)):
            stack.removeWidget(part)
            part.deleteLater()
