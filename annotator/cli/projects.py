"""Sub-commands about whole projects: new, check, copy, demo."""

from __future__ import annotations

from pathlib import Path

import click

from annotator import settings
from annotator.cli.arguments import PATH, open_project, project_argument
from annotator.errors import FileProblem
from annotator.operations import demo
from annotator.operations.export_set import export_to_file
from annotator.operations.projects import copy_project, create_project
from annotator.store.checking import problems
from annotator.store.project import Project


@click.command("new")
@project_argument
@click.option("--scheme", metavar="FILE", type=PATH, help="Labels, attributes and relations, as JSON.")
def new_command(path: Path, scheme: Path | None) -> None:
    """Make a new, empty project and print its path.

    \b
    annotator new csto.annot
    annotator new csto.annot --scheme our-scheme.json
    """
    create_project(path, scheme=scheme, origin="command line").close()
    click.echo(path)


@click.command("check")
@project_argument
def check_command(path: Path) -> int:
    """Say whether a project is sound.

    Looks at the file, its references, and every quote against its text, and changes no byte. What is wrong goes to
    stderr, and the exit code is 1.

    \b
    annotator check csto.annot
    """
    with open_project(path, read_only=True) as project:
        found = problems(project)
        for sentence in found:
            click.echo(sentence, err=True)
        if not found:
            click.echo(f"“{path.name}” is sound: {_contents(project)}.")
    return 1 if found else 0


@click.command("copy")
@project_argument
@click.argument("destination", metavar="DEST", type=PATH)
def copy_command(path: Path, destination: Path) -> None:
    """Write a sound copy of a project and print its path.

    Also while the project is open elsewhere. DEST must not be there yet.

    \b
    annotator copy csto.annot backup/csto-monday.annot
    """
    with open_project(path) as project:
        copy_project(project, destination)
    click.echo(destination)


@click.command("demo")
@click.argument("folder", metavar="[DIR]", type=PATH, default=Path("annotator-demo"))
def demo_command(folder: Path) -> None:
    """Make the sample project and export it as JSON.

    Prints what was made and where: DIR/sample.annot, with annotated articles, and DIR/sample.json. Without DIR it is
    the folder annotator-demo. A sample project that is there already is used as it is.

    \b
    annotator demo
    annotator demo /tmp/look
    """
    path, export = folder / "sample.annot", folder / "sample.json"
    with _sample(path) as project:
        export_to_file(project, export)
        click.echo(f"{path}: {_contents(project)}")
    click.echo(f"{export}: all of it as JSON")


def _sample(path: Path) -> Project:
    if path.exists():
        click.echo(f"“{path}” is there already and was left as it is.", err=True)
        return open_project(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileProblem(
            f"The folder “{path.parent}” cannot be made: {error.strerror}. Nothing was made. Choose another place.",
        ) from error
    # As the work of whoever looks at it: that of others is shown dimmed.
    name = settings.load().annotator or settings.system_name() or "Sample annotator"
    return demo.make_sample_project(path, by_name=name, origin="command line")


def _contents(project: Project) -> str:
    return f"{project.article_count()} articles, {project.annotation_count()} annotations"
