"""The files of the job on show, to open, to find in their folders, to copy and to drag out; opens nothing itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.files_model import FOLDER, KIND, NAME, SIZE, STATE, FilesModel
from desktop.ui.look_tables import prepare_table
from desktop.ui.padded_table import pad

#: Characters of an average letter that each column is wide; the folder takes the rest.
_WIDTHS = {NAME: 48, SIZE: 13, KIND: 10, STATE: 16}


class FilesTable(QTableView):
    """Signals: opened(), copied(): Enter or a double click; Ctrl+C."""

    opened = Signal()
    copied = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The places of most files are alike, their names are not.
        self.setColumnHidden(FOLDER, event.size().width() < self.fontMetrics().averageCharWidth() * 100)


class FilesView(QWidget):
    """Signals: files_opened(list), folder_opened(str), paths_copied(list): of paths, of a file's path, of paths."""

    files_opened = Signal(list)
    folder_opened = Signal(str)
    paths_copied = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filesView")
        self.model = FilesModel(self)
        self.table = FilesTable()
        self.table.setObjectName("filesTable")
        self.table.setAccessibleName(self.tr("Files"))
        pad(self.table)
        self.table.setModel(self.model)
        self._prepare_table()
        self.total = QLabel()
        self.total.setObjectName("filesTotal")
        self.total.setTextFormat(Qt.TextFormat.PlainText)
        self.open_button = self._button("fileOpenButton", self.tr("Open"), self.tr("Open the files"))
        self.folder_button = self._button(
            "fileFolderButton", self.tr("Show in Folder"), self.tr("Show the file in its folder")
        )
        self.copy_button = self._button("fileCopyButton", self.tr("Copy Path"), self.tr("Copy the paths of the files"))
        self._lay_out()
        self._connect_signals()
        self._update()

    def _button(self, name: str, text: str, spoken: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(spoken)
        return button

    def _prepare_table(self) -> None:
        table = self.table
        prepare_table(table)
        table.setFrameShape(QTableView.Shape.NoFrame)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.setDragEnabled(True)
        table.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        table.setDefaultDropAction(Qt.DropAction.CopyAction)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header = table.horizontalHeader()
        letter = table.fontMetrics().averageCharWidth()
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width * letter)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(FOLDER, QHeaderView.ResizeMode.Stretch)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(8, 4, 8, 6)
        row.setSpacing(6)
        row.addWidget(self.total, 1)
        for button in (self.open_button, self.folder_button, self.copy_button):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.table, 1)
        layout.addLayout(row)

    def _connect_signals(self) -> None:
        self.table.opened.connect(self._open)
        self.table.doubleClicked.connect(lambda _index: self._open())
        self.table.copied.connect(self._copy)
        self.table.customContextMenuRequested.connect(self._show_menu)
        self.table.selectionModel().selectionChanged.connect(self._update)
        self.model.looked.connect(self._update)
        self.open_button.clicked.connect(self._open)
        self.folder_button.clicked.connect(self._show_folder)
        self.copy_button.clicked.connect(self._copy)

    def show_files(self, files: Sequence[str]) -> None:
        """List ``files``, given as absolute paths; those that are no longer there say so."""
        first = self.model.rowCount() == 0
        self.model.set_files(files)
        if files and (first or not self.table.currentIndex().isValid()):
            self.table.setCurrentIndex(self.model.index(0, NAME))
        self._update()

    def selected(self) -> list[str]:
        """The paths of the selected files, from top to bottom."""
        return [self.model.path(row) for row in self._rows()]

    def _rows(self) -> list[int]:
        return sorted(index.row() for index in self.table.selectionModel().selectedRows(NAME))

    def _there(self) -> list[str]:
        return [self.model.path(row) for row in self._rows() if self.model.is_there(row)]

    def _open(self) -> None:
        if there := self._there():
            self.files_opened.emit(there)

    def _show_folder(self) -> None:
        if chosen := self.selected():
            self.folder_opened.emit(chosen[0])

    def _copy(self) -> None:
        if chosen := self.selected():
            self.paths_copied.emit(chosen)

    def _update(self) -> None:
        self.total.setText(self.model.summary())
        rows = self._rows()
        self.open_button.setEnabled(any(map(self.model.is_there, rows)))
        self.folder_button.setEnabled(bool(rows))
        self.copy_button.setEnabled(bool(rows))

    def _show_menu(self, at: QPoint) -> None:
        # Not by what is beneath ``at``: the Menu key counts from the heading, and means what is selected.
        if not self.selected():
            return
        menu = QMenu(self)
        menu.setObjectName("filesMenu")
        menu.setAccessibleName(self.tr("Selected files"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button, do in (
            (self.open_button, self._open),
            (self.folder_button, self._show_folder),
            (self.copy_button, self._copy),
        ):
            action = menu.addAction(button.text())
            action.setEnabled(button.isEnabled())
            action.triggered.connect(do)
        menu.popup(self.table.viewport().mapToGlobal(at))
