"""An HTTP server on 127.0.0.1 that serves the tests' media well, slowly, partly or not at all; knows no downloader.

Paths:
    /video.mp4 /other.mp4 /big.mp4 /tone.mp3; /a/video.mp4 is the first and /b/video.mp4 the second;
    /auth/video.mp4 wants the name and password in :data:`CREDENTIALS`;
    /hls/index.m3u8, /hls/missing.m3u8 (names a fragment that is not there), /master/master.m3u8 (sound apart),
    /dash/manifest.mpd (sound apart); /feed.xml (three episodes, the second is 404), /spoof.xml (forged lines),
    /page.html (two videos), /title/NAME.html (see pages.TITLES), /nomedia.html, /archive.zip, /setup.exe;
    /redirect?to=ADDRESS; and what a test adds with :meth:`MediaServer.add`.

Query parameters of every path:
    status=CODE answers with that and nothing else; delay=SECONDS waits before it answers; rate=BYTES is the most sent
    in a second; cut=BYTES closes the connection after so many bytes of the body, with cut_times=N only for the first
    N times that this address is fetched; norange=1 ignores ranges; nolength=1 does not tell the length.
"""

from __future__ import annotations

import base64
import mimetypes
import re
import socket
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

from tests.servers import pages
from tests.servers.media import Media

#: The name and password that /auth/ wants.
CREDENTIALS = ("user", "pass-word")
#: Seconds that a test waits at most for what it knows must come.
PATIENCE = 30.0

_PIECE = 64 * 1024
_TYPES = {
    ".mp4": "video/mp4",
    ".mp3": "audio/mpeg",
    ".m4s": "video/iso.segment",
    ".ts": "video/mp2t",
    ".m3u8": "application/vnd.apple.mpegurl",
    ".mpd": "application/dash+xml",
    ".xml": "application/rss+xml; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".zip": "application/zip",
    ".exe": "application/octet-stream",
}
_RANGE = re.compile(r"bytes=(\d*)-(\d*)")


@dataclass(frozen=True)
class Request:
    """One request as it came in."""

    method: str
    #: Without the query.
    path: str
    query: Mapping[str, str]
    #: The header ``Range``, empty where there was none.
    range: str
    headers: Mapping[str, str]

    @property
    def address(self) -> str:
        """Path and query: what counts as the same address for ``cut_times``."""
        return f"{self.path}?{urlencode(self.query)}"


class Hold:
    """Responses that stand still after some bytes of the body until they are released (see MediaServer.hold)."""

    def __init__(self, path: str, after: int, skip: int) -> None:
        self.path = path
        self.after = after
        self._skip = skip
        self._changed = threading.Condition()
        self._released = False
        self._held = 0

    def wait(self, count: int = 1, timeout: float = PATIENCE) -> None:
        """Wait until so many responses have stood still here."""
        with self._changed:
            if not self._changed.wait_for(lambda: self._held >= count, timeout):
                raise AssertionError(f"{self._held} of {count} responses for {self.path} got to {self.after} bytes")

    @property
    def held(self) -> int:
        """How many responses have stood still here."""
        return self._held

    def release(self) -> None:
        """Let go of those that stand still and of all to come."""
        with self._changed:
            self._released = True
            self._changed.notify_all()

    def __enter__(self) -> Hold:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()

    def takes(self, request: Request) -> bool:
        """For the server: is this response to be held? Counts the ones to skip."""
        with self._changed:
            if self._released or request.method != "GET" or request.path != self.path:
                return False
            self._skip -= 1
            return self._skip < 0

    def stand_still(self) -> None:
        """For the server: do not go on before the release."""
        with self._changed:
            self._held += 1
            self._changed.notify_all()
            self._changed.wait_for(lambda: self._released)


@dataclass
class _Manner:
    """How a body is to be sent."""

    rate: int = 0
    cut: int | None = None
    hold: Hold | None = None


@dataclass(frozen=True)
class _Answer:
    status: int
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""


