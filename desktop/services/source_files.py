"""Keeps copies of torrents and metalinks, so that a job can begin once more when the given file is long gone."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.engines.errors import EngineError
from desktop.engines.sources import LARGEST, SUFFIXES, SourceFile, read_source
from desktop.services.settings import make_private

_SECONDS_PER_DAY = 86_400


class SourceFiles:
    """The folder ``sources`` in the data folder: a copy is named by what is in it, its time is that of its last job."""

    def __init__(self, data: Path) -> None:
        self._folder = data / "sources"

    def keep(self, path: Path) -> SourceFile:
        """Read a torrent or metalink and keep a copy of it.

        :raises EngineError: it is none, or cannot be read or kept.
        """
        name = path.name
        try:
            with path.open("rb") as file:
                data = file.read(LARGEST + 1)
        except OSError as error:
            raise EngineError(
                _tr("{file} cannot be read: {reason}.").format(file=path, reason=error.strerror)
            ) from error
        if len(data) > LARGEST:
            raise EngineError(_tr("{file} is too large for a torrent or a metalink.").format(file=name))
        source = read_source(name, data)
        copy = self._folder / f"{hashlib.sha256(data).hexdigest()}{path.suffix.lower()}"
        try:
            self._write(copy, data)
        except OSError as error:
            raise EngineError(
                _tr("{file} could not be kept: {reason}.").format(file=name, reason=error.strerror)
            ) from error
        return SourceFile(source, copy)

    def use(self, path: Path) -> None:
        """A new job is made of this file: its copy is needed as long as that job's record.

        :raises EngineError: it is not there any more.
        """
        try:
            if path.parent == self._folder:
                os.utime(path)
            else:
                path.stat()
        except OSError as error:
            sentence = _tr("The file that this download is made of is no longer there: {file}.").format(file=path)
            raise EngineError(sentence) from error

    def expire(self, days: float, now: float, needed: Collection[str]) -> None:
        """Remove the copies that no job was made of for ``days``, but for those whose paths are ``needed``."""
        try:
            copies = [copy for copy in self._folder.iterdir() if copy.suffix in (*SUFFIXES, ".part")]
        except OSError:
            return  # None was ever kept.
        for copy in copies:
            try:
                if str(copy) not in needed and copy.stat().st_mtime < now - days * _SECONDS_PER_DAY:
                    copy.unlink()
            except OSError:
                continue  # It is tried again in an hour.

    def _write(self, copy: Path, data: bytes) -> None:
        make_private(self._folder)
        if copy.exists() and copy.read_bytes() == data:
            os.utime(copy)
            return
        part = copy.with_name(f"{copy.name}.{os.getpid()}.part")
        part.touch(0o600)
        part.write_bytes(data)
        part.replace(copy)


def _tr(text: str) -> str:
    return QCoreApplication.translate("SourceFiles", text)
