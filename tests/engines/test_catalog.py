"""The catalog: which definitions count, which engine takes a link, where its program is."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from desktop.engines.catalog import Catalog, EngineError
from desktop.engines.errors import EngineMissing
from tests.engines.samples import BUILTIN, SMALLEST, write

needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="the folders of an environment are named differently")


def definition(id_: str, *, name: str = "", priority: int = 0, accepts: str = "^https?://", run: str = "") -> str:
    run = run or f'program = "{id_}-program"'
    return (
        f'id = "{id_}"\nname = "{name or id_}"\npriority = {priority}\naccepts = [\'{accepts}\']\n'
        f'{run}\narguments = ["{{urls}}"]\n'
    )


class Folders:
    """A built-in folder, an own one and a data folder, none of which exists yet."""

    def __init__(self, root: Path) -> None:
        self.builtin = root / "builtin"
        self.own = root / "own"
        self.data = root / "data"
        self.builtin.mkdir()

    def catalog(self) -> Catalog:
        return Catalog(self.builtin, self.own, self.data)


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(tmp_path)


@pytest.fixture(autouse=True)
def empty_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """PATH is one folder of the test's own."""
    folder = tmp_path / "path"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def program(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\n")
    path.chmod(0o755)
    return path


def refusal(catalog: Catalog, *urls: str) -> str:
    with pytest.raises(EngineError) as caught:
        catalog.check_urls(urls)
    return str(caught.value)


# Which definitions count


def test_the_highest_priority_comes_first_then_the_id(folders: Folders) -> None:
    for id_, priority in (("b", 0), ("c", 5), ("a", 0)):
        write(folders.builtin, definition(id_, priority=priority), f"{id_}.toml")
    assert list(folders.catalog().engines) == ["c", "a", "b"]
    assert folders.catalog().mistakes == []


def test_an_own_definition_replaces_the_builtin_one(folders: Folders) -> None:
    write(folders.builtin, definition("a", name="built in"))
    write(folders.own, definition("a", name="own"), "other-name.toml")
    assert folders.catalog().get("a").name == "own"
    assert folders.catalog().mistakes == []


def test_a_wrong_own_definition_leaves_the_builtin_one_at_work(folders: Folders) -> None:
    write(folders.builtin, definition("a", name="built in"))
    bad = write(folders.own, definition("a", name="own") + "colour = 1")
    catalog = folders.catalog()
    assert catalog.get("a").name == "built in"
    assert [(mistake.file, mistake.key) for mistake in catalog.mistakes] == [(bad, "colour")]


def test_of_two_with_the_same_id_the_first_file_is_used(folders: Folders) -> None:
    write(folders.own, definition("a", name="second"), "2.toml")
    write(folders.own, definition("a", name="first"), "1.toml")
    catalog = folders.catalog()
    assert catalog.get("a").name == "first"
    assert [str(mistake) for mistake in catalog.mistakes] == [
        f"{folders.own / '2.toml'}: id: “a” is also the id of 1.toml, which is used"
    ]


def test_the_others_go_on_when_one_cannot_be_read(folders: Folders) -> None:
    write(folders.own, definition("a"))
    (folders.own / "folder.toml").mkdir()
    (folders.own / "._a.toml").write_bytes(b"\0")
    (folders.own / "notes.txt").write_text("no definition")
    catalog = folders.catalog()
    assert list(catalog.engines) == ["a"]
    assert [mistake.file.name for mistake in catalog.mistakes] == ["folder.toml"]


def test_only_the_own_folder_may_be_missing(folders: Folders) -> None:
    assert folders.catalog().mistakes == []
    folders.builtin.rmdir()
    assert [mistake.file for mistake in folders.catalog().mistakes] == [folders.builtin]


def test_reload_reads_again(folders: Folders) -> None:
    catalog = folders.catalog()
    assert list(catalog.engines) == []
    file = write(folders.own, definition("a") + "x = 1")
    catalog.reload()
    assert len(catalog.mistakes) == 1
    write(folders.own, definition("a"))
    catalog.reload()
    assert (list(catalog.engines), catalog.mistakes) == (["a"], [])
    file.unlink()
    catalog.reload()
    assert list(catalog.engines) == []


def test_an_unknown_engine_is_a_sentence(folders: Folders) -> None:
    write(folders.own, definition("a"))
    with pytest.raises(EngineError, match=r"^There is no engine “x”\. Known: a\.$"):
        folders.catalog().get("x")


# Which engine takes a link


@pytest.fixture
def catalog(folders: Folders, empty_path: Path) -> Catalog:
    """high and low take https, music takes spotify; only low and music are installed."""
    write(folders.builtin, definition("high", name="High", priority=9), "1.toml")
    write(folders.builtin, definition("low", name="Low"), "2.toml")
    write(folders.builtin, definition("music", accepts="^spotify:"), "3.toml")
    program(empty_path / "low-program")
    program(empty_path / "music-program")
    return folders.catalog()


def test_the_highest_that_is_installed_is_chosen(catalog: Catalog, empty_path: Path) -> None:
    assert catalog.choose(["https://a", "HTTP://b"]).id == "low"
    program(empty_path / "high-program")
    assert catalog.choose(["https://a"]).id == "high"


def test_choose_tells_why_there_is_none(catalog: Catalog, empty_path: Path) -> None:
    with pytest.raises(EngineError, match=r"^No engine takes the link “magnet:x”\.$"):
        catalog.choose(["https://a", "magnet:x"])
    with pytest.raises(EngineError, match=r"^These links need different engines"):
        catalog.choose(["https://a", "spotify:b"])
    (empty_path / "low-program").unlink()
    with pytest.raises(EngineError, match=r"^High or Low takes “https://a”, but none of them is installed\."):
        catalog.choose(["https://a"])


def test_several_that_are_missing_are_all_named_and_one_is_offered(folders: Folders) -> None:
    write(folders.builtin, definition("by-hand", name="By hand", priority=9), "1.toml")
    write(folders.builtin, definition("ready", name="Ready") + '\npackage = "ready"', "2.toml")
    with pytest.raises(EngineMissing, match=r"^By hand or Ready takes “https://a”, but none of them") as caught:
        folders.catalog().choose(["https://a"])
    assert (caught.value.takers, caught.value.installable) == (["by-hand", "ready"], "ready")


def test_a_single_one_that_is_missing_is_told_with_its_program(folders: Folders) -> None:
    write(folders.builtin, definition("high", name="High"))
    with pytest.raises(EngineMissing, match=r"^High takes “https://a” but is not installed: high-program"):
        folders.catalog().choose(["https://a"])


def test_what_is_only_taken_when_named_is_never_chosen(catalog: Catalog, folders: Folders, empty_path: Path) -> None:
    write(
        folders.builtin,
        definition("any", priority=99, accepts="^gopher:") + "also_accepts = ['^https:', '^ftp:']",
        "4.toml",
    )
    program(empty_path / "any-program")
    catalog.reload()
    assert catalog.get("any").takes("https://a") and not catalog.get("any").offers("https://a")
    assert catalog.choose(["https://a"]).id == "low"
    assert catalog.choose(["ftp://a"]).id == "any"  # As nobody else is there for it.


def test_links_are_split_by_the_engine_that_each_would_get(catalog: Catalog) -> None:
    links = ["https://a", "spotify:b", "https://c", "spotify:d"]
    groups = [(engine.id, urls) for engine, urls in catalog.split(links)]
    assert groups == [("low", ["https://a", "https://c"]), ("music", ["spotify:b", "spotify:d"])]
    with pytest.raises(EngineError, match="No engine takes the link “magnet:x”"):
        catalog.split(["https://a", "magnet:x"])


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("", "is empty"),
        ("-x", "begins with “-”"),
        ("--exec=touch x", "begins with “-”"),
        ("http://a b", "There is a space inside “http://a b”. A link has none"),
        ("http://a\u00a0b", "invisible character (NO-BREAK SPACE)"),
        ("http://a\nhttp://b", "There is a line break inside “http://a http://b”"),
        ("http://a\tb", "invisible character (U+0009)"),
        ("http://a\x00b", "invisible character (U+0000)"),
        ("http://a\x1b[31mb", "invisible character (U+001B) inside “http://a [31mb”"),
        ("http://a\u200bb", "invisible character (ZERO WIDTH SPACE)"),
        ("http://a\udc80b", "invisible character (U+DC80)"),
        ("example.org/video", "try https://example.org/video"),
        ("//example.org", "no full link"),
        ("1x:y", "no full link"),
        ("file:///etc/passwd", "a file on this computer"),
        ("FILE:///etc/passwd", "a file on this computer"),
        ("File:x", "a file on this computer"),
        ("magnet:?xt=1", "No engine takes the link “magnet:?xt=1”"),
        ("https://a/" + "x" * 30_000, "30010 characters"),
    ],
)
def test_a_link_that_is_refused_is_a_sentence(catalog: Catalog, url: str, words: str) -> None:
    sentence = refusal(catalog, "https://good", url)
    assert words in sentence
    assert sentence.endswith(".")
    assert sentence.isprintable()
    assert len(sentence) < 300


