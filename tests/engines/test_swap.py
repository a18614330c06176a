"""An environment's folder is replaced as a whole: whatever kills us, what worked before or what is new works."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.engines import swap

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the folders of an environment are named differently")

ROOT = Path(__file__).parents[2]

#: Does one step of swap.py and kills itself just before the Nth thing that it does to a file.
_DYING = """
import os, signal, sys
from pathlib import Path
from desktop.engines import swap
step, folder, last = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
seen = 0
def watch(event, arguments):
    global seen
    changes = event == "open" and "w" in str(arguments[1])
    if changes or event in ("os.rename", "os.remove", "os.rmdir"):
        if seen == last:
            os.kill(os.getpid(), signal.SIGKILL)
        seen += 1
with swap.locked(folder):
    sys.addaudithook(watch)
    if step == "replace":
        swap.put_in_place(folder)
        swap.keep(folder)
    elif step == "roll-back":
        swap.put_in_place(folder)
        swap.roll_back(folder)
    elif step == "remove":
        swap.remove(folder)
    else:
        swap.repair(folder)
done, last = seen, -1
print(done)
"""


def environment(folder: Path, version: int, files: int = 6) -> Path:
    """A folder that looks like an environment, with a program that tells whether all of it is there."""
    (folder / "bin").mkdir(parents=True)
    parts = folder / "lib" / "python3" / "site-packages" / "parts"
    parts.mkdir(parents=True)
    for number in range(files):
        (parts / f"{number}").write_text(f"{version}")
    program = folder / "bin" / "tool"
    # The path is that of the folder in which it is made, as pip writes it.
    program.write_text(f"#!/bin/sh\ncat '{folder}'/lib/python3/site-packages/parts/* && echo\n")
    program.chmod(0o755)
    (folder / "bin" / "native").write_bytes(b"\x7fELF\0" + os.fsencode(folder))
    (folder / "pyvenv.cfg").write_text(f"command = python -m venv {folder}\n")
    return folder


def told(folder: Path) -> str:
    """What the program of the environment says: its version, six times where the environment is whole."""
    return subprocess.run([folder / "bin" / "tool"], capture_output=True, text=True, check=True).stdout.strip()


def die(step: str, folder: Path, last: int) -> int | None:
    """Kill a process in the middle of ``step``; the number of things that it did where it came to its end."""
    done = subprocess.run(
        [sys.executable, "-c", _DYING, step, str(folder), str(last)],
        env=os.environ | {"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode == 0:
        return int(done.stdout)
    assert done.returncode == -signal.SIGKILL, done.stderr
    return None


def prepared(root: Path, *, installed: bool) -> Path:
    folder = root / "engines" / "toy"
    folder.parent.mkdir(parents=True)
    if installed:
        environment(folder, 1)
    environment(swap.beside(folder, "new"), 2)
    return folder


def repaired(folder: Path) -> None:
    with swap.locked(folder):
        swap.repair(folder)
    assert {path.name for path in folder.parent.iterdir()} <= {"toy", ".toy.lock"}


def test_the_new_one_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    folder = prepared(tmp_path, installed=True)
    assert told(folder) == "111111"
    swap.put_in_place(folder)
    assert told(folder) == "222222"
    assert (folder / "pyvenv.cfg").read_text() == f"command = python -m venv {folder}\n"
    assert (folder / "bin" / "tool").stat().st_mode & 0o777 == 0o755
    # A program of the machine's own is left as it is.
    assert os.fsencode(f"{folder}.new") in (folder / "bin" / "native").read_bytes()
    swap.roll_back(folder)
    assert told(folder) == "111111"
    repaired(folder)
    assert told(folder) == "111111"


def test_where_it_cannot_be_put_in_place_all_is_as_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = prepared(tmp_path, installed=True)
    rename = Path.rename

    def refuse(path: Path, target: Path) -> Path:
        if path.suffix == ".new":
            raise PermissionError(13, "Permission denied", str(path))
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(PermissionError):
        swap.put_in_place(folder)
    assert told(folder) == "111111"
    assert not swap.beside(folder, "old").exists()


def moments(step: str, root: Path, *, installed: bool, most: int) -> list[int]:
    """Up to ``most`` different moments of ``step``, chosen at random but always the same ones."""
    count = die(step, prepared(root / "counted", installed=installed), -1)
    assert count is not None and count > 3
    return sorted(random.Random(3).sample(range(count), min(most, count)))


@pytest.mark.parametrize("step", ["replace", "roll-back"])
def test_killed_at_any_moment_a_whole_version_is_left(tmp_path: Path, step: str) -> None:
    killed = moments(step, tmp_path, installed=True, most=24)
    assert len(killed) >= 10
    versions = set()
    for moment in killed:
        folder = prepared(tmp_path / f"{moment}", installed=True)
        assert die(step, folder, moment) is None
        repaired(folder)
        assert told(folder) in ("111111", "222222"), moment
        versions.add(told(folder))
    # Some moments were before the new one was in its place, some after it.
    assert versions == {"111111", "222222"}


def test_killed_while_it_repairs_it_repairs_the_next_time(tmp_path: Path) -> None:
    for moment in range(12):
        folder = prepared(tmp_path / f"{moment}", installed=True)
        folder.rename(swap.beside(folder, "old"))
        environment(swap.beside(folder, "gone"), 0)
        die("repair", folder, moment)
        repaired(folder)
        assert told(folder) == "111111"


@pytest.mark.parametrize("moment", range(4))
def test_a_first_installation_that_is_killed_leaves_the_whole_or_nothing(tmp_path: Path, moment: int) -> None:
    folder = prepared(tmp_path, installed=False)
    die("replace", folder, moment)
    repaired(folder)
    assert not folder.exists() or told(folder) == "222222"


def test_killed_while_it_removes_the_rest_is_gone_the_next_time(tmp_path: Path) -> None:
    for moment in range(8):
        folder = prepared(tmp_path / f"{moment}", installed=True)
        swap.delete(swap.beside(folder, "new"))
        assert die("remove", folder, moment) is None
        repaired(folder)
        assert not folder.exists() or told(folder) == "111111"


def test_what_was_put_aside_is_brought_back_when_it_is_looked_for(tmp_path: Path) -> None:
    folder = prepared(tmp_path, installed=True)
    folder.rename(swap.beside(folder, "old"))
    with swap.locked(folder):
        # Somebody is at work on it.
        swap.restore_put_aside(folder)
        assert not folder.exists()
    swap.restore_put_aside(folder)
    assert told(folder) == "111111"
    swap.restore_put_aside(folder)
    assert told(folder) == "111111"


def test_a_link_in_the_place_of_a_folder_is_removed_but_not_what_it_leads_to(tmp_path: Path) -> None:
    elsewhere = environment(tmp_path / "elsewhere", 7)
    folder = tmp_path / "engines" / "toy"
    folder.parent.mkdir()
    folder.symlink_to(elsewhere)
    environment(swap.beside(folder, "new"), 2)
    swap.put_in_place(folder)
    swap.keep(folder)
    assert told(folder) == "222222"
    assert told(elsewhere) == "777777"


def test_the_lock_goes_with_the_last_process_that_holds_it(tmp_path: Path) -> None:
    folder = tmp_path / "engines" / "toy"
    with swap.locked(folder) as descriptor:
        child = subprocess.Popen(["/bin/cat"], stdin=subprocess.PIPE, pass_fds=(descriptor,))
    with pytest.raises(swap.Busy), swap.locked(folder):
        pass
    assert child.stdin is not None
    child.stdin.close()
    assert child.wait(10) == 0
    with swap.locked(folder):
        pass
