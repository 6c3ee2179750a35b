"""Handing the project on as an annotation set."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from annotator.codecs import Codec, Piece, Say
from annotator.codecs.anchors import quote_context
from annotator.codecs.convert import (
    article_record,
    attributes_from_text,
    head_record,
    origin_from_text,
)
from annotator.codecs.structs import (
    AnnotationRecord,
    ArticleRecord,
    DismissalRecord,
    HandOrigin,
    Head,
    RelationRecord,
    SpanRecord,
)
from annotator.errors import DamagedProject, InvalidValue, ProjectBusy
from annotator.operations.exporting_suggestions import asked_for, with_decisions, with_suggestions
from annotator.operations.parts import Parts
from annotator.operations.progress import Report
from annotator.plugins import codec_named
from annotator.store.pages import (
    ArticlePage,
    article_pages,
    named_annotators,
    relations_between_articles,
    state,
)
from annotator.store.project import Project
from annotator.store.rows import article_of
from annotator.text import text_sha256

# How often an export starts anew when another program writes to the project meanwhile.
_ATTEMPTS = 5
_BY_HAND = HandOrigin()


@dataclass(frozen=True, slots=True)
class Exported:
    """What came of an export. `reports` are sentences about what the format could not hold as it stood."""

    reports: tuple[str, ...] = ()


def export_bytes(project: Project, *, codec: str = "json", options: Mapping[str, object] | None = None) -> bytes:
    """Return the file that `codec` makes of the project, without what else goes beside it. `options` are the codec's.

    Raises InvalidValue for a format that is no single file, ProjectBusy if another program keeps writing to the
    project, NotFound and MissingExtra for the codec.
    """
    writer = codec_named(codec)
    if writer.folder:
        raise InvalidValue(
            "“{codec}” is a folder of files. Nothing was exported. Say which folder to make.", codec=codec
        )
    pieces: list[bytes] = []

    def write() -> None:
        made = _pieces(project, writer, options or {}, say=lambda _: None)
        pieces[:] = [piece.content for piece in made if not piece.place]

    _in_one_state(project, write)
    return b"".join(pieces)


def export_to_file(
    project: Project,
    path: Path,
    *,
    codec: str = "json",
    options: Mapping[str, object] | None = None,
    report: Report | None = None,
) -> Exported:
    """Write the project to `path` exactly as named, a file or a folder by the codec, and what goes with it beside it.

    It is written whole or not at all; a file is replaced, a folder that holds anything is not. `options` are the
    codec's. `report` is told how many articles of how many are written; what it raises stops the export.
    Raises FileProblem, ProjectBusy if another program keeps writing to the project, and what the codec raises.
    """
    writer = codec_named(codec)
    said: list[str] = []
    with Parts(path.resolve(), folder=writer.folder) as parts:

        def write() -> None:
            parts.discard()
            said.clear()
            for piece in _pieces(project, writer, options or {}, say=said.append, report=report):
                parts.write(piece)

        _in_one_state(project, write)
        parts.keep()
    return Exported(tuple(said))


def _in_one_state(project: Project, write: Callable[[], None]) -> None:
    """Write again until nothing has been written to the project meanwhile; it is read page by page."""
    for _ in range(_ATTEMPTS):
        before = state(project)
        write()
        if state(project) == before:
            return
    raise ProjectBusy("Another program keeps changing the project, so it was not exported. Try again in a moment.")


def _pieces(
    project: Project, codec: Codec, options: Mapping[str, object], *, say: Say, report: Report | None = None
) -> Iterator[Piece]:
    chosen = codec.options_of(options, "out")
    suggests, decides = asked_for(codec, chosen)
    articles = _Articles(project, report, suggests=suggests, decides=decides)
    return codec.writer()(head_of(project, decides=decides), articles, chosen, say)


class _Articles:
    """The records of all articles, read from the project page by page each time they are gone through."""

    def __init__(self, project: Project, report: Report | None, *, suggests: bool, decides: bool) -> None:
        self._project = project
        self._report = report
        self._suggests = suggests
        self._decides = decides

    def __iter__(self) -> Iterator[ArticleRecord]:
        records: Iterator[ArticleRecord] = map(article_record_of, _reported(self._project, self._report))
        if self._suggests:
            records = with_suggestions(self._project, records)
        return with_decisions(self._project, records) if self._decides else records


def _reported(project: Project, report: Report | None) -> Iterator[ArticlePage]:
    total = project.article_count() if report else 0
    for done, page in enumerate(article_pages(project)):
        if report:
            report(done, total)
        yield page


def head_of(project: Project, *, decides: bool = False) -> Head:
    """Return what stands above the articles of an export, which may hold what was decided on suggestions."""
    row = project.project_row()
    return head_record(
        project_id=project.id,
        title=project.title,
        as_of=project.as_of,
        scheme=project.scheme,
        annotators=named_annotators(project, decides=decides),
        entities=project.entities(),
        relations=relations_between_articles(project),
        extensions=msgspec.json.decode(row["extensions"]),
    )


def article_record_of(page: ArticlePage) -> ArticleRecord:
    """Return the record of an article with what stands in it. Raises DamagedProject."""
    row = page.article
    text = row["text"]
    article = article_of(row)
    if text_sha256(text) != article.text_sha256:
        raise _damaged(article.title)
    try:
        return article_record(
            article,
            text,
            annotations=[_annotation_record(annotation, text) for annotation in page.annotations],
            relations=[_relation_record(relation) for relation in page.relations],
            dismissals=[DismissalRecord(start, end, by, at) for _, start, end, by, at in page.dismissals],
            extensions=msgspec.json.decode(row["extensions"]),
        )
    except msgspec.DecodeError as error:
        raise _damaged(article.title) from error


def _damaged(title: str) -> DamagedProject:
    return DamagedProject(
        "The article “{title}” is damaged: it is not what was stored. Nothing was exported. "
        "Open a copy of the project made earlier, or remove the article.",
        title=title,
    )


def _annotation_record(row: tuple[Any, ...], text: str) -> AnnotationRecord:
    (_, id_, label, start, end, spans, quote, attributes, computed, entity, note,
     created_by, created_at, updated_by, updated_at, origin) = row  # fmt: skip
    prefix, suffix = quote_context(text, start, end)
    # In the order of the fields: by name it would take half as long again.
    return AnnotationRecord(
        id_,
        label,
        tuple(SpanRecord(*span) for span in msgspec.json.decode(spans)) if spans else (SpanRecord(start, end),),
        quote,
        prefix,
        suffix,
        attributes_from_text(attributes) if attributes else {},
        tuple(msgspec.json.decode(computed)) if computed else (),
        entity,
        note,
        created_by,
        created_at,
        updated_by or created_by,
        updated_at or created_at,
        origin_from_text(origin) if origin else _BY_HAND,
    )


def _relation_record(row: tuple[Any, ...]) -> RelationRecord:
    _, id_, kind, head, tail, attributes, cue, created_by, created_at, origin = row
    return RelationRecord(
        id=id_,
        type=kind,
        head=head,
        tail=tail,
        attributes=attributes_from_text(attributes),
        cue=cue,
        created_by=created_by,
        created_at=created_at,
        origin=origin_from_text(origin),
    )
