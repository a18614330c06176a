"""Links in what was pasted, dropped or typed; whether an engine takes them is for the queue to say."""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData, QUrl

# RFC 3986: a scheme begins with a letter. One letter alone is a drive of Windows.
_SCHEME = re.compile(r"^[A-Za-z][A-Za-z0-9+.\-]+:\S")


def split_links(text: str) -> list[str]:
    """The words of ``text``, each once, in their order: links are separated by blanks or line ends."""
    return list(dict.fromkeys(text.split()))


def looks_like_link(word: str) -> bool:
    """True for what has a scheme."""
    return _SCHEME.match(word) is not None


def links_in(text: str) -> list[str]:
    """The words of ``text`` that have a scheme, each once; what stands around them is left out."""
    return [word for word in split_links(text) if looks_like_link(word)]


def links_of(mime: QMimeData) -> list[str]:
    """The links that a drop or the clipboard carries; local files are none."""
    if mime.hasUrls():
        # Local files among them have no place in the text either, which Qt makes of all of them.
        encoded = QUrl.ComponentFormattingOption.FullyEncoded
        return list(dict.fromkeys(url.toString(encoded) for url in mime.urls() if not url.isLocalFile()))
    return links_in(mime.text()) if mime.hasText() else []
