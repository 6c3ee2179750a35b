"""A scheme while somebody edits it: what each thing was before, so that what is annotated can follow.

A draft is changed freely, also through states in which it is no sound scheme; `problems` says what is in the way, and
`change` what it comes to.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeVar

from annotator.colors import first_free, is_color
from annotator.model import Attribute, AttributeType, Label, LabelStyle, RelationType, Scheme
from annotator.operations.fates import AttributeFate, Fate, SchemeChange
from annotator.scheme_json import is_name

KEYS = "123456789"


@dataclass(slots=True, eq=False)
class ChoiceDraft:
    """One choice of an attribute; `was` is its name in the scheme before, "" of a new one."""

    name: str
    was: str = ""


@dataclass(slots=True, eq=False)
class AttributeDraft:
    """One attribute. `gone` says which choice takes the values of one that was deleted, None where they go."""

    name: str
    type: AttributeType = "choice"
    choices: list[ChoiceDraft] = field(default_factory=list)
    was: str = ""
    gone: dict[str, ChoiceDraft | None] = field(default_factory=dict)

    def delete_choice(self, choice: ChoiceDraft, *, to: ChoiceDraft | None = None) -> None:
        """Delete a choice; its values become `to`, or go."""
        self.choices.remove(choice)
        _hand_over(self.gone, choice, to)

    def attribute(self) -> Attribute:
        """What it comes to."""
        choices = tuple(choice.name for choice in self.choices) if self.type == "choice" else ()
        return Attribute(self.name, self.type, choices)

    def fate(self) -> AttributeFate | None:
        """What becomes of its values; None where that follows from the schemes."""
        if not self.was:
            return None
        choices: dict[str, str | None] = {}
        if self.type == "choice":
            choices = {choice.was: choice.name for choice in self.choices if choice.was not in ("", choice.name)}
            choices |= _names_of(self.gone)
        return AttributeFate(self.name, choices) if choices or self.name != self.was else None


@dataclass(slots=True, eq=False)
class KindDraft:
    """What labels and relation types have in common: title, name, attributes; `gone` is as that of an attribute."""

    name: str
    title: str
    attributes: list[AttributeDraft] = field(default_factory=list)
    was: str = ""
    gone: dict[str, AttributeDraft | None] = field(default_factory=dict)

    def delete_attribute(self, attribute: AttributeDraft, *, to: AttributeDraft | None = None) -> None:
        """Delete an attribute; its values become those of `to`, as far as they fit, or go."""
        self.attributes.remove(attribute)
        _hand_over(self.gone, attribute, to)

    def retitle(self, title: str, others: Iterable[KindDraft]) -> None:
        """Give it another title; the name of a new one follows, unlike those of `others`."""
        if not self.was and self.name == free_name(self.title, (each.name for each in others if each is not self)):
            self.name = free_name(title, (each.name for each in others if each is not self))
        self.title = title

    def fate(self) -> Fate | None:
        """What becomes of what bears its name; None where that follows from the schemes."""
        if not self.was:
            return None
        attributes = {each.was: fate for each in self.attributes if (fate := each.fate()) is not None}
        attributes |= {was: AttributeFate(name) for was, name in _names_of(self.gone).items()}
        return Fate(self.name, attributes) if attributes or self.name != self.was else None


@dataclass(slots=True, eq=False)
class LabelDraft(KindDraft):
    """One label."""

    color: str = ""
    color_dark: str = ""
    key: str = ""
    guideline: str = ""
    style: LabelStyle = "mention"


@dataclass(slots=True, eq=False)
class RelationDraft(KindDraft):
    """One relation type; its ends are the drafts of labels, so they follow a new name."""

    heads: list[LabelDraft] = field(default_factory=list)
    tails: list[LabelDraft] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that keeps a draft from being a scheme, and where: which label or relation type, which attribute."""

    what: Literal[
        "no title", "bad name", "same name", "same key", "bad color", "no heads", "no tails",
        "bad attribute name", "same attribute name", "no choices", "bad choice", "same choice",
    ]  # fmt: skip
    kind: KindDraft
    attribute: AttributeDraft | None = None


