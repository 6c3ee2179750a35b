"""Claims in a reporter's words: what stands after “said that”, before “, he said”, beside “according to”.

Each is found from a cue with its speaker (`annotator.meaning.attributions`); the clauses are told apart by punctuation
and small words, which is a rule of thumb and no parser.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.meaning.attributions import Attribution, attributions, names_nobody
from annotator.meaning.lexicons import folded, lexicon
from annotator.meaning.verbs import Verbs
from annotator.suggest import signs
from annotator.suggest.attributing import Found
from annotator.suggest.passages import LONGEST, Passage, Place
from annotator.suggest.sentence import Sentence
from annotator.text import words_in

_THAT, _BARE, _TO, _URGING, _OBJECT, _TRAILING, _SOURCE, _NOBODY = 0.8, 0.7, 0.65, 0.65, 0.5, 0.7, 0.75, 0.65
# “That” stands so far behind its cue, in code points and words, at most: “said in a statement on Tuesday that”.
_REACH, _MOST_WORDS = 140, 14
_FEWEST_WORDS = 3
_PLAIN = frozenset({"say", "says", "said"})
_PLAIN_WORDS, _OPENING_WORDS, _NOUN_PHRASE = 4, 2, 6


@dataclass(frozen=True, slots=True)
class Reported:
    """A claim, who makes it (None where nobody is named) and the cue."""

    spans: tuple[Place, ...]
    said: Attribution | None
    cue: Place | None
    score: float


def reported_claims(text: str, passage: Passage, known: Verbs, found: Found) -> Iterator[Reported]:
    """Yield the claims that the sentences of a paragraph report, those inside others too, in no certain order.

    `found` are its attributions, of `attributions_of`.
    """
    before: Place | None = None
    for low, high in passage.sentences:
        if high - low <= LONGEST:
            yield from _Sentence(text, low, high, passage, known, found[low, high], before).claims()
        before = None if found[low, high] else (low, high)


class _Sentence(Sentence):
    """One sentence `[low, high)` with its attributions, and the one before if nobody is said to say that."""

    def __init__(
        self,
        text: str,
        low: int,
        high: int,
        passage: Passage,
        known: Verbs,
        found: Sequence[Attribution],
        before: Place | None,
    ) -> None:
        dateline = signs.DATELINE.match(text, low, high)
        super().__init__(text, dateline.end() if dateline else low, high, passage)
        self._own = known.own
        quoted = passage.quotations_of(self._low, high)
        self._found = attributions(text, self._low, high, known=known, quoted=quoted) if dateline else found
        self._before = before
        if inverted := self._before_inversion():
            self._found = attributions(text, self._low, high, [inverted], known=known, quoted=quoted)

    def claims(self) -> Iterator[Reported]:
        """Yield what is reported in it."""
        if names_nobody(self._text, self._low, self._high):
            that = self._that(self._low)
            if that is not None:
                yield from self._claim([(that, self._high)], None, None, _NOBODY)
        for place, each in enumerate(self._found):
            if (before := self._said_before(each)) is not None:
                yield from self._claim([before], each, each.cue, _SOURCE)
                continue
            if self._is_unsaid(each):
                continue
            end = self._end(place)
            found = self._by_source(each, end) if each.is_source else self._by_verb(each, end)
            if found is not None:
                spans, score = found
                yield from self._claim(spans, each, each.cue, score)

    def _is_unsaid(self, each: Attribution) -> bool:
        """Return whether nobody says it: “Nobody said that”, “Voss did not confirm that”."""
        words = folded(self._text[slice(*each.cue)]).split()
        negated = len(words) > 1 and words[0] in lexicon("grammar", "auxiliaries", "negations")
        nobody = self._word_at(each.speaker.start) in lexicon("speech", "nobody")
        return nobody or (negated and words[-1] in lexicon("speech", "unsaid"))

    def _said_before(self, each: Attribution) -> Place | None:
        """Return the sentence before “This was reported by Voss”, if it is in the paragraph."""
        opening = self._text[self._low : each.cue[0]]
        before = self._before
        if before is None or signs.THIS_WAS.fullmatch(opening) is None or self._passage.quotes(before):
            return None
        return self._bare(*before)

    def _claim(
        self, spans: Sequence[Place], said: Attribution | None, cue: Place | None, score: float
    ) -> Iterator[Reported]:
        trimmed = [span for low, high in spans if (span := self._bare(low, high)) is not None]
        words = sum(1 for low, high in trimmed for _ in words_in(self._text, low, high))
        own = [said.cue, said.speaker[:2]] if said else []
        within = any(start < high and low < end for start, end in own for low, high in trimmed)
        if words >= _FEWEST_WORDS and not within and not all(map(self._passage.quotes, trimmed)):
            yield Reported(tuple(trimmed), said, cue, score)

    def _is(self, cue: str, section: str) -> bool:
        """Return whether a cue is one of those, or one of the project's own."""
        return cue in lexicon("speech", section) or cue in self._own

    def _before_inversion(self) -> Place | None:
        """Return what stands before “, said the general”, unless that cue has its subject already.

        Only where it is known as said is the subject looked for behind the cue.
        """
        cues = {each.cue[0] for each in self._found}
        for comma in signs.BREAK.finditer(self._text, self._low, self._high):
            word = self._word_at(comma.end())
            inverted = self._is(word, "inverted") and not (cues and word in lexicon("speech", "passing on"))
            known = comma.end() in cues and not self._ends_with_subject(comma.end())
            if inverted and not known and not self._quoted(comma.start()):
                return self._low, comma.start() + 1
        return None

    def _ends_with_subject(self, at: int) -> bool:
        """Return whether only a noun phrase stands between the cue at a place and the next comma or the end.

        “, reported the press service of the army.”, “, said Voss,”
        """
        comma = self._text.find(",", at, self._high)
        end = comma if comma >= 0 else self._high
        words = [self._text[low:high] for low, high in words_in(self._text, at, end)]
        if (
            len(words) < 2
            or words[0] not in lexicon("speech", "saying")
            or folded(words[1]) in lexicon("grammar", "time words")
        ):
            return False
        named = words[1] == "the" or words[1][0].isupper()
        return named and not any(signs.is_finite(word) and not folded(word).endswith("'s") for word in words[1:])

    # Where what is said ends

    def _end(self, place: int) -> int:
        """Return where the clauses end that the attribution at `place` can be about, seen from it on."""
        own = self._found[place]
        # "said Voss that", but "Noting that it was lost, he said"
        apart = any(other is not own and other.speaker == own.speaker for other in self._found[place + 1 :])
        start = own.cue[1] if apart else max(own.cue[1], own.speaker.end)
        high = self._stop(start)
        for other in self._found[place + 1 :]:
            first = min(other.speaker.start, other.cue[0]) if other.speaker.start > start else other.cue[0]
            if first >= high:
                break
            cut = self._break_before(first, start)
            if cut is not None and self._is_apart(own, other, cut, first):
                return cut
            joint = self._text[start:first].rstrip().rfind(" ")
            if other.speaker == own.speaker and self._text[start:first].rstrip()[joint:].strip() in ("and", "but"):
                return start + joint
        return high

    def _stop(self, start: int) -> int:
        """Return where a semicolon, a lone dash or a remark on what was said ends the clauses: the reporter goes on."""
        remark = signs.REMARK.search(self._text, start, self._high)
        if remark and not self._quoted(remark.start()):
            return remark.start()
        semicolon = self._text.find(";", start, self._high)
        high = self._high if semicolon < 0 or self._quoted(semicolon) else semicolon
        dashes = [
            dash.start() for dash in signs.DASH.finditer(self._text, start, high) if not self._quoted(dash.start())
        ]
        return dashes[0] if len(dashes) == 1 else high

    def _break_before(self, at: int, low: int) -> int | None:
        """Return where the last comma, semicolon or dash before a place stands, behind `low`, or None."""
        places = (
            found.end("mark") if found["mark"] else found.start() for found in signs.BREAK.finditer(self._text, low, at)
        )
        return next(reversed([place for place in places if not self._quoted(place)]), None)

    def _is_apart(self, own: Attribution, other: Attribution, cut: int, first: int) -> bool:
        """Return whether another attribution is no part of what is said: of the same speaker, a source, after “but”."""
        if other.speaker == own.speaker:
            return True
        between = [folded(self._text[low:high]) for low, high in words_in(self._text, cut, first)]
        if other.is_source:
            return not between
        contrast = bool(between) and between[0] in lexicon("speech", "contrasts")
        last = max(other.cue[1], other.speaker.end)
        told = self._is(folded(self._text[slice(*other.cue)]), "told") and self._only_tells_whom(last)
        rest = {folded(self._text[low:high]) for low, high in words_in(self._text, last, self._high)}
        trailing = (
            rest <= lexicon("grammar", "time words") | {"on"}
            or told
            or self._text.startswith((":", ", “", ', "'), last)
        )
        return contrast or trailing

    def _only_tells_whom(self, at: int) -> bool:
        """Return whether nothing follows but whom and when: “, Voss told RIA Novosti on May 8.”"""
        words = [self._text[low:high] for low, high in words_in(self._text, at, self._high)]
        plain = len(words) <= _MOST_WORDS and not any(map(signs.is_finite, words))
        return plain and not any(mark in self._text[at : self._high] for mark in ",;:" + signs.QUOTES)

    # What is said, beside a source

    def _by_source(self, each: Attribution, end: int) -> tuple[list[Place], float] | None:
        start, stop = min(each.cue[0], each.speaker.start), max(each.cue[1], each.speaker.end)
        before, after = self._bare(self._low, start), self._after_comma(stop, end)
        if before is None:
            return ([after], _SOURCE) if after else None
        if self._words(*before) < _FEWEST_WORDS:
            return ([after], _SOURCE) if after else None
        cut = self._break_before(start, self._low) if self._is_cited_beside(each) else None
        if cut is not None:
            return None
        return [before], _SOURCE

    def _is_cited_beside(self, each: Attribution) -> bool:
        """Return whether a source is named beside another cue: “he said, as reported by RIA”."""
        cited = folded(self._text[slice(*each.cue)]).startswith(("as ", "reported", "quoted"))
        return cited and any(
            other is not each and not other.is_source and other.cue[1] <= each.cue[0] for other in self._found
        )

    def _after_comma(self, at: int, end: int) -> Place | None:
        """Return what follows the source's comma, and a date's: “According to reports on Wednesday, February 8, …”."""
        for comma in signs.COMMA.finditer(self._text, at, end):
            start = comma.end()
            word = self._word_at(start)
            if not self._quoted(start) and word not in lexicon("grammar", "time words") | lexicon(
                "grammar", "relatives"
            ):
                return self._bare(start, end)
        return None

    # What is said, by a verb

    def _by_verb(self, each: Attribution, end: int) -> tuple[list[Place], float] | None:
        cue = folded(self._text[slice(*each.cue)])
        after = max(each.cue[1], each.speaker.end if each.speaker.start >= each.cue[1] else 0)
        that = self._that(each.cue[1], end) if cue not in lexicon("speech", "no that clause") else None
        if that is not None:
            return [(that, end)], _THAT
        if (as_noted := self._as_noted(each, after, end)) is not None:
            return [as_noted], _SOURCE
        forward = self._forward(cue, each.cue[1], end)
        if forward is None and cue in _PLAIN and each.speaker.end <= each.cue[0]:
            forward = self._plainly(each.cue[1], end)
        if pieces := self._interrupted(each, end):
            return pieces, _TRAILING
        trailing = self._trailing(each, after)
        if trailing is not None and (forward is None or self._starts_aside(after)):
            return [trailing], _TRAILING
        return forward

    def _that(self, at: int, end: int | None = None) -> int | None:
        """Return where what follows “that” starts, if that belongs to the cue that ends at `at`."""
        high = min(self._high if end is None else end, at + _REACH)
        for count, (start, stop) in enumerate(words_in(self._text, at, high)):
            gap = self._text[at:start]
            if count > _MOST_WORDS or any(mark in gap for mark in signs.QUOTES) or ";" in gap:
                return None
            if folded(self._text[start:stop]) in signs.THATS and not signs.NO_THAT.search(self._text, at, start):
                # "said it had left a gap that nobody expected": it belongs to another clause
                if at > self._low and any(
                    signs.is_auxiliary(self._text[slice(*word)]) for word in words_in(self._text, at, start)
                ):
                    return None
                # "repeated his warning that", but "disputed the claim by the junta that"
                others = any(at <= each.cue[0] < start and self._has_own_that(each, at) for each in self._found)
                return self._skip_blank(stop) if not others and not self._quoted(start) else None
        return None

    def _has_own_that(self, each: Attribution, at: int) -> bool:
        """Return whether a “that” is this attribution's, and not that of a cue before it, which ends at a place."""
        own = next((other.speaker for other in self._found if other.cue[1] == at), None)
        is_noun = folded(self._text[slice(*each.cue)]) in lexicon("cues", "nouns")
        return not is_noun or (each.speaker.kind != "pronoun" and each.speaker != own)

    def _forward(self, cue: str, at: int, end: int) -> tuple[list[Place], float] | None:
        """Return what follows a cue without “that”, as that cue has it."""
        if (
            self._text.startswith(": ", at)
            and self._is(cue, "bare")
            and self._text[at + 2 : at + 3] not in tuple(signs.QUOTES)
        ):
            return [(at + 2, end)], _BARE  # "Rugen warns: The bridge is lost"
        start = self._after_asides(at)
        word = self._word_at(start)
        parted = any(mark in signs.EDGE[3:] for mark in self._text[at:start].strip())
        if not word or parted or self._text[start] in signs.QUOTES:
            return None
        if word in lexicon("speech", "questions"):
            return None  # "did not say how many"
        if cue in lexicon("speech", "told") and (told := signs.WHOM.match(self._text, start, end)):
            return [(told.end(), end)], _BARE
        if word == "to" and self._is(cue, "to"):
            return [(start, end)], _TO
        if cue in lexicon("speech", "blaming") and self._is_blamed(start, end):
            return [(start, end)], _URGING
        if cue in lexicon("speech", "urging") and self._is_told(start, end):
            return [(start, end)], _URGING
        bare = self._is(cue, "bare") or cue.endswith(" as saying")
        if bare and not self._is_prepositional(start) and self._is_clause(start, end):
            return [(start, end)], _BARE
        if cue in lexicon("speech", "objects") and not self._is_prepositional(start):
            return [(start, end)], _OBJECT
        return None

    def _as_noted(self, each: Attribution, after: int, end: int) -> Place | None:
        """Return what follows “As the minister noted,” where that opens the sentence."""
        opens = self._word_at(self._low) == "as" and self._words(self._low, each.speaker.start) <= _OPENING_WORDS
        if not opens or each.speaker.end > each.cue[0] or not self._text.startswith(",", after):
            return None
        return self._bare(after, end)

    def _plainly(self, at: int, end: int) -> tuple[list[Place], float] | None:
        """Return what follows “said” though no verb is known in it: “says rebels control the airport”."""
        start = self._after_asides(at)
        word = self._word_at(start)
        closed = lexicon("grammar", "auxiliaries", "conjunctions", "prepositions", "subordinators") | lexicon(
            "speech", "no clause"
        )
        plain = (
            word
            and word not in closed
            and not word.endswith("ing")
            and not self._text[at:start].strip(" \u00a0").startswith((",", ":", "–"))
        )
        if not plain or self._text[start] in signs.QUOTES or self._words(start, end) < _PLAIN_WORDS:
            return None
        return [(start, end)], _BARE

    def _interrupted(self, each: Attribution, end: int) -> list[Place] | None:
        """Return the two pieces of “His wife, he adds, is in favour”; None where nothing stands between commas."""
        first, after = min(each.speaker.start, each.cue[0]), max(each.speaker.end, each.cue[1])
        stop = self._before_article(first) - 1
        head = self._text[self._low : stop + 1]
        if not head.endswith(",") or not self._text.startswith(", ", after) or self._quoted(stop):
            return None
        word = self._word_at(after + 2)
        closed = lexicon("grammar", "relatives", "prepositions", "subordinators", "time words") | {
            "according",
            "citing",
        }
        later = any(other is not each and other.cue[0] > after and other.cue[0] < end for other in self._found)
        earlier = any(other is not each and other.cue[0] < first for other in self._found)
        if not word or word in closed or word.endswith("ing") or later or earlier or end - after < 10:
            return None
        words = [self._text[low:high] for low, high in words_in(self._text, after + 2, end)]
        if folded(self._text[self._low : stop]) in lexicon("speech", "connectors"):
            return [(after + 2, end)]  # "At the same time, he said, …"
        split = each.speaker.start < each.cue[0] and not self._is_clause(self._low, stop)
        goes_on = len(words) >= _FEWEST_WORDS and (split or any(map(signs.is_finite, words)))
        if (
            not goes_on
            or "," in head[:-1]
            or self._text[after + 2] in signs.QUOTES
            or not self._text[stop - 1].isalnum()
        ):
            return None
        return [(self._low, stop), (after + 2, end)]

    def _trailing(self, each: Attribution, after: int) -> Place | None:
        """Return what stands before “, he said”; None where the attribution opens its sentence."""
        first = min(each.speaker.start, each.cue[0])
        stop = self._before_article(first)
        if ends_quoted := self._with_quoted_end(stop, each):
            return ends_quoted
        if not self._ends_clause(stop):
            stop = self._before_noun_phrase(stop) or stop
        cue = folded(self._text[slice(*each.cue)])
        if not self._ends_clause(stop) or cue in lexicon("speech", "never after") or self._is_asked():
            return None
        start = self._after_claims(each, stop)
        span = self._bare(start, stop) if start is not None else None
        if span is None or self._words(*span) < _FEWEST_WORDS or not self._is_clause(*span):
            return None
        if any(self._is_other(low, high, span) for low, high in self._passage.quotations_of(*span)):
            return None
        rest = self._text[after : self._high].lstrip()
        if rest.startswith((', "', ", “", ", ‘", ", «", ": ")):
            return None  # what is said follows
        if not rest or rest[0] in ",.–—" or self._starts_aside(after):
            return span
        return span if cue in ("told", "tells") and " that " not in rest else None

    def _is_other(self, low: int, high: int, span: Place) -> bool:
        """Return whether a quotation is what is said: “We are ready,” the head, General Voss, said; Voss: “We stay”."""
        return (low == span[0] and high < span[1]) or (high == span[1] and self._text[low - 2 : low - 1] == ":")

    def _before_article(self, first: int) -> int:
        """Return the place after what stands before a speaker, without the article that belongs to him."""
        head = self._text[self._low : first].rstrip()
        article = signs.ARTICLE.search(head, max(0, len(head) - _REACH))
        return self._low + len((head[: article.start()] if article else head).rstrip())

    def _ends_clause(self, stop: int) -> bool:
        ends = self._text.endswith((",", "–", "—", "-"), self._low, stop)
        return ends and not self._quoted(stop - 1)

    def _after_claims(self, each: Attribution, stop: int) -> int | None:
        """Return where what stands before a trailing cue begins, after the claims of others; None if it is theirs."""
        start = self._low
        others = [other for other in self._found if other is not each and other.cue[1] < stop]
        for other in others:
            if self._says_something(other, stop):
                if folded(self._text[slice(*each.cue)]) in lexicon("speech", "passing on"):
                    return None  # "Voss said it was lost, Reuters reports"
                same = other.speaker == each.speaker
                start = max(start, other.cue[1]) if same and self._that(other.cue[1], stop) is None else start
        return start

    def _before_noun_phrase(self, stop: int) -> int | None:
        """Return the place after a comma that only a noun phrase parts from `stop`: “, spokesman of the country’s”."""
        comma = self._text.rfind(", ", self._low, stop)
        words = [self._text[low:high] for low, high in words_in(self._text, comma + 1, stop)] if comma >= 0 else []
        joining = lexicon("grammar", "conjunctions", "subordinators", "pronouns")
        if self._word_at(self._low) in lexicon("grammar", "prepositions", "subordinators"):
            return None  # "In a video posted later, the leader of the army threatens"
        if not joining.isdisjoint(map(folded, words)):
            return None
        return comma + 1 if 0 < len(words) <= _NOUN_PHRASE and not any(map(signs.is_finite, words)) else None

    def _is_asked(self) -> bool:
        """Return whether the sentence opens with what somebody was asked, or where he spoke."""
        first = self._word_at(self._low)
        return first in lexicon("speech", "asked") or (
            first == "when" and self._word_at(self._low + len("When ")) == "asked"
        )

    def _says_something(self, each: Attribution, end: int) -> bool:
        """Return whether a claim follows the cue: “Voss said it was lost”, and not “Voss asked for help”."""
        cue = folded(self._text[slice(*each.cue)])
        return self._that(each.cue[1], end) is not None or self._forward(cue, each.cue[1], end) is not None

    def _with_quoted_end(self, stop: int, each: Attribution) -> Place | None:
        """Return what ends in a quotation before “, he said” and begins outside of it: “The bridge “is a ruin,””."""
        low, high = next((span for span in self._passage.quotations if span[1] == stop), (self._low, 0))
        before = self._text[self._low : low].rstrip()
        mark = self._text[high - 2 : high - 1] if high else ""
        if mark != "," or low <= self._low or before.endswith((",", ":", "–", "—", "-")):
            return None
        others = [other for other in self._found if other is not each and other.cue[0] < low]
        earlier = any(self._says_something(other, self._high) for other in others)
        return (self._low, high) if not earlier and self._words(self._low, low) > 1 else None
