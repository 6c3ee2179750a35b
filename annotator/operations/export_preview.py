"""How an export will look: the first article of a project in any format, without writing a file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from annotator.codecs import Codec
from annotator.codecs.structs import ArticleRecord, Head
from annotator.operations.export_set import article_record_of, head_of
from annotator.operations.exporting_suggestions import asked_for, with_decisions, with_suggestions
from annotator.operations.unpacked import unpacked_text
from annotator.store.pages import article_pages
from annotator.store.project import Project

_PACKED = b"PK\x03\x04"
_SHOWN, _SHOWN_LAST = 60_000, 30_000  # characters of a file: at its beginning and, where there are more, at its end


@dataclass(frozen=True, slots=True)
class FirstArticle:
    """The records that a preview is made of, and the file they come from; plain values, for a thread of its own."""

    project: Path
    head: Head
    article: ArticleRecord


@dataclass(frozen=True, slots=True)
class Preview:
    """What the files will hold, as text, and what the format changes or leaves out of the first article."""

    text: str
    reports: tuple[str, ...]


def first_article(project: Project) -> FirstArticle | None:
    """Return the first article with what stands in it, one with annotations before one without, or None."""
    best = None
    for page in article_pages(project):
        best = best or page
        if page.annotations:
            best = page
            break
    return None if best is None else FirstArticle(project.path, head_of(project), article_record_of(best))


def preview(first: FirstArticle, codec: Codec, options: Mapping[str, object]) -> Preview:
    """Return how the first article will look.

    What is proposed in it, and was decided on such, is read of the project where the options ask for it. Raises what
    the codec raises, and FileProblem.
    """
    said: list[str] = []
    pieces: dict[str, bytes] = {}
    chosen = codec.options_of(options, "out")
    head, article = _as_asked(first, *asked_for(codec, chosen))
    for piece in codec.writer()(head, [article], chosen, said.append):
        pieces[piece.place] = pieces.get(piece.place, b"") + piece.content
    texts = [_shown(place, content, alone=len(pieces) == 1) for place, content in pieces.items()]
    return Preview("\n\n".join(texts), tuple(said))


def _as_asked(first: FirstArticle, suggests: bool, decides: bool) -> tuple[Head, ArticleRecord]:  # noqa: FBT001 - a pair
    if not suggests and not decides:
        return first.head, first.article
    with Project.open(first.project, read_only=True, defer_check=True) as project:
        articles = iter([first.article])
        if suggests:
            articles = with_suggestions(project, articles)
        if decides:
            articles = with_decisions(project, articles)
        return head_of(project, decides=decides), next(articles)


def _shown(place: str, content: bytes, *, alone: bool) -> str:
    try:
        text = unpacked_text(content) if content.startswith(_PACKED) else content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = ""
    if not text or "\0" in text:
        text = f"({len(content):,} bytes)"
    elif len(text) > _SHOWN + _SHOWN_LAST:
        text = f"{text[:_SHOWN]} … {text[-_SHOWN_LAST:]}"
    return text if alone or not place else f"{place.lstrip('/')}\n{text}"
