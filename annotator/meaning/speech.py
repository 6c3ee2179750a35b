"""Who may have said a claim: the words beside it that name a speaker, likeliest first.

Spans are code points, `(start, end)`, end exclusive.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from annotator.meaning.attributions import Attribution, attributions, cue_length, is_impersonal
from annotator.meaning.names import names_in, person_ending_at
from annotator.meaning.quotations import quotations_around
from annotator.meaning.sentences import paragraph_at, sentence_at, sentences_in
from annotator.meaning.subjects import SpeakerKind, grammar
from annotator.text import merge_spans, words_in

Span = tuple[int, int]

_FIRST_PERSON = frozenset({"i", "we", "you", "я", "мы", "вы", "أنا", "نحن"})

# From this score on a cue says so, or a quotation goes on with the speaker before it; below, it is a guess.
LIKELY = 0.5

_MOST = 8
_LONGEST_APPOSITION = 6
_BEFORE = 800
_AFTER = 400
_FURTHER = 1500
_MOST_SENTENCES = 8
_INTERRUPTING, _DIRECT, _BY_SOURCE, _NEAR, _APART = 1.0, 0.95, 0.9, 0.8, 0.3


@dataclass(frozen=True, slots=True)
class Candidate:
    """A speaker that a claim may have: where he stands, and the cue that says so if there is one.

    `score` is between 0 and 1; `LIKELY` parts what the text says from guesses.
    """

    start: int
    end: int
    cue: Span | None
    score: float
    kind: SpeakerKind


def likely_speakers(text: str, claim_spans: Iterable[Span], known: Iterable[Span] = ()) -> list[Candidate]:
    """Return who may have said the claim, best first; nobody where the text says "it is expected".

    `claim_spans` are the parts of the claim, `known` the speakers and organisations already marked in the article:
    a candidate that touches one takes its edges. Pronouns stay as they stand. Looks only at the text around the claim.
    """
    spans = merge_spans(claim_spans)
    if not spans:
        return []
    said = _said(text, spans)
    low, high = _stretch(text, said)
    if is_impersonal(text, low, spans[0][0]):
        return []
    found = [*_attributed(text, spans, said, low, high), *_before_colon(text, low, spans[0][0])]
    if not any(candidate.score >= LIKELY for candidate in found):
        found += _continued(text, spans, said, low, high)
    found += _names_around(text, said, low, high)
    return _best(found, spans, list(known))


def _said(text: str, spans: Sequence[Span]) -> list[Span]:
    """Return the claim's parts without a cue they open with, each grown to the quotation it stands in."""
    start, end = spans[0]
    cue = cue_length(text, start, end)
    bare = [(start + cue if cue < end - start else start, end), *spans[1:]]
    return merge_spans(_grown(text, span) for span in bare)


def _grown(text: str, span: Span) -> Span:
    around = [*quotations_around(text, span[0]), *quotations_around(text, span[1] - 1)]
    return min([span[0], *(start for start, _ in around)]), max([span[1], *(end for _, end in around)])


def _stretch(text: str, said: Sequence[Span]) -> Span:
    """Return the sentence around what is said; after a "!" or "?" also the one that may say who asked."""
    first, last = sentence_at(text, said[0][0]), sentence_at(text, said[-1][1] - 1)
    low = min(first[0] if first else said[0][0], said[0][0])
    high = max(last[1] if last else said[-1][1], said[-1][1])
    if text[high - 1 : high] in '”"»“' and text[high - 2 : high - 1] in ("?", "!"):
        following = next(sentences_in(text, high, min(len(text), high + _AFTER)), None)
        paragraph = paragraph_at(text, high - 1)
        if following and paragraph and following[1] <= paragraph[1]:
            high = following[1]
    return max(low, said[0][0] - _BEFORE), min(high, said[-1][1] + _AFTER)


def _attributed(text: str, spans: Sequence[Span], said: Sequence[Span], low: int, high: int) -> Iterator[Candidate]:
    for found in attributions(text, low, high, said):
        yield _candidate(found, _nearness(text, found, said))
    for start, end in said:
        within = [span for span in spans if start <= span[0] and span[1] <= end]
        if within and (start, end) not in within:
            # «…, — said he, — …» stands inside the marks; and within a quotation somebody else may be cited.
            low, high = max(start + 1, within[0][0] - _AFTER), min(end - 1, within[-1][1] + _AFTER)
            for found in attributions(text, low, high, within):
                if text[slice(*found.speaker[:2])].lower() not in _FIRST_PERSON:
                    yield _candidate(found, _nearness(text, found, within))


def _candidate(found: Attribution, score: float) -> Candidate:
    return Candidate(found.speaker.start, found.speaker.end, found.cue, round(score, 3), found.speaker.kind)


def _nearness(text: str, found: Attribution, said: Sequence[Span]) -> float:
    """Return how sure it is that the attribution is that of what is said, by the words between them."""
    start, end = min(found.speaker.start, found.cue[0]), max(found.speaker.end, found.cue[1])
    before = [part for part in said if part[1] <= start]
    after = [part for part in said if part[0] >= end]
    if before and after:
        return _INTERRUPTING
    if before:
        return _nearness_after(text, before[-1][1], start)
    if after:
        return _nearness_before(text, end, after[0][0], is_source=found.is_source)
    return 0.0


