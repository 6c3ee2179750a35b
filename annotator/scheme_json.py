"""Schemes as JSON: the shape of `resources/scheme.json` and of the member `scheme` of an annotation set.

A project keeps its scheme in this shape, and `annotator new --scheme FILE` reads it.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

import msgspec
from msgspec import UNSET, Struct, UnsetType

from annotator.errors import InvalidValue
from annotator.model import Attribute, AttributeType, Label, LabelStyle, RelationType, Scheme

_COLOR = re.compile("#[0-9a-fA-F]{6}")
_KEYS = frozenset("123456789")
_sorted = msgspec.json.Encoder(order="sorted")


class AttributeRecord(Struct, frozen=True, forbid_unknown_fields=True):
    """One thing a label or relation type may say; `choices` is there only where `type` is "choice"."""

    name: str
    type: AttributeType
    choices: tuple[str, ...] | UnsetType = UNSET


class LabelRecord(Struct, frozen=True, forbid_unknown_fields=True):
    """One label. Colours are "#rrggbb"; `style` says how it is drawn and is written only when it is "passage"."""

    name: str
    title: str
    color: str
    color_dark: str
    key: str = ""
    guideline: str = ""
    attributes: tuple[AttributeRecord, ...] = ()
    style: LabelStyle | UnsetType = UNSET


class RelationTypeRecord(Struct, frozen=True, forbid_unknown_fields=True):
    """One relation type; `heads` and `tails` are names of labels."""

    name: str
    title: str
    heads: tuple[str, ...]
    tails: tuple[str, ...]
    attributes: tuple[AttributeRecord, ...] = ()


class SchemeRecord(Struct, frozen=True, forbid_unknown_fields=True):
    """All labels and relation types."""

    labels: tuple[LabelRecord, ...]
    relations: tuple[RelationTypeRecord, ...] = ()


def scheme_from_json(content: bytes) -> Scheme:
    """Return the scheme that UTF-8 JSON holds. Raises InvalidValue, which says what is wrong and where."""
    try:
        record = msgspec.json.decode(content.removeprefix(b"\xef\xbb\xbf"), type=SchemeRecord)
    except (ValueError, RecursionError) as error:
        raise _refused([str(error)]) from error
    return checked_scheme(scheme_of(record))


def checked_scheme(scheme: Scheme) -> Scheme:
    """Return the scheme if it is sound. Raises InvalidValue, which says all that is wrong and where."""
    if problems := list(scheme_problems(scheme)):
        raise _refused(problems)
    return scheme


def scheme_to_json(scheme: Scheme) -> bytes:
    """Return the scheme as compact UTF-8 JSON; the same scheme always gives the same bytes."""
    return msgspec.json.encode(scheme_record(scheme))


def scheme_sha256(scheme: SchemeRecord | Mapping[str, object]) -> str:
    """Return the SHA-256, in hexadecimal, of a scheme's JSON: keys sorted, no blanks, characters unescaped."""
    return hashlib.sha256(_sorted.encode(scheme)).hexdigest()


def scheme_record(scheme: Scheme) -> SchemeRecord:
    """Return the scheme as it is written."""
    return SchemeRecord(
        labels=tuple(_label_record(label) for label in scheme.labels),
        relations=tuple(
            RelationTypeRecord(r.name, r.title, r.heads, r.tails, _attribute_records(r.attributes))
            for r in scheme.relations
        ),
    )


def _label_record(label: Label) -> LabelRecord:
    return LabelRecord(
        name=label.name,
        title=label.title,
        color=label.color,
        color_dark=label.color_dark,
        key=label.key,
        guideline=label.guideline,
        attributes=_attribute_records(label.attributes),
        style=UNSET if label.style == "mention" else label.style,
    )


def _attribute_records(attributes: Iterable[Attribute]) -> tuple[AttributeRecord, ...]:
    return tuple(AttributeRecord(a.name, a.type, a.choices or UNSET) for a in attributes)


