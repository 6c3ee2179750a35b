"""The sub-command about entities, with a word for each thing to do with them."""

from __future__ import annotations

import json
from pathlib import Path

import click

from annotator.cli.arguments import acting, as_option, open_project, project_argument
from annotator.operations import entities as of_entities
from annotator.store.mentions import EntityLine, entity_ids, entity_lines

_LINES_A_TIME = 500

_entity_argument = click.argument("entity_id", metavar="ENTITY_ID")


@click.group("entity")
def entity_command() -> None:
    """List, make, merge and change what annotations refer to.

    An entity is a person, an organisation or a group that the whole project shares. Each change is one edit,
    which “annotator undo” takes back.

    \b
    annotator entity add csto.annot organisation "Collective Security Treaty Organization" --alias CSTO
    annotator entity refer csto.annot ENTITY_ID ANNOTATION_ID
    annotator entity merge csto.annot KEPT_ID OTHER_ID
    """


@entity_command.command("list")
@project_argument
@click.option("--json", "as_json", is_flag=True, help="An array of objects, one an entity.")
def _list(path: Path, as_json: bool) -> None:  # noqa: FBT001 - click gives it by name
    """List all entities by name.

    Prints a line an entity: id, kind, name, number of mentions, aliases with “; ” between, external id, with tabs
    between.

    \b
    annotator entity list csto.annot
    annotator entity list csto.annot --json
    """
    with open_project(path) as project:
        ids, lines = entity_ids(project), list[EntityLine]()
        for first in range(0, len(ids), _LINES_A_TIME):
            page = ids[first : first + _LINES_A_TIME]
            found = entity_lines(project, page)
            lines += [found[each] for each in page if each in found]
    if as_json:
        click.echo(json.dumps([_as_object(line) for line in lines], ensure_ascii=False, indent=1))
        return
    for line in lines:
        each = line.entity
        words = (each.id, each.kind, each.name, str(line.mentions), "; ".join(each.aliases), each.external_id or "")
        click.echo("\t".join(" ".join(word.split()) for word in words))


def _as_object(line: EntityLine) -> dict[str, object]:
    each = line.entity
    return {
        "id": each.id,
        "kind": each.kind,
        "name": each.name,
        "aliases": list(each.aliases),
        "external_id": each.external_id,
        "mentions": line.mentions,
        "articles": line.articles,
    }


@entity_command.command("add")
@project_argument
@click.argument("kind", metavar="KIND")
@click.argument("name", metavar="NAME")
@click.option("--alias", "aliases", metavar="NAME", multiple=True, help="What else it is called; repeat it for more.")
@click.option("--external-id", metavar="ID", help="A Wikidata item such as Q42, its address, or BASE:ID.")
@as_option
def _add(
    path: Path, kind: str, name: str, aliases: tuple[str, ...], external_id: str | None, as_name: str | None
) -> None:
    """Make an entity and print its id. KIND is person, organisation or group.

    \b
    annotator entity add csto.annot person "Keir Starmer" --external-id Q6383803
    """
    with open_project(path) as project:
        by = acting(project, as_name)
        click.echo(
            of_entities.make_entity(project, kind=kind, name=name, aliases=aliases, external_id=external_id, by=by)
        )


@entity_command.command("refer")
@project_argument
@_entity_argument
@click.argument("annotation_ids", metavar="ANNOTATION_ID...", nargs=-1, required=True)
@as_option
def _refer(path: Path, entity_id: str, annotation_ids: tuple[str, ...], as_name: str | None) -> None:
    """Let annotations refer to an entity, or to none where ENTITY_ID is “none”, and print their ids.

    \b
    annotator entity refer csto.annot ENTITY_ID ANNOTATION_ID ANNOTATION_ID
    annotator entity refer csto.annot none ANNOTATION_ID
    """
    with open_project(path) as project:
        to = None if entity_id == "none" else entity_id
        of_entities.refer(project, annotation_ids, to, by=acting(project, as_name))
    click.echo("\n".join(annotation_ids))


@entity_command.command("rename")
@project_argument
@_entity_argument
@click.argument("name", metavar="NAME")
@as_option
def _rename(path: Path, entity_id: str, name: str, as_name: str | None) -> None:
    """Give an entity another name and print its id.

    \b
    annotator entity rename csto.annot ENTITY_ID "Collective Security Treaty Organization"
    """
    with open_project(path) as project:
        of_entities.rename_entity(project, entity_id, name, by=acting(project, as_name))
    click.echo(entity_id)


@entity_command.command("set")
@project_argument
@_entity_argument
@click.option("--kind", metavar="KIND", help="person, organisation or group.")
@click.option("--alias", "aliases", metavar="NAME", multiple=True, help="All that it is called besides its name.")
@click.option("--external-id", metavar="ID", help="A Wikidata item such as Q42, its address, or BASE:ID; '' for none.")
@as_option
def _set(
    path: Path,
    entity_id: str,
    kind: str | None,
    aliases: tuple[str, ...],
    external_id: str | None,
    as_name: str | None,
) -> None:
    """Say what an entity is, is called besides, or is known by, one of them at a time, and print its id.

    The aliases given take the place of those that are there; --alias '' takes them away.

    \b
    annotator entity set csto.annot ENTITY_ID --alias CSTO --alias "Tashkent Treaty Organisation"
    annotator entity set csto.annot ENTITY_ID --external-id Q318693
    """
    if sum((kind is not None, bool(aliases), external_id is not None)) != 1:
        raise click.UsageError("Give one of --kind, --alias and --external-id.")
    with open_project(path) as project:
        by = acting(project, as_name)
        if kind is not None:
            of_entities.set_kind(project, entity_id, kind, by=by)
        elif aliases:
            of_entities.set_aliases(project, entity_id, aliases, by=by)
        else:
            of_entities.set_external_id(project, entity_id, external_id, by=by)
    click.echo(entity_id)


@entity_command.command("merge")
@project_argument
@click.argument("keep_id", metavar="KEPT_ID")
@click.argument("other_ids", metavar="OTHER_ID...", nargs=-1, required=True)
@as_option
def _merge(path: Path, keep_id: str, other_ids: tuple[str, ...], as_name: str | None) -> None:
    """Make one entity of several and print the id of the one that is kept.

    What referred to the others refers to it; their names become aliases of it.

    \b
    annotator entity merge csto.annot KEPT_ID OTHER_ID
    """
    with open_project(path) as project:
        of_entities.merge(project, keep_id, other_ids, by=acting(project, as_name))
    click.echo(keep_id)


@entity_command.command("delete")
@project_argument
@click.argument("entity_ids_", metavar="ENTITY_ID...", nargs=-1, required=True)
@as_option
def _delete(path: Path, entity_ids_: tuple[str, ...], as_name: str | None) -> None:
    """Delete entities and print their ids; the annotations that referred to them stay, and refer to none.

    \b
    annotator entity delete csto.annot ENTITY_ID
    """
    with open_project(path) as project:
        of_entities.delete_entities(project, entity_ids_, by=acting(project, as_name))
    click.echo("\n".join(entity_ids_))
