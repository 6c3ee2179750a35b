"""What a form of attributes is about: one annotation, or several with one label."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from annotator.gui.panels.field import SEVERAL, Shown, same
from annotator.model import Annotation


@dataclass(frozen=True, slots=True)
class Subject:
    """The annotations by id, their label, and what they say; what they do not all say is SEVERAL.

    `computed` names the values that the program filled in, in all of them, and nobody corrected.
    """

    ids: tuple[str, ...]
    label: str
    values: Mapping[str, Shown] = field(default_factory=dict)
    computed: frozenset[str] = frozenset()


def subject_of(annotations: Sequence[Annotation]) -> Subject | None:
    """Return what these annotations say together, None where they have not all the same label."""
    if len({annotation.label for annotation in annotations}) != 1:
        return None
    first = annotations[0]
    values: dict[str, Shown] = {}
    for name in dict.fromkeys(name for annotation in annotations for name in annotation.attributes):
        said = [annotation.attributes.get(name) for annotation in annotations]
        values[name] = said[0] if all(same(said[0], other) for other in said) else SEVERAL
    computed = frozenset.intersection(*(frozenset(each.computed) for each in annotations))
    return Subject(tuple(each.id for each in annotations), first.label, values, computed)
