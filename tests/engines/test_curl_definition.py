"""curl's definition on what curl really printed."""

from __future__ import annotations

import re

import pytest

from desktop.engines.lines import ErrorSeen, TitleSeen, WarningSeen
from desktop.jobs.job import Progress
from tests.engines.samples import builtin, events, known, recorded, told


def test_the_meter_is_read() -> None:
    seen = events("curl", recorded("curl-file"))
    assert known(seen)[1] == Progress(percent=6.0, downloaded=20000, total=299008, speed=79365.0, eta=3.0)
    assert known(seen)[-1] == Progress(percent=100.0, downloaded=299008, total=299008, speed=79957.0)
    assert seen[-1] == TitleSeen("a.zip")


def test_what_is_not_known_is_not_guessed() -> None:
    progress = known(events("curl", recorded("curl-nolength")))
    assert progress[-1] == Progress(downloaded=299008, speed=149504.0)
    assert {step.percent for step in progress} == {None}


@pytest.mark.parametrize(
    ("name", "code", "sentence"),
    [
        ("curl-404", 22, "The requested URL returned error: 404."),
        ("curl-500", 22, "The requested URL returned error: 503."),
        ("curl-norange", 33, "HTTP server doesn't seem to support byte ranges. Cannot resume."),
        ("curl-bad-option", 2, "option --nonsense: is unknown."),
    ],
)
def test_why_it_failed(name: str, code: int, sentence: str) -> None:
    assert told("curl", name, code) == sentence
    assert not [event for event in events("curl", recorded(name)) if isinstance(event, TitleSeen)]


def test_another_try_is_a_warning() -> None:
    warnings = [event for event in events("curl", recorded("curl-500")) if isinstance(event, WarningSeen)]
    assert warnings == [WarningSeen("Problem : HTTP error. Will retry in 1 seconds. 1 retries left.")]


@pytest.mark.parametrize(
    ("name", "useless"),
    [("curl-norange", True), ("curl-whole-already", True), ("curl-404", False), ("curl-500", False)],
)
def test_what_is_unfinished_is_thrown_away_only_where_it_is_of_no_use(name: str, useless: bool) -> None:
    errors = [event.message for event in events("curl", recorded(name)) if isinstance(event, ErrorSeen)]
    assert any(re.search(builtin("curl").outcome.start_over, error) for error in errors) is useless


@pytest.mark.parametrize(
    ("link", "offered"),
    [
        ("https://example.org/a.zip", True),
        ("ftp://example.org/pub/film.mkv", True),
        ("sftp://example.org/x", True),
        ("https://example.org/page", False),
        ("magnet:?xt=urn:btih:0", False),
    ],
)
def test_which_links_are_for_it(link: str, offered: bool) -> None:
    assert builtin("curl").offers(link) is offered
