"""Paints the small picture that stands before a job's title; asks for pictures only as they come into sight."""

from __future__ import annotations

import os
from base64 import b64encode
from collections import OrderedDict

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QBrush, QColor, QIcon, QImage, QPainter, QPixmap

from desktop.jobs.job import Job
from desktop.services.queue import JobQueue
from desktop.ui import theme
from desktop.ui.picture_making import decoded

#: Free pixels above and below a picture, beside it, and the radius of its corners.
_MARGIN = 3
_GAP = 8
_RADIUS = 3.0
#: How strong the spot is that stands for a picture (0 to 255), and the icon in it in pixels.
_FAINT = 18
_ICON = 16
#: How many pictures are held ready, and of how many jobs it is known that they have none.
_KEPT = 300
_KNOWN_WITHOUT = 3000
#: How many are read in one turn of the event loop, and how many may wait: what was scrolled past is not wanted.
_BATCH = 16
_MOST_WAITING = 64

#: What stands where there is no picture, by the ending of the first file's name.
KINDS: dict[str, frozenset[str]] = {
    "video": frozenset((".mp4", ".mkv", ".webm", ".mov", ".avi", ".flv", ".m4v", ".ts", ".ogv", ".3gp", ".wmv")),
    "audio": frozenset((".mp3", ".m4a", ".opus", ".ogg", ".flac", ".wav", ".aac", ".wma", ".aiff")),
    "image": frozenset((".jpg", ".jpeg", ".png", ".webp", ".gif", ".bmp", ".avif", ".heic", ".tiff")),
}


class PictureCells(QObject):
    """Signals: loaded(list): ids of jobs whose picture can be painted now, or is another one."""

    loaded = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: JobQueue | None = None
        self._kept: OrderedDict[str, QPixmap] = OrderedDict()
        self._without: set[str] = set()
        #: The pixels that the pictures on hand were made for.
        self._pixels = QSize()
        self._ratio = 1.0
        #: The newest at the end.
        self._waiting: OrderedDict[str, None] = OrderedDict()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._load)

    def serve(self, queue: JobQueue) -> None:
        """Paint the pictures of ``queue``; until then there are none."""
        self._queue = queue
        queue.picture_changed.connect(self._on_changed)
        queue.job_removed.connect(self._forget)
        queue.history_changed.connect(self._without.clear)
        self._timer.start()

    def tool_tip(self, job_id: str) -> str:
        """The picture of a job for the beginning of a tool tip; "" where there is none."""
        picture = self._queue.picture(job_id) if self._queue is not None else b""
        # Made by us, or by nobody: what is not is not shown.
        if not picture or decoded(picture, self._pixels).isNull():
            return ""
        return f'<img src="data:image;base64,{b64encode(picture).decode("ascii")}">'

    @staticmethod
    def size(row_height: int) -> QSize:
        """The room that a picture has in a row of that height."""
        height = row_height - 2 * _MARGIN
        return QSize(round(height * 16 / 9), height)

    @staticmethod
    def width(row_height: int) -> int:
        """How much room a picture takes from the title, with the gap between the two."""
        return PictureCells.size(row_height).width() + _GAP

    def paint(
        self, painter: QPainter, cell: QRect, job: Job, ink: QColor, *, right: bool = False, selected: bool = False
    ) -> None:
        """Paint the picture of ``job`` at the left of ``cell`` or at its ``right``; a faint spot for none."""
        size = self.size(cell.height())
        room = QRect(cell.left(), cell.top() + _MARGIN, size.width(), size.height())
        if right:
            room.moveRight(cell.right())
        device = painter.device()
        pixmap = self._pixmap(job.id, size, device.devicePixelRatioF() if device is not None else 1.0)
        if pixmap is not None:
            shown = QRectF(QPointF(), pixmap.deviceIndependentSize())
            shown.moveCenter(QRectF(room).center())
            painter.drawPixmap(shown.topLeft(), pixmap)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ink.red(), ink.green(), ink.blue(), _FAINT))
        painter.drawRoundedRect(room, _RADIUS, _RADIUS)
        if kind := kind_of(job):
            icon = QRect(0, 0, _ICON, _ICON)
            icon.moveCenter(room.center())
            painter.setOpacity(0.7)
            mode = QIcon.Mode.Selected if selected else QIcon.Mode.Normal
            theme.icon(kind, "faint").paint(painter, icon, Qt.AlignmentFlag.AlignCenter, mode)
        painter.restore()

    def _pixmap(self, job_id: str, size: QSize, ratio: float) -> QPixmap | None:
        if (size * ratio, ratio) != (self._pixels, self._ratio):
            self._pixels, self._ratio = size * ratio, ratio
            self._kept.clear()
        pixmap = self._kept.get(job_id)
        if pixmap is not None:
            self._kept.move_to_end(job_id)
        elif job_id not in self._without:
            self._waiting[job_id] = None
            self._waiting.move_to_end(job_id)
            while len(self._waiting) > _MOST_WAITING:
                self._waiting.popitem(last=False)
            if self._queue is not None and not self._timer.isActive():
                self._timer.start()
        return pixmap

    def _load(self) -> None:
        if self._queue is None or not self._waiting:
            return
        wanted = [self._waiting.popitem()[0] for _ in range(min(_BATCH, len(self._waiting)))]
        found = self._queue.pictures_of(wanted)
        for job_id in wanted:
            image = decoded(found[job_id], self._pixels) if job_id in found else None
            if image is None or image.isNull():
                self._without.add(job_id)
                continue
            self._kept[job_id] = _rounded(image, self._ratio)
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        if len(self._without) > _KNOWN_WITHOUT:
            self._without.clear()
        if self._waiting:
            self._timer.start()
        self.loaded.emit([job_id for job_id in wanted if job_id in self._kept])

    def _on_changed(self, job_id: str) -> None:
        self._forget(job_id)
        self.loaded.emit([job_id])

    def _forget(self, job_id: str) -> None:
        self._kept.pop(job_id, None)
        self._without.discard(job_id)
        self._waiting.pop(job_id, None)


def _rounded(image: QImage, ratio: float) -> QPixmap:
    pixmap = QPixmap(image.size())
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(image))
    painter.drawRoundedRect(pixmap.rect(), _RADIUS * ratio, _RADIUS * ratio)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def kind_of(job: Job) -> str:
    """What a job has brought, as the name of an icon: "video", "audio" or "image"; "" where that is not known."""
    ending = os.path.splitext(job.files[0])[1].lower() if job.files else ""
    return next((kind for kind, endings in KINDS.items() if ending in endings), "")
