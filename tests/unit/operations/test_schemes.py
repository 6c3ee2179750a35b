"""Changing the scheme: what is annotated follows, in one edit, and nothing goes that nobody agreed to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.errors import InvalidValue
from annotator.model import (
    Annotator,
    Article,
    Attribute,
    AttributeValue,
    ChangeSet,
    Label,
    RelationType,
    Scheme,
    Span,
)
from annotator.operations.annotations import annotate, set_note
from annotator.operations.annotators import annotator_named
from annotator.operations.fates import AttributeFate, Fate, SchemeChange, mapped_change
from annotator.operations.finding import undecided
from annotator.operations.relations import relate
from annotator.operations.schemes import Consequence, change_scheme, consequences, words_of
from annotator.operations.suggestions import reject
from annotator.store import edits
from annotator.store.checking import problems
from annotator.store.project import Project
from annotator.suggest import Reason, Suggestion
from tests.unit.projects import TEXT, refused, spot

Put = Callable[..., str]


@pytest.fixture
def put(project: Project, article: Article, ann: Annotator) -> Put:
    """Tag words: `put("speaker", "Adela Voss", role="commander")`."""

    def put(label: str, words: str, *, by: Annotator = ann, **attributes: AttributeValue) -> str:
        spans = [spot(TEXT, words)]
        return annotate(project, article.id, label=label, spans=spans, by=by, attributes=attributes)

    return put


def with_label(scheme: Scheme, label_name: str, /, **changes: object) -> Scheme:
    """The scheme with one label changed; a new name stands in the relation types too."""
    new = str(changes.get("name", label_name))

    def ends(labels: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(new if label == label_name else label for label in labels)

    return Scheme(
        tuple(replace(label, **changes) if label.name == label_name else label for label in scheme.labels),  # type: ignore[arg-type]
        tuple(replace(kind, heads=ends(kind.heads), tails=ends(kind.tails)) for kind in scheme.relations),
    )


def without_label(scheme: Scheme, name: str) -> Scheme:
    """The scheme without one label, and without the relation types that it leaves without an end."""
    kept = [
        replace(
            kind,
            heads=tuple(label for label in kind.heads if label != name),
            tails=tuple(label for label in kind.tails if label != name),
        )
        for kind in scheme.relations
    ]
    labels = tuple(label for label in scheme.labels if label.name != name)
    return Scheme(labels, tuple(kind for kind in kept if kind.heads and kind.tails))


def with_attribute(scheme: Scheme, label: str, attribute: str, new: Attribute | None) -> Scheme:
    """The scheme with one attribute of a label changed, or without it."""
    of_label = scheme.label(label)
    assert of_label is not None
    changed = tuple(new if each.name == attribute else each for each in of_label.attributes)
    return with_label(scheme, label, attributes=tuple(each for each in changed if each is not None))


def change(
    project: Project, after: Scheme, by: Annotator, labels: Mapping[str, Fate] | None = None, **more: Mapping[str, Fate]
) -> tuple[Consequence, ...]:
    """Change the scheme as somebody does who was shown what comes of it and agreed."""
    wanted = SchemeChange(project.scheme, after, labels or {}, **more)
    return change_scheme(project, wanted, by=by, agreed=consequences(project, wanted))


def labels_of(project: Project, article: Article) -> list[tuple[str, str]]:
    return [(each.label, each.quote) for each in project.annotations(article.id)]


# Names


def test_a_new_name_goes_to_the_annotations_and_the_relation_types_and_back_in_one_step(
    project: Project, article: Article, ann: Annotator, put: Put
) -> None:
    claim, speaker = put("claim", "The Kestrel Alliance denied it."), put("speaker", "Adela Voss")
    relate(project, "said_by", claim, speaker, by=ann)
    before, edits_before = project.scheme, len(project.history())

    done = change(project, with_label(before, "speaker", name="source"), ann, {"speaker": Fate("source")})

    assert [words_of(each) for each in done] == ["1 annotations with the label “speaker” become “source”"]
    assert project.annotation(speaker).label == "source"
    assert project.scheme.relation("said_by").tails == ("source", "organisation")  # type: ignore[union-attr]
    assert len(project.relations_of(claim)) == 1
    assert len(project.history()) == edits_before + 1
    assert problems(project) == []
    project.undo()
    assert (project.scheme, project.annotation(speaker).label) == (before, "speaker")
    project.redo()
    assert project.annotation(speaker).label == "source"


def test_what_was_rejected_stays_rejected_under_the_new_name_of_its_label(
    project: Project, article: Article, ann: Annotator
) -> None:
    spans = (Span(*spot(TEXT, "Adela Voss")),)
    reject(project, article.id, [Suggestion("speaker", spans, 0.9, "x", "1", Reason("cue"))], by=ann)

    change(project, with_label(project.scheme, "speaker", name="source"), ann, {"speaker": Fate("source")})

    renamed = Suggestion("source", spans, 0.9, "x", "1", Reason("cue"))
    assert undecided(project, article.id, [renamed]) == []
    assert problems(project) == []
    project.undo()
    assert [each.label for each in project.decisions(article.id)] == ["speaker"]


def test_a_decision_stays_as_it_was_made_when_its_label_goes(
    project: Project, article: Article, ann: Annotator
) -> None:
    spans = (Span(*spot(TEXT, "Adela Voss")),)
    reject(project, article.id, [Suggestion("speaker", spans, 0.9, "x", "1", Reason("cue"))], by=ann)

    change(project, without_label(project.scheme, "speaker"), ann)

    assert [each.label for each in project.decisions(article.id)] == ["speaker"]


def test_two_labels_can_change_names_with_each_other(
    project: Project, article: Article, ann: Annotator, put: Put
) -> None:
    put("speaker", "Adela Voss")
    put("organisation", "Kestrel Alliance")
    scheme = with_label(project.scheme, "speaker", name="…")
    scheme = with_label(with_label(scheme, "organisation", name="speaker"), "…", name="organisation")
    change(project, scheme, ann, {"speaker": Fate("organisation"), "organisation": Fate("speaker")})
    assert labels_of(project, article) == [("organisation", "Adela Voss"), ("speaker", "Kestrel Alliance")]


def test_a_label_can_take_the_name_of_one_that_goes_on_under_another(
    project: Project, article: Article, ann: Annotator, put: Put
) -> None:
    put("speaker", "Adela Voss", mention="name", role="commander")
    put("organisation", "Kestrel Alliance")
    scheme = with_attribute(with_label(project.scheme, "organisation", name="body"), "speaker", "role", None)
    scheme = with_label(scheme, "speaker", name="organisation")
    fates = {"organisation": Fate("body"), "speaker": Fate("organisation", {"role": AttributeFate(None)})}
    change(project, scheme, ann, fates)
    assert labels_of(project, article) == [("organisation", "Adela Voss"), ("body", "Kestrel Alliance")]
    assert [dict(each.attributes) for each in project.annotations(article.id)] == [{"mention": "name"}, {}]


def test_a_new_name_of_a_relation_type_goes_to_the_relations(project: Project, ann: Annotator, put: Put) -> None:
    claim = put("claim", "The Kestrel Alliance denied it.")
    relate(project, "said_by", claim, put("organisation", "Kestrel Alliance"), by=ann, cue="denied")
    kinds = tuple(replace(k, name="source") if k.name == "said_by" else k for k in project.scheme.relations)
    change(project, replace(project.scheme, relations=kinds), ann, relations={"said_by": Fate("source")})
    assert [(each.type, each.cue) for each in project.relations_of(claim)] == [("source", "denied")]


def test_who_edited_an_annotation_last_stays(project: Project, ann: Annotator, put: Put) -> None:
    speaker = put("speaker", "Adela Voss")
    before = project.annotation(speaker)
    change(
        project,
        with_label(project.scheme, "speaker", name="source"),
        annotator_named(project, "Bob"),
        {"speaker": Fate("source")},
    )
    assert project.annotation(speaker) == replace(before, label="source")
    assert project.history(limit=1)[0].name == "scheme.change"
    assert project.last_annotator() == annotator_named(project, "Bob")


def test_colours_keys_and_order_change_no_annotation(project: Project, ann: Annotator, put: Put) -> None:
    put("claim", "The Kestrel Alliance denied it.")
    told: list[ChangeSet] = []
    project.listeners.append(told.append)
    changed = with_label(project.scheme, "claim", color="#003366", key="9", style="mention")
    assert change(project, replace(changed, labels=changed.labels[::-1]), ann) == ()
    assert [(each.table, each.row_id) for each in told[0].changes] == [("project", project.id)]
    assert [label.name for label in project.scheme.labels] == ["force_figure", "organisation", "speaker", "claim"]


def test_the_same_scheme_again_leaves_no_trace(project: Project, ann: Annotator) -> None:
    before = project.path.read_bytes()
    assert change(project, project.scheme, annotator_named(project, "Bob")) == ()
    assert project.path.read_bytes() == before


# Labels that go


def test_a_label_in_use_does_not_go_unasked(project: Project, ann: Annotator, put: Put) -> None:
    put("speaker", "Adela Voss")
    after = without_label(project.scheme, "speaker")
    wanted = SchemeChange(project.scheme, after)
    refusal = refused(InvalidValue, lambda: change_scheme(project, wanted, by=ann), path=project.path)
    assert "1 annotations with the label “speaker” are deleted" in refusal.sentence
    assert project.scheme.label("speaker") is not None


def test_annotations_of_a_label_that_goes_are_deleted_with_their_links(
    project: Project, article: Article, ann: Annotator, put: Put
) -> None:
    claim = put("claim", "The Kestrel Alliance denied it.")
    relate(project, "said_by", claim, put("speaker", "Adela Voss"), by=ann)
    done = change(project, without_label(project.scheme, "speaker"), ann)
    assert {(each.what, each.name, each.count) for each in done} == {
        ("deleted", "speaker", 1),
        ("unlinked", "said_by", 1),
    }
    assert labels_of(project, article) == [("claim", "The Kestrel Alliance denied it.")]
    assert project.relations_of(claim) == []
    project.undo()
    assert len(project.relations_of(claim)) == 1
    assert problems(project) == []


def test_annotations_of_a_label_that_goes_can_get_another_one(
    project: Project, article: Article, ann: Annotator, put: Put
) -> None:
    claim, voss = put("claim", "The Kestrel Alliance denied it."), put("speaker", "Adela Voss", mention="pronoun")
    relate(project, "said_by", claim, voss, by=ann)
    after = without_label(project.scheme, "speaker")
    done = change(project, after, ann, {"speaker": Fate("organisation")})
    assert {(each.what, each.name, each.to, each.attribute, each.value) for each in done} == {
        ("relabelled", "speaker", "organisation", "", ""),
        ("values lost", "speaker", "", "mention", "pronoun"),
    }
    assert (project.annotation(voss).label, dict(project.annotation(voss).attributes)) == ("organisation", {})
    assert [each.tail for each in project.relations_of(claim)] == [voss]


def test_of_annotations_that_become_the_same_one_stays_and_says_what_both_said(
    project: Project, article: Article, ann: Annotator, put: Put
) -> None:
    claim = put("claim", "The Kestrel Alliance denied it.")
    person, body = (
        put("speaker", "Kestrel Alliance", mention="name"),
        put("organisation", "Kestrel Alliance", kind="NGO"),
    )
    put("speaker", "Kestrel Alliance", by=annotator_named(project, "Bob"))
    set_note(project, person, "who speaks?", by=ann)
    relate(project, "said_by", claim, person, by=ann)

    done = change(project, without_label(project.scheme, "speaker"), ann, {"speaker": Fate("organisation")})

    counts = {each.what: each.count for each in done}
    assert counts == {"joined": 1, "relabelled": 1}
    assert [label for label, quote in labels_of(project, article) if quote == "Kestrel Alliance"] == [
        "organisation"
    ] * 2
    assert dict(project.annotation(body).attributes) == {"kind": "NGO", "mention": "name"}
    assert project.annotation(body).note == "who speaks?"
    assert [(each.head, each.tail) for each in project.relations_of(body)] == [(claim, body)]
    assert problems(project) == []
    project.undo()
    assert [(each.head, each.tail) for each in project.relations_of(person)] == [(claim, person)]
    assert dict(project.annotation(body).attributes) == {"kind": "NGO"}


def test_links_that_become_the_same_are_one(project: Project, ann: Annotator, put: Put) -> None:
    claim = put("claim", "The Kestrel Alliance denied it.")
    person, body = put("speaker", "Kestrel Alliance"), put("organisation", "Kestrel Alliance")
    for tail in (person, body):
        relate(project, "said_by", claim, tail, by=ann)
    change(project, without_label(project.scheme, "speaker"), ann, {"speaker": Fate("organisation")})
    assert [(each.head, each.tail) for each in project.relations_of(claim)] == [(claim, body)]


def test_links_go_whose_ends_the_type_does_not_join_any_more(project: Project, ann: Annotator, put: Put) -> None:
    claim = put("claim", "The Kestrel Alliance denied it.")
    relate(project, "said_by", claim, put("organisation", "Kestrel Alliance"), by=ann)
    kept = put("speaker", "Adela Voss")
    relate(project, "said_by", claim, kept, by=ann)
    kinds = tuple(replace(k, tails=("speaker",)) if k.name == "said_by" else k for k in project.scheme.relations)
    done = change(project, replace(project.scheme, relations=kinds), ann)
    assert [(each.what, each.count) for each in done] == [("unlinked", 1)]
    assert [each.tail for each in project.relations_of(claim)] == [kept]


# Attributes


def test_values_follow_a_new_name_of_their_attribute(project: Project, ann: Annotator, put: Put) -> None:
    figure = put("force_figure", "About 600 men")
    assert "best" in project.annotation(figure).computed
    attribute = Attribute("middle", "integer")
    after = with_attribute(project.scheme, "force_figure", "best", attribute)
    change(project, after, ann, {"force_figure": Fate("force_figure", {"best": AttributeFate("middle")})})
    annotation = project.annotation(figure)
    assert annotation.attributes["middle"] == 600
    assert "best" not in annotation.attributes
    assert "middle" in annotation.computed


@pytest.mark.parametrize(
    ("value", "attribute", "comes_to"),
    [
        ("20,000", Attribute("role", "integer"), 20000),
        ("about ten", Attribute("role", "integer"), None),
        ("Yes", Attribute("role", "boolean"), True),
        ("perhaps", Attribute("role", "boolean"), None),
        ("2023-02", Attribute("role", "date"), "2023-02"),
        ("in May", Attribute("role", "date"), None),
        ("chief", Attribute("role", "choice", ("chief", "deputy")), "chief"),
        ("aide", Attribute("role", "choice", ("chief", "deputy")), None),
    ],
)
def test_another_type_reads_the_values_anew_and_reports_those_that_do_not_fit(
    project: Project, ann: Annotator, put: Put, value: str, attribute: Attribute, comes_to: AttributeValue | None
) -> None:
    speaker = put("speaker", "Adela Voss", role=value, mention="name")
    done = change(project, with_attribute(project.scheme, "speaker", "role", attribute), ann)
    assert project.annotation(speaker).attributes.get("role") == comes_to
    assert project.annotation(speaker).attributes["mention"] == "name"
    lost = [(each.attribute, each.value, each.count) for each in done if each.loses]
    assert lost == ([("role", value, 1)] if comes_to is None else [])


def test_numbers_and_answers_become_texts_that_read_so(project: Project, ann: Annotator, put: Put) -> None:
    claim = put("claim", "The Kestrel Alliance denied it.", check_worthy=True)
    figure = put("force_figure", "About 600 men", high=700)
    after = with_attribute(project.scheme, "claim", "check_worthy", Attribute("check_worthy", "text"))
    change(project, with_attribute(after, "force_figure", "high", Attribute("high", "text")), ann)
    assert project.annotation(claim).attributes["check_worthy"] == "yes"
    assert project.annotation(figure).attributes["high"] == "700"


def test_choices_are_renamed_and_deleted_with_the_values_following(
    project: Project, article: Article, ann: Annotator, put: Put
) -> None:
    first, second = put("organisation", "Kestrel Alliance", kind="NGO"), put("organisation", "council", kind="media")
    third = put("organisation", "two submarines", kind="company")
    kinds = Attribute("kind", "choice", ("charity", "press"))
    after = with_attribute(project.scheme, "organisation", "kind", kinds)
    choices = {"NGO": "charity", "media": "press", "company": None}
    done = change(project, after, ann, {"organisation": Fate("organisation", {"kind": AttributeFate("kind", choices)})})
    values = [project.annotation(each).attributes.get("kind") for each in (first, second, third)]
    assert values == ["charity", "press", None]
    assert [(each.value, each.count) for each in done if each.loses] == [("company", 1)]


def test_values_of_an_attribute_that_goes_can_move_to_another_which_keeps_its_own(
    project: Project, article: Article, ann: Annotator, put: Put
) -> None:
    alone, both = put("organisation", "Kestrel Alliance", kind="NGO"), put("organisation", "council", kind="media")
    scheme = with_attribute(project.scheme, "organisation", "mention", Attribute("mention", "text"))
    change(project, scheme, ann)
    both = put("organisation", "council", mention="seat")
    after = with_attribute(project.scheme, "organisation", "kind", None)
    fate = {"organisation": Fate("organisation", {"kind": AttributeFate("mention")})}
    done = change(project, after, ann, fate)
    assert dict(project.annotation(alone).attributes) == {"mention": "NGO"}
    assert dict(project.annotation(both).attributes) == {"mention": "seat"}
    assert [(each.attribute, each.value, each.count) for each in done if each.loses] == [("kind", "media", 1)]


def test_attributes_of_relation_types_change_as_those_of_labels_do(project: Project, ann: Annotator, put: Put) -> None:
    kinds = tuple(
        replace(k, attributes=(Attribute("sure", "choice", ("yes", "no")), Attribute("page", "text")))
        if k.name == "said_by"
        else k
        for k in project.scheme.relations
    )
    change(project, replace(project.scheme, relations=kinds), ann)
    claim = put("claim", "The Kestrel Alliance denied it.")
    values = {"sure": "yes", "page": "12"}
    relate(project, "said_by", claim, put("speaker", "Adela Voss"), by=ann, attributes=values)
    attributes = (Attribute("certain", "boolean"),)
    kinds = tuple(replace(k, attributes=attributes) if k.name == "said_by" else k for k in kinds)
    fates = {"said_by": Fate("said_by", {"sure": AttributeFate("certain"), "page": AttributeFate(None)})}
    done = change(project, replace(project.scheme, relations=kinds), ann, relations=fates)
    assert [dict(each.attributes) for each in project.relations_of(claim)] == [{"certain": True}]
    assert [(each.what, each.attribute) for each in done if each.loses] == [("link values lost", "page")]


# Refusals


def test_an_unsound_scheme_is_refused(project: Project, ann: Annotator) -> None:
    twice = replace(project.scheme, labels=(*project.scheme.labels, project.scheme.labels[0]))
    wanted = SchemeChange(project.scheme, twice)
    refusal = refused(InvalidValue, lambda: change_scheme(project, wanted, by=ann), path=project.path)
    assert "label “claim” stands there 2 times" in refusal.sentence


def test_what_was_agreed_to_is_not_done_when_it_would_do_more_by_now(
    project: Project, article: Article, ann: Annotator, put: Put
) -> None:
    put("speaker", "Adela Voss")
    wanted = SchemeChange(project.scheme, without_label(project.scheme, "speaker"))
    agreed = consequences(project, wanted)
    put("speaker", "its spokesman")
    refused(InvalidValue, lambda: change_scheme(project, wanted, by=ann, agreed=agreed), path=project.path)
    assert len(project.annotations(article.id)) == 2


def test_a_change_made_for_another_scheme_is_refused(project: Project, ann: Annotator) -> None:
    wanted = SchemeChange(project.scheme, with_label(project.scheme, "claim", title="Statement"))
    change(project, with_label(project.scheme, "claim", key="7"), ann)
    refusal = refused(InvalidValue, lambda: change_scheme(project, wanted, by=ann), path=project.path)
    assert "changed by another program meanwhile" in refusal.sentence


# Names that a file maps


def test_old_names_go_on_as_new_ones(project: Project) -> None:
    after = Scheme(
        (Label("source", "Source", "#0f766e", "#6ee7c0", attributes=(Attribute("post", "text"),)),),
        (RelationType("by", "By", ("source",), ("source",)),),
    )
    made = mapped_change(project.scheme, after, {"speaker.role": "post", "speaker": "source", "said_by": "by"})
    assert made.labels == {"speaker": Fate("source", {"role": AttributeFate("post")})}
    assert made.relations == {"said_by": Fate("by")}


@pytest.mark.parametrize(
    ("names", "words"),
    [
        ({"nobody": "claim"}, "no “nobody”"),
        ({"claim": "nothing"}, "no label “nothing”"),
        ({"said_by": "nothing"}, "no relation type “nothing”"),
        ({"claim.kind": "nothing"}, "no attribute of claim “nothing”"),
        ({"claim.nothing": "kind"}, "no “claim.nothing”"),
    ],
)
def test_names_that_are_in_neither_scheme_are_refused(project: Project, names: dict[str, str], words: str) -> None:
    refusal = refused(InvalidValue, lambda: mapped_change(project.scheme, project.scheme, names))
    assert words in refusal.sentence


# Many


def test_very_many_annotations_follow_in_one_edit_and_back(
    project: Project, article: Article, ann: Annotator, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(edits, "PORTION", 10)
    for start in range(35):
        attributes = {"role": f"nr {start}"} if start % 2 else {}
        annotate(project, article.id, label="speaker", spans=[(start, start + 2)], by=ann, attributes=attributes)
    after = with_attribute(project.scheme, "speaker", "role", Attribute("post", "text"))
    change(project, after, ann, {"speaker": Fate("speaker", {"role": AttributeFate("post")})})
    change(project, with_label(project.scheme, "speaker", name="source"), ann, {"speaker": Fate("source")})
    found = project.annotations(article.id)
    assert {each.label for each in found} == {"source"}
    assert sum("post" in each.attributes for each in found) == 17
    assert [edit.changes for edit in project.history(limit=2)] == [36, 18]
    project.undo()
    project.undo()
    found = project.annotations(article.id)
    assert {each.label for each in found} == {"speaker"}
    assert sum("role" in each.attributes for each in found) == 17
    assert problems(project) == []
    with Project.open(path) as again:
        assert again.redo().name == "scheme.change"
        assert again.scheme == after
