"""A project whose annotations are linked in tests, and what hands and eyes do with its links."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.gui.linking.feature import LinkCommands
from annotator.gui.linking.mode import LinkMode
from annotator.gui.main_window import MainWindow
from annotator.gui.panels.relation_rows import RelationRow
from annotator.library import Project
from annotator.store.project import Project as StoreProject
from annotator.text import quote_of
from tests.gui.windows import annotations, press, session_of, view_of
from tests.unit.projects import make, spot

TEXT = (
    "Adela Voss said that the river would freeze. Bo Lind said the ferry would stop. The council denied it.\n\n"
    "It is expected that the harbour will close."
)
CLAIM, OTHER = "the river would freeze", "the ferry would stop"
MARKS = (
    ("claim", CLAIM), ("claim", OTHER), ("speaker", "Adela Voss"), ("speaker", "Bo Lind"), ("organisation", "council"),
)  # fmt: skip


def marked(path: Path, *marks: tuple[str, str], text: str = TEXT, by: str = "Ann") -> Path:
    """Make a project with one article and these annotations: (label, words)."""
    with Project.open(make(path, text)) as project:
        project.act_as(by)
        article = next(project.articles())
        for label, words in marks:
            project.annotate(article.id, label=label, spans=[spot(text, words)])
    return path


def relate(path: Path, kind: str, head: str, tail: str, cue: str = "", *, by: str = "Ann") -> None:
    """Link two annotations by their words."""
    with Project.open(path) as project:
        project.act_as(by)
        ids = {each.quote: each.id for article in project.articles() for each in project.annotations(article.id)}
        project.relate(kind, ids[head], ids[tail], cue=cue)


def mode_of(window: MainWindow) -> LinkMode:
    """What waits for a choice."""
    return window.feature(LinkCommands).mode


def focus(window: MainWindow, words: str) -> str:
    """Put the annotation of these words in focus and return its id."""
    found = next(each for each in annotations(window) if each.quote == words)
    view_of(window).focus_annotation(found.id)
    return found.id


def letters(window: MainWindow) -> dict[str, str]:
    """What can be chosen: words by letters."""
    text = view_of(window).text
    return {key: quote_of(text, target.spans) for key, target in mode_of(window).targets.items()}


def type_for(window: MainWindow, words: str) -> None:
    """Type the letters that stand on some words."""
    (keys,) = [key for key, quote in letters(window).items() if quote == words]
    for key in keys:
        press(window, Qt.Key(ord(key.upper())))


def links(window: MainWindow) -> list[tuple[str, str, str, str]]:
    """All relations of the article as (type, words of the head, words of the tail, cue)."""
    assert window.workspace.article is not None
    quotes = {each.id: each.quote for each in annotations(window)}
    found = session_of(window).project.relations(window.workspace.article.id)
    return [(each.type, quotes[each.head], quotes[each.tail], each.cue) for each in found]


def strip_words(window: MainWindow) -> list[str]:
    """What the strip at the foot of the article offers, "n Source not named"."""
    strip = mode_of(window).strip
    return [f"{button.key} {button.text()}" for button in strip.buttons] if strip.isVisible() else []


def click_strip(window: MainWindow, words: str) -> None:
    """Click what the strip offers under these words."""
    (button,) = [each for each in mode_of(window).strip.buttons if each.text() == words]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def rows(window: MainWindow) -> list[RelationRow]:
    """The relations that the inspector shows."""
    return [row for row in window.workspace.inspector.relations.rows if row.isVisible()]


def links_of(project: StoreProject) -> list[tuple[str, str, str]]:
    """All relations of a project as (type, words of the head, words of the tail), oldest first."""
    articles = list(project.articles())
    quotes = {each.id: each.quote for article in articles for each in project.annotations(article.id)}
    found = {each.id: each for article in articles for each in project.relations(article.id)}
    return [(found[each].type, quotes[found[each].head], quotes[found[each].tail]) for each in sorted(found)]
