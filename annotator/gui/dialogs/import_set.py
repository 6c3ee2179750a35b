"""The dialog to take annotations in: which format they are in, what becomes of labels that are new, what is found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QCheckBox, QWidget

from annotator.codecs import Codec
from annotator.codecs.decisions import Decision, DecisionSet
from annotator.codecs.found import FoundAnnotation, FoundArticle
from annotator.codecs.structs import AnnotationRecord
from annotator.gui.dialogs.format_dialog import FormatDialog
from annotator.gui.dialogs.parts import heading_label, plain_label
from annotator.gui.tasks import Ticket
from annotator.gui.wording import codec_words, one_line, quoted
from annotator.model import QUOTE_JOINT
from annotator.operations.importing import LabelPolicy

_SIZE = (880, 620)
_SHOWN = 40  # annotations


class ImportSetDialog(FormatDialog):
    """Shows what stands in the first article at `path`; `labels` is an answer too.

    The format that is guessed, `format_name`, is chosen at first.
    """

    def __init__(self, path: Path, *, format_name: str, parent: QWidget | None = None) -> None:
        super().__init__("in", parent)
        self.setWindowTitle(self.tr("Import"))
        self._path = path
        self._purpose = plain_label()
        self.new_labels = QCheckBox(self.tr("Add &labels that the scheme does not have"))
        self.new_labels.setChecked(True)
        self.new_labels.setToolTip(self.tr("Otherwise a set with such labels is refused, and nothing is imported"))
        self.preview.setAccessibleName(self.tr("The first article found"))
        self.lay_out(
            (heading_label(path.name), self._purpose, self.form, self.new_labels),
            (),
            title=self.tr("The first article, or what reviewers decided"),
            yes=self.tr("&Import"),
            size=_SIZE,
        )
        self.formats.choose(format_name)
        self.yes_button.setFocus()

    @property
    def labels(self) -> LabelPolicy:
        """What becomes of labels that the scheme does not have."""
        return "add" if self.new_labels.isChecked() else "refuse"

    def show_codec(self, codec: Codec) -> None:
        """Say what the file is read as."""
        self._purpose.setText(self.tr("Read as: {purpose}.").format(purpose=codec_words(codec.purpose)))

    def work(self) -> Callable[[Ticket], str]:
        """Read the first article."""
        return partial(_look_at, self._path, self.codec, self.options)

    def show_result(self, result: str) -> None:
        """Show what stands in it."""
        self.preview.setPlainText(result or self.tr("There is no article in it."))
        self.yes_button.setEnabled(bool(result))


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
