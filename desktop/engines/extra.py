"""What is to be known of the extra arguments that somebody typed: the risky ones and the secrets; runs nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop.engines.errors import EngineError
from desktop.engines.model import Engine
from desktop.engines.options import MASK, split_extra_arguments

#: So many letters of a long option are enough for the programs that take abbreviations.
_SHORTEST = 3


def risky_among(arguments: Sequence[str], risky: Iterable[str]) -> list[str]:
    """Those of ``risky`` that ``arguments`` hold, however they are spelled, each once.

    ``--exec=x`` and the abbreviation ``--exe`` count, and so do ``-ofile`` and ``-vo`` for ``-o``.
    """
    known = list(risky)
    found: list[str] = []
    for argument in arguments:
        exact = argument.partition("=")[0]
        meant = [exact] if exact in known else [option for option in known if _is(argument, option)]
        found += [option for option in meant if option not in found]
    return found


def secrets_among(engine: Engine, arguments: Sequence[str]) -> list[str]:
    """What ``arguments`` hand to the options that the engine's definition calls secret."""
    flags = {
        text.partition("=")[0]
        for option in engine.options.values()
        if option.kind == "secret"
        for text in option.arguments
        if text.startswith("-")
    }
    found = []
    for at, argument in enumerate(arguments):
        name, equals, value = argument.partition("=")
        if not any(_is(name, flag) for flag in flags):
            continue
        if equals:
            found.append(value)
        elif name in flags or name.startswith("--"):
            found += arguments[at + 1 : at + 2]
        else:
            found.append(argument[2:] or next(iter(arguments[at + 1 : at + 2]), ""))
    return [secret for secret in found if secret]


def without_secrets(engine: Engine, text: str) -> str:
    """Extra arguments as people may see them; "***" for all of them where they cannot be split."""
    try:
        secrets = secrets_among(engine, split_extra_arguments(text))
    except EngineError:
        return MASK
    for secret in sorted(secrets, key=len, reverse=True):
        text = text.replace(secret, MASK)
    return text


def _is(argument: str, option: str) -> bool:
    if option.startswith("--"):
        given = argument.partition("=")[0]
        return given == option or (len(given) >= 2 + _SHORTEST and option.startswith(given))
    # Short options stand together behind one dash; what follows in the word may be a value, but who knows.
    return argument.startswith("-") and not argument.startswith("--") and option[1:] in argument[1:]
