"""A few things that a person does, with a real mouse and keyboard, on a real X server with a window manager.

The program runs in a process of its own; only what it tells of its parts' places goes past the screen.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.servers import MediaServer
from tests.ui.conftest import SHELL_ENGINE
from tests.ui.seen_window import DROPPED, PRESSED, TAKEN

TOOLS = ("Xvfb", "openbox", "xdotool")
#: Milliseconds: the machine may have other things to do.
PATIENCE = 60_000

pytestmark = [
    pytest.mark.skipif(any(shutil.which(tool) is None for tool in TOOLS), reason="there is no X server to test on"),
    pytest.mark.timeout(240),
]

TITLE, STATUS, QUEUE = 0, 1, 9


class Screen:
    """An X server with a window manager, and hands for its mouse and keyboard."""

    def __init__(self) -> None:
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
        self._server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as numbers:
            number = numbers.readline().strip()
        assert number, "Xvfb did not start"
        self.environment = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        self._manager = subprocess.Popen(
            ["openbox", "--sm-disable"], env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def close(self) -> None:
        for process in (self._manager, self._server):
            process.terminate()
            process.wait(30)

    def xdotool(self, *arguments: str | int) -> str:
        done = subprocess.run(
            ["xdotool", *map(str, arguments)], env=self.environment, capture_output=True, text=True, check=True
        )
        return done.stdout.strip()

    def key(self, *keys: str) -> None:
        self.xdotool("key", "--clearmodifiers", *keys)

    def type(self, text: str) -> None:
        self.xdotool("type", "--delay", "15", text)

    def click(self, rect: list[int]) -> None:
        self.xdotool("mousemove", *middle(rect), "click", 1)

    def press(self, at: tuple[int, int]) -> None:
        self.xdotool("mouseup", 1, "mousemove", *at, "mousedown", 1)

    def carry(self, start: tuple[int, int], end: tuple[int, int], over: Callable[[], bool], until: Until) -> None:
        """Move what is held in steps as a hand does, and let go once ``over`` says that the drag has come."""
        steps = 8
        for step in range(1, steps + 1):
            at = [round(a + (b - a) * step / steps) for a, b in zip(start, end, strict=True)]
            self.xdotool("mousemove", "--sync", *at)
        # A drag is a talk of several programs: each move goes on with it.
        shake = iter(range(100_000))

        def arrived() -> bool:
            self.xdotool("mousemove", end[0] + next(shake) % 2, end[1])
            return over()

        until(arrived)
        self.xdotool("mouseup", 1)


Until = Callable[[Callable[[], Any]], None]


def middle(rect: list[int]) -> tuple[int, int]:
    return rect[0] + rect[2] // 2, rect[1] + rect[3] // 2


class Seen:
    """A program on the screen."""

    def __init__(self, screen: Screen, *arguments: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.ui.seen_window", *arguments],
            env=screen.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def ask(self, *question: object) -> Any:
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(json.dumps(question) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def wait(self) -> int:
        return self._process.wait(60)

    def end(self) -> None:
        if self._process.poll() is None:
            self._process.terminate()
            self._process.wait(60)
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            pipe.close()


@pytest.fixture
def until(qtbot: QtBot) -> Until:
    """Waits until something holds."""
    return lambda condition: qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)


@pytest.fixture
def screen(isolated: Path) -> Iterator[Screen]:
    made = Screen()
    yield made
    made.close()


@pytest.fixture
def start(screen: Screen, until: Until, engines_folder: Path) -> Iterator[Callable[..., Seen]]:
    """Starts the program, or with "toy" the other one, and waits until it is there and has the keys."""
    (engines_folder / "shell.toml").write_text(SHELL_ENGINE, "utf-8")
    (engines_folder.parent / "settings.ini").write_text("[jobs]\nmax_parallel=1\n", "utf-8")
    started: list[Seen] = []

    def run(*arguments: str) -> Seen:
        seen = Seen(screen, *arguments)
        started.append(seen)
        if arguments == ("toy",):
            until(lambda: seen.ask("rect", "toy"))
        else:
            until(lambda: seen.ask("rect", "jobTable") and seen.ask("focus"))
        return seen

    yield run
    for seen in started:
        seen.end()


@pytest.fixture
def window(start: Callable[..., Seen]) -> Seen:
    return start()


def enter(screen: Screen, window: Seen, until: Until, *links: str) -> None:
    """Type links into the field, each with Enter."""
    for link in links:
        screen.key("ctrl+l")
        until(lambda: window.ask("focus") == "linkField")
        screen.type(link)
        until(partial(_shows, window, "linkField", link))
        screen.key("Return")
        until(lambda: window.ask("text", "linkField") == "")


def _shows(window: Seen, name: str, text: str) -> bool:
    return bool(window.ask("text", name) == text)


def _is_shown(window: Seen, name: str, shown: bool) -> bool:
    return (window.ask("rect", name) is not None) is shown


def choose(screen: Screen, window: Seen, until: Until, row: int) -> None:
    until(lambda: window.ask("cell", "jobTable", row, TITLE))
    screen.click(window.ask("cell", "jobTable", row, TITLE))
    until(lambda: window.ask("focus") == "jobTable")


def test_a_link_that_is_typed_is_downloaded(
    screen: Screen, window: Seen, until: Until, server: MediaServer, downloads: Path
) -> None:
    enter(screen, window, until, server.url("/video.mp4"))
    until(lambda: window.ask("column", "jobTable", STATUS) == ["Completed"])
    (file,) = downloads.iterdir()
    assert file.stat().st_size > 1000


def test_filtering_details_and_deleting_by_keys(screen: Screen, window: Seen, until: Until) -> None:
    enter(screen, window, until, "shell:one", "shell:two")
    until(lambda: window.ask("column", "jobTable", STATUS) == ["Completed"] * 2)
    screen.key("ctrl+f")
    until(lambda: window.ask("focus") == "filterField")
    screen.type("two")
    until(lambda: window.ask("column", "jobTable", TITLE) == ["Film of shell:two"])
    screen.key("Escape")
    until(lambda: window.ask("focus") == "jobTable" and len(window.ask("column", "jobTable", TITLE)) == 2)
    for shown in (False, True):
        screen.key("space")
        until(partial(_is_shown, window, "details", shown))
    screen.key("ctrl+a", "Delete")
    until(lambda: window.ask("rect", "deleteQuestion"))
    screen.key("Escape")
    until(lambda: window.ask("rect", "deleteQuestion") is None)
    assert len(window.ask("column", "jobTable", TITLE)) == 2
    screen.key("Delete")
    until(lambda: window.ask("rect", "deleteQuestion"))
    screen.key("Return")
    until(lambda: window.ask("column", "jobTable", TITLE) == [])


def test_a_row_is_dragged_in_the_queue(screen: Screen, window: Seen, until: Until) -> None:
    links = ["shell:wait", "shell:a", "shell:b", "shell:c"]
    enter(screen, window, until, *links)
    screen.click(window.ask("section", "jobHeader", QUEUE))
    until(lambda: window.ask("column", "jobTable", TITLE) == links)
    start = middle(window.ask("cell", "jobTable", 3, TITLE))
    target = window.ask("cell", "jobTable", 1, TITLE)
    end = (middle(target)[0], target[1] + 2)
    screen.press(start)
    screen.carry(start, end, lambda: window.ask("rect", "dropLine") is not None, until)
    until(lambda: window.ask("column", "jobTable", TITLE) == ["shell:wait", "shell:c", "shell:a", "shell:b"])


def test_a_link_is_dropped_from_another_window(
    screen: Screen, window: Seen, until: Until, start: Callable[..., Seen]
) -> None:
    place = window.ask("rect", "jobTable")
    toy = start("toy")

    def pressed() -> bool:
        # A window manager may still put a new window somewhere else.
        if toy.ask("text", "toy") == PRESSED:
            return True
        screen.press(middle(toy.ask("rect", "toy")))
        return False

    until(pressed)
    rect = toy.ask("rect", "toy")
    # Beside the spot where it is dropped: a window manager may have put the two over each other.
    end = next(spot for spot in _spots(place) if not _is_in(spot, rect, 60))
    screen.carry(middle(rect), end, lambda: toy.ask("text", "toy") == TAKEN, until)
    until(lambda: window.ask("column", "jobTable", TITLE) == [DROPPED])


def _spots(rect: list[int]) -> list[tuple[int, int]]:
    left, top, width, height = rect
    return [(left + width // 6 * part, top + height // 2) for part in range(1, 6)]


def _is_in(spot: tuple[int, int], rect: list[int], around: int) -> bool:
    left, top, width, height = rect
    inside = left - around < spot[0] < left + width + around
    return inside and top - around < spot[1] < top + height + around


def test_the_clipboard_is_shared_with_another_program(
    screen: Screen, window: Seen, until: Until, start: Callable[..., Seen]
) -> None:
    toy = start("toy")
    toy.ask("copy", "shell:wait\nshell:copied")
    screen.click(window.ask("rect", "linkField"))
    until(lambda: window.ask("focus") == "linkField")
    screen.key("ctrl+v")
    until(lambda: window.ask("text", "linkField") == "shell:wait shell:copied")
    screen.key("Return")
    until(lambda: sorted(window.ask("column", "jobTable", TITLE)) == ["shell:copied", "shell:wait"])
    row = window.ask("column", "jobTable", TITLE).index("shell:copied")
    choose(screen, window, until, row)
    screen.key("ctrl+c")
    until(lambda: toy.ask("clipboard") == "shell:copied")


def test_the_window_comes_back_to_its_place(
    screen: Screen, window: Seen, until: Until, start: Callable[..., Seen]
) -> None:
    before = window.ask("place")
    number = screen.xdotool("search", "--onlyvisible", "--name", "^Fetchdeck").split("\n")[0]
    screen.xdotool("windowsize", "--sync", number, 900, 640)
    screen.xdotool("windowmove", number, 333, 222)
    until(lambda: window.ask("place")[2:] == [900, 640] and window.ask("place")[:2] != before[:2])
    place = window.ask("place")
    screen.key("ctrl+q")
    assert window.wait() == 0
    again = start()
    until(lambda: again.ask("place") == place)


@pytest.mark.parametrize("key", ["Menu", "shift+F10"])
def test_the_context_menu_comes_by_its_keys(screen: Screen, window: Seen, until: Until, key: str) -> None:
    enter(screen, window, until, "shell:wait")
    choose(screen, window, until, 0)
    screen.key(key)
    until(lambda: window.ask("rect", "jobMenu"))
    screen.key("Escape")
    # One menu, not one for each way in which the key is told.
    until(lambda: window.ask("rect", "jobMenu") is None)
    assert window.ask("focus") == "jobTable"
