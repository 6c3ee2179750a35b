"""Clauses of a sentence, found by punctuation and small words: a rule of thumb, not a parser.

`start`, `end` and `at` are code points.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice, pairwise

from annotator.meaning.lexicons import folded, lexicon, phrases, small_words
from annotator.meaning.quotations import paragraph_near, quotations_in
from annotator.meaning.sentences import sentence_at
from annotator.text import trim, words_in

_CUT = re.compile(r"[;:؛]\s|[,،]?\s[–—-]\s|[()]|[,،]\s|\s(?=\w)")
_LEADING = ",;:،؛–— \t\u00a0"
_TRAILING = ".,;:!?…،؛؟۔-–— \t\u00a0"
# A quotation of fewer words stands in a clause as words do: "is ‘unlikely’ to turn".
_LONG_QUOTATION = 5
_FEWEST_WORDS = 2
# What follows ", and" is a clause from so many words on, else the last of a list.
_LIST_WORDS = 4
# So many words at least make a condition, so many at most an adverbial that opens a clause or an aside in commas.
_CONDITION_WORDS, _ADVERBIAL_WORDS, _ASIDE_WORDS = 4, 10, 2
_SHORTEST_PARTICIPLE = 5
# Subordinators that as often stand within a clause: "as well", "more than".
_IN_PHRASES = frozenset({"as", "than", "once", "since", "как", "чем"})
# What no subject reaches over to the verb of a later piece.
_STRONG = tuple(';:؛"”»’“')
_NEAR = 80
_LONGEST = 5000
_MARK = re.compile(r"[,.;:،؛()]")


def clause_at(text: str, at: int) -> tuple[int, int] | None:
    """Return the smallest clause around `at` without its last mark, or None where there are no words."""
    return next(iter(clauses_around(text, at)), None)


def clauses_around(text: str, at: int) -> list[tuple[int, int]]:
    """Return the clause that holds `at`, then what goes from a "that" before it to the sentence's end, if there is one.

    Neither crosses the marks of a long quotation: inside it, they end with it.
    """
    region = _region(text, at)
    if region is None:
        return []
    start, end = region
    cuts = _cuts_outside_quotations(text, start, end)
    pieces = list(pairwise([start, *cuts, end]))
    found = [_bare(text, *piece) for piece in pieces if piece[0] <= at < piece[1] and not _lacks_subject(text, *piece)]
    found += [_bare(text, *clause) for clause in _joined(text, pieces) if clause[0] <= at < clause[1]]
    reported = [cut for cut in cuts if cut <= at and _reports(text, start, cut)]
    if reported:
        found.append(_bare(text, reported[-1], end))
    return [clause for clause in dict.fromkeys(found) if clause is not None and clause[0] <= at < clause[1]]


def _joined(text: str, pieces: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the clauses that an apposition or an aside parts: from the subject to the end of a piece without one.

    "Vladimir Dzhabarov, first deputy head of the committee, said that".
    """
    first = 0
    for place in range(1, len(pieces)):
        start, end = pieces[place]
        before = text[max(0, start - _NEAR) : start].rstrip()
        if before.endswith(_STRONG) or _reports(text, pieces[first][0], start):
            first = place
        elif _lacks_subject(text, start, end):
            yield pieces[first][0], end


def is_long(text: str, start: int, end: int) -> bool:
    """Return whether a quotation is one that somebody said rather than a word set in marks."""
    ends = text[end - 2 : end - 1] in ",.!?" or text[end - 1] in ",.!?"  # of one that is not closed
    return ends or len(list(islice(words_in(text, start, end), _LONG_QUOTATION))) == _LONG_QUOTATION


def _region(text: str, at: int) -> tuple[int, int] | None:
    """Return the stretch whose clauses are asked for: the inside of a long quotation, or the sentence around it.

    None where that is too long for anybody's sentence.
    """
    sentence, paragraph = sentence_at(text, at), paragraph_near(text, at)
    if sentence is None or paragraph is None:
        return None
    start, end = sentence
    for low, high in _long_quotations(text, *paragraph):
        if low < at < high - 1:
            return max(start, low + 1), min(end, high - 1)
        if low < start < high <= at:
            start = high
        if at < low < end < high:
            end = low
    return (start, end) if end - start <= _LONGEST else None


