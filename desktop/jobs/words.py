"""The door through which texts of the lower floors reach the user's language; knows no Qt and no language.

The floors ``jobs`` and ``engines`` know nothing of Qt, yet they form sentences that people read. They call
:func:`tr`; the application installs Qt's translator behind it (see ``desktop/app.py``). Without one, as in tests or
scripts, the English source text is used.
"""

from __future__ import annotations

from collections.abc import Callable

#: Takes the context that the text stands in, as Qt Linguist calls it, and the source text.
Translator = Callable[[str, str], str]


def _same(_context: str, text: str) -> str:
    return text


_translate: Translator = _same


def install_translator(translate: Translator) -> None:
    """Use ``translate`` (context, source text -> text in the user's language) from now on."""
    global _translate
    _translate = translate


def tr(text: str, **values: object) -> str:
    """Return ``text`` in the user's language with its ``{name}`` placeholders replaced by ``values``.

    The values are inserted as they are: braces in a title or a link are never taken for placeholders.
    """
    translated = _translate("Words", text)
    return translated.format(**values) if values else translated


def known(text: str) -> str:
    """A sentence that another process of ours wrote, in the user's language; any other text as it is."""
    return _translate("Words", text) if text else ""


def engine_text(text: str) -> str:
    """What an engine's definition says to people, in the user's language; of a user's own definition, as it is there.

    Never formatted: braces in it are the engine's.
    """
    return _translate("Engine", text) if text else ""
