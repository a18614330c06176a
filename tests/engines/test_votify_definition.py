"""Votify's definition on what Votify printed, or prints by its source; it is only ever launched."""

from __future__ import annotations

import pytest

from desktop.engines.lines import ErrorSeen, TitleSeen
from desktop.jobs.job import Progress
from tests.engines.samples import builtin, events, known, told


def test_it_is_never_installed_nor_set_up() -> None:
    votify = builtin("votify")
    assert votify.package == "" and votify.module == ""
    passed = " ".join([*votify.arguments, *(text for option in votify.options.values() for text in option.arguments)])
    for own in ("--no-config-file", "--cookies-path", "--config-path", "--wvd-path", " -n", " -c"):
        assert own not in passed
    assert "HOME" not in votify.environment


def test_missing_cookies_are_told_in_words() -> None:
    sentence = told("votify", "votify-no-cookies", 1)
    assert sentence == "Votify found no cookies file: write its full path into ~/.votify/config.ini, as cookies_path."


def test_a_wrong_use_is_told() -> None:
    assert told("votify", "votify-usage", 2) == "Missing argument 'URLS...'."


@pytest.mark.parametrize(
    ("line", "event"),
    [
        ('[INFO     21:38:33] [Track 3] Downloading "A "song""', TitleSeen('A "song"')),
        ('[ERROR    21:38:33] [Track 3] Error downloading "A"', ErrorSeen('Error downloading "A"')),
        ("[INFO     21:38:33] Finished with 3 error(s)", ErrorSeen("Finished with 3 error(s)", 3)),
        ("httpx.ConnectError: [Errno -2] Name", ErrorSeen("httpx.ConnectError: [Errno -2] Name")),
    ],
)
def test_lines(line: str, event: object) -> None:
    assert events("votify", [line]) == [event]


@pytest.mark.parametrize(
    "line",
    [
        "[INFO     21:38:33] Finished with 0 error(s)",
        '[INFO     21:38:33] [URL 1/2] Processing "https://open.spotify.com/x"',
        '  File "/home/user/x.py", line 3, in main',
    ],
)
def test_lines_that_mean_nothing(line: str) -> None:
    assert events("votify", [line]) == []


def test_progress_is_that_of_its_downloader() -> None:
    (progress,) = known(events("votify", ["[download]  12.3% of ~   1.00MiB at  512.00KiB/s ETA 00:01"]))
    assert progress == Progress(percent=12.3, total=1_048_576, speed=524_288.0, eta=1.0)


def test_it_comes_after_spotdl() -> None:
    assert builtin("votify").priority < builtin("spotdl").priority
    assert builtin("votify").offers("https://open.spotify.com/track/x")
