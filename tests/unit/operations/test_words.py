"""The words of a project: kept in its file, changed in one edit, and heeded by what proposes organisations."""

from __future__ import annotations

import pytest

from annotator.errors import InvalidValue
from annotator.model import Annotator
from annotator.operations.finding import known
from annotator.operations.words import change_words, set_words, words_of
from annotator.store.project import Project
from annotator.store.rows import canonical
from annotator.suggest.figures import SUGGESTER as FIGURES
from annotator.suggest.organisations import SUGGESTER as ORGANISATIONS
from annotator.suggest.speech import SUGGESTER as SPEECH
from tests.unit.projects import add, suggest

TEXT = "Rugen spoke. The Harbour Council met the raven company.\n"


def proposed(project: Project, article_id: str) -> list[str]:
    """Return the words that are proposed as organisations now."""
    text = project.text(article_id)
    found = suggest(project, article_id, [ORGANISATIONS, SPEECH], known(project))
    return [text[each.start : each.end] for each in found if each.label == "organisation"]


def test_words_are_proposed_from_now_on_and_undo_takes_them_back(project: Project, ann: Annotator) -> None:
    (article,) = add(project, TEXT)
    assert proposed(project, article.id) == ["Harbour Council"]
    words = {"organisations": ["Rugen", "  raven   company ", "Rugen", ""], "no organisations": ["harbour council"]}
    set_words(project, words, by=ann)
    assert words_of(project) == {
        "organisations": ("Rugen", "raven company"),
        "no organisations": ("harbour council",),
        "force units": (),
        "reporting verbs": (),
    }
    assert proposed(project, article.id) == ["Rugen", "raven company"]
    assert project.undo().name == "project.words"
    assert proposed(project, article.id) == ["Harbour Council"]


def test_units_of_forces_are_counted_from_now_on(project: Project, ann: Annotator) -> None:
    (article,) = add(project, "The militia has 300 technicals and 20 men. Another 40 are to come.\n")
    text = project.text(article.id)

    def counted() -> list[str]:
        found = suggest(project, article.id, [FIGURES], known(project))
        return [text[each.start : each.end] for each in found]

    assert "300 technicals" not in counted()
    set_words(project, {"force units": ["technical"]}, by=ann)
    assert counted() == ["300 technicals", "20 men", "Another 40"]
    assert project.undo().name == "project.words"
    assert "300 technicals" not in counted()


def test_verbs_of_saying_tell_who_said_something_from_now_on(project: Project, ann: Annotator) -> None:
    (article,) = add(project, "General Ada Voss thundered that the bridge was lost. He bleated that it was burnt.\n")
    text = project.text(article.id)

    def speakers() -> list[str]:
        found = suggest(project, article.id, [SPEECH], known(project))
        return [text[each.start : each.end] for each in found if each.label == "speaker"]

    assert speakers() == []
    set_words(project, {"reporting verbs": ["thunder", "bleat"]}, by=ann)
    assert speakers() == ["General Ada Voss", "He"]
    assert project.undo().name == "project.words"
    assert speakers() == []


def test_who_says_something_and_is_no_organisation_is_a_speaker(project: Project, ann: Annotator) -> None:
    (article,) = add(project, "“We will send nobody over there,” said Harbour Council.\n")
    claims = {}
    for words in ([], ["Harbour Council"]):
        set_words(project, {"no organisations": words}, by=ann)
        found = suggest(project, article.id, [ORGANISATIONS, SPEECH], known(project))
        claims[len(words)] = next(each for each in found if each.label == "claim")
    assert [link.label for link in claims[0].links] == ["organisation"]
    assert [link.label for link in claims[1].links] == ["speaker"]


def test_words_are_added_and_taken_out_and_the_same_again_is_no_edit(project: Project, ann: Annotator) -> None:
    change_words(project, more=[("organisations", "Rugen"), ("organisations", "Ostsee Bund")], by=ann)
    change_words(project, more=[("no organisations", "Iron Cup")], fewer=[("organisations", "Rugen")], by=ann)
    there = {name: words for name, words in words_of(project).items() if words}
    assert there == {"organisations": ("Ostsee Bund",), "no organisations": ("Iron Cup",)}
    last = project.next_undo()
    change_words(project, more=[("no organisations", "Iron Cup")], by=ann)
    assert project.next_undo() == last


def test_a_lexicon_or_word_there_is_not_changes_nothing(project: Project, ann: Annotator) -> None:
    with pytest.raises(InvalidValue, match="There is no lexicon “verbs”"):
        change_words(project, more=[("organisations", "Rugen"), ("verbs", "quips")], by=ann)
    with pytest.raises(InvalidValue, match="“Rugen” is not among the words"):
        change_words(project, more=[], fewer=[("organisations", "Rugen")], by=ann)
    assert not any(words_of(project).values())


@pytest.mark.parametrize("there", [7, ["x"], {"organisations": "Rugen"}, {"organisations": [3, None]}])
def test_what_is_no_list_of_words_is_passed_over(project: Project, ann: Annotator, there: object) -> None:
    with project.edit("project.words", by=None) as edit:
        edit.update("project", project.id, {"extensions": canonical({"lexicons": there, "mine": 1})})
    assert not any(words_of(project).values())
    change_words(project, more=[("organisations", "Rugen")], by=ann)
    assert words_of(project)["organisations"] == ("Rugen",)
    assert '"mine":1' in project.project_row()["extensions"]
