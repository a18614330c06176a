"""Which links count as the same one."""

from __future__ import annotations

import pytest

from desktop.jobs.same import link_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://example.org/a", "  https://example.org/a\n"),
        ("HTTPS://Example.ORG/a", "https://example.org/a"),
        ("https://example.org/a#", "https://example.org/a"),
        ("https://Me:Pass@EXAMPLE.org:8080/a", "https://Me:Pass@example.org:8080/a"),
        ("MAGNET:?xt=urn:btih:0", "magnet:?xt=urn:btih:0"),
    ],
)
def test_the_same(one: str, other: str) -> None:
    assert link_key(one) == link_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://example.org/a", "https://example.org/A"),
        ("https://example.org/a", "http://example.org/a"),
        ("https://example.org/a#one", "https://example.org/a#two"),
        ("https://example.org/a?x=1", "https://example.org/a?x=2"),
        ("https://me:pass@example.org/", "https://ME:pass@example.org/"),
        ("spotify:track:A", "spotify:track:a"),
    ],
)
def test_not_the_same(one: str, other: str) -> None:
    assert link_key(one) != link_key(other)


def test_what_is_no_link_is_what_it_is() -> None:
    assert link_key(" word ") == "word"
    assert link_key("") == ""
