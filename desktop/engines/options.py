"""From what somebody set for an option to the arguments it becomes; knows nothing of the rest of a command."""

from __future__ import annotations

import os
import re
import shlex
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.engines.errors import EngineError
from desktop.engines.model import Option
from desktop.engines.placeholders import VALUE, fill
from desktop.jobs.job import OptionValue
from desktop.jobs.rates import rate_text
from desktop.jobs.words import engine_text, tr

_YES = frozenset({"true", "yes", "on", "1"})
_NO = frozenset({"false", "no", "off", "0"})
MASK = "***"


def option_value(option: Option, value: object) -> OptionValue:
    """``value`` as ``option`` needs it: a form gives the right type, a command line text.

    Empty text stays empty text: nothing is set.

    :raises EngineError: it cannot be used.
    """
    if value == "" and isinstance(value, str):
        return ""
    match option.kind:
        case "flag":
            return _flag(option, value)
        case "integer":
            return _integer(option, value)
        case "choice":
            text = _text(option, value)
            if text not in option.choices:
                raise _refused(option, value, tr("one of {choices}", choices=", ".join(option.choices)))
            return text
        case "path":
            # A program runs in a folder of its own: a relative path would be another one there.
            return str(Path(os.path.expanduser(_text(option, value))).absolute())
        case _:
            return _text(option, value)


def rate_value(option: Option, rate: int) -> str:
    """A limit of speed, in bytes a second, as a text that ``option`` takes; "" where it takes none."""
    texts = (rate_text(rate), str(rate))
    return next((text for text in texts if not option.pattern or re.fullmatch(option.pattern, text)), "")


def split_extra_arguments(value: object) -> list[str]:
    """What somebody typed as extra arguments, split as a shell would; no shell has any part in it.

    :raises EngineError: it cannot be split, or holds the mark that ends the options.
    """
    if not isinstance(value, str) or any(char in value for char in "\0\r\n"):
        raise EngineError(tr("The extra arguments must be one line of text."))
    try:
        arguments = shlex.split(value)
    except ValueError as error:
        raise EngineError(
            tr(
                "The extra arguments “{value}” cannot be split: a quotation mark is left open.",
                value=value,
            )
        ) from error
    if "--" in arguments:
        raise EngineError(
            tr("“--” cannot be among the extra arguments: what follows it would be taken for links. Leave it out.")
        )
    return arguments


def _flag(option: Option, value: object) -> bool:
    if isinstance(value, bool):
        return value
    word = value.strip().lower() if isinstance(value, str) else ""
    if word in _YES or word in _NO:
        return word in _YES
    raise _refused(option, value, tr("true or false"))


def _integer(option: Option, value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and value.strip().removeprefix("-").isdecimal() and len(value) < 20:
        return int(value)
    raise _refused(option, value, tr("a whole number"))


def _text(option: Option, value: object) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str):
        raise _refused(option, value, tr("text"))
    if any(char in value for char in "\0\r\n"):
        raise EngineError(
            tr(
                "The value of “{label}” has more than one line: only one can be handed on.",
                label=engine_text(option.label),
            )
        )
    if option.pattern and not re.fullmatch(option.pattern, value):
        raise EngineError(
            tr(
                "“{value}” cannot be used for “{label}” (--option {id}): {help}",
                value=MASK if option.kind == "secret" else value,
                label=engine_text(option.label),
                id=option.id,
                help=engine_text(option.help),
            )
        )
    return value


def _refused(option: Option, value: object, wanted: str) -> EngineError:
    # A secret stays one, also in a sentence.
    shown = MASK if option.kind == "secret" else str(value)
    return EngineError(
        tr(
            "“{value}” cannot be used for “{label}” (--option {id}): it must be {wanted}.",
            value=shown,
            label=engine_text(option.label),
            id=option.id,
            wanted=wanted,
        )
    )


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument as the program gets it, and as people see it."""

    real: str
    shown: str


def option_arguments(option: Option, value: OptionValue, values: Mapping[str, str], ffmpeg: str) -> list[Argument]:
    """What ``option`` adds to the command line; ``values`` are those of the common placeholders.

    :raises EngineError: the value cannot be used, or a program that the option needs is not there.
    """
    usable = option_value(option, value)
    if usable is False or (usable == "" and isinstance(usable, str)):
        return []
    _check_requirements(option, ffmpeg)
    own = {} if usable is True else {VALUE: str(usable)}
    shown = {VALUE: MASK} if option.kind == "secret" else own
    arguments: list[Argument] = []
    for template in without_ffmpeg(option.arguments) if not ffmpeg else option.arguments:
        argument = Argument(fill(template, {**values, **own}), fill(template, {**values, **shown}))
        if argument.real.startswith("-") and template.startswith(f"{{{VALUE}}}"):
            _join(option, argument, arguments)
        else:
            arguments.append(argument)
    return arguments


def _join(option: Option, argument: Argument, arguments: list[Argument]) -> None:
    """Add a value that begins with a dash so that it cannot be taken for an option."""
    before = arguments[-1] if arguments else Argument("", "")
    if len(before.real) <= 2 or not before.real.startswith("--") or "=" in before.real:
        raise EngineError(
            tr(
                "“{value}” begins with “-” and would be taken for another option: change “{label}”.",
                value=argument.shown,
                label=engine_text(option.label),
            )
        )
    arguments[-1] = Argument(f"{before.real}={argument.real}", f"{before.shown}={argument.shown}")


def without_ffmpeg(arguments: Sequence[str]) -> list[str]:
    """``arguments`` without those that hold ``{ffmpeg}``; one that is nothing else takes its option along."""
    kept: list[str] = []
    for argument in arguments:
        if argument == "{ffmpeg}" and kept and kept[-1].startswith("-") and "=" not in kept[-1]:
            kept.pop()
        elif "{ffmpeg}" not in argument:
            kept.append(argument)
    return kept


def _check_requirements(option: Option, ffmpeg: str) -> None:
    for program in option.requires:
        if not program_is_there(program, ffmpeg):
            raise EngineError(
                tr(
                    "“{label}” needs {program}, which was not found: install {program}, or do without this option.",
                    label=engine_text(option.label),
                    program=program,
                )
            )


def program_is_there(program: str, ffmpeg: str) -> bool:
    """Whether a program that an option needs can be found; ``ffmpeg`` is the path of that one, "" for none."""
    if program == "ffmpeg":
        return bool(ffmpeg)
    if program == "ffprobe" and ffmpeg:
        # A program that is told where ffmpeg is takes the ffprobe beside it, and no other.
        path = Path(ffmpeg)
        return path.with_name(path.name.replace("ffmpeg", "ffprobe")).exists() and "ffmpeg" in path.name
    return shutil.which(program) is not None
