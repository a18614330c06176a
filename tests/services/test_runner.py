"""Real processes from start to outcome."""

from __future__ import annotations

import os
import signal
from collections.abc import Sequence
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from desktop.jobs.job import Outcome
from desktop.jobs.output import LineKind, OutputLog
from desktop.services.runner import ProcessRunner

TIMEOUT = 20_000


class Rules:
    """Looks at every line, or at those with a word in them."""

    def __init__(self, word: bytes = b"") -> None:
        self.word = word
        self.regions = 0

    def interesting(self, region: bytes) -> bool:
        self.regions += 1
        return self.word in region

    def telling(self, raw: Sequence[bytes]) -> Sequence[int]:
        return [number for number, line in enumerate(raw) if self.word in line]

    @property
    def wants_next(self) -> bool:
        return False


class Run:
    """A runner with what it told."""

    def __init__(self, qtbot: QtBot, folder: Path, rules: Rules | None = None) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self.log = OutputLog()
        self.seen: list[str] = []
        self.runner = ProcessRunner(self.log, rules or Rules(), self.look)
        self.outcomes: list[Outcome] = []
        self.runner.finished.connect(self.outcomes.append)

    def look(self, line: str) -> LineKind:
        self.seen.append(line)
        return LineKind.PROGRESS if line.endswith("%") else LineKind.PLAIN

    def start(self, program: str, *arguments: str, grace: float = 10, **environment: str) -> None:
        self.runner.start(
            program, arguments, environment=environment, without=("GONE",), folder=self.folder, grace_seconds=grace
        )

    def wait(self) -> Outcome:
        self.qtbot.waitUntil(lambda: bool(self.outcomes), timeout=TIMEOUT)
        return self.outcomes[0]

    def wait_for_line(self, line: str) -> None:
        self.qtbot.waitUntil(lambda: line in self.log.lines(), timeout=TIMEOUT)


@pytest.fixture
def run(qtbot: QtBot, tmp_path: Path) -> Run:
    return Run(qtbot, tmp_path)


def test_lines_of_both_streams_come_in_the_order_written(run: Run) -> None:
    run.start("sh", "-c", "echo 1; echo 2 >&2; echo 3; echo 4 >&2; printf unfinished; exit 3")
    assert run.wait() == Outcome(exit_code=3)
    assert run.log.lines() == ["1", "2", "3", "4", "unfinished"]


@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGKILL, signal.SIGTERM, signal.SIGABRT, signal.SIGPIPE])
def test_a_signal_is_told_as_one(run: Run, number: signal.Signals) -> None:
    run.start("sh", "-c", f"kill -{int(number)} $$")
    outcome = run.wait()
    assert outcome == Outcome(signal_number=int(number))
    assert str(outcome) == f"ended by {number.name}"


def test_what_cannot_be_started_says_why(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "plain").write_text("text")
    (tmp_path / "foreign").write_bytes(b"\x7fELF" + b"\0" * 100)
    (tmp_path / "foreign").chmod(0o755)
    (tmp_path / "lost").write_text("#!/no/such/interpreter\n")
    (tmp_path / "lost").chmod(0o755)
    for name, words in {
        "missing": "not found",
        "plain": "is not executable",
        "": "is a folder",
        "foreign": "Exec format error",
        "lost": "the interpreter that",
    }.items():
        run = Run(qtbot, tmp_path)
        run.start(str(tmp_path / name))
        outcome = run.wait()
        assert words in str(outcome), name
        assert outcome.return_code is None


def test_the_outcome_is_told_once(run: Run, qtbot: QtBot) -> None:
    run.start("true")
    run.wait()
    run.runner.stop(0)
    with qtbot.assertNotEmitted(run.runner.finished, wait=100):
        pass
    assert run.outcomes == [Outcome(exit_code=0)]


