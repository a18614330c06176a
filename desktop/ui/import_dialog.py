"""The question before a definition from elsewhere is taken over: all of it, and what it would run; copies nothing."""

from __future__ import annotations

import shlex
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from desktop.engines.catalog import Catalog
from desktop.engines.definition import DefinitionError, Engine, Mistake, engine_in
from desktop.engines.own_files import id_in
from desktop.engines.positions import lines_of
from desktop.jobs.words import engine_text
from desktop.ui import formats, theme
from desktop.ui.code_view import CodeView
from desktop.ui.placing import open_as


class ImportDialog(QDialog):
    """Shows ``text``, which was read from ``path``; on yes ``take`` is called with the text and where it is to go."""

    def __init__(
        self, catalog: Catalog, text: str, path: Path, take: Callable[[str, Path], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._catalog = catalog
        self.setObjectName("importDialog")
        self.setAccessibleName(self.tr("Import an engine"))
        self.setWindowTitle(self.tr("Import Engine"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._id = id_in(text)
        self.target = self._target()
        self.facts = QPlainTextEdit()
        self.facts.setObjectName("importFacts")
        self.facts.setAccessibleName(self.tr("What it would do"))
        self.code = CodeView()
        self.code.setObjectName("importText")
        self.code.setAccessibleName(self.tr("Definition"))
        self.code.setReadOnly(True)
        self.code.setPlainText(formats.visible(text))
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Cancel)
        self.buttons.setObjectName("importButtons")
        self.accept_button = self.buttons.addButton(self.tr("&Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.accept_button.setObjectName("importButton")
        self.accept_button.setEnabled(bool(self._id))
        # Enter alone must not let a stranger's file run programs.
        self.accept_button.setAutoDefault(False)
        self.buttons.button(standard.Cancel).setDefault(True)
        theme.without_icons(self.buttons.buttons())
        self._describe(text, path)
        self._lay_out(path)
        self.buttons.rejected.connect(self.reject)
        self.buttons.accepted.connect(self.accept)
        self.accepted.connect(lambda: take(text, self.target))
        self.setMinimumWidth(480)
        open_as(self, 820, 700)
        self.buttons.button(standard.Cancel).setFocus()

    def _lay_out(self, path: Path) -> None:
        title = self.tr("Import the engine in {file}?").format(file=formats.one_line(path.name, 120))
        heading = _label("importHeading", title)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        warning = _label(
            "importWarning",
            self.tr(
                "A definition can run any program with all your rights. Import it only if you know where it comes "
                "from, and have read what it runs."
            ),
        )
        palette = QPalette(warning.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme.color("warning"))
        warning.setPalette(palette)
        self.facts.setReadOnly(True)
        self.facts.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.facts.setTabChangesFocus(True)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setObjectName("importSplitter")
        parts.addWidget(self.facts)
        parts.addWidget(self.code)
        parts.setStretchFactor(0, 2)
        parts.setStretchFactor(1, 3)
        layout = QVBoxLayout(self)
        layout.addWidget(heading)
        layout.addWidget(warning)
        layout.addWidget(parts, 1)
        layout.addWidget(self.buttons)

    def _target(self) -> Path:
        engine = self._catalog.engines.get(self._id)
        if engine is not None and self._catalog.is_own(engine):
            return engine.path
        return self._catalog.own_folder / f"{self._id}.toml"

    def _describe(self, text: str, path: Path) -> None:
        try:
            engine = engine_in(text, path)
        except DefinitionError as error:
            lines = self._mistakes(text, error.mistakes)
        else:
            lines = self._abilities(engine)
        if "⟨U+" in self.code.toPlainText() and "⟨U+" not in text:
            lines.append(self.tr("It holds characters that cannot be seen; they are shown as ⟨U+…⟩ below."))
        lines += self._place()
        self.facts.setPlainText("\n".join(formats.visible(line) for line in lines))

    def _mistakes(self, text: str, mistakes: list[Mistake]) -> list[str]:
        lines = [self.tr("It has mistakes, and so runs nothing before they are mended:")]
        reasons: dict[int, str] = {}
        for line, mistake in zip(lines_of(text, (mistake.key for mistake in mistakes)), mistakes, strict=True):
            told = f"{mistake.key}: {mistake.reason}".removeprefix(": ")
            lines.append("    " + self.tr("line {line}: {mistake}").format(line=line, mistake=told))
            reasons[line] = told
        self.code.set_mistakes(reasons)
        return lines

    def _abilities(self, engine: Engine) -> list[str]:
        run = [engine.program] if engine.program else ["python", "-m", engine.module]
        lines = [
            self.tr("It runs: {command}").format(command=shlex.join([*run, *engine.arguments])),
            self.tr("It takes links that match: {links}").format(
                links="   ".join(expression.pattern for expression in (*engine.accepts, *engine.also_accepts))
            ),
        ]
        if engine.version_arguments:
            command = shlex.join([*run, *engine.version_arguments])
            lines.append(self.tr("It runs, to see its version: {command}").format(command=command))
        if engine.probe:
            command = shlex.join([*run, *engine.probe.arguments])
            lines.append(self.tr("It runs, to look at a link: {command}").format(command=command))
        for option in engine.options.values():
            if option.arguments:
                lines.append(
                    self.tr("Its option “{option}” adds: {arguments}").format(
                        option=engine_text(option.label) or option.id, arguments=shlex.join(option.arguments)
                    )
                )
        for name, value in engine.environment.items():
            lines.append(self.tr("It sets the variable {name} to: {value}").format(name=name, value=value))
        if engine.package:
            lines.append(self.tr("It installs, if you press Install: {package}").format(package=engine.package))
        return lines

    def _place(self) -> list[str]:
        if not self._id:
            return [self.tr("It has no id that can be used, and so cannot be imported.")]
        lines = [self.tr("It is copied to: {file}").format(file=self.target)]
        if self.target.exists():
            lines.append(self.tr("The definition of your own that is there is replaced."))
        if self._id in self._catalog.builtins:
            lines.append(self.tr("It is used instead of the built-in definition of “{id}”.").format(id=self._id))
        return lines


def _label(name: str, text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
