"""Bytes to lines to the log of 500: nothing torn, nothing lost that should stay, nothing kept that should go."""

from __future__ import annotations

import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.jobs.output import (
    LINE_LIMIT,
    LOG_LIMIT,
    LineKind,
    LineSplitter,
    OutputLog,
    decode_line,
    decode_lines,
    split_region,
)

# Bytes as programs print them: text, line ends of every sort, cut characters, controls.
PIECES = st.sampled_from(
    [
        b"a",
        b"line of text",
        b"\n",
        b"\r",
        b"\r\n",
        b"\r\r\n",
        "ä€🎬".encode(),
        b"\xff",
        b"\xc3",
        b"\x1b[31m",
        b"\x00",
        b"\t",
    ]
)
STREAMS = st.lists(PIECES, max_size=60).map(b"".join) | st.binary(max_size=200)


def chunks_of(data: bytes, cuts: list[int]) -> list[bytes]:
    edges = sorted({0, len(data), *(cut % (len(data) + 1) for cut in cuts)})
    return [data[start:end] for start, end in itertools.pairwise(edges)]


def feed(chunks: list[bytes]) -> OutputLog:
    """What the runner does with chunks when every line is looked at."""
    splitter, log = LineSplitter(), OutputLog()
    regions = [splitter.feed(chunk) for chunk in chunks] + [splitter.finish()]
    for region in regions:
        for raw, returned in split_region(region):
            line = decode_line(raw)
            if log.awaits_replacement and not line:
                if not returned:
                    log.end_line()
                continue
            log.append(line, LineKind.RETURNED if returned else LineKind.PLAIN)
    return log


@given(STREAMS, st.lists(st.integers(min_value=0, max_value=1000), max_size=12))
def test_chunks_make_no_difference(data: bytes, cuts: list[int]) -> None:
    assert feed(chunks_of(data, cuts)).lines() == feed([data]).lines()


@given(st.lists(st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), max_size=30), max_size=40))
def test_every_line_of_text_comes_out_as_it_went_in(lines: list[str]) -> None:
    data = "".join(line + "\n" for line in lines).encode()
    assert feed([data]).lines() == lines


@given(STREAMS)
def test_a_region_taken_unseen_gives_the_same_lines(data: bytes) -> None:
    data = data.replace(b"\r", b"") + b"\n"
    unseen = OutputLog()
    unseen.extend(data)
    assert unseen.lines() == feed([data]).lines()


@pytest.mark.parametrize(
    ("printed", "lines"),
    [
        (b"a\nb\n", ["a", "b"]),
        (b"a\r\nb\r\n", ["a", "b"]),
        (b"10%\r20%\r30%\n", ["30%"]),
        (b"10%\r20%\rdone\nnext\n", ["done", "next"]),
        (b"kept\r\r\nnext\n", ["kept", "next"]),
        (b"no newline", ["no newline"]),
        (b"\n\n", ["", ""]),
        (b"ERROR: \r[download] Got error\n", ["[download] Got error"]),
        (b"\x1b[1;31mred\x1b[0m and \x1b]8;;http://x\x07link\x1b]8;;\x07\n", ["red and link"]),
        (b"tab\tstays, bell\x07 and nul\x00 go\n", ["tab\tstays, bell and nul go"]),
        (b"bad \xff byte\n", ["bad \N{REPLACEMENT CHARACTER} byte"]),
        (b"half \xc3", ["half \N{REPLACEMENT CHARACTER}"]),
    ],
)
def test_lines_are_what_a_terminal_would_show(printed: bytes, lines: list[str]) -> None:
    assert feed([printed]).lines() == lines


def test_a_return_at_a_chunks_edge_is_shown_at_once_and_may_still_become_a_line_end() -> None:
    splitter = LineSplitter()
    assert splitter.feed(b"50%\r") == b"50%\r"
    assert feed([b"kept\r", b"\nnext\n"]).lines() == ["kept", "next"]


