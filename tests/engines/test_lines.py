"""Lines of output to events, and that nothing is passed over when regions of lines are only searched."""

from __future__ import annotations

import json
import re
import statistics
import timeit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engines.amounts import clock_seconds, scaled
from desktop.engines.lines import (
    DoneSeen,
    ErrorSeen,
    FileSeen,
    LineEvent,
    LineReader,
    ProgressSeen,
    StageSeen,
    TitleSeen,
    WarningSeen,
)
from desktop.engines.literals import Literal, required_literal
from desktop.engines.model import OutputRules
from desktop.jobs.job import Progress
from desktop.jobs.output import decode_line
from tests.engines.samples import yt_dlp_reader

RULES = OutputRules(
    progress=r"^\[{nonce}\] (?P<percent>\S+) (?P<downloaded>\S+) (?P<total>\S+) (?P<speed>\S+) (?P<eta>\S+) "
    r"(?P<item>\S+) (?P<items>\S+)$",
    title=r"^\[{nonce}\] title (?P<title_json>.*)",
    file=r"^\[{nonce}\] saved (?P<file_json>.*)",
    stage=r"^stage (?P<stage>[\w ]*)(?P<ended>!)?$",
    warning=r"^WARNING: (?P<message>.*)",
    error=r"^ERROR: (?P<message>.*)",
)


def read(line: str, rules: OutputRules = RULES) -> LineEvent | None:
    reader = LineReader(rules, "ab12")
    event = reader.read(line)
    if event is not None:
        assert reader.interesting(f"before\n{line}\nafter\n".encode())
        assert reader.interesting(f"{line}\n".encode())
    return event


def progress(values: str) -> Progress:
    event = read(f"[ab12] {values}")
    assert isinstance(event, ProgressSeen)
    return event.progress


def test_progress_is_read() -> None:
    assert progress("12.5 100 800 50.5 14 2 9") == Progress(
        percent=12.5, downloaded=100, total=800, speed=50.5, eta=14.0, item=2, items=9
    )


def test_percent_is_worked_out_where_it_is_not_said() -> None:
    assert progress("? 100 800 ? ? ? ?").percent == 12.5
    assert progress("? 100 0 ? ? ? ?").percent is None
    assert progress("? 100 ? ? ? ? ?").percent is None
    assert progress("? 900 800 ? ? ? ?").percent == 100.0
    assert progress("140 ? ? ? ? ? ?").percent == 100.0


@pytest.mark.parametrize("value", ["?", "NA", "nan", "inf", "-1", "1_000", "0x1", "1e400", "٣", "None", "1,5", "00:10"])
def test_what_is_no_number_is_unknown(value: str) -> None:
    assert progress(" ".join([value] * 7)) == Progress()


def test_numbers_are_read_however_they_are_spelled() -> None:
    assert progress("1e1 1.9 2e3 0 0.0 1.0 00012") == Progress(
        percent=10.0, downloaded=1, total=2000, speed=0.0, eta=0.0, item=1, items=12
    )
    assert progress("1 99999999999999999999 1 1 1 1 1").downloaded is None


def test_groups_that_an_expression_has_not_are_unknown() -> None:
    rules = OutputRules(progress=r"^at (?P<percent>\d+)%(?: of (?P<total>\d+))?")
    assert read("at 5%", rules) == ProgressSeen(Progress(percent=5.0))
    assert read("at 5% of 7", rules) == ProgressSeen(Progress(percent=5.0, total=7))