class MediaServer:
    """The server; ``with MediaServer(media) as server`` runs it. See the module's docstring for what it serves."""

    def __init__(self, media: Media) -> None:
        self._media = media
        #: All requests so far, the oldest first.
        self.requests: list[Request] = []
        #: What went wrong inside the server itself; the fixture checks that it stays empty.
        self.errors: list[BaseException | None] = []
        #: The lines smuggled in by /spoof.xml; a test may add those of the program that it tests.
        self.forged_lines = list(pages.FORGED_LINES)
        self.stopping = threading.Event()
        self._arrived = threading.Condition()
        self._fetched: Counter[str] = Counter()
        self._holds: list[Hold] = []
        self._added: dict[str, tuple[str, bytes]] = {}
        self._http = _HttpServer(self)
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)

    def __enter__(self) -> MediaServer:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stopping.set()
        for hold in self._holds:
            hold.release()
        self._http.shutdown()
        self._thread.join()
        self._http.hang_up()
        self._http.server_close()

    @property
    def port(self) -> int:
        """The port on 127.0.0.1."""
        return int(self._http.server_address[1])

    def url(self, path: str, *, user: str = "", password: str = "", **query: object) -> str:
        """The address of ``path`` here: ``server.url("/big.mp4", rate=500_000)``."""
        account = f"{quote(user, safe='')}:{quote(password, safe='')}@" if user else ""
        given = f"?{urlencode(query)}" if query else ""
        return f"http://{account}127.0.0.1:{self.port}{quote(path)}{given}"

    def add(self, path: str, body: str | bytes, content_type: str = "") -> str:
        """Serve ``body`` at ``path`` from now on, whatever was there; return its address."""
        content = body.encode() if isinstance(body, str) else body
        self._added[path] = (content_type or _type_of(path), content)
        return self.url(path)

    def hold(self, path: str, after: int = 0, *, skip: int = 0) -> Hold:
        """From now on let GET responses for ``path`` stand still after ``after`` bytes of the body.

        The first ``skip`` ones are not held: yt-dlp fetches a direct link twice, once to look at it.
        """
        hold = Hold(path, after, skip)
        self._holds.append(hold)
        return hold

    def wait_for(self, wanted: str | Callable[[Request], bool], timeout: float = PATIENCE) -> Request:
        """The first request for the path ``wanted``, or for which ``wanted`` is true; it may have come already."""
        matches = (lambda request: request.path == wanted) if isinstance(wanted, str) else wanted

        def found() -> Request | None:
            return next(filter(matches, self.requests), None)

        with self._arrived:
            request = self._arrived.wait_for(found, timeout)
            if request is None:
                raise AssertionError(f"no such request came in {timeout} s, only {[r.address for r in self.requests]}")
            return request

    def count(self, path: str, method: str = "GET") -> int:
        """How many requests for ``path`` have come."""
        with self._arrived:
            return sum(request.path == path and request.method == method for request in self.requests)

    def body(self, path: str) -> bytes | None:
        """What a download of ``path`` has to be, None where there is nothing."""
        found = self._find(path)
        return found[1] if found else None

    # What the handler asks

    def answer(self, request: Request) -> tuple[_Answer, _Manner]:
        """Note a request and say how to answer it."""
        with self._arrived:
            self.requests.append(request)
            self._arrived.notify_all()
            if request.method == "GET":
                self._fetched[request.address] += 1
            times = self._fetched[request.address]
        query = request.query
        self.stopping.wait(float(query.get("delay", 0)))
        manner = _Manner(rate=int(query.get("rate", 0)))
        if "cut" in query and times <= int(query.get("cut_times", sys.maxsize)):
            manner.cut = int(query["cut"])
        manner.hold = next((hold for hold in self._holds if hold.takes(request)), None)
        return self._answer(request), manner

    def _answer(self, request: Request) -> _Answer:
        if "status" in request.query:
            return _status(int(request.query["status"]))
        if request.path == "/redirect":
            return _Answer(302, {"Location": request.query["to"]})
        if request.path.startswith("/auth/") and request.headers.get("Authorization") != _basic(*CREDENTIALS):
            return _Answer(401, {"WWW-Authenticate": 'Basic realm="tests"'}, b"Who are you?")
        found = self._find(request.path.removeprefix("/auth"))
        if found is None:
            return _status(404)
        return _part(request, *found)

    def _find(self, path: str) -> tuple[str, bytes] | None:
        if path in self._added:
            return self._added[path]
        text = self._page(path)
        if text is not None:
            return _type_of(path), text.encode()
        if path in ("/archive.zip", "/setup.exe"):
            return _type_of(path), b"PK\5\6".ljust(22, b"\0") if path.endswith("zip") else b"MZ".ljust(2048, b"\0")
        aliases = {"/a/video.mp4": "/video.mp4", "/b/video.mp4": "/other.mp4"}
        aliases |= {"/episodes/1.mp3": "/tone.mp3", "/episodes/3.mp3": "/tone.mp3"}
        file = self._media.folder / aliases.get(path, path).lstrip("/")
        if ".." in file.parts or not file.is_file():
            return None
        return _type_of(path), file.read_bytes()

    def _page(self, path: str) -> str | None:
        if path == "/feed.xml":
            return pages.feed("A podcast", [(f"Episode {n}", self.url(f"/episodes/{n}.mp3")) for n in (1, 2, 3)])
        if path == "/spoof.xml":
            trick = "\n".join(["Cast", *self.forged_lines, "end"])
            return pages.feed(trick, [(trick, self.url("/episodes/1.mp3"))])
        if path == "/page.html":
            return pages.page("Two videos", ["/a/video.mp4", "/b/video.mp4"])
        if path == "/nomedia.html":
            return "<!DOCTYPE html><html><head><title>Nothing</title></head><body><p>Nothing to see.</p></body></html>"
        name = path.removeprefix("/title/").removesuffix(".html")
        if path != f"/title/{name}.html" or name not in pages.TITLES:
            return None
        return pages.described_page(pages.TITLES[name], self.url("/video.mp4"))


