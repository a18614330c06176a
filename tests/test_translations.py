"""The .ts files have every text of the program, the .qm files are made of them, and what is translated keeps the rules.

A language need not be complete: what is unfinished is English.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from desktop.jobs import words
from desktop.services.settings import LANGUAGES
from desktop.ui.messages import Messages
from desktop.ui.translation import install_translations
from tests.translations.__main__ import FOLDER, main, release, ts_path
from tests.translations.checks import menu_clashes, mistakes_in
from tests.translations.sources import ROOT, Key, SourceError, Texts, engine_texts, texts_of_program, texts_of_sources
from tests.translations.ts_files import PLURAL_FORMS, Message, read_ts, updated, write_ts
from tests.translations.ts_files import Messages as TsMessages

HOW = "run: uv run python -m tests.translations"


@pytest.fixture(scope="module")
def texts() -> Texts:
    return texts_of_program()


# The files


@pytest.mark.parametrize("language", PLURAL_FORMS)
def test_the_ts_file_has_every_text_and_no_other(texts: Texts, language: str) -> None:
    path = ts_path(language)
    assert path.read_text("utf-8") == write_ts(updated(read_ts(path), texts, language), language), HOW


@pytest.mark.parametrize("language", PLURAL_FORMS)
def test_the_qm_file_is_made_of_the_ts_file(tmp_path: Path, language: str) -> None:
    release(ts_path(language), tmp_path / "made.qm")
    assert ts_path(language).with_suffix(".qm").read_bytes() == (tmp_path / "made.qm").read_bytes(), HOW


@pytest.mark.parametrize("language", PLURAL_FORMS)
def test_what_is_translated_keeps_the_rules(language: str) -> None:
    assert mistakes_in(read_ts(ts_path(language)), language) == []


@pytest.mark.parametrize("language", PLURAL_FORMS)
def test_nothing_is_left_to_be_translated(language: str) -> None:
    messages = read_ts(ts_path(language)).values()
    assert [message.key for message in messages if message.state == "unfinished"] == []


def test_every_language_that_can_be_chosen_has_its_files() -> None:
    assert PLURAL_FORMS.keys() == LANGUAGES.keys()
    assert {path.name for path in FOLDER.iterdir()} == {
        f"fetchdeck_{language}{suffix}" for language in LANGUAGES for suffix in (".ts", ".qm")
    }


def test_english_says_every_plural() -> None:
    messages = read_ts(ts_path("en")).values()
    assert messages and all(message.is_finished and all(message.forms) for message in messages)


def test_the_command_finds_nothing_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--check"]) == 0
    assert main(["--nonsense"]) == 2
    assert "fetchdeck_de.ts" in capsys.readouterr().out


# What is read from the sources


def test_nothing_that_qts_own_tool_sees_is_missing(texts: Texts, tmp_path: Path) -> None:
    tool = Path(PySide6.__path__[0]) / ("lupdate.exe" if sys.platform == "win32" else "lupdate")
    made = tmp_path / "made.ts"
    files = [str(file) for file in (ROOT / "desktop").rglob("*.py")]
    subprocess.run([tool, "-silent", "-locations", "none", *files, "-ts", made], check=True, capture_output=True)
    seen = {key for key in read_ts(made) if key.source}
    assert len(seen) > 300
    # It takes the helpers' own parameters for nothing, and a function's name for a class where there is none.
    assert sorted(key for key in seen - texts.keys() if key.context) == []


def test_texts_of_every_kind_are_there(texts: Texts) -> None:
    for key in (
        Key("Actions", "&File"),
        Key("MainWindow", "Stopping…"),
        Key("Settings", "Language"),
        Key("Words", "exit code {code}"),
        Key("Engine", "Best video"),
        Key("Engine", "spotDL was given an option that it cannot use; its output says which"),
        Key("Gui", "Fetchdeck is open already, but does not answer."),
        Key("EmptyTexts", "Nothing here yet"),
    ):
        assert key in texts
    assert texts[Key("Messages", "Delete %n records?")].plural


MODULE = """
from PySide6.QtCore import QCoreApplication, QT_TRANSLATE_NOOP
from desktop.jobs.words import tr, known

def _tr(text):
    return QCoreApplication.translate("Helper", text)

