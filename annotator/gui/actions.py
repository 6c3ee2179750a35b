"""Every action of the window, in one table. Menus, tooltips, the palette and the sheet of keys are made from it.

Actions of scope "reading" are single keys that act only while the reading view has the focus, which handles them
itself; menus show their key and trigger the same thing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

Scope = Literal["window", "reading"]
# What must be there for an action to make sense; each includes the ones before it.
Needs = Literal["nothing", "project", "article", "annotation"]
NEEDS: tuple[Needs, ...] = ("nothing", "project", "article", "annotation")


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action: its name in the code, its words, keys as Qt writes them, and where it stands."""

    name: str
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    needs: Needs = "nothing"
    scope: Scope = "window"
    checkable: bool = False
    separator: bool = False  # a line above it
    writes: bool = False  # there is no doing it in a read-only project


def _spec(name: str, menu: str, text: str, *keys: str, **more: object) -> ActionSpec:
    return ActionSpec(name, menu, text, keys, **more)  # type: ignore[arg-type]


FILE, EDIT, ANNOTATE, SUGGEST = "&File", "&Edit", "&Annotate", "&Suggestions"
ARTICLE, VIEW, HELP = "A&rticle", "&View", "&Help"
MENUS = (FILE, EDIT, ANNOTATE, SUGGEST, ARTICLE, VIEW, HELP)

