"""Links, names and values full of shell, option, format and path tricks, on every engine: they stay what they are."""

from __future__ import annotations

import json
import shlex
from pathlib import Path

import pytest

from desktop.engines.catalog import EngineError, Location
from desktop.engines.command import Command, Places, build_command
from desktop.engines.lines import LineReader
from desktop.engines.links import name_of
from desktop.engines.model import Engine
from desktop.jobs.job import Job, Options
from tests.engines.samples import BUILTIN, builtin
from tests.servers.pages import TITLES

ENGINES = [file.stem for file in sorted(BUILTIN.glob("*.toml"))]
LOCATION = Location("/opt/bin/program", (), "path")
#: What a shell, a format string, an option parser, a glob, a template or a path would make something of.
TRICKS = [
    "$(touch${IFS}owned)",
    "`id`",
    ";reboot;",
    "&&id||true",
    "|tee|x>y<z",
    "'\"'\"'",
    "a\\b\\'c",
    "*?[a-z]{1..9}{a,b}[1-9]",
    "%(title)s%s%d%n%%{0}{title}{urls}{options}{temp}{nonce}{{x}}",
    "{value}",
    "--exec=id",
    "-o-",
    "../../../../etc/passwd",
    "%2e%2e%2f%00%0a",
    "#fragment!history^caret~tilde",
    "\u202egpj.exe",
    "日本語-ünïcödé-🎬",
    "x" * 2000,
]


def places(tmp_path: Path) -> Places:
    return Places(tmp_path / "to", tmp_path / "temp", tmp_path / "data", "/opt/bin/ffmpeg", 77)


def build(engine: Engine, tmp_path: Path, urls: list[str], options: Options | None = None) -> Command:
    job = Job(urls=urls, engine=engine.id, user_id="me", options=options or {})
    return build_command(engine, job, LOCATION, places(tmp_path), "ab12")


@pytest.mark.parametrize("trick", TRICKS, ids=lambda trick: trick[:12])
@pytest.mark.parametrize("engine_id", ENGINES)
def test_a_link_is_one_argument_as_it_is_behind_the_end_of_options(engine_id: str, trick: str, tmp_path: Path) -> None:
    link = f"https://example.org/{trick}?q={trick}"
    if not link.isprintable():
        with pytest.raises(EngineError, match="invisible character"):
            build(builtin(engine_id), tmp_path, [link])
        return
    command = build(builtin(engine_id), tmp_path, [link])
    assert command.arguments[-2:] == ("--", link)
    plain = build(builtin(engine_id), tmp_path, ["https://example.org/" + name_of(link)])
    # The link changed nothing else, but the name that is made of it.
    differing = [
        (one, other) for one, other in zip(command.arguments[:-1], plain.arguments[:-1], strict=True) if one != other
    ]
    assert all(name_of(link) in one for one, _ in differing)
    # What people see can be typed into a shell and means the same.
    assert shlex.split(command.display) == [command.program, *command.arguments]


@pytest.mark.parametrize("engine_id", ENGINES)
def test_what_begins_like_an_option_is_never_a_link(engine_id: str, tmp_path: Path) -> None:
    for link in ("--exec=touch x", "-x", "--", "-"):
        with pytest.raises(EngineError, match="begins with “-”"):
            build(builtin(engine_id), tmp_path, ["https://example.org/a", link])


@pytest.mark.parametrize("link", ["file:///etc/passwd", "FILE:///etc/passwd", "https://a b", "https://a\nb", "x.mp4"])
@pytest.mark.parametrize("engine_id", ENGINES)
def test_no_engine_gets_what_is_no_link(engine_id: str, link: str, tmp_path: Path) -> None:
    with pytest.raises(EngineError):
        build(builtin(engine_id), tmp_path, [link])


@pytest.mark.parametrize("engine_id", ENGINES)
def test_a_value_is_one_argument_as_it_is(engine_id: str, tmp_path: Path) -> None:
    """Whatever is typed into a free field; what its pattern refuses is refused."""
    engine = builtin(engine_id)
    free = [option for option in engine.options.values() if option.kind in ("text", "secret")]
    bare = build(engine, tmp_path, ["https://example.org/a"]).arguments
    tried = 0
    for option in free:
        for trick in TRICKS:
            try:
                command = build(engine, tmp_path, ["https://example.org/a"], {option.id: trick})
            except EngineError:
                continue
            tried += 1
            added = list(command.arguments)
            for argument in bare:
                added.remove(argument)
            assert len(added) <= len(option.arguments)
            assert any(trick in argument for argument in added)
            # Nothing but the option's own words begins with a dash.
            words = {text.partition("=")[0].partition("{")[0] for text in option.arguments}
            assert all(argument.partition("=")[0] in words for argument in added if argument.startswith("-"))
    assert tried


@pytest.mark.parametrize("engine_id", ENGINES)
def test_a_secret_is_seen_nowhere(engine_id: str, tmp_path: Path) -> None:
    engine = builtin(engine_id)
    secrets = {option.id: "Hush9:Hush9" for option in engine.options.values() if option.kind == "secret"}
    secrets = {
        name: "Hush9Hush9" if engine.options[name].pattern.startswith("[0-9A-Za-z]") else value
        for name, value in secrets.items()
    }
    command = build(engine, tmp_path, ["https://me:Hush9@example.org/a"], dict(secrets))
    assert "Hush9" not in command.display
    assert "https://me:***@example.org/a" in command.display


@pytest.mark.parametrize("engine_id", ENGINES)
def test_no_line_of_a_page_passes_for_the_engines_own(engine_id: str) -> None:
    """Titles that quote the markers of another run, or the words of the definition, name no file."""
    engine = builtin(engine_id)
    reader = LineReader(engine.output, "0123456789ab")
    named = [f'[{nonce}] saved "/etc/passwd"' for nonce in ("deadbeef0000", "{nonce}", "")]
    named += [f"[{nonce}] saved /etc/passwd" for nonce in ("deadbeef0000", "{nonce}", "")]
    for line in [*named, *TITLES.values(), *(json.dumps(title) for title in TITLES.values())]:
        event = reader.read(line)
        assert type(event).__name__ not in ("FileSeen", "TitleSeen", "DoneSeen"), line


@pytest.mark.parametrize("title", [*TITLES.values(), *TRICKS])
def test_a_name_made_of_a_link_stays_in_its_folder(title: str) -> None:
    name = name_of(f"https://example.org/a/{title}")
    assert name not in ("", ".", "..")
    assert not set(name) & set('/\\<>:"|?*\0\n')
    assert not name.startswith(".")
    assert len(name.encode()) <= 200
    assert (Path("/to") / name).parent == Path("/to")
