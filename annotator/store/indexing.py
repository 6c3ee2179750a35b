"""The index of the search, which follows behind articles and annotations and is brought up a little at a time.

An edit costs nothing for it but a line that names its article. Articles are indexed once, for their texts do not
change. Of quotes there is a copy, the `quote` table, that tells what the index holds of each.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from sqlite_utils import Database

# The quotes of an article have the numbers from its ordinal times this on, so that the index has them in that order.
QUOTES_AN_ARTICLE = 1 << 24
# As the names of their letters begin, scripts whose words the index does not tell apart.
_UNSPACED = ("CJK", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR", "TIBETAN")
_QUOTES_A_STEP = 1_000  # of one article: so many take about 15 ms


class Progress(NamedTuple):
    """How many articles the index holds as they are now, of how many."""

    indexed: int
    total: int


def index_some(db: Database, *, characters: int = 200_000) -> bool:
    """Index the next texts, then quotes, about so many characters of them, and return whether any are left.

    200,000 characters take about 10 ms: short enough to be done while the window is idle.
    """
    return _index_texts(db, characters) or _index_quotes(db, characters)


def progress(db: Database, *, quotes: bool) -> Progress:
    """Return how far the index of texts, or of quotes, is."""
    (total,) = db.execute("SELECT count(*) FROM article_text").fetchone()
    behind = (
        "quote_behind"
        if quotes
        else "article_text WHERE ordinal > (SELECT coalesce(max(id), 0) FROM article_fts_docsize)"
    )
    (left,) = db.execute(f"SELECT count(*) FROM {behind}").fetchone()
    return Progress(total - left, total)


def fall_behind(db: Database, article_ids: Iterable[str]) -> None:
    """Remember that quotes of these articles have changed."""
    db.conn.executemany(
        "INSERT OR IGNORE INTO quote_behind SELECT ordinal FROM article_text WHERE article_id = ?",
        [[article_id] for article_id in article_ids],
    )


def holding(db: Database, phrases: Sequence[str], *, limit: int) -> list[str]:
    """Return the ids of the articles that hold some of the phrases, those with most of them first."""
    counts: Counter[int] = Counter()
    for phrase in phrases:
        question = '"' + phrase.replace('"', " ") + '"'
        counts.update(row[0] for row in db.execute("SELECT rowid FROM article_fts(?) LIMIT 20", [question]).fetchall())
    best = [ordinal for ordinal, _ in counts.most_common(limit)]
    rows = (db.execute("SELECT id FROM article WHERE ordinal = ?", [each]).fetchone() for each in best)
    return [row[0] for row in rows if row is not None]


def with_words(db: Database, words: str) -> list[str]:
    """Return the ids of the articles in which `words` may stand one behind the other, in the order added.

    Those are there too that are not indexed yet, and all of them where the index cannot tell.
    """
    if not any(map(str.isalnum, words)) or any(unicodedata.name(each, "").startswith(_UNSPACED) for each in words):
        return [row[0] for row in db.execute("SELECT id FROM article ORDER BY ordinal").fetchall()]
    rows = db.execute(
        "SELECT id FROM article WHERE ordinal IN (SELECT rowid FROM article_fts(?)) OR ordinal > ? ORDER BY ordinal",
        [f'"{words.replace(chr(34), " ")}"', _indexed_up_to(db)],
    )
    return [row[0] for row in rows.fetchall()]


def forget(db: Database, ordinal: int) -> None:
    """Remove an article's text and quotes from the index, leaving nothing of them there."""
    if ordinal <= _indexed_up_to(db):
        db.execute(
            "INSERT INTO article_fts (article_fts, rowid, text) SELECT 'delete', ordinal, text FROM article_text"
            " WHERE ordinal = ?",
            [ordinal],
        )
        db.execute("INSERT INTO article_fts (article_fts) VALUES ('optimize')")
    first = ordinal * QUOTES_AN_ARTICLE
    _drop_quotes(db, [docid for (docid,) in db.execute(
        "SELECT docid FROM quote WHERE docid >= ? AND docid < ?", [first, first + QUOTES_AN_ARTICLE]
    ).fetchall()])  # fmt: skip
    db.execute("INSERT INTO quote_fts (quote_fts) VALUES ('optimize')")
    db.execute("DELETE FROM quote_behind WHERE ordinal = ?", [ordinal])


def _index_texts(db: Database, characters: int) -> bool:
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


def _indexed_up_to(db: Database) -> int:
    (ordinal,) = db.execute("SELECT coalesce(max(id), 0) FROM article_fts_docsize").fetchone()
    return int(ordinal)


def _index_quotes(db: Database, characters: int) -> bool:
    behind = [row[0] for row in db.execute("SELECT ordinal FROM quote_behind ORDER BY ordinal LIMIT 200").fetchall()]
    if not behind:
        return False
    done = 0
    with db.atomic():
        for ordinal in behind:
            looked_at, complete = _bring_up(db, ordinal)
            if complete:
                db.execute("DELETE FROM quote_behind WHERE ordinal = ?", [ordinal])
            done += looked_at
            if done >= characters or not complete:
                break
    return True


def _bring_up(db: Database, ordinal: int) -> tuple[int, bool]:
    """Let the index hold an article's quotes as they are now, or some more of them where they are many.

    Return about how many characters were looked at, and whether the index holds all of them.
    """
    first = ordinal * QUOTES_AN_ARTICLE
    held = db.execute(
        "SELECT docid, annotation_id, quote FROM quote WHERE docid >= ? AND docid < ?",
        [first, first + QUOTES_AN_ARTICLE],
    ).fetchall()
    now: dict[str, str] = dict(
        db.execute(
            "SELECT id, quote FROM annotation WHERE article_id = (SELECT id FROM article WHERE ordinal = ?)", [ordinal]
        ).fetchall()
    )
    size = 200 + sum(map(len, now.values()))
    gone = []
    next_docid = first
    for docid, annotation_id, quote in held:
        next_docid = docid + 1
        if now.get(annotation_id) == quote:
            del now[annotation_id]
        else:
            gone.append(docid)
    _drop_quotes(db, gone[:_QUOTES_A_STEP])
    new = list(now.items())[:_QUOTES_A_STEP]
    rows = [(docid, annotation_id, quote) for docid, (annotation_id, quote) in enumerate(new, start=next_docid)]
    db.conn.executemany("INSERT INTO quote (docid, annotation_id, quote) VALUES (?, ?, ?)", rows)
    db.conn.executemany("INSERT INTO quote_fts (rowid, quote) VALUES (?, ?)", [(row[0], row[2]) for row in rows])
    return size, max(len(gone), len(now)) <= _QUOTES_A_STEP


def _drop_quotes(db: Database, docids: list[int]) -> None:
    rows = [[docid] for docid in docids]
    db.conn.executemany(
        "INSERT INTO quote_fts (quote_fts, rowid, quote) SELECT 'delete', docid, quote FROM quote WHERE docid = ?", rows
    )
    db.conn.executemany("DELETE FROM quote WHERE docid = ?", rows)
