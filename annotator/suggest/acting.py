"""Whether a state or its seat does something, or is a place, as where its name stands in the sentence says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from annotator.meaning.lexicons import folded, lexicon
from annotator.text import words_in

_BY = re.compile(
    r"(?<!\w)(?:by|according to|told|accused?|accuses|warned|urged|asked|blamed|blames|pressure on|sanctions against"
    r"|does|did|will|would|could|can|should|[,»”\"’'] (?:says|said|insists|replied|warned))\s"
    r"(?:the\s)?$",
    re.IGNORECASE,
)
_BEFORE_PLACE = re.compile(
    r"\b(?:in|at|to|into|from|near|across|inside|outside|through|throughout|within|towards?|around|via|of|off|over"
    r"|against|with|between|about|for|under|among|amid|like|unlike|including)\s(?:the\s)?$",
    re.IGNORECASE,
)
_JOINT = re.compile(r"(?:,| and|, and| or)\s(?:the\s)?(?P<name>[A-Z][\w.]*(?:\s[A-Z]\w+){0,2})")
# “In Sabina”, and not “in the Wazalendo”.
_WHERE = re.compile(r"\b(?:in|into|near|inside|outside|across|around|throughout)\s$", re.IGNORECASE)
# “between Russia and” before “Ukraine”
_LISTED_BEFORE = re.compile(r"(?:\b[A-Z][\w.]*(?:\s[A-Z]\w+)?(?:,| and|, and)\s(?:the\s)?){1,8}$")
_MOST_STATES = 8
# “Armenia, which froze”; “Burundi, with 10,000 soldiers in the east, is”
_RELATIVE = re.compile(r",\s(?:which|who)\s(?:also\s)?(?P<verb>\w+)")
_ALLIES = re.compile(r"\s(?:and|or)\s(?:its|their|the|other|several|some)(?=\s)")
_ASIDE = re.compile(
    r",\s(?:with|the|a|an|which|whose|who|still|once|now|home|like|unlike|by)\s(?:[^,.;:\n]|[,.]\d){1,80},\s"
)
_BEING = frozenset({"is", "was", "are", "were"})
_NEAR = 60


def acts(text: str, start: int, end: int) -> bool:
    """Return whether the state whose name is `text[start:end]` does something in its sentence, or is told something."""
    before = text[max(0, start - _NEAR) : start]
    if _BY.search(before):
        return True
    if _BEFORE_PLACE.search(before) or _BEFORE_PLACE.search(_LISTED_BEFORE.sub("", before)):
        return False
    last = _end_of_list(text, end)
    listed, end = last > end or _LISTED_BEFORE.search(before) is not None, last
    relative = _RELATIVE.match(text, end)
    if relative is not None and folded(relative["verb"]) in lexicon("organisations", "acts"):
        return True
    aside = _ASIDE.match(text, end)
    after = [end, *([aside.end() - 1] if aside else []), *_after_allies(text, end)]
    return any(_does(text, start, end, place, listed=listed or place != end) for place in after)


def _after_allies(text: str, end: int) -> Iterator[int]:
    """Yield where “and its three partners” may end behind a state."""
    allies = _ALLIES.match(text, end)
    if allies is not None:
        yield from islice((high for _, high in words_in(text, allies.end(), min(len(text), allies.end() + _NEAR))), 3)


def is_place(text: str, start: int, end: int) -> bool:
    """Return whether what acts elsewhere is only a place here: a state that does not act, “aid to Kyiv”."""
    words, before = text[start:end], text[max(0, start - _NEAR) : start]
    if folded(words) in lexicon("organisations", "states"):
        return not acts(text, start, end)
    if folded(words) in lexicon("organisations", "seats"):
        return _BEFORE_PLACE.search(before) is not None and _BY.search(before) is None
    return not words.isupper() and _WHERE.search(before) is not None


def _does(text: str, start: int, end: int, after: int, *, listed: bool) -> bool:
    """Return whether what follows the place `after` says what the state `text[start:end]` does."""
    spans = list(islice(words_in(text, after, min(len(text), after + _NEAR)), 4))
    if not spans or text[after : spans[0][0]] not in (" ", "\u00a0"):
        return False
    if len(spans) > 1 and _is_adverb(folded(text[slice(*spans[0])])):
        spans = spans[1:]
    first, *others = (text[low:high] for low, high in spans)
    if first in _BEING:
        following = [word for word in others if not _is_adverb(word)]
        return bool(following) and (following[0].endswith("ing") or following[0] in lexicon("organisations", "ready"))
    opens = text.rfind("\n", 0, start) + 1 == start
    said = {folded(first), f"{first}s", f"{first[:-1]}ies"} if listed else {folded(first)}
    if said & lexicon("organisations", "acts") or (opens and first == "to"):
        return True
    if text[start:end].isupper() or "." in text[start:end]:
        return False
    return _is_verb(first, "" if opens or not others else others[0])


def _is_adverb(word: str) -> bool:
    return (
        word in ("not", "each", "both", "all")
        or word in lexicon("grammar", "adverbs")
        or (word.endswith("ly") and len(word) > 4)
    )


def _is_verb(word: str, following: str) -> bool:
    """Return whether a word says what a state did, or does to what follows: “counted”, “fields five drones”.

    Nothing needs to follow where a headline opens with the state: “Colombia rushes troops”.
    """
    if not word.islower() or word in lexicon("organisations", "no acts"):
        return False
    if word.endswith("ed") and len(word) > 4:
        return True
    object_ = following in lexicon("organisations", "objects") or not following[:1].islower()
    return word.endswith("s") and not word.endswith("ss") and len(word) > 3 and object_


def _end_of_list(text: str, end: int) -> int:
    """Return where the states end that are named together: “Paris, Madrid and Berlin wanted”."""
    for _ in range(_MOST_STATES):
        joint = _JOINT.match(text, end)
        if joint is None or folded(joint["name"]) not in lexicon("organisations", "states", "seats"):
            break
        end = joint.end()
    return end
