"""The command `annotator` itself: finds the sub-command, and turns every ending into words and an exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path
from typing import Literal

import click

from annotator import __version__
from annotator.cli.interrupting import interruption
from annotator.errors import UserError

WRONG = 1
MISUSED = 2
INTERRUPTED = 130

# Each sub-command's module, loaded when it is asked for: the start costs no more as commands are added.
COMMANDS = {
    "new": "projects",
    "add": "articles",
    "list": "articles",
    "search": "search",
    "suggest": "suggest",
    "annotate": "annotations",
    "relate": "annotations",
    "set": "annotations",
    "delete": "annotations",
    "entity": "entities",
    "remove": "articles",
    "export": "sets",
    "import": "sets",
    "scheme": "schemes",
    "undo": "history",
    "redo": "history",
    "history": "history",
    "check": "projects",
    "copy": "projects",
    "schema": "sets",
    "demo": "projects",
    "keys": "keys",
    "window": "window",
}

OpenWindow = Callable[[Path | None, list[Path], Path | None], int]
SheetForm = Literal["text", "html"]


@dataclass(frozen=True, slots=True)
class Screen:
    """What only the window's side of the program knows; the command line asks for it, and imports none of it.

    `open_window` gets a project, files to add, and where to save a picture, and returns the exit code; `key_sheet`
    returns the sheet of keys as "text" or as a page of "html"; `self_test` gets a folder and returns the exit code.
    """

    open_window: OpenWindow
    key_sheet: Callable[[SheetForm], str]
    self_test: Callable[[Path], int]


class Program(click.Group):
    """Finds the sub-commands of `COMMANDS`: in their modules, `list` is the function `list_command`."""

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """Return the names of the sub-commands, in the order in which one meets them."""
        return list(COMMANDS)

    def get_command(self, _ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a sub-command, or None."""
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"annotator.cli.{COMMANDS[cmd_name]}")
        command = getattr(module, f"{cmd_name}_command")
        assert isinstance(command, click.Command)
        return command


def _self_test(context: click.Context, _option: click.Parameter, folder: Path | None) -> None:
    if folder is not None:
        assert isinstance(context.obj, Screen)
        context.exit(context.obj.self_test(folder))


@click.command(
    cls=Program,
    epilog="“annotator”, “annotator PROJECT” and “annotator FILE...” open the window. "
    "“annotator COMMAND --help” says more, with examples.",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option(
    "--selftest",
    metavar="DIR",
    type=click.Path(path_type=Path),
    is_eager=True,
    expose_value=False,
    callback=_self_test,
    help="Try the program out on this machine, and leave what was found in DIR/selftest.txt.",
)
@click.version_option(__version__, prog_name="annotator", message="%(prog)s %(version)s")
def annotator() -> None:
    """Annotate articles: claims, speakers, organisations and force figures, in one file, offline."""


def run(words: Sequence[str], *, screen: Screen) -> int:
    """Do what the words of the command line say and return the exit code. Whatever is wrong is a sentence on stderr."""
    _speak_utf8()
    try:
        with interruption.expected():
            code = _run(words, screen)
    except KeyboardInterrupt:
        return INTERRUPTED
    return INTERRUPTED if interruption.came else code


def _run(words: Sequence[str], screen: Screen) -> int:
    try:
        code = annotator.main(with_command(words), prog_name="annotator", standalone_mode=False, obj=screen)
    except click.Abort:
        return INTERRUPTED
    except Exception as error:
        return INTERRUPTED if interruption.came else _say(error)
    return code if isinstance(code, int) else 0


def _say(error: Exception) -> int:
    """Put what ended a command in words and return the exit code. Raises it again for who wants to look into it."""
    if isinstance(error, click.ClickException):
        return _refuse(error)
    if isinstance(error, UserError):
        click.echo(error.sentence, err=True)
    elif isinstance(error, OSError):  # of stdout: what is wrong with a file is a UserError
        click.echo(f"This could not be written: {error.strerror or error}. What was on disk before is safe.", err=True)
    elif os.environ.get("ANNOTATOR_DEBUG"):
        raise error
    else:
        click.echo(
            f"This is a fault of the program: {type(error).__name__}: {error}. What was on disk before is safe. "
            "Set ANNOTATOR_DEBUG=1 and try again to see where it is.",
            err=True,
        )
    return WRONG


def with_command(words: Sequence[str]) -> list[str]:
    """Return the words with "window" in front where they name no sub-command but files, or nothing."""
    first = words[0] if words else ""
    if first in COMMANDS or first.startswith("-"):
        shows_window = first == "--screenshot"
    else:
        shows_window = not words or first.endswith(".annot") or Path(first).exists()
    return ["window", *words] if shows_window else list(words)


def _refuse(error: click.ClickException) -> int:
    value_is_wrong = isinstance(error, click.BadParameter) and not isinstance(error, click.MissingParameter)
    if value_is_wrong:
        click.echo(f"{error.format_message()} Nothing was changed.", err=True)
        return WRONG
    error.show()
    return MISUSED


def _speak_utf8() -> None:
    # Titles and quotes are in any script; the locale, of a server or in a pipe, often is not.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="surrogateescape")