def _nearness_after(text: str, end: int, start: int) -> float:
    words = _words(text, end, start)
    if words <= grammar("articles", "possessives") | {"as"} and ";" not in text[end:start]:
        return _DIRECT
    is_apposition = len(words) <= _LONGEST_APPOSITION and words.isdisjoint(_clause_words())
    return _BY_SOURCE if is_apposition and 1 <= text[end:start].count(",") <= 2 else _APART


def _nearness_before(text: str, end: int, start: int, *, is_source: bool) -> float:
    between = _words(text, end, start) - grammar("complementisers", "articles")
    if not between:
        return _BY_SOURCE if is_source else _DIRECT
    return max(_APART, _NEAR - (start - end) / 500)


@cache
def _clause_words() -> frozenset[str]:
    return grammar("subordinators", "conjunctions", "auxiliaries", "pronouns")


def _words(text: str, start: int, end: int) -> set[str]:
    return {text[low:high].lower() for low, high in words_in(text, start, end)}


def _before_colon(text: str, low: int, start: int) -> Iterator[Candidate]:
    """Yield the name of "Voss: We are not looking for a war"."""
    head = text[low:start].rstrip(" \u00a0\"“„«‘'")
    if head.endswith(":"):
        end = low + len(head) - 1
        name = next(names_in(text, low, end), None)
        if name is not None and name[:2] == (low, end):
            yield Candidate(low, end, None, _NEAR, "name")


def _continued(text: str, spans: Sequence[Span], said: Sequence[Span], low: int, high: int) -> Iterator[Candidate]:
    """Yield who spoke last before the claim, or if nobody did, who speaks first after it."""
    is_quoted = text[spans[0][0]] in '“"«„‘' or said[0][0] < spans[0][0]
    line_start = text.rfind("\n", 0, low) + 1
    earlier = list(sentences_in(text, max(0, low - _FURTHER), low))[-_MOST_SENTENCES:]
    for distance, sentence in enumerate(reversed(earlier)):
        found = _main(attributions(text, *_whole_quotations(text, sentence)))
        if found is not None:
            score = (0.55 if is_quoted else 0.35) + 0.1 * (sentence[0] >= line_start) - 0.01 * distance
            yield _candidate(found, score)
            return
    for sentence in list(sentences_in(text, high, min(len(text), high + _FURTHER)))[:_MOST_SENTENCES]:
        found = _main(attributions(text, *_whole_quotations(text, sentence)))
        if found is not None:
            yield _candidate(found, LIKELY if is_quoted else _APART)
            return


def _whole_quotations(text: str, sentence: Span) -> Span:
    """Return the sentence from the start of a quotation that it is the last part of."""
    around = quotations_around(text, sentence[0])
    return min([sentence[0], *(start for start, _ in around)]), sentence[1]


def _main(found: Sequence[Attribution]) -> Attribution | None:
    """Return the attribution that tells whose sentence it is: not "as reported by", if there is another."""
    return next((each for each in found if not each.is_source), found[0] if found else None)


def _names_around(text: str, said: Sequence[Span], low: int, high: int) -> Iterator[Candidate]:
    edges = [max(0, low - _BEFORE), *(edge for part in said for edge in part), high]
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        for sentence in sentences_in(text, start, end):
            for name in names_in(text, *sentence):
                span = person_ending_at(text, name)
                if text[slice(*span)].lower() not in grammar("time words"):
                    distance = min(abs(part[0] - span[1]) for part in said)
                    yield Candidate(*span, None, round(max(0.01, 0.25 - distance / 10_000), 3), "name")


def _best(found: Sequence[Candidate], spans: Sequence[Span], known: Sequence[Span]) -> list[Candidate]:
    best: dict[Span, Candidate] = {}
    for candidate in (_at_mark(each, known) for each in found):
        place = candidate.start, candidate.end
        usable = candidate.score > 0 and not _touches_any(place, spans)
        if usable and (place not in best or best[place].score < candidate.score):
            best[place] = candidate
    order = sorted(best.values(), key=lambda one: (-one.score, min(abs(one.start - end) for _, end in spans)))
    return _without_overlaps(order)[:_MOST]


def _at_mark(candidate: Candidate, known: Sequence[Span]) -> Candidate:
    """Return the candidate with the edges of what is marked there already, and a little likelier for it."""
    mark = next((span for span in known if _touches((candidate.start, candidate.end), span)), None)
    if mark is None:
        return candidate
    return replace(candidate, start=mark[0], end=mark[1], score=min(1.0, candidate.score + 0.02))


def _without_overlaps(candidates: Sequence[Candidate]) -> list[Candidate]:
    kept: list[Candidate] = []
    for candidate in candidates:
        if not any(_touches((candidate.start, candidate.end), (other.start, other.end)) for other in kept):
            kept.append(candidate)
    return kept


def _touches_any(span: Span, others: Iterable[Span]) -> bool:
    return any(_touches(span, other) for other in others)


def _touches(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]
