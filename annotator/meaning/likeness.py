"""Which names may mean the same: spellings, endings, titles before them, surnames, initials.

A rule of thumb over words alone, for what is proposed to somebody who decides. Latin and Cyrillic letters are known;
other scripts are compared as they stand.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from annotator.meaning.lexicons import folded, lexicon, small_words
from annotator.meaning.names import names_in

How = Literal["name", "alias", "ending", "title", "surname", "initials", "spelling", "part"]

# Shorter words than this are different names where they differ, and may differ by no more than this share.
_SPELLED_FROM = 5
_SPELLED_ALIKE = 86.0
_SHORTEST_STEM = 3
_MOST = 20

_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_BRACKETS = re.compile(r"\(([^()]*)\)")
_POSSESSIVE = re.compile(r"'s$|(?<=s)'$")
_AMERICAN = re.compile(r"iz(?=ation|e|ing)")
_DOTTED = re.compile(r"\b(?:[^\W\d_]\.){2,}")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
# Words without a say in the initials of a name.
_JOINING = frozenset("of the and for in on to de la le des du et и о об по в на за".split())  # noqa: SIM905
# Endings of nouns, adjectives and surnames in all cases, the longest first.
_ENDING = re.compile("(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|ией|иям|иях|ях|ах|ов|ев|ей|ой|ый|ий|ая|яя|ую|юю|ою|ею"
                     "|ом|ем|ым|им|ия|ии|ию|а|я|у|ю|о|е|ы|и|й|ь)$")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Likeness:
    """That something of a `NameBook` may be meant: `how` the words are alike, and how surely, up to 100."""

    key: str
    how: How
    score: float


@dataclass(frozen=True, slots=True)
class _Form:
    """A name as it is compared: its words without endings, and whether it is a person's and the first of its names."""

    key: str
    plain: str
    stems: tuple[str, ...]
    initials: frozenset[str]
    first: bool
    person: bool


class NameBook:
    """Names by what they belong to, to be asked what words may mean.

    Asking costs a few milliseconds with ten thousand names, most of it for spellings; a name more or less next to
    nothing.
    """

    def __init__(self) -> None:
        self._forms: dict[str, list[_Form]] = {}
        self._by_stems: dict[tuple[str, ...], list[_Form]] = defaultdict(list)
        self._by_surname: dict[str, list[_Form]] = defaultdict(list)
        self._by_initials: dict[str, list[_Form]] = defaultdict(list)
        self._by_word: dict[str, list[_Form]] = defaultdict(list)
        self._spellings: dict[str, list[_Form]] = defaultdict(list)

    def put(self, key: str, names: Sequence[str], *, person: bool) -> None:
        """Take over all names of something, its own name first, in place of those that were known."""
        self.remove(key)
        forms = [form for n, name in enumerate(names) for form in _forms(key, name, first=n == 0, person=person)]
        self._forms[key] = forms
        for form in forms:
            for place, at in self._places(form):
                place[at].append(form)

    def remove(self, key: str) -> None:
        """Forget all names of something."""
        for form in self._forms.pop(key, ()):
            for place, at in self._places(form):
                place[at].remove(form)
                if not place[at]:
                    del place[at]

    def _places(self, form: _Form) -> Iterator[tuple[dict, str | tuple[str, ...]]]:  # type: ignore[type-arg]
        yield self._by_stems, form.stems
        if len(form.plain) >= _SPELLED_FROM:
            yield self._spellings, form.plain
        if form.person and len(form.stems) > 1:
            yield self._by_surname, form.stems[-1]
        for initials in form.initials:
            yield self._by_initials, initials
        for word in dict.fromkeys(form.stems):
            if len(word) > _SHORTEST_STEM:
                yield self._by_word, word

    def like(self, words: str) -> list[Likeness]:
        """Return what the words may mean, the likeliest first, each once; at most twenty."""
        best: dict[str, Likeness] = {}
        for form in _forms("", words, first=True, person=False):
            for found in self._like_form(form, is_name=is_name(words)):
                there = best.get(found.key)
                if there is None or found.score > there.score:
                    best[found.key] = found
        return sorted(best.values(), key=lambda each: (-each.score, each.key))[:_MOST]

    def _like_form(self, form: _Form, *, is_name: bool) -> Iterator[Likeness]:
        for same in self._by_stems.get(form.stems, ()):
            if same.plain == form.plain:
                yield Likeness(same.key, "name" if same.first else "alias", 100 if same.first else 98)
            else:
                yield Likeness(same.key, "ending", 94)
        if not is_name:
            return
        yield from self._without_title(form)
        yield from self._by_surnames(form)
        if len(form.stems) == 1:
            for long in self._by_initials.get(form.plain, ()):
                if len(long.stems) > 1:
                    yield Likeness(long.key, "initials", 90)
        for initials in form.initials if len(form.stems) > 1 else ():
            for short in self._by_stems.get((initials,), ()):
                yield Likeness(short.key, "initials", 90)
        yield from self._spelled_alike(form)
        yield from self._parts(form)

    def _without_title(self, form: _Form) -> Iterator[Likeness]:
        """What the last words name: "Keir Starmer" of "British Prime Minister Keir Starmer"."""
        for n in range(1, len(form.stems) - 1):
            for same in self._by_stems.get(form.stems[n:], ()):
                yield Likeness(same.key, "title", 92)

    def _by_surnames(self, form: _Form) -> Iterator[Likeness]:
        """Persons of the surname, if the words before it may be their given names or are a title."""
        surname, before = form.stems[-1], form.stems[:-1]
        for person in self._by_surname.get(surname, ()):
            if not before or before == person.stems[:-1]:
                yield Likeness(person.key, "surname", 88)
            elif before[-1][0] == person.stems[0][0]:
                yield Likeness(person.key, "surname", 84 if len(before[-1]) == 1 or len(person.stems[0]) == 1 else 80)
            elif before[-1] in _titles():
                yield Likeness(person.key, "surname", 86)

    def _spelled_alike(self, form: _Form) -> Iterator[Likeness]:
        for spelling, ratio in _near(form.plain, self._spellings):
            for same in self._spellings[spelling]:
                yield Likeness(same.key, "spelling", min(93.0, ratio - 8))
        for surname, ratio in _near(form.stems[-1], self._by_surname) if len(form.stems) == 1 else ():
            for person in self._by_surname[surname]:
                yield Likeness(person.key, "spelling", ratio - 20)

    def _parts(self, form: _Form) -> Iterator[Likeness]:
        """What has all of these words in its name, or is all in these words: "Federation Council (of Russia)"."""
        words = set(form.stems)
        rarest = min((self._by_word.get(word, []) for word in words if len(word) > _SHORTEST_STEM), key=len, default=[])
        for other in rarest:
            if not other.person and words < set(other.stems):
                yield Likeness(other.key, "part", 40 + 30 * len(words) / len(other.stems))
        for word in words:
            for other in self._by_word.get(word, ())[:_MOST]:
                if not other.person and len(other.stems) > 1 and set(other.stems) < words:
                    yield Likeness(other.key, "part", 40 + 30 * len(other.stems) / len(words))


