"""How values are said on screen: dates, counts, statuses and languages, in the user's language and locale."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt

from annotator.model import Status

_NARROW_SPACES = re.compile(r"\s+")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Wording", text)


def status_words(status: Status) -> str:
    """Return "New", "In progress" or "Done"."""
    return {"new": _tr("New"), "in_progress": _tr("In progress"), "done": _tr("Done")}[status]


def number(value: int) -> str:
    """Return a number with the locale's separators."""
    return QLocale().toString(value)


def annotation_count(count: int) -> str:
    """Return "no annotations", "1 annotation" or "16 annotations"."""
    if count == 0:
        return _tr("no annotations")
    return _tr("1 annotation") if count == 1 else _tr("{count} annotations").format(count=number(count))


def shown_date(published: str | None) -> str:
    """Return a date "YYYY[-MM[-DD]]" as the locale writes it with a short month, as "8 Feb 2023"; "" for None."""
    parts = (published or "").split("-")
    if not all(part.isdigit() for part in parts):
        return published or ""
    year, month, day = (*map(int, parts), 1, 1)[:3]
    date = QDate(year, month, day)
    if not date.isValid():
        return published or ""
    locale = QLocale()
    forms = {1: "yyyy", 2: "MMM yyyy", 3: _date_form(locale)}
    return locale.toString(date, forms[len(parts)])


def shown_time(at: str) -> str:
    """Return a time in ISO 8601 with "Z" as date and time of day here, as "22 Nov 2026, 14:03"."""
    moment = QDateTime.fromString(at, Qt.DateFormat.ISODateWithMs).toLocalTime()
    if not moment.isValid():
        return at
    locale = QLocale()
    time_form = locale.timeFormat(QLocale.FormatType.ShortFormat).replace(":ss", "")
    return f"{locale.toString(moment.date(), _date_form(locale))}, {locale.toString(moment.time(), time_form)}"


def language_name(code: str | None) -> str:
    """Return the name of a language by its code, as "English"; the code itself where it is unknown, "" for None."""
    if not code:
        return ""
    language = QLocale.codeToLanguage(code.replace("_", "-").split("-")[0])
    return code if language == QLocale.Language.AnyLanguage else QLocale.languageToString(language)


def joined(*parts: str) -> str:
    """Return the parts that are not empty with a middle dot between them."""
    return " · ".join(part for part in parts if part)


def isolated(text: str) -> str:
    """Return the text so that its direction leaves its neighbours alone (Unicode's first strong isolate)."""
    return f"\u2068{text}\u2069" if text else ""


def one_line(text: str) -> str:
    """Return the text with every run of blanks and line ends as one space."""
    return _NARROW_SPACES.sub(" ", text).strip()


def readable(name: str) -> str:
    """Return a name of the scheme as words: "quote_type" as "Quote type"."""
    words = name.replace("_", " ")
    return words[:1].upper() + words[1:]


def _date_form(locale: QLocale) -> str:
    # The locale's long form has its own order; without the weekday and with a short month it is short and unambiguous.
    form = locale.dateFormat(QLocale.FormatType.LongFormat)
    form = re.sub(r"[\s,،、]*dddd[\s,،、]*", " ", form).strip()
    return form.replace("MMMM", "MMM")
