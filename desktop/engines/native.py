"""Puts a machine's own program, which a package hides behind a launcher, where the launcher is; installs nothing.

Some packages bring a program for the machine and, under its name, a small Python script that starts it as a child. A
signal then reaches the two in no sure order, and every start costs a Python's. Where it is plain which file is meant, a
link to it takes the script's place.
"""

from __future__ import annotations

import os
from pathlib import Path

from desktop.engines.installed import package_folders
from desktop.engines.swap import programs_folder

#: How programs of the systems begin: ELF, Mach-O of either byte order and of several machines.
_NATIVE = (b"\x7fELF", b"\xcf\xfa\xed\xfe", b"\xfe\xed\xfa\xcf", b"\xca\xfe\xba\xbe")


def link_native_program(environment: Path, program: str) -> None:
    """Let ``program`` of ``environment`` be the one native program of that name among its packages, if there is one.

    :raises OSError: the link cannot be made.
    """
    launcher = programs_folder(environment) / program
    if not program or os.name == "nt" or launcher.is_symlink() or not _begins(launcher, (b"#!",)):
        return
    found = [
        path
        for folder in package_folders(environment)
        for path in folder.rglob(program)
        if path.is_file() and os.access(path, os.X_OK) and _begins(path, _NATIVE)
    ]
    if len(found) == 1:
        launcher.unlink()
        # Relative: the environment is still to be moved.
        launcher.symlink_to(os.path.relpath(found[0], launcher.parent))


def _begins(file: Path, beginnings: tuple[bytes, ...]) -> bool:
    try:
        with file.open("rb") as opened:
            return opened.read(4).startswith(beginnings)
    except OSError:
        return False