def test_the_process_gets_its_environment_folder_and_no_input(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GONE", "x")
    run.start("sh", "-c", 'echo "$ADDED ${GONE-removed}"; pwd; read line || echo no input', ADDED="here")
    assert run.wait() == Outcome(exit_code=0)
    assert run.log.lines() == ["here removed", str(run.folder), "no input"]


def test_the_process_is_not_deaf_to_a_closed_pipe(run: Run) -> None:
    # Python ignores SIGPIPE, and a child inherits that unless it is put right.
    assert signal.getsignal(signal.SIGPIPE) is signal.SIG_IGN
    run.start("sh", "-c", "grep SigIgn /proc/self/status")
    run.wait()
    mask = int(run.log.lines()[0].split()[1], 16)
    assert not mask & (1 << (signal.SIGPIPE - 1))


def test_stopping_ends_the_process_and_all_that_it_started(run: Run) -> None:
    run.start("sh", "-c", "sleep 300 & sh -c 'sleep 300 & echo $!; wait' & echo ready; wait")
    run.wait_for_line("ready")
    run.qtbot.waitUntil(lambda: len(run.log.lines()) == 2, timeout=TIMEOUT)
    pid = run.runner.pid
    assert pid is not None
    tree = [psutil.Process(pid), *psutil.Process(pid).children(recursive=True)]
    assert len(tree) == 4
    run.runner.stop(10)
    assert run.wait() == Outcome(signal_number=signal.SIGTERM)
    assert not [process for process in tree if alive(process)]


def test_what_ignores_the_request_is_killed_after_the_grace_time(run: Run) -> None:
    deaf = "trap '' TERM; sh -c \"trap '' TERM; echo \\$\\$; while :; do sleep 1; done\" & while :; do sleep 1; done"
    run.start("sh", "-c", deaf)
    run.qtbot.waitUntil(lambda: len(run.log.lines()) == 1, timeout=TIMEOUT)
    grandchild = psutil.Process(int(run.log.lines()[0]))
    run.runner.stop(0.2)
    assert run.wait() == Outcome(signal_number=signal.SIGKILL)
    assert not alive(grandchild)


def test_what_left_the_group_is_found_as_long_as_its_parent_lives(run: Run) -> None:
    run.start("sh", "-c", "setsid sh -c 'echo $$; exec sleep 300' & wait")
    run.qtbot.waitUntil(lambda: len(run.log.lines()) == 1, timeout=TIMEOUT)
    stray = psutil.Process(int(run.log.lines()[0]))
    assert os.getpgid(stray.pid) != run.runner.pid
    run.runner.stop(5)
    run.wait()
    assert not alive(stray)


def test_a_stopped_process_can_still_be_ended_in_time(run: Run) -> None:
    run.start("sh", "-c", "echo ready; kill -STOP $$; sleep 300")
    run.wait_for_line("ready")
    run.runner.stop(15)
    assert run.wait() == Outcome(signal_number=signal.SIGTERM)


def test_a_child_that_holds_the_pipe_neither_holds_up_the_end_nor_stays(run: Run) -> None:
    run.start("sh", "-c", "sleep 300 & echo $!; exit 4")
    assert run.wait() == Outcome(exit_code=4)
    assert not alive(psutil.Process(int(run.log.lines()[0])) if psutil.pid_exists(int(run.log.lines()[0])) else None)


def test_most_output_is_never_looked_at(qtbot: QtBot, tmp_path: Path) -> None:
    rules = Rules(b"MARK")
    run = Run(qtbot, tmp_path, rules)
    run.start("sh", "-c", "yes line | head -n 200000; echo MARK; echo last")
    assert run.wait() == Outcome(exit_code=0)
    assert run.log.lines() == ["line"] * 498 + ["MARK", "last"]
    assert "MARK" in run.seen
    assert len(run.seen) < 100_000
    assert rules.regions > 1


def test_progress_lines_replace_each_other(run: Run) -> None:
    run.start("sh", "-c", r"printf 'start\n10%%\n20%%\nwarning\n30%%\n'; printf 'a\rb\rc\n'")
    run.wait()
    assert run.log.lines() == ["start", "20%", "warning", "30%", "c"]


def alive(process: psutil.Process | None) -> bool:
    return process is not None and process.is_running() and process.status() != psutil.STATUS_ZOMBIE
