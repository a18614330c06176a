"""Shows a job's fields in two columns of plain text that can be selected and copied; knows no job."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QUrl
from PySide6.QtGui import (
    QImage,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
    QTextLength,
    QTextOption,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QStyle, QTextEdit, QWidget

from desktop.ui import theme
from desktop.ui.job_fields import Field, Line
from desktop.ui.picture_making import SMALL, decoded

#: What stands for an image in a document's text.
_OBJECT = "\ufffc"
_ICON = 16
_PADDING = 3
#: Free pixels above a row that begins a group.
_APART = 10
#: How many rows are as high as the picture beside them.
_PICTURE_ROWS = 5


class FieldsView(QTextEdit):
    """Nothing of what it shows is ever read as rich text: a document is made of it, word by word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: list[Field] = []
        self._picture = b""
        self._table: QTextTable | None = None
        #: The numbers of the columns of names, of values and, where there is one, of the picture.
        self._columns = [0, 1]
        self.setObjectName("fieldsView")
        self.setAccessibleName(self.tr("Details"))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setPlaceholderText(self.tr("Select a job to see its details."))

    def show_fields(self, fields: Sequence[Field], picture: bytes = b"") -> None:
        """Show other rows; where only values are others, what is selected elsewhere and the place stay."""
        fields = list(fields)
        if fields == self._fields and picture == self._picture:
            return
        before, self._fields = self._fields, fields
        same = picture == self._picture and _shape(before) == _shape(fields) and self._table is not None
        self._picture = picture
        if not same:
            self._build()
            return
        for row, (old, new) in enumerate(zip(before, fields, strict=True)):
            if old != new:
                self._write_value(row, new)

    def rows(self) -> list[tuple[str, str]]:
        """What is shown, as name and value."""
        return [(field.name, "\n".join(line.text for line in field.lines)) for field in self._fields]

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied: the words of a value, or lines of names and values where more than one cell is selected."""
        data = QMimeData()
        data.setText(self._selected_text())
        return data

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange)
        if event.type() in kinds and getattr(self, "_fields", None):
            self._build()

    # Making the document

    def _build(self) -> None:
        at = self.verticalScrollBar().value()
        document = self.document()
        document.clear()
        self._table = None
        if self._fields:
            document.setDocumentMargin(8)
            # A document's table does not turn around by itself.
            count = 3 if self._picture else 2
            self._columns = list(range(count))[:: -1 if self.isRightToLeft() else 1]
            cursor = QTextCursor(document)
            cursor.beginEditBlock()
            self._table = cursor.insertTable(len(self._fields), count, self._table_format())
            if self._picture:
                # Beside the first rows: above them it would push them out of sight.
                self._table.mergeCells(0, self._columns[2], min(_PICTURE_ROWS, len(self._fields)), 1)
                self._insert_picture(self._table.cellAt(0, self._columns[2]).firstCursorPosition())
            for row, field in enumerate(self._fields):
                self._write_name(row, field)
                self._write_value(row, field)
            cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(at)

    def _table_format(self) -> QTextTableFormat:
        made = QTextTableFormat()
        made.setBorder(0)
        made.setCellSpacing(0)
        made.setCellPadding(_PADDING)
        widest = max(self.fontMetrics().horizontalAdvance(field.name) for field in self._fields)
        widths = [
            QTextLength(QTextLength.Type.FixedLength, widest + 4 * _PADDING),
            QTextLength(QTextLength.Type.PercentageLength, 100),
            QTextLength(QTextLength.Type.FixedLength, SMALL.width() + 4 * _PADDING),
        ]
        made.setColumnWidthConstraints([widths[column] for column in self._columns])
        return made

    def _aligned(self, side: Qt.AlignmentFlag) -> QTextBlockFormat:
        """The side at which words stand; their own direction is theirs: a link runs from left to right everywhere."""
        made = QTextBlockFormat()
        made.setAlignment(QStyle.visualAlignment(self.layoutDirection(), side) | Qt.AlignmentFlag.AlignAbsolute)
        return made

    def _write_name(self, row: int, field: Field) -> None:
        assert self._table is not None
        if field.apart and row:
            for column in self._columns[:2]:
                cell = self._table.cellAt(row, column)
                format_ = cell.format().toTableCellFormat()
                format_.setTopPadding(_APART)
                cell.setFormat(format_)
        cursor = self._table.cellAt(row, self._columns[0]).firstCursorPosition()
        cursor.setBlockFormat(self._aligned(Qt.AlignmentFlag.AlignRight))
        cursor.insertText(field.name, self._tinted("faint"))

    def _write_value(self, row: int, field: Field) -> None:
        assert self._table is not None
        cell = self._table.cellAt(row, self._columns[1])
        cursor = cell.firstCursorPosition()
        cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        for number, line in enumerate(field.lines):
            if number:
                cursor.insertBlock()
            cursor.setBlockFormat(self._aligned(Qt.AlignmentFlag.AlignLeft))
            self._write_line(cursor, line)

    def _write_line(self, cursor: QTextCursor, line: Line) -> None:
        if line.icon:
            self._insert_image(cursor, f"icon:{line.icon}", self._icon(line), QSize(_ICON, _ICON))
            cursor.insertText("\u00a0", self._tinted(""))
        cursor.insertText(line.text, self._tinted(line.tint))

    def _tinted(self, tint: str) -> QTextCharFormat:
        made = QTextCharFormat()
        palette = self.palette()
        made.setForeground(theme.color(tint, palette) if tint else palette.color(QPalette.ColorRole.Text))
        return made

    def _icon(self, line: Line) -> QImage:
        pixmap = theme.icon(line.icon, line.tint).pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF())
        return pixmap.toImage()

    def _insert_picture(self, cursor: QTextCursor) -> None:
        image = decoded(self._picture, SMALL)
        if not image.isNull():
            self._insert_image(cursor, "picture:", image, image.size())

    def _insert_image(self, cursor: QTextCursor, name: str, image: QImage, size: QSize) -> None:
        # By these names alone: nothing is ever loaded from a file or the web.
        self.document().addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), image)
        made = QTextImageFormat()
        made.setName(name)
        made.setWidth(size.width())
        made.setHeight(size.height())
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignTop)
        cursor.insertImage(made)

    # Copying

    def _selected_text(self) -> str:
        cursor = self.textCursor()
        touched = self._touched(cursor.selectionStart(), cursor.selectionEnd())
        if len(touched) < 2:
            return _plain(cursor.selectedText())
        lines = []
        for row, cells in groupby(touched, key=lambda cell: cell[0]):
            field = self._fields[row]
            value = " ".join(line.text for line in field.lines)
            columns = {self._columns.index(column) for _, column in cells}
            named = f"{field.name}: {value}" if field.name else value
            lines.append(field.name if columns == {0} else value if columns == {1} else named)
        return "\n".join(lines)

    def _touched(self, start: int, end: int) -> list[tuple[int, int]]:
        """The cells, row by row, of which something lies between two positions."""
        if self._table is None or start == end:
            return []
        return [
            (row, column)
            for row in range(len(self._fields))
            for column in self._columns[:2]
            if (cell := self._table.cellAt(row, column)).firstCursorPosition().position() < end
            and cell.lastCursorPosition().position() > start
        ]


def _shape(fields: Sequence[Field]) -> list[tuple[str, bool]]:
    return [(field.name, field.apart) for field in fields]


def _plain(selected: str) -> str:
    return selected.replace(_OBJECT, "").replace("\u2029", "\n").replace("\u2028", "\n").replace("\u00a0", " ").strip()
