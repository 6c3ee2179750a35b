"""Which articles and annotations go into a training set, and how many were left out for what reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from msgspec import structs

from annotator.codecs import Options
from annotator.codecs.structs import AnnotationRecord, ArticleRecord, HandOrigin, Head, ImportOrigin
from annotator.errors import InvalidValue

ORIGINS = ("hand", "suggestion", "import")


class Selection:
    """Filters by the options `labels`, `annotators`, `status` and `origin`. Raises InvalidValue for unknown names.

    `left` counts what was left out since the last `articles` began.
    """

    def __init__(self, head: Head, options: Options) -> None:
        self.left: Counter[str] = Counter()
        ids = {name: a.id for a in head.annotators for name in (a.name, a.id)}
        labels = [label.name for label in head.scheme.labels]
        self._labels = _known("labels", options.names("labels"), dict(zip(labels, labels, strict=True)))
        self._annotators = _known("annotators", options.names("annotators"), ids)
        self._origins = _known("origin", options.names("origin"), dict(zip(ORIGINS, ORIGINS, strict=True)))
        self._done = options.text("status") == "done"

    def articles(self, articles: Iterable[ArticleRecord]) -> Iterator[ArticleRecord]:
        """Yield the articles that are wanted, with the annotations that are."""
        self.left.clear()
        for article in articles:
            if self._done and article.status != "done":
                self.left["article not done"] += 1
            else:
                yield self._article(article)

    def _article(self, article: ArticleRecord) -> ArticleRecord:
        annotations = tuple(annotation for annotation in article.annotations if self._wants(annotation))
        if len(annotations) == len(article.annotations):
            return article
        ids = {annotation.id for annotation in annotations}
        relations = tuple(relation for relation in article.relations if {relation.head, relation.tail} <= ids)
        self.left["relation at an annotation left out"] += len(article.relations) - len(relations)
        return structs.replace(article, annotations=annotations, relations=relations)

    def _wants(self, annotation: AnnotationRecord) -> bool:
        if self._labels and annotation.label not in self._labels:
            self.left["annotation with another label"] += 1
        elif self._annotators and annotation.created_by not in self._annotators:
            self.left["annotation by another annotator"] += 1
        elif self._origins and _origin(annotation) not in self._origins:
            self.left["annotation of another origin"] += 1
        else:
            return True
        return False


def _origin(annotation: AnnotationRecord) -> str:
    if isinstance(annotation.origin, HandOrigin):
        return "hand"
    return "import" if isinstance(annotation.origin, ImportOrigin) else "suggestion"


def _known(option: str, names: Iterable[str], known: dict[str, str]) -> frozenset[str]:
    """Return what the names stand for; nothing means all."""
    for name in names:
        if name not in known:
            raise InvalidValue(
                "“{name}” does not fit the option “{option}”; there are: {value}. Nothing was exported.",
                option=option,
                name=name,
                value=", ".join(known) or "none",
            )
    return frozenset(known[name] for name in names)
