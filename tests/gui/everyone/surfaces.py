"""Everything that the window can show, each opened as a person would find it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui.crash.dialog import CrashDialog
from annotator.gui.dialogs.about import AboutDialog
from annotator.gui.dialogs.annotator_name import AnnotatorNameDialog, SwitchAnnotatorDialog
from annotator.gui.dialogs.carried import CarriedDialog
from annotator.gui.dialogs.columns import ColumnsDialog
from annotator.gui.dialogs.export import ExportDialog
from annotator.gui.dialogs.import_preview import ImportDialog
from annotator.gui.dialogs.import_set import ImportSetDialog
from annotator.gui.dialogs.keys import KeysDialog
from annotator.gui.dialogs.message import MessageDialog
from annotator.gui.dialogs.metadata import MetadataDialog
from annotator.gui.dialogs.preferences import PreferencesDialog
from annotator.gui.entities.merging import MergeDialog
from annotator.gui.guideline.feature import Guidelines
from annotator.gui.history.dialog import HistoryDialog
from annotator.gui.linking.attributes_dialog import RelationDialog
from annotator.gui.linking.claim_dialog import ClaimDialog
from annotator.gui.main_window import MainWindow
from annotator.gui.scheme.asking import FateDialog, Question
from annotator.gui.scheme.dialog import SchemeDialog
from annotator.gui.scheme.summary import SummaryDialog
from annotator.gui.suggesting.alike import AlikeDialog
from annotator.gui.suggesting.dialog import SuggestionsDialog
from annotator.library import Project
from annotator.model import Attribute, RelationType, Span
from annotator.operations.fates import SchemeChange
from annotator.operations.schemes import Consequence
from annotator.store.mentions import EntityLine
from annotator.suggest import Reason, Suggestion
from tests.gui.windows import CTRL, KEY, press, session_of, view_of
from tests.unit.projects import TEXT, draft, make, spot

_OTHER = "The Sorrel Valley Council met on Monday. About 300 men left.\n"


def make_project(path: Path) -> Path:
    """A project with two articles, in which there is something of everything."""
    make(path, TEXT, _OTHER)
    with Project.open(path) as project:
        project.act_as("Ann")
        first, second = (article.id for article in project.articles())
        claim = project.annotate(first, label="claim", spans=[spot(TEXT, "The Kestrel Alliance denied it.")], note="?")
        speaker = project.annotate(first, label="speaker", spans=[spot(TEXT, "Adela Voss")])
        project.annotate(first, label="force_figure", spans=[spot(TEXT, "up to 20,000 troops")])
        project.annotate(second, label="organisation", spans=[spot(_OTHER, "Sorrel Valley Council")])
        project.relate("said_by", claim, speaker, cue="denied")
        project.set_attributes(claim, {"kind": "denial", "source_named": True})
        project.refer([speaker], project.make_entity("person", "Adela Voss"))
        project.make_entity("person", "A. Voss")
    return path


# Dialogs


def _through(action: str, *, claim: bool = False) -> Callable[[MainWindow, Path], QDialog]:
    """Open what an action of the window opens, with a claim in focus where it needs one."""

    def opened(window: MainWindow, _folder: Path) -> QDialog:
        if claim:
            focus_claim(window)
        before = set(window.findChildren(QDialog))
        window.actions_[action].trigger()
        (dialog,) = set(window.findChildren(QDialog)) - before
        return dialog

    return opened


def _import_set(window: MainWindow, folder: Path) -> QDialog:
    with Project.open(session_of(window).project.path) as project:
        project.export_to(folder / "set.json")
    return ImportSetDialog(
        folder / "set.json", project=session_of(window).project.path, format_name="json", parent=window
    )


def _summary(window: MainWindow, _folder: Path) -> QDialog:
    scheme = session_of(window).project.scheme
    consequences = [Consequence("deleted", "claim", count=3), Consequence("relabelled", "speaker", "claim", count=2)]
    return SummaryDialog(SchemeChange(scheme, scheme), consequences, window)


def _fates(window: MainWindow, _folder: Path) -> QDialog:
    return FateDialog("Delete “Claim”?", "", [Question("3 annotations", ("Delete them", "Keep"))], "&Delete", window)


def _relation(window: MainWindow, _folder: Path) -> QDialog:
    attributes = (Attribute("sure", "boolean"), Attribute("page", "text"), Attribute("kind", "choice", ("a", "b")))
    kind = RelationType("said_by", "Said by", ("claim",), ("speaker",), attributes)
    return RelationDialog(kind, {"sure": True}, "“It was denied” by Adela Voss", window)


def _merge(window: MainWindow, _folder: Path) -> QDialog:
    entities = session_of(window).project.entities()
    return MergeDialog([EntityLine(entity, mentions=1, articles=1) for entity in entities], window)


def _alike(window: MainWindow, _folder: Path) -> QDialog:
    places = [Suggestion("speaker", (Span(at, at + 5),), 0.8, "x", "1", Reason("cue")) for at in (0, 10)]
    return AlikeDialog(window, places, TEXT)


DIALOGS: dict[type[QDialog], Callable[[MainWindow, Path], QDialog]] = {
    AboutDialog: _through("about"),
    AlikeDialog: _alike,
    AnnotatorNameDialog: lambda window, _: AnnotatorNameDialog("Ann", window),
    CarriedDialog: lambda window, _: CarriedDialog([], window),
    CrashDialog: lambda window, _: CrashDialog("A fault", "All is safe.", "lines of code", Path("a.txt"), window),
    ClaimDialog: _through("link_claim", claim=True),
    ColumnsDialog: lambda window, _: ColumnsDialog("table.csv", ["title", "text"], {}, window),
    ExportDialog: _through("export"),
    FateDialog: _fates,
    HistoryDialog: _through("history"),
    ImportDialog: lambda window, _: ImportDialog(drafts=[draft(TEXT), draft(_OTHER)], known={}, parent=window),
    ImportSetDialog: _import_set,
    KeysDialog: _through("keys"),
    MergeDialog: _merge,
    MessageDialog: lambda window, _: MessageDialog("Go on?", "It can be undone.", yes="&Go on", parent=window),
    MetadataDialog: _through("describe"),
    PreferencesDialog: _through("preferences"),
    RelationDialog: _relation,
    SchemeDialog: _through("scheme"),
    SuggestionsDialog: _through("suggestion_choices"),
    SummaryDialog: _summary,
    SwitchAnnotatorDialog: _through("switch_annotator"),
}

# What a dialog shows besides what it opens with.
FURTHER: dict[type[QDialog], Callable[[QDialog], object]] = {
    SchemeDialog: lambda dialog: dialog.list.choose(dialog.draft.relations[0]),  # type: ignore[attr-defined]
}


@contextmanager
def dialog_in(qtbot: QtBot, window: MainWindow, kind: type[QDialog], folder: Path) -> Iterator[QDialog]:
    """Show a dialog over the window, ready for hands."""
    dialog = DIALOGS[kind](window, folder)
    dialog.show()
    dialog.activateWindow()
    assert QTest.qWaitForWindowFocused(dialog)
    qtbot.waitUntil(lambda: getattr(dialog, "_task", None) is None)
    try:
        yield dialog
    finally:
        dialog.close()
        dialog.deleteLater()


# The window


def focus_claim(window: MainWindow) -> None:
    """Put the claim in focus."""
    view = view_of(window)
    view.setFocus()
    view.set_caret(TEXT.index("The Kestrel"))
    press(window, KEY.Key_Down, CTRL)
    assert view.focused_label == "claim"


def focus_speaker(window: MainWindow) -> None:
    """Put the speaker, who refers to an entity, in focus."""
    view_of(window).setFocus()
    view_of(window).set_caret(TEXT.index("Adela"))
    press(window, KEY.Key_Down, CTRL)
    assert view_of(window).focused_label == "speaker"


def _by(action: str) -> Callable[[MainWindow], None]:
    return lambda window: window.actions_[action].trigger()


def _link(window: MainWindow) -> None:
    focus_claim(window)
    press(window, KEY.Key_L)


def _search(window: MainWindow) -> None:
    window.actions_["search"].trigger()
    QTest.keyClicks(window.focusWidget(), "council")
    QTest.keyClick(window.focusWidget(), KEY.Key_Return)


def _guideline(window: MainWindow) -> QWidget:
    focus_claim(window)
    press(window, KEY.Key_F1)
    return window.feature(Guidelines).panel


def _guidelines(window: MainWindow) -> QWidget:
    view_of(window).set_caret(len(TEXT))
    press(window, KEY.Key_F1)
    return window.feature(Guidelines).panel


# What is done, and what of the window is then walked where it is not all.
STATES: dict[str, Callable[[MainWindow], QWidget | None]] = {
    "an article": lambda window: view_of(window).setFocus(),
    "a claim in focus": focus_claim,
    "linking": _link,
    "finding": _by("find"),
    "the palette": _by("palette"),
    "searching the project": _search,
    "a speaker in focus": focus_speaker,
    "the entities": _by("entities"),
    "the guideline of a label": _guideline,
    "all guidelines": _guidelines,
}
