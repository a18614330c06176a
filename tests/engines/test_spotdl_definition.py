"""spotDL's definition on what spotDL really printed."""

from __future__ import annotations

import re

import pytest

from desktop.engines.lines import DoneSeen, ErrorSeen, StageSeen, TitleSeen, WarningSeen
from desktop.jobs.job import Progress
from tests.engines.samples import NONCE, builtin, events, known, recorded, told

SONG = "Tester - Tone [1] with a rather long title to see how the lines are wrapped in a pipe"


def test_two_songs_of_which_one_is_missing() -> None:
    seen = events("spotdl", recorded("spotdl-one-of-two"))
    assert known(seen) == [Progress(item=1, items=2), Progress(item=2, items=2)]
    assert [event for event in seen if isinstance(event, TitleSeen)] == [TitleSeen(SONG)]
    assert [event for event in seen if isinstance(event, ErrorSeen)] == [
        ErrorSeen("AudioProviderError: YT-DLP download error - http://127.0.0.1:8765/missing.mp3")
    ]
    assert sum(isinstance(event, DoneSeen) for event in seen) == 1
    assert sum(isinstance(event, WarningSeen) for event in seen) == 1


def test_an_exit_code_of_0_is_not_believed() -> None:
    sentence = told("spotdl", "spotdl-one-of-two", 0, files=["/home/user/Tone.mp3", "/home/user/Tone.lrc"])
    assert sentence.startswith("1 of 2 could not be downloaded: AudioProviderError: YT-DLP download error")


def test_without_a_network_it_says_so() -> None:
    sentence = told("spotdl", "spotdl-offline", 1)
    assert sentence == "Spotify or YouTube Music cannot be reached: see whether you are connected to the internet."


@pytest.mark.parametrize(
    ("line", "event"),
    [
        ("INFO Found 12 songs in Summer Hits (Playlist)   ", TitleSeen("Summer Hits", of_list=True)),
        ("INFO A - B: Converting   ", StageSeen("Converting", ended=False)),
        ("INFO Skipping A - B (file already exists) (duplicate)", DoneSeen()),
        ('INFO Downloaded "A - B": https://music.youtube.com/watch?v=x   ', DoneSeen()),
        ("ERROR MetadataError: no tags   ", ErrorSeen("MetadataError: no tags")),
    ],
)
def test_further_lines(line: str, event: object) -> None:
    assert events("spotdl", [f"[{NONCE}] {line}"]) == [event]
    assert events("spotdl", [f"[0123456789ac] {line}"]) == []


def test_a_wrong_option_is_told() -> None:
    (error,) = events("spotdl", ["spotdl: error: unrecognized arguments: --nope"])
    assert error == ErrorSeen("unrecognized arguments: --nope")


@pytest.mark.parametrize(
    ("link", "offered"),
    [
        ("https://open.spotify.com/track/x", True),
        ("https://OPEN.spotify.com/playlist/x?si=1", True),
        ("spotify:album:x", True),
        ("https://spotify.link/abc", True),
        ("https://example.org/open.spotify.com/", False),
        ("https://open.spotify.com.example.org/track/x", False),
    ],
)
def test_which_links_are_for_it(link: str, offered: bool) -> None:
    assert builtin("spotdl").offers(link) is offered
    assert builtin("yt-dlp").offers(link) is (link.startswith("http") and not offered)


@pytest.mark.parametrize(
    ("value", "fits"),
    [
        ("{album}/{track-number} {title}.{output-ext}", True),
        ("{title}", False),
        ("../{title}.{output-ext}", False),
        ("/{title}.{output-ext}", False),
        ("~/{title}.{output-ext}", False),
    ],
)
def test_templates_of_names_are_checked(value: str, fits: bool) -> None:
    assert (re.fullmatch(builtin("spotdl").options["file_name"].pattern, value) is not None) is fits


def test_its_settings_are_not_those_of_the_home_folder() -> None:
    assert builtin("spotdl").environment["HOME"] == "{data}"
