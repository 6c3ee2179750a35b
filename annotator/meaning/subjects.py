"""The words that name who speaks, beside a cue: "its chief, General Bas Ommer", "officials in Kyiv", "she".

A rule of thumb over tokens, not a parser. Places are indexes of tokens; spans are code points.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import Literal, NamedTuple

from annotator.meaning.lexicons import lexicon, small_words
from annotator.meaning.names import Name, names_in, person_ending_at
from annotator.meaning.tokens import Token

SpeakerKind = Literal["name", "description", "pronoun"]

_LONGEST_PHRASE = 16
_SAYING_WORDS = (3, 4)  # of "in his speech", "at the CSTO summit"
_WHO = frozenset({"who", "which"})
_NOMINATIVE = frozenset({"he", "she", "they", "we", "i"})
_DASHES = frozenset("–—-")
# «В пресс-службе сообщили»: the office is the speaker.
_WITHIN = frozenset({"в", "во"})
# "Officials familiar with the talks", "sources with knowledge of the plan".
_KNOWING = frozenset({"familiar with", "close to", "briefed on", "with knowledge", "involved in"})
# "Hungary’s Prime Minister Viktor Orban": whose he is belongs to him.
_OWNER = re.compile(r"(?<!\w)(?:[^\W\d_a-z][\w.-]*[ \u00a0]){0,2}[^\W\d_a-z][\w.-]*(?:[’']s|s[’'])[ \u00a0]$")
_LONGEST_OWNER = 60
# After a description these go on with it: "a spokesman for the ministry", "relatives of conscripts".
_GOING_ON = frozenset({"of", "for", "from", "at", "the", "a", "an"})


class Speaker(NamedTuple):
    """Who speaks, as it stands in the text."""

    start: int
    end: int
    kind: SpeakerKind


@cache
def grammar(*sections: str) -> frozenset[str]:
    """Return the words of the sections of all grammar lexicons."""
    return lexicon("grammar", *sections)


@cache
def _stopping() -> frozenset[str]:
    return grammar("subordinators", "complementisers", "auxiliaries", "negations", "time")


def subject_before(text: str, line: Sequence[Token], place: int) -> Speaker | None:
    """Return the subject of the cue at `place` that stands before it, also across appositions, or None."""
    last = _before_adverbs(line, place)
    if last < 0:
        return None
    token = line[last]
    if token.kind == "mark":
        return _across_marks(text, line, last) if token.word in _DASHES | {",", "،"} else None
    if token.kind != "word":
        return None
    if token.word in grammar("relatives"):
        before = last - 1 - (line[last - 1].kind == "mark")
        return _named_before(text, line, before) or _phrase_before(text, line, before) if last > 1 else None
    return _phrase_before(text, line, last)


def _named_before(text: str, line: Sequence[Token], last: int) -> Speaker | None:
    """Return the name that the phrase up to `last` tells more of: of "by Ada Voss, the mayor, who said"."""
    first = last
    while first > 0 and line[first].kind == "word":
        first -= 1
    if first < 1 or line[first].word != "," or line[first + 1].word not in grammar("articles", "possessives"):
        return None
    low = line[max(0, first - _LONGEST_PHRASE)].start
    *_, name = [None, *names_in(text, low, line[first - 1].end)]
    return Speaker(*person_ending_at(text, name), "name") if name and name.end == line[first - 1].end else None


def subject_after(text: str, line: Sequence[Token], place: int) -> Speaker | None:
    """Return the subject or source that starts at `place` or after a time of day, or None.

    A description with a name in apposition, "its chief, General Bas Ommer", is the name.
    """
    first = _after_time(line, place)
    last = first
    while last < len(line) and last - first < _LONGEST_PHRASE and _goes_on(text, line, first, last):
        last += 1
    seen_by = last < len(line) and line[last].word == "by"  # "a draft seen by the agency"
    speaker = _speaker(text, line, first, last - 1 - seen_by)
    if speaker is None or speaker.kind != "description" or last >= len(line) or line[last].word != ",":
        return speaker
    end = next((at for at in range(last + 1, len(line)) if line[at].kind != "word"), len(line))
    return _pure_name(text, line, last + 1, end - 1) or speaker


def first_subject(text: str, line: Sequence[Token], place: int) -> Speaker | None:
    """Return what is likely the subject of the clause that the cue at `place` ends: "Orsk" of "Orsk came and said"."""
    if line[0].word in grammar("pronouns"):
        return Speaker(line[0].start, line[0].end, "pronoun")
    for name in names_in(text, line[0].start, line[place].start):
        before = {token.word for token in line if name.start - 20 < token.end <= name.start}
        if before.isdisjoint(grammar("prepositions")) and not _is_time(text[name.start : name.end]):
            following = next(names_in(text, name.end, line[place].start), None)
            person = person_ending_at(text, following) if following else None
            if person is not None and person[0] <= name.start:
                return Speaker(*person, "name")  # "Kremlin spokesperson Dmitry Peskov"
            end = _with_noun(text, line, name.end)
            return (
                Speaker(*person_ending_at(text, name), "name") if end == name.end else Speaker(name.start, end, "name")
            )
    return None


def _with_noun(text: str, line: Sequence[Token], end: int) -> int:
    """Return the end of the noun in small letters that a name is only the adjective of: "Malian government"."""
    for token in line:
        if token.start >= end:
            small = is_between(token.word) or token.word.endswith(("ed", "s")) or token.word in small_words()
            noun = token.kind == "word" and text[token.start].islower() and text[token.start - 1] == " " and not small
            if not noun or token.word in lexicon("cues", "verbs") | lexicon("speech", "finite"):
                break
            end = token.end
    return end


def _before_adverbs(line: Sequence[Token], place: int) -> int:
    """Return the place before adverbs, a time and where it was said: "the minister in his speech last week"."""
    at = place - 1
    while at >= 0:
        before = at - _adverbial_length(line, at)
        if before == at and (line[at].kind == "aside" or is_between(line[at].word)):
            before = at - 1
        if before == at:
            before = _before_time(line, at)
        if before == at:
            break
        at = before
    return at


def _adverbial_length(line: Sequence[Token], last: int) -> int:
    """Return how many tokens up to `last` are an adverbial phrase, "in turn", "in his speech", 0 where none ends."""
    for phrase in _adverbials().get(line[last].word, ()):
        first = last - len(phrase) + 1
        if first > 0 and tuple(token.word for token in line[first : last + 1]) == phrase:
            return len(phrase)
    if line[last].word in grammar("sayings"):
        for length in _SAYING_WORDS:
            first = last - length + 1
            article = line[first + 1].word in grammar("articles", "possessives") if first > 0 else False
            if article and line[first].word in grammar("prepositions"):
                return length
    return 0


@cache
def _adverbials() -> Mapping[str, Sequence[tuple[str, ...]]]:
    """Return the adverbial phrases by their last word, the longest first."""
    by_last: dict[str, list[tuple[str, ...]]] = {}
    for phrase in grammar("adverbial phrases"):
        words = tuple(phrase.split())
        by_last.setdefault(words[-1], []).append(words)
    return {last: sorted(found, key=len, reverse=True) for last, found in by_last.items()}


def _before_time(line: Sequence[Token], last: int) -> int:
    """Return the place before a time, "the Kremlin on Tuesday", "the committee last month", or `last`."""
    at = last
    while at >= 0 and _is_time(line[at].word):
        at -= 1
    if not 0 < at + 1 <= last:
        return last
    if line[at].word in grammar("prepositions"):
        return at - 1 if at > 0 else last
    return at if last - at > 1 and line[at].kind == "word" else last


def is_between(word: str) -> bool:
    """Return whether the word may stand between a subject and its verb: "has", "also", "firmly", "not"."""
    return word in grammar("auxiliaries", "negations", "adverbs") or (word.endswith("ly") and len(word) > 4)


def _phrase_before(text: str, line: Sequence[Token], last: int) -> Speaker | None:
    first = last
    while first >= 0 and last - first < _LONGEST_PHRASE and _joins(text, line, first, last):
        first -= 1
    if 0 < first < last and line[first].word in _WHO and line[first - 1].kind == "word":
        return _phrase_before(text, line, first - 1)  # "the leader who presented a case has said"
    return _speaker(text, line, first + 1, last)


def _joins(text: str, line: Sequence[Token], at: int, last: int) -> bool:
    """Return whether the token at `at` belongs to the phrase that ends at `last`, seen from behind."""
    token = line[at]
    if token.kind == "aside":
        return at < last
    if token.kind != "word" or token.word in grammar("auxiliaries", "subordinators", "negations"):
        return False
    if token.word in grammar("conjunctions"):
        return 0 < at < last and _joins_two(text, line[at - 1], line[at + 1])
    if token.word == "by" and at > 0 and line[at - 1].word.endswith("ed"):
        return False  # "shared by the ministry, which urged"
    is_noun = at > 0 and line[at - 1].word in grammar("articles", "possessives")  # "a report by the institute"
    return is_noun or token.word not in lexicon("cues", "verbs") or text[token.start].isupper()


def _joins_two(text: str, left: Token, right: Token) -> bool:
    """Return whether "and" joins two nouns here, "experts and media", "Kyiv and Moscow", and not two clauses."""
    if left.kind != "word" or right.kind != "word" or right.word in grammar("articles", "pronouns"):
        return False
    if text[left.start].isupper():
        return text[right.start].isupper()
    return left.word.endswith(("s", "ы", "и"))


def _goes_on(text: str, line: Sequence[Token], first: int, at: int) -> bool:
    """Return whether the token at `at` belongs to the phrase that starts at `first`."""
    token = line[at]
    if token.kind != "word" or token.word in _stopping():
        return False
    if token.word in grammar("time words") and not text[token.start].isupper():
        return False
    if token.word in grammar("conjunctions"):
        return first < at < len(line) - 1 and line[at + 1].word not in grammar("articles", "pronouns")
    if token.word in grammar("prepositions"):
        following = line[at + 1].word if at + 1 < len(line) else ""
        knowing = f"{line[at - 1].word} {token.word}" in _KNOWING or f"{token.word} {following}" in _KNOWING
        return first < at and (token.word in _GOING_ON or knowing) and following not in grammar("time words")
    return at == first or token.word not in lexicon("cues", "verbs")


def _after_time(line: Sequence[Token], place: int) -> int:
    """Return the place after adverbs and times: "on Monday", «во вторник»."""
    at = place
    while at < len(line):
        word = line[at].word
        following = line[at + 1].word if at + 1 < len(line) else ""
        if word in grammar("prepositions") and following in grammar("time words"):
            at += 2
        elif word in grammar("time words", "adverbs"):
            at += 1
        else:
            break
    return at


def _across_marks(text: str, line: Sequence[Token], mark: int) -> Speaker | None:
    """Return the subject before one or more appositions: the first piece of the clause that can be one."""
    pieces: list[tuple[int, int]] = []
    last = mark - 1
    while last >= 0:
        first = last
        while first >= 0 and (line[first].kind in ("word", "aside") or line[first].word == "/"):
            first -= 1
        starts_clause = line[first + 1].word in grammar("conjunctions") if first + 1 <= last else False
        pieces.insert(0, (first + 1 + starts_clause, last))
        if starts_clause or first < 0 or line[first].word not in _DASHES | {",", "،"}:
            break
        last = first - 1
    # "In a speech held in New York, Secretary-General Guterres, who …, said": first without such an opening.
    opening = [_is_opening(line[first].word) for first, _ in pieces]
    order = sorted(range(len(pieces)), key=lambda place: (opening[place], place))
    for place in order:
        speaker = _piece_subject(text, line, *pieces[place])
        if speaker is not None:
            following = pieces[place + 1] if place + 1 < len(pieces) else None
            unnamed = speaker.kind == "description" or _is_office(text, speaker)
            name = _named_apposition(text, line, *following) if following and unnamed else None
            return name or speaker
    return None


def _is_opening(word: str) -> bool:
    """Return whether a word opens what stands before a subject: "In a speech, …", "Speaking in York, …"."""
    return word.isascii() and (word in grammar("prepositions") or word in lexicon("speech", "asked") | {"ahead"})


def _is_office(text: str, speaker: Speaker) -> bool:
    """Return whether a name is only that of an office: "President of Kazakhstan", "NATO Secretary General"."""
    name = next(names_in(text, speaker.start, speaker.end), None)
    after = text[name.title[1] : speaker.end] if name and name.title[0] < name.title[1] else "x"
    return not after or after.startswith(" of ")


def _piece_subject(text: str, line: Sequence[Token], first: int, last: int) -> Speaker | None:
    while first <= last and line[first].word in grammar("subordinators") - grammar("relatives"):
        first += 1  # "when General Munro, who retired in May, wrote"
    words = [token.word for token in line[first : last + 1] if token.kind == "word"]
    if not words or words[0] in grammar("relatives") or not grammar("auxiliaries").isdisjoint(words):
        return None
    return _speaker(text, line, first, last)


def _named_apposition(text: str, line: Sequence[Token], first: int, last: int) -> Speaker | None:
    known_as = [token.word for token in line[first : first + 2]] in (["known", "as"], ["nicknamed", "the"])
    return _pure_name(text, line, first + 2 * known_as, last)


def _pure_name(text: str, line: Sequence[Token], first: int, last: int) -> Speaker | None:
    """Return the name that a piece consists of, or None where it holds more than one."""
    if first > last:
        return None
    start, end = line[first].start, line[last].end
    name = next(names_in(text, start, end), None)
    return Speaker(start, end, "name") if name and name[:2] == (start, end) else None


def _speaker(text: str, line: Sequence[Token], first: int, last: int) -> Speaker | None:
    """Return the speaker that a phrase is: a name in it without what is only said of him, else all but the article."""
    while first <= last and line[last].kind != "word":
        last -= 1
    first = _without_opening(text, line, first, last)
    if _is_infinitive(text, line[first : last + 1]) or _is_participle(text, line, first):
        return None
    if first > last or line[last].word in grammar("prepositions", "time words", "articles"):
        return None
    if line[last].word in _NOMINATIVE:
        first = last  # "in his welcoming address he"
    elif line[first].word in _NOMINATIVE:
        last = first
    start, end = line[first].start, line[last].end
    if first == last and line[first].word in grammar("pronouns", "possessives", "determiners"):
        return Speaker(start, end, "pronoun")
    name = _last_name(text, line, first, last)
    if name is None:
        return Speaker(start, end, "description")
    if _belongs_to_title(line, first, name):
        return Speaker(start, end, "name")
    person = person_ending_at(text, name)
    titled = person[0] < name.start or name.title[0] < name.title[1]
    return Speaker(*(_with_owner(text, start, *person) if titled else person), "name")


def _is_infinitive(text: str, phrase: Sequence[Token]) -> bool:
    """Return whether a verb stands in a phrase: "efforts to restore", but not "adviser to the president"."""
    small = grammar("articles", "possessives", "determiners")
    return any(
        token.word == "to" and text[following.start].islower() and following.word not in small
        for token, following in pairwise(phrase)
    )


def _is_participle(text: str, line: Sequence[Token], first: int) -> bool:
    """Return whether a phrase opens with a participle behind a comma: ", reinforcing press reports"."""
    opens = 0 < first < len(line) and line[first - 1].word == ","
    return opens and line[first].word.endswith("ing") and text[line[first].start].islower()


def _with_owner(text: str, low: int, start: int, end: int) -> tuple[int, int]:
    """Return a name with the genitive before it, not before `low`: "Hungary’s Prime Minister Viktor Orban"."""
    owner = _OWNER.search(text, max(low, start - _LONGEST_OWNER), start)
    return (owner.start() if owner else start), end


def _last_name(text: str, line: Sequence[Token], first: int, last: int) -> Name | None:
    """Return the name at the phrase's end, unless it only says whose or where: "officials of the ONS"."""
    *_, name = [None, *names_in(text, line[first].start, line[last].end)]
    if name is None or name.end != line[last].end:
        return None
    before = [token.word for token in line[first : last + 1] if token.end <= name.start][-2:]
    while before and before[-1] in grammar("articles", "possessives", "determiners"):
        before.pop()
    if not before:
        return name
    if before[-1] in grammar("prepositions") | {"and", "и"}:
        return None
    single = " " not in text[name.start : name.end]
    return None if single and not text[name.start].isascii() and not _has_title(line, first, name) else name


