"""D-Bus messages: what is written is what is read, byte for byte as the specification has it; nonsense is found."""

from __future__ import annotations

import struct
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.services.dbus_wire import Kind, Message, Variant, WireError, decode, encode, split

#: A call of Hello as dbus-send writes it, but for its serial.
HELLO = bytes.fromhex(
    "6c010001 00000000 01000000 6d000000"
    "01016f00 15000000 2f6f72672f667265656465736b746f702f4442757300 0000"
    "02017300 14000000 6f72672e667265656465736b746f702e4442757300 000000"
    "03017300 05000000 48656c6c6f00 0000"
    "06017300 14000000 6f72672e667265656465736b746f702e4442757300 000000".replace(" ", "")
)


def body(signature: str, *values: Any) -> list[Any]:
    found = decode(encode(Message(Kind.CALL, serial=1, path="/x", member="M", signature=signature, body=values)))
    assert found is not None
    return list(found[0].body)


def test_a_message_byte_for_byte() -> None:
    hello = Message(
        Kind.CALL,
        serial=1,
        path="/org/freedesktop/DBus",
        interface="org.freedesktop.DBus",
        member="Hello",
        destination="org.freedesktop.DBus",
    )
    assert encode(hello) == HELLO
    assert decode(HELLO) == (hello, len(HELLO))


@pytest.mark.parametrize(
    ("signature", "values"),
    [
        ("ybnqiuxtd", [255, True, -5, 65535, -7, 2**32 - 1, -(2**63), 2**64 - 1, 0.25]),
        ("sog", ["Söhne – 漢字", "/a/b", "a{sv}"]),
        ("asay", [["a", "", "b"], [1, 2, 3]]),
        ("a{su}", [{"a": 1, "b": 2}]),
        ("(i(sb))u", [(1, ("x", False)), 9]),
        ("aas", [[["a"], []]]),
        ("ya(xs)", [1, [(5, "x"), (6, "y")]]),
        ("yax", [1, []]),
    ],
)
def test_what_is_written_is_read(signature: str, values: list[Any]) -> None:
    assert body(signature, *values) == values


def test_variants_come_as_their_values() -> None:
    assert body("a{sv}v", {"p": Variant("d", 0.5), "n": Variant("as", ["x"])}, Variant("u", 7)) == [
        {"p": 0.5, "n": ["x"]},
        7,
    ]


def test_a_text_that_is_none_never_ends_a_connection() -> None:
    assert body("s", "a\0b\ud800c") == ["ab?c"]


@pytest.mark.parametrize(("signature", "value"), [("u", -1), ("y", 256), ("u", "x"), ("n", 2**15)])
def test_a_value_of_another_type_is_our_mistake(signature: str, value: Any) -> None:
    with pytest.raises(struct.error):
        body(signature, value)


def test_parts_of_a_message_are_waited_for() -> None:
    assert [decode(HELLO[:length]) for length in range(len(HELLO))] == [None] * len(HELLO)
    assert decode(HELLO + b"l") == decode(HELLO)


def test_the_other_byte_order_is_read_too() -> None:
    fields = b"\x05\x01u\0" + struct.pack(">I", 77) + b"\x08\x01g\0\x01u\0"
    message = b"B\x02\x00\x01" + struct.pack(">III", 4, 3, len(fields)) + fields
    message += b"\0" * (-len(message) % 8) + struct.pack(">I", 42)
    found = decode(message)
    assert found is not None
    assert (found[0].kind, found[0].reply_to, found[0].body) == (Kind.REPLY, 77, [42])


@pytest.mark.parametrize(
    "data",
    [
        b"x" * 16,
        b"l\x09\x00\x01" + struct.pack("<III", 0, 1, 0),
        b"l\x01\x00\x01" + struct.pack("<III", 2**31, 1, 0),
        b"l\x01\x00\x01" + struct.pack("<III", 0, 1, 8) + b"\x01\x01s\0\xff\xff\0\0",
        b"l\x01\x00\x01" + struct.pack("<III", 0, 1, 7) + b"\x08\x01g\0\x01z\0\0",
    ],
)
def test_nonsense_is_found(data: bytes) -> None:
    with pytest.raises(WireError):
        decode(data)


@given(st.binary(max_size=80))
def test_whatever_comes_is_read_or_refused(tail: bytes) -> None:
    try:
        decode(HELLO[:4] + tail)
    except WireError:
        return


def test_signatures_are_split() -> None:
    assert list(split("susssasa{sv}i(ii)aa{s(ib)}")) == [
        *("s", "u", "s", "s", "s", "as", "a{sv}", "i"),
        *("(ii)", "aa{s(ib)}"),
    ]
    for wrong in ("a", "(i", "a{sv", "z", "i)", "a" * 40 + "i"):
        with pytest.raises(ValueError, match="no signature"):
            list(split(wrong))
