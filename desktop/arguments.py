"""What the command line looks like: its commands and options; runs none of them."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import NoReturn

STATUSES = ("queued", "running", "completed", "failed", "cancelled")
COMMANDS = ("get", "jobs", "job", "cancel", "retry", "delete", "expire", "engines")
USAGE_ERROR = 2


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in the one line that the contract asks for."""

    def error(self, message: str) -> NoReturn:
        self.exit(USAGE_ERROR, f"fetchdeck: {message}. See {self.prog} --help.\n")


def window_parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="fetchdeck",
        description="Download what links point to, in a window. The commands work in a terminal.",
        epilog="Commands: " + ", ".join(COMMANDS) + ". fetchdeck COMMAND --help tells more.",
    )
    parser.add_argument("urls", metavar="URL", nargs="*", help="links to download as one job")
    parser.add_argument("--version", action="version", version=f"Fetchdeck {_version()}")
    return parser


def command_parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="fetchdeck")
    commands = parser.add_subparsers(dest="command", required=True, parser_class=_Parser)

    get = commands.add_parser("get", help="download links in the terminal")
    get.add_argument("urls", metavar="URL", nargs="+")
    get.add_argument("--engine", metavar="ID", default="", help="the engine, where the links do not tell")
    get.add_argument("--preset", metavar="ID", default="", help="a preset of the engine")
    get.add_argument("--option", metavar="KEY=VALUE", action="append", default=[], help="an option of the engine")
    get.add_argument("--directory", metavar="DIR", default="", help="where the files go")

    jobs = commands.add_parser("jobs", help="list jobs, newest first")
    jobs.add_argument("--json", action="store_true")
    jobs.add_argument("--status", choices=STATUSES)
    owner = jobs.add_mutually_exclusive_group()
    owner.add_argument("--user", metavar="NAME", help="another owner's jobs")
    owner.add_argument("--all-users", action="store_true", help="everybody's jobs")
    jobs.add_argument("--limit", metavar="N", type=_count, help="at most so many")

    job = commands.add_parser("job", help="one job with its output")
    job.add_argument("--json", action="store_true")
    for name, text in (
        ("cancel", "cancel a job of the open window"),
        ("retry", "run a job again in the open window"),
        ("delete", "remove an ended job's record, never its files"),
    ):
        commands.add_parser(name, help=text).add_argument("id", metavar="ID", type=_prefix)
    job.add_argument("id", metavar="ID", type=_prefix)

    expire = commands.add_parser("expire", help="remove old records now")
    expire.add_argument("--days", metavar="N", type=_count, help="older than this; default: the setting")

    engines = commands.add_parser("engines", help="list the engines, or check a definition")
    engines.add_argument("--json", action="store_true")
    engines.add_argument("--check", metavar="FILE", type=Path, help="say what is wrong with this definition")
    return parser


def _count(text: str) -> int:
    number = int(text)
    if number < 0:
        raise argparse.ArgumentTypeError(f"{text} is negative")
    return number


def _prefix(text: str) -> str:
    if len(text) < 4:
        raise argparse.ArgumentTypeError(f"“{text}” is too short: give at least 4 characters of the ID")
    return text.lower()


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("fetchdeck")
    except PackageNotFoundError:
        return "(not installed)"
