"""The limit of speed from the preferences: which engines can be told, in their own words, and what goes before it."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.engines.catalog import Location
from desktop.engines.command import Places, build_command
from desktop.engines.definition import Engine
from desktop.jobs.job import Job, OptionValue
from desktop.jobs.rates import rate_of
from tests.engines.samples import BUILTIN, builtin, engine

LIMITED = ["aria2", "curl", "gallery-dl", "yt-dlp"]
OPTION = """
speed_limit_option = "rate"
[options.rate]
kind = "text"
arguments = ["--rate", "{value}"]
"""


def passed(of: Engine, limit: str, *, probe: bool = False, **options: OptionValue) -> tuple[str, ...]:
    """The arguments of a download, or of a look, with that limit in the preferences."""
    here = Path("/x")
    job = Job(urls=["https://example.org/a.zip"], engine=of.id, user_id="mia", options=options)
    places = Places(here, here, here, "", 1)
    location = Location("/bin/x", (), "path")
    return build_command(of, job, location, places, "0", probe=probe, speed_limit=rate_of(limit)).arguments


def test_each_engine_with_such_an_option_names_it() -> None:
    named = {path.stem for path in BUILTIN.glob("*.toml") if builtin(path.stem).speed_limit_option}
    having = {path.stem for path in BUILTIN.glob("*.toml") if "limit_rate" in builtin(path.stem).options}
    assert sorted(named) == sorted(having) == LIMITED


@pytest.mark.parametrize("name", LIMITED)
@pytest.mark.parametrize(
    ("limit", "told"), [("500K", "500K"), ("2M", "2M"), ("2.5M", "2560K"), ("1G", "1024M"), ("1234", "1234")]
)
def test_each_engine_is_told_in_its_own_words(name: str, limit: str, told: str) -> None:
    arguments = passed(builtin(name), limit)
    words = {
        "aria2": (f"--max-overall-download-limit={told}",),
        "curl": ("--limit-rate", told),
        "gallery-dl": (f"--limit-rate={told}",),
        "yt-dlp": (f"--limit-rate={told}",),
    }[name]
    at = arguments.index(words[0])
    assert arguments[at : at + len(words)] == words


@pytest.mark.parametrize("name", LIMITED)
def test_without_a_limit_nothing_is_told(name: str) -> None:
    assert passed(builtin(name), "") == passed(builtin(name), "0")
    assert not [
        argument for argument in passed(builtin(name), "") if "rate" in argument or "download-limit" in argument
    ]


def test_what_the_job_says_goes_first() -> None:
    assert "--limit-rate=3M" in passed(builtin("yt-dlp"), "2M", limit_rate="3M")
    assert not [argument for argument in passed(builtin("yt-dlp"), "2M", limit_rate="") if "limit-rate" in argument]


def test_what_its_preset_says_goes_first() -> None:
    assert "--max-overall-download-limit=1M" in passed(builtin("aria2"), "2M", preset="gentle")
    assert "--max-overall-download-limit=2M" in passed(builtin("aria2"), "2M", preset="")


def test_a_look_is_not_limited() -> None:
    assert "--limit-rate=2M" in passed(builtin("yt-dlp"), "2M")
    assert not [argument for argument in passed(builtin("yt-dlp"), "", probe=True) if "limit-rate" in argument]


def test_a_default_is_less_than_the_users_wish(tmp_path: Path) -> None:
    small = engine(tmp_path, OPTION + 'default = "9M"')
    assert passed(small, "")[:2] == ("--rate", "9M")
    assert passed(small, "2M")[:2] == ("--rate", "2M")


def test_an_option_that_takes_bytes_alone_gets_them(tmp_path: Path) -> None:
    assert passed(engine(tmp_path, OPTION + "help = 'Bytes.'\npattern = '[0-9]+'"), "2M")[:2] == ("--rate", "2097152")


def test_an_engine_that_cannot_be_told_is_not() -> None:
    assert passed(builtin("votify"), "2M") == passed(builtin("votify"), "")
