"""Whether a path lies where a job's files may lie; touches no file."""

from __future__ import annotations

import os
from pathlib import Path


def inside(path: Path, *folders: Path) -> bool:
    """Whether ``path`` lies in one of ``folders`` once every symbolic link is followed; a folder is not inside itself.

    Neither has to exist.
    """
    try:
        real = Path(os.path.realpath(path))
        return any(Path(os.path.realpath(folder)) in real.parents for folder in folders)
    except ValueError:
        # A NUL in the name: no such path can exist.
        return False
