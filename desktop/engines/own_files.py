"""The user's own definitions as files: ids, copies, safe writing; does not ask whether one can be used."""

from __future__ import annotations

import json
import os
import re
import tempfile
import tomllib
from collections.abc import Container
from pathlib import Path

from desktop.engines.errors import EngineError
from desktop.engines.positions import key_lines
from desktop.jobs.words import tr

#: No definition is nearly as large; whatever is, is something else.
LARGEST_FILE = 1_000_000

_ID = re.compile(r"[a-z0-9-]{1,64}")
_ID_LINE = re.compile(r"""^[ \t]*id[ \t]*=[ \t]*(?:"([^"\n]*)"|'([^'\n]*)')""", re.MULTILINE)
_TABLE = re.compile(r"^[ \t]*\[", re.MULTILINE)


def is_id(text: str) -> bool:
    """Whether an engine, and so its file, can be called that."""
    return _ID.fullmatch(text) is not None


def id_in(text: str) -> str:
    """The id that a definition's text gives, "" where it gives none that a file could be named after.

    The text may be half typed: its id is found for as long as its own line can be read.
    """
    try:
        found = tomllib.loads(text.removeprefix("\ufeff")).get("id")
    except (tomllib.TOMLDecodeError, RecursionError):
        table = _TABLE.search(text)
        line = _ID_LINE.search(text, 0, table.start() if table else len(text))
        found = (line[1] or line[2]) if line else None
    return found if isinstance(found, str) and is_id(found) else ""


def with_value(text: str, key: str, value: str) -> str:
    """``text`` with another value for a key at its top, which has a line of its own; put first where there is none."""
    line = f"{key} = {json.dumps(value, ensure_ascii=False)}"
    at = key_lines(text).get(key)
    if at is None:
        return f"{line}\n{text}"
    lines = text.split("\n")
    end = "\r" if lines[at - 1].endswith("\r") else ""
    lines[at - 1] = line + end
    return "\n".join(lines)


def free_id(wanted: str, taken: Container[str]) -> str:
    """``wanted``, or with the first number behind it that makes it an id that is not ``taken``."""
    number, found = 1, wanted
    while found in taken:
        number += 1
        found = f"{wanted}-{number}"
    return found


def read_definition(path: Path) -> str:
    """The text of a file that may be a definition.

    :raises EngineError: it cannot be read, or can be none.
    """
    try:
        # Not a device or a pipe: reading those may never end.
        if not path.is_file():
            raise EngineError(tr("“{file}” is no file.", file=path))
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except OSError as error:
        reason = error.strerror or error
        raise EngineError(tr("“{file}” cannot be read: {reason}.", file=path, reason=reason)) from error
    if len(content) > LARGEST_FILE:
        raise EngineError(tr("“{file}” is too large to be the definition of an engine.", file=path.name))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise EngineError(
            tr("“{file}” is no text in UTF-8, and so no definition of an engine.", file=path.name)
        ) from error


def save_definition(path: Path, text: str) -> None:
    """Write ``text`` to ``path``: all of it or, if that fails, nothing. Missing folders are made.

    :raises EngineError: it cannot be written.
    """
    # What a link points to is written, and the link stays.
    real = Path(os.path.realpath(path))
    try:
        real.parent.mkdir(parents=True, exist_ok=True)
        # Not named *.toml: nobody takes the half-written file for a definition.
        handle, name = tempfile.mkstemp(prefix=f".{real.name}-", suffix=".new", dir=real.parent)
        new = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(text.encode("utf-8", "surrogatepass"))
                file.flush()
                os.fsync(file.fileno())
            if real.exists():
                new.chmod(real.stat().st_mode & 0o777)
            new.replace(real)
        except BaseException:
            new.unlink()
            raise
    except OSError as error:
        reason = error.strerror or error
        raise EngineError(tr("“{file}” cannot be written: {reason}.", file=path, reason=reason)) from error


def delete_definition(path: Path) -> None:
    """Delete an own definition; one that is gone already is no matter.

    :raises EngineError: it cannot be deleted.
    """
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        reason = error.strerror or error
        raise EngineError(tr("“{file}” cannot be deleted: {reason}.", file=path, reason=reason)) from error