def test_no_link_at_all_is_refused(catalog: Catalog) -> None:
    assert refusal(catalog).startswith("There is no link")


def test_links_that_are_installed_or_not_are_accepted(catalog: Catalog) -> None:
    catalog.check_urls(["https://a/ü?x={nonce}&y=%20#z", "spotify:track:1", "HTTPS://B"])


# Where the program is


@needs_posix
def test_the_own_environment_comes_first(folders: Folders, empty_path: Path) -> None:
    write(folders.builtin, definition("a"))
    catalog = folders.catalog()
    engine = catalog.get("a")
    assert catalog.locate(engine) is None
    on_path = program(empty_path / "a-program")
    location = catalog.locate(engine)
    assert location is not None
    assert (location.program, location.arguments, location.source) == (str(on_path), (), "path")
    own = program(folders.data / "engines" / "a" / "bin" / "a-program")
    location = catalog.locate(engine)
    assert location is not None
    assert (location.program, location.arguments, location.source) == (str(own), (), "own")
    own.chmod(0o644)
    location = catalog.locate(engine)
    assert location is not None
    assert location.source == "path"


def test_a_module_of_the_apps_python_is_run_without_the_current_folder_on_its_path(folders: Folders) -> None:
    write(folders.builtin, definition("a", run='program = "none"\nmodule = "json.tool"'))
    catalog = folders.catalog()
    location = catalog.locate(catalog.get("a"))
    assert location is not None
    assert (location.program, location.arguments) == (sys.executable, ("-P", "-m", "json.tool"))
    assert location.source == "app"


