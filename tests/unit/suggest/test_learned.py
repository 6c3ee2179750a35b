"""What was learned revises what the rules propose: it leaves out, adds, and puts edges elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest

from annotator import plugins
from annotator.model import Span
from annotator.suggest import Known, Link, Reading, Reason, Suggester, Suggestion, combined, spoken
from annotator.suggest.learned import Example, learn
from annotator.suggest.learned.model import VERSION, Model, model_from
from tests.unit.projects import spot

TOWNS = ["Halden", "Orsk", "Narva", "Elblag", "Turku", "Varna", "Split", "Galway", "Bergen", "Bari", "Vigo", "Brno"]
# The rules take councils and ministries for organisations; these annotators tag no council, and riders.
TEXT = (
    "On Monday the {town} Council met. Nobody saw the {town} Ministry of Ports, and the {town} riders of Ruun fled.\n"
)


@pytest.fixture
def rules() -> list[Suggester]:
    """The suggesters that learn nothing from examples."""
    return [each for each in plugins.suggesters()[0] if each.name != "learned"]


@pytest.fixture
def model(rules: list[Suggester], monkeypatch: pytest.MonkeyPatch) -> bytes:
    """What is learned where ministries and riders are tagged, and councils are not."""
    monkeypatch.setattr("annotator.suggest.learned.training.FEWEST", len(TOWNS))
    learning = learn(list(examples()), rules)
    assert learning is not None
    assert "organisation" in learning.model.speaks
    assert learning.learned["organisation"].precision > learning.rules["organisation"].precision
    return learning.model.to_bytes()


def examples() -> Iterator[Example]:
    """Yield an article for each town."""
    for town in TOWNS:
        text = TEXT.format(town=town)
        words = (f"{town} Ministry of Ports", f"{town} riders")
        yield Example(text, tuple(("organisation", (spot(text, each),)) for each in words))


def found(text: str, known: Known) -> list[str]:
    """Return the organisations that are proposed for a text."""
    suggestions: list[Suggestion] = []
    for suggester in plugins.suggesters()[0]:
        suggestions += suggester.suggest(Reading(text, "en", known, tuple(suggestions)))
    proposed = combined(spoken(suggestions, known))
    return [text[each.start : each.end] for each in proposed if each.label == "organisation"]


def test_what_annotators_never_tag_is_left_out_and_what_rules_miss_is_added(model: bytes) -> None:
    text = TEXT.format(town="Kotor")
    assert found(text, Known()) == ["Kotor Council", "Kotor Ministry of Ports"]
    assert found(text, Known(model=model)) == ["Kotor Ministry of Ports", "Kotor riders"]


def test_the_projects_own_words_stay_though_nobody_tagged_their_like(model: bytes) -> None:
    text = TEXT.format(town="Kotor")
    known = Known(model=model, lexicons={"organisations": frozenset({"Kotor Council"})})
    assert found(text, known) == ["Kotor Council", "Kotor Ministry of Ports", "Kotor riders"]


def test_a_model_of_an_older_program_says_nothing_and_leaves_the_rules_as_they_are(model: bytes) -> None:
    older = replace(model_from(model), version="1").to_bytes()
    text = TEXT.format(town="Kotor")
    assert found(text, Known(model=older)) == found(text, Known())


def test_what_rules_remember_of_the_other_articles_is_not_credited_to_what_was_learned(
    rules: list[Suggester], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.suggest.learned.training.FEWEST", len(TOWNS))
    texts = [f"Nobody in {town} saw the Grey Wolves return, and nobody wept.\n" for town in TOWNS]
    learning = learn([Example(text, (("organisation", (spot(text, "Grey Wolves"),)),)) for text in texts], rules)
    assert learning is not None
    assert learning.rules["organisation"].recall == 1.0
    assert "organisation" not in learning.model.speaks


def link_after(end: tuple[str, Span], said: Sequence[tuple[str, Span]]) -> list[tuple[str, Span]]:
    """Return the ends of a claim's link once what was learned says that only these are speakers or organisations."""
    label, span = end
    claim = Suggestion(
        "claim", (Span(50, 60),), 0.8, "speech", "1", Reason("cue"), {}, (Link("said_by", label, (span,)),)
    )
    ruled = Suggestion(label, (span,), 0.8, "speech", "1", Reason("cue"))
    learned = [Suggestion(name, (where,), 0.9, "learned", VERSION, Reason("learned")) for name, where in said]
    model = Model(20, {}, {"speaker": 0.9, "organisation": 0.9}, VERSION).to_bytes()
    (left,) = (each for each in spoken([claim, ruled, *learned], Known(model=model)) if each.label == "claim")
    return [(link.label, link.spans[0]) for link in left.links]


@pytest.mark.parametrize(
    ("end", "said", "after"),
    [
        (("speaker", Span(0, 9)), [("speaker", Span(0, 9))], [("speaker", Span(0, 9))]),
        (("speaker", Span(0, 9)), [("speaker", Span(0, 5))], [("speaker", Span(0, 5))]),
        (("speaker", Span(0, 9)), [("speaker", Span(20, 25))], []),
        (("organisation", Span(4, 9)), [("organisation", Span(0, 9))], [("organisation", Span(0, 9))]),
        # “former adviser to the General Staff”
        (("organisation", Span(0, 30)), [("organisation", Span(18, 30))], [("speaker", Span(0, 30))]),
        (("organisation", Span(0, 9)), [], [("speaker", Span(0, 9))]),
    ],
)
def test_a_link_goes_where_what_was_learned_puts_its_end(
    end: tuple[str, Span], said: list[tuple[str, Span]], after: list[tuple[str, Span]]
) -> None:
    assert link_after(end, said) == after
