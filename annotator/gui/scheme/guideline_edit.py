"""Writing a label's guideline in Markdown, and reading it as it will be shown."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from annotator.gui.dialogs.parts import SPACING, quiet_label
from annotator.gui.markdown import MarkdownView
from annotator.gui.scheme.pieces import typed_text
from annotator.operations.scheme_draft import LabelDraft

_PAUSE_MILLISECONDS = 150


class GuidelineEdit(QWidget):
    """Edits a guideline. `edited` says that it changed."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._label: LabelDraft | None = None
        self.source = QPlainTextEdit()
        self.source.setTabChangesFocus(True)
        self.source.setAccessibleName(self.tr("Guideline, in Markdown"))
        self.source.setPlaceholderText(
            self.tr("What counts, what does not, where the edges are, and an example of each.")
        )
        self.source.textChanged.connect(self._typed)
        self.shown = MarkdownView()
        self.shown.setAccessibleName(self.tr("Guideline as it is shown"))
        self._later = QTimer(self, singleShot=True, interval=_PAUSE_MILLISECONDS)
        self._later.timeout.connect(self._show)
        halves = QHBoxLayout()
        halves.setSpacing(SPACING)
        halves.addWidget(self.source, 1)
        halves.addWidget(self.shown, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACING, 0, 0)
        column.setSpacing(SPACING)
        column.addLayout(halves, 1)
        column.addWidget(quiet_label(self.tr("F1 shows it in the article. **Bold**, *italic*, - list, | table |")))

    def show_label(self, label: LabelDraft) -> None:
        """Edit a label's guideline."""
        self._label = label
        with QSignalBlocker(self.source):
            self.source.setPlainText(label.guideline)
        self._show()

    def _typed(self) -> None:
        if self._label is not None:
            self._label.guideline = typed_text(self.source)
            self._later.start()
            self.edited.emit()

    def _show(self) -> None:
        self._later.stop()
        self.shown.show_markdown(self._label.guideline if self._label is not None else "")
