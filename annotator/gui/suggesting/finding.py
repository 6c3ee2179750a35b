"""Finds what is proposed for an article on a thread of its own, over a connection of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic, sleep

from PySide6.QtCore import QObject, Signal

from annotator import plugins
from annotator.errors import Remark
from annotator.gui.suggesting.choosing import precisions
from annotator.gui.tasks import Task, Ticket
from annotator.operations.suggestions import Found
from annotator.store.project import Project

# How long it waits for another program, in seconds: nobody waits for it.
_BUSY_SECONDS = 2.0
# Hands are at rest when they have touched nothing for so many seconds.
AT_REST = 0.1


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found for an article and nobody has decided on, and how often sources were right (`precisions`)."""

    article_id: str
    found: Found
    precision: Mapping[tuple[str, str], float]


class Finder(QObject):
    """`found` carries the Answer for the article that was asked for last; answers that come too late are dropped."""

    found = Signal(object)

    def __init__(self, touched_at: Callable[[], float], parent: QObject | None = None) -> None:
        """`touched_at` answers when hands were last at work: while they are, it waits, for both share Python's lock."""
        super().__init__(parent)
        self._touched_at = touched_at
        self._task: Task | None = None
        self._failed: frozenset[str] = frozenset()

    def look(self, path: Path, article_id: str, *, without: frozenset[str]) -> None:
        """Look for what may be proposed in an article of the project at `path`.

        Suggesters of somebody else's, and those on request, are not asked where their names are in `without`, nor once
        they have failed.
        """
        self.stop()
        left_out = (without | self._failed) - (plugins.OWN_SUGGESTERS.keys() - plugins.ON_REQUEST)

        def work(ticket: Ticket) -> Answer | None:
            return _found(path, article_id, left_out, ticket, self._touched_at)

        self._task = task = Task(work, name="suggestions")
        task.finished.connect(lambda answer: self._tell(task, answer))
        task.start()

    def stop(self) -> None:
        """Tell of nothing that is still being looked for."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _tell(self, task: Task, answer: object) -> None:
        if task is self._task:
            self._task = None
            if isinstance(answer, Answer):
                self._failed |= answer.found.failed
                self.found.emit(answer)


def _found(
    path: Path, article_id: str, left_out: frozenset[str], ticket: Ticket, touched_at: Callable[[], float]
) -> Answer | None:
    from annotator.operations.learning import tallies
    from annotator.operations.suggestions import find, known, undecided

    def wait_for_hands() -> None:
        while not ticket.cancelled and monotonic() - touched_at() < AT_REST:
            sleep(AT_REST / 10)

    wait_for_hands()
    names = [name for name in plugins.suggester_names() if name not in left_out]
    with Project.open(path, origin="window", read_only=True, busy_seconds=_BUSY_SECONDS, defer_check=True) as project:
        if ticket.cancelled or not project.has("article", article_id):
            return None
        suggesters, warnings = plugins.suggesters(names)
        found = find(project, article_id, suggesters, known(project), pause=wait_for_hands)
        found = replace(
            found,
            suggestions=undecided(project, article_id, found.suggestions),
            warnings=[*map(Remark, warnings), *found.warnings],
        )
        return Answer(article_id, found, precisions(tallies(project)))
