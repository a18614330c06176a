"""An engine's own environment: made, updated and removed by the real program and the real pip, from an index here."""

from __future__ import annotations

import os
import random
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.engines.interpreter import python_program
from desktop.engines.swap import locked, restore_put_aside
from tests.servers.packages import PackageIndex

ROOT = Path(__file__).parents[2]

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="the folders of an environment are named differently"),
    pytest.mark.timeout(240),
]


@pytest.fixture
def index(monkeypatch: pytest.MonkeyPatch) -> Iterator[PackageIndex]:
    with PackageIndex() as running:
        running.use(monkeypatch)
        running.add_toy("1.0")
        yield running


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "engines" / "toy"


def command(action: str, folder: Path, *, package: str = "toy-engine", **given: str) -> list[str]:
    values = {"program": "toy-engine", "module": "toy_engine", "version-arguments": "--version", **given}
    own = [f"--{name}={value}" for name, value in values.items() if value]
    start = [python_program(), "-P", "-m", "desktop.engines.environment", action, f"--folder={folder}"]
    return [*start, "--name=Toy", f"--package={package}", "--nonce=abc", *own, "--", "pkg:pypi/toy"]


def run(action: str, folder: Path, **given: str) -> tuple[int, str]:
    """The exit code and what was printed."""
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        command(action, folder, **given), env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        check=False,
    )  # fmt: skip
    return done.returncode, done.stdout


def error(printed: str) -> str:
    found = re.findall(r"^\[abc\] error: (.*)$", printed, re.MULTILINE)
    assert len(found) == 1, printed
    return str(found[0])


def version(folder: Path, program: str = "toy-engine") -> str:
    """What the installed program says, started by its script and as a module."""
    told = [
        subprocess.run([*start, "--version"], capture_output=True, text=True, check=True).stdout.strip()
        for start in (
            [str(folder / "bin" / program)],
            [str(folder / "bin" / "python"), "-P", "-m", program.replace("-", "_")],
        )
    ]
    assert told[0] == told[1]
    return told[0]


def left_beside(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.parent.iterdir() if path.name not in (folder.name, ".toy.lock"))


def test_it_is_installed_updated_and_removed(index: PackageIndex, folder: Path) -> None:
    code, printed = run("install", folder)
    assert code == 0, printed
    assert version(folder) == "toy 1.0 with part 1"
    assert "Toy 1.0 is installed." in printed
    index.add_toy("2.0", part="2")
    code, printed = run("update", folder)
    assert code == 0, printed
    assert version(folder) == "toy 2.0 with part 2"
    assert left_beside(folder) == []
    code, printed = run("remove", folder)
    assert (code, "Toy was removed." in printed) == (0, True)
    assert not folder.exists()
    assert left_beside(folder) == []


def test_nothing_of_it_holds_the_path_that_it_was_made_in(index: PackageIndex, folder: Path) -> None:
    assert run("install", folder)[0] == 0
    made_in = os.fsencode(f"{folder}.new")
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    assert [path for path in files if made_in in path.read_bytes()] == []
    assert (folder / "bin" / "toy-engine").read_text().startswith(f"#!{folder}/bin/python\n")
    assert f"{folder}\n" in (folder / "pyvenv.cfg").read_text()
    assert not (folder / "tmp").exists()


def test_all_is_compiled_so_that_it_starts_quickly(index: PackageIndex, folder: Path) -> None:
    assert run("install", folder)[0] == 0
    modules = [path for path in folder.rglob("toy_*.py") if "__pycache__" not in path.parts]
    assert modules
    compiled = {path.name.partition(".")[0] for path in folder.rglob("*.pyc")}
    assert {"toy_part", "__init__", "__main__"} <= compiled
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*.pyc")}
    version(folder)
    assert before == {path: path.stat().st_mtime_ns for path in folder.rglob("*.pyc")}


def test_a_path_with_a_space_and_a_long_one_work(index: PackageIndex, tmp_path: Path) -> None:
    folder = tmp_path / "my data" / ("long" * 30) / "engines" / "toy"
    assert run("install", folder)[0] == 0
    assert version(folder) == "toy 1.0 with part 1"


