"""Sub-commands about annotations and relations: annotate, relate, set, delete."""

from __future__ import annotations

from pathlib import Path

import click

from annotator.cli.arguments import acting, as_option, open_project, pairs_of, project_argument, spans_of, value_of
from annotator.operations.annotations import annotate, delete, known_label, set_attributes
from annotator.operations.relations import relate

_NOTE = "note"


@click.command("annotate")
@project_argument
@click.option("--article", "article_id", metavar="ID", required=True, help="The article, by its id.")
@click.option("--label", "label_name", metavar="NAME", required=True, help="The label, as the scheme names it.")
@click.option(
    "--span",
    "spans",
    metavar="START:END",
    multiple=True,
    required=True,
    help="Where it stands, in code points from 0, END not included. May be given several times.",
)
@click.option(
    "--attribute", "attributes", metavar="NAME=VALUE", multiple=True, help="What it says. May be given several times."
)
@click.option("--note", metavar="TEXT", default="", help="A note.")
@as_option
def annotate_command(
    path: Path,
    article_id: str,
    label_name: str,
    spans: tuple[str, ...],
    attributes: tuple[str, ...],
    note: str,
    as_name: str | None,
) -> None:
    """Put a label on words and print the annotation's id.

    Where it is there already, its id is printed, and attributes and note are added to it.

    \b
    annotator annotate csto.annot --article ID --label claim --span 410:434 --span 443:475
    annotator annotate csto.annot --article ID --label force_figure --span 18:49 \\
        --attribute high=20,000 --attribute bound=up_to --as "A. Kovač"
    """
    where, given = spans_of(spans), pairs_of(attributes)
    with open_project(path) as project:
        label = known_label(project, label_name)
        values = {name: value_of(label, name, text) for name, text in given.items()}
        annotation_id = annotate(
            project,
            article_id,
            label=label_name,
            spans=where,
            by=acting(project, as_name),
            attributes=values,
            note=note,
        )
    click.echo(annotation_id)


@click.command("relate")
@project_argument
@click.argument("kind", metavar="TYPE")
@click.argument("head_id", metavar="HEAD_ID")
@click.argument("tail_id", metavar="TAIL_ID")
@click.option("--cue", metavar="TEXT", default="", help="The words that say so, such as “added”.")
@as_option
def relate_command(path: Path, kind: str, head_id: str, tail_id: str, cue: str, as_name: str | None) -> None:
    """Link two annotations and print the relation's id.

    The link runs from the head, such as a claim, to the tail, such as its speaker. An equal one is kept.

    \b
    annotator relate csto.annot said_by CLAIM_ID SPEAKER_ID --cue added
    """
    with open_project(path) as project:
        relation_id = relate(project, kind, head_id, tail_id, by=acting(project, as_name), cue=cue)
    click.echo(relation_id)


@click.command("set")
@project_argument
@click.argument("annotation_id", metavar="ANNOTATION_ID")
@click.argument("pairs", metavar="NAME=VALUE...", nargs=-1, required=True)
@as_option
def set_command(path: Path, annotation_id: str, pairs: tuple[str, ...], as_name: str | None) -> None:
    """Set attributes of an annotation and print its id.

    NAME= takes an attribute away. note=TEXT writes the note, unless the label has an attribute of that name. All of
    it is one edit.

    \b
    annotator set csto.annot ID bound=up_to high=20,000
    annotator set csto.annot ID bound= note="see the correction of 9 February"
    """
    given = pairs_of(pairs)
    with open_project(path) as project:
        annotation = project.annotation(annotation_id)
        label = known_label(project, annotation.label)
        note = given.pop(_NOTE, None) if label.attribute(_NOTE) is None else None
        values = {name: value_of(label, name, text) for name, text in given.items()}
        set_attributes(project, annotation_id, values, by=acting(project, as_name), note=note)
    click.echo(annotation_id)


@click.command("delete")
@project_argument
@click.argument("annotation_ids", metavar="ANNOTATION_ID...", nargs=-1, required=True)
@as_option
def delete_command(path: Path, annotation_ids: tuple[str, ...], as_name: str | None) -> None:
    """Delete annotations and print their ids.

    The relations at them go too; “annotator undo” brings everything back.

    \b
    annotator delete csto.annot ID
    """
    with open_project(path) as project:
        delete(project, annotation_ids, by=acting(project, as_name))
    click.echo("\n".join(annotation_ids))
