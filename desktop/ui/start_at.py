"""The field for the time at which a job starts, and the dialog that asks for one; starts nothing itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDateTime, Qt
from PySide6.QtWidgets import QDateTimeEdit, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from desktop.ui import theme

#: How far in the future the time lies that is offered first, in seconds.
_OFFERED = 3600


def moment_field(name: str, chosen: float | None = None) -> QDateTimeEdit:
    """A field of that object name that holds a date and a time of day, ``chosen`` or one an hour from now."""
    moment = QDateTime.currentDateTime().addSecs(_OFFERED)
    if chosen is not None:
        moment = QDateTime.fromSecsSinceEpoch(int(chosen))
    field = QDateTimeEdit(moment)
    field.setObjectName(name)
    field.setAccessibleName(QCoreApplication.translate("StartAt", "Date and time of the start"))
    field.setCalendarPopup(True)
    # Qt would turn around the numbers of a time, too.
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return field


def moment_of(field: QDateTimeEdit) -> float:
    """The Unix time that the field shows: it shows no seconds, so there are none."""
    return float(field.dateTime().toSecsSinceEpoch() // 60 * 60)


class StartAtDialog(QDialog):
    """Asks when ``count`` jobs shall start; OK hands the Unix time to ``take``."""

    def __init__(
        self, count: int, chosen: float | None, take: Callable[[float], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._take = take
        self.setObjectName("startAtDialog")
        self.setAccessibleName(self.tr("Start at a certain time"))
        self.setWindowTitle(self.tr("Start At"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        several = self.tr("When shall the {count} &downloads start?").format(count=count)
        self.caption = QLabel(several if count > 1 else self.tr("When shall the &download start?"))
        self.caption.setObjectName("startAtCaption")
        self.moment = moment_field("startAtMoment", chosen)
        self.caption.setBuddy(self.moment)
        self.note = QLabel(self.tr("With a time in the past it is as soon as there is room."))
        self.note.setObjectName("startAtNote")
        self.note.setWordWrap(True)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        self.buttons.setObjectName("startAtButtons")
        self.ok = self.buttons.button(standard.Ok)
        theme.without_icons(self.buttons.buttons())
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        for part in (self.caption, self.moment, self.note, self.buttons):
            layout.addWidget(part)
        self.buttons.accepted.connect(self._submit)
        self.buttons.rejected.connect(self.reject)
        self.moment.setFocus()

    def _submit(self) -> None:
        self._take(moment_of(self.moment))
        self.accept()
