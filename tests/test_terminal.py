"""The command line of the contract, each command as a process."""

from __future__ import annotations

import json
import os
import pty
import signal
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.services.owner import login_name
from desktop.services.window_place import socket_path
from tests.outside import sql
from tests.torture import engines, pids, steps, wait_until_gone

LONG = 40_000
_FETCHDECK = (sys.executable, "-m", "desktop")
Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def run() -> Run:
    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run([*_FETCHDECK, *arguments], capture_output=True, text=True, timeout=60, check=False)

    return run


@pytest.fixture
def three(run: Run, engines_folder: Path, data_folder: Path) -> list[str]:
    """Three stored jobs, the newest first: completed, failed, and somebody else's."""
    engines.scripted(engines_folder, steps.title("Film\t<b>"), steps.line("hello"), engine_id="fine")
    engines.exits(engines_folder, 3, engine_id="broken")
    for engine in ("fine", "broken", "fine"):
        run("get", "torture:x", "--engine", engine)
    rows = sql(data_folder / "jobs.db", "SELECT id FROM jobs ORDER BY created_at")
    ids = [str(row["id"]) for row in rows]
    sql(data_folder / "jobs.db", f"UPDATE jobs SET user_id = 'somebody' WHERE id = '{ids[2]}'")
    return ids


class Window:
    """A real window as a process of its own."""

    def __init__(self, qtbot: QtBot, run: Run, data_folder: Path) -> None:
        self._run = run
        self.process = subprocess.Popen(
            _FETCHDECK, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, stderr=subprocess.PIPE, text=True
        )
        qtbot.waitUntil(socket_path(data_folder).exists, timeout=LONG)

    def jobs(self) -> list[dict[str, Any]]:
        jobs: list[dict[str, Any]] = json.loads(self._run("jobs", "--json").stdout)
        return jobs

    def statuses(self) -> list[str]:
        return [job["status"] for job in self.jobs()]

    def close(self) -> None:
        self.process.send_signal(signal.SIGTERM)
        _, told = self.process.communicate(timeout=40)
        assert self.process.returncode == 0, told


@pytest.fixture
def gate(engines_folder: Path, tmp_path: Path) -> steps.Gate:
    """Holds the jobs of the only engine that takes the tests' links."""
    gate = steps.Gate(tmp_path / "gate")
    engines.gated(engines_folder, gate)
    return gate


@pytest.fixture
def window(qtbot: QtBot, run: Run, gate: steps.Gate, data_folder: Path) -> Iterator[Window]:
    window = Window(qtbot, run, data_folder)
    yield window
    window.close()


def one_line(told: str) -> bool:
    return told.startswith("fetchdeck: ") and told.count("\n") == 1 and told.endswith("\n")


@pytest.mark.parametrize(
    "arguments",
    [
        ("get",),
        ("get", "nonsense"),
        ("get", "file:///etc/passwd"),
        ("get", "FILE:///etc/passwd"),
        ("get", "nobody:takes-this"),
        ("get", "http://a b/"),
        ("get", "https://x.example/", "--engine", "no-such"),
        ("get", "https://x.example/", "--option", "novalue"),
        ("get", "--no-such-flag", "https://x.example/"),
        ("jobs", "--status", "sleeping"),
        ("jobs", "--limit", "-1"),
        ("jobs", "--limit", "many"),
        ("job",),
        ("job", "abc"),
        ("expire", "--days", "soon"),
        ("--no-such-flag",),
        ("nonsense",),
        ("file:///etc/passwd",),
    ],
)
def test_wrong_usage_is_one_line_and_2(run: Run, data_folder: Path, arguments: tuple[str, ...]) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert one_line(done.stderr), done.stderr
    if (data_folder / "jobs.db").exists():
        assert sql(data_folder / "jobs.db", "SELECT id FROM jobs UNION SELECT id FROM live_jobs") == []


def test_jobs_are_listed_newest_first_and_without_output(run: Run, three: list[str]) -> None:
    mine = json.loads(run("jobs", "--json").stdout)
    assert [job["id"] for job in mine] == [three[1], three[0]]
    assert all("output" not in job and job["user_id"] == login_name() for job in mine)
    assert mine[1]["title"] == "Film\t<b>" or "Film" in mine[1]["title"]

    def ids(*arguments: str) -> list[str]:
        return [job["id"] for job in json.loads(run("jobs", "--json", *arguments).stdout)]

    assert ids("--all-users") == three[::-1]
    assert ids("--user", "somebody") == [three[2]]
    assert ids("--status", "failed") == [three[1]]
    assert ids("--limit", "1") == [three[1]]
    assert ids("--limit", "0") == []
    table = run("jobs").stdout.splitlines()
    assert [line.split()[:2] for line in table] == [[three[1][:8], "failed"], [three[0][:8], "completed"]]


def test_one_job_is_shown_with_its_output(run: Run, three: list[str]) -> None:
    shown = json.loads(run("job", three[0][:6], "--json").stdout)
    assert shown["id"] == three[0]
    assert "hello" in shown["output"]
    assert shown["output"][0] == f"$ {shown['command']}"
    assert "hello" in run("job", three[0]).stdout
    unknown = run("job", "ffff-ffff")
    assert (unknown.returncode, unknown.stdout) == (1, "")
    assert one_line(unknown.stderr)


