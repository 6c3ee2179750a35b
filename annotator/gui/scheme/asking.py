"""Asking what becomes of what is in use before it is deleted, and telling the draft."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from annotator.gui.dialogs.parts import (
    GAP,
    MARGIN,
    SPACING,
    button_row,
    heading_label,
    plain_label,
    quiet_label,
)
from annotator.gui.scheme.words import translated
from annotator.gui.style import surface
from annotator.gui.wording import quoted, readable
from annotator.operations.scheme_draft import (
    AttributeDraft,
    ChoiceDraft,
    KindDraft,
    LabelDraft,
    RelationDraft,
    SchemeDraft,
)
from annotator.store.bearing import Bearer

_WIDTH = 560
_ROWS_SEEN = 8
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Question:
    """What becomes of something: its words, and the answers there are."""

    words: str
    answers: tuple[str, ...]


class FateDialog(QDialog):
    """Asks questions, a line each. No answer is chosen beforehand; after `accepted`, `chosen` has one index each."""

    def __init__(self, title: str, text: str, questions: Sequence[Question], yes: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translated("What becomes of it?"))
        self.setAccessibleName(title)
        self.boxes: list[QComboBox] = []
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(SPACING)
        grid.setColumnStretch(0, 1)
        for row, question in enumerate(questions):
            grid.addWidget(plain_label(question.words), row, 0)
            grid.addWidget(self._box(question), row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        column.setSpacing(SPACING)
        column.addWidget(heading_label(title))
        if text:
            column.addWidget(quiet_label(text))
        column.addSpacing(SPACING)
        column.addWidget(_scrolled(rows) if len(questions) > _ROWS_SEEN else rows)
        column.addSpacing(GAP)
        buttons, self.go_on = button_row(self, yes)
        column.addWidget(buttons)
        self.setMinimumWidth(_WIDTH)
        self._check()
        self.boxes[0].setFocus()

    def _box(self, question: Question) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(question.words)
        box.setPlaceholderText(translated("Choose…"))
        box.addItems(question.answers)
        box.setCurrentIndex(-1)
        box.currentIndexChanged.connect(self._check)
        self.boxes.append(box)
        return box

    def _check(self) -> None:
        self.go_on.setEnabled(all(index >= 0 for index in self.chosen()))

    def chosen(self) -> list[int]:
        """The index of the answer to each question, -1 where there is none yet."""
        return [box.currentIndex() for box in self.boxes]


def _scrolled(rows: QWidget) -> QScrollArea:
    area = QScrollArea()
    surface(rows, "none")
    area.setWidgetResizable(True)
    area.setWidget(rows)
    area.setMinimumHeight(260)
    return area


class Asking:
    """Deletes what the user wants deleted from a draft. What is in use is asked about first."""

    def __init__(self, draft: SchemeDraft, parent: QWidget) -> None:
        self._draft = draft
        self._parent = parent

    def about_label(self, label: LabelDraft, count: int) -> bool:
        """Delete a label that `count` annotations have; return False where the user would rather not."""
        others = [each for each in self._draft.labels if each is not label]
        to = self._ask_one(label.title, _annotations(label.title, count), _answers(others), others, count)
        if to is None:
            return False
        self._draft.delete_label(label, to=to[0])
        return True

    def about_relation(self, relation: RelationDraft, count: int) -> bool:
        """Delete a relation type of `count` relations; see `about_label`."""
        others = [each for each in self._draft.relations if each is not relation]
        to = self._ask_one(relation.title, _relations(relation.title, count), _answers(others), others, count)
        if to is None:
            return False
        self._draft.delete_relation(relation, to=to[0])
        return True

    def about_attribute(self, kind: KindDraft, attribute: AttributeDraft, count: int) -> bool:
        """Delete an attribute that is set `count` times; see `about_label`."""
        name = readable(attribute.name)
        others = [each for each in kind.attributes if each is not attribute]
        answers = [translated("Remove the values")]
        answers += [translated("Move them to {}").format(readable(each.name)) for each in others]
        to = self._ask_one(name, _values(name, count), answers, others, count)
        if to is None:
            return False
        kind.delete_attribute(attribute, to=to[0])
        return True

    def about_choice(self, attribute: AttributeDraft, choice: ChoiceDraft, count: int) -> bool:
        """Delete a choice that is set `count` times; see `about_label`."""
        name = readable(choice.name)
        others = [each for each in attribute.choices if each is not choice and each.name]
        answers = [translated("Remove the values")]
        answers += [translated("Set them to {}").format(readable(each.name)) for each in others]
        to = self._ask_one(name, _values(name, count), answers, others, count)
        if to is None:
            return False
        attribute.delete_choice(choice, to=to[0])
        return True

    def about_missing(self, counts: Mapping[Bearer, Mapping[str, int]]) -> bool:
        """Ask what becomes of what the draft, started from another scheme, has no place for."""
        labels = [label for label in self._draft.missing_labels() if counts["annotation"].get(label.name)]
        relations = [kind for kind in self._draft.missing_relations() if counts["relation"].get(kind.name)]
        if not labels and not relations:
            return True
        questions = [
            Question(_annotations(each.title, counts["annotation"][each.name]), _answers(self._draft.labels))
            for each in labels
        ] + [
            Question(_relations(each.title, counts["relation"][each.name]), _answers(self._draft.relations))
            for each in relations
        ]
        chosen = self._ask(
            translated("What becomes of what is tagged?"),
            translated("The scheme that you start from has no place for it."),
            questions,
            translated("&Go on"),
        )
        if chosen is None:
            return False
        for label, index in zip(labels, chosen, strict=False):
            self._draft.gone_labels[label.name] = self._draft.labels[index - 1] if index else None
        for kind, index in zip(relations, chosen[len(labels) :], strict=True):
            self._draft.gone_relations[kind.name] = self._draft.relations[index - 1] if index else None
        return True

    def _ask_one(
        self, name: str, words: str, answers: Sequence[str], others: Sequence[T], count: int
    ) -> tuple[T | None] | None:
        """Return what takes the place of what is deleted, as a tuple of one, or None for not deleting it."""
        if not count:
            return (None,)
        title = translated("Delete {}?").format(quoted(name))
        chosen = self._ask(title, "", [Question(words, tuple(answers))], translated("&Delete"))
        if chosen is None:
            return None
        return (others[chosen[0] - 1] if chosen[0] else None,)

    def _ask(self, title: str, text: str, questions: Sequence[Question], yes: str) -> list[int] | None:
        dialog = FateDialog(title, text, questions, yes, self._parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return dialog.chosen() if accepted else None


def _annotations(title: str, count: int) -> str:
    return translated("%Ln annotation(s) {name}", count).format(name=quoted(title))


def _relations(title: str, count: int) -> str:
    return translated("%Ln relation(s) {name}", count).format(name=quoted(title))


def _values(name: str, count: int) -> str:
    return translated("%Ln value(s) of {name}", count).format(name=quoted(name))


def _answers(kinds: Sequence[KindDraft]) -> tuple[str, ...]:
    """What can become of annotations or relations: they go, or have another label or type."""
    return (translated("Delete them"), *(translated("Make them {}").format(quoted(each.title)) for each in kinds))
