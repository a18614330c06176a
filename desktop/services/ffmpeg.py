"""Where ffmpeg is; runs nothing."""

from __future__ import annotations

import importlib.util
import os
import shutil
from functools import lru_cache
from pathlib import Path


@lru_cache(maxsize=1)
def find_ffmpeg() -> str:
    """The full path of ffmpeg: the one on PATH, which mostly has ffprobe beside it, else the one that came with us.

    Empty where there is none.
    """
    return shutil.which("ffmpeg") or _bundled()


def _bundled() -> str:
    # The package's own get_ffmpeg_exe() runs the program to see whether it works, and would hold up the window.
    found = importlib.util.find_spec("imageio_ffmpeg")
    if found is None or found.origin is None:
        return ""
    for program in sorted(Path(found.origin).parent.glob("binaries/ffmpeg*")):
        if program.is_file() and os.access(program, os.X_OK):
            return str(program)
    return ""