def test_looking_for_a_module_imports_nothing(
    folders: Folders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "loud_module.py").write_text("raise SystemExit('imported')")
    (tmp_path / "mere_folder").mkdir()
    monkeypatch.syspath_prepend(str(tmp_path))
    write(folders.builtin, definition("a", run='module = "loud_module"'), "a.toml")
    write(folders.builtin, definition("b", run='module = "mere_folder"'), "b.toml")
    write(folders.builtin, definition("c", run='module = "no_such_module.x"'), "c.toml")
    catalog = folders.catalog()
    assert catalog.locate(catalog.get("a")) is not None
    assert "loud_module" not in sys.modules
    assert catalog.locate(catalog.get("b")) is None
    assert catalog.locate(catalog.get("c")) is None


@needs_posix
def test_beside_the_apps_python_comes_before_path(
    folders: Folders, tmp_path: Path, empty_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(folders.builtin, definition("a"))
    program(empty_path / "a-program")
    beside = program(tmp_path / "venv" / "bin" / "a-program")
    monkeypatch.setattr(sys, "executable", str(beside.with_name("python")))
    catalog = folders.catalog()
    location = catalog.locate(catalog.get("a"))
    assert location is not None
    assert (location.program, location.source) == (str(beside), "app")


@needs_posix
def test_a_module_of_the_own_environment(folders: Folders) -> None:
    write(folders.builtin, definition("a", run='module = "only_there"'))
    environment = folders.data / "engines" / "a"
    python = program(environment / "bin" / "python")
    catalog = folders.catalog()
    assert catalog.locate(catalog.get("a")) is None
    (environment / "lib" / "python3.12" / "site-packages" / "only_there").mkdir(parents=True)
    location = catalog.locate(catalog.get("a"))
    assert location is not None
    assert (location.program, location.arguments, location.source) == (str(python), ("-P", "-m", "only_there"), "own")


@needs_posix
def test_a_full_path_and_one_from_home_are_taken_as_they_are(
    folders: Folders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    there = program(tmp_path / "tools" / "fetch")
    write(folders.builtin, definition("full", run=f'program = "{there}"'), "1.toml")
    write(folders.builtin, definition("home", run='program = "~/tools/fetch"'), "2.toml")
    write(folders.builtin, definition("gone", run='program = "/no/such/program"'), "3.toml")
    catalog = folders.catalog()
    for id_ in ("full", "home"):
        location = catalog.locate(catalog.get(id_))
        assert location is not None
        assert (location.program, location.source) == (str(there), "path")
    assert catalog.locate(catalog.get("gone")) is None


def test_the_builtin_definitions_have_no_mistakes(folders: Folders) -> None:
    catalog = Catalog(BUILTIN, folders.own, folders.data)
    assert catalog.mistakes == []
    assert set(catalog.engines) == {file.stem for file in BUILTIN.glob("*.toml")}


def test_the_smallest_definition_is_right(folders: Folders) -> None:
    write(folders.own, SMALLEST)
    assert list(folders.catalog().engines) == ["small"]


def test_own_definitions_are_told_from_those_that_came_along(tmp_path: Path) -> None:
    builtin, own = tmp_path / "builtin", tmp_path / "own"
    write(builtin, SMALLEST, "small.toml")
    write(builtin, SMALLEST.replace("small", "other"), "other.toml")
    write(own, SMALLEST, "mine.toml")
    catalog = Catalog(builtin, own, tmp_path / "data")
    assert catalog.own_folder == own
    assert {engine.id: catalog.is_own(engine) for engine in catalog.engines.values()} == {"small": True, "other": False}
    assert {engine.path.name for engine in catalog.builtins.values()} == {"small.toml", "other.toml"}


# Of two that are installed, the newer one


def package(folder: Path, name: str, version: str) -> None:
    (folder / f"{name}-{version}.dist-info").mkdir(parents=True)


@pytest.fixture
def of_app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of the app's Python that has the module ``twice`` in version 2026.8.19."""
    folder = tmp_path / "app"
    package(folder, "twice_there", "2026.8.19")
    (folder / "twice.py").write_text("")
    monkeypatch.syspath_prepend(str(folder))
    return folder


@needs_posix
@pytest.mark.parametrize(
    ("version", "source", "used"),
    [
        ("2026.10.26", "own", "2026.10.26"),
        ("2026.8.19", "own", "2026.8.19"),
        ("2026.8.19.post1", "own", "2026.8.19.post1"),
        ("2026.8.9", "app", "2026.8.19"),
        ("2026.8.19rc1", "app", "2026.8.19"),
        # What cannot be compared was installed for a reason.
        ("", "own", ""),
    ],
)
def test_the_newer_of_the_own_and_the_apps_is_used(
    folders: Folders, of_app: Path, version: str, source: str, used: str
) -> None:
    run = 'program = "twice-program"\nmodule = "twice"\npackage = "Twice.There[default]"'
    write(folders.builtin, definition("a", run=run))
    program(folders.data / "engines" / "a" / "bin" / "twice-program")
    if version:
        package(folders.data / "engines" / "a" / "lib" / "python3.11" / "site-packages", "twice_there", version)
    catalog = folders.catalog()
    location = catalog.locate(catalog.get("a"))
    assert location is not None
    assert (location.source, location.version) == (source, used)


@needs_posix
def test_an_environment_that_a_crash_put_aside_is_found(folders: Folders) -> None:
    write(folders.builtin, definition("a"))
    program(folders.data / "engines" / "a.old" / "bin" / "a-program")
    catalog = folders.catalog()
    location = catalog.locate(catalog.get("a"))
    assert location is not None
    assert location.program == str(catalog.environment("a") / "bin" / "a-program")


@needs_posix
def test_the_folders_of_an_engine_are_for_the_user_alone(folders: Folders) -> None:
    folder = folders.catalog().data_folder("a")
    assert folder == folders.data / "engine-data" / "a"
    assert [made.stat().st_mode & 0o777 for made in (folders.data, folder.parent, folder)] == [0o700] * 3


# Fetchdeck's own


def test_internal_engines_can_be_had_by_name_but_are_not_listed_and_take_no_link(folders: Folders) -> None:
    catalog = Catalog(BUILTIN, folders.own, folders.data)
    engine = catalog.get("engine-setup")
    assert "engine-setup" not in catalog.engines
    assert not any(map(engine.takes, ("pkg:pypi/x", "https://example.org/", "")))
    assert refusal(catalog, "pkg:pypi/x") == "No engine takes the link “pkg:pypi/x”."
    location = catalog.locate(engine)
    assert location is not None
    assert (location.program, location.arguments) == (sys.executable, ("-P", "-m", "desktop.engines.environment"))


def test_a_users_definition_cannot_stand_in_for_an_internal_one(folders: Folders) -> None:
    write(folders.own, definition("engine-setup", accepts="^pkg:"))
    catalog = Catalog(BUILTIN, folders.own, folders.data)
    assert catalog.get("engine-setup").module == "desktop.engines.environment"
    assert "engine-setup" not in catalog.engines
    assert [(mistake.key, mistake.reason) for mistake in catalog.mistakes] == [
        ("id", "“engine-setup” is the id of something that Fetchdeck does itself: choose another")
    ]


def test_a_frozen_program_is_no_python(folders: Folders, monkeypatch: pytest.MonkeyPatch) -> None:
    write(folders.builtin, definition("a", run='program = "none"\nmodule = "json.tool"'))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    catalog = folders.catalog()
    assert catalog.locate(catalog.get("a")) is None
