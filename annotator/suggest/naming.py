"""The stretches of a text that may be an organisation's name, and the names that brackets give an abbreviation to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from annotator.meaning import names_in
from annotator.meaning.lexicons import folded, lexicon
from annotator.meaning.names import Name
from annotator.text import words_in

Place = tuple[int, int]

OWNER = re.compile(r"[’']s?$")
OF = re.compile(r"\s(?:of|for)\s")
CONCERNING = re.compile(r"\s(?:of|for|on|against|in)\s")
# “South Korea’s Hanwha Aerospace”, “Royal Navy’s Type 45”
_WHOSE = re.compile(r"[’']s? (?=[A-Z])")
_SMALL = re.compile(r"(?:the|a|an|of|for|and|in)\s+", re.IGNORECASE)
_BRACKETED = re.compile(r"\s[(\[]([A-Z][\w&/-]{1,9})[)\]]")
# “Committee on National Security”, “Mission in Mali”: what they are for, or where, belongs to the name of these.
_CONCERNING = re.compile(r" (?:on|against)(?: the)? ")
_CONCERNED = frozenset({"committee", "commission", "subcommittee"})
_STATIONED = re.compile(r" in(?: the)? ")
_SENT = frozenset({"mission", "force", "operation"})
# “Prosecutor General’s Office”
_OFFICE_OF = re.compile(
    r"((?:[A-Z][\w-]+ ){0,3}(?:Ombudsman|President|General|Governor|Minister|Prosecutor|Mayor|Attorney|Commissioner"
    r"|Premier|Secretary|Commander|Chancellor))[’']s $"
)
_OFFICE = re.compile(r"(?:[A-Z]\w+ ){0,4}?([A-Z]\w+) (?:of|for)(?: the)? $")
_OFFICES = frozenset({"office", "cabinet", "secretariat"})
# “76th Airborne (VDV) Division”
_INTERRUPTED = re.compile(
    r"(?:\d{1,4}(?:st|nd|rd|th) )?[A-Z][\w’'-]{1,30}(?: [A-Z][\w’'-]{1,30}){0,4} \([A-Z][\w-]{1,10}\) "
    r"(?:Division|Brigade|Regiment|Battalion|Corps|Army|Fleet|Forces)\b"
)
# Between the parts of one name with an abbreviation behind it: “Mission in Mali (MINUSMA)”
_WITHIN = re.compile(r"(?:[\s’'-]|\b(?:of|in|the|and|for|to|on|de|la|le|du|des|al|wal|against)\b){1,12}")
_MOST_PARTS = 4
_LEAST_SHARE = 0.5


def candidates(text: str) -> Iterator[Place]:
    """Yield the stretches that may be an organisation's name: names without persons, titles and “The”."""
    start = 0
    for line in text.split("\n"):
        names = (part for name in names_in(text, start, start + len(line)) for part in _parts(text, name))
        parts = (part for name in names for part in _owner_and_owned(text, *name))
        yield from _joined(text, (span for low, high in parts if (span := trimmed(text, low, high)) is not None))
        start += len(line) + 1


def interrupted(text: str) -> Iterator[Place]:
    """Yield units with an abbreviation in brackets inside their name."""
    yield from (found.span() for found in _INTERRUPTED.finditer(text))


def _joined(text: str, spans: Iterable[Place]) -> Iterator[Place]:
    """Yield the stretches with those as one that only together are a name: “Intelligence and Security Service”."""
    before: Place | None = None
    for span in spans:
        if before is not None and _are_one(text, before, span):
            before = before[0], span[1]
            continue
        if before is not None:
            yield before
        before = _with_owner(text, span)
    if before is not None:
        yield before


def _are_one(text: str, before: Place, span: Place) -> bool:
    between = text[before[1] : span[0]]
    if len(between) > 12:
        return False
    first, last = (folded(text[low:high].rsplit(" ", 1)[-1]) for low, high in (before, span))
    if between == " and ":
        return first in lexicon("organisations", "joined") and last in lexicon("organisations", "heads")
    if _CONCERNING.fullmatch(between):
        no_topic = last in lexicon("grammar", "time words") or folded(text[slice(*span)]) in lexicon(
            "organisations", "states", "seats"
        )
        return first in _CONCERNED and not no_topic
    return _STATIONED.fullmatch(between) is not None and first in _SENT and text.count(" ", *before) > 1


