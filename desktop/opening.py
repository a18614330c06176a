"""What is looked at before a window is opened: whether one is open already, and whether there is a screen."""

from __future__ import annotations

import os
import sys

from desktop.services.settings import data_folder
from desktop.services.window_place import socket_path


def may_be_open() -> bool:
    """False only where no window of this user's can be open."""
    return os.name != "posix" or socket_path(data_folder()).exists()


def display_problem() -> str:
    """A sentence where no window can be shown here, else an empty text."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM", "xcb").split(":")[0] not in (
        "xcb",
        "wayland",
    ):
        return ""
    if os.environ.get("WAYLAND_DISPLAY"):
        return ""
    display = os.environ.get("DISPLAY", "")
    if display and _x_server_answers(display):
        return ""
    return "there is no display to open the window on; “fetchdeck get URL” downloads in the terminal."


def _x_server_answers(display: str) -> bool:
    # Qt ends the whole process when it cannot connect. Remote displays are left to it: they take time to try.
    host, _, number = display.rpartition(":")
    if host not in ("", "unix"):
        return True
    import socket

    path = f"/tmp/.X11-unix/X{number.split('.')[0]}"
    for address in ("\0" + path, path):
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as trial:
            try:
                trial.connect(address)
            except OSError:
                continue
            return True
    return False
