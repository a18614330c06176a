"""From a process's bytes to lines, and from lines to the log of 500; knows neither processes nor engines.

A downloader may print millions of lines of which 500 are kept. So bytes are cut into regions of whole lines without
looking at the lines, regions wait undecoded, and only what is still among the last 500 when somebody reads is decoded.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import islice

#: Lines kept of a job's output.
LOG_LIMIT = 500
#: Bytes kept of one line: a process that never ends a line costs no more memory than this.
LINE_LIMIT = 8192
#: Bytes of undecoded regions that may wait before the ones that can no longer matter are dropped.
_RAW_LIMIT = 1 << 20

_CUT_MARK = "…"
_ENDINGS = re.compile(rb"[\r\n]")

# Terminal control: CSI, then the strings (OSC, DCS, SOS, PM, APC) with their terminator, then two- and three-byte
# escapes (ECMA-48, xterm's control sequences). What is left over of C0 and C1 goes too, but for the tab.
_ESCAPES = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]"
    r"|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?"
    r"|\x1b[PX^_][^\x1b]*(?:\x1b\\)?"
    r"|\x1b[ -/]+[0-~]"
    r"|\x1b[0-~]?"
    r"|\x9b[0-?]*[ -/]*[@-~]"
    r"|[\x00-\x08\x0a-\x1f\x7f-\x9f]"
)


class LineKind(Enum):
    """How a line relates to the one that follows it."""

    #: Stays.
    PLAIN = 0
    #: Matched an engine's progress expression: the next progress line takes its place.
    PROGRESS = 1
    #: Was ended by a carriage return: whatever comes next takes its place.
    RETURNED = 2


def decode_line(raw: bytes) -> str:
    """One line without its ending as text: bad UTF-8 replaced, cut to 8 KiB, escape sequences and controls removed."""
    text = raw[: LINE_LIMIT + 1].decode("utf-8", "replace")
    # A bad byte grows to three when it is replaced: the limit is for what is kept, not for what came.
    if len(raw) > LINE_LIMIT or not text.isascii():
        text = _within_limit(text)
    return text if text.isprintable() else _ESCAPES.sub("", text)


def decode_lines(raw: list[bytes]) -> list[str]:
    """What :func:`decode_line` makes of each of ``raw``; ordinary lines together, which takes a tenth of the time."""
    if raw and max(map(len, raw)) * 3 <= LINE_LIMIT:
        text = b"\n".join(raw).decode("utf-8", "replace")
        if text.replace("\n", "").isprintable():
            return text.split("\n")
    return [decode_line(line) for line in raw]


def _within_limit(text: str) -> str:
    encoded = text.encode("utf-8")
    if len(encoded) <= LINE_LIMIT:
        return text
    # "ignore" drops just the character that the cut goes through: everything before it is whole by now.
    return encoded[: LINE_LIMIT - len(_CUT_MARK.encode())].decode("utf-8", "ignore") + _CUT_MARK


class LineSplitter:
    """Cuts a stream of bytes, however it was chunked, into regions of whole lines and keeps the unfinished rest.

    A line ends with ``\\n``, ``\\r\\n`` or ``\\r``. A region is bytes that end with a line's ending.
    """

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, data: bytes) -> bytes:
        """Take the next chunk; return the whole lines there are now, or ``b""``."""
        end = max(data.rfind(b"\n"), data.rfind(b"\r")) + 1
        if end == 0:
            self._keep(self._rest, data)
            return b""
        region = self._rest + data[:end] if self._rest else data[:end]
        self._rest = b""
        self._keep(b"", data[end:])
        return region

    def finish(self) -> bytes:
        """The unfinished last line, given an ending, or ``b""``; the stream is over."""
        rest, self._rest = self._rest, b""
        return rest + b"\n" if rest else b""

    def _keep(self, before: bytes, data: bytes) -> None:
        # One byte more than a line may have: so it shows later that this line was longer.
        room = LINE_LIMIT + 1 - len(before)
        self._rest = before + data[:room] if room > 0 else before


def split_region(region: bytes) -> Iterator[tuple[bytes, bool]]:
    """The lines of a region without their endings, each with whether a lone ``\\r`` ended it.

    ``\\r\\n`` is one ending. Where a chunk's edge fell between the two, the second region begins with ``\\n`` and
    yields an empty line first: :meth:`OutputLog.end_line` makes nothing of it.
    """
    start = 0
    for ending in _ENDINGS.finditer(region):
        at = ending.start()
        if at < start:
            continue
        returned = region[at] == 0x0D and region[at + 1 : at + 2] != b"\n"
        yield region[start:at], returned
        start = at + (2 if region[at] == 0x0D and not returned else 1)


@dataclass(frozen=True, slots=True)
class Batch:
    """What a log's view has to do: drop its last ``replace`` lines (0 or 1), then add ``lines`` (at most 500)."""

    replace: int
    lines: list[str]


