"""From engine, job and places to a command line: what is passed on, what is refused, and what people see of it."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

import pytest

from desktop.engines.catalog import EngineError, Location
from desktop.engines.command import DROPPED_VARIABLES, Command, Places, build_command, mask
from desktop.engines.definition import Engine
from desktop.engines.options import option_value
from desktop.engines.paths import inside
from desktop.jobs.job import Job, OptionValue
from tests.engines.samples import engine, write

OPTIONS = """
[options.first]
label = "First"
kind = "choice"
choices = ["a", "b"]
default = "a"
arguments = ["--first", "{value}"]

[options.fast]
label = "Fast"
kind = "flag"
arguments = ["--fast", "--in={temp}"]

[options.words]
label = "Words"
kind = "text"
arguments = ["--words", "{value}"]

[options.short]
label = "Short"
kind = "text"
arguments = ["-s", "{value}"]

[options.bare]
label = "Bare"
kind = "text"
arguments = ["{value}"]

[options.count]
label = "Count"
kind = "integer"
arguments = ["--count={value}"]

[options.file]
label = "File"
kind = "path"
arguments = ["--file={value}"]

[options.password]
label = "Password"
kind = "secret"
arguments = ["--password", "{value}"]

[options.convert]
label = "Convert"
kind = "flag"
arguments = ["--convert", "--with={ffmpeg}"]
requires = ["ffmpeg"]

[options.look]
label = "Look"
kind = "flag"
arguments = ["--look"]
requires = ["ffmpeg", "ffprobe"]

[options.other]
label = "Other"
kind = "flag"
arguments = ["--other"]
requires = ["no-such-program-here"]

[presets.words]
label = "Words"
options = { words = "of the preset", fast = true, first = "b" }

