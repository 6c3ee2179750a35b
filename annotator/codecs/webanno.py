"""WebAnno TSV 3.3, as INCEpTION exports it: a row a token, a column a feature.

The format is that of https://inception-project.github.io, appendix "WebAnno TSV 3.3": offsets are UTF-16 units, stacked
values are told apart by `[1]`, and what has the same number is one annotation over several tokens. A relation stands at
its dependent and names its governor, a slot at its owner and names its targets, and a chain is links with numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise, zip_longest
from pathlib import Path
from typing import Literal

from annotator.codecs import Codec, Options, read_bytes, unreadable
from annotator.codecs.found import LIKELY_LABELS, FoundAnnotation, FoundArticle, FoundRelation, FoundSet
from annotator.codecs.validate import refused
from annotator.errors import Remark
from annotator.text import OffsetMap

_STACKED = re.compile(r"(?s)(.*)\[(\d+)\]")
_PLACE = re.compile(r"(\d{1,9})-(\d{1,9})")
_TOKEN = r"(\d+-\d+(?:\.\d+)?)"  # noqa: S105 - a word of a text
_GOVERNOR = re.compile(rf"{_TOKEN}(?:\[(\d+)_(\d+)\])?")
_TARGET = re.compile(rf"{_TOKEN}(?:\[(\d+)\])?")
_LINK = re.compile(r"(.*)->(\d+)-(\d{1,9})")
_NOT_ESCAPED_BAR = re.compile(r"(?<!\\)\|")
_NOT_ESCAPED_SEMICOLON = re.compile(r"(?<!\\);")
_ESCAPED = re.compile(r"\\(.)")
_NOTHING = ("_", "*", "")
# What stands between two sentences, in UTF-16 units, are blanks and line ends; more of them no text has.
_MOST_BLANK = 1_000_000
_ROLE = "ROLE_"
_BASE = "BT_"
_KINDS: dict[str, Literal["span", "relation", "chain"]] = {"#T_SP": "span", "#T_RL": "relation", "#T_CH": "chain"}


@dataclass(slots=True)
class _Layer:
    """A layer with the columns of its features, from the column `first` on."""

    name: str
    features: list[str]
    first: int
    kind: Literal["span", "relation", "chain"]

    @property
    def title(self) -> str:
        """The layer's name without its package."""
        return self.name.rpartition(".")[2]

    @property
    def base(self) -> str:
        """The layer whose spans a layer of relations joins, "" where it does not say."""
        return next((name.removeprefix(_BASE) for name in self.features if name.startswith(_BASE)), "")

    def slots(self) -> Iterator[tuple[int, str, str]]:
        """Yield of each slot the column of its roles, its name, and the layer of its targets, whose column is next."""
        for n, (name, target) in enumerate(pairwise(self.features)):
            if name.startswith(_ROLE):
                yield n, name.partition(":")[2].partition("_")[0] or self.title, target


@dataclass(slots=True)
class _Link:
    """A relation as the file names it: tokens with stack numbers ("0" where there is none), in a layer or any."""

    type: str
    head: tuple[str, str]
    tail: tuple[str, str]
    head_layer: str
    tail_layer: str
    place: str


@dataclass(slots=True)
class _File:
    """What was read of a file so far."""

    layers: list[_Layer] = field(default_factory=list)
    text: str = ""
    units: int = 0  # the length of the text in UTF-16
    annotations: dict[str, FoundAnnotation] = field(default_factory=dict)
    links: list[_Link] = field(default_factory=list)
    # Token, stack number and layer -> annotation. What stands there first is also under number "0" and layer "".
    at: dict[tuple[str, str, str], str] = field(default_factory=dict)
    chains: dict[tuple[str, str], dict[int, tuple[str, str]]] = field(default_factory=dict)


def read(path: Path, _options: Options) -> FoundSet:
    """Return the article of a file, or those of the files in a folder. Raises FileProblem, InvalidSet."""
    try:
        files = sorted(path.rglob("*.tsv")) if path.is_dir() else [path]
    except OSError as error:
        raise unreadable(path, error) from error
    if not files:
        raise refused([Remark("there is no file *.tsv in “{name}”", name=path.name)])
    return FoundSet("webanno", [_read(file, _place_in(file, path)) for file in files], lenient=True)


