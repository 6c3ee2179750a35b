"""Headlines that name who says something without a verb: “Ministry: Road to open in May”, “… in May – ministry”."""

from __future__ import annotations

import re
from collections.abc import Callable

from annotator.meaning.lexicons import folded, lexicon, small_words
from annotator.meaning.names import names_in
from annotator.meaning.subjects import Speaker
from annotator.suggest.passages import Passage, Place
from annotator.suggest.signs import is_finite
from annotator.text import trim, words_in

_LONGEST, _LONGEST_SOURCE = 200, 60
_FEWEST_WORDS, _MOST_SOURCE_WORDS = 3, 8
_BEFORE = re.compile(rf"(?P<who>[^\n:;,.“”\"«»]{{2,{_LONGEST_SOURCE}}}):\s")
_AFTER = re.compile(rf"(?:\s[–—-]|:)\s(?P<who>[^\n:;.–—“”\"«»]{{2,{_LONGEST_SOURCE}}})$")
_ARTICLE = re.compile(r"(?:the|a|an)\s", re.IGNORECASE)
_QUOTES = "\"“”„«»'‘’"
_ENDS = tuple(".!?…" + _QUOTES)

_PERSON = re.compile(r"\b([A-Z][\w’'-]+)(?=\s(?:[A-Z]\.\s)?([A-Z][\w’'-]+)\b)")
# Before a name they make a place of it: “Northern Gaza”.
_PARTS = frozenset({"north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "new"})

IsOrganisation = Callable[[int, int], bool]


def surnames_in(text: str) -> frozenset[str]:
    """Return the words of a text that stand behind a first name, or behind another capital word that may be one."""
    pairs = ((folded(first), last) for first, last in _PERSON.findall(text))
    return frozenset(last for first, last in pairs if first not in _PARTS | small_words())


def headline_claim(
    text: str, passage: Passage, is_organisation: IsOrganisation, surnames: frozenset[str]
) -> tuple[Place, Speaker] | None:
    """Return what a headline says and who says that, or None: it is one line without a full stop or quotation.

    A person is known by a surname that the text, in `surnames`, gives with a first name.
    """
    start, end = passage.start, passage.end
    if end - start > _LONGEST or text.endswith(_ENDS, start, end):
        return None
    before = _BEFORE.match(text, start, end)
    if before and (speaker := _source(text, *before.span("who"), is_organisation, surnames)):
        return _said(text, before.end(), end, speaker)
    after = next(_AFTER.finditer(text, start, end), None)
    told = after and (text[after.start()] != ":" or any(map(is_finite, text[start : after.start()].split())))
    if after and told and (speaker := _source(text, *after.span("who"), is_organisation, surnames)):
        return _said(text, start, after.start(), speaker)
    return None


def _said(text: str, start: int, end: int, speaker: Speaker) -> tuple[Place, Speaker] | None:
    span = trim(text, start, end)
    words = sum(1 for _ in words_in(text, start, end))
    return (span, speaker) if span and text[span[0]] not in _QUOTES and words >= _FEWEST_WORDS else None


def _source(
    text: str, start: int, end: int, is_organisation: IsOrganisation, surnames: frozenset[str]
) -> Speaker | None:
    """Return who `text[start:end]` names, if it is nothing but somebody who may say something: no state or place."""
    article = _ARTICLE.match(text, start, end)
    start = article.end() if article else start
    words = [text[low:high] for low, high in words_in(text, start, end)]
    if not 0 < len(words) <= _MOST_SOURCE_WORDS or folded(text[start:end]) in lexicon(
        "organisations", "states", "seats"
    ):
        return None
    if is_organisation(start, end):
        return Speaker(start, end, "name")
    *_, name = [None, *names_in(text, start, end)]
    if name is None or name.end != end:
        return Speaker(start, end, "description") if folded(words[-1]) in _sources() else None
    titled = name.title[0] < name.title[1] or not _sources().isdisjoint(map(folded, words[:-1]))
    return Speaker(start, end, "name") if titled or words[-1] in surnames else None


def _sources() -> frozenset[str]:
    return lexicon("titles", "titles") | lexicon("speech", "sources")
