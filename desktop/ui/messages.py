"""The only door to the user: sentences in the status line, which are remembered, and the few dialogs that ask.

The only module that uses QMessageBox.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui import formats

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QMessageBox

#: Messages remembered.
_REMEMBERED = 200


class CloseChoice(Enum):
    """What becomes of running jobs when the window closes."""

    KEEP_FOR_NEXT_START = auto()
    CANCEL = auto()
    STAY_OPEN = auto()


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence and when it was said (Unix seconds)."""

    text: str
    problem: bool
    at: float


class Messages(QObject):
    """Signals: said(Message)."""

    said = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.history: deque[Message] = deque(maxlen=_REMEMBERED)

    @property
    def window(self) -> QWidget:
        """The window of which the user is told."""
        return self._window

    # The status line

    def say(self, text: str) -> None:
        """Tell what has been done."""
        self._tell(text, problem=False)

    def warn(self, text: str) -> None:
        """Tell what has gone wrong."""
        self._tell(text, problem=True)

    def _tell(self, text: str, *, problem: bool) -> None:
        message = Message(formats.one_line(text), problem, time.time())
        self.history.append(message)
        self.said.emit(message)

    # Dialogs

    def ask_delete(self, count: int, then: Callable[[], None]) -> QMessageBox:
        """Ask before several records are deleted; ``then`` runs on yes."""
        from PySide6.QtWidgets import QMessageBox

        box = self._box(
            "deleteQuestion",
            self.tr("Delete %n records?", "", count),
            self.tr("They leave the list with their logs. Downloaded files stay where they are."),
        )
        delete = box.addButton(self.tr("Delete Records"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(delete)
        box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.finished.connect(lambda: then() if box.clickedButton() is delete else None)
        return self._open(box)

    def ask_open(self, count: int, then: Callable[[], None]) -> QMessageBox:
        """Ask before many files are opened at once; ``then`` runs on yes."""
        from PySide6.QtWidgets import QMessageBox

        box = self._box("openQuestion", self.tr("Open %n files at once?", "", count), "")
        yes = box.addButton(self.tr("Open All"), QMessageBox.ButtonRole.AcceptRole)
        box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.finished.connect(lambda: then() if box.clickedButton() is yes else None)
        return self._open(box)

    def ask(self, name: str, text: str, more: str, yes: str, then: Callable[[], None]) -> QMessageBox:
        """Ask before something is done; ``then`` runs if the button ``yes`` is pressed. ``name`` is the dialog's."""
        from PySide6.QtWidgets import QMessageBox

        box = self._box(name, formats.one_line(text), more)
        accept = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(accept)
        box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.finished.connect(lambda: then() if box.clickedButton() is accept else None)
        return self._open(box)

    def ask_save(self, text: str, save: Callable[[], None], discard: Callable[[], None]) -> QMessageBox:
        """Ask what becomes of changes that were not saved: one of the two, or nothing."""
        from PySide6.QtWidgets import QMessageBox

        box = self._box("saveQuestion", formats.one_line(text), self.tr("What was changed is lost unless it is saved."))
        keep = box.addButton(QMessageBox.StandardButton.Save)
        lose = box.addButton(self.tr("Discard Changes"), QMessageBox.ButtonRole.DestructiveRole)
        lose.setObjectName("discardButton")
        box.setDefaultButton(keep)
        box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Cancel))

        def answer() -> None:
            if box.clickedButton() is keep:
                save()
            elif box.clickedButton() is lose:
                discard()

        box.finished.connect(answer)
        return self._open(box)

    def ask_close(self, running: int, then: Callable[[CloseChoice], None]) -> QMessageBox:
        """Ask what becomes of ``running`` downloads; ``then`` gets the answer."""
        from PySide6.QtWidgets import QMessageBox

        box = self._box(
            "closeQuestion",
            self.tr("%n downloads are running.", "", running) if running != 1 else self.tr("A download is running."),
            self.tr("What is already there is kept, so that it can go on where it stopped."),
        )
        later = box.addButton(self.tr("Stop now, continue at the next start"), QMessageBox.ButtonRole.AcceptRole)
        cancel = box.addButton(self.tr("Cancel the downloads and quit"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(self.tr("Keep Fetchdeck open"), QMessageBox.ButtonRole.RejectRole)
        for button, name in ((later, "stopButton"), (cancel, "cancelButton"), (stay, "stayButton")):
            button.setObjectName(name)
        box.setDefaultButton(later)
        box.setEscapeButton(stay)

        def answer() -> None:
            clicked = box.clickedButton()
            if clicked is later:
                then(CloseChoice.KEEP_FOR_NEXT_START)
            else:
                then(CloseChoice.CANCEL if clicked is cancel else CloseChoice.STAY_OPEN)

        box.finished.connect(answer)
        return self._open(box)

    def about(self, version: str) -> QMessageBox:
        """Tell what this program is."""
        from PySide6.QtWidgets import QMessageBox

        from desktop.ui import theme

        box = self._box(
            "aboutDialog",
            self.tr("Fetchdeck {version}").format(version=version),
            self.tr(
                "A window, a queue and a log for yt-dlp and other command-line downloaders.\n\n"
                "Free software under the MIT licence."
            ),
        )
        box.setIconPixmap(theme.program_icon().pixmap(64))
        box.addButton(QMessageBox.StandardButton.Close)
        return self._open(box)

    def show_history(self) -> QDialog:
        """Show what was said in the status line, the newest first."""
        from desktop.ui.message_history import MessageHistory

        dialog = MessageHistory(self.history, self._window)
        dialog.show()
        return dialog

    def _box(self, name: str, text: str, more: str) -> QMessageBox:
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self._window)
        box.setObjectName(name)
        box.setAccessibleName(text)
        box.setWindowTitle("Fetchdeck")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text)
        box.setInformativeText(more)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return box

    def _open(self, box: QMessageBox) -> QMessageBox:
        from desktop.ui import theme

        theme.without_icons(box.buttons())
        # Not exec(): downloads go on and end while the question stands.
        box.open()
        return box


def tell_alone(sentence: str) -> None:
    """Tell one sentence where there is no window, and wait until it was read."""
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(QMessageBox.Icon.Critical, "Fetchdeck", "")
    box.setObjectName("aloneBox")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(sentence)
    box.exec()