def _noop(text):
    return str(QT_TRANSLATE_NOOP("Marked", text))

ROWS = [_noop("in a table")]

class Outer:
    class Inner:
        def say(self, count, unknown):
            self.tr("of Inner")
            self.tr("one" if count else "two")
            self.tr("%n things", "", count)
            _tr("by a helper")
            _tr(unknown)
            tr("by words {x}", x=1)
            known(unknown)
            QCoreApplication.translate("Direct", "at once", "told apart")
"""


def test_the_context_is_the_one_that_is_looked_up() -> None:
    found = texts_of_sources({"desktop/module.py": MODULE})
    assert found.keys() == {
        Key("Marked", "in a table"),
        Key("Inner", "of Inner"),
        Key("Inner", "one"),
        Key("Inner", "two"),
        Key("Inner", "%n things"),
        Key("Helper", "by a helper"),
        Key("Words", "by words {x}"),
        Key("Direct", "at once", "told apart"),
    }
    assert [key.source for key, text in found.items() if text.plural] == ["%n things"]
    elsewhere = "from desktop.module import _tr as say\nsay('from there')"
    assert Key("Helper", "from there") in texts_of_sources({"desktop/module.py": MODULE, "desktop/other.py": elsewhere})


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("window.tr('text')", "which class window is of"),
        ("self.tr('text')", "which class self is of"),
        ("_tr(f'{x}')", "put together"),
        ("_tr('a' + x)", "put together"),
        ("QCoreApplication.translate(x, 'text')", "context is no plain text"),
        ("class A:\n  def f(self): self.tr(x)", "takes a plain text"),
    ],
)
def test_what_cannot_be_read_is_an_error(line: str, told: str) -> None:
    with pytest.raises(SourceError, match=told):
        texts_of_sources({"desktop/module.py": MODULE + line})


def test_an_engine_says_labels_help_groups_presets_and_reasons() -> None:
    definition = {
        "name": "X",
        "summary": "Summary",
        "options": {"a": {"label": "Label", "help": "Help", "group": "Group"}, "b": {}},
        "presets": {"p": {"label": "Preset"}},
        "exit_codes": {"1": "Code"},
        "explanations": {"pattern": "Reason"},
    }
    assert [text for text, _ in engine_texts(definition)] == [
        *("Summary", "Label", "Help", "Group", "Preset", "Code", "Reason")
    ]


# Bringing a file up to date


def test_translations_stay_move_along_and_come_back() -> None:
    texts = texts_of_sources({"desktop/module.py": MODULE})
    messages = updated({}, texts, "de")
    assert all(not message.is_finished and not any(message.forms) for message in messages.values())
    assert len(messages[Key("Inner", "%n things")].forms) == 2
    for key, form in ((Key("Inner", "one"), "eins"), (Key("Helper", "by a helper"), "Hilfe")):
        messages[key].forms, messages[key].state = [form], ""
    less = texts_of_sources(
        {"desktop/module.py": MODULE.replace('"Helper"', '"Other"').replace('"one" if', '"two" if')}
    )
    after = updated(messages, less, "de")
    assert after[Key("Inner", "one")].state == "vanished"
    moved = after[Key("Other", "by a helper")]
    assert (moved.forms, moved.state) == (["Hilfe"], "unfinished")
    again = updated(after, texts, "de")
    assert again[Key("Inner", "one")].is_finished and again[Key("Inner", "one")].forms == ["eins"]


def test_a_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    texts = texts_of_sources({"desktop/module.py": MODULE + "_tr('<b> & \"x\"\\n…')"})
    messages = updated({}, texts, "de")
    for message in messages.values():
        message.forms, message.state = [f"<{number}> & ö" for number in range(len(message.forms))], ""
    path = tmp_path / "made.ts"
    path.write_text(write_ts(messages, "de"), "utf-8")
    assert write_ts(updated(read_ts(path), texts, "de"), "de") == path.read_text("utf-8")
    release(path, tmp_path / "made.qm")


# The checks: each finds what it is for


def message(source: str, *forms: str, plural: bool = False, context: str = "Actions") -> TsMessages:
    key = Key(context, source)
    return {key: Message(key, plural, list(forms), "")}


@pytest.mark.parametrize(
    ("source", "form", "told"),
    [
        ("Text", " ", "empty"),
        ("{a} of {b}", "{a} von {c}", "placeholders"),
        ("{a} of {b}", "{a} von b", "placeholders"),
        ("Text", "Te{xt", "brace"),
        ("&Text", "Text", "“&”"),
        ("Text", "&Text", "“&”"),
        ("&Text", "Te&& &xt &a", "“&”"),
        ("&Text", "&(Text)", "no letter"),
        ("Text", "Text ", "blank"),
        ("Text…", "Text", "lost its"),
        ("Text", "<b>Text</b>", "mark-up"),
        ("Text", "Te\nxt", "ends of lines"),
    ],
)
def test_a_bad_translation_is_found(source: str, form: str, told: str) -> None:
    found = mistakes_in(message(source, form), "de")
    assert any(told in mistake for mistake in found), found


def test_good_translations_pass() -> None:
    for source, form in (
        ("&Add {x}…", "{x} &hinzufügen…"),
        ("&Add…", "添加(&A)…"),
        ("A && B", "A && B"),
        ("a\nb", "ä\nb"),
    ):
        assert mistakes_in(message(source, form), "de") == []
    assert mistakes_in(message("%n things", "Ein Ding", "%n Dinge", plural=True), "de") == []


def test_bad_plurals_are_found() -> None:
    assert "1 forms" in mistakes_in(message("%n things", "%n Dinge", plural=True), "de")[0]
    assert "placeholders" in mistakes_in(message("%n things", "%n Ding", "Dinge", plural=True), "de")[0]
    assert "placeholders" in mistakes_in(message("%n things", "东西", plural=True), "zh_CN")[0]


def test_two_entries_of_a_menu_with_one_letter_are_found() -> None:
    clash = message("&Add…", "&Hinzufügen…") | message("&Import Links…", "Links &holen…")
    assert mistakes_in(clash, "de") == ["de: in &File more than one entry has the letter “h”"]


def test_english_itself_has_one_letter_for_each_entry(texts: Texts) -> None:
    english = {key: Message(key, False, [key.source], "") for key in texts}
    assert menu_clashes(english) == []


# In the program


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    words.install_translator(QCoreApplication.translate)
    yield qapp
    install_translations(qapp, "en")
    QLocale.setDefault(QLocale.system())


def test_texts_of_every_floor_are_in_the_language(application: QApplication) -> None:
    assert install_translations(application, "de") == "de"
    assert QCoreApplication.translate("Actions", "&File") == "&Datei"
    assert words.engine_text("Best video") == "Bestes Video"
    assert words.engine_text("of my own") == "of my own" and words.engine_text("") == ""
    assert words.tr("exit code {code}", code=3).endswith("3")
    assert QLocale().toString(1.5) == "1,5"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    install_translations(application, "zh_CN")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"
    install_translations(application, "en")
    assert QCoreApplication.translate("Actions", "&File") == "&File"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


@pytest.mark.parametrize(("count", "words_"), [(1, "Delete 1 record?"), (2, "Delete 2 records?")])
def test_english_counts(application: QApplication, count: int, words_: str) -> None:
    install_translations(application, "en")
    assert QCoreApplication.translate(Messages.__name__, "Delete %n records?", "", count) == words_


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "de_AT.UTF-8"}, "de"),
        ({"LANG": "es_MX.UTF-8"}, "es"),
        ({"LANG": "zh_CN.UTF-8"}, "zh_CN"),
        # The traditional script is another one, and nobody is served by it as if it were the same.
        ({"LANG": "zh_TW.UTF-8"}, "en"),
        ({"LANG": "fr_FR.UTF-8", "LANGUAGE": "fr:es"}, "es"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
    ],
)
def test_the_systems_language_is_taken(environment: dict[str, str], language: str) -> None:
    code = (
        "from PySide6.QtCore import QCoreApplication\nfrom desktop.ui.translation import install_translations\n"
        "application = QCoreApplication([])\nprint(install_translations(application))"
    )
    clean = {"PATH": "/usr/bin:/bin", "LC_ALL": "", "LANGUAGE": "", **environment}
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=clean, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == language
