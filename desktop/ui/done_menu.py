"""The menu that says what happens when all is done, and the bar that counts down to it; neither does it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from desktop.services.away import Then

#: The seconds at which a screen reader says how many are left; besides the first.
_SPOKEN = frozenset({30, 10, 5})


class DoneMenu(QMenu):
    """Signals: chosen(Then)."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("menuWhenDone")
        self.setTitle(self.tr("&When All Is Done"))
        self.setAccessibleName(self.tr("When all is done"))
        self._group = QActionGroup(self)
        self.choices = {
            Then.NOTHING: self._add(Then.NOTHING, self.tr("Do &Nothing")),
            Then.QUIT: self._add(Then.QUIT, self.tr("&Quit Fetchdeck")),
            Then.SLEEP: self._add(Then.SLEEP, self.tr("Send the Computer to &Sleep")),
        }
        self.set_sleep_offered(False)
        self.show_choice(Then.NOTHING)

    def show_choice(self, choice: Then) -> None:
        """Tick what is chosen."""
        self.choices[choice].setChecked(True)

    def set_sleep_offered(self, offered: bool) -> None:
        """Whether this machine can be sent to sleep."""
        self.choices[Then.SLEEP].setVisible(offered)

    def _add(self, then: Then, text: str) -> QAction:
        action = self.addAction(text)
        action.setObjectName(f"done-{then}")
        action.setCheckable(True)
        action.triggered.connect(lambda: self.chosen.emit(then))
        self._group.addAction(action)
        return action


class CountdownBar(QFrame):
    """Signals: cancelled(), hurried(): it shall happen at once."""

    cancelled = Signal()
    hurried = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("countdownBar")
        self.setAccessibleName(self.tr("Countdown"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._then = Then.NOTHING
        self.sentence = QLabel()
        self.sentence.setObjectName("countdownSentence")
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        font = self.sentence.font()
        font.setBold(True)
        self.sentence.setFont(font)
        self.cancel = self._button("countdownCancel", self.tr("&Cancel"))
        self.hurry = self._button("countdownNow", self.tr("Do It &Now"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.addWidget(self.sentence, 1)
        layout.addWidget(self.cancel)
        layout.addWidget(self.hurry)
        self.cancel.clicked.connect(lambda: self.cancelled.emit())
        self.hurry.clicked.connect(lambda: self.hurried.emit())
        self.hide()

    def count(self, then: Then, seconds: int) -> None:
        """Say what happens in how many seconds; with 0 nothing does."""
        began = self.isHidden()
        self._then = then
        self.setVisible(seconds > 0)
        if seconds > 0:
            self.sentence.setText(self.words(then, seconds))
            if began or seconds in _SPOKEN:
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.sentence.text()))

    def words(self, then: Then, seconds: int) -> str:
        """The sentence of the bar."""
        if then is Then.SLEEP:
            several = self.tr("All is done: the computer goes to sleep in {count} seconds.").format(count=seconds)
            return self.tr("All is done: the computer goes to sleep in 1 second.") if seconds == 1 else several
        several = self.tr("All is done: Fetchdeck quits in {count} seconds.").format(count=seconds)
        return self.tr("All is done: Fetchdeck quits in 1 second.") if seconds == 1 else several

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button
