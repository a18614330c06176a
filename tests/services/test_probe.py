"""Looking at links with the real yt-dlp, and with engines that print too much."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.engines.probe import Entry, Looked
from desktop.services.queue import QueueError
from tests.servers.server import MediaServer
from tests.torture import engines

LONG = 60_000


@pytest.fixture
def app(qtbot: QtBot) -> Iterator[App]:
    app = App()
    yield app
    app.close()


class Look:
    """A look and all that it told."""

    def __init__(self, app: App, *urls: str, **options: Any) -> None:
        self.prober = app.queue.intake.prober(list(urls), "", options)
        self.looked: list[Looked] = []
        self.entries: list[Entry] = []
        self.batches = 0
        self.sentence: str | None = None
        self.prober.looked.connect(self.looked.append)
        self.prober.found.connect(self._on_found)
        self.prober.finished.connect(self._on_finished)
        self.prober.start()

    def _on_found(self, entries: list[Entry]) -> None:
        self.entries += entries
        self.batches += 1

    def _on_finished(self, sentence: str) -> None:
        assert self.sentence is None
        self.sentence = sentence

    def end(self, qtbot: QtBot) -> str:
        qtbot.waitUntil(lambda: self.sentence is not None, timeout=LONG)
        assert self.sentence is not None
        return self.sentence


def nothing_left(data: Path) -> bool:
    return not list((data / "temp").iterdir())


def test_a_video(qtbot: QtBot, app: App, server: MediaServer, data_folder: Path) -> None:
    look = Look(app, server.url("/master/master.m3u8"))
    assert look.end(qtbot) == ""
    (video,) = look.looked
    assert {found.has_video for found in video.formats} == {True, False}
    assert not video.is_list
    assert nothing_left(data_folder)


def test_a_list(qtbot: QtBot, app: App, server: MediaServer) -> None:
    look = Look(app, server.url("/feed.xml"))
    assert look.end(qtbot) == ""
    assert [(found.title, found.is_list, found.count) for found in look.looked] == [("A podcast", True, 3)]
    assert [(entry.index, entry.title) for entry in look.entries] == [(n, f"Episode {n}") for n in (1, 2, 3)]


def test_what_is_not_there_is_a_sentence(qtbot: QtBot, app: App, server: MediaServer, data_folder: Path) -> None:
    sentence = Look(app, server.url("/gone.mp4")).end(qtbot)
    assert sentence.startswith("The link could not be looked at: ")
    assert "404" in sentence
    assert nothing_left(data_folder)


def test_a_look_is_given_up(qtbot: QtBot, app: App, server: MediaServer, data_folder: Path) -> None:
    with server.hold("/feed.xml") as hold:
        look = Look(app, server.url("/feed.xml"))
        qtbot.waitUntil(lambda: hold.held > 0, timeout=LONG)
        look.prober.cancel()
        assert look.end(qtbot) == ""
    assert (look.looked, look.entries) == ([], [])
    assert nothing_left(data_folder)


def test_options_are_passed_on_and_secrets_kept(qtbot: QtBot, app: App, server: MediaServer) -> None:
    look = Look(app, server.url("/feed.xml"), playlist_items="2", username="me", password="hush-hush")
    assert look.end(qtbot) == ""
    assert [entry.index for entry in look.entries] == [2]
    assert not any("hush-hush" in line for line in look.prober._log.lines())


def test_a_wrong_use_is_told_by_its_exit_code(qtbot: QtBot, app: App, server: MediaServer) -> None:
    sentence = Look(app, server.url("/feed.xml"), extra_arguments="--nonsense").end(qtbot)
    assert sentence.startswith("The link could not be looked at: yt-dlp was given an option that it cannot use")


def test_what_cannot_look_says_so(app: App, engines_folder: Path) -> None:
    engines.exits(engines_folder, 0, "blind")
    with pytest.raises(QueueError, match="cannot tell before it downloads"):
        app.queue.intake.prober(["torture:x"], "", {})
    with pytest.raises(QueueError, match="No engine takes"):
        app.queue.intake.prober(["nonsense:x"], "", {})


def talker(folder: Path, lines: int, *, as_one: bool = False) -> None:
    entry = '{"title": "Entry %d", "url": "https://example.org/%d", "playlist_index": %d, "duration": 60}'
    if as_one:
        told = 'print(\'{"_type": "playlist", "title": "L", "entries": [\' + \', \'.join(entries) + \']}\')'
    else:
        told = "print('\\n'.join(entries))"
    script = f"\nentries = ['''{entry}''' % (n, n, n) for n in range(1, {lines} + 1)]\n{told}\n"
    file = folder / "talker.py"
    folder.mkdir(parents=True, exist_ok=True)
    file.write_text(script)
    probe = {"arguments": [str(file), "{urls}"], "shape": "yt-dlp"}
    engines.write_engine(folder, "talker", script, probe=probe)


@pytest.mark.parametrize("as_one", [False, True])
def test_a_long_list_does_not_hold_up_the_window(qtbot: QtBot, app: App, engines_folder: Path, as_one: bool) -> None:
    talker(engines_folder, 5000, as_one=as_one)
    ticks = 0

    def tick() -> None:
        nonlocal ticks
        ticks += 1

    timer = QTimer()
    timer.timeout.connect(tick)
    look = Look(app, "torture:x")
    look.prober.found.connect(lambda _entries: timer.start(0) if not timer.isActive() else None)
    assert look.end(qtbot) == ""
    assert len(look.entries) == 5000
    if not as_one:
        # The loop came round between the batches: nothing took the whole list in one go.
        assert look.batches > 1
        assert ticks >= look.batches - 1


def test_json_that_makes_no_sense_is_passed_over(qtbot: QtBot, app: App, engines_folder: Path) -> None:
    script = "\nimport json\nprint('not json')\nprint(json.dumps({'title': 'x', 'playlist_index': 4}))\n"
    (engines_folder / "odd.py").write_text(script)
    probe = {"arguments": [str(engines_folder / "odd.py"), "{urls}"], "shape": "yt-dlp"}
    engines.write_engine(engines_folder, "odd", script, probe=probe)
    look = Look(app, "torture:x")
    assert look.end(qtbot) == ""
    assert [entry.index for entry in look.entries] == [4]
    assert json.dumps(look.looked) == "[]"
