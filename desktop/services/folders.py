"""A job's temporary folder and the way of finished files out of it; knows neither processes nor the database."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import time
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.engines.model import Engine
from desktop.engines.paths import inside
from desktop.jobs.job import Job

#: Ends of the names of files from which a download can go on; everything else in the folder may be half-made.
_RESUMABLE = (".part", ".ytdl", ".aria2")
_FRAGMENT = ".part-Frag"
#: Files of a download that has not ended; they are never delivered.
_UNFINISHED = (*_RESUMABLE, ".tmp", ".temp", ".crdownload")
#: A file counts as made in a stage if it changed after the stage began, less how late we may have heard of it (s).
_STAGE_MARGIN = 2.0


class FolderError(Exception):
    """A folder cannot be used; the text is one sentence for a person."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("JobFolders", text)


class JobFolders:
    """Where jobs put what is not finished, and how what is finished leaves.

    The temporary folder lies on the disk of the download folder, so that delivering a file is a rename however large
    it is: in the data folder where that is on the same disk, else hidden in the download folder.
    """

    def __init__(self, data: Path) -> None:
        self._data = data

    def directory(self, job: Job) -> Path:
        """Where the user wants the job's files."""
        return Path(str(job.options["directory"]))

    def check_directory(self, directory: Path) -> None:
        """See that files can be written there, making the folder if need be.

        :raises FolderError: they cannot.
        """
        try:
            directory.mkdir(parents=True, exist_ok=True)
            if not os.access(directory, os.W_OK | os.X_OK):
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        except OSError as error:
            raise FolderError(
                _tr("Files cannot be saved in {folder}: {reason}. Choose another folder.").format(
                    folder=directory, reason=os.strerror(error.errno) if error.errno else error
                )
            ) from error

    def prepare(self, job: Job, *, make: bool) -> Path:
        """The job's temporary folder, which ``make`` makes if it is not there.

        :raises FolderError: it cannot be made, or the download folder cannot be written to.
        """
        directory = self.directory(job)
        self.check_directory(directory)
        temp = self._temp(job)
        if make:
            self.make(temp)
        return temp

    def make(self, temp: Path) -> None:
        """Make a folder in or for a job's temporary folder.

        :raises FolderError: it cannot be made.
        """
        try:
            temp.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise FolderError(
                _tr("The folder {folder} cannot be made: {reason}.").format(folder=temp, reason=error.strerror)
            ) from error

    def empty(self, temp: Path) -> None:
        """Remove what is unfinished in ``temp``; links to what was delivered stay."""
        for path in _files(temp):
            if not path.is_symlink():
                path.unlink(missing_ok=True)

    def has_unfinished(self, temp: Path) -> bool:
        """Whether a run finds something in ``temp`` that it can go on with."""
        return any(not path.is_symlink() for path in _files(temp))

    def delivered(self, job: Job, temp: Path) -> list[Path]:
        """What was delivered from ``temp``, if that is all that was ever made in it and all of it is still there."""
        found = []
        for path in _files(temp):
            if not (path.is_symlink() and path.is_file() and inside(path.resolve(), self.directory(job))):
                return []
            found.append(path.resolve())
        return sorted(found)

    def inherit(self, ended: Job, job: Job) -> None:
        """Let ``job``, a retry of ``ended``, go on with what that one left behind."""
        for source in self._places(ended):
            if source.is_dir():
                target = source.parent / job.id
                try:
                    source.rename(target)
                except OSError:
                    continue  # It then begins anew, which costs time but loses nothing.
                return

    def discard(self, job: Job) -> None:
        """Remove the job's temporary folder; never a file that was delivered."""
        for temp in self._places(job):
            try:
                temp.rmdir()
            except FileNotFoundError:
                continue
            except OSError:
                shutil.rmtree(temp, ignore_errors=True)
            _remove_if_empty(temp.parent)

    def drop_half_made(self, temp: Path, since: float | None) -> None:
        """Remove what an interrupted stage such as a conversion left: the next run would take it for finished.

        ``since`` is when the stage began (Unix seconds); None, where that is not known, removes all but partial
        downloads.
        """
        for path in _files(temp):
            if _is_resumable(path):
                continue
            try:
                if not path.is_symlink() and (since is None or path.stat().st_mtime >= since - _STAGE_MARGIN):
                    path.unlink()
            except OSError:
                continue  # Gone already: all the better.

    def forget_half_made(self, job: Job) -> None:
        """Leave only partial downloads in the folders of a job that nobody watched to its end."""
        for temp in self._places(job):
            if temp.is_dir():
                self.drop_half_made(temp, None)

    def deliver(self, path: Path, job: Job, temp: Path, *, keep_below: int | None = None) -> Path:
        """Move a finished file out of the job's temporary folder; return where it is now.

        It never replaces a file: a taken name gets a number. A link stays behind, so that an engine that is run again
        finds what it has already done. ``keep_below`` is how many folders below ``temp`` are left out of its new
        place; None leaves out all.

        :raises OSError: it cannot be moved.
        """
        folder = self.directory(job)
        inner = _folders_within(path, temp)
        if keep_below is not None and inner is not None:
            folder = folder.joinpath(*inner[keep_below:])
            folder.mkdir(parents=True, exist_ok=True)
        target = _move(path, folder, path.name)
        if inner is not None:
            _leave_link(path, target)
        return target

    def collect(self, job: Job, temp: Path, *, within: Path | None = None, keep_below: int | None = 0) -> list[Path]:
        """Deliver all finished files of the temporary folder, or of one ``within`` it; return their places.

        What an earlier run delivered from there is among them. ``keep_below`` is as in :meth:`deliver`.

        :raises OSError: one cannot be moved.
        """
        found = []
        directory = self.directory(job)
        for path in sorted(_files(within or temp)):
            if path.name.endswith(_UNFINISHED) or _FRAGMENT in path.name:
                continue
            if path.with_name(path.name + ".aria2").exists():
                continue
            if not path.is_symlink():
                found.append(self.deliver(path, job, temp, keep_below=keep_below))
            elif path.is_file() and inside(path.resolve(), directory):
                found.append(path.resolve())
        return found

    def _temp(self, job: Job) -> Path:
        own, beside = self._places(job)
        if beside.is_dir() or not _same_disk(self._data, self.directory(job)):
            return beside
        return own

    def _places(self, job: Job) -> tuple[Path, Path]:
        own = self._data / "temp" / job.id
        # A record that another program wrote may lack what every job of ours has.
        return own, self.directory(job) / ".fetchdeck" / job.id if "directory" in job.options else own


