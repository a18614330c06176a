"""What holds for every test: nothing of the user's is touched, no process is left behind, nothing goes wrong unseen."""

from __future__ import annotations

import gc
import logging
import os
import re
import shutil
import tempfile
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

# Before anything imports Qt: no window appears where somebody works. QT_QPA_PLATFORM=xcb shows them.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
import pytest
from hypothesis import settings as hypothesis_settings

from tests.buses.running import Desktop, PrivateBus
from tests.servers import Media, MediaServer, make_media

#: Seconds that a process may need to vanish after its test.
_VANISH = 2.0
#: Every child process inherits it, and the children's children: so they are found wherever they went.
_MARK = "FETCHDECK_TEST"

hypothesis_settings.register_profile("fetchdeck", deadline=None, print_blob=True)
hypothesis_settings.load_profile("fetchdeck")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "expected_log(pattern): the app's own log may hold warnings that match this")


@pytest.fixture(autouse=True)
def garbage_collected_here(request: pytest.FixtureRequest) -> Iterator[None]:
    """Collect garbage in the main thread, between tests, and nowhere else.

    Python collects in whichever thread happens to allocate, the media server's among them: a QObject that dies in a
    foreign thread leaves its timers behind, and the next of them crashes.
    """
    gc.disable()
    yield
    if {"qapp", "qtbot"} & set(request.fixturenames):
        gc.collect()


@pytest.fixture(autouse=True)
def isolated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A home of the test's own; returns it. ``$XDG_*`` point into it."""
    home = tmp_path / "home"
    config = home / ".config"
    downloads = home / "Downloads"
    for folder in (config, downloads):
        folder.mkdir(parents=True)
    (config / "user-dirs.dirs").write_text('XDG_DOWNLOAD_DIR="$HOME/Downloads"\n', "utf-8")
    # A socket's path is limited to some hundred bytes, and a test's folder may use up most of them.
    runtime = Path(tempfile.mkdtemp(prefix="fd-"))
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(config))
    monkeypatch.setenv("XDG_DATA_HOME", str(home / ".local" / "share"))
    monkeypatch.setenv("XDG_STATE_HOME", str(home / ".local" / "state"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(home / ".cache"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    # Nobody's desktop is told of a test's downloads.
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={runtime}/no-session-bus")
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={runtime}/no-system-bus")
    # Proxies of the machine are not for 127.0.0.1, and with compiled files a yt-dlp starts in half the time.
    for name in ("PYTHONDONTWRITEBYTECODE", "http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    yield home
    shutil.rmtree(runtime, ignore_errors=True)
    _close_app_log()


@pytest.fixture(autouse=True)
def no_process_left(isolated: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail a test after which a process that it started, or one of those started, still runs."""
    mark = uuid.uuid4().hex
    monkeypatch.setenv(_MARK, mark)
    before = set(psutil.pids())
    yield
    left = _started_since(before, mark)
    # Signalled but not quite gone is not left behind.
    _, alive = psutil.wait_procs(left, timeout=_VANISH)
    described = [_describe(process) for process in alive]
    for process in alive:
        try:
            process.kill()
        except psutil.NoSuchProcess:
            continue
    # Waited for, so that no zombie of ours stays; of others' there is nothing to wait for.
    psutil.wait_procs([process for process in alive if _is_child(process)], timeout=_VANISH)
    if described:
        pytest.fail("processes were left behind:\n" + "\n".join(described), pytrace=False)


def _started_since(before: set[int], mark: str) -> list[psutil.Process]:
    ours = {process.pid: process for process in psutil.Process().children(recursive=True) if process.pid not in before}
    for pid in set(psutil.pids()) - before - ours.keys():
        try:
            process = psutil.Process(pid)
            # One whose parent has ended is nobody's child any more, but still has what it inherited.
            if process.environ().get(_MARK) == mark:
                ours[pid] = process
        except (psutil.Error, OSError):
            continue
    return list(ours.values())


def _is_child(process: psutil.Process) -> bool:
    try:
        return bool(process.ppid() == os.getpid())
    except psutil.NoSuchProcess:
        return False


def _describe(process: psutil.Process) -> str:
    try:
        return f"{process.pid} {process.status()} {process.cmdline()}"
    except psutil.Error:
        return f"{process.pid}, gone meanwhile"


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest, isolated: Path) -> Iterator[None]:
    """Fail a test during which the app's own log got a warning or an error that no ``expected_log`` mark announces."""
    expected = [re.compile(mark.args[0]) for mark in request.node.iter_markers("expected_log")]
    unexpected: list[str] = []
    make_record = logging.getLogRecordFactory()

    # Not a handler: whether the app's logger has one is the app's business, and a level or a filter could hide records.
    def watch(*args: object, **kwargs: object) -> logging.LogRecord:
        record: logging.LogRecord = make_record(*args, **kwargs)
        ours = record.name.split(".")[0] in ("fetchdeck", "desktop")
        if ours and record.levelno >= logging.WARNING:
            message = record.getMessage()
            if not any(pattern.search(message) for pattern in expected):
                unexpected.append(f"{record.levelname} {message}")
        return record

    logging.setLogRecordFactory(watch)
    yield
    logging.setLogRecordFactory(make_record)
    if unexpected:
        pytest.fail("unexpected in the log:\n" + "\n".join(unexpected), pytrace=False)


def _close_app_log() -> None:
    log = logging.getLogger("fetchdeck")
    for handler in list(log.handlers):
        log.removeHandler(handler)
        handler.close()
    log.propagate = True
    log.setLevel(logging.NOTSET)


@pytest.fixture
def bus(isolated: Path) -> Iterator[PrivateBus]:
    """A message bus of the test's own, which is both the session's and the system's."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("there is no dbus-daemon")
    running = PrivateBus(Path(os.environ["XDG_RUNTIME_DIR"]))
    yield running
    running.stop()


@pytest.fixture
def desktop(bus: PrivateBus) -> Iterator[Callable[..., Desktop]]:
    """Starts a desktop with the given parts on the bus (see ``tests/buses/desktop.py``)."""
    started: list[Desktop] = []

    def start(*parts: str) -> Desktop:
        started.append(Desktop(bus.address, *parts))
        return started[-1]

    yield start
    for each in started:
        each.stop()


@pytest.fixture(scope="session")
def media(tmp_path_factory: pytest.TempPathFactory) -> Media:
    """The media files; nobody changes them."""
    return make_media(tmp_path_factory.mktemp("media"))


@pytest.fixture
def server(media: Media) -> Iterator[MediaServer]:
    """A media server that runs during the test."""
    with MediaServer(media) as running:
        yield running
    assert not running.errors, running.errors


@pytest.fixture
def downloads(isolated: Path) -> Path:
    """The user's Downloads folder: where files go unless a test says otherwise."""
    return isolated / "Downloads"


@pytest.fixture
def engines_folder(isolated: Path) -> Path:
    """Where a user's own engines are."""
    folder = isolated / ".config" / "fetchdeck" / "engines"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def data_folder(isolated: Path) -> Path:
    """Where the app keeps its database; the app makes it."""
    return isolated / ".local" / "share" / "fetchdeck"
