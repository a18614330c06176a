"""A form made from an engine's options, in their groups; gives back only what the user has changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.engines.definition import Engine, Option
from desktop.jobs.job import Options
from desktop.ui import formats

_LARGEST = 2**31 - 1


class OptionsForm(QWidget):
    """One field an option. A field that nobody touched shows what the preset, or else the engine, says.

    Signals: changed().
    """

    changed = Signal()

    def __init__(self, engine: Engine, preset: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("optionsForm")
        self._engine = engine
        self._preset = preset
        self._touched: dict[str, Any] = {}
        self._show: dict[str, Callable[[Any], None]] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for title, options in self._groups():
            box = QGroupBox(formats.menu_text(title))
            box.setObjectName(f"group-{title}")
            form = QFormLayout(box)
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
            for option in options:
                self._add_row(form, option)
            layout.addWidget(box)
        layout.addStretch()
        self._show_values()

    @property
    def engine_id(self) -> str:
        """Whose options these are."""
        return self._engine.id

    def values(self) -> Options:
        """What the user has changed, by option id."""
        return dict(self._touched)

    def set_preset(self, preset: str) -> None:
        """Show another preset's values in the fields that were not touched."""
        self._preset = preset
        self._show_values()

    def _groups(self) -> list[tuple[str, list[Option]]]:
        groups: dict[str, list[Option]] = {}
        for option in self._engine.options.values():
            groups.setdefault(option.group or self.tr("Options"), []).append(option)
        return list(groups.items())

    def _given(self) -> Mapping[str, Any]:
        preset = self._engine.presets.get(self._preset)
        return preset.options if preset else {}

    def _show_values(self) -> None:
        given = self._given()
        for option in self._engine.options.values():
            if option.id not in self._touched:
                self._show[option.id](given.get(option.id, option.default))

    def _touch(self, option: Option, value: Any) -> None:
        effective = self._given().get(option.id, option.default)
        if value == effective or (value in ("", None) and effective in ("", None)):
            self._touched.pop(option.id, None)
        else:
            self._touched[option.id] = value
        self.changed.emit()

    def _add_row(self, form: QFormLayout, option: Option) -> None:
        label = formats.one_line(option.label or option.id, 80)
        help_text = self._help(option)
        if option.kind == "flag":
            check = QCheckBox(formats.menu_text(label))
            check.toggled.connect(lambda on: self._touch(option, on))
            self._show[option.id] = lambda value: _quietly(check, lambda: check.setChecked(bool(value)))
            form.addRow(self._named(check, option, label, help_text))
            return
        field = self._choice(option) if option.kind == "choice" else self._line(option)
        self._named(field, option, label, help_text)
        caption = QLabel(self.tr("{label}:").format(label=label))
        caption.setTextFormat(Qt.TextFormat.PlainText)
        caption.setBuddy(field)
        caption.setToolTip(formats.tool_tip(help_text))
        form.addRow(caption, self._with_browse(field) if option.kind == "path" else field)

    def _choice(self, option: Option) -> QComboBox:
        box = QComboBox()
        box.addItem(self.tr("Automatic"), None)
        for choice in option.choices:
            box.addItem(formats.one_line(str(choice), 80), choice)
        box.activated.connect(lambda row: self._touch(option, box.itemData(row)))
        self._show[option.id] = lambda value: box.setCurrentIndex(max(box.findData(value), 0))
        return box

    def _line(self, option: Option) -> QLineEdit:
        line = QLineEdit()
        if option.kind == "integer":
            line.setValidator(QIntValidator(-_LARGEST, _LARGEST, line))
        if option.kind == "secret":
            line.setEchoMode(QLineEdit.EchoMode.Password)
        line.textEdited.connect(lambda text: self._touch(option, _typed(option, text)))
        self._show[option.id] = lambda value: line.setText("" if value is None else str(value))
        return line

    def _with_browse(self, field: QWidget) -> QWidget:
        assert isinstance(field, QLineEdit)
        row = QWidget()
        button = QToolButton()
        button.setText("…")
        button.setObjectName(f"{field.objectName()}-browse")
        button.setAccessibleName(self.tr("Choose a file"))
        button.clicked.connect(lambda: self._browse(field))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(field)
        layout.addWidget(button)
        return row

    def _browse(self, field: QLineEdit) -> None:
        from PySide6.QtWidgets import QFileDialog

        path, _ = QFileDialog.getOpenFileName(self, field.accessibleName(), field.text())
        if path:
            field.setText(path)
            field.textEdited.emit(path)

    def _help(self, option: Option) -> str:
        needs = self.tr("Needs {programs}.").format(programs=", ".join(option.requires)) if option.requires else ""
        return " ".join(part for part in (option.help, needs) if part)

    def _named(self, widget: QWidget, option: Option, label: str, help_text: str) -> QWidget:
        widget.setObjectName(f"option-{option.id}")
        widget.setAccessibleName(label)
        widget.setAccessibleDescription(formats.one_line(help_text))
        widget.setToolTip(formats.tool_tip(help_text))
        return widget


def _typed(option: Option, text: str) -> Any:
    if option.kind != "integer" or not text.strip():
        return text
    try:
        return int(text)
    except ValueError:
        # A sign alone: half typed.
        return text


def _quietly(widget: QWidget, do: Callable[[], None]) -> None:
    widget.blockSignals(True)
    do()
    widget.blockSignals(False)
