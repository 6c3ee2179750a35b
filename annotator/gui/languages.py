"""The names of the languages that articles are in, in the language of the window."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QCoreApplication, QLocale

# Qt knows each language's name in English and in itself alone. These are the ones that news is mostly read in.
NAMES = (
    "Arabic", "Armenian", "Azerbaijani", "Bangla", "Belarusian", "Bosnian", "Bulgarian", "Chinese", "Croatian",
    "Czech", "Danish", "Dutch", "English", "Estonian", "Finnish", "French", "Georgian", "German", "Greek", "Hebrew",
    "Hindi", "Hungarian", "Indonesian", "Italian", "Japanese", "Kazakh", "Korean", "Kurdish", "Kyrgyz", "Latvian",
    "Lithuanian", "Macedonian", "Norwegian Bokmål", "Pashto", "Persian", "Polish", "Portuguese", "Romanian",
    "Russian", "Serbian", "Slovak", "Slovenian", "Somali", "Spanish", "Swahili", "Swedish", "Tajik", "Thai",
    "Turkish", "Turkmen", "Ukrainian", "Urdu", "Uzbek", "Vietnamese",
)  # fmt: skip


def language_name(code: str | None) -> str:
    """Return the name of a language by its code, as "English"; the code itself where it is unknown, "" for None."""
    if not code:
        return ""
    language = QLocale.codeToLanguage(code.replace("_", "-").split("-")[0])
    return code if language == QLocale.Language.AnyLanguage else _name(language)


@cache
def language_names() -> tuple[tuple[str, str], ...]:
    """Return the languages that have a two-letter code (ISO 639-1), as (name, code), by name."""
    named = {}
    for language in QLocale.Language:
        code = QLocale.languageToCode(language, QLocale.LanguageCodeType.ISO639Part1)
        if code and language not in (QLocale.Language.AnyLanguage, QLocale.Language.C):
            named[code] = _name(language)
    return tuple(sorted(((name, code) for code, name in named.items()), key=lambda each: each[0].casefold()))


def _name(language: QLocale.Language) -> str:
    name = QLocale.languageToString(language)
    return QCoreApplication.translate("Languages", name) if name in NAMES else name
