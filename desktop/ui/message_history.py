"""The window that lists what the status line has said; not modal, nothing in it changes anything."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.ui import formats, theme

if TYPE_CHECKING:
    from desktop.ui.messages import Message


class MessageHistory(QDialog):
    """The newest message stands first; what went wrong is coloured and has its icon."""

    def __init__(self, messages: Iterable[Message], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageHistory")
        self.setAccessibleName(self.tr("Messages"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Messages"))
        self.resize(640, 320)
        self.list = QListWidget()
        self.list.setObjectName("messageList")
        self.list.setAccessibleName(self.tr("Messages"))
        self.list.setAlternatingRowColors(True)
        self.list.setWordWrap(True)
        for message in reversed(list(messages)):
            item = QListWidgetItem(f"{formats.when(message.at)}   {message.text}", self.list)
            item.setIcon(theme.icon("failed", "error") if message.problem else theme.icon("about", "faint"))
            if message.problem:
                item.setForeground(QColor(theme.color("error")))
        if self.list.count() == 0:
            item = QListWidgetItem(self.tr("Nothing has been said yet."), self.list)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.setObjectName("messageButtons")
        theme.without_icons(buttons.buttons())
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.list)
        layout.addWidget(buttons)
