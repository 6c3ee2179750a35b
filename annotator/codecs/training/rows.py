"""The rows of a training set: whole articles, paragraphs, or windows of sentences, always with the same columns."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Iterator
from typing import Any

from annotator.codecs.chunks import Losses, chunks, tags
from annotator.codecs.structs import AnnotationRecord, ArticleRecord, Head, RelationRecord
from annotator.codecs.tokens import tokens
from annotator.meaning import sentences_in
from annotator.model import AttributeType, AttributeValue
from annotator.text import text_sha256, trim

Row = dict[str, Any]
WINDOWS = ("article", "paragraph", "sentence")


class Rows:
    """Makes rows; `left` and `losses` count what they cannot hold."""

    def __init__(self, head: Head, *, by: str, size: int, tagged: str, overlaps: str) -> None:
        self.left: Counter[str] = Counter()
        self.losses = Losses()
        self._by = by
        self._size = max(1, size)
        self._tagged = tagged
        self._overlaps = overlaps
        self._types: dict[tuple[str, str], AttributeType] = {
            (label.name, attribute.name): attribute.type
            for label in head.scheme.labels
            for attribute in label.attributes
        }

    def of(self, article: ArticleRecord) -> Iterator[Row]:
        """Yield the rows of an article. No window cuts an annotation: one that would goes on to the next border."""
        held: set[str] = set()
        for start, end in self._windows(article):
            inside = [a for a in article.annotations if start <= a.spans[0].start and a.spans[-1].end <= end]
            ids = {annotation.id for annotation in inside}
            relations = [r for r in article.relations if {r.head, r.tail} <= ids]
            held.update(relation.id for relation in relations)
            yield self._row(article, start, end, inside, relations)
        self.left["relation between two windows"] += len(article.relations) - len(held)

    def _windows(self, article: ArticleRecord) -> Iterator[tuple[int, int]]:
        text = article.text
        if self._by == "article":
            yield 0, len(text)
            return
        units = list(_paragraphs(text) if self._by == "paragraph" else sentences_in(text))
        size = self._size if self._by == "sentence" else 1
        marked = deque(sorted((a.spans[0].start, a.spans[-1].end) for a in article.annotations))
        low, reach, count = len(text), 0, 0
        for start, end in units:
            low = min(low, start)
            count += 1
            while marked and marked[0][0] < end:
                first, last = marked.popleft()
                low, reach = min(low, first), max(reach, last)
            if count >= size and reach <= end:
                yield low, end
                low, count = len(text), 0
        # What begins in the blanks after the last unit has to be in a window too.
        for first, last in marked:
            low, reach = min(low, first), max(reach, last)
        if low < len(text):
            yield low, max(reach, units[-1][1] if units else 0)

    def _row(
        self,
        article: ArticleRecord,
        start: int,
        end: int,
        annotations: list[AnnotationRecord],
        relations: list[RelationRecord],
    ) -> Row:
        text = article.text[start:end]
        spans: list[Row] = []
        place: dict[str, int] = {}
        for annotation in annotations:
            place[annotation.id] = len(spans)
            spans += self._spans(annotation, start, article.text)
        whole = self._by == "article"
        row: Row = {
            "id": article.id if whole else f"{article.id}:{start}-{end}",
            "article_id": article.id,
            "start": start,
            "text": text,
            "language": article.language or "",
            "text_sha256": article.text_sha256 if whole else text_sha256(text),
            "spans": spans,
            "relations": [
                {
                    "id": relation.id,
                    "type": relation.type,
                    "head": relation.head,
                    "tail": relation.tail,
                    "head_index": place[relation.head],
                    "tail_index": place[relation.tail],
                }
                for relation in relations
            ],
        }
        return row if self._tagged == "none" else {**row, **self._tags(article.text, start, end, annotations)}

    def _spans(self, annotation: AnnotationRecord, base: int, text: str) -> Iterator[Row]:
        attributes = [
            {
                "name": name,
                "type": self._types.get((annotation.label, name), "text"),
                "value": _text(annotation.attributes[name]),
            }
            for name in sorted(annotation.attributes)
        ]
        for part, span in enumerate(annotation.spans):
            yield {
                "id": annotation.id,
                "part": part,
                "start": span.start - base,
                "end": span.end - base,
                "label": annotation.label,
                "text": text[span.start : span.end],
                "annotator": annotation.created_by,
                "attributes": attributes,
            }

    def _tags(self, text: str, start: int, end: int, annotations: Iterable[AnnotationRecord]) -> Row:
        all_tokens = list(tokens(text, start, end))
        found = chunks(all_tokens, annotations, self._overlaps, self.losses)
        return {
            "tokens": [text[low:high] for low, high in all_tokens],
            "token_start": [low - start for low, _ in all_tokens],
            "token_end": [high - start for _, high in all_tokens],
            "ner_tags": tags(len(all_tokens), found, self._tagged),
        }


def _text(value: AttributeValue) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        if (paragraph := trim(text, start, end)) is not None:
            yield paragraph
        start = end + 1
