"""The suggester of organisations: names with a head such as “Ministry”, abbreviations, known bodies, acting states.

Every mention is proposed, not only the first. What was tagged anywhere in the project is proposed again wherever its
words stand (`memory`), and what was rejected more often than it was tagged is not. The words are the lexicons
`organisations_LANGUAGE.txt`, and those of the project (`own`), which count for more than anything else.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from annotator.meaning.lexicons import folded, lexicon, small_words
from annotator.meaning.sentences import opens_sentence
from annotator.model import Span
from annotator.suggest.acting import acts, is_place
from annotator.suggest.known import ORGANISATIONS
from annotator.suggest.naming import CONCERNING, OF, OWNER, candidates, ends_in_head, interrupted, pairs, trimmed
from annotator.suggest.phrases import Phrases, by_first, outermost, places_of, words_of
from annotator.suggest.suggestion import Reading, Reason, Suggestion
from annotator.text import words_in

_LABEL = "organisation"
_OWN, _MEMORY, _PAIR, _KNOWN, _HEAD, _COMMON, _STATE, _ABBREVIATION = 0.95, 0.9, 0.9, 0.85, 0.8, 0.65, 0.6, 0.6
# How far before “the brigade” one is looked for by name, in code points.
_INTRODUCED = 5000
_SHOUTED = 6
_SHORT = 4

# “MINUSMA”, “MoD”, “BAAINBw”, but not “UAVs”
_ABBREVIATED = re.compile(r"[A-Z][A-Z&/-]{0,7}[A-Z]|[A-Z][a-z]?[A-Z]{1,7}[a-rt-z]?")
# “BERGEN, March 3 (Wire) –”, “MOSCOW, May 2. /Wire/.”, “Image: Wire/Shutterstock”, “(Wire)” at the end of a caption
_CREDIT = re.compile(
    r"^[A-Z][\w'-]+(?:,?\s(?:[A-Z][\w.]*|\d{1,4})){0,5}[.,]?\s"
    r"(?:\([^\n()]{2,40}\)\s?[–—-]|/[^\n/]{2,40}/|[\w-]{2,20}\s--\s)"
    r"|^[A-Z]{3,}[^\n–—/()]{0,50}\([^\n()]{2,40}\)\."
    r"|\b(?:Image|Photo|Picture|Source|Credit|Photograph|Pic)s?(?: by| credit)?:[^\n]{0,100}$"
    r"|\(Reporting by[^\n]{0,300}",
    re.MULTILINE,
)
# “BERGEN, March 3 (Wire) –”, “HARLAN – ”
_DATELINE = re.compile(r"[A-Z]{2,}(?:\s[A-Z]{2,}){0,3}(?:,|\s[–—-]|\s\()")
_BLANKS = (" ", "\u00a0")
_FOLLOWING = re.compile(r"[ \u00a0]([a-z]+)(?: ([a-z]+))?\b")
# “Ansar Dine, a Tuareg group that”, but not “Voss, a party official”
_APPOSED = re.compile(
    r", (?:a|an|the) (?:[\w’'-]{1,20} ){0,4}?(?P<kind>[a-z]+(?: [a-z]+)?|NGO)"
    r"(?=[,.;)]| (?:of|that|which|in|based|founded|with|from|close|affiliated|linked|backed|led|for|whose|and|run)\b)"
)
_OF_STATE = re.compile(r" of (?:the )?([A-Z]\w+(?: [A-Z]\w+){0,2}?)(?=\W(?! ?[A-Z])|$)")
# “Russian MoD”
_ADJECTIVES = re.compile(r"[A-Z]\w+(?:n|sh|ese|i|ch)(?: [A-Z]\w+(?:n|sh|ese|i|ch))?")
# “Light Infantry Battalion 412”
_NUMBER = re.compile(r"(?<=[a-z]) \d{1,4}(?![\w%-]|[.,]\d)")
_NUMBERED = re.compile(r"(?:Battalion|Brigade|Regiment|Force|Unit|Group|Squadron|Division|Command)$")
# “a Ukrainian newspaper”: what only looks like a name
_ADJECTIVE = re.compile(r"\b\w+(?:an|ese|sh|ch|kh|i|ic|ik|ek|ak)$")
_OPENERS = " \u00a0\n\t(“\"‘'«—–-"

_NAMED_UNITS = frozenset({"brigade", "battalion", "regiment", "army", "militia"})


class _Found(NamedTuple):
    start: int
    end: int
    score: float
    kind: str


class Organisations:
    """Proposes organisations by their names, and those that the project has tagged before."""

    name = "organisations"
    version = "11"
    labels = frozenset({_LABEL})
    learns = True

    def suggest(self, reading: Reading) -> Iterator[Suggestion]:
        """Yield the organisations of a text, of those that overlap only the outermost one."""
        text, taught = reading.text, reading.known
        places = list(words_in(text, 0, len(text)))
        remembered = by_first(words_of(phrase) for phrase in taught.marked.get(_LABEL, {}))
        own = by_first(words_of(phrase) for phrase in taught.lexicons.get(ORGANISATIONS, ()))
        found = [
            *(_Found(*span, _OWN, "own") for span in places_of(text, places, own, fold=False, plain=True)),
            *_by_name(text),
            *(_Found(*span, _KNOWN, "known") for span in places_of(text, places, _well_known(), fold=True)),
            *(
                _Found(*span, _MEMORY, "memory")
                for span in places_of(text, places, remembered, fold=False)
                if not is_place(text, *span)
            ),
            *_common(text, places),
        ]
        credited = [credit.span() for credit in _CREDIT.finditer(text)]
        found = [each for each in found if not taught.is_no_organisation(text[each.start : each.end])]
        for start, end, score, kind in outermost(sorted(_without(found, credited), key=lambda each: -each.score)):
            if kind == "own" or not taught.is_rejected(_LABEL, text[start:end]):
                span = Span(start, end)
                yield Suggestion(_LABEL, (span,), score, self.name, self.version, Reason(kind, span))


def is_organisation(words: str) -> bool:
    """Return whether whoever says something is an organisation by its words alone: “Russia”, “education department”."""
    key = folded(words)
    if key in lexicon("organisations", "states", "seats", "known", "media"):
        return True
    first = OF.split(key, maxsplit=1)[0]
    last = next(reversed([first[low:high] for low, high in words_in(first, 0, len(first))]), "")
    return last in lexicon("organisations", "common", "heads") and last != "troops"


def _by_name(text: str) -> Iterator[_Found]:
    names = list(candidates(text))
    counted = Counter(text[start:end] for start, end in names)
    # A long word in capitals that stands there once may be just that: “DRONE terror”.
    introduced = {words for words, count in counted.items() if count > 1 and _ABBREVIATED.fullmatch(words)}
    introduced = {words for words in introduced if len(words) > _SHORT and not _is_known_as_none(words)}
    for both in pairs(text, names):
        yield from (_Found(*place, _PAIR, "pair") for place in both)
        introduced.update(text[start:end] for start, end in both)
    yield from (_Found(*place, _HEAD, "head") for place in interrupted(text))
    for start, end in (part for name in names for part in _with_tail(text, *name)):
        if _is_introduced_by_kind(text, start, end) and not _is_known_as_none(text[start:end]):
            introduced |= {text[start:end], text[start : _first_word(text, start, end)]}
            yield _Found(start, end, _ABBREVIATION, "head")
    for start, end in names:
        found = _judged(text, start, end, introduced)
        if found is None and not _is_known_as_none(text[start:end]):
            found = _judged(text, start, _first_word(text, start, end), introduced)
        if found is not None:
            yield found


def _with_tail(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield a name, and what stands in it behind “of”: “Volunteers of the Come Back Alive”."""
    yield start, end
    of = OF.search(text, start, end)
    tail = trimmed(text, of.end(), end) if of else None
    if tail:
        yield tail


