"""The sub-command `keys`: the sheet of keys, to read or to print."""

from __future__ import annotations

from pathlib import Path

import click

from annotator.cli.arguments import PATH
from annotator.cli.program import Screen
from annotator.errors import FileProblem


@click.command("keys")
@click.option("-o", "output", metavar="FILE.html", type=PATH, help="Write a page to print. Default: text on stdout.")
@click.pass_obj
def keys_command(screen: Screen, output: Path | None) -> None:
    """List every key and gesture of the window.

    \b
    annotator keys
    annotator keys -o keys.html
    """
    if output is None:
        click.echo(screen.key_sheet("text"))
        return
    page = screen.key_sheet("html")
    try:
        output.write_text(page, encoding="utf-8")
    except OSError as error:
        raise FileProblem(f"“{output}” cannot be written: {error.strerror}. Choose another place.") from error
