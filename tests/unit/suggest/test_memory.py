"""What was tagged with a label of the project's own is proposed where the same words stand again."""

from __future__ import annotations

from pathlib import Path

from annotator import plugins
from annotator.model import Annotator
from annotator.operations.annotations import annotate
from annotator.operations.finding import known, undecided
from annotator.operations.projects import create_project
from annotator.operations.suggestions import reject
from annotator.suggest import Known, Reading
from annotator.suggest.memory import SUGGESTER
from tests.unit.projects import add, spot, suggest

_SCHEME = """{"labels": [
  {"name": "weapon", "title": "Weapon", "key": "1", "color": "#8a1c1c", "color_dark": "#f0a0a0"}
]}"""


def found(text: str, marked: dict[str, int], rejected: dict[str, int] | None = None) -> list[str]:
    """Return the words proposed as weapons."""
    taught = Known(marked={"weapon": marked}, rejected={"weapon": rejected or {}})
    return [text[each.start : each.end] for each in SUGGESTER.suggest(Reading(text, known=taught))]


def test_names_are_proposed_at_once_and_plain_words_once_they_were_tagged_twice() -> None:
    text = "An Iskander and an Iskander-M stood by a drone; the Iskander’s crew had gone, drones had not."
    assert found(text, {"Iskander": 1, "drone": 1}) == ["Iskander", "Iskander"]
    assert found(text, {"drone": 2}) == ["drone"]


def test_the_longest_of_what_was_tagged_is_proposed_and_nothing_that_was_rejected_more_often() -> None:
    text = "A Storm Shadow fell. The Storm went on."
    assert found(text, {"Storm": 1, "Storm Shadow": 1}) == ["Storm Shadow", "Storm"]
    assert found(text, {"Storm": 1, "Storm Shadow": 1}, {"Storm": 2}) == ["Storm Shadow"]


def test_labels_that_have_rules_are_left_to_these() -> None:
    taught = Known(marked={"speaker": {"Ada Osk": 3}, "organisation": {"NATO": 3}})
    assert list(SUGGESTER.suggest(Reading("Ada Osk left NATO.", known=taught))) == []


def test_one_article_teaches_the_next(tmp_path: Path, ann: Annotator) -> None:
    scheme = tmp_path / "scheme.json"
    scheme.write_text(_SCHEME, encoding="utf-8")
    with create_project(tmp_path / "own.annot", scheme=scheme) as project:
        first, second = add(project, "An Iskander was seen.\n", "Two more Iskander came; the Iskander left.\n", by=ann)
        annotate(project, first.id, label="weapon", spans=[spot("An Iskander was seen.", "Iskander")], by=ann)
        rules = plugins.suggesters()[0]
        proposed = suggest(project, second.id, rules, known(project))
        assert [(each.source, each.label, each.start) for each in proposed] == [
            ("memory", "weapon", 9),
            ("memory", "weapon", 28),
        ]
        reject(project, second.id, proposed, by=ann)
        assert undecided(project, second.id, suggest(project, second.id, rules, known(project))) == []