def scheme_of(record: SchemeRecord) -> Scheme:
    """Return the scheme a record holds, unchecked; see `scheme_problems`."""
    return Scheme(
        labels=tuple(_label_of(label) for label in record.labels),
        relations=tuple(
            RelationType(r.name, r.title, r.heads, r.tails, _attributes_of(r.attributes)) for r in record.relations
        ),
    )


def _label_of(record: LabelRecord) -> Label:
    return Label(
        name=record.name,
        title=record.title,
        color=record.color,
        color_dark=record.color_dark,
        key=record.key,
        guideline=record.guideline,
        attributes=_attributes_of(record.attributes),
        style="mention" if record.style is UNSET else record.style,
    )


def _attributes_of(records: Iterable[AttributeRecord]) -> tuple[Attribute, ...]:
    return tuple(Attribute(a.name, a.type, () if a.choices is UNSET else a.choices) for a in records)


def scheme_problems(scheme: Scheme) -> Iterator[str]:
    """Yield a clause for everything that is wrong with a scheme; nothing for a good one."""
    yield from _repeated("label", [label.name for label in scheme.labels])
    yield from _repeated("key", [label.key for label in scheme.labels if label.key])
    yield from _repeated("relation type", [relation.name for relation in scheme.relations])
    for label in scheme.labels:
        yield from _label_problems(label)
    names = {label.name for label in scheme.labels}
    for relation in scheme.relations:
        yield from _relation_problems(relation, names)


def _label_problems(label: Label) -> Iterator[str]:
    where = f"label “{label.name}”"
    yield from _name_problems("a label", label.name)
    for member, color in (("color", label.color), ("color_dark", label.color_dark)):
        if not _COLOR.fullmatch(color):
            yield f"{where}: {member} “{color}” is not a colour such as #c026d3"
    if label.key and label.key not in _KEYS:
        yield f"{where}: key “{label.key}” is not a digit from 1 to 9"
    yield from _attribute_problems(where, label.attributes)


def _relation_problems(relation: RelationType, labels: set[str]) -> Iterator[str]:
    where = f"relation type “{relation.name}”"
    yield from _name_problems("a relation type", relation.name)
    for member, ends in (("heads", relation.heads), ("tails", relation.tails)):
        if not ends:
            yield f"{where}: {member} names no label"
        for name in ends:
            if name not in labels:
                yield f"{where}: {member} names “{name}”, which is no label"
    yield from _attribute_problems(where, relation.attributes)


def _attribute_problems(where: str, attributes: Iterable[Attribute]) -> Iterator[str]:
    yield from _repeated(f"{where}: attribute", [attribute.name for attribute in attributes])
    for attribute in attributes:
        yield from _name_problems(f"{where}: an attribute", attribute.name)
        place = f"{where}, attribute “{attribute.name}”"
        if attribute.type == "choice":
            if not attribute.choices:
                yield f"{place}: a choice needs choices"
            yield from _repeated(f"{place}: choice", attribute.choices)
            if "" in attribute.choices:
                yield f"{place}: a choice must not be empty"
        elif attribute.choices:
            yield f"{place}: choices are only for the type choice, not for {attribute.type}"


def is_name(text: str) -> bool:
    """Return whether a label, a relation type or an attribute may be named so."""
    # Names are typed on the command line as NAME=VALUE.
    return bool(text) and text == text.strip() and "=" not in text and text.isprintable()


def _name_problems(what: str, name: str) -> Iterator[str]:
    if not is_name(name):
        yield f"{what} is named “{name}”: a name is not empty, has no outer blanks, no line breaks and no “=”"


def _repeated(what: str, names: Iterable[str]) -> Iterator[str]:
    for name, count in Counter(names).items():
        if count > 1:
            yield f"{what} “{name}” stands there {count} times"


def _refused(problems: list[str]) -> InvalidValue:
    return InvalidValue(
        "This scheme cannot be used: {names}. Nothing was changed. Correct the scheme and try again.",
        problems=tuple(problems),
        names="; ".join(problems),
    )
