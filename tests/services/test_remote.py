"""The local socket, from both ends."""

from __future__ import annotations

import json
import os
import socket
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.services.remote import REQUEST_LIMIT, RemoteError, RemoteServer, ask
from desktop.services.window_place import WindowLock, socket_path

TIMEOUT = 10_000

_ASK = """
import json, pathlib, sys
from PySide6.QtCore import QCoreApplication
from desktop.services.remote import ask
qt = QCoreApplication([])
print(json.dumps(ask(pathlib.Path(sys.argv[1]), json.loads(sys.argv[2]))))
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture
def requests() -> list[dict[str, Any]]:
    return []


@pytest.fixture
def server(qtbot: QtBot, data: Path, requests: list[dict[str, Any]]) -> Iterator[RemoteServer]:
    def handle(request: dict[str, Any]) -> dict[str, Any]:
        requests.append(request)
        return {"ok": request.get("value")}

    server = RemoteServer(data, handle)
    server.listen()
    yield server
    server.close()


class Client:
    """A raw connection, for what a well-behaved client would never send."""

    def __init__(self, qtbot: QtBot, data: Path) -> None:
        self.qtbot = qtbot
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(str(socket_path(data)))
        self.socket.setblocking(False)
        self.received = b""
        self.closed = False

    def answer(self) -> Any:
        self.qtbot.waitUntil(self._read, timeout=TIMEOUT)
        return json.loads(self.received) if self.received else None

    def _read(self) -> bool:
        try:
            part = self.socket.recv(65536)
        except BlockingIOError:
            return False
        except ConnectionResetError:
            part = b""
        self.received += part
        self.closed = not part
        return self.closed

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: object) -> None:
        self.socket.close()


def test_another_process_gets_its_answer(qtbot: QtBot, server: RemoteServer, data: Path) -> None:
    question = json.dumps({"command": "x", "value": "ü\n" * 5_000})
    with subprocess.Popen([sys.executable, "-c", _ASK, str(data), question], stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        os.set_blocking(other.stdout.fileno(), False)
        output = bytearray()

        def read() -> bool:
            assert other.stdout is not None
            output.extend(other.stdout.read() or b"")
            return other.poll() is not None

        qtbot.waitUntil(read, timeout=TIMEOUT)
        output.extend(other.stdout.read() or b"")
    assert json.loads(output) == {"ok": "ü\n" * 5_000}


def test_where_no_window_is_open_nobody_answers(qtbot: QtBot, data: Path) -> None:
    assert ask(data, {"command": "jobs"}) is None


def test_a_crashed_windows_socket_is_no_window(qtbot: QtBot, data: Path) -> None:
    path = socket_path(data)
    path.parent.mkdir(mode=0o700, exist_ok=True)
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(str(path))
    assert ask(data, {"command": "jobs"}) is None
    server = RemoteServer(data, lambda _request: {"ok": True})
    server.listen()
    server.close()


def test_there_is_one_window(data: Path) -> None:
    first, second = WindowLock(data), WindowLock(data)
    assert first.claim()
    assert first.claim()
    assert not second.claim()
    first.release()
    assert second.claim()
    second.release()


def test_only_its_owner_reaches_the_socket(server: RemoteServer, data: Path) -> None:
    path = socket_path(data)
    assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_long_data_folder_has_a_socket_too(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    data = tmp_path / ("long" * 20) / ("longer" * 20)
    data.mkdir(parents=True)
    server = RemoteServer(data, lambda _request: {"ok": True})
    path = socket_path(data)
    assert len(os.fsencode(path.name)) <= 16
    if len(os.fsencode(path)) > 100:
        pytest.skip("this system's temporary folder is itself too deep for a socket")
    server.listen()
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    server.close()


def test_a_folder_of_somebody_elses_is_not_trusted(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    data = tmp_path / ("long" * 20) / ("longer" * 20)
    path = socket_path(data)
    path.parent.mkdir(mode=0o777)
    path.parent.chmod(0o777)
    path.touch()
    with pytest.raises(RemoteError, match="somebody else"):
        ask(data, {"command": "jobs"})


@pytest.mark.parametrize(
    ("sent", "words"),
    [
        (b"\n", "not JSON"),
        (b"hello\n", "not JSON"),
        (b"\xff\xfe\n", "not JSON"),
        (b"[1]\n", "not a JSON object"),
        (b"[" * 100_000 + b"\n", "not JSON"),
        (b'{"command": ', "window answers nothing"),
    ],
)
def test_what_is_no_request_is_refused(
    qtbot: QtBot, server: RemoteServer, data: Path, requests: list[dict[str, Any]], sent: bytes, words: str
) -> None:
    with Client(qtbot, data) as client:
        client.socket.setblocking(True)
        client.socket.sendall(sent)
        client.socket.setblocking(False)
        if sent.endswith(b"\n"):
            assert words in client.answer()["error"]
        else:
            client.socket.shutdown(socket.SHUT_WR)
            assert client.answer() is None
    assert requests == []


def test_an_endless_request_is_cut_off(
    qtbot: QtBot, server: RemoteServer, data: Path, requests: list[dict[str, Any]]
) -> None:
    sent = 0
    with Client(qtbot, data) as client:

        def push() -> bool:
            nonlocal sent
            try:
                sent += client.socket.send(b"x" * 65536)
            except BlockingIOError:
                return False
            except (BrokenPipeError, ConnectionResetError):
                return True
            return sent > 4 * REQUEST_LIMIT

        qtbot.waitUntil(push, timeout=TIMEOUT)
    assert sent <= 2 * REQUEST_LIMIT
    assert requests == []


def test_many_at_once_do_not_shut_out_the_next(
    qtbot: QtBot, server: RemoteServer, data: Path, requests: list[dict[str, Any]]
) -> None:
    idle = [Client(qtbot, data) for _ in range(20)]
    try:
        with Client(qtbot, data) as client:
            client.socket.send(b'{"value": 5}\n')
            assert client.answer() == {"ok": 5}
    finally:
        for each in idle:
            each.socket.close()
    assert requests == [{"value": 5}]
