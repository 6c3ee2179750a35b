"""What the things of a set are called, for formats that people read."""

from __future__ import annotations

import re
from collections.abc import Sequence

from annotator.codecs.structs import AnnotationRecord, ArticleRecord, Head
from annotator.model import AttributeValue
from annotator.paging import shown_pages

_CHOICE = re.compile("[a-z]+(_[a-z]+)+")


class Names:
    """The names of one set: titles of labels and relation types, people, entities."""

    def __init__(self, head: Head) -> None:
        self._labels = {label.name: label.title for label in head.scheme.labels}
        self._relations = {relation.name: relation.title for relation in head.scheme.relations}
        self._people = {person.id: person.name for person in head.annotators}
        self._entities = {entity.id: entity.name for entity in head.entities}

    def label(self, name: str) -> str:
        """Return the title of a label."""
        return self._labels.get(name, name)

    def relation(self, name: str) -> str:
        """Return the title of a relation type."""
        return self._relations.get(name, name)

    def person(self, id_: str) -> str:
        """Return the name of an annotator."""
        return self._people.get(id_, "")

    def entity(self, annotation: AnnotationRecord) -> str:
        """Return the name of what an annotation refers to, "" where nobody said."""
        return self._entities.get(annotation.entity or "", "")

    def called(self, annotation: AnnotationRecord) -> str:
        """Return what an annotation is called where others are linked to it: its entity, else its words."""
        return self.entity(annotation) or annotation.quote

    def linked(self, article: ArticleRecord) -> dict[str, list[str]]:
        """Return what the annotations of an article are linked to, such as "Said by: Adela Voss", by their ids."""
        if not article.relations:
            return {}
        called = {a.id: self.called(a) for a in article.annotations}
        linked: dict[str, list[str]] = {}
        for relation in article.relations:
            linked.setdefault(relation.head, []).append(f"{self.relation(relation.type)}: {called[relation.tail]}")
        return linked


def article_name(article: ArticleRecord) -> str:
    """Return the title of an article, or the name of its file where there is none."""
    return article.title or article.source.name


def page_words(starts: Sequence[int], annotation: AnnotationRecord) -> str:
    """Return the pages that an annotation stands on, by their `starts`: "p. 7" or "pp. 7–8"; "" without pages."""
    shown = shown_pages(starts, annotation.spans[0].start, annotation.spans[-1].end)
    return f"{'pp' if '–' in shown else 'p'}. {shown}" if shown else ""


def readable(name: str) -> str:
    """Return the name of an attribute as words."""
    return name.replace("_", " ")


def value_words(value: AttributeValue) -> str:
    """Return the value of an attribute as words."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return f"{value:,}"
    return readable(value) if _CHOICE.fullmatch(value) else value
