"""The suggester of claims: quoted and reported ones, with who says them, the cue, and the link between.

A pronoun's span stays as it stands; whom it means is for the entities to say.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

from annotator.meaning.lexicons import folded, lexicon
from annotator.meaning.subjects import Speaker
from annotator.meaning.verbs import verbs
from annotator.model import AttributeValue, Span
from annotator.suggest.attributing import Attributing, SaidBy
from annotator.suggest.interviews import answers_in
from annotator.suggest.known import ORGANISATIONS, REPORTING_VERBS
from annotator.suggest.organisations import is_organisation
from annotator.suggest.passages import Passage, Place, passages_in
from annotator.suggest.quoted import quoted_claims
from annotator.suggest.reported import Reported, reported_claims
from annotator.suggest.suggestion import Link, Reading, Reason, Suggestion
from annotator.text import words_in

_CLAIM, _SPEAKER, _ORGANISATION, _SAID_BY = "claim", "speaker", "organisation", "said_by"
_QUOTED_ALONE, _ANSWER = 0.5, 0.8
# In a quotation they are who is quoted, whom another claim names.
_OURSELVES = frozenset({"i", "we", "me", "us"})
_KINDS = ("belief", "denial", "promise", "demand", "prediction")


class Speech:
    """Proposes claims with their speakers."""

    name = "speech"
    version = "5"
    labels = frozenset({_CLAIM, _SPEAKER, _ORGANISATION})
    # Of the organisations those that came before are looked at.
    learns = frozenset({REPORTING_VERBS, ORGANISATIONS})

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
        self._passages = list(passages_in(self._text))

    def claims(self) -> Iterator[Suggestion]:
        attributing = Attributing(self._text, self._known)
        quoted = _by_start(quoted_claims(self._text, self._passages, self._known), self._passages)
        answers = answers_in(self._text, self._passages)
        for passage in self._passages:
            attributing.enter(passage)
            answer = answers.get(passage.start)
            if answer is not None:
                yield self._quoted([answer.said], SaidBy(Speaker(*answer.name, "name"), None, _ANSWER))
            found = reported_claims(self._text, passage, self._known)
            reported = [each for each in found if not (answer and self._is_own(each))]
            yield from map(self._reported, reported)
            covered = [span for claim in reported for span in claim.spans]
            for spans in quoted.get(passage.start, ()):
                said = attributing.said_by(spans, passage)
                if not _is_covered(spans, covered):
                    yield self._quoted(spans, said)
            attributing.leave(passage)

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
        label, attributes = _SPEAKER, {"mention": kind}
        if kind == "pronoun" and folded(self._text[slice(*speaker)]) in _OURSELVES:
            return None
        if speaker in self._organisations or is_organisation(self._text[slice(*speaker)]):
            label, attributes = _ORGANISATION, {}
        elif kind != "pronoun" and _is_document(self._text, speaker):
            return None
        return Link(_SAID_BY, label, (speaker,), Span(*cue) if cue else None, attributes)

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


def _is_document(text: str, speaker: Span) -> bool:
    words = [folded(text[low:high]) for low, high in words_in(text, *speaker)]
    of = next((at for at, word in enumerate(words) if word in ("of", "by", "from", "in")), len(words))
    return of > 0 and words[of - 1] in lexicon("speech", "documents")


def _is_covered(spans: Sequence[Place], covered: Sequence[Place]) -> bool:
    """Return whether a reported claim holds all of a quotation, which then is a part of that."""
    return all(any(low <= start and end <= high for low, high in covered) for start, end in spans)


SUGGESTER = Speech()
