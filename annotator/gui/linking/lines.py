"""The relations of an annotation as the inspector shows them."""

from __future__ import annotations

from annotator.gui.panels.relation_rows import RelationLine
from annotator.gui.wording import joined, readable, relation_title, value_words
from annotator.model import RelationType
from annotator.store.listing import LinkLine, links_of
from annotator.store.project import Project


def relation_lines(project: Project, annotation_id: str) -> list[RelationLine]:
    """Return a line for each relation at an annotation, those that start there first."""
    return [
        RelationLine(
            relation_id=link.relation_id,
            title=relation_title(project.scheme, link.type),
            incoming=not link.outgoing,
            annotation_id=link.other,
            quote=link.name,
            cue=link.cue,
            elsewhere=link.elsewhere,
            says=_values(kind, link),
            has_attributes=kind is not None and bool(kind.attributes),
        )
        for link in links_of(project, annotation_id)
        for kind in (project.scheme.relation(link.type),)
    ]


def _values(kind: RelationType | None, link: LinkLine) -> str:
    """Return what a relation says of itself, "Certainty: High"."""
    attributes = {attribute.name: attribute for attribute in (kind.attributes if kind is not None else ())}
    return joined(
        *(f"{readable(name)}: {value_words(attributes.get(name), value)}" for name, value in link.attributes.items())
    )
