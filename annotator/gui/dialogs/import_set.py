"""The dialog to take annotations in: which format they are in, what becomes of labels that are new, what is found.

Of a table of reviews it shows what they would change here, before anything is changed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from annotator.codecs import Codec
from annotator.codecs.found import FoundAnnotation, FoundArticle, FoundSet
from annotator.codecs.reviews import ReviewSet
from annotator.codecs.structs import AnnotationRecord, ArticleRecord
from annotator.gui.dialogs.format_dialog import FormatDialog
from annotator.gui.dialogs.parts import heading_label, plain_label, translated
from annotator.gui.dialogs.reviewed import plan_words
from annotator.gui.tasks import Ticket
from annotator.gui.wording import codec_words, one_line, quoted, suggestion_count
from annotator.model import QUOTE_JOINT, Label
from annotator.operations.importing import LabelPolicy
from annotator.operations.reviews import Plan, planned
from annotator.scheme_json import scheme_of
from annotator.store.project import Project

_SIZE = (880, 620)
_SHOWN = 40  # annotations


class ImportSetDialog(FormatDialog):
    """Shows what stands in the first article at `path`; `labels` is an answer too.

    The format that is guessed, `format_name`, is chosen at first. `project` is the file that reviews are held
    against.
    """

    def __init__(self, path: Path, *, project: Path, format_name: str, parent: QWidget | None = None) -> None:
        super().__init__("in", parent)
        self.setWindowTitle(self.tr("Import"))
        self._path = path
        self._project = project
        self._holds_something = False
        self._purpose = plain_label()
        self.new_labels = QCheckBox(self.tr("Add &labels that the scheme does not have"))
        self.new_labels.setChecked(True)
        self.new_labels.setToolTip(self.tr("Otherwise a set with such labels is refused, and nothing is imported"))
        self.propose = QCheckBox(self.tr("Import as &suggestions of"))
        self.propose.setToolTip(self.tr("Nothing becomes an annotation before somebody accepts it"))
        self.source_name = QLineEdit()
        self.source_name.setAccessibleName(self.tr("Name of what found them, such as a model"))
        self.source_name.setPlaceholderText(self.tr("Name of the model"))
        self.source_name.setEnabled(False)
        self.propose.toggled.connect(self._switch_proposing)
        self.source_name.textChanged.connect(lambda _: self._enable_yes())
        self._proposing = QWidget()
        row = QHBoxLayout(self._proposing)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.propose)
        row.addWidget(self.source_name, 1)
        self.lay_out(
            (heading_label(path.name), self._purpose, self.form, self.new_labels, self._proposing),
            (),
            title="",
            yes=self.tr("&Import"),
            size=_SIZE,
        )
        self.formats.choose(format_name)
        self.yes_button.setFocus()

    @property
    def labels(self) -> LabelPolicy:
        """What becomes of labels that the scheme does not have."""
        return "add" if self.new_labels.isChecked() else "refuse"

    @property
    def source(self) -> str | None:
        """Of what source the annotations are to be suggestions; None where they are to be annotations."""
        return self.source_name.text().strip() if self.propose.isChecked() else None

    def _switch_proposing(self, proposing: bool) -> None:  # noqa: FBT001 - a slot
        self.source_name.setEnabled(proposing)
        if proposing:
            self.source_name.setFocus()
        self._enable_yes()

    def _enable_yes(self) -> None:
        self.yes_button.setEnabled(self._holds_something and self.source != "")

    def show_codec(self, codec: Codec) -> None:
        """Say what the file is read as."""
        self._purpose.setText(self.tr("Read as: {purpose}.").format(purpose=codec_words(codec.purpose)))
        self.new_labels.setVisible(not codec.reviews)
        self._proposing.setVisible(not codec.reviews)
        if codec.reviews:
            self.propose.setChecked(False)
        title = self.tr("What would be changed here") if codec.reviews else self.tr("The first article")
        self.preview_title.setText(title)
        self.preview.setAccessibleName(title)
        self.yes_button.setText(self.tr("&Import"))

    def work(self) -> Callable[[Ticket], str | Plan]:
        """Read the first article, or the labels where there is none, or what would change."""
        return partial(_look_at, self._path, self._project, self.codec, self.options)

    def show_result(self, result: str | Plan) -> None:
        """Show what stands in it, or what would change."""
        if isinstance(result, Plan):
            self.preview.setPlainText(plan_words(result))
            count = len(result.changes)
            self.yes_button.setText(
                self.tr("&Make %Ln change(s)", "", count) if count else self.tr("Nothing to change")
            )
            self._holds_something = bool(count)
            self._enable_yes()
            return
        self.preview.setPlainText(result or self.tr("There is no article in it."))
        self._holds_something = bool(result)
        self._enable_yes()


def _look_at(path: Path, project: Path, codec: Codec, options: dict[str, object], _ticket: Ticket) -> str | Plan:
    """Return what the first article holds, in lines, "" where there is none; of reviews, what they would change."""
    found = codec.reader()(path, codec.options_of(options, "in"))
    if isinstance(found, ReviewSet):
        with Project.open(project, read_only=True, defer_check=True) as opened:
            return planned(opened, found.reviews)
    first: Any = next(iter(found.articles), None)  # a FoundArticle or an ArticleRecord
    if first is None:
        return _label_lines(found.labels if isinstance(found, FoundSet) else scheme_of(found.head.scheme).labels)
    title = first.metadata.title if isinstance(first, FoundArticle) else first.title
    counts = Counter(each.label for each in first.annotations)
    lines = [
        title or one_line(first.text[:80]),
        ", ".join(f"{label} {count}" for label, count in counts.items()),
        *_about_suggestions(first),
        "",
        *(f"{each.label}: {quoted(one_line(_quote(each, first.text)))}" for each in first.annotations[:_SHOWN]),
    ]
    return "\n".join(lines)


def _about_suggestions(article: FoundArticle | ArticleRecord) -> Iterator[str]:
    """Yield how much is proposed in an article of ours, and how much was decided on such, where it says so."""
    if isinstance(article, ArticleRecord):
        if article.suggestions:
            yield suggestion_count(len(article.suggestions))
        if article.decisions:
            yield translated("%Ln decision(s) on suggestions", len(article.decisions))


def _label_lines(labels: Iterable[Label]) -> str:
    """Return the labels of a codebook, each with its guideline."""
    return "\n\n".join(f"{label.name}\n{label.guideline}".strip() for label in labels)


def _quote(annotation: FoundAnnotation | AnnotationRecord, text: str) -> str:
    if isinstance(annotation, FoundAnnotation) and annotation.quote is None:
        return QUOTE_JOINT.join(text[start:end] for start, end in annotation.spans)
    return annotation.quote or ""
