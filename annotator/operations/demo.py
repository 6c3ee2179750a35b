"""The sample project: invented articles, annotated as somebody would."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct

from annotator.intake import read_file
from annotator.model import Annotator, AttributeValue, Span
from annotator.operations.annotations import annotate
from annotator.operations.annotators import annotator_named
from annotator.operations.articles import add_articles, set_status
from annotator.operations.entities import refer_to_new
from annotator.operations.projects import create_project
from annotator.operations.relations import relate
from annotator.resources import resource
from annotator.store.project import Project

# The rest is in progress, as annotating leaves it.
_DONE = ("sorrel-valley-force.txt", "harbour-drones.txt")


class _Annotation(Struct, forbid_unknown_fields=True):
    """`quote` is the words, or the words of each span; `occurrence` says which of equal ones, from 1."""

    key: str
    label: str
    quote: str | tuple[str, ...]
    occurrence: int = 1
    attributes: dict[str, AttributeValue] = {}


class _Relation(Struct, forbid_unknown_fields=True):
    """A link between two annotations of one article, named by their keys."""

    type: str
    head: str
    tail: str
    cue: str = ""


class _Article(Struct, forbid_unknown_fields=True):
    """What is marked in one of the articles beside."""

    file: str
    annotations: tuple[_Annotation, ...]
    relations: tuple[_Relation, ...] = ()


class _Entity(Struct, forbid_unknown_fields=True):
    """What mentions in the articles refer to: their keys by file. Some mentions refer to nothing yet."""

    kind: str
    name: str
    mentions: dict[str, tuple[str, ...]]
    aliases: tuple[str, ...] = ()


def make_sample_project(
    path: Path, *, by_name: str = "Sample annotator", origin: Literal["library", "window", "command line"] = "library"
) -> Project:
    """Make a project with the sample articles, annotated by `by_name`, and return it open.

    It is made by the operations a person uses, so its history can be looked at and undone. Raises FileProblem if the
    path is taken or cannot be written.
    """
    project = create_project(path, title="Sample", origin=origin)
    try:
        _fill(project, annotator_named(project, by_name))
    except BaseException:
        project.close()
        path.unlink(missing_ok=True)
        raise
    return project


def _fill(project: Project, by: Annotator) -> None:
    articles = msgspec.json.decode(resource("sample", "annotations.json").read_bytes(), type=tuple[_Article, ...])
    drafts = [draft for article in articles for draft in read_file(resource("sample", article.file))]
    ids = {
        article.file: added.article_id
        for article, added in zip(articles, add_articles(project, drafts, by=by), strict=True)
    }
    made = {article.file: _annotate(project, ids[article.file], article, by) for article in articles}
    for each in msgspec.json.decode(resource("sample", "entities.json").read_bytes(), type=tuple[_Entity, ...]):
        mentions = [made[file][key] for file, keys in each.mentions.items() for key in keys]
        refer_to_new(project, mentions, kind=each.kind, name=each.name, aliases=each.aliases, by=by)
    set_status(project, [ids[file] for file in _DONE], "done", by=by)


def _annotate(project: Project, article_id: str, article: _Article, by: Annotator) -> dict[str, str]:
    """Annotate one article and return the ids of its annotations by key."""
    text = project.text(article_id)
    id_of_key = {
        each.key: annotate(
            project,
            article_id,
            label=each.label,
            spans=_spans(text, each.quote, each.occurrence),
            by=by,
            attributes=each.attributes,
        )
        for each in article.annotations
    }
    for relation in article.relations:
        relate(project, relation.type, id_of_key[relation.head], id_of_key[relation.tail], by=by, cue=relation.cue)
    return id_of_key


def _spans(text: str, quote: str | Sequence[str], occurrence: int) -> list[Span]:
    """Return where the words stand: the first part at its nth occurrence, each further part after the one before."""
    first, *further = [quote] if isinstance(quote, str) else quote
    start = -1
    for _ in range(occurrence):
        start = text.index(first, start + 1)
    spans = [Span(start, start + len(first))]
    for part in further:
        start = text.index(part, spans[-1].end)
        spans.append(Span(start, start + len(part)))
    return spans
