"""Who says what, by the parse: a reporting verb has its speaker as subject, and its claim as clause or quotation.

The names of dependencies are those of spaCy's English models (ClearNLP's): https://spacy.io/models/en.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from annotator.meaning.lexicons import folded, lexicon
from annotator.model import Span
from annotator.suggest.organisations import is_organisation
from annotator.suggest.passages import Passage, passages_in
from annotator.suggest.quoted import quoted_claims
from annotator.suggest.suggestion import Link, Reason, Suggestion
from annotator.text import words_in

_CLAIM, _SPEAKER, _ORGANISATION, _SAID_BY, _SOURCE = "claim", "speaker", "organisation", "said_by", "spacy"
_QUOTED, _CLAUSE, _TO, _NAMED = 0.75, 0.7, 0.6, 0.6
_CLAUSES = ("ccomp", "xcomp")
_IN_A_NAME = ("compound", "amod", "nummod", "nmod", "poss", "quantmod", "det")
# “How long they would stay” is asked or told, not claimed.
_ASKING = ("WRB", "WP", "WDT")
_QUOTES = '“”„«»"‘'
_EDGE = " \t\u00a0,;:–—-.!?"
# A quotation stands beside a verb with so many code points between at most.
_BESIDE = 80
_FEWEST_WORDS = 3
# A run without a blank is cut by spaCy mark by mark, each time from its start: one of 20,000 takes minutes.
_NO_WORD = re.compile(r"\S{500}")

Spans = tuple[Span, ...]


def found_in(text: str, pipeline: Any, *, version: str) -> Iterator[Suggestion]:
    """Yield what a pipeline of spaCy's finds in a text, which it is given by paragraphs."""
    passages = list(passages_in(text))
    quoted = [tuple(Span(*span) for span in spans) for spans in quoted_claims(text, passages)]
    readable = [each for each in passages if not _NO_WORD.search(text, each.start, each.end)]
    docs = pipeline.pipe([text[passage.start : passage.end] for passage in readable])
    for passage, doc in zip(readable, docs, strict=True):
        inside = [spans for spans in quoted if passage.start <= spans[0].start and spans[-1].end <= passage.end]
        yield from _Paragraph(text, passage, doc, inside, version).found()


