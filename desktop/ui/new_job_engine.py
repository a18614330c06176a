"""What is set for one engine in the New Job dialog: options, a look, extra arguments, and the command of it all."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.engines.errors import EngineError
from desktop.engines.extra import risky_among, secrets_among
from desktop.engines.model import Engine
from desktop.engines.options import split_extra_arguments
from desktop.jobs.job import Options
from desktop.services.queue import JobQueue, QueueError
from desktop.services.settings import Settings
from desktop.ui import formats, theme
from desktop.ui.clearing import add_clear_button
from desktop.ui.look_first import LookFirst
from desktop.ui.options_form import OptionsForm
from desktop.ui.preset_row import PresetRow

#: Milliseconds after the last change until the command is made anew.
_COMMAND_MS = 120


class EnginePane(QWidget):
    """One engine's part of the dialog; ``links`` are those that it will get.

    Signals: changed(): something in it is another than before.
    """

    changed = Signal()

    def __init__(
        self, queue: JobQueue, settings: Settings, engine: Engine, preset: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._queue = queue
        self._settings = settings
        self.engine = engine
        self._links: list[str] = []
        self._directory = ""
        remembered = self._remembered()
        self.presets = PresetRow(queue, engine, str(remembered.get("preset", preset)))
        lacking = queue.intake.lacking
        self.form = OptionsForm(engine, self.presets.given(), lacking)
        self.search = QLineEdit()
        self.reset = QPushButton(self.tr("&Reset"))
        self.nothing = QLabel(self.tr("No option is called so."))
        self.look = LookFirst(queue)
        self.extra = QLineEdit()
        self.warning = QLabel()
        self.command = QPlainTextEdit()
        self.copy = QPushButton(self.tr("&Copy"))
        self.tabs = QTabWidget()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_COMMAND_MS)
        self._name_controls()
        self._lay_out()
        self.form.set_values(remembered.get("options", {}))
        self.extra.setText(str(remembered.get("extra_arguments", "")))
        self._connect_signals()
        self._on_changed()

    def _name_controls(self) -> None:
        named: dict[str, tuple[QWidget, str]] = {
            "newSearch": (self.search, self.tr("Search the options")),
            "newReset": (self.reset, self.tr("Take back all that was changed")),
            "newNothing": (self.nothing, ""),
            "newExtra": (self.extra, self.tr("Extra arguments")),
            "newWarning": (self.warning, ""),
            "newCommand": (self.command, self.tr("Command")),
            "newCopy": (self.copy, self.tr("Copy the command")),
            "newTabs": (self.tabs, self.tr("Settings of the engine")),
        }
        for name, (widget, spoken) in named.items():
            widget.setObjectName(name)
            widget.setAccessibleName(spoken)
        for button in (self.reset, self.copy):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        self.tabs.addTab(self._options_page(), self.tr("&Options"))
        if self.engine.probe is not None:
            self.tabs.addTab(_padded(self.look), self.tr("Look F&irst"))
        self.tabs.addTab(self._command_page(), self.tr("Co&mmand"))
        self.tabs.tabBar().setObjectName("newTabBar")
        self.tabs.tabBar().setAccessibleName(self.tr("Settings of the engine"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs)

    def _options_page(self) -> QWidget:
        self.search.setPlaceholderText(self.tr("Search the options"))
        add_clear_button(self.search)
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setEnabled(False)
        self.nothing.hide()
        area = QScrollArea()
        area.setObjectName("newOptions")
        area.setAccessibleName(self.tr("Options of the engine"))
        area.setWidgetResizable(True)
        # What is in it takes the focus, and is scrolled to then.
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.form)
        page = QWidget()
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.reset)
        layout = QVBoxLayout(page)
        layout.addLayout(top)
        layout.addWidget(self.nothing)
        layout.addWidget(area, 1)
        return page

    def _command_page(self) -> QWidget:
        for label in (self.warning,):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.hide()
        self.extra.setPlaceholderText(self.tr("Split as in a shell, such as --no-mtime --user-agent 'My Browser'"))
        self.extra.setToolTip(self.extra.placeholderText())
        self.command.setReadOnly(True)
        self.command.setTabChangesFocus(True)
        caption = QLabel(self.tr("E&xtra arguments:"))
        caption.setBuddy(self.extra)
        told = QLabel(self.tr("What will be run; … stands for the job's own folder:"))
        told.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout()
        row.addWidget(told, 1)
        row.addWidget(self.copy)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.addWidget(caption)
        layout.addWidget(self.extra)
        layout.addWidget(self.warning)
        layout.addSpacing(8)
        layout.addLayout(row)
        layout.addWidget(self.command, 1)
        return page

    def _connect_signals(self) -> None:
        self.presets.chosen.connect(self._on_preset)
        self.presets.wants_options = self._own_options
        self.form.changed.connect(self._on_changed)
        self.look.chosen.connect(self._on_changed)
        self.extra.textChanged.connect(lambda _text: self._on_changed())
        self.search.textChanged.connect(lambda text: self.nothing.setVisible(not self.form.show_matching(text)))
        self.reset.clicked.connect(self._on_reset)
        self.copy.clicked.connect(self._on_copy)
        self._later.timeout.connect(self._make_command)

    # What the dialog asks

    def set_target(self, links: Sequence[str], directory: str) -> None:
        """The links that this engine gets and the folder that its files go to."""
        self._links = list(links)
        self._directory = directory
        self.look.set_links(self.engine, self._links, self._plain_options())
        self._later.start()

    def options(self) -> Options:
        """What a job is to be given, the folder aside."""
        return {**self._plain_options(), **self.look.options()}

    def mistake(self) -> str:
        """A sentence that says why this cannot be downloaded as it is, or ""."""
        if self.look.is_nothing_chosen():
            return self.tr("No entry of the list is ticked: tick at least one.")
        try:
            split_extra_arguments(self.extra.text())
        except EngineError as error:
            return str(error)
        return ""

    def remember(self) -> None:
        """Keep what is set for the next time; secrets, and what is meant for these links only, are left out."""
        extra = self.extra.text()
        kept = {
            "preset": self.presets.current(),
            "extra_arguments": "" if secrets_among(self.engine, split_extra_arguments(extra)) else extra,
            "directory": self._directory,
            "options": {
                name: value
                for name, value in self.form.values().items()
                if self.engine.options[name].kind != "secret" and not self.engine.options[name].once
            },
        }
        self._settings.set_window_value(f"newJob/{self.engine.id}", json.dumps(kept))

    def remembered_directory(self) -> str:
        """The folder of the last time, "" where there was none."""
        return str(self._remembered().get("directory", ""))

    def _remembered(self) -> dict[str, Any]:
        try:
            found = json.loads(str(self._settings.window_value(f"newJob/{self.engine.id}", "{}")))
        except ValueError:
            return {}
        return found if isinstance(found, dict) and isinstance(found.get("options", {}), dict) else {}

    # Keeping up

    def _own_options(self) -> Options:
        extra: Options = {"extra_arguments": self.extra.text().strip()} if self.extra.text().strip() else {}
        return {**self.form.values(), **extra}

    def _plain_options(self) -> Options:
        preset = self.presets.current()
        return {**self._own_options(), **({"preset": preset} if preset else {})}

    def _on_preset(self) -> None:
        self.form.set_given(self.presets.given())
        self._on_changed()

    def _on_reset(self) -> None:
        self.form.set_values({})
        self.extra.clear()

    def _on_copy(self) -> None:
        from PySide6.QtGui import QGuiApplication

        QGuiApplication.clipboard().setText(self.command.toPlainText())

    def _on_changed(self) -> None:
        self.reset.setEnabled(bool(self.form.values() or self.extra.text()))
        self._show_risk()
        self.look.set_links(self.engine, self._links, self._plain_options())
        self._later.start()
        self.changed.emit()

    def _show_risk(self) -> None:
        try:
            risky = risky_among(split_extra_arguments(self.extra.text()), self.engine.risky_arguments)
        except EngineError as error:
            self._warn(str(error), "error")
            return
        self._warn(
            self.tr("These can run programs, or read and write other files: {options}. Use only what you know.").format(
                options=formats.listed(risky)
            )
            if risky
            else "",
            "warning",
        )

    def _warn(self, sentence: str, color: str) -> None:
        palette = self.palette()
        palette.setColor(self.warning.foregroundRole(), theme.color(color))
        self.warning.setPalette(palette)
        self.warning.setText(formats.one_line(sentence))
        self.warning.setVisible(bool(sentence))

    def _make_command(self) -> None:
        try:
            options = {**self.options(), "directory": self._directory}
            text = self._queue.intake.command(self._links, self.engine, options)
        except QueueError as error:
            text = str(error)
        self.copy.setEnabled(bool(text))
        if text != self.command.toPlainText():
            self.command.setPlainText(text)


def _padded(inner: QWidget) -> QWidget:
    page = QWidget()
    QVBoxLayout(page).addWidget(inner)
    return page


def engine_with_links(engine: Engine, count: int) -> str:
    """ "yt-dlp (3 links)"."""
    name = formats.one_line(engine.name, 60)
    many = QCoreApplication.translate("EngineChoice", "{engine} ({count} links)")
    one = QCoreApplication.translate("EngineChoice", "{engine} (1 link)")
    return (one if count == 1 else many).format(engine=name, count=count)


class EngineChoice(QComboBox):
    """Which of several engines' settings are on show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("newShown")
        self.setAccessibleName(self.tr("Settings for"))

    def offer(self, groups: Sequence[tuple[Engine, int]]) -> None:
        """Offer the engines with the number of links that each gets; the one on show stays."""
        before = self.currentData()
        self.blockSignals(True)
        self.clear()
        for engine, count in groups:
            self.addItem(engine_with_links(engine, count), engine.id)
        self.setCurrentIndex(max(self.findData(before), 0) if groups else -1)
        self.blockSignals(False)
