"""The torture engines: their definitions are sound, and their programs misbehave exactly as they promise."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.engines.catalog import Catalog
from desktop.engines.command import Places, build_command
from desktop.engines.definition import load_engine
from desktop.engines.lines import ErrorSeen, FileSeen, LineReader, ProgressSeen, StageSeen, TitleSeen, WarningSeen
from desktop.jobs.job import Job, Progress
from desktop.jobs.output import decode_line
from tests.torture import engines, is_running, pids, read_echo, steps, wait_until_gone
from tests.torture.engines import write_engine
from tests.torture.steps import Gate

NONCE = "0123456789ab"
Popen = subprocess.Popen[bytes]

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals, forks and pipes as Unix has them")


@pytest.fixture
def start(tmp_path: Path) -> Callable[..., Popen]:
    """Starts the engine of a file as the app would, stdout and stderr in one pipe."""

    def started(file: Path, url: str = "torture:x", **options: str | bool) -> Popen:
        engine = load_engine(file)
        location = Catalog(tmp_path / "none", file.parent, tmp_path / "data").locate(engine)
        assert location is not None
        places = Places(tmp_path / "to", tmp_path / "temp", tmp_path / "data", "/usr/bin/ffmpeg", os.getpid())
        job = Job(urls=[url], engine=engine.id, user_id="u", options=dict(options))
        command = build_command(engine, job, location, places, NONCE)
        return subprocess.Popen(
            [command.program, *command.arguments],
            env={**os.environ, **command.environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )

    return started


@pytest.fixture
def run(start: Callable[..., Popen]) -> Callable[..., tuple[int, bytes]]:
    """Runs the engine of a file to its end: exit code (a signal is negative) and output."""

    def ran(file: Path, *given: str, **options: str | bool) -> tuple[int, bytes]:
        with start(file, *given, **options) as process:
            output, _ = process.communicate(timeout=60)
            return process.returncode, output

    return ran


Start = Callable[..., Popen]
Run = Callable[..., tuple[int, bytes]]


def read_lines(process: Popen, last: str) -> list[str]:
    """The lines up to the line ``last``."""
    assert process.stdout is not None
    lines: list[str] = []
    while last not in lines:
        line = process.stdout.readline()
        assert line, lines
        lines.append(line.decode().rstrip("\n"))
    return lines


def end(process: Popen) -> None:
    os.killpg(process.pid, signal.SIGKILL)
    process.wait(timeout=10)


def events(file: Path, output: bytes) -> list[object]:
    reader = LineReader(load_engine(file).output, NONCE)
    return [event for line in output.decode().splitlines() if (event := reader.read(line)) is not None]


def test_a_definition_can_say_everything(engines_folder: Path, run: Run) -> None:
    file = engines.echo(
        engines_folder,
        "all-of-it",
        name='Quotes " and \\ and \x7f and ü',
        accepts=["^mine:"],
        priority=7,
        environment={"TORTURED": "{temp}/ü"},
        options={
            "level": {"label": "Level", "kind": "choice", "choices": ["a", "b"], "arguments": ["--level={value}"]}
        },
        exit_codes={"3": "Three"},
    )
    engine = load_engine(file)
    assert (engine.name, engine.priority, engine.exit_codes) == ('Quotes " and \\ and \x7f and ü', 7, {3: "Three"})
    assert engine.takes("mine:x") and not engine.takes("torture:x")
    code, output = run(file, "mine:a b".replace(" ", "%20"), level="b")
    echo = read_echo(output.decode().splitlines())
    assert (code, echo.arguments[-3:], echo.input) == (0, ["--level=b", "--", "mine:a%20b"], "")
    assert echo.environment["TORTURED"].endswith("/temp/ü")
    assert f"--nonce={NONCE}" in echo.arguments


def test_what_toml_cannot_say_is_refused(engines_folder: Path) -> None:
    with pytest.raises(TypeError):
        engines.echo(engines_folder, summary=None)


def test_a_script_of_ones_own_and_any_program_can_be_run(engines_folder: Path, run: Run) -> None:
    assert run(write_engine(engines_folder, "own", "import sys\nprint(sys.argv[-1])\n"))[1] == b"torture:x\n"
    assert run(write_engine(engines_folder, "true", program="true")) == (0, b"")


@pytest.mark.parametrize("code", [0, 1, 3, 120])
def test_exit_codes(engines_folder: Path, run: Run, code: int) -> None:
    assert run(engines.exits(engines_folder, code)) == (code, b"")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL, signal.SIGSEGV])
def test_signals(engines_folder: Path, run: Run, number: int) -> None:
    assert run(engines.kills_itself(engines_folder, number)) == (-number, b"")


def test_a_gate_holds_until_it_opens(engines_folder: Path, tmp_path: Path, start: Start) -> None:
    gate = Gate(tmp_path / "gate")
    with start(engines.gated(engines_folder, gate, steps.exits(4))) as process:
        assert read_lines(process, "waiting") == ["waiting"]
        assert process.poll() is None
        gate.open()
        assert process.communicate(timeout=10)[0] == b"done\n"
    assert (process.returncode, gate.waiting) == (4, 0)


def test_steps_are_read_by_their_own_rules(engines_folder: Path, tmp_path: Path, run: Run) -> None:
    file = engines.scripted(
        engines_folder,
        steps.title("A {tail}"),
        steps.progress(50, 5, 10, 2.5, 2, 1, 3),
        steps.progress(downloaded=7),
        steps.stage("Merger"),
        steps.stage("Merger", ended=True),
        steps.warning("careful"),
        steps.error("broken {url}"),
        steps.save("folder/{tail}.txt", "from {url}"),
        steps.claim("/etc/passwd"),
        steps.write("quiet.txt", where="temp"),
    )
    code, output = run(file, "torture:one")
    assert code == 0
    assert events(file, output) == [
        TitleSeen("A one"),
        ProgressSeen(Progress(50.0, 5, 10, 2.5, 2.0, 1, 3)),
        ProgressSeen(Progress(downloaded=7)),
        StageSeen("Merger", ended=False),
        StageSeen("Merger", ended=True),
        WarningSeen("careful"),
        ErrorSeen("broken torture:one"),
        FileSeen(str(tmp_path / "to/folder/one.txt")),
        FileSeen("/etc/passwd"),
    ]
    assert (tmp_path / "to/folder/one.txt").read_text() == "from torture:one"
    assert (tmp_path / "temp/quiet.txt").exists()


def test_files_of_all_kinds(engines_folder: Path, tmp_path: Path, run: Run) -> None:
    saved = engines.saves(engines_folder, "a.bin", where="temp")
    assert events(saved, run(saved)[1]) == [FileSeen(str(tmp_path / "temp/a.bin"))]
    claimed = engines.claims(engines_folder, "/etc/passwd")
    assert events(claimed, run(claimed)[1]) == [FileSeen("/etc/passwd")]
    nothing = engines.saves_nothing(engines_folder)
    assert (run(nothing)[0], events(nothing, run(nothing)[1])) == (0, [])
    assert all(load_engine(file).outcome.needs_file for file in (saved, claimed, nothing))


@pytest.mark.parametrize("kind", ["alone", "child", "escape"])
def test_the_stubborn_live_on_after_sigterm(engines_folder: Path, start: Start, kind: str) -> None:
    file = engines.stubborn(engines_folder, child=kind == "child", escape=kind == "escape")
    with start(file) as process:
        numbers = pids(read_lines(process, "ready"))
        assert numbers[0] == process.pid
        assert len(numbers) == (1 if kind == "alone" else 2)
        groups = {os.getpgid(number) for number in numbers}
        assert len(groups) == (2 if kind == "escape" else 1)
        for number in numbers:
            os.kill(number, signal.SIGTERM)
            os.kill(number, signal.SIGINT)
        # Had the signals any effect, it would be there by the time that one is told.
        assert all(_ignores(number, signal.SIGTERM) and is_running(number) for number in numbers)
        for number in numbers:
            os.kill(number, signal.SIGKILL)
        process.wait(timeout=10)
    wait_until_gone(numbers)


def _ignores(pid: int, number: int) -> bool:
    if not Path("/proc/self/status").exists():
        return True
    (mask,) = (line for line in Path(f"/proc/{pid}/status").read_text().splitlines() if line.startswith("SigIgn"))
    return bool(int(mask.split()[1], 16) & 1 << (number - 1))


def test_a_holder_ends_and_its_child_holds_the_pipe(engines_folder: Path, tmp_path: Path, start: Start) -> None:
    gate = Gate(tmp_path / "gate")
    with start(engines.holder(engines_folder, gate)) as process:
        read_lines(process, "parent ends")
        assert process.wait(timeout=10) == 0
        gate.open()
        assert b"late\n" in process.communicate(timeout=10)[0]
    with start(engines.holder(engines_folder)) as process:
        assert process.wait(timeout=10) == 0
        assert process.stdout is not None
        end(process)
        numbers = pids(process.stdout.read().decode().splitlines())
    assert len(numbers) == 2


def test_floods(engines_folder: Path, run: Run) -> None:
    output = run(engines.flood(engines_folder, 25_001, 20))[1]
    lines = output.splitlines(keepends=True)
    assert (len(lines), {len(line) for line in lines}, lines[-1]) == (25_001, {20}, b"0000000000000025000\n")
    assert run(engines.endless_line(engines_folder, 1_000_001)) == (0, b"x" * 1_000_001)


def test_pieces_come_one_by_one(engines_folder: Path, start: Start) -> None:
    data = engines.TORN_TEXT.encode() + b"\n"
    with start(engines.torn(engines_folder)) as process:
        assert process.stdout is not None
        pieces = []
        while piece := os.read(process.stdout.fileno(), 65_536):
            pieces.append(piece)
    assert pieces == [data[at : at + 1] for at in range(len(data))]


def test_bytes_are_as_promised(engines_folder: Path, run: Run) -> None:
    output = run(engines.bad_bytes(engines_folder))[1]
    assert output == engines.BAD_BYTES + b"\n"
    assert output.decode("utf-8", "replace") == engines.BAD_BYTES_READ + "\n"
    assert run(engines.returning(engines_folder, 2))[1] == b"begin\n\r1 of 2\r2 of 2\nend\n"
    assert run(engines.escapes(engines_folder))[1].count(b"\x1b") == 8
    assert decode_line(engines.ESCAPES.encode()) == engines.ESCAPES_READ
    assert decode_line(engines.BAD_BYTES) == engines.BAD_BYTES_READ


def test_stdout_and_stderr_take_turns(engines_folder: Path, run: Run) -> None:
    assert run(engines.interleaved(engines_folder, 100))[1].decode().split() == [str(number) for number in range(100)]


def test_a_slow_ffmpeg_stops_half_way(tmp_path: Path) -> None:
    gate = Gate(tmp_path / "gate")
    program = engines.slow_ffmpeg(tmp_path / "bin", gate)
    version = subprocess.run([program, "-version"], capture_output=True, text=True, check=True).stdout
    assert version.startswith("ffmpeg version")
    target = tmp_path / "out.wav"
    arguments = ["-v", "error", "-y", "-f", "lavfi", "-i", "sine=duration=1", f"file:{target}"]
    with subprocess.Popen([program, *arguments]) as process:
        while not gate.waiting:
            assert process.poll() is None
        assert target.read_bytes() == b"half-made"
        gate.open()
        assert process.wait(timeout=30) == 0
    assert target.stat().st_size > 40_000
