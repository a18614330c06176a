"""Where ffmpeg is; runs nothing."""

from __future__ import annotations

import importlib.util
import os
import shutil
from functools import lru_cache
from pathlib import Path


@lru_cache(maxsize=8)
def find_ffmpeg(setting: str = "") -> str:
    """The full path of ffmpeg: the user's setting, else the one on PATH, else the one that came with us.

    The one on PATH mostly has ffprobe beside it. A setting that has become useless is passed over. Empty where there
    is none.
    """
    if setting and os.access(setting, os.X_OK) and Path(setting).is_file():
        return setting
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
