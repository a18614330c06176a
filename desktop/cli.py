"""The command line: arguments in, exit status out. What the commands do is in ``terminal.py`` and in the window."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

# Each start loads no more than it needs: a window opened from the menu has no arguments to understand.
if TYPE_CHECKING:
    import argparse


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line ``arguments`` (default: the process's own) and return the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        if not given:
            return _open_window([])
        from desktop.arguments import COMMANDS, command_parser, window_parser

        if given[0] in COMMANDS:
            return _run_command(command_parser().parse_args(given))
        return _open_window(window_parser().parse_args(given).urls)
    except BrokenPipeError:
        # The reader has gone (`fetchdeck jobs | head`). Python would complain once more when it closes stdout.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 130


def _run_command(given: argparse.Namespace) -> int:
    from desktop.terminal import run

    return run(given)


def _open_window(urls: list[str]) -> int:
    # Opening the window makes thousands of objects that all stay: looking for garbage among them finds none.
    gc.disable()
    from desktop.opening import display_problem, may_be_open

    if urls or may_be_open():
        from desktop.terminal import hand_over

        status = hand_over(urls)
        if status is not None:
            return status
    problem = display_problem()
    if problem:
        print(f"fetchdeck: {problem}", file=sys.stderr)
        return 1
    try:
        from desktop.gui import run_window
    except ImportError as error:
        print(f"fetchdeck: {_missing_library(error)}", file=sys.stderr)
        return 1
    return run_window(urls)


def _missing_library(error: ImportError) -> str:
    return (
        f"the window cannot be opened, as the system lacks a library ({error}). On Debian and Ubuntu run "
        "“sudo apt install libegl1 libgl1 libxkbcommon0 libxcb-cursor0 libdbus-1-3 libfontconfig1”; "
        "“fetchdeck get URL” works without it."
    )
