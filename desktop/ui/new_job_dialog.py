"""The dialog behind "Add…": links with a choice of engine, preset, folder and options; makes no job itself."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
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
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.engines.catalog import Catalog, EngineError
from desktop.engines.definition import Engine
from desktop.jobs.job import Options
from desktop.ui import formats, theme
from desktop.ui.links import split_links
from desktop.ui.options_form import OptionsForm


@dataclass(frozen=True, slots=True)
class Wish:
    """What the user asks for in the dialog."""

    links: list[str]
    each: bool
    engine: str = ""
    options: Options = field(default_factory=dict)


#: Takes a wish; returns the links that were not taken and a sentence why ("" where all were).
Taker = Callable[[Wish], tuple[list[str], str]]


class NewJobDialog(QDialog):
    """Stays open, with everything typed in it, until all its links were taken or it is cancelled."""

    def __init__(
        self,
        catalog: Catalog,
        take: Taker,
        *,
        links: Sequence[str] = (),
        directory: str,
        preset: str,
        each: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._catalog = catalog
        self._take = take
        self._form: OptionsForm | None = None
        self._default_preset = preset
        self.setObjectName("newJobDialog")
        self.setAccessibleName(self.tr("Add downloads"))
        self.setWindowTitle(self.tr("Add Downloads"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.links = QPlainTextEdit("\n".join(links))
        self.links.setPlaceholderText(self.tr("One link on each line"))
        self.links.setTabChangesFocus(True)
        self.links.setFixedHeight(self.fontMetrics().lineSpacing() * 5 + 12)
        self.one = QRadioButton(self.tr("One &job for all links"))
        self.each = QRadioButton(self.tr("One job for &each link"))
        (self.each if each else self.one).setChecked(True)
        self.engine = QComboBox()
        self.preset = QComboBox()
        self.directory = QLineEdit(directory)
        self.browse = QPushButton(self.tr("&Browse…"))
        self.mistake = QLabel()
        self.options_area = QScrollArea()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._name_controls()
        self._fill_engines()
        self._lay_out()
        self._connect_signals()
        self._on_engine_changed()
        self.resize(620, 640)

    def _name_controls(self) -> None:
        self.ok.setText(self.tr("&Download"))
        theme.without_icons(self.buttons.buttons())
        names = {
            "newLinks": (self.links, self.tr("Links")),
            "newOne": (self.one, self.tr("One job for all links")),
            "newEach": (self.each, self.tr("One job for each link")),
            "newEngine": (self.engine, self.tr("Engine")),
            "newPreset": (self.preset, self.tr("Preset")),
            "newDirectory": (self.directory, self.tr("Folder")),
            "newBrowse": (self.browse, self.tr("Choose a folder")),
            "newMistake": (self.mistake, ""),
            "newOptions": (self.options_area, self.tr("Options of the engine")),
            "newButtons": (self.buttons, ""),
        }
        for name, (widget, spoken) in names.items():
            widget.setObjectName(name)
            widget.setAccessibleName(spoken)

    def _fill_engines(self) -> None:
        self.engine.addItem(self.tr("Automatic"), "")
        for engine in self._catalog.engines.values():
            label = formats.one_line(engine.name, 60)
            if self._catalog.locate(engine) is None:
                label = self.tr("{engine} (not installed)").format(engine=label)
            self.engine.addItem(label, engine.id)

    def _lay_out(self) -> None:
        self.mistake.setTextFormat(Qt.TextFormat.PlainText)
        self.mistake.setWordWrap(True)
        self.mistake.hide()
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme.color("error"))
        self.mistake.setPalette(palette)
        self.options_area.setWidgetResizable(True)
        self.options_area.setFrameShape(QScrollArea.Shape.NoFrame)
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
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Links:"), self.links)
        form.addRow("", ways)
        form.addRow(self.tr("En&gine:"), self.engine)
        form.addRow(self.tr("&Preset:"), self.preset)
        form.addRow(self.tr("&Folder:"), place)
        labels = form.labelForField(place)
        if isinstance(labels, QLabel):
            labels.setBuddy(self.directory)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addLayout(form)
        layout.addWidget(self.options_area, 1)
        layout.addWidget(self.mistake)
        layout.addWidget(self.buttons)

    def _connect_signals(self) -> None:
        self.links.textChanged.connect(self._on_links_changed)
        self.engine.currentIndexChanged.connect(lambda: self._on_engine_changed())
        self.preset.currentIndexChanged.connect(lambda: self._on_preset_changed())
        self.browse.clicked.connect(self._browse)
        self.buttons.accepted.connect(self._submit)
        self.buttons.rejected.connect(self.reject)

    def wish(self) -> Wish:
        """What is in the dialog now."""
        options: Options = dict(self._form.values()) if self._form else {}
        if self.preset.currentData():
            options["preset"] = self.preset.currentData()
        if self.directory.text().strip():
            options["directory"] = os.path.expanduser(self.directory.text().strip())
        return Wish(split_links(self.links.toPlainText()), self.each.isChecked(), self.engine.currentData(), options)

    def _chosen_engine(self) -> Engine | None:
        """The engine chosen, or the one that would take the links."""
        try:
            if self.engine.currentData():
                return self._catalog.get(self.engine.currentData())
            return self._catalog.choose(split_links(self.links.toPlainText()))
        except EngineError:
            return None

    def _on_links_changed(self) -> None:
        self._show_mistake("")
        if not self.engine.currentData():
            self._on_engine_changed()

    def _on_engine_changed(self) -> None:
        engine = self._chosen_engine()
        if (engine.id if engine else "") == (self._form.engine_id if self._form else None):
            return
        self._fill_presets(engine)
        if engine is None:
            self._form = None
            hint = QLabel(self.tr("The engine is chosen by the links; its options appear here."))
            hint.setTextFormat(Qt.TextFormat.PlainText)
            hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
            hint.setEnabled(False)
            self.options_area.setWidget(hint)
            return
        self._form = OptionsForm(engine, self.preset.currentData() or "")
        self.options_area.setWidget(self._form)

    def _fill_presets(self, engine: Engine | None) -> None:
        wanted = self.preset.currentData() or self._default_preset
        self.preset.blockSignals(True)
        self.preset.clear()
        for preset in engine.presets.values() if engine else ():
            self.preset.addItem(formats.one_line(preset.label, 60), preset.id)
        self.preset.setCurrentIndex(max(self.preset.findData(wanted), 0) if self.preset.count() else -1)
        self.preset.setEnabled(self.preset.count() > 0)
        self.preset.blockSignals(False)

    def _on_preset_changed(self) -> None:
        if self._form is not None:
            self._form.set_preset(self.preset.currentData() or "")

    def _browse(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        folder = QFileDialog.getExistingDirectory(self, self.tr("Download Folder"), self.directory.text())
        if folder:
            self.directory.setText(folder)

    def _submit(self) -> None:
        wish = self.wish()
        if not wish.links:
            self._show_mistake(self.tr("There is no link yet: paste at least one."))
            self.links.setFocus()
            return
        left, reason = self._take(wish)
        if not reason:
            self.accept()
            return
        self.links.setPlainText("\n".join(left))
        self._show_mistake(reason)

    def _show_mistake(self, sentence: str) -> None:
        self.mistake.setText(formats.one_line(sentence))
        self.mistake.setVisible(bool(sentence))
