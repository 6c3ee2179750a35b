"""The window: it composes the start page, the workspace, menus and status bar, and connects them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QStackedWidget

from annotator.errors import UserError
from annotator.gui import tasks
from annotator.gui.actions import Actions, Needs
from annotator.gui.articles_menu import ArticleCommands
from annotator.gui.dialogs.confirm import ask_undo_foreign
from annotator.gui.files import Files
from annotator.gui.notify import Notices
from annotator.gui.panels.start import StartPage
from annotator.gui.preferences import Preferences
from annotator.gui.session import Session
from annotator.gui.status import StatusLine
from annotator.gui.theme import Theme
from annotator.gui.window_state import WindowState
from annotator.gui.wording import edit_name, reverted
from annotator.gui.workspace import Workspace
from annotator.model import ChangeSet

SMALLEST = (900, 600)
USUAL = (1440, 900)


class MainWindow(QMainWindow):
    """One window with at most one project. `project_opened` carries its path, or None when it was closed."""

    project_opened = Signal(object)

    def __init__(self, state: WindowState, preferences: Preferences) -> None:
        super().__init__()
        self._state = state
        self._preferences = preferences
        self.session: Session | None = None
        self.start = StartPage()
        self.workspace = Workspace()
        self.files = Files(self)
        self.status = StatusLine()
        self.actions_ = Actions(self)
        self.article_commands = ArticleCommands(self.workspace, self)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.start)
        self._pages.addWidget(self.workspace)
        self.setCentralWidget(self._pages)
        self.setStatusBar(self.status)
        self.notices = Notices(self)
        self.setAcceptDrops(True)
        self.setMinimumSize(*SMALLEST)
        self._make_menus()
        self._connect()
        self._restore_window()
        self.set_theme(preferences.theme)
        self._show_project()

    # Composing

    def _make_menus(self) -> None:
        self.actions_.fill(self.menuBar())
        self.actions_.bind(self._slots())
        self._theme_actions = QActionGroup(self)
        for choice, words in (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ):
            action = self.actions_.submenus["theme"].addAction(words)
            action.setCheckable(True)
            action.setData(choice)
            action.setActionGroup(self._theme_actions)
        self._theme_actions.triggered.connect(lambda action: self._preferences.change(theme=action.data()))
        self.actions_.submenus["recent"].aboutToShow.connect(self._fill_recent)
        self.actions_.submenus["tag"].aboutToShow.connect(self._fill_tags)

    def _slots(self) -> dict[str, Callable[[], object]]:
        files, workspace, articles, view = self.files, self.workspace, self.article_commands, self.workspace.view
        return {
            "new": files.new, "open": files.open, "sample": self._open_sample, "add": files.add,
            "add_folder": files.add_folder, "paste": files.paste, "import": files.import_set, "export": files.export,
            "copy_project": files.copy_project, "show_folder": files.show_in_folder,
            "switch_annotator": self._switch_annotator, "preferences": lambda: self._preferences.show(self),
            "close": self.close_project, "quit": self.close,
            "undo": self.undo, "redo": self.redo,
            "copy": lambda: workspace.copy(with_source=False), "copy_source": lambda: workspace.copy(with_source=True),
            "further_span": view.add_selection,
            "start_left": lambda: view.perform("start-left"), "start_right": lambda: view.perform("start-right"),
            "end_left": lambda: view.perform("end-left"), "end_right": lambda: view.perform("end-right"),
            "note": workspace.inspector.focus_note, "delete": lambda: view.perform("delete"),
            "next_annotation": view.focus_next, "previous_annotation": view.focus_previous,
            "next_article": lambda: workspace.step_article(1), "previous_article": lambda: workspace.step_article(-1),
            "done": articles.done_and_next,
            "status_new": lambda: articles.set_status("new"),
            "status_in_progress": lambda: articles.set_status("in_progress"),
            "status_done": lambda: articles.set_status("done"),
            "describe": articles.describe, "remove": articles.remove, "erase": articles.erase,
            "filter": workspace.articles.focus_filter,
            "next_pane": lambda: workspace.step_pane(1), "previous_pane": lambda: workspace.step_pane(-1),
            "zoom_in": lambda: view.set_zoom(view.zoom + 10), "zoom_out": lambda: view.set_zoom(view.zoom - 10),
            "zoom_normal": lambda: view.set_zoom(100),
            "show_articles": self._show_panes, "show_inspector": self._show_panes, "only_article": self._only_article,
            "keys": self._show_keys, "about": self._show_about,
        }  # fmt: skip

    def _connect(self) -> None:
        self.start.new_requested.connect(self.files.new)
        self.start.open_requested.connect(self.files.open)
        self.start.sample_requested.connect(self._open_sample)
        self.start.recent_chosen.connect(self.open_project)
        self.start.recent_removed.connect(self._forget_recent)
        self.files.project_chosen.connect(self.open_project)
        self.files.notice.connect(self.notices.show_notice)
        self.files.added.connect(lambda ids: self.workspace.open_article(ids[0]))
        for source in (self.files, self.workspace, self.article_commands):
            source.problem.connect(self.notices.show_problem)
        self.article_commands.notice.connect(self._tell_undoable)
        workspace = self.workspace
        workspace.add_requested.connect(self.files.add)
        workspace.paste_requested.connect(self.files.paste)
        workspace.article_changed.connect(lambda _: self._show_project())
        workspace.counted.connect(self._show_counts)
        workspace.article_menu_requested.connect(self._article_menu)
        workspace.annotation_menu_requested.connect(self._annotation_menu)
        workspace.view.zoom_changed.connect(self._zoomed)
        workspace.view.focus_changed.connect(lambda _: self._enable())
        self._preferences.theme_changed.connect(self.set_theme)
        self._preferences.annotator_changed.connect(self._act_as)
        self._preferences.problem.connect(self.notices.show_problem)
        self._preferences.font_changed.connect(self._set_font)
        QApplication.instance().applicationStateChanged.connect(self._on_state)  # type: ignore[union-attr]

    def set_theme(self, theme: Theme) -> None:
        """Show everything in the colours of that theme."""
        self.start.set_theme(theme)
        self.workspace.set_theme(theme)
        for action in self._theme_actions.actions():
            action.setChecked(action.data() == self._preferences.settings.theme)

    # The project

    def open_project(self, path: Path) -> None:
        """Open a project in place of the one that is open; if it cannot be opened, that one stays."""
        if self.session is not None and self.session.project.path.absolute() == path.absolute():
            return
        name = self._preferences.annotator_name(self)
        if name is None:
            return
        try:
            session = Session.open(path, name, self)
        except UserError as error:
            self.notices.show_problem(error)
            self.start.set_recent(self._state.recent)
            return
        self.close_project()
        self.session = self.files.session = self.article_commands.session = session
        session.problem.connect(self.notices.show_problem)
        session.waiting.connect(self._waiting)
        session.changed.connect(self._on_change)
        self.workspace.set_session(session)
        self._pages.setCurrentWidget(self.workspace)
        self._state.add_recent(path)
        self._state.last_project = path
        place = self._state.place(session.project.id)
        if place.article_id and session.project.has("article", place.article_id):
            self.workspace.go_to(place)
        else:
            self.workspace.open_first()
        self.workspace.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if session.project.read_only:
            self.notices.show_notice(
                self.tr("This project is read-only: you can read and export. Save a copy to work on it.")
            )
        self._show_project()
        self.project_opened.emit(path)
        QTimer.singleShot(0, session.begin_idle_work)

    def _open_sample(self) -> None:
        name = self._preferences.annotator_name(self)
        if name is not None:
            self.files.sample(name)

    def close_project(self) -> None:
        """Close the project and show the start page."""
        if self.session is None:
            self.start.set_recent(self._state.recent)
            self._pages.setCurrentWidget(self.start)
            return
        session = self.session
        self.workspace.inspector.save_note()
        self._state.set_place(session.project.id, self.workspace.place)
        self.session = self.files.session = self.article_commands.session = None
        self.workspace.set_session(None)
        session.close()
        session.deleteLater()
        self._state.last_project = None
        self.start.set_recent(self._state.recent)
        self._pages.setCurrentWidget(self.start)
        self._show_project()
        self.project_opened.emit(None)

    def expect_project(self) -> None:
        """Show the empty workspace while a project is about to be opened."""
        self._pages.setCurrentWidget(self.workspace)

    def _forget_recent(self, path: Path) -> None:
        self._state.forget_recent(path)
        self.start.set_recent(self._state.recent)

    def _switch_annotator(self) -> None:
        if self.session is not None:
            self._preferences.switch_annotator(self, [each.name for each in self.session.project.annotators()])

    def _act_as(self, name: str) -> None:
        if self.session is not None:
            self.session.act_as(name)
            self.workspace.show_annotator()
            self._show_counts()

    # Undo and redo

    def undo(self) -> None:
        """Undo the latest edit, asking first if another program made it, and show where it was."""
        if self.session is None:
            return
        self.workspace.inspector.save_note()
        edit = self.session.project.next_undo()
        if (
            edit is not None
            and edit.origin != "window"
            and not ask_undo_foreign(self, edit=edit_name(edit.name), origin=edit.origin, at=edit.at)
        ):
            return
        self._tell_reverted(self.session.undo(), self.tr("There is nothing to undo."))

    def redo(self) -> None:
        """Redo the latest undo and show where it was."""
        if self.session is not None:
            self._tell_reverted(self.session.redo(), self.tr("There is nothing to redo."))

    def _tell_reverted(self, change_set: ChangeSet | None, nothing: str) -> None:
        if change_set is None:
            if self.session is not None and self.session.saved:
                self.status.say(nothing)
            return
        self.workspace.show_change(change_set)
        self.status.say(reverted(change_set))

    def _tell_undoable(self, text: str) -> None:
        self.notices.show_notice(text, (self.tr("Undo"), self.undo))

    # What is shown around the panes

    def _show_project(self) -> None:
        parts = []
        if self.session is not None:
            if self.workspace.article is not None:
                parts.append(self.workspace.article.title)
            parts.append(self.session.project.title)
        # No "[*]" here: there is nothing unsaved, ever.
        self.setWindowTitle(" – ".join([*parts, "Annotator"]))
        self.status.setVisible(self.session is not None)
        self._enable()
        self._show_counts()

    def _enable(self) -> None:
        there: Needs = "nothing"
        if self.session is not None:
            there = "project"
            if self.workspace.article is not None:
                there = "annotation" if self.workspace.view.focused_id is not None else "article"
        self.actions_.enable(there)

    def _show_counts(self) -> None:
        if self.session is not None:
            self.status.show_state(self.session, self.workspace)

    def _on_change(self, change_set: ChangeSet) -> None:
        if change_set.everything or change_set.of("project") or change_set.of("article"):
            self._show_project()

    def _waiting(self, waiting: bool) -> None:  # noqa: FBT001 - a signal's argument
        if waiting:
            self.notices.show_notice(
                self.tr("Another program is writing to the project. Your edits follow as soon as it is done.")
            )
        self._show_counts()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive and self.session is not None:
            self.session.poll()

    # Menus

    def _fill_recent(self) -> None:
        menu = self.actions_.submenus["recent"]
        menu.clear()
        for path in self._state.recent:
            action = menu.addAction(
                path.stem if path.exists() else self.tr("{name} (moved or deleted)").format(name=path.stem)
            )
            action.setEnabled(path.exists())
            action.setToolTip(str(path))
            action.triggered.connect(lambda _checked=False, path=path: self.open_project(path))

    def _fill_tags(self) -> None:
        menu = self.actions_.submenus["tag"]
        menu.clear()
        self._add_labels(menu)

    def _add_labels(self, menu: QMenu) -> None:
        if self.session is None:
            return
        for label in self.session.project.scheme.labels:
            action = menu.addAction(f"{label.title}\t{label.key}" if label.key else label.title)
            action.triggered.connect(lambda _checked=False, name=label.name: self.workspace.view.use_label(name))

    def _annotation_menu(self, annotation_id: str | None, at: QPoint) -> None:
        if annotation_id is not None:
            self.workspace.view.focus_annotation(annotation_id, reveal=False)
        menu = QMenu(self)
        self._add_labels(menu)
        menu.addSeparator()
        names = ["copy", "copy_source"]
        if self.workspace.view.focused_id is not None:
            names = ["note", "further_span", "start_left", "start_right", "end_left", "end_right", "delete", "", *names]
        self._pop_up(menu, names, at)

    def _article_menu(self, article_ids: Sequence[str], at: QPoint) -> None:
        self.article_commands.about(article_ids)
        names = ["status_new", "status_in_progress", "status_done", "", "describe", "", "remove", "erase", "", "add"]
        self._pop_up(QMenu(self), names, at)
        self.article_commands.about(())

    def _pop_up(self, menu: QMenu, names: Sequence[str], at: QPoint) -> None:
        for name in names:
            if name:
                menu.addAction(self.actions_[name])
            else:
                menu.addSeparator()
        menu.exec(at)
        menu.deleteLater()

    def _show_keys(self) -> None:
        from annotator.gui.actions import key_rows
        from annotator.gui.dialogs.keys import KeysDialog

        KeysDialog(key_rows(), self).open()

    def _show_about(self) -> None:
        from annotator.gui.dialogs.about import AboutDialog

        AboutDialog(self).open()

    # Panes and window

    def _show_panes(self) -> None:
        self.workspace.articles.setVisible(self.actions_["show_articles"].isChecked())
        self.workspace.side.setVisible(self.actions_["show_inspector"].isChecked())

    def _only_article(self) -> None:
        alone = self.actions_["only_article"].isChecked()
        self.workspace.show_only_article(alone=alone)
        self.menuBar().setVisible(not alone)
        self.status.setVisible(not alone)
        if alone:
            self.showFullScreen()
        else:
            self.showNormal()
            self._show_panes()

    def _zoomed(self, percent: int) -> None:
        self._state.zoom = percent
        self.status.say(self.tr("Text at {percent} %").format(percent=percent))

    def _set_font(self, family: str) -> None:
        self.workspace.view.set_font_family(family)
        self.files.font_family = family

    def _restore_window(self) -> None:
        geometry = self._state.layout("geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(QSize(*USUAL).boundedTo(self.screen().availableSize() - QSize(0, 40)))  # less its title bar
        for name, splitter in (("panes", self.workspace.panes), ("side", self.workspace.side)):
            state = self._state.layout(name)
            if state is not None and splitter.restoreState(state):
                self.workspace.take_pane_sizes()
        for name in ("show_articles", "show_inspector"):
            self.actions_[name].setChecked(True)
        self.workspace.view.set_zoom(self._state.zoom)
        self._set_font(self._preferences.settings.font_family)
        self.start.set_recent(self._state.recent)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._state.set_layout("geometry", self.saveGeometry())
        self._state.set_layout("panes", self.workspace.panes.saveState())
        self._state.set_layout("side", self.workspace.side.saveState())
        path = self.session.project.path if self.session else None
        self.close_project()
        tasks.end_all()
        self._state.last_project = path
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files.take(paths)
