"""The status bar: that everything is saved, who annotates, how many annotations, where the caret is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from annotator.errors import ProjectUnchecked
from annotator.gui.announcing import announce
from annotator.gui.panels.clamped import ClampedLabel
from annotator.gui.wording import annotation_count, suggestion_count

if TYPE_CHECKING:
    from annotator.gui.session import Session
    from annotator.gui.workspace import Workspace

_SAID_FOR = 4000  # milliseconds


class StatusLine(QStatusBar):
    """What is true now, in one quiet line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._saved, self._who, self._count, self._suggested, self._line = (QLabel() for _ in range(5))
        for label in (self._saved, self._who, self._count, self._suggested, self._line):
            label.setContentsMargins(8, 0, 12, 0)
            self.addWidget(label)
        # Not Qt's own message: it stands where the labels are, and hides those that are shown meanwhile.
        self._remark = ClampedLabel(1)
        self.addWidget(self._remark, 1)
        self._silence = QTimer(self, singleShot=True, interval=_SAID_FOR)
        self._silence.timeout.connect(lambda: self._remark.set_text(""))

    def say(self, text: str) -> None:
        """Show a passing remark beside what is true."""
        self._remark.set_text(text)
        self._silence.start()
        announce(self, text)

    def show_suggestions(self, count: int, *, blind: int) -> None:
        """Show how many suggestions wait in the article, or that they are hidden in it as in `blind` % of all."""
        words = self.tr("blind: no suggestions in {percent}% of the articles, nor in this one")
        self._suggested.setText(words.format(percent=blind) if blind else suggestion_count(count))
        self._suggested.setVisible(blind > 0 or count > 0)

    @property
    def remark(self) -> str:
        """The passing remark on screen, or ""."""
        return self._remark.text()

    def show_state(self, session: Session, workspace: Workspace) -> None:
        """Show how things stand."""
        self._saved.setText(self._saved_words(session, workspace))
        self._who.setText(self.tr("Annotator: {name}").format(name=session.annotator.name))
        article = workspace.article
        self._count.setVisible(article is not None)
        self._line.setVisible(article is not None)
        if article is not None:
            self._count.setText(annotation_count(workspace.outline.total))
            self._line.setText(workspace.caret_words())

    def _saved_words(self, session: Session, workspace: Workspace) -> str:
        inspector = workspace.inspector
        if session.project.read_only:
            return self.tr("Read-only")
        if inspector.state == "refused":
            is_note = inspector.note.state == "refused"
            return "⚠ " + (self.tr("A note is not saved") if is_note else self.tr("A value is not saved"))
        if isinstance(session.waits_for, ProjectUnchecked):
            return "… " + self.tr("Waiting for the project’s check")
        if session.waits_for is not None:
            return "… " + self.tr("Waiting for another program")
        if session.saved and inspector.state == "saved":
            return "✓ " + self.tr("All changes saved")
        return self.tr("Saving…")
