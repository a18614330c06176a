"""One TOML file -> an Engine, or every mistake in it with file, key and reason; runs nothing.

Placeholders and what is done with their look-alikes: see ``placeholders.py``.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

from desktop.engines.errors import DefinitionError, EngineError, Mistake
from desktop.engines.model import (
    KINDS,
    RESERVED_OPTIONS,
    Engine,
    Option,
    OutcomeRules,
    OutputRules,
    Preset,
    Probe,
)
from desktop.engines.options import option_value
from desktop.engines.placeholders import (
    COMMON,
    LISTS,
    VALUE,
    expression_placeholders,
    fill_expression,
    placeholders,
)
from desktop.engines.reader import Table, kind_of
from desktop.jobs.job import OptionValue
from desktop.jobs.words import tr

__all__ = [
    "DefinitionError",
    "Engine",
    "Mistake",
    "Option",
    "OutcomeRules",
    "OutputRules",
    "Preset",
    "Probe",
    "load_engine",
]

#: Shapes of what a probe prints that can be read.
PROBE_SHAPES = ("yt-dlp",)
COLLECT = ("printed", "folder")
#: The groups of ``progress``; each may be missing, but not all.
PROGRESS_GROUPS = ("percent", "downloaded", "total", "speed", "eta", "item", "items")
#: For each of the other expressions the groups of which it must have one.
_NEEDED_GROUPS = {
    "progress": PROGRESS_GROUPS,
    "title": ("title", "title_json"),
    "file": ("file", "file_json"),
    "warning": ("message",),
    "error": ("message",),
    "stage": ("stage",),
}

_ENGINE_ID = re.compile(r"[a-z0-9-]+")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")
_MODULE = re.compile(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)*", re.ASCII)
_EXIT_CODE = re.compile(r"-?[0-9]{1,10}")
_TOML_POSITION = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")
_SAMPLE_NONCE = "0123456789ab"


def load_engine(path: Path) -> Engine:
    """Read the definition at ``path``.

    :raises DefinitionError: with all mistakes of the file; of a file that is no TOML, that one.
    """
    data = _parse(path)
    mistakes: list[Mistake] = []
    engine = _Definition(path, data, mistakes).engine()
    if mistakes:
        raise DefinitionError(mistakes)
    return engine


def _parse(path: Path) -> dict[str, Any]:
    key = ""
    try:
        # Editors on Windows begin a file with a byte order mark, which TOML does not know.
        return tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        reason = tr("cannot be read: {reason}", reason=error.strerror or error)
    except UnicodeDecodeError as error:
        reason = tr("is not UTF-8 (byte {position})", position=error.start)
    except RecursionError:
        reason = tr("is no valid TOML: nested too deeply")
    except tomllib.TOMLDecodeError as error:
        position = _TOML_POSITION.search(str(error))
        if position:
            key = tr("line {number}", number=position[1]) if position[1] else tr("end of file")
        reason = tr("is no valid TOML: {reason}", reason=_TOML_POSITION.sub("", str(error)))
    raise DefinitionError([Mistake(path, key, reason)])


class _Definition:
    """Reads one file's tables and collects what is wrong with them."""

    def __init__(self, path: Path, data: Mapping[str, Any], mistakes: list[Mistake]) -> None:
        self._path = path
        self._mistakes = mistakes
        self._top = Table(data, "", self._report)

    def _report(self, key: str, reason: str) -> None:
        self._mistakes.append(Mistake(self._path, key, reason))

    def engine(self) -> Engine:
        top = self._top
        options = {id_: self._option(id_, table) for id_, table in top.tables("options").items()}
        output = self._output(top.table("output"))
        engine = Engine(
            id=self._id(),
            name=top.text("name", required=True),
            summary=top.text("summary"),
            homepage=top.text("homepage"),
            licence=top.text("licence"),
            accepts=self._accepts(),
            priority=top.integer("priority", 0),
            program=self._program(),
            module=self._module(),
            package=top.text("package"),
            arguments=self._arguments(top, has_options=bool(options)),
            environment=self._environment(),
            version_arguments=self._version(),
            probe=self._probe(),
            options=options,
            presets={id_: self._preset(id_, table, options) for id_, table in top.tables("presets").items()},
            output=output,
            outcome=self._outcome(top.table("outcome"), output),
            exit_codes=self._exit_codes(),
            path=self._path,
        )
        if not top.has("program") and not top.has("module"):
            top.wrong("program", tr("is missing: one of program and module says what to run"))
        top.finish()
        return engine

    # What stands at the top

    def _id(self) -> str:
        id_ = self._top.text("id", required=True)
        if id_ and not _ENGINE_ID.fullmatch(id_):
            self._top.wrong("id", tr("“{id}” may only have small letters a to z, digits and “-”", id=id_))
        return id_

    def _accepts(self) -> tuple[re.Pattern[str], ...]:
        compiled = []
        for index, text in enumerate(self._top.texts("accepts", required=True)):
            expression = self._compile(self._top, f"accepts[{index}]", text)
            if expression is not None:
                compiled.append(expression)
        return tuple(compiled)

    def _program(self) -> str:
        program = self._top.text("program", required=self._top.has("program"))
        has_folder = "/" in program or "\\" in program
        absolute = PurePosixPath(program).is_absolute() or PureWindowsPath(program).is_absolute()
        if has_folder and not absolute and not program.startswith("~"):
            self._top.wrong("program", tr("must be a program's name or its full path"))
        return program

    def _module(self) -> str:
        module = self._top.text("module", required=self._top.has("module"))
        if module.strip() and not _MODULE.fullmatch(module):
            self._top.wrong("module", tr("“{module}” is no name of a Python module", module=module))
        return module

    def _environment(self) -> dict[str, str]:
        environment = self._top.pairs("environment")
        for name, value in environment.items():
            key = f"environment.{name}"
            if not name or "=" in name or "\0" in name:
                self._top.wrong(key, tr("is no name of a variable"))
            self._check_placeholders(self._top, key, value, COMMON)
        return environment

    def _version(self) -> tuple[str, ...]:
        table = self._top.table("version")
        if table is None:
            return ()
        arguments = table.texts("arguments", required=True)
        for index, argument in enumerate(arguments):
            self._check_placeholders(table, f"arguments[{index}]", argument, frozenset())
        table.finish()
        return arguments

    def _probe(self) -> Probe | None:
        table = self._top.table("probe")
        if table is None:
            return None
        arguments = self._arguments(table, has_options=False)
        shape = table.text("shape", required=True)
        if shape.strip() and shape not in PROBE_SHAPES:
            table.wrong("shape", _not_among(shape, PROBE_SHAPES))
        table.finish()
        return Probe(arguments, shape)

    def _exit_codes(self) -> dict[int, str]:
        texts = self._top.pairs("exit_codes")
        for key in texts:
            if not _EXIT_CODE.fullmatch(key):
                self._top.wrong(f"exit_codes.{key}", tr("must be a number: an exit code"))
        return {int(key): text for key, text in texts.items() if _EXIT_CODE.fullmatch(key)}

    # Arguments and expressions

    def _arguments(self, table: Table, *, has_options: bool) -> tuple[str, ...]:
        key = "arguments"
        arguments = table.texts(key, required=True)
        if not arguments:
            return ()
        for index, argument in enumerate(arguments):
            if argument not in ("{urls}", "{options}"):
                self._check_placeholders(table, f"{key}[{index}]", argument, COMMON, lists=True)
        for name, needed in (("{urls}", True), ("{options}", has_options)):
            if needed and name not in arguments:
                table.wrong(key, tr("the placeholder {name} is missing, as an element of its own", name=name))
        return arguments

    def _check_placeholders(
        self, table: Table, key: str, text: str, allowed: frozenset[str], *, lists: bool = False
    ) -> None:
        if "\0" in text:
            table.wrong(key, tr("holds a NUL character, which no program can be given"))
        for name in placeholders(text):
            if name not in allowed:
                table.wrong(key, _wrong_placeholder(name, allowed, lists))

    def _compile(self, table: Table, key: str, text: str) -> re.Pattern[str] | None:
        try:
            return re.compile(text)
        except (re.error, RecursionError, OverflowError) as error:
            table.wrong(key, tr("is no regular expression: {reason}", reason=error))
            return None

    def _output(self, table: Table | None) -> OutputRules:
        if table is None:
            return OutputRules()
        rules = {name: self._rule(table, name, needed) for name, needed in _NEEDED_GROUPS.items()}
        table.finish()
        return OutputRules(**rules)

    def _rule(self, table: Table, name: str, needed: Iterable[str]) -> str:
        text = table.text(name, required=table.has(name))
        if not text.strip():
            return ""
        for placeholder in expression_placeholders(text):
            if placeholder != "nonce":
                table.wrong(name, _unknown_in_expression(placeholder))
        compiled = self._compile(table, name, fill_expression(text, _SAMPLE_NONCE))
        if compiled is not None and not any(group in compiled.groupindex for group in needed):
            groups = ", ".join(f"(?P<{group}>…)" for group in needed)
            table.wrong(name, tr("needs a named group, one of: {groups}", groups=groups))
        return text

    # Options, presets, outcome

    def _option(self, id_: str, table: Table) -> Option:
        self._check_name(table, id_)
        kind = table.text("kind", required=True)
        if kind.strip() and kind not in KINDS:
            table.wrong("kind", _not_among(kind, KINDS))
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
        )
        if kind in KINDS:
            self._check_option(option, table)
            default = table.anything("default")
            if default is not None:
                option = replace(option, default=self._value(option, table, "default", default))
            table.finish()
        return option

    def _check_option(self, option: Option, table: Table) -> None:
        is_flag = option.kind == "flag"
        if option.choices and option.kind != "choice":
            table.wrong("choices", tr("only an option of the kind “choice” has choices"))
        if len(set(option.choices)) != len(option.choices):
            table.wrong("choices", tr("names the same choice twice"))
        allowed = COMMON if is_flag else COMMON | {VALUE}
        for index, argument in enumerate(option.arguments):
            self._check_placeholders(table, f"arguments[{index}]", argument, allowed)
        if option.arguments and not is_flag and not any(VALUE in placeholders(text) for text in option.arguments):
            table.wrong("arguments", tr("the placeholder {name} is missing", name="{value}"))

    def _value(self, option: Option, table: Table, key: str, value: Any) -> OptionValue | None:
        kinds: dict[str, type] = {"flag": bool, "integer": int}
        wanted = kinds.get(option.kind, str)
        if not isinstance(value, wanted) or (wanted is int and isinstance(value, bool)):
            words = kind_of(wanted())
            table.wrong(key, tr("must be {wanted}, not {found}", wanted=words, found=kind_of(value)))
            return None
        if option.kind == "choice" and value not in option.choices:
            table.wrong(key, _not_among(str(value), option.choices))
            return None
        try:
            option_value(option, value)
        except EngineError as error:
            table.wrong(key, str(error).rstrip("."))
            return None
        return wanted(value)  # type: ignore[no-any-return]

    def _preset(self, id_: str, table: Table, options: Mapping[str, Option]) -> Preset:
        self._check_name(table, id_)
        label = table.text("label", id_, required=table.has("label"))
        inner = table.table("options")
        chosen: dict[str, OptionValue] = {}
        for name, given in (inner.values() if inner else {}).items():
            assert inner is not None
            if name not in options:
                known = ", ".join(options) or tr("none")
                inner.wrong(name, tr("there is no such option; known: {known}", known=known))
                continue
            value = self._value(options[name], inner, name, given) if options[name].kind in KINDS else None
            if value is not None:
                chosen[name] = value
        table.finish()
        return Preset(id_, label, chosen)

    def _check_name(self, table: Table, name: str) -> None:
        if name in RESERVED_OPTIONS:
            table.wrong("", tr("this name means something else in a job's options"))
        elif not _NAME.fullmatch(name):
            table.wrong("", tr("a name has letters, digits, “_” and “-” only"))

    def _outcome(self, table: Table | None, output: OutputRules) -> OutcomeRules:
        if table is None:
            return OutcomeRules()
        rules = OutcomeRules(
            success=frozenset(table.integers("success", (0,))),
            error_fails=table.flag("error_fails", False),
            needs_file=table.flag("needs_file", False),
            collect=table.text("collect", "printed"),
        )
        if rules.collect not in COLLECT:
            table.wrong("collect", _not_among(rules.collect, COLLECT))
        if rules.needs_file and rules.collect == "printed" and not output.file:
            table.wrong("needs_file", tr("no job could ever complete: there is no output.file to find a file by"))
        if rules.error_fails and not output.error:
            table.wrong("error_fails", tr("there is no output.error to find an error by"))
        table.finish()
        return rules


def _not_among(value: str, known: Iterable[str]) -> str:
    return tr("“{value}” is not one of {known}", value=value, known=", ".join(known))


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


def _unknown_in_expression(name: str) -> str:
    return tr(
        "unknown placeholder {placeholder}; known here: {known}. To match the braces themselves, write {escaped}",
        placeholder=f"{{{name}}}",
        known="{nonce}",
        escaped=f"\\{{{name}\\}}",
    )
