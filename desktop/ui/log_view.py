"""The log of one job: plain text in batches, following its end until the user scrolls up; reads no job itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QStringListModel, Qt, QTimer
from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.jobs.output import LOG_LIMIT, Batch
from desktop.ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QResizeEvent, QTextBlock, QTextCursor
    from PySide6.QtWidgets import QTextEdit

# "ERROR: …", "[download][error] …", "2026-01-01 12:00:00 WARNING …": the word stands near the line's beginning.
_MARKED = re.compile(
    r"^[^A-Za-z]{0,40}(?:\[[^\]]{0,40}\]\s*){0,2}(?:\[?(error|fatal|critical|warn(?:ing)?)\b)", re.IGNORECASE
)
_SEARCHED = 200
# Qt's documents end a paragraph at these too, yet a line of a log is one line.
_ENDS = str.maketrans(dict.fromkeys("\u2028\u2029\ufdd0\ufdd1", " "))


def _joined(lines: Sequence[str]) -> str:
    text = "\n".join(lines)
    return text if text.isascii() else text.translate(_ENDS)


def severity(line: str) -> str:
    """ "error", "warning" or "" by the word at the line's beginning."""
    found = _MARKED.match(line[:_SEARCHED])
    if found is None:
        return ""
    return "warning" if found.group(1).lower().startswith("warn") else "error"


