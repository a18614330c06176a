"""The door through which texts of the lower floors reach the user's language; knows no Qt and no language.

The floors ``jobs`` and ``engines`` know nothing of Qt, yet they form sentences that people read. They call
:func:`tr`; the application installs Qt's translator behind it (see ``desktop/app.py``). Without one, as in tests or
scripts, the English source text is used.
"""

from __future__ import annotations

from collections.abc import Callable

Translator = Callable[[str], str]


def _same(text: str) -> str:
    return text


_translate: Translator = _same


def install_translator(translate: Translator) -> None:
    """Use ``translate`` (source text -> text in the user's language) for every later :func:`tr`."""
    global _translate
    _translate = translate


def tr(text: str, **values: object) -> str:
    """Return ``text`` in the user's language with its ``{name}`` placeholders replaced by ``values``.

    The values are inserted as they are: braces in a title or a link are never taken for placeholders.
    """
    translated = _translate(text)
    return translated.format(**values) if values else translated
