"""Ids, copies and files of the user's own definitions, and the template for new ones."""

from __future__ import annotations

import errno
import os
import re
from pathlib import Path

import pytest

from desktop.engines import own_files
from desktop.engines.definition import check_text, load_engine
from desktop.engines.errors import EngineError, Mistake
from desktop.engines.lines import FileSeen, LineReader
from desktop.engines.own_files import (
    delete_definition,
    free_id,
    id_in,
    read_definition,
    save_definition,
    with_value,
)
from desktop.services.settings import resources
from tests.engines.samples import BUILTIN, SMALLEST

TEMPLATE = resources() / "templates" / "engine.toml"


def template() -> str:
    return TEMPLATE.read_text("utf-8")


def test_the_template_is_a_right_definition(tmp_path: Path) -> None:
    assert check_text(template(), tmp_path / "mine.toml") == []
    save_definition(tmp_path / "mine.toml", template())
    engine = load_engine(tmp_path / "mine.toml")
    assert engine.id == "my-engine"
    line = '2026-11-24 03:00:00 URL:http://127.0.0.1/a [12/12] -> "/d/a b" [1]'
    assert LineReader(engine.output, "0").read(line) == FileSeen("/d/a b")


def test_its_hints_can_be_used_too(tmp_path: Path) -> None:
    text, count = re.subn("^#(?=[a-z])", "", template(), flags=re.MULTILINE)
    assert count == 4
    assert check_text(text, tmp_path / "mine.toml") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('id = "a-1"', "a-1"),
        ("name = 'x'\n  id='b'\n", "b"),
        ('\ufeffid = "c"', "c"),
        ('id = "d"\nname = \n[options', "d"),
        ("id = 'e'\naccepts = ['", "e"),
        ('[x]\nid = "no"', ""),
        ('name = \n[x]\nid = "no"', ""),
        ('id = "No"', ""),
        ('id = "../no"', ""),
        ('id = ""', ""),
        ("id = 3", ""),
        ("", ""),
        (f'id = "{"x" * 65}"', ""),
        ("x = " + "[" * 5000, ""),
    ],
)
def test_the_id_of_a_text(text: str, found: str) -> None:
    assert id_in(text) == found


def test_another_id_and_all_else_as_it_was() -> None:
    text = (BUILTIN / "yt-dlp.toml").read_text("utf-8")
    changed = with_value(text, "id", "yt-dlp-2")
    assert id_in(changed) == "yt-dlp-2"
    before, after = text.split("\n"), changed.split("\n")
    assert [line for line in after if line not in before] == ['id = "yt-dlp-2"']
    assert len(before) == len(after)


def test_an_id_where_there_was_none() -> None:
    assert with_value("name = 'x'\r\n", "id", "a") == "id = \"a\"\nname = 'x'\r\n"
    assert with_value("id = 'x'\r\nname = 'x'\r\n", "id", "a") == "id = \"a\"\r\nname = 'x'\r\n"


def test_names_with_quotes() -> None:
    text = with_value(SMALLEST, "name", 'A "b" \\ c')
    assert 'A \\"b\\" \\\\ c' in text
    assert check_text(text, Path("x.toml")) == []


def test_free_ids() -> None:
    assert free_id("a", {"b"}) == "a"
    assert free_id("a", {"a", "a-2"}) == "a-3"


def test_saving_makes_folders_and_keeps_mode_and_links(tmp_path: Path) -> None:
    path = tmp_path / "new" / "engines" / "x.toml"
    save_definition(path, "one")
    assert path.read_text("utf-8") == "one"
    path.chmod(0o640)
    link = tmp_path / "link.toml"
    link.symlink_to(path)
    save_definition(link, "two ☃")
    assert link.is_symlink()
    assert path.read_text("utf-8") == "two ☃"
    assert path.stat().st_mode & 0o777 == 0o640
    assert sorted(os.listdir(path.parent)) == ["x.toml"]


def test_a_full_disk_costs_nothing_of_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "own" / "x.toml"
    save_definition(path, "one")

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(EngineError, match="cannot be written: No space left"):
        save_definition(path, "two")
    assert path.read_text("utf-8") == "one"
    assert os.listdir(path.parent) == ["x.toml"]


def test_what_is_no_definition_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "large.toml").write_bytes(b"#" * (own_files.LARGEST_FILE + 1))
    (tmp_path / "latin.toml").write_bytes(b"id = '\xe4'")
    (tmp_path / "bom.toml").write_bytes(b"\xef\xbb\xbfid = 'x'")
    os.mkfifo(tmp_path / "pipe.toml")
    for name, told in (
        ("large.toml", "too large"),
        ("latin.toml", "UTF-8"),
        ("pipe.toml", "is no file"),
        ("gone.toml", "is no file"),
    ):
        with pytest.raises(EngineError, match=told):
            read_definition(tmp_path / name)
    assert read_definition(tmp_path / "bom.toml") == "id = 'x'"


def test_deleting_what_is_gone_is_no_matter(tmp_path: Path) -> None:
    save_definition(tmp_path / "x.toml", "x")
    delete_definition(tmp_path / "x.toml")
    delete_definition(tmp_path / "x.toml")
    with pytest.raises(EngineError, match="cannot be deleted"):
        delete_definition(tmp_path)


def test_a_mistake_is_one_line() -> None:
    assert str(Mistake(Path("/x/a.toml"), "id", "“a\n\x1b[31mb” is bad")) == "/x/a.toml: id: “a  [31mb” is bad"