class OutputLog:
    """The last 500 lines of a job, and what of them has come since somebody last asked.

    Regions that need no look at their lines are taken as they are (:meth:`extend`) and decoded when they are read.
    """

    def __init__(self, lines: Iterable[str] = ()) -> None:
        self._lines: deque[str] = deque(lines, maxlen=LOG_LIMIT)
        self._last = LineKind.PLAIN
        self._regions: deque[bytes] = deque()
        self._waiting = 0
        self._fresh = 0
        self._replaced = False
        #: Takes secrets out of a line before it is kept.
        self.redact: Callable[[str], str] | None = None
        #: Called with every line, its kind and whether it takes the place of the one before; for who must miss none.
        self.listener: Callable[[str, LineKind, bool], None] | None = None

    def append(self, line: str, kind: LineKind = LineKind.PLAIN) -> None:
        """Add one clean line, in the place of the one before where that one was only passing."""
        self._settle()
        if self.redact is not None:
            line = self.redact(line)
        replaces = self._last is LineKind.RETURNED or (self._last is kind is LineKind.PROGRESS)
        if replaces and self._lines:
            self._lines[-1] = line
            if self._fresh == 0:
                self._replaced = True
                self._fresh = 1
        else:
            self._lines.append(line)
            self._fresh += 1
        self._last = kind
        if self.listener is not None:
            self.listener(line, kind, replaces)

    def append_all(self, lines: list[str]) -> None:
        """Add clean lines that stay."""
        if not lines:
            return
        # The first one may take the place of a passing one, and a listener hears of each.
        if self._last is LineKind.RETURNED or self.listener is not None:
            for line in lines:
                self.append(line)
            return
        self._settle()
        self._lines.extend(lines if self.redact is None else map(self.redact, lines))
        self._fresh += len(lines)
        self._last = LineKind.PLAIN

    def end_line(self) -> None:
        """A ``\\n`` came right after the ``\\r`` that ended the last line: it was an ordinary line after all."""
        self._settle()
        if self._last is LineKind.RETURNED:
            self._last = LineKind.PLAIN

    @property
    def awaits_replacement(self) -> bool:
        """True where the last line was ended by a lone carriage return."""
        return self._last is LineKind.RETURNED

    def extend(self, region: bytes) -> None:
        """Add whole lines that nobody has to look at: no ``\\r`` in them, none that an engine's expression matches."""
        if self.listener is not None:
            for raw in region[:-1].split(b"\n"):
                self.append(decode_line(raw))
            return
        self._regions.append(region)
        self._waiting += len(region)
        if self._waiting > _RAW_LIMIT:
            self._drop_old_regions()

    def lines(self) -> list[str]:
        """All lines kept, the oldest first."""
        self._settle()
        return list(self._lines)

    def take(self) -> Batch | None:
        """What has come since the last call, or None."""
        self._settle()
        if not self._fresh:
            return None
        fresh = min(self._fresh, len(self._lines))
        lines = list(islice(reversed(self._lines), fresh))
        lines.reverse()
        batch = Batch(1 if self._replaced else 0, lines)
        self._fresh = 0
        self._replaced = False
        return batch

    def __len__(self) -> int:
        self._settle()
        return len(self._lines)

    def _drop_old_regions(self) -> None:
        lines = 0
        for index in range(len(self._regions) - 1, -1, -1):
            lines += self._regions[index].count(b"\n")
            if lines >= LOG_LIMIT:
                for _ in range(index):
                    self._waiting -= len(self._regions.popleft())
                return

    def _settle(self) -> None:
        if not self._regions:
            return
        raw: list[bytes] = []
        while self._regions and len(raw) < LOG_LIMIT:
            # Split from the end: of a region with thousands of lines only the last ones are ever made.
            tail = self._regions.pop()[:-1].rsplit(b"\n", LOG_LIMIT)
            raw[:0] = tail[1:] if len(tail) > LOG_LIMIT else tail
        self._regions.clear()
        self._waiting = 0
        fresh = decode_lines(raw[-LOG_LIMIT:])
        if self.redact is not None:
            fresh = [self.redact(line) for line in fresh]
        if self._last is LineKind.RETURNED and self._lines and len(fresh) < LOG_LIMIT:
            self._lines.pop()
            if self._fresh:
                self._fresh -= 1
            else:
                self._replaced = True
        self._lines.extend(fresh)
        self._fresh += len(fresh)
        self._last = LineKind.PLAIN
