"""Counts in a text: "20,000", "1.5 million", "two and a half thousand", "a dozen", "tens of thousands"."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from annotator.figures.lexicon import Meaning
from annotator.figures.tokens import Token, is_word_at, match_at, match_before

# A number is written in no more words than this.
_LONGEST = 14
_MOST_ADJECTIVES = 3


class Count(NamedTuple):
    """A count and the tokens `[start, end)` that say it. `rule` names how words of order were read, else it is empty.

    A `bare` count is one number in digits; `scale` is its last multiplier, 1 where it has none.
    """

    value: int
    start: int
    end: int
    rule: str = ""
    bare: bool = False
    scale: int = 1


def count_at(tokens: Sequence[Token], at: int) -> Count | None:
    """Return the count that begins at token `at`, or None where there is none."""
    order = _order(tokens, at) if tokens[at].kind == "word" else None
    return order or _cardinal(tokens, at)


def shared_scale(first: Count, second: Count) -> int:
    """Return what the first number of a range is to be multiplied by: 1000 in "3 to 4 thousand" and in "10-12,000"."""
    for scale in (1_000_000, 1000, 100, 12):
        said = second.scale == scale and first.scale == 1
        written = scale == 1000 and first.bare and second.bare
        if (said or written) and first.value < scale <= second.value and second.value % scale == 0:
            return scale if first.value * scale < second.value else 1
    return 1


def _order(tokens: Sequence[Token], at: int) -> Count | None:
    if some := match_at("some of", tokens, at):
        value, name = some[0].value.split(" ", 1)
        scale = match_at("multipliers", tokens, some[1])
        if scale is None:
            return Count(int(value), at, some[1], _rule(name, int(value)))
        words, end, total = name, some[1], int(value)
        while scale is not None:  # "several hundred thousand"
            total *= int(scale[0].value)
            words, end = f"{words} {_SCALES[int(scale[0].value)]}", scale[1]
            scale = match_at("multipliers", tokens, end)
        return Count(total, at, end, _rule(words, total))
    order = match_at("orders", tokens, at)
    if order is None:
        return None
    value, name = order[0].value.split(" ", 1)
    of = match_at("of", tokens, order[1])
    scale = match_at("multipliers", tokens, of[1] if of else order[1])
    if scale is None or int(scale[0].value) < 1000:
        return Count(int(value), at, order[1], _rule(name, int(value)))
    total = int(value) * int(scale[0].value)
    return Count(total, at, scale[1], _rule(f"{name} of {_SCALES[int(scale[0].value)]}s", total))


_SCALES = {10: "ten", 12: "dozen", 100: "hundred", 1000: "thousand", 10**6: "million", 10**9: "billion"}


def _rule(name: str, value: int) -> str:
    return f"{name} = {value:,}"


def _cardinal(tokens: Sequence[Token], at: int) -> Count | None:
    token = tokens[at]
    if token.kind == "number":
        spelling = _Spelling(tokens, at + 1, token.value)
    elif part := match_at("parts", tokens, at):
        if match_at("multipliers", tokens, part[1]) is None:
            return None
        spelling = _Spelling(tokens, part[1], _number(part[0].value))
    elif word := match_at("numbers", tokens, at):
        spelling = _Spelling(tokens, word[1], _number(word[0].value))
    elif match_at("articles", tokens, at) and token.key != "the":
        if match_at("multipliers", tokens, at + 1) is None:
            return None
        spelling = _Spelling(tokens, at + 1, 1)
    else:
        return None
    value = spelling.value()
    if value is None or value.denominator != 1:
        return None
    bare = token.kind == "number" and spelling.at == at + 1
    return Count(int(value), at, spelling.at, bare=bare, scale=spelling.scale)


def _number(value: str) -> int | Fraction:
    return int(value) if value.isdigit() else Fraction(value)


class _Spelling:
    """Reads the words of one number, given its first: what thousands and millions made so far, and what is open."""

    def __init__(self, tokens: Sequence[Token], at: int, first: int | Fraction | None) -> None:
        self._tokens = tokens
        self.at = at
        self._last = at + _LONGEST
        self._done: int | Fraction = 0
        self._open = first
        self._least = 10**12
        self.scale = 1
        self._start = at - 1

    def value(self) -> int | Fraction | None:
        """Return the number, having moved `at` behind its last word; None where its digits are too many for a count."""
        if self._open is None:
            return None
        while self._may_go_on() and (self._part() or self._multiplier() or self._word()):
            pass
        return self._done + self._open

    def _may_go_on(self) -> bool:
        return self.at < self._last and is_word_at(self._tokens, self.at)

    def _multiplier(self) -> bool:
        found = match_at("multipliers", self._tokens, self.at) or _millions_of_people(self._tokens, self.at)
        if found is None or self._open is None or self._open == 0:
            return False
        factor = int(found[0].value)
        if factor >= self._least:
            return False
        self._open *= factor
        if factor >= 1000:
            self._done, self._open, self._least = self._done + self._open, 0, factor
        self.scale, self.at = factor, found[1]
        return True

    def _part(self) -> bool:
        found = match_at("and parts", self._tokens, self.at)
        if found is None or self._open is None or self.scale > 1:
            return False
        self._open, self.at = self._open + Fraction(found[0].value), found[1]
        return True

    def _word(self) -> bool:
        at = self.at
        if self._and_at(at) and not _follows_between(self._tokens, self._start):
            at += 1
        found = match_at("numbers", self._tokens, at)
        if found is None or self._open is None:
            return False
        if not _adds(self._done + self._open, found[0].value, self._tokens[at].text):
            return False
        self._open, self.at = self._open + int(found[0].value), found[1]
        return True

    def _and_at(self, at: int) -> bool:
        key = self._tokens[at].key if at < len(self._tokens) else ""
        return key == "و" or (key == "and" and self.scale > 1)


def _millions_of_people(tokens: Sequence[Token], at: int) -> tuple[Meaning, int] | None:
    """Return what the "m" of "1.3m troops" means, and the token after it; None for metres, as in "1.3m tall soldiers".

    It means millions right before people, of whom a nation or the like may be said: "1.3m active Russian troops".
    """
    found = match_at("millions", tokens, at) if tokens[at].glued else None
    if found is None:
        return None
    place = found[1]
    while place < min(len(tokens), found[1] + _MOST_ADJECTIVES):
        named = tokens[place].kind == "word" and tokens[place].text[0].isupper()
        modifier = match_at("modifiers", tokens, place)
        if not (named or modifier):
            break
        place = modifier[1] if modifier else place + 1
    people = match_at("units", tokens, place) if place < len(tokens) else None
    counts = people is not None and people[0].value in ("personnel", "body")
    return found if counts or match_at("strong", tokens, found[1]) else None


def _adds(value: int | Fraction, more: str, word: str) -> bool:
    """Whether a number goes on with a word: "twenty" with "five", "thousand" with "two hundred", but not with "ten"."""
    if value.denominator != 1 or not more.isdigit() or more == "0" or value == 0:
        return False
    arabic = "\u0600" <= word[0] <= "\u06ff" and int(more) < 100
    return value % 10 ** len(more) == 0 or (arabic and int(more) >= 10 and value % 100 < 10)


def _follows_between(tokens: Sequence[Token], at: int) -> bool:
    opener = match_before("openers", tokens, at)
    return opener is not None and opener[0].value == "between"
