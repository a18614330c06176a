"""The widgets of one setting: what is given there holds as soon as it can be used; keeps no value of its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from desktop.services.settings import Setting, Settings, check
from desktop.ui import formats, theme
from desktop.ui.marked_label import MarkedLabel

Choices = Sequence[tuple[str, str]]

#: Milliseconds without a key after which what is typed is taken, or told to be of no use.
PAUSE_MS = 700


def words_of(text: str) -> str:
    """A text of a declared setting in the user's language."""
    return QCoreApplication.translate("Settings", text) if text else ""


class SettingRow(QObject):
    """Caption, field, button for the default, and beneath them the help or what is wrong with what was typed.

    The last value that could be used stays the setting's value while there is one in the field that cannot.

    Signals: touched(): it may be another value now, or one of no use.
    """

    touched = Signal()

    def __init__(self, settings: Settings, setting: Setting, choices: Choices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setting = setting
        self._settings = settings
        self._choices = choices
        self._mistake = ""
        self._marks: tuple[str, ...] = ()
        self._keeping = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.keep)
        self.title = words_of(setting.title)
        self.help = words_of(setting.help)
        self.caption = MarkedLabel(self.tr("{setting}:").format(setting=self.title))
        self.field = self._make_field()
        self.field.setObjectName(setting.key)
        self.field.setAccessibleName(self.title)
        self.caption.setBuddy(self.field)
        self.reset = self._make_reset()
        self.note = MarkedLabel()
        self.note.setObjectName(f"{setting.key}-note")
        self.note.setWordWrap(True)
        self.extras: list[QWidget] = []
        self._make_extras()
        self.set_value(settings.value(setting.key))
        self.show_mistake("")
        settings.changed.connect(self._on_changed)

    # Putting together

    def _make_field(self) -> QWidget:
        if self.setting.kind == "flag":
            flag = QCheckBox()
            flag.toggled.connect(lambda: self.keep())
            return flag
        if self._choices:
            box = QComboBox()
            self._offer(box)
            box.currentIndexChanged.connect(lambda: self.keep())
            return box
        line = QLineEdit()
        if self.setting.kind in ("integer", "time"):
            line.setMaximumWidth(line.fontMetrics().averageCharWidth() * 14)
        line.textEdited.connect(lambda: self._on_edited())
        line.editingFinished.connect(self._on_finished)
        return line

    def _make_reset(self) -> QToolButton:
        button = QToolButton()
        button.setIcon(theme.icon("reset"))
        button.setAutoRaise(True)
        button.setObjectName(f"{self.setting.key}-reset")
        spoken = self.tr("Use the default for {setting}").format(setting=self.title)
        button.setAccessibleName(spoken)
        button.setToolTip(formats.tool_tip(spoken))
        # Else it were the tool tip, with its marks.
        button.setAccessibleDescription(spoken)
        button.clicked.connect(self.use_default)
        return button

    def _make_extras(self) -> None:
        if self.setting.unit:
            unit = QLabel(words_of(self.setting.unit))
            unit.setTextFormat(Qt.TextFormat.PlainText)
            self.extras.append(unit)
        if self.setting.kind in ("path", "file"):
            button = QPushButton(self.tr("Browse…"))
            button.setObjectName(f"{self.setting.key}-browse")
            button.setAccessibleName(
                self.tr("Choose a program") if self.setting.kind == "file" else self.tr("Choose a folder")
            )
            button.setAutoDefault(False)
            button.clicked.connect(self._browse)
            self.extras.append(button)

    def line(self) -> QHBoxLayout:
        """The field with what stands behind it."""
        row = QHBoxLayout()
        row.setSpacing(6)
        for widget in (self.field, *self.extras):
            row.addWidget(widget)
        if self.setting.kind in ("integer", "time", "flag"):
            row.addStretch()
        return row

    # What it may hold

    def _offer(self, box: QComboBox) -> None:
        for value, label in self._choices:
            box.addItem(formats.one_line(label, 80), value)

    def set_choices(self, choices: Choices) -> None:
        """Offer other choices; what is chosen stays, even where it is not among them."""
        self._choices = choices
        if isinstance(self.field, QComboBox):
            value = self.value()
            self.field.blockSignals(True)
            self.field.clear()
            self._offer(self.field)
            self.field.blockSignals(False)
            self.set_value(value)

    def set_automatic(self, found: str) -> None:
        """Say in the empty field what is used if it stays empty."""
        if isinstance(self.field, QLineEdit):
            self.field.setPlaceholderText(formats.one_line(found))
            self.field.setToolTip(formats.tool_tip(found))

    # Its value

    def value(self) -> Any:
        """What is in the field, unchecked."""
        if isinstance(self.field, QCheckBox):
            return self.field.isChecked()
        if isinstance(self.field, QComboBox):
            return self.field.currentData()
        assert isinstance(self.field, QLineEdit)
        return self.field.text()

    def set_value(self, value: Any) -> None:
        """Show a value in the field; the setting stays as it is."""
        self.field.blockSignals(True)
        if isinstance(self.field, QCheckBox):
            self.field.setChecked(bool(value))
        elif isinstance(self.field, QComboBox):
            if self.field.findData(value) < 0:
                # What the settings file says stays, though no engine here knows it.
                self.field.addItem(formats.one_line(str(value), 80), value)
            self.field.setCurrentIndex(self.field.findData(value))
        elif isinstance(self.field, QLineEdit):
            self.field.setText(str(value))
        self.field.blockSignals(False)

    def mistake(self) -> str:
        """A sentence that says why what is in the field cannot be used, or ""."""
        try:
            check(self.setting, self.value())
        except ValueError as error:
            return str(error)
        return ""

    def keep(self) -> None:
        """Make what is in the field the setting's value; what cannot be used is said and not kept."""
        self._pause.stop()
        mistake = self.mistake()
        if not mistake:
            # What is typed must not change under the cursor, as a path with "~" would.
            self._keeping = True
            self._settings.set_value(self.setting.key, self.value())
            self._keeping = False
        self.show_mistake(mistake)

    def keep_typed(self) -> None:
        """Do not wait for the pause, if there is something to wait for."""
        if self._pause.isActive():
            self.keep()

    def use_default(self) -> None:
        """Go back to what holds where the user set nothing."""
        self.take(self._settings.default(self.setting.key))

    def take(self, value: Any) -> None:
        """Show a value and make it the setting's."""
        self.set_value(value)
        self.keep()

    def is_default(self) -> bool:
        """True where field and setting have the default."""
        default = self._settings.default(self.setting.key)
        return bool(self._settings.value(self.setting.key) == default) and str(self.value()) == str(default)

    def _on_edited(self) -> None:
        self._pause.start()
        # That it can be used now need not wait.
        if self._mistake and not self.mistake():
            self.show_mistake("")
        self._show_reset()

    def _on_finished(self) -> None:
        self.keep_typed()
        if not self._mistake:
            self.set_value(self._settings.value(self.setting.key))

    def _on_changed(self, key: str) -> None:
        # Who is typing is not interrupted.
        if key == self.setting.key and not self._keeping and not self._pause.isActive():
            self.set_value(self._settings.value(key))
            self.show_mistake("")

    def _browse(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        now = str(self.value())
        if self.setting.kind == "file":
            chosen, _ = QFileDialog.getOpenFileName(self.field, self.title, now)
        else:
            chosen = QFileDialog.getExistingDirectory(self.field, self.title, now)
        if chosen:
            self.take(chosen)

    # What is said beneath

    def show_mistake(self, sentence: str) -> None:
        """Say it in the place of the help, or with "" the help again."""
        self._mistake = sentence
        self.field.setAccessibleDescription(sentence or self.help)
        self.color()
        self._show_note()
        self._show_reset()

    def color(self) -> None:
        """Use the colours of the palette as it is now."""
        palette = QPalette(self.caption.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme.color("error" if self._mistake else "faint"))
        self.note.setPalette(palette)
        self.reset.setIcon(theme.icon("reset"))

    def _show_note(self) -> None:
        if self._mistake:
            self.note.set_marks(())
            self.note.setText(formats.one_line(self._mistake))
            return
        unseen = [label for label in self._labels() if any(word in label.casefold() for word in self._marks)]
        # What was found in the list of a box, which is shut, is told.
        self.note.setText("\n".join([self.help, ", ".join(unseen)] if unseen else [self.help]))
        self.note.set_marks(self._marks)

    def _show_reset(self) -> None:
        self.reset.setEnabled(not self.is_default())
        self.touched.emit()

    # Finding it

    def _labels(self) -> list[str]:
        return [formats.one_line(label, 80) for _, label in self._choices]

    def has_words(self, words: Sequence[str]) -> bool:
        """True if all of ``words`` (case folded) are in its title, its help or its choices."""
        told = " ".join((self.title, self.help, words_of(self.setting.unit), *self._labels())).casefold()
        return all(word in told for word in words)

    def show_found(self, words: Sequence[str]) -> bool:
        """Show the row with ``words`` marked in it if it has them all, else hide it; True if it is shown."""
        found = self.has_words(words)
        self._marks = tuple(words) if found else ()
        self.caption.set_marks(self._marks)
        self._show_note()
        for widget in (self.caption, self.field, self.reset, self.note, *self.extras):
            widget.setVisible(found)
        return found
