"""Fake programs as engines of a user's own (engines.py, steps.py), and how to read what they print."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable
from dataclasses import dataclass, field

import psutil


@dataclass
class Echo:
    """What the program ``echo`` was given."""

    arguments: list[str] = field(default_factory=list)
    environment: dict[str, str] = field(default_factory=dict)
    folder: str = ""
    #: All that could be read from its standard input.
    input: str | None = None


def read_echo(lines: Iterable[str]) -> Echo:
    """What ``echo`` was given, from its log; lines that are not its own are passed over."""
    echo = Echo()
    for line in lines:
        if not line.startswith("{"):
            continue
        told = json.loads(line)
        if "argument" in told:
            echo.arguments.append(told["argument"])
        elif "variable" in told:
            echo.environment[told["variable"]] = told["value"]
        elif "folder" in told:
            echo.folder = told["folder"]
        else:
            echo.input = told["input"]
    return echo


def pids(lines: Iterable[str]) -> list[int]:
    """The process numbers that ``stubborn`` or ``holder`` printed."""
    return [int(line.removeprefix("pid ")) for line in lines if line.startswith("pid ")]


def is_running(pid: int) -> bool:
    """True while there is such a process and it has not ended; one that nobody has waited for yet has."""
    try:
        return bool(psutil.Process(pid).status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False


def wait_until_gone(numbers: Iterable[int], timeout: float = 10.0) -> None:
    """Come back when none of these processes runs any more; fail after ``timeout`` seconds.

    Others than our own children cannot be waited for, only looked at.
    """
    end = time.monotonic() + timeout
    left = list(numbers)
    while left := [number for number in left if is_running(number)]:
        assert time.monotonic() < end, f"still running: {left}"
        time.sleep(0.005)