@pytest.mark.parametrize(
    ("text", "step", "number"),
    [
        ("12", 1000, 12.0),
        ("327.69K", 1000, 327_690.0),
        ("1.5MiB/s", 1024, 1_572_864.0),
        (" 2 GB ", 1000, 2e9),
        ("300k", 1024, 307_200.0),
        ("1.0TBytes", 1000, 1e12),
        ("K", 1000, None),
        ("1.2.3M", 1000, None),
        ("--", 1000, None),
        ("", 1000, None),
        (None, 1000, None),
        ("9" * 400 + "P", 1000, None),
    ],
)
def test_a_number_with_a_unit(text: str | None, step: int, number: float | None) -> None:
    assert scaled(text, step) == number


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("1:02:03", 3723.0),
        ("00:12", 12.0),
        ("2:00:00:01", 172_801.0),
        ("1m23s", 83.0),
        ("1h2m3s", 3723.0),
        ("3d", 259_200.0),
        ("45s", 45.0),
        ("--:--:--", None),
        ("", None),
        (None, None),
        ("12", None),
    ],
)
def test_a_time_as_a_clock_shows_it(text: str | None, seconds: float | None) -> None:
    assert clock_seconds(text) == seconds


def test_units_and_clocks_in_progress() -> None:
    rules = OutputRules(
        progress=r"^(?P<percent>\S+) (?P<downloaded_1000>\S+) (?P<total_1024>\S+) (?P<speed_1000>\S+)"
        r" (?P<eta_clock>\S+)"
    )
    assert read("5 1.5k 2KiB 3M/s 1:01", rules) == ProgressSeen(
        Progress(percent=5.0, downloaded=1500, total=2048, speed=3e6, eta=61.0)
    )
    assert read("- - - - -", rules) == ProgressSeen(Progress())


def test_done_needs_no_group() -> None:
    rules = OutputRules(done="^Downloaded ", error="^(?:E (?P<message>.*)|(?P<other>x))")
    assert read("Downloaded one", rules) == DoneSeen()


def test_an_error_can_say_how_many_it_is_about() -> None:
    rules = OutputRules(error=r"^(?P<message>Finished with (?P<failed>\d+) error\(s\))")
    assert read("Finished with 3 error(s)", rules) == ErrorSeen("Finished with 3 error(s)", 3)
    reader = LineReader(rules, "ab12")
    assert reader.read("Finished with 0 error(s)") is None
    assert reader.read("what follows is no error") is None


def test_a_marker_of_another_run_means_nothing() -> None:
    assert read('[ab13] saved "/x"') is None
    assert read(' [ab12] saved "/x"') is None


def test_a_title_is_one_line_that_can_be_shown() -> None:
    assert read('[ab12] title "A \\"title\\" \\u00fc"') == TitleSeen('A "title" ü')
    assert read('[ab12] title "a\\n\\tb\\u0000\\u001b[31mc\\u2028d\\u200be\\u202ef\\ud800 "') == TitleSeen(
        "a b[31mc def"
    )
    assert read('[ab12] title "👩\\u200d👧"') == TitleSeen("👩\u200d👧")
    long = read(f'[ab12] title "{"x" * 600}"')
    assert isinstance(long, TitleSeen)
    assert (len(long.title), long.title[-1]) == (500, "…")


@pytest.mark.parametrize("text", ["NA", "null", "3", '""', '" \\n "', '["a"]', '{"a": 1}', '"open', "[" * 5000])
def test_a_title_or_file_that_is_no_text_is_none(text: str) -> None:
    assert read(f"[ab12] title {text}") is None
    assert read(f"[ab12] saved {text}") is None


def test_a_file_keeps_every_character_of_its_name() -> None:
    assert read('[ab12] saved "/a/ b\\n\\u29f8 \\"c\\" "') == FileSeen('/a/ b\n⧸ "c" ')
    assert read('[ab12] saved "a\\u0000b"') is None
    assert read('[ab12] saved "a\\udc80b"') is None


def test_plain_groups_are_taken_as_they_are() -> None:
    rules = OutputRules(title="^T (?P<title>.*)", file="^F (?P<file>.*)")
    assert read("T a  b ", rules) == TitleSeen("a b")
    assert read("F /a/b c.mp4", rules) == FileSeen("/a/b c.mp4")
    assert read("F ", rules) is None


