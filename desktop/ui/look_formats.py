"""The formats of a video as a table, and the choice of them as an expression; asks nobody for them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop.engines.probe import Format
from desktop.ui import formats as words

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


def _noop(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Formats", text))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Formats", text)


def kind_of(found: Format) -> str:
    """Picture, sound, or both."""
    if not found.has_video:
        return _tr("Sound")
    if not found.has_audio:
        return _tr("Picture")
    return _tr("Picture and sound")


def picture_of(found: Format) -> str:
    """ "1920 × 1080, 60 fps"; "" where there is no picture or nothing is told."""
    if not found.has_video or not found.height:
        return ""
    shape = f"{found.width} × {found.height}" if found.width else f"{found.height}p"
    return _tr("{shape}, {fps} fps").format(shape=shape, fps=f"{found.fps:g}") if found.fps else shape


def codecs_of(found: Format) -> str:
    """The codecs without their profiles: "avc1, mp4a"."""
    named = (found.video_codec, found.audio_codec)
    return ", ".join(codec.partition(".")[0] for codec in named if codec not in ("", "none"))


def size_of(found: Format) -> str:
    """The size, with a sign where it is an estimate."""
    text = words.size(found.size)
    return _tr("≈ {size}").format(size=text) if text and found.size_is_estimate else text


def _bitrate(found: Format) -> str:
    return _tr("{rate} kbit/s").format(rate=round(found.bitrate)) if found.bitrate else ""


#: Title, text, and what it is sorted by.
_COLUMNS: tuple[tuple[str, Any, Any], ...] = (
    (_noop("Contents"), kind_of, lambda found: (found.has_video, found.has_audio)),
    (_noop("Picture"), picture_of, lambda found: ((found.height or 0) * found.has_video, found.fps or 0)),
    (_noop("Type"), lambda found: found.extension, lambda found: found.extension),
    (_noop("Size"), size_of, lambda found: found.size or 0),
    (_noop("Bit rate"), _bitrate, lambda found: found.bitrate or 0),
    (_noop("Codecs"), codecs_of, codecs_of),
    (_noop("Note"), lambda found: found.note, lambda found: found.note),
    (_noop("Name"), lambda found: found.id, lambda found: found.id),
)
_RIGHT = {3, 4}


class FormatsModel(QAbstractTableModel):
    """Rows are formats, the best first."""

    #: The row's Format.
    FormatRole = Qt.ItemDataRole.UserRole + 1
    #: What the column is sorted by.
    SortRole = Qt.ItemDataRole.UserRole + 2

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._formats: list[Format] = []
        self._picked: list[Format] = []

    def set_formats(self, found: Sequence[Format]) -> None:
        """Show these; the engine names the best last."""
        self.beginResetModel()
        self._formats = list(reversed(found))
        self._picked = []
        self.endResetModel()

    def set_picked(self, picked: Sequence[Format]) -> None:
        """Show which ones were chosen."""
        self._picked = list(picked)
        if self._formats:
            last = self.index(len(self._formats) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.CheckStateRole])

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if not 0 <= column < len(_COLUMNS):
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        moved = [(index, self._formats[index.row()]) for index in before]
        self._formats.sort(key=_COLUMNS[column][2], reverse=order == Qt.SortOrder.DescendingOrder)
        for index, found in moved:
            self.changePersistentIndex(index, self.index(self._formats.index(found), index.column()))
        self.layoutChanged.emit()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._formats)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _tr(_COLUMNS[section][0])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        found = self._formats[index.row()]
        _, text, key = _COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return words.one_line(text(found), 120)
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            return Qt.CheckState.Checked if found in self._picked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in _RIGHT:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words.captioned(_tr(_COLUMNS[index.column()][0]), words.one_line(text(found), 120))
        if role == self.FormatRole:
            return found
        return key(found) if role == self.SortRole else None


def expression(chosen: Sequence[Format]) -> str:
    """What asks for ``chosen``: one whole format, or one of picture and one of sound; "" for the best of all."""
    pictures = [found for found in chosen if found.has_video]
    sounds = [found for found in chosen if not found.has_video]
    if pictures and not pictures[0].has_audio and not sounds:
        # Nobody wants a silent film: with the best sound, or without any where there is none.
        return f"{pictures[0].id}+ba/{pictures[0].id}"
    return "+".join(found.id for found in (*pictures[:1], *sounds[:1]))


def fits(chosen: Sequence[Format], more: Format) -> list[Format]:
    """``chosen`` once ``more`` is taken as well: what cannot be had together with it goes."""
    if more.has_video and more.has_audio:
        return [more]
    kept = [found for found in chosen if not (found.has_video and found.has_audio)]
    return [*(found for found in kept if found.has_video != more.has_video), more]
