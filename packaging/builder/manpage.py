"""The manual page, from the help of the commands. Runs in the build environment:  python -m builder.manpage DATE"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, datetime

import click

from annotator import __version__
from annotator.cli.program import annotator


def page(date: datetime) -> str:
    """Return the manual page in the man macros (man-pages(7))."""
    context = click.Context(annotator, info_name="annotator")
    return "\n".join(
        [
            f'.TH ANNOTATOR 1 "{date:%Y-%m-%d}" "Annotator {__version__}" "User Commands"',
            ".SH NAME",
            "annotator \\- annotate news articles",
            ".SH SYNOPSIS",
            ".B annotator",
            r"[\fIPROJECT\fR | \fIFILE\fR...]",
            ".br",
            ".B annotator",
            r"\fICOMMAND\fR [\fIARGUMENT\fR...]",
            ".SH DESCRIPTION",
            escaped(annotator.help or ""),
            "A project is one file,",
            r".IR something .annot.",
            "Without a command, the window is opened: on a project, or with files to add to one.",
            ".SH COMMANDS",
            *(line for name in annotator.list_commands(context) for line in command_lines(context, name)),
            ".SH EXIT STATUS",
            "0; 1 for anything wrong with a file, id, label, span or value; 2 for unknown commands and options.",
        ]
    )


def command_lines(parent: click.Context, name: str) -> Iterator[str]:
    """Yield what the page says of one command; nothing of a hidden one."""
    command = annotator.get_command(parent, name)
    if command is None or command.hidden:
        return
    context = click.Context(command, info_name=name, parent=parent)
    yield ".TP"
    yield f"\\fBannotator {name}\\fR {escaped(' '.join(command.collect_usage_pieces(context)))}"
    yield escaped(command.get_short_help_str(limit=200))
    for parameter in command.get_params(context):
        record = parameter.get_help_record(context)
        if record is not None and record[1] and "--help" not in record[0]:
            yield ".br"
            yield f"\\fB{escaped(record[0])}\\fR \\(en {escaped(record[1])}"


def escaped(words: str) -> str:
    """Return words so that roff prints them as they are."""
    line = " ".join(words.split()).replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")
    return f"\\&{line}" if line.startswith(".") else line


if __name__ == "__main__":
    print(page(datetime.fromtimestamp(int(sys.argv[1]), UTC)))
