"""A project's scheme while the labels, attributes and relations of another tool are brought into it.

First everything the set says is shown to `GrowingScheme`, then `settled` is the scheme that holds it, and `news`
tells, with counts, what it has that the project's had not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from annotator.codecs.counting import counted
from annotator.errors import InvalidSet, InvalidValue, Remark
from annotator.model import Attribute, AttributeType, AttributeValue, Label, RelationType, Scheme
from annotator.values import parsed, value_problem

# Colours for new labels on white and on dark paper; each can be told from those beside it.
_COLORS = (
    ("#1d4ed8", "#93b4f8"), ("#b91c1c", "#f4a3a3"), ("#15803d", "#86dba5"), ("#7e22ce", "#cfa8f5"),
    ("#0e7490", "#7fd3e6"), ("#be185d", "#f3a1c6"), ("#4d7c0f", "#bfdf7a"), ("#854d0e", "#e0c07a"),
    ("#4338ca", "#b3b0f5"), ("#475569", "#b6c2d1"),
)  # fmt: skip


def clean_name(name: str) -> str:
    """Return a name as a scheme can have it: no outer blanks, no line breaks, no “=”, not empty."""
    kept = "".join(c if c.isprintable() else " " for c in name.replace("=", "-"))
    return " ".join(kept.split()) or "unnamed"


def refuse_missing(scheme: Scheme, renamed: Mapping[str, str]) -> None:
    """Raise InvalidSet if other labels are to be taken for one that the scheme has not."""
    if missing := [name for name in renamed.values() if not scheme.label(name)]:
        raise InvalidSet(
            "The project has no label {names} to take others for. Nothing was imported. Correct the list of labels.",
            names=", ".join(f"“{name}”" for name in missing),
        )


class _Attributes:
    """The attributes of a label or relation type: those it has, and what was seen beyond them."""

    def __init__(self, own: Iterable[Attribute]) -> None:
        self._own = {attribute.name: attribute for attribute in own}
        self._kinds: dict[str, set[type]] = {}
        self._choices: dict[str, dict[str, None]] = {}
        self._settled: dict[str, Attribute] | None = None
        self.seen = 0

    def see(self, values: Mapping[str, AttributeValue]) -> Iterator[str]:
        """Take note of the attributes of one annotation or relation; yield what is wrong with those that do not fit."""
        self.seen += 1
        for given, value in values.items():
            name = clean_name(given)
            own = self._own.get(name)
            if own is None:
                self._kinds.setdefault(name, set()).add(type(value))
            elif own.type == "choice" and value != "":
                if _text(value) not in own.choices:
                    self._choices.setdefault(name, {})[_text(value)] = None
            elif _fitted(own, value) is None:
                yield Remark("“{value}” does not fit the attribute “{name}” and was left out", value=value, name=name)

    def settled(self) -> dict[str, Attribute]:
        """Return all attributes by name; a new one is yes/no or a whole number where all its values are, else text."""
        if self._settled is None:
            kept = {
                name: replace(own, choices=(*own.choices, *self._choices.get(name, ())))
                for name, own in self._own.items()
            }
            new = {name: Attribute(name, _type_of(kinds)) for name, kinds in self._kinds.items()}
            self._settled = kept | new
        return self._settled

    def news(self) -> Iterator[str]:
        """Yield in words what is there that was not."""
        for name in self._kinds:
            yield Remark("the attribute “{name}”", name=name)
        for name, choices in self._choices.items():
            listed = ", ".join(f"“{choice}”" for choice in choices)
            yield Remark("{choices} for the attribute “{name}”", choices=listed, name=name)

    def fitted(self, values: Mapping[str, AttributeValue]) -> dict[str, AttributeValue]:
        """Return the values as the settled attributes have them, without those that do not fit."""
        settled = self.settled()
        pairs = ((clean_name(name), value) for name, value in values.items())
        fitted = ((name, _fitted(settled[name], value)) for name, value in pairs)
        return {name: value for name, value in fitted if value is not None}


def _type_of(kinds: set[type]) -> AttributeType:
    if kinds == {bool}:
        return "boolean"
    return "integer" if kinds == {int} else "text"


def _fitted(attribute: Attribute, value: AttributeValue) -> AttributeValue | None:
    if value_problem(attribute, value) is None:
        return value
    try:
        return parsed(attribute, _text(value))
    except InvalidValue:
        return None


def _text(value: AttributeValue) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


class GrowingScheme:
    """See above. `renamed` says which labels of the set are meant by which of the project's; raises InvalidSet."""

    def __init__(self, scheme: Scheme, renamed: Mapping[str, str]) -> None:
        self._scheme = scheme
        self._renamed = renamed
        self._labels = {label.name: _Attributes(label.attributes) for label in scheme.labels}
        self._described: dict[str, Label] = {}
        self._relations = {relation.name: _Attributes(relation.attributes) for relation in scheme.relations}
        self._ends: dict[str, tuple[dict[str, None], dict[str, None]]] = {
            relation.name: (dict.fromkeys(relation.heads), dict.fromkeys(relation.tails))
            for relation in scheme.relations
        }
        refuse_missing(scheme, renamed)

    def label(self, given: str) -> str:
        """Return the name that a label of the set has in the project."""
        return self._renamed.get(given) or clean_name(given)

    def see_label(self, label: Label) -> None:
        """Take note of a label that the set describes, and of how, which is for labels that the scheme has not."""
        name = self.label(label.name)
        self._labels.setdefault(name, _Attributes(label.attributes))
        self._described.setdefault(name, replace(label, name=name))

    def see_annotation(self, label: str, attributes: Mapping[str, AttributeValue]) -> Iterator[str]:
        """Take note of an annotation; yield why attributes of it are left out. `label` is the set's."""
        return self._labels.setdefault(self.label(label), _Attributes(())).see(attributes)

    def see_relation(self, given: str, head: str, tail: str, attributes: Mapping[str, AttributeValue]) -> Iterator[str]:
        """Take note of a relation between annotations of these labels of the set; see `see_annotation`."""
        name = clean_name(given)
        heads, tails = self._ends.setdefault(name, ({}, {}))
        heads[self.label(head)] = tails[self.label(tail)] = None
        return self._relations.setdefault(name, _Attributes(())).see(attributes)

    def annotation_attributes(self, label: str, attributes: Mapping[str, AttributeValue]) -> dict[str, AttributeValue]:
        """Return the attributes of an annotation as the settled scheme has them."""
        return self._labels[self.label(label)].fitted(attributes) if attributes else {}

    def relation_attributes(self, given: str, attributes: Mapping[str, AttributeValue]) -> dict[str, AttributeValue]:
        """Return the attributes of a relation as the settled scheme has them."""
        return self._relations[clean_name(given)].fitted(attributes) if attributes else {}

    def settled(self) -> Scheme:
        """Return the scheme that holds everything seen; what the project's had keeps its place and looks."""
        known = {label.name: label for label in self._scheme.labels}
        labels: list[Label] = []
        for name, attributes in self._labels.items():
            light, dark = _COLORS[(len(labels) - len(known)) % len(_COLORS)]
            label = known.get(name) or self._described.get(name) or Label(name, name, light, dark)
            labels.append(replace(label, attributes=tuple(attributes.settled().values())))
        titles = {relation.name: relation.title for relation in self._scheme.relations}
        relations = [
            RelationType(
                name,
                titles.get(name, name),
                tuple(self._ends[name][0]),
                tuple(self._ends[name][1]),
                tuple(attributes.settled().values()),
            )
            for name, attributes in self._relations.items()
        ]
        return Scheme(tuple(labels), tuple(relations))

    def new_names(self) -> list[str]:
        """Return in words, with counts, the labels and relation types that the project's scheme has not."""
        labels: list[str] = [
            Remark("the label “{name}” ({count})", name=name, count=counted(attributes.seen, "annotation"))
            if attributes.seen
            else Remark("the label “{name}”", name=name)
            for name, attributes in self._labels.items()
            if self._scheme.label(name) is None
        ]
        relations: list[str] = [
            Remark("the relation “{name}” ({count})", name=name, count=counted(attributes.seen, "relation"))
            for name, attributes in self._relations.items()
            if self._scheme.relation(name) is None
        ]
        return labels + relations

    def news(self) -> list[str]:
        """Return in words, with counts, all that the settled scheme has and the project's has not."""
        found = self.new_names()
        for kind, owners in (("label", self._labels), ("relation", self._relations)):
            for name, attributes in owners.items():
                found += [_of(kind, name, each) for each in attributes.news()]
        for relation in self._scheme.relations:
            found += self._new_ends(relation)
        return found

    def _new_ends(self, own: RelationType) -> Iterator[str]:
        heads, tails = self._ends[own.name]
        for words, labels in (("from", heads.keys() - set(own.heads)), ("to", tails.keys() - set(own.tails))):
            for label in sorted(labels):
                if words == "from":
                    yield Remark("the relation “{name}” from “{label}”", name=own.name, label=label)
                else:
                    yield Remark("the relation “{name}” to “{label}”", name=own.name, label=label)


def _of(kind: str, name: str, news: str) -> Remark:
    if kind == "label":
        return Remark("{news} of the label “{name}”", news=news, name=name)
    return Remark("{news} of the relation “{name}”", news=news, name=name)
