"""What a person looks for in a list of jobs: the words, and whether a job has them; finds nothing in a database.

The index of stored jobs (``services/search_index.py``) must agree with :meth:`Search.finds`; a test holds them to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop.jobs.job import Job, JobStatus

#: Letters that a word must have to be looked for in logs: the index knows runs of three (SQLite's trigrams).
SHORTEST_IN_LOGS = 3

#: A phrase in double quotes of any language, closed or not yet, or a word.
_WORD = re.compile(r'["“”„«»]([^"“”„«»]*)["“”„«»]?|([^\s"“”„«»]+)')


@dataclass(frozen=True, slots=True)
class Term:
    """One word, and the statuses that it names in the user's language or the contract's."""

    text: str
    statuses: frozenset[JobStatus] = frozenset()

    @property
    def folded(self) -> str:
        """The word in small letters: case makes no difference."""
        return self.text.lower()

    @property
    def is_in_logs(self) -> bool:
        """True where the word is long enough to be looked for in logs."""
        return len(self.text) >= SHORTEST_IN_LOGS


@dataclass(frozen=True, slots=True)
class Search:
    """Words that must all be there, each in the title, a link, the engine's id, the status or the log."""

    terms: tuple[Term, ...]
    #: The hits in the index that belong to it; 0 before somebody looked.
    number: int = 0
    #: How many stored jobs were found, at most what the index finds in one go.
    hits: int = 0

    def finds(self, job: Job, in_log: Iterable[str] = ()) -> bool:
        """True if ``job`` has all words; ``in_log`` are the folded words that its log is known to have."""
        known = set(in_log)
        return all(self._has(job, term) or term.folded in known for term in self.terms)

    def words_in(self, lines: Iterable[str]) -> set[str]:
        """The folded words, of those that are looked for in logs, that stand in one of ``lines``."""
        text = "\n".join(lines).lower()
        return {term.folded for term in self.terms if term.is_in_logs and term.folded in text}

    @property
    def words(self) -> tuple[str, ...]:
        """The words as they were typed."""
        return tuple(term.text for term in self.terms)

    @staticmethod
    def _has(job: Job, term: Term) -> bool:
        wanted = term.folded
        if job.status in term.statuses or wanted in job.title.lower() or wanted in job.engine.lower():
            return True
        return any(wanted in url.lower() for url in job.urls)


def words_of(text: str) -> list[str]:
    """The words in what a person typed, each once; what stands in double quotes is one."""
    found = (quoted or plain for quoted, plain in _WORD.findall(text))
    # No log and no title holds a line end, nor does the index take a NUL.
    return list(dict.fromkeys(word for word in (" ".join(each.replace("\0", " ").split()) for each in found) if word))


def search_for(text: str, names: Mapping[JobStatus, Iterable[str]]) -> Search | None:
    """The search that ``text`` asks for, None for nothing; ``names`` are what each status is called."""
    terms = tuple(Term(word, _named(word, names)) for word in words_of(text))
    return Search(terms) if terms else None


def _named(word: str, names: Mapping[JobStatus, Iterable[str]]) -> frozenset[JobStatus]:
    wanted = word.lower()
    # A letter or two begin too many names.
    if len(wanted) < SHORTEST_IN_LOGS:
        return frozenset(status for status in JobStatus if wanted in {name.lower() for name in names.get(status, ())})
    return frozenset(
        status for status in JobStatus if any(wanted in name.lower() for name in (status.value, *names.get(status, ())))
    )
