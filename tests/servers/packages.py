"""A small package index on 127.0.0.1 (simple index, PEP 503) and the wheels that it serves, made here."""

from __future__ import annotations

import base64
import hashlib
import html
import io
import threading
import zipfile
from collections.abc import Mapping, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType

import pytest

_EXECUTABLE = 0o100755 << 16

#: A downloader of one module: tells its version, else "downloads" its link into the folder that it is given.
TOY = """
import sys
from pathlib import Path
from toy_part import PART
def main():
    if sys.argv[1:] == ["--version"]:
        print("toy {version} with part", PART)
        return 0
    folder, link = Path(sys.argv[1]), sys.argv[-1]
    file = folder / (link.rpartition("/")[2] + "-{version}.bin")
    file.write_text(PART)
    print("saved", file, flush=True)
    return 0
if __name__ == "__main__":
    sys.exit(main())
"""


def wheel(
    name: str,
    version: str,
    files: Mapping[str, str | bytes],
    *,
    programs: Mapping[str, str] | None = None,
    requires: Sequence[str] = (),
    python: str = "",
) -> tuple[str, bytes]:
    """A wheel's file name and bytes. ``programs`` maps the name of a console script to ``module:function``."""
    module = name.replace("-", "_")
    info = f"{module}-{version}.dist-info"
    head = [f"Name: {name}", f"Version: {version}", *(f"Requires-Dist: {need}" for need in requires)]
    if python:
        head.append(f"Requires-Python: {python}")
    contents: dict[str, bytes] = {
        path: text if isinstance(text, bytes) else text.encode() for path, text in files.items()
    }
    contents[f"{info}/METADATA"] = "\n".join(["Metadata-Version: 2.1", *head, ""]).encode()
    contents[f"{info}/WHEEL"] = b"Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    if programs:
        lines = ["[console_scripts]", *(f"{program} = {start}" for program, start in programs.items()), ""]
        contents[f"{info}/entry_points.txt"] = "\n".join(lines).encode()
    record = "".join(f"{path},sha256={_digest(data)},{len(data)}\n" for path, data in contents.items())
    contents[f"{info}/RECORD"] = (record + f"{info}/RECORD,,\n").encode()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, data in contents.items():
            entry = zipfile.ZipInfo(path, (2026, 1, 1, 0, 0, 0))
            entry.external_attr = _EXECUTABLE
            archive.writestr(entry, data)
    return f"{module}-{version}-py3-none-any.whl", packed.getvalue()


def _digest(data: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()


class PackageIndex:
    """Serves what was put into it while it is entered.

    Set ``broken`` to "500" or another status (that of every page) or "cut" (every wheel ends half way).
    """

    def __init__(self) -> None:
        self.wheels: dict[str, dict[str, bytes]] = {}
        self.broken = ""
        self.requests: list[str] = []
        #: Told beside each wheel on its package's page: which versions of Python it is for.
        self.for_python = ""
        #: Cleared, a wheel stops half way until it is set again.
        self.flowing = threading.Event()
        self.flowing.set()
        #: Set as soon as half of a wheel was sent.
        self.half_sent = threading.Event()
        index = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                index.requests.append(self.path)
                try:
                    index.answer(self)
                except (BrokenPipeError, ConnectionResetError):
                    self.close_connection = True

            def log_message(self, format: str, *args: object) -> None:
                return

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05})

    @property
    def url(self) -> str:
        """What PIP_INDEX_URL is set to."""
        return f"http://127.0.0.1:{self._server.server_port}/simple/"

    def add(self, name: str, version: str, files: Mapping[str, str | bytes], **rest: object) -> None:
        """Put a wheel into the index (see :func:`wheel`)."""
        file, data = wheel(name, version, files, **rest)  # type: ignore[arg-type]
        self.wheels.setdefault(name, {})[file] = data

    def add_toy(self, version: str, *, name: str = "toy-engine", part: str = "1", starts: bool = True) -> None:
        """Put a version of the toy engine into the index, and the version of its part that it needs."""
        module = name.replace("-", "_")
        text = TOY.replace("{version}", version) if starts else "raise SystemExit('it is broken')\n"
        files = {f"{module}/__init__.py": text, f"{module}/__main__.py": f"import sys\nfrom {module} import main\n"
                 "sys.exit(main())\n"}  # fmt: skip
        self.add(name, version, files, programs={name: f"{module}:main"}, requires=[f"toy-part=={part}"])
        self.add("toy-part", part, {"toy_part.py": f"PART = {part!r}\n"})

    def answer(self, request: BaseHTTPRequestHandler) -> None:
        """One page or file."""
        parts = request.path.strip("/").split("/")
        known = self.wheels.get(parts[1], {}) if len(parts) > 1 else {}
        if self.broken.isdigit():
            self._send(request, int(self.broken), "text/plain", b"broken")
        elif len(parts) == 2 and known:
            python = f' data-requires-python="{html.escape(self.for_python)}"' if self.for_python else ""
            links = "".join(
                f'<a{python} href="/files/{parts[1]}/{file}#sha256={hashlib.sha256(data).hexdigest()}">{file}</a>\n'
                for file, data in known.items()
            )
            self._send(request, 200, "text/html", f"<!DOCTYPE html><html><body>{links}</body></html>".encode())
        elif len(parts) == 3 and parts[2] in known:
            self._send(request, 200, "application/octet-stream", known[parts[2]], wheel=True)
        else:
            self._send(request, 404, "text/plain", b"not here")

    def _send(self, request: BaseHTTPRequestHandler, code: int, kind: str, data: bytes, *, wheel: bool = False) -> None:
        request.send_response(code)
        request.send_header("Content-Type", kind)
        request.send_header("Content-Length", str(len(data)))
        request.end_headers()
        if not wheel:
            request.wfile.write(data)
            return
        half = len(data) // 2
        request.wfile.write(data[:half])
        request.wfile.flush()
        self.half_sent.set()
        if self.broken == "cut":
            request.close_connection = True
            return
        self.flowing.wait(60)
        request.wfile.write(data[half:])

    def use(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Let every pip that is started from now on use this index and nothing else of the machine's settings."""
        for name in ("PIP_NO_INDEX", "PIP_FIND_LINKS", "PIP_EXTRA_INDEX_URL", "PIP_CERT", "PIP_DEFAULT_TIMEOUT"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
        monkeypatch.setenv("PIP_INDEX_URL", self.url)

    def close(self) -> None:
        """Nobody answers any more."""
        if self._thread.is_alive():
            self.flowing.set()
            self._server.shutdown()
            self._thread.join()
            self._server.server_close()

    def __enter__(self) -> PackageIndex:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
