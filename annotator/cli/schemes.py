"""The sub-command about a project's scheme."""

from __future__ import annotations

from pathlib import Path

import click

from annotator.cli.arguments import PATH, acting, as_option, open_project, pairs_of, project_argument
from annotator.errors import InvalidValue
from annotator.operations.fates import mapped_change
from annotator.operations.scheme_files import load_scheme, readable_json, save_scheme
from annotator.operations.schemes import change_scheme, consequences, words_of

_ADVICE = "Say what they become with --map OLD=NEW, or let them go with --drop."


@click.command("scheme")
@project_argument
@click.option("-o", "--output", "output", metavar="FILE", type=PATH, help="Where to write it, exactly as named.")
@click.option("--set", "file", metavar="FILE", type=PATH, help="The scheme to put in its place, as JSON.")
@click.option(
    "--map",
    "renamed",
    metavar="OLD=NEW",
    multiple=True,
    help="What a label, a relation type or LABEL.ATTRIBUTE of the project is called in FILE; repeat it for more.",
)
@click.option("--drop", is_flag=True, help="Let go of what FILE has no place for, and print what it was.")
@as_option
def scheme_command(
    path: Path,
    output: Path | None,
    file: Path | None,
    renamed: tuple[str, ...],
    drop: bool,  # noqa: FBT001
    as_name: str | None,
) -> None:
    """Print a project's scheme as JSON, or replace it with another.

    With --set, all of it is one edit, or nothing. What is annotated follows: where FILE has another name for a label,
    relation type or attribute, --map says so. Where annotations, relations or values would be lost, the scheme stays
    as it is, unless --drop is given. Prints what was changed, a line each.

    \b
    annotator scheme csto.annot -o scheme.json
    annotator scheme csto.annot --set scheme.json --map speaker=source --map claim.kind=type
    """
    if file is None:
        _print(path, output, misplaced=bool(renamed) or drop)
        return
    if output is not None:
        raise click.UsageError("-o writes the scheme, --set replaces it: give one of them.")
    scheme, names = load_scheme(file), pairs_of(renamed)
    with open_project(path) as project:
        change = mapped_change(project.scheme, scheme, names)
        agreed = consequences(project, change)
        if not drop and any(each.loses for each in agreed):
            lost = "; ".join(words_of(each) for each in agreed if each.loses)
            raise InvalidValue(
                f"“{file.name}” has no place for all that is annotated: {lost}. Nothing was changed. {_ADVICE}"
            )
        change_scheme(project, change, by=acting(project, as_name), agreed=agreed)
    for each in agreed:
        click.echo(words_of(each))


def _print(path: Path, output: Path | None, *, misplaced: bool) -> None:
    if misplaced:
        raise click.UsageError("--map and --drop go with --set FILE.")
    with open_project(path) as project:
        if output is None:
            click.echo(readable_json(project.scheme), nl=False)
        else:
            save_scheme(project.scheme, output)
