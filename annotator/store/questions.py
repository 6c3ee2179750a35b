"""What can be asked of a project: its articles, annotations, annotators and history, as model dataclasses."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.errors import DamagedProject, InvalidValue, NotFound
from annotator.model import (
    Annotation,
    Annotator,
    Article,
    Change,
    ChangeSet,
    Decision,
    Dismissal,
    Edit,
    Entity,
    Mark,
    Relation,
    Span,
)
from annotator.store import connection, history, indexing
from annotator.store.rows import (
    Row,
    annotation_of,
    annotator_of,
    article_of,
    decision_of,
    dismissal_of,
    entity_of,
    from_json,
    mark_of,
    relation_of,
    row_by_id,
    rows_by_id,
    spans_text,
)
from annotator.text import text_sha256

if TYPE_CHECKING:
    from sqlite_utils import Database

# Very many at once: as one JSON text they take half the time of a row each. Those of a single span, nearly all, come
# without `spans`. They are sorted afterwards, which costs less than a subquery: the index has them in order.
_MARKS = (
    'SELECT json_group_array(CASE WHEN spans IS NULL THEN json_array(start, "end", id, label, created_by)'
    ' ELSE json_array(start, "end", id, label, created_by,'
    " CASE WHEN json_valid(spans) THEN json(spans) ELSE spans END) END) FROM annotation WHERE article_id = ?"
)


class Questions:
    """Everything that is read of one open project file; `Project` adds opening, writing and telling.

    Each question is one short read. What SQLite raises about the file comes as a sentence of `annotator.errors`.
    """

    def __init__(self, path: Path, db: Database) -> None:
        self.path = path
        self._db = db
        self._text_read = ("", "")  # texts do not change, and the one just read is asked for with every edit
        self._read_project_row()

    # The project itself

    def _read_project_row(self) -> None:
        from annotator.scheme_json import scheme_from_json  # with the first project: no first paint needs it

        with connection.translated(self.path):
            row = self._db.execute("SELECT id, title, created_at, scheme FROM project").fetchone()
        if row is None:
            raise connection.damaged(self.path, "its first table is empty")
        self.id, self.title, self.created_at, scheme = map(str, row)
        try:
            self.scheme = scheme_from_json(scheme.encode())
        except InvalidValue as error:
            raise connection.damaged(self.path, "its scheme cannot be read") from error

    @property
    def as_of(self) -> str:
        """The time of the last edit; of an untouched project, the time it was made."""
        found = self._value("SELECT as_of FROM edit ORDER BY seq DESC LIMIT 1")
        return self.created_at if found is None else str(found)

    def row(self, table: str, row_id: str) -> Row:
        """Return one row of a recorded table. Raises NotFound."""
        with connection.translated(self.path):
            row = row_by_id(self._db, table, row_id)
        if row is None:
            raise NotFound(
                "There is no {table} with the id {row_id} in this project.", table=table, id=row_id, row_id=row_id
            )
        return row

    def has(self, table: str, row_id: str) -> bool:
        """Return whether a recorded table has a row of that id."""
        return self._value(f"SELECT 1 FROM {table} WHERE id = ?", row_id) is not None

    def project_row(self) -> Row:
        """Return the project's own row."""
        return self.row("project", self.id)

    # Articles

    def article_count(self) -> int:
        """Return the number of articles."""
        return int(self._value("SELECT count(*) FROM article"))

    def articles(self) -> Iterator[Article]:
        """Yield all articles in the order they were added, read in pages so that no read stays open."""
        last = 0
        while rows := self._rows("SELECT * FROM article WHERE ordinal > ? ORDER BY ordinal LIMIT 500", last):
            yield from map(article_of, rows)
            last = rows[-1]["ordinal"]

    def article(self, article_id: str) -> Article:
        """Return one article. Raises NotFound."""
        return article_of(self.row("article", article_id))

    def text(self, article_id: str) -> str:
        """Return an article's text, whole. Raises NotFound, or DamagedProject if it is not what was stored."""
        if self._text_read[0] == article_id and self.has("article", article_id):
            return self._text_read[1]
        rows = self._rows(
            "SELECT t.text, a.text_sha256 FROM article a JOIN article_text t ON t.ordinal = a.ordinal WHERE a.id = ?",
            article_id,
        )
        if not rows:
            raise NotFound(
                "There is no article with the id {article_id} in this project.", id=article_id, article_id=article_id
            )
        text = str(rows[0]["text"])
        if text_sha256(text) != rows[0]["text_sha256"]:
            raise DamagedProject(
                "The text of this article is damaged: it is not what was stored. Nothing was changed. "
                "Open a copy of the project made earlier.",
            )
        self._text_read = (article_id, text)
        return text

    def original(self, article_id: str) -> bytes | None:
        """Return the bytes an article was received as, or None where there were none. Raises NotFound."""
        self.row("article", article_id)
        packed = self._value("SELECT original FROM article_text WHERE article_id = ?", article_id)
        return None if packed is None else zlib.decompress(packed)

    def article_ids_by_text(self) -> dict[str, str]:
        """Return the ids of all articles by the SHA-256 of their text."""
        return {row["text_sha256"]: row["id"] for row in self._rows("SELECT text_sha256, id FROM article")}

    def article_id_of_url(self, url: str) -> str | None:
        """Return the id of the article that was added last with this URL, or None."""
        found = self._value("SELECT id FROM article WHERE url = ? ORDER BY ordinal DESC LIMIT 1", url)
        return None if found is None else str(found)

    def articles_with_phrases(self, phrases: Sequence[str], *, limit: int = 5) -> list[str]:
        """Return the ids of articles that hold some of the phrases, those with most of them first.

        Texts that are not indexed for the search yet are not found.
        """
        with connection.translated(self.path):
            return indexing.holding(self._db, phrases, limit=limit)

    def articles_with_words(self, words: str) -> list[str]:
        """Return the ids of all articles in which `words` may stand one behind the other, in the order added.

        Whether they do, and how they are spelt, the texts tell.
        """
        with connection.translated(self.path):
            return indexing.with_words(self._db, words)

    # Annotations

    def marks(self, article_id: str) -> list[Mark]:
        """Return what the reading view draws of an article, in text order."""
        return sorted(from_json(self._value(_MARKS, article_id), list[Mark]))

    def marks_near(self, article_id: str, at: int, *, reach: int = 2000) -> list[Mark]:
        """Return the marks that start within `reach` code points of `at`, in text order."""
        rows = self._rows(
            'SELECT start, "end", id, label, created_by, spans FROM annotation'
            ' WHERE article_id = ? AND start BETWEEN ? AND ? ORDER BY start, "end", id',
            article_id, at - reach, at + reach,
        )  # fmt: skip
        return [mark_of(row) for row in rows]

    def annotations(self, article_id: str) -> list[Annotation]:
        """Return an article's annotations, by (start, end, id)."""
        rows = self._rows('SELECT * FROM annotation WHERE article_id = ? ORDER BY start, "end", id', article_id)
        return [annotation_of(row) for row in rows]

    def annotation(self, annotation_id: str) -> Annotation:
        """Return one annotation. Raises NotFound."""
        return annotation_of(self.row("annotation", annotation_id))

    def annotations_of(self, annotation_ids: Sequence[str]) -> list[Annotation]:
        """Return the annotations with these ids, in their order; those that are gone are missing."""
        with connection.translated(self.path):
            return [annotation_of(row) for row in rows_by_id(self._db, "annotation", annotation_ids)]

    def annotation_count(self, article_id: str | None = None) -> int:
        """Return the number of annotations, of one article or of all."""
        if article_id is None:
            return int(self._value("SELECT count(*) FROM annotation"))
        return int(self._value("SELECT count(*) FROM annotation WHERE article_id = ?", article_id))

    def same_annotation(self, *, article_id: str, label: str, spans: tuple[Span, ...], by: str) -> str | None:
        """Return the id of the annotation that this annotator has put with this label on these spans, or None."""
        found = self._value(
            'SELECT id FROM annotation WHERE article_id = ? AND start = ? AND "end" = ? AND label = ?'
            " AND created_by = ? AND spans IS ?",
            article_id, spans[0].start, spans[-1].end, label, by, spans_text(spans),
        )  # fmt: skip
        return None if found is None else str(found)

    def relations(self, article_id: str) -> list[Relation]:
        """Return the relations with an end in the article, oldest first."""
        rows = self._rows("SELECT * FROM relation WHERE head_article = ?1 OR tail_article = ?1 ORDER BY id", article_id)
        return [relation_of(row) for row in rows]

    def relations_of(self, annotation_id: str) -> list[Relation]:
        """Return the relations that start or end at an annotation."""
        rows = self._rows("SELECT * FROM relation WHERE head = ?1 OR tail = ?1 ORDER BY id", annotation_id)
        return [relation_of(row) for row in rows]

    def relation(self, relation_id: str) -> Relation:
        """Return one relation. Raises NotFound."""
        return relation_of(self.row("relation", relation_id))

    def dismissals(self, article_id: str) -> list[Dismissal]:
        """Return the dismissals of an article, in text order."""
        rows = self._rows("SELECT * FROM dismissal WHERE article_id = ? ORDER BY start, id", article_id)
        return [dismissal_of(row) for row in rows]

    def decisions(self, article_id: str) -> list[Decision]:
        """Return what was decided on suggestions in an article, oldest first."""
        rows = self._rows("SELECT * FROM decision WHERE article_id = ? ORDER BY id", article_id)
        return [decision_of(row) for row in rows]

    def annotators(self) -> list[Annotator]:
        """Return all annotators, by name."""
        return [annotator_of(row) for row in self._rows("SELECT * FROM annotator ORDER BY name, id")]

    def annotator_named(self, name: str) -> Annotator | None:
        """Return the annotator of that name, or None."""
        rows = self._rows("SELECT * FROM annotator WHERE name = ? ORDER BY id LIMIT 1", name)
        return annotator_of(rows[0]) if rows else None

    def last_annotator(self) -> Annotator | None:
        """Return the person who made the latest edit, or None."""
        rows = self._rows(
            "SELECT a.* FROM edit e JOIN annotator a ON a.id = e.annotator_id WHERE a.kind = 'human'"
            " ORDER BY e.seq DESC LIMIT 1"
        )
        return annotator_of(rows[0]) if rows else None

    def entities(self) -> list[Entity]:
        """Return all entities, by id."""
        return [entity_of(row) for row in self._rows("SELECT * FROM entity ORDER BY id")]

    # History

    def next_undo(self) -> Edit | None:
        """Return the edit that undo would revert, or None."""
        with connection.translated(self.path):
            return history.edit_at(self._db, history.standing(self._db).undo_top)

    def next_redo(self) -> Edit | None:
        """Return the undo that redo would revert, or None."""
        with connection.translated(self.path):
            return history.edit_at(self._db, history.standing(self._db).redo_top)

    def history(
        self,
        *,
        limit: int = 100,
        before_seq: int | None = None,
        article_id: str | None = None,
        annotator_id: str | None = None,
    ) -> list[Edit]:
        """Return edits, newest first."""
        with connection.translated(self.path):
            return history.edits(
                self._db, limit=limit, before_seq=before_seq, article_id=article_id, annotator_id=annotator_id
            )

    def standing_after(self, seq: int) -> list[int]:
        """Return the seqs of the edits after `seq` that stand, newest first."""
        with connection.translated(self.path):
            return history.standing_after(self._db, seq)

    def first_change(self, seq: int) -> Change | None:
        """Return the first change of an edit, which says what it was about, or None."""
        with connection.translated(self.path):
            return history.first_change(self._db, seq)

    def changes(self, seq: int) -> ChangeSet | None:
        """Return what one edit changed, or None if there is no such edit."""
        with connection.translated(self.path):
            found = history.edit_at(self._db, seq)
            if found is None:
                return None
            changes = tuple(history.changes_of(self._db, seq))
        return ChangeSet(found.id, found.name, found.kind, found.origin, found.at, changes)

    # Written SQL of the sibling modules of this package

    @property
    def db(self) -> Database:
        """The database, for the modules of `annotator.store` alone."""
        return self._db

    def _rows(self, sql: str, *values: object) -> list[dict[str, Any]]:
        with connection.translated(self.path):
            return list(self._db.query(sql, list(values)))

    def _value(self, sql: str, *values: object) -> Any:
        with connection.translated(self.path):
            row = self._db.execute(sql, list(values)).fetchone()
        return row[0] if row else None
