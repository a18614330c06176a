"""Torrents and metalinks: what is read from right ones, and that nothing else gets through."""

from __future__ import annotations

import hashlib
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engines.bencode import BencodeError, decode_dictionary
from desktop.engines.errors import EngineError
from desktop.engines.metalink import MetalinkError, read_metalink
from desktop.engines.sources import is_source, read_source
from tests.engines.torrents import bencoded, metalink

INFO: dict[str, object] = {"name": "A film & more.mkv", "piece length": 2**16, "pieces": b"x" * 40, "length": 70_000}
V4 = "urn:ietf:params:xml:ns:metalink"


# Torrents


def test_a_torrent_becomes_its_magnet_link() -> None:
    data = bencoded({"announce": "http://127.0.0.1/secret-passkey", "info": INFO, "url-list": ["http://127.0.0.1/"]})
    source = read_source("some.torrent", data)
    digest = hashlib.sha1(bencoded(INFO)).hexdigest()
    assert (source.kind, source.title) == ("torrent", "A film & more.mkv")
    (link,) = source.urls
    assert link == f"magnet:?xt=urn:btih:{digest}&dn=A%20film%20%26%20more.mkv"
    assert "passkey" not in link


def test_the_hash_is_of_the_bytes_as_they_are_whatever_their_order() -> None:
    info = b"d6:pieces20:" + b"x" * 20 + b"4:name1:a12:piece lengthi16384e6:lengthi3ee"
    (link,) = read_source("x.torrent", b"d4:info" + info + b"e").urls
    assert hashlib.sha1(info).hexdigest() in link


def test_a_torrent_of_folders() -> None:
    info = {key: value for key, value in INFO.items() if key != "length"}
    info["files"] = [{"length": 3, "path": ["part", "one.bin"]}, {"length": 4, "path": ["two.bin"]}]
    assert read_source("x.TORRENT", bencoded({"info": info})).title == "A film & more.mkv"


@pytest.mark.parametrize(
    "path", [["..", "x"], ["a", ".."], ["/etc", "x"], ["a\\b"], [""], [], ["."], ["a\0b"], [3], "x", None]
)
def test_a_torrent_cannot_name_a_place(path: object) -> None:
    file = {"length": 3} if path is None else {"length": 3, "path": path}
    info = {**INFO, "files": [file]}
    with pytest.raises(EngineError, match="places of its own choice"):
        read_source("x.torrent", bencoded({"info": info}))


@pytest.mark.parametrize("name", ["..", "a/b", "", "/", "a\\b"])
def test_nor_does_its_own_name(name: str) -> None:
    with pytest.raises(EngineError, match="places of its own choice"):
        read_source("x.torrent", bencoded({"info": {**INFO, "name": name}}))


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "no torrent, or a damaged one"),
        (b"<html>Please log in</html>", "no torrent, or a damaged one"),
        (b"de", "does not say what it would download"),
        (bencoded({"info": "x"}), "does not say what"),
        (bencoded({"info": {"name": 3}}), "does not say what"),
        (bencoded({"info": {"name": "x"}}), "checksums"),
        (bencoded({"info": {"name": "x", "pieces": "short"}}), "checksums"),
        (bencoded({"info": {"name": "x", "meta version": 2, "file tree": {}}}), "version 2 only"),
        (bencoded({"info": INFO})[:-1], "damaged"),
        (bencoded({"info": INFO}) + b"x", "damaged"),
    ],
)
def test_what_is_no_torrent_is_told(data: bytes, told: str) -> None:
    with pytest.raises(EngineError, match=told) as caught:
        read_source("some.torrent", data)
    assert str(caught.value).startswith("some.torrent is")


@pytest.mark.parametrize(
    "data",
    [
        b"d1:ai01ee",
        b"d1:ai-0ee",
        b"d1:ai-ee",
        b"d1:aiee",
        b"d1:ai 1ee",
        b"d1:ai" + b"9" * 30 + b"ee",
        b"d01:ai1ee",
        b"d1:a5:abce",
        b"d1:a99999999999999999:abce",
        b"d-1:ai1ee",
        b"di1ei1ee",
        b"d1:ai1e1:ai2ee",
        b"d1:a" + b"l" * 100 + b"e" * 101,
        b"l1:ae",
        b"d1:a",
        b"d",
    ],
)
def test_bencode_is_read_strictly(data: bytes) -> None:
    with pytest.raises(BencodeError):
        decode_dictionary(data)


def test_too_many_values_are_refused() -> None:
    with pytest.raises(BencodeError, match="too deep or too large"):
        decode_dictionary(b"d1:al" + b"i1e" * 200_001 + b"ee")


