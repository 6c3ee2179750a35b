"""What the article list shows, read from the file in pages: 100,000 articles are never rows in memory."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from annotator.model import AttributeValue, Status
from annotator.store import connection
from annotator.store.project import Project
from annotator.store.rows import from_json

SortKey = Literal["added", "title", "publisher", "published", "annotations", "status"]
SORT_KEYS: tuple[SortKey, ...] = ("added", "title", "publisher", "published", "annotations", "status")

_ORDER: dict[SortKey, str] = {
    "added": "ordinal",
    "title": "folded",
    "publisher": "publisher = '', publisher COLLATE NOCASE",
    "published": "published IS NULL, published",
    "annotations": "(SELECT count(*) FROM annotation WHERE article_id = article.id)",
    "status": "CASE status WHEN 'in_progress' THEN 0 WHEN 'new' THEN 1 ELSE 2 END",
}


@dataclass(frozen=True, slots=True)
class ArticleLine:
    """One line of the article list."""

    ordinal: int
    id: str
    title: str
    publisher: str
    published: str | None
    status: Status
    language: str | None
    annotations: int


def article_ordinals(
    project: Project,
    *,
    words: str = "",
    status: Status | None = None,
    sort: SortKey = "added",
    descending: bool = False,
) -> list[int]:
    """Return the ordinals of the articles that hold every one of `words` in title, byline, publisher or file name."""
    where, values = ["1"], list[object]()
    for word in words.casefold().split():
        where.append("instr(folded, ?)")
        values.append(word)
    if status is not None:
        where.append("status = ?")
        values.append(status)
    direction = "DESC" if descending else "ASC"
    order = f"{_ORDER[sort]} {direction}, ordinal {direction}"
    if sort in ("publisher", "published"):  # those without stay last either way
        empty, key = _ORDER[sort].split(", ")
        order = f"{empty}, {key} {direction}, ordinal {direction}"
    # One JSON text of all of them takes half the time of a row each.
    chosen = f"SELECT ordinal FROM article WHERE {' AND '.join(where)} ORDER BY {order}"
    with connection.translated(project.path):
        (found,) = project.db.execute(f"SELECT json_group_array(ordinal) FROM ({chosen})", values).fetchone()
    return list(from_json(found, list[int]))


def article_lines(project: Project, ordinals: list[int]) -> dict[int, ArticleLine]:
    """Return the lines of these articles, by ordinal; those that are gone are missing."""
    marks = ", ".join("?" * len(ordinals))
    sql = (
        "SELECT ordinal, id, CASE title WHEN '' THEN source_name ELSE title END, publisher, published, status,"
        " language, (SELECT count(*) FROM annotation WHERE article_id = article.id)"
        f" FROM article WHERE ordinal IN ({marks})"
    )
    with connection.translated(project.path):
        return {row[0]: ArticleLine(*row) for row in project.db.execute(sql, ordinals).fetchall()}


def ordinal_of(project: Project, article_id: str) -> int | None:
    """Return an article's ordinal, or None if it is not there."""
    with connection.translated(project.path):
        row = project.db.execute("SELECT ordinal FROM article WHERE id = ?", [article_id]).fetchone()
    return row[0] if row else None


def status_counts(project: Project) -> dict[Status, int]:
    """Return how many articles have each status; a status without articles is missing."""
    with connection.translated(project.path):
        return dict(project.db.execute("SELECT status, count(*) FROM article GROUP BY status").fetchall())


@dataclass(frozen=True, slots=True)
class LinkLine:
    """A relation as the margin and the inspector word it: what stands at its other end.

    `other` is the id of that annotation; `name` its entity's name, or its quote where it refers to none; `outgoing`
    says whether the relation starts at the annotation asked about; `elsewhere` is the title of the other annotation's
    article where it is not the same, else "". `attributes` are what the relation says of itself.
    """

    relation_id: str
    type: str
    annotation_id: str
    other: str
    name: str
    cue: str
    outgoing: bool
    elsewhere: str = ""
    attributes: Mapping[str, AttributeValue] = field(default_factory=dict)


# A relation's ends: {own} is the one asked about.
_LINKS = (
    "SELECT r.id, r.type, r.{own}, r.{other}, coalesce(e.name, an.quote), r.cue, {outgoing},"
    " CASE a.title WHEN '' THEN a.source_name ELSE a.title END, nullif(r.attributes, '{{}}')"
    " FROM relation r JOIN annotation an ON an.id = r.{other} LEFT JOIN entity e ON e.id = an.entity"
    " LEFT JOIN article a ON a.id = an.article_id AND r.head_article <> r.tail_article"
)
_OUTGOING = _LINKS.format(own="head", other="tail", outgoing=1)
_INCOMING = _LINKS.format(own="tail", other="head", outgoing=0)


def links_of(project: Project, annotation_id: str) -> list[LinkLine]:
    """Return the relations at an annotation, those that start there first, oldest first."""
    sql = f"{_OUTGOING} WHERE r.head = ?1 UNION ALL {_INCOMING} WHERE r.tail = ?1 ORDER BY 7 DESC, 1"
    with connection.translated(project.path):
        rows = project.db.execute(sql, [annotation_id]).fetchall()
    return [_link(row) for row in rows]


def links_in(project: Project, article_id: str) -> list[LinkLine]:
    """Return the relations that start in an article, and those that come to it from other ones, oldest first."""
    sql = (
        f"{_OUTGOING} WHERE r.head_article = ?1"
        f" UNION ALL {_INCOMING} WHERE r.tail_article = ?1 AND r.head_article <> ?1 ORDER BY 1"
    )
    with connection.translated(project.path):
        rows = project.db.execute(sql, [article_id]).fetchall()
    return [_link(row) for row in rows]


def _link(row: Sequence[Any]) -> LinkLine:
    relation_id, kind, annotation_id, other, name, cue, outgoing, elsewhere, attributes = row
    return LinkLine(
        relation_id, kind, annotation_id, other, name, cue, bool(outgoing), elsewhere or "",
        from_json(attributes) if attributes else {},
    )  # fmt: skip


def said_in(project: Project, article_id: str, labels: list[str]) -> dict[str, tuple[dict[str, AttributeValue], str]]:
    """Return, by annotation id, attributes and note of an article's annotations with these labels that have any."""
    marks = ", ".join("?" * len(labels))
    with connection.translated(project.path):
        rows = project.db.execute(
            "SELECT id, attributes, note FROM annotation"
            f" WHERE article_id = ? AND label IN ({marks}) AND (attributes <> '{{}}' OR note <> '')",
            [article_id, *labels],
        ).fetchall()
    return {row[0]: (from_json(row[1]), row[2]) for row in rows}
