"""What came of a run: how many items were saved, how many are missing, and the sentence that says so."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.engines.verdict import Findings, judge
from desktop.engines.verdict import sentence as as_sentence
from desktop.jobs.job import JobStatus, Outcome
from tests.engines.samples import engine

TELLS_ERRORS = """
[output]
error = '^E (?P<message>.*)'
[outcome]
error_fails = true
"""


def sentence(tmp_path: Path, findings: Findings, code: int = 1, more: str = "") -> str:
    verdict = judge(engine(tmp_path, more), Outcome(exit_code=code), findings)
    assert verdict.status is (JobStatus.FAILED if verdict.error else JobStatus.COMPLETED)
    return verdict.error


def at(findings: Findings, *places: tuple[int, int]) -> Findings:
    for item, items in places:
        findings.at_item(item, items)
    return findings


def test_a_list_tells_how_many_there_were_to_be(tmp_path: Path) -> None:
    findings = at(Findings(errors=["gone"], files=["/a", "/b"]), (1, 3), (1, 3), (3, 3))
    assert sentence(tmp_path, findings) == "1 of 3 could not be downloaded: gone."


def test_the_items_of_several_lists_are_added_up(tmp_path: Path) -> None:
    findings = at(Findings(links=3, errors=["gone"], files=["/a"] * 6), (1, 3), (3, 3), (1, 3), (2, 3), (1, 1))
    assert findings.expected == 7
    assert sentence(tmp_path, findings).startswith("1 of 7 could not be downloaded")


def test_of_several_links_each_counts_where_nothing_else_is_told(tmp_path: Path) -> None:
    findings = Findings(links=10, errors=["a", "b", "c"], files=["/f"] * 7)
    assert sentence(tmp_path, findings) == "3 of 10 could not be downloaded: c."


def test_errors_and_files_are_counted_where_no_number_is_told(tmp_path: Path) -> None:
    assert sentence(tmp_path, Findings(errors=["a", "b"], files=["/f"])).startswith("2 of 3 could not")


def test_a_number_of_failures_that_is_told_is_the_right_one(tmp_path: Path) -> None:
    findings = Findings(errors=["long story", "Finished with 2 errors"], failed=2, done=5)
    assert sentence(tmp_path, findings, 0, TELLS_ERRORS).startswith("2 of 7 could not be downloaded: Finished with 2")


def test_done_items_count_without_files(tmp_path: Path) -> None:
    assert sentence(tmp_path, Findings(errors=["gone"], done=2)).startswith("1 of 3 could not")


@pytest.mark.parametrize(
    "findings",
    [
        Findings(errors=["gone"]),
        Findings(errors=["gone"], links=4),
        at(Findings(errors=["gone"]), (1, 9)),
    ],
)
def test_where_nothing_was_saved_the_reason_stands_alone(tmp_path: Path, findings: Findings) -> None:
    assert sentence(tmp_path, findings) == "gone."


def test_where_all_was_saved_the_reason_stands_alone(tmp_path: Path) -> None:
    assert sentence(tmp_path, Findings(links=2, files=["/a", "/b"])) == "Small ended with exit code 1."


def test_nothing_wrong_is_a_success(tmp_path: Path) -> None:
    assert sentence(tmp_path, Findings(done=3), 0, TELLS_ERRORS) == ""


def test_what_needed_no_download_is_not_missing(tmp_path: Path) -> None:
    findings = at(Findings(errors=["gone"], files=["/a"], skipped=True), (1, 5), (5, 5))
    assert sentence(tmp_path, findings) == "1 of 5 could not be downloaded: gone."
    findings.skipped = False
    assert sentence(tmp_path, findings) == "4 of 5 could not be downloaded: gone."


def test_what_lies_beside_a_file_is_no_item(tmp_path: Path) -> None:
    findings = at(Findings(errors=["gone"], files=["/a", "/a.vtt", "/a.jpg"], beside=2), (1, 3), (3, 3))
    assert sentence(tmp_path, findings) == "2 of 3 could not be downloaded: gone."


def test_where_all_was_skipped_no_file_is_missed(tmp_path: Path) -> None:
    needs = "[output]\nfile = '^F (?P<file>.*)'\n[outcome]\nneeds_file = true"
    assert sentence(tmp_path / "one", Findings(skipped=True), code=0, more=needs) == ""
    assert "saved no file" in sentence(tmp_path / "two", Findings(done=1), code=0, more=needs)
    assert "is not there" in sentence(tmp_path / "three", Findings(skipped=True, missing=["/x"]), code=0, more=needs)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It failed", "It failed."),
        ("失败", "失败。"),
        ("失败。", "失败。"),
        ("失败（1）", "失败（1）"),
        ("Why?", "Why?"),
    ],
)
def test_a_sentence_ends_as_its_script_ends_sentences(text: str, told: str) -> None:
    assert as_sentence(text) == told
