"""What holds while the window is open: the system's signals, the last resort, links that came with the start."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop import gui
from desktop.app import App
from desktop.ui.main_window import MainWindow

_RUN = "import sys; from desktop.gui import run_window; sys.exit(run_window(sys.argv[1:]))"


def raised(make: Callable[[], object]) -> BaseException:
    try:
        make()
    except Exception as error:  # noqa: BLE001
        return error
    raise AssertionError("nothing was raised")


def show_mistake(number: int) -> BaseException:
    return raised(lambda: int(f"<b>{number}"))


@pytest.mark.expected_log("invalid literal")
def test_an_exception_is_logged_and_told_once(window: MainWindow) -> None:
    log = logging.getLogger("fetchdeck")
    before = sys.excepthook
    with gui.last_resort(lambda: log, lambda: window):
        for number in range(3):
            error = show_mistake(number)
            sys.excepthook(type(error), error, error.__traceback__)
    assert sys.excepthook is before
    assert len(window.messages.history) == 1
    assert "ValueError" in window.status.message.text()
    assert "\n" not in window.status.message.text()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_from_the_event_loop(qtbot: QtBot, number: signal.Signals) -> None:
    before = signal.getsignal(number)
    app = App()
    assert app.claim_window()
    app.start()
    try:
        with qtbot.waitSignal(app.ending):
            os.kill(os.getpid(), number)
    finally:
        app.close()
    assert signal.getsignal(number) is before


def start(*urls: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", _RUN, *urls], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


@pytest.mark.timeout(60)
def test_the_program_ends_well_on_sigterm_and_keeps_its_job(qtbot: QtBot, app: App, data_folder: Path) -> None:
    # The services of this test are another program's: they see what that one writes.
    marker = Path(app.settings.value("downloads/directory")) / "started"
    engine = app.settings.file.parent / "engines" / "shell.toml"
    engine.write_text(engine.read_text("utf-8").replace("echo waiting;", f"touch '{marker}';"), "utf-8")
    program = start("shell:wait")
    try:
        qtbot.waitUntil(marker.exists, timeout=30_000)
        program.send_signal(signal.SIGTERM)
        assert program.wait(timeout=30) == 0
    finally:
        program.kill()
        _, errors = program.communicate()
    assert "Traceback" not in errors
    (entry,) = app.store.journal()
    assert entry.job.urls == ["shell:wait"]
    assert entry.job.status.value == "queued"


@pytest.mark.timeout(60)
def test_a_data_folder_that_cannot_be_used_is_one_line(isolated: Path) -> None:
    data = isolated / ".local" / "share"
    data.mkdir(parents=True)
    (data / "fetchdeck").write_text("a file where the folder belongs")
    program = start()
    _, errors = program.communicate(timeout=30)
    lines = [line for line in errors.splitlines() if "propagateSizeHints" not in line]
    assert program.returncode == 1
    assert len(lines) == 1 and lines[0].startswith("fetchdeck: ")


_COPY_AND_EXIT = """
from desktop import gui
from desktop.ui.log_view import LogView

application = gui.make_application(["fetchdeck"])
view = LogView()
view.show_lines(["one", "<b>two</b>"])
view.selectAll()
view.copy()
assert application.clipboard().text() == "one\\n<b>two</b>"
"""


def test_the_program_exits_well_with_something_copied(isolated: Path) -> None:
    done = subprocess.run([sys.executable, "-c", _COPY_AND_EXIT], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
