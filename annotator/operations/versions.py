"""Versions of an article: what is nearly the same, and carrying what was done in it over to a text that was changed."""

from __future__ import annotations

import zlib
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from annotator import likeness
from annotator.codecs.anchors import quote_context
from annotator.errors import InvalidValue
from annotator.model import Annotation, Annotator, Span
from annotator.operations.annotators import join
from annotator.operations.articles import Added, article_of_draft, put_articles
from annotator.operations.progress import Report
from annotator.store.edits import EditWriter
from annotator.store.identity import new_id
from annotator.store.project import Project
from annotator.store.rows import canonical, row_of_annotation, row_of_article, row_of_decision, row_of_relation
from annotator.text import piece_at, quote_of, text_sha256, trim

if TYPE_CHECKING:
    from annotator.intake import Draft

# From so many words on, those that are very common are not compared (difflib's "autojunk").
_MANY_WORDS = 20_000

# How many characters more may stand in place of words that were replaced, besides twice as many as there were.
_ROOM = 20

Fate = Literal["unmoved", "moved", "changed", "gone"]


@dataclass(frozen=True, slots=True)
class Near:
    """An article of the project that a text is nearly the same as; `share` of the smaller of them stands in both."""

    article_id: str
    title: str
    share: float
    same_url: bool = False


@dataclass(frozen=True, slots=True)
class Carried:
    """What becomes of an annotation in a new version: its spans there, empty where it is gone, and its words."""

    annotation: Annotation
    fate: Fate
    spans: tuple[Span, ...]
    quote: str


def near_article(project: Project, text: str, url: str | None = None) -> Near | None:
    """Return the article of the project that is most like a text, or has its URL, or None where none is.

    Articles that are not indexed for the search yet are found by their URL alone.
    """
    own = likeness.shingles(text)
    by_url = project.article_id_of_url(url) if url else None
    ids = [*([by_url] if by_url else []), *project.articles_with_phrases(likeness.telling_phrases(text))]
    found = [
        Near(
            each,
            project.article(each).title,
            likeness.share(own, likeness.shingles(project.text(each))),
            each == by_url,
        )
        for each in dict.fromkeys(ids)
    ]
    best = max(found, key=lambda near: (near.same_url, near.share), default=None)
    return best if best is not None and (best.same_url or best.share >= likeness.NEAR) else None


@dataclass(frozen=True, slots=True)
class NewVersion:
    """An article that was added as a new version of another, and what became of each annotation."""

    article_id: str
    title: str
    carried: Sequence[Carried]


def add_with_versions(
    project: Project,
    drafts: Sequence[Draft],
    versions: Sequence[tuple[Draft, str]],
    *,
    by: Annotator,
    report: Report | None = None,
) -> tuple[list[Added], list[NewVersion]]:
    """Add articles, and texts as new versions of the articles with these ids, in one edit.

    Raises what `add_articles` and `add_version` raise; then nothing is added.
    """
    with project.edit("article.add", by=by.id) as edit:
        changed = [put_version(project, edit, draft, of=of, by=by) for draft, of in versions]
        return put_articles(project, edit, drafts, by=by, report=report), changed


def add_version(project: Project, draft: Draft, *, of: str, by: Annotator) -> NewVersion:
    """Add a text as a new version of an article, with its annotations carried over, in one edit.

    The older article stays as it is. Relations come too whose ends are both carried over, or in other articles; and
    what was decided on suggestions whose words are still the same. Raises NotFound, and InvalidValue for a text that
    is in the project already.
    """
    with project.edit("article.version", by=by.id) as edit:
        return put_version(project, edit, draft, of=of, by=by)


def put_version(project: Project, edit: EditWriter, draft: Draft, *, of: str, by: Annotator) -> NewVersion:
    """Do what `add_version` does as a part of an edit."""
    older = project.article(of)
    sha256 = text_sha256(draft.text)
    if sha256 in project.article_ids_by_text():
        raise InvalidValue("This text is in the project already. Nothing was added.")
    article = replace(article_of_draft(draft, sha256), status="in_progress" if older.status != "new" else "new")
    ordinal = edit.text(article.id, draft.text, zlib.compress(draft.original))
    if edit.seq is None:
        edit.about(article_id=article.id)
    join(project, edit, by)
    extensions = canonical({**draft.extensions, "version_of": of})
    edit.insert("article", [row_of_article(article, ordinal, extensions)])
    texts = _Texts(project.text(of), draft.text)
    carried = [_carried(annotation, texts) for annotation in project.annotations(of)]
    new_ids = {each.annotation.id: new_id() for each in carried if each.spans}
    _insert_carried(project, edit, article.id, of, carried, new_ids)
    _insert_decisions(project, edit, article.id, of, texts, new_ids)
    return NewVersion(article.id, article.title, carried)


