"""Sub-commands about annotation sets, which go out and come in: export, import, schema."""

from __future__ import annotations

from pathlib import Path

import click

from annotator.cli.arguments import PATH, acting, as_option, open_project, project_argument
from annotator.operations.export_set import export_bytes, export_to_file
from annotator.operations.import_set import Imported, import_file
from annotator.resources import resource

format_option = click.option(
    "-f", "--format", "codec", metavar="FORMAT", default="json", show_default=True, help="json or jsonl."
)


@click.command("export")
@project_argument
@format_option
@click.option("-o", "--output", "output", metavar="FILE", type=PATH, help="Where to write it, exactly as named.")
@click.option("--utf16", is_flag=True, help="Add positions in UTF-16 to each span, for JavaScript, Java, .NET, Qt.")
def export_command(path: Path, codec: str, output: Path | None, utf16: bool) -> None:  # noqa: FBT001
    """Write all of a project as an annotation set.

    To stdout, or to a file, which is written whole or not at all. With jsonl, FILE.head.json beside it holds what is
    in no article: scheme, annotators, entities.

    \b
    annotator export csto.annot > csto.json
    annotator export csto.annot -f jsonl -o csto.jsonl
    """
    with open_project(path) as project:
        if output is not None:
            export_to_file(project, output, codec=codec, utf16=utf16)
        else:
            click.echo(export_bytes(project, codec=codec, utf16=utf16), nl=False)


@click.command("import")
@project_argument
@click.argument("file", metavar="FILE", type=PATH)
@format_option
@as_option
def import_command(path: Path, file: Path, codec: str, as_name: str | None) -> None:
    """Take an annotation set into a project.

    All of it, as one edit, or nothing. Prints what came of it. Articles with the same text are joined; what is there
    already and differs is kept, and reported on stderr.

    \b
    annotator import csto.annot csto.json
    annotator import csto.annot csto.jsonl -f jsonl
    """
    with open_project(path) as project:
        imported = import_file(project, file, codec=codec, by=acting(project, as_name))
    for sentence in imported.reports:
        click.echo(sentence, err=True)
    click.echo(_summary(imported))


def _summary(imported: Imported) -> str:
    return (
        f"{imported.articles_added} articles added, {imported.articles_joined} already there; "
        f"{imported.annotations_added} annotations added, {imported.annotations_left} already there; "
        f"{imported.relations_added} relations added"
    )


@click.command("schema")
def schema_command() -> None:
    """Print the JSON Schema of the export.

    \b
    annotator schema > annotation-set.schema.json
    """
    click.echo(resource("schema", "annotation-set-1.schema.json").read_bytes(), nl=False)
