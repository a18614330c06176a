"""What an engine is once its definition was read; reads no file and checks nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop.engines.links import lower_scheme
from desktop.jobs.job import OptionValue
from desktop.jobs.order import RETRIES_OPTION

#: Words in a job's options that mean something to every engine, and so are no option's id.
RESERVED_OPTIONS = frozenset({"preset", "directory", "extra_arguments", RETRIES_OPTION})
#: What an option's value can be, and so what the form shows for it.
KINDS = ("choice", "flag", "text", "integer", "path", "secret")


@dataclass(frozen=True, slots=True)
class Option:
    """Something to set for a download."""

    id: str
    label: str
    help: str
    group: str
    #: One of :data:`KINDS`.
    kind: str
    #: None where nothing is passed on unless somebody sets it.
    default: OptionValue | None
    choices: tuple[str, ...]
    arguments: tuple[str, ...]
    #: Programs without which it cannot be used.
    requires: tuple[str, ...]
    #: What the whole value must match; "" where anything will do. ``help`` says it in words.
    pattern: str = ""
    #: True for what is meant for certain links only, such as a file's name: nobody wants it again for the next one.
    once: bool = False
    #: The kind of file (``sources.SOURCE_KINDS``) that its value is and that is given in the place of links; "" for
    #: an ordinary option.
    instead_of_links: str = ""


@dataclass(frozen=True, slots=True)
class Preset:
    """A named set of options."""

    id: str
    label: str
    options: Mapping[str, OptionValue]


@dataclass(frozen=True, slots=True)
class Probe:
    """How to look at a link before it is downloaded."""

    arguments: tuple[str, ...]
    #: What it prints.
    shape: str
    #: Ids of the options that a chosen format, ticked entries and the wish to number them set; "" where there is none.
    format_option: str = ""
    items_option: str = ""
    number_option: str = ""


@dataclass(frozen=True, slots=True)
class OutputRules:
    """Regular expressions tried on each line, ``{nonce}`` not yet filled in; empty where there is none."""

    progress: str = ""
    title: str = ""
    file: str = ""
    warning: str = ""
    error: str = ""
    stage: str = ""
    #: One item is done, whether or not a file is named.
    done: str = ""
    #: Where a small picture of what is downloaded is on the web.
    thumbnail: str = ""
    #: The engine begins with a link; what follows, up to the next one, is about that.
    link: str = ""


@dataclass(frozen=True, slots=True)
class OutcomeRules:
    """When a run was a success."""

    success: frozenset[int] = frozenset({0})
    error_fails: bool = False
    needs_file: bool = False
    #: "printed": the files are what ``file`` matched; "folder": what is new in the job's temp folder.
    collect: str = "printed"
    #: How many folders below the temp folder are left out of a delivered file's place; None leaves out all.
    keep_folders_below: int | None = None
    #: Looked for in the log at the end: where it is found, some items were left out because nothing was to be done.
    skipped: str = ""
    #: Whether what lies beside a printed file in {temp}, such as its subtitles, is delivered with it.
    files_beside: bool = False
    #: Looked for in the errors: where it is found, what is unfinished is of no use to another run. "" for never.
    start_over: str = ""


@dataclass(frozen=True, slots=True)
class Engine:
    """A program that downloads, and how to talk to it. Texts are "" where the definition has none."""

    id: str
    name: str
    summary: str
    homepage: str
    licence: str
    accepts: tuple[re.Pattern[str], ...]
    #: What it takes besides if it is named, but is never chosen for.
    also_accepts: tuple[re.Pattern[str], ...]
    priority: int
    program: str
    module: str
    package: str
    arguments: tuple[str, ...]
    #: Whether each link of a job gets a run of its own, one after the other.
    separate_runs: bool
    #: The program's own options that run other programs or read files.
    risky_arguments: tuple[str, ...]
    #: The id of the option that limits the speed of a download.
    speed_limit_option: str
    environment: Mapping[str, str]
    version_arguments: tuple[str, ...]
    probe: Probe | None
    options: Mapping[str, Option]
    presets: Mapping[str, Preset]
    output: OutputRules
    outcome: OutcomeRules
    exit_codes: Mapping[int, str]
    #: What error messages mean: a regular expression that is looked for in them -> a sentence for a person.
    explanations: Mapping[str, str]
    path: Path

    def option_for(self, kind: str) -> Option | None:
        """The option that takes a file of that kind instead of links."""
        return next((option for option in self.options.values() if option.instead_of_links == kind), None)

    def offers(self, url: str) -> bool:
        """Whether ``url`` is for this engine even if nobody names it."""
        link = lower_scheme(url)
        return any(expression.search(link) for expression in self.accepts)

    def takes(self, url: str) -> bool:
        """Whether it can be given ``url``, chosen for it or named by somebody."""
        link = lower_scheme(url)
        return any(expression.search(link) for expression in (*self.accepts, *self.also_accepts))
