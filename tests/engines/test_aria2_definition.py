"""aria2's definition on what aria2 really printed."""

from __future__ import annotations

import re

import pytest

from desktop.engines.lines import ErrorSeen, ProgressSeen
from desktop.jobs.job import Progress
from tests.engines.samples import builtin, events, known, recorded, told


def test_a_file_is_followed_from_summary_to_summary() -> None:
    seen = events("aria2", recorded("aria2-file"))
    assert known(seen) == [
        Progress(percent=393216 / 887537 * 100, downloaded=393216, total=887537, speed=400606.0, eta=1.0),
        Progress(percent=802816 / 887537 * 100, downloaded=802816, total=887537, speed=400406.0),
    ]
    assert {event.title for event in seen if isinstance(event, ProgressSeen)} == {"", "ok.mp4"}


def test_the_lines_around_a_summary_never_push_others_out() -> None:
    lines = recorded("aria2-file")
    start, end = (at for at, line in enumerate(lines) if line.startswith(" *** Download"))
    seen = events("aria2", lines[start:end])
    assert len(seen) == end - start
    assert all(isinstance(event, ProgressSeen) for event in seen)


def test_a_torrent_that_is_being_given_away_tells_no_progress() -> None:
    seen = events("aria2", recorded("aria2-torrent"))
    assert known(seen) == []
    assert "blob.bin" in {event.title for event in seen if isinstance(event, ProgressSeen)}


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("FILE: /home/user/a b/film.mkv (3more)", "film.mkv"),
        ("FILE: [MEMORY]list.torrent", "list.torrent"),
        ("FILE: [MEMORY][METADATA]name", "name"),
        ("FILE: [METADATA]name", "name"),
    ],
)
def test_names_in_a_summary(line: str, title: str) -> None:
    (event,) = events("aria2", [line])
    assert isinstance(event, ProgressSeen) and event.title == title


@pytest.mark.parametrize(
    "line", ["[#b32cda 0B/0B CN:1 SD:0 DL:0B]", "[#b32cda 0B/0B CN:1 DL:0B]", "[#b32cda 5B/0B CN:1 DL:2B UL:3B(4B)]"]
)
def test_a_size_that_is_not_known_yet(line: str) -> None:
    (progress,) = known(events("aria2", [line]))
    assert (progress.percent, progress.total) == (None, None)


@pytest.mark.parametrize(
    ("name", "code", "sentence"),
    [
        ("aria2-404", 3, "Resource not found."),
        ("aria2-500", 22, "The response status is not successful. status=500."),
        ("aria2-checksum", 32, "Checksum error detected. file=out/raw/a/cs.bin."),
        ("aria2-bad-option", 28, "unrecognized option '--nope=1'."),
        ("aria2-ended", 7, "The download was not finished: no other computer had it, or aria2 was ended."),
    ],
)
def test_why_it_failed(name: str, code: int, sentence: str) -> None:
    assert told("aria2", name, code) == sentence


def test_a_server_of_a_metalink_that_has_nothing_is_no_failure() -> None:
    assert told("aria2", "aria2-metalink", 0, files=["/home/user/meta-blob.bin"]) == ""


@pytest.mark.parametrize(
    ("message", "useless"),
    [
        ("Checksum error detected. file=a", True),
        ("total length mismatch. expected: 1, actual: 2", True),
        ("File a exists, but a control file(*.aria2) does not exist. Download was canceled", True),
        ("Resource not found", False),
        ("The response status is not successful. status=503", False),
    ],
)
def test_what_is_unfinished_is_thrown_away_only_where_it_is_of_no_use(message: str, useless: bool) -> None:
    (event,) = events("aria2", [f"  -> [RequestGroup.cc:783] errorCode=13 {message}"])
    assert isinstance(event, ErrorSeen) and event.message == message
    assert bool(re.search(builtin("aria2").outcome.start_over, message)) is useless


@pytest.mark.parametrize(
    ("link", "offered"),
    [
        ("https://example.org/a/b.ISO?x=1", True),
        ("ftp://example.org/b.tar.gz", True),
        ("magnet:?xt=urn:btih:0123456789012345678901234567890123456789", True),
        ("https://example.org/linux.torrent", True),
        ("https://example.org/linux.meta4#x", True),
        ("https://example.org/photo.jpeg", True),
        ("https://example.org/film.mp4", False),
        ("https://example.org/list.m3u8", False),
        ("https://example.org/zip", False),
        ("https://example.org/?file=a.zip", False),
        ("https://example.zip/", False),
    ],
)
def test_which_links_are_for_it(link: str, offered: bool) -> None:
    assert builtin("aria2").offers(link) is offered


@pytest.mark.parametrize("value", ["../x", "a/b", "..", ".", "a\\b"])
def test_a_name_stays_in_its_folder(value: str) -> None:
    assert re.fullmatch(builtin("aria2").options["file_name"].pattern, value) is None
    assert re.fullmatch(builtin("curl").options["file_name"].pattern, value) is None
