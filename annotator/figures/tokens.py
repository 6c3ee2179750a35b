"""A text as the words, numbers and marks that figures are read from."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Literal, NamedTuple, cast

from annotator.figures.lexicon import Meaning, fold, longest_entries, may_go_on, meaning, unchanging

Kind = Literal["number", "word", "other", "mark", "break"]

_MOST_DIGITS = 12
_FRACTIONS = {"½": Fraction(1, 2), "¼": Fraction(1, 4), "¾": Fraction(3, 4), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3)}

# Every repetition is bounded, so that a hostile string of digits and commas is not read again from each of its places.
_GROUPED = r"\d{1,3}(?:(?P<sep>[,. \u00a0\u2009\u202f'’٬])\d{3})(?:(?P=sep)\d{3}){0,4}(?!\d)"
_GLUED_GROUPS = r"(?:[,.'’\u00a0\u2009\u202f]\d{3}){0,4}(?:[.,]\d{1,9})?"
_TOKEN = re.compile(
    rf"""
    (?P<break> \n[ \t\r\u00a0]*\n )
  | (?P<other> (?<!\d) \d{{1,4}}(?P<cut>[./-])\d{{1,2}}(?P=cut)\d{{2,4}} (?!\d)  # 14.03.2024, 2024-03-14
             | \d{{1,2}}:\d\d (?::\d\d)?                                  # 10:54
             | \d{{1,9}}/\d{{1,9}}                                        # 1/3, 2022/23
             | \+\d [\d ()-]{{6,18}} \d (?!\d)                            # +7 495 123-45-67
             | \.\d{{1,9}}                                                # .50 calibre
             | \d{{16,4000}}
    )
  | (?P<short> \d{{1,9}}(?:[.,]\d{{1,9}})? (?=[km](?!\w))                 # 300k, 1.3m
             | \d{{0,9}}[{"".join(_FRACTIONS)}] )                             # 1½
  | (?P<word> \d{{1,15}}{_GLUED_GROUPS}[^\W\d_]\w{{0,30}}                 # 93rd, 155mm, 20,000km
            | (?:[^\W\d_]\.){{2,9}}                                       # U.S.
            | (?:approx|ca|no|nos|тыс|млн|млрд|чел|гг|г|ст)\.
            | (?:[a-z]/)?[^\W\d_]{{1,30}}[-‐‑]\d{{1,9}}[^\W_]{{0,9}}       # F-16s, Т-72Б3, mid-2022
              (?:/[^\W_]{{1,4}}(?![\w-]))?                             # Shahed-136/131, F/A-18E/F
            | و(?=\d)                                                     # "and", written together in Arabic
            | [^\W\d_][^\W_]{{0,59}} (?: ['’][^\W\d_]{{1,30}} | [\u064b-\u065f]{{1,3}}[^\W_]{{0,60}} ){{0,9}}
            | [~≈±≤≥<>+№%] )
  | (?P<number> (?:{_GROUPED} | \d{{1,15}}) (?:[.,٫]\d{{1,9}}(?!\d))? (?!\d) )
  | (?P<mark> \S )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_HYPHENS = "-‐‑"
_CLITIC = re.compile(r"(?:'s|s')$")
_NONE: Mapping[str, int] = {}


class Token(NamedTuple):
    """One word, number or mark; `start` and `end` are code points of the text, `key` is what the lexicon looks up.

    `glued` says that no blank stands before; `hyphen`, that this is a hyphen after a word. `value` is set for numbers,
    `plain` for those whose digits nothing groups, as in a year. `begins` and `ends` name the sections of the lexicon
    in which an entry can begin or end with this word, and how many words such an entry has at most. `unit` is what a
    unit of the project's own means, all of whose words are one token (see `own.py`).
    """

    kind: Kind
    text: str
    key: str
    start: int
    end: int
    glued: bool
    hyphen: bool = False
    value: int | Fraction | None = None
    plain: bool = False
    begins: Mapping[str, int] = _NONE
    ends: Mapping[str, int] = _NONE
    unit: Meaning | None = None

    @property
    def unchanging(self) -> bool:
        """Whether this noun counts as its own plural: "troops", and a project's own units, written in either number."""
        return self.unit is not None or unchanging(self.key)


def tokens_of(text: str, start: int, end: int) -> list[Token]:
    """Return the tokens of `text[start:end]` in order, with their places in the whole text."""
    tokens: list[Token] = []
    last = -1
    for match in _TOKEN.finditer(text, start, end):
        tokens.append(_token(match, glued=match.start() == last))
        last = match.end()
    return tokens


def _token(match: re.Match[str], *, glued: bool) -> Token:
    kind = cast("Kind", match.lastgroup)
    text, (start, end) = match.group(), match.span()
    if kind in ("number", "short"):
        return Token("number", text, text, start, end, glued, value=_value(text, match["sep"]), plain=text.isdigit())
    if kind != "word":
        return Token(kind, text, text, start, end, glued, hyphen=glued and text in _HYPHENS)
    key = fold(text).rstrip(".")
    key = _CLITIC.sub("", key) or key
    begins, ends = longest_entries(key, 0), longest_entries(key, -1)
    return Token("word", text, key, start, end, glued, begins=begins, ends=ends)


def _value(text: str, separator: str | None) -> int | Fraction | None:
    if part := _FRACTIONS.get(text[-1]):
        return int(text[:-1] or 0) + part
    digits = text.replace(separator, "") if separator else text
    digits = digits.replace(",", ".").replace("٫", ".")
    whole = digits.partition(".")[0]
    if len(whole) > _MOST_DIGITS or (whole.startswith("0") and len(whole) > 1):
        return None
    return int(digits) if digits.isdigit() else Fraction(digits)


def is_word_at(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word stands at token `at`, or after the hyphen there: nothing else is worth looking up."""
    if at < len(tokens) and tokens[at].hyphen:
        at += 1
    return at < len(tokens) and tokens[at].kind == "word"


def match_at(section: str, tokens: Sequence[Token], at: int) -> tuple[Meaning, int] | None:
    """Return what the longest entry of `section` that begins at token `at` means, and the token after it; else None.

    Hyphens between words count for nothing: "10,000-plus", "three-quarters".
    """
    if at >= len(tokens):
        return None
    token = tokens[at]
    if token.hyphen and at + 1 < len(tokens):
        at += 1
        token = tokens[at]
    longest = token.begins.get(section)
    if longest is None:
        return None
    if token.unit is not None:
        return token.unit, at + 1
    words = _words(section, tokens, range(at, len(tokens)), longest, 0) if longest > 1 else [at]
    for count in range(len(words), 0, -1):
        if found := meaning(section, " ".join([tokens[place].key for place in words[:count]])):
            return found, words[count - 1] + 1
    return None


def match_before(section: str, tokens: Sequence[Token], at: int, *, floor: int = 0) -> tuple[Meaning, int] | None:
    """Return what the longest entry of `section` that ends before token `at` means, and its first token; else None."""
    if at - 1 > floor and tokens[at - 1].hyphen:
        at -= 1
    longest = tokens[at - 1].ends.get(section) if at > floor else None
    if longest is None:
        return None
    words = _words(section, tokens, range(at - 1, floor - 1, -1), longest, -1) if longest > 1 else [at - 1]
    for count in range(len(words), 0, -1):
        if found := meaning(section, " ".join([tokens[place].key for place in reversed(words[:count])])):
            return found, words[count - 1]
    return None


def _words(section: str, tokens: Sequence[Token], places: range, longest: int, edge: int) -> list[int]:
    """Return the first places that hold words, `longest` of them, with nothing but hyphens in between.

    Only the first, where no entry of the section goes on with the second.
    """
    words: list[int] = []
    for place in places:
        token = tokens[place]
        if token.kind == "word":
            if len(words) == 1 and not may_go_on(section, tokens[words[0]].key, token.key, edge):
                break
            words.append(place)
        elif not token.hyphen:
            break
        if len(words) == longest:
            break
    return words
