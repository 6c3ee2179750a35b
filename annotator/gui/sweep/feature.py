"""Ctrl+Enter: steps through the sentences that may want a mark and have none, then the article is done."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from annotator.errors import UserError
from annotator.gui.articles_menu import ArticleCommands
from annotator.gui.feature import Feature, Slots
from annotator.gui.sweep.bar import SweepBar
from annotator.gui.sweep.layer import SweepLayer
from annotator.gui.workspace import Workspace
from annotator.model import ChangeSet, Span
from annotator.operations.dismissals import dismiss

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow
    from annotator.gui.session import Session
    from annotator.meaning import Stop

# In texts of more code points the sentences are looked for as one goes, and not counted.
_COUNTED = 60_000
_QUOTATION_MARKS = '“”„«»"‘‹'


class Sweep(Feature):
    """Stops at one sentence after the other; what is marked or dismissed meanwhile is passed over.

    At each, what is meant is selected: a digit tags it, Backspace says that there is nothing, Ctrl+Enter goes on, Esc
    ends it. Other annotators' marks and dismissals count too.
    """

    def __init__(self, workspace: Workspace, window: MainWindow) -> None:
        super().__init__(workspace, window)
        self.bar = SweepBar()
        self._layer = SweepLayer()
        self._article_id: str | None = None
        self._stops: list[Stop] = []  # found so far, in order
        self._more: Iterator[Stop] = iter(())
        self._at = -1
        self._dismissed: list[tuple[int, int]] = []
        reading = workspace.view.parentWidget()
        column = reading.layout() if reading is not None else None
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.indexOf(workspace.view), self.bar)
        self.bar.dismissed.connect(self.dismiss)
        self.bar.went_on.connect(self.step)
        self.bar.left.connect(self.end)
        workspace.article_changed.connect(lambda _: self._article_changed())
        workspace.view.installEventFilter(self)

    def slots(self) -> Slots:
        return {"done": self.step}

    @property
    def active(self) -> bool:
        """Whether the sweep is going on."""
        return self._article_id is not None

    @property
    def stop(self) -> Stop | None:
        """The sentence it stands at, or None."""
        return self._stops[self._at] if self.active else None

    def set_session(self, session: Session | None) -> None:
        """End with the project; follow the dismissals of another."""
        self.end()
        if self.session is not None:
            self.session.changed.disconnect(self._on_change)
        super().set_session(session)
        if session is not None:
            session.changed.connect(self._on_change)

    # Going on

    def step(self) -> None:
        """Begin, or go to the next sentence; where there is none, the article is done and the next one opens."""
        if self.session is None or self.workspace.article is None:
            return
        if not self.active:
            try:
                self._begin(self.workspace.article.id)
            except UserError as error:
                self.problem.emit(error)
                return
        found = self._next_after(self._at)
        if found is not None:
            self._stand_at(found)
            return
        self.end()
        if not self.session.project.read_only:
            self.window.feature(ArticleCommands).done_and_next()

    def _begin(self, article_id: str) -> None:
        from annotator.meaning import sentences_to_mark  # with the first sweep: its lexicons would slow the start

        assert self.session is not None
        self._article_id, self._at = article_id, -1
        self._read_dismissals()
        self._more = sentences_to_mark(self.workspace.view.text)
        counted = len(self.workspace.view.text) <= _COUNTED
        self._stops = [stop for stop in self._more if not self._is_settled(stop)] if counted else []
        self.workspace.view.add_layer(self._layer)

    def _next_after(self, at: int) -> int | None:
        """Return the number of the next sentence that is not settled yet."""
        at += 1
        while True:
            for stop in islice(self._stops, at, None):
                if not self._is_settled(stop):
                    return at
                at += 1
            further = next(self._more, None)
            if further is None:
                return None
            self._stops.append(further)

    def _is_settled(self, stop: Stop) -> bool:
        span = Span(stop.start, stop.end)
        dismissed = any(start < span.end and span.start < end for start, end in self._dismissed)
        return dismissed or self.workspace.view.is_marked(span)

    def _stand_at(self, number: int) -> None:
        assert self.session is not None
        view, stop = self.workspace.view, self._stops[number]
        self._at = number
        self._layer.span = Span(stop.start, stop.end)
        total = len(self._stops) if len(view.text) <= _COUNTED else None
        self.bar.set_theme(view.theme)
        self.bar.say(number + 1, total, stop.reason, read_only=self.session.project.read_only)
        self.bar.show()
        view.focus_annotation(None)
        view.reveal(self._layer.span)
        view.select(meant_in(view.text, stop))
        view.setFocus(Qt.FocusReason.OtherFocusReason)
        view.viewport().update()

    def dismiss(self) -> None:
        """Say that there is nothing to mark in this sentence, and go on."""
        session, stop, article_id = self.session, self.stop, self._article_id
        if session is None or stop is None or article_id is None or session.project.read_only:
            return
        session.run(
            lambda by: dismiss(session.project, article_id, stop.start, stop.end, by=by), done=lambda _: self.step()
        )

    def end(self) -> None:
        """Go back to reading; the article stays as it is."""
        if not self.active:
            return
        self._article_id, self._layer.span = None, None
        self.workspace.view.remove_layer(self._layer)
        self.bar.hide()

    # What goes on meanwhile

    def _read_dismissals(self) -> None:
        if self.session is not None and self._article_id is not None:
            found = self.session.project.dismissals(self._article_id)
            self._dismissed = [(each.start, each.end) for each in found]

    def _on_change(self, change_set: ChangeSet) -> None:
        if self.active and (change_set.everything or change_set.of("dismissal")):
            try:
                self._read_dismissals()
            except UserError:
                return  # another program has the file; the next change tells again

    def _article_changed(self) -> None:
        article = self.workspace.article
        if article is None or article.id != self._article_id:
            self.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Backspace and Esc in the reading view while nothing there has a use for them."""
        if self.active and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            view = self.workspace.view
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if plain and event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and view.focused_id is None:
                self.dismiss()
                return True
            if event.key() == Qt.Key.Key_Escape and view.focused_id is None and view.armed is None:
                self.end()
                return True
        return super().eventFilter(watched, event)


def meant_in(text: str, stop: Stop) -> Span:
    """Return what a digit should tag in a sentence: its first figure, quotation or claim, else all of it."""
    from annotator.figures import figures_in
    from annotator.meaning import quotation_at

    whole = (stop.start, stop.end)
    if stop.reason == "number":
        return Span(*next(iter(figures_in(text, *whole)), whole))
    if stop.reason == "quotation":
        found = (quotation_at(text, at) for at in range(*whole) if text[at] in _QUOTATION_MARKS)
        return Span(*next(filter(None, found), whole))
    return _claim_in(text, stop) or Span(*whole)


def _claim_in(text: str, stop: Stop) -> Span | None:
    """Return the first claim in one piece that a sentence reports, without who says it, or None."""
    from annotator.meaning.verbs import verbs
    from annotator.suggest.attributing import attributions_of
    from annotator.suggest.passages import passages_in
    from annotator.suggest.reported import reported_claims

    sentence, known = text[stop.start : stop.end], verbs()
    claims = (
        claim
        for passage in passages_in(sentence)
        for claim in reported_claims(sentence, passage, known, attributions_of(sentence, passage, known))
    )
    places = [claim.spans[0] for claim in claims if len(claim.spans) == 1]
    first = min(places, key=lambda place: (place[0], -place[1]), default=None)
    return Span(stop.start + first[0], stop.start + first[1]) if first is not None else None
