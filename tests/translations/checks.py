"""What must hold of a finished translation, whatever it says; each check gives a sentence for each mistake."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from desktop.ui.actions import CONTEXT_MENU, MENUS, ROW, SUBMENUS
from desktop.ui.mnemonics import mnemonic_of
from tests.translations.sources import Key
from tests.translations.ts_files import PLURAL_FORMS, Message, Messages

_PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n|%L?\d|%[a-z]\b")


def mistakes_in(messages: Messages, language: str) -> list[str]:
    """All mistakes in the finished translations of a language."""
    found = [
        f"{language}, {message.key.context}, “{message.key.source}”: {mistake}"
        for message in messages.values()
        if message.is_finished
        for mistake in _mistakes(message, language)
    ]
    return [*found, *(f"{language}: {clash}" for clash in menu_clashes(messages))]


def _mistakes(message: Message, language: str) -> Iterator[str]:
    source = message.key.source
    wanted = PLURAL_FORMS[language] if message.plural else 1
    if len(message.forms) != wanted:
        yield f"{len(message.forms)} forms in the place of {wanted}"
    for number, form in enumerate(message.forms):
        singular = message.plural and wanted > 1 and number == 0
        yield from _mistakes_of_form(source, form, may_lack_number=singular)


def _mistakes_of_form(source: str, form: str, *, may_lack_number: bool) -> Iterator[str]:
    if not form.strip():
        yield "empty"
        return
    theirs, ours = Counter(_PLACEHOLDER.findall(form)), Counter(_PLACEHOLDER.findall(source))
    if may_lack_number and "%n" not in theirs:
        theirs["%n"] = ours["%n"]
    # More than once may be good grammar, none or another one is not.
    if theirs.keys() != ours.keys():
        yield f"has the placeholders {sorted(theirs)}, not {sorted(ours)}"
    if _PLACEHOLDER.sub("", form).count("{") or _PLACEHOLDER.sub("", form).count("}"):
        yield "has a brace that is no placeholder's"
    if _mnemonics(form) != _mnemonics(source):
        yield f"has {_mnemonics(form)} “&” before a letter, not {_mnemonics(source)}"
    if _mnemonics(form) and not mnemonic_of(form).isalnum():
        yield "has an “&” before what is no letter"
    if form != form.strip() and source == source.strip():
        yield "begins or ends with a blank"
    if ("…" in source) != ("…" in form):
        yield "lost its “…”" if "…" in source else "has a “…” that the text has not"
    if form.count("\n") != source.count("\n"):
        yield "has other ends of lines"
    if form.count("<") != source.count("<"):
        yield "has mark-up of its own"


def _mnemonics(text: str) -> int:
    # Before a blank it is a letter like any other.
    return len(re.findall(r"&(?=\S)", text.replace("&&", "")))


def _menus() -> Iterator[tuple[str, tuple[str, ...]]]:
    yield from ((title, ids) for _, title, ids in MENUS)
    yield from SUBMENUS.values()
    yield "the list’s menu", CONTEXT_MENU


def menu_clashes(messages: Mapping[Key, Message]) -> list[str]:
    """Entries of one menu with the same letter, among those that are translated."""

    def word(text: str) -> str:
        message = messages.get(Key("Actions", text))
        return message.forms[0] if message is not None and message.is_finished else ""

    # What stands in a menu is an action or another menu.
    texts = {**{name: title for name, (title, _) in SUBMENUS.items()}, **{name: row.text for name, row in ROW.items()}}
    menus = {title: [texts[name] for name in ids if name] for title, ids in _menus()}
    menus["the menu bar"] = [title for _, title, _ in MENUS]
    found = []
    for name, entries in menus.items():
        letters = Counter(mnemonic_of(word(text)) for text in entries)
        found += [
            f"in {name} more than one entry has the letter “{letter}”"
            for letter, count in letters.items()
            if letter and count > 1
        ]
    return found
