"""Every feature of the window, in one place: a new one is added to a table here and to the table of actions."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, TypeVar

from annotator.gui.annotation_commands import AnnotationCommands
from annotator.gui.articles_menu import ArticleCommands
from annotator.gui.entities.feature import EntityCommands
from annotator.gui.everyone import ForEveryone
from annotator.gui.feature import Feature
from annotator.gui.guideline.feature import Guidelines
from annotator.gui.history_commands import HistoryCommands
from annotator.gui.linking.feature import LinkCommands
from annotator.gui.repeats.feature import Repeats
from annotator.gui.several.feature import Several
from annotator.gui.suggesting.feature import Suggesting
from annotator.gui.suggesting.learning import Learning
from annotator.gui.sweep.feature import Sweep
from annotator.gui.workspace import Workspace

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow
    from annotator.gui.session import Session

F = TypeVar("F", bound=Feature)

# Those that follow what happens in the panes, and are made with them.
FEATURES: tuple[type[Feature], ...] = (
    AnnotationCommands,
    ArticleCommands,
    HistoryCommands,
    Several,
    Repeats,
    LinkCommands,
    EntityCommands,
    Sweep,
    Suggesting,
    Learning,
    Guidelines,
    ForEveryone,
)
# Those that nobody misses before one of their actions is wanted: imported and made then. A module, the name of the
# class, and its actions.
LATER: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("annotator.gui.entities.panel", "EntityPanel"): ("entities",),
    ("annotator.gui.find.feature", "FindInArticle"): ("find", "find_next", "find_previous"),
    ("annotator.gui.history.feature", "HistoryPanel"): ("history",),
    ("annotator.gui.linking.across", "LinkAcross"): ("link_claim",),
    ("annotator.gui.palette.feature", "Palette"): ("palette",),
    ("annotator.gui.printing.feature", "PrintArticle"): ("print", "save_pdf"),
    ("annotator.gui.scheme.feature", "SchemeCommands"): ("scheme",),
    ("annotator.gui.suggesting.choices", "SuggestionChoices"): ("suggestion_choices",),
    ("annotator.gui.search.feature", "SearchProject"): ("search", "next_found", "previous_found"),
}


class Features:
    """The features of one window, each made once; their actions are bound, and the window shows what they say."""

    def __init__(self, workspace: Workspace, window: MainWindow) -> None:
        self._workspace = workspace
        self._window = window
        self._made: dict[type[Feature], Feature] = {}
        for kind in FEATURES:
            window.actions_.bind(self.of(kind).slots())
        for (module, name), actions in LATER.items():
            window.actions_.bind({action: partial(self._act, module, name, action) for action in actions})

    def of(self, kind: type[F]) -> F:
        """Return the feature of that class, made where it is not there yet."""
        if kind not in self._made:
            self._made[kind] = self._make(kind)
        found = self._made[kind]
        assert isinstance(found, kind)
        return found

    def set_session(self, session: Session | None) -> None:
        """Let all work on another project, or on none."""
        for feature in self._made.values():
            feature.set_session(session)

    def _act(self, module: str, name: str, action: str) -> None:
        kind: type[Feature] = getattr(import_module(module), name)
        self.of(kind).slots()[action]()

    def _make(self, kind: type[Feature]) -> Feature:
        window = self._window
        feature = kind(self._workspace, window)
        feature.problem.connect(window.notices.show_problem)
        feature.said.connect(window.status.say)
        feature.notice.connect(window.notices.show_notice)
        feature.undoable.connect(window.tell_undoable)
        feature.offered.connect(window.notices.show_notice)
        if window.session is not None:
            feature.set_session(window.session)
        return feature
