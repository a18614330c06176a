"""A label of plain text that can mark words in it, as a search found them; it searches nothing itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QWidget


class MarkedLabel(QLabel):
    """Shows its text as any label does until words are marked. A mnemonic is not underlined meanwhile."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._words: tuple[str, ...] = ()

    def set_marks(self, words: Sequence[str]) -> None:
        """Mark these words wherever they stand, in capitals or not; none marks nothing."""
        self._words = tuple(word.casefold() for word in words if word)
        self.update()

    def marked(self) -> list[str]:
        """The marked parts of the text, from its beginning on."""
        text = self._plain()
        return [text[start : start + length] for start, length in spans(text, self._words)]

    def _plain(self) -> str:
        if self.buddy() is None:
            return self.text()
        # What Qt itself makes of a caption: a single & is the mnemonic's.
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def paintEvent(self, event: QPaintEvent) -> None:
        text = self._plain()
        found = spans(text, self._words)
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
        option = QTextOption(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        option.setWrapMode(QTextOption.WrapMode.WordWrap if self.wordWrap() else QTextOption.WrapMode.NoWrap)
        option.setTextDirection(self.layoutDirection())
        return option

    def _ranges(self, found: Sequence[tuple[int, int]]) -> Iterator[QTextLayout.FormatRange]:
        look = QTextCharFormat()
        look.setBackground(self.palette().brush(QPalette.ColorRole.Highlight))
        look.setForeground(self.palette().brush(QPalette.ColorRole.HighlightedText))
        for start, length in found:
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = start, length, look
            yield part


def spans(text: str, words: Sequence[str]) -> list[tuple[int, int]]:
    """Start and length of every place in ``text`` where one of ``words`` (case folded) stands, without overlaps."""
    folded = text.casefold()
    if len(folded) != len(text):
        # "ß" becomes two letters: where folding moves places, only capitals are evened out.
        folded = "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
    places = sorted((at, len(word)) for word in words for at in range(len(folded)) if folded.startswith(word, at))
    found: list[tuple[int, int]] = []
    for start, length in places:
        if found and start < sum(found[-1]):
            first = found[-1][0]
            found[-1] = (first, max(sum(found[-1]), start + length) - first)
        else:
            found.append((start, length))
    return found
