"""Numbers, times and foreign text as a person reads them, in the system's locale; knows no job and no widget."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

#: Characters of a foreign text that a cell or a label shows: what is longer costs time to lay out and nobody reads it.
SHOWN_LIMIT = 600
#: Characters of a line that a tool tip shows without breaking it.
_UNBROKEN = 90

# Line ends, tabs and other controls would break a row; the bidirectional embeddings, overrides and isolates (Unicode
# UAX #9) could make a name read as another one.
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]+")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Formats", text)


def size(count: int | float | None) -> str:
    """Bytes in decimal units as file managers give them ("4.2 MB"); "" where unknown."""
    if count is None or not math.isfinite(count) or count < 0:
        return ""
    units = QLocale.DataSizeFormat.DataSizeSIFormat
    # A whole number of kB is as much as anybody wants to know of a small file.
    return QLocale().formattedDataSize(int(count), 0 if count < 1_000_000 else 1, units)


def exact_size(count: int | None) -> str:
    """Bytes to the last one ("887,537 bytes"); "" where unknown."""
    return "" if count is None else _tr("{count} bytes").format(count=QLocale().toString(int(count)))


def speed(rate: float | None) -> str:
    """Bytes a second ("4.2 MB/s"); "" where unknown."""
    text = size(rate)
    return _tr("{size}/s").format(size=text) if text else ""


def exact_speed(rate: float | None) -> str:
    """Bytes a second to the last one ("4,200,000 bytes/s"); "" where unknown."""
    if rate is None or not math.isfinite(rate) or rate < 0:
        return ""
    return _tr("{count} bytes/s").format(count=QLocale().toString(round(rate)))


def duration(seconds: float | None) -> str:
    """Seconds as a clock shows them: "0:07", "1:02:03", "2 d 01:00"; "" where unknown."""
    if seconds is None or not math.isfinite(seconds) or seconds < 0:
        return ""
    minutes, second = divmod(round(seconds), 60)
    hours, minute = divmod(minutes, 60)
    days, hour = divmod(hours, 24)
    if days > 999:
        return "∞"
    if days:
        return _tr("{days} d {hours}:{minutes}").format(days=days, hours=f"{hour:02}", minutes=f"{minute:02}")
    return f"{hour}:{minute:02}:{second:02}" if hour else f"{minute}:{second:02}"


def percent(value: float | None) -> str:
    """ "43%" for 43.9: a download is at 100% only when all of it is there."""
    if value is None or not math.isfinite(value):
        return ""
    return _tr("{number}%").format(number=whole_percent(value))


def whole_percent(value: float) -> int:
    """43 for 43.9."""
    return int(min(max(value, 0.0), 100.0))


def exact_percent(value: float | None) -> str:
    """ "43.9%" for 43.96: with one decimal, and cut, as :func:`percent` is."""
    if value is None or not math.isfinite(value):
        return ""
    cut = math.floor(min(max(value, 0.0), 100.0) * 10) / 10
    return _tr("{number}%").format(number=QLocale().toString(cut, "f", 1))


def _moment(seconds: float | None) -> QDateTime | None:
    if seconds is None or not math.isfinite(seconds) or abs(seconds) > 1e11:
        return None
    return QDateTime.fromMSecsSinceEpoch(int(seconds * 1000))


def when(seconds: float | None) -> str:
    """A Unix time in short: the time alone today, "Yesterday 14:05", else the date too; "" where unknown."""
    moment = _moment(seconds)
    if moment is None:
        return ""
    locale = QLocale()
    time = locale.toString(moment.time(), QLocale.FormatType.ShortFormat)
    days = moment.date().daysTo(QDate.currentDate())
    if days == 0:
        return _tr("Today {time}").format(time=time)
    if days == 1:
        return _tr("Yesterday {time}").format(time=time)
    return locale.toString(moment, QLocale.FormatType.ShortFormat)


def clock(seconds: float | None) -> str:
    """A Unix time to come in short: the time of day alone where a day is not over by then, else the date too."""
    moment = _moment(seconds)
    if moment is None:
        return ""
    if moment < QDateTime.currentDateTime().addDays(1):
        return QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)


def exact_when(seconds: float | None) -> str:
    """A Unix time with its weekday and seconds; "" where unknown."""
    moment = _moment(seconds)
    return "" if moment is None else QLocale().toString(moment, QLocale.FormatType.LongFormat)


def iso_time(seconds: float | None) -> str:
    """A Unix time as 2026-11-24 05:01:02 in local time, as spreadsheets read it; "" where unknown."""
    moment = _moment(seconds)
    return "" if moment is None else moment.toString("yyyy-MM-dd HH:mm:ss")


def listed(parts: Iterable[str]) -> str:
    """Those of ``parts`` that are not empty as one text, with what the user's language puts between them."""
    return _tr(", ").join(part for part in parts if part)


def captioned(caption: str, text: str) -> str:
    """``text`` as a screen reader says it, with what it is of; that alone where there is no text."""
    return f"{caption}: {text}" if text else caption


def one_line(text: str, limit: int = SHOWN_LIMIT) -> str:
    """Foreign text fit for one line: controls become a space, marks that turn the writing direction go."""
    shown = text[: limit + 1]
    if not shown.isprintable():
        shown = _CONTROLS.sub(_replace_controls, shown).strip()
    return shown[: limit - 1] + "…" if len(shown) > limit else shown


def _replace_controls(found: re.Match[str]) -> str:
    return " " if any(ord(mark) < 0xA0 or mark in "\u2028\u2029" for mark in found.group()) else ""


def is_right_to_left(text: str) -> bool:
    """True where the first letter with a direction runs from right to left (Unicode UAX #9, rule P2)."""
    import unicodedata

    for letter in text[:200]:
        direction = unicodedata.bidirectional(letter)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def isolated(text: str) -> str:
    """``text`` that runs from left to right whatever stands around it, so that "12 MB" does not become "MB 12"."""
    return f"\u2066{text}\u2069"


def tool_tip(text: str, limit: int = SHOWN_LIMIT) -> str:
    """Foreign text as a tool tip that shows it literally: Qt takes for rich text whatever looks like it."""
    lines = text[: limit + 1].splitlines()
    if not any(lines):
        return ""
    return "".join(_paragraph(one_line(line, limit)) for line in lines[:20])


def _paragraph(line: str) -> str:
    # Left to itself, Qt breaks even a few words into lines, for a tip that is not too wide for its height.
    style = ' style="white-space: nowrap"' if len(line) <= _UNBROKEN else ""
    return f"<div{style}>{_escaped(line)}</div>"


def _escaped(text: str) -> str:
    # Not html.escape(): its module brings a table of all entities along.
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def visible(text: str) -> str:
    """Foreign text of several lines with what nobody could see of it spelled out, such as ⟨U+202E⟩."""
    return "".join(
        char if char in "\n\t" or (char.isprintable() and not _CONTROLS.match(char)) else f"⟨U+{ord(char):04X}⟩"
        for char in text.replace("\r\n", "\n")
    )


def file_name(text: str) -> str:
    """Foreign text fit for a file's name on every system, at most 80 characters of it."""
    kept = "".join(" " if char in '<>:"/\\|?*' else char for char in one_line(text, 80))
    return " ".join(kept.split()).strip(". ") or _tr("log")


def menu_text(text: str) -> str:
    """Foreign text for a menu entry or a button: no letter of it becomes a mnemonic."""
    return one_line(text, 80).replace("&", "&&")
