"""Sub-commands about annotation sets, which go out and come in: export, import, schema."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import click

from annotator.cli.arguments import PATH, acting, as_option, open_project, pairs_of, project_argument
from annotator.codecs import Option
from annotator.errors import InvalidValue
from annotator.operations.export_set import export_bytes, export_to_file
from annotator.operations.import_set import import_file
from annotator.operations.importing import Imported, LabelPolicy
from annotator.operations.label_map import read_label_map
from annotator.operations.reviews import planned_file
from annotator.plugins import all_codecs, codec_named
from annotator.resources import resource

format_option = click.option(
    "-f", "--format", "codec", metavar="FORMAT", default="json", show_default=True, help="One of those listed below."
)
options_option = click.option(
    "--option", "options", metavar="NAME=VALUE", multiple=True, help="An option of the format; repeat it for more."
)


class _Formats(click.Command):
    """A command whose help ends with the formats it knows; they are loaded only for that."""

    way: Literal["in", "out"] = "out"

    def format_epilog(self, _ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write each format with what it is good for, then the options of those that have any."""
        codecs, warnings = all_codecs()
        offered = [codec for codec in codecs if (codec.write if self.way == "out" else codec.read)]
        with formatter.section("Formats"):
            formatter.write_dl([(codec.name, codec.purpose) for codec in offered])
        for codec in offered:
            if options := [option for option in codec.options if option.way in (self.way, "both")]:
                with formatter.section(f"Options of {codec.name}"):
                    formatter.write_dl([(option.name, f"{option.purpose} ({_values(option)})") for option in options])
        for warning in warnings:
            formatter.write_paragraph()
            formatter.write_text(warning)


class _FormatsIn(_Formats):
    way = "in"


def _values(option: Option) -> str:
    """Return in words what may be given, and what holds where nothing is."""
    if option.default == "":
        return option.values
    default = {True: "yes", False: "no"}[option.default] if isinstance(option.default, bool) else option.default
    return f"{option.values}; by default {default}"


@click.command("export", cls=_Formats)
@project_argument
@format_option
@click.option("-o", "--output", "output", metavar="PATH", type=PATH, help="Where to write it, exactly as named.")
@options_option
@click.option("--utf16", "flags", flag_value="utf16", multiple=True, help="--option utf16=yes, for json and jsonl.")
@click.option("--json", "flags", flag_value="json", multiple=True, help="--option json=yes, for uima.")
def export_command(
    path: Path, codec: str, output: Path | None, options: tuple[str, ...], flags: tuple[str, ...]
) -> None:
    """Write all of a project as an annotation set.

    To PATH, a file or a folder by the format, which is written whole or not at all; what goes with a file stands
    beside it as PATH.head.json, PATH.config.xml and so on. Without PATH to stdout, if the format is one file of text.
    What the format cannot hold is told on stderr.

    \b
    annotator export csto.annot > csto.json
    annotator export csto.annot -f jsonl -o csto.jsonl
    annotator export csto.annot -f doccano -o csto.doccano.jsonl --option offsets=codepoint
    """
    chosen: dict[str, object] = {**pairs_of(options), **dict.fromkeys(flags, True)}
    with open_project(path) as project:
        if output is not None:
            for sentence in export_to_file(project, output, codec=codec, options=chosen).reports:
                click.echo(sentence, err=True)
            return
        _refuse_no_text(codec)
        click.echo(export_bytes(project, codec=codec, options=chosen), nl=False)


def _refuse_no_text(name: str) -> None:
    codec = codec_named(name)
    if codec.folder or codec.binary:
        kind = "a folder" if codec.folder else "no text"
        raise InvalidValue(
            f"“{name}” is {kind}, so it cannot go to stdout. Nothing was exported. Name it with -o PATH."
        )


@click.command("import", cls=_FormatsIn)
@project_argument
@click.argument("file", metavar="PATH", type=PATH)
@format_option
@options_option
@click.option(
    "--labels",
    metavar="add|refuse|map=FILE",
    default="add",
    show_default=True,
    help='What becomes of labels that the scheme has not. FILE is JSON: {"PER": "speaker", …}.',
)
@click.option("--dry-run", is_flag=True, help="For csv and xlsx: tell what the reviews would change, and stop.")
@click.option(
    "--as-suggestions", is_flag=True, help="Make no annotations of it: propose it, as suggestions of --source."
)
@click.option("--source", metavar="NAME", default="", help="With --as-suggestions: what found it, such as a model.")
@as_option
def import_command(
    path: Path,
    file: Path,
    codec: str,
    options: tuple[str, ...],
    labels: str,
    dry_run: bool,  # noqa: FBT001
    as_suggestions: bool,  # noqa: FBT001
    source: str,
    as_name: str | None,
) -> None:
    """Take an annotation set into a project.

    All of it, as one edit, or nothing. Prints what came of it. Articles with the same text are joined; what is there
    already and differs is kept, and reported on stderr, with all else that was not taken over as it stood.

    \b
    annotator import csto.annot csto.json
    annotator import csto.annot brat-folder -f brat --as "J. Doe"
    annotator import csto.annot reviewed.xlsx -f xlsx --dry-run
    annotator import csto.annot found.jsonl -f doccano --as-suggestions --source our-model
    """
    if source and not as_suggestions:
        raise InvalidValue("--source goes with --as-suggestions. Nothing was imported.")
    if dry_run:
        _tell_plan(path, file, codec)
        return
    policy, renamed = _label_policy(labels)
    with open_project(path) as project:
        imported = import_file(
            project,
            file,
            codec=codec,
            by=acting(project, as_name),
            options=pairs_of(options),
            labels=policy,
            renamed=renamed,
            source=source if as_suggestions else None,
        )
    for sentence in imported.reports:
        click.echo(sentence, err=True)
    click.echo(_summary(imported))


def _tell_plan(path: Path, file: Path, codec: str) -> None:
    """Print what a table of reviews would change."""
    with open_project(path) as project:
        plan = planned_file(project, file, codec=codec)
    for sentence in plan.refusals:
        click.echo(sentence, err=True)
    for change in plan.changes:
        click.echo(change.sentence)
    click.echo(f"{len(plan.changes)} annotations would change. Nothing was changed.")


def _label_policy(text: str) -> tuple[LabelPolicy, dict[str, str]]:
    if text == "add":
        return "add", {}
    if text == "refuse":
        return "refuse", {}
    if text.startswith("map="):
        return "refuse", read_label_map(Path(text.removeprefix("map=")))
    raise InvalidValue(f"“{text}” is not what becomes of labels. Nothing was changed. Write add, refuse or map=FILE.")


def _summary(imported: Imported) -> str:
    if imported.reviewed:
        return (
            f"{imported.annotations_deleted} annotations deleted, {imported.annotations_questioned} questioned, "
            f"{imported.notes_written} notes written"
        )
    if imported.suggested is not None:
        return (
            f"{imported.articles_added} articles added, {imported.articles_joined} already there; "
            f"{imported.suggested} suggestions"
        )
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
