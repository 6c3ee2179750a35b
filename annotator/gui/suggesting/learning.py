"""Learning in the background, when enough was done and hands rest; and looking through all articles on request."""

from __future__ import annotations

from collections.abc import Callable
from math import inf
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from annotator.errors import UserError
from annotator.gui.feature import Feature, Slots
from annotator.gui.style import surface
from annotator.gui.suggesting.feature import Suggesting
from annotator.gui.tasks import ProgressStrip, Task, Ticket
from annotator.gui.workspace import Workspace
from annotator.model import ChangeSet
from annotator.operations.learning import LearnedState, forget, is_learning_due, learned_state
from annotator.store.project import Project

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow
    from annotator.gui.session import Session

_LOOKS_EVERY = 20_000  # milliseconds
# So long nobody has pressed a key or clicked in the article before learning starts of itself, in seconds.
_AT_REST = 15.0
# What could not be learned is not tried again of itself before so long, in seconds.
_PATIENCE = 600.0


class Learning(Feature):
    """Starts a process that learns from the articles that are done, or one that looks through all articles.

    `learning` tells whether one is learning now, `learned` that what is learned has changed.
    """

    learning = Signal(bool)
    learned = Signal()

    def __init__(self, workspace: Workspace, window: MainWindow) -> None:
        super().__init__(workspace, window)
        self.strip = ProgressStrip(window)
        surface(self.strip, "chrome")
        self.strip.setProperty("edge", "top")
        self._tasks: dict[str, Task] = {}
        self._changed = True  # since it was last asked whether learning is due
        self._not_before = 0.0
        self._watch = QTimer(self, interval=_LOOKS_EVERY)
        self._watch.timeout.connect(self.learn_if_due)

    @property
    def _suggesting(self) -> Suggesting:
        return self.window.feature(Suggesting)

    def slots(self) -> Slots:
        return {"learn": self.learn, "suggest_everywhere": self.look_everywhere}

    def set_session(self, session: Session | None) -> None:
        """End what works on another project."""
        for task in self._tasks.values():
            task.cancel()
        if self.session is not None:
            self.session.changed.disconnect(self._on_change)
        super().set_session(session)
        self._changed, self._not_before, self._asked = True, 0.0, True
        if session is not None:
            session.changed.connect(self._on_change)
            self._watch.start()
        else:
            self._watch.stop()

    def _on_change(self, _change_set: ChangeSet) -> None:
        self._changed = True

    @property
    def is_learning(self) -> bool:
        """Whether a process is learning now."""
        return "learn" in self._tasks

    def learn_if_due(self, *, at_rest: float = _AT_REST) -> None:
        """Learn where enough was done since the last time, and nobody has touched the article for so many seconds."""
        session, now = self.session, monotonic()
        if session is None or session.project.read_only or not self._changed or self._tasks:
            return
        if now < self._not_before or now - self._suggesting.touched_at < at_rest:
            return
        self._changed = False
        path = session.project.path
        task = Task(lambda _ticket: _is_due(path), name="learning due")
        task.finished.connect(lambda due: self.learn(asked=False) if due and self._is_open(path) else None)
        task.start()

    def learn(self, *, asked: bool = True) -> None:
        """Learn from the articles that are done; `asked` is whether somebody wants to be told that there is nothing."""
        self._asked = asked
        self._not_before = monotonic() + _PATIENCE
        self._start("learn", ["--learn"], self.tr("Learning from articles that are done"), self._has_learned)

    def look_everywhere(self) -> None:
        """Look for suggestions in all articles, so that they are there at once when one is opened."""
        self._start("all", ["--all", "--keep"], self.tr("Finding suggestions in all articles"), self._has_looked)

    def forget(self) -> None:
        """Forget what was learned."""
        if self.session is None:
            return
        try:
            forget(self.session.project)
        except UserError as error:
            self.problem.emit(error)
            return
        self._not_before = monotonic() + _PATIENCE  # who forgets does not want it learned again at once
        self._tell_learned()

    def _start(self, name: str, options: list[str], words: str, done: Callable[[list[str]], object]) -> None:
        if self.session is None or name in self._tasks or self.session.project.read_only:
            return
        path = self.session.project.path
        task = Task(lambda ticket: _worked(path, options, ticket), name=name)
        self._tasks[name] = task
        self._suggesting.column.addWidget(self.strip)
        task.finished.connect(lambda said: done(said) if self._is_open(path) else None)
        task.failed.connect(lambda error: self.problem.emit(error) if isinstance(error, UserError) else None)
        task.ended.connect(lambda: self._end(name))
        self.strip.follow(task, words)
        task.start()
        self.learning.emit(self.is_learning)

    def _end(self, name: str) -> None:
        self._tasks.pop(name, None)
        self.learning.emit(self.is_learning)

    def _is_open(self, path: Path) -> bool:
        return self.session is not None and self.session.project.path == path

    def _has_learned(self, _said: list[str]) -> None:
        state = self._state()
        if state is None:
            self._not_before = inf  # not again by itself before the project is opened anew
            if self._asked:
                self.notice.emit(
                    self.tr(
                        "There is too little to learn from yet. Mark articles as done when all in them is annotated."
                    )
                )
            return
        self.said.emit(self.tr("Learned from %Ln article(s).", "", state.articles))
        self._tell_learned()

    def _has_looked(self, said: list[str]) -> None:
        for sentence in said:
            self.notice.emit(sentence)
        self.said.emit(self.tr("Suggestions are there for all articles."))
        self._suggesting.look_again()

    def _tell_learned(self) -> None:
        self._suggesting.look_again()
        self.learned.emit()

    def _state(self) -> LearnedState | None:
        assert self.session is not None
        try:
            return learned_state(self.session.project)
        except UserError:
            return None


def _worked(path: Path, options: list[str], ticket: Ticket) -> list[str]:
    from annotator.gui.other_start import run_start

    return run_start(["suggest", str(path), *options, "--progress"], ticket)


def _is_due(path: Path) -> bool:
    with Project.open(path, origin="window", read_only=True, defer_check=True) as project:
        return is_learning_due(project)