def test_starting_it_once_writes_nothing_into_the_users_home(index: PackageIndex, folder: Path, isolated: Path) -> None:
    module = "from pathlib import Path\ndef main():\n    (Path.home() / '.toyrc').write_text('')\n"
    index.add("homely", "1.0", {"homely.py": module}, programs={"homely": "homely:main"})
    code, printed = run("install", folder, package="homely", program="homely", module="")
    assert code == 0, printed
    assert not (isolated / ".toyrc").exists()
    assert left_beside(folder) == []


def test_how_far_it_is_can_be_read(index: PackageIndex, folder: Path) -> None:
    # Of small packages pip does not tell how far it is.
    index.add("toy-part", "1", {"toy_part.py": "PART = '1'\n", "toy_data": random.Random(1).randbytes(900_000)})
    _, printed = run("install", folder)
    percents = [int(found) for found in re.findall(r"^\[abc\] (\d+) %", printed, re.MULTILINE)]
    assert percents == sorted(percents)
    assert (percents[0], percents[-1]) == (0, 100)
    assert re.search(r"^\[abc\] \d+ %, \d+ of \d+ bytes$", printed, re.MULTILINE)
    assert "Progress " not in printed
    assert "[abc] now: Compiling" in printed.splitlines()
    assert "Successfully installed toy-engine-1.0 toy-part-1" in printed.splitlines()


def test_a_version_older_than_the_installed_one_does_not_replace_it(index: PackageIndex, folder: Path) -> None:
    index.add_toy("2.0", part="2")
    assert run("install", folder)[0] == 0
    # As an index that lags behind.
    for file in [file for file in index.wheels["toy-engine"] if "-2.0-" in file]:
        del index.wheels["toy-engine"][file]
    code, printed = run("update", folder)
    assert (code, "Toy 2.0, which is installed, is newer than 1.0: it stays." in printed) == (0, True)
    assert version(folder) == "toy 2.0 with part 2"
    code, printed = run("install", folder)
    assert (code, version(folder)) == (0, "toy 1.0 with part 1")


# What can go wrong: the installed version stays whole


@pytest.fixture
def installed(index: PackageIndex, folder: Path) -> Path:
    assert run("install", folder)[0] == 0
    return folder


def refused(installed: Path, **given: str) -> str:
    """The sentence of a failed update after which the old version is whole."""
    before = {path: path.lstat().st_mtime_ns for path in installed.rglob("*") if not path.is_dir()}
    code, printed = run("update", installed, **given)
    assert code == 1, printed
    assert before == {path: path.lstat().st_mtime_ns for path in installed.rglob("*") if not path.is_dir()}
    assert version(installed) == "toy 1.0 with part 1"
    assert left_beside(installed) == []
    return error(printed)


def test_without_a_network_it_says_so_soon(index: PackageIndex, installed: Path) -> None:
    index.close()
    assert refused(installed) == (
        "The package index 127.0.0.1 could not be reached: check the connection to the internet; "
        "the installed version stays as it is."
    )


def test_an_index_that_is_broken_counts_as_one_that_is_not_there(index: PackageIndex, installed: Path) -> None:
    index.broken = "500"
    assert "127.0.0.1 could not be reached" in refused(installed)


def test_an_index_that_wants_a_login(index: PackageIndex, installed: Path) -> None:
    index.broken = "403"
    assert refused(installed).startswith("The package index refused access:")


def test_a_package_that_is_not_there(index: PackageIndex, installed: Path) -> None:
    sentence = refused(installed, package="no-such-toy")
    assert sentence.startswith(
        "There is no package no-such-toy, or none of its versions is for this computer (Python 3."
    )
    assert sentence.endswith("; the installed version stays as it is.")


def test_a_part_that_is_not_there(index: PackageIndex, installed: Path) -> None:
    index.add("needy", "3.0", {"needy.py": ""}, requires=["no-such-part>2"])
    assert refused(installed, package="needy").startswith("needy needs no-such-part>2, which was not found;")


