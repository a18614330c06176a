"""The SQL of a page of a list: which stored jobs, in which order, below which one; runs none of it.

It must agree with ``jobs/order.py``, which merges live jobs into the same list; a test holds them together.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop.jobs.job import Job
from desktop.jobs.order import SORT_KEYS, STATUS_ORDER, JobQuery
from desktop.services.site_order import SITE

_STATUS_RANK = (
    "CASE status " + " ".join(f"WHEN '{status}' THEN {rank}" for status, rank in STATUS_ORDER.items()) + " END"
)

#: The SQL of every order a list can have; stored jobs have no speed, no time left and no place.
_SORTS: dict[str, str] = {
    "title": "title COLLATE NOCASE",
    "status": _STATUS_RANK,
    "progress": "CASE status WHEN 'completed' THEN 100.0 END",
    "size": "size",
    "speed": "NULL",
    "eta": "NULL",
    "engine": "engine",
    "user_id": "user_id",
    "created_at": "created_at",
    "queue": "NULL",
    "finished_at": "finished_at",
    "duration": "finished_at - started_at",
    "site": SITE,
    "files": "json_array_length(files)",
}

_SEARCHED = ("title", "urls", "engine", "status")
#: Up to so many hits of a search are sorted for each page.
_FEW_HITS = 20_000


def page_of(query: JobQuery, after: Job | None, *, index_is_open: bool) -> tuple[str, list[Any]]:
    """What follows the columns in the SELECT of a list, without its limit, and the values in it."""
    clauses, values = conditions(query)
    if after is not None:
        below, more = _below(query, after)
        clauses.append(below)
        values += more
    table = "jobs"
    search = query.search
    if search is not None and not (index_is_open and search.number):
        # Without an index logs are not looked into; what stands in the records themselves is still found.
        for term in search.terms:
            clauses.append(f"({' OR '.join(f'{name} LIKE ?' for name in _SEARCHED)})")
            values += [_containing(term.text)] * len(_SEARCHED)
    elif search is not None and search.hits <= _FEW_HITS:
        # Few hits are looked up one by one; with many, the order's own index is walked until a page is full.
        table = "index_file.hits CROSS JOIN jobs ON jobs.rowid = hits.job"
        clauses.append("hits.search = ?")
        values.append(search.number)
    elif search is not None:
        clauses.append("EXISTS (SELECT 1 FROM index_file.hits WHERE hits.search = ? AND hits.job = jobs.rowid)")
        values.append(search.number)
    return f"FROM {table}{where(clauses)} ORDER BY {_order(query)}", values


def _containing(text: str) -> str:
    # "_" is any one character here, and so what cannot be escaped without ESCAPE.
    return "%" + text.replace("%", "_") + "%"


def conditions(query: JobQuery) -> tuple[list[str], list[Any]]:
    """Whose jobs and in which states: conditions and the values in them."""
    clauses: list[str] = []
    values: list[Any] = []
    if query.user_id is not None:
        clauses.append("user_id = ?")
        values.append(query.user_id)
    if query.statuses is not None:
        clauses.append(f"status IN ({', '.join('?' * len(query.statuses))})")
        values.extend(sorted(status.value for status in query.statuses))
    return clauses, values


def where(clauses: Sequence[str]) -> str:
    """All ``clauses`` as one condition, "" for none."""
    return f" WHERE {' AND '.join(clauses)}" if clauses else ""


def _below(query: JobQuery, job: Job) -> tuple[str, list[Any]]:
    """The condition that a row stands below ``job`` in the order of ``query``, see :func:`_order`."""
    ties: list[Any] = [job.created_at, job.created_at, job.id]
    column = _SORTS[query.sort]
    way = "<" if query.descending else ">"
    if query.sort == "created_at":
        # The first condition is for the index, which gives the order.
        return f"created_at {way}= ? AND (created_at {way} ? OR id > ?)", ties
    tied = "created_at <= ? AND (created_at < ? OR id > ?)"
    key = None if column == "NULL" else SORT_KEYS[query.sort](job)
    if column == "NULL":
        return tied, ties
    if key is None:
        return f"{column} IS NULL AND {tied}", ties
    return f"({column} {way} ? OR {column} IS NULL OR ({column} = ? AND {tied}))", [key, key, *ties]


def _order(query: JobQuery) -> str:
    column = _SORTS[query.sort]
    way = "DESC" if query.descending else "ASC"
    if query.sort == "created_at":
        # Plain, so that the index gives the order. Ties go by id whichever way the order runs.
        return f"created_at {way}, id"
    if column == "NULL":
        return "created_at DESC, id"
    return f"{column} IS NULL, {column} {way}, created_at DESC, id"
