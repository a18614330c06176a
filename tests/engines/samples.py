"""Definitions for the tests of this floor: a small right one, and how to make it wrong."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop.engines.definition import Engine, load_engine
from desktop.engines.lines import DoneSeen, ErrorSeen, LineEvent, LineReader, ProgressSeen
from desktop.engines.verdict import Findings, judge
from desktop.jobs.job import Outcome, Progress

ROOT = Path(__file__).parents[2]
BUILTIN = ROOT / "resources" / "engines"
RECORDED = Path(__file__).parent / "recorded"
#: The nonce of the runs that were recorded.
NONCE = "0123456789ab"

SMALLEST = """
id = "small"
name = "Small"
accepts = ['^https?://']
program = "small"
arguments = ["{options}", "--", "{urls}"]
"""


def write(folder: Path, text: str, name: str = "engine.toml") -> Path:
    """A definition as a file."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def engine(folder: Path, more: str = "") -> Engine:
    """The smallest definition and ``more``."""
    return load_engine(write(folder, SMALLEST + more))


def builtin(engine_id: str) -> Engine:
    """A built-in definition."""
    return load_engine(BUILTIN / f"{engine_id}.toml")


def events(engine_id: str, lines: Sequence[str]) -> list[LineEvent]:
    """What an engine's expressions see in ``lines``."""
    reader = LineReader(builtin(engine_id).output, NONCE)
    return [event for event in map(reader.read, lines) if event is not None]


def known(seen: Sequence[LineEvent]) -> list[Progress]:
    """What the progress lines among ``seen`` tell, less those that tell nothing."""
    found = [event.progress for event in seen if isinstance(event, ProgressSeen)]
    return [progress for progress in found if progress != Progress()]


def told(engine_id: str, name: str, code: int, **found: Any) -> str:
    """The sentence for a recorded run that ended with ``code``."""
    seen = events(engine_id, recorded(name))
    errors = [event for event in seen if isinstance(event, ErrorSeen)]
    failed = next((event.failed for event in reversed(errors) if event.failed is not None), None)
    findings = Findings(errors=[event.message for event in errors], failed=failed, **found)
    findings.done = sum(isinstance(event, DoneSeen) for event in seen)
    for progress in known(seen):
        findings.at_item(progress.item, progress.items)
    return judge(builtin(engine_id), Outcome(exit_code=code), findings).error


def yt_dlp() -> Engine:
    """The built-in definition."""
    return load_engine(BUILTIN / "yt-dlp.toml")


def yt_dlp_reader() -> LineReader:
    """Reads what the recorded runs printed."""
    return LineReader(yt_dlp().output, NONCE)


def recorded(name: str) -> list[str]:
    """The lines of a recorded run."""
    return (RECORDED / f"{name}.txt").read_text("utf-8").splitlines()
