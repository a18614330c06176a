"""From a mistake's key to the line that it is on, in whole definitions and in what is half typed."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engines.definition import check_text
from desktop.engines.positions import key_lines, line_of
from tests.engines.samples import BUILTIN

TEXT = '''\
# A comment = with [brackets]
id = "small"
name = 'It # is = small'
accepts = [
    '^https?://',  # a comment, with ] in it
    "[\\"]",
    [1,
     2],
]
arguments = ["one", "two",
  """long
x = "no key"
""", """"quoted""""]
environment = { A = "1", "B.c" = "x", nested = { deep = 2 } }
empty = []

[version]
arguments = ["--version"]

[options.quality]
label.text = "Dotted"
choices = ["a",

"b"]

[[lists]]
[options."odd.name"]
kind = 'choice'
'''


@pytest.mark.parametrize(
    ("key", "line"),
    [
        ("id", 2),
        ("name", 3),
        ("accepts", 4),
        ("accepts[0]", 5),
        ("accepts[1]", 6),
        ("accepts[2]", 7),
        ("accepts[2][1]", 8),
        ("arguments", 10),
        ("arguments[1]", 10),
        ("arguments[2]", 11),
        ("arguments[3]", 13),
        ("environment.A", 14),
        ("environment.B.c", 14),
        ("environment.nested.deep", 14),
        ("empty", 15),
        ("version", 17),
        ("version.arguments[0]", 18),
        ("options", 20),
        ("options.quality", 20),
        ("options.quality.label", 21),
        ("options.quality.label.text", 21),
        ("options.quality.choices[1]", 24),
        ("lists", 26),
        ("options.odd.name.kind", 28),
    ],
)
def test_where_a_key_is(key: str, line: int) -> None:
    assert line_of(TEXT, key) == line
    assert key_lines(TEXT)[key] == line


@pytest.mark.parametrize(
    ("key", "line"),
    [
        ("options.quality.kind", 20),
        ("options.quality.choices[7]", 22),
        ("version.nothing.here", 17),
        ("outcome.success", 1),
        ("program", 1),
        ("", 1),
        ("line 7", 7),
        ("line 999", 29),
        ("end of file", 29),
    ],
)
def test_what_is_not_there_is_told_where_it_belongs(key: str, line: int) -> None:
    assert key not in key_lines(TEXT)
    assert line_of(TEXT, key) == line


def test_a_table_that_comes_after_one_within_it() -> None:
    assert line_of("[a.b]\nx = 1\n[a]\ny = 2\n", "a") == 3


@pytest.mark.parametrize(
    "broken",
    [
        'id = "half',
        "accepts = ['^x'",
        "accepts = ['^x' 'y']",
        "environment = { A = 1",
        "= 3",
        "[half",
        "[[half]",
        "one two = 3",
        "id",
        'text = """',
        "x = " + "[" * 100,
        "x = " + "{ a = " * 100,
    ],
)
def test_half_typed_lines_cost_only_themselves(broken: str) -> None:
    text = f'name = "before"\n{broken}\n\nprogram = "after"\n'
    lines = key_lines(text)
    assert lines["name"] == 1
    if "[" not in broken and '"""' not in broken and "{" not in broken:
        assert lines["program"] == 4
    assert line_of(text, "program") in (1, 4)


def test_windows_line_ends() -> None:
    assert key_lines('id = "x"\r\n[version]\r\narguments = [\r\n"a",\r\n"b"]\r\n')["version.arguments[1]"] == 5


def test_every_key_of_a_real_definition() -> None:
    text = (BUILTIN / "yt-dlp.toml").read_text("utf-8")
    lines = text.split("\n")
    found = key_lines(text)
    assert len(found) > 150
    for key, line in found.items():
        if not key.endswith("]"):
            assert key.rpartition(".")[2] in lines[line - 1]


def test_every_mistake_of_a_bad_definition_is_on_its_line() -> None:
    text = """\
id = "Bad"
name = ""
accepts = [
    '^ok',
    '(',
]
program = "x"
arguments = ["{options}", "{urls}"]
wrong = 1
[options.quality]
label = "Quality"
kind = "colour"
[exit_codes]
one = "x"
"""
    found = {mistake.key: line_of(text, mistake.key) for mistake in check_text(text, Path("bad.toml"))}
    assert {key: found.get(key) for key in ("id", "name", "accepts[1]", "wrong", "options.quality.kind")} == {
        "id": 1,
        "name": 2,
        "accepts[1]": 5,
        "wrong": 9,
        "options.quality.kind": 12,
    }
    assert found["exit_codes.one"] == 14


def test_the_line_of_what_is_no_toml() -> None:
    text = 'id = "x"\nname = \nprogram = "x"\n'
    (mistake,) = check_text(text, Path("bad.toml"))
    assert line_of(text, mistake.key) == 2


@given(st.text(alphabet="ab.=[]{}\"'#,\\\n \t1-", max_size=200), st.text(alphabet="ab.[]01", max_size=10))
def test_no_text_is_too_much(text: str, key: str) -> None:
    assert 1 <= line_of(text, key) <= text.count("\n") + 1
