"""The suggester of claims: quoted and reported ones, with who says them, the cue, and the link between.

A pronoun's span stays as it stands; whom it means is for the entities to say.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from annotator.meaning.lexicons import folded, lexicon
from annotator.meaning.subjects import Speaker
from annotator.meaning.verbs import verbs
from annotator.model import AttributeValue, Span
from annotator.suggest.attributing import Attributing, SaidBy
from annotator.suggest.headlines import headline_claim, surnames_in
from annotator.suggest.interviews import answers_in
from annotator.suggest.known import REPORTING_VERBS
from annotator.suggest.organisations import is_organisation
from annotator.suggest.passages import LONGEST, Passage, Place, passage_of, passages_in
from annotator.suggest.quoted import quoted_claims
from annotator.suggest.reported import Reported, reported_claims
from annotator.suggest.suggestion import Link, Reading, Reason, Suggestion
from annotator.text import words_in

_CLAIM, _SPEAKER, _ORGANISATION, _SAID_BY = "claim", "speaker", "organisation", "said_by"
_QUOTED_ALONE, _ANSWER, _HEADLINE = 0.5, 0.8, 0.6
# In a quotation they are who is quoted, whom another claim names.
_OURSELVES = frozenset({"i", "we", "me", "us"})
_YOU = frozenset({"you"})
# In fewer code points nobody tells what somebody else said.
_SHORTEST_WITHIN = 20
# “A report by the …”, “a paper of the …”
_MADE = re.compile(r"\s(?:by|from|of)\s(?:the\s|its\s|[A-Z][\w-]*[’']s\s)?")
_MADE_REACH = 12
_BODY_WORDS = 4
_ENDS_DOCUMENT = frozenset({"of", "by", "from", "in", "on", "handed", "sent", "seen", "given", "drawn", "written"})
_OF = re.compile(r"\s(?:of|from)\s(?:the\s)?")
_KINDS = ("belief", "denial", "promise", "demand", "prediction")


class Speech:
    """Proposes claims with their speakers."""

    name = "speech"
    version = "7"
    labels = frozenset({_CLAIM, _SPEAKER, _ORGANISATION})
    # Who speaks is an organisation where those that came before found one, from all that is known.
    learns = True

    def suggest(self, reading: Reading) -> Iterator[Suggestion]:
        """Yield claims, each with a link to whom it is said by, and whoever that is."""
        known = {each.place for each in reading.earlier}
        for claim in _Speech(reading).claims():
            yield claim
            for link in claim.links:
                if (link.label, link.spans) not in known:
                    known.add((link.label, link.spans))
                    yield Suggestion(
                        link.label, link.spans, claim.score, self.name, self.version, claim.reason, link.attributes
                    )


class _Speech:
    def __init__(self, reading: Reading) -> None:
        self._text = reading.text
        self._known = verbs(reading.known.lexicons.get(REPORTING_VERBS, frozenset()))
        self._organisations = {each.spans[0] for each in reading.earlier if each.label == _ORGANISATION}
        self._by_start = {span.start: span for span in self._organisations}
        self._by_end = {span.end: span for span in self._organisations}
        self._passages = list(passages_in(self._text, self._known))

    def claims(self) -> Iterator[Suggestion]:
        attributing = Attributing(self._text, self._passages, self._known)
        quoted = _by_start(quoted_claims(self._text, self._passages, self._known), self._passages)
        answers = answers_in(self._text, self._passages)
        for passage in self._passages:
            attributed = attributing.enter(passage)
            answer = answers.get(passage.start)
            if answer is not None:
                yield self._quoted([answer.said], SaidBy(Speaker(*answer.name, "name"), None, _ANSWER))
            found = reported_claims(self._text, passage, self._known, attributed)
            reported = [each for each in found if not (answer and self._is_own(each))]
            yield from map(self._reported, reported)
            covered = [span for claim in reported for span in claim.spans]
            for spans in quoted.get(passage.start, ()):
                said = attributing.said_by(spans, passage)
                if not _is_covered(spans, covered):
                    yield self._quoted(spans, said)
                for span in spans:
                    yield from self._inside(*span)
            if not covered and not quoted.get(passage.start):
                yield from self._headline(passage)
            attributing.leave(passage)

    def _is_organisation(self, start: int, end: int) -> bool:
        return Span(start, end) in self._organisations or is_organisation(self._text[start:end])

    @cached_property
    def _surnames(self) -> frozenset[str]:
        return surnames_in(self._text)

    def _headline(self, passage: Passage) -> Iterator[Suggestion]:
        found = headline_claim(self._text, passage, self._is_organisation, self._surnames)
        if found is not None:
            said, speaker = found
            link = self._link(Span(*speaker[:2]), speaker.kind, None)
            yield self._claim([said], _HEADLINE, link, None, {"quote_type": "indirect", **self._kind(None)})

    def _inside(self, start: int, end: int) -> Iterator[Suggestion]:
        """Yield what somebody else is quoted with inside a quotation: “He told me: ‘Go home.’”

        What is only reported there is as often a manner of speaking: “they say”, “if anybody thinks that”.
        """
        if not _SHORTEST_WITHIN < end - start <= LONGEST:
            return
        passage = passage_of(self._text, start + 1, end - 1, self._known)
        if not passage.quotations:
            return
        attributing = Attributing(self._text, [passage], self._known)
        for spans in quoted_claims(self._text, [passage], self._known):
            said = attributing.beside(spans, passage)
            if said is not None and self._is_somebody_else(said.speaker):
                yield self._quoted(spans, said)

    def _is_somebody_else(self, speaker: Speaker) -> bool:
        """Return whether a speaker inside a quotation is neither who is quoted nor who is told."""
        return folded(self._text[speaker.start : speaker.end]) not in _OURSELVES | _YOU

    def _is_own(self, claim: Reported) -> bool:
        """Return whether a claim is the answering person's own, and so said already."""
        return claim.said is None or folded(self._text[slice(*claim.said.speaker[:2])]) in ("i", "we")

    def _reported(self, claim: Reported) -> Suggestion:
        link = None
        if claim.said is not None:
            start, end, kind = claim.said.speaker
            link = self._link(Span(start, end), kind, claim.cue)
        attributes: dict[str, AttributeValue] = {"quote_type": self._quote_type(claim.spans)}
        attributes |= self._kind(claim.cue)
        if claim.said is None or (link is None and claim.said.speaker.kind != "pronoun"):
            attributes["source_named"] = False
        return self._claim(claim.spans, claim.score, link, claim.cue, attributes)

    def _quoted(self, spans: Sequence[Place], said: SaidBy | None) -> Suggestion:
        link = self._link(Span(*said.speaker[:2]), said.speaker.kind, said.cue) if said else None
        cue = said.cue if said else None
        score = said.score if said and link else _QUOTED_ALONE
        return self._claim(spans, score, link, cue, {"quote_type": "direct", **self._kind(cue)})

    def _claim(
        self,
        spans: Sequence[Place],
        score: float,
        link: Link | None,
        cue: Place | None,
        attributes: Mapping[str, AttributeValue],
    ) -> Suggestion:
        reason = Reason(self._reason(cue), Span(*cue)) if cue else Reason("quotation")
        where = tuple(Span(*span) for span in spans)
        return Suggestion(
            _CLAIM, where, score, Speech.name, Speech.version, reason, attributes, (link,) if link else ()
        )

    def _reason(self, cue: Place) -> str:
        return "own" if folded(self._text[slice(*cue)]) in self._known.own else "cue"

    def _link(self, speaker: Span, kind: str, cue: Place | None) -> Link | None:
        """Return the link to who says it; None to a document, which is nobody."""
        if self._text.startswith("The ", *speaker):
            speaker = Span(speaker.start + 4, speaker.end)
        if kind == "pronoun" and folded(self._text[slice(*speaker)]) in _OURSELVES:
            return None
        speaker = self._without_affiliation(speaker) if kind == "name" else speaker
        organisation = self._organisation_at(speaker) if kind != "pronoun" else None
        if organisation is None and kind != "pronoun" and _is_document(self._text, speaker):
            return None
        where = Span(*cue) if cue else None
        if organisation is not None:
            return Link(_SAID_BY, _ORGANISATION, (organisation,), where)
        return Link(_SAID_BY, _SPEAKER, (speaker,), where, {"mention": kind})

    def _without_affiliation(self, speaker: Span) -> Span:
        """Return “Iulia Munteanu” of “Iulia Munteanu of the Institute”."""
        for of in _OF.finditer(self._text, speaker.start, speaker.end):
            whole = self._by_start.get(of.end())
            words = self._text[speaker.start : of.start()].split()
            if whole is not None and len(words) > 1 and speaker not in self._organisations and not _is_titled(words):
                return Span(speaker.start, of.start())
        return speaker

    def _organisation_at(self, speaker: Span) -> Span | None:
        """Return the organisation that a speaker is, or that made it if it is a document, or None."""
        whole = self._by_end.get(speaker.end)
        if whole is not None and whole.start <= speaker.start:
            return whole
        if _is_document(self._text, speaker):
            return self._maker(speaker)
        known = is_organisation(self._text[slice(*speaker)]) or self._is_body(speaker)
        return speaker if known else None

    def _is_body(self, speaker: Span) -> bool:
        """Return whether “the” stands before a name without a title: “the Greens”, but not “the Russian President”."""
        words = self._text[slice(*speaker)].split()
        article = self._text[max(0, speaker.start - 4) : speaker.start].lower() == "the "
        titled = not lexicon("titles", "titles").isdisjoint(map(folded, words))
        return article and not titled and all(word[:1].isupper() for word in words) and len(words) < _BODY_WORDS

    def _maker(self, document: Span) -> Span | None:
        """Return the organisation that made a document: “a report by the Institute …”, or None."""
        made = next(_MADE.finditer(self._text, document.start, document.end + _MADE_REACH), None)
        if made is None or made.start() > document.end:
            return None
        maker = self._by_start.get(made.end()) or Span(made.end(), max(made.end(), document.end))
        words = self._text[slice(*maker)]
        if made.group().startswith(" from") and folded(words) in lexicon("organisations", "states"):
            return None  # "reports from Russia"
        return maker if maker in self._organisations or (words and is_organisation(words)) else None

    def _quote_type(self, spans: Sequence[Place]) -> str:
        marks = any(mark in self._text[start:end] for start, end in spans for mark in '“”„«»"‘')
        return "mixed" if marks else "indirect"

    def _kind(self, cue: Place | None) -> dict[str, AttributeValue]:
        words = folded(self._text[slice(*cue)]) if cue else ""
        kind = next((kind for kind in _KINDS if words in lexicon("speech", kind)), "assertion")
        return {"kind": kind}


