"""Definitions for the tests of this floor: a small right one, and how to make it wrong."""

from __future__ import annotations

from pathlib import Path

from desktop.engines.definition import Engine, load_engine
from desktop.engines.lines import LineReader

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


def yt_dlp() -> Engine:
    """The built-in definition."""
    return load_engine(BUILTIN / "yt-dlp.toml")


def yt_dlp_reader() -> LineReader:
    """Reads what the recorded runs printed."""
    return LineReader(yt_dlp().output, NONCE)


def recorded(name: str) -> list[str]:
    """The lines of a recorded run."""
    return (RECORDED / f"{name}.txt").read_text("utf-8").splitlines()