def _long_quotations(text: str, start: int, end: int) -> list[tuple[int, int]]:
    return [span for span in quotations_in(text, start, end) if is_long(text, *span)]


def _bare(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and text[start] in _LEADING:
        start += 1
    while end > start and text[end - 1] in _TRAILING:
        end -= 1
    return trim(text, start, end)


def _cuts_outside_quotations(text: str, start: int, end: int) -> list[int]:
    """Return where clauses start, from the second on; a long quotation is one of its own."""
    quoted = _long_quotations(text, start, end)
    edges = {edge for span in quoted for edge in span if start < edge < end}
    outside = (cut for cut in _cuts(text, start, end) if not any(low < cut < high for low, high in quoted))
    return sorted(edges.union(outside))


def _cuts(text: str, start: int, end: int) -> Iterator[int]:
    """Yield where a clause starts, from the second on."""
    last = start
    for cut in _CUT.finditer(text, start, end):
        if _starts_clause(text, last, cut, end, opening=last == start):
            last = cut.end()
            yield last


def _starts_clause(text: str, last: int, cut: re.Match[str], end: int, *, opening: bool) -> bool:
    mark, following = cut.group().strip(), _word_from(text, cut.end(), end)
    if mark in ("(", ")"):
        return False
    if mark not in ("", ",", "،"):
        return True
    if _reports(text, last, cut.start()):
        return True
    if following in _that() and _near_cue(text, last, cut.start()):
        return False  # it comes after the "that"
    if mark:
        opening = opening or _last_word(text, last) in _that()
        adverbial = opening and _is_adverbial(text, last, cut.start())
        return not adverbial and _comma_starts_clause(text, last, cut, following)
    return _word_starts_clause(text, last, cut, following)


def _word_starts_clause(text: str, last: int, blank: re.Match[str], following: str) -> bool:
    after = blank.end() + len(following)
    if not text[after : after + 1].isspace() or not _has_words(text, last, blank.start()):
        return False
    second = _word_from(text, after + 1, after + _NEAR)
    if following in _prepositions():
        return second in lexicon("grammar", "relatives") - _that()  # "a week in which"
    if following in _ands():
        return second in _that() and _last_word(text, last) in _that()  # "that it had men and that it would come"
    return following in _opening_words() and _last_word(text, blank.start()) not in _prepositions()


def _comma_starts_clause(text: str, last: int, comma: re.Match[str], following: str) -> bool:
    fewest = 1 if following in lexicon("grammar", "relatives") else _FEWEST_WORDS
    if not _has_words(text, last, comma.start(), fewest):
        return False
    first = _word_from(text, last, comma.start())
    after_condition = first in _conditions() and _has_words(text, last, comma.start(), _CONDITION_WORDS)
    if after_condition and following not in _ands():
        return True  # "If such a threat arises, Russia will answer"
    stop = _before_mark(text, comma.end())
    if following in _ands():
        return _has_words(text, comma.end(), stop, _LIST_WORDS)
    if _is_aside(text, last, comma, following):
        return False
    if following in lexicon("grammar", "articles", "possessives") and following.isascii():
        return _has_verb(text, comma.end(), stop)  # else the next of a list
    return following in _after_comma() or _is_participle(text, comma.end(), following)


def _is_adverbial(text: str, start: int, end: int) -> bool:
    """Return whether a piece only opens a clause: "In 2001", "However, so far", "In 2001, as part of the alliance"."""
    words = [folded(text[low:high]) for low, high in islice(words_in(text, start, end), _ADVERBIAL_WORDS + 1)]
    if not 0 < len(words) <= _ADVERBIAL_WORDS or not words[0].isascii():
        return False
    opens = words[0] in lexicon("grammar", "prepositions", "adverbs", "openers")
    return opens and words[0] not in _sources() | _conditions() and not _has_verb(text, start, end)


def _is_aside(text: str, last: int, comma: re.Match[str], following: str) -> bool:
    """Return whether the comma opens or closes a word or two set in: "and, of course, with the consent of all"."""
    closing = text.find(",", comma.end(), comma.end() + _NEAR)
    if closing >= 0 and _is_set_in(text, comma.start() + 1, closing):
        return True
    opening = text.rfind(",", last, comma.start())
    return opening >= 0 and _is_set_in(text, opening + 1, comma.start()) and following not in _opening_words()


def _is_set_in(text: str, start: int, end: int) -> bool:
    few = not _has_words(text, start, end, _ASIDE_WORDS + 1)
    word = _word_from(text, start + 1, end)
    return few and word in small_words() - _ands() and not _has_verb(text, start, end)


def _has_verb(text: str, start: int, end: int) -> bool:
    """Return whether a finite verb is likely there: an auxiliary, a cue, a pronoun as subject, a word in -ed."""
    words = {text[low:high] for low, high in words_in(text, start, end)}
    known = lexicon("grammar", "auxiliaries", "pronouns") | _cue_words()
    return not known.isdisjoint(map(folded, words)) or any(word.endswith("ed") and word.islower() for word in words)


def _is_participle(text: str, at: int, word: str) -> bool:
    return len(word) > _SHORTEST_PARTICIPLE and word.endswith("ing") and text[at : at + 1].islower()


def _lacks_subject(text: str, start: int, end: int) -> bool:
    """Return whether a piece begins with its verb: "said that", "does not believe"."""
    word = _word_from(text, start, end)
    verbs = lexicon("grammar", "auxiliaries") | _cue_words()
    return word in verbs and not _is_participle(text, start, word) and word.isascii() and text[start].islower()


def _reports(text: str, low: int, at: int) -> bool:
    """Return whether a "that" after a cue ends at `at`: what follows is what somebody said."""
    words = text[max(low, at - _NEAR) : at].split()
    if not words or folded(words[-1]) not in _that():
        return False
    before = folded(words[-2]) if len(words) > 1 else ""
    if before in _ands() and len(words) == 2 and _last_word(text, low) not in _that():
        return True  # the second of "that … and that …"
    return before not in _no_thats() and _near_cue(text, low, at - len(words[-1]))


def _last_word(text: str, at: int) -> str:
    """Return the word that ends before `at`."""
    words = text[max(0, at - _NEAR) : at].split()
    return folded(words[-1]) if words else ""


def _near_cue(text: str, low: int, at: int) -> bool:
    words = {folded(text[start:end]) for start, end in words_in(text, max(low, at - _NEAR), at)}
    # Arabic writes "and" and "so" onto the verb.
    return not _cue_words().isdisjoint(words | {word[1:] for word in words if word[0] in "وف"})


def _word_from(text: str, at: int, end: int) -> str:
    start, stop = next(words_in(text, at, min(end, at + _NEAR)), (at, at))
    return folded(text[start:stop]) if start == at else ""


def _before_mark(text: str, at: int) -> int:
    stop = _MARK.search(text, at, at + _NEAR)
    return stop.start() if stop else min(len(text), at + _NEAR)


def _has_words(text: str, start: int, end: int, fewest: int = _FEWEST_WORDS) -> bool:
    return sum(1 for _ in islice(words_in(text, start, end), fewest)) == fewest


@cache
def _cue_words() -> frozenset[str]:
    return lexicon("cues", "verbs", "states")


@cache
def _that() -> frozenset[str]:
    return lexicon("grammar", "complementisers")


@cache
def _no_thats() -> frozenset[str]:
    """Words after which "that" is a pronoun: "call that a threat", "of that"."""
    return _prepositions() | lexicon("cues", "no that")


@cache
def _prepositions() -> frozenset[str]:
    return lexicon("grammar", "prepositions")


@cache
def _ands() -> frozenset[str]:
    return lexicon("grammar", "conjunctions")


@cache
def _after_comma() -> frozenset[str]:
    return small_words() | _cue_words()


@cache
def _conditions() -> frozenset[str]:
    """Words that open a clause which its main clause may follow: "if", "after", but no relative pronoun."""
    return lexicon("grammar", "subordinators") - lexicon("grammar", "relatives") - _that() - _IN_PHRASES


@cache
def _sources() -> frozenset[str]:
    """The first words of phrases that name a source, "according to …": what follows is what it says."""
    return frozenset(phrases("cues", "sources")) - lexicon("grammar", "prepositions")


@cache
def _opening_words() -> frozenset[str]:
    """Words that open a clause without a comma before them; "that" does only after the word itself."""
    return lexicon("grammar", "subordinators") - _that() - _IN_PHRASES
