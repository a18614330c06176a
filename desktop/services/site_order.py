"""SQL that finds the site of a stored job, as ``jobs/order.py`` does in Python; reads no row."""

from __future__ import annotations


def _cut(text: str, mark: str) -> str:
    return f"substr({text}, 1, instr({text} || '{mark}', '{mark}') - 1)"


#: One step after the other, each on what the one before has left, the innermost first.
_STEPS = (
    # What follows the scheme, where there is one.
    "CASE WHEN text GLOB '[A-Za-z]*://*' AND substr(text, 1, instr(text, '://') - 1) NOT GLOB '*[^A-Za-z0-9+.-]*' "
    "THEN substr(text, instr(text, '://') + 3) ELSE '' END",
    _cut("text", "/"),
    _cut("text", "?"),
    _cut("text", "#"),
    # A name and a password may stand before the host, and a port after it.
    "CASE instr(text, '@') WHEN length(text) THEN text ELSE substr(text, instr(text, '@') + 1) END",
    _cut("text", "@"),
    f"CASE WHEN text GLOB '[[]*]*' THEN substr(text, 1, instr(text, ']')) ELSE {_cut('text', ':')} END",
    "lower(text)",
    "CASE WHEN substr(text, 1, 4) = 'www.' THEN substr(text, 5) ELSE text END",
    "nullif(text, '')",
)


def _site() -> str:
    expression = "SELECT json_extract(jobs.urls, '$[0]') AS text"
    for step in _STEPS:
        expression = f"SELECT {step} AS text FROM ({expression})"
    return f"({expression})"


#: The host that the first link leads to, in small letters and without ``www.``; NULL where it names none.
SITE = _site()
