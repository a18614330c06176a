"""What every part of a definition is checked for: placeholders, expressions, choices; reads no file."""

from __future__ import annotations

import re
from collections.abc import Iterable

from desktop.engines.placeholders import COMMON, LISTS, VALUE, placeholders
from desktop.engines.reader import Table
from desktop.jobs.words import tr


def check_placeholders(table: Table, key: str, text: str, allowed: frozenset[str], *, lists: bool = False) -> None:
    """Report what is wrong with the placeholders of one argument; ``lists`` where ``{urls}`` could stand alone."""
    if "\0" in text:
        table.wrong(key, tr("holds a NUL character, which no program can be given"))
    for name in placeholders(text):
        if name not in allowed:
            table.wrong(key, _wrong_placeholder(name, allowed, lists))


def compile_expression(table: Table, key: str, text: str) -> re.Pattern[str] | None:
    """The expression, or None after reporting why it is none."""
    try:
        return re.compile(text)
    except (re.error, RecursionError, OverflowError) as error:
        table.wrong(key, tr("is no regular expression: {reason}", reason=error))
        return None


def expressions(table: Table, key: str, *, required: bool = False) -> tuple[re.Pattern[str], ...]:
    """The list of expressions at ``key``, less those that are none."""
    compiled = (
        compile_expression(table, f"{key}[{index}]", text)
        for index, text in enumerate(table.texts(key, required=required))
    )
    return tuple(expression for expression in compiled if expression is not None)


def not_among(value: str, known: Iterable[str]) -> str:
    """Why ``value`` cannot be used where only ``known`` can."""
    return tr("“{value}” is not one of {known}", value=value, known=", ".join(known))


def unknown_in_expression(name: str) -> str:
    """Why ``{name}`` cannot stand in an expression."""
    return tr(
        "unknown placeholder {placeholder}; known here: {known}. To match the braces themselves, write {escaped}",
        placeholder=f"{{{name}}}",
        known="{nonce}",
        escaped=f"\\{{{name}\\}}",
    )


def _wrong_placeholder(name: str, allowed: frozenset[str], lists: bool) -> str:
    shown = f"{{{name}}}"
    if name in LISTS and lists:
        return tr("{placeholder} must be an element of its own", placeholder=shown)
    if name in LISTS or name in COMMON or name == VALUE:
        return tr("{placeholder} cannot be used here", placeholder=shown)
    return tr(
        "unknown placeholder {placeholder}; known here: {known}. To hand on the braces themselves, write {escaped}",
        placeholder=shown,
        known=", ".join(f"{{{name}}}" for name in sorted(allowed)) or tr("none"),
        escaped=f"{{{shown}}}",
    )