def _is_state(words: str) -> bool:
    return folded(words) in lexicon("organisations", "states", "seats")


def _is_known_as_none(words: str) -> bool:
    """Return whether a whole name is known, so that its first word is no name of its own: “DR Congo”."""
    return folded(words) in lexicon("organisations", "states", "seats", "no organisations")


def _first_word(text: str, start: int, end: int) -> int:
    """Return where the first word of a name ends: of “CSTO Charter” the organisation."""
    blank = text.find(" ", start, end)
    return blank if blank > 0 else end


def _judged(text: str, start: int, end: int, introduced: Iterable[str]) -> _Found | None:
    words = text[start:end]
    key = folded(words)
    if words in introduced:
        return _Found(start, end, _PAIR, "pair")
    if _is_state(words):
        return _Found(start, end, _STATE, "state") if acts(text, start, end) else None
    if key in lexicon("organisations", "known", "media"):
        return _Found(start, end, _KNOWN, "known")
    if key in lexicon("organisations", "no organisations"):
        return None
    if (headed := _headed(text, start, end)) is not None:
        low, high = headed
        number = _NUMBER.match(text, high) if _NUMBERED.search(text, low, high) else None
        return _Found(low, number.end() if number else high, _HEAD, "head")
    before, _, last = words.rpartition(" ")
    if before and _ADJECTIVES.fullmatch(before) and (_ABBREVIATED.fullmatch(last) or last in introduced):
        return None if _is_known_as_none(last) else _Found(start, end, _ABBREVIATION, "abbreviation")
    return _Found(start, end, _ABBREVIATION, "abbreviation") if _is_abbreviation(text, start, end) else None


