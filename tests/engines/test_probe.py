"""What a probe prints, whatever a page has put into it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engines.probe import Entry, Format, Looked, read_probe


def read(**info: Any) -> list[Looked | Entry]:
    return read_probe(json.dumps(info))


SOUND = {"format_id": "140", "ext": "m4a", "vcodec": "none", "acodec": "mp4a.40.2", "filesize": 100, "tbr": 128.2}
PICTURE = {"format_id": "137", "ext": "mp4", "width": 1920, "height": 1080, "fps": 25, "filesize_approx": 5000.7}


def test_a_video_with_its_formats() -> None:
    (video,) = read(
        id="x",
        title="A\nfilm",
        uploader="Somebody",
        duration=61.5,
        thumbnail="https://example.org/t.jpg",
        webpage_url="https://example.org/x",
        formats=[SOUND, {**PICTURE, "vcodec": "avc1.64", "acodec": "none"}],
    )
    assert video == Looked(
        title="A film",
        url="https://example.org/x",
        uploader="Somebody",
        duration=61.5,
        thumbnail="https://example.org/t.jpg",
        formats=(
            Format("140", "m4a", video_codec="none", audio_codec="mp4a.40.2", size=100, bitrate=128.2),
            Format("137", "mp4", 1920, 1080, 25.0, "avc1.64", "none", 5000, size_is_estimate=True),
        ),
    )


def test_entries_that_come_one_a_line() -> None:
    first = read(id="a", title="One", url="https://a", playlist_index=1, playlist_title="List", playlist_count=9)
    assert first[1:] == [Entry(1, "One", "https://a")]
    assert isinstance(first[0], Looked) and (first[0].title, first[0].count, first[0].is_list) == ("List", 9, True)
    assert read(id="b", url="https://b", playlist_index=2) == [Entry(2, "b", "https://b")]


def test_a_list_in_one_object() -> None:
    found = read(
        _type="playlist", title="List", entries=[{"title": "One", "url": "https://a", "duration": 3}, None, {}]
    )
    assert isinstance(found[0], Looked) and found[0].count == 3
    assert found[1:] == [Entry(1, "One", "https://a", 3.0), Entry(3, "", "")]


@pytest.mark.parametrize("text", ["", "nonsense", "[]", "3", "null", '"x"', "[" * 100_000, '{"a":'])
def test_what_is_no_object_is_nothing(text: str) -> None:
    assert read_probe(text) == []


@pytest.mark.parametrize(
    "info",
    [
        {"title": None, "formats": None, "duration": "long", "thumbnail": 3},
        {"title": ["x"], "formats": [None, 3, {}, {"format_id": None}], "thumbnails": [None]},
        {"duration": float("inf"), "formats": [{"format_id": "a", "filesize": -1, "tbr": 1e400, "height": True}]},
        {"playlist_index": 1e99, "title": "x"},
        {"_type": "playlist", "entries": None},
        {"thumbnail": "javascript:alert(1)"},
        {"thumbnail": "file:///etc/passwd"},
        {"duration": 10**400},
    ],
)
def test_nothing_is_taken_for_granted(info: dict[str, Any]) -> None:
    (found, *_) = read_probe(json.dumps(info))
    assert isinstance(found, Looked | Entry)
    if isinstance(found, Looked):
        assert found.thumbnail == ""


@pytest.mark.parametrize("name", ["a+b", "best[height<3]", "a/b", "a,b", "a b", ""])
def test_a_format_that_could_be_an_expression_is_left_out(name: str) -> None:
    (video,) = read(title="x", formats=[{"format_id": name}, {"format_id": "18"}])
    assert isinstance(video, Looked) and [found.id for found in video.formats] == ["18"]


_ANYTHING = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
_KEYS = ["_type", "title", "entries", "formats", "duration", "thumbnail", "thumbnails", "playlist_index", "url", "id"]


@given(st.dictionaries(st.sampled_from(_KEYS), _ANYTHING))
def test_whatever_comes_is_read(info: dict[str, Any]) -> None:
    read_probe(json.dumps(info))
