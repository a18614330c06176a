"""Starts a bus and a desktop on it, and tells what the desktop has heard."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Any

ROOT = Path(__file__).parents[2]
#: A bus that starts no service by itself: what this machine has installed has no part in a test.
_CONFIG = """<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


class PrivateBus:
    """A ``dbus-daemon`` of a test's own."""

    def __init__(self, folder: Path) -> None:
        config = folder / "bus.conf"
        config.write_text(_CONFIG.format(socket=folder / "bus"), "utf-8")
        self._daemon = subprocess.Popen(
            ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._daemon.stdout is not None
        self.address = self._daemon.stdout.readline().strip()
        assert self.address

    def stop(self) -> None:
        """End the bus under whoever uses it."""
        if self._daemon.poll() is None:
            self._daemon.terminate()
            self._daemon.communicate()


class Desktop:
    """``tests/buses/desktop.py`` as a program, with the given parts."""

    def __init__(self, address: str, *parts: str) -> None:
        self._program = subprocess.Popen(
            [sys.executable, "-m", "tests.buses.desktop", address, *parts],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._program.stdout is not None
        assert json.loads(self._program.stdout.readline()) == ["ready"]
        os.set_blocking(self._program.stdout.fileno(), False)
        self._rest = ""
        self._heard: list[list[Any]] = []

    def __enter__(self) -> Desktop:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def stop(self) -> None:
        """Leave the bus."""
        if self._program.poll() is None:
            self._program.terminate()
            self._program.communicate()

    def heard(self, name: str) -> list[list[Any]]:
        """What came with each call or signal of that name until now."""
        assert self._program.stdout is not None
        try:
            data = os.read(self._program.stdout.fileno(), 1 << 20).decode()
        except BlockingIOError:
            data = ""
        *lines, self._rest = (self._rest + data).split("\n")
        self._heard += map(json.loads, lines)
        return [values for told, *values in self._heard if told == name]

    def send(self, signal: str, *values: Any) -> None:
        """Have the first part send one of its signals."""
        assert self._program.stdin is not None
        self._program.stdin.write(json.dumps([signal, *values]) + "\n")
        self._program.stdin.flush()
