"""Finding what is proposed for one article, which the window lets a process of its own do, see `annotator.asking`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from annotator import plugins
from annotator.asking import is_interrupted
from annotator.errors import Remark
from annotator.operations.finding import known, look, undecided
from annotator.operations.learning import precisions
from annotator.store.project import Project
from annotator.suggest.known import Known
from annotator.suggest.suggestion import Suggestion

# How long it waits for another program, in seconds: nobody waits for it.
_BUSY_SECONDS = 2.0


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found for an article and nobody has decided on.

    `warnings` is a sentence on each suggester that failed, `failed` their names. `precision` is how often sources were
    right about labels on which enough was decided, from 0 to 1.
    """

    article_id: str
    suggestions: list[Suggestion]
    warnings: list[Remark]
    failed: frozenset[str]
    precision: Mapping[tuple[str, str], float]


class _Interrupted(Exception):  # noqa: N818 - it is no error
    """Nobody waits for the answer any more."""


def answer(path: Path, article_id: str, off: frozenset[str]) -> Answer | None:
    """Look for what may be proposed in an article of the project at `path`, by all suggesters but those that are off.

    Returns None where the article is gone, or nobody waits any more. Writes nothing. Raises what opening raises.
    """
    taught = _known(path, _stamp(path))
    with _opened(path) as project:
        if not project.has("article", article_id):
            return None
        suggesters, broken = plugins.suggesters(plugins.suggester_names(off=off))
        try:
            found = look(project, article_id, suggesters, taught, check=_check)
        except _Interrupted:
            return None
        return Answer(
            article_id,
            undecided(project, article_id, found.suggestions),
            [*broken, *found.warnings],
            found.failed,
            precisions(project),
        )


def _opened(path: Path) -> Project:
    return Project.open(path, origin="window", read_only=True, busy_seconds=_BUSY_SECONDS, defer_check=True)


@lru_cache(maxsize=1)
def _known(path: Path, _stamp: tuple[tuple[int, int], ...]) -> Known:
    """Return what the project teaches as long as it stays as it is: to read all its quotes takes 0.1 s for 100,000."""
    with _opened(path) as project:
        return known(project)


def _stamp(path: Path) -> tuple[tuple[int, int], ...]:
    """Return what differs once anything was written to a project: date (ns) and size (bytes) of file and log."""
    files = [file.stat() for file in (path, path.with_name(f"{path.name}-wal")) if file.exists()]
    return tuple((each.st_mtime_ns, each.st_size) for each in files)


def _check() -> None:
    if is_interrupted():
        raise _Interrupted