class _Paragraph:
    def __init__(self, text: str, passage: Passage, doc: Any, quoted: Sequence[Spans], version: str) -> None:
        self._text, self._passage, self._doc, self._version = text, passage, doc, version
        self._quoted = list(quoted)
        self._names = [
            self._without_article(self._span(each.start_char, each.end_char))
            for each in doc.ents
            if each.label_ == "ORG"
        ]

    def found(self) -> Iterator[Suggestion]:
        """Yield organisations, and claims with their speakers."""
        told = set(self._names)
        for name in self._names:
            yield self._suggestion(_ORGANISATION, (name,), _NAMED, Reason("parse"))
        for claim in self._claims():
            yield claim
            for link in claim.links:
                if link.spans[0] not in told:
                    told.add(link.spans[0])
                    speaker = self._suggestion(link.label, link.spans, claim.score, claim.reason)
                    yield replace(speaker, attributes=link.attributes)

    def _claims(self) -> Iterator[Suggestion]:
        verbs = lexicon("cues", "verbs")
        for verb in self._doc:
            if verb.pos_ not in ("VERB", "AUX") or folded(verb.text) not in verbs:
                continue
            cue, subject = self._of_token(verb), _subject(verb)
            if subject is None or self._passage.is_quoted(cue.start):
                continue
            spans, score = self._claim_of(verb, cue)
            if spans:
                yield replace(
                    self._suggestion(_CLAIM, spans, score, Reason("cue", cue)), links=(self._link(subject, cue),)
                )

    def _claim_of(self, verb: Any, cue: Span) -> tuple[Spans, float]:
        """Return the spans of what a verb reports, none where that is nothing, and how sure that is."""
        clause = next((each for each in verb.children if each.dep_ in _CLAUSES), None)
        place = self._clause(clause) if clause is not None else None
        for spans in self._quoted:
            if place is not None and spans[0].start <= place.start < spans[-1].end:
                return self._take(spans), _QUOTED
        if place is not None and not place.start <= cue.start < place.end:
            return (place,), _CLAUSE if clause is not None and clause.dep_ == "ccomp" else _TO
        beside = [(self._between(spans, cue), spans) for spans in self._quoted if place is None]
        near, spans = min(beside, default=(_BESIDE + 1, ()))
        return (self._take(spans), _QUOTED) if near <= _BESIDE else ((), 0.0)

    def _take(self, spans: Spans) -> Spans:
        """Return a quotation, which is nobody else's from now on."""
        self._quoted.remove(spans)
        return spans

    def _between(self, spans: Spans, cue: Span) -> int:
        """Return how many code points stand between a quotation and a verb of the same sentence, or too many."""
        sentences = self._passage.sentences
        if not any(low <= spans[0].start < high and low <= cue.start < high for low, high in sentences):
            return _BESIDE + 1
        return min(max(span.start - cue.end, cue.start - span.end) for span in spans)

    def _clause(self, clause: Any) -> Span | None:
        """Return where a clause stands without “that” and the marks around it; one that holds quotations, whole."""
        tokens = list(clause.subtree)
        while tokens and (tokens[0].is_punct or tokens[0].is_space or tokens[0].lower_ == "that"):
            if any(mark in tokens[0].text for mark in _QUOTES):
                break
            tokens.pop(0)
        if not tokens or tokens[0].tag_ in _ASKING:
            return None
        start, end = self._of_token(tokens[0]).start, self._of_token(tokens[-1]).end
        end = max([end, *(high for low, high in self._passage.quotations if start <= low < end)])
        while end > start and self._text[end - 1] in _EDGE:
            end -= 1
        words = sum(1 for _ in words_in(self._text, start, end))
        return Span(start, end) if words >= _FEWEST_WORDS else None

    def _link(self, subject: Any, cue: Span) -> Link:
        """Return the link to who is the subject: an organisation, or a speaker with the kind of its mention."""
        place = self._speaker(subject)
        name = next((each for each in self._names if each.start <= self._of_token(subject).start < each.end), None)
        if name is not None:
            return Link(_SAID_BY, _ORGANISATION, (name,), cue)
        if is_organisation(self._text[slice(*place)]):
            return Link(_SAID_BY, _ORGANISATION, (place,), cue)
        kind = {"PRON": "pronoun", "PROPN": "name"}.get(subject.pos_, "description")
        return Link(_SAID_BY, _SPEAKER, (place,), cue, {"mention": kind})

    def _speaker(self, subject: Any) -> Span:
        """Return a name with the title before it; a description also with what belongs to it behind."""
        before = [each for each in subject.lefts if each.dep_ in _IN_A_NAME]
        first = min((token.idx for each in before for token in each.subtree), default=subject.idx)
        end = subject.idx + len(subject.text)
        if subject.pos_ == "NOUN":
            behind = [token for each in subject.rights if each.dep_ == "prep" for token in each.subtree]
            end = max([end, *(token.idx + len(token.text) for token in behind if not token.is_punct)])
        return self._without_article(self._span(first, end))

    def _without_article(self, place: Span) -> Span:
        words = list(words_in(self._text, *place))
        if len(words) < 2 or folded(self._text[slice(*words[0])]) not in lexicon("grammar", "articles", "possessives"):
            return place
        return Span(words[1][0], place.end)

    def _of_token(self, token: Any) -> Span:
        return self._span(token.idx, token.idx + len(token.text))

    def _span(self, start: int, end: int) -> Span:
        return Span(self._passage.start + start, self._passage.start + end)

    def _suggestion(self, label: str, spans: Spans, score: float, reason: Reason) -> Suggestion:
        return Suggestion(label, spans, score, _SOURCE, self._version, reason)


def _subject(verb: Any) -> Any | None:
    """Return who does what a verb says: its subject, or that of the verb that it goes on from."""
    for _ in range(3):
        own = next((each for each in verb.children if each.dep_ == "nsubj"), None)
        if own is not None:
            return verb.head if own.tag_ in ("WP", "WDT") and verb.dep_ == "relcl" else own
        if verb.dep_ not in ("conj", "advcl"):
            return None
        verb = verb.head
    return None