def _type_of(path: str) -> str:
    suffix = path[path.rfind(".") :]
    return _TYPES.get(suffix) or mimetypes.guess_type(path)[0] or "application/octet-stream"


def _status(status: int) -> _Answer:
    return _Answer(status, {"Content-Type": "text/plain"}, HTTPStatus(status).phrase.encode())


def _basic(user: str, password: str) -> str:
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


def _part(request: Request, content_type: str, content: bytes) -> _Answer:
    headers = {"Content-Type": content_type}
    wanted = _RANGE.fullmatch(request.range)
    if "norange" in request.query:
        return _Answer(200, headers, content)
    headers["Accept-Ranges"] = "bytes"
    if wanted is None or wanted.group() == "bytes=-":
        return _Answer(200, headers, content)
    first, last = wanted.groups()
    start = int(first) if first else max(len(content) - int(last), 0)
    end = min(int(last) + 1, len(content)) if first and last else len(content)
    if start >= end:
        return _Answer(416, {"Content-Range": f"bytes */{len(content)}"})
    headers["Content-Range"] = f"bytes {start}-{end - 1}/{len(content)}"
    return _Answer(206, headers, content[start:end])


class _HttpServer(ThreadingHTTPServer):
    # The threads are waited for when the server closes: none outlives its test.
    daemon_threads = False
    request_queue_size = 128

    def __init__(self, media_server: MediaServer) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.media_server = media_server
        self._open: set[socket.socket] = set()

    def get_request(self) -> tuple[socket.socket, Any]:
        connection, address = super().get_request()
        self._open.add(connection)
        return connection, address

    def shutdown_request(self, request: Any) -> None:
        self._open.discard(request)
        super().shutdown_request(request)

    def hang_up(self) -> None:
        """End all connections: a client that reads no more would hold its thread for ever."""
        for connection in list(self._open):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:
        error = sys.exception()
        # Clients are killed here all the time; that is what the tests are about.
        if not isinstance(error, ConnectionError):
            self.media_server.errors.append(error)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _HttpServer

    def do_GET(self) -> None:
        self._serve()

    def do_HEAD(self) -> None:
        self._serve()

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: the requests are in ``MediaServer.requests``."""

    def _serve(self) -> None:
        parts = urlsplit(self.path)
        query = dict(parse_qsl(parts.query, keep_blank_values=True))
        headers = {name.title(): value for name, value in self.headers.items()}
        request = Request(self.command, parts.path, query, headers.get("Range", ""), headers)
        answer, manner = self.server.media_server.answer(request)
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if "nolength" not in query:
            self.send_header("Content-Length", str(len(answer.body)))
        # One request a connection: nothing idle is left behind, and a cut is the end of it.
        self.send_header("Connection", "close")
        self.end_headers()
        if self.command == "GET":
            self._send(answer.body, manner)

    def _send(self, body: bytes, manner: _Manner) -> None:
        stopping = self.server.media_server.stopping
        end = len(body) if manner.cut is None else min(manner.cut, len(body))
        piece = min(_PIECE, max(manner.rate // 20, 1)) if manner.rate else _PIECE
        begun = time.monotonic()
        sent = unmeasured = 0
        while not stopping.is_set():
            if manner.hold is not None and sent == manner.hold.after:
                manner.hold.stand_still()
                begun, unmeasured, manner.hold = time.monotonic(), sent, None
            if sent >= end:
                return
            until = min(sent + piece, end)
            if manner.hold is not None and sent < manner.hold.after:
                until = min(until, manner.hold.after)
            if manner.rate:
                stopping.wait(begun + (until - unmeasured) / manner.rate - time.monotonic())
            self.wfile.write(body[sent:until])
            sent = until