def _is_abbreviation(text: str, start: int, end: int) -> bool:
    """Return whether a name is one in capitals: a short one, or one in brackets, and nothing shouted."""
    bracketed = text[max(0, start - 1) : start] == "(" and text[end : end + 1] == ")"
    if not (bracketed or end - start <= _SHORT) or not _ABBREVIATED.fullmatch(text, start, end):
        return False
    before = text[max(0, start - 1) : start]
    dateline = before in ("", "\n") and _DATELINE.match(text, start)
    return not (before.strip(_OPENERS) or dateline or _is_shouted(text, start))


def _headed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the name where its last word is a head or the one before “of”; of “Soldiers of the 93rd Brigade” that.

    What else stands behind a head, or behind the state in “Council of Belarus Ada Voss”, is a person.
    """
    first = _first_word(text, start, end)
    if first < end and folded(text[start:first]) in lexicon("organisations", "first words"):
        return start, end
    of = CONCERNING.search(text, start, end)
    if of is not None and not ends_in_head(text, start, of.start(), alone=False):
        rest = trimmed(text, of.end(), end)
        return _headed(text, *rest) if rest else None
    alone = of is None and (opens_sentence(text, start) or _is_shouted(text, start))
    if ends_in_head(text, start, end, alone=alone):
        return start, end
    low = of.end() if of else start
    words = list(words_in(text, low, end))
    for count in (2, 3):  # “Defence Committee Ada Voss”
        last = words[-count - 1][1] if len(words) > count + (of is None) else low
        named = last > low and all(text[place].isupper() for place, _ in words[-count:])
        if named and ends_in_head(text, low, last, alone=of is None):
            return start, last
    return (start, _end_of_state(text, of.end(), end)) if of is not None else None


def _end_of_state(text: str, start: int, end: int) -> int:
    """Return where the state ends that is all of a name behind “of”, but for a person."""
    words = list(words_in(text, start, end))
    for count in range(min(3, len(words) - 2), 0, -1):
        if _is_state(text[words[0][0] : words[count - 1][1]]) and not ends_in_head(text, start, end, alone=False):
            return words[count - 1][1]
    return end


def _is_introduced_by_kind(text: str, start: int, end: int) -> bool:
    """Return whether the words around say that a paper, company or party is named.

    “The newspaper Nordkurier”, “analysts at Jefferies”; “the Come Back Alive foundation”, but not “a Kyiv newspaper”.
    """
    if text[start - 1 : start] in _BLANKS and text[start - 2 : start - 1].isalpha():
        words = [folded(text[low:high]) for low, high in words_in(text, max(0, start - 40), start)][-3:]
        if any(" ".join(words[-count:]) in lexicon("organisations", "introducing") for count in (1, 2, 3)):
            return True
    if opens_sentence(text, start) or _is_state(text[start:end]):
        return False
    apposed = _APPOSED.match(text, end)
    if apposed is not None and apposed["kind"].lower() in lexicon("organisations", "introducing", "following"):
        return True
    return _ADJECTIVE.search(text, start, end) is None and _is_followed(text, end, "following")


def _is_followed(text: str, end: int, section: str) -> bool:
    """Return whether the next word, or the next two, are in a section of the lexicon."""
    found = _FOLLOWING.match(text, end)
    if found is None:
        return False
    return bool({found[1], f"{found[1]} {found[2]}"} & lexicon("organisations", section))


def _is_shouted(text: str, start: int) -> bool:
    """Return whether the words around are in capitals too: a headline, “BREAKING NEWS”."""
    around = text[max(0, start - 40) : start + 40]
    return sum(letter.isupper() for letter in around) > sum(letter.islower() for letter in around)


def _common(text: str, places: Sequence[tuple[int, int]]) -> Iterator[_Found]:
    """Yield “ministry” of “the ministry”, “Norwegian navy”, “its foreign affairs committee”: one certain body each."""
    words = [folded(text[low:high]) for low, high in places]
    for at, (low, _) in enumerate(places):
        noun = OWNER.sub("", words[at])
        joint = at > 0 and f"{words[at - 1]} {noun}" in lexicon("organisations", "common")
        if not (joint or noun in lexicon("organisations", "common")) or not text[low].islower():
            continue
        end = low + len(noun)
        name = f"{words[at - 1]} {noun}" if joint else noun
        if name in lexicon("organisations", "modifying") and _is_followed(text, end, "modified"):
            continue  # “European military forces”, “police officers”
        if joint and not text[places[at - 1][0]].islower():
            continue
        first = _first_of_common(text, places, at - joint)
        if _is_certain(text, places, words, range(first, at), noun):
            yield _Found(places[first][0], _with_state(text, end), _COMMON, "common")


def _with_state(text: str, end: int) -> int:
    """Return where a common noun ends with the state that it is of: “government of Mali”."""
    of = _OF_STATE.match(text, end)
    return of.end() if of and _is_state(of[1]) else end


def _first_of_common(text: str, places: Sequence[tuple[int, int]], at: int) -> int:
    """Return the first word of what says which body it is, back from the word `at`."""
    first = at
    while first > 0 and _qualifies(text, places, first - 1):
        first -= 1
    if first == at and text[slice(*places[at])] in _NAMED_UNITS and _is_named(text, places, at):
        return at - 1
    owner = folded(text[slice(*places[first - 1])]) if first > 0 else ""
    owners = lexicon("organisations", "offices" if text[slice(*places[at])] == "office" else "bare")
    if not (owner.endswith("'s") and OWNER.sub("", owner) in owners):
        return first
    first -= 1  # “parliament’s defence committee”, “ombudsman's office”
    before = folded(text[slice(*places[first - 1])]) if first > 0 else ""
    return first - 1 if before in lexicon("organisations", "offices", "before offices", "qualifiers") else first


def _is_certain(text: str, places: Sequence[tuple[int, int]], words: Sequence[str], which: range, noun: str) -> bool:
    """Return whether a common noun, with the words before it that say `which`, stands for one certain body."""
    first, at = which.start, which.stop
    low = places[at][0]
    before = words[first - 1] if first > 0 and text[places[first - 1][1] : places[first][0]].isspace() else ""
    certain = before in ("the", "its", "their", "his", "her", "our", "my") or before.endswith(("'s", "s'"))
    capital = any(text[places[place][0]].isupper() for place in which)
    if capital and not certain and (before in ("a", "an") or _names_it(text, low + len(noun))):
        return False
    speaks = _is_followed(text, low + len(noun), "spokesmen") and before not in ("a", "an")
    bare = first == at and (speaks or (noun in lexicon("organisations", "bare") and _is_bare(before)))
    if not (certain or capital or bare or words[first].endswith("'s")):
        return False
    return first < at or noun not in lexicon("organisations", "units") or _is_introduced(text, noun, low)


def _is_named(text: str, places: Sequence[tuple[int, int]], at: int) -> bool:
    """Return whether a unit's name stands right before its noun: “the Hart brigade”."""
    if at == 0 or text[places[at - 1][1] : places[at][0]] not in _BLANKS:
        return False
    low, high = places[at - 1]
    return text[low].isupper() and not opens_sentence(text, low) and folded(text[low:high]) not in small_words()


