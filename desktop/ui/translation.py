"""Loads the texts of the user's language, ours and Qt's own; English needs none."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop.services.settings import resources


def install_translations(application: QCoreApplication) -> bool:
    """Install what there is for the system's language; False where that is nothing of ours."""
    locale = QLocale()
    if locale.language() in (QLocale.Language.English, QLocale.Language.C):
        return False
    ours = QTranslator(application)
    if not ours.load(locale, "fetchdeck", "_", str(resources() / "translations")):
        return False
    # Ours first: a dialog half in one language is worse than one in English.
    qt = QTranslator(application)
    if qt.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(qt)
    application.installTranslator(ours)
    return True
