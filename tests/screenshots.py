"""``python -m tests.screenshots DIR``: pictures of the real window in its states, with real jobs of the real yt-dlp.

Light and dark, at 100% and 200%: every look is a process of its own, as a scale is settled at the start of one.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QEventLoop, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter
from PySide6.QtWidgets import QWidget

from desktop.app import App
from desktop.gui import make_application
from desktop.ui import appearance
from desktop.ui.main_window import MainWindow
from tests.benchmarks.place import own_place
from tests.servers import pages
from tests.servers.media import make_media
from tests.servers.server import MediaServer

#: Milliseconds within which everything that is waited for must have come.
_PATIENCE = 60_000
_SIZE = (1180, 720)


def painted(name: str) -> bytes:
    """A picture for a film: a sky, a sun and hills, in colours that its name decides."""
    chance = random.Random(name)
    hue = chance.randrange(360)
    image = QImage(640, 360, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    sky = QLinearGradient(0, 0, 0, 360)
    sky.setColorAt(0, QColor.fromHsv(hue, 150, 210))
    sky.setColorAt(1, QColor.fromHsv((hue + 40) % 360, 60, 250))
    painter.fillRect(image.rect(), sky)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor.fromHsv((hue + 180) % 360, 60, 255))
    painter.drawEllipse(chance.randrange(80, 480), 60, 90, 90)
    for depth in range(3):
        painter.setBrush(QColor.fromHsv((hue + 20) % 360, 110, 150 - depth * 45))
        painter.drawEllipse(chance.randrange(-300, 300), 210 + depth * 45, 620, 360)
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


class Stage:
    """The window on the real services, with a server to download from."""

    def __init__(self, folder: Path, place: Path, look: str, server: MediaServer) -> None:
        self.folder = folder
        self.look = look
        self.server = server
        self.app = App()
        self.app.settings.set_value("downloads/directory", str(place / "home"))
        self.app.claim_window()
        self.window = MainWindow(self.app.queue, self.app.settings)
        self.window.resize(*_SIZE)
        self.window.show()
        self.app.start()
        self.settle()

    def settle(self, milliseconds: int = 400) -> None:
        """Let the window come to rest."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait for something that must happen."""
        left = _PATIENCE
        while not condition():
            self.settle(50)
            left -= 50
            if left <= 0:
                raise TimeoutError(f"{condition.__name__} did not come true")

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """Save a picture."""
        path = self.folder / f"{name}-{self.look}.png"
        (widget or self.window).grab().save(str(path))
        print(path)

    def film(self, name: str, title: str, rate: int = 0) -> str:
        """A link to a film of that title, sent at ``rate`` bytes a second; 0 is as fast as can be."""
        picture = self.server.add(f"/{name}.png", painted(name), "image/png")
        page = pages.described_page(title, self.server.url("/big.mp4", rate=rate), picture)
        return self.server.add(f"/{name}.html", page)

    def close(self) -> None:
        """End all jobs and close the window."""
        loop = QEventLoop()
        self.app.queue.stopped.connect(loop.quit)
        self.app.queue.stop(keep=False)
        loop.exec()
        self.app.close()


