"""Settings: declared once, checked, and never a reason not to start."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from desktop.services import settings as module
from desktop.services.ffmpeg import find_ffmpeg
from desktop.services.limits import speed_limit
from desktop.services.settings import DECLARED, Settings, check, config_folder, data_folder, make_private

DEFAULTS = {
    "jobs/job_expiry_days": 30,
    "jobs/max_parallel": 3,
    "jobs/terminate_grace_seconds": 5,
    "downloads/default_preset": "best-video",
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.ini"


def read(file: Path, text: str | bytes) -> Settings:
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return Settings(file)


def test_the_contracts_settings_have_the_contracts_defaults(qapp: QCoreApplication, file: Path) -> None:
    settings = Settings(file)
    assert {key: settings.value(key) for key in DEFAULTS} == DEFAULTS
    assert {setting.key for setting in DECLARED} >= {*DEFAULTS, "downloads/directory"}
    assert Path(settings.value("downloads/directory")).is_absolute()
    assert settings.problems() == []


def test_the_file_is_where_the_contract_says(
    qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert Settings().file == tmp_path / "config" / "fetchdeck" / "settings.ini"
    assert config_folder() == tmp_path / "config" / "fetchdeck"
    assert data_folder() == tmp_path / "data" / "fetchdeck"


def test_ffmpeg_is_a_program_or_found_by_itself(qapp: QCoreApplication, tmp_path: Path, file: Path) -> None:
    settings = Settings(file)
    assert settings.value("downloads/ffmpeg") == ""
    mine = tmp_path / "my ffmpeg"
    mine.write_text("#!/bin/sh\n")
    for wrong, words in (("ffmpeg", "not the full path"), (str(mine), "no program"), (str(tmp_path), "no program")):
        with pytest.raises(ValueError, match=words):
            settings.set_value("downloads/ffmpeg", wrong)
    mine.chmod(0o755)
    settings.set_value("downloads/ffmpeg", str(mine))
    assert find_ffmpeg(settings.value("downloads/ffmpeg")) == str(mine)
    mine.unlink()
    find_ffmpeg.cache_clear()
    assert find_ffmpeg(str(mine)) == find_ffmpeg() != ""
    assert [problem.count("downloads/ffmpeg") for problem in Settings(file).problems()] == [1]


@pytest.mark.parametrize(
    ("key", "good", "wrong", "words"),
    [
        ("downloads/speed_limit", "500K", "fast", "“fast” is no speed"),
        ("downloads/speed_limits", "aria2=5M, yt-dlp=0", "aria2=5M, yt-dlp", "“yt-dlp” is no limit of an engine"),
    ],
)
def test_a_limit_is_a_speed(qapp: QCoreApplication, file: Path, key: str, good: str, wrong: str, words: str) -> None:
    settings = Settings(file)
    assert settings.value(key) == ""
    settings.set_value(key, good)
    with pytest.raises(ValueError, match=words):
        settings.set_value(key, wrong)
    assert Settings(file).value(key) == good
    settings.set_value(key, "")


def test_the_limit_of_one_engine_goes_before_that_of_all(qapp: QCoreApplication, file: Path) -> None:
    settings = Settings(file)
    assert speed_limit(settings, "curl") == 0
    settings.set_value("downloads/speed_limit", "1M")
    settings.set_value("downloads/speed_limits", "aria2=5M, yt-dlp=0")
    assert [speed_limit(settings, engine) for engine in ("curl", "aria2", "yt-dlp")] == [1_048_576, 5_242_880, 0]


def test_a_choice_is_one_of_its_own(qapp: QCoreApplication, file: Path) -> None:
    settings = Settings(file)
    assert settings.value("appearance/theme") == "system"
    settings.set_value("appearance/theme", "dark")
    assert Settings(file).value("appearance/theme") == "dark"
    with pytest.raises(ValueError, match="“pink” is not one of system, light, dark"):
        settings.set_value("appearance/theme", "pink")


def test_a_value_set_is_there_at_the_next_start(qtbot: QtBot, file: Path) -> None:
    settings = Settings(file)
    with qtbot.waitSignal(settings.changed) as heard:
        settings.set_value("jobs/max_parallel", 7)
    assert heard.args == ["jobs/max_parallel"]
    settings.set_value("downloads/directory", "/srv/a, b;c=ü")
    again = Settings(file)
    assert again.value("jobs/max_parallel") == 7
    assert again.value("downloads/directory") == "/srv/a, b;c=ü"
    assert "[jobs]\nmax_parallel=7" in file.read_text()


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("jobs/job_expiry_days", "soon"),
        ("jobs/job_expiry_days", "-1"),
        ("jobs/job_expiry_days", "1e9"),
        ("jobs/max_parallel", "0"),
        ("jobs/max_parallel", "three"),
        ("jobs/max_parallel", "1000000"),
        ("jobs/max_parallel", ""),
        ("jobs/terminate_grace_seconds", "5 minutes"),
        ("jobs/terminate_grace_seconds", "nan"),
        ("downloads/directory", "not/absolute"),
        ("downloads/default_preset", ""),
    ],
)
def test_a_value_that_cannot_be_used_is_told_once_by_name(
    qapp: QCoreApplication, file: Path, key: str, text: str
) -> None:
    group, name = key.split("/")
    settings = read(file, f"[{group}]\n{name}={text}\n")
    assert settings.value(key) == settings.default(key)
    (problem,) = settings.problems()
    assert key in problem
    assert settings.problems() == []


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("jobs/job_expiry_days", "0", 0),
        ("jobs/terminate_grace_seconds", " 12 ", 12),
        ("downloads/directory", "/srv/a, b", "/srv/a, b"),
        ("downloads/directory", "~/films", "~/films"),
    ],
)
def test_a_value_written_by_hand_is_used(
    qapp: QCoreApplication, file: Path, key: str, text: str, value: object
) -> None:
    group, name = key.split("/")
    settings = read(file, f"[{group}]\n{name}={text}\n")
    assert settings.value(key) == (str(Path(value).expanduser()) if isinstance(value, str) else value)
    assert settings.problems() == []


@pytest.mark.parametrize("content", [b"\x00\x01\x02", b"[[[[", b"no section", b"\xff\xfe\xfa" * 50, b"=\n=\n"])
def test_a_file_of_nonsense_leaves_the_defaults(qapp: QCoreApplication, file: Path, content: bytes) -> None:
    settings = read(file, content)
    assert {key: settings.value(key) for key in DEFAULTS} == DEFAULTS


@pytest.mark.parametrize("value", ["x", 0, 101, 1.5, None])
def test_a_dialog_is_told_in_a_sentence_what_cannot_be(qapp: QCoreApplication, file: Path, value: object) -> None:
    settings = Settings(file)
    with pytest.raises(ValueError, match=r"\.$"):
        settings.set_value("jobs/max_parallel", value)
    assert settings.value("jobs/max_parallel") == 3


def test_setting_the_same_value_tells_nobody(qtbot: QtBot, file: Path) -> None:
    settings = Settings(file)
    with qtbot.assertNotEmitted(settings.changed):
        settings.set_value("jobs/max_parallel", 3)


@pytest.mark.parametrize("setting", DECLARED, ids=lambda setting: setting.key)
def test_every_default_passes_its_own_check(qapp: QCoreApplication, setting: module.Setting) -> None:
    default = setting.default() if callable(setting.default) else setting.default
    assert check(setting, default) == default
    assert setting.title
    assert setting.help.endswith(".")


def test_a_window_remembers_what_it_likes(qapp: QCoreApplication, file: Path) -> None:
    settings = Settings(file)
    settings.set_window_value("columns", "title,status")
    settings.sync()
    assert Settings(file).window_value("columns") == "title,status"
    assert Settings(file).window_value("nothing", "default") == "default"


def test_a_folder_that_others_could_enter_is_closed_to_them(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o755)
    make_private(folder)
    assert folder.stat().st_mode & 0o777 == 0o700
    make_private(tmp_path / "a" / "new")
    assert (tmp_path / "a" / "new").stat().st_mode & 0o777 == 0o700
