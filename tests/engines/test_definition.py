"""Definitions: what is read from a right one, and that every mistake in a wrong one is told."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desktop.engines.definition import DefinitionError, check_text, load_engine
from desktop.engines.placeholders import expression_placeholders, fill, fill_expression, placeholders
from tests.engines.samples import SMALLEST, engine, write

FULL = """
id = "full-1"
name = "Full"
summary = "Everything there is"
homepage = "https://example.org"
licence = "MIT"
accepts = ['^https?://', '^magnet:']
also_accepts = ['^ftp:']
risky_arguments = ["--exec", "-x"]
priority = -3
program = "full"
module = "full_module"
package = "full[extra]"
arguments = ["--to={directory}", "{options}", "--", "{urls}"]
environment = { HOME = "{data}", NAME = "value" }

[version]
arguments = ["--version"]

[probe]
arguments = ["-J", "{options}", "--", "{urls}"]
shape = "yt-dlp"
format_option = "quality"
items_option = "count"
number_option = "fast"

[options.quality]
label = "Quality"
help = "How good"
group = "Video"
kind = "choice"
choices = ["high", "low"]
default = "low"
arguments = ["--quality", "{value}"]
requires = ["ffmpeg"]

[options.fast]
kind = "flag"
default = true
arguments = ["--fast"]

[options.count]
kind = "integer"
default = 3
arguments = ["--count={value}"]

[options.name]
help = "Letters only."
kind = "text"
pattern = '[a-z]*'
arguments = ["--name={value}"]

[presets.good]
label = "Good"
options = { quality = "high", fast = false, count = 1 }

[presets.plain]

[output]
progress = '^{nonce} (?P<percent>[\\d.]{1,5})%'
title = '^title (?P<title>.*)'
file = '^file (?P<file_json>".*")'
warning = '^W (?P<message>.*)'
error = '^E (?P<message>.*)'
stage = '^S (?P<stage>\\w+)(?P<ended> done)?'
done = '^Done'

[outcome]
success = [0, 3]
error_fails = true
needs_file = true
collect = "folder"

