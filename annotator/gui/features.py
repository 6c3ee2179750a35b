"""Every feature of the window, in one place: a new one is added to the list here and to the table of actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.gui.annotation_commands import AnnotationCommands
from annotator.gui.articles_menu import ArticleCommands
from annotator.gui.entities.feature import EntityCommands
from annotator.gui.entities.panel import EntityPanel
from annotator.gui.everyone import ForEveryone
from annotator.gui.feature import Feature
from annotator.gui.find.feature import FindInArticle
from annotator.gui.guideline.feature import Guidelines
from annotator.gui.history.feature import HistoryPanel
from annotator.gui.history_commands import HistoryCommands
from annotator.gui.linking.across import LinkAcross
from annotator.gui.linking.feature import LinkCommands
from annotator.gui.palette.feature import Palette
from annotator.gui.printing.feature import PrintArticle
from annotator.gui.repeats.feature import Repeats
from annotator.gui.scheme.feature import SchemeCommands
from annotator.gui.search.feature import SearchProject
from annotator.gui.several.feature import Several
from annotator.gui.sweep.feature import Sweep
from annotator.gui.workspace import Workspace

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

FEATURES: tuple[type[Feature], ...] = (
    AnnotationCommands,
    ArticleCommands,
    HistoryCommands,
    HistoryPanel,
    Several,
    Repeats,
    Palette,
    FindInArticle,
    LinkCommands,
    LinkAcross,
    SearchProject,
    SchemeCommands,
    EntityCommands,
    Sweep,
    Guidelines,
    EntityPanel,
    PrintArticle,
    ForEveryone,
)


def make_features(workspace: Workspace, window: MainWindow) -> dict[type[Feature], Feature]:
    """Make one of each and bind its actions; what a feature says is shown by the window."""
    features = {kind: kind(workspace, window) for kind in FEATURES}
    for feature in features.values():
        window.actions_.bind(feature.slots())
        feature.problem.connect(window.notices.show_problem)
        feature.said.connect(window.status.say)
        feature.notice.connect(window.notices.show_notice)
        feature.undoable.connect(window.tell_undoable)
        feature.offered.connect(window.notices.show_notice)
    return features
