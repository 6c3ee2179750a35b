"""Project: every question to a project file, and the one gate for writing to it."""

from __future__ import annotations

import contextlib
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, Self

from annotator.errors import (
    DamagedProject,
    InvalidValue,
    NotFound,
    NothingToUndo,
    ProjectBusy,
    ProjectGone,
    ReadOnlyProject,
)
from annotator.model import (
    Annotation,
    Annotator,
    Article,
    ChangeSet,
    Dismissal,
    Edit,
    Entity,
    Mark,
    Relation,
    Scheme,
)
from annotator.scheme_json import scheme_from_json, scheme_to_json
from annotator.store import connection, history, search
from annotator.store.edits import EditWriter
from annotator.store.identity import new_id, now
from annotator.store.rows import (
    Row,
    annotation_of,
    annotator_of,
    article_of,
    dismissal_of,
    entity_of,
    mark,
    relation_of,
    row_by_id,
)
from annotator.text import text_sha256

if TYPE_CHECKING:
    from sqlite_utils import Database

Listener = Callable[[ChangeSet], None]


class Project:
    """One open project file.

    Everything is read with its questions and written within `edit`. Listeners are told of each edit after its
    commit, and of other programs' edits by `poll`. Use it from the thread that opened it.
    """

    def __init__(self, path: Path, opened: connection.Opened, *, origin: str) -> None:
        self.path = path
        self.origin = origin
        self.listeners: list[Listener] = []
        self.read_only = opened.read_only
        self.unchecked = opened.unchecked
        self._db: Database = opened.db
        self._identity = _identity(path)
        self._writing = False
        self._text_read = ("", "")  # texts do not change, and the one just read is asked for with every edit
        with connection.translated(path):
            self._last_seq = history.standing(self._db).seq
            self._data_version = self._read_data_version()
            self._read_project_row()

    # Opening and closing

    @classmethod
    def create(cls, path: Path, *, title: str, scheme: Scheme, origin: str = "library") -> Self:
        """Make a new project file and return it open. Raises FileProblem if the path is taken or not writable."""
        opened = connection.create(path)
        try:
            with connection.translated(path):
                opened.db.execute(
                    "INSERT INTO project (id, title, created_at, scheme) VALUES (?, ?, ?, ?)",
                    [new_id(), title, now(), scheme_to_json(scheme).decode()],
                )
            return cls(path, opened, origin=origin)
        except BaseException:
            opened.db.close()
            path.unlink(missing_ok=True)
            raise

    @classmethod
    def open(
        cls,
        path: Path | str,
        *,
        origin: str = "library",
        read_only: bool = False,
        busy_seconds: float = 10,
        defer_check: bool = False,
    ) -> Self:
        """Open a project file. `busy_seconds` is how long an edit waits for another program.

        With `defer_check` a large file opens at once and takes edits only after `check_file` has passed.
        Raises FileProblem or one of its children, with the file as it was.
        """
        path = Path(path)
        opened = connection.open_file(path, read_only=read_only, busy_seconds=busy_seconds, defer_check=defer_check)
        try:
            return cls(path, opened, origin=origin)
        except BaseException:
            opened.db.close()
            raise

    def close(self) -> None:
        """Close the file; the project cannot be used afterwards."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def check_file(self) -> None:
        """Run the check that opening put off; edits are taken from then on. Raises DamagedProject."""
        connection.quick_check(self._db, self.path)
        self.unchecked = False

    def copy_to(self, target: Path) -> None:
        """Write a sound, compact copy to `target`, which must not exist."""
        connection.copy(self._db, target)

    # Writing

    @contextlib.contextmanager
    def edit(
        self,
        name: str,
        *,
        by: str | None = None,
        article_id: str | None = None,
        as_of: str | None = None,
        kind: Literal["do", "undo", "redo"] = "do",
        reverts: int | None = None,
    ) -> Iterator[EditWriter]:
        """Open one atomic, undoable edit: all of it is on disk when the block ends, or nothing of it.

        `by` is the id of who makes it, `article_id` where to go to show it, `as_of` the time an imported project
        brings with it. An edit that changes nothing leaves no trace. Raises ReadOnlyProject, ProjectBusy, DiskFull,
        ProjectGone or DamagedProject; the file is then as it was before.
        """
        self._may_write()
        at = now()
        new = history.NewEdit(name, kind, by, self.origin, at, as_of or at, article_id, reverts)
        with self._transaction():
            writer = EditWriter(self._db, new)
            yield writer
            writer.finish()
        if writer.seq is not None and writer.change_set is not None:
            # Another program's edits up to here are told first, so that views see them in order.
            self._tell_foreign(before=writer.seq)
            self._last_seq = writer.seq
            self._tell(writer.change_set)

    @contextlib.contextmanager
    def unrecorded_edit(self, name: str, *, by: str | None) -> Iterator[None]:
        """Open an atomic edit of which only the name is recorded; for erasing, which nothing may remember."""
        self._may_write()
        with self._transaction():
            yield
            at = now()
            seq, edit_id = history.record(self._db, history.NewEdit(name, "do", by, self.origin, at, at, None))
        self._tell_foreign(before=seq)
        self._last_seq = seq
        self._tell(ChangeSet(edit_id, name, "do", self.origin, at, (), everything=True))

    def undo(self, *, by: str | None = None) -> ChangeSet:
        """Revert the latest edit that stands. Raises NothingToUndo."""
        return self._revert("undo", by)

    def redo(self, *, by: str | None = None) -> ChangeSet:
        """Revert the latest undo. Raises NothingToUndo."""
        return self._revert("redo", by)

    def _revert(self, kind: Literal["undo", "redo"], by: str | None) -> ChangeSet:
        self._may_write()
        # Asked again within the edit: until then another program may have written.
        asked = self.next_undo if kind == "undo" else self.next_redo
        while edit := asked():
            with connection.translated(self.path):
                changes = history.changes_of(self._db, edit.seq)
            if not changes:  # they were erased for good: step over it
                new = history.NewEdit(edit.name, kind, by, self.origin, now(), self.as_of, None, edit.seq)
                with self._transaction():
                    if asked() == edit:
                        history.record(self._db, new)
                continue
            with self.edit(edit.name, by=by, article_id=edit.article_id, kind=kind, reverts=edit.seq) as writer:
                if asked() == edit:
                    writer.revert(changes)
            if writer.change_set is not None:
                return writer.change_set
        raise NothingToUndo(f"There is nothing to {kind}.", kind=kind)

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        assert not self._writing, "edits do not nest"
        self._writing = True
        try:
            with connection.translated(self.path):
                self._db.execute("BEGIN IMMEDIATE")
                try:
                    yield
                    self._db.execute("COMMIT")
                except BaseException:
                    # A full disk has rolled back already.
                    if self._db.conn.in_transaction:
                        self._db.execute("ROLLBACK")
                    raise
        finally:
            self._writing = False

    def _may_write(self) -> None:
        if self.read_only:
            raise ReadOnlyProject(
                f"“{self.path.name}” is open for reading only. Nothing was changed. "
                "Save a copy in a folder you can write to, and work there.",
            )
        if self.unchecked:
            raise ProjectBusy("The project is still being checked. The edit was not made; try again in a moment.")
        if _identity(self.path) != self._identity:
            raise ProjectGone(
                f"“{self.path.name}” was deleted, moved or replaced while it was open. The edit was not made. "
                "Put the file back, or save a copy of what is open here.",
            )

    # What other programs wrote

    def poll(self) -> None:
        """Tell the listeners what other programs have written since the last time, oldest first."""
        version = self._read_data_version()
        if version != self._data_version:
            self._data_version = version
            with connection.translated(self.path):
                last = history.standing(self._db).seq
            self._tell_foreign(before=last + 1)
            self._last_seq = last

    def _tell_foreign(self, *, before: int) -> None:
        if before > self._last_seq + 1:
            with connection.translated(self.path):
                newer = history.change_sets_between(self._db, self._last_seq, before)
            for change_set in newer:
                self._tell(change_set)

    def _tell(self, change_set: ChangeSet) -> None:
        if change_set.everything or change_set.of("project"):
            self._read_project_row()
        for listener in list(self.listeners):
            listener(change_set)

    def _read_data_version(self) -> int:
        with connection.translated(self.path):
            return int(self._db.execute("PRAGMA data_version").fetchone()[0])

    # The project itself

    def _read_project_row(self) -> None:
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
        row = self._db.execute("SELECT as_of FROM edit ORDER BY seq DESC LIMIT 1").fetchone()
        return str(row[0]) if row else self.created_at

    def row(self, table: str, row_id: str) -> Row:
        """Return one row of a recorded table. Raises NotFound."""
        with connection.translated(self.path):
            row = row_by_id(self._db, table, row_id)
        if row is None:
            raise NotFound(f"There is no {table} with the id {row_id} in this project.", table=table, id=row_id)
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
            raise NotFound(f"There is no article with the id {article_id} in this project.", id=article_id)
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

    def next_ordinal(self) -> int:
        """Return the place of the next article added; places of removed articles are not used again."""
        return 1 + int(self._value("SELECT coalesce(max(ordinal), 0) FROM article_text"))

    # Annotations

    def marks(self, article_id: str) -> list[Mark]:
        """Return what the reading view draws of an article, in text order."""
        with connection.translated(self.path):
            rows = self._db.execute(
                'SELECT start, "end", id, label, created_by, spans FROM annotation WHERE article_id = ?'
                ' ORDER BY start, "end", id',
                [article_id],
            ).fetchall()
        return [mark(*row) for row in rows]

    def annotations(self, article_id: str) -> list[Annotation]:
        """Return an article's annotations, by (start, end, id)."""
        rows = self._rows('SELECT * FROM annotation WHERE article_id = ? ORDER BY start, "end", id', article_id)
        return [annotation_of(row) for row in rows]

    def annotation(self, annotation_id: str) -> Annotation:
        """Return one annotation. Raises NotFound."""
        return annotation_of(self.row("annotation", annotation_id))

    def annotation_count(self, article_id: str | None = None) -> int:
        """Return the number of annotations, of one article or of all."""
        if article_id is None:
            return int(self._value("SELECT count(*) FROM annotation"))
        return int(self._value("SELECT count(*) FROM annotation WHERE article_id = ?", article_id))

    def same_annotation(
        self, *, article_id: str, label: str, start: int, end: int, spans: str | None, by: str
    ) -> str | None:
        """Return the id of this annotator's annotation with the same label and spans (as stored), or None."""
        found = self._value(
            'SELECT id FROM annotation WHERE article_id = ? AND start = ? AND "end" = ? AND label = ?'
            " AND created_by = ? AND spans IS ?",
            article_id, start, end, label, by, spans,
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

    def history(self, *, limit: int = 100, before_seq: int | None = None, article_id: str | None = None) -> list[Edit]:
        """Return edits, newest first."""
        with connection.translated(self.path):
            return history.edits(self._db, limit=limit, before_seq=before_seq, article_id=article_id)

    def changes(self, seq: int) -> ChangeSet | None:
        """Return what one edit changed, or None if there is no such edit."""
        with connection.translated(self.path):
            found = history.edit_at(self._db, seq)
            if found is None:
                return None
            changes = tuple(history.changes_of(self._db, seq))
        return ChangeSet(found.id, found.name, found.kind, found.origin, found.at, changes)

    # Search

    def index_some(self) -> bool:
        """Bring the search index forward by some articles; return whether any are left. Reads and writes ~10 ms."""
        if self.read_only or self.unchecked or _identity(self.path) != self._identity:
            return False
        with connection.translated(self.path):
            return search.index_some(self._db)

    def search(self, question: str, *, limit: int = 100) -> list[tuple[str, str]]:
        """Return (article id, snippet) of the articles that match an FTS5 question; see `search.search`."""
        while self.index_some():
            pass
        with connection.translated(self.path):
            return search.search(self._db, question, limit=limit)

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


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
