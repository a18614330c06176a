"""The local socket between an open window and other starts of the program, both ends; decides nothing.

The only module that uses QLocalServer and QLocalSocket. A request and its answer are one line of JSON each.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QCoreApplication, QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop.services.window_place import socket_path

Request = dict[str, Any]
Answer = dict[str, Any]

#: A request may hold some thousand links, not more.
REQUEST_LIMIT = 4 << 20
#: Who has not sent a whole request by then is sent away, in milliseconds.
_REQUEST_MS = 5_000
#: More at once are not served: each costs a file handle.
_MOST_CONNECTIONS = 64
#: How long the one who asks waits for the answer, in milliseconds.
_ANSWER_MS = 10_000
_CONNECT_MS = 1_000


class RemoteError(Exception):
    """The socket cannot be had; the text is one sentence for a person."""


def _private_folder(folder: Path) -> None:
    """Make ``folder`` for its owner alone; refuse one that somebody else has put there."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if os.name == "posix":
        status = folder.lstat()
        if status.st_uid != os.getuid() or status.st_mode & 0o022:
            raise RemoteError(
                QCoreApplication.translate("Remote", "The folder {folder} belongs to somebody else.").format(
                    folder=folder
                )
            )


class RemoteServer(QObject):
    """Answers other starts of the program with ``handler(request)``; an answer always has ``ok`` or ``error``."""

    def __init__(self, data: Path, handler: Callable[[Request], Answer], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = socket_path(data)
        self._handler = handler
        self._connections: set[QLocalSocket] = set()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def listen(self) -> None:
        """Begin to answer. Only for who holds the :class:`WindowLock`: a socket that is there already is removed.

        :raises RemoteError: the socket cannot be made.
        """
        _private_folder(self._path.parent)
        QLocalServer.removeServer(str(self._path))
        if not self._server.listen(str(self._path)):
            raise RemoteError(self._server.errorString())

    def close(self) -> None:
        """Stop answering."""
        for connection in list(self._connections):
            connection.abort()
        self._server.close()

    def _on_connection(self) -> None:
        while (connection := self._server.nextPendingConnection()) is not None:
            if len(self._connections) >= _MOST_CONNECTIONS:
                connection.abort()
                connection.deleteLater()
                continue
            self._serve(connection)

    def _serve(self, connection: QLocalSocket) -> None:
        self._connections.add(connection)
        received = bytearray()
        deadline = QTimer(connection)
        deadline.setSingleShot(True)
        deadline.timeout.connect(lambda: connection.abort())
        deadline.start(_REQUEST_MS)

        def read() -> None:
            received.extend(bytes(connection.readAll().data()))
            line, found, _ = received.partition(b"\n")
            if found:
                connection.readyRead.disconnect(read)
                self._reply(connection, self._answer(bytes(line)))
            elif len(received) > REQUEST_LIMIT:
                connection.readyRead.disconnect(read)
                self._reply(connection, {"error": "The request is too long."})

        connection.readyRead.connect(read)
        connection.disconnected.connect(lambda: self._forget(connection))
        if connection.bytesAvailable():
            read()

    def _answer(self, line: bytes) -> Answer:
        try:
            request = json.loads(line)
        except (ValueError, RecursionError):
            return {"error": "The request is not JSON."}
        if not isinstance(request, dict):
            return {"error": "The request is not a JSON object."}
        return self._handler(request)

    @staticmethod
    def _reply(connection: QLocalSocket, answer: Answer) -> None:
        connection.write(QByteArray(json.dumps(answer).encode() + b"\n"))
        connection.disconnectFromServer()

    def _forget(self, connection: QLocalSocket) -> None:
        self._connections.discard(connection)
        connection.deleteLater()


def ask(data: Path, request: Request) -> Answer | None:
    """The open window's answer to ``request``, or None where no window is open.

    :raises RemoteError: a window is there but does not answer.
    """
    path = socket_path(data)
    if not path.exists() and os.name == "posix":
        return None
    _private_folder(path.parent)
    socket = QLocalSocket()
    socket.connectToServer(str(path))
    if not socket.waitForConnected(_CONNECT_MS):
        return None
    socket.write(QByteArray(json.dumps(request).encode() + b"\n"))
    received = bytearray()
    while not received.endswith(b"\n"):
        if not socket.bytesAvailable() and not socket.waitForReadyRead(_ANSWER_MS):
            break
        received.extend(bytes(socket.readAll().data()))
    try:
        answer = json.loads(received)
    except ValueError:
        raise RemoteError(
            QCoreApplication.translate("Remote", "The open window does not answer. Close it, or end the program.")
        ) from None
    if not isinstance(answer, dict):
        raise RemoteError(QCoreApplication.translate("Remote", "The open window answers with nonsense."))
    return answer
