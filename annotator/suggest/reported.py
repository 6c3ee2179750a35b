"""Claims in a reporter's words: what stands after “said that”, before “, he said”, beside “according to”.

Each is found from a cue with its speaker (`annotator.meaning.attributions`); the clauses are told apart by punctuation
and small words, which is a rule of thumb and no parser.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.meaning.attributions import Attribution, attributions, names_nobody
from annotator.meaning.lexicons import folded, lexicon
from annotator.meaning.verbs import Verbs
from annotator.suggest.attributing import Found
from annotator.suggest.passages import LONGEST, Passage, Place
from annotator.text import trim, words_in

_THAT, _BARE, _TO, _URGING, _OBJECT, _TRAILING, _SOURCE, _NOBODY = 0.8, 0.7, 0.65, 0.65, 0.5, 0.7, 0.75, 0.65
# “That” stands so far behind its cue, in code points and words, at most: “said in a statement on Tuesday that”.
_REACH, _MOST_WORDS = 140, 14
_FEWEST_WORDS = 3
_THATS = frozenset({"that", "что", "أن", "إن", "بأن"})
# Before a speaker these cannot be what he does to him: “, said Voss,”, but not “, warned Voss”.
_SAYING = frozenset({"said", "says", "added", "adds", "wrote", "writes", "reported", "reports"})
# A medium only passes on what somebody else said.
_PASSING_ON = frozenset({"reports", "reported", "report", "quotes", "quoted"})
_EDGE = " \t\u00a0,;:–—-"
# “Told Reuters they saw it”: whom, before a clause that opens with a small word or a number.
_TOLD = frozenset({"told", "tells"})
_WHOM = re.compile(
    r"(?:reporters|journalists|lawmakers|deputies|MPs|parliament|(?:the\s)?[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,3})\s"
    r"(?:(?:on\s)?[A-Z][a-z]{2,5}day\s)?(?=(?:he|she|it|they|we|there|the|his|its|their|no|some|about|at least)\s|\d)"
)
_QUESTIONS = frozenset({"how", "whether", "if", "what", "why", "who", "where", "when", "which"})
# Whoever begins with these says nothing.
_NO_SPEAKERS = frozenset({"nobody", "none", "neither", "no-one"})
_PLAIN = frozenset({"say", "says", "said"})
_NO_CLAUSE = frozenset({"nothing", "little", "goodbye", "so", "yes", "no", "something", "what", "it", "this"})
_PLAIN_WORDS, _OPENING_WORDS = 4, 2
_FINAL = _EDGE + ".!?…"
_BREAK = re.compile(r"[,;]\s|\s[–—-]\s")
_QUOTE = '“"„«‘'
# “BERGEN, March 3 (Nordic Wire) – ”, “16:50 ”
_DATELINE = re.compile(r"[A-Z]{3,}[^\n–—]{0,60}?\s?[–—-]\s|\d{1,2}[:.]\d\d\s(?:[–—-]\s)?")
# What stands before a speaker and belongs to him: “the”, “one of”, “Russia’s”.
_ARTICLE = re.compile(
    r"(?:^|\s)(?:[A-Z][\w.-]{1,30}[’']s|(?:some|many|two|both) of (?:the)?|[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|their)$"
)
# “Said at least 11 people died”: the preposition belongs to a number.
_NUMBER_AFTER = re.compile(r"(?:at least|about|around|over|between|up to)\s(?:\d|(?P<word>[a-z]+)\s)", re.IGNORECASE)
_OF_WHAT = re.compile(r"\s(?:of|for)\s")
_DASH = re.compile(r"\s[–—-]\s")


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
    for low, high in passage.sentences:
        if high - low <= LONGEST:
            yield from _Sentence(text, low, high, passage, known, found[low, high]).claims()


class _Sentence:
    """One sentence `[low, high)` with its attributions."""

    def __init__(
        self, text: str, low: int, high: int, passage: Passage, known: Verbs, found: Sequence[Attribution]
    ) -> None:
        dateline = _DATELINE.match(text, low, high)
        self._text, self._low, self._passage = text, dateline.end() if dateline else low, passage
        self._high, self._own = self._bare_end(low, high), known.own
        quoted = passage.quotations_of(self._low, high)
        self._found = attributions(text, self._low, high, known=known, quoted=quoted) if dateline else found
        if inverted := self._before_inversion():
            self._found = attributions(text, self._low, high, [inverted], known=known, quoted=quoted)

    def claims(self) -> Iterator[Reported]:
        """Yield what is reported in it."""
        if names_nobody(self._text, self._low, self._high):
            that = self._that(self._low)
            if that is not None:
                yield from self._claim([(that, self._high)], None, None, _NOBODY)
        for place, each in enumerate(self._found):
            if self._word_at(each.speaker.start) in _NO_SPEAKERS:
                continue
            end = self._end(place)
            found = self._by_source(each, end) if each.is_source else self._by_verb(each, end)
            if found is not None:
                spans, score = found
                yield from self._claim(spans, each, each.cue, score)

    def _claim(
        self, spans: Sequence[Place], said: Attribution | None, cue: Place | None, score: float
    ) -> Iterator[Reported]:
        trimmed = [span for low, high in spans if (span := self._bare(low, high)) is not None]
        words = sum(1 for low, high in trimmed for _ in words_in(self._text, low, high))
        own = [said.cue, said.speaker[:2]] if said else []
        within = any(start < high and low < end for start, end in own for low, high in trimmed)
        if words >= _FEWEST_WORDS and not within and not all(map(self._passage.quotes, trimmed)):
            yield Reported(tuple(trimmed), said, cue, score)

    def _before_inversion(self) -> Place | None:
        """Return what stands before “, said the general”, unless that cue has its subject already.

        Only where it is known as said is the subject looked for behind the cue.
        """
        cues = {each.cue[0] for each in self._found}
        for comma in _BREAK.finditer(self._text, self._low, self._high):
            inverted = self._is(self._word_at(comma.end()), "inverted")
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
        if len(words) < 2 or words[0] not in _SAYING or folded(words[1]) in _times():
            return False
        named = words[1] == "the" or (comma >= 0 and words[1][0].isupper())
        return named and not any(is_finite(word) and not folded(word).endswith("'s") for word in words[1:])

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
        """Return where a semicolon or a lone dash ends the clauses: what follows is the reporter's."""
        semicolon = self._text.find(";", start, self._high)
        high = self._high if semicolon < 0 or self._quoted(semicolon) else semicolon
        dashes = [dash.start() for dash in _DASH.finditer(self._text, start, high) if not self._quoted(dash.start())]
        return dashes[0] if len(dashes) == 1 else high

    def _break_before(self, at: int, low: int) -> int | None:
        """Return where the last comma, semicolon or dash before a place stands, behind `low`, or None."""
        breaks = [found.start() for found in _BREAK.finditer(self._text, low, at) if not self._quoted(found.start())]
        return breaks[-1] if breaks else None

    def _is_apart(self, own: Attribution, other: Attribution, cut: int, first: int) -> bool:
        """Return whether another attribution is no part of what is said: of the same speaker, a source, after “but”."""
        if other.speaker == own.speaker:
            return True
        between = [folded(self._text[low:high]) for low, high in words_in(self._text, cut, first)]
        if other.is_source:
            return not between
        contrast = bool(between) and between[0] in lexicon("speech", "contrasts")
        last = max(other.cue[1], other.speaker.end)
        trailing = last >= self._high or self._text.startswith((":", ", “", ', "'), last)
        return contrast or trailing

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
        for comma in re.finditer(r",\s", self._text[at:end]):
            start = at + comma.end()
            word = self._word_at(start)
            if not self._quoted(start) and word not in _times() | lexicon("grammar", "relatives"):
                return self._bare(start, end)
        return None

    # What is said, by a verb

    def _by_verb(self, each: Attribution, end: int) -> tuple[list[Place], float] | None:
        cue = folded(self._text[slice(*each.cue)])
        after = max(each.cue[1], each.speaker.end if each.speaker.start >= each.cue[1] else 0)
        that = self._that(each.cue[1], end)
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
            if count > _MOST_WORDS or any(mark in gap for mark in _QUOTE) or ";" in gap:
                return None
            if folded(self._text[start:stop]) in _THATS:
                # "said it had left a gap that nobody expected": it belongs to another clause
                if at > self._low and any(
                    _is_auxiliary(self._text[slice(*word)]) for word in words_in(self._text, at, start)
                ):
                    return None
                # "repeated his warning that", but "disputed the claim by the junta that"
                others = any(at <= each.cue[0] < start and each.speaker.kind != "pronoun" for each in self._found)
                return self._skip_blank(stop) if not others and not self._quoted(start) else None
        return None

    def _forward(self, cue: str, at: int, end: int) -> tuple[list[Place], float] | None:
        """Return what follows a cue without “that”, as that cue has it."""
        start = self._after_asides(at)
        word = self._word_at(start)
        if not word or self._text[start] in _QUOTE or any(mark in _EDGE[3:] for mark in self._text[at:start].strip()):
            return None
        if word in _QUESTIONS:
            return None  # "did not say how many"
        if cue in _TOLD and (told := _WHOM.match(self._text, start, end)):
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
        closed = lexicon("grammar", "auxiliaries", "conjunctions", "prepositions", "subordinators") | _NO_CLAUSE
        plain = word and word not in closed and not self._text[at:start].strip(" \u00a0").startswith((",", ":", "–"))
        if not plain or self._text[start] in _QUOTE or self._words(start, end) < _PLAIN_WORDS:
            return None
        return [(start, end)], _BARE

    def _interrupted(self, each: Attribution, end: int) -> list[Place] | None:
        """Return the two pieces of “His wife, he adds, is in favour”; None where nothing stands between commas."""
        first, after = min(each.speaker.start, each.cue[0]), max(each.speaker.end, each.cue[1])
        head = self._text[self._low : first].rstrip()
        article = _ARTICLE.search(head, max(0, len(head) - _REACH))
        head = (head[: article.start()] if article else head).rstrip()
        stop = self._low + len(head) - 1
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
        goes_on = len(words) >= _FEWEST_WORDS and (split or any(map(is_finite, words)))
        if not goes_on or "," in head[:-1] or self._text[after + 2] in _QUOTE or not self._text[stop - 1].isalnum():
            return None
        return [(self._low, stop), (after + 2, end)]

    def _trailing(self, each: Attribution, after: int) -> Place | None:
        """Return what stands before “, he said”; None where the attribution opens its sentence."""
        first = min(each.speaker.start, each.cue[0])
        head = self._text[self._low : first].rstrip()
        article = _ARTICLE.search(head, max(0, len(head) - _REACH))
        head = (head[: article.start()] if article else head).rstrip()
        stop = self._low + len(head)
        if ends_quoted := self._with_quoted_end(stop, each):
            return ends_quoted
        if not head.endswith((",", "–", "—", "-")) or self._quoted(stop - 1):
            return None
        start = self._low
        for other in self._found:
            if other is not each and other.cue[1] < stop and self._says_something(other, stop):
                start = max(start, other.cue[1]) if self._that(other.cue[1], stop) is None else start
        span = self._bare(start, stop)
        if span is None or self._words(*span) < _FEWEST_WORDS or not self._is_clause(*span):
            return None
        if any(low == span[0] and high < span[1] for low, high in self._passage.quotations_of(*span)):
            return None  # "“We are ready,” the head of the staff, General Voss, said"
        if folded(self._text[slice(*each.cue)]) in _PASSING_ON and any(
            other.cue[1] < stop and self._says_something(other, stop) for other in self._found if other is not each
        ):
            return None  # "Voss said it was lost, Reuters reports"
        rest = self._text[after : self._high].lstrip()
        if not rest or rest[0] in ",.–—" or self._starts_aside(after):
            return span
        told = folded(self._text[slice(*each.cue)]) in ("told", "tells") and " that " not in rest
        return span if told else None

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
        earlier = any(other is not each and other.cue[0] < low for other in self._found)
        return (self._low, high) if not earlier and self._words(self._low, low) > 1 else None

    # Words

    def _is(self, cue: str, section: str) -> bool:
        """Return whether a cue is one of those, or one of the project's own."""
        return cue in lexicon("speech", section) or cue in self._own

    def _starts_aside(self, at: int) -> bool:
        return self._word_at(self._skip_blank(at)) in lexicon("speech", "asides") | lexicon("grammar", "time words")

    def _after_asides(self, at: int) -> int:
        """Return the place after a time: “said on Tuesday”."""
        place = self._skip_blank(at)
        while True:
            word = self._word_at(place)
            following = self._skip_blank(place + len(word))
            if (word in ("on", "last", "this", "late", "early") and self._word_at(following) in _times()) or (
                word and word in _times() | {"again", "also"}
            ):
                place = following
            else:
                return place

    def _is_clause(self, start: int, end: int) -> bool:
        """Return whether the words hold a subject and a finite verb: they open with neither verb nor preposition."""
        first = self._word_at(start)
        closed = lexicon("grammar", "auxiliaries", "conjunctions") | {"nothing", "little", "goodbye", "so", "of", "for"}
        if not first or first in closed:
            return False
        words = [self._text[low:high] for low, high in words_in(self._text, start, end)]
        return len(words) >= _FEWEST_WORDS and any(is_finite(word) for word in words[1:])

    def _is_prepositional(self, at: int) -> bool:
        found = _NUMBER_AFTER.match(self._text, at)
        number = found and (found["word"] is None or folded(found["word"]) in lexicon("grammar", "numbers"))
        return not number and self._word_at(at) in lexicon("grammar", "prepositions")

    def _is_told(self, start: int, end: int) -> bool:
        """Return whether somebody stands before a “to”: “both sides to talk”, and not “reporters, …”."""
        to = self._text.find(" to ", start, min(end, start + _REACH))
        return to > 0 and not any(mark in self._text[start:to] for mark in _QUOTE + ",:;")

    def _is_blamed(self, start: int, end: int) -> bool:
        """Return whether somebody stands before an “of” or “for”: “accused Kyiv of preparing an attack”."""
        found = _OF_WHAT.search(self._text, start, min(end, start + _REACH))
        return found is not None and not any(mark in self._text[start : found.start()] for mark in _QUOTE + ":;")

    def _word_at(self, at: int) -> str:
        found = next(iter(words_in(self._text, at, min(self._high, at + 60))), None)
        return folded(self._text[slice(*found)]) if found and not self._text[at : found[0]].strip(_QUOTE) else ""

    def _words(self, start: int, end: int) -> int:
        return sum(1 for _ in words_in(self._text, start, end))

    def _skip_blank(self, at: int) -> int:
        while at < self._high and self._text[at].isspace():
            at += 1
        return at

    def _quoted(self, at: int) -> bool:
        return self._passage.is_quoted(at)

    def _bare(self, start: int, end: int) -> Place | None:
        """Return a stretch without the marks and blanks around it, and without what it opens with: “, and that”."""
        while start < end and self._text[start] in _EDGE:
            start += 1
        return trim(self._text, start, self._bare_end(start, end))

    def _bare_end(self, start: int, end: int) -> int:
        while end > start and self._text[end - 1] in _FINAL and not self._is_abbreviation(end):
            end -= 1
        return end

    def _is_abbreviation(self, end: int) -> bool:
        return self._text[end - 1] == "." and self._text[end - 4 : end - 1].count(".") == 1


def is_finite(word: str) -> bool:
    """Return whether a word is likely a finite verb: an auxiliary, a cue, a word in -ed or -es."""
    key = folded(word)
    if key in lexicon("grammar", "auxiliaries") or key.endswith("n't") or "'" in key[1:]:
        return True
    plain = word.islower() and len(word) > 3
    return plain and (key.endswith(("ed", "es")) or key in lexicon("cues", "verbs") | lexicon("speech", "finite"))


def _is_auxiliary(word: str) -> bool:
    return folded(word) in lexicon("grammar", "auxiliaries")


def _times() -> frozenset[str]:
    return lexicon("grammar", "time words")
