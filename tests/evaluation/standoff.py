"""Reads a folder of brat standoff, such as the program exports, as texts to measure with."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from annotator.codecs.brat.reading import read
from annotator.codecs.found import FoundAnnotation, FoundArticle
from annotator.codecs.options import Options
from annotator.model import AttributeValue
from tests.evaluation.marks import LABELS, Mark, Text

# How others call our labels.
_LABELS = {
    "organization": "organisation",
    "org": "organisation",
    "source": "speaker",
    "content": "claim",
    "quotation": "claim",
    "figure": "force_figure",
}
_SAID_BY = ("said_by", "said-by", "saidby", "source")


def folder_texts(folder: Path) -> tuple[list[Text], list[str]]:
    """Return the texts of a folder, and sentences on lines that could not be read. Raises FileProblem, InvalidSet.

    A label that stands nowhere in the folder is taken as one that nobody looked for there.
    """
    found = read(folder, Options({}))
    texts, reports = [], list(found.reports)
    for article in found.articles:
        texts.append(_text(article))
        reports += article.reports
    labels = frozenset(mark.label for text in texts for mark in text.marks)
    return [replace(text, labels=labels) for text in texts], reports


def _text(article: FoundArticle) -> Text:
    known = [(_label(annotation), annotation) for annotation in article.annotations]
    ours = [(label, annotation) for label, annotation in known if label in LABELS]
    places = {annotation.key: place for place, (_, annotation) in enumerate(ours)}
    ends: dict[str, list[int]] = {}
    for relation in article.relations:
        if relation.type.casefold() in _SAID_BY and relation.tail in places:
            ends.setdefault(relation.head, []).append(places[relation.tail])
    marks = (
        Mark(label, _plain(annotation.spans), _values(annotation), tuple(ends.get(annotation.key, ())))
        for label, annotation in ours
    )
    return Text(Path(article.place).stem, article.text, tuple(marks))


def _label(annotation: FoundAnnotation) -> str:
    label = annotation.label.casefold().replace(" ", "_").replace("-", "_")
    return _LABELS.get(label, label)


def _plain(spans: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    return tuple((start, end) for start, end in spans)


def _values(annotation: FoundAnnotation) -> dict[str, AttributeValue]:
    """Return the attributes; brat writes numbers as words."""
    return {
        name: int(value) if isinstance(value, str) and value.isdigit() else value
        for name, value in annotation.attributes.items()
    }
