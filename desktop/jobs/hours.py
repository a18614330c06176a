"""Between which two times of day jobs may start by themselves; knows local times only, and no clock.

What is given and returned is what a clock on the wall shows. So a day on which the clocks are changed needs no care
here: whoever waits for :func:`next_change` looks again when it has come.
"""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta

from desktop.jobs.words import tr

_CLOCK = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])")


def time_of_day(text: str) -> time:
    """The time of day that ``text`` says as HH:MM.

    :raises ValueError: it says none; the text is a sentence for a person.
    """
    found = _CLOCK.fullmatch(text)
    if found is None:
        raise ValueError(tr("“{value}” is no time of day such as 22:00.", value=text))
    return time(int(found[1]), int(found[2]))


def may_start(now: time, start: time, end: time) -> bool:
    """Whether ``now`` is between ``start`` and ``end``, across midnight where ``end`` is the earlier one.

    ``end`` itself is outside. Two equal times are the whole day.
    """
    if start == end:
        return True
    if start < end:
        return start <= now < end
    return now >= start or now < end


def next_change(now: datetime, start: time, end: time) -> datetime | None:
    """When :func:`may_start` next says something else than at the local time ``now``; None where it never does."""
    if start == end:
        return None
    border = end if may_start(now.time(), start, end) else start
    # Not datetime.combine(): in the hour that comes twice it would forget which of the two it is.
    today = now.replace(hour=border.hour, minute=border.minute, second=0, microsecond=0)
    return today if today > now else today + timedelta(days=1)
