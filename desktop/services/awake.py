"""Keeps the machine from going to sleep by itself, with what this system has for it; does not decide when."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from desktop.services.desktop_bus import Bus, Reply, Target
from desktop.services.settings import APPLICATION_ID

#: GNOME's flag for "do not suspend" (org.gnome.SessionManager.Inhibit).
_SUSPEND = 4
#: Windows' flags (SetThreadExecutionState): until further notice, the system is in use.
_CONTINUOUS, _SYSTEM_REQUIRED = 0x8000_0000, 0x0000_0001


@dataclass(frozen=True, slots=True)
class _Way:
    """One service that can be asked. Without ``release`` it gives an open file, and is released by closing that."""

    bus: Bus
    target: Target
    signature: str
    arguments: tuple[str | int, ...]
    release: str = ""


class Awake(QObject):
    """The session's own services are asked first: they also know of their own timers. systemd comes after them."""

    def __init__(self, session: Bus, system: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._system = system
        self._wanted = False
        self._asking = False
        #: What lets the machine sleep again; None while nothing keeps it awake.
        self._release: Callable[[], None] | None = None
        for bus in (session, system):
            bus.lost.connect(self._on_lost)

    @property
    def is_held(self) -> bool:
        """Whether somebody has agreed to keep the machine awake."""
        return self._release is not None

    @property
    def is_asking(self) -> bool:
        """Whether somebody is being asked."""
        return self._asking

    def set_wanted(self, wanted: bool) -> None:
        """Keep the machine awake, or let it sleep again."""
        if wanted == self._wanted:
            return
        self._wanted = wanted
        if wanted:
            self._hold()
        else:
            self._let_go()

    def _hold(self) -> None:
        if self._asking or self._release is not None:
            return
        if sys.platform == "win32":
            _set_windows_state(_CONTINUOUS | _SYSTEM_REQUIRED)
            self._release = lambda: _set_windows_state(_CONTINUOUS)
        else:
            self._asking = True
            self._try(self._ways())

    def _let_go(self) -> None:
        release, self._release = self._release, None
        if release is not None:
            release()

    def _ways(self) -> list[_Way]:
        why = QCoreApplication.translate("Awake", "Downloads are running")
        return [
            _Way(
                self._session,
                Target("org.gnome.SessionManager", "/org/gnome/SessionManager", "org.gnome.SessionManager"),
                "susu",
                (APPLICATION_ID, 0, why, _SUSPEND),
                "Uninhibit",
            ),
            _Way(
                self._session,
                Target(
                    "org.freedesktop.PowerManagement",
                    "/org/freedesktop/PowerManagement/Inhibit",
                    "org.freedesktop.PowerManagement.Inhibit",
                ),
                "ss",
                ("Fetchdeck", why),
                "UnInhibit",
            ),
            _Way(
                self._system,
                Target("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager"),
                "ssss",
                ("sleep:idle", "Fetchdeck", why, "block"),
            ),
        ]

    def _try(self, ways: list[_Way]) -> None:
        if not ways or not self._wanted:
            # Nobody can: the machine sleeps as it always does.
            self._asking = False
            return
        way, *others = ways
        way.bus.call(
            way.target,
            "Inhibit",
            way.signature,
            *way.arguments,
            then=lambda reply: self._on_held(way, reply),
            failed=lambda _name, _text: self._try(others),
            start=False,
        )

    def _on_held(self, way: _Way, reply: Reply) -> None:
        self._asking = False
        if way.release:
            cookie = int(reply.body[0]) if reply.body else 0
            self._release = lambda: way.bus.call(way.target, way.release, "u", cookie)
        else:
            file = reply.take_file()
            self._release = lambda: os.close(file) if file >= 0 else None
        if not self._wanted:
            self._let_go()

    def _on_lost(self) -> None:
        """What was agreed with somebody on a bus that is gone holds no more."""
        self._let_go()
        self._wanted = False


def _set_windows_state(flags: int) -> None:
    import ctypes

    # Bound to the thread that calls: the program's main one, which lives as long as the program.
    windll = getattr(ctypes, "windll", None)
    if windll is not None:
        windll.kernel32.SetThreadExecutionState(flags)
