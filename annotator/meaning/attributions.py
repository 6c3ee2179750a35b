"""Who is said to say something: each cue of a stretch of text with its speaker.

A cue is a verb ("said", "does not believe"), a state ("is opposed to") or a phrase around a source ("according to …");
they stand in the lexicons `cues_LANGUAGE.txt`. `start` and `end` are code points.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from annotator.meaning.lexicons import lexicon, phrases
from annotator.meaning.names import names_in, person_ending_at
from annotator.meaning.subjects import Speaker, first_subject, grammar, is_between, subject_after, subject_before
from annotator.meaning.tokens import Token, tokens
from annotator.meaning.verbs import Phrases, Verbs, verbs

_DOTS = "…"
_LONGEST_SOURCE, _LONGEST_QUOTED = 8, 16
_SECOND = 2
_NOUNS_TOO = frozenset(
    {
        "answer",
        "appeal",
        "call",
        "claim",
        "comment",
        "demand",
        "dispute",
        "doubt",
        "estimate",
        "fear",
        "forecast",
        "hope",
    }
    | {"label", "note", "order", "plan", "pledge", "post", "promise", "protest", "question", "quote", "remark", "reply"}
    | {"report", "request", "signal", "vow"}
)
_OPENING_REACH, _OPENING_THATS = 120, 3
_IMPERSONAL_REACH = 6
_ARABIC, _CYRILLIC = re.compile("[\u0600-\u06ff]"), re.compile("[\u0400-\u04ff]")
# A verb that no lexicon has stands so near behind a quotation, in tokens, and has more letters than this.
_LONGEST_SUBJECT, _SHORTEST_VERB = 12, 3
# "Put the losses at 300": so near stands the "at".
_PUT, _PUT_REACH = frozenset({"put", "puts", "putting"}), 12
_QUOTING = frozenset({"quoted", "quotes", "quoting", "cited", "cites", "citing"})
_UNWILLING = frozenset(
    {"refused", "refuses", "declined", "declines", "failed", "fails", "reluctant", "unwilling", "important"}
)
_ARTICLE = len("the ")
_JOINING_MARKS = frozenset(",–—-،")
_NOMINATIVE = frozenset({"he", "she", "they", "i", "we", "another", "others", "one", "both"})
_PARTICIPLES = ("ing", "вив", "сив", "тив", "див", "рив", "вая", "чая", "яя", "ряя")
# Arabic writes "and" and "so" onto the next word.
_WRITTEN_ON = ("و", "ف")


class Attribution(NamedTuple):
    """A speaker and the cue that says so; `is_source` of "according to …", whose source says it in other words."""

    speaker: Speaker
    cue: tuple[int, int]
    is_source: bool


def attributions(
    text: str,
    start: int,
    end: int,
    said: Iterable[tuple[int, int]] = (),
    *,
    known: Verbs | None = None,
    quoted: Sequence[tuple[int, int]] | None = None,
) -> list[Attribution]:
    """Return the attributions of `text[start:end]`, one sentence or so, in the order of their cues.

    What stands inside quotations and inside the spans of `said` is not looked at. `known` are the verbs that are cues,
    those of the lexicons unless others are given; `quoted` are the quotations there, if they are known already.
    """
    line = tokens(text, start, end, said, quoted)
    known = known or verbs()
    found: list[Attribution] = []
    opening = _opening_participle(line, known)
    place = 0
    while place < len(line):
        attribution, length = _source_at(text, line, place)
        if attribution is None:
            attribution, length = _verb_at(text, line, place, found, known)
        if attribution is None and not length:
            attribution = _noun_at(text, line, place) or _after_quotation(text, line, place)
        if attribution is not None:
            if opening is not None and not found and not attribution.is_source:
                found.append(Attribution(attribution.speaker, opening, is_source=False))
            found.append(attribution)
        place += max(1, length)
    return found


def _opening_participle(line: Sequence[Token], known: Verbs) -> tuple[int, int] | None:
    """Return the cue that opens a sentence: "Noting that the road was open, he said …", or None."""
    if not line or not line[0].word.endswith("ing"):
        return None
    length = _verb_length(line, 0, known)
    is_cue = 0 < length < len(line) and line[length].word in ("that", "how")
    return (line[0].start, line[length - 1].end) if is_cue else None


def cue_length(text: str, start: int, end: int) -> int:
    """Return how many code points of `text[start:end]` are an opening cue with its blanks and "that", 0 without one.

    Some take the cue into the claim: "does not believe that numbers will decide".
    """
    line = tokens(text, start, min(end, start + 200))
    place = 0
    while place < len(line) and is_between(line[place].word):
        place += 1
    length = _verb_length(line, place, verbs()) if place < len(line) else 0
    if not length or line[place].word in grammar("pronouns"):
        return 0
    return (line[place + length].start if place + length < len(line) else line[-1].end) - start


def is_impersonal(text: str, start: int, end: int) -> bool:
    """Return whether `text[start:end]` ends with a cue that names nobody: "it is expected that", «ожидается, что»."""
    line = [token for token in tokens(text, start, end) if token.kind == "word"]
    while line and line[-1].word in grammar("complementisers", "articles"):
        line.pop()
    if not line:
        return False
    if line[-1].word in lexicon("cues", "impersonal"):
        return True
    words = [token.word for token in line[-_IMPERSONAL_REACH:]]
    count = next((n for n in (3, 2, 1) if tuple(words[-n:]) in verbs().phrases.get(words[max(-n, -len(words))], ())), 0)
    before = words[:-count] if count else []
    being = False
    while before and is_between(before[-1]):
        being = before.pop() in grammar("being") or being
    return being and before[-1:] == ["it"]


def names_nobody(text: str, start: int, end: int) -> bool:
    """Return whether the sentence begins with a cue that names nobody: "It is expected that", «Ожидается, что»."""
    line = [token for token in tokens(text, start, min(end, start + _OPENING_REACH)) if token.kind == "word"]
    thats = [token.end for token in line if token.word in grammar("complementisers")]
    return any(is_impersonal(text, start, that) for that in thats[:_OPENING_THATS])


def _verb_at(
    text: str, line: Sequence[Token], place: int, earlier: Sequence[Attribution], known: Verbs
) -> tuple[Attribution | None, int]:
    length = _verb_length(line, place, known)
    after = place + length
    if not length or _is_noun(text, line, place) or _is_other_sense(text, line, place, length):
        return None, 0
    if (quoted := _quoted_by(text, line, place) or _quoting(text, line, place)) is not None:
        return quoted
    if _is_passive(line, place, known):
        by = after < len(line) and line[after].word == "by"
        speaker = subject_after(text, line, after + 1) if by else None
    else:
        speaker = _subject(text, line, place, after, earlier)
    if speaker is None or _is_impersonal(line, place, speaker):
        return None, length
    return Attribution(speaker, (_cue_start(line, place), line[after - 1].end), is_source=False), length


def _quoted_by(text: str, line: Sequence[Token], place: int) -> tuple[Attribution, int] | None:
    """Return the attribution of "he was quoted by the agency as saying", and how many tokens its cue has."""
    if [token.word for token in line[place : place + 2]] != ["quoted", "by"]:
        return None
    for last in range(place + 2, min(len(line) - 1, place + _LONGEST_SOURCE)):
        if [token.word for token in line[last : last + 2]] == ["as", "saying"]:
            speaker = subject_before(text, line, place)
            cue = line[place].start, line[last + 1].end
            return (Attribution(speaker, cue, is_source=False), last + 2 - place) if speaker else None
    return None


def _quoting(text: str, line: Sequence[Token], place: int) -> tuple[Attribution, int] | None:
    """Return the attribution of "the agency quoted him as saying", and how many tokens its cue has."""
    if line[place].word not in _QUOTING:
        return None
    for last in range(place + 2, min(len(line) - 1, place + _LONGEST_QUOTED)):
        if [token.word for token in line[last : last + 2]] == ["as", "saying"]:
            single = last == place + 2
            speaker = (
                Speaker(line[place + 1].start, line[place + 1].end, "pronoun")
                if single and line[place + 1].word in grammar("pronouns")
                else subject_after(text, line[:last], place + 1)
            )
            cue = line[place].start, line[last + 1].end
            return (Attribution(speaker, cue, is_source=False), last + 2 - place) if speaker else None
    return None


def _is_noun(text: str, line: Sequence[Token], place: int) -> bool:
    """Return whether the cue is none here: "the report", "Member States", "called up"."""
    before = line[place - 1].word if place else ""
    owned = before.endswith("'s") and before[:-2] not in grammar("pronouns")
    if place > 0 and (text[line[place].start].isupper() or owned or before in _before_nouns()):
        return True
    if _is_second_noun(line, place):
        return True
    pairs = (line[place - 1 : place + 1] if place else []), line[place : place + 2]
    return any(" ".join(token.word for token in pair) in lexicon("cues", "no cues") for pair in pairs)


def _is_other_sense(text: str, line: Sequence[Token], place: int, length: int) -> bool:
    """Return whether a cue means something else: "put their lives in danger", "afraid to admit"."""
    following = [token.word for token in line[place + 1 : place + 1 + _PUT_REACH]]
    if line[place].word == "states" and place > 0 and text[line[place - 1].start].isupper():
        return following[:1] != ["that"]  # "the Baltic states"
    if length == 1 and line[place].word in _PUT:
        return "at" not in following and all(token.kind != "said" for token in line[place + 1 : place + 2])
    return length == 1 and line[place].word in lexicon("cues", "states") and following[:1] == ["to"]


def _is_second_noun(line: Sequence[Token], place: int) -> bool:
    """Return whether a word that may be a noun ends a noun phrase: "the deployment plan that"."""
    if place < _SECOND or line[place].word not in _NOUNS_TOO or line[place - 1].word.endswith("s"):
        return False  # "the officials claim that"
    return line[place - 1].kind == "word" and line[place - 2].word in grammar("articles", "possessives")


@cache
def _before_nouns() -> frozenset[str]:
    return (grammar("articles", "prepositions", "possessives") | {"no", "any", "little"}) - grammar("pronouns")


def _subject(
    text: str, line: Sequence[Token], place: int, after: int, earlier: Sequence[Attribution]
) -> Speaker | None:
    before = line[place - 1] if place else None
    verb_first = _ARABIC.match(line[place].word) is not None
    participle = line[place].word.endswith(_PARTICIPLES)
    inverted = (_follows_what_is_said(line, place) and not participle) or (before and before.word in ("as", "как"))
    if verb_first or inverted:
        speaker = subject_after(text, line, after)
        if speaker is not None and (speaker.kind != "pronoun" or _may_say(text, speaker)):
            return speaker
    if participle and before is not None and before.kind == "mark":
        # "she said …, adding that", "he painted a grim picture, arguing that"
        return earlier[-1].speaker if earlier else first_subject(text, line, place)
    if before is not None and before.word in grammar("conjunctions") and earlier:
        return earlier[-1].speaker
    speaker = subject_before(text, line, place)
    if speaker is not None:
        return speaker
    if before is not None and (before.word in grammar("conjunctions") or participle):
        return earlier[-1].speaker if earlier else first_subject(text, line, place)
    after_cue = line[after].word if after < len(line) else ""
    if before is not None and before.word == "to" and after_cue == "that" and not _is_unwilling(line, place - 1):
        return first_subject(text, line, place)  # "used his speech to repeat that"
    # «Об этом сообщил губернатор»
    return subject_after(text, line, after) if _CYRILLIC.match(line[place].word) else None


def _is_unwilling(line: Sequence[Token], place: int) -> bool:
    """Return whether the "to" at a place goes with a word that says that nothing is said: "refused to say that"."""
    return any(token.word in _UNWILLING for token in line[max(0, place - 2) : place])


def _may_say(text: str, speaker: Speaker) -> bool:
    """Return whether a pronoun after its cue is no object: “…,” says another, but not “…,” told them."""
    word = text[speaker.start : speaker.end].lower()
    return not word.isascii() or word in _NOMINATIVE


def _follows_what_is_said(line: Sequence[Token], place: int) -> bool:
    """Return whether only marks stand between the cue and something said before it."""
    at = place - 1
    while at >= 0 and (line[at].word in _JOINING_MARKS or line[at].word.endswith("ly")):
        at -= 1
    return at >= 0 and line[at].kind == "said"


def _noun_at(text: str, line: Sequence[Token], place: int) -> Attribution | None:
    """Return the attribution of a noun: "Moscow’s warning that …", "the claim by the junta that …"."""
    token = line[place]
    if token.word not in lexicon("cues", "nouns") or token.kind != "word":
        return None
    following = [each.word for each in line[place + 1 : place + 2]]
    speaker: Speaker | None = None
    if following == ["that"] and place > 0:
        owner = line[place - 1]
        if owner.word in grammar("possessives"):
            speaker = Speaker(owner.start, owner.end, "pronoun")
        elif owner.word.endswith(("'s", "s'")):
            speaker = _owner(text, line, place - 1)
    elif following and following[0] in ("by", "from"):
        found = subject_after(text, line, place + 2)
        after = next((each.word for each in line[place + 2 :] if found and each.start >= found.end), "")
        speaker = found if after == "that" else None
    return Attribution(speaker, (token.start, token.end), is_source=False) if speaker else None


def _owner(text: str, line: Sequence[Token], place: int) -> Speaker | None:
    """Return whose something is, without the ending: "Moscow" of "Moscow’s", "army" of "the army’s"."""
    end = line[place].end - (2 if line[place].word.endswith("'s") else 1)
    *_, name = [None, *names_in(text, line[max(0, place - _LONGEST_SUBJECT)].start, line[place].end)]
    if name is not None and name.end == line[place].end:
        return Speaker(person_ending_at(text, name)[0], end, "name")
    first = place
    while first > 0 and place - first < _LONGEST_SUBJECT and line[first - 1].kind == "word":
        if line[first - 1].word in _before_nouns():
            return Speaker(line[first].start, end, "description")
        first -= 1
    return None


def _after_quotation(text: str, line: Sequence[Token], place: int) -> Attribution | None:
    """Return the attribution of a verb in no lexicon by its place: “…,” fumed the general; “…,” he thundered."""
    token = line[place]
    known = _phrase_length(line, place, phrases("cues", "beside quotations"))
    if token.kind != "word" or not (known or _may_be_verb(text, token)):
        return None
    after = place + max(1, known)
    cue = token.start, line[after - 1].end
    if [each.word or each.kind for each in line[after : after + 2]] == [":", "said"]:
        speaker = subject_before(text, line, place)  # "The general fumed: “…”"
        opens = speaker is not None and (speaker.start - line[0].start <= _ARTICLE or token.word.endswith("ed"))
        return Attribution(speaker, cue, is_source=False) if speaker and opens else None
    if _follows_what_is_said(line, place) and _ends_open(text, line, place):
        speaker = subject_after(text, line, after) if after < len(line) and _opens_speaker(text, line[after]) else None
        return Attribution(speaker, cue, is_source=False) if speaker else None
    first = place - 1
    while first >= 0 and place - first <= _LONGEST_SUBJECT and line[first].kind in ("word", "aside"):
        first -= 1
    if first + 1 >= place or not _follows_what_is_said(line, first + 1) or not _ends_open(text, line, first + 1):
        return None
    nearest = line[place - 1].word
    unsure = token.word.endswith("s") and nearest not in grammar("pronouns") and not known  # "Western officials"
    if unsure or not _opens_speaker(text, line[first + 1]):
        return None
    if nearest in grammar("articles", "possessives", "prepositions", "determiners"):
        return None  # "the wounded man"
    speaker = subject_before(text, line, place)
    return Attribution(speaker, cue, is_source=False) if speaker else None


def _may_be_verb(text: str, token: Token) -> bool:
    """Return whether a word in small letters ends as a finite verb does, and is none of the small words."""
    word = token.word
    ends = len(word) > _SHORTEST_VERB and word.endswith(("ed", "s")) and not word.endswith(("ss", "us", "ous"))
    return token.kind == "word" and ends and word.isalpha() and text[token.start].islower() and not is_between(word)


def _opens_speaker(text: str, token: Token) -> bool:
    is_small = token.word in grammar("articles", "possessives", "determiners") or token.word in _NOMINATIVE
    return token.kind == "word" and (is_small or text[token.start].isupper())


def _ends_open(text: str, line: Sequence[Token], place: int) -> bool:
    """Return whether what is said before a place ends with a comma, a “!” or a “?”, as before “he said”."""
    at = place - 1
    comma = False
    while at >= 0 and line[at].kind == "mark":
        comma = comma or line[at].word == ","
        at -= 1
    end = line[at].end
    return comma or text[end - 2 : end - 1] in tuple(",!?") or text[end - 1] in ",!?"


def _is_passive(line: Sequence[Token], place: int, known: Verbs) -> bool:
    at = place - 1
    while at >= 0 and line[at].word in grammar("negations", "adverbs"):
        at -= 1
    by = [token.word for token in line[place + 1 : place + 2]] == ["by"] and line[place].word.endswith("ed")
    being = by or (at >= 0 and line[at].word in grammar("being"))
    quoted = [token.word for token in line[place + 1 : place + 3]] == ["as", "saying"]
    return being and not quoted and known.has(line[place].word) and not line[place].word.endswith("ing")


def _is_impersonal(line: Sequence[Token], place: int, speaker: Speaker) -> bool:
    """Return whether the subject is that of "it is expected that"."""
    subject = next((token for token in line if token.start == speaker.start), None)
    between = [token.word for token in line[:place] if token.start >= speaker.end]
    return subject is not None and subject.word == "it" and not grammar("being").isdisjoint(between)


def _cue_start(line: Sequence[Token], place: int) -> int:
    """Return where the cue begins: with its negation, "does not believe", «не считает»."""
    first = place
    while first > 0 and line[first - 1].word in grammar("auxiliaries", "negations", "adverbs"):
        first -= 1
    negated = any(token.word in grammar("negations") or token.word.endswith("n't") for token in line[first:place])
    return line[first if negated else place].start


def _verb_length(line: Sequence[Token], place: int, known: Verbs) -> int:
    """Return how many tokens from `place` on are the longest cue there, 0 for none."""
    if line[place].kind != "word":
        return 0
    return _phrase_length(line, place, known.phrases)


def _phrase_length(line: Sequence[Token], place: int, known: Phrases) -> int:
    word = line[place].word
    if word not in known and word.startswith(_WRITTEN_ON):
        word = word[1:]
    for phrase in known.get(word, ()):
        if tuple(token.word for token in line[place + 1 : place + len(phrase)]) == phrase[1:]:
            return len(phrase)
    return 0


def _source_at(text: str, line: Sequence[Token], place: int) -> tuple[Attribution | None, int]:
    for before, after in _sources(line[place]):
        there = tuple(token.word for token in line[place + 1 : place + len(before)])
        if there != before[1:]:
            continue
        first = place + len(before)
        found = _within(text, line, first, after) if after else _from(text, line, first)
        if found is not None:
            speaker, length = found
            last = first + length + len(after) - 1 if after else first - 1
            cue = line[place].start, line[last].end
            return Attribution(speaker, cue, is_source=True), len(before) + length
    return None, 0


def _sources(token: Token) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Yield the words before and after the source of each phrase that the token may begin."""
    if token.kind != "word":
        return
    known = phrases("cues", "sources")
    word = token.word if token.word in known else token.word.removeprefix("و")
    for phrase in known.get(word, ()):
        dots = phrase.index(_DOTS)
        yield (token.word, *phrase[1:dots]), phrase[dots + 1 :]


def _from(text: str, line: Sequence[Token], first: int) -> tuple[Speaker, int] | None:
    speaker = subject_after(text, line, first)
    if speaker is None:
        return None
    return speaker, sum(1 for token in line[first:] if token.end <= speaker.end)


def _within(text: str, line: Sequence[Token], first: int, after: tuple[str, ...]) -> tuple[Speaker, int] | None:
    """Return the source between the two parts of a phrase, "in … view", and how many tokens it has."""
    for last in range(first + 1, min(first + _LONGEST_SOURCE, len(line))):
        if line[last - 1].kind != "word" or line[last - 1].word in grammar("prepositions"):
            return None
        if tuple(token.word for token in line[last : last + len(after)]) == after:
            start, end = line[first].start, line[last - 1].end
            single = line[first].word in grammar("possessives", "pronouns") and last == first + 1
            speaker = Speaker(start, end, "pronoun") if single else subject_after(text, line[:last], first)
            if speaker and text.endswith(("'s", "’s"), speaker.start, speaker.end):
                speaker = speaker._replace(end=speaker.end - 2)  # "In Manakov’s opinion"
            return (speaker, last - first) if speaker else None
    return None
