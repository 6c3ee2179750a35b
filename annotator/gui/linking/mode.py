"""Waiting for what an annotation shall be linked to: letters on the candidates, then perhaps a choice of how."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractSlider

from annotator.gui.linking.strip import HintStrip
from annotator.gui.reading import gestures
from annotator.gui.reading.hints import LETTERS, Hint, HintLayer, hint_keys
from annotator.gui.reading.view import ReadingView
from annotator.gui.wording import one_line, relation_title
from annotator.model import Mark, Scheme, Span
from annotator.operations.linking import Target, Tie
from annotator.text import quote_of

LEAVE, NOBODY = "esc", "n"
# How far beside what is on the screen candidates are looked for (code points), and how many of them are worth a line.
_BESIDE = 4000
_MOST_BESIDE = 3
_TIE_KEYS = gestures.DIGITS + LETTERS
_SCROLL_KEYS: Mapping[int, QAbstractSlider.SliderAction] = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
}
# The keyboard goes there and comes back by itself.
_PASSING = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


@dataclass(frozen=True, slots=True)
class Question:
    """What is waited for.

    `find` answers with what can be chosen among some marks, likeliest first; they are looked for near the spans
    `around` and near what is on the screen. `chosen` is called with what was chosen, `nobody` if that is "source not
    named", which can be chosen only where there is a `nobody`.
    """

    title: str
    around: Sequence[Span]
    find: Callable[[Iterable[Mark]], list[Target]]
    scheme: Scheme
    chosen: Callable[[Target, Tie], object]
    nobody: Callable[[], object] | None = None


class LinkMode(QObject):
    """Puts letters on candidates in the reading view until one is chosen or Esc leaves.

    It ends by itself when the focus moves on or the keyboard goes elsewhere.
    """

    def __init__(self, view: ReadingView) -> None:
        super().__init__(view)
        self._view = view
        self.strip = HintStrip(view)
        self._layer = HintLayer()
        self._question: Question | None = None
        self._targets: dict[str, Target] = {}  # by what is typed for each
        self._typed = ""
        self._picked: Target | None = None
        self._pressed = ""
        self.strip.pressed.connect(self._take)
        view.add_grip(self)
        view.installEventFilter(self)
        view.verticalScrollBar().valueChanged.connect(lambda _: self.refresh())
        view.column_moved.connect(lambda *_: self.refresh())
        view.focus_changed.connect(lambda _: self.end())

    @property
    def targets(self) -> dict[str, Target]:
        """What can be chosen now, by the letters for it."""
        return dict(self._targets)

    @property
    def active(self) -> bool:
        """Whether something is waited for."""
        return self._question is not None

    def begin(self, question: Question) -> bool:
        """Wait for a choice; return False, and do nothing, where there is nothing to be chosen."""
        self.end()
        self._question = question
        self._view.add_layer(self._layer)
        self._view.give_keys_to(self._take_key)
        self.refresh()
        if not self._targets and question.nobody is None:
            self.end()
            return False
        self._view.reveal(question.around[0], less=self._covered)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def end(self) -> None:
        """Wait no more."""
        if self._question is None:
            return
        self._question = self._picked = None
        self._targets, self._typed = {}, ""
        self.strip.hide()
        self._view.give_keys_to(None)
        self._view.remove_layer(self._layer)

    def begin_with(self, question: Question, target: Target) -> None:
        """Take a target that was chosen in another way, and wait for how it is linked where there are several."""
        if self.begin(question):
            self._pick(target)

    def leave(self) -> None:
        """Go one step back: from the choice of how to the letters, from a letter typed to none, out of all of it."""
        if self._picked is None and not self._typed:
            self.end()
            return
        self._picked, self._typed = None, ""
        self.refresh()

    # What can be chosen

    def refresh(self) -> None:
        """Show what can be chosen now that the page, or what is on it, has moved."""
        question = self._question
        if question is None or self._picked is not None:
            return
        shown = self._view.shown(less=self._covered)
        targets = question.find(self._marks_near(shown, *question.around))
        seen = [target for target in targets if _overlap(target, shown)]
        beside = [target for target in targets if not _overlap(target, shown)][:_MOST_BESIDE]
        listed = [target for target in targets if target in seen or target in beside]
        self._targets = dict(zip(hint_keys(len(listed)), listed, strict=False))
        keys = {key: target for key, target in self._targets.items() if key.startswith(self._typed)}
        self._show_letters(keys)
        rows = [(key, self._beside_words(target, shown)) for key, target in keys.items() if target in beside]
        if question.nobody is not None and not self._typed:
            rows.append((NOBODY, self.tr("Source not named")))
        rows.append((LEAVE, self.tr("Cancel") if not self._typed else self.tr("Back")))
        self.strip.show_keys(question.title, rows, typed=len(self._typed))

    @property
    def _covered(self) -> int:
        return self._view.viewport().height() - self.strip.y() if self.strip.isVisible() else 0

    def _marks_near(self, *places: Span) -> list[Mark]:
        near = {
            mark.id: mark for start, end in places for mark in self._view.marks_between(start - _BESIDE, end + _BESIDE)
        }
        return list(near.values())

    def _show_letters(self, targets: Mapping[str, Target]) -> None:
        hints = [Hint(key, each.spans, each.label, each.annotation_id is not None) for key, each in targets.items()]
        self._layer.show(hints, typed=self._typed)
        self._view.viewport().update()

    def _beside_words(self, target: Target, shown: Span) -> str:
        return f"{'↑' if target.spans[0].start < shown.start else '↓'} {self._words(target)}"

    def _words(self, target: Target) -> str:
        return one_line(quote_of(self._view.text, target.spans))

    # Choosing

    def _take_key(self, event: QKeyEvent) -> bool:
        platform = QGuiApplication.platformName()
        press = gestures.key_press(event, platform=platform)
        if press.control or press.other:
            return False
        if press.key in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace):
            self.leave()
        elif press.key in _SCROLL_KEYS:
            self._view.verticalScrollBar().triggerAction(_SCROLL_KEYS[press.key])
        else:
            sign = gestures.digit_of(press, platform=platform) or gestures.letter_of(press, platform=platform)
            self._type(sign)
        return True

    def _type(self, sign: str) -> None:
        typed = self._typed + sign
        if self._picked is not None or sign == NOBODY or typed in self._targets:
            self._take(typed)
        elif sign and any(key.startswith(typed) for key in self._targets):
            self._typed = typed
            self.refresh()

    def _take(self, key: str) -> None:
        """Take what has these letters, or this key of the strip."""
        if key == LEAVE:
            self.leave()
        elif self._picked is not None:
            for own_key, tie in zip(_TIE_KEYS, self._picked.ties, strict=False):
                if key == own_key:
                    self._choose(self._picked, tie)
                    return
        elif key in self._targets:
            self._pick(self._targets[key])
        elif key == NOBODY and self._question is not None and self._question.nobody is not None:
            nobody = self._question.nobody
            self.end()
            nobody()

    def _pick(self, target: Target) -> None:
        """A target is chosen: if it can be linked in several ways, ask in which."""
        if len(target.ties) == 1:
            self._choose(target, target.ties[0])
            return
        assert self._question is not None
        self._picked, self._typed = target, ""
        self._show_letters({"": target})
        scheme = self._question.scheme
        rows = [(key, tie_words(scheme, tie)) for key, tie in zip(_TIE_KEYS, target.ties, strict=False)]
        title = self.tr("How is it linked to “{words}”?").format(words=shortened(self._words(target)))
        self.strip.show_keys(title, [*rows, (LEAVE, self.tr("Back"))])

    def _choose(self, target: Target, tie: Tie) -> None:
        assert self._question is not None
        chosen = self._question.chosen
        self.end()
        chosen(target, tie)

    # The mouse

    def cursor_at(self, point: QPoint) -> Qt.CursorShape | None:
        """Show that a candidate can be clicked."""
        return Qt.CursorShape.PointingHandCursor if self._key_at(point) else None

    def tip_at(self, _point: QPoint) -> str:
        """Nothing is said of candidates but their letters."""
        return ""

    def grab(self, point: QPoint) -> bool:
        """Press a candidate; a press beside them is the article's, and ends the waiting."""
        self._pressed = self._key_at(point)
        if not self._pressed:
            self.end()
        return bool(self._pressed)

    def drag(self, point: QPoint) -> None:
        """Nothing is dragged here."""

    def drop(self, point: QPoint) -> None:
        """Take the candidate, if the pointer is still on it."""
        if self._pressed and self._key_at(point) == self._pressed:
            self._take(self._pressed)

    def _key_at(self, point: QPoint) -> str:
        if self._question is None or self._picked is not None:
            return ""
        hint = self._layer.hint_at(self._view.on_page(point))
        if hint is not None:
            return hint.keys
        found = target_at(self._view, self._targets.values(), point)
        return next((key for key, target in self._targets.items() if target is found), "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """End when the keyboard goes elsewhere to stay there."""
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent) and event.reason() not in _PASSING:
            self.end()
        return super().eventFilter(watched, event)


def tie_words(scheme: Scheme, tie: Tie) -> str:
    """Return what a way of linking is called, with an arrow where it comes from the other annotation."""
    title = relation_title(scheme, tie.relation)
    return title if tie.outgoing else f"← {title}"


def shortened(words: str, most: int = 60) -> str:
    """Return words, or the beginning of many."""
    return words if len(words) <= most else f"{words[:most].rstrip()}…"


def target_at(view: ReadingView, targets: Iterable[Target], point: QPoint) -> Target | None:
    """Return the shortest of the targets whose words are at a point of the viewport, or None."""
    marks, at = view.mark_at(point), view.code_point_under(point)
    if at is None:
        return None
    under = (each for each in targets if each.annotation_id in marks or (each.annotation_id is None and each.holds(at)))
    return min(under, key=lambda target: target.extent, default=None)


def _overlap(target: Target, shown: Span) -> bool:
    return any(span.start < shown.end and shown.start < span.end for span in target.spans)
