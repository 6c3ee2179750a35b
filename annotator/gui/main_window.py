"""The window: it composes the start page, the workspace, menus and status bar, and connects them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup, QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QStackedWidget, QWidget

from annotator.errors import ProjectBusy, ProjectUnchecked, UserError
from annotator.gui import tasks
from annotator.gui.actions import Actions, Needs
from annotator.gui.dialogs.confirm import ask_close_unsaved, ask_close_waiting
from annotator.gui.files import Files
from annotator.gui.notify import Notices
from annotator.gui.panels.start import StartPage
from annotator.gui.preferences import Preferences
from annotator.gui.progress import busy
from annotator.gui.status import StatusLine
from annotator.gui.style import surface
from annotator.gui.tab_order import TabsAsSeen
from annotator.gui.theme import Theme
from annotator.gui.window_state import WindowState
from annotator.model import ChangeSet

if TYPE_CHECKING:
    from annotator.gui.feature import Feature
    from annotator.gui.features import Features
    from annotator.gui.session import Session
    from annotator.gui.workspace import Workspace

F = TypeVar("F", bound="Feature")

SMALLEST = (900, 560)  # on a screen of 900 × 600 there is a title bar too
USUAL = (1440, 900)
SHOWN = ("show_articles", "show_inspector")  # the actions that say which panes there are


class MainWindow(TabsAsSeen, QMainWindow):
    """One window with at most one project. `project_opened` carries its path, or None when it was closed.

    The start page is there at once, for the first paint; `complete` makes the workspace and what acts on it.
    """

    project_opened = Signal(object)

    def __init__(self, state: WindowState, preferences: Preferences) -> None:
        super().__init__()
        self.state = state
        self._preferences = preferences
        self._workspace: Workspace | None = None
        self._features: Features | None = None
        self.session: Session | None = None
        # Asked before a project is opened: whether another window has it, and has come to the front instead.
        self.is_elsewhere: Callable[[Path], bool] = lambda _path: False
        self.start = StartPage()
        self.files = Files(self)
        self.status = StatusLine()
        self.actions_ = Actions(self)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.start)
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

    @property
    def preferences(self) -> Preferences:
        """What the person likes."""
        return self._preferences

    @property
    def workspace(self) -> Workspace:
        """The panes of an open project."""
        self.complete()
        assert self._workspace is not None
        return self._workspace

    def complete(self) -> None:
        """Make the workspace and connect it, once; it is wanted when the window has been painted."""
        if self._workspace is not None:
            return
        from annotator.gui.articles_menu import ArticleCommands
        from annotator.gui.features import Features
        from annotator.gui.menus import Menus
        from annotator.gui.workspace import Workspace

        self._workspace = workspace = Workspace()
        self._pages.addWidget(workspace)
        self._features = Features(workspace, self)
        self.menus = Menus(self.actions_, workspace, self.feature(ArticleCommands), lambda: self.state.recent, self)
        self.actions_.bind(self._slots())
        assert not self.actions_.unbound, self.actions_.unbound
        self._connect_workspace(workspace)
        self._restore_panes()
        workspace.set_theme(self._preferences.theme)

    def feature(self, kind: type[F]) -> F:
        """Return the window's feature of that class."""
        self.complete()
        assert self._features is not None
        return self._features.of(kind)

    # Composing

    def _make_menus(self) -> None:
        self.actions_.fill(self.menuBar())
        self._theme_actions = QActionGroup(self)
        for choice, words in (
            ("system", self.tr("&As the system")),
            ("light", self.tr("&Light")),
            ("dark", self.tr("&Dark")),
        ):
            action = self.actions_.submenus["theme"].addAction(words)
            action.setCheckable(True)
            action.setData(choice)
            action.setActionGroup(self._theme_actions)
        self._theme_actions.triggered.connect(lambda action: self._preferences.change(theme=action.data()))

    def _slots(self) -> dict[str, Callable[[], object]]:
        files, workspace, view = self.files, self.workspace, self.workspace.view
        return {
            "new": files.new, "open": files.open, "sample": self._open_sample, "add": files.add,
            "add_folder": files.add_folder, "paste": files.paste, "import": files.import_set,
            "import_folder": files.import_set_folder, "export": files.export,
            "copy_project": files.copy_project, "show_folder": files.show_in_folder,
            "switch_annotator": self._switch_annotator, "preferences": lambda: self._preferences.show(self),
            "close": self.close_project, "quit": self.close,
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
        self.files.offered.connect(self.notices.show_notice)
        self.files.added.connect(lambda ids: self.workspace.open_article(ids[0]))
        self.files.problem.connect(self.notices.show_problem)
        self._preferences.theme_changed.connect(self.set_theme)
        self._preferences.annotator_changed.connect(self._act_as)
        self._preferences.problem.connect(self.notices.show_problem)
        self._preferences.font_changed.connect(self._set_font)
        QApplication.instance().applicationStateChanged.connect(self._on_state)  # type: ignore[union-attr]

    def _connect_workspace(self, workspace: Workspace) -> None:
        workspace.problem.connect(self.notices.show_problem)
        self.menus.recent_chosen.connect(self.open_project)
        workspace.add_requested.connect(self.files.add)
        workspace.paste_requested.connect(self.files.paste)
        workspace.article_changed.connect(lambda _: self._show_project())
        workspace.page_changed.connect(self._enable)
        workspace.counted.connect(self._show_counts)
        workspace.inspector.state_changed.connect(self._show_counts)
        workspace.view.remarked.connect(self.status.say)
        workspace.view.zoom_changed.connect(self._zoomed)
        workspace.view.focus_changed.connect(lambda _: self._enable())

    def set_theme(self, theme: Theme) -> None:
        """Show everything in the colours of that theme."""
        self.start.set_theme(theme)
        if self._workspace is not None:
            self._workspace.set_theme(theme)
        for action in self._theme_actions.actions():
            action.setChecked(action.data() == self._preferences.settings.theme)

    # The project

    def open_project(self, path: Path) -> None:
        """Open a project in place of the one that is open; if it cannot be opened, that one stays."""
        self.complete()
        if self.session is not None and self.session.project.same_file(path):
            return
        if self.is_elsewhere(path):
            self.notices.show_notice(self.tr("“{name}” is open in another window.").format(name=path.stem))
            return
        session = self._session_on(path)
        if session is None:
            self.start.set_recent(self.state.recent)
        elif self.close_project():
            self._show_session(session)
        else:
            session.close()
        if session is None or self.session is not session:  # nobody need be sent here for that project
            self.project_opened.emit(self.session.project.path if self.session else None)

    def _session_on(self, path: Path) -> Session | None:
        """Open a project and ask who annotates, the first time; None where either was refused."""
        from annotator.gui.session import Session

        try:
            project = Session.open_project(path)
        except UserError as error:
            self.notices.show_problem(error)
            return None
        name = self._preferences.annotator_name(self)
        try:
            if name is not None:
                return Session(project, name, self)
            self.state.add_recent(path)
            words = self.tr("“{name}” was not opened, for nobody said who annotates. It is under “Recent projects”.")
            self.notices.show_notice(words.format(name=path.stem))
        except UserError as error:
            self.notices.show_problem(error)
        project.close()
        return None

    def _show_session(self, session: Session) -> None:
        self._set_session(session)
        session.problem.connect(self.notices.show_problem)
        session.waiting.connect(self._tell_waiting)
        session.saved_changed.connect(self._show_counts)
        session.annotator_changed.connect(self._show_counts)
        session.changed.connect(self._on_change)
        self._pages.setCurrentWidget(self.workspace)
        project = session.project
        self.state.add_recent(project.path)
        self.state.last_project = project.path
        self.workspace.go_to(self.state.place(project.id))
        if self.workspace.article is None:
            self.workspace.open_first()
        pane = self.workspace.articles if self.workspace.articles.is_empty else self.workspace.view
        pane.setFocus(Qt.FocusReason.OtherFocusReason)
        if project.read_only:
            self.notices.show_notice(
                self.tr("This project is read-only: you can read and export. Save a copy to work on it.")
            )
        self._show_project()
        self.project_opened.emit(project.path)
        QTimer.singleShot(0, session.begin_idle_work)

    def _set_session(self, session: Session | None) -> None:
        self.session = session
        self.files.session = self.menus.session = session
        self.complete()
        assert self._features is not None
        self._features.set_session(session)
        self.workspace.set_session(session)

    def _open_sample(self) -> None:
        name = self._preferences.annotator_name(self)
        if name is not None:
            self.files.sample(name)

    def close_project(self) -> bool:
        """Close the project and show the start page; return False where the user would rather wait."""
        session = self.session
        if session is not None:
            self.workspace.inspector.save_typed()
            if not self._may_close(session):
                return False
            self._leave_alone()
            self.state.set_place(session.project.id, self.workspace.place)
            self._set_session(None)
            session.close()
            session.deleteLater()
            self.state.last_project = None
            self.project_opened.emit(None)
        self.start.set_recent(self.state.recent)
        self._pages.setCurrentWidget(self.start)
        self._show_project()
        return True

    def _may_close(self, session: Session) -> bool:
        """Return whether everything is on disk, or the user closes without it."""
        if not session.saved:
            with busy(self, self.tr("Saving…")):
                session.finish()
        if not session.saved:
            return ask_close_waiting(self, edits=session.waiting_edits)
        inspector = self.workspace.inspector
        if inspector.state == "saved" or ask_close_unsaved(self):
            return True
        if inspector.waiting_id is not None:
            self.workspace.show_annotation(inspector.waiting_id)
        return False

    def expect_project(self) -> None:
        """Show an empty page while a project is about to be opened."""
        empty = QWidget()
        surface(empty, "paper")
        self._pages.setCurrentIndex(self._pages.addWidget(empty))

    def _forget_recent(self, path: Path) -> None:
        self.state.forget_recent(path)
        self.start.set_recent(self.state.recent)

    def _switch_annotator(self) -> None:
        if self.session is not None:
            self._preferences.switch_annotator(self, [each.name for each in self.session.project.annotators()])

    def _act_as(self, name: str) -> None:
        if self.session is not None:
            self.session.act_as(name)

    # What is shown around the panes

    def tell_undoable(self, text: str) -> None:
        """Say what was done, and offer to take it back."""
        self.notices.show_notice(text, (self.tr("Undo"), self.actions_["undo"].trigger))

    def _show_project(self) -> None:
        parts = []
        if self.session is not None:
            if self.workspace.article is not None:
                parts.append(self.workspace.article.title)
            title = self.session.project.title
            parts.append(self.tr("{title} (read-only)").format(title=title) if self._is_read_only else title)
        # No "[*]" here: there is nothing unsaved, ever.
        self.setWindowTitle(" – ".join([*parts, "Annotator"]))
        self.status.setVisible(self.session is not None and not self._alone)
        self._enable()
        self._show_counts()

    def _enable(self) -> None:
        there: Needs = "nothing"
        if self.session is not None:
            there = "project"
            if self.workspace.article is not None and self.workspace.page is None:
                there = "annotation" if self.workspace.view.focused_id is not None else "article"
        self.actions_.enable(there, read_only=self._is_read_only)

    @property
    def _is_read_only(self) -> bool:
        return self.session is not None and self.session.project.read_only

    def _show_counts(self) -> None:
        if self.session is not None:
            self.status.show_state(self.session, self.workspace)

    def _on_change(self, change_set: ChangeSet) -> None:
        self.notices.withdraw_offers()
        if change_set.everything or change_set.of("project") or change_set.of("article"):
            self._show_project()

    def _tell_waiting(self, error: ProjectBusy | None) -> None:
        if isinstance(error, ProjectUnchecked):
            self.notices.show_notice(
                self.tr("The project is large and still being checked. Your edits follow as soon as that is done.")
            )
        elif error is not None:
            self.notices.show_notice(
                self.tr("Another program is writing to the project. Your edits follow as soon as it is done.")
            )
        self._show_counts()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive and self.session is not None:
            self.session.poll()

    # Dialogs

    def _show_keys(self) -> None:
        from annotator.gui.dialogs.keys import KeysDialog
        from annotator.gui.key_sheet import key_rows

        KeysDialog(key_rows(), self).open()

    def _show_about(self) -> None:
        from annotator.gui.dialogs.about import AboutDialog

        AboutDialog(self).open()

    # Panes and window

    def _show_panes(self) -> None:
        self.workspace.show_panes(
            articles=self.actions_["show_articles"].isChecked(),
            side=self.actions_["show_inspector"].isChecked(),
            alone=self._alone,
        )

    @property
    def _alone(self) -> bool:
        """Whether there is nothing but the article."""
        return self.actions_["only_article"].isChecked()

    def _only_article(self) -> None:
        self._show_panes()
        self.menuBar().setVisible(not self._alone)
        self.status.setVisible(not self._alone)
        # Whether it is maximised stays as it is below that.
        full = Qt.WindowState.WindowFullScreen
        self.setWindowState(self.windowState() | full if self._alone else self.windowState() & ~full)

    def _leave_alone(self) -> None:
        if self._alone:
            self.actions_["only_article"].setChecked(False)
            self._only_article()

    def _zoomed(self, percent: int) -> None:
        self.state.zoom = percent
        self.status.say(self.tr("Text at {percent} %").format(percent=percent))

    def _set_font(self, family: str) -> None:
        self.workspace.view.set_font_family(family)
        self.files.font_family = family

    def _restore_window(self) -> None:
        geometry = self.state.layout("geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(QSize(*USUAL).boundedTo(self.screen().availableSize() - QSize(0, 40)))  # less its title bar
        for name in SHOWN:
            self.actions_[name].setChecked(self.state.is_shown(name))
        self.start.set_recent(self.state.recent)

    def _restore_panes(self) -> None:
        for name, splitter in (("panes", self.workspace.panes), ("side", self.workspace.side)):
            state = self.state.layout(name)
            if state is not None:
                splitter.restoreState(state)
        self._show_panes()
        self.workspace.view.set_zoom(self.state.zoom)
        self._set_font(self._preferences.settings.font_family)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button in focus, as Space does; Qt has that in dialogs alone."""
        focus = QApplication.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, QAbstractButton):
            focus.click()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep how the window looks, and close; not while somebody would rather wait for an edit."""
        event.ignore()  # until all is closed: a fault on the way must not take the window with it
        self._leave_alone()
        path = self.session.project.path if self.session else None
        if not self.close_project():
            return
        self.state.set_layout("geometry", self.saveGeometry())
        if self._workspace is not None:
            self.state.set_layout("panes", self._workspace.panes.saveState())
            self.state.set_layout("side", self._workspace.side.saveState())
        for name in SHOWN:
            self.state.set_shown(name, shown=self.actions_[name].isChecked())
        tasks.end_all()
        self.state.last_project = path
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files.take(paths)
