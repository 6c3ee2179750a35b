"""Ctrl+F: finds words in the article as one types, and goes from match to match."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout

from annotator.errors import UserError
from annotator.gui.feature import Feature, Slots
from annotator.gui.find.bar import FindBar
from annotator.gui.find.layer import FoundLayer, FoundMarks
from annotator.gui.find.matches import (
    Match,
    Question,
    compile_pattern,
    find_pattern,
    find_words,
    match_before,
    match_from,
)
from annotator.gui.tasks import Task
from annotator.gui.wording import error_words
from annotator.gui.workspace import Workspace
from annotator.model import Span

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow
    from annotator.gui.session import Session

_TYPING = 120  # milliseconds without a key, after which an expression is tried
_SELECTED_AT_MOST = 200


class FindInArticle(Feature):
    """What is found is marked while the bar is open; leaving it selects the current match, so that a key tags it.

    Words are found as they are typed. A regular expression may take any time, so it has a thread of its own.
    """

    def __init__(self, workspace: Workspace, window: MainWindow) -> None:
        super().__init__(workspace, window)
        self.bar = FindBar()
        self._layer = FoundLayer()
        self._view = workspace.view
        self._marks = FoundMarks(workspace.view.verticalScrollBar())
        self._origin = 0  # where the search begins as one types
        self._text = ""
        self._asked = Question()
        self._task: Task | None = None
        self._typing = QTimer(self, singleShot=True, interval=_TYPING)
        self._typing.timeout.connect(self._start_task)
        self._put_bar_over(workspace)
        self.bar.asked.connect(self._search)
        self.bar.stepped.connect(self.step)
        self.bar.left.connect(self.close)
        workspace.article_changed.connect(lambda _: self._article_changed())

    def _put_bar_over(self, workspace: Workspace) -> None:
        reading = workspace.view.parentWidget()
        assert reading is not None
        column = reading.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.indexOf(workspace.view), self.bar)

    def slots(self) -> Slots:
        return {"find": self.open, "find_next": lambda: self.step(1), "find_previous": lambda: self.step(-1)}

    @property
    def matches(self) -> list[Match]:
        """What is found, in text order."""
        return list(self._layer.matches)

    @property
    def current(self) -> int:
        """The number of the match that was gone to, from 0; -1 for none."""
        return self._layer.current

    def open(self) -> None:
        """Show the bar, with what is selected as what to find."""
        spans = self._view.selection_spans()
        words = self._view.text[spans[0].start : spans[0].end] if spans else ""
        self._origin = spans[0].start if spans else self._view.caret
        if self.bar.isHidden():
            self._view.add_layer(self._layer)
            self._show_bar(shown=True)
        self.bar.set_theme(self._view.theme)
        self.bar.begin(words if len(words) <= _SELECTED_AT_MOST and "\n" not in words else "")
        self._search(self.bar.question())

    def close(self) -> None:
        """Hide the bar, select the current match, and go on in the text."""
        if self.bar.isHidden():
            return
        self._stop()
        self._view.remove_layer(self._layer)
        self._show_bar(shown=False)
        self._marks.hide()
        self._select_current()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_session(self, session: Session | None) -> None:
        """Forget what was found with the project that it was found in."""
        self._stop()
        self._take([])
        super().set_session(session)

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) match, from the caret where somebody reads on in the text."""
        if not self._asked.words:
            self.open()
            return
        if self._text != self._view.text:
            self._search_now(self._asked)
        if not self._layer.matches:
            if self.bar.isHidden():
                self.said.emit(self.tr("“{words}” is not in this article.").format(words=self._asked.words))
            return
        self._go(self._neighbour(by))

    def _neighbour(self, by: int) -> int:
        matches, current = self._layer.matches, self._layer.current
        in_text = self._view.hasFocus()
        if current < 0 or (in_text and matches[current] != self._selected()):
            spans = self._view.selection_spans()
            at = self._view.caret if by > 0 or not spans else spans[0].start
            return match_from(matches, at) if by > 0 else match_before(matches, at)
        found = (current + by) % len(matches)
        if (found - current) * by < 0:
            self.said.emit(
                self.tr("Went on from the start of the article.")
                if by > 0
                else self.tr("Went on from the end of the article.")
            )
        return found

    def _selected(self) -> Match | None:
        spans = self._view.selection_spans()
        return (spans[0].start, spans[0].end) if spans else None

    def _go(self, number: int) -> None:
        self._layer.current = number
        if self.bar.isHidden() or self._view.hasFocus():
            self._select_current()
        start, end = self._layer.matches[number]
        self._view.reveal(Span(start, end))
        self._origin = start
        self._show()

    def _select_current(self) -> None:
        if 0 <= self._layer.current < len(self._layer.matches):
            self._view.select(Span(*self._layer.matches[self._layer.current]))

    # Searching

    def _search(self, question: Question) -> None:
        """Find what is asked for, soon where it is an expression."""
        self._stop()
        self._asked = question
        if question.pattern and question.words:
            self._typing.start()
        else:
            self._search_now(question)

    def _search_now(self, question: Question) -> None:
        self._text = self._view.text
        if not question.words:
            self._take([])
        elif question.pattern:
            self._start_task()
        else:
            self._take(find_words(self._text, question))

    def _start_task(self) -> None:
        self._text, asked = self._view.text, self._asked
        text = self._text
        try:
            compile_pattern(asked)
        except UserError as error:
            self._refuse(error)
            return
        self._task = task = Task(
            lambda ticket: find_pattern(text, asked, stopped=lambda: ticket.cancelled), name="find"
        )
        task.finished.connect(lambda found: self._take(found) if self._task is task else None)
        task.failed.connect(lambda error: self._refuse(error) if self._task is task else None)
        self.bar.say_searching()
        task.start()

    def _stop(self) -> None:
        self._typing.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _take(self, found: list[Match]) -> None:
        self._layer.matches = found
        self._layer.current = match_from(found, self._origin) if found else -1
        if found and self.bar.isVisible():
            self._view.reveal(Span(*found[self._layer.current]))
        self._show()

    def _refuse(self, error: UserError) -> None:
        self._take([])
        self.bar.say_problem(error_words(error))

    def _show(self) -> None:
        self.bar.say(self._layer.current, len(self._layer.matches))
        if self.bar.isVisible():
            self._marks.show_matches(self._layer.matches, len(self._text), self._view.theme)
        self._view.viewport().update()

    def _show_bar(self, *, shown: bool) -> None:
        """Show or hide the bar without the text moving under the eyes, where it can scroll by as much."""
        scroll = self._view.verticalScrollBar()
        height = self.bar.sizeHint().height()
        by = scroll.value() if shown or scroll.value() < scroll.maximum() else 0
        self.bar.setVisible(shown)
        if by:
            scroll.setValue(by + (height if shown else -height))

    def _article_changed(self) -> None:
        if self.bar.isVisible() and self._text != self._view.text:
            self._origin = 0
            self._search(self._asked)
