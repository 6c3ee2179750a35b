"""The language of the window: our words, Qt's own, and the locale of numbers and dates.

English is the language of the sources; its catalogue holds plural forms alone.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from annotator.resources import resource

Language = Literal["en", "ru", "fr"]
LANGUAGES: dict[Language, str] = {"en": "English", "ru": "Русский", "fr": "Français"}

_installed: list[QTranslator] = []


def speak(choice: str) -> Language:
    """Let whatever is shown from now on be in a language of `LANGUAGES`, or for "system" in the system's.

    Return the language that is spoken: English where the system's is none of them. Needs a QCoreApplication.
    """
    system = QLocale.system()
    language = _language_of(system) if choice == "system" else _known(choice)
    if system.language() == QLocale.Language.C or language != _language_of(system):
        # A bare system has no separators, and numbers in another language's would be misread: 20.000 is not 20,000.
        QLocale.setDefault(QLocale(language))
    else:
        QLocale.setDefault(system)
    _forget()
    _install("annotator_en", str(resource("translations")))
    if language != "en":
        _install(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        _install(f"annotator_{language}", str(resource("translations")))
    return language


def _language_of(locale: QLocale) -> Language:
    return _known(QLocale.languageToCode(locale.language()))


def _known(code: str) -> Language:
    return next((each for each in LANGUAGES if each == code), "en")


def _install(name: str, folder: str) -> None:
    translator = QTranslator()
    if translator.load(name, folder):  # Qt's own are not shipped everywhere
        QCoreApplication.installTranslator(translator)
        _installed.append(translator)


def _forget() -> None:
    for translator in _installed:
        QCoreApplication.removeTranslator(translator)
    _installed.clear()
