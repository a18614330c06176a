"""Numbers, times and foreign text as people read them."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QTextDocument

from desktop.ui import formats

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def english() -> object:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (None, ""),
        (0, "0 bytes"),
        (887_537, "888 kB"),
        (4_200_000, "4.2 MB"),
        (1_234_567_890, "1.2 GB"),
        (-5, ""),
        (float("nan"), ""),
        (float("inf"), ""),
    ],
)
def test_sizes_are_decimal(count: float | None, text: str) -> None:
    assert formats.size(count) == text


def test_exact_size_tells_every_byte() -> None:
    assert formats.exact_size(887_537) == "887,537 bytes"


def test_speed_is_a_size_a_second() -> None:
    assert formats.speed(4_200_000.0) == "4.2 MB/s"
    assert formats.speed(None) == ""


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (None, ""),
        (7, "0:07"),
        (67, "1:07"),
        (59.6, "1:00"),
        (3_723, "1:02:03"),
        (2 * 86_400 + 3_600, "2 d 01:00"),
        (1e15, "∞"),
        (-1, ""),
        (float("nan"), ""),
    ],
)
def test_durations(seconds: float | None, text: str) -> None:
    assert formats.duration(seconds) == text


@pytest.mark.parametrize(
    ("value", "text"), [(None, ""), (0.0, "0%"), (43.9, "43%"), (99.99, "99%"), (100.0, "100%"), (250.0, "100%")]
)
def test_percent_reaches_100_only_at_the_end(value: float | None, text: str) -> None:
    assert formats.percent(value) == text


def test_times_of_today_and_yesterday_say_so() -> None:
    noon = datetime.now().replace(hour=12, minute=5, second=0)
    assert formats.when(noon.timestamp()).startswith("Today 12:05")
    assert formats.when((noon - timedelta(days=1)).timestamp()).startswith("Yesterday 12:05")
    assert "2001" in formats.exact_when(1_000_000_000)


@pytest.mark.parametrize("seconds", [None, float("nan"), 1e300, -1e300])
def test_impossible_times_are_unknown(seconds: float | None) -> None:
    assert formats.when(seconds) == ""
    assert formats.exact_when(seconds) == ""


def test_one_line_has_no_controls_and_no_turned_direction() -> None:
    assert formats.one_line("a\nb\tc\x1b[1m\u202egpj.exe\u2069") == "a b c [1mgpj.exe"


def test_one_line_is_cut() -> None:
    assert formats.one_line("x" * 5000, 100) == "x" * 99 + "…"


@pytest.mark.parametrize("text", ["<b>bold</b>", "<img src=x>", "a & b &lt;", "<!-- x", "plain"])
def test_a_tool_tip_shows_the_text_itself(text: str) -> None:
    document = QTextDocument()
    document.setHtml(formats.tool_tip(text))
    assert document.toPlainText() == text


@pytest.mark.parametrize(("length", "broken"), [(60, False), (400, True)])
def test_only_long_lines_of_a_tool_tip_are_broken(length: int, broken: bool) -> None:
    line = ("word " * length)[:length].strip()
    document = QTextDocument()
    document.setHtml(formats.tool_tip(f"short one\n{line}"))
    document.setTextWidth(20)
    document.size()
    assert document.firstBlock().layout().lineCount() == 1
    assert (document.lastBlock().layout().lineCount() > 1) is broken


def test_an_empty_tool_tip_stays_empty() -> None:
    assert formats.tool_tip("") == ""


def test_menu_text_has_no_mnemonic() -> None:
    assert formats.menu_text("Tom & Jerry\n") == "Tom && Jerry"
