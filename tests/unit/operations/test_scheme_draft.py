"""A scheme being edited: names follow, and it knows what becomes of what is annotated."""

from __future__ import annotations

import pytest

from annotator.model import Attribute, Label, RelationType, Scheme
from annotator.operations.fates import AttributeFate, Fate
from annotator.operations.scheme_draft import (
    AttributeDraft,
    ChoiceDraft,
    LabelDraft,
    RelationDraft,
    SchemeDraft,
    free_name,
)
from annotator.operations.scheme_files import default_scheme


@pytest.fixture
def draft() -> SchemeDraft:
    return SchemeDraft(default_scheme())


def label(draft: SchemeDraft, name: str) -> LabelDraft:
    return next(each for each in draft.labels if each.name == name)


def relation(draft: SchemeDraft, name: str) -> RelationDraft:
    return next(each for each in draft.relations if each.name == name)


def attribute(of: LabelDraft, name: str) -> AttributeDraft:
    return next(each for each in of.attributes if each.name == name)


def choice(of: AttributeDraft, name: str) -> ChoiceDraft:
    return next(each for each in of.choices if each.name == name)


def problems(draft: SchemeDraft) -> list[tuple[str, str, str]]:
    return [(p.what, p.kind.name, p.attribute.name if p.attribute else "") for p in draft.problems()]


def test_a_draft_comes_to_the_scheme_it_began_with(draft: SchemeDraft) -> None:
    assert draft.scheme() == default_scheme()
    assert not draft.is_changed()
    assert problems(draft) == []


def test_a_new_name_is_followed_by_the_relation_types(draft: SchemeDraft) -> None:
    label(draft, "speaker").name = "source"
    assert draft.change().labels == {"speaker": Fate("source")}
    said_by = draft.scheme().relation("said_by")
    assert said_by is not None
    assert said_by.tails == ("source", "organisation")


def test_the_name_of_a_new_label_follows_its_title_until_it_is_named(draft: SchemeDraft) -> None:
    made = draft.add_label("Label")
    assert (made.name, made.key) == ("label", "5")
    made.retitle("Armed group", draft.labels)
    assert made.name == "armed_group"
    made.name = "group"
    made.retitle("Militia", draft.labels)
    assert (made.name, made.title) == ("group", "Militia")
    label(draft, "claim").retitle("Statement", draft.labels)
    assert label(draft, "claim").title == "Statement"


def test_new_labels_differ_in_colour_name_and_key(draft: SchemeDraft) -> None:
    made = [draft.add_label("Place") for _ in range(6)]
    assert [each.name for each in made] == ["place", "place_2", "place_3", "place_4", "place_5", "place_6"]
    assert [each.key for each in made] == ["5", "6", "7", "8", "9", ""]
    assert len({each.color for each in draft.labels}) == 10
    assert problems(draft) == []


def test_a_label_that_goes_leaves_its_annotations_to_another_also_when_that_goes_too(draft: SchemeDraft) -> None:
    claim = label(draft, "claim")
    draft.delete_label(label(draft, "speaker"), to=label(draft, "organisation"))
    assert draft.change().labels == {"speaker": Fate("organisation")}
    draft.delete_label(label(draft, "organisation"), to=claim)
    claim.name = "statement"
    assert draft.change().labels == {
        "claim": Fate("statement"),
        "speaker": Fate("statement"),
        "organisation": Fate("statement"),
    }
    assert ("no tails", "said_by", "") in problems(draft)


def test_a_relation_type_that_goes_can_leave_its_relations_to_another(draft: SchemeDraft) -> None:
    draft.delete_relation(relation(draft, "supports"), to=relation(draft, "same_as"))
    draft.delete_relation(relation(draft, "refutes"))
    assert draft.change().relations == {"supports": Fate("same_as"), "refutes": Fate(None)}


