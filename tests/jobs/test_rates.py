"""Limits of speed: what people write, what programs are told."""

from __future__ import annotations

import pytest

from desktop.jobs.rates import rate_of, rate_text, rates_of


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("", 0),
        (" ", 0),
        ("0", 0),
        ("1234", 1234),
        ("500K", 512_000),
        ("500k", 512_000),
        (" 2M ", 2_097_152),
        ("2 MB/s", 2_097_152),
        ("1.5MiB", 1_572_864),
        ("1G", 1_073_741_824),
    ],
)
def test_what_people_write(text: str, rate: int) -> None:
    assert rate_of(text) == rate


@pytest.mark.parametrize("text", ["fast", "-1", "5T", "1e9", "2,5M", "K", "500K 2M", "9" * 13, "٣M"])
def test_what_says_no_speed(text: str) -> None:
    with pytest.raises(ValueError, match="is no speed such as 500K or 2M"):
        rate_of(text)


@pytest.mark.parametrize(
    ("rate", "text"), [(0, "0"), (1, "1"), (512_000, "500K"), (2_097_152, "2M"), (2_621_440, "2560K"), (1025, "1025")]
)
def test_what_programs_are_told(rate: int, text: str) -> None:
    assert rate_text(rate) == text
    assert rate_of(text) == rate


def test_limits_of_single_engines() -> None:
    assert rates_of("") == {}
    assert rates_of("aria2=5M, yt-dlp = 500K,curl=0,") == {"aria2": 5_242_880, "yt-dlp": 512_000, "curl": 0}


@pytest.mark.parametrize("text", ["5M", "aria2", "aria2=", "=5M", "Aria 2=5M", "aria2=5M; curl=1M"])
def test_what_says_no_limit_of_an_engine(text: str) -> None:
    with pytest.raises(ValueError, match=r"\.$"):
        rates_of(text)
