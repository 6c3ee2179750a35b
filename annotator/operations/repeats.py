"""Tagging every other place where the words of an annotation stand, in its article or in the whole project."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from annotator.errors import InvalidValue, NotFound
from annotator.meaning import occurrences
from annotator.model import HAND, Annotation, Annotator, Label, Mark, Span
from annotator.operations.annotations import known_label
from annotator.operations.annotators import join
from annotator.operations.figure_values import with_figure_values
from annotator.operations.progress import Report
from annotator.store.edits import EditWriter
from annotator.store.identity import new_id, now
from annotator.store.project import Project
from annotator.store.rows import row_of_annotation
from annotator.text import merge_spans

_AROUND = 80


@dataclass(frozen=True, slots=True)
class Repeat:
    """A further place of the words (code points), with what stands before and after it, up to 80 code points."""

    span: Span
    before: str
    words: str
    after: str


@dataclass(frozen=True, slots=True)
class ArticleRepeats:
    """The further places in one article, in text order."""

    article_id: str
    title: str
    repeats: tuple[Repeat, ...]


def repeated_words(project: Project, annotation_id: str) -> str:
    """Return the words whose repeats may be tagged. Raises NotFound, InvalidValue for words in several pieces."""
    annotation = project.annotation(annotation_id)
    if len(annotation.spans) > 1:
        raise InvalidValue("Only the words of an annotation with one span can be looked for. Nothing was changed.")
    return annotation.quote


def find_repeats(
    project: Project, annotation_id: str, *, case: bool, everywhere: bool, report: Report = lambda _done, _total: None
) -> list[ArticleRepeats]:
    """Return where else an annotation's words stand as whole words, in its article or `everywhere` in the project.

    `case` tells capitals from small letters. Places that an annotation with the same label overlaps, of whomever, are
    left out, and articles without further places. Raises NotFound, InvalidValue.
    """
    words = repeated_words(project, annotation_id)
    annotation = project.annotation(annotation_id)
    ids = project.articles_with_words(words) if everywhere else [annotation.article_id]
    found = []
    for done, article_id in enumerate(ids):
        report(done, len(ids))
        text = project.text(article_id)
        places = occurrences(text, words, case=case, whole_words=True)
        free = list(_free(places, project.marks(article_id) if places else (), annotation.label))
        if free:
            repeats = tuple(_repeat(text, span) for span in free)
            found.append(ArticleRepeats(article_id, project.article(article_id).title, repeats))
    return found


def tag_repeats(
    project: Project,
    annotation_id: str,
    places: Mapping[str, Sequence[Span]],
    *,
    by: Annotator,
    report: Report = lambda _done, _total: None,
) -> int:
    """Tag places, by article id, as an annotation is tagged, and return how many there were to tag, in one edit.

    They get its label and the entity it refers to; of a figure the values are read anew. What has that label by now is
    left out, so are articles that are gone. The annotation's own article becomes "in progress" if it was new; others
    keep their status, for nobody has read them yet. Raises NotFound, InvalidValue.
    """
    tagged = 0
    with project.edit("annotation.repeat", by=by.id) as edit:
        like = project.annotation(annotation_id)
        edit.about(article_id=like.article_id)
        label = known_label(project, like.label)
        by = join(project, edit, by)
        for done, (article_id, spans) in enumerate(places.items()):
            report(done, len(places))
            tagged += _tag(project, edit, article_id, spans, like=like, label=label, by=by)
        if tagged and project.row("article", like.article_id)["status"] == "new":
            edit.update("article", like.article_id, {"status": "in_progress"})
    return tagged


def _tag(
    project: Project,
    edit: EditWriter,
    article_id: str,
    spans: Sequence[Span],
    *,
    like: Annotation,
    label: Label,
    by: Annotator,
) -> int:
    try:
        text, marks = project.text(article_id), project.marks(article_id)
    except NotFound:
        return 0
    at, rows = now(), []
    for span in _free(spans, marks, label.name):
        values, computed = with_figure_values(label, text, (span,), {})
        made = Annotation(
            id=new_id(),
            article_id=article_id,
            label=label.name,
            spans=(span,),
            quote=text[span.start : span.end],
            created_by=by.id,
            created_at=at,
            updated_by=by.id,
            updated_at=at,
            attributes=values,
            computed=tuple(computed),
            entity=like.entity,
            origin=HAND,
        )
        rows.append(row_of_annotation(made))
    edit.insert("annotation", rows)
    return len(rows)


def _free(places: Iterable[tuple[int, int]], marks: Iterable[Mark], label: str) -> Iterator[Span]:
    """Yield the places that no mark with this label overlaps."""
    taken = merge_spans(span for mark in marks if mark.label == label for span in mark.all_spans())
    for place in places:
        following = bisect_left(taken, (place[0] + 1,))
        near = taken[max(0, following - 1) : following + 1]
        if not any(start < place[1] and place[0] < end for start, end in near):
            yield Span(*place)


def _repeat(text: str, span: Span) -> Repeat:
    start, end = span
    return Repeat(span, text[max(0, start - _AROUND) : start], text[start:end], text[end : end + _AROUND])
