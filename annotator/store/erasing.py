"""Erasing articles for good: their text, their annotations and every trace of both in the history."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from annotator.store import connection, history, indexing
from annotator.store.project import Project
from annotator.text import text_sha256

if TYPE_CHECKING:
    from sqlite_utils import Database

# Also those that start in another article and end in this one. Whether a relation does is said by its row, or by the
# change that took the row away. Relations never share a row of the history.
_FORGET_RELATIONS = """
DELETE FROM change WHERE table_name = 'relation' AND row_ids IN (
    SELECT id FROM relation WHERE tail_article = ?1
    UNION SELECT row_ids FROM change
    WHERE table_name = 'relation' AND before IS NOT NULL AND json_extract(before, '$.tail_article') = ?1
)
"""

# An annotator joins with an edit of something else. Where that is erased, undoing the joining alone would be a step
# that nobody sees.
_FORGET_JOINING = """
DELETE FROM change WHERE table_name = 'annotator' AND edit NOT IN (
    SELECT edit FROM change WHERE table_name <> 'annotator'
)
"""


# Removing an article keeps its text, so one that was added again stands there twice.
_WITH_THE_SAME_TEXT = """
SELECT article_id FROM article_text WHERE text IN (SELECT text FROM article_text WHERE article_id = ?1)
UNION SELECT ?1
"""


def erase_articles(project: Project, article_ids: Sequence[str], *, by: str | None) -> None:
    """Erase articles, present or removed earlier, so that no byte of them is left. The file stays as large as it was.

    What was learned of the project goes too. This is the one thing that cannot be undone. Raises what `Project.edit`
    raises.
    """
    db = project.db
    with project.unrecorded_edit(history.ERASE, by=by):
        for article_id in article_ids:
            for (same,) in db.execute(_WITH_THE_SAME_TEXT, [article_id]).fetchall():
                _erase(db, same)
        db.execute(_FORGET_JOINING)
        db.execute("DELETE FROM learned")  # a model holds words of all that it was trained on


def _erase(db: Database, article_id: str) -> None:
    row = db.execute("SELECT ordinal, text FROM article_text WHERE article_id = ?", [article_id]).fetchone()
    if row is not None:
        indexing.forget(db, row[0])
        db.execute("DELETE FROM suggested WHERE text_sha256 = ?", [text_sha256(row[1])])
    db.execute("DELETE FROM change WHERE article_id = ?", [article_id])
    db.execute(_FORGET_RELATIONS, [article_id])
    db.execute("DELETE FROM relation WHERE head_article = ?1 OR tail_article = ?1", [article_id])
    for table in ("decision", "dismissal", "annotation"):
        db.execute(f"DELETE FROM {table} WHERE article_id = ?", [article_id])
    db.execute("DELETE FROM article WHERE id = ?", [article_id])
    db.execute("DELETE FROM article_text WHERE article_id = ?", [article_id])
    db.execute("UPDATE edit SET article_id = NULL WHERE article_id = ?", [article_id])


def removed_article_ids(project: Project) -> list[str]:
    """Return the ids of articles that were removed and whose text is still kept for undo."""
    with connection.translated(project.path):
        rows = project.db.execute(
            "SELECT article_id FROM article_text WHERE article_id NOT IN (SELECT id FROM article) ORDER BY ordinal"
        )
        return [row[0] for row in rows.fetchall()]
