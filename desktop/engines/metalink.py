"""Reads the files that a metalink lists (RFC 5854, and version 3 before it); resolves and fetches nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

#: Files that a metalink may list, and how deep its elements may lie in each other.
_MOST_FILES = 10_000
_DEEPEST = 16
#: Letters of a link at most.
_LONGEST_LINK = 8_000
_SPACES = ("urn:ietf:params:xml:ns:metalink", "http://www.metalinker.org/")


class MetalinkError(Exception):
    """This is no metalink; the text says why, for a log."""


@dataclass(slots=True)
class ListedFile:
    """A file of a metalink: its name, and where it can be had."""

    name: str
    links: list[str] = field(default_factory=list)


def read_metalink(data: bytes) -> list[ListedFile]:
    """The files that the metalink in ``data`` lists.

    :raises MetalinkError: it is none, or declares entities, which a metalink has no use for.
    """
    return _Reader().read(data)


class _Reader:
    """Hears of one element after the other."""

    def __init__(self) -> None:
        self._files: list[ListedFile] = []
        self._path: list[str] = []
        self._text: list[str] = []
        self._letters = 0

    def read(self, data: bytes) -> list[ListedFile]:
        parser = expat.ParserCreate(namespace_separator=" ")
        # Entities are declared in a document type: without one there is nothing to expand and nothing to fetch.
        parser.StartDoctypeDeclHandler = self._refuse
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._add
        try:
            parser.Parse(data, True)
        except (expat.ExpatError, ValueError, LookupError) as error:
            raise MetalinkError(str(error)) from error
        return self._files

    def _refuse(self, *_args: object) -> None:
        raise MetalinkError("declares a document type")

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        space, _, local = name.rpartition(" ")
        if not self._path and (local != "metalink" or space not in _SPACES):
            raise MetalinkError("its first element is no metalink")
        if len(self._path) >= _DEEPEST:
            raise MetalinkError("is too deep")
        self._path.append(local)
        self._text, self._letters = [], 0
        if self._path in (["metalink", "file"], ["metalink", "files", "file"]):
            if len(self._files) == _MOST_FILES:
                raise MetalinkError("lists too many files")
            self._files.append(ListedFile(attributes.get("name", "")))

    def _end(self, _name: str) -> None:
        is_link = self._path in (["metalink", "file", "url"], ["metalink", "files", "file", "resources", "url"])
        if is_link and self._letters <= _LONGEST_LINK:
            self._files[-1].links.append("".join(self._text).strip())
        self._path.pop()
        self._text, self._letters = [], 0

    def _add(self, text: str) -> None:
        self._letters += len(text)
        if self._letters <= _LONGEST_LINK:
            self._text.append(text)