def _with_owner(text: str, span: Place) -> Place:
    if folded(text[slice(*span)]) not in _OFFICES:
        return span
    owner = _OFFICE_OF.search(text, max(0, span[0] - 80), span[0])
    return (owner.start(), span[1]) if owner else span


def _parts(text: str, name: Name) -> Iterator[Place]:
    """Yield a name, or of one with a title what stands before that, and behind it if it goes on with “of”."""
    low, high = name.title
    if low == high:
        yield name.start, name.end
        return
    office = _OFFICE.match(text, name.start, low)
    if office is not None and folded(office[1]) in lexicon("organisations", "heads"):
        yield name.start, high  # “Office of the High Representative”
        return
    yield name.start, low
    if OF.match(text, high, name.end):
        yield high, name.end


def _owner_and_owned(text: str, start: int, end: int) -> Iterator[Place]:
    """Yield a name, or both of “Royal Navy’s Type 45”, whose first is a body or a state by itself."""
    whose = _WHOSE.search(text, start, end)
    owner = folded(text[start : whose.start()]) if whose else ""
    known = owner in lexicon("organisations", "states", "seats", "known", "media")
    if whose and (known or ends_in_head(text, start, whose.start(), alone=True)):
        yield start, whose.start()
        yield whose.end(), end
    else:
        yield start, end


def trimmed(text: str, start: int, end: int) -> Place | None:
    """Return a stretch without blanks, articles and a genitive at its ends, or None where nothing is left."""
    while start < end and text[start].isspace():
        start += 1
    while (small := _SMALL.match(text, start, end)) is not None:
        start = small.end()
    while end > start and text[end - 1].isspace():
        end -= 1
    owner = OWNER.search(text, start, end)
    if owner is not None and not text[owner.start() - 1 : owner.start()].isspace():
        end = owner.start()
    return (start, end) if end - start > 1 else None


def pairs(text: str, names: Sequence[Place]) -> Iterator[tuple[Place, Place]]:
    """Yield both names of “Northern Compact Organisation (NCO)”."""
    for place, name in enumerate(names):
        bracketed = _BRACKETED.match(text, name[1])
        if bracketed is None:
            continue
        long = _named_by(text, names, place, bracketed[1])
        if long is not None:
            yield long, bracketed.span(1)


def _named_by(text: str, names: Sequence[Place], place: int, short: str) -> Place | None:
    """Return the name that ends with a stretch and that an abbreviation is of: by initials, else by its head."""
    letters = [letter for letter in short if letter.isupper()]
    start, end = names[place]
    best: tuple[float, Place] | None = None
    for before in range(place, max(-1, place - _MOST_PARTS), -1):
        if before < place:
            if not _WITHIN.fullmatch(text, names[before][1], start):
                break
            start = names[before][0]
        initials = [text[low] for low, _ in words_in(text, start, end) if text[low].isupper()]
        share = _share(initials, letters)
        if len(initials) > 1 and share >= _LEAST_SHARE and (best is None or share > best[0]):
            best = share, (start, end)
    where = _STATIONED.search(text, *names[place])
    if (
        best is None
        and len(letters) > 1
        and ends_in_head(text, names[place][0], where.start() if where else names[place][1], alone=True)
    ):
        best = 0.0, names[place]
    if best is None or folded(text[slice(*best[1])]) in lexicon("organisations", "states", "seats"):
        return None
    return best[1]


def _share(initials: Sequence[str], letters: Sequence[str]) -> float:
    """Return how many of an abbreviation's letters are the initials of a name, in their order, as a share."""
    found, at = 0, 0
    for letter in letters:
        if letter in initials[at:]:
            at = initials.index(letter, at) + 1
            found += 1
    return found / len(letters) if letters else 0.0


def ends_in_head(text: str, start: int, end: int, *, alone: bool) -> bool:
    """Return whether the last word is a head; where that may be `alone`, a single one is a plain word: “Police”."""
    words = [folded(text[low:high]) for low, high in words_in(text, start, end)]
    if not words or (alone and len(words) == 1):
        return False
    words[-1] = OWNER.sub("", words[-1])
    heads = lexicon("organisations", "heads")
    if words[-1] in heads or " ".join(words[-2:]) in heads:
        return True
    if len(words) > 2 and words[-1] in lexicon("organisations", "regions"):
        return words[-2] in heads  # “Multinational Corps Northeast”
    return len(words) > 1 and words[-1] in lexicon("organisations", "weak heads")
