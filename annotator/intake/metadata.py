"""Proposes title, byline, publisher, date, URL and language of a plain text from the lines that state them.

A line counts only if nothing but such statements stands in it ("By Ann Lee • 8 February 2023"), so that a date or a
name in running text is never taken for the article's own. Every proposal says where it was read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from annotator.errors import Remark
from annotator.intake.dates import find_date
from annotator.model import Metadata

_HEAD = 4000  # code points looked at for the first lines and for the language
_TAIL = 1000
_HEAD_LINES = 12  # lines with something in them
_TAIL_LINES = 5
_PARAGRAPH = 160  # a longer line is running text
_HEADLINE = 400  # but up to here the first line may be a headline, where no full stop ends it
_FEWEST_LETTERS = 20  # below that a language would be a throw of dice
_RENAMED = {"iw": "he"}  # CLD3 has the code that Hebrew had in ISO 639 until 1989

_BULLET = re.compile(r"\s*[•·|\t]\s*")
_MARGIN = " \u00a0,;:-–—()[]"
_URL = re.compile(r"https?://[^\s<>\"“”«»]*[^\s<>\"“”«».,;)]", re.IGNORECASE)
_WEEKDAY = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:mon|tue|wed|thu|fri|sat|sun)\b\.?"
    r"|(?:mon|diens|donners|frei|sams|sonn)tag\b|mittwoch\b|sonnabend\b"
    r"|(?:lun|mar|mercre|jeu|vendre|same)di\b|dimanche\b"
    r"|понедельник\b|вторник\b|сред[аы]\b|четверг\b|пятниц[аы]\b|суббот[аы]\b|воскресенье\b"
    r"|(?:ال)?(?:[إا]ثنين|ثلاثاء|[أا]ربعاء|خميس|جمعة|سبت|[أا]حد)\b"
)
_CLOCK = (
    r"(?:at\s+|в\s+|um\s+|à\s+)?\d{1,2}(?:[:h]\d{2}|\.\d{2}(?!\.?\d))(?::\d{2})?\s*(?:[ap]\.?m\b\.?|Uhr\b)?"
    r"(?:\s*\(?(?:GMT|UTC|CES?T|E[SD]T|BST|MSK|МСК)\b\)?(?:[+-]\d+)?)?"
)
_TIME = re.compile(rf"(?:(?:{_WEEKDAY}|{_CLOCK}|\d+\s*min(?:ute)?s?\s+read\b)[\s,]*)+", re.IGNORECASE)
_UPDATED = re.compile(
    r"(?:last\s+)?(?:updated|modified)(?:\s+on)?\b:?|обновлено\b:?|aktualisiert(?:\s+am)?\b:?|mis à jour(?:\s+le)?\b:?",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"(?:date|(?:first\s+)?published|posted|publication date)(?:\s+on)?\b:?|дата(?:\s+публикации)?\b:?|опубликовано\b:?"
    r"|datum\b:?|stand\b:|veröffentlicht(?:\s+am)?\b:?|publié(?:\s+le)?\b:?|(?:تاريخ(?:\s+النشر)?|نشر في)\b:?",
    re.IGNORECASE,
)
_BY = re.compile(r"(?:(?:written |reporting )?by|von|par)\b:?\s+", re.IGNORECASE)
_LABELS = {
    "title": re.compile(r"(?:title|headline|заголовок|titel|titre|العنوان)\s*:\s*(?=\S)", re.IGNORECASE),
    "byline": re.compile(
        r"(?:authors?|byline|автор(?:ы)?|текст|autor(?:in|en)?|auteurs?|بقلم|الكاتب|كتب)\s*:\s*(?=\S)", re.IGNORECASE
    ),
    "url": re.compile(r"(?:url|link|source|источник|ссылка|quelle|المصدر)\s*:\s*(?=https?://)", re.IGNORECASE),
    "publisher": re.compile(
        r"(?:source|publisher|publication|newspaper|agency|источник|издание|издатель|quelle|herausgeber|éditeur"
        r"|المصدر|الناشر)\s*:\s*(?=\S)",
        re.IGNORECASE,
    ),
}
_NAME = re.compile(r"[^\W\d_][\w.'’‑-]*(?:\s+[^\W\d_][\w.'’‑-]*){0,5}")
_PARTICLE = re.compile("de|da|di|do|du|del|della|der|den|van|von|bin|ibn|al|el|la|le|zu|zur|ter|ten|y|e")
_AND = re.compile(r"\s*,\s*(?:and\s+)?|\s+(?:and|und|et|и)\s+|\s*&\s*|\s*;\s*", re.IGNORECASE)
_FROM_WHERE = re.compile(r"\s+(?:in|at|aus|à)\s+\S.*$")
_BOILERPLATE = re.compile(
    r"(?:categor(?:y|ies)|tags?|filed under|posted in|topics|рубрик[аи]|категори[яи]|теги|kategorien?|rubrik"
    r"|schlagwörter|catégories?|mots-clés)(?:\s|:).*"
    r"|home\s*[>/»].*|(?:image|photo|picture|credit|foto|bild|фото|الصورة)\s*(?::|by\b).*"
    r"|advertisement|share(?: this(?: article)?)?|skip to (?:main )?content|menu|subscribe|sign in|print|реклама"
    r"|поделиться|anzeige|teilen|publicité|partager",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"(?P<stop>[.\s])\s*[([]?(?:image|photo|picture|(?:photo |image )?credits?|foto|bild|фото)(?: by| credit)?\s*:.*$",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"(?<![.…])(?<!\b\w\.\w)\.[\"'”’»)]*$")


@dataclass(frozen=True, slots=True)
class Proposal:
    """Metadata read from a text; `proposed_from` says for each field that was filled in where: "line 3"."""

    metadata: Metadata
    proposed_from: Mapping[str, str]


class _Line(NamedTuple):
    number: int  # from 1
    words: str


class _Statement(NamedTuple):
    field: str
    value: str
    labelled: bool


def propose(text: str) -> Proposal:
    """Return what the first lines, and labelled lines at the end, of a normalised text say about it."""
    head, tail = _head_lines(text), _tail_lines(text)
    found: dict[str, tuple[str, str]] = {}
    titles: list[_Line] = []
    for line in head:
        statements = _statements(line.words)
        if statements is None:
            titles.append(line)
        for statement in statements or ():
            found.setdefault(statement.field, (statement.value, Remark("line {number}", number=line.number)))
    for line in tail:
        for statement in _statements(line.words) or ():
            if statement.labelled and statement.field != "title":
                found.setdefault(statement.field, (statement.value, Remark("line {number}", number=line.number)))
    title = _choose_title(titles, last=_last_line_number(text))
    if title is not None:
        found.setdefault("title", (title.words, Remark("line {number}", number=title.number)))
    code = language(text)
    if code is not None:
        found["language"] = (code, "the words of the text")
    return Proposal(_metadata(found), {field: place for field, (_, place) in found.items()})


def language(text: str) -> str | None:
    """Return the two-letter code (ISO 639-1) of the language that the text's beginning is in, or None if unsure."""
    sample = text[:_HEAD]
    if sum(character.isalpha() for character in sample) < _FEWEST_LETTERS:
        return None
    import gcld3

    encoded = sample.encode(errors="replace")
    found = gcld3.NNetLanguageIdentifier(min_num_bytes=0, max_num_bytes=len(encoded)).FindLanguage(encoded)
    code = _RENAMED.get(found.language, found.language)
    return code if found.is_reliable and len(code) == 2 else None


