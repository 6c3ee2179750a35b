"""Learning in the background, when enough was done and hands rest; and looking through articles on request."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import inf
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from annotator import plugins
from annotator.errors import UserError
from annotator.gui.feature import Feature, Slots
from annotator.gui.style import surface
from annotator.gui.suggesting.feature import Suggesting
from annotator.gui.tasks import ProgressStrip, Task, Ticket
from annotator.gui.wording import suggestion_count
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
    """Starts a process that learns from the articles that are done, or one that looks through articles.

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
        return {
            "learn": self.learn,
            "suggest_selected": self.look_through_selected,
            "suggest_everywhere": self.look_everywhere,
        }

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
        if self.session is not None:
            count = self.session.project.article_count()
            self._look(["--all"], count, self.tr("Finding suggestions in all articles"))

    def look_through_selected(self) -> None:
        """Look for suggestions in the articles selected in the list, or in the one shown where none is."""
        shown = self.workspace.article
        ids = self.workspace.articles.selected_ids() or ([shown.id] if shown is not None else [])
        if ids:
            words = self.tr("Finding suggestions in %Ln article(s)", "", len(ids))
            self._look(["--article", "-"], len(ids), words, told=ids)

    def _look(self, options: Sequence[str], articles: int, words: str, *, told: Sequence[str] = ()) -> None:
        if "look" in self._tasks:
            self.said.emit(self.tr("Suggestions are being looked for already; wait until that is done, or cancel it."))
            return
        off = self._suggesting.choosing.off
        engines = [word for name in plugins.suggester_names(off=off) for word in ("--engine", name)]
        self._start(
            "look", [*options, *engines, "--count"], words, lambda said: self._has_looked(articles, said), told=told
        )

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

    def _start(
        self,
        name: str,
        options: Sequence[str],
        words: str,
        done: Callable[[list[str]], object],
        *,
        told: Sequence[str] = (),
    ) -> None:
        if self.session is None or name in self._tasks or self.session.project.read_only:
            return
        path = self.session.project.path
        task = Task(lambda ticket: _worked(path, options, ticket, told), name=name)
        self._tasks[name] = task
        self._suggesting.column.addWidget(self.strip)
        task.finished.connect(lambda said: done(said) if self._is_open(path) else None)
        task.failed.connect(lambda error: self.problem.emit(error) if isinstance(error, UserError) else None)
        task.cancelled.connect(lambda: self._has_stopped(name) if self._is_open(path) else None)
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

    def _has_looked(self, articles: int, said: list[str]) -> None:
        lines = [line.split("\t") for line in said]
        for line in lines:
            if len(line) == 1:
                self.notice.emit(line[0])
        wants = self._suggesting.choosing.wants
        count = sum(int(line[3]) for line in lines if len(line) == 4 and wants(line[0], line[1], float(line[2])))
        looked = self.tr("Looked through %Ln article(s)", "", articles)
        found = suggestion_count(count)
        if not count:
            words = self.tr("{looked}: nothing is proposed that nobody has decided on.")
        elif self._suggesting.choosing.shown:
            words = self.tr("{looked}: {found}. Open one and press Tab.")
            if articles == 1:
                words = self.tr("{looked}: {found}. Open it and press Tab.")
        else:
            words = self.tr("{looked}: {found}. Suggestions are hidden: H shows them.")
        self.notice.emit(words.format(looked=looked, found=found))
        self._suggesting.look_again()

    def _has_stopped(self, name: str) -> None:
        if name == "look":
            self.said.emit(self.tr("Stopped. What was found is kept: looking again goes on from there."))
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


def _worked(path: Path, options: Sequence[str], ticket: Ticket, told: Sequence[str]) -> list[str]:
    from annotator.gui.other_start import run_start

    return run_start(["suggest", str(path), *options, "--progress"], ticket, told=told)


def _is_due(path: Path) -> bool:
    with Project.open(path, origin="window", read_only=True, defer_check=True) as project:
        return is_learning_due(project)
