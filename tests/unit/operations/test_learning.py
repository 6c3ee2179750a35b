"""Learning from done articles: what is learned of them, when it is due, and what decisions say."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from annotator import plugins
from annotator.errors import DamagedProject
from annotator.model import Annotator, Span
from annotator.operations.annotations import annotate
from annotator.operations.articles import erase, set_status
from annotator.operations.fates import Fate, SchemeChange
from annotator.operations.finding import known, undecided
from annotator.operations.finding_apart import answer
from annotator.operations.learning import (
    examples,
    forget,
    is_learning_due,
    learn_from,
    learned_state,
    tallies,
)
from annotator.operations.relations import relate
from annotator.operations.schemes import change_scheme
from annotator.operations.suggestions import accept, reject
from annotator.operations.words import set_words
from annotator.store.learned import learned_rows
from annotator.store.project import Project
from annotator.suggest import Reason, Suggester, Suggestion
from annotator.suggest.learned.model import model_from
from tests.unit.projects import add, refused, spot, suggest

# Of the rules none knows "organisation" of these: bands named for an animal.
BANDS = [
    "Grey Wolves",
    "Red Foxes",
    "Black Bears",
    "White Hares",
    "Brown Stoats",
    "Blue Herons",
    "Lame Crows",
    "Old Rooks",
]
TEXT = "On Monday the {band} crossed the river. Nobody in Halden saw the {band} return.\n"


@pytest.fixture
def rules() -> list[Suggester]:
    """The suggesters that learn nothing from examples."""
    return [each for each in plugins.suggesters()[0] if each.name != "learned"]


@pytest.fixture
def done(project: Project, ann: Annotator) -> list[str]:
    """The ids of articles that are done, with every band tagged."""
    ids = []
    for band in BANDS:
        (article,) = add(project, TEXT.format(band=band), by=ann)
        text = project.text(article.id)
        first = spot(text, band)
        second = text.index(band, first[1])
        for start in (first[0], second):
            annotate(project, article.id, label="speaker", spans=[(start, start + len(band))], by=ann)
        ids.append(article.id)
    set_status(project, ids, "done", by=ann)
    return ids


def test_nothing_is_learned_of_too_few_articles(project: Project, rules: list[Suggester]) -> None:
    assert learn_from(project, rules) is None
    assert learned_state(project) is None
    assert not is_learning_due(project)


def test_what_no_rule_finds_is_learned_and_proposed_in_an_article_that_nobody_has_read(
    project: Project, done: list[str], rules: list[Suggester], ann: Annotator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.suggest.learned.training.FEWEST", len(BANDS))
    state = learn_from(project, rules)
    assert state is not None
    assert (state.articles, list(state.precision)) == (len(BANDS), ["speaker"])
    (new,) = add(
        project, "On Friday the Green Lizards crossed the river. Nobody in Orsk saw the Green Lizards return.\n"
    )
    suggesters, _ = plugins.suggesters()
    found = undecided(project, new.id, suggest(project, new.id, suggesters, known(project)))
    text = project.text(new.id)
    assert [(each.source, text[each.start : each.end]) for each in found if each.label == "speaker"] == [
        ("learned", "Green Lizards"), ("learned", "Green Lizards")
    ]  # fmt: skip
    forget(project)
    assert learned_state(project) is None
    assert undecided(project, new.id, suggest(project, new.id, suggesters, known(project))) == []


def test_the_projects_own_words_are_proposed_though_what_was_learned_speaks_for_their_label(
    project: Project, rules: list[Suggester], ann: Annotator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.suggest.learned.training.FEWEST", len(BANDS))
    for band in BANDS:
        (article,) = add(project, TEXT.format(band=band), by=ann)
        text = project.text(article.id)
        for start in (text.index(band), text.rindex(band)):
            annotate(project, article.id, label="organisation", spans=[(start, start + len(band))], by=ann)
        set_status(project, [article.id], "done", by=ann)
    state = learn_from(project, rules)
    assert state is not None
    assert "organisation" in state.precision
    (new,) = add(project, "NATO and the raven company crossed the river.\n")
    set_words(project, {"organisations": ["raven company"]}, by=ann)
    found = suggest(project, new.id, plugins.suggesters()[0], known(project))
    assert [each.reason.kind for each in found if each.label == "organisation"] == ["own"]


def test_the_rules_speak_where_what_was_learned_is_switched_off(
    project: Project, done: list[str], rules: list[Suggester], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.suggest.learned.training.FEWEST", len(BANDS))
    state = learn_from(project, rules)
    assert state is not None
    assert list(state.precision) == ["speaker"]
    (new,) = add(project, "The bridge was lost, General Voss said on Monday.\n")
    found = suggest(project, new.id, rules, known(project))
    assert [each.source for each in found if each.label == "speaker"] == ["speech"]
    in_window = answer(project.path, new.id, frozenset({"learned"}))
    assert in_window is not None
    assert [each.source for each in in_window.suggestions if each.label == "speaker"] == ["speech"]


def test_the_rules_speak_again_where_people_find_what_was_learned_wrong(
    project: Project, done: list[str], rules: list[Suggester], ann: Annotator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.suggest.learned.training.FEWEST", len(BANDS))
    learn_from(project, rules)
    wrong = "On Friday the Green Lizards crossed the river. Nobody in Orsk saw the Green Lizards return.\n"
    for _ in range(5):
        (article,) = add(project, wrong)
        proposed = suggest(project, article.id, plugins.suggesters()[0], known(project))
        speakers = [each for each in proposed if each.label == "speaker"]
        assert [each.source for each in speakers] == ["learned", "learned"]
        reject(project, article.id, speakers, by=ann)
    (new,) = add(project, "The bridge was lost, General Voss said on Monday.\n")
    in_window = answer(project.path, new.id, frozenset())
    assert in_window is not None
    assert in_window.precision[("learned", "speaker")] == 0
    assert [each.source for each in in_window.suggestions if each.label == "speaker"] == ["speech"]


def test_what_was_learned_is_forgotten_with_an_article_that_is_erased(
    project: Project, done: list[str], rules: list[Suggester], ann: Annotator
) -> None:
    learn_from(project, rules)
    of_a_word = b"w=the"  # as the model in the file has it
    assert of_a_word in project.path.read_bytes()
    erase(project, done[:1], by=ann)
    assert learned_state(project) is None
    assert of_a_word not in project.path.read_bytes()


def test_nothing_is_kept_of_articles_that_are_erased_while_it_is_learned_of_them(
    path: Path, project: Project, done: list[str], rules: list[Suggester], ann: Annotator
) -> None:
    def erase_meanwhile(step: int, _of: int) -> None:
        if step == 1:
            with Project.open(path) as other:
                erase(other, done[:1], by=ann)

    assert learn_from(project, rules, report=erase_meanwhile) is None
    assert learned_rows(project) == []


@pytest.mark.parametrize("harm", ["x'00'", "substr(model, 1, 60)", "replace(model, x'6C435246', x'00000000')"])
def test_a_damaged_model_costs_a_sentence(
    project: Project, done: list[str], rules: list[Suggester], ann: Annotator, harm: str
) -> None:
    learn_from(project, rules)
    project.db.execute(f"UPDATE learned SET model = CAST({harm} AS BLOB)")
    suggesters, _ = plugins.suggesters()
    refused(DamagedProject, lambda: suggest(project, done[0], suggesters, known(project)))


def test_three_models_are_kept(project: Project, done: list[str], rules: list[Suggester]) -> None:
    for _ in range(5):
        learn_from(project, rules)
    rows = learned_rows(project)
    assert len(rows) == 3
    assert [row.in_use for row in rows] == [True, False, False]


def test_learning_is_due_again_after_five_more_articles_or_fifty_decisions(
    project: Project, done: list[str], rules: list[Suggester], ann: Annotator
) -> None:
    set_status(project, done[:5], "in_progress", by=ann)
    assert learn_from(project, rules) is None  # three are too few
    set_status(project, done[:3], "done", by=ann)
    learn_from(project, rules)
    assert not is_learning_due(project)
    (other,) = add(project, "x" * 200)
    letters = [Suggestion("claim", (Span(at, at + 1),), 0.5, "x", "1", Reason("cue")) for at in range(50)]
    reject(project, other.id, letters[:49], by=ann)
    assert not is_learning_due(project)
    reject(project, other.id, letters[49:], by=ann)
    assert is_learning_due(project)


def test_where_a_label_gets_another_name_it_is_learned_anew_under_that(
    project: Project, done: list[str], rules: list[Suggester], ann: Annotator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.suggest.learned.training.FEWEST", len(BANDS))
    state = learn_from(project, rules)
    assert state is not None
    assert list(state.precision) == ["speaker"]
    assert not is_learning_due(project)
    labels = tuple(replace(label, name="band") if label.name == "speaker" else label for label in project.scheme.labels)
    after = replace(project.scheme, labels=labels, relations=())
    change_scheme(project, SchemeChange(project.scheme, after, {"speaker": Fate("band")}, {}), by=ann)
    state = learned_state(project)
    assert state is not None
    assert list(state.precision) == []
    assert is_learning_due(project)
    state = learn_from(project, rules)
    assert state is not None
    assert list(state.precision) == ["band"]
    assert not is_learning_due(project)


def test_a_model_of_an_older_program_is_learned_anew(project: Project, done: list[str], rules: list[Suggester]) -> None:
    learn_from(project, rules)
    (row,) = learned_rows(project)
    older = replace(model_from(row.model), version="1").to_bytes()
    project.db.execute("UPDATE learned SET model = ?, scores = json_set(scores, '$.f1', 1.1)", [older])
    assert is_learning_due(project)
    learn_from(project, rules)
    assert not is_learning_due(project)


def test_who_spoke_is_an_organisation_once_that_was_tagged_elsewhere(project: Project, ann: Annotator) -> None:
    text = "The bridge was lost, Grey Wolves said on Monday.\n"
    (article,) = add(project, text)
    suggesters, _ = plugins.suggesters()
    claims = [each for each in suggest(project, article.id, suggesters, known(project)) if each.label == "claim"]
    assert [link.label for each in claims for link in each.links] == ["speaker"]
    (other,) = add(project, "Nobody saw the Grey Wolves.\n")
    annotate(project, other.id, label="organisation", spans=[(15, 26)], by=ann)
    claims = [each for each in suggest(project, article.id, suggesters, known(project)) if each.label == "claim"]
    assert [link.label for each in claims for link in each.links] == ["organisation"]


def test_an_example_holds_where_the_cue_of_a_relation_stands(project: Project, ann: Annotator) -> None:
    text = "Orban said nothing. “It is lost,” said Voss, who said no more.\n"
    (article,) = add(project, text)
    claim = annotate(project, article.id, label="claim", spans=[spot(text, "“It is lost,”")], by=ann)
    speaker = annotate(project, article.id, label="speaker", spans=[spot(text, "Voss")], by=ann)
    relate(project, "said_by", claim, speaker, by=ann, cue="said")
    set_status(project, [article.id], "done", by=ann)
    (example,) = examples(project)
    at = text.index("said Voss")
    assert example.cues == ((at, at + 4),)
    assert ("speaker", (spot(text, "Voss"),)) in example.marks


def test_the_report_counts_decisions_by_source_and_label(project: Project, ann: Annotator) -> None:
    (article,) = add(project, "Two brigades and 600 men and 20 tanks and a ship.\n")
    found = suggest(project, article.id, plugins.suggesters(["figures"])[0], known(project))
    accept(project, article.id, found[0], by=ann)
    accept(project, article.id, found[1], by=ann, spans=[(17, 20)])
    reject(project, article.id, found[2:3], by=ann)
    (tally,) = tallies(project)
    assert (tally.source, tally.label, tally.accepted, tally.edited, tally.rejected) == (
        "figures",
        "force_figure",
        1,
        1,
        1,
    )
    assert round(tally.precision, 2) == 0.67