def test_messages_are_stripped_and_never_empty() -> None:
    assert read("ERROR:   it broke  ") == ErrorSeen("it broke")
    assert read("WARNING: careful") == WarningSeen("careful")
    assert read("ERROR: ") is None
    assert read("ERROR:    ") is None
    assert read("WARNING: ") is None
    assert read("xERROR: no") is None


def test_an_error_without_a_message_has_it_in_the_next_line() -> None:
    reader = LineReader(RULES, "ab12")
    nothing = b"[download] 5%\n"
    assert reader.read("ERROR: ") is None
    assert reader.interesting(nothing)
    assert reader.read(" Got error: gone ") == ErrorSeen("Got error: gone")
    assert not reader.interesting(nothing)
    assert reader.read("Got error: gone") is None
    for follows, event in (("", None), ("WARNING: x", WarningSeen("x")), ("ERROR: y", ErrorSeen("y"))):
        assert reader.read("ERROR: ") is None
        assert reader.read(follows) == event
        assert reader.read("Got error: gone") is None


def test_stages_begin_and_end() -> None:
    assert read("stage Merging files") == StageSeen("Merging files", ended=False)
    assert read("stage Merging!") == StageSeen("Merging", ended=True)
    assert read("stage ") is None
    assert read("stage x", OutputRules(stage=r"^stage (?P<stage>\w+)")) == StageSeen("x", ended=False)


def test_where_one_expression_gives_nothing_the_next_is_tried() -> None:
    rules = OutputRules(file="^E (?P<file_json>.*)", error="^E (?P<message>.*)")
    assert read("E it broke", rules) == ErrorSeen("it broke")
    assert read('E "x"', rules) == FileSeen("x")


def test_without_expressions_nothing_is_interesting() -> None:
    reader = LineReader(OutputRules(), "ab12")
    assert reader.read("ERROR: x") is None
    assert not reader.interesting(b"ERROR: x\n")


# Searching regions


def test_a_region_without_any_literal_is_not_interesting() -> None:
    reader = LineReader(RULES, "ab12")
    assert not reader.interesting(b"[download] 5%\nan ERROR: inside\n [ab12] x\n" * 100)
    assert not reader.interesting("[ab13] grüße 日本 🎬\n".encode() * 100)
    assert reader.interesting(b"x\n" * 100 + b"[ab12] x\n")
    assert reader.interesting(b"ERROR: x\n")


@pytest.mark.parametrize("inside", [b"\x00", b"\x07", b"\x1b[31m", b"\x7f", b"\xc2\x9b31m", b"\x08", b"\r"])
def test_bytes_that_decoding_takes_out_hide_nothing(inside: bytes) -> None:
    reader = LineReader(RULES, "ab12")
    raw = b"ERR" + inside + b"OR: x"
    assert reader.interesting(b"y\n" + raw + b"\n")
    if inside != b"\r":
        assert reader.read(decode_line(raw)) == ErrorSeen("x")


@pytest.mark.parametrize(
    ("expression", "literal"),
    [
        (r"^ERROR: (?P<m>.*)", Literal("ERROR: ", True)),
        (r"^\[ab\] saved (?P<f>.*)$", Literal("[ab] saved ", True)),
        (r"^(?P<m>ERROR: .*)", Literal("ERROR: ", True)),
        (r"^(?:a)(?P<x>b)c", Literal("abc", True)),
        (r"saved (?P<f>.*)", Literal("saved ", False)),
        (r"^\d+ of \w+ done", Literal(" done", False)),
        (r"^ab?c.long", Literal("long", False)),
        (r"^abc*", Literal("ab", True)),
        (r"^abc{2,3}", Literal("ab", True)),
        (r"^ab{x}", Literal("ab{x}", True)),
        (r"^a(?i:bcd)e", Literal("a", True)),
        (r"^a(?=xyz)b", Literal("a", True)),
        (r"^a(?!xyz)b", Literal("a", True)),
        (r"^(?P<a>x)(?P=a)xyz", Literal("xyz", False)),
        (r"^[]a^]bc", Literal("bc", False)),
        (r"^\^ab", Literal("^ab", True)),
        (r"x^ab", Literal("ab", False)),
        (r"a(b|c)d", Literal("a", False)),
        (r"^über (?P<x>.)", Literal("über ", True)),
        (r"^a…b", Literal("a", True)),
        (r"^a|^b", None),
        (r"^(?P<m>.*)", None),
        (r"^(abc)?", None),
        (r"(?i)^error", None),
        (r"(?x) ^ a b c", None),
        (r"^\x41bc", None),
        (r"\Aabc", None),
        (r"(?#abc)def", None),
        (r"^\N{DIGIT ONE}abc", None),
        ("", None),
    ],
)
def test_the_literal_of_an_expression(expression: str, literal: Literal | None) -> None:
    re.compile(expression)
    assert required_literal(expression) == literal


