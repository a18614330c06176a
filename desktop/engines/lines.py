"""A line of an engine's output -> progress, title, file, stage, warning, error and the like; keeps no log."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from desktop.engines.amounts import clock_seconds, integer_in, number_in, scaled
from desktop.engines.literals import Literal, required_literal
from desktop.engines.model import OutputRules
from desktop.engines.placeholders import fill_expression
from desktop.jobs.job import Progress

#: Longer ones are cut: a title is for a cell of a table.
LONGEST_TITLE = 500
#: Expressions that begin alike are looked for by their common beginning from this length on.
_WORTH_SHARING = 6

#: Where a picture may come from, and how long an address may be.
_WEB = re.compile(r"https?://[^/]", re.IGNORECASE)
_LONGEST_ADDRESS = 4096

#: Not printable, but emoji and some scripts are spelled with them.
_JOINERS = "\u200c\u200d"

# What decode_line() takes out of a line: there an expression may match where the bytes do not hold its literal.
_CONTROLS = bytes(set(range(0x20)) - {0x09, 0x0A}) + b"\x7f"
_C1_CONTROLS = re.compile(rb"\xc2[\x80-\x9f]")


@dataclass(frozen=True, slots=True)
class ProgressSeen:
    """How far the download is; ``title`` is "" where the line does not name what is downloaded."""

    progress: Progress
    title: str = ""


@dataclass(frozen=True, slots=True)
class TitleSeen:
    """What is being downloaded; one line, never empty. ``of_list``: it names all that is to come."""

    title: str
    of_list: bool = False


@dataclass(frozen=True, slots=True)
class FileSeen:
    """What was saved, as the engine says it: it may be relative, or not be there."""

    path: str


@dataclass(frozen=True, slots=True)
class WarningSeen:
    """A warning; never empty."""

    message: str


@dataclass(frozen=True, slots=True)
class ErrorSeen:
    """An error; never empty. ``failed`` is how many items it is about, where it says so."""

    message: str
    failed: int | None = None


@dataclass(frozen=True, slots=True)
class DoneSeen:
    """One item is done, whether or not it made a file."""


@dataclass(frozen=True, slots=True)
class StageSeen:
    """Something that the engine does with what it downloaded, such as merging, begins or has ended."""

    stage: str
    ended: bool


@dataclass(frozen=True, slots=True)
class ThumbnailSeen:
    """Where a small picture of what is downloaded is: an http or https address."""

    address: str


@dataclass(frozen=True, slots=True)
class LinkSeen:
    """The engine begins with a link: one that it was given, or one that it found there. Long ones may be shortened."""

    link: str


LineEvent = (
    ProgressSeen | TitleSeen | FileSeen | WarningSeen | ErrorSeen | StageSeen | DoneSeen | ThumbnailSeen | LinkSeen
)
_Match = re.Match[str]


class LineReader:
    """Tries an engine's expressions on its output; ``nonce`` is that of the run.

    The expressions must have been checked, as ``load_engine`` does.
    """

    def __init__(self, rules: OutputRules, nonce: str) -> None:
        # The most frequent first.
        makers: list[tuple[str, Callable[[_Match], LineEvent | None]]] = [
            (rules.progress, _progress),
            (rules.file, _file),
            (rules.title, _title),
            (rules.done, _done),
            (rules.stage, _stage),
            (rules.error, _error),
            (rules.warning, _warning),
            (rules.link, _link),
            (rules.thumbnail, _thumbnail),
        ]
        used = [(fill_expression(text, nonce), make) for text, make in makers if text]
        self._rules = [(re.compile(text), make) for text, make in used]
        literals = [required_literal(text) for text, _ in used]
        #: Whether each expression has a literal: then a line without any of them needs no trying.
        self._certain = None not in literals
        #: The line before said that there is an error, but not which.
        self._error_follows = False
        found = [literal for literal in literals if literal is not None]
        self._anywhere = _without_longer([literal.text for literal in found if not literal.at_start])
        self._starts = tuple(_shared(found))
        self._raw_anywhere = [text.encode() for text in self._anywhere]
        self._raw_starts = tuple(text.encode() for text in self._starts)
        self._raw_line_starts = [b"\n" + text for text in self._raw_starts]

    def interesting(self, region: bytes) -> bool:
        """False only if :meth:`read` gives nothing for any line of ``region``: whole lines, each ended by ``\\n``."""
        if not self._rules:
            return False
        if not self._certain or self._error_follows:
            return True
        for text in self._raw_line_starts:
            if text in region:
                return True
        for text in self._raw_anywhere:
            if text in region:
                return True
        if region.startswith(self._raw_starts):
            return True
        return _hides_something(region)

    def telling(self, raw: Sequence[bytes]) -> Sequence[int]:
        """The numbers of those of ``raw``, lines of one region without their ends, that :meth:`read` must be given.

        The others mean nothing. Of long regions most lines do: to look at each would cost many times as much.
        """
        if not self._certain:
            return range(len(raw))
        told = [number for number, line in enumerate(raw) if line.startswith(self._raw_starts)]
        for text in self._raw_anywhere:
            told += [number for number, line in enumerate(raw) if text in line]
        if _hides_something(b"".join(raw)):
            told += [number for number, line in enumerate(raw) if _hides_something(line)]
        if self._error_follows:
            told.append(0)
        return sorted(set(told))

    @property
    def wants_next(self) -> bool:
        """Whether the next line must be read whatever it begins with: it has the message of an error."""
        return self._error_follows

    def read(self, line: str) -> LineEvent | None:
        """What ``line``, decoded and without its ending, means; None where it means nothing.

        Lines come in their order: an error without a message (yt-dlp prints ``ERROR: \\r[download] Got error: …``) has
        it in the next line.
        """
        expected, self._error_follows = self._error_follows, False
        event = self._read(line)
        if event is None and expected and line.strip():
            return ErrorSeen(line.strip())
        return event

    def _read(self, line: str) -> LineEvent | None:
        if self._certain and not line.startswith(self._starts) and not any(text in line for text in self._anywhere):
            return None
        for expression, make in self._rules:
            match = expression.search(line)
            event = make(match) if match else None
            if event is not None:
                return event
            if match and make is _error and integer_in(match.groupdict().get("failed")) != 0:
                self._error_follows = True
        return None


def _hides_something(region: bytes) -> bool:
    """True where bytes vanish when a line is decoded: they could stand in the middle of a literal."""
    # Thirty times memchr beats one expression.
    for control in _CONTROLS:
        if control in region:
            return True
    return not region.isascii() and _C1_CONTROLS.search(region) is not None


def _without_longer(texts: list[str]) -> list[str]:
    """``texts`` less those in which another one is found anyway."""
    kept: list[str] = []
    for text in sorted(set(texts), key=lambda text: (len(text), text)):
        if not any(shorter in text for shorter in kept):
            kept.append(text)
    return kept


def _shared(literals: list[Literal]) -> list[str]:
    """What the lines begin with, those that begin alike as one: each is one more search through every region."""
    kept: list[str] = []
    for text in sorted({literal.text for literal in literals if literal.at_start}):
        common = _common_start(kept[-1], text) if kept else ""
        if kept and (common == kept[-1] or len(common) >= _WORTH_SHARING):
            kept[-1] = common
        else:
            kept.append(text)
    return kept


def _common_start(one: str, other: str) -> str:
    length = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return one[:length]


def _progress(match: _Match) -> ProgressSeen | None:
    known = match.re.groupindex
    downloaded = _amount(match, known, "downloaded")
    total = _amount(match, known, "total")
    percent = number_in(match["percent"]) if "percent" in known else None
    if percent is None and downloaded is not None and total:
        percent = downloaded / total * 100
    eta = number_in(match["eta"]) if "eta" in known else None
    if eta is None and "eta_clock" in known:
        eta = clock_seconds(match["eta_clock"])
    return ProgressSeen(
        Progress(
            percent=None if percent is None else min(percent, 100.0),
            downloaded=None if downloaded is None else int(downloaded),
            total=None if total is None else int(total),
            speed=_amount(match, known, "speed"),
            eta=eta,
            item=integer_in(match["item"]) if "item" in known else None,
            items=integer_in(match["items"]) if "items" in known else None,
        ),
        title=clean_title(_text(match, "title")) if "title" in known or "title_json" in known else "",
    )


def _amount(match: _Match, known: Mapping[str, int], name: str) -> float | None:
    """The plain number in the group ``name``, or the one with a unit letter in one of its siblings."""
    if name in known:
        exact = integer_in(match[name]) if name != "speed" else number_in(match[name])
        if exact is not None:
            return exact
    for step in (1000, 1024):
        scaled_name = f"{name}_{step}"
        amount = scaled(match[scaled_name], step) if scaled_name in known else None
        if amount is not None:
            return amount
    return None


def _title(match: _Match) -> TitleSeen | None:
    of_list = clean_title(match.groupdict().get("list_title"))
    title = of_list or clean_title(_text(match, "title"))
    return TitleSeen(title, bool(of_list)) if title else None


def clean_title(text: str | None) -> str:
    """``text`` as one line that can be shown, "" where nothing is left of it."""
    # Takes out controls, all that Unicode has for ending a line or turning its direction, and lone surrogates.
    line = "".join(char for char in " ".join((text or "").split()) if char.isprintable() or char in _JOINERS).strip()
    return line if len(line) <= LONGEST_TITLE else line[: LONGEST_TITLE - 1] + "…"


def _file(match: _Match) -> FileSeen | None:
    text = _text(match, "file")
    # Anything else may be in a file's name, and must stay if it is to be found.
    return FileSeen(text) if text and text.strip() and "\0" not in text and _can_be_stored(text) else None


def _can_be_stored(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _text(match: _Match, name: str) -> str | None:
    """The text of the group ``name``, or of ``name_json``, which is a JSON string."""
    found = match.groupdict()
    encoded = found.get(f"{name}_json")
    if encoded is None:
        return found.get(name)
    try:
        text = json.loads(encoded)
    except (ValueError, RecursionError):
        return None
    return text if isinstance(text, str) else None


def _stage(match: _Match) -> StageSeen | None:
    found = match.groupdict()
    stage = (found["stage"] or "").strip()
    return StageSeen(stage, bool(found.get("ended"))) if stage else None


def _done(_match: _Match) -> DoneSeen:
    return DoneSeen()


def _thumbnail(match: _Match) -> ThumbnailSeen | None:
    address = (_text(match, "thumbnail") or "").strip()
    usable = _WEB.match(address) and len(address) <= _LONGEST_ADDRESS and address.isprintable()
    return ThumbnailSeen(address) if usable else None


def _link(match: _Match) -> LinkSeen | None:
    link = match["link"].strip() if match["link"] else ""
    return LinkSeen(link) if link else None


def _error(match: _Match) -> ErrorSeen | None:
    message = (match["message"] or "").strip()
    failed = integer_in(match.groupdict().get("failed"))
    return ErrorSeen(message, failed) if message and failed != 0 else None


def _warning(match: _Match) -> WarningSeen | None:
    message = (match["message"] or "").strip()
    return WarningSeen(message) if message else None
