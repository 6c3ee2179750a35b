"""F1: what the label under the caret means, and back to the text with Esc."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from annotator.errors import UserError
from annotator.gui.feature import Feature, Slots
from annotator.gui.session import Session
from annotator.gui.workspace import Workspace
from annotator.store.bearing import latest_examples

if TYPE_CHECKING:
    from annotator.gui.guideline.panel import GuidelinePanel
    from annotator.gui.main_window import MainWindow


class Guidelines(Feature):
    """Shows the guideline of the label that hands are at; where they are at none, all labels to choose from."""

    def __init__(self, workspace: Workspace, window: MainWindow) -> None:
        super().__init__(workspace, window)
        self._panel: GuidelinePanel | None = None
        workspace.label_bar.menu_asked.connect(self._show_label_menu)

    def slots(self) -> Slots:
        return {"guideline": self.show_here}

    @property
    def panel(self) -> GuidelinePanel:
        """The panel; made when it is first asked for."""
        if self._panel is None:
            from annotator.gui.guideline.panel import GuidelinePanel

            self._panel = GuidelinePanel(self.workspace)
            self._panel.label_chosen.connect(self.show_label)
            self._panel.example_chosen.connect(self._go_to)
            self._panel.left.connect(self.close)
            QApplication.instance().focusChanged.connect(self._focus_went)  # type: ignore[union-attr]
        return self._panel

    def set_session(self, session: Session | None) -> None:
        """Close what belongs to another project."""
        super().set_session(session)
        if self._panel is not None:
            self._panel.close_panel()

    def show_here(self) -> None:
        """Show the guideline of the annotation in focus, of the one around the caret, or of the armed label."""
        session, view = self.session, self.workspace.view
        if session is None:
            return
        name = view.focused_label or view.label_around(view.caret) or view.armed
        if name is None or session.project.scheme.label(name) is None:
            self.panel.set_theme(view.theme)
            self.panel.show_labels(session.project.scheme)
        else:
            self.show_label(name)

    def show_label(self, name: str) -> None:
        """Show a label's guideline with its latest examples."""
        session = self.session
        label = session.project.scheme.label(name) if session is not None else None
        if session is None or label is None:
            return
        try:
            examples = latest_examples(session.project, name)
        except UserError:  # another program has the file: the guideline itself is at hand
            examples = []
        self.panel.set_theme(self.workspace.view.theme)
        self.panel.show_guideline(session.project.scheme, label, examples)

    def close(self) -> None:
        """Close the panel and give the focus back to the text."""
        self.panel.close_panel()
        self.workspace.view.setFocus(Qt.FocusReason.PopupFocusReason)

    def _focus_went(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Give way to what lies under it when the keyboard goes there; beside the text it may stay open."""
        panel = self.panel
        if panel.isVisible() and now is not None and now is not self.workspace.view and not panel.isAncestorOf(now):
            panel.close_panel()

    def _go_to(self, annotation_id: str) -> None:
        self.close()
        self.workspace.show_annotation(annotation_id)

    def _show_label_menu(self, name: str, at: QPoint) -> None:
        label = self.session.project.scheme.label(name) if self.session is not None else None
        if label is None:
            return
        menu = QMenu(self.window)
        menu.addAction(self.tr("Guideline of {label}").format(label=label.title), lambda: self.show_label(name))
        menu.addAction(self.window.actions_["scheme"])
        menu.exec(at)
        menu.deleteLater()
