"""The options and presets of a definition -> Option and Preset; what an option's value becomes is in ``options.py``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from desktop.engines.checks import check_placeholders, compile_expression, not_among
from desktop.engines.errors import EngineError
from desktop.engines.model import KINDS, RESERVED_OPTIONS, Option, Preset
from desktop.engines.options import option_value
from desktop.engines.placeholders import COMMON, VALUE, placeholders
from desktop.engines.reader import Table, kind_of
from desktop.engines.sources import SOURCE_KINDS
from desktop.jobs.job import OptionValue
from desktop.jobs.words import tr

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")
#: Kinds whose value is free text, and so may have to match a pattern.
_FREE_KINDS = ("text", "path", "secret")


def read_option(id_: str, table: Table) -> Option:
    """One table of ``options``; mistakes are reported to the table."""
    _check_name(table, id_)
    kind = table.text("kind", required=True)
    if kind.strip() and kind not in KINDS:
        table.wrong("kind", not_among(kind, KINDS))
    option = Option(
        id=id_,
        label=table.text("label", id_, required=table.has("label")),
        help=table.text("help"),
        group=table.text("group"),
        kind=kind,
        default=None,
        choices=table.texts("choices", required=kind == "choice"),
        arguments=table.texts("arguments", required=True),
        requires=table.texts("requires"),
        pattern=table.text("pattern", required=table.has("pattern")),
        once=table.flag("once", False),
        instead_of_links=table.text("instead_of_links", required=table.has("instead_of_links")),
    )
    if kind in KINDS:
        _check_option(option, table)
        default = table.anything("default")
        if default is not None:
            option = replace(option, default=_value(option, table, "default", default))
        table.finish()
    return option


def read_preset(id_: str, table: Table, options: Mapping[str, Option]) -> Preset:
    """One table of ``presets``; mistakes are reported to the table."""
    _check_name(table, id_)
    label = table.text("label", id_, required=table.has("label"))
    inner = table.table("options")
    chosen: dict[str, OptionValue] = {}
    for name, given in (inner.values() if inner else {}).items():
        assert inner is not None
        if name not in options:
            known = ", ".join(options) or tr("none")
            inner.wrong(name, tr("there is no such option; known: {known}", known=known))
            continue
        value = _value(options[name], inner, name, given) if options[name].kind in KINDS else None
        if value is not None:
            chosen[name] = value
    table.finish()
    return Preset(id_, label, chosen)


def _check_option(option: Option, table: Table) -> None:
    is_flag = option.kind == "flag"
    if option.choices and option.kind != "choice":
        table.wrong("choices", tr("only an option of the kind “choice” has choices"))
    if len(set(option.choices)) != len(option.choices):
        table.wrong("choices", tr("names the same choice twice"))
    allowed = COMMON if is_flag else COMMON | {VALUE}
    for index, argument in enumerate(option.arguments):
        check_placeholders(table, f"arguments[{index}]", argument, allowed)
    if option.arguments and not is_flag and not any(VALUE in placeholders(text) for text in option.arguments):
        table.wrong("arguments", tr("the placeholder {name} is missing", name="{value}"))
    if option.instead_of_links.strip():
        if option.instead_of_links not in SOURCE_KINDS:
            table.wrong("instead_of_links", not_among(option.instead_of_links, SOURCE_KINDS))
        if option.kind != "path":
            table.wrong("instead_of_links", tr("only an option of the kind “path” has it"))
    if option.pattern.strip():
        if option.kind not in _FREE_KINDS:
            table.wrong(
                "pattern", tr("only an option of one of the kinds {kinds} has one", kinds=", ".join(_FREE_KINDS))
            )
        if not option.help.strip():
            table.wrong("help", tr("is missing: it has to say what the pattern wants"))
        compile_expression(table, "pattern", option.pattern)


def _value(option: Option, table: Table, key: str, value: Any) -> OptionValue | None:
    kinds: dict[str, type] = {"flag": bool, "integer": int}
    wanted = kinds.get(option.kind, str)
    if not isinstance(value, wanted) or (wanted is int and isinstance(value, bool)):
        words = kind_of(wanted())
        table.wrong(key, tr("must be {wanted}, not {found}", wanted=words, found=kind_of(value)))
        return None
    if option.kind == "choice" and value not in option.choices:
        table.wrong(key, not_among(str(value), option.choices))
        return None
    try:
        option_value(option, value)
    except EngineError as error:
        table.wrong(key, str(error).rstrip("."))
        return None
    except re.error:
        return None  # The pattern is none, which is reported where it stands.
    return wanted(value)  # type: ignore[no-any-return]


def _check_name(table: Table, name: str) -> None:
    if name in RESERVED_OPTIONS:
        table.wrong("", tr("this name means something else in a job's options"))
    elif not _NAME.fullmatch(name):
        table.wrong("", tr("a name has letters, digits, “_” and “-” only"))
