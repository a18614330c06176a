"""The preferences: a form made from the declared settings, checked as one types; keeps no value of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.services.settings import Setting, Settings, check
from desktop.ui import formats, theme

Choices = Sequence[tuple[str, str]]


def _words(text: str) -> str:
    return QCoreApplication.translate("Settings", text) if text else ""


class SettingRow:
    """The widgets of one setting: caption, field, button for the default, help or mistake beneath."""

    def __init__(self, setting: Setting, choices: Choices, on_change: Callable[[], None]) -> None:
        self.setting = setting
        self._on_change = on_change
        title = _words(setting.title)
        self.caption = QLabel(f"{title}:")
        self.caption.setTextFormat(Qt.TextFormat.PlainText)
        self.field = self._make_field(choices)
        self.field.setObjectName(setting.key)
        self.field.setAccessibleName(title)
        self.field.setAccessibleDescription(_words(setting.help))
        self.caption.setBuddy(self.field)
        self.reset = QToolButton()
        self.reset.setIcon(theme.icon("reset"))
        self.reset.setAutoRaise(True)
        self.reset.setObjectName(f"{setting.key}-reset")
        self.note = QLabel(_words(setting.help))
        self.note.setObjectName(f"{setting.key}-note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)

    def _make_field(self, choices: Choices) -> QWidget:
        if self.setting.kind == "flag":
            flag = QCheckBox()
            flag.toggled.connect(lambda: self._on_change())
            return flag
        if choices:
            box = QComboBox()
            for value, label in choices:
                box.addItem(formats.one_line(label, 80), value)
            box.currentIndexChanged.connect(lambda: self._on_change())
            return box
        line = QLineEdit()
        if self.setting.kind == "integer":
            line.setMaximumWidth(line.fontMetrics().averageCharWidth() * 14)
        line.textChanged.connect(lambda: self._on_change())
        return line

    def value(self) -> Any:
        """What is in the field, unchecked."""
        if isinstance(self.field, QCheckBox):
            return self.field.isChecked()
        if isinstance(self.field, QComboBox):
            return self.field.currentData()
        assert isinstance(self.field, QLineEdit)
        return self.field.text()

    def set_value(self, value: Any) -> None:
        """Put a value into the field."""
        if isinstance(self.field, QCheckBox):
            self.field.setChecked(bool(value))
        elif isinstance(self.field, QComboBox):
            if self.field.findData(value) < 0:
                # What the settings file says stays, though no engine here knows it.
                self.field.addItem(formats.one_line(str(value), 80), value)
            self.field.setCurrentIndex(self.field.findData(value))
        elif isinstance(self.field, QLineEdit):
            self.field.setText(str(value))

    def mistake(self) -> str:
        """A sentence that says why the value cannot be used, or ""."""
        try:
            check(self.setting, self.value())
        except ValueError as error:
            return str(error)
        return ""

    def show_mistake(self, sentence: str) -> None:
        """Say it in the place of the help, or with "" the help again."""
        palette = QPalette(self.caption.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme.color("error" if sentence else "faint"))
        self.note.setPalette(palette)
        self.note.setText(formats.one_line(sentence) if sentence else _words(self.setting.help))


class SettingsDialog(QDialog):
    """OK keeps what was changed; nothing can be kept while a field holds what cannot be used.

    :param choices: for settings whose values are known only at run time, by key: value and label.
    """

    def __init__(
        self, settings: Settings, choices: Mapping[str, Choices] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setObjectName("settingsDialog")
        self.setAccessibleName(self.tr("Preferences"))
        self.setWindowTitle(self.tr("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel | standard.RestoreDefaults)
        self.buttons.setObjectName("settingsButtons")
        theme.without_icons(self.buttons.buttons())
        self.ok = self.buttons.button(standard.Ok)
        self.rows: dict[str, SettingRow] = {}
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(4)
        for setting in settings.declared():
            offered = (choices or {}).get(setting.key) or [(choice, choice) for choice in setting.choices]
            self.rows[setting.key] = SettingRow(setting, offered, self._check)
            self._add_row(grid, self.rows[setting.key])
        layout = QVBoxLayout(self)
        layout.setSpacing(16)
        layout.addLayout(grid)
        layout.addStretch()
        layout.addWidget(self.buttons)
        for key, row in self.rows.items():
            row.set_value(settings.value(key))
        self._check()
        self.buttons.accepted.connect(self._keep)
        self.buttons.rejected.connect(self.reject)
        self.buttons.button(standard.RestoreDefaults).clicked.connect(self._reset_all)
        self.setMinimumWidth(560)

    def _add_row(self, grid: QGridLayout, row: SettingRow) -> None:
        at = grid.rowCount()
        spoken = self.tr("Use the default for {setting}").format(setting=_words(row.setting.title))
        row.reset.setAccessibleName(spoken)
        row.reset.setToolTip(formats.tool_tip(spoken))
        row.reset.clicked.connect(lambda: row.set_value(self._settings.default(row.setting.key)))
        field = QHBoxLayout()
        field.addWidget(row.field)
        if row.setting.unit:
            unit = QLabel(_words(row.setting.unit))
            unit.setTextFormat(Qt.TextFormat.PlainText)
            field.addWidget(unit)
        if row.setting.kind == "path":
            field.addWidget(self._browse_button(row))
        if row.setting.kind in ("integer", "flag"):
            field.addStretch()
        grid.addWidget(row.caption, at, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addLayout(field, at, 1)
        grid.addWidget(row.reset, at, 2)
        grid.addWidget(row.note, at + 1, 1, 1, 2)
        grid.setRowMinimumHeight(at + 2, 8)

    def _browse_button(self, row: SettingRow) -> QPushButton:
        button = QPushButton(self.tr("Browse…"))
        button.setObjectName(f"{row.setting.key}-browse")
        button.setAccessibleName(self.tr("Choose a folder"))
        button.clicked.connect(lambda: self._browse(row))
        return button

    def _browse(self, row: SettingRow) -> None:
        from PySide6.QtWidgets import QFileDialog

        folder = QFileDialog.getExistingDirectory(self, _words(row.setting.title), str(row.value()))
        if folder:
            row.set_value(folder)

    def _check(self) -> None:
        if len(self.rows) < len(self._settings.declared()):
            return
        usable = True
        for key, row in self.rows.items():
            mistake = row.mistake()
            row.show_mistake(mistake)
            row.reset.setEnabled(str(row.value()) != str(self._settings.default(key)))
            usable = usable and not mistake
        self.ok.setEnabled(usable)

    def _reset_all(self) -> None:
        for key, row in self.rows.items():
            row.set_value(self._settings.default(key))

    def _keep(self) -> None:
        for key, row in self.rows.items():
            try:
                self._settings.set_value(key, row.value())
            except ValueError as error:
                row.show_mistake(str(error))
                return
        self.accept()
