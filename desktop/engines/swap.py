"""The folder of an engine's environment: locked, replaced as a whole, mended after a crash; installs nothing.

``<id>`` is the environment that is used. Beside it there may be, for a while,

* ``<id>.new``: one that is being made;
* ``<id>.old``: the one before, whole, between the moment that it was put aside and the moment that the new one works;
* ``<id>.gone``: what is being deleted, and so no longer whole.

Whatever stops us, the next look at the folder (:func:`repair`) finds a whole environment if there was one.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.engines.installed import package_folders

#: Signals that ask us to end: they have to wait while folders change their names.
_ENDING = ("SIGTERM", "SIGINT", "SIGHUP")
_SCRIPT_PROBE = 4096


class Busy(Exception):
    """Somebody else is changing the environment at this moment."""


def beside(folder: Path, ending: str) -> Path:
    """``<id>.new`` and its like."""
    return folder.with_name(f"{folder.name}.{ending}")


def programs_folder(environment: Path) -> Path:
    """Where an environment keeps its programs."""
    return environment / ("Scripts" if sys.platform == "win32" else "bin")


@contextmanager
def locked(folder: Path) -> Iterator[int]:
    """Be the only one to change the environment ``folder``, among all processes; yields the lock's file descriptor.

    A child that inherits the descriptor keeps the lock should we be killed.

    :raises Busy: somebody else is at it.
    :raises OSError: the folder around it cannot be written to.
    """
    folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # Never deleted: who waits for a lock on a deleted file gets one that nobody else sees.
    descriptor = os.open(folder.with_name(f".{folder.name}.lock"), os.O_RDWR | os.O_CREAT, 0o600)
    try:
        _lock(descriptor)
        yield descriptor
    finally:
        os.close(descriptor)


def _lock(descriptor: int) -> None:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError) as error:
        raise Busy from error


def restore_put_aside(folder: Path) -> None:
    """Bring back the environment ``folder`` where a crash left it put aside, unless somebody is at work on it.

    Cheap where there is nothing to do: it is done whenever somebody looks for the engine.
    """
    old = beside(folder, "old")
    if os.path.lexists(folder) or not os.path.lexists(old):
        return
    try:
        with locked(folder):
            if not os.path.lexists(folder):
                old.rename(folder)
    except (Busy, OSError):
        return  # The engine shows as not installed, and installing it says what is wrong.


def repair(folder: Path) -> None:
    """Mend what a crash left; the lock must be held.

    :raises OSError: it cannot be.
    """
    old = beside(folder, "old")
    if os.path.lexists(old):
        if os.path.lexists(folder):
            discard(old)
        else:
            old.rename(folder)
    for ending in ("new", "gone"):
        discard(beside(folder, ending))


def discard(folder: Path) -> None:
    """Delete ``folder``, which has one of the names beside an environment's; nobody ever sees half of it there.

    :raises OSError: it cannot be moved out of the way.
    """
    if not os.path.lexists(folder):
        return
    gone = folder.with_suffix(".gone")
    if folder != gone:
        delete(gone)
        folder.rename(gone)
    delete(gone)


def delete(folder: Path) -> None:
    """Delete ``folder`` as far as that goes; what cannot be deleted now is tried again by the next :func:`repair`."""
    if folder.is_symlink() or folder.is_file():
        folder.unlink()
    else:
        shutil.rmtree(folder, ignore_errors=True)


def remove(folder: Path) -> None:
    """Delete the environment ``folder`` itself; the lock must be held.

    :raises OSError: it cannot be moved out of the way.
    """
    with uninterrupted():
        delete(beside(folder, "gone"))
        folder.rename(beside(folder, "gone"))
    delete(beside(folder, "gone"))


def put_in_place(folder: Path) -> None:
    """Make ``<id>.new`` the environment ``folder``, which stays beside it until :func:`keep` or :func:`roll_back`.

    :raises OSError: it cannot be; then all is as before.
    """
    old, new = beside(folder, "old"), beside(folder, "new")
    _rewrite(new, folder)
    with uninterrupted():
        if os.path.lexists(folder):
            folder.rename(old)
        try:
            new.rename(folder)
        except OSError:
            if os.path.lexists(old):
                old.rename(folder)
            raise


def keep(folder: Path) -> None:
    """The new environment works: delete the one before."""
    discard(beside(folder, "old"))


def roll_back(folder: Path) -> None:
    """The new environment does not work in its place: the one before takes it again."""
    old, gone = beside(folder, "old"), beside(folder, "gone")
    with uninterrupted():
        delete(gone)
        folder.rename(gone)
        if os.path.lexists(old):
            old.rename(folder)
    delete(gone)


@contextmanager
def uninterrupted() -> Iterator[None]:
    """Let signals that ask us to end wait until the block is over."""
    if sys.platform == "win32":
        yield
        return
    numbers = {getattr(signal, name) for name in _ENDING}
    before = signal.pthread_sigmask(signal.SIG_BLOCK, numbers)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _rewrite(new: Path, folder: Path) -> None:
    """Let the files of ``new`` that hold its path say ``folder``: it is about to be moved there."""
    files = [new / "pyvenv.cfg", *programs_folder(new).iterdir()]
    for packages in package_folders(new):
        files += packages.glob("*.pth")
    was, becomes = os.fsencode(new), os.fsencode(folder)
    for file in files:
        if file.is_symlink() or not file.is_file():
            continue
        content = file.read_bytes()
        # A program of the machine's own cannot be edited like a text: its parts lie where they lie.
        if was in content and b"\0" not in content[:_SCRIPT_PROBE]:
            file.write_bytes(content.replace(was, becomes))
