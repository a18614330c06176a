"""What is wrong with a definition is said with file, key and reason, in one exact sentence each."""

# A row of the table is a line, however long its sentence.
# ruff: noqa: E501

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.engines.definition import DefinitionError, load_engine
from tests.engines.samples import SMALLEST, write

OPTION = '[options.a]\nkind = "{kind}"\narguments = {arguments}\n{more}'


def top(old: str, new: str) -> str:
    """The smallest definition with something in it replaced."""
    assert old in SMALLEST
    return SMALLEST.replace(old, new, 1)


def option(kind: str = "text", arguments: str = '["--a={value}"]', more: str = "") -> str:
    """The smallest definition with an option."""
    return SMALLEST + OPTION.format(kind=kind, arguments=arguments, more=more)


#: The text of a definition, the key and the reason.
WRONG: list[tuple[str, str, str]] = [
    # What is no TOML.
    ("id = ", "end of file", "is no valid TOML: Invalid value"),
    ("id = 'a'\nid = 'b'\n", "line 2", "is no valid TOML: Cannot overwrite a value"),
    ("id = \"a\nname = 'b'", "line 1", "is no valid TOML: Illegal character '\\n'"),
    ("accepts = ['\\d'", "end of file", "is no valid TOML: Unclosed array"),
    # What limits the speed.
    (top('program', 'speed_limit_option = ""\nprogram'), "speed_limit_option", "must not be empty"),
    (top('program', 'speed_limit_option = "b"\nprogram') + OPTION.format(kind="text", arguments='["--a={value}"]', more=""), "speed_limit_option", "there is no option “b”; known: a"),
    (top('program', 'speed_limit_option = "a"\nprogram') + OPTION.format(kind="flag", arguments='["--a"]', more=""), "speed_limit_option", "“a” must be of the kind “text” for it"),
    (top('program', 'speed_limit_option = "a"\nprogram') + OPTION.format(kind="text", arguments='["--a={value}"]', more="help = 'Letters.'\npattern = '[a-z]+'"), "speed_limit_option", "the pattern of “a” matches neither 1M nor 1048576"),
    (top('program', 'speed_limit_option = "a"\nprogram') + OPTION.format(kind="text", arguments='["--a={value}"]', more="help = 'What?'\npattern = '('"), "options.a.pattern", "is no regular expression: missing ), unterminated subpattern at position 0"),
    # Who it is.
    (top('id = "small"', ""), "id", "is missing"),
    (top('id = "small"', 'id = ""'), "id", "must not be empty"),
    (top('id = "small"', "id = 3"), "id", "must be text, not an integer"),
    (top('"small"', '"Small One"'), "id", "“Small One” may only have small letters a to z, digits and “-”"),
    (top('"small"', '"../x"'), "id", "“../x” may only have small letters a to z, digits and “-”"),
    (top('name = "Small"', ""), "name", "is missing"),
    (top('name = "Small"', 'name = "  "'), "name", "must not be empty"),
    # What it takes.
    (top("accepts = ['^https?://']", ""), "accepts", "is missing"),
    (top("['^https?://']", "[]"), "accepts", "must not be empty"),
    (top("['^https?://']", "'^https?://'"), "accepts", "must be a list of texts, not text"),
    (top("['^https?://']", "['^https?://', 3]"), "accepts[1]", "must be text, not an integer"),
    (top("['^https?://']", "['(']"), "accepts[0]", "is no regular expression: missing ), unterminated subpattern at position 0"),
    (SMALLEST + "also_accepts = ['*']", "also_accepts[0]", "is no regular expression: nothing to repeat at position 0"),
    (SMALLEST + "priority = 'high'", "priority", "must be an integer, not text"),
    (SMALLEST + "priority = true", "priority", "must be an integer, not a truth value"),
    # What is run.
    (top('program = "small"', ""), "program", "is missing: one of program and module says what to run"),
    (top('program = "small"', 'program = ""'), "program", "must not be empty"),
    (top('program = "small"', 'program = "bin/small"'), "program", "must be a program's name or its full path"),
    (top('program = "small"', 'module = "a b"'), "module", "“a b” is no name of a Python module"),
    (top('arguments = ["{options}", "--", "{urls}"]', ""), "arguments", "is missing"),
    (top('"{urls}"]', '"x"]'), "arguments", "the placeholder {urls} is missing, as an element of its own"),
    (top('"{urls}"]', '"u={urls}", "{urls}"]'), "arguments[2]", "{urls} must be an element of its own"),
    (top('"--",', '"{value}", "--",'), "arguments[1]", "{value} cannot be used here"),
    (
        top('"--",', '"{temporary}",'),
        "arguments[1]",
        "unknown placeholder {temporary}; known here: {data}, {directory}, {ffmpeg}, {name}, {nonce}, {pid}, {temp}. "
        "To hand on the braces themselves, write {{temporary}}",
    ),
    (SMALLEST + "separate_runs = 1", "separate_runs", "must be true or false, not an integer"),
    (SMALLEST + "risky_arguments = '--exec'", "risky_arguments", "must be a list of texts, not text"),
    (SMALLEST + "environment = { A = 1 }", "environment.A", "must be text, not an integer"),
    (SMALLEST + "environment = { 'A=B' = 'x' }", "environment.A=B", "is no name of a variable"),
    (SMALLEST + "[version]\narguments = ['{temp}']", "version.arguments[0]", "{temp} cannot be used here"),
    (SMALLEST + "[version]\n", "version.arguments", "is missing"),
    # How it looks.
    (SMALLEST + "[probe]\narguments = ['{urls}']", "probe.shape", "is missing"),
    (SMALLEST + "[probe]\narguments = ['{urls}']\nshape = 'html'", "probe.shape", "“html” is not one of yt-dlp"),
    (
        SMALLEST + "[probe]\narguments = ['{urls}']\nshape = 'yt-dlp'\nformat_option = 'f'",
        "probe.format_option",
        "there is no option “f”; known: none",
    ),
    # Options.
    (option("number"), "options.a.kind", "“number” is not one of choice, flag, text, integer, path, secret"),
    (option("choice"), "options.a.choices", "is missing"),
    (option("choice", more="choices = ['x', 'x']"), "options.a.choices", "names the same choice twice"),
    (option("choice", more="choices = ['x']\ndefault = 'y'"), "options.a.default", "“y” is not one of x"),
    (option(more="choices = ['x']"), "options.a.choices", "only an option of the kind “choice” has choices"),
    (option(arguments='["--a"]'), "options.a.arguments", "the placeholder {value} is missing"),
    (option("flag", '["--a={value}"]'), "options.a.arguments[0]", "{value} cannot be used here"),
    (option("integer", more="default = 'x'"), "options.a.default", "must be an integer, not text"),
    (option(more="pattern = '['\nhelp = 'x'"), "options.a.pattern", "is no regular expression: unterminated character set at position 0"),
    (option(more="pattern = 'x'"), "options.a.help", "is missing: it has to say what the pattern wants"),
    (option("flag", '["--a"]', "pattern = 'x'\nhelp = 'x'"), "options.a.pattern", "only an option of one of the kinds text, path, secret has one"),
    (option(more="pattern = 'x'\nhelp = 'Just x.'\ndefault = 'y'"), "options.a.default", "“y” cannot be used for “a” (--option a): Just x"),
    (option(more="once = 'yes'"), "options.a.once", "must be true or false, not text"),
    (option("path", more="instead_of_links = 'page'"), "options.a.instead_of_links", "“page” is not one of torrent, metalink"),
    (option(more="instead_of_links = 'torrent'"), "options.a.instead_of_links", "only an option of the kind “path” has it"),
    (option("path", more="instead_of_links = true"), "options.a.instead_of_links", "must be text, not a truth value"),
    (option().replace("[options.a]", "[options.preset]"), "options.preset", "this name means something else in a job's options"),
    (option().replace("[options.a]", '[options."a b"]'), "options.a b", "a name has letters, digits, “_” and “-” only"),
    (top('"{options}", ', "") + OPTION.format(kind="flag", arguments='["-a"]', more=""), "arguments", "the placeholder {options} is missing, as an element of its own"),
    # Presets.
    (option() + "[presets.p]\noptions = { b = 'x' }", "presets.p.options.b", "there is no such option; known: a"),
    (option() + "[presets.p]\noptions = { a = true }", "presets.p.options.a", "must be text, not a truth value"),
    (option() + "[presets.p]\nlabel = ''", "presets.p.label", "must not be empty"),
    # Output.
    (SMALLEST + "[output]\ntitle = '^x$'", "output.title", "needs a named group, one of: (?P<title>…), (?P<title_json>…)"),
    (SMALLEST + "[output]\nerror = '^(?P<text>.*)'", "output.error", "needs a named group, one of: (?P<message>…)"),
    (SMALLEST + "[output]\nfile = '^{temp}(?P<file>.*)'", "output.file", "unknown placeholder {temp}; known here: {nonce}. To match the braces themselves, write \\{temp\\}"),
    (SMALLEST + "[output]\ndone = '*'", "output.done", "is no regular expression: nothing to repeat at position 0"),
    # Outcome.
    (SMALLEST + "[outcome]\nsuccess = []", "outcome.success", "must not be empty"),
    (SMALLEST + "[outcome]\nsuccess = ['0']", "outcome.success[0]", "must be an integer, not text"),
    (SMALLEST + "[outcome]\ncollect = 'all'", "outcome.collect", "“all” is not one of printed, folder"),
    (SMALLEST + "[outcome]\nneeds_file = true", "outcome.needs_file", "no job could ever complete: there is no output.file to find a file by"),
    (SMALLEST + "[outcome]\nerror_fails = true", "outcome.error_fails", "there is no output.error to find an error by"),
    (SMALLEST + "[outcome]\nstart_over = 'x'", "outcome.start_over", "there is no output.error in which it could be found"),
    (SMALLEST + "[outcome]\nkeep_folders_below = -2", "outcome.keep_folders_below", "must be 0 or more: a number of folders"),
    (SMALLEST + "[outcome]\nskipped = '('", "outcome.skipped", "is no regular expression: missing ), unterminated subpattern at position 0"),
    (SMALLEST + "[outcome]\ncollect = 'folder'\nfiles_beside = true", "outcome.files_beside", 'cannot be used here: with collect = "folder" all files are delivered'),
    # What is printed to people.
    (SMALLEST + "[exit_codes]\none = 'x'", "exit_codes.one", "must be a number: an exit code"),
    (SMALLEST + "[exit_codes]\n1 = 2", "exit_codes.1", "must be text, not an integer"),
    (SMALLEST + "[explanations]\n'(' = 'x'", "explanations.(", "is no regular expression: missing ), unterminated subpattern at position 0"),
    # What is not known at all.
    (SMALLEST + "acepts = []", "acepts", "unknown key; is “accepts” meant?"),
    (SMALLEST + "[outcome]\nfrobnicate = 1", "outcome.frobnicate", "unknown key; known here: keep_folders_below, success, error_fails, needs_file, collect, skipped, files_beside, start_over"),
    (SMALLEST + "[output]\nprogres = 'x'", "output.progres", "unknown key; is “progress” meant?"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "key", "reason"), WRONG, ids=lambda value: value[:30] if isinstance(value, str) else ""
)
def test_the_sentence(text: str, key: str, reason: str, tmp_path: Path) -> None:
    path = write(tmp_path, text)
    with pytest.raises(DefinitionError) as caught:
        load_engine(path)
    assert f"{path}: {key}: {reason}" in [str(mistake) for mistake in caught.value.mistakes]


def test_there_are_many() -> None:
    assert len({(key, reason) for _, key, reason in WRONG}) > 60


def test_of_several_mistakes_none_is_lost(tmp_path: Path) -> None:
    text = top('id = "small"', 'id = "A"') + "priority = 'x'\n[outcome]\ncollect = 'all'\nneeds_file = 1\n"
    with pytest.raises(DefinitionError) as caught:
        load_engine(write(tmp_path, text))
    assert [mistake.key for mistake in caught.value.mistakes] == [
        "id",
        "priority",
        "outcome.needs_file",
        "outcome.collect",
    ]
