"""What becomes of annotations, relations and their values when the scheme changes. Nothing here reads or writes.

A fate says under which name something goes on: a label's annotations, an attribute's values, those of one choice.
What has no fate keeps its name; what is left without a name, since the new scheme has none like it, goes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from annotator.errors import InvalidValue
from annotator.model import Attribute, AttributeValue, Label, RelationType, Scheme
from annotator.store.bearing import Bearer
from annotator.values import parsed, value_problem


@dataclass(frozen=True, slots=True)
class AttributeFate:
    """Which attribute takes the values of one, None where they go; `choices` has other names for its choices."""

    name: str | None
    choices: Mapping[str, str | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Fate:
    """Which label takes the annotations of one, or which relation type the relations; None where they are deleted."""

    name: str | None
    attributes: Mapping[str, AttributeFate] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SchemeChange:
    """One scheme in place of another, and what becomes of what bears the names of the former."""

    before: Scheme
    after: Scheme
    labels: Mapping[str, Fate] = field(default_factory=dict)
    relations: Mapping[str, Fate] = field(default_factory=dict)

    def label_fate(self, name: str) -> Fate:
        """What becomes of the annotations with a label."""
        fate = self.labels.get(name) or Fate(name)
        return fate if fate.name is not None and self.after.label(fate.name) else Fate(None)

    def relation_fate(self, name: str) -> Fate:
        """What becomes of the relations of a type."""
        fate = self.relations.get(name) or Fate(name)
        return fate if fate.name is not None and self.after.relation(fate.name) else Fate(None)

    def kinds(self, bearer: Bearer) -> tuple[Label | RelationType, ...]:
        """The labels before the change, which annotations bear, or the relation types, which relations bear."""
        return self.before.labels if bearer == "annotation" else self.before.relations

    def fate(self, bearer: Bearer, name: str) -> Fate:
        """What becomes of those that bear a name."""
        return self.label_fate(name) if bearer == "annotation" else self.relation_fate(name)

    def kind_after(self, bearer: Bearer, name: str) -> Label | RelationType | None:
        """What a label or relation type becomes, None where it goes."""
        to = self.fate(bearer, name).name or ""
        return self.after.label(to) if bearer == "annotation" else self.after.relation(to)

    def is_name_only(self, bearer: Bearer, name: str) -> bool:
        """Whether nothing but that name may differ, afterwards, in those that bear it."""
        kind = next(each for each in self.kinds(bearer) if each.name == name)
        after = self.kind_after(bearer, name)
        if after is None or self.fate(bearer, name).attributes or not set(kind.attributes) <= set(after.attributes):
            return False
        if isinstance(kind, RelationType) and isinstance(after, RelationType):
            return self._ends(kind.heads) <= set(after.heads) and self._ends(kind.tails) <= set(after.tails)
        return True

    def _ends(self, labels: Sequence[str]) -> set[str | None]:
        return {self.label_fate(label).name for label in labels}

    def merged_labels(self) -> list[list[str]]:
        """The labels that become one, each time with the one that keeps its name first."""
        groups: dict[str, list[str]] = {}
        for label in self.before.labels:
            name = self.label_fate(label.name).name
            if name is not None:
                groups.setdefault(name, []).append(label.name)
        return [sorted(names, key=lambda each: each != name) for name, names in groups.items() if len(names) > 1]


@dataclass(frozen=True, slots=True)
class Values:
    """What attributes say after a change, which of it was computed, and what was lost: (attribute, value) pairs."""

    attributes: dict[str, AttributeValue]
    computed: list[str]
    moved: tuple[str, ...]
    lost: tuple[tuple[str, AttributeValue], ...]


def values_after(
    values: Mapping[str, AttributeValue],
    computed: Sequence[str],
    fate: Fate,
    *,
    before: Sequence[Attribute],
    after: Sequence[Attribute],
) -> Values:
    """Return what becomes of the values of one annotation or relation whose attributes change from `before` to `after`.

    Values go on under the attribute that their fate names, read anew where its type is another. An attribute's own
    value wins over one that comes to it. A value of what the scheme has never had is left alone.
    """
    known = {attribute.name for attribute in before}
    allowed = {attribute.name: attribute for attribute in after}
    kept: dict[str, AttributeValue] = {}
    names: dict[str, str] = {}
    lost: list[tuple[str, AttributeValue]] = []
    moved: list[str] = []
    for name, value, to, new in _in_order(values, fate):
        if name not in known and name not in allowed:
            kept[name], names[name] = value, name
            continue
        target = allowed.get(to) if to is not None else None
        fitting = fitted(target, new) if target is not None and new is not None else None
        if target is None or fitting is None or not _same(kept.get(target.name, fitting), fitting):
            lost.append((name, value))
            continue
        kept[target.name], names[name] = fitting, target.name
        if target.name != name or not _same(fitting, value):
            moved.append(name)
    still = [names[name] for name in computed if name in names]
    return Values(kept, sorted(still), tuple(moved), tuple(lost))


def _in_order(
    values: Mapping[str, AttributeValue], fate: Fate
) -> Iterator[tuple[str, AttributeValue, str | None, AttributeValue | None]]:
    """Yield name, value, name to come and value to come; first those that keep their name."""
    found = []
    for name, value in values.items():
        of_attribute = fate.attributes.get(name) or AttributeFate(name)
        new = of_attribute.choices.get(value, value) if isinstance(value, str) else value
        found.append((name, value, of_attribute.name, new))
    return iter(sorted(found, key=lambda each: each[0] != each[2]))


def fitted(attribute: Attribute, value: AttributeValue) -> AttributeValue | None:
    """Return the value as the attribute's type has it, read from its words where it has to be; None if it does not fit.

    So "20,000" becomes 20000, and "yes" true; a number or a yes becomes the text that reads so.
    """
    if value_problem(attribute, value) is None:
        return value
    words = ("yes" if value else "no") if isinstance(value, bool) else str(value)
    try:
        return parsed(attribute, words)
    except InvalidValue:
        return None


def _same(one: AttributeValue, other: AttributeValue) -> bool:
    return one == other and type(one) is type(other)


def mapped_change(before: Scheme, after: Scheme, names: Mapping[str, str]) -> SchemeChange:
    """Return the change from one scheme to another in which old names go on as new ones, as `names` says.

    A name is that of a label or relation type, or "label.attribute", whose new name is the attribute's alone. Raises
    InvalidValue for an old name that is not in the scheme before, and a new one that is not in the one after.
    """
    labels: dict[str, Fate] = {}
    relations: dict[str, Fate] = {}
    attributes: list[tuple[str, str, str]] = []
    for old, new in names.items():
        if before.label(old):
            _expect(after.label(new), "label", new, [each.name for each in after.labels])
            labels[old] = Fate(new)
        elif before.relation(old):
            _expect(after.relation(new), "relation type", new, [each.name for each in after.relations])
            relations[old] = Fate(new)
        else:
            attributes.append((*_attribute_of(before, old), new))
    for kind, attribute, new in attributes:
        fates = labels if before.label(kind) else relations
        fate = fates.get(kind) or Fate(kind)
        target = after.label(fate.name or "") if fates is labels else after.relation(fate.name or "")
        there = [each.name for each in target.attributes] if target else []
        _expect(new in there, f"attribute of {kind}", new, there)
        fates[kind] = Fate(fate.name, {**fate.attributes, attribute: AttributeFate(new)})
    return SchemeChange(before, after, labels, relations)


def _attribute_of(scheme: Scheme, name: str) -> tuple[str, str]:
    kind, _, attribute = name.rpartition(".")
    of = scheme.label(kind) or scheme.relation(kind)
    if of is None or attribute not in {each.name for each in of.attributes}:
        raise InvalidValue(
            "The scheme has no “{name}”, which is to be renamed: it is no label, relation type or LABEL.ATTRIBUTE. "
            "Nothing was changed.",
            name=name,
        )
    return kind, attribute


def _expect(there: object, what: str, name: str, names: Sequence[str]) -> None:
    if not there:
        raise InvalidValue(
            "The new scheme has no {what} “{name}”; it has {value}. Nothing was changed.",
            what=what,
            name=name,
            value=", ".join(names) or "none",
        )
