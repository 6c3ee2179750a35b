"""Suggestions in the article: Tab goes to the next one, Enter accepts it, Backspace rejects it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout

from annotator import plugins
from annotator.gui.announcing import announce
from annotator.gui.feature import Feature, Slots
from annotator.gui.suggesting.bar import SuggestionBar
from annotator.gui.suggesting.choosing import Choosing
from annotator.gui.suggesting.finding import Finder
from annotator.gui.suggesting.keys import SuggestionKeys
from annotator.gui.suggesting.layer import SuggestionLayer
from annotator.gui.suggesting.pointer import SuggestionGrip
from annotator.gui.suggesting.wording import speaker_words, suggestion_words
from annotator.gui.window_state import WindowState
from annotator.gui.wording import error_words, number, remark_words
from annotator.gui.workspace import Workspace
from annotator.model import Annotator, ChangeSet, Span
from annotator.operations.finding_apart import Answer
from annotator.operations.suggestions import accept, accept_all, reject
from annotator.suggest.suggestion import Suggestion

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow
    from annotator.gui.session import Session

# The article is on the screen before anything is looked for; what decisions teach can wait until hands rest.
_AFTER_OPENING, _AFTER_DECIDING = 60, 1500  # milliseconds


class Suggesting(Feature):
    """Looks for suggestions when an article opens and shows those that nobody has decided on.

    One of them may be in focus, as an annotation may: then it is what the keys are about. Each decision is one edit.
    `shown_changed` tells that others are shown.
    """

    shown_changed = Signal()

    def __init__(self, workspace: Workspace, window: MainWindow) -> None:
        super().__init__(workspace, window)
        self.bar = SuggestionBar()
        self._state = state = WindowState()
        self.choosing = Choosing(state.shows_suggestions, state.suggestion_floors, state.sources_off, state.blind_share)
        self._warned: set[str] = set()
        self._all: list[Suggestion] = []  # that nobody has decided on, whether they are shown or not
        self._places: set[tuple[str, int, int]] = set()  # of all of them
        self._settled: set[tuple[object, ...]] = set()  # since they were last looked for
        self._shown: list[Suggestion] = []
        self._moved: tuple[Span, ...] | None = None
        self._since = 0.0
        self.touched_at = monotonic()  # when an article was opened, or hands were at work in it
        self._article_id: str | None = None
        view = workspace.view
        self._layer = SuggestionLayer(view.viewport())
        view.add_layer(self._layer)
        view.add_grip(SuggestionGrip(self))
        column = self.column
        column.insertWidget(column.indexOf(view), self.bar)
        self._finder = Finder(self)
        self._finder.found.connect(self._take)
        self._finder.failed.connect(lambda error: self.notice.emit(error_words(error)))
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._look)
        self._keys = SuggestionKeys(self)
        view.installEventFilter(self._keys)
        view.viewport().installEventFilter(self._keys)
        view.focus_changed.connect(lambda mark_id: self.focus(None) if mark_id is not None else None)
        view.caret_moved.connect(self._caret_moved)
        workspace.article_changed.connect(lambda _: self._article_changed())
        window.files.suggested.connect(self.look_again)
        self.bar.accepted.connect(self.accept)
        self.bar.alike.connect(self.accept_alike)
        self.bar.rejected.connect(self.reject)
        self.bar.left.connect(lambda: self.focus(None))

    def slots(self) -> Slots:
        return {
            "next_suggestion": self.go_on,
            "previous_suggestion": self.go_back,
            "accept_suggestion": self.accept,
            "accept_alike": self.accept_alike,
            "reject_suggestion": self.reject,
            "suggestions": self.switch,
        }

    # What is there

    @property
    def layer(self) -> SuggestionLayer:
        """What draws them."""
        return self._layer

    @property
    def shown(self) -> Sequence[Suggestion]:
        """The suggestions on the screen, in text order."""
        return self._shown

    @property
    def counts(self) -> dict[str, tuple[int, int]]:
        """By label, how many are shown of how many that nobody has decided on."""
        total = Counter(each.label for each in self._all)
        shown = Counter(each.label for each in self._shown)
        return {label: (shown[label], count) for label, count in total.items()}

    @property
    def focused(self) -> Suggestion | None:
        """The suggestion that the keys are about, or None."""
        return self._layer.focused

    @property
    def spans(self) -> tuple[Span, ...]:
        """The spans of the one in focus, as its edges are now."""
        return self._moved or (self.focused.spans if self.focused else ())

    @property
    def alike(self) -> list[Suggestion]:
        """Those with the same words and label as the one in focus, in text order, itself among them."""
        focused, text = self.focused, self.workspace.view.text
        if focused is None:
            return []
        words = [text[start:end] for start, end in focused.spans]
        return [
            each
            for each in self._shown
            if each.label == focused.label and [text[start:end] for start, end in each.spans] == words
        ]

    def set_session(self, session: Session | None) -> None:
        """Show nothing of another project."""
        self._clear()
        if self.session is not None:
            self.session.changed.disconnect(self._on_change)
            self._let_go(plugins.ON_REQUEST - self.choosing.off)
        super().set_session(session)
        if session is not None:
            session.changed.connect(self._on_change)
            self._warned.clear()

    def choose(self, choosing: Choosing) -> None:
        """Show what is wanted from now on, and remember it."""
        asked_others, asked_less = self.choosing.off != choosing.off, choosing.off - self.choosing.off
        self.choosing = choosing
        self._state.sources_off = choosing.off
        self._state.shows_suggestions = choosing.shown
        self._state.suggestion_floors = dict(choosing.floors)
        self._state.blind_share = choosing.blind
        self._show()
        self._let_go(plugins.ON_REQUEST & asked_less)
        if asked_others:
            self._later.start(_AFTER_OPENING)

    def _let_go(self, sources: Collection[str]) -> None:
        """Give back the memory that sources take which are asked on request only: hundreds of megabytes."""
        if sources:
            self._finder.end()

    def switch(self) -> None:
        """Hide all suggestions, or show them again."""
        self.choose(replace(self.choosing, shown=not self.choosing.shown))
        self.said.emit(self.tr("Suggestions are shown.") if self.choosing.shown else self.tr("Suggestions are hidden."))

    # Finding

    def _article_changed(self) -> None:
        article = self.workspace.article
        if (article.id if article else None) == self._article_id:
            return
        self._clear()
        self._article_id = article.id if article else None
        if article is not None:
            self.touched_at = monotonic()
            self._later.start(_AFTER_OPENING)

    def _clear(self) -> None:
        self._later.stop()
        self._finder.stop()
        self._article_id = None
        self._set_all([])

    def look_again(self) -> None:
        """Find the suggestions of the open article anew."""
        if self.session is not None:
            self._later.start(_AFTER_OPENING)

    def _look(self) -> None:
        if self.session is not None and self._article_id is not None:
            self._settled.clear()
            self._finder.look(self.session.project.path, self._article_id, without=self.choosing.off)

    def _take(self, answer: Answer) -> None:
        if self.session is None or answer.article_id != self._article_id:
            return
        for warning in answer.warnings:
            if warning not in self._warned:
                self._warned.add(warning)
                self.notice.emit(remark_words(warning))
        self.choosing = replace(self.choosing, precision=answer.precision)
        self._set_all(answer.suggestions, settled=self._settled)

    def _on_change(self, change_set: ChangeSet) -> None:
        """Take out what was settled, and put back what an undo has unsettled."""
        if self._article_id is None:
            return
        rows = [
            row
            for change in (*change_set.of("annotation"), *change_set.of("decision"))
            for row in (change.before, change.after)
            if row is not None and row["article_id"] == self._article_id
        ]
        settled = {(row["label"], row["start"], row["end"]) for row in rows}
        if change_set.everything or change_set.of("project") or (rows and change_set.kind != "do"):
            self._later.start(_AFTER_OPENING)  # what is found again is not settled any more
        elif any(change_set.of("decision")):
            self._later.start(_AFTER_DECIDING)
        if change_set.kind == "do":
            self._settled |= settled
            if not settled.isdisjoint(self._places):
                self._set_all(self._all, settled=settled)

    def _set_all(self, suggestions: Iterable[Suggestion], *, settled: Collection[tuple[object, ...]] = ()) -> None:
        """Take these for all that nobody has decided on, but for those at places that are settled."""
        self._all = [each for each in suggestions if (each.label, each.start, each.end) not in settled]
        self._places = {(each.label, each.start, each.end) for each in self._all}
        self._show()

    def _show(self) -> None:
        blind = self._article_id is not None and self.choosing.is_blind(self._article_id)
        self._shown = [] if blind else self.choosing.chosen(self._all)
        self._layer.show(self._shown)
        if self.focused is not None:
            place = self.focused.place  # found again it may be surer, or have another reason
            self._layer.focused = next((each for each in self._shown if each.place == place), None)
            if self._layer.focused is None:
                self.focus(None)
            self._say()
        self._show_keys()
        self.window.status.show_suggestions(len(self._shown), blind=self.choosing.blind if blind else 0)
        self.shown_changed.emit()

    def _show_keys(self) -> None:
        shown, on_one = bool(self._shown), self.focused is not None
        self.workspace.label_bar.set_suggestions(shown=shown, focused=on_one)
        self.workspace.inspector.article_page.say_what_to_do(suggestions=shown, on_one=on_one)

    # Focus

    def focus(self, suggestion: Suggestion | None) -> None:
        """Put a suggestion in focus, or none; what is in focus is brought on the screen."""
        if suggestion is self.focused and self._moved is None and self.bar.isVisible() == (suggestion is not None):
            return
        self._hold(suggestion)
        self._show_bar(shown=suggestion is not None)
        if suggestion is not None:
            view = self.workspace.view
            view.focus_annotation(None)
            view.reveal(Span(suggestion.start, suggestion.end))
            view.set_caret(suggestion.start)
            announce(view, self.bar.words)

    def _hold(self, suggestion: Suggestion | None) -> None:
        self._layer.focused, self._layer.moved, self._moved = suggestion, None, None
        self._since = monotonic()
        self.workspace.view.viewport().update()
        self._show_keys()
        self._say()

    def _show_bar(self, *, shown: bool) -> None:
        """Show the bar, or hide it; the text stays where it is on the screen."""
        if shown == self.bar.isVisible():
            return
        view = self.workspace.view
        self.bar.set_theme(view.theme)
        before = view.height()
        self.bar.setVisible(shown)
        self.column.activate()
        scrolled = view.verticalScrollBar()
        scrolled.setValue(scrolled.value() + before - view.height())

    @property
    def column(self) -> QVBoxLayout:
        """The layout that heading, bar and article stand in, one under the other."""
        reading = self.workspace.view.parentWidget()
        column = reading.layout() if reading is not None else None
        assert isinstance(column, QVBoxLayout)
        return column

    def go_on(self) -> bool:
        """Put the next suggestion in focus: after the one in focus, or the caret. Return whether there are any."""
        return self._go(1)

    def go_back(self) -> bool:
        """Put the previous suggestion in focus; the next one's rule turned round."""
        return self._go(-1)

    def _go(self, by: int) -> bool:
        if self.focused is not None:
            place = self._shown.index(self.focused) + by
        else:
            caret = self.workspace.view.caret
            before = sum(1 for each in self._shown if each.start < caret)
            # Round the article: where none follows the caret, the first one is next.
            place = (before if by > 0 else before - 1) % max(1, len(self._shown))
        if not 0 <= place < len(self._shown):
            if self.focused is not None:  # the next Enter must not reach a button of another pane
                last, first = self.tr("This is the last suggestion. Esc leaves it."), self.tr("This is the first one.")
                self.said.emit(last if by > 0 else first)
            return self.focused is not None
        self.focus(self._shown[place])
        return True

    def _say(self) -> None:
        focused, text, session = self.focused, self.workspace.view.text, self.session
        if focused is None or session is None:
            return
        label = session.project.scheme.label(focused.label)
        self.bar.say(
            title=self.tr("{label} · {at} of {total}").format(
                label=label.title if label else focused.label,
                at=number(self._shown.index(focused) + 1),
                total=number(len(self._shown)),
            ),
            reason=suggestion_words(focused, text),
            alike=len(self.alike),
            speaker=speaker_words(focused, text),
            writes=not session.project.read_only,
        )

    def _caret_moved(self, at: int) -> None:
        if self.focused is not None and not self.focused.start <= at <= self.focused.end:
            self.focus(None)

    def suggestion_at(self, point: QPoint) -> Suggestion | None:
        """Return the innermost suggestion under a point of the viewport, or None."""
        at = self.workspace.view.code_point_under(point)
        if at is None:
            return None
        there = [each for each in self._layer.between(at, at + 1) if any(s <= at < e for s, e in each.spans)]
        return min(there, key=lambda each: each.end - each.start, default=None)

    def tip_at(self, point: QPoint) -> str:
        """Return why the suggestion under a point of the viewport is proposed, or ""."""
        found = self.suggestion_at(point)
        return suggestion_words(found, self.workspace.view.text) if found is not None else ""

    # Deciding

    def move_edge(self, spans: tuple[Span, ...] | None) -> None:
        """Let the one in focus have other edges, which count when it is accepted."""
        if spans is not None and self.focused is not None:
            self._moved = self._layer.moved = spans
            self.workspace.view.viewport().update()

    def accept(self, label: str | None = None) -> None:
        """Tag the words in focus, with the links that come along, and go on to the next; `label` is another one."""
        session, focused, article_id = self.session, self.focused, self._article_id
        if session is None or focused is None or article_id is None:
            return
        project, spans, waited = session.project, self._moved, self._milliseconds()

        def tag(by: Annotator) -> str:
            return accept(project, article_id, focused, by=by, label=label, spans=spans, milliseconds=waited)

        self._layer.fill(self.spans, label or focused.label)
        self._decide(tag, [focused])

    def accept_alike(self) -> None:
        """Show all with the same words and label, and tag those together if that is confirmed."""
        session, article_id, alike = self.session, self._article_id, self.alike
        if session is None or article_id is None or not alike:
            return
        from annotator.gui.suggesting.alike import confirmed_alike

        chosen = confirmed_alike(self.window, alike, self.workspace.view.text)
        if chosen:
            self._decide(lambda by: accept_all(session.project, article_id, chosen, by=by), chosen)

    def reject(self) -> None:
        """Say that the one in focus is wrong, and go on to the next."""
        session, focused, article_id = self.session, self.focused, self._article_id
        if session is None or focused is None or article_id is None:
            return
        waited = self._milliseconds()
        self._decide(lambda by: reject(session.project, article_id, [focused], by=by, milliseconds=waited), [focused])

    def _decide(self, operation: Callable[[Annotator], object], decided: Sequence[Suggestion]) -> None:
        """Make the edit; the next suggestion is in focus at once."""
        session = self.session
        assert session is not None
        if session.project.read_only:
            return
        following = self._after(decided)
        self._hold(None)
        session.run(operation, done=lambda _: self._go_to(following), refused=lambda: self._show_bar(shown=False))

    def _after(self, decided: Sequence[Suggestion]) -> Suggestion | None:
        """Return what comes after the one in focus and is not decided with it."""
        assert self.focused is not None
        rest = self._shown[self._shown.index(self.focused) + 1 :]
        return next((each for each in rest if each not in decided), None)

    def _go_to(self, following: Suggestion | None) -> None:
        if following is not None and following in self._shown:
            self.focus(following)
        elif following is not None:
            self.go_on()  # it was settled with the one before it, as a speaker is with a claim
        self._show_bar(shown=self.focused is not None)

    def _milliseconds(self) -> int:
        return round((monotonic() - self._since) * 1000)

    def accept_as(self, digit: str) -> bool:
        """Tag the words in focus with the label of a key; False where no label has it."""
        label = self.session.project.scheme.label_for_key(digit) if self.session else None
        if label is not None:
            self.accept(label.name)
        return label is not None

    @property
    def hears_keys(self) -> bool:
        """Whether the reading view has the keyboard for itself, so that keys may be about suggestions."""
        return self.workspace.view.hasFocus() and not self.workspace.view.takes_keys

    def clicked(self, point: QPoint) -> None:
        """Put the suggestion under a click in focus, unless the click meant an annotation or selected words."""
        view = self.workspace.view
        if view.focused_id is None and view.armed is None and not view.selection_spans():
            found = self.suggestion_at(point)
            if found is not None:
                self.focus(found)
