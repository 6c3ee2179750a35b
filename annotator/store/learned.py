"""The models that were learned from a project's articles: the last three, of which one is in use.

They are not recorded: what was learned can be learned again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from annotator.store import connection
from annotator.store.history import ERASE
from annotator.store.identity import new_id, now
from annotator.store.project import Project
from annotator.store.rows import canonical, from_json

_KEPT = 3
_COLUMNS = "id, suggester, made_at, articles, scores, model, in_use"


@dataclass(frozen=True, slots=True)
class LearnedRow:
    """A model with what is known of it: when it was made, of how many articles, and its scores by label."""

    id: str
    made_at: str
    articles: int
    scores: Mapping[str, Any]
    model: bytes
    in_use: bool


def learned_rows(project: Project) -> list[LearnedRow]:
    """Return the models, the latest first."""
    sql = "SELECT id, made_at, articles, scores, model, in_use FROM learned ORDER BY id DESC"
    with connection.translated(project.path):
        rows = project.db.execute(sql).fetchall()
    return [
        LearnedRow(id_, made_at, articles, from_json(scores), model, bool(used))
        for id_, made_at, articles, scores, model, used in rows
    ]


def model_in_use(project: Project) -> bytes | None:
    """Return the model in use, or None."""
    with connection.translated(project.path):
        row = project.db.execute("SELECT model FROM learned WHERE in_use").fetchone()
    return bytes(row[0]) if row else None


def erasures(project: Project) -> int:
    """Return how often articles were erased for good."""
    with connection.translated(project.path):
        return int(project.db.execute("SELECT count(*) FROM edit WHERE name = ?", [ERASE]).fetchone()[0])


def keep_learned(
    project: Project,
    suggester: str,
    model: bytes,
    *,
    articles: int,
    scores: Mapping[str, Any],
    use: bool,
    erased_before: int,
) -> None:
    """Keep a model, to be used from now on or not; of earlier ones the latest two and the one in use stay.

    Nothing is kept where articles were erased since there were `erased_before` erasures, when the articles were read
    that it is of: it may hold their words.
    """
    with connection.translated(project.path), project.db.atomic():
        if erasures(project) != erased_before:
            return
        if use:
            project.db.execute("UPDATE learned SET in_use = 0")
        row = [new_id(), suggester, now(), articles, canonical(scores), model, use]
        project.db.execute(f"INSERT INTO learned ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)", row)
        latest = "SELECT id FROM learned ORDER BY id DESC LIMIT ?"
        project.db.execute(f"DELETE FROM learned WHERE NOT in_use AND id NOT IN ({latest})", [_KEPT])


def forget_learned(project: Project) -> None:
    """Delete all models."""
    with connection.translated(project.path), project.db.atomic():
        project.db.execute("DELETE FROM learned")


def done_article_ids(project: Project) -> list[str]:
    """Return the ids of the articles that are done, in the order added."""
    with connection.translated(project.path):
        rows = project.db.execute("SELECT id FROM article WHERE status = 'done' ORDER BY ordinal").fetchall()
    return [str(row[0]) for row in rows]


def decision_count(project: Project) -> int:
    """Return how many decisions there are."""
    with connection.translated(project.path):
        return int(project.db.execute("SELECT count(*) FROM decision").fetchone()[0])


def verdict_counts(project: Project) -> list[tuple[str, str, str, int]]:
    """Return source, label, verdict and how many, of all decisions."""
    sql = "SELECT source, label, verdict, count(*) FROM decision GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"
    with connection.translated(project.path):
        return [(source, label, verdict, count) for source, label, verdict, count in project.db.execute(sql).fetchall()]