def test_attributes_and_choices_follow_too(draft: SchemeDraft) -> None:
    organisation = label(draft, "organisation")
    kind, mention = attribute(organisation, "kind"), attribute(organisation, "mention")
    kind.name = "type"
    choice(kind, "NGO").name = "charity"
    kind.delete_choice(choice(kind, "media"), to=choice(kind, "company"))
    kind.delete_choice(choice(kind, "other"))
    organisation.delete_attribute(mention, to=kind)
    fate = draft.change().labels["organisation"]
    assert fate.attributes == {
        "kind": AttributeFate("type", {"NGO": "charity", "media": "company", "other": None}),
        "mention": AttributeFate("type"),
    }


def test_of_an_attribute_that_is_no_choice_any_more_no_choices_are_left(draft: SchemeDraft) -> None:
    kind = attribute(label(draft, "organisation"), "kind")
    choice(kind, "NGO").name = "charity"
    kind.type = "text"
    assert draft.change().labels == {}
    assert kind.attribute() == Attribute("kind", "text")


def test_another_scheme_to_start_from_keeps_what_has_the_same_name(draft: SchemeDraft) -> None:
    other = Scheme(
        (
            Label(
                "claim", "Statement", "#c026d3", "#e9b3f2", attributes=(Attribute("kind", "choice", ("belief", "x")),)
            ),
            Label("place", "Place", "#0f766e", "#6ee7c0"),
        ),
        (RelationType("at", "At", ("claim",), ("place",)),),
    )
    draft.start_from(other)
    assert draft.scheme() == other
    assert draft.change().labels == {}
    kinds = label(draft, "claim").attributes[0]
    assert [(each.name, each.was) for each in kinds.choices] == [("belief", "belief"), ("x", "")]
    assert [each.name for each in draft.missing_labels()] == ["speaker", "organisation", "force_figure"]
    assert len(draft.missing_relations()) == 7
    draft.gone_labels["speaker"] = label(draft, "claim")
    assert [each.name for each in draft.missing_labels()] == ["organisation", "force_figure"]
    assert draft.change().labels == {"speaker": Fate("claim")}


def test_what_is_in_the_way_is_told_with_its_place(draft: SchemeDraft) -> None:
    claim, speaker = label(draft, "claim"), label(draft, "speaker")
    claim.title, claim.key = " ", "2"
    speaker.name, speaker.color = "a=b", "red"
    attribute(claim, "modality").name = "kind"
    attribute(claim, "quote_type").choices.clear()
    attribute(speaker, "role").name = ""
    mention = attribute(speaker, "mention")
    mention.choices[0].name = "pronoun"
    relation(draft, "quantifies").heads.clear()
    assert problems(draft) == [
        ("no title", "claim", ""),
        ("bad name", "a=b", ""),
        ("same key", "claim", ""),
        ("no choices", "claim", "quote_type"),
        ("same attribute name", "claim", "kind"),
        ("same attribute name", "claim", "kind"),
        ("same key", "a=b", ""),
        ("bad color", "a=b", ""),
        ("same choice", "a=b", "mention"),
        ("bad attribute name", "a=b", ""),
        ("no heads", "quantifies", ""),
    ]


def test_two_of_one_name_are_told_of(draft: SchemeDraft) -> None:
    label(draft, "speaker").name = "claim"
    relation(draft, "supports").name = "same_as"
    mention = attribute(label(draft, "organisation"), "mention")
    mention.choices[0].name = " "
    assert problems(draft) == [
        ("same name", "claim", ""),
        ("same name", "claim", ""),
        ("bad choice", "organisation", "mention"),
        ("same name", "same_as", ""),
        ("same name", "same_as", ""),
    ]


@pytest.mark.parametrize(
    ("title", "name"),
    [("Force figure", "force_figure"), ("  Ort, Zeit! ", "ort_zeit"), ("Войска", "войска"), ("?!", "label")],
)
def test_a_name_is_made_of_a_title(title: str, name: str) -> None:
    assert free_name(title, []) == name
