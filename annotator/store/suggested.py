"""What was suggested for a text, kept so that it need not be found again, and what decisions teach.

The first is a cache: it is not recorded, and losing it costs only time; but for what was imported as suggestions,
which is kept here too and can be imported again.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from annotator.store import connection
from annotator.store.project import Project

_KEPT = "SELECT suggestions FROM suggested WHERE text_sha256 = ? AND suggester = ? AND version = ? AND state = ?"
_KEEP = (
    "INSERT INTO suggested (text_sha256, suggester, version, state, suggestions) SELECT ?1, ?2, ?3, ?4, ?5"
    " WHERE EXISTS (SELECT 1 FROM article WHERE text_sha256 = ?1)"
    " ON CONFLICT (text_sha256, suggester) DO UPDATE SET"
    " version = excluded.version, state = excluded.state, suggestions = excluded.suggestions"
)
# What state a row has that came in from outside: it is found nowhere again, so no suggester's row takes its place.
IMPORTED = "imported"
_REJECTED = "decision WHERE verdict = 'rejected' AND"
# A longer quote is no name that one would look for again.
_LONGEST = 100
# So many words of a label are remembered, the most frequent ones: what an article costs must not grow with the project.
_MOST = 5_000


class Key(NamedTuple):
    """What was suggested is kept under this: for which text, by which suggester, knowing what."""

    text_sha256: str
    suggester: str
    version: str
    state: str


def kept(project: Project, key: Key) -> str | None:
    """Return what was kept under a key, as JSON text, or None."""
    with connection.translated(project.path):
        row = project.db.execute(_KEPT, list(key)).fetchone()
    return str(row[0]) if row else None


def keep(project: Project, found: Iterable[tuple[Key, str]]) -> None:
    """Keep what was suggested, in one transaction, instead of what the same suggesters found in the texts before.

    A project that can only be read keeps nothing, and of a text that was erased meanwhile nothing is kept. Raises
    ProjectBusy, DiskFull.
    """
    rows = [[*key, suggestions] for key, suggestions in found]
    if rows and not project.read_only and not project.unchecked:
        with connection.translated(project.path), project.db.atomic():
            project.db.conn.executemany(_KEEP, rows)


def kept_keys(project: Project) -> set[Key]:
    """Return the keys under which anything is kept."""
    with connection.translated(project.path):
        rows = project.db.execute("SELECT text_sha256, suggester, version, state FROM suggested").fetchall()
    return {Key(*row) for row in rows}


def imported(project: Project, text_sha256: str) -> list[str]:
    """Return what came in from outside for a text, as JSON texts, by the name of their sources."""
    sql = "SELECT suggestions FROM suggested WHERE text_sha256 = ? AND state = ? ORDER BY suggester"
    with connection.translated(project.path):
        return [str(row[0]) for row in project.db.execute(sql, [text_sha256, IMPORTED]).fetchall()]


def imported_sources(project: Project) -> list[str]:
    """Return the names of the sources whose suggestions came in from outside."""
    sql = "SELECT DISTINCT suggester FROM suggested WHERE state = ? ORDER BY 1"
    with connection.translated(project.path):
        return [str(row[0]) for row in project.db.execute(sql, [IMPORTED]).fetchall()]


def forget_imported(project: Project, source: str) -> int:
    """Delete what came in from outside under the name of a source; return for how many texts. Raises ProjectBusy."""
    sql = "DELETE FROM suggested WHERE suggester = ? AND state = ?"
    with connection.translated(project.path), project.db.atomic():
        return int(project.db.execute(sql, [source, IMPORTED]).rowcount)


def marked_words(project: Project, labels: Iterable[str], *, limit: int = _MOST) -> dict[str, dict[str, int]]:
    """Return, by label, how often it is put on which words, of at most 100 code points: the `limit` most frequent."""
    return _counts(project, "annotation", labels, "TRUE", limit)


def rejected_words(project: Project, labels: Iterable[str]) -> dict[str, dict[str, int]]:
    """Return, by label, how often it was rejected for which words, as `marked_words` does."""
    return _counts(project, "decision", labels, "verdict = 'rejected'", _MOST)


def latest_places(
    project: Project, labels: Iterable[str], *, limit: int, rejected: bool = False
) -> dict[str, list[tuple[str, int, int]]]:
    """Return where people put labels last, or rejected them, by article: label, start and end, of single spans."""
    wanted = list(labels)
    sql = (
        f'SELECT article_id, label, start, "end" FROM {_REJECTED if rejected else "annotation WHERE"} spans IS NULL'
        f" AND label IN ({', '.join('?' * len(wanted))}) ORDER BY rowid DESC LIMIT ?"
    )
    found: dict[str, list[tuple[str, int, int]]] = {}
    with connection.translated(project.path):
        for article_id, label, start, end in project.db.execute(sql, [*wanted, limit]).fetchall():
            found.setdefault(article_id, []).append((label, start, end))
    return found


def _counts(project: Project, table: str, labels: Iterable[str], which: str, limit: int) -> dict[str, dict[str, int]]:
    sql = (
        f"SELECT quote, count(*) FROM {table} WHERE {which} AND label = ? AND length(quote) <= {_LONGEST}"
        f" GROUP BY quote ORDER BY count(*) DESC, quote LIMIT ?"
    )
    with connection.translated(project.path):
        return {label: dict(project.db.execute(sql, [label, limit]).fetchall()) for label in labels}
