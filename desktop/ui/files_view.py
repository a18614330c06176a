"""The files of the job on show, with buttons to open them; opens nothing itself."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from desktop.ui import formats, theme

_PathRole = Qt.ItemDataRole.UserRole + 1


class FilesView(QWidget):
    """Signals: file_opened(str), folder_opened(str): a file's path."""

    file_opened = Signal(str)
    folder_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filesView")
        self._files: list[str] = []
        self.list = QListWidget()
        self.list.setObjectName("filesList")
        self.list.setAccessibleName(self.tr("Files"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.open_button = QPushButton(self.tr("Open"))
        self.open_button.setObjectName("fileOpenButton")
        self.open_button.setAccessibleName(self.tr("Open the file"))
        self.folder_button = QPushButton(self.tr("Show in Folder"))
        self.folder_button.setObjectName("fileFolderButton")
        self.folder_button.setAccessibleName(self.tr("Show the file in its folder"))
        buttons = QVBoxLayout()
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.folder_button)
        buttons.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)
        buttons.setContentsMargins(0, 8, 0, 8)
        self.list.itemActivated.connect(lambda item: self.file_opened.emit(item.data(_PathRole)))
        self.list.currentRowChanged.connect(lambda: self._enable())
        self.open_button.clicked.connect(lambda: self.file_opened.emit(self._current()))
        self.folder_button.clicked.connect(lambda: self.folder_opened.emit(self._current()))
        self._enable()

    def show_files(self, files: Sequence[str]) -> None:
        """List ``files``, given as absolute paths; those that are no longer there are listed greyed."""
        if list(files) == self._files and files:
            return
        self._files = list(files)
        self.list.clear()
        for path in files:
            item = QListWidgetItem(self._label(path), self.list)
            item.setData(_PathRole, path)
            item.setToolTip(formats.tool_tip(path, 4096))
            if not Path(path).exists():
                item.setForeground(theme.color("faint"))
        if not files:
            item = QListWidgetItem(self.tr("No files yet."), self.list)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        else:
            self.list.setCurrentRow(0)
        self._enable()

    def _label(self, path: str) -> str:
        name = formats.one_line(os.path.basename(path) or path)
        try:
            return f"{name}   {formats.size(Path(path).stat().st_size)}"
        except OSError:
            return self.tr("{name} (no longer there)").format(name=name)

    def _current(self) -> str:
        item = self.list.currentItem()
        return str(item.data(_PathRole) or "") if item else ""

    def _enable(self) -> None:
        there = bool(self._current())
        self.open_button.setEnabled(there and Path(self._current()).exists())
        self.folder_button.setEnabled(there)
