"""The button in a field that empties it, with a name: Qt's own has none that a screen reader could say."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QLineEdit


def add_clear_button(field: QLineEdit) -> None:
    """Give ``field`` the button; before it has any other."""
    field.setClearButtonEnabled(True)
    button = field.findChild(QAbstractButton)
    assert button is not None
    button.setAccessibleName(QCoreApplication.translate("Clearing", "Empty the field"))
