"""The misbehaving programs themselves, run as ``python programs.py NAME …``; see engines.py for what each is for.

Nothing is imported but the standard library: any Python may run this file, and none finds the others beside it.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

#: Seconds after which a program ends whatever happens: a test run that was killed leaves nothing for ever.
LONGEST = 300


def parse(arguments: list[str]) -> argparse.Namespace:
    """What every engine passes (see ``write_engine``); the program's own arguments are in ``own``."""
    parser = argparse.ArgumentParser()
    for name in ("directory", "temp", "data", "nonce", "pid"):
        parser.add_argument(f"--{name}", default="")
    parser.add_argument("--own", action="append", default=[])
    parser.add_argument("urls", nargs="*")
    return parser.parse_args(arguments)


def say(data: str | bytes, stream: int = 1) -> None:
    """Write to stdout (1) or stderr (2), at once and in one piece as far as the system does it."""
    left = data.encode() if isinstance(data, str) else data
    while left:
        left = left[os.write(stream, left) :]


def wait_until_read(stream: int = 1) -> None:
    """Come back when the reader has taken all that was written: what comes next arrives by itself."""
    if sys.platform == "win32":
        return  # Windows cannot tell.
    import fcntl
    import termios

    waiting = bytearray(4)
    while True:
        fcntl.ioctl(stream, termios.FIONREAD, waiting)
        if not any(waiting):
            return
        time.sleep(0.001)


def wait_at(gate: str) -> None:
    """Come back when the file ``gate`` is there; leave a note beside it that we stand here."""
    note = Path(f"{gate}.waiting-{os.getpid()}")
    note.touch()
    while not os.path.exists(gate):
        time.sleep(0.005)
    note.unlink()


def wait_for_ever() -> None:
    """Come back never; the alarm ends the program."""
    while True:
        if sys.platform == "win32":
            time.sleep(1)
        else:
            signal.pause()


def end_in_time() -> None:
    """Have the system end this process some day."""
    if sys.platform != "win32":
        signal.alarm(LONGEST)


def fork() -> bool:
    """Start a copy of this process; true in the copy."""
    if sys.platform == "win32":
        sys.exit("this program needs fork()")
    if os.fork():
        return False
    end_in_time()  # An alarm is not inherited.
    return True


def echo(arguments: list[str]) -> None:
    for argument in arguments:
        say(json.dumps({"argument": argument}) + "\n")
    for name, value in sorted(os.environ.items()):
        say(json.dumps({"variable": name, "value": value}) + "\n")
    say(json.dumps({"folder": os.getcwd()}) + "\n")
    say(json.dumps({"input": sys.stdin.read() if sys.stdin else None}) + "\n")


def flood(arguments: list[str]) -> None:
    """Own arguments: ``lines COUNT WIDTH`` or ``line BYTES``."""
    kind, *numbers = parse(arguments).own
    if kind == "lines":
        count, width = map(int, numbers)
        for start in range(0, count, 10_000):
            say("".join(f"{number:0{width}d}\n" for number in range(start, min(start + 10_000, count))))
        return
    piece = b"x" * 65_536
    for left in range(int(numbers[0]), 0, -len(piece)):
        say(piece[:left])


def stubborn(arguments: list[str]) -> None:
    """Own arguments: ``child`` starts one that ignores SIGTERM too, with ``escape`` that one leaves the group."""
    own = parse(arguments).own
    names = ("SIGTERM", "SIGINT", "SIGHUP")
    for number in (getattr(signal, name) for name in names if hasattr(signal, name)):
        signal.signal(number, signal.SIG_IGN)
    say(f"pid {os.getpid()}\n")
    if own:
        here, there = os.pipe()
        if fork():
            if "escape" in own and sys.platform != "win32":
                os.setsid()
            say(f"pid {os.getpid()}\n")
            os.close(there)
            wait_for_ever()
        os.close(there)
        os.read(here, 1)  # Ends when the child has closed its side.
    say("ready\n")
    wait_for_ever()


def holder(arguments: list[str]) -> None:
    """Own argument: a gate that the child waits for before it prints "late" and ends; without one it never does."""
    own = parse(arguments).own
    say(f"pid {os.getpid()}\n")
    if not fork():
        say("parent ends\n")
        return
    say(f"pid {os.getpid()}\n")
    if not own:
        wait_for_ever()
    wait_at(own[0])
    say("late\n")


class Script:
    """Does the steps of a JSON file one after the other (see steps.py)."""

    def __init__(self, given: argparse.Namespace) -> None:
        url = given.urls[0] if given.urls else ""
        self.given = given
        self.words = {"{url}": url, "{tail}": url.partition(":")[2], "{nonce}": given.nonce}

    def run(self) -> None:
        for step, *values in json.loads(Path(self.given.own[0]).read_text("utf-8")):
            getattr(self, f"do_{step}")(*values)

    def filled(self, text: str) -> str:
        for word, value in self.words.items():
            text = text.replace(word, value)
        return text

    def mark(self, kind: str, text: str) -> None:
        say(f"@{self.given.nonce}{kind} {text}\n")

    def do_line(self, text: str) -> None:
        say(self.filled(text) + "\n")

    def do_error_line(self, text: str) -> None:
        say(self.filled(text) + "\n", 2)

    def do_raw(self, data: str) -> None:
        say(bytes.fromhex(data))
        wait_until_read()

    def do_progress(self, *values: Any) -> None:
        self.mark("P", " ".join("?" if value is None else str(value) for value in values))

    def do_title(self, text: str) -> None:
        self.mark("T", json.dumps(self.filled(text)))

    def do_file(self, path: str) -> None:
        self.mark("F", json.dumps(self.filled(path)))

    def do_stage(self, name: str, ended: bool) -> None:
        self.mark("S", f"{name} {'ended' if ended else 'begun'}")

    def do_write(self, name: str, content: str, where: str) -> None:
        path = self.path(name, where)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(self.filled(content), "utf-8")

    def do_save(self, name: str, content: str, where: str) -> None:
        self.do_write(name, content, where)
        self.do_file(str(self.path(name, where)))

    def do_wait(self, gate: str) -> None:
        wait_at(self.filled(gate))

    def do_kill(self, number: int) -> None:
        os.kill(os.getpid(), number)

    def do_exit(self, code: int) -> None:
        sys.exit(code)

    def path(self, name: str, where: str) -> Path:
        return Path(self.given.temp if where == "temp" else self.given.directory) / self.filled(name)


def scripted(arguments: list[str]) -> None:
    """Own argument: the file with the steps."""
    Script(parse(arguments)).run()


def slow_ffmpeg(arguments: list[str]) -> None:
    """The real program, the gate, then ffmpeg's own arguments."""
    program, gate, *own = arguments
    # What ends with its input makes nothing: it only looks at a file.
    if "-i" in own[:-2]:
        Path(own[-1].removeprefix("file:")).write_bytes(b"half-made")
        wait_at(gate)
    os.execv(program, [program, *own])


PROGRAMS: dict[str, Callable[[list[str]], None]] = {
    program.__name__.replace("_", "-"): program for program in (echo, flood, stubborn, holder, scripted, slow_ffmpeg)
}

if __name__ == "__main__":
    end_in_time()
    PROGRAMS[sys.argv[1]](sys.argv[2:])
