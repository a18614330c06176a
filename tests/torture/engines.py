"""Engines as a user writes them, around programs that misbehave: each function writes one and returns its file.

They all take links that begin with ``torture:``. Everything that a definition can say can be given by name:
``echo(folder, "mine", accepts=["^mine:"], priority=5)``.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.servers.media import ffmpeg_program
from tests.torture import steps
from tests.torture.steps import Gate, Step, Where

_PROGRAMS = Path(__file__).parent / "programs.py"

#: How scripted engines say what they do: each line begins with the nonce.
RULES = {
    "progress": r"^@{nonce}P (?P<percent>\S+) (?P<downloaded>\S+) (?P<total>\S+) (?P<speed>\S+) (?P<eta>\S+)"
    r" (?P<item>\S+) (?P<items>\S+)$",
    "title": "^@{nonce}T (?P<title_json>.*)$",
    "file": "^@{nonce}F (?P<file_json>.*)$",
    "stage": r"^@{nonce}S (?P<stage>\w+) (?:begun|(?P<ended>ended))$",
    "warning": "^WARNING: (?P<message>.*)$",
    "error": "^ERROR: (?P<message>.*)$",
}

#: What :func:`torn` prints, one byte at a time.
TORN_TEXT = "naïve 日本 🎬 end"
#: What :func:`bad_bytes` prints, and what is to be made of it.
BAD_BYTES = b"caf\xe9 \xff\xfe \xf0\x9f\x8e end"
BAD_BYTES_READ = "caf� �� � end"
#: What :func:`escapes` prints, and what is to be left of it.
ESCAPES = "\x1b[1;31mred\x1b[0m \x1b]0;title\x07and \x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\ \x1b(Bplain\x08\x00"
ESCAPES_READ = "red and link plain"


def write_engine(
    folder: Path,
    engine_id: str,
    script: str | Path = "",
    *own: str,
    program: str = "",
    **keys: Any,
) -> Path:
    """Write the definition ``<folder>/<engine_id>.toml``.

    ``script`` is what Python runs: the name of a program in programs.py, or the path of a file, or, where it holds a
    line feed, a program's text. It gets all places by name, ``own`` as further arguments, and the links after ``--``.
    ``program`` is run in its stead; then ``arguments`` in ``keys`` says what it gets (default: the links). ``keys`` are
    any further keys and tables of a definition.
    """
    definition: dict[str, Any] = {"id": engine_id, "name": f"Torture {engine_id}", "accepts": ["^torture:"]}
    if program:
        definition |= {"program": program, "arguments": ["{urls}"]}
    else:
        places = [f"--{name}={{{name}}}" for name in ("directory", "temp", "data", "nonce", "pid")]
        owned = [f"--own={argument}" for argument in own]
        arguments = [*_to_run(folder, engine_id, script), *places, *owned, "{options}", "--", "{urls}"]
        definition |= {"program": sys.executable, "arguments": arguments}
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{engine_id}.toml"
    file.write_text("".join(f"{key} = {_toml(value)}\n" for key, value in (definition | keys).items()), "utf-8")
    return file


def _to_run(folder: Path, engine_id: str, script: str | Path) -> list[str]:
    if isinstance(script, Path):
        return [str(script)]
    if "\n" not in script:
        return [str(_PROGRAMS), script]
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{engine_id}.py"
    file.write_text(script, "utf-8")
    return [str(file)]


def _toml(value: object) -> str:
    """A value on one line. TOML's texts are written as JSON's are, but for one character."""
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{_toml(str(key))} = {_toml(item)}" for key, item in value.items()) + " }"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(_toml, value)) + "]"
    if not isinstance(value, (str, bool, int, float)):
        raise TypeError(f"{value!r} cannot be written as TOML")
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def scripted(folder: Path, *script: Step, engine_id: str = "scripted", **keys: Any) -> Path:
    """A program that does these steps (see steps.py) and tells of them as :data:`RULES` say."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{engine_id}.json"
    file.write_text(json.dumps(script), "utf-8")
    return write_engine(folder, engine_id, "scripted", str(file), **{"output": RULES, **keys})


def echo(folder: Path, engine_id: str = "echo", **keys: Any) -> Path:
    """Tells its arguments and environment; :func:`tests.torture.read_echo` reads that."""
    return write_engine(folder, engine_id, "echo", **keys)


def exits(folder: Path, code: int, engine_id: str = "exits", **keys: Any) -> Path:
    """Ends with this exit code and prints nothing."""
    return scripted(folder, steps.exits(code), engine_id=engine_id, **keys)


def kills_itself(folder: Path, number: int, engine_id: str = "kills-itself", **keys: Any) -> Path:
    """Is ended by this signal."""
    return scripted(folder, steps.kills(number), engine_id=engine_id, **keys)


def gated(folder: Path, gate: Gate, *then: Step, engine_id: str = "gated", **keys: Any) -> Path:
    """Prints "waiting", waits for the gate, prints "done" and does what else is to be done."""
    begin = (steps.line("waiting"), steps.wait(gate), steps.line("done"))
    return scripted(folder, *begin, *then, engine_id=engine_id, **keys)


