"""Colours for TOML as it is typed, by lines; whether it is right is not its matter."""

from __future__ import annotations

import re

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from desktop.ui import theme

#: What a line may begin in: nothing, or one of the texts that go over several lines.
_OPEN = {1: '"""', 2: "'''"}
_STATE = {quotes: state for state, quotes in _OPEN.items()}

_PARTS = re.compile(
    r"""(?P<comment>\#.*)
    |(?P<long>\"{3}|'{3})
    |(?P<text>"(?:[^"\\]|\\.)*"?|'[^']*'?)
    |(?P<number>(?<![\w.-])[+-]?\d[\w.:+-]*)
    |(?P<word>(?<![\w.-])(?:true|false|inf|nan)(?![\w-]))
    """,
    re.VERBOSE,
)
_TABLE = re.compile(r"\s*(\[\[?[^\]#]*\]?\]?)")
_KEY = re.compile(r"""\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=""")

#: The theme's colours: they can be read in the light and in the dark scheme.
_COLORS = {"comment": "faint", "text": "completed", "number": "cancelled", "word": "cancelled", "key": "running"}


class TomlHighlighter(QSyntaxHighlighter):
    """Highlights ``document`` in the colours of the scheme; :meth:`load_colors` again when that changes."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._formats: dict[str, QTextCharFormat] = {}
        self.load_colors()

    def load_colors(self) -> None:
        """Take the colours of the scheme that is in use now."""
        self._formats = {name: _format(color) for name, color in _COLORS.items()}
        self._formats["table"] = _format("running", bold=True)
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        start = 0
        self.setCurrentBlockState(0)
        quotes = _OPEN.get(self.previousBlockState())
        if quotes:
            start = self._long_text(text, 0, 0, quotes)
        elif table := _TABLE.match(text):
            # A list that goes over several lines may have such a line as well; it is rare, and only a colour.
            self.setFormat(table.start(1), table.end(1) - table.start(1), self._formats["table"])
            start = table.end(1)
        elif key := _KEY.match(text):
            self.setFormat(key.start(1), key.end(1) - key.start(1), self._formats["key"])
            start = key.end()
        while 0 <= start < len(text):
            part = _PARTS.search(text, start)
            if part is None:
                return
            if part.lastgroup == "long":
                start = self._long_text(text, part.start(), part.end(), part[0])
                continue
            self.setFormat(part.start(), part.end() - part.start(), self._formats[part.lastgroup or "text"])
            start = max(part.end(), start + 1)

    def _long_text(self, text: str, start: int, after: int, quotes: str) -> int:
        """Colour a text of several lines that goes on at ``start``; return where it ends, the line's end if nowhere."""
        end = text.find(quotes, after)
        if end < 0:
            self.setCurrentBlockState(_STATE[quotes])
            end = len(text)
        else:
            end += 3
        self.setFormat(start, end - start, self._formats["text"])
        return end


def _format(color: str, *, bold: bool = False) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(theme.color(color))
    if bold:
        made.setFontWeight(QFont.Weight.DemiBold)
    return made
