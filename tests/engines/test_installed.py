"""Versions of packages: found in folders, and put in order as packages' versions are."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from desktop.engines.installed import installed_version, is_newer, package_name

#: In their order, the oldest first; what stands together is the same.
ORDER = [
    ["", "no version", "1..2"],
    ["0.9"],
    ["1.0.dev1"],
    ["1.0a1.dev2"],
    ["1.0a1", "1.0-alpha1", "1a1"],
    ["1.0a2"],
    ["1.0b1"],
    ["1.0rc1", "1.0c1", "1.0.pre1"],
    ["1.0", "1", "1.0.0", "v1.0", "1.0+local.1"],
    ["1.0.post1.dev1"],
    ["1.0.post1", "1.0-r1"],
    ["1.0.1"],
    ["1.2"],
    ["1.10"],
    ["2026.8.19", "2026.08.19"],
    ["2026.10.26"],
    ["1!0.1"],
]


def test_versions_are_in_their_order() -> None:
    for (at, older), (later, newer) in itertools.combinations(enumerate(ORDER), 2):
        for one, other in itertools.product(older, newer):
            assert is_newer(other, one), (one, other)
            assert not is_newer(one, other), (one, other)
        assert at < later


def test_the_same_version_written_in_two_ways_is_not_newer() -> None:
    for same in ORDER:
        for one, other in itertools.permutations(same, 2):
            assert not is_newer(one, other), (one, other)


@pytest.mark.parametrize(
    ("package", "name"),
    [
        ("yt-dlp[default]", "yt-dlp"),
        ("Zope.Interface_x>=1", "zope-interface-x"),
        ("a", "a"),
        ("spotdl ~= 4.5", "spotdl"),
        ("", ""),
        ("-x", ""),
    ],
)
def test_the_plain_name_of_a_package(package: str, name: str) -> None:
    assert package_name(package) == name


def test_a_version_is_read_from_the_first_folder_that_has_the_package(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for folder, entry in (
        ("a", "yt_dlp_ejs-0.8.0.dist-info"),
        ("b", "yt_dlp-2026.8.19.dist-info"),
        ("c", "yt_dlp-1.dist-info"),
    ):
        (tmp_path / folder / entry).mkdir(parents=True)
    folders = [tmp_path / name for name in ("none", "file", "a", "b", "c")]
    assert installed_version("yt-dlp[default]", folders) == "2026.8.19"
    assert installed_version("yt-dlp-ejs", folders) == "0.8.0"
    assert installed_version("other", folders) == ""
    assert installed_version("", folders) == ""