[exit_codes]
1 = "One"
-9 = "Minus nine"
"""


def mistakes(folder: Path, text: str) -> list[tuple[str, str]]:
    """Key and reason of each mistake of a definition."""
    path = write(folder, text)
    with pytest.raises(DefinitionError) as caught:
        load_engine(path)
    assert caught.value.mistakes
    assert {mistake.file for mistake in caught.value.mistakes} == {path}
    return [(mistake.key, mistake.reason) for mistake in caught.value.mistakes]


def only_mistake(folder: Path, text: str) -> tuple[str, str]:
    found = mistakes(folder, text)
    assert len(found) == 1, found
    return found[0]


def test_everything_is_read(tmp_path: Path) -> None:
    path = write(tmp_path, FULL)
    full = load_engine(path)
    assert (full.id, full.name, full.summary) == ("full-1", "Full", "Everything there is")
    assert (full.homepage, full.licence, full.priority) == ("https://example.org", "MIT", -3)
    assert (full.program, full.module, full.package) == ("full", "full_module", "full[extra]")
    assert full.arguments == ("--to={directory}", "{options}", "--", "{urls}")
    assert dict(full.environment) == {"HOME": "{data}", "NAME": "value"}
    assert full.version_arguments == ("--version",)
    assert full.probe is not None
    assert (full.probe.shape, full.probe.arguments[0]) == ("yt-dlp", "-J")
    assert (full.probe.format_option, full.probe.items_option, full.probe.number_option) == ("quality", "count", "fast")
    assert [expression.pattern for expression in full.also_accepts] == ["^ftp:"]
    assert full.risky_arguments == ("--exec", "-x")
    assert list(full.options) == ["quality", "fast", "count", "name"]
    assert full.options["name"].pattern == "[a-z]*"
    assert (full.output.done, full.outcome.keep_folders_below) == ("^Done", None)
    quality = full.options["quality"]
    assert (quality.label, quality.help, quality.group, quality.kind) == ("Quality", "How good", "Video", "choice")
    assert (quality.choices, quality.default, quality.requires) == (("high", "low"), "low", ("ffmpeg",))
    assert full.options["fast"].label == "fast"
    assert full.options["fast"].default is True
    assert full.options["count"].default == 3
    assert full.presets["good"].options == {"quality": "high", "fast": False, "count": 1}
    assert (full.presets["plain"].label, full.presets["plain"].options) == ("plain", {})
    assert full.output.stage == r"^S (?P<stage>\w+)(?P<ended> done)?"
    assert full.outcome.success == {0, 3}
    assert (full.outcome.error_fails, full.outcome.needs_file, full.outcome.collect) == (True, True, "folder")
    assert full.exit_codes == {1: "One", -9: "Minus nine"}
    assert full.path == path


def test_what_may_be_left_out_has_its_default(tmp_path: Path) -> None:
    small = engine(tmp_path)
    assert (small.summary, small.module, small.package, small.priority) == ("", "", "", 0)
    assert (small.version_arguments, small.probe, small.options, small.presets) == ((), None, {}, {})
    assert small.output.progress == small.output.file == small.output.stage == ""
    assert small.outcome.success == {0}
    assert (small.outcome.error_fails, small.outcome.needs_file, small.outcome.collect) == (False, False, "printed")


def test_a_text_is_checked_before_it_is_a_file(tmp_path: Path) -> None:
    path = tmp_path / "not-there.toml"
    assert check_text(SMALLEST, path) == []
    found = check_text(SMALLEST + "frobnicate = 1", path)
    assert [(mistake.file, mistake.key) for mistake in found] == [(path, "frobnicate")]
    assert [mistake.key for mistake in check_text("id =\n", path)] == ["line 1"]
    assert check_text("\ud800", path) != []


@pytest.mark.parametrize(
    ("more", "key", "words"),
    [
        ("also_accepts = ['(']", "also_accepts[0]", "is no regular expression"),
        ("risky_arguments = [1]", "risky_arguments[0]", "must be text, not an integer"),
        (
            '[probe]\narguments = ["{urls}"]\nshape = "yt-dlp"\nformat_option = "f"',
            "probe.format_option",
            "no option “f”",
        ),
        (
            "[options.a]\nkind = 'text'\nhelp = 'h'\npattern = '('\narguments = ['{value}']",
            "options.a.pattern",
            "is no",
        ),
        ("[options.a]\nkind = 'text'\npattern = 'x'\narguments = ['{value}']", "options.a.help", "is missing"),
        (
            "[options.a]\nkind = 'flag'\nhelp = 'h'\npattern = 'x'\narguments = ['-a']",
            "options.a.pattern",
            "only an option",
        ),
        ("[outcome]\nkeep_folders_below = -1", "outcome.keep_folders_below", "must be 0 or more"),
        ("[outcome]\ncollect = 'folder'\nkeep_folders_below = 1", "outcome.keep_folders_below", "cannot be used here"),
        ("[outcome]\nskipped = '('", "outcome.skipped", "is no regular expression"),
        ("[outcome]\ncollect = 'folder'\nfiles_beside = true", "outcome.files_beside", "cannot be used here"),
        ("[output]\ndone = '('", "output.done", "is no regular expression"),
        ("[options.extra_arguments]\nkind = 'flag'\narguments = ['-a']", "options.extra_arguments", "something else"),
    ],
)
def test_mistakes_of_the_rarer_keys(tmp_path: Path, more: str, key: str, words: str) -> None:
    found = only_mistake(tmp_path, SMALLEST + more)
    assert found[0] == key
    assert words in found[1]


def test_a_byte_order_mark_is_no_mistake(tmp_path: Path) -> None:
    path = tmp_path / "bom.toml"
    path.write_bytes(b"\xef\xbb\xbf" + SMALLEST.encode())
    assert load_engine(path).id == "small"


def test_takes_looks_at_the_scheme_in_any_case(tmp_path: Path) -> None:
    small = engine(tmp_path)
    assert small.takes("https://example.org/A")
    assert small.takes("HTTPS://example.org/A")
    assert not small.takes("magnet:?xt=1")


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    found = dict(
        mistakes(
            tmp_path,
            """
