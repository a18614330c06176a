"""Engine + job -> program, arguments, environment, and the line that people see; starts nothing."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop.engines.catalog import Location
from desktop.engines.errors import EngineError
from desktop.engines.extra import secrets_among
from desktop.engines.links import check_links, name_of
from desktop.engines.model import RESERVED_OPTIONS, Engine, Option
from desktop.engines.options import (
    MASK,
    Argument,
    option_arguments,
    option_value,
    rate_value,
    split_extra_arguments,
    without_ffmpeg,
)
from desktop.engines.placeholders import fill, placeholders
from desktop.jobs.job import Job, OptionValue
from desktop.jobs.words import tr

#: Variables of our own environment that a child must not get: without compiled files each start costs 0.4 s more.
DROPPED_VARIABLES = ("PYTHONDONTWRITEBYTECODE",)

# The password may hold an "@" itself: the last one before the path ends it (RFC 3986, 3.2.1).
_PASSWORD = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*://[^\s/?#@:]*):[^\s/?#]*@")
#: A secret shorter than this is masked only where it stands alone: it would be found in half of all words.
_SHORT_SECRET = 4


@dataclass(frozen=True, slots=True)
class Places:
    """Where things are for one run; ``data`` is the engine's own folder, ``ffmpeg`` is "" where there is none."""

    directory: Path
    temp: Path
    data: Path
    ffmpeg: str
    #: The process number of the app.
    pid: int

    def values(self, nonce: str) -> dict[str, str]:
        """The values of the common placeholders."""
        return {
            "directory": str(self.directory),
            "temp": str(self.temp),
            "data": str(self.data),
            "ffmpeg": self.ffmpeg,
            "nonce": nonce,
            "pid": str(self.pid),
        }


@dataclass(frozen=True, slots=True)
class Command:
    """What to start. ``environment`` is set on top of ours, of which :data:`DROPPED_VARIABLES` are taken away."""

    program: str
    arguments: tuple[str, ...]
    environment: Mapping[str, str]
    #: As a person would type it: quoted for a shell, secrets masked.
    display: str
    #: For :func:`mask`, should the program print one of them.
    secrets: tuple[str, ...] = field(default=(), repr=False)


def build_command(
    engine: Engine,
    job: Job,
    location: Location,
    places: Places,
    nonce: str,
    *,
    links: Sequence[str] | None = None,
    probe: bool = False,
    speed_limit: int = 0,
) -> Command:
    """The command that runs ``job``, or some of its ``links``, with ``engine``; the one that only looks at them with
    ``probe``, which the engine must have. ``speed_limit``, bytes a second, holds where the job and its preset say none.

    :raises EngineError: an unknown preset or option, a value that cannot be used, a program that an option needs is
        not there, or a link that no program should be given.
    """
    check_links(job.urls)
    given = job.urls if links is None else links
    instead = source_option(engine, job.options)
    values = places.values(nonce) | {"name": name_of(given[0])}
    chosen = _chosen_options(engine, job, speed_limit)
    extra = split_extra_arguments(job.options.get("extra_arguments", ""))
    arguments = [Argument(argument, argument) for argument in location.arguments]
    own = engine.probe.arguments if probe and engine.probe else engine.arguments
    for template in _with_options(own if places.ffmpeg else without_ffmpeg(own), optional=probe):
        if template == "{urls}":
            arguments += [Argument(url, url) for url in given if instead is None]
        elif template == "{options}":
            for id_, option in engine.options.items():
                if id_ in chosen:
                    arguments += option_arguments(option, chosen[id_], values, places.ffmpeg)
            arguments += [Argument(argument, argument) for argument in extra]
        else:
            text = fill(template, values)
            arguments.append(Argument(text, text))
    given_secrets = (
        str(chosen[id_]) for id_, option in engine.options.items() if option.kind == "secret" and chosen.get(id_)
    )
    secrets = (*given_secrets, *secrets_among(engine, extra))
    environment = {
        name: fill(text, values) for name, text in engine.environment.items() if places.ffmpeg or "{ffmpeg}" not in text
    }
    return Command(
        program=location.program,
        arguments=tuple(argument.real for argument in arguments),
        environment=environment,
        display=shlex.join([location.program, *(mask(argument.shown, secrets) for argument in arguments)]),
        secrets=secrets,
    )


def source_option(engine: Engine, options: Mapping[str, OptionValue]) -> Option | None:
    """The option of ``options`` that gives ``engine`` a file instead of links."""
    return next(
        (option for id_, option in engine.options.items() if option.instead_of_links and options.get(id_)), None
    )


def version_environment(engine: Engine, data: Path) -> dict[str, str]:
    """What the definition sets in the environment, as far as it goes without a job; ``data`` is the engine's folder.

    A program that keeps its settings in a place of ours must not look for them in the user's home, or write them there.
    """
    values = {"data": str(data)}
    return {
        name: fill(text, values)
        for name, text in engine.environment.items()
        if values.keys() >= set(placeholders(text))
    }


def _with_options(templates: Sequence[str], *, optional: bool) -> list[str]:
    """``templates`` with a place for options: a definition that declares none may have none, and gets extra ones."""
    if "{options}" in templates or optional:
        return list(templates)
    at = templates.index("{urls}")
    # What ends the options is not to be parted from the links.
    if at and templates[at - 1] == "--":
        at -= 1
    return [*templates[:at], "{options}", *templates[at:]]


def _chosen_options(engine: Engine, job: Job, speed_limit: int) -> dict[str, OptionValue]:
    """Defaults, overridden by the limit of speed, by the preset, by what the job says itself."""
    chosen: dict[str, OptionValue] = {
        id_: option.default for id_, option in engine.options.items() if option.default is not None
    }
    limiting = engine.options.get(engine.speed_limit_option)
    if limiting is not None and speed_limit:
        chosen[limiting.id] = rate_value(limiting, speed_limit)
    name = job.options.get("preset")
    if name:
        chosen |= _preset_options(engine, name)
    for id_, value in job.options.items():
        if id_ in RESERVED_OPTIONS:
            continue
        if id_ not in engine.options:
            raise EngineError(
                tr(
                    "{engine} has no option “{option}”. Known: {known}.",
                    engine=engine.name,
                    option=id_,
                    known=", ".join(engine.options) or tr("none"),
                )
            )
        chosen[id_] = option_value(engine.options[id_], value)
    return chosen


def _preset_options(engine: Engine, name: OptionValue) -> Mapping[str, OptionValue]:
    preset = engine.presets.get(name) if isinstance(name, str) else None
    if preset is None:
        raise EngineError(
            tr(
                "{engine} has no preset “{preset}”. Known: {known}.",
                engine=engine.name,
                preset=name,
                known=", ".join(engine.presets) or tr("none"),
            )
        )
    return preset.options


def mask(text: str, secrets: Iterable[str] = ()) -> str:
    """``text`` with each of ``secrets``, and the password in each link (``https://user:password@…``), made ``***``."""
    for secret in sorted(secrets, key=len, reverse=True):
        if len(secret) >= _SHORT_SECRET:
            text = text.replace(secret, MASK)
        elif secret:
            text = re.sub(rf"(?<!\w){re.escape(secret)}(?!\w)", MASK, text)
    return _PASSWORD.sub(rf"\1:{MASK}@", text)
