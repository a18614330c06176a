"""A form made from an engine's options, in their groups; gives back only what the user has changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QResizeEvent
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
from desktop.jobs.words import engine_text
from desktop.ui import formats, theme

_LARGEST = 2**31 - 1


class OptionsForm(QWidget):
    """One field an option. A field that nobody touched shows what the preset, or else the engine, says.

    ``given`` are the options of a preset; ``lacking`` says of an option which programs are missing for it.

    Signals: changed().
    """

    changed = Signal()

    def __init__(
        self,
        engine: Engine,
        given: Mapping[str, Any],
        lacking: Callable[[Option], list[str]] = lambda _option: [],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("optionsForm")
        self._engine = engine
        self._given = given
        self._lacking = lacking
        #: What stands in the place of links is chosen with the file, not here.
        self._options = [option for option in engine.options.values() if not option.instead_of_links]
        self._rows: list[tuple[QGroupBox, QFormLayout, int, str]] = []
        self._touched: dict[str, Any] = {}
        self._show: dict[str, Callable[[Any], None]] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 8, 0)
        for title, options in self._groups():
            box = QGroupBox(formats.menu_text(title))
            box.setObjectName(f"group-{title}")
            form = QFormLayout(box)
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
            form.setContentsMargins(10, 8, 10, 8)
            for option in options:
                self._add_row(box, form, option)
            layout.addWidget(box)
        layout.addStretch()
        self._show_values()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A form keeps the heights of wrapped texts for a width that it had, and would cut their last line.
        for form in dict.fromkeys(form for _, form, _, _ in self._rows):
            form.invalidate()

    @property
    def engine_id(self) -> str:
        """Whose options these are."""
        return self._engine.id

    def values(self) -> Options:
        """What the user has changed, by option id."""
        return dict(self._touched)

    def set_given(self, given: Mapping[str, Any]) -> None:
        """Show another preset's values in the fields that were not touched."""
        self._given = given
        for name in [name for name, value in self._touched.items() if self._is_given(name, value)]:
            del self._touched[name]
        self._show_values()

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Take these for what the user has changed, in the place of what it was."""
        self._touched = {
            name: value for name, value in values.items() if name in self._show and not self._is_given(name, value)
        }
        for option in self._options:
            self._show[option.id](self._touched.get(option.id, self._given.get(option.id, option.default)))
        self.changed.emit()

    def show_matching(self, text: str) -> int:
        """Show only options with all words of ``text`` in their label, help or group; return how many there are."""
        words = text.casefold().split()
        count = 0
        boxes: dict[QGroupBox, bool] = {}
        for box, form, row, told in self._rows:
            found = all(word in told for word in words)
            form.setRowVisible(row, found)
            boxes[box] = boxes.get(box, False) or found
            count += found
        for box, shown in boxes.items():
            box.setVisible(shown)
        return count

    def _groups(self) -> list[tuple[str, list[Option]]]:
        groups: dict[str, list[Option]] = {}
        for option in self._options:
            groups.setdefault(engine_text(option.group) or self.tr("Options"), []).append(option)
        return list(groups.items())

    def _show_values(self) -> None:
        for option in self._options:
            if option.id not in self._touched:
                self._show[option.id](self._given.get(option.id, option.default))

    def _is_given(self, name: str, value: Any) -> bool:
        option = self._engine.options[name]
        effective = self._given.get(name, option.default)
        nothing = (None, "", False) if option.kind == "flag" else (None, "")
        return bool(value == effective) or (value in nothing and effective in nothing)

    def _touch(self, option: Option, value: Any) -> None:
        if self._is_given(option.id, value):
            self._touched.pop(option.id, None)
        else:
            self._touched[option.id] = "" if value is None else value
        self.changed.emit()

    def _add_row(self, box: QGroupBox, form: QFormLayout, option: Option) -> None:
        label, told = formats.one_line(engine_text(option.label) or option.id, 80), engine_text(option.help)
        row = form.rowCount()
        if option.kind == "flag":
            check = QCheckBox(formats.menu_text(label))
            check.toggled.connect(lambda on: self._touch(option, on))
            self._show[option.id] = lambda value: _quietly(check, lambda: check.setChecked(bool(value)))
            form.addRow("", self._with_help(self._named(check, option, label), option))
        else:
            field = self._choice(option) if option.kind == "choice" else self._line(option)
            self._named(field, option, label)
            caption = QLabel(self.tr("{label}:").format(label=label))
            caption.setTextFormat(Qt.TextFormat.PlainText)
            caption.setBuddy(field)
            shown = self._with_browse(field) if option.kind == "path" else field
            form.addRow(caption, self._with_help(shown, option))
        self._rows.append((box, form, row, f"{label} {told} {engine_text(option.group)} {option.id}".casefold()))

    def _with_help(self, field: QWidget, option: Option) -> QWidget:
        lacking = self._lacking(option)
        missing = self.tr("Needs {programs}, which was not found.").format(programs=formats.listed(lacking))
        note = QLabel(
            formats.one_line(" ".join(part for part in (engine_text(option.help), missing if lacking else "") if part))
        )
        note.setObjectName(f"help-{option.id}")
        note.setTextFormat(Qt.TextFormat.PlainText)
        note.setWordWrap(True)
        palette = note.palette()
        palette.setColor(note.foregroundRole(), theme.color("warning" if lacking else "faint"))
        note.setPalette(palette)
        both = QWidget()
        layout = QVBoxLayout(both)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(2)
        layout.addWidget(field)
        layout.addWidget(note)
        return both

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
        button.setAccessibleName(formats.captioned(field.accessibleName(), self.tr("Choose a file")))
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

    def _named(self, widget: QWidget, option: Option, label: str) -> QWidget:
        widget.setObjectName(f"option-{option.id}")
        widget.setAccessibleName(label)
        widget.setAccessibleDescription(formats.one_line(engine_text(option.help)))
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
