"""`annotator`, `annotator PROJECT` and `annotator FILE...`: the window."""

from __future__ import annotations

from pathlib import Path

import click

from annotator.cli.program import Screen
from annotator.errors import FileProblem


@click.command("window", hidden=True)
@click.argument("paths", metavar="[PROJECT | FILE...]", nargs=-1, type=click.Path(path_type=Path))
@click.option("--screenshot", metavar="PNG", type=click.Path(path_type=Path), help="Save a picture, and end.")
@click.pass_obj
def window_command(screen: Screen, paths: tuple[Path, ...], screenshot: Path | None) -> int:
    """Open the window: on a project, or with files to add to one.

    \b
    annotator window
    annotator window csto.annot
    annotator window today/*.txt
    """
    for path in paths:
        if not path.exists():
            raise FileProblem(f"“{path}” does not exist. Nothing was changed. See whether it was moved or renamed.")
        if path.is_dir():
            raise FileProblem(
                f"“{path}” is a folder, not a project. Nothing was changed. "
                f"“annotator add PROJECT {path}” adds the articles in it.",
            )
    projects = [path for path in paths if path.suffix == ".annot"]
    if len(projects) > 1:
        raise FileProblem("A window shows one project. Nothing was opened. Name one, and start once for each.")
    files = [path for path in paths if path not in projects]
    return screen.open_window(projects[0] if projects else None, files, screenshot)
