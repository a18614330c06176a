"""Limits of speed as people write them, such as 500K or 2M, and as numbers: bytes a second; knows no engine."""

from __future__ import annotations

import re

from desktop.jobs.words import tr

#: K is 1024 bytes, as in every program that takes such a limit.
_UNITS = {"": 1, "K": 1024, "M": 1024**2, "G": 1024**3}
_RATE = re.compile(r"([0-9]{1,12}(?:\.[0-9]{1,6})?) ?([KMG]?)(?:i?B)?(?:/s)?", re.IGNORECASE)
_ENTRY = re.compile(r"\s*([a-z0-9-]+)\s*=\s*(.*?)\s*")


def rate_of(text: str) -> int:
    """The limit that ``text`` says; 0, which is none, where it is empty.

    :raises ValueError: it says none; the text is a sentence for a person.
    """
    if not text.strip():
        return 0
    found = _RATE.fullmatch(text.strip())
    if found is None:
        raise ValueError(tr("“{value}” is no speed such as 500K or 2M.", value=text))
    return int(float(found[1]) * _UNITS[found[2].upper()])


def rates_of(text: str) -> dict[str, int]:
    """The limits of single engines that ``text`` says, such as ``aria2=5M, curl=500K``, by the engines' ids.

    :raises ValueError: it does not; the text is a sentence for a person.
    """
    rates: dict[str, int] = {}
    for entry in filter(str.strip, text.split(",")):
        found = _ENTRY.fullmatch(entry)
        if found is None or not found[2]:
            raise ValueError(tr("“{value}” is no limit of an engine such as aria2=5M.", value=entry.strip()))
        rates[found[1]] = rate_of(found[2])
    return rates


def rate_text(rate: int) -> str:
    """A limit as every program takes it: a whole number, with K or M where that says the same."""
    for unit in ("M", "K"):
        if rate and rate % _UNITS[unit] == 0:
            return f"{rate // _UNITS[unit]}{unit}"
    return str(rate)