@pytest.mark.parametrize("told", ["", ">=4"])
def test_a_version_for_another_python(index: PackageIndex, installed: Path, told: str) -> None:
    index.for_python = told
    index.add("other", "1.0", {"other.py": ""}, python=">=4")
    assert refused(installed, package="other").startswith("There is no version of other for Python 3.")


def test_a_version_that_is_not_there(index: PackageIndex, installed: Path) -> None:
    assert refused(installed, package="toy-engine>=9").startswith(
        "There is no such version of toy-engine>=9; there are: 1.0;"
    )


def test_a_download_that_is_cut_off(index: PackageIndex, installed: Path) -> None:
    index.add_toy("2.0", part="2")
    index.broken = "cut"
    assert refused(installed).startswith("The download of toy-engine was cut off or damaged: try again;")


def test_a_version_that_does_not_start(index: PackageIndex, installed: Path) -> None:
    index.add_toy("2.0", starts=False)
    assert refused(installed).startswith("Toy was installed, but does not start: its output says why;")


def test_a_package_without_the_program(index: PackageIndex, installed: Path) -> None:
    assert refused(installed, package="toy-part", module="").startswith(
        "toy-part was installed, but has no program toy-engine;"
    )


@pytest.mark.parametrize(
    "package", ["--index-url=http://127.0.0.1:1", "-r/etc/passwd", "../x", "/x", "a b", "http://x"]
)
def test_what_is_no_package_is_refused(index: PackageIndex, installed: Path, package: str) -> None:
    index.requests.clear()
    assert refused(installed, package=package).startswith(f"“{package}” is no name of a package;")
    assert index.requests == []


def test_an_extra_of_a_package_is_asked_for(index: PackageIndex, folder: Path) -> None:
    code, printed = run("install", folder, package="toy_engine[fast]")
    assert code == 0, printed
    assert "does not provide the extra 'fast'" in printed


def test_a_first_installation_that_fails_leaves_nothing(index: PackageIndex, folder: Path) -> None:
    code, printed = run("install", folder, package="no-such-toy")
    assert (code, error(printed).endswith("; nothing was installed.")) == (1, True)
    assert not folder.exists()
    assert left_beside(folder) == []


def test_what_is_not_installed_is_not_removed(folder: Path) -> None:
    code, printed = run("remove", folder)
    assert (code, error(printed)) == (1, f"Toy is not installed in {folder}; nothing was removed.")


def test_only_one_at_a_time_changes_an_engine(index: PackageIndex, installed: Path) -> None:
    with locked(installed):
        assert refused(installed).startswith("Toy is being installed, updated or removed already: wait for its end;")


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_to_is_a_sentence(index: PackageIndex, installed: Path) -> None:
    installed.parent.chmod(0o500)
    try:
        assert "because this account has no right to" in refused(installed)
    finally:
        installed.parent.chmod(0o700)


def test_a_file_where_the_folder_belongs_is_a_sentence(index: PackageIndex, tmp_path: Path) -> None:
    (tmp_path / "engines").write_text("")
    code, printed = run("install", tmp_path / "engines" / "toy")
    assert code == 1
    assert error(printed) == f"{tmp_path / 'engines'}: File exists; nothing was installed."


# Cancelled and killed


def start_half(index: PackageIndex, folder: Path) -> subprocess.Popen[bytes]:
    """An update that hangs in the middle of a download, in a process group of its own."""
    index.flowing.clear()
    index.half_sent.clear()
    process = subprocess.Popen(
        command("update", folder), env=os.environ | {"PYTHONPATH": str(ROOT)}, stdout=subprocess.DEVNULL,
        stderr=subprocess.STDOUT, start_new_session=True,
    )  # fmt: skip
    assert index.half_sent.wait(60)
    return process


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_cancelled_update_leaves_all_as_it_was(index: PackageIndex, installed: Path, number: signal.Signals) -> None:
    index.add_toy("2.0", part="2")
    with start_half(index, installed) as process:
        os.killpg(process.pid, number)
        assert process.wait(30) == -number
    assert version(installed) == "toy 1.0 with part 1"
    assert left_beside(installed) == []


