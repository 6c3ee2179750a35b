"""How names and spans stand in brat's files, and the configuration that shows them in brat's window."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from annotator.codecs.escapes import escaped, unescaped
from annotator.model import Attribute, Scheme
from annotator.scheme_json import SchemeRecord, scheme_of
from annotator.text import trim

# The extension of an article that keeps what brat holds and our model does not.
EXTENSION = "brat"
# What our own notes and references are called.
OURS = "Annotator"

Fragments = tuple[tuple[int, int], ...]

_BREAK = re.compile("[^\n]+")


def encoded(name: str) -> str:
    """Return a name as brat takes it: other than ASCII letters, digits, “_” and “-” as `_x41_`, in hexadecimal."""
    return escaped(name, also="-")


decoded = unescaped


def fragments_of(text: str, spans: Iterable[tuple[int, int]]) -> Fragments:
    """Return spans cut at line breaks, each piece stripped where it was cut; nothing where only blanks are marked."""
    pieces = []
    for start, end in spans:
        if "\n" not in text[start:end]:
            pieces.append((start, end))
            continue
        lines = (match.span() for match in _BREAK.finditer(text, start, end))
        pieces += [piece for line in lines if (piece := trim(text, *line))]
    return tuple(pieces)


def rejoined(text: str, fragments: Iterable[tuple[int, int]]) -> Fragments:
    """Return fragments as spans: those with nothing but blanks and a line break between them are one."""
    spans: list[tuple[int, int]] = []
    for start, end in sorted(fragments):
        gap = text[spans[-1][1] : start] if spans else ""
        if spans and start >= spans[-1][1] and "\n" in gap and not gap.strip():
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return tuple(spans)


def config_files(scheme: SchemeRecord) -> Iterator[tuple[str, str]]:
    """Yield the names and texts of `annotation.conf` and `visual.conf`."""
    ours = scheme_of(scheme)
    yield "annotation.conf", "\n".join(_annotation_conf(ours))
    yield "visual.conf", "\n".join(_visual_conf(ours))


def _annotation_conf(scheme: Scheme) -> Iterator[str]:
    yield "[entities]"
    yield from (encoded(label.name) for label in scheme.labels)
    yield "\n[relations]"
    for relation in scheme.relations:
        heads, tails = ("|".join(map(encoded, ends)) for ends in (relation.heads, relation.tails))
        yield f"{encoded(relation.name)}\tArg1:{heads}, Arg2:{tails}"
    yield "<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>"
    yield "\n[events]\n\n[attributes]"
    for name, owners, values in _attributes(scheme):
        yield f"{encoded(name)}\tArg:{'|'.join(map(encoded, owners))}, Value:{'|'.join(map(encoded, values))}"
    yield ""


def _attributes(scheme: Scheme) -> Iterator[tuple[str, list[str], list[str]]]:
    """Yield each attribute that brat can show: its name, the labels that have it, and all its values."""
    found: dict[str, tuple[list[str], dict[str, None]]] = {}
    for label in scheme.labels:
        for attribute in label.attributes:
            if values := _values(attribute):
                owners, all_values = found.setdefault(attribute.name, ([], {}))
                owners.append(label.name)
                all_values.update(dict.fromkeys(values))
    for name, (owners, all_values) in found.items():
        yield name, owners, list(all_values)


def _values(attribute: Attribute) -> tuple[str, ...]:
    return ("true", "false") if attribute.type == "boolean" else attribute.choices


def _visual_conf(scheme: Scheme) -> Iterator[str]:
    yield "[labels]"
    yield from (f"{encoded(label.name)} | {label.title}" for label in scheme.labels)
    yield from (f"{encoded(relation.name)} | {relation.title}" for relation in scheme.relations)
    yield "\n[drawing]"
    yield from (f"{encoded(label.name)}\tbgColor:{label.color_dark}, fgColor:black" for label in scheme.labels)
    yield ""
