"""The errors of this floor: what a person asked for cannot be done, or a definition has mistakes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


class EngineError(Exception):
    """What was asked for cannot be done; the text is one sentence for a person."""


class EngineMissing(EngineError):
    """There are engines for the links, but none of them is installed; ``takers`` are their ids, the best first."""

    def __init__(self, sentence: str, takers: list[str], installable: str) -> None:
        super().__init__(sentence)
        self.takers = takers
        #: The id of the best one that can be installed from here, "" where none can.
        self.installable = installable


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing that is wrong with a definition."""

    file: Path
    #: Where in the file: a dotted path (``options.quality.kind``), ``line 3`` for bad TOML, empty for the whole file.
    key: str
    reason: str

    def __str__(self) -> str:
        told = ": ".join(part for part in (str(self.file), self.key, self.reason) if part)
        # A text of the file may be quoted in it, and hold anything: a mistake is one line all the same.
        return "".join(char if char.isprintable() else " " for char in told)


class DefinitionError(Exception):
    """A definition cannot be used; ``mistakes`` holds every one that was found, never none."""

    def __init__(self, mistakes: list[Mistake]) -> None:
        super().__init__("\n".join(map(str, mistakes)))
        self.mistakes = mistakes