ACTIONS: tuple[ActionSpec, ...] = (
    _spec("new", FILE, "&New project…", "Ctrl+N"),
    _spec("open", FILE, "&Open project…", "Ctrl+O"),
    _spec("recent", FILE, "Open &recent"),
    _spec("sample", FILE, "Open the &sample project"),
    _spec("add", FILE, "&Add articles…", "Ctrl+I", needs="project", separator=True, writes=True),
    _spec("add_folder", FILE, "Add a &folder…", needs="project", writes=True),
    _spec("paste", FILE, "&Paste text as an article", "Ctrl+Shift+V", needs="project", writes=True),
    _spec("import", FILE, "&Import annotations…", needs="project", separator=True, writes=True),
    _spec("import_folder", FILE, "Import annotations from a folder (&brat, UIMA …)…", needs="project", writes=True),
    _spec("export", FILE, "E&xport…", "Ctrl+E", needs="project"),
    _spec("copy_project", FILE, "Save a &copy…", "Ctrl+Shift+S", needs="project"),
    _spec("show_folder", FILE, "Show in fol&der", needs="project"),
    _spec("print", FILE, "Prin&t article…", "Ctrl+P", needs="article", separator=True),
    _spec("save_pdf", FILE, "Sa&ve article as PDF…", needs="article"),
    _spec("switch_annotator", FILE, "S&witch annotator…", needs="project", separator=True),
    _spec("preferences", FILE, "Pr&eferences…", "Ctrl+,"),
    _spec("close", FILE, "C&lose project", "Ctrl+W", needs="project", separator=True),
    _spec("quit", FILE, "&Quit", "Ctrl+Q"),
    _spec("undo", EDIT, "&Undo", "Ctrl+Z", needs="project", writes=True),
    _spec("redo", EDIT, "&Redo", "Ctrl+Shift+Z", "Ctrl+Y", needs="project", writes=True),
    _spec("history", EDIT, "His&tory…", "Ctrl+H", needs="project"),
    _spec("copy", EDIT, "&Copy", "Ctrl+C", needs="article", separator=True),
    _spec("copy_source", EDIT, "Copy with &source", "Ctrl+Shift+C", needs="article"),
    _spec("grow", EDIT, "&Grow the selection", "E", needs="article", scope="reading", separator=True),
    _spec("shrink", EDIT, "S&hrink the selection", "Shift+E", needs="article", scope="reading"),
    _spec("find", EDIT, "&Find in the article…", "Ctrl+F", needs="article", separator=True),
    _spec("find_next", EDIT, "Find &next", "F3", needs="article"),
    _spec("find_previous", EDIT, "Find &previous", "Shift+F3", needs="article"),
    _spec("search", EDIT, "Search the pro&ject…", "Ctrl+Shift+F", needs="project"),
    _spec("next_found", EDIT, "Next place f&ound", "F4", needs="project"),
    _spec("previous_found", EDIT, "Pre&vious place found", "Shift+F4", needs="project"),
    _spec("tag", ANNOTATE, "&Tag as", needs="article", writes=True),
    _spec(
        "further_span",
        ANNOTATE,
        "Add the selection as a &further span",
        "+",
        needs="annotation",
        scope="reading",
        writes=True,
    ),
    _spec(
        "start_left",
        ANNOTATE,
        "Start a word &left",
        "A",
        needs="annotation",
        scope="reading",
        separator=True,
        writes=True,
    ),
    _spec("start_right", ANNOTATE, "Start a word &right", "S", needs="annotation", scope="reading", writes=True),
    _spec("end_left", ANNOTATE, "&End a word left", "D", needs="annotation", scope="reading", writes=True),
    _spec("end_right", ANNOTATE, "End a &word right", "F", needs="annotation", scope="reading", writes=True),
    _spec("link", ANNOTATE, "Lin&k to…", "L", needs="annotation", scope="reading", separator=True, writes=True),
    _spec("link_claim", ANNOTATE, "Link to another article’s &claim…", "Ctrl+L", needs="annotation", writes=True),
    _spec("refer", ANNOTATE, "Refers to wh&om…", "W", needs="annotation", scope="reading", writes=True),
    _spec(
        "refer_others",
        ANNOTATE,
        "The same for &all other mentions",
        "Shift+W",
        needs="annotation",
        scope="reading",
        writes=True,
    ),
    _spec(
        "repeats",
        ANNOTATE,
        "Tag repeats in thi&s article…",
        "R",
        needs="annotation",
        scope="reading",
        separator=True,
        writes=True,
    ),
    _spec(
        "repeats_everywhere",
        ANNOTATE,
        "Tag repeats in the whole pro&ject…",
        "Shift+R",
        needs="annotation",
        scope="reading",
        writes=True,
    ),
    _spec("fill_in", ANNOTATE, "Fill &in attributes", "F2", needs="article"),
    _spec("note", ANNOTATE, "&Note", "M", needs="annotation", scope="reading"),
    _spec("delete", ANNOTATE, "&Delete annotation", "Del", needs="annotation", scope="reading", writes=True),
    _spec("next_annotation", ANNOTATE, "Ne&xt annotation", "Ctrl+Down", needs="article", separator=True),
    _spec("previous_annotation", ANNOTATE, "&Previous annotation", "Ctrl+Up", needs="article"),
    _spec("guideline", ANNOTATE, "&Guideline of the label", "F1", needs="project", separator=True),
    _spec("scheme", ANNOTATE, "Sc&heme…", "Ctrl+Shift+L", needs="project", writes=True),
    _spec("next_suggestion", SUGGEST, "&Next suggestion", "Tab", needs="article", scope="reading"),
    _spec("previous_suggestion", SUGGEST, "&Previous suggestion", "Shift+Tab", needs="article", scope="reading"),
    _spec(
        "accept_suggestion",
        SUGGEST,
        "&Accept",
        "Enter",
        needs="article",
        scope="reading",
        separator=True,
        writes=True,
    ),
    _spec("accept_alike", SUGGEST, "Accept all a&like…", "Shift+Enter", needs="article", scope="reading", writes=True),
    _spec("reject_suggestion", SUGGEST, "&Reject", "Backspace", needs="article", scope="reading", writes=True),
    _spec("suggestions", SUGGEST, "Show or &hide", "H", needs="project", scope="reading", separator=True),
    _spec("suggestion_choices", SUGGEST, "&Suggestions…", needs="project"),
    _spec(
        "suggest_selected",
        SUGGEST,
        "Find suggestions in selec&ted articles",
        needs="article",
        separator=True,
        writes=True,
    ),
    _spec("suggest_everywhere", SUGGEST, "&Find suggestions in all articles", needs="article", writes=True),
    _spec("learn", SUGGEST, "Learn no&w", needs="article", writes=True),
    _spec("next_article", ARTICLE, "&Next article", "Alt+Down", needs="project"),
    _spec("previous_article", ARTICLE, "&Previous article", "Alt+Up", needs="project"),
    _spec(
        "done",
        ARTICLE,
        "&Done: sweep, then the next article",
        "Ctrl+Return",
        "Ctrl+Enter",
        needs="article",
        separator=True,
        writes=True,
    ),
    _spec("status_new", ARTICLE, "Mark as ne&w", needs="article", writes=True),
    _spec("status_in_progress", ARTICLE, "Mark as in pro&gress", needs="article", writes=True),
    _spec("status_done", ARTICLE, "Mark as d&one", needs="article", writes=True),
    _spec("describe", ARTICLE, "&Title, byline, date…", needs="article", separator=True, writes=True),
    _spec("remove", ARTICLE, "&Remove from the project", needs="article", separator=True, writes=True),
    _spec("erase", ARTICLE, "&Erase for good…", needs="article", writes=True),
    _spec("palette", VIEW, "&Command palette…", "Ctrl+K"),
    _spec("entities", VIEW, "&Entities…", "Ctrl+Shift+E", needs="project"),
    _spec("filter", VIEW, "&Filter articles", needs="project", separator=True),
    _spec("next_pane", VIEW, "Next p&ane", "F6", needs="project"),
    _spec("previous_pane", VIEW, "Pre&vious pane", "Shift+F6", needs="project"),
    _spec("zoom_in", VIEW, "Text &larger", "Ctrl++", "Ctrl+=", separator=True),
    _spec("zoom_out", VIEW, "Text &smaller", "Ctrl+-"),
    _spec("zoom_normal", VIEW, "Text &normal size", "Ctrl+0"),
    _spec("theme", VIEW, "&Theme", separator=True),
    _spec("show_articles", VIEW, "Article l&ist", checkable=True, separator=True),
    _spec("show_inspector", VIEW, "Ins&pector and outline", checkable=True),
    _spec("only_article", VIEW, "&Only the article", "F11", needs="project", checkable=True),
    _spec("keys", HELP, "&Keys", "Ctrl+?"),
    _spec("about", HELP, "&About Annotator"),
)
SUBMENUS = frozenset({"recent", "tag", "theme"})