PIECES = st.sampled_from(
    [
        "a", "b", " ", "ab", "%", "ü", "🎬", r"\[", r"\]", r"\.", r"\\", r"\^", "{", "}", "x{y}", "…", "\ufffd",
        ".", ".*", r"\d", r"\w+", r"\S*?", r"\s", r"\b", "$", "^", "[ab]", "[^a]", "[]b]", r"[\]a]", "[a-z]+",
        "a?", "b*", "c+", "a{2}", "b{0,1}", "c{,2}", "a??", "b++", "(?:ab)?", "(a|b)", "(?:a|bc)+", "(?P<m{n}>ab)",
        "(?P<m{n}>.*)", "(?P<m{n}>a|)", "(?=a)", "(?!a)", "(?<=a)", "(?<!a)", "(?i:ab)", "(?-i:ab)", "(?>ab)", "|",
        r"\x61", r"\u0061", r"\141", r"\t", "(?#b)",
    ]
)  # fmt: skip
#: What decode_line() leaves of a line.
CLEAN = st.characters(
    exclude_categories=["Cs"], exclude_characters=[chr(n) for n in (*range(32), *range(127, 160)) if n != 9]
)
LINES = st.text(st.sampled_from("abcAB xy{}[]\\.^%ü🎬…\ufffd\t1")) | st.text(CLEAN)


@st.composite
def expressions(draw: st.DrawFn) -> str:
    pieces = draw(st.lists(PIECES, max_size=6))
    text = "".join(piece.replace("{n}", str(number)) for number, piece in enumerate(pieces))
    if draw(st.booleans()):
        text = "^" + text
    text = draw(st.sampled_from(["", "", "", "", "(?i)", "(?x)", "(?s)"])) + text
    try:
        re.compile(text)
    except re.error:
        text = "^a"
    return text


def _matching(expression: str) -> st.SearchStrategy[str]:
    """Lines that match ``expression``, among others."""
    return st.from_regex(expression, alphabet=CLEAN)


@given(expressions(), st.data())
def test_a_literal_is_in_whatever_matches(expression: str, data: st.DataObject) -> None:
    literal = required_literal(expression)
    if literal is None:
        return
    line = data.draw(LINES | _matching(expression))
    if re.search(expression, line):
        assert literal.text in line
        if literal.at_start:
            assert line.startswith(literal.text)


@given(st.lists(expressions(), min_size=1, max_size=4), st.lists(LINES, max_size=4), st.data())
def test_a_line_that_means_something_is_never_passed_over(
    texts: list[str], around: list[str], data: st.DataObject
) -> None:
    names = ("error", "warning", "stage", "title")
    groups = ("message", "message", "stage", "title")
    chosen = list(zip(names, groups, texts, strict=False))
    reader = LineReader(OutputRules(**{name: f"{text}(?P<{group}>.*)" for name, group, text in chosen}), "ab12")
    # Tries every expression on every line.
    thorough = LineReader(OutputRules(**{name: f"{text}(?P<{group}>.*)" for name, group, text in chosen}), "ab12")
    thorough._certain = False
    line = data.draw(LINES | st.sampled_from(texts).flatmap(_matching))
    expected = thorough.read(line)
    assert reader.read(line) == expected
    if expected is not None:
        at = data.draw(st.integers(0, len(around)))
        lines = [*around[:at], line, *around[at:]]
        assert reader.interesting("".join(f"{text}\n" for text in lines).encode())