plain = st.recursive(
    st.integers(-(2**63), 2**63) | st.binary(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.binary(max_size=8), inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(st.binary(max_size=8), plain, max_size=5))
def test_what_was_written_is_read(value: dict[bytes, object]) -> None:
    data = bencoded(value)
    decoded = decode_dictionary(data)
    assert decoded.value == value
    for key, (start, end) in decoded.spans.items():
        assert data[start:end] == bencoded(value[key])


@given(st.binary(max_size=200) | st.text("dlie0123456789:-ax", max_size=60).map(str.encode))
def test_bytes_of_any_kind_are_read_or_refused(data: bytes) -> None:
    for junk in (data, b"d" + data + b"e", b"d4:info" + data + b"e"):
        try:
            source = read_source("x.torrent", junk)
        except EngineError:
            continue
        assert source.urls[0].startswith("magnet:?xt=urn:btih:")


@given(st.integers(0, 400), st.binary(max_size=3))
def test_a_damaged_torrent_is_refused_or_still_one(at: int, junk: bytes) -> None:
    whole = bencoded({"announce": "http://127.0.0.1/", "info": INFO, "created by": "a" * 200})
    try:
        source = read_source("x.torrent", whole[:at] + junk + whole[at + len(junk) :])
    except EngineError:
        return
    name = unquote(source.urls[0].partition("dn=")[2])
    assert "/" not in name and "\\" not in name and name not in ("", ".", "..")


# Metalinks


def test_a_metalink_names_the_first_link_of_each_file() -> None:
    data = metalink(
        {
            "one.iso": ["ed2k://x", "https://a.example/one.iso", "ftp://b.example/one.iso"],
            "two.iso": ["ftp://b.example/2"],
        }
    )
    source = read_source("some.meta4", data)
    assert source.urls == ("https://a.example/one.iso", "ftp://b.example/2")
    assert source.title == "one.iso and 1 more"


def test_version_3_too() -> None:
    data = (
        b'<?xml version="1.0"?><metalink version="3.0" xmlns="http://www.metalinker.org/"><files><file name="a.iso">'
        b'<resources><url type="http" preference="10"> http://127.0.0.1/a.iso </url></resources></file></files>'
        b"</metalink>"
    )
    source = read_source("a.metalink", data)
    assert (source.kind, source.title, source.urls) == ("metalink", "a.iso", ("http://127.0.0.1/a.iso",))


def test_links_elsewhere_in_it_are_none() -> None:
    data = metalink(
        {"a": ["https://a.example/"]}, more="<origin>https://b.example/</origin><x><url>https://c.example/</url></x>"
    )
    assert read_source("a.meta4", data).urls == ("https://a.example/",)


@pytest.mark.parametrize("name", ["../x", "a/b", "/etc/x", "..", "", "a\\b"])
def test_a_metalink_cannot_name_a_place(name: str) -> None:
    with pytest.raises(EngineError, match="places of its own choice"):
        read_source("a.meta4", metalink({name: ["https://a.example/"]}))


@pytest.mark.parametrize(
    "links", [[], ["file:///etc/passwd"], ["javascript:x"], ["https://"], ["--conf-path=/x"], ["https://a b/"]]
)
def test_only_links_of_the_net_count(links: list[str]) -> None:
    with pytest.raises(EngineError, match="lists nothing that can be downloaded"):
        read_source("a.meta4", metalink({"a": links}))


BOMB = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY a{number} "{"&a;" * 10}">' for number in range(10))
    + f']><metalink xmlns="{V4}"><file name="&a9;"><url>https://a.example/</url></file></metalink>'
)
OUTSIDE = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    f'<metalink xmlns="{V4}"><file name="a"><url>https://a.example/&a;</url></file></metalink>'
)


@pytest.mark.parametrize(
    "text",
    [
        BOMB,
        OUTSIDE,
        f'<!DOCTYPE x><metalink xmlns="{V4}"/>',
        "<html><body>Please log in</body></html>",
        "<metalink><file name='a'><url>https://a.example/</url></file></metalink>",
        f'<metalink xmlns="{V4}"><file name="a"><url>https://a.example/&undefined;</url></file></metalink>',
        f'<metalink xmlns="{V4}">' + "<a>" * 50 + "</a>" * 50 + "</metalink>",
        f'<metalink xmlns="{V4}"><file name="a">',
        '<?xml version="1.0" encoding="no-such-thing"?><metalink/>',
        "",
    ],
)
def test_what_is_no_metalink_or_tries_more_is_refused(text: str) -> None:
    with pytest.raises(MetalinkError):
        read_metalink(text.encode())
    with pytest.raises(EngineError, match="no metalink, or a damaged one"):
        read_source("a.metalink", text.encode())


def test_a_metalink_has_bounds() -> None:
    with pytest.raises(EngineError):
        read_source("a.meta4", metalink({f"{number}": ["https://a.example/"] for number in range(10_001)}))
    with pytest.raises(EngineError, match="nothing"):
        read_source("a.meta4", metalink({"a": ["https://a.example/" + "a" * 9_000]}))


@given(st.binary(max_size=200) | st.text("<>/metalink fileur\"'=&;:", max_size=80).map(str.encode))
def test_text_of_any_kind_is_read_or_refused(data: bytes) -> None:
    for junk in (data, f'<metalink xmlns="{V4}">'.encode() + data + b"</metalink>"):
        try:
            source = read_source("x.meta4", junk)
        except EngineError:
            continue
        assert all("://" in url for url in source.urls)


def test_which_files_they_are() -> None:
    assert is_source("a.torrent") and is_source("/x/A.META4") and is_source("a.b.metalink")
    assert not is_source("a.txt") and not is_source("torrent") and not is_source(".torrent")
