"""Where an open window is found by other starts, and that there is but one; listens and talks to nobody."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QLockFile

#: A Unix socket's path holds 108 bytes; Qt makes the socket in a temporary folder beside its final place first.
_LONGEST_PATH = 80


def socket_path(data: Path) -> Path:
    """Where the window's socket is: in the data folder, which only its owner can enter."""
    path = data / "window.sock"
    if os.name != "posix" or len(os.fsencode(path)) <= _LONGEST_PATH:
        return path
    import hashlib
    import tempfile

    name = hashlib.sha256(os.fsencode(data)).hexdigest()[:16]
    return Path(tempfile.gettempdir()) / f"fetchdeck-{os.getuid()}" / name


class WindowLock:
    """Held by the one window of a user, as long as its process lives."""

    def __init__(self, data: Path) -> None:
        self._file = data / "window.lock"
        self._lock = QLockFile(str(self._file))
        # Stale is only a lock whose process is gone, however long ago it was taken.
        self._lock.setStaleLockTime(0)

    def claim(self) -> bool:
        """Become the one; False where another process is."""
        if self._lock.isLocked():
            return True
        if not self._lock.tryLock(0):
            return False
        if os.name == "posix":
            self._file.chmod(0o600)
        return True

    def release(self) -> None:
        """Let another be the one."""
        self._lock.unlock()
