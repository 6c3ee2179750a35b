"""The suggester of organisations: names with a head such as “Ministry”, abbreviations, known bodies, acting states.

Every mention is proposed, not only the first. What was tagged anywhere in the project is proposed again wherever its
words stand (`memory`), and what was rejected more often than it was tagged is not. The words are the lexicons
`organisations_LANGUAGE.txt`, and those of the project (`own`), which count for more than anything else.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import islice
from typing import NamedTuple

from annotator.meaning import names_in
from annotator.meaning.lexicons import folded, lexicon, small_words
from annotator.meaning.names import Name
from annotator.meaning.sentences import opens_sentence
from annotator.model import Span
from annotator.suggest.known import ORGANISATIONS
from annotator.suggest.suggestion import Reading, Reason, Suggestion
from annotator.text import words_in

_LABEL = "organisation"
_OWN, _MEMORY, _PAIR, _KNOWN, _HEAD, _COMMON, _STATE, _ABBREVIATION = 0.95, 0.9, 0.9, 0.85, 0.8, 0.65, 0.6, 0.6
# How far before “the brigade” one is looked for by name, in code points.
_INTRODUCED = 5000
# What was tagged and has more words than this is a description, and would hardly be met again.
_LONGEST_NAME = 12

_ABBREVIATED = re.compile(r"[A-Z][A-Z&/-]{0,4}[A-Z]")
# “BERGEN, March 3 (Wire) –”, “MOSCOW, May 2. /Wire/.”, “Image: Wire/Shutterstock”, “(Wire)” at the end of a caption
_CREDIT = re.compile(
    r"^[A-Z][\w'-]+(?:,?\s(?:[A-Z][\w.]*|\d{1,4})){0,5}[.,]?\s"
    r"(?:\([^\n()]{2,40}\)\s?[–—-]|/[^\n/]{2,40}/|[\w-]{2,20}\s--\s)"
    r"|^[A-Z]{3,}[^\n–—/()]{0,50}\([^\n()]{2,40}\)\."
    r"|\b(?:Image|Photo|Picture|Source|Credit|Photograph|Pic)s?(?: by| credit)?:[^\n]{0,45}$"
    r"|\(Reporting by[^\n]{0,300}",
    re.MULTILINE,
)
# “BERGEN, March 3 (Wire) –”, “HARLAN – ”
_DATELINE = re.compile(r"[A-Z]{3,}(?:,|\s[–—-]|\s\()")
_BRACKETED = re.compile(r"\s\(([A-Z][\w&/-]{1,9})\)")
_OPENERS = " \u00a0\n\t(“\"‘'«—–-"
_OWNER = re.compile(r"[’']s?$")
_SMALL = re.compile(r"(?:the|a|an|of|for|and|in)\s+", re.IGNORECASE)
_OF = re.compile(r"\s(?:of|for)\s")
_BY = re.compile(
    r"\b(?:by|according to|told|accused?|accuses|warned|urged|asked|blamed|blames|pressure on|sanctions against)\s"
    r"(?:the\s)?$",
    re.IGNORECASE,
)
# Behind a noun that only says whose the next one is: “military forces”, but not “the military said”.
_VERBS = "said|says|has|had|is|was|will|and|or|in|of|on|to|at|for|that|which|denied|confirmed"
_PLAIN_NEXT = re.compile(rf"\s(?!(?:{_VERBS})\b)[a-z]")
_JOINT = re.compile(r"(?:,| and|, and)\s(?:the\s)?(?P<name>[A-Z][\w.]*(?:\s[A-Z]\w+)?)")
_MOST_STATES = 8
_BEFORE_PLACE = re.compile(
    r"\b(?:in|at|to|into|from|near|across|inside|outside|through|throughout|within|towards?|around|via|of|off|over)"
    r"\s(?:the\s)?$",
    re.IGNORECASE,
)


_Phrases = Mapping[str, Sequence[tuple[str, ...]]]


class _Found(NamedTuple):
    start: int
    end: int
    score: float
    kind: str


class Organisations:
    """Proposes organisations by their names, and those that the project has tagged before."""

    name = "organisations"
    version = "5"
    labels = frozenset({_LABEL})
    learns = True

    def suggest(self, reading: Reading) -> Iterator[Suggestion]:
        """Yield the organisations of a text, of those that overlap only the outermost one."""
        text, taught = reading.text, reading.known
        places = list(words_in(text, 0, len(text)))
        remembered = _by_first(_words_of(phrase) for phrase in taught.marked.get(_LABEL, {}))
        own = _by_first(_words_of(phrase) for phrase in taught.lexicons.get(ORGANISATIONS, ()))
        found = [
            *(_Found(*span, _OWN, "own") for span in _phrases(text, places, own, fold=False, plain=True)),
            *_by_name(text),
            *(_Found(*span, _KNOWN, "known") for span in _phrases(text, places, _well_known(), fold=True)),
            *(_Found(*span, _MEMORY, "memory") for span in _phrases(text, places, remembered, fold=False)),
            *_common(text, places),
        ]
        credited = [credit.span() for credit in _CREDIT.finditer(text)]
        found = [each for each in found if not taught.is_no_organisation(text[each.start : each.end])]
        for start, end, score, kind in _outermost(_without(found, credited)):
            if kind == "own" or not taught.is_rejected(_LABEL, text[start:end]):
                span = Span(start, end)
                yield Suggestion(_LABEL, (span,), score, self.name, self.version, Reason(kind, span))


def is_organisation(words: str) -> bool:
    """Return whether whoever says something is an organisation by its words alone: “Russia”, “education department”."""
    key = folded(words)
    if key in lexicon("organisations", "states", "known", "media"):
        return True
    first = _OF.split(key, maxsplit=1)[0]
    last = next(reversed([first[low:high] for low, high in words_in(first, 0, len(first))]), "")
    return last in lexicon("organisations", "common", "heads") and last != "troops"


def _by_name(text: str) -> Iterator[_Found]:
    names = list(_candidates(text))
    pairs = dict(_pairs(text, names))
    yield from pairs.values()
    introduced = {text[start:end] for start, end, _, _ in pairs.values()}
    for start, end in names:
        found = _judged(text, start, end, introduced) or _judged(text, start, _first_word(text, start, end), introduced)
        if found is not None:
            yield found


def _first_word(text: str, start: int, end: int) -> int:
    """Return where the first word of a name ends: of “CSTO Charter” the organisation."""
    blank = text.find(" ", start, end)
    return blank if blank > 0 else end


def _candidates(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches that may be an organisation's name: names without persons, titles and “The”."""
    start = 0
    for line in text.split("\n"):
        parts = (part for name in names_in(text, start, start + len(line)) for part in _parts(text, name))
        yield from _joined(text, (span for low, high in parts if (span := _trimmed(text, low, high)) is not None))
        start += len(line) + 1


