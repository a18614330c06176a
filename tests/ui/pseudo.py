"""A language that nobody speaks: every text of ours between brackets, with other letters, longer than it was.

What shows without brackets never went through a translation; what does not fit will not fit in German either.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.jobs import words
from tests.translations.sources import Key, Texts

#: How much longer a text gets: as much as German and Spanish make of English sentences.
GROWTH = 0.4
#: Names of keys: Qt reads them back, too.
_QTS_KEYS = ("QShortcut", "QKeySequence")
_LETTERS = str.maketrans("aceinorsuyzACEINORSUYZ", "äčéíñöršüýžÄČÉÍÑÖŘŠÜÝŽ")
#: What must stay as it is: placeholders, patterns of files' names.
_KEPT = re.compile(r"(\{[^{}]*\}|%n|%L?\d|\([^()]*\*[^()]*\))")

#: An empty text would be a translation.
_NOTHING: str = None  # type: ignore[assignment]


def pseudo(text: str) -> str:
    """``text`` in that language; its placeholders, its ``&`` and its ends of lines are as they were."""
    parts = _KEPT.split(text)
    changed = "".join(part if at % 2 else part.translate(_LETTERS) for at, part in enumerate(parts))
    more = max(round(len(text) * GROWTH), 1)
    # In words, so that what may be wrapped can be.
    filling = "".join("·" if at % 7 else " " for at in range(1, more + 1)).strip() or "·"
    return f"[{changed} {filling}]"


class Pseudo(QTranslator):
    """Knows exactly the texts that the .ts files have, and whatever Qt asks for itself."""

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        #: Texts of ours that were asked for and that no .ts file has.
        self.missing: set[Key] = set()
        self._contexts = {key.context for key in texts}

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        if not source or source == "QT_LAYOUT_DIRECTION" or context in _QTS_KEYS:
            return _NOTHING
        key = Key(context, source, disambiguation or "")
        if key in self._texts or (context.startswith("Q") and context not in self._contexts):
            return pseudo(source)
        if context in self._contexts and context not in ("Words", "Engine"):
            self.missing.add(key)
        return _NOTHING


@contextmanager
def pseudo_language(application: QApplication, texts: Texts, *, mirrored: bool = False) -> Iterator[Pseudo]:
    """While in here everything that is made speaks that language, and runs from right to left if ``mirrored``."""
    translator = Pseudo(texts)
    words.install_translator(QCoreApplication.translate)
    application.installTranslator(translator)
    if mirrored:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        yield translator
    finally:
        application.removeTranslator(translator)
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