def _insert_carried(
    project: Project,
    edit: EditWriter,
    article_id: str,
    older_id: str,
    carried: Sequence[Carried],
    new_ids: Mapping[str, str],
) -> None:
    rows = [
        row_of_annotation(
            replace(
                each.annotation,
                id=new_ids[each.annotation.id],
                article_id=article_id,
                spans=each.spans,
                quote=each.quote,
            )
        )
        for each in carried
        if each.spans
    ]
    if rows:
        edit.insert("annotation", rows)
    links = []
    for relation in project.relations(older_id):
        head, tail = new_ids.get(relation.head), new_ids.get(relation.tail)
        outer_head, outer_tail = (
            _article_elsewhere(project, each, older_id) for each in (relation.head, relation.tail)
        )
        if (head or outer_head) and (tail or outer_tail) and (head or tail):
            copy = replace(relation, id=new_id(), head=head or relation.head, tail=tail or relation.tail)
            row = row_of_relation(copy, head_article=outer_head or article_id, tail_article=outer_tail or article_id)
            links.append(row)
    if links:
        edit.insert("relation", links)


def _insert_decisions(
    project: Project, edit: EditWriter, article_id: str, older_id: str, texts: _Texts, new_ids: Mapping[str, str]
) -> None:
    """Take along what was decided on suggestions, so that it need not be decided again where the words are the same."""
    rows = []
    for each in project.decisions(older_id):
        spans = _place(each.spans, texts)
        if spans and quote_of(texts.new, spans) == each.quote:
            became = new_ids.get(each.annotation_id) if each.annotation_id else None
            copy = replace(each, id=new_id(), article_id=article_id, spans=spans, annotation_id=became)
            rows.append(row_of_decision(copy))
    if rows:
        edit.insert("decision", rows)


def _article_elsewhere(project: Project, annotation_id: str, article_id: str) -> str | None:
    """Return the article an annotation stands in, or None if it is that one."""
    found = project.annotation(annotation_id).article_id
    return found if found != article_id else None


class Alignment:
    """Which words of two texts are the same, in the same order."""

    def __init__(self, old: str, new: str) -> None:
        old_words, new_words = _words(old), _words(new)
        rough = max(len(old_words), len(new_words)) > _MANY_WORDS
        matcher = SequenceMatcher(None, [w for w, _ in old_words], [w for w, _ in new_words], autojunk=rough)
        self._kept = [
            (old_words[block.a + at][1], new_words[block.b + at][1], len(old_words[block.a + at][0]))
            for block in matcher.get_matching_blocks()
            for at in range(block.size)
        ]
        self._starts = [start for start, *_ in self._kept]

    def place(self, start: int, end: int) -> tuple[int, int] | None:
        """Return where `[start, end)` of the old text stands in the new, or None where less than half of it is left.

        Where its first or last words are others now, it reaches to the words around it that are left.
        """
        low = bisect_right(self._starts, start)
        if low and sum(self._kept[low - 1][::2]) > start:
            low -= 1
        kept = self._kept[low : bisect_left(self._starts, end)]
        if 2 * sum(size for *_, size in kept) < end - start:
            return None
        (first_old, first_new, _), (last_old, last_new, size) = kept[0], kept[-1]
        left, right = first_new + max(0, start - first_old), last_new + min(end - last_old, size)
        high = low + len(kept)
        if first_old > start and low:
            left = _reached(left, sum(self._kept[low - 1][1:]), room=first_old - start)
        if last_old + size < end and high < len(self._kept):
            right = _reached(right, self._kept[high][1], room=end - last_old - size)
        return left, right


def _reached(edge: int, neighbour: int, *, room: int) -> int:
    """Return the neighbour in place of an edge, if there are about as many characters between them as there were."""
    return neighbour if abs(edge - neighbour) <= 2 * room + _ROOM else edge


def _words(text: str) -> list[tuple[str, int]]:
    """Return the words of a text, and the marks between them, with their places."""
    words: list[tuple[str, int]] = []
    at = 0
    while at < len(text):
        piece = piece_at(text, at)
        if piece is None:
            at += 1
            continue
        words.append((text[slice(*piece)], piece[0]))
        at = piece[1]
    return words


class _Texts:
    """The text of an article and that of its new version."""

    def __init__(self, old: str, new: str) -> None:
        self.old, self.new = old, new
        self.alignment = Alignment(old, new)


def _carried(annotation: Annotation, texts: _Texts) -> Carried:
    where = _place(annotation.spans, texts)
    if not where:
        return Carried(annotation, "gone", (), "")
    quote = quote_of(texts.new, where)
    if quote != annotation.quote:
        return Carried(annotation, "changed", where, quote)
    return Carried(annotation, "unmoved" if where == annotation.spans else "moved", where, quote)


def _place(spans: tuple[Span, ...], texts: _Texts) -> tuple[Span, ...]:
    """Return where spans of the old text stand in the new one, () where one of them does not any more."""
    old, new = texts.old, texts.new
    start, end = spans[0].start, spans[-1].end
    same = all(new[each.start : each.end] == old[each.start : each.end] for each in spans)
    if same and quote_context(old, start, end) == quote_context(new, start, end):
        return spans
    found = []
    for span in spans:
        place = texts.alignment.place(*span)
        trimmed = trim(new, *place) if place is not None and place[0] < place[1] else None
        if trimmed is None:
            return ()
        found.append(Span(*trimmed))
    return () if any(one.end > other.start for one, other in pairwise(found)) else tuple(found)