def test_an_ambiguous_id_is_told(run: Run, three: list[str], data_folder: Path) -> None:
    for number, job_id in enumerate(three[:2]):
        sql(data_folder / "jobs.db", "PRAGMA foreign_keys=OFF")
        sql(data_folder / "jobs.db", f"UPDATE jobs SET id = 'abcd-{number}' WHERE id = '{job_id}'")
    done = run("job", "abcd")
    assert done.returncode == 1 and one_line(done.stderr)
    assert run("job", "abcd-1").returncode == 0


def test_delete_removes_the_record(run: Run, three: list[str]) -> None:
    done = run("delete", three[0][:8])
    assert (done.returncode, done.stderr) == (0, "")
    assert run("delete", three[0]).returncode == 1
    assert run("job", three[0]).returncode == 1


def test_expire_says_how_many_it_removed(run: Run, three: list[str], data_folder: Path) -> None:
    sql(data_folder / "jobs.db", f"UPDATE jobs SET created_at = created_at - 8 * 86400 WHERE id <> '{three[0]}'")
    assert run("expire").stdout == "0\n"
    assert run("expire", "--days", "7").stdout == "2\n"
    assert [job["id"] for job in json.loads(run("jobs", "--json", "--all-users").stdout)] == [three[0]]
    assert run("expire", "--days", "0").stdout == "1\n"


def test_engines_are_listed_and_mistakes_told(run: Run, engines_folder: Path) -> None:
    engines.exits(engines_folder, 0)
    engines.write_engine(engines_folder, "absent", program="no-such-program")
    (engines_folder / "broken.toml").write_text('id = "broken"\ncolour = "red"\n')
    done = run("engines", "--json")
    listed = {engine["id"]: engine for engine in json.loads(done.stdout)}
    assert listed["yt-dlp"]["installed"] and listed["yt-dlp"]["version"][:2] == "20"
    assert not listed["absent"]["installed"] and listed["absent"]["path"] is None
    assert listed["exits"]["definition"].endswith("exits.toml")
    assert "broken" not in listed
    assert all(line.startswith("fetchdeck: ") for line in done.stderr.splitlines())
    assert "broken.toml" in done.stderr and "colour" in done.stderr


def test_an_engine_with_an_environment_of_its_own_is_listed_from_there(
    run: Run, engines_folder: Path, data_folder: Path
) -> None:
    engines.write_engine(engines_folder, "mine", program="mine-program", version={"arguments": ["--version"]})
    own = data_folder / "engines" / "mine" / "bin" / "mine-program"
    own.parent.mkdir(parents=True)
    own.write_text('#!/bin/sh\necho "mine 7"\n')
    own.chmod(0o755)
    listed = {engine["id"]: engine for engine in json.loads(run("engines", "--json").stdout)}
    assert (listed["mine"]["installed"], listed["mine"]["version"]) == (True, "mine 7")
    assert listed["mine"]["path"] == str(own)
    assert "engine-setup" not in listed


def test_a_link_to_a_package_makes_no_job(run: Run, engines_folder: Path, data_folder: Path) -> None:
    engines.exits(engines_folder, 0, engine_id="greedy", accepts=["^pkg:"])
    for arguments in (
        ["pkg:pypi/spotdl", "--engine", "engine-setup", "--option", "action=install", "--option", "engine=spotdl"],
        ["https://example.org/", "--engine", "engine-setup"],
    ):
        done = run("get", *arguments)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr.startswith("fetchdeck: Engine set-up does not take the link ")
    (engines_folder / "greedy.toml").unlink()
    assert run("get", "pkg:pypi/spotdl").stderr == "fetchdeck: No engine takes the link “pkg:pypi/spotdl”.\n"
    assert json.loads(run("jobs", "--json").stdout) == []


def test_a_definition_is_checked(run: Run, engines_folder: Path) -> None:
    good = engines.exits(engines_folder, 0)
    done = run("engines", "--check", str(good))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    bad = engines_folder / "bad.toml"
    bad.write_text('id = "Bad Id"\nname = "x"\naccepts = ["("]\nprogram = "x"\narguments = ["{foo}"]\n')
    done = run("engines", "--check", str(bad))
    assert done.returncode == 1
    lines = done.stdout.splitlines()
    assert len(lines) >= 3
    assert all(line.startswith(f"{bad}: ") and line.count(": ") >= 2 for line in lines)


def test_each_mistake_of_a_definition_is_one_line(run: Run, engines_folder: Path) -> None:
    bad = engines_folder / "bad.toml"
    bad.write_text('id = "a\\nb"\nname = "x"\naccepts = ["x"]\nprogram = "x"\narguments = ["{urls}"]\n"so\\nme" = 1\n')
    done = run("engines", "--check", str(bad))
    assert done.returncode == 1
    assert [line.partition(": ")[2].partition(":")[0] for line in done.stdout.splitlines()] == ["id", "so me"]