@given(st.text(), st.sampled_from(["title", "saved"]))
def test_any_json_text_is_read_without_an_exception(text: str, marker: str) -> None:
    event = read(f"[ab12] {marker} {json.dumps(text)}")
    if isinstance(event, TitleSeen):
        assert event.title.strip() == event.title != ""
        assert "\n" not in event.title
        event.title.encode()
    elif isinstance(event, FileSeen):
        assert event.path == text


def test_searching_is_much_faster_than_reading() -> None:
    reader = yt_dlp_reader()
    lines = [f"[download] line {n:06} of what a program says that has a lot to say about itself.." for n in range(819)]
    region = ("\n".join(lines) + "\n").encode()
    assert not reader.interesting(region)
    search = statistics.median(timeit.repeat(lambda: reader.interesting(region), number=5, repeat=15)) / 5
    one_by_one = statistics.median(timeit.repeat(lambda: [reader.read(line) for line in lines], number=1, repeat=5))
    # Measured: 60 microseconds for 64 KiB, and 190 for lines that were decoded and cut before.
    assert search < one_by_one


# Regions in parts


def seen_in_parts(rules: OutputRules, region: bytes) -> tuple[list[LineEvent | None], list[bytes]]:
    """What reading only the lines that may mean something gives, as a runner does it, and the other lines."""
    reader = LineReader(rules, "ab12")
    raw = region[:-1].split(b"\n")
    events: list[LineEvent | None] = []
    read: set[int] = set()
    for told in reader.telling(raw) if reader.interesting(region) else ():
        number = told
        while number not in read and (number == told or (reader.wants_next and number < len(raw))):
            events.append(reader.read(decode_line(raw[number])))
            read.add(number)
            number += 1
    return events, [line for number, line in enumerate(raw) if number not in read]


def test_in_a_long_region_only_the_lines_that_mean_something_are_looked_at() -> None:
    region = b"boring\n" * 50 + b"[ab12] 5 ? ? ? ? ? ?\n" + b"boring\n" * 50 + b"ERROR: x\n" + b"boring\n"
    events, skipped = seen_in_parts(RULES, region)
    assert len(events) == 2
    assert isinstance(events[0], ProgressSeen)
    assert events[1] == ErrorSeen("x")
    assert skipped == [b"boring"] * 101


def test_the_line_after_an_error_without_a_message_is_looked_at() -> None:
    events, skipped = seen_in_parts(RULES, b"boring\nERROR: \nGot error: gone\nboring\n")
    assert events == [None, ErrorSeen("Got error: gone")]
    assert skipped == [b"boring", b"boring"]


RAW_LINES = st.sampled_from([
    b"boring", b"", b"[ab12] 5 ? ? ? ? ? ?", b"ERROR: ", b"ERROR: x", b"an ERROR: inside", b"WARNING: w",
    b"\xc2\x9b31mERROR: y", b"stage Merging", "grüße".encode(), b"\xff\xfe", b"ERR\x00OR: z", b"x" * 9000,
])  # fmt: skip


@given(st.lists(RAW_LINES, min_size=1, max_size=12))
def test_parts_give_what_reading_every_line_gives(lines: list[bytes]) -> None:
    reader = LineReader(RULES, "ab12")
    expected = [event for line in lines if (event := reader.read(decode_line(line))) is not None]
    events, _ = seen_in_parts(RULES, b"\n".join(lines) + b"\n")
    assert [event for event in events if event is not None] == expected
