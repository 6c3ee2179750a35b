"""Whether a state does something, or is told something, as the place of its name in the sentence says."""

from __future__ import annotations

import re
from itertools import islice

from annotator.meaning.lexicons import folded, lexicon
from annotator.text import words_in

_BY = re.compile(
    r"\b(?:by|according to|told|accused?|accuses|warned|urged|asked|blamed|blames|pressure on|sanctions against)\s"
    r"(?:the\s)?$",
    re.IGNORECASE,
)
_BEFORE_PLACE = re.compile(
    r"\b(?:in|at|to|into|from|near|across|inside|outside|through|throughout|within|towards?|around|via|of|off|over"
    r"|against|with|between|about|for|under|among|amid|like|unlike|including)\s(?:the\s)?$",
    re.IGNORECASE,
)
_JOINT = re.compile(r"(?:,| and|, and| or)\s(?:the\s)?(?P<name>[A-Z][\w.]*(?:\s[A-Z]\w+){0,2})")
# “between Russia and” before “Ukraine”
_LISTED_BEFORE = re.compile(r"(?:\b[A-Z][\w.]*(?:\s[A-Z]\w+)?(?:,| and|, and)\s(?:the\s)?){1,8}$")
_MOST_STATES = 8
# “Armenia, which froze”; “Burundi, with 10,000 soldiers in the east, is”
_RELATIVE = re.compile(r",\s(?:which|who)\s")
_ASIDE = re.compile(
    r",\s(?:with|the|a|an|which|whose|who|still|once|now|home|like|unlike|by)\s(?:[^,.;:\n]|[,.]\d){1,80},\s"
)
_BEING = frozenset({"is", "was", "are", "were"})
_AFTER_BEING = frozenset({"to", "ready", "expected", "set", "due", "willing", "unwilling", "reluctant", "likely"})
_NOT_SAID = frozenset(
    {"forces", "troops", "drones", "soldiers", "officials", "missiles", "tanks", "jets", "ships", "strikes", "attacks"}
    | {"talks", "relations", "sanctions", "elections", "borders", "ties", "leaders", "allies", "lawmakers", "ministers"}
    | {"wars", "news", "experts", "analysts", "its", "as", "this", "has", "is", "was", "thus", "always", "perhaps"}
)
_OBJECTS = frozenset(
    {"the", "a", "an", "its", "their", "to", "that", "for", "on", "in", "with", "up", "out", "down", "over", "more"}
    | {
        "no",
        "about",
        "at",
        "from",
        "any",
        "some",
        "all",
        "both",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
    }
    | {"nine", "ten", "into", "off", "back", "it", "them", "as", "against", "several", "only", "nothing"}
)
_NEAR = 60


def acts(text: str, start: int, end: int) -> bool:
    """Return whether the state whose name is `text[start:end]` does something in its sentence, or is told something."""
    before = text[max(0, start - _NEAR) : start]
    if _BY.search(before):
        return True
    if _BEFORE_PLACE.search(before) or _BEFORE_PLACE.search(_LISTED_BEFORE.sub("", before)):
        return False
    end = _end_of_list(text, end)
    if any(
        _does(text, start, end, aside.end() - 1)
        for aside in (_RELATIVE.match(text, end), _ASIDE.match(text, end))
        if aside
    ):
        return True
    return _does(text, start, end, end)


def _does(text: str, start: int, end: int, after: int) -> bool:
    """Return whether what follows the place `after` says what the state `text[start:end]` does."""
    spans = list(islice(words_in(text, after, min(len(text), after + _NEAR)), 4))
    if not spans or text[after : spans[0][0]] not in (" ", "\u00a0"):
        return False
    if len(spans) > 1 and _is_adverb(folded(text[slice(*spans[0])])):
        spans = spans[1:]
    first, *others = (text[low:high] for low, high in spans)
    if first in _BEING:
        following = [word for word in others if not _is_adverb(word)]
        return bool(following) and (following[0].endswith("ing") or following[0] in _AFTER_BEING)
    opens = text.rfind("\n", 0, start) + 1 == start
    if folded(first) in lexicon("organisations", "acts") or (opens and first == "to"):
        return True
    return not text[start:end].isupper() and "." not in text[start:end] and _is_verb(first, others[0] if others else "")


def _is_adverb(word: str) -> bool:
    return word == "not" or word in lexicon("grammar", "adverbs") or (word.endswith("ly") and len(word) > 4)


def _is_verb(word: str, following: str) -> bool:
    """Return whether a word says what a state did, or does to what follows: “counted”, “fields five drones”."""
    if not word.islower() or word in _NOT_SAID:
        return False
    if word.endswith("ed") and len(word) > 4:
        return True
    object_ = following in _OBJECTS or not following[:1].islower()
    return word.endswith("s") and not word.endswith("ss") and len(word) > 3 and bool(following) and object_


def _end_of_list(text: str, end: int) -> int:
    """Return where the states end that are named together: “Paris, Madrid and Berlin wanted”."""
    for _ in range(_MOST_STATES):
        joint = _JOINT.match(text, end)
        if joint is None or folded(joint["name"]) not in lexicon("organisations", "states"):
            break
        end = joint.end()
    return end
