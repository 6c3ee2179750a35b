"""“Refers to” in the inspector: which entity a mention is of, chosen or made by typing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from annotator.gui.entities.choices import Choice, ChoiceList
from annotator.gui.entities.words import kind_icon, kind_words
from annotator.gui.icons import icon
from annotator.gui.style import scaled
from annotator.gui.theme import LIGHT, Theme
from annotator.model import Annotation, Entity

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BUTTON_EDGES = 24  # in pixels, beside the words of a button
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


@dataclass(frozen=True, slots=True)
class Referent:
    """What a mention refers to, and what the field says of that; `entity` is None where it refers to nothing yet."""

    entity: Entity | None
    detail: str = ""


class EntitySource(Protocol):
    """Who knows the project: what the field asks."""

    def referent(self, annotation: Annotation) -> Referent | None:
        """Return what an annotation refers to; None where it makes no sense to ask."""

    def choices(self, annotation: Annotation, typed: str) -> Sequence[Choice]:
        """Return what may be chosen, the likeliest first; with nothing typed, what is proposed."""


class EntityLine(QLineEdit):
    """Where one types; the arrows go through the choices, Enter takes one, Esc leaves."""

    stepped = Signal(int)
    accepted = Signal()
    left = Signal()
    came = Signal()
    went = Signal()

    def event(self, event: QEvent) -> bool:
        """Keep the keys that mean something here from the window's shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._is_own(event):
            super().keyPressEvent(event)
        elif event.key() in _STEPS:
            self.stepped.emit(_STEPS[Qt.Key(event.key())])
        elif event.key() in _ENTER:
            self.accepted.emit()
        else:
            self.left.emit()

    @staticmethod
    def _is_own(event: QKeyEvent) -> bool:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        return plain and event.key() in (*_STEPS, *_ENTER, Qt.Key.Key_Escape)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.came.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.went.emit()


