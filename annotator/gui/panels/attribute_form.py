"""The form of an annotation's attributes: made from the scheme, by keyboard or mouse, each field saved when it is left.

What is typed is never lost: it is told when the form goes on to another annotation, stays on screen until it is on
disk, and what is no value waits, with the sentence that says why, until its annotation is shown again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from annotator.errors import InvalidValue
from annotator.gui.panels.attribute_row import AttributeRow
from annotator.gui.panels.field import same
from annotator.gui.panels.label_form import LabelForm
from annotator.gui.panels.stale_values import StaleValues
from annotator.gui.panels.subject import Subject
from annotator.gui.panels.unsaved import State, Unsaved
from annotator.gui.theme import LIGHT, Theme
from annotator.model import AttributeValue, Label, Scheme

_BEFOREHAND = 100  # milliseconds
Ids = tuple[str, ...]
Key = tuple[Ids, str]  # annotation ids, attribute


class AttributeForm(QWidget):
    """Shows what a Subject says and lets it be changed.

    `edited` carries the annotations' ids, an attribute's name, and its value or None. Whoever listens answers with
    `keep` when it is on disk, or with `refuse`. `state_changed` tells that `state` has changed; `left` that the hands
    go back to the article (Esc); `given_up` that what was typed for several annotations was no value: their ids, the
    attribute's name, and the words.
    """

    edited = Signal(object, str, object)
    given_up = Signal(object, str, str)
    state_changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None, *, ahead: bool = False) -> None:
        """Make an empty form; `ahead` makes the fields of every label while nothing else is to be done."""
        super().__init__(parent)
        self._ahead = ahead
        # Asked with the annotations' ids before the first change to what they say.
        self.may_edit: Callable[[Ids], bool] = lambda _ids: True
        self._agreed = self._is_asking = False
        self._theme = LIGHT
        self._scheme: Scheme | None = None
        self._subject: Subject | None = None
        self._forms: dict[str, LabelForm] = {}
        self._form: LabelForm | None = None
        self._unsaved: Unsaved[Key, AttributeValue | None] = Unsaved()
        self._wrong: dict[Key, str] = {}  # what was typed and is no value
        self._state_told: State = "saved"
        self._stale = StaleValues()
        self._stale.removed.connect(self._remove_stale)
        self._stale.left.connect(self.left)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._layout.addWidget(self._stale)

    # What is shown

    def set_scheme(self, scheme: Scheme | None) -> None:
        """Make the fields from another scheme; what was typed is told first."""
        self._tell_typed()
        for form in self._forms.values():
            form.hide()
            form.deleteLater()
        self._scheme, self._forms, self._form = scheme, {}, None
        self._show_again()
        if scheme is not None and self._ahead:
            QTimer.singleShot(_BEFOREHAND, self._make_next)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme = theme
        for form in self._forms.values():
            form.set_theme(theme)

    def show_subject(self, subject: Subject | None) -> None:
        """Show what annotations say; what was typed for others is told first, what is being typed for these stays."""
        if self._subject is not None and (subject is None or subject.ids != self._subject.ids):
            self._tell_typed()
            self._revert()
            self._give_up_several()
        self._subject = subject
        if subject is not None:
            self._show_again()
        elif self.has_hands:
            self.left.emit()
        self._tell_state()

    def _give_up_several(self) -> None:
        """Let go of what is no value for several annotations, which are hardly ever chosen again, and say so."""
        wrong = [(key, text) for key, text in self._wrong.items() if len(key[0]) > 1]
        self._forget_wrong(lambda key: len(key[0]) > 1)
        for (ids, name), text in wrong:
            self.given_up.emit(ids, name, text)

    def _show_again(self) -> None:
        subject = self._subject
        label = self._scheme.label(subject.label) if self._scheme is not None and subject is not None else None
        had_hands = self.has_hands
        self._use_form(label)
        rows = self._form.rows if self._form is not None else {}
        values = subject.values if subject is not None else {}
        if subject is not None:
            self._forget_wrong(lambda key: key[0] == subject.ids and key[1] not in rows)  # it was relabelled
        if subject is not None and self._form is not None:
            for row in rows.values():
                self._show_row(row, subject)
            self._form.show_subject(subject)
        self._stale.show_values({name: value for name, value in values.items() if name not in rows})
        if had_hands and not self.has_hands and not self.focus_first():
            self.left.emit()

    def _use_form(self, label: Label | None) -> None:
        """Show the form of a label."""
        form = None if label is None else self._forms.get(label.name) or self._new_form(label)
        if form is not self._form:
            if self._form is not None:
                self._form.hide()
            self._form = form
            if form is not None:
                form.show()

    def _make_next(self) -> None:
        """Make one more form while nothing else is to be done: each takes as long as a frame."""
        labels = self._scheme.labels if self._scheme is not None else ()
        label = next((label for label in labels if label.name not in self._forms), None)
        if label is not None:
            self._new_form(label).hide()
            QTimer.singleShot(_BEFOREHAND, self._make_next)

    def _new_form(self, label: Label) -> LabelForm:
        form = self._forms[label.name] = LabelForm(label)
        form.set_theme(self._theme)
        form.opened.connect(self.focus_first)
        self._layout.insertWidget(0, form)
        for row in form.rows.values():
            row.field.touched.connect(partial(self._on_touched, row))
            row.field.chosen.connect(partial(self._save_row, row))
            row.field.left.connect(partial(self._save_row, row))
            row.field.entered.connect(partial(self._on_entered, row))
            row.field.escaped.connect(partial(self._on_escaped, row))
        # What is made later comes last in the order of Tab, if it is not said otherwise.
        for one, other in pairwise([self, *form.controls()]):
            QWidget.setTabOrder(one, other)
        return form

    def _show_row(self, row: AttributeRow, subject: Subject) -> None:
        if row.field.is_typed:
            return  # it is being typed
        name = row.attribute.name
        key, stored = (subject.ids, name), subject.values.get(name)
        value = self._unsaved.shown(key, stored)
        row.show_value(value, computed=name in subject.computed and value == stored)
        if key in self._wrong:
            row.show_wrong(self._wrong[key])
        elif self._unsaved.is_refused(key):
            row.complain(self.tr("Not saved. Press Enter to try again."))

    # Whether it is on disk

    @property
    def state(self) -> State:
        """Whether everything typed, for whichever annotation, is on disk."""
        if self._wrong:
            return "refused"
        is_typed = any(row.field.is_typed for row in self._rows())
        return "saving" if is_typed and self._unsaved.state == "saved" else self._unsaved.state

    @property
    def waiting_id(self) -> str | None:
        """An annotation with something typed that is no value or could not be saved, or None."""
        keys = [*self._wrong, *(key for key, _ in self._unsaved.refused())]
        return keys[0][0][0] if keys else None

    def save(self) -> None:
        """Tell what was typed, if it was not told yet, and again what was refused."""
        self._tell_typed()
        for key, value in self._unsaved.refused():
            self._tell(key, value)

    def keep(self, ids: Ids, name: str, value: AttributeValue | None) -> None:
        """The value is on disk."""
        if self._unsaved.keep((ids, name), value):
            self._after_saving()

    def refuse(self, ids: Ids, name: str, value: AttributeValue | None) -> None:
        """The value could not be saved: it stays on screen, to be told again."""
        if self._unsaved.refuse((ids, name), value):
            self._after_saving()

    def forget(self, annotation_ids: Iterable[str]) -> None:
        """Let go of what was typed for annotations that are gone."""
        gone = frozenset(annotation_ids)
        if not gone:
            return
        self._unsaved.forget(lambda key: not gone.isdisjoint(key[0]))
        self._forget_wrong(lambda key: not gone.isdisjoint(key[0]))
        if self._subject is not None and not gone.isdisjoint(self._subject.ids):
            self._revert()
        self._tell_state()

    def forget_all(self) -> None:
        """Let go of everything: another project is shown from now on."""
        self._unsaved.forget(lambda _key: True)
        self._wrong = {}
        self._revert()
        self._subject = None
        self._tell_state()

    def _forget_wrong(self, is_gone: Callable[[Key], bool]) -> None:
        self._wrong = {key: text for key, text in self._wrong.items() if not is_gone(key)}

    def _rows(self) -> Iterable[AttributeRow]:
        return self._form.rows.values() if self._form is not None else ()

    def _revert(self) -> None:
        self._agreed = False
        for row in self._rows():
            row.field.revert()

    def _tell_typed(self) -> None:
        for row in self._rows():
            self._save_row(row)

    def _save_row(self, row: AttributeRow) -> None:
        """Tell a value that was typed or chosen; where it is none, say why, and keep what was typed."""
        if self._subject is None or not row.field.is_typed or not self._agreed:
            return
        key = (self._subject.ids, row.attribute.name)
        try:
            value = row.value()
        except InvalidValue as error:
            self._wrong[key] = row.typed_text()
            row.complain(error.sentence)
        else:
            self._wrong.pop(key, None)
            is_news = not same(value, row.field.shown)
            row.show_value(value, computed=False)
            if is_news:
                self._tell(key, value)
        self._tell_state()

    def _tell(self, key: Key, value: AttributeValue | None) -> None:
        self._unsaved.tell(key, value)
        self.edited.emit(*key, value)
        self._tell_state()

    def _after_saving(self) -> None:
        if self._subject is not None:
            for row in self._rows():
                self._show_row(row, self._subject)
        self._tell_state()

    def _tell_state(self) -> None:
        if self.state != self._state_told:
            self._state_told = self.state
            self.state_changed.emit()

    # Hands

    @property
    def has_hands(self) -> bool:
        """Whether the keyboard is in one of the fields."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def focus_first(self) -> bool:
        """Put the keyboard into the first field, and return whether there is one."""
        field = self._form.first_field() if self._form is not None else None
        if field is not None:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return field is not None

    def _may_edit(self) -> bool:
        """Return whether what is shown may be changed; somebody is asked at most once, and not twice at a time."""
        if self._subject is not None and not self._agreed and not self._is_asking:
            self._is_asking = True
            self._agreed = self.may_edit(self._subject.ids)
            self._is_asking = False
        return self._agreed

    def _on_touched(self, row: AttributeRow) -> None:
        if not self._may_edit():
            row.field.revert()
        row.complain("")
        if self._subject is not None:
            self._wrong.pop((self._subject.ids, row.attribute.name), None)
        self._tell_state()

    def _on_entered(self, row: AttributeRow) -> None:
        """Save the field, again where it was refused, and go on to the next one; where it is no value, stay."""
        self._save_row(row)
        if self._subject is not None:
            key = (self._subject.ids, row.attribute.name)
            self._retell(key)
        if not row.complaint():
            fields = [each.field for each in self._rows()]
            following = fields[fields.index(row.field) + 1 :]
            if following:
                following[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _retell(self, key: Key) -> None:
        for refused, value in self._unsaved.refused():
            if refused == key:
                self._tell(key, value)

    def _on_escaped(self, row: AttributeRow) -> None:
        row.field.revert()
        row.complain("")
        if self._subject is not None:
            self._wrong.pop((self._subject.ids, row.attribute.name), None)
            self._show_row(row, self._subject)
        self._tell_state()
        self.left.emit()

    def _remove_stale(self, name: str) -> None:
        if self._subject is not None and self._may_edit():
            self._tell((self._subject.ids, name), None)