def saves(folder: Path, name: str, where: Where = "directory", engine_id: str = "saves", **keys: Any) -> Path:
    """Writes one file, tells its path, and counts as failed without."""
    return scripted(
        folder, steps.save(name, where=where), engine_id=engine_id, **{"outcome": {"needs_file": True}, **keys}
    )


def claims(folder: Path, path: str | Path, engine_id: str = "claims", **keys: Any) -> Path:
    """Tells a path that it has not written, exit code 0, and counts as failed without a file."""
    return scripted(folder, steps.claim(path), engine_id=engine_id, **{"outcome": {"needs_file": True}, **keys})


def saves_nothing(folder: Path, engine_id: str = "saves-nothing", **keys: Any) -> Path:
    """Exit code 0 and no file, and counts as failed without one."""
    return scripted(
        folder, steps.line("nothing to do"), engine_id=engine_id, **{"outcome": {"needs_file": True}, **keys}
    )


def stubborn(
    folder: Path, *, child: bool = False, escape: bool = False, engine_id: str = "stubborn", **keys: Any
) -> Path:
    """Ignores SIGTERM, alone or with a child that does too and may have left the process group.

    It prints "pid N" for each process (see :func:`tests.torture.pids`) and then "ready".
    """
    own = [word for word, wanted in (("child", child or escape), ("escape", escape)) if wanted]
    return write_engine(folder, engine_id, "stubborn", *own, **keys)


def holder(folder: Path, gate: Gate | None = None, engine_id: str = "holder", **keys: Any) -> Path:
    """Ends with exit code 0 while a child holds its output open: until the gate opens, or for ever."""
    own = (str(gate.__fspath__()),) if gate else ()
    return write_engine(folder, engine_id, "holder", *own, **keys)


def flood(folder: Path, count: int, width: int = 80, engine_id: str = "flood", **keys: Any) -> Path:
    """Prints ``count`` numbered lines of ``width`` bytes as fast as it can."""
    return write_engine(folder, engine_id, "flood", "lines", str(count), str(width - 1), **keys)


def endless_line(folder: Path, size: int, engine_id: str = "endless-line", **keys: Any) -> Path:
    """Prints ``size`` bytes without a line feed."""
    return write_engine(folder, engine_id, "flood", "line", str(size), **keys)


def chunks(folder: Path, *pieces: bytes, engine_id: str = "chunks", **keys: Any) -> Path:
    """Prints these bytes, each piece only when the one before was read."""
    return scripted(folder, *map(steps.raw, pieces), engine_id=engine_id, **keys)


def torn(folder: Path, **keys: Any) -> Path:
    """Prints :data:`TORN_TEXT` one byte at a time: every character beyond ASCII is torn."""
    data = TORN_TEXT.encode() + b"\n"
    return chunks(folder, *_single_bytes(data), **{"engine_id": "torn", **keys})


def _single_bytes(data: bytes) -> Sequence[bytes]:
    return [data[at : at + 1] for at in range(len(data))]


def bad_bytes(folder: Path, **keys: Any) -> Path:
    """Prints a line that is not UTF-8."""
    return chunks(folder, BAD_BYTES + b"\n", **{"engine_id": "bad-bytes", **keys})


def returning(folder: Path, count: int, **keys: Any) -> Path:
    r"""Prints "begin", then ``count`` states of one line with ``\r`` before each, then "end"."""
    states = [f"\r{number} of {count}".encode() for number in range(1, count + 1)]
    return chunks(folder, b"begin\n", *states, b"\nend\n", **{"engine_id": "returning", **keys})


def escapes(folder: Path, **keys: Any) -> Path:
    """Prints a line full of a terminal's escape sequences."""
    return chunks(folder, ESCAPES.encode() + b"\n", **{"engine_id": "escapes", **keys})


def interleaved(folder: Path, count: int, **keys: Any) -> Path:
    """Prints "0" to stdout, "1" to stderr, "2" to stdout and so on, ``count`` lines."""
    lines = [(steps.error_line if number % 2 else steps.line)(str(number)) for number in range(count)]
    return scripted(folder, *lines, **{"engine_id": "interleaved", **keys})


def slow_ffmpeg(folder: Path, gate: Gate) -> Path:
    """An ``ffmpeg`` that stops half way through every conversion until the gate opens; return its path.

    With ``folder`` first on PATH it is the one that is found.
    """
    folder.mkdir(parents=True, exist_ok=True)
    program = folder / "ffmpeg"
    command = [sys.executable, str(_PROGRAMS), "slow-ffmpeg", ffmpeg_program(), str(gate.__fspath__())]
    program.write_text(
        f"#!{sys.executable}\nimport os, sys\ncommand = {command!r}\nos.execv(command[0], command + sys.argv[1:])\n"
    )
    program.chmod(0o755)
    return program
