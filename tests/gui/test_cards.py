"""The margin's cards after an edit: the same as read anew, however much changed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.gui.cards import cards_of_article, changed_cards
from annotator.library import Project
from annotator.model import ChangeSet
from tests.unit.projects import make


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.open(make(tmp_path / "small.annot", "Ships leave. " * 40)) as project:
        yield project


@pytest.mark.parametrize("count", [3, 60])
def test_the_cards_of_deleted_claims_go_and_the_others_stay(project: Project, count: int) -> None:
    article = next(project.articles())
    told: list[ChangeSet] = []
    made = [
        project.annotate(article.id, label="claim", spans=[(n, n + 3)], attributes={"source_named": False})
        for n in range(count + 1)
    ]
    cards = dict(cards_of_article(project, article.id, project.marks(article.id)))
    assert set(cards) == set(made)
    project.listeners.append(told.append)
    project.delete(made[1:])
    for annotation_id, card in changed_cards(project, told[0], article.id, lambda: project.marks(article.id)).items():
        cards.pop(annotation_id, None)
        if card is not None:
            cards[annotation_id] = card
    assert set(cards) == {made[0]}


def test_very_many_changes_ask_the_file_as_little_as_opening_the_article(project: Project) -> None:
    article = next(project.articles())
    told: list[ChangeSet] = []
    made = [project.annotate(article.id, label="claim", spans=[(n, n + 3)]) for n in range(60)]
    project.listeners.append(told.append)
    project.delete(made)
    asked: list[str] = []
    project.db.conn.set_trace_callback(asked.append)
    changed_cards(project, told[0], article.id, list)
    project.db.conn.set_trace_callback(None)
    assert len(asked) == 2


def test_a_card_tells_that_there_is_a_note_and_shows_it_where_nothing_else_is_known(project: Project) -> None:
    article = next(project.articles())
    first, second = (project.annotate(article.id, label="claim", spans=[(n, n + 5)]) for n in (0, 13))
    project.set_attributes(first, {"source_named": False})
    for each in (first, second):
        project.set_note(each, "Ask the\npress office")
    cards = cards_of_article(project, article.id, project.marks(article.id))
    assert (cards[first].title, cards[first].subtitle) == ("source not named", "note")
    assert (cards[second].title, cards[second].subtitle) == ("Ask the press office", "note")
    assert "press office" in cards[first].words
