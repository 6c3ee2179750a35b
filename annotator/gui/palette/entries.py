"""What the palette offers: every action of the table, what stands in its submenus, and articles by their titles."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from annotator.gui.actions import ACTIONS, SUBMENUS, Actions, ActionSpec, first_key, plain, words
from annotator.gui.palette.matching import Fit, fit
from annotator.gui.wording import joined, shown_date
from annotator.store import listing
from annotator.store.project import Project

# Whoever knows a title types a little more of it.
_ARTICLES = 30


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to do: its words, where it stands, its key, and why it cannot be done just now ("" where it can)."""

    name: str
    text: str
    group: str
    run: Callable[[], object]
    key: str = ""
    why_not: str = ""
    checked: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """An entry that fits what was typed, and which letters of its words do."""

    entry: Entry
    places: tuple[int, ...] = ()


def translated(text: str) -> str:
    """Return words of the palette in the language of the window."""
    return QCoreApplication.translate("Palette", text)


def all_entries(actions: Actions) -> list[Entry]:
    """Return an entry for everything in the menus as they would open now, in their order."""
    for menu in actions.menus.values():
        menu.aboutToShow.emit()
    try:
        return [entry for spec in ACTIONS if spec.name != "palette" for entry in _entries(spec, actions)]
    finally:
        for menu in actions.menus.values():
            menu.aboutToHide.emit()


def _entries(spec: ActionSpec, actions: Actions) -> Iterator[Entry]:
    group = plain(words(spec.menu))
    if spec.name not in SUBMENUS:
        action = actions[spec.name]
        text, checked = plain(action.text()), action.isCheckable() and action.isChecked()
        yield Entry(spec.name, text, group, action.trigger, first_key(spec), actions.why_not(spec), checked)
        return
    menu = actions.submenus[spec.name]
    menu.aboutToShow.emit()
    for action in menu.actions():
        name, _, key = action.text().partition("\t")
        text = _submenu_words(spec).format(name=plain(name))
        why_not = "" if action.isEnabled() else actions.why_not(spec) or translated("not possible just now")
        yield Entry(f"{spec.name}/{plain(name)}", text, group, action.trigger, key, why_not, action.isChecked())


def _submenu_words(spec: ActionSpec) -> str:
    known = {
        "recent": translated("Open {name}"),
        "tag": translated("Tag as {name}"),
        "theme": translated("Theme: {name}"),
    }
    return known.get(spec.name, f"{plain(words(spec.text))}: {{name}}")


def found(typed: str, entries: Sequence[Entry], recent: Sequence[str]) -> list[Found]:
    """Return the entries that fit, the best first; among equals those done last, then in the order of the menus.

    What cannot be done just now comes last, and only where something was typed.
    """
    latest = {name: place for place, name in enumerate(recent)}
    fitting: list[tuple[tuple[bool, int, int], Entry, Fit]] = []
    for entry in entries:
        how = fit(typed, entry.text, entry.group)
        if how is not None and (typed.strip() or not entry.why_not):
            order = (bool(entry.why_not), how.rank, latest.get(entry.name, len(recent)))
            fitting.append((order, entry, how))
    fitting.sort(key=lambda each: each[0])
    return [Found(entry, how.places) for _, entry, how in fitting]


def articles_named(typed: str, project: Project, go: Callable[[str], object]) -> list[Found]:
    """Return the first articles whose title, byline or publisher has every typed word; `go` gets the id of one."""
    ordinals = listing.article_ordinals(project, words=typed)[:_ARTICLES]
    lines: Mapping[int, listing.ArticleLine] = listing.article_lines(project, ordinals)
    entries = [
        Entry(
            name="",
            text=line.title,
            group=joined(line.publisher, shown_date(line.published)),
            run=lambda article_id=line.id: go(article_id),  # type: ignore[misc]
        )
        for ordinal in ordinals
        if (line := lines.get(ordinal))
    ]
    return [Found(entry, how.places if (how := fit(typed, entry.text)) else ()) for entry in entries]