class EntityField(QWidget):
    """Shows and asks what the annotation in focus refers to. Signals say what the user wants.

    `taken` carries the annotation's id and a Choice, `others_taken` the ids of further mentions that shall refer to
    the same; `left` says that the hands go back to the article.
    """

    taken = Signal(str, object)
    others_taken = Signal(list)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source: EntitySource | None = None
        self._theme = LIGHT
        self._annotation: Annotation | None = None
        self._referent = Referent(None)
        self._others: list[str] = []
        self._read_only = False
        self._name = QLabel(self.tr("Refers to"))
        self._name.setProperty("tone", "secondary")
        self.line = EntityLine()
        self.line.setAccessibleName(self.tr("Refers to"))
        self._name.setBuddy(self.line)
        self._kind = QAction(self.line)
        self._clear = QAction(self.tr("Let it refer to nobody"), self.line)
        self._list: ChoiceList | None = None
        self._detail = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._detail.setProperty("tone", "secondary")
        self._detail.setFont(scaled(self.font(), 0.9))
        self.others = QPushButton()
        self.others.setProperty("kind", "quiet")
        self._proposing = QTimer(self, singleShot=True, interval=0)
        self._lay_out()
        self._connect()
        self.hide()

    def _lay_out(self) -> None:
        self.line.addAction(self._kind, QLineEdit.ActionPosition.LeadingPosition)
        self.line.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        head = QHBoxLayout()
        head.addWidget(self._name)
        head.addWidget(self._detail, 1, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.line)
        column.addWidget(self.others, alignment=Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self.line.textEdited.connect(self._offer)
        self.line.came.connect(self._begin)
        self.line.went.connect(self._end)
        self.line.left.connect(self.left)
        self.line.stepped.connect(self._step)
        self.line.accepted.connect(self._accept)
        self._clear.triggered.connect(lambda: self._take(Choice("none", "")))
        self.others.clicked.connect(lambda: self.others_taken.emit(self._others))
        self._proposing.timeout.connect(self._propose)

    # What is shown

    def set_read_only(self, *, read_only: bool) -> None:
        """Let nothing be changed, or everything again."""
        self._read_only = read_only
        self.line.setReadOnly(read_only)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme = theme
        if self._list is not None:
            self._list.set_theme(theme)
        self._clear.setIcon(icon("close", theme.secondary))
        self._show_referent()

    def show_annotation(self, annotation: Annotation | None) -> None:
        """Show what an annotation refers to; nothing where there is none, or it makes no sense to ask."""
        if annotation is None or self._annotation is None or annotation.id != self._annotation.id:
            self.offer_others([], "")
        self._annotation = annotation
        self.refresh()

    def refresh(self) -> None:
        """Show anew what is known."""
        self._proposing.stop()
        annotation = self._annotation
        referent = self.source.referent(annotation) if annotation is not None and self.source is not None else None
        self.setVisible(referent is not None)
        self._referent = referent or Referent(None)
        if referent is not None:
            self._show_referent()
            if referent.entity is None and not self._read_only:
                self._proposing.start()  # after the paint: the step to this annotation is not to wait for it

    def _show_referent(self) -> None:
        entity = self._referent.entity
        if not self.line.isModified() or not self.line.hasFocus():
            self.line.setText(entity.name if entity is not None else "")
            self.line.setCursorPosition(0)
            hint = self.tr("Whom it refers to (W). Type a name; Esc goes back to the article.")
            self.line.setToolTip(f"{entity.name}\n{hint}" if entity is not None else hint)
        self.line.setPlaceholderText(self.tr("Nobody yet"))
        self._kind.setVisible(entity is not None)
        if entity is not None:
            self._kind.setIcon(kind_icon(entity.kind, self._theme.secondary))
            self._kind.setToolTip(kind_words(entity.kind))
        self._clear.setVisible(entity is not None and not self._read_only)
        self._detail.setText(self._referent.detail)
        self._detail.setToolTip("")
        self._detail.setVisible(bool(self._referent.detail))

    def _propose(self) -> None:
        """Say in grey what Enter would take."""
        first = next(iter(self._choices("")), None)
        if first is not None and first.what != "none":
            self.line.setPlaceholderText(self.tr("{name}?").format(name=first.shown))
            self._detail.setText(self.tr("W Enter takes it"))
            self._detail.setToolTip(first.detail)
            self._detail.show()

    def offer_others(self, annotation_ids: list[str], quote: str) -> None:
        """Offer that further mentions with the same words refer to the same; none takes the offer away."""
        self._others = annotation_ids
        if len(annotation_ids) == 1:
            words = self.tr("Also for 1 other mention of “{quote}”").format(quote=quote)
        else:
            words = self.tr("Also for {count} other mentions of “{quote}”").format(
                count=self.locale().toString(len(annotation_ids)), quote=quote
            )
        room = self.width() - _BUTTON_EDGES
        self.others.setText(self.others.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room))
        self.others.setAccessibleName(words)
        self.others.setToolTip(f"{words}\n{self.tr('In all articles, in one step (Shift+W)')}")
        self.others.setVisible(bool(annotation_ids))

    # Choosing

    def begin(self) -> None:
        """Take the keyboard, and offer what is proposed."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _begin(self) -> None:
        if not self._read_only:
            length = len(self.line.text())
            self.line.setSelection(length, -length)  # so that its beginning is seen
            self._offer("")

    def _end(self) -> None:
        self.line.setModified(False)
        if self._list is not None:
            self._list.hide()
        self._show_referent()
        if self._referent.entity is None and not self._read_only and self.isVisible():
            self._proposing.start()

    def _choices(self, typed: str) -> Sequence[Choice]:
        if self._annotation is None or self.source is None:
            return ()
        return self.source.choices(self._annotation, typed)

    def _offer(self, typed: str) -> None:
        if self._list is None:
            self._list = ChoiceList(self.line)
            self._list.set_theme(self._theme)
            self._list.chosen.connect(self._take)
        if typed or not self.line.isModified():
            self._list.offer(self._choices(typed))
        else:  # somebody emptied the line
            self._list.offer(sorted(self._choices(""), key=lambda choice: choice.what != "none"))

    def _step(self, by: int) -> None:
        if self._list is not None and self._list.isVisible():
            self._list.step(by)
        elif not self._read_only:
            self._offer(self.line.text() if self.line.isModified() else "")

    def _accept(self) -> None:
        choice = self._list.current() if self._list is not None else None
        if choice is not None:
            self._take(choice)
        else:
            self.left.emit()

    def _take(self, choice: Choice) -> None:
        annotation = self._annotation
        self.line.setModified(False)
        if self.line.hasFocus():
            self.left.emit()
        if annotation is not None:
            self.taken.emit(annotation.id, choice)

    @property
    def offered(self) -> Sequence[Choice]:
        """The choices that are on screen."""
        return self._list.choices if self._list is not None and self._list.isVisible() else ()