class SchemeDraft:
    """A scheme being edited. `gone_labels` and `gone_relations` say what takes the place of those deleted."""

    def __init__(self, scheme: Scheme) -> None:
        self.before = scheme
        self.labels: list[LabelDraft] = []
        self.relations: list[RelationDraft] = []
        self.gone_labels: dict[str, LabelDraft | None] = {}
        self.gone_relations: dict[str, RelationDraft | None] = {}
        self.start_from(scheme)

    def start_from(self, scheme: Scheme) -> None:
        """Go on from another scheme; what has the same name in the project's is the same thing.

        What is missing in it is gone, with no fate yet; see `missing`.
        """
        before = self.before
        self.labels = [_label_draft(label, before.label(label.name)) for label in scheme.labels]
        of_name = {label.name: label for label in self.labels}
        self.relations = [_relation_draft(kind, before.relation(kind.name), of_name) for kind in scheme.relations]
        self.gone_labels, self.gone_relations = {}, {}

    # Labels and relation types

    def add_label(self, title: str) -> LabelDraft:
        """Add a label with a colour and a key that no other has."""
        color, dark = first_free([(label.color, label.color_dark) for label in self.labels])
        taken = {label.key for label in self.labels}
        name = free_name(title, (label.name for label in self.labels))
        key = next((key for key in KEYS if key not in taken), "")
        label = LabelDraft(name=name, title=title, color=color, color_dark=dark, key=key)
        self.labels.append(label)
        return label

    def add_relation(self, title: str) -> RelationDraft:
        """Add a relation type, which joins nothing yet."""
        relation = RelationDraft(name=free_name(title, (kind.name for kind in self.relations)), title=title)
        self.relations.append(relation)
        return relation

    def delete_label(self, label: LabelDraft, *, to: LabelDraft | None = None) -> None:
        """Delete a label; its annotations become `to`, or are deleted."""
        self.labels.remove(label)
        _hand_over(self.gone_labels, label, to)
        for relation in self.relations:
            for ends in (relation.heads, relation.tails):
                if label in ends:
                    ends.remove(label)

    def delete_relation(self, relation: RelationDraft, *, to: RelationDraft | None = None) -> None:
        """Delete a relation type; its relations become `to`, or are deleted."""
        self.relations.remove(relation)
        _hand_over(self.gone_relations, relation, to)

    def missing_labels(self) -> list[Label]:
        """The labels of the scheme before that are gone without a word about what takes their place."""
        there = {label.was for label in self.labels} | self.gone_labels.keys()
        return [label for label in self.before.labels if label.name not in there]

    def missing_relations(self) -> list[RelationType]:
        """The relation types of the scheme before that are gone without a word about what takes their place."""
        there = {kind.was for kind in self.relations} | self.gone_relations.keys()
        return [kind for kind in self.before.relations if kind.name not in there]

    # What it comes to

    def scheme(self) -> Scheme:
        """The scheme, sound where there are no problems."""
        return Scheme(
            labels=tuple(
                Label(
                    name=label.name,
                    title=label.title,
                    color=label.color,
                    color_dark=label.color_dark,
                    key=label.key,
                    guideline=label.guideline,
                    attributes=tuple(each.attribute() for each in label.attributes),
                    style=label.style,
                )
                for label in self.labels
            ),
            relations=tuple(
                RelationType(
                    name=kind.name,
                    title=kind.title,
                    heads=tuple(label.name for label in self.labels if label in kind.heads),
                    tails=tuple(label.name for label in self.labels if label in kind.tails),
                    attributes=tuple(each.attribute() for each in kind.attributes),
                )
                for kind in self.relations
            ),
        )

    def change(self) -> SchemeChange:
        """The change from the scheme before to this one."""
        labels = {label.was: fate for label in self.labels if (fate := label.fate()) is not None}
        relations = {kind.was: fate for kind in self.relations if (fate := kind.fate()) is not None}
        labels |= {was: Fate(name) for was, name in _names_of(self.gone_labels).items()}
        relations |= {was: Fate(name) for was, name in _names_of(self.gone_relations).items()}
        return SchemeChange(self.before, self.scheme(), labels, relations)

    def is_changed(self) -> bool:
        """Whether there is anything to save."""
        change = self.change()
        return change.after != change.before or bool(change.labels or change.relations)

    def problems(self) -> Iterator[Problem]:
        """Yield everything that is in the way, in the order in which it is seen."""
        yield from _name_problems(self.labels)
        keys = Counter(label.key for label in self.labels if label.key)
        for label in self.labels:
            if keys[label.key] > 1:
                yield Problem("same key", label)
            if not is_color(label.color) or not is_color(label.color_dark):
                yield Problem("bad color", label)
            yield from _attribute_problems(label)
        yield from _name_problems(self.relations)
        for relation in self.relations:
            if not relation.heads:
                yield Problem("no heads", relation)
            if not relation.tails:
                yield Problem("no tails", relation)
            yield from _attribute_problems(relation)