def _belongs_to_title(line: Sequence[Token], first: int, name: Name) -> bool:
    """Return whether the phrase before a name is his title, with what it is of: «генеральный секретарь союза»."""
    return _has_title(line, first, name) and not line[first].word.isascii()


def _has_title(line: Sequence[Token], first: int, name: Name) -> bool:
    return any(token.word in lexicon("titles", "titles") for token in line[first:] if token.end <= name.start)


def _without_opening(text: str, line: Sequence[Token], first: int, last: int) -> int:
    """Return where a phrase begins without "In Moscow", "On Monday", "Last week", "However" and an article."""
    titled = any(token.word in lexicon("titles", "titles") for token in line[first : last + 1])
    if first < last and line[first].word in _WITHIN and not _is_time(line[first + 1].word) and not titled:
        return first + 1
    if first <= last and line[first].word in grammar("prepositions"):
        first = _after_prepositional(text, line, first + 1, last)
    while first <= last and (_is_time(line[first].word) or line[first].word in grammar("adverbs", "conjunctions")):
        first += 1
    if first < last and line[first].word in grammar("articles", "possessives"):
        first += 1
    return first


def _after_prepositional(text: str, line: Sequence[Token], first: int, last: int) -> int:
    timed = first
    while timed <= last and _is_time(line[timed].word):
        timed += 1
    if timed > first:
        return timed
    articles = [at for at in range(first + 1, last + 1) if line[at].word in grammar("articles")]
    if articles:
        return articles[-1]
    at = first + (line[first].word in grammar("articles")) if first <= last else first
    capital = at <= last and text[line[at].start].isupper()
    at += 1
    while capital and at <= last and text[line[at].start].isupper():
        at += 1
    return at


def _is_time(word: str) -> bool:
    return word.lower() in grammar("time words") or word.isdigit()
