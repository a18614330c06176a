"""The placeholders of a definition: which there are, how they are found in a text and filled in; knows no engine.

A placeholder is ``{name}`` with letters and underscores between the braces. All else in braces is left alone, and so
what other programs mean by braces survives: JSON, ``{0}``, and ``%(info.{id,title})j`` of yt-dlp. Two cases look just
like a placeholder and are told apart:

* in ``%(.{id})j`` the braces follow a dot within ``%(…)``: that is yt-dlp's way to pick fields, never a placeholder;
* a program whose own templates say ``{title}`` gets it from ``{{title}}``, as in Python's ``str.format``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

#: Filled in everywhere: arguments, an option's arguments, the environment.
COMMON = frozenset({"directory", "temp", "data", "ffmpeg", "nonce", "pid", "name"})
#: An option's own value; in the arguments of that option only.
VALUE = "value"
#: Become any number of arguments, and so are an element of their own: in the engine's arguments only.
LISTS = frozenset({"urls", "options"})

_BRACES = re.compile(r"\{\{([A-Za-z_]+)\}\}|\{([A-Za-z_]+)\}")
# An escaped character is no placeholder's brace; \N{…} names a character.
_IN_EXPRESSION = re.compile(r"\\N\{[^}]*\}|\\.|\{([A-Za-z_]+)\}", re.DOTALL)


def placeholders(text: str) -> list[str]:
    """The names of the placeholders in ``text``, known or not, in their order."""
    return [name for _, _, name, escaped in _found(text) if not escaped]


def fill(text: str, values: Mapping[str, str]) -> str:
    """``text`` with its placeholders replaced; what ``values`` does not have stays. Values are not looked into."""
    parts: list[str] = []
    done = 0
    for start, end, name, escaped in _found(text):
        if escaped:
            replacement = f"{{{name}}}"
        elif name in values:
            replacement = values[name]
        else:
            continue
        parts += (text[done:start], replacement)
        done = end
    return "".join(parts) + text[done:]


def _found(text: str) -> Iterator[tuple[int, int, str, bool]]:
    for match in _BRACES.finditer(text):
        if match[1]:
            yield match.start(), match.end(), match[1], True
        elif not _picks_fields(text, match.start()):
            yield match.start(), match.end(), match[2], False


def _picks_fields(text: str, at: int) -> bool:
    return text[at - 1 : at] == "." and text.rfind("%(", 0, at) > text.rfind(")", 0, at)


def expression_placeholders(expression: str) -> list[str]:
    """The names in braces in a regular expression; quantifiers such as ``{2,3}`` and escaped braces are none."""
    return [match[1] for match in _IN_EXPRESSION.finditer(expression) if match[1]]


def fill_expression(expression: str, nonce: str) -> str:
    """A regular expression with its ``{nonce}`` replaced."""

    def replace(match: re.Match[str]) -> str:
        return re.escape(nonce) if match[1] == "nonce" else match[0]

    return _IN_EXPRESSION.sub(replace, expression)
