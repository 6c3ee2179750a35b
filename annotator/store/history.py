"""All edits in order: where undo and redo stand, and what each edit changed.

The history only grows. An undo is an edit that reverts another with the inverse changes; a redo reverts that undo.
Each edit row says where undo and redo stand after it, so nothing has to be replayed to know.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

from annotator.model import Change, ChangeSet, Edit
from annotator.store.identity import new_id
from annotator.store.rows import canonical, from_json, quoted, row_by_id, rows_by_id
from annotator.store.schema import RECORDED

if TYPE_CHECKING:
    from sqlite_utils import Database

# More changes than this are told as "everything": reading or keeping them all would take longer than starting anew.
PORTION = 5000
_SOON = 200  # edits
ERASE = "article.erase"
_EDIT_COLUMNS = "seq, id, name, kind, annotator_id, origin, at, article_id"


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the history stands: the last edit's seq and id, and the seqs that undo and redo would revert."""

    seq: int = 0
    edit_id: str = ""
    undo_top: int | None = None
    redo_top: int | None = None


def standing(db: Database) -> Standing:
    """Return where the history stands now."""
    row = db.execute("SELECT seq, id, undo_top, redo_top FROM edit ORDER BY seq DESC LIMIT 1").fetchone()
    return Standing(*row) if row else Standing()


@dataclass(frozen=True, slots=True)
class NewEdit:
    """An edit about to be recorded; `reverts` is the seq of the edit that an undo or redo reverts."""

    name: str
    kind: Literal["do", "undo", "redo"]
    annotator_id: str | None
    origin: str
    at: str
    as_of: str
    article_id: str | None
    reverts: int | None = None


def record(db: Database, edit: NewEdit) -> tuple[int, str]:
    """Write the edit's row and return its seq and id. What undo and redo reach next follows from its kind."""
    now = standing(db)
    seq = now.seq + 1
    below: int | None
    if edit.name == ERASE:  # nothing to revert: what could be undone and redone before still can
        below, undo_top, redo_top = None, now.undo_top, now.redo_top
    elif edit.kind == "do":
        below, undo_top, redo_top = now.undo_top, seq, None
    elif edit.kind == "undo":
        below, undo_top, redo_top = now.redo_top, _below(db, edit.reverts), seq
    else:
        below, undo_top, redo_top = now.undo_top, seq, _below(db, edit.reverts)
    edit_id = new_id()
    db.execute(
        "INSERT INTO edit (seq, id, name, kind, annotator_id, origin, at, as_of, article_id, reverts, undo_top,"
        " redo_top, below) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [seq, edit_id, edit.name, edit.kind, edit.annotator_id, edit.origin, edit.at, edit.as_of, edit.article_id,
         edit.reverts, undo_top, redo_top, below],
    )  # fmt: skip
    return seq, edit_id


def _below(db: Database, seq: int | None) -> int | None:
    row = db.execute("SELECT below FROM edit WHERE seq = ?", [seq]).fetchone()
    return row[0] if row else None


def store_changes(db: Database, seq: int, changes: Iterable[Change], *, first: int) -> None:
    """Write changes of an edit to the history, numbered from `first`.

    An insertion keeps no copy of the row: it is the row that is there, or what the next change of it found before.
    """
    db.conn.executemany(
        "INSERT INTO change (edit, n, table_name, row_ids, article_id, before, after) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            (
                seq,
                n,
                change.table,
                change.row_id,
                change.article_id,
                None if change.before is None else canonical(change.before),
                None if change.before is None or change.after is None else canonical(change.after),
            )
            for n, change in enumerate(changes, first)
        ),
    )


def store_insertions(db: Database, seq: int, table: str, ids: Sequence[str], article_id: str, *, n: int) -> None:
    """Write to the history, as its row `n`, that rows of these ids were inserted in an article."""
    db.execute(
        "INSERT INTO change (edit, n, table_name, row_ids, rows, article_id) VALUES (?, ?, ?, ?, ?, ?)",
        [seq, n, table, " ".join(ids), len(ids), article_id],
    )


