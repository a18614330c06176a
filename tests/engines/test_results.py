"""What came of each link: only what is certain, from what yt-dlp prints and from runs of their own."""

from __future__ import annotations

import pytest

from desktop.engines.lines import LineReader
from desktop.engines.results import LinkResults
from tests.engines.samples import NONCE, builtin

A, B, C = "https://a.example/1", "https://b.example/2", "https://c.example/3"
LONG = "https://long.example/" + "x" * 150 + "/the-end-of-a-long-link"


def extracting(link: str) -> str:
    return f"[generic] Extracting URL: {link}"


def saved(name: str) -> str:
    return f'[{NONCE}] saved "/home/user/temp/done/{name}"'


def follow(links: list[str], lines: list[str], code: int | None = 1) -> dict[str, str]:
    engine = builtin("yt-dlp")
    reader, results = LineReader(engine.output, NONCE), LinkResults(engine, links)
    for line in lines:
        results.see(reader.read(line))
    results.end(code)
    return {link: found["status"] for link, found in results.found.items()}


def test_each_link_has_its_own() -> None:
    lines = [extracting(A), saved("a"), extracting(B), "ERROR: [generic] 2: gone", extracting(C)]
    assert follow([A, B, C], lines) == {A: "completed", B: "failed", C: "skipped"}


def test_a_failure_tells_why() -> None:
    results = LinkResults(builtin("yt-dlp"), [A, B])
    reader = LineReader(builtin("yt-dlp").output, NONCE)
    for line in (extracting(A), "ERROR: [generic] 1: HTTP Error 404", extracting(B), saved("b")):
        results.see(reader.read(line))
    results.end(1)
    assert results.found[A] == {"status": "failed", "error": "[generic] 1: HTTP Error 404."}
    assert results.found[B] == {"status": "completed", "error": ""}


def test_what_is_found_behind_a_link_belongs_to_it() -> None:
    lines = [extracting(A), extracting("https://a.example/entry"), saved("e"), "ERROR: x: gone", extracting(B)]
    assert follow([A, B], lines) == {A: "failed", B: "skipped"}


def test_a_link_that_was_ended_in_its_midst_has_none() -> None:
    assert follow([A, B], [extracting(A), saved("a"), extracting(B), saved("b")], code=None) == {A: "completed"}


def test_a_link_that_was_not_begun_has_none() -> None:
    assert follow([A, B], [extracting(A), saved("a")], code=101) == {A: "completed"}


def test_a_link_that_is_passed_over_has_none() -> None:
    lines = [extracting(A), saved("a"), "[download] 2: has already been recorded in the archive", extracting(C)]
    assert follow([A, B, C], [*lines, saved("c")]) == {A: "completed", C: "completed"}


def test_a_link_that_is_looked_at_twice_is_one_link() -> None:
    lines = [extracting(A), extracting(A), saved("a"), extracting(B), saved("b")]
    assert follow([A, B], lines, code=0) == {A: "completed", B: "completed"}


def test_a_shortened_link_is_known() -> None:
    shown = f"{LONG[:97]}...{LONG[-20:]}"
    assert follow([LONG, B], [extracting(shown), saved("l"), extracting(B), saved("b")], code=0) == {
        LONG: "completed",
        B: "completed",
    }
    assert follow([LONG, B], [extracting("https://l..."), saved("l")], code=0) == {}


def test_a_link_found_behind_another_one_makes_both_uncertain() -> None:
    # B stands in the list behind A, and comes again in its turn: nobody knows where A ended.
    lines = [
        extracting(A),
        saved("a"),
        extracting(B),
        saved("b"),
        extracting(B),
        saved("b2"),
        extracting(C),
        saved("c"),
    ]
    assert follow([A, B, C], lines, code=0) == {B: "completed", C: "completed"}


def test_links_that_come_in_another_order_end_all_certainty() -> None:
    lines = [extracting(B), saved("b"), extracting(A), saved("a"), extracting(C), saved("c")]
    assert follow([A, B, C], lines, code=0) == {}


def test_of_a_single_link_the_job_tells() -> None:
    assert follow([A], [extracting(A), saved("a")], code=0) == {}
    assert follow([A, A], [extracting(A), saved("a"), extracting(A), saved("a")], code=0) == {}


def test_the_same_link_twice_counts_by_its_best() -> None:
    lines = [extracting(A), saved("a"), extracting(B), saved("b"), extracting(A)]
    assert follow([A, B, A], lines, code=0) == {A: "completed", B: "completed"}


@pytest.mark.parametrize(("code", "expected"), [(0, "completed"), (22, "failed")])
def test_a_run_of_its_own_tells_by_its_exit_code(code: int, expected: str) -> None:
    results = LinkResults(builtin("curl"), [A, B])
    results.begin(A)
    results.end(code)
    assert results.found[A]["status"] == expected
    assert bool(results.found[A]["error"]) is (expected == "failed")
    results.done_before(B)
    assert results.found[B] == {"status": "completed", "error": ""}
