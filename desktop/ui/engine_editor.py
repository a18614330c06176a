"""The editor for a definition of the user's own: its text, its mistakes as one types, and its file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPalette, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.engines.definition import Mistake, check_text
from desktop.engines.errors import EngineError
from desktop.engines.own_files import delete_definition, id_in, read_definition, save_definition
from desktop.engines.positions import is_place, line_of, lines_of
from desktop.services.queue import JobQueue
from desktop.ui import formats, theme
from desktop.ui.code_view import CodeView
from desktop.ui.messages import Messages
from desktop.ui.placing import open_as

#: Milliseconds without a key before the text is looked at.
_PAUSE_MS = 200
_LINE = Qt.ItemDataRole.UserRole


class EngineEditor(QDialog):
    """Edits ``text``: that of the file at ``path``, or of a new definition that has none yet.

    Signals:
        saved(str): the id of the engine that was written.
    """

    saved = Signal(str)

    def __init__(self, queue: JobQueue, text: str, *, path: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._messages = Messages(self)
        self.path = path
        #: What it was made from; another window for that is not needed.
        self.origin = path
        self._id = id_in(text) if path else ""
        #: What the file held when it was last looked at; None where there is none.
        self._on_disk = text if path else None
        self._close_anyway = False
        self.setObjectName("engineEditor")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.code = CodeView()
        self.notice = _label("editorNotice")
        self.state = _label("editorState")
        self.mistakes = QListWidget()
        self.load = QPushButton(self.tr("&Load the File"))
        self.keep = QPushButton(self.tr("&Keep This Text"))
        self.save = QPushButton(self.tr("&Save"))
        self.leave = QPushButton(self.tr("&Close"))
        self.changed_bar = self._make_changed_bar()
        self._name_controls()
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self.code.setPlainText(text)
        # Nothing of a new one is lost before something was typed.
        self.code.document().setModified(False)
        self._connect_signals()
        self._check()
        self._on_modified()
        self.setMinimumWidth(480)
        open_as(self, 860, 720)

    # Putting together

    def _make_changed_bar(self) -> QWidget:
        bar = QWidget()
        bar.setObjectName("changedBar")
        self.changed_text = _label("changedText")
        self.changed_text.setText(self.tr("Another program has changed the file meanwhile."))
        layout = QHBoxLayout(bar)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.changed_text, 1)
        layout.addWidget(self.load)
        layout.addWidget(self.keep)
        bar.hide()
        return bar

    def _name_controls(self) -> None:
        for widget, name, spoken in (
            (self.code, "editorText", self.tr("Definition")),
            (self.mistakes, "editorMistakes", self.tr("Mistakes")),
            (self.load, "loadFileButton", self.tr("Load the file as it is now")),
            (self.keep, "keepTextButton", self.tr("Keep the text in this window")),
            (self.save, "editorSave", self.tr("Save")),
            (self.leave, "editorClose", self.tr("Close")),
        ):
            widget.setObjectName(name)
            widget.setAccessibleName(spoken)
        self.code.setAccessibleDescription(self.tr("Tab indents a line; Ctrl+Tab goes on from here."))
        for button in (self.load, self.keep, self.save, self.leave):
            # Enter in the list of mistakes goes to one; it must not press a button too.
            button.setAutoDefault(False)
        self.save.setToolTip(
            QKeySequence(QKeySequence.StandardKey.Save).toString(QKeySequence.SequenceFormat.NativeText)
        )

    def _lay_out(self) -> None:
        self.mistakes.setWordWrap(True)
        self.mistakes.setTextElideMode(Qt.TextElideMode.ElideNone)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setObjectName("editorSplitter")
        parts.addWidget(self.code)
        parts.addWidget(self.mistakes)
        parts.setStretchFactor(0, 4)
        parts.setStretchFactor(1, 1)
        parts.setCollapsible(0, False)
        buttons = QHBoxLayout()
        buttons.addWidget(self.state, 1)
        buttons.addWidget(self.save)
        buttons.addWidget(self.leave)
        layout = QVBoxLayout(self)
        layout.addWidget(self.notice)
        layout.addWidget(self.changed_bar)
        layout.addWidget(parts, 1)
        layout.addLayout(buttons)

    def _connect_signals(self) -> None:
        self._timer.timeout.connect(self._check)
        self.code.textChanged.connect(self._timer.start)
        self.code.document().modificationChanged.connect(self._on_modified)
        self.mistakes.itemActivated.connect(self._go_to)
        self.mistakes.itemClicked.connect(self._go_to)
        self.save.clicked.connect(lambda: self.save_file())
        self.leave.clicked.connect(self.close)
        self.load.clicked.connect(self._load_file)
        self.keep.clicked.connect(self._keep_text)
        self._queue.engines_changed.connect(self._on_engines_changed)
        for key, do in ((QKeySequence.StandardKey.Save, self.save_file), (QKeySequence.StandardKey.Close, self.close)):
            QShortcut(QKeySequence(key), self).activated.connect(do)

    # The text

    def text(self) -> str:
        """The definition as it is in the window."""
        return self.code.toPlainText()

    def _check(self) -> None:
        self._timer.stop()
        text = self.text()
        engine_id = id_in(text)
        found = check_text(text, self._target(engine_id))
        taken = self._taken_by(engine_id)
        if taken is not None:
            found.append(Mistake(taken, "id", self.tr("is already the id of {file}").format(file=taken.name)))
        self._show_mistakes(text, found)
        replaced = self._queue.catalog.builtins.get(engine_id)
        self.notice.setVisible(replaced is not None)
        if replaced is not None:
            if self._target(engine_id) == self.path:
                words = self.tr("This replaces the built-in definition of {engine}; delete it to go back to that.")
            else:
                words = self.tr(
                    "This is a copy. Saved, it is a definition of your own that replaces the built-in one of {engine}, "
                    "until you delete it."
                )
            self.notice.setText(words.format(engine=formats.one_line(replaced.name, 60)))
        self._set_title(engine_id)

    def _show_mistakes(self, text: str, found: list[Mistake]) -> None:
        told = sorted(zip(lines_of(text, (mistake.key for mistake in found)), found, strict=True), key=lambda at: at[0])
        reasons: dict[int, str] = {}
        self.mistakes.clear()
        for line, mistake in told:
            # The line stands before it anyway.
            words = mistake.reason if is_place(mistake.key) else f"{mistake.key}: {mistake.reason}".removeprefix(": ")
            reasons[line] = "\n".join(part for part in (reasons.get(line, ""), words) if part)
            item = QListWidgetItem(formats.one_line(self.tr("Line {line}: {mistake}").format(line=line, mistake=words)))
            item.setData(_LINE, line)
            self.mistakes.addItem(item)
        self.code.set_mistakes(reasons)
        self.mistakes.setVisible(bool(found))
        if not found:
            self._say(self.tr("There is no mistake in it."))
        elif len(found) == 1:
            self._say(self.tr("There is a mistake: the engine cannot be used before it is mended."))
        else:
            self._say(
                self.tr("There are %n mistakes: the engine cannot be used before they are mended.", "", len(found))
            )

    def _go_to(self, item: QListWidgetItem) -> None:
        self.code.go_to(item.data(_LINE))

    def _on_modified(self) -> None:
        self.setWindowModified(self.code.document().isModified())

    def _set_title(self, engine_id: str) -> None:
        name = self.path.name if self.path else (f"{engine_id}.toml" if engine_id else self.tr("New engine"))
        self.setWindowTitle(self.tr("{name}[*] – Engine").format(name=formats.one_line(name, 80)))
        self.setAccessibleName(self.tr("Definition {name}").format(name=name))

    def _say(self, sentence: str, *, problem: bool = False) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme.color("error" if problem else "faint"))
        self.state.setPalette(palette)
        self.state.setText(formats.one_line(sentence))

    # The file

    def _target(self, engine_id: str) -> Path:
        """Where the text is written: a file keeps its name for as long as the engine keeps its id."""
        if self.path is not None and engine_id in ("", self._id):
            return self.path
        return self._queue.catalog.own_folder / f"{engine_id}.toml"

    def _taken_by(self, engine_id: str) -> Path | None:
        """Another file of the user's own with this id, or that bears its name."""
        if not engine_id:
            return None
        catalog = self._queue.catalog
        engine = catalog.engines.get(engine_id)
        if engine is not None and catalog.is_own(engine) and engine.path != self.path:
            return engine.path
        target = self._target(engine_id)
        return target if target != self.path and target.exists() else None

    def save_file(self) -> bool:
        """Write the text to its file; False, with the reason shown, where it could not be."""
        self._check()
        # Whoever wants it saved has something to lose, even if nothing was typed.
        self.code.document().setModified(True)
        text = self.text()
        engine_id = id_in(text)
        if not engine_id:
            self._refuse(self.tr("It cannot be saved without an id: small letters, digits and “-”, such as my-engine."))
            return False
        taken = self._taken_by(engine_id)
        if taken is not None:
            sentence = self.tr("It cannot be saved: “{id}” is already the id of {file}. Choose another one.")
            self._refuse(sentence.format(id=engine_id, file=taken.name))
            return False
        if self._changed_meanwhile():
            return False
        target, before = self._target(engine_id), self.path
        try:
            save_definition(target, text)
            if before is not None and before != target:
                delete_definition(before)
        except EngineError as error:
            self._say(str(error), problem=True)
            return False
        self.path, self._id, self._on_disk = target, engine_id, text
        self.code.document().setModified(False)
        self._queue.reload_engines()
        self._check()
        self.saved.emit(engine_id)
        return True

    def _refuse(self, sentence: str) -> None:
        self.code.go_to(line_of(self.text(), "id"))
        self._say(sentence, problem=True)

    def _read_file(self) -> str | None:
        try:
            return None if self.path is None else read_definition(self.path)
        except EngineError:
            # Gone, or nothing that could be shown: saving writes it anew.
            return None

    def _changed_meanwhile(self) -> bool:
        """Whether another program has written to the file; the user then is asked what to do."""
        on_disk = self._read_file()
        changed = on_disk is not None and on_disk != self._on_disk
        self.changed_bar.setVisible(changed)
        return changed

    def _on_engines_changed(self) -> None:
        on_disk = self._read_file()
        if self.path is not None and on_disk is None and self._on_disk is not None:
            self._on_disk = None
            self.code.document().setModified(True)
            self._check()
            self._say(self.tr("The file was deleted; Save writes it again."), problem=True)
        elif on_disk is not None and on_disk != self._on_disk and not self.code.document().isModified():
            self._load_file()
            self._say(self.tr("Another program has changed the file; this is its text now."))
        else:
            self._changed_meanwhile()
            # Another file may have got this one's id.
            self._timer.start()

    def _load_file(self) -> None:
        on_disk = self._read_file()
        if on_disk is not None:
            self._on_disk = on_disk
            self._id = id_in(on_disk)
            line = self.code.textCursor().blockNumber() + 1
            # Not setPlainText(): what was typed can be brought back by Undo.
            whole = QTextCursor(self.code.document())
            whole.select(QTextCursor.SelectionType.Document)
            whole.insertText(on_disk)
            self.code.go_to(line)
            self.code.document().setModified(False)
        self.changed_bar.hide()
        self._check()

    def _keep_text(self) -> None:
        self._on_disk = self._read_file()
        self.code.document().setModified(True)
        self.changed_bar.hide()

    # Leaving

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.isVisible():
            self._changed_meanwhile()

    def reject(self) -> None:
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.code.document().isModified() or self._close_anyway:
            event.accept()
            return
        event.ignore()
        if self.findChild(QWidget, "saveQuestion") is None:
            name = self.path.name if self.path else self.tr("the new engine")
            self._messages.ask_save(
                self.tr("Save the changes to {name}?").format(name=name), self._save_and_close, self._discard
            )

    def _save_and_close(self) -> None:
        if self.save_file():
            self.close()

    def _discard(self) -> None:
        self._close_anyway = True
        self.close()


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