[presets.bare]
label = "Bare"
"""

LOCATION = Location("/bin/small", ("-P",), "path")


@pytest.fixture
def small(tmp_path: Path) -> Engine:
    return engine(tmp_path, OPTIONS)


@pytest.fixture
def places(tmp_path: Path) -> Places:
    ffmpeg = write(tmp_path / "tools", "", "my-ffmpeg")
    return Places(tmp_path / "to", tmp_path / "temp", tmp_path / "data", str(ffmpeg), 77)


URL = "https://example.org/a?b=c&d='e'"


def build(small: Engine, places: Places, options: dict[str, OptionValue], *urls: str) -> Command:
    job = Job(urls=list(urls) or [URL], engine=small.id, user_id="me", options=options)
    return build_command(small, job, LOCATION, places, "ab12")


def passed(small: Engine, places: Places, **options: OptionValue) -> list[str]:
    """What the options become; the rest of the command is checked on the way."""
    arguments = build(small, places, {"first": "", **options}).arguments
    assert arguments[0] == "-P"
    assert arguments[-2:] == ("--", URL)
    return list(arguments[1:-2])


def refusal(small: Engine, places: Places, options: dict[str, OptionValue], *urls: str) -> str:
    with pytest.raises(EngineError) as caught:
        build(small, places, options, *urls)
    sentence = str(caught.value)
    assert sentence.endswith(".")
    return sentence


def with_arguments(folder: Path, arguments: str, more: str = "") -> Engine:
    text = f'id = "x"\nname = "X"\naccepts = ["^"]\nprogram = "x"\narguments = {arguments}\n{more}'
    from desktop.engines.definition import load_engine

    return load_engine(write(folder, text, "x.toml"))


def test_links_come_last_and_as_they_are(small: Engine, places: Places) -> None:
    links = ["https://example.org/{temp}", "https://b/$(x)`y`;&|", "spotify:x"]
    command = build(small, places, {"first": ""}, *links)
    assert command.program == "/bin/small"
    assert command.arguments == ("-P", "--", *links)


def test_a_file_stands_in_the_place_of_links(tmp_path: Path, places: Places) -> None:
    small = engine(
        tmp_path,
        "[options.list]\nkind = 'path'\ninstead_of_links = 'metalink'\narguments = ['--list={value}']\n",
    )
    given = build(small, places, {"list": "/x/list.meta4"}, "https://a/1", "https://a/2")
    assert given.arguments[-2:] == ("--list=/x/list.meta4", "--")
    assert build(small, places, {"list": ""}, "https://a/1").arguments[-2:] == ("--", "https://a/1")
    option = small.option_for("metalink")
    assert option is not None and option.id == "list"
    assert small.option_for("torrent") is None


def test_placeholders_are_filled_in_once(tmp_path: Path, places: Places) -> None:
    filled = with_arguments(
        tmp_path,
        '["{directory}|{temp}|{data}|{nonce}|{pid}", "--ff={ffmpeg}", "%(.{id})j {{title}}", "{urls}"]',
        'environment = { A = "{data}/x", B = "{{data}}" }',
    )
    odd = Places(Path("/{temp}"), Path("/{nonce}"), Path("/d d"), "/f{pid}", 5)
    command = build(filled, odd, {}, "x:y")
    assert command.arguments[1:] == ("/{temp}|/{nonce}|/d d|ab12|5", "--ff=/f{pid}", "%(.{id})j {title}", "x:y")
    assert command.environment == {"A": "/d d/x", "B": "{data}"}


def test_without_ffmpeg_what_names_it_is_left_out(tmp_path: Path) -> None:
    filled = with_arguments(
        tmp_path,
        '["-y", "--ff={ffmpeg}", "--ffmpeg", "{ffmpeg}", "in", "{ffmpeg}", "{urls}"]',
        'environment = { A = "{ffmpeg}", B = "b" }',
    )
    command = build(filled, Places(Path("/t"), Path("/t"), Path("/t"), "", 5), {}, "x:y")
    assert command.arguments[1:] == ("-y", "in", "x:y")
    assert command.environment == {"B": "b"}


def test_compiled_files_are_not_forbidden_to_children() -> None:
    assert "PYTHONDONTWRITEBYTECODE" in DROPPED_VARIABLES


# Options


def test_options_come_in_the_order_of_the_definition(small: Engine, places: Places) -> None:
    assert passed(small, places, count=1, fast=True, first="b") == [
        "--first", "b", "--fast", f"--in={places.temp}", "--count=1",
    ]  # fmt: skip


def test_a_default_holds_where_nobody_says_otherwise(small: Engine, places: Places) -> None:
    assert build(small, places, {}).arguments[1:3] == ("--first", "a")
    assert build(small, places, {"first": "b"}).arguments[1:3] == ("--first", "b")
    assert build(small, places, {"preset": "words"}).arguments[1:3] == ("--first", "b")
    assert build(small, places, {"preset": "bare"}).arguments[1:3] == ("--first", "a")


def test_the_job_overrides_its_preset(small: Engine, places: Places) -> None:
    assert passed(small, places, preset="words") == [
        "--fast", f"--in={places.temp}", "--words", "of the preset",
    ]  # fmt: skip
    assert passed(small, places, preset="words", words="own", fast=False) == ["--words", "own"]
    assert passed(small, places, preset="words", words="", fast="") == []


def test_the_reserved_names_are_no_options(small: Engine, places: Places) -> None:
    assert passed(small, places, preset="", directory="/somewhere") == []


def test_extra_arguments_follow_the_options_split_as_a_shell_would(small: Engine, places: Places) -> None:
    extra = r"""--sort 'by date' --x="a b" \$(id) {temp} "" """
    assert passed(small, places, fast=True, extra_arguments=extra) == [
        "--fast", f"--in={places.temp}", "--sort", "by date", "--x=a b", "$(id)", "{temp}", "",
    ]  # fmt: skip


def test_extra_arguments_find_their_place_where_there_are_no_options(tmp_path: Path, places: Places) -> None:
    for number, (template, wanted) in enumerate(
        {
            '["-a", "--", "{urls}"]': ("-P", "-a", "-b", "--", URL),
            '["-a", "{urls}", "-z"]': ("-P", "-a", "-b", URL, "-z"),
            '["{urls}"]': ("-P", "-b", URL),
        }.items()
    ):
        plain = with_arguments(tmp_path / str(number), template)
        assert build(plain, places, {"extra_arguments": "-b"}).arguments == wanted


def test_a_secret_in_extra_arguments_is_masked_as_well(tmp_path: Path, places: Places) -> None:
    secret = '[options.key]\nlabel = "Key"\nkind = "secret"\narguments = ["--key", "{value}"]\n'
    command = build(engine(tmp_path, secret), places, {"extra_arguments": "--key hush-hush --fast"})
    assert command.arguments[-5:-2] == ("--key", "hush-hush", "--fast")
    assert "hush-hush" not in command.display
    assert command.secrets == ("hush-hush",)


@pytest.mark.parametrize(
    ("extra", "words"),
    [
        ("--a 'b", "cannot be split: a quotation mark is left open"),
        ("--a -- file:///etc/passwd", "“--” cannot be among the extra arguments"),
        ("a\nb", "must be one line of text"),
        (3, "must be one line of text"),
    ],
)
def test_extra_arguments_that_cannot_be_used(small: Engine, places: Places, extra: OptionValue, words: str) -> None:
    assert words in refusal(small, places, {"extra_arguments": extra})


def test_a_value_has_to_match_its_pattern_as_a_whole(tmp_path: Path, places: Places) -> None:
    option = """