def total_size(files: Iterable[str]) -> int | None:
    """Bytes of those of ``files`` that are there, None if none is."""
    sizes = []
    for file in files:
        try:
            sizes.append(Path(file).stat().st_size)
        except OSError:
            continue  # Moved or deleted by its owner.
    return sum(sizes) if sizes else None


def now_of_files() -> float:
    """The time that new files carry: a job's own clock may be a test's."""
    return time.time()


def _move(path: Path, folder: Path, name: str) -> Path:
    stem, suffix = os.path.splitext(name)
    number = 1
    while True:
        target = folder / (name if number == 1 else f"{stem} ({number}){suffix}")
        try:
            # Take the name first: whoever else wants it at this moment gets the next one.
            os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
        except FileExistsError:
            number += 1
            continue
        try:
            path.replace(target)
        except OSError as error:
            target.unlink()
            if error.errno != errno.EXDEV:
                raise
            shutil.move(path, target)
        return target


def _folders_within(path: Path, temp: Path) -> tuple[str, ...] | None:
    """The folders between ``temp`` and the file ``path``, None where it is not in there."""
    try:
        return path.parent.resolve().relative_to(temp.resolve()).parts
    except ValueError:
        return None


def _leave_link(path: Path, target: Path) -> None:
    if os.name == "posix":
        path.symlink_to(target)


def _files(folder: Path) -> Iterable[Path]:
    for root, _, names in os.walk(folder):
        for name in names:
            yield Path(root) / name


def _is_resumable(path: Path) -> bool:
    return path.name.endswith(_RESUMABLE) or _FRAGMENT in path.name or path.with_name(path.name + ".aria2").exists()


def _same_disk(first: Path, second: Path) -> bool:
    try:
        return first.stat().st_dev == second.stat().st_dev
    except OSError:
        return False


def _remove_if_empty(folder: Path) -> None:
    if folder.name == ".fetchdeck":
        try:
            folder.rmdir()
        except OSError:
            return  # Another job's folder is in it.


def link_folder(url: str) -> str:
    """The name of the folder that a link has for itself: the same in every run, so that it goes on where it was."""
    return hashlib.sha256(url.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def uses_temp(engine: Engine) -> bool:
    """True if the engine's definition has any use for the job's temporary folder."""
    if engine.outcome.collect == "folder" or engine.separate_runs:
        return True
    texts = [*engine.arguments, *engine.environment.values()]
    for option in engine.options.values():
        texts += option.arguments
    return any("{temp}" in text for text in texts)
