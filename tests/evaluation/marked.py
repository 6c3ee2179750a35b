"""Reads the texts of the evaluation set, whose annotations stand in brackets inside them.

    [NATO|org n] [said|cue 1] [it keeps [up to 40 tanks|force <=40 tank/vehicle] there|claim 1 indirect by n].

Brackets may stand inside brackets. What follows the bar is one of

- `org` or `org KEY`; `speaker KEY`: a key is any word that claims call it by
- `claim NUMBER direct|indirect|mixed`, with `by KEY` where the text names who says it; a further piece of the same
  claim is `claim NUMBER` alone
- `cue NUMBER ...`: the claims that these words attribute
- `force AMOUNT UNIT/CLASS`, then `increase` or `decrease`, then `lost`, where they are so. Amounts: 5000 is exact,
  ~600 about, >=300 at_least, >300 more_than, <=900 up_to, <900 less_than, 10-12 range, 200+ order

`\\[` and `\\]` are brackets of the text itself. Lines that begin with "# " before the text are remarks.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from annotator.figures import Bound, flaw_in
from annotator.model import AttributeValue
from tests.evaluation.marks import Mark, Span, Text

FOLDER = Path(__file__).parents[1] / "data" / "evaluation"
HALVES = ("tune", "held")
PROJECT = "project"


class MarkError(ValueError):
    """The brackets of a text cannot be read; the message says where and why."""


_BOUNDS: tuple[tuple[str, Bound, tuple[str, ...]], ...] = (
    (r"(\d+)", "exact", ("low", "best", "high")),
    (r"~(\d+)", "about", ("best",)),
    (r">=(\d+)", "at_least", ("low",)),
    (r">(\d+)", "more_than", ("low",)),
    (r"<=(\d+)", "up_to", ("high",)),
    (r"<(\d+)", "less_than", ("high",)),
    (r"(\d+)-(\d+)", "range", ("low", "high")),
    (r"(\d+)\+", "order", ("low",)),
)
_FIGURES = frozenset({"force_figure"})
_MENTIONS = frozenset({"force_figure", "organisation"})
_CLASSES = "personnel|formation|vehicle|aircraft|vessel|weapon|other"
_FORCE = re.compile(rf"(\S+) (.+)/({_CLASSES})(?: (increase|decrease))?(?: (lost))?")
_CLAIM = re.compile(r"(\d+)(?: (direct|indirect|mixed)(?: by (\w+))?)?")


def all_sentences(half: str) -> list[Text]:
    """Return the sentences of a half, "tune" or "held", with figures and without."""
    return [text for name in ("figures*", "distractors*") for path in _paths(half, name) for text in sentences(path)]


def all_articles(half: str) -> list[Text]:
    """Return the articles of a half, or of `PROJECT`, by name."""
    return [read(path.read_text("utf-8"), path.stem) for path in _paths(half, "articles/*")]


def all_mentions(half: str) -> list[Text]:
    """Return those articles of a half in which only organisations and force figures are marked, by name."""
    texts = (read(path.read_text("utf-8"), path.stem) for path in _paths(half, "mentions/*"))
    return [replace(text, labels=_MENTIONS) for text in texts]


def all_further(half: str) -> list[Text]:
    """Return the articles of a half in styles of speech that the other half has not, by name."""
    return [read(path.read_text("utf-8"), path.stem) for path in _paths(half, "further/*")]


def _paths(half: str, pattern: str) -> list[Path]:
    return sorted((FOLDER / half).glob(f"{pattern}.txt"))


def sentences(path: Path) -> list[Text]:
    """Return the sentences of a file, one a line, each as a text of its own in which only figures are marked."""
    lines = path.read_text("utf-8").splitlines()
    texts = (read(line, f"{path.stem}:{number}") for number, line in enumerate(lines, 1) if line)
    return [replace(text, labels=_FIGURES) for text in texts]


def read(marked: str, name: str = "") -> Text:
    """Return a text without its brackets, and what they say. Raises MarkError."""
    text, pieces = _pieces(_without_remarks(marked), name)
    pieces.sort(key=lambda piece: (piece[0][0], -piece[0][1]))
    marks = _Marks(name)
    for piece in pieces:
        marks.add(*piece)
    return Text(name, text, marks.linked())


def _without_remarks(marked: str) -> str:
    while marked.startswith("# "):
        marked = marked.partition("\n")[2].lstrip("\n")
    return marked


_Piece = tuple[Span, str, str]  # its span, its label, what follows the label


def _pieces(marked: str, name: str) -> tuple[str, list[_Piece]]:
    """Return the text, and each bracket in it."""
    text = ""
    opened: list[int] = []
    pieces: list[_Piece] = []
    for token in re.findall(r"\\[\[\]]|\[|\|[^\[\]|]*\]|[^\\\[|]+|.", marked, re.DOTALL):
        if token == "[":
            opened.append(len(text))
        elif token[0] == "|" and opened:
            start = opened.pop()
            label, _, rest = token[1:-1].partition(" ")
            words = text[start:]
            if not words or words != words.strip():
                raise MarkError(f"{name}: “{words}” is empty, or begins or ends with a blank")
            pieces.append(((start, len(text)), label, rest))
        else:
            text += token.removeprefix("\\")
    if opened:
        raise MarkError(f"{name}: no “|…]” closes “{text[opened[-1] :][:40]}”")
    return text, pieces


class _Marks:
    """Makes marks of brackets, in the order in which they begin, and links claims to whoever says them."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._marks: list[Mark] = []
        self._keys: dict[str, int] = {}
        self._claims: dict[str, int] = {}
        self._said_by: dict[int, str] = {}
        self._cued: set[str] = set()

    def add(self, span: Span, label: str, rest: str) -> None:
        """Take in a bracket: what follows its label is `rest`."""
        if label == "claim":
            self._claim(span, _matched(_CLAIM, rest, self._name))
        elif label == "force":
            self._marks.append(Mark("force_figure", (span,), _figure(rest, self._name)))
        elif label in ("org", "speaker"):
            self._source(span, label, rest)
        elif label == "cue":
            self._cued |= set(rest.split())
            self._marks.append(Mark(label, (span,)))
        else:
            raise MarkError(f"{self._name}: “{label}” is no label")

    def _claim(self, span: Span, match: re.Match[str]) -> None:
        number, quote_type, said_by = match.groups()
        if number in self._claims:
            first = self._marks[self._claims[number]]
            self._marks[self._claims[number]] = replace(first, spans=(*first.spans, span))
            return
        if quote_type is None:
            raise MarkError(f"{self._name}: claim {number} does not say whether it is direct")
        self._claims[number] = len(self._marks)
        if said_by:
            self._said_by[len(self._marks)] = said_by
        self._marks.append(Mark("claim", (span,), {"quote_type": quote_type}))

    def _source(self, span: Span, label: str, key: str) -> None:
        if key in self._keys or (label == "speaker" and not key):
            raise MarkError(f"{self._name}: the key “{key}” is there twice or missing")
        if key:
            self._keys[key] = len(self._marks)
        self._marks.append(Mark("organisation" if label == "org" else label, (span,)))

    def linked(self) -> tuple[Mark, ...]:
        """Return all marks. Raises MarkError where a key or number stands only on one side of a link."""
        for wrong in (set(self._said_by.values()) ^ self._keys.keys()) | (self._cued - self._claims.keys()):
            raise MarkError(f"{self._name}: “{wrong}” stands only on one side of a link")
        for claim, key in self._said_by.items():
            self._marks[claim] = replace(self._marks[claim], links=(self._keys[key],))
        return tuple(self._marks)


def _figure(rest: str, name: str) -> dict[str, AttributeValue]:
    match = _matched(_FORCE, rest, name)
    values = {**_amount(match[1], name), "unit": match[2], "unit_class": match[3]}
    if match[4]:
        values["change"] = match[4]
    if match[5]:
        values["state"] = match[5]
    if flaw := flaw_in(values):
        raise MarkError(f"{name}: “{rest}”: {flaw}")
    return values


def _amount(words: str, name: str) -> dict[str, AttributeValue]:
    for pattern, bound, names in _BOUNDS:
        if match := re.fullmatch(pattern, words):
            numbers = [int(number) for number in match.groups()]
            several = numbers * (len(names) // len(numbers))
            return {**dict(zip(names, several, strict=True)), "bound": bound}
    raise MarkError(f"{name}: “{words}” is no amount")


def _matched(pattern: re.Pattern[str], words: str, name: str) -> re.Match[str]:
    match = pattern.fullmatch(words)
    if match is None:
        raise MarkError(f"{name}: “{words}” cannot be read")
    return match