def test_settings_of_nonsense_are_told_once_by_name(run: Run, engines_folder: Path) -> None:
    engines.exits(engines_folder, 0)
    (engines_folder.parent / "settings.ini").write_text("[jobs]\nmax_parallel=three\njob_expiry_days=soon\n")
    done = run("get", "torture:x")
    assert done.returncode == 0
    assert done.stderr.count("jobs/max_parallel") == 1
    assert done.stderr.count("jobs/job_expiry_days") == 1


def test_get_does_not_wait_for_the_hours_of_the_window(run: Run, engines_folder: Path) -> None:
    engines.exits(engines_folder, 0)
    begin, end = (datetime.now() + timedelta(hours=hours) for hours in (2, 3))
    (engines_folder.parent / "settings.ini").write_text(
        f"[jobs]\nonly_between=true\nbetween_from={begin:%H:%M}\nbetween_to={end:%H:%M}\n"
    )
    assert run("get", "torture:x").returncode == 0


def test_nobody_else_can_look_into_the_data(run: Run, three: list[str], data_folder: Path) -> None:
    assert stat.S_IMODE(data_folder.stat().st_mode) == 0o700
    for path in data_folder.rglob("*"):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path


def test_without_a_display_the_terminal_is_named(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for display in ("", ":4711"):
        monkeypatch.setenv("DISPLAY", display)
        done = run()
        assert (done.returncode, done.stdout) == (1, "")
        assert one_line(done.stderr) and "fetchdeck get" in done.stderr


def test_ctrl_c_cancels(engines_folder: Path, data_folder: Path) -> None:
    engines.stubborn(engines_folder, child=True)
    (engines_folder.parent / "settings.ini").write_text("[jobs]\nterminate_grace_seconds=0\n")
    with subprocess.Popen([*_FETCHDECK, "get", "torture:x"], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        printed = []
        for line in process.stdout:
            printed.append(line.rstrip("\n"))
            if line == "ready\n":
                process.send_signal(signal.SIGINT)
        assert process.wait(timeout=40) == 130
    wait_until_gone(pids(printed))
    assert sql(data_folder / "jobs.db", "SELECT status FROM jobs") == [{"status": "cancelled"}]


def test_a_reader_that_goes_away_ends_the_download(engines_folder: Path, data_folder: Path) -> None:
    engines.flood(engines_folder, 100_000_000)
    with subprocess.Popen([*_FETCHDECK, "get", "torture:x"], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.wait(timeout=40) != 0
    assert sql(data_folder / "jobs.db", "SELECT status FROM jobs") == [{"status": "cancelled"}]


def test_get_prints_every_line_and_a_bar_only_on_a_terminal(run: Run, engines_folder: Path) -> None:
    engines.flood(engines_folder, 3000, engine_id="flood")
    done = run("get", "torture:x", "--engine", "flood")
    assert (done.returncode, done.stderr) == (0, "")
    assert len(done.stdout.splitlines()) == 3000 + 2
    engines.scripted(engines_folder, steps.progress(40), steps.line("x"), engine_id="bar")
    assert run("get", "torture:x", "--engine", "bar").stderr == ""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [*_FETCHDECK, "get", "torture:x", "--engine", "bar"], stdout=subprocess.DEVNULL, stderr=theirs
    ) as process:
        os.close(theirs)
        told = b""
        try:
            while part := os.read(ours, 4096):
                told += part
        except OSError:
            pass  # A pseudo-terminal whose other end is closed reads as an input/output error.
        assert process.wait(timeout=40) == 0
    os.close(ours)
    assert b"fetchdeck:" not in told


def test_links_are_handed_to_the_open_window(qtbot: QtBot, run: Run, window: Window, gate: steps.Gate) -> None:
    done = run("torture:1", "torture:2")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    qtbot.waitUntil(lambda: gate.waiting == 1, timeout=LONG)
    (job,) = window.jobs()
    assert (job["urls"], job["status"]) == (["torture:1", "torture:2"], "running")
    live = json.loads(run("job", job["id"][:8], "--json").stdout)
    assert "waiting" in live["output"]
    assert run("delete", job["id"]).returncode == 1
    assert run("retry", job["id"]).returncode == 1
    assert run("cancel", job["id"][:8]).returncode == 0
    qtbot.waitUntil(lambda: window.jobs()[0]["status"] == "cancelled", timeout=LONG)
    assert run("cancel", job["id"]).returncode == 1
    gate.open()
    again = run("retry", job["id"])
    assert again.returncode == 0

    qtbot.waitUntil(lambda: window.statuses() == ["completed", "cancelled"], timeout=LONG)
    assert window.jobs()[0]["id"] == again.stdout.strip()
    assert run().returncode == 0
    refused = run("file:///etc/passwd")
    assert refused.returncode == 2 and one_line(refused.stderr)
    assert len(window.jobs()) == 2


def test_without_a_window_there_is_nothing_to_cancel_or_retry(run: Run, three: list[str]) -> None:
    for command in ("cancel", "retry"):
        done = run(command, three[0])
        assert (done.returncode, done.stdout) == (1, "")
        assert one_line(done.stderr)
