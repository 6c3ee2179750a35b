"""WebAnno TSV 3.3, as INCEpTION exports it: a row a token, a column a feature.

The format is that of https://inception-project.github.io, appendix "WebAnno TSV 3.3": offsets are UTF-16 units, stacked
values are told apart by `[1]`, and what has the same number is one annotation over several tokens. A relation stands at
its dependent and names its governor.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from annotator.codecs import Codec, Options, read_bytes
from annotator.codecs.found import FoundAnnotation, FoundArticle, FoundRelation, FoundSet
from annotator.codecs.validate import refused
from annotator.text import OffsetMap

_STACKED = re.compile(r"(?s)(.*)\[(\d+)\]")
_PLACE = re.compile(r"(\d+)-(\d+)")
_GOVERNOR = re.compile(r"(\d+-\d+(?:\.\d+)?)(?:\[(\d+)_(\d+)\])?")
_NOT_ESCAPED_BAR = re.compile(r"(?<!\\)\|")
_ESCAPED = re.compile(r"\\(.)")
_NOTHING = ("_", "*", "")


@dataclass(slots=True)
class _Layer:
    """A layer with the columns of its features; `base` is that of the governor in a layer of relations."""

    name: str
    features: list[str]
    first: int
    relation: bool

    @property
    def title(self) -> str:
        """The layer's name without its package."""
        return self.name.rpartition(".")[2]


@dataclass(slots=True)
class _File:
    """What was read of a file so far."""

    layers: list[_Layer] = field(default_factory=list)
    text: str = ""
    units: int = 0  # the length of the text in UTF-16
    annotations: dict[str, FoundAnnotation] = field(default_factory=dict)
    relations: list[tuple[str, str, str, str]] = field(default_factory=list)
    at: dict[tuple[str, str], str] = field(default_factory=dict)  # token and stack number -> annotation


def read(path: Path, _options: Options) -> FoundSet:
    """Return the article of a file. Raises FileProblem, InvalidSet."""
    try:
        content = read_bytes(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise refused(["it is not in UTF-8"]) from error
    lines = content.replace("\r\n", "\n").split("\n")
    if not lines[0].startswith("#FORMAT=WebAnno TSV 3"):
        raise refused(["line 1: it does not begin with “#FORMAT=WebAnno TSV 3”"])
    file = _File()
    said: list[str] = []
    for number, line in enumerate(lines, 1):
        if line.startswith(("#T_SP=", "#T_RL=", "#T_CH=")):
            _layer(file, line)
        elif line.startswith("#Text="):
            said.append(_plain(line.removeprefix("#Text=")))
        elif line and not line.startswith("#"):
            cells = line.split("\t")
            place = _PLACE.fullmatch(cells[1]) if len(cells) > 2 else None
            if place is None:
                raise refused([f"line {number}: it is no token with its place, such as 1-1, 0-4, word"])
            if said:
                _sentence(file, "\n".join(said), int(place[1]))
                said = []
            _row(file, cells, (int(place[1]), int(place[2])), number)
    return FoundSet("webanno", [_article(file, path)], lenient=True)


def _layer(file: _File, line: str) -> None:
    kind, _, words = line.partition("=")
    name, *features = words.split("|")
    first = file.layers[-1].first + max(len(file.layers[-1].features), 1) if file.layers else 3
    file.layers.append(_Layer(name, features, first, relation=kind == "#T_RL"))


def _sentence(file: _File, words: str, start: int) -> None:
    """Put a sentence where its first token begins; blanks and line ends between sentences are not in the file."""
    gap = start - file.units
    if gap < 0:
        raise refused([f"the sentence “{words[:40]}” begins within the one before it"])
    if gap:
        file.text += ("\n" if file.text else " ") + " " * (gap - 1)
    file.text += words
    file.units = start + len(words.encode("utf-16-le")) // 2


def _row(file: _File, cells: list[str], place: tuple[int, int], number: int) -> None:
    for layer in file.layers:
        columns = cells[layer.first : layer.first + max(len(layer.features), 1)]
        if layer.relation:
            _relations(file, layer, columns, cells[0], number)
            continue
        for n, stack in enumerate(_stacks(columns)):
            numbered = next((match[2] for each in stack if (match := _STACKED.fullmatch(each))), "")
            key = f"{layer.name}[{numbered}]" if numbered else f"{layer.name} {cells[0]} {n}"
            values = [_plain(match[1] if (match := _STACKED.fullmatch(each)) else each) for each in stack]
            _span(file, layer, key, values, place, number)
            file.at.setdefault((cells[0], numbered), key)
            file.at.setdefault((cells[0], "0"), key)


def _stacks(columns: list[str]) -> Iterator[list[str]]:
    """Yield the values of each annotation on a token: the first of every column, the second, and so on."""
    split = [_NOT_ESCAPED_BAR.split(column) for column in columns]
    for n in range(max(map(len, split), default=0)):
        stack = [each[n] if n < len(each) else "_" for each in split]
        if any(each not in ("_", "") for each in stack):
            yield stack


def _span(file: _File, layer: _Layer, key: str, values: list[str], place: tuple[int, int], number: int) -> None:
    there = file.annotations.get(key)
    if there is not None:
        there.spans = ((there.spans[0][0], place[1]),)
        return
    given = {name: value for name, value in zip(layer.features, values, strict=False) if value not in _NOTHING}
    first = next(iter(given), "")
    label = given.pop(first, layer.title)
    file.annotations[key] = FoundAnnotation(
        key=key, label=label, spans=(place,), place=f"line {number}", attributes=dict(given)
    )


def _relations(file: _File, layer: _Layer, columns: list[str], token: str, number: int) -> None:
    """Note the relations at a token; the last column names the governors."""
    for stack in _stacks(columns):
        match = _GOVERNOR.fullmatch(stack[-1])
        if match:
            kind = next((_plain(each) for each in stack[:-1] if each not in _NOTHING), layer.title)
            governor, head, tail = match[1], match[2] or "0", match[3] or "0"
            file.relations.append((kind, f"{governor} {head}", f"{token} {tail}", f"line {number}"))


def _article(file: _File, path: Path) -> FoundArticle:
    code_point = OffsetMap(file.text).code_point
    for annotation in file.annotations.values():
        annotation.spans = tuple((code_point(start), code_point(end)) for start, end in annotation.spans)
    relations = []
    reports = []
    for n, (kind, head, tail, place) in enumerate(file.relations):
        ends = [file.at.get((token, stack)) for token, _, stack in (head.partition(" "), tail.partition(" "))]
        if ends[0] is None or ends[1] is None:
            reports.append(f"{place}: a relation has an end that is no annotation; it was left out.")
            continue
        relations.append(FoundRelation(key=f"r{n}", type=kind, head=ends[0], tail=ends[1], place=place))
    return FoundArticle(
        text=file.text,
        place=path.name,
        source_name=path.name,
        annotations=list(file.annotations.values()),
        relations=relations,
        reports=reports,
    )


def _plain(text: str) -> str:
    """Return a value without the backslashes before what means something in the format."""
    return _ESCAPED.sub(lambda match: {"t": "\t", "n": "\n", "r": "\r"}.get(match[1], match[1]), text)


CODEC = Codec(
    name="webanno",
    title="WebAnno TSV 3.3",
    purpose="what INCEpTION and WebAnno export: spans and relations",
    loses="It names no authors, times or ids, and no blanks between sentences.",
    suffix=".tsv",
    read=read,
)
