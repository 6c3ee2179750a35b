"""Handing the project on as an annotation set."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import IO, Any, Self

import msgspec

from annotator.codecs import Codec, Piece, codec_named, own_codecs
from annotator.codecs.anchors import quote_context
from annotator.codecs.convert import (
    article_record,
    attributes_from_text,
    head_record,
    origin_from_text,
    with_utf16,
)
from annotator.codecs.structs import (
    AnnotationRecord,
    ArticleRecord,
    DismissalRecord,
    Head,
    RelationRecord,
    SpanRecord,
)
from annotator.errors import DamagedProject, FileProblem, ProjectBusy
from annotator.operations.progress import Report
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


def export_bytes(project: Project, *, codec: str = "json", utf16: bool = False) -> bytes:
    """Return the file that `codec` makes of the project; `utf16` adds UTF-16 positions to each span.

    Raises ProjectBusy if another program keeps writing to the project.
    """
    writer = codec_named(codec, own_codecs())
    pieces: list[bytes] = []

    def write() -> None:
        pieces[:] = [piece.content for piece in _pieces(project, writer, utf16=utf16) if not piece.place]

    _in_one_state(project, write)
    return b"".join(pieces)


def export_to_file(
    project: Project, path: Path, *, codec: str = "json", utf16: bool = False, report: Report | None = None
) -> None:
    """Write the project to `path` exactly as named, and what goes with it beside it: whole or not at all.

    `report` is told how many articles of how many are written; what it raises stops the export.
    Raises FileProblem, and ProjectBusy if another program keeps writing to the project.
    """
    writer = codec_named(codec, own_codecs())
    with _Parts(path.resolve()) as parts:

        def write() -> None:
            parts.discard()
            for piece in _pieces(project, writer, utf16=utf16, report=report):
                parts.write(piece)

        _in_one_state(project, write)
        parts.keep()


def _in_one_state(project: Project, write: Callable[[], None]) -> None:
    """Write again until nothing has been written to the project meanwhile; it is read page by page."""
    for _ in range(_ATTEMPTS):
        before = state(project)
        write()
        if state(project) == before:
            return
    raise ProjectBusy("Another program keeps changing the project, so it was not exported. Try again in a moment.")


def _pieces(project: Project, codec: Codec, *, utf16: bool, report: Report | None = None) -> Iterator[Piece]:
    articles: Iterable[ArticleRecord] = map(_article_record, _reported(project, report))
    return codec.write(_head(project), map(with_utf16, articles) if utf16 else articles)


def _reported(project: Project, report: Report | None) -> Iterator[ArticlePage]:
    total = project.article_count() if report else 0
    for done, page in enumerate(article_pages(project)):
        if report:
            report(done, total)
        yield page


def _head(project: Project) -> Head:
    row = project.project_row()
    return head_record(
        project_id=project.id,
        title=project.title,
        as_of=project.as_of,
        scheme=project.scheme,
        annotators=named_annotators(project),
        entities=project.entities(),
        relations=relations_between_articles(project),
        extensions=msgspec.json.decode(row["extensions"]),
    )


def _article_record(page: ArticlePage) -> ArticleRecord:
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
        f"The article “{title}” is damaged: it is not what was stored. Nothing was exported. "
        "Open a copy of the project made earlier, or remove the article.",
    )


def _annotation_record(row: tuple[Any, ...], text: str) -> AnnotationRecord:
    (_, id_, label, start, end, spans, quote, attributes, computed, entity, note,
     created_by, created_at, updated_by, updated_at, origin) = row  # fmt: skip
    prefix, suffix = quote_context(text, start, end)
    return AnnotationRecord(
        id=id_,
        label=label,
        spans=tuple(SpanRecord(*span) for span in msgspec.json.decode(spans)) if spans else (SpanRecord(start, end),),
        quote=quote,
        prefix=prefix,
        suffix=suffix,
        attributes=attributes_from_text(attributes),
        computed=() if computed == "[]" else tuple(msgspec.json.decode(computed)),
        entity=entity,
        note=note,
        created_by=created_by,
        created_at=created_at,
        updated_by=updated_by,
        updated_at=updated_at,
        origin=origin_from_text(origin),
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


class _Parts:
    """The files of an export under temporary names beside their own, until all of them are whole."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._files: dict[str, IO[bytes]] = {}

    def __enter__(self) -> Self:
        return self

    def write(self, piece: Piece) -> None:
        try:
            if piece.place not in self._files:
                target = self._target(piece.place)
                self._files[piece.place] = tempfile.NamedTemporaryFile(  # noqa: SIM115 - closed in __exit__
                    dir=target.parent, prefix=f".{target.name}.", delete=False
                )
            self._files[piece.place].write(piece.content)
        except OSError as error:
            raise self._problem(error) from error

    def keep(self) -> None:
        """Give every file its own name."""
        try:
            # The file that was named comes last: whoever waits for it finds the others there.
            for place, file in sorted(self._files.items(), reverse=True):
                file.flush()
                os.fsync(file.fileno())
                file.close()
                Path(file.name).chmod(0o666 & ~_umask())
                Path(file.name).replace(self._target(place))
        except OSError as error:
            raise self._problem(error) from error

    def __exit__(self, *_: object) -> None:
        self.discard()

    def discard(self) -> None:
        """Drop what was written so far."""
        for file in self._files.values():
            with contextlib.suppress(OSError):
                file.close()
            Path(file.name).unlink(missing_ok=True)
        self._files.clear()

    def _target(self, place: str) -> Path:
        return self._path.with_name(self._path.name + place)

    def _problem(self, error: OSError) -> FileProblem:
        return FileProblem(
            f"“{self._path}” cannot be written: {error.strerror}. Nothing was exported. Choose another place.",
            path=str(self._path),
        )


def _umask() -> int:
    # The only way to ask is to set it.
    mask = os.umask(0)
    os.umask(mask)
    return mask
