"""A label of plain text that can mark words in it, as a search found them; it searches nothing itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QStyle, QWidget

from desktop.ui import formats
from desktop.ui.found_words import ground, places


class MarkedLabel(QLabel):
    """Shows its text as any label does until words are marked. A mnemonic is not underlined meanwhile."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._words: tuple[str, ...] = ()

    def set_marks(self, words: Sequence[str]) -> None:
        """Mark these words wherever they stand, in capitals or not; none marks nothing."""
        self._words = tuple(word for word in words if word)
        self.update()

    def marked(self) -> list[str]:
        """The marked parts of the text, from its beginning on."""
        text = self._plain()
        return [text[start:end] for start, end in places(text, self._words)]

    def _plain(self) -> str:
        if self.buddy() is None:
            return self.text()
        # What Qt itself makes of a caption: a single & is the mnemonic's.
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def paintEvent(self, event: QPaintEvent) -> None:
        text = self._plain()
        found = places(text, self._words)
        if not found:
            super().paintEvent(event)
            return
        area = QRectF(self.contentsRect())
        layout = QTextLayout(text.replace("\n", "\u2028"), self.font())
        layout.setTextOption(self._option())
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(area.width())
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        top = area.top() + ((area.height() - height) / 2 if self.alignment() & Qt.AlignmentFlag.AlignVCenter else 0)
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        layout.draw(painter, QPointF(area.left(), top), list(self._ranges(found)))
        painter.end()

    def _option(self) -> QTextOption:
        # By the direction of the words, as Qt does it with a label.
        rtl = formats.is_right_to_left(self._plain())
        direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        side = QStyle.visualAlignment(direction, self.alignment()) & Qt.AlignmentFlag.AlignHorizontal_Mask
        option = QTextOption(side)
        option.setWrapMode(QTextOption.WrapMode.WordWrap if self.wordWrap() else QTextOption.WrapMode.NoWrap)
        option.setTextDirection(direction)
        return option

    def _ranges(self, found: Sequence[tuple[int, int]]) -> Iterator[QTextLayout.FormatRange]:
        look = QTextCharFormat()
        look.setBackground(ground(self.palette()))
        # Not the faint colour of a help: it would be too weak on that ground.
        look.setForeground(self.palette().color(QPalette.ColorRole.Text))
        for start, end in found:
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = start, end - start, look
            yield part
