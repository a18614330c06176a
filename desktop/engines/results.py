"""What came of each link of a job that has several: told by runs of their own, or by what one run prints in between.

Certain things only: of a link about which nothing sure can be said there is no result. Judges no job.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop.engines.lines import DoneSeen, ErrorSeen, FileSeen, LineEvent, LinkSeen
from desktop.engines.model import Engine
from desktop.engines.verdict import explain, sentence
from desktop.jobs.job import LinkResult

COMPLETED, FAILED, SKIPPED = "completed", "failed", "skipped"
#: Where there is more than one for the same link, the one furthest right counts.
_WEIGHT = (SKIPPED, FAILED, COMPLETED)
#: What stands for the middle of a link that a program shortens, and how much of it has to be left at least.
_GAP = "..."
_LEAST_SHOWN = 60


@dataclass(slots=True)
class _Part:
    """What was seen between the beginning of a link and that of the next one."""

    link: str
    errors: list[str] = field(default_factory=list)
    saved: int = 0


class LinkResults:
    """Follows an attempt; :attr:`found` maps links to what came of them, in the form in which they are stored."""

    def __init__(self, engine: Engine, links: Sequence[str]) -> None:
        self.found: dict[str, LinkResult] = {}
        self._engine = engine
        self._links = list(links)
        #: The number of the link that the engine is at.
        self._at = -1
        self._part: _Part | None = None
        self._before: _Part | None = None
        #: Of a single link the job itself tells what came of it; and once the thread is lost nothing is certain.
        self._off = len(set(links)) < 2

    def see(self, event: LineEvent | None) -> None:
        """Something was read in what the engine prints."""
        match event:
            case LinkSeen(link=shown) if not self._engine.separate_runs:
                self._on_link(shown)
            case ErrorSeen(message=message) if self._part is not None:
                self._part.errors.append(message)
            case FileSeen() | DoneSeen() if self._part is not None:
                self._part.saved += 1

    def begin(self, link: str) -> None:
        """A run for this link alone begins."""
        self._part = _Part(link)

    def done_before(self, link: str) -> None:
        """An earlier attempt has brought this link."""
        self._keep(link, COMPLETED)

    def end(self, exit_code: int | None) -> None:
        """A run has ended by itself; None where it was ended: then the link that it was at has no result."""
        part, self._part, self._before = self._part, None, None
        if part is None or exit_code is None:
            return
        if not self._engine.separate_runs:
            self._conclude(part)
        elif exit_code in self._engine.outcome.success:
            self._keep(part.link, COMPLETED)
        else:
            meaning = self._engine.exit_codes.get(exit_code, "")
            self._keep(part.link, FAILED, explain(self._engine, part.errors) if part.errors else meaning)

    def _on_link(self, shown: str) -> None:
        if self._off:
            return
        later = [at for at in range(self._at + 1, len(self._links)) if _is_shown_as(self._links[at], shown)]
        if self._part is not None and _is_shown_as(self._part.link, shown):
            if not (self._part.saved or self._part.errors):
                return  # Looked at once more, as something else: nothing has come of it yet.
            if not later:
                # What was taken for this link was only found behind the one before, of which not all is known then.
                self._forget(self._part, self._before)
                self._part = _Part(self._part.link)
                return
        if later:
            if self._part is not None:
                self._conclude(self._part)
            self._before, self._part = self._part, _Part(self._links[later[0]])
            self._at = later[0]
        elif any(_is_shown_as(link, shown) for link in self._links[: max(self._at, 0)]):
            # They come in their order: one that comes again shows that something else was taken for a link.
            self.found.clear()
            self._off, self._part = True, None

    def _conclude(self, part: _Part) -> None:
        if part.errors:
            self._keep(part.link, FAILED, explain(self._engine, part.errors))
        else:
            self._keep(part.link, COMPLETED if part.saved else SKIPPED)

    def _keep(self, link: str, status: str, error: str = "") -> None:
        known = self.found.get(link)
        if self._off or (known is not None and _WEIGHT.index(known["status"]) > _WEIGHT.index(status)):
            return
        self.found[link] = {"status": status, "error": sentence(error) if error else ""}

    def _forget(self, *parts: _Part | None) -> None:
        for part in parts:
            if part is not None:
                self.found.pop(part.link, None)


def _is_shown_as(link: str, shown: str) -> bool:
    if link == shown:
        return True
    start, gap, end = shown.partition(_GAP)
    shortened = bool(gap) and len(start) + len(end) >= _LEAST_SHOWN and len(link) > len(shown)
    return shortened and link.startswith(start) and link.endswith(end)
