"""Whole articles with all that belongs to them, in pages: what exports read.

Each page is one short read, so that no read stays open while another program commits.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any

from annotator.model import Annotator, Relation
from annotator.store import connection, history
from annotator.store.project import Project
from annotator.store.rows import annotator_of, relation_of

# What most annotations have comes as NULL, which takes a sixth less time than so many texts.
_ANNOTATION = (
    "SELECT an.article_id, an.id, label, start, \"end\", spans, quote, nullif(attributes, '{}'),"
    " nullif(computed, '[]'), entity, note, created_by, created_at, nullif(updated_by, created_by),"
    ' nullif(updated_at, created_at), nullif(origin, \'{"kind":"hand"}\')'
    " FROM annotation an JOIN article a ON a.id = an.article_id WHERE a.ordinal BETWEEN ? AND ?"
    ' ORDER BY a.ordinal, start, "end", an.id'
)
_RELATION = (
    "SELECT head_article, r.id, type, head, tail, attributes, cue, created_by, created_at, origin"
    " FROM relation r JOIN article a ON a.id = r.head_article"
    " WHERE head_article = tail_article AND a.ordinal BETWEEN ? AND ? ORDER BY a.ordinal, r.id"
)
_DISMISSAL = (
    'SELECT article_id, d.start, d."end", created_by, created_at'
    " FROM dismissal d JOIN article a ON a.id = d.article_id WHERE a.ordinal BETWEEN ? AND ?"
    ' ORDER BY a.ordinal, d.start, d."end", created_at, created_by'
)


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """One article as rows: `article` has every column of the table and `text`, the others the columns above.

    `annotations` rows are (article_id, id, label, start, end, spans, quote, attributes, computed, entity, note,
    created_by, created_at, updated_by, updated_at, origin), JSON as stored. `updated_by` and `updated_at` are None
    where they are those of the creation; `attributes`, `computed` and `origin` where there are none and a person
    marked it by hand.
    """

    article: dict[str, Any]
    annotations: list[tuple[Any, ...]]
    relations: list[tuple[Any, ...]]
    dismissals: list[tuple[Any, ...]]


def article_pages(project: Project, *, articles_a_page: int = 50) -> Iterator[ArticlePage]:
    """Yield every article with its annotations, relations within it and dismissals, in the order added."""
    last = 0
    with connection.translated(project.path):
        while True:
            articles = list(
                project.db.query(
                    "SELECT a.*, t.text FROM article a JOIN article_text t ON t.ordinal = a.ordinal"
                    " WHERE a.ordinal > ? ORDER BY a.ordinal LIMIT ?",
                    [last, articles_a_page],
                )
            )
            if not articles:
                return
            first, last = articles[0]["ordinal"], articles[-1]["ordinal"]
            annotations, relations, dismissals = (
                {
                    key: list(group)
                    for key, group in groupby(project.db.execute(sql, [first, last]).fetchall(), itemgetter(0))
                }
                for sql in (_ANNOTATION, _RELATION, _DISMISSAL)
            )
            for article in articles:
                key = article["id"]
                yield ArticlePage(article, annotations.get(key, []), relations.get(key, []), dismissals.get(key, []))


def relations_between_articles(project: Project) -> list[Relation]:
    """Return the relations whose ends stand in different articles, by id."""
    with connection.translated(project.path):
        rows = project.db.query("SELECT * FROM relation WHERE head_article <> tail_article ORDER BY id")
        return [relation_of(row) for row in rows]


def state(project: Project) -> tuple[int, int]:
    """Return a value that differs after another program has written to the file, or this one has made an edit."""
    with connection.translated(project.path):
        (foreign,) = project.db.execute("PRAGMA data_version").fetchone()
        return int(foreign), history.standing(project.db).seq


def named_annotators(project: Project, *, decides: bool = False) -> list[Annotator]:
    """Return the annotators that annotations, relations or dismissals name, or else decisions if asked, by id."""
    with connection.translated(project.path):
        rows = project.db.query(
            # Each question ends with the first row that answers it; listing all names would read every row.
            "SELECT * FROM annotator a WHERE EXISTS (SELECT 1 FROM annotation WHERE a.id IN (created_by, updated_by))"
            " OR EXISTS (SELECT 1 FROM relation WHERE created_by = a.id)"
            " OR EXISTS (SELECT 1 FROM dismissal WHERE created_by = a.id)"
            " OR ? AND EXISTS (SELECT 1 FROM decision WHERE created_by = a.id) ORDER BY id",
            [decides],
        )
        return [annotator_of(row) for row in rows]