[options.name]
label = "Name"
help = "A name with .ext at its end."
kind = "text"
pattern = '[a-z]+\\.ext'
arguments = ["--name={value}"]
"""
    named = engine(tmp_path, option.replace("\\\\", "\\"))
    assert "--name=a.ext" in build(named, places, {"name": "a.ext"}).arguments
    assert "--name=" not in "".join(build(named, places, {"name": ""}).arguments)
    for wrong in ("a.ext2", "../a.ext", "A.ext"):
        assert refusal(named, places, {"name": wrong}) == (
            f"“{wrong}” cannot be used for “Name” (--option name): A name with .ext at its end."
        )


@pytest.mark.parametrize("word", [True, "true", "Yes", "on", "1"])
def test_a_flag_that_is_on(small: Engine, places: Places, word: OptionValue) -> None:
    assert passed(small, places, fast=word) == ["--fast", f"--in={places.temp}"]


@pytest.mark.parametrize("word", [False, "false", "NO", "off", "0", ""])
def test_a_flag_that_is_off(small: Engine, places: Places, word: OptionValue) -> None:
    assert passed(small, places, fast=word) == []


@pytest.mark.parametrize("value", [0, "0", " 0 "])
def test_nought_is_a_number_and_not_nothing(small: Engine, places: Places, value: OptionValue) -> None:
    assert passed(small, places, count=value) == ["--count=0"]


def test_a_path_is_made_a_full_one(small: Engine, places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(places.temp.parent)
    monkeypatch.setenv("HOME", "/home/me")
    assert passed(small, places, file="c.txt") == [f"--file={Path.cwd() / 'c.txt'}"]
    if sys.platform != "win32":
        assert passed(small, places, file="~/c.txt") == ["--file=/home/me/c.txt"]


def test_a_value_is_never_looked_into(small: Engine, places: Places) -> None:
    assert passed(small, places, words="{temp} $(x) %(id)s '") == ["--words", "{temp} $(x) %(id)s '"]


def test_a_value_cannot_become_an_option(small: Engine, places: Places) -> None:
    assert passed(small, places, words="--exec=x") == ["--words=--exec=x"]
    assert passed(small, places, count=-3) == ["--count=-3"]
    assert "would be taken for another option: change “Short”" in refusal(small, places, {"short": "-x"})
    assert "would be taken for another option: change “Bare”" in refusal(small, places, {"bare": "-x"})
    assert "***" in refusal(small, places, {"bare": "x", "short": "-x"}).replace("“-x”", "***")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"first": "c"}, "“c” cannot be used for “First” (--option first): it must be one of a, b."),
        ({"first": ["a"]}, "must be text"),
        ({"first": True}, "must be text"),
        ({"fast": "maybe"}, "“maybe” cannot be used for “Fast” (--option fast): it must be true or false."),
        ({"fast": 1}, "true or false"),
        ({"count": "many"}, "“many” cannot be used for “Count” (--option count): it must be a whole number."),
        ({"count": 1.5}, "a whole number"),
        ({"count": True}, "a whole number"),
        ({"count": "9" * 5000}, "a whole number"),
        ({"words": "a\nb"}, "“Words” has more than one line"),
        ({"words": "a\0b"}, "“Words” has more than one line"),
        ({"nope": "x"}, "Small has no option “nope”. Known: first, fast"),
        ({"preset": "nope"}, "Small has no preset “nope”. Known: words, bare."),
        ({"preset": ["words"]}, "Small has no preset"),
        ({"other": True}, "“Other” needs no-such-program-here, which was not found"),
    ],
)
def test_what_cannot_be_used_is_a_sentence(
    small: Engine, places: Places, options: dict[str, OptionValue], words: str
) -> None:
    assert words in refusal(small, places, options)


def test_a_refused_secret_stays_one(small: Engine) -> None:
    with pytest.raises(EngineError) as caught:
        option_value(small.options["password"], ["hunter2"])
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize(
    "url", ["-x", "--exec=x", "http://a b", "http://a\0b", "file:///etc/passwd", "FILE:x", "no-scheme", ""]
)
def test_a_link_that_no_program_should_get(small: Engine, places: Places, url: str) -> None:
    assert refusal(small, places, {}, "https://good", url)


def test_ffmpeg_and_ffprobe_are_looked_for_where_the_program_looks(small: Engine, places: Places) -> None:
    assert passed(small, places, convert=True) == ["--convert", f"--with={places.ffmpeg}"]
    assert "“Look” needs ffprobe" in refusal(small, places, {"look": True})
    Path(places.ffmpeg).with_name("my-ffprobe").touch()
    assert passed(small, places, look=True) == ["--look"]
    nowhere = Places(places.directory, places.temp, places.data, "", 1)
    assert "“Convert” needs ffmpeg" in refusal(small, nowhere, {"convert": True})
    assert passed(small, nowhere, convert=False) == []


# What people see


def test_the_display_can_be_typed_into_a_shell(small: Engine, places: Places) -> None:
    command = build(small, places, {"words": "it's $HOME", "fast": True})
    assert shlex.split(command.display) == [command.program, *command.arguments]


def test_secrets_are_masked_in_the_display_only(small: Engine, places: Places) -> None:
    command = build(
        small,
        places,
        {"password": "hunter2", "words": "hunter2 too"},
        "https://me:hunter3@example.org/?token=abc",
        "https://example.org/hunter2",
    )
    assert "hunter2" in command.arguments
    assert "https://me:hunter3@example.org/?token=abc" in command.arguments
    assert shlex.split(command.display)[2:] == [
        "--first", "a", "--words", "*** too", "--password", "***",
        "--", "https://me:***@example.org/?token=abc", "https://example.org/***",
    ]  # fmt: skip
    assert command.secrets == ("hunter2",)
    assert "hunter2" not in repr(command).replace(repr(command.arguments), "")


def test_a_secret_that_looks_like_an_option_is_masked_too(small: Engine, places: Places) -> None:
    command = build(small, places, {"password": "-a"})
    assert "--password=-a" in command.arguments
    assert "--password=***" in shlex.split(command.display)


@pytest.mark.parametrize(
    ("text", "secrets", "masked"),
    [
        ("https://u:p@h/x", (), "https://u:***@h/x"),
        ("see socks5://u:p@ss@h:1 and https://:p@h", (), "see socks5://u:***@h:1 and https://:***@h"),
        ("https://u@h/a:b@c", (), "https://u@h/a:b@c"),
        ("https://h:80/a@b https://h?x=a:b@c", (), "https://h:80/a@b https://h?x=a:b@c"),
        ("said hunter2, hunter22", ("hunter2",), "said ***, ***2"),
        ("hunter2 hunter", ("hunter", "hunter2"), "*** ***"),
        ("pass ab abc (ab)", ("ab",), "pass *** abc (***)"),
        ("nothing", ("",), "nothing"),
    ],
)
def test_mask(text: str, secrets: tuple[str, ...], masked: str) -> None:
    assert mask(text, secrets) == masked


# Where files may lie


def test_inside_follows_links(tmp_path: Path) -> None:
    folder, outside = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    outside.mkdir()
    assert inside(folder / "a" / "not there", folder)
    assert inside(outside / "a", folder, outside)
    assert not inside(folder, folder)
    assert not inside(folder / ".." / "out" / "a", folder)
    assert not inside(tmp_path / "inner", folder)
    assert not inside(Path(f"{folder}/a\0b"), folder)


@pytest.mark.skipif(sys.platform == "win32", reason="needs a right that ordinary accounts do not have")
def test_inside_is_not_deceived_by_a_symbolic_link(tmp_path: Path) -> None:
    folder, outside = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    outside.mkdir()
    (folder / "link").symlink_to(outside)
    (tmp_path / "alias").symlink_to(folder)
    assert not inside(folder / "link" / "a", folder)
    assert inside(tmp_path / "alias" / "a", folder)
    assert inside(folder / "a", tmp_path / "alias")