def store_renaming(
    db: Database, seq: int, table: str, column: str, names: Mapping[str, str], article: str, *, first: int
) -> None:
    """Write to the history, numbered from `first`, that one column gets new names for old, before it does.

    `article` is the column that names a row's article.
    """
    after = _as_json(table, {column: renaming(column, names)})
    db.execute(
        "INSERT INTO change (edit, n, table_name, row_ids, article_id, before, after)"
        f" SELECT ?, ? + row_number() OVER (), ?, id, {quoted([article])}, {_as_json(table, {})}, {after}"
        f" FROM {table} WHERE {quoted([column])} IN ({', '.join('?' * len(names))})",
        [seq, first - 1, table, *(name for pair in names.items() for name in pair), *names],
    )


def renaming(column: str, names: Mapping[str, str]) -> str:
    """Return SQL for a column with new names for old; old and new are its values, in turns."""
    return f"CASE {quoted([column])} {' '.join(['WHEN ? THEN ?'] * len(names))} END"


def _as_json(table: str, other: Mapping[str, str]) -> str:
    """Return SQL for a row as the history keeps it, with other SQL in the place of some columns."""
    pairs = [f"'{name}', {other.get(name, quoted([name]))}" for name in sorted(RECORDED[table])]
    return f"json_object({', '.join(pairs)})"


def edit_id_at(db: Database, seq: int) -> str:
    """Return the id of one edit by its seq, "" if there is none."""
    row = db.execute("SELECT id FROM edit WHERE seq = ?", [seq]).fetchone()
    return str(row[0]) if row else ""


def redone_as_of(db: Database, seq: int, at: str) -> str:
    """Return the project's time after the undo `seq` is redone at the time `at`.

    Where the project became the one that a set came from, which gave it another row of its own, the set's time comes
    back.
    """
    row = db.execute(
        "SELECT done.as_of FROM edit undo JOIN edit done ON done.seq = undo.reverts WHERE undo.seq = ?"
        " AND EXISTS (SELECT 1 FROM change WHERE edit = done.seq AND table_name = 'project' AND before IS NULL)",
        [seq],
    ).fetchone()
    return str(row[0]) if row else at


def store_deletions(db: Database, seq: int, table: str, ids: Sequence[str], article: str | None, *, first: int) -> None:
    """Write to the history, numbered from `first`, that rows of these ids go, before they do: SQLite does it itself.

    `article` is the column that names a row's article. All of them have to be there.
    """
    db.execute(
        "INSERT INTO change (edit, n, table_name, row_ids, article_id, before)"
        f" SELECT ?, ? + place, ?, id, {quoted([article]) if article else 'NULL'}, {_as_json(table, {})}"
        f" FROM (SELECT key AS place, value AS wanted FROM json_each(?)) CROSS JOIN {table} ON id = wanted",
        [seq, first, table, canonical(ids)],
    )


def changes_to_revert(db: Database, seq: int) -> list[Change]:
    """Return the changes of one edit as `changes_of` does, but of insertions only whose they were: they are deleted."""
    return [change for change, _ in _recorded(db, seq)]


def changes_of(db: Database, seq: int) -> list[Change]:
    """Return the changes of one edit, in the order they were made; none where they were erased.

    `after` of an insertion is the row as it is now, None if it is not there any more.
    """
    recorded = list(_recorded(db, seq))
    inserted: dict[str, list[str]] = {}
    for change, is_insertion in recorded:
        if is_insertion:
            inserted.setdefault(change.table, []).append(change.row_id)
    now = {(table, row["id"]): row for table, ids in inserted.items() for row in rows_by_id(db, table, ids)}
    return [
        replace(change, after=now.get((change.table, change.row_id))) if is_insertion else change
        for change, is_insertion in recorded
    ]


def _recorded(db: Database, seq: int) -> Iterator[tuple[Change, bool]]:
    """Yield the changes of one edit, and of each whether it is an insertion, which has no row here."""
    rows = db.execute(
        "SELECT table_name, row_ids, article_id, before, after FROM change WHERE edit = ? ORDER BY n", [seq]
    ).fetchall()
    for table, row_ids, article_id, before, after in rows:
        if before:
            change = Change(table, row_ids, article_id, from_json(before), from_json(after) if after else None)
            yield change, False
        else:
            yield from ((Change(table, each, article_id, None, None), True) for each in row_ids.split(" "))