def _place_in(file: Path, path: Path) -> str:
    """Return how the lines of a file are named: by it, where there are several."""
    return f"{file.relative_to(path).as_posix()}, " if file != path else ""


def _read(path: Path, where: str) -> FoundArticle:
    try:
        content = read_bytes(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise refused([Remark("{where}it is not in UTF-8", where=where)]) from error
    lines = content.replace("\r\n", "\n").split("\n")
    if not lines[0].startswith("#FORMAT=WebAnno TSV 3"):
        raise refused([Remark("{where}line 1: it does not begin with “#FORMAT=WebAnno TSV 3”", where=where)])
    file = _File()
    said: list[str] = []
    for number, line in enumerate(lines, 1):
        place = f"{where}line {number}"
        if line.startswith(tuple(f"{kind}=" for kind in _KINDS)):
            _layer(file, line)
        elif line.startswith("#Text="):
            said.append(_plain(line.removeprefix("#Text=")))
        elif line and not line.startswith("#"):
            cells = line.split("\t")
            span = _PLACE.fullmatch(cells[1]) if len(cells) > 2 else None
            if span is None:
                raise refused([Remark("{place}: it is no token with its place, such as 1-1, 0-4, word", place=place)])
            if said:
                _sentence(file, "\n".join(said), int(span[1]), place)
                said = []
            _row(file, cells, (int(span[1]), int(span[2])), place)
    return _article(file, path)


def _layer(file: _File, line: str) -> None:
    kind, _, words = line.partition("=")
    name, *features = words.split("|")
    first = file.layers[-1].first + max(len(file.layers[-1].features), 1) if file.layers else 3
    file.layers.append(_Layer(name, features, first, _KINDS[kind]))


def _sentence(file: _File, words: str, start: int, place: str) -> None:
    """Put a sentence where its first token begins; blanks and line ends between sentences are not in the file."""
    gap = start - file.units
    if gap < 0:
        raise refused(
            [Remark("{place}: the sentence “{words}” begins within the one before it", place=place, words=words[:40])]
        )
    if gap > _MOST_BLANK:
        raise refused(
            [
                Remark(
                    "{place}: the sentence “{words}” begins {gap} characters after the one before it",
                    place=place,
                    words=words[:40],
                    gap=f"{gap:,}",
                )
            ]
        )
    if gap:
        file.text += ("\n" if file.text else " ") + " " * (gap - 1)
    file.text += words
    file.units = start + len(words.encode("utf-16-le")) // 2


def _row(file: _File, cells: list[str], span: tuple[int, int], place: str) -> None:
    token = cells[0]
    for layer in file.layers:
        columns = cells[layer.first : layer.first + max(len(layer.features), 1)]
        stacks = list(_stacks(columns))
        if layer.kind == "relation":
            _relations(file, layer, stacks, token, place)
        elif layer.kind == "chain":
            _chain_links(file, layer, stacks, span, place)
        else:
            for n, stack in enumerate(stacks):
                _stack(file, layer, stack, n, token, span, place)


def _stacks(columns: list[str]) -> Iterator[list[str]]:
    """Yield the values of each annotation on a token: the first of every column, the second, and so on."""
    split = [_NOT_ESCAPED_BAR.split(column) for column in columns]
    for n in range(max(map(len, split), default=0)):
        stack = [each[n] if n < len(each) else "_" for each in split]
        if any(each not in ("_", "") for each in stack):
            yield stack


def _stack(file: _File, layer: _Layer, stack: list[str], n: int, token: str, span: tuple[int, int], place: str) -> None:
    """Take in one annotation on a token; its number is in all columns but those of the targets of slots."""
    slots = list(layer.slots())
    targets = {column + 1 for column, _, _ in slots}
    own = [each for column, each in enumerate(stack) if column not in targets]
    number = next((match[2] for each in own if (match := _STACKED.fullmatch(each))), "")
    key = f"{layer.name}[{number}]" if number else f"{layer.name} {token} {n}"
    for numbered in {number, "0"} - {""}:
        file.at.setdefault((token, numbered, layer.name), key)
        file.at.setdefault((token, numbered, ""), key)
    there = file.annotations.get(key)
    if there is not None:
        there.spans = ((there.spans[0][0], span[1]),)
        return
    roles = {column for column, _, _ in slots}
    named = {
        name: _plain(_unnumbered(value))
        for column, (name, value) in enumerate(zip(layer.features, stack, strict=False))
        if column not in roles | targets and _unnumbered(value) not in _NOTHING
    }
    first = next((name for name in (*LIKELY_LABELS, *named) if name in named), "")
    label = named.pop(first, layer.title)
    file.annotations[key] = FoundAnnotation(key=key, label=label, spans=(span,), place=place, attributes=dict(named))
    for column, name, target_layer in slots:
        _slot(file, stack[column : column + 2], (token, number or "0", layer.name), name, target_layer, place)


def _slot(file: _File, cells: list[str], owner: tuple[str, str, str], name: str, target_layer: str, place: str) -> None:
    """Note a link for each target of a slot, called as its role, or as the slot where there is none."""
    roles, targets = (_NOT_ESCAPED_SEMICOLON.split(cell) for cell in (*cells, "_", "_")[:2])
    token, number, layer = owner
    for role, target in zip_longest(roles, targets, fillvalue="_"):
        match = _TARGET.fullmatch(target)
        if match:
            kind = _unnumbered(role)
            called = name if kind in _NOTHING else _plain(kind)
            tail_layer = target_layer if any(each.name == target_layer for each in file.layers) else ""
            file.links.append(_Link(called, (token, number), (match[1], match[2] or "0"), layer, tail_layer, place))


def _relations(file: _File, layer: _Layer, stacks: list[list[str]], token: str, place: str) -> None:
    """Note the relations at a token; the last column names the governors."""
    for stack in stacks:
        match = _GOVERNOR.fullmatch(stack[-1])
        if match:
            kind = next((_plain(each) for each in stack[:-1] if each not in _NOTHING), layer.title)
            head, tail = (match[1], match[2] or "0"), (token, match[3] or "0")
            file.links.append(_Link(kind, head, tail, layer.base, layer.base, place))


def _chain_links(file: _File, layer: _Layer, stacks: list[list[str]], span: tuple[int, int], place: str) -> None:
    """Take in links of chains: one column has what the link is, the other its relation to the next, and its number."""
    for stack in stacks:
        match = next((match for each in stack if (match := _LINK.fullmatch(each))), None)
        if match is None:
            continue
        chain, number = (layer.name, match[2]), int(match[3])
        key = f"{layer.name} {match[2]}-{match[3]}"
        there = file.annotations.get(key)
        if there is not None:
            there.spans = ((there.spans[0][0], span[1]),)
            continue
        kind = next((_plain(_unnumbered(each)) for each in stack if not _LINK.fullmatch(each)), "_")
        label = layer.title if kind in _NOTHING else kind
        file.annotations[key] = FoundAnnotation(key=key, label=label, spans=(span,), place=place)
        relation = "next" if match[1] in _NOTHING else _plain(match[1])
        file.chains.setdefault(chain, {})[number] = (key, relation)


def _article(file: _File, path: Path) -> FoundArticle:
    code_point = OffsetMap(file.text).code_point
    for annotation in file.annotations.values():
        annotation.spans = tuple((code_point(start), code_point(end)) for start, end in annotation.spans)
    relations: list[FoundRelation] = []
    reports: list[str] = []
    for link in file.links:
        head = file.at.get((*link.head, link.head_layer)) or file.at.get((*link.head, ""))
        tail = file.at.get((*link.tail, link.tail_layer)) or file.at.get((*link.tail, ""))
        if head is None or tail is None:
            reports.append(
                Remark("{place}: a relation has an end that is no annotation; it was left out.", place=link.place)
            )
            continue
        key = f"r{len(relations)}"
        relations.append(FoundRelation(key=key, type=link.type, head=head, tail=tail, place=link.place))
    for links in file.chains.values():
        for (head, relation), (tail, _) in pairwise(link for _, link in sorted(links.items())):
            place = file.annotations[tail].place
            key = f"r{len(relations)}"
            relations.append(FoundRelation(key=key, type=relation, head=head, tail=tail, place=place))
    return FoundArticle(
        text=file.text,
        place=path.name,
        source_name=path.name,
        annotations=list(file.annotations.values()),
        relations=relations,
        reports=reports,
    )


def _unnumbered(value: str) -> str:
    """Return a value without the number that tells stacked ones apart."""
    match = _STACKED.fullmatch(value)
    return match[1] if match else value


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
