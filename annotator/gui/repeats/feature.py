"""R and Shift+R: shows every other place where the words in focus stand, then tags those that are ticked."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from annotator.errors import UserError
from annotator.gui.feature import Feature, Slots
from annotator.gui.progress import with_progress
from annotator.gui.reading.places import PlacesLayer
from annotator.gui.window_state import WindowState
from annotator.gui.wording import one_line
from annotator.gui.workspace import Workspace
from annotator.model import Annotator
from annotator.operations.progress import Report

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow
    from annotator.gui.repeats.panel import RepeatsPanel
    from annotator.gui.session import Session
    from annotator.operations.repeats import ArticleRepeats

T = TypeVar("T")
_WORDS_TOLD = 60


class Repeats(Feature):
    """Shows the places below the article and outlines them in it; nothing is changed before it is confirmed."""

    def __init__(self, workspace: Workspace, window: MainWindow) -> None:
        super().__init__(workspace, window)
        self._state = WindowState()
        self._panel: RepeatsPanel | None = None
        self._layer = PlacesLayer(dashed=True)
        self._annotation_id = self._words = ""
        self._everywhere = False
        workspace.view.add_layer(self._layer)
        workspace.view.gesture_made.connect(self._on_gesture)
        workspace.article_changed.connect(lambda _: self._article_changed())

    def slots(self) -> Slots:
        view = self.workspace.view
        return {
            "repeats": lambda: view.perform("repeats"),
            "repeats_everywhere": lambda: view.perform("repeats-everywhere"),
        }

    def set_session(self, session: Session | None) -> None:
        """Show nothing of another project."""
        self.close()
        super().set_session(session)

    @property
    def panel(self) -> RepeatsPanel:
        """Where they are shown; made when it is first asked for."""
        if self._panel is None:
            from annotator.gui.repeats.panel import RepeatsPanel

            self._panel = panel = RepeatsPanel()
            reading = self.workspace.view.parentWidget()
            column = reading.layout() if reading is not None else None
            assert isinstance(column, QVBoxLayout)
            column.insertWidget(column.indexOf(self.workspace.view) + 1, panel)
            panel.confirmed.connect(self._tag)
            panel.case_changed.connect(self._set_case)
            panel.pointed.connect(self._look_at)
            panel.left.connect(self.close)
            panel.model.ticked.connect(self._outline)
        return self._panel

    @property
    def is_open(self) -> bool:
        """Whether places are shown."""
        return self._panel is not None and not self._panel.isHidden()

    def _on_gesture(self, gesture: str, annotation_id: str) -> None:
        if gesture in ("repeats", "repeats-everywhere"):
            self.begin(annotation_id, everywhere=gesture == "repeats-everywhere")

    def begin(self, annotation_id: str, *, everywhere: bool) -> None:
        """Show where else the words of an annotation stand, in its article or in the whole project."""
        if self.session is None or self.session.project.read_only:
            return
        self._annotation_id, self._everywhere = annotation_id, everywhere
        found = self._find(case=self._state.repeats_match_case)
        if found is None:
            return
        if not found and (everywhere or not self._find(case=False)):
            self.close()
            self.said.emit(self.tr("There are no further mentions of {words}.").format(words=self._told))
            return
        self._show(found)

    def _find(self, *, case: bool) -> list[ArticleRepeats] | None:
        """Return the further places, None where it was cancelled or not possible."""
        from annotator.operations.repeats import find_repeats, repeated_words  # reads word lists: with the first R

        assert self.session is not None
        project, everywhere = self.session.project, self._everywhere

        def work(report: Report) -> list[ArticleRepeats]:
            return find_repeats(project, self._annotation_id, case=case, everywhere=everywhere, report=report)

        try:
            self._words = repeated_words(project, self._annotation_id)
            return self._at_length(self.tr("Looking through the project"), work)
        except UserError as error:
            self.problem.emit(error)
            return None

    def _at_length(self, title: str, work: Callable[[Report], T]) -> T | None:
        """Do something that may take long in a whole project, with a way to cancel it."""
        return with_progress(self.window, title, work) if self._everywhere else work(lambda _done, _total: None)

    def _show(self, found: list[ArticleRepeats]) -> None:
        panel, case = self.panel, self._state.repeats_match_case
        panel.set_theme(self.workspace.view.theme)
        panel.show_repeats(self._words, found, everywhere=self._everywhere, case=case)
        panel.show()
        self._outline()
        panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def close(self) -> None:
        """Show nothing any more, and give the keyboard back to the article."""
        if not self.is_open:
            return
        had_hands = self.panel.isAncestorOf(self.window.focusWidget())
        self.panel.hide()
        self._outline()
        if had_hands:
            self.workspace.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_case(self, case: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._state.repeats_match_case = case
        found = self._find(case=case)
        if found is not None:
            self._show(found)

    # What is shown in the article

    def _outline(self) -> None:
        shown = self.workspace.article
        spans = self.panel.model.places_in(shown.id) if self.is_open and shown is not None else ()
        self._layer.show_spans(spans)
        self.workspace.view.viewport().update()

    def _look_at(self, row: int) -> None:
        line, shown = self.panel.model.lines[row], self.workspace.article
        if line.repeat is not None and shown is not None and shown.id == line.article.article_id:
            self.workspace.view.reveal(line.repeat.span)

    def _article_changed(self) -> None:
        if not self.is_open:
            return
        shown = self.workspace.article
        lines = self.panel.model.lines
        if not self._everywhere and lines and (shown is None or shown.id != lines[0].article.article_id):
            self.close()
        else:
            self._outline()

    # Tagging

    def _tag(self) -> None:
        from annotator.operations.repeats import tag_repeats

        session, places, annotation_id = self.session, self.panel.model.places(), self._annotation_id
        if session is None:
            return

        def operation(by: Annotator) -> int | None:
            return self._at_length(
                self.tr("Tagging"),
                lambda report: tag_repeats(session.project, annotation_id, places, by=by, report=report),
            )

        session.run(operation, done=self._tell)

    def _tell(self, tagged: int | None) -> None:
        if tagged is None:  # cancelled: what is ticked stays as it is
            return
        self.close()
        words = self.tr("Tagged %Ln further mention(s) of {words}", "", tagged)
        self.undoable.emit(words.format(words=self._told))

    @property
    def _told(self) -> str:
        words = one_line(self._words)
        return words if len(words) <= _WORDS_TOLD else f"{words[:_WORDS_TOLD].rstrip()}…"
