"""The status bar: that everything is saved, who annotates, how many annotations, where the caret is."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from annotator.gui.session import Session
from annotator.gui.wording import annotation_count
from annotator.gui.workspace import Workspace

_SAID_FOR = 4000  # milliseconds


class StatusLine(QStatusBar):
    """What is true now, in one quiet line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._saved, self._who, self._count, self._line = (QLabel() for _ in range(4))
        for label in (self._saved, self._who, self._count, self._line):
            label.setContentsMargins(8, 0, 12, 0)
            self.addWidget(label)

    def say(self, text: str) -> None:
        """Show a passing remark."""
        self.showMessage(text, _SAID_FOR)

    def show_state(self, session: Session, workspace: Workspace) -> None:
        """Show how things stand."""
        if session.project.read_only:
            self._saved.setText(self.tr("Read-only"))
        elif session.saved:
            self._saved.setText("✓ " + self.tr("All changes saved"))
        else:
            self._saved.setText("… " + self.tr("Waiting for another program"))
        self._who.setText(self.tr("Annotator: {name}").format(name=session.annotator.name))
        article = workspace.article
        self._count.setVisible(article is not None)
        self._line.setVisible(article is not None)
        if article is not None:
            self._count.setText(annotation_count(workspace.outline.total))
            self._line.setText(self.tr("Line {number}").format(number=workspace.caret_line()))
