"""Files that stand for links: what a torrent or a metalink would download, and the link that names it; keeps none."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from desktop.engines.bencode import BencodeError, Value, decode_dictionary
from desktop.engines.errors import EngineError
from desktop.engines.metalink import MetalinkError, read_metalink
from desktop.jobs.words import tr

#: The kinds of such files, and by which names they are known.
SUFFIXES: dict[str, str] = {".torrent": "torrent", ".metalink": "metalink", ".meta4": "metalink"}
SOURCE_KINDS = tuple(dict.fromkeys(SUFFIXES.values()))
#: Bytes of a torrent or a metalink at most.
LARGEST = 10 * 1024 * 1024

#: What a metalink may lead to.
_LINK = re.compile(r"(?:https?|ftps?|sftp)://[^\s/]\S*", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_SHA1_BYTES = 20


@dataclass(frozen=True, slots=True)
class Source:
    """What a torrent or a metalink would download."""

    #: One of :data:`SOURCE_KINDS`.
    kind: str
    title: str
    #: Links that name it: a torrent's magnet link, or of each file of a metalink the first.
    urls: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A source and where it is kept."""

    source: Source
    path: Path


def is_source(name: str) -> bool:
    """Whether a file of that name says that it is a torrent or a metalink."""
    return Path(name).suffix.lower() in SUFFIXES


def read_source(name: str, data: bytes) -> Source:
    """What the file ``name`` with these bytes would download.

    :raises EngineError: it is not what its name says, or would write to a place of its own choice.
    """
    kind = SUFFIXES[Path(name).suffix.lower()]
    read: dict[str, Callable[[str, bytes], Source]] = {"torrent": _torrent, "metalink": _metalink}
    return read[kind](name, data)


def _torrent(name: str, data: bytes) -> Source:
    try:
        decoded = decode_dictionary(data)
    except BencodeError as error:
        raise EngineError(tr("{file} is no torrent, or a damaged one.", file=name)) from error
    info = decoded.value.get(b"info")
    title = info.get(b"name") if isinstance(info, dict) else None
    if not isinstance(info, dict) or not isinstance(title, bytes):
        raise EngineError(tr("{file} is no torrent: it does not say what it would download.", file=name))
    pieces = info.get(b"pieces")
    if pieces is None and info.get(b"meta version") == 2:
        raise EngineError(tr("{file} is a torrent of version 2 only, which no engine here can download.", file=name))
    if not isinstance(pieces, bytes) or len(pieces) % _SHA1_BYTES:
        raise EngineError(tr("{file} is no torrent: the checksums of its pieces are missing.", file=name))
    parts = [title, *_parts(info.get(b"files"))]
    if not all(map(_is_plain, parts)):
        raise EngineError(tr("{file} is refused: it would write to places of its own choice.", file=name))
    start, end = decoded.spans[b"info"]
    digest = hashlib.sha1(data[start:end], usedforsecurity=False).hexdigest()
    shown = _CONTROL.sub(" ", title.decode("utf-8", "replace"))
    return Source("torrent", shown, (f"magnet:?xt=urn:btih:{digest}&dn={quote(shown, safe='')}",))


def _parts(files: Value | None) -> Sequence[bytes]:
    """The folders and names of a torrent's files; what is none of these comes as one that is refused."""
    if files is None:
        return ()
    found: list[bytes] = []
    for file in files if isinstance(files, list) else [files]:
        path = file.get(b"path") if isinstance(file, dict) else None
        names = path if isinstance(path, list) and path else [b""]
        found += [part if isinstance(part, bytes) else b"" for part in names]
    return found


def _is_plain(part: bytes) -> bool:
    return part not in (b"", b".", b"..") and not any(char in part for char in (b"/", b"\\", b"\0"))


def _metalink(name: str, data: bytes) -> Source:
    try:
        files = read_metalink(data)
    except MetalinkError as error:
        raise EngineError(tr("{file} is no metalink, or a damaged one.", file=name)) from error
    if not all(_is_plain(file.name.encode("utf-8", "replace")) for file in files):
        raise EngineError(tr("{file} is refused: it would write to places of its own choice.", file=name))
    firsts = [next(filter(_LINK.fullmatch, file.links), "") for file in files]
    links = tuple(dict.fromkeys(filter(None, firsts)))
    if not links:
        raise EngineError(tr("{file} lists nothing that can be downloaded.", file=name))
    shown = _CONTROL.sub(" ", files[0].name)
    if len(files) > 1:
        shown = tr("{name} and {count} more", name=shown, count=len(files) - 1)
    return Source("metalink", shown, links)
