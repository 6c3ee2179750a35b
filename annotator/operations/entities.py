"""The entities of a project, and which annotations refer to them. Each operation is one edit, one undo step."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from annotator.errors import InvalidValue
from annotator.model import Annotator, Entity
from annotator.operations.annotators import join
from annotator.store.edits import EditWriter
from annotator.store.identity import new_id, now
from annotator.store.mentions import entity, mention_rows
from annotator.store.project import Project
from annotator.store.rows import Row, canonical, row_of_entity

# What an entity can be; one that came in with a set may be of another kind.
KINDS = ("person", "organisation", "group")

_WIKIDATA = re.compile(
    r"(?:wikidata:|(?:https?://)?(?:www\.|m\.)?wikidata\.org/(?:wiki|entity)/)?(Q[1-9]\d*)(?:[#?].*)?", re.IGNORECASE
)
_OTHER_ID = re.compile(r"[A-Za-z][\w.+-]*:\S+")


def refer(project: Project, annotation_ids: Sequence[str], entity_id: str | None, *, by: Annotator) -> None:
    """Let annotations refer to an entity, or to none with None. Raises NotFound; then nothing is changed."""
    with project.edit("entity.refer", by=by.id) as edit:
        if entity_id is not None:
            entity(project, entity_id)
        _refer(project, edit, annotation_ids, entity_id, by=by)


def refer_to_new(
    project: Project, annotation_ids: Sequence[str], *, kind: str, name: str, by: Annotator, aliases: Iterable[str] = ()
) -> str:
    """Make an entity, let annotations refer to it, and return its id.

    Raises what `make_entity` and `refer` raise.
    """
    made = _made(kind=kind, name=name, aliases=aliases, external_id=None)
    with project.edit("entity.refer", by=by.id) as edit:
        _about(project, edit, annotation_ids)
        by = join(project, edit, by)
        edit.insert("entity", [row_of_entity(made)])
        _refer(project, edit, annotation_ids, made.id, by=by)
    return made.id


def _refer(
    project: Project, edit: EditWriter, annotation_ids: Sequence[str], entity_id: str | None, *, by: Annotator
) -> None:
    rows = [project.row("annotation", each) for each in dict.fromkeys(annotation_ids)]
    rows = [row for row in rows if row["entity"] != entity_id]
    if not rows:
        return
    if edit.seq is None:
        edit.about(article_id=rows[0]["article_id"])
    stamp = {"entity": entity_id, "updated_by": join(project, edit, by).id, "updated_at": now()}
    edit.update_rows("annotation", ((row, {**row, **stamp}) for row in rows))


def _about(project: Project, edit: EditWriter, annotation_ids: Sequence[str]) -> None:
    if annotation_ids:
        edit.about(article_id=project.row("annotation", annotation_ids[0])["article_id"])


def make_entity(
    project: Project,
    *,
    kind: str,
    name: str,
    by: Annotator,
    aliases: Iterable[str] = (),
    external_id: str | None = None,
) -> str:
    """Add an entity and return its id; `external_id` is read as `external_id_of` says.

    Raises InvalidValue for a blank name, a kind that is not one of `KINDS`, or an external id that is none.
    """
    made = _made(kind=kind, name=name, aliases=aliases, external_id=external_id)
    with project.edit("entity.add", by=by.id) as edit:
        join(project, edit, by)
        edit.insert("entity", [row_of_entity(made)])
    return made.id


def _made(*, kind: str, name: str, aliases: Iterable[str], external_id: str | None) -> Entity:
    name = name_of(name)
    return Entity(new_id(), _known_kind(kind), name, aliases_of(aliases, name=name), external_id_of(external_id))


def rename_entity(project: Project, entity_id: str, name: str, *, by: Annotator) -> None:
    """Give an entity another name, which is then none of its aliases. Raises NotFound, InvalidValue for a blank one."""
    name = name_of(name)
    with project.edit("entity.rename", by=by.id) as edit:
        aliases = aliases_of(entity(project, entity_id).aliases, name=name)
        _update(project, edit, entity_id, {"name": name, "aliases": canonical(aliases)}, by=by)


def set_kind(project: Project, entity_id: str, kind: str, *, by: Annotator) -> None:
    """Say what an entity is. Raises NotFound, InvalidValue for what is not one of `KINDS`."""
    with project.edit("entity.kind", by=by.id) as edit:
        _update(project, edit, entity_id, {"kind": _known_kind(kind)}, by=by)


def set_aliases(project: Project, entity_id: str, aliases: Iterable[str], *, by: Annotator) -> None:
    """Say what else an entity is called, in this order. Raises NotFound."""
    with project.edit("entity.aliases", by=by.id) as edit:
        others = aliases_of(aliases, name=entity(project, entity_id).name)
        _update(project, edit, entity_id, {"aliases": canonical(others)}, by=by)


def set_external_id(project: Project, entity_id: str, external_id: str | None, *, by: Annotator) -> None:
    """Say what others know an entity by; see `external_id_of`. Raises NotFound, InvalidValue."""
    known_as = external_id_of(external_id)
    with project.edit("entity.identify", by=by.id) as edit:
        _update(project, edit, entity_id, {"external_id": known_as}, by=by)


def _update(
    project: Project, edit: EditWriter, entity_id: str, columns: Mapping[str, object], *, by: Annotator
) -> None:
    if edit.would_change("entity", entity_id, columns):
        join(project, edit, by)
        edit.update("entity", entity_id, columns)


def merged(keep: Entity, others: Iterable[Entity]) -> Entity:
    """Return what `keep` is after others became one with it: their names and aliases are aliases of it.

    The first external id that there is stays.
    """
    others = list(others)
    names = [*keep.aliases, *(name for other in others for name in (other.name, *other.aliases))]
    known_as = [each.external_id for each in (keep, *others) if each.external_id]
    return Entity(keep.id, keep.kind, keep.name, aliases_of(names, name=keep.name), known_as[0] if known_as else None)


def merge(project: Project, keep_id: str, other_ids: Sequence[str], *, by: Annotator) -> None:
    """Make one entity of several, as `merged` says: what referred to the others refers to the one that is kept.

    Who edited an annotation last, and when, stays: nobody looked at it. Raises NotFound, and InvalidValue where there
    is nothing to merge.
    """
    gone = [each for each in dict.fromkeys(other_ids) if each != keep_id]
    if not gone:
        raise InvalidValue("Merging needs at least two entities. Nothing was changed.")
    with project.edit("entity.merge", by=by.id) as edit:
        after = merged(entity(project, keep_id), [entity(project, each) for each in gone])
        join(project, edit, by)
        edit.update_rows("annotation", _repointed(project, gone, keep_id))
        edit.update("entity", keep_id, row_of_entity(after))
        edit.delete("entity", gone)


def delete_entities(project: Project, entity_ids: Sequence[str], *, by: Annotator) -> None:
    """Delete entities; the annotations that referred to them refer to none. Raises NotFound."""
    gone = list(dict.fromkeys(entity_ids))
    with project.edit("entity.delete", by=by.id) as edit:
        for each in gone:
            entity(project, each)
        join(project, edit, by)
        edit.update_rows("annotation", _repointed(project, gone, None))
        edit.delete("entity", gone)


def _repointed(project: Project, entity_ids: Sequence[str], to: str | None) -> Iterable[tuple[Row, Row]]:
    return ((row, {**row, "entity": to}) for row in mention_rows(project, entity_ids))


# Names, kinds and ids as they are stored


def name_of(text: str) -> str:
    """Return a name without superfluous blanks. Raises InvalidValue for a blank one."""
    name = " ".join(text.split())
    if not name:
        raise InvalidValue("An entity needs a name. Nothing was changed.")
    return name


def aliases_of(names: Iterable[str], *, name: str) -> tuple[str, ...]:
    """Return each of the names once, in their order, without blank ones and without `name` itself."""
    tidy = (" ".join(each.split()) for each in names)
    return tuple(each for each in dict.fromkeys(tidy) if each and each != name)


def external_id_of(text: str | None) -> str | None:
    """Return an external id as it is stored: "wikidata:Q42" for Q42 or its address, another "base:id" as it is.

    None for no text. Raises InvalidValue.
    """
    text = (text or "").strip()
    if not text:
        return None
    if item := _WIKIDATA.fullmatch(text):
        return f"wikidata:{item[1].upper()}"
    if _OTHER_ID.fullmatch(text) and not text.lower().startswith(("wikidata:", "http:", "https:")):
        return text
    raise InvalidValue(
        "“{text}” is no external id. Nothing was changed. Write a Wikidata item such as Q42, its address, or BASE:ID.",
        text=text,
    )


def _known_kind(kind: str) -> str:
    if kind not in KINDS:
        raise InvalidValue(
            "“{kind}” is no kind of entity; there are {names}. Nothing was changed.", kind=kind, names=", ".join(KINDS)
        )
    return kind
