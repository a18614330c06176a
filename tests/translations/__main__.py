"""``python -m tests.translations``: bring the .ts files up to date with the sources, check them, make the .qm files.

``--check`` only checks. Both end with 1 where a finished translation has a mistake.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import PySide6

from tests.translations.checks import mistakes_in
from tests.translations.sources import ROOT, texts_of_program
from tests.translations.ts_files import PLURAL_FORMS, read_ts, updated, write_ts

FOLDER = ROOT / "resources" / "translations"


def ts_path(language: str) -> Path:
    """Where the texts of a language are."""
    return FOLDER / f"fetchdeck_{language}.ts"


def release(source: Path, target: Path) -> None:
    """Make the .qm file of a .ts file, of what is finished in it."""
    tool = Path(PySide6.__path__[0]) / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    subprocess.run([tool, "-silent", "-nounfinished", source, "-qm", target], check=True)


def main(arguments: list[str]) -> int:
    if arguments not in ([], ["--check"]):
        print("usage: python -m tests.translations [--check]", file=sys.stderr)
        return 2
    texts = texts_of_program()
    mistakes: list[str] = []
    FOLDER.mkdir(exist_ok=True)
    for language in PLURAL_FORMS:
        path = ts_path(language)
        messages = updated(read_ts(path), texts, language)
        if not arguments:
            path.write_text(write_ts(messages, language), "utf-8")
            release(path, path.with_suffix(".qm"))
        mistakes += mistakes_in(messages, language)
        used = [message for message in messages.values() if message.state != "vanished"]
        print(f"{path.name}: {sum(message.is_finished for message in used)} of {len(used)} texts are translated")
    for mistake in mistakes:
        print(mistake, file=sys.stderr)
    return 1 if mistakes else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
