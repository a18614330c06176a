"""What the page of engines does with definitions: new, copied, edited, imported, deleted; shows no list of them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop.engines.errors import EngineError
from desktop.engines.own_files import delete_definition, free_id, id_in, read_definition, save_definition, with_value
from desktop.services.queue import JobQueue
from desktop.services.settings import resources
from desktop.ui.engine_editor import EngineEditor
from desktop.ui.engine_rows import EngineRow
from desktop.ui.import_dialog import ImportDialog
from desktop.ui.messages import Messages


class EngineFiles(QObject):
    """``owner`` is the window that editors belong to, ``page`` what questions stand before.

    Signals:
        said(str, bool): a sentence for the user, and whether something went wrong.
        written(str): the id of the engine whose definition was saved or imported.
    """

    said = Signal(str, bool)
    written = Signal(str)

    def __init__(self, queue: JobQueue, owner: QWidget, page: QWidget) -> None:
        super().__init__(page)
        self._queue = queue
        self._owner = owner
        self._page = page

    def new(self) -> None:
        """Write a definition, beginning with the template."""
        text = (resources() / "templates" / "engine.toml").read_text("utf-8")
        name = self.tr("My Engine")
        self._open(with_value(with_value(text, "id", self._free("my-engine")), "name", name))

    def duplicate(self, row: EngineRow) -> None:
        """Write a definition, beginning with a copy of another."""
        text = self._read(row.path)
        if text is None:
            return
        wanted = self._free(f"{id_in(text) or row.path.stem}-copy"[:60])
        copied = with_value(text, "id", wanted)
        if row.engine is not None:
            copied = with_value(copied, "name", self.tr("{engine} (copy)").format(engine=row.engine.name))
        self._open(copied)

    def edit(self, row: EngineRow) -> None:
        """Edit a definition of the user's own; of a built-in one a copy that is used in its place."""
        for editor in self._owner.findChildren(EngineEditor):
            if row.path in (editor.path, editor.origin) and editor.isVisible():
                editor.raise_()
                editor.activateWindow()
                return
        text = self._read(row.path)
        if text is not None:
            self._open(text, row.path if row.is_own else None).origin = row.path

    def delete(self, row: EngineRow) -> None:
        """Delete a definition of the user's own, after a question."""
        if row.replaces:
            more = self.tr("The built-in definition is used again.")
        elif row.source == "own":
            more = self.tr("What was installed for it stays where it is: remove that first if you do not want it.")
        else:
            more = self.tr("Its file is deleted. Downloaded files stay where they are.")
        Messages(self._page).ask(
            "deleteEngineQuestion",
            self.tr("Delete the definition {file}?").format(file=row.path.name),
            more,
            self.tr("Delete"),
            lambda: self._delete(row.path),
        )

    def import_file(self) -> None:
        """Take over a definition from a file that the user chooses, after it was shown."""
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getOpenFileName(
            self._page, self.tr("Import Engine"), str(Path.home()), self.tr("Definitions (*.toml);;All files (*)")
        )
        if not name:
            return
        text = self._read(Path(name))
        if text is not None:
            ImportDialog(self._queue.catalog, text, Path(name), self._take, self._page).open()

    def show(self, row: EngineRow) -> None:
        """Open the folder of a definition in the file manager."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(row.path.parent))):
            self._warn(self.tr("No file manager was found to show {path}").format(path=row.path.parent))

    def open_link(self, link: str) -> bool:
        """Open a link of the web in the browser; False for any other, and where there is none."""
        url = QUrl(link, QUrl.ParsingMode.StrictMode)
        return url.scheme() in ("http", "https") and QDesktopServices.openUrl(url)

    def _open(self, text: str, path: Path | None = None) -> EngineEditor:
        editor = EngineEditor(self._queue, text, path=path, parent=self._owner)
        editor.saved.connect(self.written)
        editor.show()
        return editor

    def _take(self, text: str, target: Path) -> None:
        try:
            save_definition(target, text)
        except EngineError as error:
            self._warn(str(error))
            return
        self._queue.reload_engines()
        self.written.emit(id_in(text))
        self.said.emit(self.tr("{file} was imported.").format(file=target.name), False)

    def _delete(self, path: Path) -> None:
        try:
            delete_definition(path)
        except EngineError as error:
            self._warn(str(error))
            return
        self._queue.reload_engines()
        self.said.emit(self.tr("{file} was deleted.").format(file=path.name), False)

    def _read(self, path: Path) -> str | None:
        try:
            return read_definition(path)
        except EngineError as error:
            self._warn(str(error))
            return None

    def _free(self, wanted: str) -> str:
        catalog = self._queue.catalog
        files = {mistake.file.stem for mistake in catalog.mistakes}
        return free_id(wanted, {*catalog.engines, *catalog.builtins, *files})

    def _warn(self, sentence: str) -> None:
        self.said.emit(sentence, True)
