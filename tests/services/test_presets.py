"""Presets of one's own: kept, renamed, deleted, and never a reason to lose any."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.jobs.job import Options
from desktop.services.presets import PresetError, Presets
from tests.engines.samples import builtin

ENGINE = builtin("yt-dlp")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "presets.json"


@pytest.fixture
def presets(qtbot: QtBot, file: Path) -> Presets:
    return Presets(file)


def test_what_is_saved_is_there_at_the_next_start(presets: Presets, file: Path, qtbot: QtBot) -> None:
    options: Options = {"embed_subs": True, "extra_arguments": "--no-mtime", "max_height": "720"}
    with qtbot.waitSignal(presets.changed) as heard:
        saved = presets.save(ENGINE, "  My <b>films</b>  & more ", "best-video", options)
    assert heard.args == ["yt-dlp"]
    assert (saved.id, saved.label, saved.base) == ("my-my-b-films-b-more", "My <b>films</b> & more", "best-video")
    again = Presets(file)
    assert again.of("yt-dlp") == [saved]
    assert again.get("yt-dlp", saved.id) == saved
    assert dict(saved.options) == options
    if sys.platform != "win32":
        assert file.stat().st_mode & 0o777 == 0o600


def test_secrets_and_folders_are_not_kept(presets: Presets, file: Path) -> None:
    presets.save(ENGINE, "x", "", {"password": "hush", "username": "me", "directory": "/tmp", "preset": "best-video"})
    presets.save(ENGINE, "y", "", {"extra_arguments": "--passw hush"})
    presets.save(ENGINE, "z", "", {"extra_arguments": "--password 'hush"})
    assert "hush" not in file.read_text()
    assert dict(presets.of("yt-dlp")[0].options) == {"username": "me"}


def test_the_same_name_is_the_same_preset(presets: Presets) -> None:
    first = presets.save(ENGINE, "Films", "", {"max_height": "720"})
    second = presets.save(ENGINE, "Films", "", {"max_height": "480"})
    assert first.id == second.id
    assert [dict(preset.options) for preset in presets.of("yt-dlp")] == [{"max_height": "480"}]
    assert presets.save(ENGINE, "films", "", {}).id == "my-films-2"


def test_renamed_and_deleted(presets: Presets, file: Path) -> None:
    one, two = presets.save(ENGINE, "One", "", {}), presets.save(ENGINE, "Two", "", {})
    presets.rename("yt-dlp", one.id, "First")
    assert [preset.label for preset in Presets(file).of("yt-dlp")] == ["First", "Two"]
    for label, words in (("Two", "is a preset “Two” already"), (" ", "needs a name")):
        with pytest.raises(PresetError, match=words):
            presets.rename("yt-dlp", one.id, label)
    presets.delete("yt-dlp", one.id)
    presets.delete("yt-dlp", two.id)
    assert json.loads(file.read_text()) == {}


@pytest.mark.parametrize("content", [b"{", b"\xff\xfe", b"[]", b"3", b'{"yt-dlp": 3}', b"[" * 100_000])
def test_a_file_that_makes_no_sense_is_set_aside(qtbot: QtBot, file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    presets = Presets(file)
    assert presets.of("yt-dlp") == []
    (problem,) = presets.problems()
    assert str(file) in problem
    assert presets.problems() == []
    presets.save(ENGINE, "New", "", {})
    (aside,) = file.parent.glob("presets.broken-*.json")
    assert aside.read_bytes() == content


def test_one_that_makes_no_sense_does_not_cost_the_others(qtbot: QtBot, file: Path) -> None:
    file.parent.mkdir()
    good = {"label": "Good", "base": "", "options": {"max_height": "720"}}
    wrong = {"my-bad": {"label": 3}, "my-float": {"label": "x", "options": {"a": 1.5}}}
    file.write_text(json.dumps({"yt-dlp": {"my-good": good, **wrong}}))
    presets = Presets(file)
    assert [preset.label for preset in presets.of("yt-dlp")] == ["Good"]
    assert len(presets.problems()) == 1
    (aside,) = file.parent.glob("presets.broken-*.json")
    assert "my-bad" in aside.read_text()


def test_what_cannot_be_read_is_never_written_over(qtbot: QtBot, file: Path) -> None:
    file.mkdir(parents=True)
    presets = Presets(file)
    assert len(presets.problems()) == 1
    with pytest.raises(PresetError, match="cannot be read"):
        presets.save(ENGINE, "New", "", {})


def test_a_folder_that_cannot_be_made_is_a_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    presets = Presets(tmp_path / "in-the-way" / "presets.json")
    (tmp_path / "in-the-way").write_text("")
    with pytest.raises(PresetError, match="could not be saved"):
        presets.save(ENGINE, "New", "", {})
    assert presets.of("yt-dlp") == []


# In jobs


def test_a_job_takes_over_what_its_preset_says(qtbot: QtBot, data_folder: Path) -> None:
    app = App()
    app.settings.set_value("jobs/max_parallel", 1)
    own = app.queue.presets.save(ENGINE, "Small", "best-video", {"max_height": "480", "extra_arguments": "--no-mtime"})
    bare = app.queue.presets.save(ENGINE, "Bare", "", {"max_height": "360"})
    url = "http://127.0.0.1:9/x"
    intake = app.queue.intake
    assert intake.job([url], "", {"preset": own.id, "embed_subs": True}).options == {
        "preset": "best-video",
        "max_height": "480",
        "extra_arguments": "--no-mtime",
        "embed_subs": True,
        "directory": os.path.expanduser("~/Downloads"),
    }
    first = intake.job([url], "", {"preset": bare.id}).options
    app.queue.presets.delete("yt-dlp", bare.id)
    # Once more a week later: what it meant is what it means.
    assert intake.job([url], "yt-dlp", first).options == first
    assert first["max_height"] == "360"
    app.close()
