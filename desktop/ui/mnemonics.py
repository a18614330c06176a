"""Letters to press with Alt for captions that come from data; what is written by hand has its own ``&``."""

from __future__ import annotations

import re
from collections.abc import Iterable


def mnemonic_of(text: str) -> str:
    """The letter that ``text`` gives with its ``&``, small; "" where there is none."""
    _, found, rest = text.replace("&&", "").partition("&")
    return rest[:1].casefold() if found else ""


def without_mnemonic(text: str) -> str:
    """``text`` as it reads where no key can be pressed: Chinese has the letter in brackets at the end."""
    plain = re.sub(r"\s*\(&\w\)", "", text)
    return plain.replace("&&", "\0").replace("&", "").replace("\0", "&")


def with_mnemonics(captions: Iterable[str], taken: Iterable[str] = ()) -> list[str]:
    """``captions`` with an ``&`` before a letter of each that no other one has, as long as there are any.

    The beginning of a word is taken rather than a letter within one. ``taken`` are letters of others.
    """
    used = {letter.casefold() for letter in taken}
    made = []
    for caption in captions:
        places = sorted(range(len(caption)), key=lambda at: (at > 0 and caption[at - 1].isalnum(), at))
        at = next((at for at in places if _is_free(caption[at], used)), None)
        if at is not None:
            used.add(caption[at].casefold())
        # A letter that stands there as it is must not become one.
        parts = (caption,) if at is None else (caption[:at], caption[at:])
        made.append("&".join(part.replace("&", "&&") for part in parts))
    return made


def _is_free(letter: str, used: set[str]) -> bool:
    # Of Chinese letters no keyboard has a key.
    return letter.isalnum() and ord(letter) < 0x2E80 and letter.casefold() not in used