def edits(
    db: Database,
    *,
    limit: int,
    before_seq: int | None = None,
    article_id: str | None = None,
    annotator_id: str | None = None,
) -> list[Edit]:
    """Return the newest edits first, at most `limit`: before `before_seq`, of an article, by an annotator."""
    where, values = ["1"], list[object]()
    if before_seq is not None:
        where.append("seq < ?")
        values.append(before_seq)
    if article_id is not None:
        where.append("EXISTS (SELECT 1 FROM change WHERE edit = seq AND article_id = ?)")
        values.append(article_id)
    if annotator_id is not None:
        where.append("annotator_id = ?")
        values.append(annotator_id)
    rows = db.execute(
        f"SELECT {_EDIT_COLUMNS}, (SELECT r.id FROM edit r WHERE r.seq = e.reverts),"
        " (SELECT coalesce(sum(rows), 0) FROM change WHERE edit = e.seq)"
        f" FROM edit e WHERE {' AND '.join(where)} ORDER BY seq DESC LIMIT ?",
        [*values, limit],
    )
    return [Edit(*row) for row in rows]


def standing_after(db: Database, seq: int) -> list[int]:
    """Return the seqs of the edits after `seq` that stand, those that undo would revert one after the other."""
    rows = db.execute(
        "WITH RECURSIVE standing (seq) AS (SELECT ? UNION ALL SELECT e.below FROM edit e JOIN standing s"
        " ON e.seq = s.seq WHERE e.below > ?) SELECT seq FROM standing WHERE seq > ?",
        [standing(db).undo_top, seq, seq],
    )
    return [row[0] for row in rows]


def first_change(db: Database, seq: int) -> Change | None:
    """Return the first change of an edit that says what it was about, or None.

    That somebody joined says nothing, nor that an article has become one in progress while something else was done.
    What was added and is gone has its last state as `before`.
    """
    row = db.execute(
        "SELECT table_name, row_ids, article_id, before, after FROM change WHERE edit = ?"
        " ORDER BY table_name = 'annotator', table_name = 'article' AND before IS NOT NULL AND after IS NOT NULL, n"
        " LIMIT 1",
        [seq],
    ).fetchone()
    if row is None:
        return None
    table, row_ids, article_id, before, after = row
    row_id = row_ids.split(" ", 1)[0]
    if before:
        return Change(table, row_id, article_id, from_json(before), from_json(after) if after else None)
    now = row_by_id(db, table, row_id)
    return Change(table, row_id, article_id, _as_removed(db, table, row_id, seq) if now is None else None, now)


def _as_removed(db: Database, table: str, row_id: str, seq: int) -> dict[str, Any] | None:
    """Return a row that is gone as it was when an edit soon after `seq` changed it alone, or None."""
    row = db.execute(
        "SELECT before FROM change WHERE edit BETWEEN ? AND ? AND table_name = ? AND row_ids = ?"
        " AND before IS NOT NULL ORDER BY edit LIMIT 1",
        [seq + 1, seq + _SOON, table, row_id],  # no index knows of rows: looking further would read all
    ).fetchone()
    return from_json(row[0]) if row else None


def has_changed(db: Database, table: str, row_id: str, *, after: int) -> bool:
    """Return whether an edit with a later seq than `after` changed a row that an edit names alone, as the project's."""
    row = db.execute(
        "SELECT 1 FROM change WHERE edit > ? AND table_name = ? AND row_ids = ? LIMIT 1", [after, table, row_id]
    ).fetchone()
    return row is not None


def edit_at(db: Database, seq: int | None) -> Edit | None:
    """Return one edit by its seq, or None."""
    return next(iter(edits(db, limit=1, before_seq=seq + 1)), None) if seq is not None else None


def change_sets_between(db: Database, after: int, before: int) -> list[ChangeSet]:
    """Return what every edit with a seq between the two changed; one of "everything" where that is very much."""
    newer = db.execute(
        "SELECT seq, id, name, kind, origin, at FROM edit WHERE seq > ? AND seq < ? ORDER BY seq", [after, before]
    ).fetchall()
    if not newer:
        return []
    (count,) = db.execute("SELECT sum(rows) FROM change WHERE edit > ? AND edit < ?", [after, before]).fetchone()
    if (count or 0) > PORTION or any(row[2] == ERASE for row in newer):
        _, id_, name, kind, origin, at = newer[-1]
        return [ChangeSet(id_, name, kind, origin, at, (), everything=True)]
    return [
        ChangeSet(id_, name, kind, origin, at, tuple(changes_of(db, number)))
        for number, id_, name, kind, origin, at in newer
    ]
