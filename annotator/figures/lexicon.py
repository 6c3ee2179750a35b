"""The words that figures are made of: `resources/lexicons/figures_*.txt`, one file a language, all read as one.

English, Russian and Arabic share no letters, so a word tells its own language and one lexicon serves mixed texts. A
file has sections (`[units]`), and a section has lines `meaning: word, several words, stem*, word = base form`:

numbers, multipliers, parts, and parts   what is counted: "three", "thousand", "half a", "and a half"
orders, some of, duals                   "tens", "several"; the Arabic ending that says two
bounds, bounds after, bounds outside     "up to", "or more"; "exceed", which bounds a figure from outside its span
changes, changes after, changes outside  "an additional", "more", "a reduction of"
levels, by                               "reduce … by", "grow from … to"
over, holding                            "handed over", which bounds nothing; "a town of", whose number is no force's
openers, joiners                         "between … and", "from … to"
shares, of, out of, owners, pronouns     "half of", "of our", "of them"
articles, strong                         "a", "the"; "3,000-strong"
ones, others, nothing                    "another", "three others", "no troops"
units                                    by unit class; `body` is whatever people form, `none` is counted but no force,
                                         `measure` is none that stands before what is counted too ("155 mm howitzers")
civil, martial                           units that are often none, "two companies", unless a word of war stands near
modifiers, closing                       what stands between number and unit; what ends the search for one
months, names, places                    what makes a number a date or a name: "March 14", "Article 4"
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from annotator.resources import resource

# Of a word beside another so many letters are compared: the rest may be a plural's.
_BEGINNING = 3

# Endings that a star stands for, at most.
_ENDING = 4

# "F-35As", "T-72B3": what follows a type's number is a variant of it.
_VARIANT = re.compile(r"(?P<type>[a-z/]{1,5}-\d{1,3})(?:[a-z]{1,3}\d?[a-z]?)?(?:/\w{1,4})?")
_TYPE = re.compile(r"[a-z]{1,3}-\d{1,3}")
_MARKS = re.compile("[\u0300-\u036f\u0640\u064b-\u065f\u0670\u00ad\u200c-\u200f]")
# Texts join words by hyphens as they like, so between letters a hyphen is a blank.
_INNER_HYPHEN = re.compile(r"(?<=[^\W\d_])-(?=[^\W\d_])")
_FOLDED = str.maketrans("ё’ʼأإآىةئؤ", "е''اااي\u0647يو")
_ARABIC_PREFIXES = ("وال", "بال", "فال", "كال", "لل", "ال", "و", "ف", "ب", "ل", "ك")


class Meaning(NamedTuple):
    """What a section says of a word: its value there, and its base form (empty where a stem or none was listed)."""

    value: str
    base: str


def fold(word: str) -> str:
    """Return the word as the lexicon spells it: lower case, no vowel marks, ё as е, one form of apostrophe and alef."""
    return _MARKS.sub("", word.casefold()).translate(_FOLDED)


@cache
def _sections() -> dict[str, dict[str, Meaning]]:
    sections: dict[str, dict[str, Meaning]] = {}
    for section, word, found in _lines():
        sections.setdefault(section, {})[word] = found
    return sections


def listed(section: str) -> list[str]:
    """Return every entry of a section, in the order of the files, doubled where it is listed twice."""
    return [word for name, word, _ in _lines() if name == section]


def _lines() -> Iterator[tuple[str, str, Meaning]]:
    for path in sorted(resource("lexicons").glob("figures_*.txt")):
        section = ""
        for line in path.read_text("utf-8").splitlines():
            if line.startswith("["):
                section = line.strip("[]")
            elif line and not line.startswith("#"):
                value, _, entries = line.partition(": ")
                yield from ((section, _spelling(word), Meaning(value, base)) for word, base in _entries(entries))


def _spelling(word: str) -> str:
    return _INNER_HYPHEN.sub(" ", fold(word))


def _entries(line: str) -> Iterator[tuple[str, str]]:
    for entry in line.split(", "):
        word, _, base = entry.partition(" = ")
        yield word, base


@cache
def _edges(edge: int) -> dict[str, dict[str, int]]:
    """Return, for each first (0) or last (-1) word of an entry, the words of its longest entry in each section."""
    edges: dict[str, dict[str, int]] = {}
    for section, entries in _sections().items():
        for entry in entries:
            words = entry.split()
            longest = edges.setdefault(words[edge], {})
            longest[section] = max(len(words), longest.get(section, 1))
    return edges


@cache
def _sections_of() -> dict[str, frozenset[str]]:
    """Return, for each entry of one word, the sections that it stands in."""
    sections: dict[str, set[str]] = {}
    for section, entries in _sections().items():
        for entry in entries:
            sections.setdefault(entry, set()).add(section)
    return {entry: frozenset(found) for entry, found in sections.items()}


@cache
def _neighbours(edge: int) -> dict[tuple[str, str], frozenset[str]]:
    """Return, for a section and the first (0) or last (-1) word of its entries, how the words beside it begin."""
    beginnings: dict[tuple[str, str], set[str]] = {}
    for section, entries in _sections().items():
        for words in map(str.split, entries):
            if len(words) > 1:
                beside = words[1] if edge == 0 else words[-2]
                beginnings.setdefault((section, words[edge]), set()).add(beside[:_BEGINNING])
    return {word: frozenset(found) for word, found in beginnings.items()}


def may_go_on(section: str, word: str, beside: str, edge: int) -> bool:
    """Whether an entry that begins (`edge` 0) or ends (-1) with `word` may have the word `beside` next to it.

    Asked before looking for long entries, since most words that could begin one do not.
    """
    beginnings = _neighbours(edge).get((section, word), ())
    return beside[:_BEGINNING] in beginnings or beside[: _BEGINNING - 1] in beginnings


@lru_cache(maxsize=1 << 14)
def longest_entries(word: str, edge: int) -> dict[str, int]:
    """Return the sections in which an entry begins (`edge` 0) or ends (-1) with a word, and its words at most."""
    forms = list(_forms(word))
    if variant := _VARIANT.fullmatch(word):
        forms.append(variant["type"])
    found = {section: 1 for form in forms for section in _sections_of().get(form, ())}
    return found | _edges(edge).get(word, {})


@lru_cache(maxsize=1 << 14)
def meaning(section: str, phrase: str) -> Meaning | None:
    """Return what `section` says of a folded word or phrase, tried as it is, in the singular, as a stem; else None."""
    words = _sections().get(section, {})
    for form in _forms(phrase):
        if found := words.get(form):
            return Meaning(found.value, found.base or form) if form.isascii() else found
    variant = _VARIANT.fullmatch(phrase)
    found = words.get(variant["type"]) if variant else None
    return Meaning(found.value, phrase.removesuffix("s")) if found else None


def _forms(phrase: str) -> Iterator[str]:
    yield phrase
    if phrase[:1].isascii():
        yield from singulars(phrase)
        return
    if "\u0600" <= phrase[:1] <= "\u06ff":
        yield from (phrase.removeprefix(prefix) for prefix in _ARABIC_PREFIXES if phrase.startswith(prefix))
    if " " not in phrase:
        yield from (phrase[: len(phrase) - cut] + "*" for cut in range(_ENDING + 1))


def singulars(phrase: str) -> Iterator[str]:
    """Yield what an English noun may be in the singular, if it looks like a plural."""
    if phrase.endswith("ies"):
        yield phrase[:-3] + "y"
    if phrase.endswith("es"):
        yield phrase[:-2]
    if len(phrase) > 2 and phrase.endswith("s") and not phrase.endswith("ss"):
        yield phrase[:-1]


def plural(noun: str) -> str:
    """Return the plural of an English noun phrase that ends in a unit of the lexicon ("tank") or has a type's number.

    Any other is returned as it is.
    """
    words = fold(noun).split()
    keys = (" ".join(words[place:]) for place in range(len(words)))
    key = next((key for key in keys if (found := meaning("units", key)) and found.base == key), "")
    nickname = not key and re.search(r"[A-Za-z]-\d.* [A-Z][a-z]+$", noun)
    if not nickname and (not key.isascii() or not key or unchanging(key)):
        return noun
    if noun.endswith("y") and noun[-2:-1] not in "aeou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")


@cache
def _classes_of_types() -> dict[str, str]:
    types = ((entry, found.value) for entry, found in _sections()["units"].items() if _TYPE.fullmatch(entry))
    return {entry.partition("-")[0]: value for entry, value in types}


def class_of_type(key: str) -> str:
    """Return the unit class of a type such as "su-47" by those listed with the same letters, else "other"."""
    return _classes_of_types().get(key.partition("-")[0], "other") if "-" in key else "other"


def unchanging(noun: str) -> bool:
    """Whether an English noun is its own plural or has no singular of its own in the lexicon ("troops", "aircraft")."""
    return meaning("plurals", noun.rsplit(maxsplit=1)[-1]) is not None
