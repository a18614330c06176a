"""Makes a small picture of a big one that nobody vouches for, in a thread of its own; fetches and keeps none."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QFile, QIODevice, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QImageIOHandler, QImageReader, QPainter

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

#: The most that a small picture is, in pixels and in bytes.
SMALL = QSize(160, 90)
MOST_BYTES = 8 * 1024

#: What a picture begins with, and the only formats that are ever decoded: SVG could name other files.
_FORMATS: tuple[tuple[bytes, bytes], ...] = (
    (b"\xff\xd8\xff", b"jpeg"),
    (b"\x89PNG\r\n\x1a\n", b"png"),
    (b"GIF8", b"gif"),
    (b"RIFF", b"webp"),
)
#: What a decoded picture may take, in MB, and how long its edges may be in pixels.
_DECODED_MB = 64
_LONGEST_EDGE = 20_000
_LARGEST_FILE = 64 * 1024 * 1024
_QUALITIES = (80, 60, 40, 20)
#: Milliseconds after which the thread is sure to have come to rest.
_REST_MS = 100


class PictureMaker(QObject):
    """Makes pictures small, one after the other.

    Signals:
        made(str, bytes): the name that came with a picture, and the small one; nothing follows where there is none.
    """

    made = Signal(str, bytes)
    _ended = Signal(str, bytes)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: ThreadPoolExecutor | None = None
        self._working = 0
        self._collected = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._on_rest)
        # Queued, as it comes out of the thread.
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    def make(self, name: str, source: bytes | str) -> None:
        """Make a small one of a picture's bytes, or of the file at a path."""
        if self._thread is None:
            from concurrent.futures import ThreadPoolExecutor

            self._thread = ThreadPoolExecutor(1, "pictures")
        if not self._working and not self._rest.isActive():
            # Python collects garbage in whichever thread it happens to be, and a window's objects must not die there.
            self._collected = gc.isenabled()
            gc.disable()
        self._rest.stop()
        self._working += 1
        self._thread.submit(self._work, name, source)

    def stop(self) -> None:
        """Begin no further picture."""
        if self._thread is not None:
            self._thread.shutdown(wait=True, cancel_futures=True)
            self._thread = None
            self._working = 0
            self._on_rest()

    def _work(self, name: str, source: bytes | str) -> None:
        small = b""
        try:
            small = small_picture(source)
        finally:
            self._ended.emit(name, small)

    def _on_ended(self, name: str, small: bytes) -> None:
        self._working = max(self._working - 1, 0)
        if not self._working:
            self._rest.start()
        if small:
            self.made.emit(name, small)

    def _on_rest(self) -> None:
        if self._collected:
            self._collected = False
            gc.enable()


def small_picture(source: bytes | str) -> bytes:
    """An image of at most :data:`SMALL` and :data:`MOST_BYTES` as JPEG or PNG; empty where the source is none."""
    image = decoded(source, SMALL)
    if image.isNull():
        return b""
    if image.hasAlphaChannel():
        whole = _encoded(image, "PNG", -1)
        if len(whole) <= MOST_BYTES:
            return whole
        image = _on_grey(image)
    for quality in _QUALITIES:
        encoded = _encoded(image, "JPG", quality)
        if len(encoded) <= MOST_BYTES:
            return encoded
    return b""


def decoded(source: bytes | str, room: QSize) -> QImage:
    """The picture made to fit into ``room``, never enlarged; a null image where it cannot be decoded, or may not be."""
    data = QByteArray(source) if isinstance(source, bytes) else QByteArray()
    device: QIODevice = QBuffer(data) if isinstance(source, bytes) else QFile(source)
    if not device.open(QIODevice.OpenModeFlag.ReadOnly) or not 0 < device.size() <= _LARGEST_FILE:
        return QImage()
    start = device.peek(16).data()
    format_ = next((name for magic, name in _FORMATS if bytes(start).startswith(magic)), b"")
    if not format_:
        return QImage()
    reader = QImageReader(device, QByteArray(format_))
    reader.setAutoDetectImageFormat(False)
    QImageReader.setAllocationLimit(_DECODED_MB)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > _LONGEST_EDGE:
        return QImage()
    if reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90:
        room = room.transposed()
    if size.width() > room.width() or size.height() > room.height():
        # Never less than a pixel, however long and thin it is.
        reader.setScaledSize(size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    return reader.read()


def _encoded(image: QImage, format_: str, quality: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, format_, quality)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _on_grey(image: QImage) -> QImage:
    ground = QImage(image.size(), QImage.Format.Format_RGB32)
    ground.fill(QColor("#808080"))
    painter = QPainter(ground)
    painter.drawImage(0, 0, image)
    painter.end()
    return ground
