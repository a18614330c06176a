"""Numbers, sizes and times as programs print them; what is no number is None, never a mistake."""

from __future__ import annotations

import math
import re

#: What the database can hold as an integer.
_LARGEST = 2**63 - 1
_UNITS = "kmgtp"
_SCALED = re.compile(r"([0-9.]+)\s*([KMGTP])?(?:i?B(?:ytes)?)?(?:/s)?", re.IGNORECASE)
_CLOCK_PARTS = ("days", "hours", "minutes", "seconds")
#: As with a stop-watch, or with letters; a number has at most six digits.
_CLOCK = re.compile(
    r"(?:(?:(?P<days>\d{1,6})[:d] ?)?(?P<hours>\d{1,6}):)?(?P<minutes>\d{1,6}):(?P<seconds>\d{1,2})"
    r"|(?:(?P<days_>\d{1,6})d ?)?(?:(?P<hours_>\d{1,6})h ?)?(?:(?P<minutes_>\d{1,6})m ?)?(?:(?P<seconds_>\d{1,6})s)?",
    re.ASCII,
)


def scaled(text: str | None, step: int) -> float | None:
    """``1.5M``, ``327.69K`` or ``12 MiB/s`` as a number, its unit in steps of ``step``; None where it is none."""
    match = _SCALED.fullmatch(text.strip()) if text else None
    number = number_in(match[1]) if match else None
    if match is None or number is None:
        return None
    number *= float(step) ** (1 + _UNITS.index(match[2].lower()) if match[2] else 0)
    return number if number <= _LARGEST else None


def clock_seconds(text: str | None) -> float | None:
    """``1:02:03`` or ``1h2m3s`` in seconds; None where it is no time."""
    match = _CLOCK.fullmatch(text.strip()) if text else None
    if match is None or not any(match.groups()):
        return None
    days, hours, minutes, seconds = (int(match[name] or match[f"{name}_"] or 0) for name in _CLOCK_PARTS)
    return float(((days * 24 + hours) * 60 + minutes) * 60 + seconds)


def number_in(text: str | None) -> float | None:
    """A plain number from 0 on; None for anything else."""
    # float() also takes "1_000", "nan" and "infinity".
    if not text or not text.isascii() or "_" in text:
        return None
    try:
        number = float(text)
    except ValueError:
        return None
    return number if math.isfinite(number) and 0 <= number <= _LARGEST else None


def integer_in(text: str | None) -> int | None:
    """A whole number from 0 on, what stands behind a point cut off; None for anything else."""
    if text and text.isascii() and text.isdigit() and len(text) < 19:
        return int(text)
    number = number_in(text)
    return None if number is None else min(int(number), _LARGEST)