def _names_it(text: str, end: int) -> bool:
    """Return whether the body's name follows: “the West African bloc ECOWAS”."""
    return text[end : end + 1] in (" ", "\u00a0") and text[end + 1 : end + 2].isupper()


def _qualifies(text: str, places: Sequence[tuple[int, int]], at: int) -> bool:
    """Return whether a word says which body it is: “Norwegian”, “foreign”, and belongs to the noun behind it."""
    low, high = places[at]
    if text[high : places[at + 1][0]] not in _BLANKS:
        return False
    word = text[low:high].rstrip(".")
    if word[0].isupper():
        adjective = word.endswith(
            (
                "n",
                "sh",
                "ch",
                "ese",
                "i",
                "ic",
                "iot",
                "ine",
                "ek",
                "iss",
                "US",
                "U.S",
                "UK",
                "EU",
                "UN",
                "U.N",
                "E.U",
                "NATO",
            )
        )
        known = _is_state(word) or folded(word) in lexicon("organisations", "known")
        return (adjective or known) and folded(word) not in small_words()
    return word in lexicon("organisations", "qualifiers")


def _is_bare(before: str) -> bool:
    return before not in ("a", "an", "no", "any", "every", "each", "of", "some", "military", "secret")


def _is_introduced(text: str, noun: str, before: int) -> bool:
    """Return whether a body of that kind was named in the text before: “93rd Brigade”, and then “the brigade”."""
    low = max(0, before - _INTRODUCED)
    if text.find(noun.capitalize(), low, before) >= 0:
        return True
    named = text.rfind(f" {noun}", low, before)  # “the Hart brigade”
    return named > 0 and text[text.rfind(" ", low, named) + 1 : named][:1].isupper()


@cache
def _well_known() -> Phrases:
    """Return the known names of several words; one of one word is known where it stands as a name, if it is short.

    Long ones in capitals are no names where they open a sentence: “MONUSCO was”.
    """
    names = (words_of(name) for name in lexicon("organisations", "known", "media"))
    return by_first(words for words in names if len(words) > 1 or len(words[0]) > _SHOUTED)


def _without(found: Iterable[_Found], credited: Sequence[tuple[int, int]]) -> Iterator[_Found]:
    """Yield what stands in no dateline or credit, except what was tagged before or is the project's own word."""
    starts = [start for start, _ in credited]
    for each in found:
        place = bisect_right(starts, each.start) - 1
        if place < 0 or each.start >= credited[place][1] or each.kind in ("memory", "own"):
            yield each


SUGGESTER = Organisations()
