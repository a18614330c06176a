"""``python -m tests.buses.desktop ADDRESS PART...``: what a desktop has on its buses, as a program of its own.

It is built on QtDBus, which checks types as the real ones do. Each call is told on stdout as one line of JSON; each
line on stdin, such as ``["ActionInvoked", 1, "open"]``, is a signal to send.
"""

# What PySide's types say of ClassInfo, Signal and connect() is not how they are called.
# mypy: disable-error-code="call-arg,operator,arg-type,call-overload"

from __future__ import annotations

import json
import os
import sys
from typing import Any

from PySide6.QtCore import SLOT, ClassInfo, QCoreApplication, QObject, QSocketNotifier, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusUnixFileDescriptor


def tell(name: str, *values: Any) -> None:
    """Say what was asked for."""
    print(json.dumps([name, *values], default=str), flush=True)


@ClassInfo({"D-Bus Interface": "org.freedesktop.Notifications"})
class Notifications(QObject):
    """Shows nothing and gives out numbers."""

    ActionInvoked = Signal("uint", str)
    ActivationToken = Signal("uint", str)
    NotificationClosed = Signal("uint", "uint")

    def __init__(self, *capabilities: str) -> None:
        super().__init__()
        self._capabilities = list(capabilities)
        self._last = 40

    @Slot(result="QStringList")
    def GetCapabilities(self) -> list[str]:
        tell("GetCapabilities")
        return self._capabilities

    @Slot(str, "uint", str, str, str, "QStringList", "QVariantMap", int, result="uint")
    def Notify(self, *given: Any) -> int:
        tell("Notify", *given)
        replaced = int(given[1])
        if not replaced:
            self._last += 1
        return replaced or self._last

    @Slot("uint")
    def CloseNotification(self, number: int) -> None:
        tell("CloseNotification", number)


@ClassInfo({"D-Bus Interface": "org.freedesktop.login1.Manager"})
class Login(QObject):
    """Would suspend the machine, and hears who does not want it."""

    def __init__(self, can: str) -> None:
        super().__init__()
        self._can = can

    @Slot(result=str)
    def CanSuspend(self) -> str:
        tell("CanSuspend")
        return self._can

    @Slot(bool)
    def Suspend(self, interactive: bool) -> None:
        tell("Suspend", interactive)

    @Slot(str, str, str, str, result=QDBusUnixFileDescriptor)
    def Inhibit(self, *given: str) -> QDBusUnixFileDescriptor:
        tell("login1.Inhibit", *given)
        ours, theirs = os.pipe()
        watch = QSocketNotifier(ours, QSocketNotifier.Type.Read, self)

        def released() -> None:
            watch.setEnabled(False)
            os.close(ours)
            tell("login1.released")

        watch.activated.connect(released)
        handed = QDBusUnixFileDescriptor(theirs)
        os.close(theirs)
        return handed


@ClassInfo({"D-Bus Interface": "org.freedesktop.PowerManagement.Inhibit"})
class Power(QObject):
    """KDE's, Xfce's and LXQt's."""

    @Slot(str, str, result="uint")
    def Inhibit(self, *given: str) -> int:
        tell("PowerManagement.Inhibit", *given)
        return 7

    @Slot("uint")
    def UnInhibit(self, cookie: int) -> None:
        tell("PowerManagement.UnInhibit", cookie)


@ClassInfo({"D-Bus Interface": "org.gnome.SessionManager"})
class Session(QObject):
    """GNOME's."""

    @Slot(str, "uint", str, "uint", result="uint")
    def Inhibit(self, *given: Any) -> int:
        tell("SessionManager.Inhibit", *given)
        return 8

    @Slot("uint")
    def Uninhibit(self, cookie: int) -> None:
        tell("SessionManager.Uninhibit", cookie)


class Launcher(QObject):
    """Listens to what programs tell of their progress."""

    @Slot(str, "QVariantMap")
    def update(self, program: str, properties: dict[str, Any]) -> None:
        tell("Update", program, properties)


def main(address: str, parts: list[str]) -> int:
    """Offer ``parts``, such as "notifications:actions,body" or "login1:yes", until stdin is closed."""
    application = QCoreApplication([])
    bus = QDBusConnection.connectToBus(address, "desktop")
    offered: list[QObject] = []
    for part in parts:
        name, _, options = part.partition(":")
        offer: dict[str, tuple[str, str, QObject]] = {
            "notifications": (
                "org.freedesktop.Notifications",
                "/org/freedesktop/Notifications",
                Notifications(*options.split(",")),
            ),
            "login1": ("org.freedesktop.login1", "/org/freedesktop/login1", Login(options)),
            "power": ("org.freedesktop.PowerManagement", "/org/freedesktop/PowerManagement/Inhibit", Power()),
            "session": ("org.gnome.SessionManager", "/org/gnome/SessionManager", Session()),
        }
        if name == "launcher":
            launcher = Launcher()
            offered.append(launcher)
            slot = SLOT("update(QString,QVariantMap)")
            bus.connect("", "", "com.canonical.Unity.LauncherEntry", "Update", launcher, slot)
            continue
        service, path, thing = offer[name]
        offered.append(thing)
        flags = QDBusConnection.RegisterOption
        bus.registerObject(path, thing, flags.ExportAllSlots | flags.ExportAllSignals)
        if not bus.registerService(service):
            return 1
    stdin = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)

    def read() -> None:
        lines = os.read(sys.stdin.fileno(), 65_536).splitlines()
        if not lines:
            application.quit()
        for name, *values in map(json.loads, lines):
            getattr(offered[0], name).emit(*values)

    stdin.activated.connect(read)
    tell("ready")
    return application.exec()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1], sys.argv[2:]))
