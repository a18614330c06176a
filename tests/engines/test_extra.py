"""Extra arguments that could run programs or read files are recognised however they are spelled."""

from __future__ import annotations

import pytest

from desktop.engines.extra import risky_among, secrets_among
from tests.engines.samples import BUILTIN, builtin

RISKY = ["--exec", "--exec-before-download", "--output", "-o"]


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        (["--exec", "touch x"], ["--exec"]),
        (["--exec=touch x"], ["--exec"]),
        (["--exe", "x"], ["--exec", "--exec-before-download"]),
        (["--exec-b=x"], ["--exec-before-download"]),
        (["-ofile"], ["-o"]),
        (["-vo", "file"], ["-o"]),
        (["--out"], ["--output"]),
        (["--ex"], []),
        (["--executable"], []),
        (["--no-mtime", "exec", "--", "x"], []),
        ([], []),
        (["-o", "a", "-o", "b"], ["-o"]),
    ],
)
def test_risky_among(arguments: list[str], found: list[str]) -> None:
    assert risky_among(arguments, RISKY) == found


@pytest.mark.parametrize("engine_id", [file.stem for file in sorted(BUILTIN.glob("*.toml"))])
def test_every_engine_names_its_risky_arguments(engine_id: str) -> None:
    assert all(option.startswith("-") for option in builtin(engine_id).risky_arguments)
    assert builtin(engine_id).risky_arguments


def test_the_ones_that_run_programs_are_among_them() -> None:
    assert "--exec" in builtin("yt-dlp").risky_arguments
    assert "--exec" in builtin("gallery-dl").risky_arguments
    assert "--on-download-complete" in builtin("aria2").risky_arguments
    assert "--yt-dlp-args" in builtin("spotdl").risky_arguments


@pytest.mark.parametrize(
    ("engine_id", "arguments", "secrets"),
    [
        ("yt-dlp", ["--password", "hush", "--no-mtime"], ["hush"]),
        ("yt-dlp", ["--password=hush"], ["hush"]),
        ("yt-dlp", ["--passw", "hush"], ["hush"]),
        ("yt-dlp", ["--video-password", "a", "--password=b"], ["a", "b"]),
        ("yt-dlp", ["--password"], []),
        ("yt-dlp", ["--no-mtime", "--user-agent", "x"], []),
        ("curl", ["--user", "me:hush"], ["me:hush"]),
        ("aria2", ["--http-passwd=x"], ["x"]),
    ],
)
def test_secrets_are_found_in_extra_arguments(engine_id: str, arguments: list[str], secrets: list[str]) -> None:
    assert secrets_among(builtin(engine_id), arguments) == secrets