def free_name(title: str, taken: Iterable[str]) -> str:
    """Return a name for what has that title, "Force figure" as "force_figure", with a number where it is taken."""
    plain = unicodedata.normalize("NFC", title).casefold()
    name = re.sub(r"[\W_]+", "_", plain).strip("_") or "label"
    names, number = set(taken), 2
    found = name
    while found in names:
        found, number = f"{name}_{number}", number + 1
    return found


_Thing = TypeVar("_Thing", ChoiceDraft, AttributeDraft, LabelDraft, RelationDraft)


def _hand_over(gone: dict[str, _Thing | None], thing: _Thing, to: _Thing | None) -> None:
    """Note what takes the place of a thing that goes, also for those whose place it had taken."""
    for was, heir in gone.items():
        if heir is thing:
            gone[was] = to
    if thing.was:
        gone[thing.was] = to


def _names_of(gone: dict[str, _Thing | None]) -> dict[str, str | None]:
    return {was: heir.name if heir is not None else None for was, heir in gone.items()}


def _label_draft(label: Label, before: Label | None) -> LabelDraft:
    return LabelDraft(
        name=label.name,
        title=label.title,
        attributes=_attribute_drafts(label.attributes, before.attributes if before else ()),
        was=before.name if before else "",
        color=label.color,
        color_dark=label.color_dark,
        key=label.key,
        guideline=label.guideline,
        style=label.style,
    )


def _relation_draft(kind: RelationType, before: RelationType | None, labels: dict[str, LabelDraft]) -> RelationDraft:
    return RelationDraft(
        name=kind.name,
        title=kind.title,
        attributes=_attribute_drafts(kind.attributes, before.attributes if before else ()),
        was=before.name if before else "",
        heads=[labels[name] for name in kind.heads],
        tails=[labels[name] for name in kind.tails],
    )


def _attribute_drafts(attributes: Iterable[Attribute], before: Sequence[Attribute]) -> list[AttributeDraft]:
    there = {attribute.name: attribute for attribute in before}
    return [
        AttributeDraft(
            name=each.name,
            type=each.type,
            choices=[
                ChoiceDraft(choice, choice if each.name in there and choice in there[each.name].choices else "")
                for choice in each.choices
            ],
            was=each.name if each.name in there else "",
        )
        for each in attributes
    ]


def _name_problems(kinds: Sequence[KindDraft]) -> Iterator[Problem]:
    names = Counter(kind.name for kind in kinds)
    for kind in kinds:
        if not kind.title.strip():
            yield Problem("no title", kind)
        if not is_name(kind.name):
            yield Problem("bad name", kind)
        elif names[kind.name] > 1:
            yield Problem("same name", kind)


def _attribute_problems(kind: KindDraft) -> Iterator[Problem]:
    names = Counter(attribute.name for attribute in kind.attributes)
    for attribute in kind.attributes:
        if not is_name(attribute.name):
            yield Problem("bad attribute name", kind, attribute)
        elif names[attribute.name] > 1:
            yield Problem("same attribute name", kind, attribute)
        if attribute.type != "choice":
            continue
        choices = [choice.name for choice in attribute.choices]
        if not choices:
            yield Problem("no choices", kind, attribute)
        elif not all(choice.strip() for choice in choices):
            yield Problem("bad choice", kind, attribute)
        elif len(set(choices)) < len(choices):
            yield Problem("same choice", kind, attribute)
