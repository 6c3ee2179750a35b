"""What the words of several sub-commands mean: a project, who is acting, spans, NAME=VALUE."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import click

from annotator.errors import InvalidValue
from annotator.model import Annotator, AttributeValue, Label, Span
from annotator.operations.annotators import annotator_named, usual_annotator
from annotator.store.project import Project
from annotator.values import parsed

# Paths are looked at by the operations, so that whatever is wrong with one is the same sentence everywhere.
PATH = click.Path(path_type=Path)
_SPAN = re.compile(r"(\d+):(\d+)")

project_argument = click.argument("path", metavar="PROJECT", type=PATH)
as_option = click.option(
    "--as",
    "as_name",
    metavar="NAME",
    help="Whose work it is; a new name joins the project. Default: who worked on it last, or the login name.",
)


def open_project(path: Path, *, read_only: bool = False) -> Project:
    """Return the project at `path`, open for the command line. Raises FileProblem."""
    return Project.open(path, origin="command line", read_only=read_only)


def acting(project: Project, name: str | None) -> Annotator:
    """Return whose work the next edit is: who is named, else the usual annotator. Raises InvalidValue."""
    return usual_annotator(project) if name is None else annotator_named(project, name)


def spans_of(texts: Iterable[str]) -> list[Span]:
    """Return the spans that START:END stand for, in code points. Raises InvalidValue."""
    return [_span(text) for text in texts]


def _span(text: str) -> Span:
    match = _SPAN.fullmatch(text.strip())
    if match is None:
        raise InvalidValue(
            f"“{text}” is not a span. Nothing was changed. Write START:END, two whole numbers counted from 0, "
            "such as 10:42.",
        )
    return Span(int(match[1]), int(match[2]))


def pairs_of(texts: Iterable[str]) -> dict[str, str]:
    """Return what NAME=VALUE words give, the last of a name. Raises InvalidValue."""
    pairs = {}
    for text in texts:
        name, equals, value = text.partition("=")
        if not equals or not name.strip():
            raise InvalidValue(f"“{text}” is not NAME=VALUE. Nothing was changed. Write it as bound=up_to.")
        pairs[name.strip()] = value
    return pairs


def value_of(label: Label, name: str, text: str) -> AttributeValue | None:
    """Return the value that `text` stands for by the type of the label's attribute, None for no text.

    A name that the label does not have keeps its text: the operation refuses it by name. Raises InvalidValue.
    """
    attribute = label.attribute(name)
    if not text or attribute is None:
        return text or None
    return parsed(attribute, text)