def is_name(words: str) -> bool:
    """Return whether the words name somebody or something, and are no pronoun ("he") or description ("two officers").

    In scripts with capitals a name has one: in its last word, in Cyrillic in its first or its last.
    """
    found = _WORD.findall(words.replace("’", "'"))
    if not found or all(folded(word) in small_words() for word in found):
        return False
    if not any(word[0].isupper() or word[0].islower() for word in found):
        return True
    marked = found[0] + found[-1] if _CYRILLIC.search(words) else found[-1]
    return any(character.isupper() for character in marked)


def is_pronoun(words: str) -> bool:
    """Return whether the words are a pronoun."""
    return folded(words.strip()) in lexicon("grammar", "pronouns")


def tidy_name(words: str, *, person: bool = False) -> str:
    """Return words as they would name an entity, on one line: without "the" before and "’s" behind.

    Of a person without the title: "Keir Starmer" for "British Prime Minister Keir Starmer".
    """
    tidy = " ".join(words.split()).strip(' ,.;:“”"«»')
    names = list(names_in(tidy, 0, len(tidy))) if person else []
    if names and names[-1].bare != (names[-1].start, names[-1].end):
        tidy = tidy[slice(*names[-1].bare)]
    tidy = re.sub(r"^[Tt]he (?=\w)", "", tidy)
    return re.sub(r"(?:['’]s|(?<=s)['’])$", "", tidy)


def _near(word: str, known: Mapping[str, object]) -> list[tuple[str, float]]:
    """Return the known spellings that differ little from a word, and how alike they are, up to 100."""
    if len(word) < _SPELLED_FROM:
        return []
    from rapidfuzz import fuzz, process  # with the first question: it is no business of the start

    near = process.extract(word, known.keys(), scorer=fuzz.ratio, score_cutoff=_SPELLED_ALIKE, limit=_MOST)
    return [(spelling, ratio) for spelling, ratio, _ in near]


def _forms(key: str, name: str, *, first: bool, person: bool) -> Iterator[_Form]:
    """Yield a name as it is compared; of "Collective Security Council (CSC)" what stands before and in the brackets."""
    parts = [_BRACKETS.sub(" ", name), *_BRACKETS.findall(name)]
    for n, part in enumerate(parts):
        words = _words(part)
        if words:
            plain = [_plain(word) for word in words]
            stems = tuple(_stem(word) for word in plain)
            yield _Form(key, " ".join(plain), stems, _initials(words, plain), first and n == 0, person)


def _words(name: str) -> list[str]:
    name = name.replace("’", "'").replace("‑", "-")
    name = _DOTTED.sub(lambda dotted: dotted[0].replace(".", ""), name)
    words = _WORD.findall(name)
    return words[1:] if len(words) > 1 and words[0] in ("The", "the") else words


@lru_cache(maxsize=4096)
def _plain(word: str) -> str:
    """Return a word in folded case without accents and possessive, in British spelling."""
    word = _POSSESSIVE.sub("", word.casefold())
    if _CYRILLIC.search(word):
        return word.replace("ё", "е")
    bare = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
    return _AMERICAN.sub("is", bare)


@lru_cache(maxsize=4096)
def _stem(plain: str) -> str:
    """Return a word without a Russian ending; other words as they are."""
    if not _CYRILLIC.search(plain):
        return plain
    shorter = _ENDING.sub("", plain)
    return shorter if len(shorter) >= _SHORTEST_STEM else plain


def _initials(words: Sequence[str], plain: Sequence[str]) -> frozenset[str]:
    """Return the initials of a name of several words, with its small words and without them."""
    pieces = [piece for word in plain for piece in word.split("-")]
    if len(pieces) < 2:
        return frozenset()
    full = "".join(piece[0] for piece in pieces)
    capital = "".join(piece[0] for word in words if word[0].isupper() for piece in _plain(word).split("-"))
    large = "".join(piece[0] for piece in pieces if piece not in _JOINING)
    return frozenset(each for each in (full, capital, large) if len(each) > 1)


@lru_cache(maxsize=1)
def _titles() -> frozenset[str]:
    last = (
        title.rpartition(" ")[2] for title in lexicon("titles", "titles") | lexicon("abbreviations", "before names")
    )
    return frozenset(_stem(_plain(word)) for word in last)
