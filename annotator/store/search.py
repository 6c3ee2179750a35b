"""Full-text search over articles (SQLite FTS5). The index follows behind the articles and is brought up on demand."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from annotator.errors import InvalidValue

if TYPE_CHECKING:
    from sqlite_utils import Database


def index_some(db: Database, *, characters: int = 200_000) -> bool:
    """Index the next texts, about so many characters of them, and return whether any are left.

    200,000 characters take about 10 ms: short enough to be done while the window is idle.
    """
    ordinals: list[int] = []
    total = 0
    for ordinal, length in db.execute(
        "SELECT ordinal, length(text) FROM article_text WHERE ordinal > ? ORDER BY ordinal LIMIT 200",
        [_indexed_up_to(db)],
    ).fetchall():
        ordinals.append(ordinal)
        total += length
        if total >= characters:
            break
    if not ordinals:
        return False
    with db.atomic():
        db.execute(
            "INSERT INTO article_fts (rowid, text) SELECT ordinal, text FROM article_text"
            " WHERE ordinal BETWEEN ? AND ? ORDER BY ordinal",
            [ordinals[0], ordinals[-1]],
        )
    return True


def search(db: Database, question: str, *, limit: int = 100) -> list[tuple[str, str]]:
    """Return (article id, snippet) of the articles that match an FTS5 question, best first.

    Matches stand between U+0002 and U+0003 in the snippet. Texts that are not indexed yet are not found. Raises
    InvalidValue for what is no FTS5 question, such as U.S. without quotation marks.
    """
    try:
        rows = db.execute(
            "SELECT a.id, snippet(article_fts, 0, char(2), char(3), '…', 12) FROM article_fts f"
            " JOIN article a ON a.ordinal = f.rowid WHERE article_fts MATCH ? ORDER BY rank LIMIT ?",
            [question, limit],
        ).fetchall()
    except sqlite3.OperationalError as error:
        if not str(error).startswith(("fts5:", "unterminated", "unknown special query", "no such column")):
            raise
        raise InvalidValue(f"“{question}” is no question for the search: put words with marks in quotes.") from error
    return [(article_id, snippet) for article_id, snippet in rows]


def holding(db: Database, phrases: Sequence[str], *, limit: int) -> list[str]:
    """Return the ids of the articles that hold some of the phrases, those with most of them first."""
    counts: Counter[int] = Counter()
    for phrase in phrases:
        question = '"' + phrase.replace('"', " ") + '"'
        counts.update(row[0] for row in db.execute("SELECT rowid FROM article_fts(?) LIMIT 20", [question]).fetchall())
    best = [ordinal for ordinal, _ in counts.most_common(limit)]
    rows = (db.execute("SELECT id FROM article WHERE ordinal = ?", [each]).fetchone() for each in best)
    return [row[0] for row in rows if row is not None]


def forget(db: Database, ordinal: int) -> None:
    """Remove one text from the index, leaving nothing of it there."""
    if ordinal > _indexed_up_to(db):
        return
    db.execute(
        "INSERT INTO article_fts (article_fts, rowid, text) SELECT 'delete', ordinal, text FROM article_text"
        " WHERE ordinal = ?",
        [ordinal],
    )
    db.execute("INSERT INTO article_fts (article_fts) VALUES ('optimize')")


def _indexed_up_to(db: Database) -> int:
    (ordinal,) = db.execute("SELECT coalesce(max(id), 0) FROM article_fts_docsize").fetchone()
    return int(ordinal)
