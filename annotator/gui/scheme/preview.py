"""The labels as they will look: one line on light paper and one on dark, drawn as articles are."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.gui.dialogs.parts import SPACING
from annotator.gui.reading.paper import Paper
from annotator.gui.theme import DARK, LIGHT
from annotator.model import Label, Mark, Scheme
from annotator.operations.scheme_draft import SchemeDraft

_HEIGHTS = (48, 78)  # one line of labels; two of them
_ZOOM = 90


class Preview(QWidget):
    """Shows the labels of a draft on both papers."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING)
        self.papers = [self._paper(self.tr("Preview on light paper")), self._paper(self.tr("Preview on dark paper"))]
        for paper, theme in zip(self.papers, (LIGHT, DARK), strict=True):
            paper.set_theme(theme)
            row.addWidget(paper)
        self.setFixedHeight(_HEIGHTS[0])

    def _paper(self, name: str) -> Paper:
        paper = Paper()
        paper.setAccessibleName(name)
        paper.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        paper.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        paper.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        paper.set_zoom(_ZOOM)
        return paper

    def show_draft(self, draft: SchemeDraft) -> None:
        """Show every label of the draft, as words that say its title."""
        text, marks = self.tr("It reads as "), []
        for n, label in enumerate(draft.labels):
            title = " ".join(label.title.split()) or "…"
            marks.append(Mark(len(text), len(text) + len(title), str(n), str(n), ""))
            text += title + (", " if n < len(draft.labels) - 1 else ".")
        # By number: while names are being typed, two may be the same.
        scheme = Scheme(
            tuple(
                Label(str(n), label.title, label.color, label.color_dark, style=label.style)
                for n, label in enumerate(draft.labels)
            ),
            (),
        )
        for paper in self.papers:
            paper.set_scheme(scheme)
            paper.show_article(text if marks else "", marks)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the line, or two, that the new width makes of it."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)  # once the papers have their width, too

    def _fit(self) -> None:
        height = max(int(paper.document().size().height()) for paper in self.papers)
        self.setFixedHeight(min(max(height, _HEIGHTS[0]), _HEIGHTS[1]))
