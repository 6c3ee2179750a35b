"""What bears the names of the scheme: annotations their label's, relations their type's, both those of attributes.

Rows are read in pages, so that they can be changed meanwhile.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from annotator.model import AttributeValue
from annotator.store import connection
from annotator.store.project import Project
from annotator.store.rows import Row, from_json, quoted
from annotator.store.schema import RECORDED

_ROWS_A_PAGE = 2000

Bearer = Literal["annotation", "relation"]
BEARERS: tuple[Bearer, ...] = ("annotation", "relation")
_NAME: dict[Bearer, str] = {"annotation": "label", "relation": "type"}

# Whoever has put two of these labels on the same spans.
_TWINS = """
SELECT json_group_array(json_array(id, label)) FROM annotation WHERE label IN ({labels})
GROUP BY article_id, start, "end", coalesce(spans, ''), created_by HAVING count(DISTINCT label) > 1
"""


def bearer_counts(project: Project, bearer: Bearer) -> dict[str, int]:
    """Return how many annotations have each label, or how many relations each type; one without any is missing."""
    with connection.translated(project.path):
        rows = project.db.execute(f"SELECT {_NAME[bearer]}, count(*) FROM {bearer} GROUP BY 1").fetchall()
    return dict(rows)


def value_counts(project: Project, bearer: Bearer, name: str) -> dict[str, list[tuple[AttributeValue, int]]]:
    """Return, by attribute, its values and how often each is set with the label or relation type of that name."""
    found: dict[str, list[tuple[AttributeValue, int]]] = {}
    with connection.translated(project.path):
        rows = project.db.execute(
            "SELECT key, CASE j.type WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE json_quote(value) END,"
            f" count(*) FROM {bearer} b, json_each(b.attributes) j WHERE b.{_NAME[bearer]} = ?"
            " AND b.attributes <> '{}' GROUP BY 1, 2 ORDER BY 1, 3 DESC, 2",
            [name],
        ).fetchall()
    for attribute, value, count in rows:
        found.setdefault(attribute, []).append((from_json(value), count))
    return found


@dataclass(frozen=True, slots=True)
class Example:
    """An annotation as an example of its label: its id, its quote, and the title of its article."""

    annotation_id: str
    quote: str
    title: str


def latest_examples(project: Project, label: str, *, limit: int = 3) -> list[Example]:
    """Return the annotations with a label that came into the project last, the latest first."""
    # The index that marks are read by holds the labels: going through it costs a tenth of going through the table.
    sql = (
        "SELECT an.id, an.quote, CASE a.title WHEN '' THEN a.source_name ELSE a.title END FROM ("
        "SELECT rowid AS place FROM annotation INDEXED BY annotation_place WHERE label = ? ORDER BY rowid DESC LIMIT ?"
        ") JOIN annotation an ON an.rowid = place JOIN article a ON a.id = an.article_id ORDER BY place DESC"
    )
    with connection.translated(project.path):
        return [Example(*row) for row in project.db.execute(sql, [label, limit]).fetchall()]


def rows_named(project: Project, bearer: Bearer, names: Sequence[str]) -> Iterator[Row]:
    """Yield the rows of annotations with these labels, or of relations of these types, in the order they came in."""
    columns = quoted(RECORDED[bearer])
    sql = (
        f"SELECT rowid, {columns} FROM {bearer} WHERE rowid > ? AND {_NAME[bearer]} IN ({_marks(names)})"
        f" ORDER BY rowid LIMIT {_ROWS_A_PAGE}"
    )
    yield from _paged(project, sql, names)


def relations_with_ends(project: Project, types: Sequence[str]) -> Iterator[Row]:
    """Yield the rows of relations of these types, in the order they came in, with `head_label` and `tail_label`."""
    columns = ", ".join(f'r."{column}"' for column in RECORDED["relation"])
    sql = (
        f"SELECT r.rowid, {columns}, h.label AS head_label, t.label AS tail_label FROM relation r"
        " JOIN annotation h ON h.id = r.head JOIN annotation t ON t.id = r.tail"
        f" WHERE r.rowid > ? AND r.type IN ({_marks(types)}) ORDER BY r.rowid LIMIT {_ROWS_A_PAGE}"
    )
    yield from _paged(project, sql, types)


def twins(project: Project, labels: Sequence[str]) -> list[list[tuple[str, str]]]:
    """Return the (id, label) of annotations that would be the same one if these labels were one label."""
    with connection.translated(project.path):
        rows = project.db.execute(_TWINS.format(labels=_marks(labels)), list(labels)).fetchall()
    return [[(each[0], each[1]) for each in from_json(row[0])] for row in rows]


def _paged(project: Project, sql: str, values: Sequence[object]) -> Iterator[Row]:
    last = 0
    while values:
        with connection.translated(project.path):
            rows: list[dict[str, Any]] = list(project.db.query(sql, [last, *values]))
        if not rows:
            return
        last = rows[-1]["rowid"]
        for row in rows:
            del row["rowid"]
            yield row


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))
