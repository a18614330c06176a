"""What a probe prints about a link -> the video with its formats, or the entries of a list; runs no process.

A probe of the shape "yt-dlp" prints info objects as JSON: one, which may hold the entries of a list, or one a line.
What is in them comes from a web page: nothing is taken for granted.
Fields: https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/common.py
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from desktop.engines.lines import clean_title

#: Longer texts of a page are cut.
_LONGEST_NOTE = 120
_LARGEST = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Entry:
    """One of a list. ``index`` counts from 1, ``duration`` is in seconds."""

    index: int
    title: str
    url: str
    duration: float | None = None


@dataclass(frozen=True, slots=True)
class Format:
    """One way in which a video can be had. Sizes are bytes, ``bitrate`` is kbit/s; "" and None are unknown."""

    id: str
    extension: str
    width: int | None = None
    height: int | None = None
    fps: float | None = None
    #: "" where nothing is told, "none" where there is no picture or no sound.
    video_codec: str = ""
    audio_codec: str = ""
    size: int | None = None
    size_is_estimate: bool = False
    bitrate: float | None = None
    note: str = ""

    @property
    def has_video(self) -> bool:
        """Whether there is a picture in it, as far as that is told."""
        return self.video_codec != "none"

    @property
    def has_audio(self) -> bool:
        """Whether there is sound in it, as far as that is told."""
        return self.audio_codec != "none"


@dataclass(frozen=True, slots=True)
class Looked:
    """What a link leads to. ``duration`` is in seconds, ``thumbnail`` the address of a picture or ""."""

    title: str
    url: str
    uploader: str = ""
    duration: float | None = None
    thumbnail: str = ""
    #: The best last, as yt-dlp sorts them; empty for a list.
    formats: tuple[Format, ...] = ()
    is_list: bool = False
    #: How many entries a list has, where it tells.
    count: int | None = None


Found = Looked | Entry


def read_probe(text: str) -> list[Found]:
    """What one line of a probe says; empty where it is nothing that can be read."""
    try:
        info = json.loads(text)
    except (ValueError, RecursionError):
        return []
    return list(_found(info)) if isinstance(info, dict) else []


def _found(info: dict[str, Any]) -> Iterator[Found]:
    entries = info.get("entries")
    if info.get("_type") in ("playlist", "multi_video") and isinstance(entries, list):
        yield _list(info, _text(info, "title") or _text(info, "id"), len(entries))
        for number, entry in enumerate(entries, 1):
            if isinstance(entry, dict):
                yield _entry(entry, number)
        return
    index = _integer(info.get("playlist_index"))
    if index is not None:
        if index == 1:
            yield _list(info, _text(info, "playlist_title") or _text(info, "playlist"), None)
        yield _entry(info, index)
    else:
        yield _video(info)


def _list(info: dict[str, Any], title: str, counted: int | None) -> Looked:
    count = _integer(info.get("playlist_count")) or _integer(info.get("n_entries")) or counted
    return Looked(
        title=title,
        url=_address(info, "playlist_webpage_url", "webpage_url"),
        uploader=_text(info, "playlist_uploader") or _text(info, "playlist_channel"),
        thumbnail=_thumbnail(info) if counted else "",
        is_list=True,
        count=count,
    )


def _entry(info: dict[str, Any], number: int) -> Entry:
    url = _address(info, "webpage_url", "url")
    return Entry(
        index=_integer(info.get("playlist_index")) or number,
        title=_text(info, "title") or _text(info, "id") or url,
        url=url,
        duration=_number(info.get("duration")),
    )


def _video(info: dict[str, Any]) -> Looked:
    formats = info.get("formats")
    return Looked(
        title=_text(info, "title") or _text(info, "id"),
        url=_address(info, "webpage_url", "original_url", "url"),
        uploader=_text(info, "uploader") or _text(info, "channel"),
        duration=_number(info.get("duration")),
        thumbnail=_thumbnail(info),
        formats=tuple(_formats(formats if isinstance(formats, list) else [])),
    )


def _formats(found: Iterable[Any]) -> Iterator[Format]:
    for info in found:
        name = _text(info, "format_id") if isinstance(info, dict) else ""
        # What could be taken for a part of an expression cannot be asked for by its name.
        if not name or any(char in name for char in "+/,()[]<> "):
            continue
        exact = _integer(info.get("filesize"))
        size = exact if exact is not None else _integer(info.get("filesize_approx"))
        yield Format(
            id=name,
            extension=_text(info, "ext"),
            width=_integer(info.get("width")),
            height=_integer(info.get("height")),
            fps=_number(info.get("fps")),
            video_codec=_text(info, "vcodec"),
            audio_codec=_text(info, "acodec"),
            size=size,
            size_is_estimate=exact is None and size is not None,
            bitrate=_number(info.get("tbr")),
            note=_text(info, "format_note")[:_LONGEST_NOTE],
        )


def _thumbnail(info: dict[str, Any]) -> str:
    thumbnails = info.get("thumbnails")
    last = thumbnails[-1] if isinstance(thumbnails, list) and thumbnails else {}
    address = _address(info, "thumbnail") or (_address(last, "url") if isinstance(last, dict) else "")
    return address if address.lower().startswith(("http://", "https://")) else ""


def _address(info: dict[str, Any], *keys: str) -> str:
    for key in keys:
        value = info.get(key)
        if isinstance(value, str) and value and value.isprintable():
            return value
    return ""


def _text(info: dict[str, Any], key: str) -> str:
    value = info.get(key)
    return clean_title(value) if isinstance(value, str) else ""


def _number(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if math.isfinite(number) and 0 <= number <= _LARGEST else None


def _integer(value: object) -> int | None:
    number = _number(value)
    return None if number is None else int(number)
