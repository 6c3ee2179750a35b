"""Linking annotations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager

from annotator.errors import InvalidValue
from annotator.model import HAND, Annotation, Annotator, Relation, RelationType
from annotator.operations.annotations import put
from annotator.operations.annotators import join
from annotator.store.edits import EditWriter
from annotator.store.identity import new_id, now
from annotator.store.project import Project
from annotator.store.rows import canonical, row_of_relation
from annotator.values import checked


def relate(
    project: Project,
    kind: str,
    head_id: str,
    tail_id: str,
    *,
    by: Annotator,
    cue: str = "",
    attributes: Mapping[str, object] | None = None,
) -> str:
    """Link one annotation (the head) to another (the tail) and return the relation's id; an equal one is kept.

    Raises NotFound for unknown annotations, InvalidValue for a relation the scheme does not allow.
    """
    with project.edit("relation.add", by=by.id) as edit:
        return link(project, edit, kind, head_id, tail_id, by=by, cue=cue, attributes=attributes)


def tag_and_link(
    project: Project,
    kind: str,
    head_id: str,
    *,
    label: str,
    spans: Iterable[tuple[int, int]],
    by: Annotator,
    cue: str = "",
) -> str:
    """Link an annotation to words of its article, tagged as `label` where they are not yet, in one edit.

    Returns the id of the annotation of those words. Raises what `annotate` and `relate` raise.
    """
    with project.edit("relation.add", by=by.id) as edit:
        article_id = project.annotation(head_id).article_id
        edit.about(article_id=article_id)
        tail_id = put(project, edit, article_id, label=label, spans=spans, by=by)
        link(project, edit, kind, head_id, tail_id, by=by, cue=cue)
    return tail_id


def link(
    project: Project,
    edit: EditWriter,
    kind: str,
    head_id: str,
    tail_id: str,
    *,
    by: Annotator,
    cue: str = "",
    attributes: Mapping[str, object] | None = None,
    origin: Mapping[str, object] = HAND,
) -> str:
    """Do what `relate` does as a part of an edit; `origin` is kept of one that is made anew."""
    relation_type = _known_type(project, kind)
    values = checked(relation_type.attributes, attributes or {}, what=relation_type.title)
    head, tail = project.annotation(head_id), project.annotation(tail_id)
    _refuse_unfit(relation_type, head, tail)
    for there in project.relations_of(head_id):
        if (there.type, there.head, there.tail) == (kind, head_id, tail_id):
            return there.id
    if edit.seq is None:
        edit.about(article_id=head.article_id)
    by = join(project, edit, by)
    relation = Relation(
        id=new_id(),
        type=kind,
        head=head_id,
        tail=tail_id,
        created_by=by.id,
        created_at=now(),
        attributes=values,
        cue=cue,
        origin=origin,
    )
    edit.insert("relation", [row_of_relation(relation, head_article=head.article_id, tail_article=tail.article_id)])
    return relation.id


def _known_type(project: Project, kind: str) -> RelationType:
    """Return the relation type of the project's scheme. Raises InvalidValue."""
    relation_type = project.scheme.relation(kind)
    if relation_type is None:
        names = ", ".join(each.name for each in project.scheme.relations)
        raise InvalidValue(
            "There is no relation “{kind}” in the scheme; there are {names}. Nothing was changed.",
            kind=kind,
            names=names,
        )
    return relation_type


def _refuse_unfit(kind: RelationType, head: Annotation, tail: Annotation) -> None:
    for end, allowed, role in ((head, kind.heads, "start"), (tail, kind.tails, "end")):
        if end.label not in allowed:
            raise InvalidValue(
                "{title} cannot {role} at a {label}, only at {names}. Nothing was changed.",
                title=kind.title,
                role=role,
                label=end.label,
                names=" or ".join(allowed),
            )
    if head.id == tail.id:
        raise InvalidValue("An annotation cannot be linked to itself. Nothing was changed.")


def unrelate(project: Project, relation_id: str, *, by: Annotator) -> None:
    """Delete a relation. Raises NotFound."""
    with _changing(project, "relation.delete", relation_id, by) as (edit, _):
        join(project, edit, by)
        edit.delete("relation", [relation_id])


def repoint(
    project: Project, relation_id: str, *, by: Annotator, head_id: str | None = None, tail_id: str | None = None
) -> None:
    """Let a relation start at another annotation, or end at one; its cue stays.

    Raises NotFound, and InvalidValue for what the scheme does not allow or is linked so already.
    """
    with _changing(project, "relation.repoint", relation_id, by) as (edit, relation):
        put_ends(project, edit, relation, by=by, head_id=head_id, tail_id=tail_id)


def put_ends(
    project: Project,
    edit: EditWriter,
    relation: Relation,
    *,
    by: Annotator,
    head_id: str | None = None,
    tail_id: str | None = None,
    cue: str | None = None,
) -> None:
    """Do what `repoint` does as a part of an edit; a `cue` takes the place of the one that is there."""
    head, tail = project.annotation(head_id or relation.head), project.annotation(tail_id or relation.tail)
    _refuse_unfit(_known_type(project, relation.type), head, tail)
    for there in project.relations_of(head.id):
        if there.id != relation.id and (there.type, there.head, there.tail) == (relation.type, head.id, tail.id):
            raise InvalidValue("These two are linked so already. Nothing was changed.", id=there.id)
    columns = {
        "head": head.id,
        "tail": tail.id,
        "head_article": head.article_id,
        "tail_article": tail.article_id,
        "cue": relation.cue if cue is None else cue,
    }
    _update(project, edit, relation, columns, by=by)


def set_cue(project: Project, relation_id: str, cue: str, *, by: Annotator) -> None:
    """Write the words that say so, such as “added”; blanks around them go. Raises NotFound."""
    with _changing(project, "relation.cue", relation_id, by) as (edit, relation):
        _update(project, edit, relation, {"cue": " ".join(cue.split())}, by=by)


def set_relation_attributes(
    project: Project, relation_id: str, values: Mapping[str, object | None], *, by: Annotator
) -> None:
    """Set attributes of a relation; None takes one away. Raises NotFound, InvalidValue."""
    with _changing(project, "relation.change", relation_id, by) as (edit, relation):
        kind = _known_type(project, relation.type)
        given = checked(kind.attributes, {n: v for n, v in values.items() if v is not None}, what=kind.title)
        kept = {name: value for name, value in relation.attributes.items() if name not in values}
        _update(project, edit, relation, {"attributes": canonical({**kept, **given})}, by=by)


@contextmanager
def _changing(project: Project, name: str, relation_id: str, by: Annotator) -> Iterator[tuple[EditWriter, Relation]]:
    """Open an edit of one relation, which is read within it: until then another program may have changed it."""
    with project.edit(name, by=by.id) as edit:
        relation = project.relation(relation_id)
        edit.about(article_id=project.annotation(relation.head).article_id)
        yield edit, relation


def _update(
    project: Project, edit: EditWriter, relation: Relation, columns: Mapping[str, object], *, by: Annotator
) -> None:
    if edit.would_change("relation", relation.id, columns):
        join(project, edit, by)
        edit.update("relation", relation.id, columns)
