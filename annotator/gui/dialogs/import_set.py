"""The dialog to take annotations in: which format they are in, what becomes of labels that are new, what is found."""

from __future__ import annotations

from collections import Counter
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QDialog, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from annotator.codecs import Codec
from annotator.codecs.decisions import Decision, DecisionSet
from annotator.codecs.found import FoundAnnotation, FoundArticle
from annotator.codecs.structs import AnnotationRecord
from annotator.errors import UserError
from annotator.gui.dialogs.formats import FormatList, OptionsForm, codecs_for
from annotator.gui.dialogs.parts import (
    GAP,
    MARGIN,
    SPACING,
    Complaint,
    button_row,
    heading_label,
    plain_label,
    quiet_label,
    resize_within_screen,
)
from annotator.gui.tasks import Task, Ticket
from annotator.gui.wording import codec_words, one_line, quoted
from annotator.model import QUOTE_JOINT
from annotator.operations.importing import LabelPolicy

_SIZE = (880, 620)
_LOOK_AFTER = 150  # milliseconds in which nothing more is changed
_SHOWN = 40  # annotations


class ImportSetDialog(QDialog):
    """Shows what stands in the first article at `path`; `codec`, `options` and `labels` are the answer.

    The format that is guessed, `format_name`, is chosen at first.
    """

    def __init__(self, path: Path, *, format_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import"))
        self._path = path
        self._task: Task | None = None
        self._again = False
        self.formats = FormatList(codecs_for("in"))
        self.form = OptionsForm()
        self._purpose = plain_label()
        self.new_labels = QCheckBox(self.tr("Add &labels that the scheme does not have"))
        self.new_labels.setChecked(True)
        self.new_labels.setToolTip(self.tr("Otherwise a set with such labels is refused, and nothing is imported"))
        self.complaint = Complaint()
        self.found = QPlainTextEdit(readOnly=True)
        self.found.setAccessibleName(self.tr("The first article found"))
        self.found.setTabChangesFocus(True)
        self._soon = QTimer(self, singleShot=True, interval=_LOOK_AFTER)
        self._soon.timeout.connect(self._look)
        self._lay_out()
        self.formats.chosen.connect(self._show_format)
        self.form.changed.connect(self._soon.start)
        self.formats.choose(format_name)
        self.import_button.setFocus()

    @property
    def codec(self) -> Codec:
        """The format that is chosen."""
        return self.formats.codec

    @property
    def options(self) -> dict[str, object]:
        """The options that are chosen."""
        return self.form.values()

    @property
    def labels(self) -> LabelPolicy:
        """What becomes of labels that the scheme does not have."""
        return "add" if self.new_labels.isChecked() else "refuse"

    def done(self, result: int) -> None:
        """Look no further, and close."""
        self._soon.stop()
        self._again = False
        super().done(result)

    def _lay_out(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(GAP, 0, 0, 0)
        column.setSpacing(SPACING)
        for widget in (heading_label(self._path.name), self._purpose, self.form, self.new_labels, self.complaint):
            column.addWidget(widget)
        column.addSpacing(SPACING)
        column.addWidget(quiet_label(self.tr("The first article, or what reviewers decided")))
        column.addWidget(self.found, 1)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(1)
        halves.addWidget(self.formats)
        halves.addWidget(right)
        halves.setStretchFactor(1, 1)
        halves.setSizes([240, _SIZE[0] - 240])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        whole.setSpacing(GAP)
        whole.addWidget(halves, 1)
        row, self.import_button = button_row(self, self.tr("&Import"))
        whole.addWidget(row)
        resize_within_screen(self, *_SIZE)

    def _show_format(self, codec: Codec) -> None:
        self._purpose.setText(self.tr("Read as: {purpose}.").format(purpose=codec_words(codec.purpose)))
        self.form.show_options(codec, "in")
        self._look()

    def _look(self) -> None:
        """Read the first article beside the window's own work."""
        if self._task is not None:
            self._again = True
            return
        work = partial(_look_at, self._path, self.codec, self.options)
        self._task = task = Task(work, name="look at an annotation set")
        task.finished.connect(self._show_found)
        task.failed.connect(self._show_refusal)
        task.ended.connect(self._looked)
        task.start()

    def _looked(self) -> None:
        self._task = None
        if self._again:
            self._again = False
            self._look()

    def _show_found(self, words: str) -> None:
        self.complaint.say("")
        self.found.setPlainText(words or self.tr("There is no article in it."))
        self.import_button.setEnabled(bool(words))

    def _show_refusal(self, error: Exception) -> None:
        self.found.clear()
        self.complaint.say(error.sentence if isinstance(error, UserError) else str(error))
        self.import_button.setEnabled(False)


def _look_at(path: Path, codec: Codec, options: dict[str, object], _ticket: Ticket) -> str:
    """Return what the first article holds, in lines; "" where there is none."""
    found = codec.reader()(path, codec.options_of(options, "in"))
    if isinstance(found, DecisionSet):
        return "\n".join(_decision_line(each) for each in found.decisions if each.decides)
    first: Any = next(iter(found.articles), None)  # a FoundArticle or an ArticleRecord
    if first is None:
        return ""
    title = first.metadata.title if isinstance(first, FoundArticle) else first.title
    counts = Counter(each.label for each in first.annotations)
    lines = [
        title or one_line(first.text[:80]),
        ", ".join(f"{label} {count}" for label, count in counts.items()),
        "",
        *(f"{each.label}: {quoted(one_line(_quote(each, first.text)))}" for each in first.annotations[:_SHOWN]),
    ]
    return "\n".join(lines)


def _decision_line(decision: Decision) -> str:
    note = f" ({one_line(decision.note)})" if decision.note else ""
    return f"{decision.verdict}: {quoted(one_line(decision.quote))}{note}"


def _quote(annotation: FoundAnnotation | AnnotationRecord, text: str) -> str:
    if isinstance(annotation, FoundAnnotation) and annotation.quote is None:
        return QUOTE_JOINT.join(text[start:end] for start, end in annotation.spans)
    return annotation.quote or ""
