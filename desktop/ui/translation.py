"""Puts the whole program into a language: our texts and Qt's own, numbers and dates; keeps no setting."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop.services.settings import LANGUAGES, resources

SYSTEM = "system"

#: What is installed now, to be taken out again.
_installed: list[QTranslator] = []


def install_translations(application: QCoreApplication, language: str = SYSTEM) -> str:
    """Use a language from :data:`LANGUAGES`, or the first of the system's that is among them; returns which.

    What was made before keeps its words: a window has to be made anew.
    """
    for translator in _installed:
        application.removeTranslator(translator)
    _installed.clear()
    system = QLocale.system()
    chosen = _of_system(system) if language == SYSTEM else language
    # Whoever takes the system's language keeps its habits too, such as what else it calls a date.
    QLocale.setDefault(system if language == SYSTEM or _is_spoken_in(chosen, system) else QLocale(chosen))
    folder = str(resources() / "translations")
    if chosen != "en":
        _install(application, f"qtbase_{chosen}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    # The last one is asked first. In English it holds the plurals.
    _install(application, f"fetchdeck_{chosen}", folder)
    return chosen


def _install(application: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(application)
    if translator.load(name, folder):
        application.installTranslator(translator)
        _installed.append(translator)


def _of_system(system: QLocale) -> str:
    for tag in system.uiLanguages():
        if "-" not in tag:
            # The language alone, which would be said to be spoken where most people do: "zh" in China.
            continue
        locale = QLocale(tag)
        found = next((language for language in LANGUAGES if _is_spoken_in(language, locale)), "")
        if found:
            return found
    return "en"


def _is_spoken_in(language: str, locale: QLocale) -> bool:
    ours = QLocale(language)
    # Of Chinese, the script matters: who reads the traditional one is not served by the simplified.
    return ours.language() == locale.language() and ours.script() == locale.script()