def _metadata(found: Mapping[str, tuple[str, str]]) -> Metadata:
    value = {field: words for field, (words, _) in found.items()}
    return Metadata(
        title=value.get("title", ""),
        byline=_names(value.get("byline", "")),
        publisher=value.get("publisher", ""),
        url=value.get("url"),
        published=value.get("published"),
        language=value.get("language"),
    )


def _head_lines(text: str) -> list[_Line]:
    """The first lines with something in them, up to the first paragraph."""
    head: list[_Line] = []
    for line in _lines(text[:_HEAD], 1):
        headline = not head and len(line.words) <= _HEADLINE and not _SENTENCE_END.search(line.words)
        if (len(line.words) > _PARAGRAPH and not headline) or len(head) == _HEAD_LINES:
            break
        head.append(line)
    return head


def _tail_lines(text: str) -> list[_Line]:
    """The last lines with something in them; those of a short text may be first lines too."""
    start = text.find("\n", max(_HEAD, len(text) - _TAIL)) if len(text) > _HEAD else 0
    if start < 0:
        return []
    lines = list(_lines(text[start:], text.count("\n", 0, start) + 1))
    return [line for line in lines[-_TAIL_LINES:] if len(line.words) <= _PARAGRAPH]


def _last_line_number(text: str) -> int:
    return text.count("\n", 0, len(text.rstrip())) + 1