@pytest.mark.parametrize("character", ["x", "ä", "€", "🎬"])
@pytest.mark.parametrize("extra", [0, 1, 2, 3, 5000])
def test_a_line_is_cut_at_8_kib_between_characters(character: str, extra: int) -> None:
    width = len(character.encode())
    text = character * (LINE_LIMIT // width) + character * extra
    line = decode_line(text.encode())
    assert len(line.encode()) <= LINE_LIMIT
    if extra:
        assert line.endswith("…")
        assert set(line[:-1]) == {character}
        assert len(line.encode()) > LINE_LIMIT - 8
    else:
        assert line == text


def test_bad_bytes_that_grow_when_replaced_stay_within_the_limit() -> None:
    assert len(decode_line(b"\xff" * LINE_LIMIT).encode()) <= LINE_LIMIT


def test_a_line_without_end_costs_no_memory() -> None:
    splitter = LineSplitter()
    for _ in range(1000):
        assert splitter.feed(b"x" * 65536) == b""
    assert len(splitter.finish()) <= LINE_LIMIT + 2


def test_the_log_keeps_the_last_500_lines() -> None:
    log = OutputLog()
    for number in range(LOG_LIMIT + 20):
        log.append(str(number))
    assert log.lines() == [str(number) for number in range(20, LOG_LIMIT + 20)]


@pytest.mark.parametrize("lines_in_a_region", [1, 7, 499, 500, 501, 3000])
def test_regions_taken_unseen_keep_the_last_500_lines(lines_in_a_region: int) -> None:
    log = OutputLog()
    log.append("first")
    printed = 0
    while printed < 40_000:
        log.extend(b"".join(b"line %d\n" % number for number in range(printed, printed + lines_in_a_region)))
        printed += lines_in_a_region
    assert log.lines() == [f"line {number}" for number in range(printed - LOG_LIMIT, printed)]


def test_progress_never_pushes_other_lines_out() -> None:
    log = OutputLog()
    log.append("kept")
    for number in range(10_000):
        log.append(f"{number}%", LineKind.PROGRESS)
    log.append("end")
    assert log.lines() == ["kept", "9999%", "end"]


def test_a_plain_line_does_not_replace_a_progress_line() -> None:
    log = OutputLog()
    log.append("50%", LineKind.PROGRESS)
    log.append("warning")
    log.append("60%", LineKind.PROGRESS)
    assert log.lines() == ["50%", "warning", "60%"]


ACTIONS = st.lists(
    st.tuples(st.just("append"), st.sampled_from(LineKind))
    | st.tuples(st.just("extend"), st.integers(min_value=1, max_value=1200))
    | st.tuples(st.just("take"), st.none())
    | st.tuples(st.just("end"), st.none()),
    max_size=40,
)


@given(ACTIONS)
def test_a_view_fed_with_batches_shows_the_log(actions: list[tuple[str, object]]) -> None:
    log = OutputLog()
    view: list[str] = []

    def take() -> None:
        batch = log.take()
        if batch is not None:
            assert batch.replace in (0, 1)
            assert 1 <= len(batch.lines) <= LOG_LIMIT
            if batch.replace:
                view.pop()
            view.extend(batch.lines)
            del view[:-LOG_LIMIT]

    for number, (action, value) in enumerate(actions):
        if action == "append":
            assert isinstance(value, LineKind)
            log.append(f"line {number}", value)
        elif action == "extend":
            assert isinstance(value, int)
            log.extend(b"".join(b"region %d.%d\n" % (number, line) for line in range(value)))
        elif action == "end":
            log.end_line()
        else:
            take()
    take()
    assert view == log.lines()


def test_nothing_new_is_no_batch() -> None:
    log = OutputLog(["old"])
    assert log.take() is None
    log.append("new")
    batch = log.take()
    assert batch is not None and batch.lines == ["new"]
    assert log.take() is None


def test_a_listener_misses_no_line() -> None:
    log = OutputLog()
    heard: list[str] = []
    log.listener = lambda line, _kind, _replaces: heard.append(line)
    log.append("first")
    log.extend(b"".join(b"%d\n" % number for number in range(2000)))
    assert heard == ["first", *(str(number) for number in range(2000))]


@given(st.text())
def test_no_control_character_survives(text: str) -> None:
    line = decode_line(text.encode("utf-8", "replace"))
    assert not re.search(r"[\x00-\x08\x0a-\x1f\x7f-\x9f]", line)


RAW = st.binary(max_size=30).map(lambda raw: raw.replace(b"\n", b"").replace(b"\r", b""))


@given(st.lists(RAW | st.sampled_from([b"plain", "grüße 日本".encode(), b"\xe6\x97", b"x" * 9000, b""]), max_size=8))
def test_lines_decoded_together_are_what_they_are_alone(raw: list[bytes]) -> None:
    assert decode_lines(raw) == [decode_line(line) for line in raw]


@given(st.lists(st.tuples(st.sampled_from(LineKind), st.integers(0, 4)), max_size=12), st.booleans())
def test_lines_added_together_are_what_they_are_one_by_one(steps: list[tuple[LineKind, int]], taking: bool) -> None:
    together, alone = OutputLog(), OutputLog()
    for number, (kind, more) in enumerate(steps):
        for log in (together, alone):
            log.append(f"line {number}", kind)
        lines = [f"line {number}.{each}" for each in range(more)]
        together.append_all(lines)
        for line in lines:
            alone.append(line)
        if taking:
            assert together.take() == alone.take()
    assert together.lines() == alone.lines()
    assert together.take() == alone.take()