@pytest.mark.parametrize("words", ["Making an environment", "Compiling", "Starting it once", "Putting it in place"])
def test_cancelled_at_any_step_it_is_one_or_the_other(index: PackageIndex, installed: Path, words: str) -> None:
    index.add_toy("2.0", part="2")
    with subprocess.Popen(
        command("update", installed), env=os.environ | {"PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, start_new_session=True,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        while words.encode() not in process.stdout.readline():
            continue
        os.killpg(process.pid, signal.SIGTERM)
        process.communicate(timeout=30)
    cancelled = process.returncode == -signal.SIGTERM
    assert cancelled or process.returncode == 0
    assert version(installed) == ("toy 1.0 with part 1" if cancelled else "toy 2.0 with part 2")
    assert left_beside(installed) == []


def test_after_a_killed_update_the_next_one_works(index: PackageIndex, installed: Path) -> None:
    index.add_toy("2.0", part="2")
    with start_half(index, installed) as process:
        os.killpg(process.pid, signal.SIGKILL)
    assert version(installed) == "toy 1.0 with part 1"
    assert left_beside(installed) == ["toy.new"]
    index.flowing.set()
    code, printed = run("update", installed)
    assert code == 0, printed
    assert version(installed) == "toy 2.0 with part 2"
    assert left_beside(installed) == []


def test_killed_after_any_line_that_it_prints_a_whole_version_is_left(index: PackageIndex, installed: Path) -> None:
    index.add_toy("2.0", part="2")
    count = len(run("update", installed)[1].splitlines())
    assert count > 12
    for last in random.Random(3).sample(range(count), 10):
        with subprocess.Popen(
            command("update", installed), env=os.environ | {"PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, start_new_session=True,
        ) as process:  # fmt: skip
            assert process.stdout is not None
            for _ in range(last):
                assert process.stdout.readline()
            os.killpg(process.pid, signal.SIGKILL)
        restore_put_aside(installed)
        assert version(installed) in ("toy 1.0 with part 1", "toy 2.0 with part 2")
    code, printed = run("update", installed)
    assert code == 0, printed
    assert version(installed) == "toy 2.0 with part 2"
    assert left_beside(installed) == []


# Apart from each other


def test_engines_whose_parts_clash_both_work(index: PackageIndex, folder: Path) -> None:
    index.add_toy("5.0", name="rival-engine", part="7")
    other = folder.with_name("rival")
    assert run("install", folder)[0] == 0
    code, printed = run("install", other, package="rival-engine", program="rival-engine", module="rival_engine")
    assert code == 0, printed
    assert (version(folder), version(other, "rival-engine")) == ("toy 1.0 with part 1", "toy 5.0 with part 7")


def test_the_apps_own_python_is_not_touched(index: PackageIndex, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def packages() -> str:
        listing = [python_program(), "-P", "-m", "pip", "--disable-pip-version-check", "list", "--format=freeze"]
        settings = {name: value for name, value in os.environ.items() if not name.startswith("PIP_")}
        return subprocess.run(listing, env=settings, capture_output=True, text=True, check=True).stdout

    before = packages()
    # Settings of the user's that would take the packages somewhere else.
    elsewhere = folder.parents[2] / "elsewhere"
    for name, value in (("PIP_USER", "1"), ("PIP_TARGET", str(elsewhere)), ("PIP_PREFIX", str(elsewhere))):
        monkeypatch.setenv(name, value)
    assert run("install", folder)[0] == 0
    assert version(folder) == "toy 1.0 with part 1"
    assert not elsewhere.exists()
    assert packages() == before


def test_a_launcher_in_front_of_the_machines_own_program_is_replaced_by_it(index: PackageIndex, folder: Path) -> None:
    native = Path("/bin/true").read_bytes()
    launcher = "import sys\ndef main():\n    sys.exit('the launcher ran')\n"
    files: dict[str, str | bytes] = {"native_toy/__init__.py": launcher, "native_toy/bin/native-toy": native}
    index.add("native-toy", "1.0", files, programs={"native-toy": "native_toy:main"})
    code, printed = run("install", folder, package="native-toy", program="native-toy", module="")
    assert code == 0, printed
    assert (folder / "bin" / "native-toy").resolve().read_bytes() == native
    assert (folder / "bin" / "native-toy").resolve().is_relative_to(folder)
