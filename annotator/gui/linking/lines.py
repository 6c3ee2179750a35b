"""The relations of an annotation as the inspector shows them."""

from __future__ import annotations

from annotator.gui.panels.relation_rows import RelationLine
from annotator.gui.wording import relation_title
from annotator.store.listing import links_of
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
        )
        for link in links_of(project, annotation_id)
    ]