id = "Not Good"
accepts = ['(', 7]
program = ""
arguments = ["--x"]
colour = "red"
sumary = "x"
[options.a]
kind = "flagg"
arguments = []
[output]
file = '^saved'
""",
        )
    )
    assert set(found) == {
        "id", "name", "accepts[0]", "accepts[1]", "program", "arguments", "colour", "sumary",
        "options.a.kind", "options.a.arguments", "output.file",
    }  # fmt: skip
    assert found["name"] == "is missing"
    assert "summary" in found["sumary"]
    assert "unterminated subpattern" in found["accepts[0]"]


@pytest.mark.parametrize(
    ("old", "new", "key", "reason"),
    [
        ('id = "small"', 'id = "Small"', "id", "small letters"),
        ('id = "small"', 'id = "a/b"', "id", "small letters"),
        ('id = "small"', "id = 3", "id", "must be text, not an integer"),
        ('id = "small"', 'id = ""', "id", "must not be empty"),
        ("accepts = ['^https?://']", "accepts = []", "accepts", "must not be empty"),
        ("accepts = ['^https?://']", "accepts = '^https?://'", "accepts", "a list of texts, not text"),
        ("accepts = ['^https?://']", "accepts = ['a{2,1}']", "accepts[0]", "min repeat greater than max repeat"),
        ('program = "small"', "", "program", "one of program and module"),
        ('program = "small"', 'program = "./small"', "program", "full path"),
        ('program = "small"', 'program = "bin\\\\small"', "program", "full path"),
        ('program = "small"', 'module = "small; import os"', "module", "Python module"),
        ('"{urls}"]', '"x"]', "arguments", "{urls} is missing"),
        ('"{urls}"]', '"--url={urls}", "{urls}"]', "arguments[2]", "{urls} must be an element of its own"),
        ('"{options}",', '"a{options}",', "arguments[0]", "{options} must be an element of its own"),
        ('"{options}",', '"{foo}",', "arguments[0]", "unknown placeholder {foo}"),
        ('"{options}",', '"{value}",', "arguments[0]", "{value} cannot be used here"),
        ('"{options}",', '"a\\u0000b",', "arguments[0]", "NUL"),
        ("accepts", "priority = true\naccepts", "priority", "an integer, not a truth value"),
        ("accepts", "priority = 1.5\naccepts", "priority", "an integer, not a decimal number"),
        ("accepts", "name = 2020-01-01 # x\naccepts", "line", "is no valid TOML"),
    ],
)
def test_one_mistake_at_the_top(tmp_path: Path, old: str, new: str, key: str, reason: str) -> None:
    assert old in SMALLEST
    found_key, found_reason = only_mistake(tmp_path, SMALLEST.replace(old, new, 1))
    assert found_key == key or (key == "line" and found_key.startswith("line "))
    assert reason in found_reason


OPTION = '[options.x]\nkind = "{kind}"\narguments = {arguments}\n'


@pytest.mark.parametrize(
    ("more", "key", "reason"),
    [
        ("[environment]\nA = 1", "environment.A", "must be text, not an integer"),
        ('[environment]\n"A=B" = "x"', "environment.A=B", "no name of a variable"),
        ('[environment]\nA = "{urls}"', "environment.A", "{urls} cannot be used here"),
        ('[version]\narguments = ["{data}"]', "version.arguments[0]", "{data} cannot be used here"),
        ("[version]", "version.arguments", "is missing"),
        ('[probe]\nshape = "yt-dlp"\narguments = ["-J"]', "probe.arguments", "{urls} is missing"),
        ('[probe]\nshape = "xml"\narguments = ["{urls}"]', "probe.shape", "not one of yt-dlp"),
        ('[options.x]\narguments = ["-x"]', "options.x.kind", "is missing"),
        ('[options.x]\nkind = "flag"', "options.x.arguments", "is missing"),
        ('[options.x]\nkind = "colour"\narguments = ["-x"]', "options.x.kind", "“colour” is not one of choice, flag"),
        (OPTION.format(kind="flag", arguments='["-x", "{value}"]'), "options.x.arguments[1]", "{value} cannot be used"),
        (OPTION.format(kind="text", arguments='["-x"]'), "options.x.arguments", "{value} is missing"),
        (OPTION.format(kind="integer", arguments='["-x"]'), "options.x.arguments", "{value} is missing"),
        (OPTION.format(kind="path", arguments='["-x"]'), "options.x.arguments", "{value} is missing"),
        (OPTION.format(kind="secret", arguments='["-x"]'), "options.x.arguments", "{value} is missing"),
        (OPTION.format(kind="text", arguments='["{urls}{value}"]'), "options.x.arguments[0]", "{urls} cannot be used"),
        (
            OPTION.format(kind="text", arguments='["{value}"]') + "defualt = 1",
            "options.x.defualt",
            "is “default” meant",
        ),
        (
            OPTION.format(kind="text", arguments='["{value}"]') + "default = 1",
            "options.x.default",
            "text, not an integer",
        ),
        (OPTION.format(kind="integer", arguments='["{value}"]') + "default = true", "options.x.default", "an integer"),
        (OPTION.format(kind="flag", arguments='["-x"]') + 'default = "no"', "options.x.default", "a truth value"),
        (OPTION.format(kind="text", arguments='["{value}"]') + 'choices = ["a"]', "options.x.choices", "“choice”"),
        (OPTION.format(kind="choice", arguments='["{value}"]'), "options.x.choices", "is missing"),
        (
            OPTION.format(kind="choice", arguments='["{value}"]') + "choices = []",
            "options.x.choices",
            "must not be empty",
        ),
        (
            OPTION.format(kind="choice", arguments='["{value}"]') + 'choices = ["a"]\ndefault = "b"',
            "options.x.default",
            "“b” is not one of a",
        ),
        (
            OPTION.format(kind="choice", arguments='["{value}"]') + 'choices = ["a", "a"]',
            "options.x.choices",
            "twice",
        ),
        (
            OPTION.format(kind="choice", arguments='["{value}"]') + "choices = [1]",
            "options.x.choices[0]",
            "must be text",
        ),
        ('[options.preset]\nkind = "flag"\narguments = ["-x"]', "options.preset", "means something else"),
        ('[options.directory]\nkind = "flag"\narguments = ["-x"]', "options.directory", "means something else"),
        ('[options."a=b"]\nkind = "flag"\narguments = ["-x"]', "options.a=b", "letters, digits"),
        ("[options]\nx = 1", "options.x", "must be a table, not an integer"),
        ('[presets.p]\nlabel = "P"\noptions = { nope = 1 }', "presets.p.options.nope", "no such option; known: none"),
        ('[presets.p]\nlabel = ""', "presets.p.label", "must not be empty"),
        ("[presets.p]\ncolour = 1", "presets.p.colour", "unknown key"),
        ("[output]\nprogress = '^[a-z]+ (?P<per_cent>.)'", "output.progress", "(?P<percent>…), (?P<downloaded>…)"),
        ("[output]\nprogress = '('", "output.progress", "is no regular expression"),
        ("[output]\nprogress = ''", "output.progress", "must not be empty"),
        ("[output]\ntitle = '^t (.*)'", "output.title", "(?P<title>…), (?P<title_json>…)"),
        ("[output]\nfile = '^t (.*)'", "output.file", "(?P<file>…), (?P<file_json>…)"),
        ("[output]\nwarning = '^t (.*)'", "output.warning", "(?P<message>…)"),
        ("[output]\nerror = '^t (.*)'", "output.error", "(?P<message>…)"),
        ("[output]\nstage = '^t (.*)'", "output.stage", "(?P<stage>…)"),
        ("[output]\nerror = '^{none}(?P<message>.*)'", "output.error", "unknown placeholder {none}"),
        ("[output]\nfiles = ''", "output.files", "is “file” meant"),
        ("[outcome]\nsuccess = []", "outcome.success", "must not be empty"),
        ('[outcome]\nsuccess = ["0"]', "outcome.success[0]", "must be an integer, not text"),
        ("[outcome]\nneeds_file = true", "outcome.needs_file", "no output.file"),
        ("[outcome]\nerror_fails = true", "outcome.error_fails", "no output.error"),
        ("[outcome]\nerror_fails = 1", "outcome.error_fails", "must be true or false, not an integer"),
        ('[outcome]\ncollect = "all"', "outcome.collect", "not one of printed, folder"),
        ('[exit_codes]\none = "x"', "exit_codes.one", "must be a number"),
        ("[exit_codes]\n1 = 1", "exit_codes.1", "must be text"),
        ("[[version]]", "version", "must be a table, not a list"),
    ],
)
def test_one_mistake_further_down(tmp_path: Path, more: str, key: str, reason: str) -> None:
    found_key, found_reason = only_mistake(tmp_path, SMALLEST + more)
    assert found_key == key
    assert reason in found_reason


def test_a_bad_value_in_a_preset_is_told(tmp_path: Path) -> None:
    more = OPTION.format(kind="integer", arguments='["{value}"]') + '[presets.p]\noptions = { x = "many" }'
    assert only_mistake(tmp_path, SMALLEST + more) == ("presets.p.options.x", "must be an integer, not text")


def test_options_need_a_place_among_the_arguments(tmp_path: Path) -> None:
    text = SMALLEST.replace('"{options}", ', "") + OPTION.format(kind="flag", arguments='["-x"]')
    assert only_mistake(tmp_path, text) == (
        "arguments",
        "the placeholder {options} is missing, as an element of its own",
    )


def test_bad_toml_is_told_with_its_line(tmp_path: Path) -> None:
    key, reason = only_mistake(tmp_path, 'id = "x"\nname = \n')
    assert key == "line 2"
    assert reason.startswith("is no valid TOML: ")
    assert "line" not in reason


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b'id = "\xff"', "is not UTF-8 (byte 6)"), (b"x = " + b"[" * 100_000, "nested too deeply")],
)
def test_a_file_that_is_no_toml_at_all(tmp_path: Path, content: bytes, reason: str) -> None:
    path = tmp_path / "bad.toml"
    path.write_bytes(content)
    with pytest.raises(DefinitionError) as caught:
        load_engine(path)
    assert str(caught.value).startswith(f"{path}: ")
    assert reason in str(caught.value)


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(DefinitionError) as caught:
        load_engine(tmp_path / "none.toml")
    assert [str(mistake) for mistake in caught.value.mistakes] == [
        f"{tmp_path / 'none.toml'}: cannot be read: No such file or directory"
    ]


def test_a_mistake_says_itself(tmp_path: Path) -> None:
    path = write(tmp_path, SMALLEST + "[outcome]\nx = 1")
    with pytest.raises(DefinitionError) as caught:
        load_engine(path)
    assert str(caught.value) == (
        f"{path}: outcome.x: unknown key; known here: "
        "keep_folders_below, success, error_fails, needs_file, collect, skipped, files_beside, start_over"
    )


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("--to={directory}/{temp}", ["directory", "temp"]),
        ("{foo}", ["foo"]),
        ("%(progress)j %(info.{id,title})j", []),
        ("%(.{id})j %(info.{id})j {nonce}", ["nonce"]),
        ("%(title)s.{nonce}", ["nonce"]),
        ("./x.{nonce}", ["nonce"]),
        ('{"a": {"b": 1}} {0} {} {id, x}', []),
        ("{{title}} {{nonce}}", []),
    ],
)
def test_placeholders_are_told_from_what_looks_like_them(text: str, names: list[str]) -> None:
    assert placeholders(text) == names


def test_filling_changes_placeholders_only() -> None:
    values = {"nonce": "{temp}", "temp": "T", "id": "wrong", "title": "wrong"}
    assert fill("{nonce} {temp} {foo}", values) == "{temp} T {foo}"
    template = '%(.{id})j %(info.{id,title})j {"id": {"title": {}}} %(title)s'
    assert fill(template, values) == template
    assert fill("{{title}} - {{other}}", values) == "{title} - {other}"


def test_in_expressions_only_the_nonce_is_a_placeholder() -> None:
    assert expression_placeholders(r"^\d{2}x{2,3}\{foo\}[{]\N{DIGIT ONE}{nonce}") == ["nonce"]
    assert fill_expression(r"^{nonce}\{nonce\} \d{2}", "a.b") == r"^a\.b\{nonce\} \d{2}"
    assert re.search(fill_expression("^{nonce} x", "ab1"), "ab1 x")
