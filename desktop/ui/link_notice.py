"""A sentence about links beneath the field, with buttons for what can be done about it; takes no focus by itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.ui import formats
from desktop.ui.link_input import LinkInput


@dataclass(frozen=True, slots=True)
class Choice:
    """A button: the end of its object's name, its text and what it does."""

    name: str
    text: str
    do: Callable[[], None]


class Sentence(QLabel):
    """Plain text that would like one line and takes more where there is no room: by itself a label makes a block."""

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.fontMetrics().height())


class LinkNotice(QWidget):
    """One row beneath the field of ``entry``; hidden until there is something to say."""

    def __init__(self, name: str, title: str, entry: LinkInput) -> None:
        super().__init__(entry)
        self._entry = entry
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.sentence = Sentence()
        self.sentence.setObjectName(f"{name}Sentence")
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.buttons: dict[str, QPushButton] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2, 0, 0, 0)
        self._row.addWidget(self.sentence)
        self._row.addStretch(1)
        self.hide()
        entry.add_row(self)

    def tell(self, sentence: str, choices: Sequence[Choice]) -> None:
        """Say it, and offer these choices."""
        had_focus = any(button.hasFocus() for button in self.buttons.values())
        self._drop_buttons()
        self.sentence.setText(formats.one_line(sentence))
        for choice in choices:
            button = QPushButton(choice.text)
            button.setObjectName(f"{self.objectName()}{choice.name}")
            button.setAccessibleName(choice.text.replace("&", ""))
            button.setAccessibleDescription(sentence)
            # Enter presses it when it has the focus.
            button.setAutoDefault(True)
            button.clicked.connect(lambda _checked=False, do=choice.do: do())
            self._row.insertWidget(self._row.count() - 1, button, 0, Qt.AlignmentFlag.AlignTop)
            self.buttons[choice.name] = button
        for before, after in pairwise((self._entry.field, *self.buttons.values(), self._entry.each_button)):
            QWidget.setTabOrder(before, after)
        self.show()
        if had_focus and self.buttons:
            next(iter(self.buttons.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """There is nothing to say any more."""
        if any(button.hasFocus() for button in self.buttons.values()):
            self._entry.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._drop_buttons()
        self.hide()

    def _drop_buttons(self) -> None:
        for button in self.buttons.values():
            self._row.removeWidget(button)
            button.hide()
            # Later: it may be the one that was just pressed.
            button.deleteLater()
        self.buttons = {}
