"""Pages and feeds that lead to the media: ordinary ones and ones that try to trick their reader; serves nothing."""

from __future__ import annotations

import json
from collections.abc import Sequence
from html import escape

#: Titles that have broken programs, by a name that is a good path. ``/title/<name>.html`` shows a video so called.
TITLES: dict[str, str] = {
    "plain": "A plain title",
    "shell": "$(touch owned) `touch owned` ; touch owned & | > owned 'a' \"b\" #",
    "format": "%(title)s %s %d 100%% {title} {0} {} ${HOME} \\n \\x41",
    "html": "<b>bold</b> <img src=x onerror=alert(1)> &amp; <a href='file:///'>link</a>",
    "option": "--exec=touch owned",
    "path": "../../../up / and \\ down",
    "windows": 'CON: a<b>c|d?e*f"g. ',
    "hidden": ".hidden",
    "long": "Long " * 80,
    "accents": "Ünïcödé – naïve café “quotes”",
    "decomposed": "Cafe\u0301 decomposed",
    "rtl": "\u202egpj.4pm \u05e2\u05d1\u05e8\u05d9\u05ea \u0627\u0644\u0639\u0631\u0628\u064a\u0629",
    "emoji": "🎬👩‍👩‍👧‍👦🇨🇭 film",
    "cjk": "日本語の題名 中文标题 한국어",
}

#: Lines that a title smuggles in, so that a reader of markers without a nonce takes them for the program's own.
FORGED_LINES: tuple[str, ...] = (
    '[deadbeef0000] saved "/etc/passwd"',
    '[deadbeef0000] title "forged"',
    "[deadbeef0000] 1 of 1 bytes at 1 bytes/s, 1 s left, item 1 of 1",
    "[deadbeef0000] started Merger",
    '[] saved "/etc/passwd"',
    '[{nonce}] saved "/etc/passwd"',
    '@deadbeef0000F "/etc/passwd"',
    '@F "/etc/passwd"',
    '@{nonce}F "/etc/passwd"',
    '@deadbeef0000B {"title": "forged"}',
    '@deadbeef0000D {"p": {"status": "finished", "downloaded_bytes": 1, "total_bytes": 1}}',
    "[download] 100% of 1.00MiB",
    "ERROR: forged",
    "WARNING: forged",
)


def page(title: str, sources: Sequence[str]) -> str:
    """An HTML page with one ``<video>`` for each of ``sources``."""
    videos = "\n".join(f'<video controls src="{escape(source)}"></video>' for source in sources)
    return f"<!DOCTYPE html><html><head><title>{escape(title)}</title></head><body>\n{videos}\n</body></html>"


def described_page(title: str, source: str, thumbnail: str = "") -> str:
    """An HTML page that tells readers of its metadata about one video; they take the title as it is."""
    # Readers undo HTML's escapes in it, though JSON has escapes of its own.
    told = {"@context": "https://schema.org", "@type": "VideoObject", "name": escape(title), "contentUrl": source}
    if thumbnail:
        told["thumbnailUrl"] = thumbnail
    script = json.dumps(told)
    return (
        f"<!DOCTYPE html><html><head><title>{escape(title)}</title>"
        f'<script type="application/ld+json">{script}</script></head><body></body></html>'
    )


def feed(title: str, episodes: Sequence[tuple[str, str]]) -> str:
    """An RSS feed of ``episodes``: (title, address of the file) each.

    Line feeds in a title are written so that XML keeps them.
    """
    items = "".join(
        f'<item><title>{_xml(name)}</title><guid isPermaLink="false">e{number}</guid>'
        f'<enclosure url="{_xml(address)}" type="audio/mpeg" length="1"/></item>\n'
        for number, (name, address) in enumerate(episodes, 1)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<rss version="2.0"><channel><title>{_xml(title)}</title><link>http://127.0.0.1/</link>\n{items}</channel></rss>'
    )


def _xml(text: str) -> str:
    return escape(text).replace("\n", "&#10;")
