"""Torrents and metalinks for the tests, written here and nowhere else."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape, quoteattr

PIECE = 2**16


def bencoded(value: object) -> bytes:
    """What a torrent is written in (BEP 3)."""
    if isinstance(value, int):
        return b"i%de" % value
    if isinstance(value, str):
        value = value.encode()
    if isinstance(value, bytes):
        return b"%d:%s" % (len(value), value)
    if isinstance(value, list):
        return b"l" + b"".join(map(bencoded, value)) + b"e"
    assert isinstance(value, dict)
    return b"d" + b"".join(bencoded(key) + bencoded(value[key]) for key in sorted(value)) + b"e"


def folder_torrent(files: Mapping[str, bytes], seeds: str) -> bytes:
    """A torrent of a folder whose files a web server has itself, below ``seeds`` (BEP 19)."""
    whole = b"".join(files.values())
    pieces = b"".join(hashlib.sha1(whole[at : at + PIECE]).digest() for at in range(0, len(whole), PIECE))
    listed = [{"length": len(content), "path": [name]} for name, content in files.items()]
    info = {"name": "folder", "piece length": PIECE, "pieces": pieces, "files": listed}
    return bencoded({"info": info, "url-list": seeds})


def metalink(files: Mapping[str, Sequence[str]], more: str = "") -> bytes:
    """A metalink of these files and their links, and ``more`` in it."""
    listed = "".join(
        f"<file name={quoteattr(name)}>{''.join(f'<url>{escape(link)}</url>' for link in links)}</file>"
        for name, links in files.items()
    )
    head = '<?xml version="1.0" encoding="UTF-8"?><metalink xmlns="urn:ietf:params:xml:ns:metalink">'
    return f"{head}{listed}{more}</metalink>".encode()
