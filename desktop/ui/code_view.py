"""A field for a definition's text, with line numbers and marks on lines with mistakes; finds none itself."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget

from desktop.ui import formats, theme
from desktop.ui.toml_highlighter import TomlHighlighter

_INDENT = 4
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class _Numbers(QWidget):
    """The strip at the left."""

    def __init__(self, view: CodeView) -> None:
        super().__init__(view)
        self._view = view
        self.setObjectName("lineNumbers")

    def sizeHint(self) -> QSize:
        return QSize(self._view.numbers_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._view.paint_numbers(self, event.rect())


class CodeView(QPlainTextEdit):
    """Shows a definition, and lets it be changed unless it is read-only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reasons: dict[int, str] = {}
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabStopDistance(self.fontMetrics().horizontalAdvance(" ") * _INDENT)
        self._numbers = _Numbers(self)
        self.highlighter = TomlHighlighter(self.document())
        self.blockCountChanged.connect(lambda: self._make_room())
        self.updateRequest.connect(self._on_update)
        self.cursorPositionChanged.connect(self._mark_lines)
        self._make_room()
        self._mark_lines()

    # Mistakes

    def set_mistakes(self, reasons: Mapping[int, str]) -> None:
        """Mark lines (from 1), and say the reasons where the mouse rests on them."""
        self._reasons = dict(reasons)
        self._mark_lines()
        self._numbers.update()

    def marked_lines(self) -> list[int]:
        """The lines (from 1) with a mark."""
        return sorted(self._reasons)

    def go_to(self, line: int) -> None:
        """Put the cursor on a line (from 1), behind its indentation, and see to it that it is seen."""
        block = self.document().findBlockByNumber(max(min(line, self.blockCount()), 1) - 1)
        text = block.text()
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + len(text) - len(text.lstrip()))
        self.setTextCursor(cursor)
        self.centerCursor()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark_lines(self) -> None:
        marks = []
        base = self.palette().color(QPalette.ColorRole.Base)
        if not self.isReadOnly():
            here = self._mark(self.textCursor().block().blockNumber() + 1, 0)
            here.format.setBackground(theme.mixed(self.palette().color(QPalette.ColorRole.Text), base, 0.05))
            marks.append(here)
        for line in self._reasons:
            if line > self.blockCount():
                continue
            tinted = self._mark(line, 0)
            tinted.format.setBackground(theme.mixed(theme.color("error"), base, 0.12))
            under = self._mark(line, 1)
            under.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            under.format.setUnderlineColor(theme.color("error"))
            marks += [tinted, under]
        self.setExtraSelections(marks)

    def _mark(self, line: int, text: int) -> QTextEdit.ExtraSelection:
        """All of a line, or with ``text`` what is written on it."""
        block = self.document().findBlockByNumber(line - 1)
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(block)
        if text:
            indent = len(block.text()) - len(block.text().lstrip())
            cursor.setPosition(block.position() + indent)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        else:
            mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        mark.cursor = cursor
        return mark

    # The strip with the numbers

    def numbers_width(self) -> int:
        """Pixels that the numbers need."""
        digits = max(len(str(self.blockCount())), 3)
        return self.fontMetrics().horizontalAdvance("9") * (digits + 2)

    def paint_numbers(self, strip: QWidget, area: QRect) -> None:
        """Paint the numbers of the lines that are seen."""
        painter = QPainter(strip)
        palette = self.palette()
        base = palette.color(QPalette.ColorRole.Base)
        painter.fillRect(area, theme.mixed(palette.color(QPalette.ColorRole.Text), base, 0.04))
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        height = self.fontMetrics().height()
        width = strip.width() - self.fontMetrics().horizontalAdvance("9")
        while block.isValid() and top <= area.bottom():
            wrong = block.blockNumber() + 1 in self._reasons
            font = QFont(self.font())
            font.setBold(wrong)
            painter.setFont(font)
            painter.setPen(theme.color("error" if wrong else "faint"))
            number = str(block.blockNumber() + 1)
            painter.drawText(0, round(top), width, height, Qt.AlignmentFlag.AlignRight, number)
            top += self.blockBoundingRect(block).height()
            block = block.next()
        painter.end()

    def _make_room(self) -> None:
        self.setViewportMargins(self.numbers_width(), 0, 0, 0)
        self._place_numbers()

    def _place_numbers(self) -> None:
        inside = self.contentsRect()
        self._numbers.setGeometry(inside.left(), inside.top(), self.numbers_width(), inside.height())

    def _on_update(self, area: QRect, scrolled: int) -> None:
        if scrolled:
            self._numbers.scroll(0, scrolled)
        else:
            self._numbers.update(0, area.y(), self._numbers.width(), area.height())

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_numbers()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Events come from within Qt's constructor too, before there is any attribute of ours.
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "highlighter"):
            self.highlighter.load_colors()
            self._mark_lines()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            line = self.cursorForPosition(event.pos()).blockNumber() + 1
            QToolTip.showText(event.globalPos(), formats.tool_tip(self._reasons.get(line, "")), self)
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in _TABS:
            # As Tab itself indents, this is the way out.
            self.setTabChangesFocus(True)
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
            self.setTabChangesFocus(False)
            return
        if event.key() == Qt.Key.Key_Tab and not event.modifiers() and not self.isReadOnly():
            column = self.textCursor().positionInBlock()
            self.insertPlainText(" " * (_INDENT - column % _INDENT))
            return
        super().keyPressEvent(event)