class LogView(QPlainTextEdit):
    """Shows up to 500 lines. Nothing in them is ever read as rich text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("logView")
        self.setAccessibleName(self.tr("Log"))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setMaximumBlockCount(LOG_LIMIT)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._follows = True
        self._changing = False
        self._sought = ""
        #: What the list of jobs is filtered by.
        self._wanted: tuple[str, ...] = ()
        self._only_trouble = False
        self._marker = QTimer(self)
        self._marker.setSingleShot(True)
        self._marker.setInterval(0)
        self._marker.timeout.connect(self._mark_visible)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def follows(self) -> bool:
        """True while the view stays at its end as text comes."""
        return self._follows

    def follow(self) -> None:
        """Go to the end and stay there."""
        self._follows = True
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def clear_selection(self) -> None:
        """Select nothing."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def set_sought(self, text: str) -> None:
        """Mark every place where ``text`` stands, in any case; "" for none."""
        self._sought = text
        self._marker.start()

    def set_wanted(self, words: tuple[str, ...]) -> None:
        """Mark every place where one of ``words`` stands too."""
        self._wanted = words
        self._marker.start()

    def count_of(self, text: str) -> int:
        """In how many places ``text`` stands in what is on show."""
        return self.toPlainText().casefold().count(text.casefold()) if text else 0

    def find_step(self, text: str, *, forward: bool, here: bool = False) -> bool:
        """Select the next place where ``text`` stands, or the one before; beyond the last comes the first.

        With ``here`` the place that is selected counts as the next. False where there is none.
        """
        from PySide6.QtGui import QTextCursor, QTextDocument

        if not text:
            return False
        flags = QTextDocument.FindFlag(0) if forward else QTextDocument.FindFlag.FindBackward
        start = self.textCursor()
        if here:
            start.setPosition(start.selectionStart())
        found = self.document().find(text, start, flags)
        if found.isNull():
            edge = QTextCursor(self.document())
            edge.movePosition(QTextCursor.MoveOperation.Start if forward else QTextCursor.MoveOperation.End)
            found = self.document().find(text, edge, flags)
        while not found.isNull() and not found.block().isVisible():
            found = self.document().find(text, found, flags)
        if found.isNull():
            return False
        self.setTextCursor(found)
        return True

    def set_only_trouble(self, only: bool) -> None:
        """Show only the lines that tell of errors and warnings, or all again."""
        self._only_trouble = only
        self._hide_lines(0)
        if self._follows:
            self.follow()

    def _hide_lines(self, first: int) -> None:
        block = self.document().findBlockByNumber(first)
        start = block.position()
        while block.isValid():
            block.setVisible(not self._only_trouble or bool(severity(block.text())))
            block = block.next()
        self.document().markContentsDirty(start, self.document().characterCount() - start)
        self.viewport().update()

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show another log, from its end."""
        self._follows = True
        self._replace_all(lines)

    def add(self, batch: Batch) -> None:
        """Take in what has come: the last line is replaced first where the batch says so."""
        if not batch.lines:
            return
        if len(batch.lines) >= LOG_LIMIT:
            # Nothing of what stands here would stay, so it need not be moved out line by line.
            self._replace_all(batch.lines)
        else:
            self._append(batch)

    def _replace_all(self, lines: Sequence[str]) -> None:
        scroll = self.verticalScrollBar()
        at = scroll.value()
        self._changing = True
        self.setPlainText(_joined(lines))
        if self._only_trouble:
            self._hide_lines(0)
        self._changing = False
        scroll.setValue(scroll.maximum() if self._follows else at)
        self._marker.start()

    def _append(self, batch: Batch) -> None:
        from PySide6.QtGui import QTextCursor

        scroll = self.verticalScrollBar()
        at, lines = scroll.value(), self.blockCount()
        self._changing = True
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if batch.replace:
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
            lines -= 1
        elif self.document().isEmpty():
            lines = 0
        else:
            cursor.insertBlock()
        cursor.insertText(_joined(batch.lines))
        cursor.endEditBlock()
        if self._only_trouble:
            self._hide_lines(max(self.blockCount() - len(batch.lines) - 1, 0))
        self._changing = False
        dropped = max(lines + len(batch.lines) - LOG_LIMIT, 0)
        # Who has scrolled up goes on reading the same lines while older ones are dropped above them.
        scroll.setValue(scroll.maximum() if self._follows else max(at - dropped, 0))
        self._marker.start()

    def _on_scrolled(self, value: int) -> None:
        if not self._changing:
            self._follows = value >= self.verticalScrollBar().maximum()
        self._marker.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._changing = True
        super().resizeEvent(event)
        self._changing = False
        if self._follows:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
        self._marker.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_marker"):
            self._marker.start()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copied is the text alone: whatever it is pasted into would take the colours for the log's own."""
        # Made by Qt, not by Python: it lies in the clipboard until the process exits, and would then call into a Python
        # that is gone already. A model is what makes a plain one.
        model = QStringListModel([""])
        mime = model.mimeData([model.index(0)])
        mime.clear()
        mime.setText(self.textCursor().selection().toPlainText())
        return mime

    def _mark_visible(self) -> None:
        """Colour errors and warnings in what is on show: a highlighter would look at all 500 lines of each batch."""
        if self.document().isEmpty() and not self.extraSelections():
            return
        from PySide6.QtGui import QTextCursor

        marks: list[QTextEdit.ExtraSelection] = []
        block = self.firstVisibleBlock()
        left = self.height() // max(self.fontMetrics().lineSpacing(), 1) + 2
        while block.isValid() and left > 0:
            if block.isVisible():
                name = severity(block.text())
                if name:
                    marks.append(self._mark(QTextCursor(block), theme.color(name, self.palette())))
                marks += self._found_in(block)
                left -= 1
            block = block.next()
        if marks or self.extraSelections():
            self.setExtraSelections(marks)

    def _found_in(self, block: QTextBlock) -> list[QTextEdit.ExtraSelection]:
        """Marks for the places in a line where what is sought stands."""
        from PySide6.QtGui import QTextCharFormat, QTextCursor
        from PySide6.QtWidgets import QTextEdit

        words = (*self._wanted, self._sought) if self._sought else self._wanted
        if not words:
            return []
        from desktop.ui.found_words import ground, places

        marks = []
        for begin, end in places(block.text(), words):
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + begin)
            cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
            mark = QTextEdit.ExtraSelection()
            form = QTextCharFormat()
            form.setBackground(ground(self.palette()))
            # The colour of an error would be too weak on it.
            form.setForeground(self.palette().color(QPalette.ColorRole.Text))
            mark.cursor, mark.format = cursor, form
            marks.append(mark)
        return marks

    def _mark(self, cursor: QTextCursor, color: QColor) -> QTextEdit.ExtraSelection:
        from PySide6.QtGui import QTextCharFormat
        from PySide6.QtWidgets import QTextEdit

        cursor.movePosition(cursor.MoveOperation.EndOfBlock, cursor.MoveMode.KeepAnchor)
        form = QTextCharFormat()
        form.setForeground(color)
        mark = QTextEdit.ExtraSelection()
        mark.cursor, mark.format = cursor, form
        return mark
