"""Qt Linguist's .ts files: read, brought up to date with the texts of the program, written; the same every time."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from xml.sax.saxutils import escape

from tests.translations.sources import Key, Text, Texts

#: Each language with how many forms a counted text has in it. English is there for its plurals alone.
PLURAL_FORMS = {"en": 2, "de": 2, "es": 2, "zh_CN": 1}


@dataclass(slots=True)
class Message:
    """A text and its translation: one form, or as many as the language has where the text is counted."""

    key: Key
    plural: bool = False
    forms: list[str] = field(default_factory=list)
    #: "" for finished, "unfinished", or "vanished" where no source has it any more.
    state: str = "unfinished"
    files: list[str] = field(default_factory=list)
    hints: list[str] = field(default_factory=list)

    @property
    def is_finished(self) -> bool:
        """True where a translator has said that it is right."""
        return self.state == ""


Messages = dict[Key, Message]


def read_ts(path: Path) -> Messages:
    """What is in a file; nothing where there is none."""
    if not path.exists():
        return {}
    found: Messages = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for node in context.iter("message"):
            key = Key(name, node.findtext("source", ""), node.findtext("comment", ""))
            translation = node.find("translation")
            assert translation is not None
            plural = node.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.iter("numerusform")] if plural else []
            found[key] = Message(
                key, plural, forms if plural else [translation.text or ""], translation.get("type", "")
            )
    return found


def updated(messages: Messages, texts: Texts, language: str) -> Messages:
    """``messages`` with just the texts that there are now, and the translations that are finished but used no more.

    A text that has moved to another context brings its translation along, to be looked at once more.
    """
    by_source = {message.key.source: message for message in messages.values() if any(message.forms)}
    wanted = {key: text for key, text in texts.items() if text.plural or language != "en"}
    result = {key: _message(text, messages.get(key), by_source, language) for key, text in wanted.items()}
    for key, message in messages.items():
        if key not in wanted and message.state in ("", "vanished") and any(message.forms):
            result[key] = Message(key, message.plural, message.forms, "vanished")
    return result


def _message(text: Text, before: Message | None, by_source: Mapping[str, Message], language: str) -> Message:
    count = PLURAL_FORMS[language] if text.plural else 1
    files, hints = sorted(text.files), sorted(text.hints)
    if before is not None and len(before.forms) == count and before.plural == text.plural:
        state = "" if before.state in ("", "vanished") and any(before.forms) else "unfinished"
        return Message(text.key, text.plural, before.forms, state, files, hints)
    moved = by_source.get(text.key.source)
    forms = moved.forms if moved is not None and len(moved.forms) == count else [""] * count
    return Message(text.key, text.plural, list(forms), "unfinished", files, hints)


def write_ts(messages: Messages, language: str) -> str:
    """The text of a file, ordered by context and source."""
    ordered = sorted(messages.values(), key=lambda message: message.key)
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    for context, group in groupby(ordered, key=lambda message: message.key.context):
        lines += ["<context>", f"    <name>{escape(context)}</name>", *_lines(group), "</context>"]
    return "\n".join([*lines, "</TS>", ""])


def _lines(messages: Iterable[Message]) -> Iterator[str]:
    for message in messages:
        yield '    <message numerus="yes">' if message.plural else "    <message>"
        # Without lines: they would change with every edit of a source.
        yield from (f'        <location filename="../../{escape(file)}"/>' for file in message.files)
        yield f"        <source>{escape(message.key.source)}</source>"
        if message.key.comment:
            yield f"        <comment>{escape(message.key.comment)}</comment>"
        if message.hints:
            yield f"        <extracomment>{escape('; '.join(message.hints))}</extracomment>"
        state = f' type="{message.state}"' if message.state else ""
        if message.plural:
            yield f"        <translation{state}>"
            yield from (f"            <numerusform>{escape(form)}</numerusform>" for form in message.forms)
            yield "        </translation>"
        else:
            yield f"        <translation{state}>{escape(message.forms[0])}</translation>"
        yield "    </message>"
