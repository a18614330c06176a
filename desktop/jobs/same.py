"""When two links are the same one, and what is known of a link that is in the list already; asks no database."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop.jobs.job import JobStatus

# Scheme and host; what stands before an "@" is a name and a password, which letters' cases tell apart.
_FRONT = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*:)(?://(?:([^/?#@]*@)?([^/?#]*)))?")


def link_key(url: str) -> str:
    """What two links have in common if they are the same: all, but for the letters' case in scheme and host.

    A fragment counts, as many sites tell their pages apart by nothing else; only an empty one does not.
    """
    found = _FRONT.match(url := url.strip())
    if found is None:
        return url
    scheme, login, host = found.groups()
    front = scheme.lower() if host is None else f"{scheme.lower()}//{login or ''}{host.lower()}"
    return (front + url[found.end() :]).removesuffix("#")


@dataclass(frozen=True, slots=True)
class KnownLink:
    """A job that has a link already: one that waits or runs, or one that was completed."""

    job_id: str
    title: str
    status: JobStatus
    #: Where a completed one's files were saved.
    files: tuple[str, ...] = ()