def _joined(text: str, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the stretches with those as one that only together are a name: “Intelligence and Security Service”."""
    before: tuple[int, int] | None = None
    for span in spans:
        if before is not None and text[before[1] : span[0]] == " and ":
            first = text[before[0] : before[1]].rsplit(" ", 1)[-1]
            last = text[span[0] : span[1]].rsplit(" ", 1)[-1]
            joint = folded(first) in lexicon("organisations", "joined")
            if joint and folded(last) in lexicon("organisations", "heads"):
                before = before[0], span[1]
                continue
        if before is not None:
            yield before
        before = span
    if before is not None:
        yield before


def _parts(text: str, name: Name) -> Iterator[tuple[int, int]]:
    """Yield a name, or of one with a title what stands before that, and behind it if it goes on with “of”."""
    low, high = name.title
    if low == high:
        yield name.start, name.end
        return
    yield name.start, low
    if _OF.match(text, high, name.end):
        yield high, name.end


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and text[start].isspace():
        start += 1
    while (small := _SMALL.match(text, start, end)) is not None:
        start = small.end()
    while end > start and text[end - 1].isspace():
        end -= 1
    owner = _OWNER.search(text, start, end)
    if owner is not None and not text[owner.start() - 1 : owner.start()].isspace():
        end = owner.start()
    return (start, end) if end - start > 1 else None


def _pairs(text: str, names: Sequence[tuple[int, int]]) -> Iterator[tuple[tuple[int, int], _Found]]:
    """Yield both names of “Northern Compact Organisation (NCO)”."""
    for start, end in names:
        bracketed = _BRACKETED.match(text, end)
        if bracketed is None:
            continue
        initials = [text[low] for low, _ in words_in(text, start, end) if text[low].isupper()]
        letters = [letter for letter in bracketed[1] if letter.isupper()]
        if len(initials) > 1 and _share(initials, letters) >= 0.6:
            yield (start, end), _Found(start, end, _PAIR, "pair")
            yield bracketed.span(1), _Found(*bracketed.span(1), _PAIR, "pair")


def _share(initials: Sequence[str], letters: Sequence[str]) -> float:
    """Return how many of an abbreviation's letters are the initials of a name, in their order, as a share."""
    rest = iter(initials)
    return sum(1 for letter in letters if letter in rest) / len(letters) if letters else 0.0


def _judged(text: str, start: int, end: int, introduced: Iterable[str]) -> _Found | None:
    words = text[start:end]
    key = folded(words)
    if words in introduced:
        return _Found(start, end, _PAIR, "pair")
    if key in lexicon("organisations", "states"):
        return _Found(start, end, _STATE, "state") if _acts(text, start, end) else None
    if key in lexicon("organisations", "known", "media"):
        return _Found(start, end, _KNOWN, "known")
    if key in lexicon("organisations", "no organisations"):
        return None
    if (headed := _headed(text, start, end)) is not None:
        return _Found(*headed, _HEAD, "head")
    if _is_introduced_by_kind(text, start):
        return _Found(start, end, _ABBREVIATION, "head")
    stands_alone = not text[max(0, start - 1) : start].strip(_OPENERS)
    dateline = text[max(0, start - 1) : start] in ("", "\n") and _DATELINE.match(text, start)
    if stands_alone and not dateline and _ABBREVIATED.fullmatch(words) and not _is_shouted(text, start):
        return _Found(start, end, _ABBREVIATION, "abbreviation")
    return None


def _headed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the name where its last word is a head or the one before “of”; of “Soldiers of the 93rd Brigade” that."""
    of = _OF.search(text, start, end)
    if of is not None and not _ends_in_head(text, start, of.start(), alone=False):
        rest = _trimmed(text, of.end(), end)
        return _headed(text, *rest) if rest else None
    alone = of is None and (opens_sentence(text, start) or _is_shouted(text, start))
    return (start, end) if of is not None or _ends_in_head(text, start, end, alone=alone) else None


def _ends_in_head(text: str, start: int, end: int, *, alone: bool) -> bool:
    """Return whether the last word is a head; where that may be `alone`, a single one is a plain word: “Police”."""
    words = [folded(text[low:high]) for low, high in words_in(text, start, end)]
    if not words or (alone and len(words) == 1):
        return False
    last = _OWNER.sub("", words[-1])
    return last in lexicon("organisations", "heads") or (
        len(words) > 1 and last in lexicon("organisations", "weak heads")
    )


def _is_introduced_by_kind(text: str, start: int) -> bool:
    """Return whether the words before say that a paper, station or party is named: “the newspaper Nordkurier”."""
    words = [folded(text[low:high]) for low, high in words_in(text, max(0, start - 40), start)][-3:]
    if not words or text[start - 1 : start] not in (" ", "\u00a0") or not text[start - 2 : start - 1].isalpha():
        return False
    return any(" ".join(words[-count:]) in lexicon("organisations", "introducing") for count in (1, 2, 3))


def _is_shouted(text: str, start: int) -> bool:
    """Return whether the words around are in capitals too: a headline, “BREAKING NEWS”."""
    around = text[max(0, start - 40) : start + 40]
    return sum(letter.isupper() for letter in around) > sum(letter.islower() for letter in around)


def _acts(text: str, start: int, end: int) -> bool:
    """Return whether a state does something, as its name’s place in the sentence says, or is told something."""
    before = text[max(0, start - 40) : start]
    if _BY.search(before):
        return True
    if _BEFORE_PLACE.search(before):
        return False
    end = _end_of_list(text, end)
    following = list(islice(words_in(text, end, min(len(text), end + 40)), 2))
    if not following or text[end : following[0][0]] not in (" ", "\u00a0"):
        return False
    first, *second = (folded(text[low:high]) for low, high in following)
    if first in ("is", "was", "are", "were"):
        return bool(second) and second[0].endswith("ing")
    opens = text.rfind("\n", 0, start) + 1 == start
    return first in lexicon("organisations", "acts") or (opens and first == "to")


def _end_of_list(text: str, end: int) -> int:
    """Return where the states end that are named together: “Paris, Madrid and Berlin wanted”."""
    for _ in range(_MOST_STATES):
        joint = _JOINT.match(text, end)
        if joint is None or folded(joint["name"]) not in lexicon("organisations", "states"):
            break
        end = joint.end()
    return end


def _common(text: str, places: Sequence[tuple[int, int]]) -> Iterator[_Found]:
    """Yield “ministry” of “the ministry”, “Norwegian navy”, “its foreign affairs committee”: one certain body each."""
    words = [folded(text[low:high]) for low, high in places]
    for at, (low, _) in enumerate(places):
        noun = _OWNER.sub("", words[at])
        joint = at > 0 and f"{words[at - 1]} {noun}" in lexicon("organisations", "common")
        if not (joint or noun in lexicon("organisations", "common")) or not text[low].islower():
            continue
        if noun == "military" and _PLAIN_NEXT.match(text, low + len(noun)):
            continue  # “European military forces”
        first = at - joint
        if joint and not text[places[first][0]].islower():
            continue
        while first > 0 and _qualifies(text, places, first - 1):
            first -= 1
        before = words[first - 1] if first > 0 and text[places[first - 1][1] : places[first][0]].isspace() else ""
        certain = before in ("the", "its", "their", "his", "her", "our", "my") or before.endswith(("'s", "s'"))
        capital = any(text[places[place][0]].isupper() for place in range(first, at))
        if capital and not certain and _names_it(text, low + len(noun)):
            continue
        if capital or certain or (first == at and noun in lexicon("organisations", "bare") and _is_bare(before)):
            unit = noun in lexicon("organisations", "units") and first == at
            if not unit or _is_introduced(text, noun, low):
                yield _Found(places[first][0], low + len(noun), _COMMON, "common")


def _names_it(text: str, end: int) -> bool:
    """Return whether the body's name follows: “the West African bloc ECOWAS”."""
    return text[end : end + 1] in (" ", "\u00a0") and text[end + 1 : end + 2].isupper()


def _qualifies(text: str, places: Sequence[tuple[int, int]], at: int) -> bool:
    """Return whether a word says which body it is: “Norwegian”, “foreign”, and belongs to the noun behind it."""
    low, high = places[at]
    if text[high : places[at + 1][0]] not in (" ", "\u00a0"):
        return False
    word = text[low:high]
    if word[0].isupper():
        adjective = word.endswith(("n", "sh", "ch", "ese", "i", "ic", "US", "U.S", "UK", "EU", "UN", "NATO"))
        return adjective and folded(word) not in small_words()
    return word in lexicon("organisations", "qualifiers")


def _is_bare(before: str) -> bool:
    return before not in ("a", "an", "no", "any", "every", "each", "of", "some", "military", "secret")


def _is_introduced(text: str, noun: str, before: int) -> bool:
    """Return whether a body of that kind was named in the text before: “93rd Brigade”, and then “the brigade”."""
    return text.find(noun.capitalize(), max(0, before - _INTRODUCED), before) >= 0


def _phrases(
    text: str, places: Sequence[tuple[int, int]], known: _Phrases, *, fold: bool, plain: bool = False
) -> Iterator[tuple[int, int]]:
    """Yield every place where one of the known phrases stands, in one pass over the words.

    Unless they may be `plain` words, one of them must have a capital.
    """
    spoken = [_OWNER.sub("", text[low:high]) for low, high in places]
    compared = [folded(word) for word in spoken] if fold else spoken
    for at, word in enumerate(compared):
        for words in known.get(word, ()):
            last = at + len(words) - 1
            named = plain or any(map(str.isupper, "".join(spoken[at : last + 1])))
            if named and tuple(compared[at : last + 1]) == words:
                yield places[at][0], places[last][0] + len(spoken[last])


@cache
def _well_known() -> _Phrases:
    """Return the known names of more than one word; those of one are known where they stand as names."""
    names = (_words_of(name) for name in lexicon("organisations", "known", "media"))
    return _by_first(words for words in names if len(words) > 1)


def _by_first(phrases: Iterable[tuple[str, ...]]) -> _Phrases:
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for words in phrases:
        if words and len(words) <= _LONGEST_NAME:
            by_first.setdefault(words[0], []).append(words)
    return by_first


@lru_cache(maxsize=10_000)
def _words_of(phrase: str) -> tuple[str, ...]:
    return tuple(_OWNER.sub("", phrase[low:high]) for low, high in words_in(phrase, 0, len(phrase)))


def _without(found: Iterable[_Found], credited: Sequence[tuple[int, int]]) -> Iterator[_Found]:
    """Yield what stands in no dateline or credit, except what was tagged before or is the project's own word."""
    starts = [start for start, _ in credited]
    for each in found:
        place = bisect_right(starts, each.start) - 1
        if place < 0 or each.start >= credited[place][1] or each.kind in ("memory", "own"):
            yield each


def _outermost(found: Iterable[_Found]) -> Iterator[_Found]:
    end = -1
    for each in sorted(found, key=lambda one: (one.start, -one.end, -one.score)):
        if each.start >= end:
            yield each
            end = each.end


SUGGESTER = Organisations()
