"""What refers to entities: how often, where, and with which words.

Numbers that a key press waits for are counted up to `MOST` and no further, so that they cost the same in every project.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from annotator.model import Entity
from annotator.store import connection
from annotator.store.project import Project
from annotator.store.rows import Row, entity_of, from_json, quoted
from annotator.store.schema import RECORDED
from annotator.store.search import ARTICLES_A_PAGE, HITS_AN_ARTICLE, ArticleHits, Hit

EntitySort = Literal["name", "mentions", "articles", "kind"]

MOST = 1000
_ROWS_A_PAGE = 2000
_ROWS_A_LOOK = 10_000
_CONTEXT = 60  # code points on each side of a mention

_ORDER: dict[EntitySort, str] = {
    "name": "folded(name) {0}",
    "mentions": "coalesce(c.mentions, 0) {0}, folded(name)",
    "articles": "coalesce(c.articles, 0) {0}, folded(name)",
    "kind": "kind {0}, folded(name)",
}
_COUNTS = (
    "SELECT entity, count(*) AS mentions, count(DISTINCT article_id) AS articles FROM annotation"
    " WHERE entity IS NOT NULL GROUP BY entity"
)
# Each entity that the words refer to somewhere is found by one step in the index, however often they stand.
_OF_QUOTE = f"""
WITH RECURSIVE found (entity) AS (
    SELECT min(entity) FROM annotation WHERE quote = ?1 AND entity IS NOT NULL
    UNION ALL
    SELECT (SELECT min(entity) FROM annotation WHERE quote = ?1 AND entity > found.entity) FROM found
    WHERE found.entity IS NOT NULL
)
SELECT entity, (SELECT count(*) FROM (SELECT 1 FROM annotation WHERE quote = ?1 AND entity = found.entity LIMIT {MOST}))
FROM found WHERE entity IS NOT NULL ORDER BY 2 DESC, 1 LIMIT 20
"""


@dataclass(frozen=True, slots=True)
class EntityLine:
    """One line of the list of entities."""

    entity: Entity
    mentions: int
    articles: int


@dataclass(frozen=True, slots=True)
class Earlier:
    """A mention that stands before another in an article; `pronoun` where somebody has said that it is one."""

    label: str
    quote: str
    entity: str | None
    pronoun: bool


def entity(project: Project, entity_id: str) -> Entity:
    """Return one entity. Raises NotFound."""
    return entity_of(project.row("entity", entity_id))


def entity_ids(
    project: Project, *, words: str = "", kind: str | None = None, sort: EntitySort = "name", descending: bool = False
) -> list[str]:
    """Return the ids of the entities with every one of `words` in name, aliases or external id, in that order."""
    where, values = ["1"], list[object]()
    for word in words.casefold().split():
        where.append("instr(folded(name || char(10) || aliases || char(10) || coalesce(external_id, '')), ?)")
        values.append(word)
    if kind is not None:
        where.append("kind = ?")
        values.append(kind)
    counts = f" LEFT JOIN ({_COUNTS}) c ON c.entity = e.id" if sort in ("mentions", "articles") else ""
    order = _ORDER[sort].format("DESC" if descending else "ASC")
    chosen = f"SELECT e.id FROM entity e{counts} WHERE {' AND '.join(where)} ORDER BY {order}, e.id"
    with connection.translated(project.path):
        _let_fold(project)
        (found,) = project.db.execute(f"SELECT json_group_array(id) FROM ({chosen})", values).fetchone()
    return list(from_json(found, list[str]))


def _let_fold(project: Project) -> None:
    # SQLite's own lower() knows ASCII alone.
    project.db.conn.create_function("folded", 1, str.casefold, deterministic=True)


def entity_lines(project: Project, ids: Sequence[str]) -> dict[str, EntityLine]:
    """Return the lines of these entities by id; those that are gone are missing."""
    sql = (
        f"SELECT {quoted(RECORDED['entity'])}, (SELECT count(*) FROM annotation WHERE entity = e.id) AS mentions,"
        " (SELECT count(DISTINCT article_id) FROM annotation WHERE entity = e.id) AS articles"
        f" FROM entity e WHERE id IN ({_marks(ids)})"
    )
    with connection.translated(project.path):
        rows = list(project.db.query(sql, list(ids)))
    return {row["id"]: EntityLine(entity_of(row), row["mentions"], row["articles"]) for row in rows}


def mention_count(project: Project, entity_id: str) -> int:
    """Return how many annotations refer to an entity, `MOST` where there are more."""
    sql = f"SELECT count(*) FROM (SELECT 1 FROM annotation WHERE entity = ? LIMIT {MOST})"
    return int(_value(project, sql, entity_id))


def mention_hits(
    project: Project,
    entity_id: str,
    *,
    after: int = 0,
    article_id: str | None = None,
    articles: int = ARTICLES_A_PAGE,
    hits: int = HITS_AN_ARTICLE,
) -> list[ArticleHits]:
    """Return the next articles that mention an entity, in the order added, with at most so many mentions each.

    The next are those after the article with the ordinal `after`, or `article_id` alone.
    """
    with connection.translated(project.path):
        rows = project.db.execute(_ARTICLES_OF, [entity_id, after, article_id, articles]).fetchall()
        return [
            ArticleHits(ordinal, id_, title, publisher, published, total, _hits(project, entity_id, id_, hits))
            for ordinal, id_, title, publisher, published, total in rows
        ]


_ARTICLES_OF = (
    "SELECT a.ordinal, a.id, CASE a.title WHEN '' THEN a.source_name ELSE a.title END, a.publisher, a.published,"
    " c.mentions FROM (SELECT article_id, count(*) AS mentions FROM annotation WHERE entity = ?1 GROUP BY article_id) c"
    " JOIN article a ON a.id = c.article_id WHERE a.ordinal > ?2 AND (?3 IS NULL OR a.id = ?3)"
    " ORDER BY a.ordinal LIMIT ?4"
)
_HITS_OF = (
    f'SELECT an.start, an."end", substr(t.text, max(1, an.start + 1 - {_CONTEXT}), min(an.start, {_CONTEXT})),'
    f' an.quote, substr(t.text, an."end" + 1, {_CONTEXT}), an.id, an.label'
    " FROM annotation an JOIN article_text t ON t.article_id = an.article_id"
    ' WHERE an.entity = ? AND an.article_id = ? ORDER BY an.start, an."end", an.id LIMIT ?'
)


def _hits(project: Project, entity_id: str, article_id: str, most: int) -> tuple[Hit, ...]:
    return tuple(Hit(*row) for row in project.db.execute(_HITS_OF, [entity_id, article_id, most]).fetchall())


def named_in(project: Project, article_id: str) -> list[tuple[str, str, str | None, str]]:
    """Return an article's mentions as (annotation id, quote, the attribute "mention", the entity's name)."""
    sql = (
        "SELECT an.id, an.quote, json_extract(an.attributes, '$.mention'), e.name FROM annotation an"
        " JOIN entity e ON e.id = an.entity WHERE an.article_id = ?"
    )
    with connection.translated(project.path):
        return [tuple(row) for row in project.db.execute(sql, [article_id]).fetchall()]


def entities_of_quote(project: Project, quote: str) -> list[tuple[str, int]]:
    """Return what these very words refer to in the project, and how often (at most `MOST`), most often first."""
    with connection.translated(project.path):
        return [(row[0], row[1]) for row in project.db.execute(_OF_QUOTE, [quote]).fetchall()]


def mentioned_in(project: Project, article_id: str, entity_ids: Collection[str]) -> set[str]:
    """Return which of these entities an article mentions."""
    sql = f"SELECT DISTINCT entity FROM annotation WHERE entity IN ({_marks(entity_ids)}) AND article_id = ?"
    with connection.translated(project.path):
        return {row[0] for row in project.db.execute(sql, [*entity_ids, article_id]).fetchall()}


def mentions_before(project: Project, article_id: str, at: int, *, reach: int, labels: Sequence[str]) -> list[Earlier]:
    """Return the annotations with these labels that start up to `reach` code points before `at`, the nearest first."""
    sql = (
        "SELECT label, quote, entity, attributes LIKE '%:\"pronoun\"%' FROM annotation"
        f" WHERE article_id = ? AND start < ? AND start >= ? AND label IN ({_marks(labels)}) ORDER BY start DESC, id"
    )
    with connection.translated(project.path):
        rows = project.db.execute(sql, [article_id, at, at - reach, *labels]).fetchall()
    return [Earlier(row[0], row[1], row[2], bool(row[3])) for row in rows]


def without_entity(project: Project, quote: str, label: str, *, by: str) -> Iterator[list[str]]:
    """Yield the ids of an annotator's annotations of these very words that refer to nothing yet, in portions.

    Each portion is one short read, and may be empty: somebody who shows them can do something else in between.
    """
    sql = (
        "SELECT id FROM annotation WHERE rowid > ? AND rowid <= ? AND quote = ? AND label = ? AND created_by = ?"
        " AND entity IS NULL"
    )
    last = int(_value(project, "SELECT coalesce(max(rowid), 0) FROM annotation"))
    for first in range(0, last, _ROWS_A_LOOK):
        with connection.translated(project.path):
            rows = project.db.execute(sql, [first, first + _ROWS_A_LOOK, quote, label, by]).fetchall()
        yield [row[0] for row in rows]


def mention_rows(project: Project, entity_ids: Sequence[str]) -> Iterator[Row]:
    """Yield the rows of what refers to these entities, read in pages, so that they can be changed meanwhile."""
    last = 0
    sql = (
        f"SELECT rowid, {quoted(RECORDED['annotation'])} FROM annotation WHERE rowid > ?"
        f" AND entity IN ({_marks(entity_ids)}) ORDER BY rowid LIMIT {_ROWS_A_PAGE}"
    )
    while entity_ids:
        with connection.translated(project.path):
            rows: list[dict[str, Any]] = list(project.db.query(sql, [last, *entity_ids]))
        if not rows:
            return
        last = rows[-1]["rowid"]
        for row in rows:
            del row["rowid"]
            yield row


def _value(project: Project, sql: str, *values: object) -> Any:
    with connection.translated(project.path):
        return project.db.execute(sql, list(values)).fetchone()[0]


def _marks(values: Collection[object]) -> str:
    return ", ".join("?" * len(values))
