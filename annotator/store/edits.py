"""The one gate for writing: an edit's changes to rows, recorded row by row, before and after."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import groupby, islice
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from annotator.errors import InvalidValue, NotFound
from annotator.model import Change, ChangeSet
from annotator.store.history import (
    PORTION,
    NewEdit,
    record,
    renaming,
    store_changes,
    store_deletions,
    store_insertions,
    store_renaming,
)
from annotator.store.indexing import fall_behind
from annotator.store.rows import Row, canonical, quoted, row_by_id, rows_by_id
from annotator.store.schema import RECORDED

if TYPE_CHECKING:
    from sqlite_utils import Database

# In which column a row names its article; the rows of other tables belong to none.
_ARTICLE_COLUMNS = {
    "article": "id",
    "annotation": "article_id",
    "relation": "head_article",
    "dismissal": "article_id",
    "decision": "article_id",
}


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
        self._requoted: set[str] = set()  # the articles in which quotes came, changed or went
        self._next_ordinal: int | None = None
        self.seq: int | None = None  # None as long as nothing has changed
        self.change_set: ChangeSet | None = None  # after the commit; None if nothing has changed

    def about(self, **what: str | None) -> None:
        """Say more of the edit, before its first change: `annotator_id`, `article_id`, `as_of`."""
        assert self.seq is None, "the edit is recorded already"
        self._edit = replace(self._edit, **what)  # type: ignore[arg-type]

    def finish(self) -> None:
        """Write what is left of the changes to the history."""
        if self.seq is None:
            return
        fall_behind(self._db, self._requoted)
        everything = self._stored > 0
        changes = () if everything else tuple(self._changes)
        self._store()
        edit = self._edit
        self.change_set = ChangeSet(self._id, edit.name, edit.kind, edit.origin, edit.at, changes, everything)

    def _changed(self, changes: Sequence[Change]) -> None:
        if not changes:
            return
        self._recorded()
        self._requoted.update(str(change.article_id) for change in changes if _requotes(change))
        self._changes += changes
        if len(self._changes) >= PORTION:
            self._store()

    def _recorded(self) -> int:
        """Return the edit's seq, writing its row first with its first change."""
        if self.seq is None:
            self.seq, self._id = record(self._db, self._edit)
        return self.seq

    def _store(self) -> None:
        assert self.seq is not None
        store_changes(self._db, self.seq, self._changes, first=self._stored)
        self._stored += len(self._changes)
        self._changes = []

    def insert(self, table: str, rows: Sequence[Row]) -> None:
        """Insert rows; each has every column of `table`."""
        if not rows:
            return
        columns = RECORDED[table]
        self._insert(table, columns, map(itemgetter(*columns), rows))
        self._changed([Change(table, row["id"], article_of_row(table, row), None, row) for row in rows])

    def insert_annotations(self, article_id: str, columns: Sequence[str], rows: Sequence[tuple[object, ...]]) -> None:
        """Insert annotations of one article, each a tuple of these columns, the id first; others have their defaults.

        This is for imports: it takes half the time of `insert`, they share one row of the history, and the edit is
        told as one that changed everything.
        """
        if not rows:
            return
        self._insert("annotation", columns, rows)
        self._requoted.add(article_id)
        seq = self._recorded()
        self._store()
        store_insertions(self._db, seq, "annotation", [str(row[0]) for row in rows], article_id, n=self._stored)
        self._stored += len(rows)

    def _insert(self, table: str, columns: Sequence[str], rows: Iterable[tuple[object, ...]]) -> None:
        self._db.conn.executemany(_insertion(table, tuple(columns)), rows)

    def would_change(self, table: str, row_id: str, columns: Mapping[str, Any]) -> bool:
        """Return whether `update` with these columns would change anything. Raises NotFound."""
        before = row_by_id(self._db, table, row_id)
        if before is None:
            raise _no_row(table, row_id)
        return {**before, **columns} != before

    def update(self, table: str, row_id: str, columns: Mapping[str, Any]) -> bool:
        """Set columns of one row. Returns whether anything differs. Raises NotFound if the row is not there."""
        before = row_by_id(self._db, table, row_id)
        if before is None:
            raise _no_row(table, row_id)
        after = {**before, **columns}
        if after == before:
            return False
        self._db.execute(
            f"UPDATE {table} SET {', '.join(f'{quoted([c])} = ?' for c in columns)} WHERE id = ?",
            [*columns.values(), row_id],
        )
        self._changed([Change(table, row_id, article_of_row(table, after), before, after)])
        return True

    def update_rows(self, table: str, rows: Iterable[tuple[Row, Row]]) -> None:
        """Set many rows, each given as it is now and as it shall be; they are gone through once, in portions.

        Where a row comes twice, the second time it is given as the first one left it.
        """
        differing = (pair for pair in rows if pair[0] != pair[1])
        while pairs := list(islice(differing, PORTION)):
            # Only what differs: a column that is set, to whatever value, has its indexes and references done anew.
            columns = [c for c in RECORDED[table] if any(before[c] != after[c] for before, after in pairs)]
            statement = f"UPDATE {table} SET {', '.join(f'{quoted([c])} = ?' for c in columns)} WHERE id = ?"
            self._db.conn.executemany(statement, map(itemgetter(*columns, "id"), (after for _, after in pairs)))
            self._changed(
                [Change(table, after["id"], article_of_row(table, after), before, after) for before, after in pairs]
            )

    def rename(self, table: str, column: str, names: Mapping[str, str]) -> None:
        """Write other values for those of one column, wherever they stand: SQLite does it, and its history, itself.

        An edit that does this is told as one that changed everything.
        """
        where = f"{quoted([column])} IN ({', '.join('?' * len(names))})"
        (count,) = self._db.execute(f"SELECT count(*) FROM {table} WHERE {where}", list(names)).fetchone()
        if count == 0:
            return
        seq = self._recorded()
        self._store()
        store_renaming(self._db, seq, table, column, names, _ARTICLE_COLUMNS[table], first=self._stored)
        self._db.execute(
            f"UPDATE {table} SET {quoted([column])} = {renaming(column, names)} WHERE {where}",
            [*(name for pair in names.items() for name in pair), *names],
        )
        self._stored += count

    def delete(self, table: str, row_ids: Sequence[str]) -> None:
        """Delete rows by id. Raises NotFound if one is not there.

        An edit that deletes very many is told as one that changed everything.
        """
        if len(row_ids) > PORTION and self._delete_many(table, row_ids):
            return
        rows = list(rows_by_id(self._db, table, row_ids))
        if len(rows) != len(row_ids):
            missing = sorted(set(row_ids) - {row["id"] for row in rows})
            raise _no_row(table, missing[0])
        self._db.conn.executemany(f"DELETE FROM {table} WHERE id = ?", [[row_id] for row_id in row_ids])
        self._changed([Change(table, row["id"], article_of_row(table, row), row, None) for row in rows])

    def _delete_many(self, table: str, row_ids: Sequence[str]) -> bool:
        """Let SQLite delete rows and record that itself; return False, with nothing done, where one is not there."""
        wanted = canonical(row_ids)
        here = f"FROM {table} WHERE id IN (SELECT value FROM json_each(?))"
        (count,) = self._db.execute(f"SELECT count(*) {here}", [wanted]).fetchone()
        if count != len(row_ids):
            return False
        if table == "annotation":
            self._requoted.update(each for (each,) in self._db.execute(f"SELECT DISTINCT article_id {here}", [wanted]))
        seq = self._recorded()
        self._store()
        store_deletions(self._db, seq, table, row_ids, _ARTICLE_COLUMNS.get(table), first=self._stored)
        self._db.execute(f"DELETE {here}", [wanted])
        self._stored += len(row_ids)
        return True

    def revert(self, changes: Sequence[Change]) -> None:
        """Undo `changes`, last first, recording the inverse ones. Whoever joined the project stays in it."""
        kept = [change for change in reversed(changes) if (change.table, _kind(change)) != ("annotator", "insert")]
        for (table, kind), group in groupby(kept, key=lambda c: (c.table, _kind(c))):
            if kind == "insert":
                self.delete(table, [change.row_id for change in group])
            elif kind == "delete":
                self._insert_again(table, [dict(change.before or {}) for change in group])
            else:
                self.update_rows(table, self._pairs(table, [change.before or {} for change in group]))

    def _insert_again(self, table: str, rows: Sequence[Row]) -> None:
        if table != "annotation" or len(rows) <= PORTION:
            self.insert(table, rows)
            return
        columns = RECORDED[table]
        of_article: dict[str, list[tuple[object, ...]]] = {}
        for row in rows:
            of_article.setdefault(row["article_id"], []).append(itemgetter(*columns)(row))
        for article_id, tuples in of_article.items():
            self.insert_annotations(article_id, columns, tuples)

    def _pairs(self, table: str, rows: Sequence[Mapping[str, Any]]) -> Iterator[tuple[Row, Row]]:
        """Yield each row as it is now, and with what is given of it. Raises NotFound for one that is not there."""
        there = {row["id"]: row for row in rows_by_id(self._db, table, [row["id"] for row in rows])}
        for given in rows:
            before = there.get(given["id"])
            if before is None:
                raise _no_row(table, given["id"])
            there[given["id"]] = {**before, **given}
            yield before, there[given["id"]]

    def text(self, article_id: str, text: str, original: bytes | None) -> int:
        """Store an article's text and return its ordinal: its place in the order added.

        Texts are not recorded: undoing or removing an article keeps its text, so that redo, or an import of the same
        article, finds it in its place. Raises InvalidValue if the id has another text.
        """
        row = self._db.execute("SELECT ordinal, text FROM article_text WHERE article_id = ?", [article_id]).fetchone()
        if row is not None:
            if row[1] != text:
                raise InvalidValue(
                    "The article {article_id} was in this project with another text. Nothing was changed.",
                    id=article_id,
                    article_id=article_id,
                )
            return int(row[0])
        if self._next_ordinal is None:
            (last,) = self._db.execute("SELECT coalesce(max(ordinal), 0) FROM article_text").fetchone()
            self._next_ordinal = last + 1
        ordinal = self._next_ordinal
        self._next_ordinal += 1
        self._db.execute(
            "INSERT INTO article_text (ordinal, article_id, text, original) VALUES (?, ?, ?, ?)",
            [ordinal, article_id, text, original],
        )
        return ordinal


@cache
def _insertion(table: str, columns: tuple[str, ...]) -> str:
    return f"INSERT INTO {table} ({quoted(columns)}) VALUES ({', '.join('?' * len(columns))})"


def _no_row(table: str, row_id: str) -> NotFound:
    return NotFound(
        "There is no {table} with the id {row_id}. Nothing was changed.", id=row_id, table=table, row_id=row_id
    )


def _requotes(change: Change) -> bool:
    if change.table != "annotation":
        return False
    return change.before is None or change.after is None or change.before["quote"] != change.after["quote"]


def _kind(change: Change) -> str:
    if change.before is None:
        return "insert"
    return "delete" if change.after is None else "update"


def article_of_row(table: str, row: Mapping[str, Any]) -> str | None:
    """Return the id of the article that a row belongs to, or None."""
    column = _ARTICLE_COLUMNS.get(table)
    return None if column is None else str(row[column])
