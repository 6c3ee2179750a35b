"""The one gate for writing: an edit's changes to rows, recorded row by row, before and after."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any

from annotator.errors import NotFound
from annotator.model import Change, ChangeSet
from annotator.store.history import PORTION, NewEdit, record, store_changes
from annotator.store.rows import Row, quoted, row_by_id, rows_by_id
from annotator.store.schema import RECORDED

if TYPE_CHECKING:
    from sqlite_utils import Database


class EditWriter:
    """Writes rows inside one edit and records the changes; made by `Project.edit`, used only within it.

    Inserts go through one prepared statement: `insert_all` of sqlite-utils takes three times as long for the tens of
    thousands of rows of an import. Changes go to the history in portions, so that an import needs no more memory the
    larger it is; an edit of several portions is told as one that changed everything.
    """

    def __init__(self, db: Database, edit: NewEdit) -> None:
        self._db = db
        self._edit = edit
        self._changes: list[Change] = []
        self._stored = 0
        self.seq: int | None = None  # None as long as nothing has changed
        self.change_set: ChangeSet | None = None  # after the commit; None if nothing has changed

    def finish(self) -> None:
        """Write what is left of the changes to the history."""
        if self.seq is None:
            return
        everything = self._stored > 0
        self._store()
        edit = self._edit
        self.change_set = ChangeSet(
            self._id, edit.name, edit.kind, edit.origin, edit.at, () if everything else tuple(self._changes), everything
        )

    def _changed(self, changes: Sequence[Change]) -> None:
        if not changes:
            return
        if self.seq is None:
            self.seq, self._id = record(self._db, self._edit)
        self._changes += changes
        if len(self._changes) >= PORTION:
            self._store()
            self._changes.clear()

    def _store(self) -> None:
        assert self.seq is not None
        store_changes(self._db, self.seq, self._changes, first=self._stored)
        self._stored += len(self._changes)

    def insert(self, table: str, rows: Sequence[Row]) -> None:
        """Insert rows; each has every column of `table`."""
        columns = RECORDED[table]
        marks = ", ".join("?" * len(columns))
        self._db.conn.executemany(
            f"INSERT INTO {table} ({quoted(columns)}) VALUES ({marks})",
            [[row[column] for column in columns] for row in rows],
        )
        self._changed([Change(table, row["id"], article_of_row(table, row), None, row) for row in rows])

    def update(self, table: str, row_id: str, columns: Mapping[str, Any]) -> bool:
        """Set columns of one row. Returns whether anything differs. Raises NotFound if the row is not there."""
        before = row_by_id(self._db, table, row_id)
        if before is None:
            raise NotFound(f"There is no {table} with the id {row_id}. Nothing was changed.", id=row_id)
        after = {**before, **columns}
        if after == before:
            return False
        self._db.execute(
            f"UPDATE {table} SET {', '.join(f'{quoted([c])} = ?' for c in columns)} WHERE id = ?",
            [*columns.values(), row_id],
        )
        self._changed([Change(table, row_id, article_of_row(table, after), before, after)])
        return True

    def delete(self, table: str, row_ids: Sequence[str]) -> None:
        """Delete rows by id. Raises NotFound if one is not there."""
        rows = list(rows_by_id(self._db, table, row_ids))
        if len(rows) != len(row_ids):
            missing = sorted(set(row_ids) - {row["id"] for row in rows})
            raise NotFound(f"There is no {table} with the id {missing[0]}. Nothing was changed.", id=missing[0])
        self._db.conn.executemany(f"DELETE FROM {table} WHERE id = ?", [[row_id] for row_id in row_ids])
        self._changed([Change(table, row["id"], article_of_row(table, row), row, None) for row in rows])

    def revert(self, changes: Sequence[Change]) -> None:
        """Undo `changes`, last first, recording the inverse ones."""
        for (table, kind), group in groupby(reversed(changes), key=lambda c: (c.table, _kind(c))):
            if kind == "insert":
                self.delete(table, [change.row_id for change in group])
            elif kind == "delete":
                self.insert(table, [dict(change.before or {}) for change in group])
            else:
                for change in group:
                    self.update(table, change.row_id, change.before or {})

    def text(self, ordinal: int, article_id: str, text: str, original: bytes | None) -> None:
        """Store an article's text, which is not recorded: undoing the addition keeps it, so redo finds it."""
        self._db.execute(
            "INSERT INTO article_text (ordinal, article_id, text, original) VALUES (?, ?, ?, ?)",
            [ordinal, article_id, text, original],
        )


def _kind(change: Change) -> str:
    if change.before is None:
        return "insert"
    return "delete" if change.after is None else "update"


def article_of_row(table: str, row: Mapping[str, Any]) -> str | None:
    """Return the id of the article that a row belongs to, or None."""
    if table == "article":
        return str(row["id"])
    found = row.get("head_article") if table == "relation" else row.get("article_id")
    return None if found is None else str(found)
