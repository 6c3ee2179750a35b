"""Several annotations in the inspector: how many, their words, one form for all of them, and their deletion."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.gui.panels.attribute_form import AttributeForm
from annotator.gui.panels.clamped import ClampedLabel
from annotator.gui.panels.subject import subject_of
from annotator.gui.style import scaled, serif
from annotator.gui.theme import Theme
from annotator.gui.wording import annotation_count, joined, number, one_line, quoted, readable
from annotator.model import Annotation, Scheme

_QUOTE_LINES = 4
_QUOTES = 30


class SeveralPage(QWidget):
    """Shows what annotations have in common. `delete_requested` carries their ids."""

    delete_requested = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scheme: Scheme | None = None
        self._read_only = False
        self._ids: list[str] = []
        self._title = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._title.setFont(scaled(self.font(), 1.1, bold=True))
        self._labels = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._labels.setProperty("tone", "secondary")
        self._quotes = ClampedLabel(_QUOTE_LINES)
        self._quotes.setFont(serif(self.font(), 1.05))
        self.form = AttributeForm()
        self._hint = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._hint.setProperty("tone", "secondary")
        self._hint.setFont(scaled(self.font(), 0.9))
        self._delete = QPushButton()
        self._delete.clicked.connect(lambda: self.delete_requested.emit(self._ids))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        for widget in (self._title, self._labels, self._quotes, self.form, self._hint):
            layout.addWidget(widget)
        layout.addWidget(self._delete, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)

    @property
    def first_control(self) -> QWidget:
        """Where the keyboard goes first."""
        return self._delete

    def set_scheme(self, scheme: Scheme | None) -> None:
        """Take over the labels of a scheme."""
        self._scheme = scheme
        self.form.set_scheme(scheme)

    def set_read_only(self, *, read_only: bool) -> None:
        """Let nothing be changed, or everything again."""
        self._read_only = read_only
        self._delete.setVisible(not read_only)
        self._hint.setVisible(not read_only)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self.form.set_theme(theme)

    def show_annotations(self, annotations: Sequence[Annotation], annotator_names: Mapping[str, str]) -> None:
        """Show at least one annotation; `annotator_names` are by id."""
        self._ids = [annotation.id for annotation in annotations]
        self._title.setText(annotation_count(len(annotations)))
        self._labels.setText(joined(self._label_words(annotations), _who(annotations, annotator_names)))
        quotes = dict.fromkeys(one_line(annotation.quote) for annotation in annotations[:_QUOTES])
        self._quotes.set_text(", ".join(map(quoted, quotes)))
        subject = subject_of(annotations)
        self.form.show_subject(subject)
        self.form.setVisible(subject is not None and not self._read_only)
        self._hint.setText(self._hint_words(one_label=subject is not None))
        self._delete.setText(self.tr("Delete %Ln annotation(s)", "", len(annotations)))

    def _label_words(self, annotations: Sequence[Annotation]) -> str:
        counts = Counter(annotation.label for annotation in annotations)
        if len(counts) == 1:
            return self._title_of(annotations[0].label)
        return ", ".join(f"{self._title_of(name)} {number(count)}" for name, count in counts.most_common())

    def _title_of(self, name: str) -> str:
        label = self._scheme.label(name) if self._scheme is not None else None
        return label.title if label is not None else readable(name)

    def _hint_words(self, *, one_label: bool) -> str:
        digits = self.tr("In the list, a label’s digit relabels them all.")
        return digits if one_label else f"{self.tr('They have different labels.')} {digits}"


def _who(annotations: Sequence[Annotation], names: Mapping[str, str]) -> str:
    makers = Counter(annotation.created_by for annotation in annotations)
    return ", ".join(names.get(maker, maker) for maker, _ in makers.most_common(3))