def _by_start(groups: Iterable[tuple[Place, ...]], passages: Sequence[Passage]) -> dict[int, list[tuple[Place, ...]]]:
    """Return quotations by the start of the paragraph that their first span stands in."""
    starts = [passage.start for passage in passages]
    found: dict[int, list[tuple[Place, ...]]] = {}
    for spans in groups:
        found.setdefault(starts[bisect_right(starts, spans[0][0]) - 1], []).append(spans)
    return found


def _is_titled(words: Sequence[str]) -> bool:
    """Return whether the last of these words, before an “of”, belongs to a title: “Foreign Minister of”."""
    return folded(words[-1]) in lexicon("titles", "titles")


def _is_document(text: str, speaker: Span) -> bool:
    words = [folded(text[low:high]) for low, high in words_in(text, *speaker)]
    of = next((at for at, word in enumerate(words) if word in _ENDS_DOCUMENT or word.endswith("ed")), len(words))
    return of > 0 and words[of - 1] in lexicon("speech", "documents")


def _is_covered(spans: Sequence[Place], covered: Sequence[Place]) -> bool:
    """Return whether a reported claim holds all of a quotation, which then is a part of that."""
    return all(any(low <= start and end <= high for low, high in covered) for start, end in spans)


SUGGESTER = Speech()