def _play(stage: Stage) -> None:
    stage.take("empty")
    queue = stage.app.queue
    stage.app.settings.set_value("jobs/max_parallel", 3)
    queue.add([stage.film("lake", "A Morning at the Lake")])
    queue.add([stage.server.url("/gone.mp4")])
    walks = [stage.film("forest", "Walks, 1: The Forest"), stage.server.url("/lost.mp4"), stage.film("coast", "Coast")]
    queue.add(walks, options={"preset": "video-720p"})
    stage.until(lambda: not queue.live_jobs())
    _details(stage)
    slow = [
        stage.film(
            "mountain", "Over the Mountains, Part 2: a rather long title that does not fit its column", rate=900_000
        ),
        stage.film("harbour", "Harbour Lights", rate=400_000),
        stage.film("rain", "Ten Hours of Rain", rate=250_000),
        stage.film("tides", "Tides"),
        stage.film("bread", "Bread, from Grain to Loaf"),
    ]
    jobs = [queue.add([link]) for link in slow]
    stage.until(lambda: all(job.progress and job.progress.speed for job in jobs[:3]))
    stage.settle(1500)
    stage.window.model.flush()
    stage.window.view.selectRow(2)
    stage.settle()
    stage.take("running")
    stage.window.details.setCurrentIndex(3)
    stage.settle(2500)
    stage.take("speed")
    stage.window.details.setCurrentIndex(0)
    stage.window.filter.field.setText("mountain bread")
    stage.settle(600)
    stage.take("nothing-found")
    stage.window.filter.field.setText("download")
    stage.until(lambda: stage.window.model.query.search is not None)
    stage.settle(900)
    stage.take("found")
    stage.window.filter.field.clear()
    _dialogs(stage)


def _details(stage: Stage) -> None:
    """The job of several links, of which one failed: its fields, then its files, one of them gone."""
    stage.window.model.flush()
    stage.window.view.selectRow(0)
    stage.window.upright.setSizes([200, 480])
    stage.window.details.setCurrentIndex(1)
    stage.settle()
    stage.take("details")
    job = stage.app.queue.job(stage.window.view.current_id())
    assert job is not None
    Path(job.files[-1]).unlink()
    stage.window.details.setCurrentIndex(2)
    stage.settle()
    stage.take("files")
    stage.window.upright.setSizes([360, 280])
    stage.window.details.setCurrentIndex(0)


def _dialogs(stage: Stage) -> None:
    from desktop.ui.new_job_dialog import NewJobDialog
    from desktop.ui.settings_dialog import SettingsDialog

    stage.window.input.offer([stage.server.url("/master/master.m3u8")])
    stage.window.actions_["add"].trigger()
    dialog = stage.window.findChild(NewJobDialog)
    assert dialog is not None
    stage.settle()
    stage.take("add", dialog)
    pane = dialog.pane()
    assert pane is not None
    pane.tabs.setCurrentIndex(1)
    pane.look.look.click()
    stage.until(lambda: pane.look.formats_model.rowCount() > 0)
    stage.settle()
    stage.take("look-first", dialog)
    dialog.reject()
    stage.window.input.field.clear()
    stage.window.actions_["preferences"].trigger()
    preferences = stage.window.findChild(SettingsDialog)
    assert preferences is not None
    stage.settle()
    for page in ("downloads", "jobs", "appearance", "engines"):
        preferences.show_page(page)
        stage.settle()
        stage.take(f"preferences-{page}", preferences)
    preferences.search.setText("time")
    stage.settle()
    stage.take("preferences-search", preferences)
    preferences.reject()


def _one_look(folder: Path, theme: str, scale: str) -> None:
    application = make_application(["fetchdeck"])
    appearance.apply(theme)
    with own_place() as place:
        (place / "media").mkdir()
        with MediaServer(make_media(place / "media")) as server:
            stage = Stage(folder, place, f"{theme}-{scale}", server)
            _play(stage)
            stage.close()
    del application


def main(arguments: list[str]) -> int:
    if len(arguments) == 3:
        _one_look(Path(arguments[0]), arguments[1], arguments[2])
        return 0
    if len(arguments) != 1:
        print("usage: python -m tests.screenshots DIR", file=sys.stderr)
        return 2
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    for theme in ("light", "dark"):
        for scale in ("100", "200"):
            environment = {**os.environ, "QT_SCALE_FACTOR": str(int(scale) / 100)}
            environment.setdefault("QT_QPA_PLATFORM", "offscreen")
            command = [sys.executable, "-m", "tests.screenshots", str(folder.absolute()), theme, scale]
            subprocess.run(command, env=environment, check=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
