"""The preferences: a form made from the declared settings, checked as one types, and the page of engines.

Keeps no value of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

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
    QScrollArea,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.services.settings import Setting, Settings, check
from desktop.ui import formats, theme
from desktop.ui.placing import open_as

if TYPE_CHECKING:
    from desktop.services.queue import JobQueue
    from desktop.ui.engines_page import EnginesPage

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
            self._offer(box, choices)
            box.currentIndexChanged.connect(lambda: self._on_change())
            return box
        line = QLineEdit()
        if self.setting.kind in ("integer", "time"):
            line.setMaximumWidth(line.fontMetrics().averageCharWidth() * 14)
        line.textChanged.connect(lambda: self._on_change())
        return line

    def _offer(self, box: QComboBox, choices: Choices) -> None:
        for value, label in choices:
            box.addItem(formats.one_line(label, 80), value)

    def set_choices(self, choices: Choices) -> None:
        """Offer other choices; what is chosen stays, even where it is not among them."""
        if isinstance(self.field, QComboBox):
            value = self.value()
            self.field.blockSignals(True)
            self.field.clear()
            self._offer(self.field, choices)
            self.set_value(value)
            self.field.blockSignals(False)

    def set_automatic(self, found: str) -> None:
        """Say in the empty field what is used if it stays empty."""
        if isinstance(self.field, QLineEdit):
            self.field.setPlaceholderText(formats.one_line(found))
            self.field.setToolTip(formats.tool_tip(found))

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

    What is done on the page of engines is done at once.

    :param choices: gives, for settings whose values are known only at run time, value and label by key.
    :param queue: what the page of engines asks; without one there is no such page.
    """

    def __init__(
        self,
        settings: Settings,
        choices: Callable[[], Mapping[str, Choices]] = dict,
        parent: QWidget | None = None,
        *,
        queue: JobQueue | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._choices = choices
        self.setObjectName("settingsDialog")
        self.setAccessibleName(self.tr("Preferences"))
        self.setWindowTitle(self.tr("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.rows: dict[str, SettingRow] = {}
        self.engines: EnginesPage | None = None
        self.pages = QTabWidget()
        self.pages.setObjectName("settingsPages")
        self.pages.setAccessibleName(self.tr("Pages"))
        self.pages.tabBar().setObjectName("settingsTabs")
        self.pages.tabBar().setAccessibleName(self.tr("Pages"))
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel | standard.RestoreDefaults)
        self.buttons.setObjectName("settingsButtons")
        theme.without_icons(self.buttons.buttons())
        self.ok = self.buttons.button(standard.Ok)
        self.defaults = self.buttons.button(standard.RestoreDefaults)
        self.pages.addTab(self._general_page(), self.tr("&General"))
        layout = QVBoxLayout(self)
        layout.addWidget(self.pages)
        layout.addWidget(self.buttons)
        for key, row in self.rows.items():
            row.set_value(settings.value(key))
        self._check()
        self.buttons.accepted.connect(self._keep)
        self.buttons.rejected.connect(self.reject)
        self.defaults.clicked.connect(self._reset_all)
        if queue is not None:
            self._add_engines(queue)
        next(iter(self.rows.values())).field.setFocus()
        self.setMinimumWidth(560)
        open_as(self, 860, 620)

    def _general_page(self) -> QWidget:
        page = QWidget()
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(4)
        choices = self._choices()
        for setting in self._settings.declared():
            offered = choices.get(setting.key) or _labelled(setting)
            self.rows[setting.key] = SettingRow(setting, offered, self._check)
            self._add_row(grid, self.rows[setting.key])
        layout = QVBoxLayout(page)
        layout.addLayout(grid)
        layout.addStretch()
        area = QScrollArea()
        area.setObjectName("generalPage")
        area.setAccessibleName(self.tr("General"))
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setWidget(page)
        # The pane's own background is seen, as on the other pages.
        page.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        return area

    def _add_engines(self, queue: JobQueue) -> None:
        from desktop.ui.engines_page import EnginesPage

        self.engines = EnginesPage(queue, self.parentWidget())
        self.pages.addTab(self.engines, self.tr("&Engines"))
        self.pages.currentChanged.connect(self._on_page_changed)
        queue.engines_changed.connect(self._on_engines_changed)
        self.rows["downloads/ffmpeg"].set_automatic(
            self.tr("Automatic: {program}").format(program=queue.automatic_ffmpeg() or self.tr("none was found"))
        )

    def _on_page_changed(self, page: int) -> None:
        # Of engines there are no defaults.
        self.defaults.setVisible(page == 0)
        # Whoever goes through the tabs by their keys goes on there.
        if self.engines is not None and page > 0 and not self.pages.tabBar().hasFocus():
            self.engines.table.setFocus()

    def _on_engines_changed(self) -> None:
        for key, choices in self._choices().items():
            self.rows[key].set_choices(choices)

    def _add_row(self, grid: QGridLayout, row: SettingRow) -> None:
        at = grid.rowCount()
        spoken = self.tr("Use the default for {setting}").format(setting=_words(row.setting.title))
        row.reset.setAccessibleName(spoken)
        row.reset.setToolTip(formats.tool_tip(spoken))
        row.reset.clicked.connect(lambda: row.set_value(self._settings.default(row.setting.key)))
        field = QHBoxLayout()
        field.setSpacing(6)
        field.addWidget(row.field)
        if row.setting.unit:
            unit = QLabel(_words(row.setting.unit))
            unit.setTextFormat(Qt.TextFormat.PlainText)
            field.addWidget(unit)
        if row.setting.kind in ("path", "file"):
            field.addWidget(self._browse_button(row))
        if row.setting.kind in ("integer", "time", "flag"):
            field.addStretch()
        grid.addWidget(row.caption, at, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addLayout(field, at, 1)
        grid.addWidget(row.reset, at, 2)
        grid.addWidget(row.note, at + 1, 1, 1, 2)
        grid.setRowMinimumHeight(at + 2, 8)

    def _browse_button(self, row: SettingRow) -> QPushButton:
        button = QPushButton(self.tr("Browse…"))
        button.setObjectName(f"{row.setting.key}-browse")
        button.setAccessibleName(
            self.tr("Choose a program") if row.setting.kind == "file" else self.tr("Choose a folder")
        )
        button.clicked.connect(lambda: self._browse(row))
        return button

    def _browse(self, row: SettingRow) -> None:
        from PySide6.QtWidgets import QFileDialog

        title, now = _words(row.setting.title), str(row.value())
        if row.setting.kind == "file":
            chosen, _ = QFileDialog.getOpenFileName(self, title, now)
        else:
            chosen = QFileDialog.getExistingDirectory(self, title, now)
        if chosen:
            row.set_value(chosen)

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


def _labelled(setting: Setting) -> Choices:
    labels = setting.labels or setting.choices
    return [(choice, _words(label)) for choice, label in zip(setting.choices, labels, strict=True)]


def show_settings(
    settings: Settings, queue: JobQueue, choices: Callable[[], Mapping[str, Choices]], parent: QWidget
) -> SettingsDialog:
    """Show the preferences, the ones that are open already if there are."""
    # Not modal: a setup of an engine can be looked at in the window while it runs.
    open_one = parent.findChild(SettingsDialog)
    dialog = open_one or SettingsDialog(settings, choices, parent, queue=queue)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    return dialog
