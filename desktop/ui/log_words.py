"""What of a search the logs of live jobs have had: each log is read through once, then only what it gets."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.jobs.job import Job
from desktop.jobs.search import Search


class LogWords:
    """Words once found count even after their lines were dropped: a list whose rows come and go is of no use."""

    def __init__(self, search: Search | None = None) -> None:
        self._search = search
        self._found: dict[str, set[str]] = {}

    def look_for(self, search: Search | None) -> None:
        """Look for other words from now on, for none with None."""
        if search is None or self._search is None or search.terms != self._search.terms:
            self._found = {}
        self._search = search

    def of(self, job: Job) -> set[str]:
        """The words looked for that the log of a live or just ended job has, or has had."""
        if self._search is None:
            return set()
        if job.id not in self._found:
            self._found[job.id] = self._search.words_in(job.output)
        return self._found[job.id]

    def feed(self, job_id: str, lines: Iterable[str]) -> bool:
        """The job's log has got these lines; True where a word is found in it for the first time."""
        if self._search is None or job_id not in self._found:
            return False
        known = self._found[job_id]
        if len(known) == len(self._search.terms):
            return False
        more = self._search.words_in(lines) - known
        known |= more
        return bool(more)
