"""What can be taken for a link at all, whichever engine it is for; opens none."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from urllib.parse import unquote

from desktop.engines.errors import EngineError
from desktop.jobs.words import tr

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
#: Windows cannot start a program with a longer command line; no link that a server takes comes near it.
_LONGEST = 30_000
_SHOWN = 80
_PATH = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:(?://[^/?#]*)?([^?#]*)")
#: What no name of a file can have on Windows, and "/" anywhere.
_FORBIDDEN = frozenset('<>:"/\\|?*')
_DEVICES = frozenset({"CON", "PRN", "AUX", "NUL", *(f"{name}{n}" for name in ("COM", "LPT") for n in range(1, 10))})
#: In bytes; the systems take 255, and some room is left for what engines append.
_LONGEST_NAME = 200


def check_links(urls: Sequence[str]) -> None:
    """See that there are links and that each may be handed to a program.

    :raises EngineError: the first thing that is wrong.
    """
    if not urls:
        raise EngineError(tr("There is no link to download: paste one, such as https://example.org/video."))
    for url in urls:
        _check_link(url)


def shown(url: str) -> str:
    """``url`` as a sentence can hold it: on one line and not endless."""
    clean = "".join(char if char.isprintable() else " " for char in url)
    return clean if len(clean) <= _SHOWN else clean[: _SHOWN - 1] + "…"


def lower_scheme(url: str) -> str:
    """``url`` with its scheme in lower case: ``HTTPS:`` and ``https:`` are the same (RFC 3986, 3.1)."""
    scheme = _SCHEME.match(url)
    return scheme[0].lower() + url[scheme.end() :] if scheme else url


def name_of(url: str) -> str:
    """A name for the file behind ``url``, as the link has it: one that every system takes, and never a hidden one."""
    path = _PATH.match(url)
    last = unquote((path[1] if path else "").rsplit("/", 1)[-1], errors="replace")
    clean = "".join("_" if char in _FORBIDDEN or not char.isprintable() else char for char in last).strip(". ")
    while len(clean.encode()) > _LONGEST_NAME:
        stem, dot, suffix = clean.rpartition(".")
        clean = f"{stem[:-1]}{dot}{suffix}" if dot and len(stem) > 1 else clean[:-1]
    if clean.partition(".")[0].upper() in _DEVICES:
        clean = f"_{clean}"
    return clean or tr("download")


def _check_link(url: str) -> None:
    if not url:
        raise EngineError(tr("One of the links is empty: paste each link on a line of its own."))
    if url.startswith("-"):
        raise EngineError(
            tr(
                "“{url}” begins with “-” and so would be taken for an option: a link begins with https://.",
                url=shown(url),
            )
        )
    _check_characters(url)
    if len(url) > _LONGEST:
        raise EngineError(
            tr(
                "The link “{url}” has {count} characters, too many for a program to be given.",
                url=shown(url),
                count=len(url),
            )
        )
    scheme = _SCHEME.match(url)
    if scheme is None:
        raise EngineError(tr("“{url}” is no full link, its beginning is missing: try https://{url}.", url=shown(url)))
    if scheme[0].lower() == "file:":
        raise EngineError(
            tr(
                "“{url}” is a file on this computer, so there is nothing to download: "
                "paste a link to a page or a file on the web.",
                url=shown(url),
            )
        )


def _check_characters(url: str) -> None:
    for char in url:
        if char == " " or (char.isspace() and char.isprintable()):
            raise EngineError(
                tr(
                    "There is a space inside “{url}”. A link has none: paste each link on a line of its own.",
                    url=shown(url),
                )
            )
        if char in "\r\n":
            raise EngineError(
                tr(
                    "There is a line break inside “{url}”. A link has none: paste each link on a line of its own.",
                    url=shown(url),
                )
            )
        if not char.isprintable():
            name = unicodedata.name(char, f"U+{ord(char):04X}")
            raise EngineError(
                tr(
                    "There is an invisible character ({name}) inside “{url}”: copy the link again, or type it.",
                    name=name,
                    url=shown(url),
                )
            )
