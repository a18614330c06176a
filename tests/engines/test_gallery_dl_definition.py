"""gallery-dl's definition on what gallery-dl really printed."""

from __future__ import annotations

import re

import pytest

from desktop.engines.lines import ErrorSeen, FileSeen, TitleSeen, WarningSeen
from desktop.jobs.job import Progress
from tests.engines.samples import NONCE, builtin, events, known, recorded, told


def test_two_links_of_which_one_is_missing() -> None:
    seen = events("gallery-dl", recorded("gallery-dl-two-links"))
    assert known(seen)[0] == Progress(percent=25.0, downloaded=229_390, total=887_530, speed=400_090.0)
    others = [event for event in seen if isinstance(event, TitleSeen | FileSeen | WarningSeen | ErrorSeen)]
    assert others == [
        TitleSeen("127.0.0.1:8765__video.mp4"),
        FileSeen("out/raw/g/127.0.0.1:8765__video.mp4"),
        WarningSeen("'404 Not Found' for 'http://127.0.0.1:8765/missing.jpg'"),
        ErrorSeen("Failed to download 127.0.0.1:8765__missing.jpg"),
    ]


def test_a_download_of_unknown_length() -> None:
    (progress,) = known(events("gallery-dl", [f"[{NONCE}] at - 229.39K 400.09K"]))
    assert progress == Progress(downloaded=229_390, speed=400_090.0)


def test_some_saved_and_some_missed() -> None:
    sentence = told("gallery-dl", "gallery-dl-two-links", 4, files=["/home/user/video.mp4"], links=2)
    assert sentence == "1 of 2 could not be downloaded: Failed to download 127.0.0.1:8765__missing.jpg."


def test_a_page_without_a_gallery() -> None:
    sentence = told("gallery-dl", "gallery-dl-unsupported", 64)
    assert sentence == "Unsupported URL 'http://127.0.0.1:8765/page.html'"


def test_what_is_skipped_counts_as_saved() -> None:
    """A run that is repeated lists what the first has saved."""
    modes = next(text for text in builtin("gallery-dl").arguments if "output.mode" in text)
    assert re.findall(r'"(?:success|skip)":"([^"]*)"', modes) == ["[{nonce}] saved {}\\n"] * 2


def test_a_page_cannot_name_a_file_of_its_own() -> None:
    assert events("gallery-dl", ["[deadbeef0000] saved /etc/passwd", "[{nonce}] saved /etc/passwd"]) == []


@pytest.mark.parametrize(
    ("link", "offered"),
    [
        ("https://www.pixiv.net/artworks/1", True),
        ("https://imgur.com/a/x", True),
        ("https://notimgur.com/a/x", False),
        ("https://imgur.com.example.org/", False),
        ("https://www.youtube.com/watch?v=x", False),
    ],
)
def test_which_links_are_for_it(link: str, offered: bool) -> None:
    assert builtin("gallery-dl").offers(link) is offered


@pytest.mark.parametrize(
    ("value", "fits"),
    [
        ("{id}.{extension}", True),
        ("{id}", False),
        ("../{id}.{extension}", False),
        ("/etc/{id}.{extension}", False),
        ("\\f {id}.{extension}", False),
    ],
)
def test_templates_of_names_are_checked(value: str, fits: bool) -> None:
    assert (re.fullmatch(builtin("gallery-dl").options["file_name"].pattern, value) is not None) is fits
