"""Suggestions: found once, accepted with their links or rejected, each decision one edit that undo takes back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from annotator.errors import DamagedProject, InvalidValue
from annotator.model import Annotator, Article, Span
from annotator.operations.annotations import annotate, delete
from annotator.operations.articles import erase, remove_articles
from annotator.operations.finding import known, undecided
from annotator.operations.suggestions import accept, accept_all, reject
from annotator.store.checking import problems
from annotator.store.project import Project
from annotator.store.suggested import marked_words
from annotator.suggest import NOTHING_KNOWN, Link, Reading, Reason, Suggestion, combined
from annotator.suggest.figures import SUGGESTER as FIGURES
from tests.unit.projects import TEXT, add, refused, spot, suggest


def at(words: str) -> tuple[Span, ...]:
    """Where words stand in the article."""
    return (Span(*spot(TEXT, words)),)


SPEAKER = at("Adela Voss")
CLAIM = Suggestion(
    "claim",
    at("“We will send up to 20,000 troops,”"),
    0.9,
    "speech",
    "1",
    Reason("cue", Span(*spot(TEXT, "said"))),
    {"quote_type": "direct"},
    (Link("said_by", "speaker", SPEAKER, Span(*spot(TEXT, "said"))),),
)
FIGURE = Suggestion("force_figure", at("up to 20,000 troops"), 0.85, "figures", "1", Reason("unit"))


class Counting:
    """A suggester that counts how often it is asked."""

    name, version, labels, learns = "counting", "1", frozenset({"claim"}), False

    def __init__(self) -> None:
        self.asked: list[Reading] = []

    def suggest(self, reading: Reading) -> Iterator[Suggestion]:
        """Propose the claim."""
        self.asked.append(reading)
        yield CLAIM


def test_a_suggester_is_given_what_those_before_it_found_and_is_asked_once_for_a_text(
    project: Project, article: Article
) -> None:
    counting = Counting()
    for _ in range(2):
        found = suggest(project, article.id, [FIGURES, counting], NOTHING_KNOWN)
        assert [each.label for each in found] == ["claim", "force_figure", "force_figure", "force_figure"]
    (reading,) = counting.asked
    assert [TEXT[slice(*each.spans[0])] for each in reading.earlier] == [
        "up to 20,000 troops", "About 600 men", "two submarines"
    ]  # fmt: skip
    counting.version = "2"
    suggest(project, article.id, [counting], NOTHING_KNOWN)
    assert len(counting.asked) == 2


def test_losses_are_proposed_once_five_were_tagged_and_no_more_when_as_many_are_rejected(
    project: Project, ann: Annotator
) -> None:
    lines = [f"An ambush killed {number + 20} soldiers that day.\n" for number in range(1, 12)]
    (article,) = add(project, "".join(lines))
    text = project.text(article.id)

    def proposed() -> list[Suggestion]:
        return undecided(project, article.id, suggest(project, article.id, [FIGURES], known(project)))

    for number in range(1, 6):
        assert proposed() == []
        annotate(project, article.id, label="force_figure", spans=[spot(text, f"{number + 20} soldiers")], by=ann)
    assert [text[each.start : each.end] for each in proposed()] == [f"{number} soldiers" for number in range(26, 32)]
    reject(project, article.id, proposed()[:5], by=ann)
    assert proposed() == []


def test_what_was_kept_and_cannot_be_read_costs_a_sentence(project: Project, article: Article) -> None:
    suggest(project, article.id, [FIGURES], NOTHING_KNOWN)
    project.db.execute("UPDATE suggested SET suggestions = '[{}]'")
    refused(DamagedProject, lambda: suggest(project, article.id, [FIGURES], NOTHING_KNOWN))


def test_accepting_a_claim_takes_its_speaker_and_link_with_it_and_one_undo_takes_all_back(
    project: Project, article: Article, ann: Annotator
) -> None:
    claim_id = accept(project, article.id, CLAIM, by=ann, milliseconds=840)
    speaker, claim = sorted(project.annotations(article.id), key=lambda each: each.label, reverse=True)
    (relation,) = project.relations(article.id)
    assert (claim.id, claim.attributes, speaker.quote) == (claim_id, {"quote_type": "direct"}, "Adela Voss")
    assert (relation.head, relation.tail, relation.type, relation.cue) == (claim.id, speaker.id, "said_by", "said")
    origin = {"kind": "suggestion", "source": "speech", "version": "1", "score": 0.9, "edited": False}
    assert [claim.origin, speaker.origin, relation.origin] == [origin] * 3
    decisions = [
        (each.label, each.verdict, each.annotation_id, each.milliseconds) for each in project.decisions(article.id)
    ]
    assert decisions == [("claim", "accepted", claim.id, 840), ("speaker", "accepted", speaker.id, None)]
    project.undo()
    assert (project.annotations(article.id), project.relations(article.id), project.decisions(article.id)) == (
        [],
        [],
        [],
    )
    project.redo()
    assert (len(project.annotations(article.id)), len(project.decisions(article.id))) == (2, 2)
    assert problems(project) == []


def test_a_speaker_that_somebody_has_tagged_is_linked_and_not_tagged_again(
    project: Project, article: Article, ann: Annotator
) -> None:
    speaker = annotate(project, article.id, label="speaker", spans=SPEAKER, by=ann)
    accept(project, article.id, CLAIM, by=ann)
    (relation,) = project.relations(article.id)
    assert (relation.tail, project.annotation_count(article.id)) == (speaker, 2)


def test_the_values_of_an_accepted_figure_are_read(project: Project, article: Article, ann: Annotator) -> None:
    (made,) = accept_all(project, article.id, [FIGURE], by=ann)
    assert project.annotation(made).attributes["high"] == 20_000


def test_moved_edges_count_as_edited(project: Project, article: Article, ann: Annotator) -> None:
    made = accept(project, article.id, FIGURE, by=ann, spans=at("20,000 troops"))
    assert project.annotation(made).quote == "20,000 troops"
    assert project.annotation(made).origin["edited"] is True
    (decision,) = project.decisions(article.id)
    assert (decision.verdict, decision.quote) == ("edited", "up to 20,000 troops")
    refused(InvalidValue, lambda: accept(project, article.id, FIGURE, by=ann, spans=[(0, 10_000)]))


def test_a_value_that_somebody_has_set_stays_when_a_suggestion_comes_to_the_same_words(
    project: Project, article: Article, ann: Annotator
) -> None:
    by_hand = annotate(
        project, article.id, label="claim", spans=CLAIM.spans, by=ann, attributes={"quote_type": "mixed"}
    )
    assert accept(project, article.id, CLAIM, by=ann) == by_hand
    assert project.annotation(by_hand).attributes == {"quote_type": "mixed"}


def test_what_is_decided_or_tagged_is_not_proposed_again(project: Project, article: Article, ann: Annotator) -> None:
    found = suggest(project, article.id, [FIGURES], NOTHING_KNOWN)
    first, second, third = found
    reject(project, article.id, [first], by=ann)
    annotate(project, article.id, label="force_figure", spans=second.spans, by=ann)
    delete(project, [accept(project, article.id, third, by=ann)], by=ann)
    assert undecided(project, article.id, found) == []
    project.undo(), project.undo(), project.undo(), project.undo()
    assert undecided(project, article.id, found) == found


def test_words_that_are_tagged_so_with_other_edges_are_not_proposed(
    project: Project, article: Article, ann: Annotator
) -> None:
    annotate(project, article.id, label="force_figure", spans=at("20,000 troops"), by=ann)
    annotate(project, article.id, label="claim", spans=at("“We will send"), by=ann)
    inner = replace(CLAIM, spans=at("send up to 20,000"))
    assert undecided(project, article.id, [CLAIM, FIGURE, inner]) == [inner]
    annotate(project, article.id, label="speaker", spans=at("up to 20,000 troops"), by=ann)
    assert undecided(project, article.id, [inner]) == [inner]


def test_a_label_that_the_scheme_does_not_have_is_not_proposed(project: Project, article: Article) -> None:
    strange = Suggestion("vehicle", at("two submarines"), 0.9, "x", "1", Reason("unit"))
    assert undecided(project, article.id, [strange]) == []


def test_of_very_many_words_the_most_frequent_ones_are_remembered(
    project: Project, article: Article, ann: Annotator
) -> None:
    (another,) = add(project, f"{TEXT}\n")
    for where, words in ((article, "troops"), (article, "Kestrel Alliance"), (another, "Kestrel Alliance")):
        annotate(project, where.id, label="organisation", spans=at(words), by=ann)
    assert marked_words(project, ["organisation", "speaker"], limit=1) == {
        "organisation": {"Kestrel Alliance": 2}, "speaker": {}
    }  # fmt: skip


def test_what_is_known_are_the_words_marked_and_rejected(project: Project, article: Article, ann: Annotator) -> None:
    nothing = known(project)
    annotate(project, article.id, label="organisation", spans=at("Kestrel Alliance"), by=ann)
    reject(project, article.id, [FIGURE], by=ann)
    taught = known(project)
    assert taught.marked["organisation"] == {"Kestrel Alliance": 1}
    assert taught.is_rejected("force_figure", "up to 20,000 troops")
    assert not taught.is_rejected("organisation", "Kestrel Alliance")
    assert taught.digest != nothing.digest


@pytest.mark.parametrize("removed_before", [True, False], ids=["removed before", "present"])
def test_erasing_an_article_leaves_no_decision_and_nothing_suggested(
    project: Project, ann: Annotator, *, removed_before: bool
) -> None:
    (secret,) = add(project, "Zanzibarquux sent 600 soldiers.\n")
    found = suggest(project, secret.id, [FIGURES], NOTHING_KNOWN)
    reject(project, secret.id, found, by=ann)
    if removed_before:
        remove_articles(project, [secret.id], by=ann)
    erase(project, [secret.id], by=ann)
    assert problems(project) == []
    content = project.path.read_bytes()
    assert (b"600 soldiers" in content, secret.text_sha256.encode() in content) == (False, False)


def test_what_is_suggested_for_an_article_that_is_erased_meanwhile_is_not_kept(
    project: Project, ann: Annotator
) -> None:
    (secret,) = add(project, "Zanzibarquux sent 600 soldiers.\n")

    class Erasing(Counting):
        def suggest(self, reading: Reading) -> Iterator[Suggestion]:
            with Project.open(project.path) as other:
                erase(other, [secret.id], by=ann)
            yield replace(CLAIM, spans=(Span(0, 12),), links=())

    assert len(suggest(project, secret.id, [Erasing()], NOTHING_KNOWN)) == 1
    assert secret.text_sha256.encode() not in project.path.read_bytes()


def suggestion(start: int, end: int, score: float, label: str = "claim") -> Suggestion:
    """A suggestion at a place."""
    return Suggestion(label, (Span(start, end),), score, "x", "1", Reason("unit"))


def test_of_suggestions_that_cross_the_likelier_stays_and_nested_ones_both_stay() -> None:
    outer, inner, crossing = suggestion(0, 20, 0.5), suggestion(5, 10, 0.4), suggestion(15, 30, 0.6)
    other = suggestion(15, 30, 0.1, "speaker")
    assert combined([other, crossing, inner]) == [inner, crossing, other]
    assert combined([crossing, outer]) == [crossing]
    assert combined([suggestion(0, 20, 0.2), outer]) == [outer]
