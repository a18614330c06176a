"""What a typed line looks for, and whether a job has it."""

from __future__ import annotations

import pytest

from desktop.jobs.job import Job, JobStatus
from desktop.jobs.search import Search, search_for, words_of

NAMES = {JobStatus.FAILED: ["Fehlgeschlagen"], JobStatus.QUEUED: ["Wartet", "Paused"]}


def wanted(text: str) -> Search:
    found = search_for(text, NAMES)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", []),
        ("   ", []),
        ('""', []),
        ("one", ["one"]),
        ("“big buck” «the lake» „ein See“ x", ["big buck", "the lake", "ein See", "x"]),
        (" one  two\tone ", ["one", "two"]),
        ('"big buck" bunny', ["big buck", "bunny"]),
        ('"not closed yet', ["not closed yet"]),
        ('a"b c"d', ["a", "b c", "d"]),
        ("nul\0byte", ["nul byte"]),
        ("100% a_b \\ '", ["100%", "a_b", "\\", "'"]),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert words_of(text) == words


def test_nothing_typed_is_no_search() -> None:
    assert search_for("  ", NAMES) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("bunny", True),
        ("BUNNY big", True),
        ("bunny small", False),
        ("example.org/watch", True),
        ("yt-dlp", True),
        ("failed", True),
        ("fehlgeschl", True),
        ("fe", False),
        ("completed", False),
        ("wartet", False),
        ("ü", True),
    ],
)
def test_a_job_is_found_by_title_link_engine_and_status(text: str, found: bool) -> None:
    job = Job(urls=["https://Example.org/watch?v=1"], engine="yt-dlp", user_id="u", title="Big Buck Bunny Ü")
    job.status = JobStatus.FAILED
    assert wanted(text).finds(job) is found


def test_words_in_a_log_count_once_they_are_known() -> None:
    job = Job(urls=["https://a.example/"], engine="e", user_id="u", title="Film")
    search = wanted("Film 404 no")
    assert search.words_in(["error 404", "no"]) == {"404"}, "words of two letters are not looked for in logs"
    assert not search.finds(job, {"404"})
    assert wanted("film 404").finds(job, {"404"})
    assert not wanted("film 404").finds(job)
