"""Capitalised names in a text: which words belong together, and where a title ends and a person's name begins.

A rule of thumb, not a parser: scripts without capitals have no names here. `start`, `end` and `at` are code points.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice, pairwise
from typing import NamedTuple

from annotator.meaning.lexicons import folded, lexicon, phrases, small_words
from annotator.meaning.sentences import opens_sentence
from annotator.text import word_at, words_in

# Longer than this is a list or a headline, and no name: a click in it takes the word.
_LONGEST = 200
_WINDOW = 300
# How far before a name its title in lower case is looked for, with what that belongs to, and of how many words.
_BEFORE_NAME = 80
_LONGEST_TITLE = 5
_LONGEST_ENDING = 3

_BLANK = "[ \u00a0\u202f]"
_GAP = re.compile(rf"{_BLANK}(?P<inside>\S+(?:{_BLANK}\S+)?){_BLANK}")
_ABBREVIATED_GAP = re.compile(rf"\.{_BLANK}?")
_ORDINAL = re.compile(r"\d{1,4}(?:st|nd|rd|th|-(?:й|я|е|го|му|ой|ю|х))")
_PREFIXED = re.compile(r"(?:al|el|as|ash|an|ad|ar|at|az|ul|d|l|o|аль|эль|ад|аш|ан|ас)[-'’](?=[^\W\d_])")
# "l’OTAN": the article is no part of the name.
_ELIDED = re.compile(r"(?:l|d|qu|all|dall|dell|nell|sull)['’](?=[^\W\d_])", re.IGNORECASE)
# «ЧВК „Вагнер“», «НПО «Алмаз»»: what an abbreviation stands before in quotation marks is its name.
_QUOTED = re.compile(rf"{_BLANK}[«„“\"](?=[^«»„“”\"\n]{{1,60}}(?P<closing>[»“”\"]))")
_PATRONYMIC = re.compile(r"\w+(?:вич|вна|ична)[а-я]{0,2}")
_ADJECTIVE = re.compile("(?:ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем|ая|ую|ое|ее)$")
_CYRILLIC = re.compile("[\u0400-\u04ff]")

# The few pairs that are one name though nothing in them says so.
_PAIRS = frozenset(
    {"bosnia and herzegovina", "trinidad and tobago", "antigua and barbuda", "são tomé and príncipe"}
    | {"jammu and kashmir", "papua and new guinea", "saint kitts and nevis", "johnson and johnson"}
)
# Whose they are belongs to the name; of others, "Ukraine’s Ministry of Defence", it stands before it.
_KEPT_POSSESSIVES = frozenset(
    {"people's", "king's", "queen's", "prince's", "women's", "children's", "veterans'", "workers'", "lloyd's", "jane's"}
)


# Abbreviations that are small words in lower case.
_SMALL_WORDS_TOO = frozenset({"US", "WHO", "IT"})


class Name(NamedTuple):
    """A run of capitalised words, `[start, end)`.

    `title` is where the title in it stands, "Prime Minister" of "British Prime Minister Keir Starmer", and `bare`
    what follows it, the person's own name; without a title `title` is empty and `bare` is the whole.
    """

    start: int
    end: int
    title: tuple[int, int]
    bare: tuple[int, int]

    def at(self, at: int) -> tuple[int, int]:
        """Return the part that is meant at a place: the person, what stands before the title, or on it the whole."""
        start, end = self.title
        if start == end or start <= at < end:
            return self.start, self.end
        if at < start:
            return self.start, start
        return self.bare if at >= self.bare[0] else (self.start, self.end)


class _Word(NamedTuple):
    start: int
    end: int
    text: str


def name_at(text: str, at: int) -> tuple[int, int] | None:
    """Return the whole name around `at`, or None where no capitalised word stands.

    "CSTO Collective Security Council", "Federation Council of Russia"; of "British Prime Minister Keir Starmer" on the
    person "Keir Starmer", on the title all of it, before the title "British".
    """
    name = titled_name_at(text, at)
    if name is None:
        return None
    start, end = name.at(at)
    while text[end - 1].isspace():
        end -= 1
    return start, end


def titled_name_at(text: str, at: int) -> Name | None:
    """Return the name around `at` with its title and what stands before that, or None."""
    word = word_at(text, at)
    if word is None:
        return None
    low = max(text.rfind("\n", max(0, at - _WINDOW), at) + 1, at - _WINDOW, 0)
    high = text.find("\n", at, at + _WINDOW)
    near = names_in(text, low, min(len(text), at + _WINDOW) if high < 0 else high)
    return next((name for name in near if name.start <= at < name.end), None)


def names_in(text: str, start: int, end: int) -> Iterator[Name]:
    """Yield the names of `text[start:end]`, which should be of one line, in order."""
    for run in _runs(text, start, end):
        if run[-1].end - run[0].start <= _LONGEST and not _is_shouted(text, run):
            yield _name(text, run)


def person_ending_at(text: str, name: Name) -> tuple[int, int]:
    """Return the name with a title in lower case directly before it and what that belongs to.

    "British prime minister Keir Starmer", "former army chief Ada Voss"; otherwise the name as it stands.
    """
    low = max(0, name.start - _BEFORE_NAME, text.rfind("\n", max(0, name.start - _BEFORE_NAME), name.start) + 1)
    words = list(words_in(text, low, name.start))
    if words and text[words[-1][1] : name.start].strip(" \u00a0"):
        return name.start, name.end
    for count in range(min(_LONGEST_TITLE, len(words)), 0, -1):
        first = len(words) - count
        phrase = folded(text[words[first][0] : words[-1][1]])
        if phrase in lexicon("titles", "titles"):
            first = _title_start(text, words, first)
            start = words[first][0]
            belonging = (other.start for other in names_in(text, low, start) if text[other.end : start] == " ")
            return next(belonging, start), name.end
    return name.start, name.end


def _title_start(text: str, words: list[tuple[int, int]], first: int) -> int:
    """Return where a title begins with the words in small letters before it: "former army", "retired"."""
    while first > 0 and text[words[first - 1][1] : words[first][0]] == " ":
        start, end = words[first - 1]
        word = text[start:end]
        is_capital = word[:1].isupper()
        if (is_capital and not opens_sentence(text, start)) or not _may_qualify(folded(word)):
            break
        first -= 1
        if is_capital:
            break
    return first


@cache
def _may_qualify(word: str) -> bool:
    verbs = lexicon("cues", "verbs") | lexicon("speech", "finite")
    ends = word.endswith(("ed", "ing", "'s")) and word not in lexicon("titles", "qualities")
    return word.isascii() and not ends and word not in small_words() | verbs | lexicon("grammar", "time words")


def _runs(text: str, start: int, end: int) -> Iterator[list[_Word]]:
    run: list[_Word] = []
    for low, high in words_in(text, start, end):
        word = _word(text, low, high, opens=not run)
        if not _is_capital(word.text) or _is_small(text, word):
            continue
        if run and not _belongs(text, run, word):
            yield from _worth_naming(run)
            run = []
        run.append(word)
    yield from _worth_naming(run)


def _worth_naming(run: list[_Word]) -> Iterator[list[_Word]]:
    while run and (_ORDINAL.fullmatch(run[-1].text) or run[-1].text == "The"):
        run = run[:-1]
    if run:
        yield run


def _word(text: str, start: int, end: int, *, opens: bool) -> _Word:
    """Return a word; an elided article before it is left out where a name would open with it."""
    elided = _ELIDED.match(text, start, end) if opens else None
    if elided and (text[start].islower() or opens_sentence(text, start)):
        start = elided.end()
    return _Word(start, end, text[start:end])


@cache
def _is_capital(word: str) -> bool:
    if _ORDINAL.fullmatch(word):
        return True
    return _PREFIXED.sub("", word, count=1)[:1].isupper()


def _is_small(text: str, word: _Word) -> bool:
    """Return whether the capital is only that of a sentence's first word, or of a headline's "To" and "It"."""
    if folded(word.text) not in small_words() or word.text in _SMALL_WORDS_TOO:
        return False
    if _is_initial(word.text) and text[word.end : word.end + 1] == ".":
        return False
    if word.text == "First" and text[word.end + 1 : word.end + 2].isupper():
        return opens_sentence(text, word.start)  # "Sergeant First Class Robert Masters"
    return word.text != "The" or opens_sentence(text, word.start)


def _belongs(text: str, run: list[_Word], word: _Word) -> bool:
    last = run[-1]
    if folded(last.text) in lexicon("grammar", "time") or folded(word.text) in lexicon("grammar", "time"):
        return False
    if word.text == "The":
        return False  # as in "told The Guardian"
    gap = text[last.end : word.start]
    if gap in (" ", "\u00a0", "\u202f"):
        return not (len(run) == 1 and _is_owner(last.text))
    if _ABBREVIATED_GAP.fullmatch(gap):
        return _is_initial(last.text) or folded(last.text) in lexicon("abbreviations", "before names")
    if _is_abbreviation(last.text) and _QUOTED.match(text, last.end, word.end + _LONGEST):
        return gap[1:] in ("«", "„", "“", '"')
    between = _GAP.fullmatch(gap)
    return between is not None and _may_stand_inside(text, run, word, folded(between["inside"]))


def _is_abbreviation(word: str) -> bool:
    return len(word) > 1 and word.isupper() and _CYRILLIC.match(word) is not None


def _is_initial(word: str) -> bool:
    return len(word) == 1 and word.isupper()


def _is_owner(word: str) -> bool:
    small = folded(word)
    return small.endswith(("'s", "s'")) and small not in _KEPT_POSSESSIVES


def _may_stand_inside(text: str, run: list[_Word], word: _Word, inside: str) -> bool:
    if inside not in lexicon("titles", "inside"):
        return False
    if run[-1].end - run[0].start > _LONGEST:
        return True  # it is too long for a name already
    before = folded(text[run[0].start : run[-1].end])
    if inside in ("and", "&"):
        return inside == "&" or _is_one_with_and(text, run, word, before)
    if inside == "in":
        return " for " in before
    if inside.startswith("for"):
        return _names_institution(before) or _title(text, run) is not None
    return not inside.startswith("of") or not _is_person(text, run)


def _is_person(text: str, run: list[_Word]) -> bool:
    """Return whether words follow a title in the run: a person, to whom "of the 93rd Brigade" does not belong."""
    title = _title(text, run)
    return title is not None and run[-1].start >= title[1] and text[title[1] : title[1] + 4] != " of "


def _is_one_with_and(text: str, run: list[_Word], word: _Word, before: str) -> bool:
    if f"{before} and {folded(word.text)}" in _PAIRS:
        return True
    if word.text.isupper() or run[-1].text.isupper():
        return False
    if _names_institution(before) and (" of " in before or " for " in before):
        return True
    # "the Foreign and Commonwealth Office"
    after = word_at(text, word.end + 1)
    return (
        len(run) == 1
        and text[max(0, run[0].start - 4) : run[0].start].lower() == "the "
        and after is not None
        and folded(text[slice(*after)]) in lexicon("titles", "institutions")
        and text[after[0]].isupper()
    )


def _names_institution(words: str) -> bool:
    return not lexicon("titles", "institutions").isdisjoint(words.split())


def _is_shouted(text: str, run: list[_Word]) -> bool:
    """Return whether the words are in capitals only because everything around is, or to open the first sentence."""
    if not all(word.text.isupper() and len(word.text) > 1 for word in run):
        return False
    around = text[max(0, run[0].start - 100) : run[-1].end + 100]
    if len(run) > 1:
        return not any(character.islower() for character in around)
    return len(run[0].text) > 6 and opens_sentence(text, run[0].start)


def _name(text: str, run: list[_Word]) -> Name:
    start, end = run[0].start, run[-1].end
    ending = _closing_mark(text, run) or _lower_ending(text, end)
    if ending > end:
        return Name(start, ending, (start, start), (start, ending))
    title = _title(text, run) or _cyrillic_title(text, run)
    if title is None:
        return Name(start, end, (start, start), (start, end))
    after = next((word.start for word in run if word.start >= title[1]), end)
    return Name(start, end, title, (after, end))


def _closing_mark(text: str, run: list[_Word]) -> int | None:
    """Return where the quotation mark closes that a name after an abbreviation stands in: «ЧВК „Вагнер“»."""
    for word, following in pairwise(run):
        quoted = _QUOTED.match(text, word.end, word.end + _LONGEST) if _is_abbreviation(word.text) else None
        if quoted and quoted.end() == following.start:
            return quoted.end("closing")
    return None


def _lower_ending(text: str, end: int) -> int:
    """Return the end of «Министерство обороны» and «Европейский союз», whose last words have no capital."""
    following = list(islice(words_in(text, end, min(len(text), end + 40)), _LONGEST_ENDING))
    endings = lexicon("titles", "endings")
    if _ADJECTIVE.search(text, max(0, end - 10), end):
        endings |= lexicon("titles", "endings after adjectives")
    for count in range(len(following), 0, -1):
        start, stop = following[0][0], following[count - 1][1]
        if text[end:start] == " " and text[start:stop] in endings:
            return stop
    return end


def _title(text: str, run: list[_Word]) -> tuple[int, int] | None:
    """Return where the title stands in a run of capitalised words, several after one another as one."""
    words = [(low, high) for low, high in words_in(text, run[0].start, run[-1].end)]
    title: tuple[int, int] | None = None
    place = 0
    while place < len(words):
        length = _title_length(text, words, place)
        if length and (title is None or words[place][0] == title[1] + 1):
            title = (title[0] if title else words[place][0], words[place + length - 1][1])
        elif title is not None:
            break
        place += length or 1
    return title


def _title_length(text: str, words: list[tuple[int, int]], place: int) -> int:
    known = phrases("titles", "titles").get(folded(text[slice(*words[place])]), ())
    for phrase in known:
        there = words[place : place + len(phrase)]
        if tuple(folded(text[low:high]) for low, high in there) == phrase:
            following = words[place + len(phrase) : place + len(phrase) + 1]
            institution = any(folded(text[low:high]) in lexicon("titles", "institutions") for low, high in following)
            return 0 if institution else len(phrase)
    return 0


def _cyrillic_title(text: str, run: list[_Word]) -> tuple[int, int] | None:
    """Return an empty title before the person of «президент Украины Владимир Зеленский», or None."""
    person = 3 if len(run) > 2 and _PATRONYMIC.fullmatch(run[-2].text) else 2
    if len(run) <= person or not _CYRILLIC.match(run[0].text):
        return None
    low = max(0, run[0].start - 60)
    before = re.split(r"[^\w\s-]", text[low : run[0].start])[-1].split()[-3:]
    if lexicon("titles", "titles").isdisjoint(map(folded, before)):
        return None
    return run[-person - 1].end, run[-person].start
