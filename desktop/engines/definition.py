"""One TOML file -> an Engine, or every mistake in it with file, key and reason; runs nothing.

Placeholders and what is done with their look-alikes: see ``placeholders.py``.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

from desktop.engines.checks import check_placeholders, compile_expression, expressions, not_among
from desktop.engines.errors import DefinitionError, Mistake
from desktop.engines.model import Engine, Option, OutcomeRules, OutputRules, Preset, Probe
from desktop.engines.option_tables import read_option, read_preset
from desktop.engines.options import rate_value
from desktop.engines.output_tables import read_outcome, read_output
from desktop.engines.placeholders import COMMON
from desktop.engines.reader import Table
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
    "check_text",
    "engine_in",
    "load_engine",
]

#: Shapes of what a probe prints that can be read.
PROBE_SHAPES = ("yt-dlp",)

#: A limit that any option for one takes, in bytes a second.
_SOME_RATE = 1024**2

_ENGINE_ID = re.compile(r"[a-z0-9-]+")
_MODULE = re.compile(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)*", re.ASCII)
_EXIT_CODE = re.compile(r"-?[0-9]{1,10}")
_TOML_POSITION = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")


def load_engine(path: Path) -> Engine:
    """Read the definition at ``path``.

    :raises DefinitionError: with all mistakes of the file; of a file that is no TOML, that one.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        reason = tr("cannot be read: {reason}", reason=error.strerror or error)
        raise DefinitionError([Mistake(path, "", reason)]) from error
    return _read(content, path)


def engine_in(text: str, path: Path) -> Engine:
    """The engine that ``text`` defines, which is not in its file at ``path`` yet.

    :raises DefinitionError: with all mistakes of the text.
    """
    return _read(text.encode("utf-8", "surrogatepass"), path)


def check_text(text: str, path: Path) -> list[Mistake]:
    """All mistakes of a definition that is not in its file at ``path`` yet; none if it can be used."""
    try:
        engine_in(text, path)
    except DefinitionError as error:
        return error.mistakes
    return []


def _read(content: bytes, path: Path) -> Engine:
    data = _parse(content, path)
    mistakes: list[Mistake] = []
    engine = _Definition(path, data, mistakes).engine()
    if mistakes:
        raise DefinitionError(mistakes)
    return engine


def _parse(content: bytes, path: Path) -> dict[str, Any]:
    key = ""
    try:
        # Editors on Windows begin a file with a byte order mark, which TOML does not know.
        return tomllib.loads(content.decode("utf-8-sig"))
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
        options = {id_: read_option(id_, table) for id_, table in top.tables("options").items()}
        output = read_output(top.table("output"))
        engine = Engine(
            id=self._id(),
            name=top.text("name", required=True),
            summary=top.text("summary"),
            homepage=top.text("homepage"),
            licence=top.text("licence"),
            accepts=expressions(top, "accepts", required=True),
            also_accepts=expressions(top, "also_accepts"),
            priority=top.integer("priority", 0),
            program=self._program(),
            module=self._module(),
            package=top.text("package"),
            arguments=self._arguments(top, has_options=bool(options)),
            separate_runs=top.flag("separate_runs", False),
            risky_arguments=top.texts("risky_arguments"),
            speed_limit_option=self._speed_limit_option(options),
            environment=self._environment(),
            version_arguments=self._version(),
            probe=self._probe(options),
            options=options,
            presets={id_: read_preset(id_, table, options) for id_, table in top.tables("presets").items()},
            output=output,
            outcome=read_outcome(top.table("outcome"), output),
            exit_codes=self._exit_codes(),
            explanations=self._explanations(),
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
            check_placeholders(self._top, key, value, COMMON)
        return environment

    def _version(self) -> tuple[str, ...]:
        table = self._top.table("version")
        if table is None:
            return ()
        arguments = table.texts("arguments", required=True)
        for index, argument in enumerate(arguments):
            check_placeholders(table, f"arguments[{index}]", argument, frozenset())
        table.finish()
        return arguments

    def _probe(self, options: Mapping[str, Option]) -> Probe | None:
        table = self._top.table("probe")
        if table is None:
            return None
        arguments = self._arguments(table, has_options=False)
        shape = table.text("shape", required=True)
        if shape.strip() and shape not in PROBE_SHAPES:
            table.wrong("shape", not_among(shape, PROBE_SHAPES))
        keys = ("format_option", "items_option", "number_option")
        sets = {key: table.text(key, required=table.has(key)) for key in keys}
        for key, option in sets.items():
            if option.strip() and option not in options:
                known = ", ".join(options) or tr("none")
                table.wrong(key, tr("there is no option “{option}”; known: {known}", option=option, known=known))
        table.finish()
        return Probe(arguments, shape, **sets)

    def _speed_limit_option(self, options: Mapping[str, Option]) -> str:
        key = "speed_limit_option"
        name = self._top.text(key, required=self._top.has(key))
        if not name.strip():
            return ""
        option = options.get(name)
        if option is None:
            known = ", ".join(options) or tr("none")
            self._top.wrong(key, tr("there is no option “{option}”; known: {known}", option=name, known=known))
        elif option.kind != "text":
            self._top.wrong(key, tr("“{option}” must be of the kind “text” for it", option=name))
        elif not self._mistakes and not rate_value(option, _SOME_RATE):
            # A pattern that is a mistake itself was told of already.
            self._top.wrong(key, tr("the pattern of “{option}” matches neither 1M nor 1048576", option=name))
        return name

    def _explanations(self) -> dict[str, str]:
        texts = self._top.pairs("explanations")
        for expression in texts:
            compile_expression(self._top, f"explanations.{expression}", expression)
        return texts

    def _exit_codes(self) -> dict[int, str]:
        texts = self._top.pairs("exit_codes")
        for key in texts:
            if not _EXIT_CODE.fullmatch(key):
                self._top.wrong(f"exit_codes.{key}", tr("must be a number: an exit code"))
        return {int(key): text for key, text in texts.items() if _EXIT_CODE.fullmatch(key)}

    def _arguments(self, table: Table, *, has_options: bool) -> tuple[str, ...]:
        key = "arguments"
        arguments = table.texts(key, required=True)
        if not arguments:
            return ()
        for index, argument in enumerate(arguments):
            if argument not in ("{urls}", "{options}"):
                check_placeholders(table, f"{key}[{index}]", argument, COMMON, lists=True)
        for name, needed in (("{urls}", True), ("{options}", has_options)):
            if needed and name not in arguments:
                table.wrong(key, tr("the placeholder {name} is missing, as an element of its own", name=name))
        return arguments
