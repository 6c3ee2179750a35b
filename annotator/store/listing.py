"""What the article list shows, read from the file in pages: 100,000 articles are never rows in memory."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from annotator.model import Status
from annotator.store import connection
from annotator.store.project import Project

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
    sql = f"SELECT ordinal FROM article WHERE {' AND '.join(where)} ORDER BY {order}"
    with connection.translated(project.path):
        return [row[0] for row in project.db.execute(sql, values).fetchall()]


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