def _lines(text: str, first: int) -> Iterator[_Line]:
    for number, line in enumerate(text.split("\n"), start=first):
        words = line.strip()
        if words:
            yield _Line(number, words)


def _statements(line: str) -> list[_Statement] | None:
    """What a line states about the article, or None where it holds anything else."""
    labelled = _labelled(line)
    if labelled is not None:
        return [labelled]
    statements: list[_Statement] = []
    for part in _BULLET.split(line):
        stated = _part_statements(part)
        if stated is None:
            return None
        statements += stated
    return statements


def _labelled(line: str) -> _Statement | None:
    for field, label in _LABELS.items():
        match = label.match(line)
        if match:
            value = line[match.end() :].strip()
            if field == "url":
                value = value.split()[0]
            if field != "byline" or _names(value):
                return _Statement(field, value, labelled=True)
    return None


def _part_statements(part: str) -> list[_Statement] | None:
    """Take dates, times, URLs and a byline from the left of `part` until nothing is left; None if something is."""
    statements: list[_Statement] = []
    rest = part.strip(_MARGIN)
    while rest:
        taken = _take_date(rest) or _take_time(rest) or _take_url(rest) or _take_byline(rest)
        if taken is None:
            return None
        statement, rest = taken
        rest = rest.lstrip(".").strip(_MARGIN)
        if statement is not None:
            statements.append(statement)
    return statements


# What a `_take` function returns: the statement, or None where it is of no use here, and what is right of it.
_Taken = tuple[_Statement | None, str]


def _take_date(words: str) -> _Taken | None:
    label = _UPDATED.match(words) or _DATED.match(words)
    rest = _after(_TIME, words[label.end() :].lstrip(_MARGIN) if label else words)
    date = find_date(rest)
    if date is None or date.start > 0:
        return None
    # When it was last changed is not when it was published.
    updated = label is not None and label.re is _UPDATED
    return None if updated else _Statement("published", date.iso, labelled=label is not None), rest[date.end :]


def _take_time(words: str) -> _Taken | None:
    match = _TIME.match(words)
    return (None, words[match.end() :]) if match else None


def _take_url(words: str) -> _Taken | None:
    match = _URL.match(words)
    return (_Statement("url", match[0], labelled=False), words[match.end() :]) if match else None


def _take_byline(words: str) -> _Taken | None:
    match = _BY.match(words)
    if match is None:
        return None
    date = find_date(words)
    end = date.start if date else len(words)
    names = words[match.end() : end].strip(_MARGIN)
    return (_Statement("byline", names, labelled=False), words[end:]) if _names(names) else None


def _after(pattern: re.Pattern[str], words: str) -> str:
    match = pattern.match(words)
    return words[match.end() :].lstrip(_MARGIN) if match else words


def _names(words: str) -> tuple[str, ...]:
    """The people in "Ann Lee and Jan de Vries in Oslo", or () where anything in it is not a name."""
    names = tuple(name for name in _AND.split(_FROM_WHERE.sub("", words)) if name)
    return names if all(_is_name(name) for name in names) else ()


def _is_name(words: str) -> bool:
    return _NAME.fullmatch(words) is not None and all(
        not word[0].islower() or _PARTICLE.fullmatch(word) for word in words.split()
    )


def _choose_title(lines: list[_Line], *, last: int) -> _Line | None:
    """The headline among the first lines that state nothing else, or None; `last` is the text's last line."""
    lines = [line for line in lines if not _BOILERPLATE.fullmatch(line.words)]
    repeated = _first_repeated(lines)
    if repeated is not None:
        return repeated
    for line in lines:
        words = _without_credit(line.words.lstrip("# "))
        # A full stop ends running text, not a headline, and a text's only line is not above anything.
        if line.number == last or (words == line.words and _SENTENCE_END.search(words)):
            return None
        # A single word is a section's name where a headline follows.
        if " " in words or line is lines[-1]:
            return line._replace(words=words)
    return None


def _first_repeated(lines: list[_Line]) -> _Line | None:
    seen: dict[str, _Line] = {}
    for line in lines:
        first = seen.setdefault(line.words.casefold(), line)
        if first is not line:
            return first._replace(words=_without_credit(first.words))
    return None


def _without_credit(words: str) -> str:
    """A headline without "Image: …" after it, nor the full stop between the two."""
    match = _CREDIT.search(words)
    if match is None or match.start() == 0:
        return words
    return words[: match.start()].rstrip(" .")
