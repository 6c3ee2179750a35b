"""The menus that depend on what there is: recent projects, labels, and the right-click menus."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from annotator.errors import UserError
from annotator.gui.actions import ANNOTATE, EDIT, Actions
from annotator.gui.articles_menu import ArticleCommands
from annotator.gui.place import is_there
from annotator.gui.session import Session
from annotator.gui.wording import edit_name
from annotator.gui.workspace import Workspace


class Menus(QObject):
    """Fills the submenus as they open, and shows the right-click menus. `recent_chosen` carries a path."""

    recent_chosen = Signal(object)

    def __init__(
        self,
        actions: Actions,
        workspace: Workspace,
        article_commands: ArticleCommands,
        recent: Callable[[], Sequence[Path]],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._actions = actions
        self._workspace = workspace
        self._article_commands = article_commands
        self._recent = recent
        self._window = window
        self.session: Session | None = None
        actions.submenus["recent"].aboutToShow.connect(self._fill_recent)
        actions.submenus["tag"].aboutToShow.connect(self._fill_tags)
        actions.menus[ANNOTATE].aboutToShow.connect(self._enable_further_span)
        actions.menus[EDIT].aboutToShow.connect(self._say_what_is_undone)
        actions.menus[EDIT].aboutToHide.connect(self._reset_undo)
        workspace.article_menu_requested.connect(self._show_article_menu)
        workspace.annotation_menu_requested.connect(self._show_annotation_menu)

    def _fill_recent(self) -> None:
        menu = self._actions.submenus["recent"]
        menu.clear()
        for path in self._recent():
            there = is_there(path)
            action = menu.addAction(path.stem if there else self.tr("{name} (moved or deleted)").format(name=path.stem))
            action.setEnabled(there)
            action.setToolTip(str(path))
            action.triggered.connect(lambda _checked=False, path=path: self.recent_chosen.emit(path))

    def _fill_tags(self) -> None:
        menu = self._actions.submenus["tag"]
        menu.clear()
        self._add_labels(menu)

    def _say_what_is_undone(self) -> None:
        """Name the edits that undo and redo would be about; where there is none, they are disabled."""
        if self.session is None or self.session.project.read_only:
            return
        project = self.session.project
        try:
            edits = {"undo": project.next_undo(), "redo": project.next_redo()}
        except UserError:
            return  # another program has the file; the words are those without a name
        for name, edit in edits.items():
            self._actions[name].setEnabled(edit is not None)
            if edit is not None:
                words = self.tr("&Undo {edit}") if name == "undo" else self.tr("&Redo {edit}")
                self._actions[name].setText(words.format(edit=edit_name(edit.name).lower()))

    def _reset_undo(self) -> None:
        """Enable undo and redo again: their keys are there also while the menu is not."""
        for name, words in (("undo", self.tr("&Undo")), ("redo", self.tr("&Redo"))):
            self._actions[name].setText(words)
            self._actions[name].setEnabled(self.session is not None and not self.session.project.read_only)

    def _enable_further_span(self) -> None:
        read_only = self.session is None or self.session.project.read_only
        self._actions["further_span"].setEnabled(self._workspace.view.can_add_selection and not read_only)

    def _add_labels(self, menu: QMenu) -> None:
        if self.session is None:
            return
        project, view = self.session.project, self._workspace.view
        present = view.focused_label
        for label in project.scheme.labels:
            action = menu.addAction(f"{label.title}\t{label.key}" if label.key else label.title)
            action.setEnabled(not project.read_only)
            action.setCheckable(True)
            action.setChecked(label.name == present)
            action.triggered.connect(lambda _checked=False, name=label.name: view.use_label(name))

    def _show_annotation_menu(self, annotation_id: str | None, at: QPoint) -> None:
        if annotation_id is not None:
            self._workspace.view.focus_annotation(annotation_id, reveal=False)
        menu = QMenu(self._window)
        self._add_labels(menu)
        menu.addSeparator()
        self._enable_further_span()
        names = ["copy", "copy_source"]
        if self._workspace.view.focused_id is not None:
            edges = ["further_span", "start_left", "start_right", "end_left", "end_right"]
            names = ["link", "link_claim", "repeats", "fill_in", "note", *edges, "delete", "", *names]
        self._pop_up(menu, names, at)

    def _show_article_menu(self, article_ids: Sequence[str], at: QPoint) -> None:
        self._article_commands.about(article_ids)
        about = ["status_new", "status_in_progress", "status_done", "", "suggest_selected", "", "describe"]
        names = [*about, "", "remove", "erase", "", "add"]
        self._pop_up(QMenu(self._window), names, at)
        self._article_commands.about(())

    def _pop_up(self, menu: QMenu, names: Sequence[str], at: QPoint) -> None:
        for name in names:
            if name:
                menu.addAction(self._actions[name])
            else:
                menu.addSeparator()
        menu.exec(at)
        menu.deleteLater()