def words(text: str) -> str:
    """Return an action's or menu's words in the language of the window."""
    return QCoreApplication.translate("Actions", text)


class Actions(QObject):
    """The window's QActions by name; `needs` decides which are enabled."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        self.submenus: dict[str, QMenu] = {}
        for spec in ACTIONS:
            if spec.name in SUBMENUS:
                continue
            action = QAction(words(spec.text), window)
            action.setCheckable(spec.checkable)
            if spec.scope == "reading":
                # Shown, not bound: the reading view acts on the key, and only while it has the focus.
                action.setText(f"{words(spec.text)}\t{key_words(spec)}")
            else:
                action.setShortcuts([QKeySequence(key) for key in spec.keys])
                window.addAction(action)
            self._actions[spec.name] = action
        self._unbound = set(self._actions)
        self._there: Needs = "nothing"
        self._read_only = False

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def fill(self, bar: QMenuBar) -> None:
        """Make the menus of the table."""
        for title in MENUS:
            menu = self.menus[title] = bar.addMenu(words(title))
            menu.setToolTipsVisible(True)
            for spec in ACTIONS:
                if spec.menu != title:
                    continue
                if spec.separator:
                    menu.addSeparator()
                if spec.name in SUBMENUS:
                    self.submenus[spec.name] = menu.addMenu(words(spec.text))
                else:
                    menu.addAction(self._actions[spec.name])

    def bind(self, slots: Mapping[str, Callable[[], object]]) -> None:
        """Connect actions to what they do, by name. Raises KeyError for a name that is not in the table."""
        self._unbound -= slots.keys()
        for name, slot in slots.items():
            self._actions[name].triggered.connect(lambda _checked=False, slot=slot: slot())

    @property
    def unbound(self) -> frozenset[str]:
        """The names of actions that do nothing yet."""
        return frozenset(self._unbound)

    def enable(self, there: Needs, *, read_only: bool) -> None:
        """Enable what is possible now that `there` is the most that is there."""
        self._there, self._read_only = there, read_only
        reached = NEEDS.index(there)
        for spec in ACTIONS:
            enabled = NEEDS.index(spec.needs) <= reached and not (read_only and spec.writes)
            if spec.name in self._actions:
                self._actions[spec.name].setEnabled(enabled)
            elif spec.name in self.submenus:
                self.submenus[spec.name].setEnabled(enabled)

    def why_not(self, spec: ActionSpec) -> str:
        """Return why an action is disabled just now, as words that follow its name; "" where it is not."""
        action = self._actions.get(spec.name)
        if action.isEnabled() if action else self.submenus[spec.name].isEnabled():
            return ""
        if NEEDS.index(spec.needs) > NEEDS.index(self._there):
            return {
                "project": words("needs an open project"),
                "article": words("needs an article"),
                "annotation": words("needs an annotation in focus"),
            }[spec.needs]
        if self._read_only and spec.writes:
            return words("not in a read-only project")
        return words("not possible just now")


def plain(text: str) -> str:
    """Return an action's or menu's words without the mark of its letter and without its key."""
    return text.partition("\t")[0].replace("&", "")


def first_key(spec: ActionSpec) -> str:
    """Return the first of an action's keys as the platform writes it, or ""."""
    return native(spec.keys[0]) if spec.keys else ""


def key_words(spec: ActionSpec) -> str:
    """Return an action's keys as the platform writes them, "Ctrl+Y, Ctrl+Shift+Z"."""
    return ", ".join(map(native, spec.keys))


def native(key: str) -> str:
    """Return a key as the platform writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
