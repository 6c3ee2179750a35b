"""What another tool's file says, brought into the default scheme."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.codecs import AnnotationSet
from annotator.codecs.fitting import fit
from annotator.codecs.found import FoundAnnotation, FoundArticle, FoundRelation, FoundSet
from annotator.codecs.structs import AnnotationRecord, ImportOrigin
from annotator.codecs.validate import validate
from annotator.errors import InvalidSet
from annotator.model import Annotator, AttributeValue, Metadata, Scheme
from annotator.operations.scheme_files import default_scheme
from annotator.scheme_json import scheme_of, scheme_problems
from annotator.text import normalise
from tests.unit.codecs.sets import PIECES

ANN = Annotator("019aa5c3-1225-71c1-844c-5dbfe3816d68", "Ann")
SCHEME = default_scheme()
AT = "2026-11-22T08:00:00Z"
TEXT = "Voss said: up to 20,000 troops."


def figure(key: str = "T1", **more: object) -> FoundAnnotation:
    what: dict[str, object] = {"label": "force_figure", "spans": ((11, 30),), "place": "line 1"}
    return FoundAnnotation(key=key, **{**what, **more})  # type: ignore[arg-type]


def found(
    annotations: Sequence[FoundAnnotation],
    relations: Sequence[FoundRelation] = (),
    *,
    text: str = TEXT,
    lenient: bool = False,
) -> FoundSet:
    article = FoundArticle(text=text, place="a.txt", annotations=[*annotations], relations=[*relations])
    return FoundSet("brat", (article,), lenient=lenient)


def fitted(a_set: FoundSet, **more: object) -> AnnotationSet:
    result = validate(fit(a_set, scheme=SCHEME, by=ANN, at=AT, **more))  # type: ignore[arg-type]
    assert list(scheme_problems(scheme_of(result.head.scheme))) == []
    return result


def only(a_set: AnnotationSet) -> AnnotationRecord:
    (article,) = a_set.articles
    (annotation,) = article.annotations
    return annotation


def scheme(a_set: AnnotationSet) -> Scheme:
    return scheme_of(a_set.head.scheme)


def test_what_the_file_does_not_say_is_by_who_imports_and_of_now() -> None:
    record = only(fitted(found([figure()])))
    assert (record.created_by, record.updated_by, record.created_at) == (ANN.id, ANN.id, AT)
    assert record.origin == ImportOrigin("brat")
    assert record.quote == "up to 20,000 troops"


def test_the_same_file_read_again_gives_the_same_ids() -> None:
    twins = [figure("T1"), figure("T2"), figure("T3", label="claim")]
    links = [FoundRelation(key="R1", type="same_as", head="T3", tail="T3", place="line 4")]
    first, again = (list(fitted(found(twins, links)).articles) for _ in range(2))
    assert first == again
    assert len({annotation.id for annotation in first[0].annotations}) == 3


def test_ids_that_were_ours_stay() -> None:
    ours = "019aa5c3-13e1-71cd-8890-652a7d361f5c"
    assert only(fitted(found([figure(ours)]))).id == ours


def test_the_same_text_by_two_people_is_one_article_with_the_work_of_both() -> None:
    bob = Annotator("", "Bob")
    pages = [FoundArticle(text=TEXT, place=f"line {n}", annotations=[figure(by=by)]) for n, by in ((1, None), (2, bob))]
    a_set = fitted(FoundSet("prodigy", (*pages, pages[0])))
    one, two, three = a_set.articles
    assert one.id == two.id
    assert one.annotations[0].created_by == ANN.id
    assert {a.name: a.id for a in a_set.head.annotators}["Bob"] == two.annotations[0].created_by
    assert three.annotations == ()


def test_who_imports_and_is_named_in_the_set_is_one_person() -> None:
    a_set = fitted(found([figure(by=Annotator("", "Ann"))]))
    assert [annotator.id for annotator in a_set.head.annotators] == [ANN.id]


def test_labels_attributes_and_relations_that_are_not_there_are_added_with_counts() -> None:
    person = figure(
        "T1", label=" PER ", spans=((0, 4),), attributes={"age": 40, "alive": True, "role": "x", "mixed": 1}
    )
    other = figure("T2", label="PER", spans=((0, 3),), attributes={"mixed": "x"})
    links = [
        FoundRelation(key="R1", type="commands", head="T1", tail="T3", place="line 4", attributes={"since": 2020}),
        FoundRelation(key="R2", type="said_by", head="T3", tail="T1", place="line 5"),
    ]
    a_set = fitted(found([person, other, figure("T3", attributes={"bound": "roughly"})], links))
    label = scheme(a_set).label("PER")
    assert label is not None
    assert {a.name: a.type for a in label.attributes} == {
        "age": "integer", "alive": "boolean", "role": "text", "mixed": "text",
    }  # fmt: skip
    assert "roughly" in next(a.choices for a in scheme(a_set).labels[3].attributes if a.name == "bound")
    assert a_set.warnings[:2] == (
        "The scheme now also has the label “PER” (2 annotations).",
        "The scheme now also has the relation “commands” (1 relation).",
    )
    assert "The scheme now also has “roughly” for the attribute “bound” of the label “force_figure”." in a_set.warnings
    assert "The scheme now also has the relation “said_by” from “force_figure”." in a_set.warnings
    (article,) = a_set.articles
    assert [a.attributes.get("mixed") for a in article.annotations] == ["1", "x", None]


def test_what_the_scheme_has_is_not_changed_by_a_set_that_fits() -> None:
    a_set = fitted(found([figure(attributes={"high": 20000, "bound": "up_to", "unit": "troops"})]))
    assert scheme(a_set) == SCHEME
    assert a_set.warnings == ()


@pytest.mark.parametrize(
    ("name", "given", "kept"),
    [("high", "20,000", 20000), ("high", "twenty", None), ("check_worthy", "yes", True), ("unit", 7, "7")],
)
def test_values_are_read_by_the_type_of_the_attribute(
    name: str, given: AttributeValue, kept: AttributeValue | None
) -> None:
    label = "claim" if name == "check_worthy" else "force_figure"
    a_set = fitted(found([figure(label=label, attributes={name: given})]))
    assert only(a_set).attributes == ({} if kept is None else {name: kept})
    told = f"line 1: “{given}” does not fit the attribute “{name}” and was left out."
    assert a_set.warnings == (() if kept is not None else (told,))


def test_labels_can_be_refused_or_taken_for_others() -> None:
    with pytest.raises(InvalidSet, match=r"the label “PER” \(1 annotation\)\. Nothing was imported"):
        fitted(found([figure(label="PER")]), labels="refuse")
    renamed = fitted(found([figure(label="PER")]), labels="refuse", renamed={"PER": "speaker"})
    assert only(renamed).label == "speaker"
    with pytest.raises(InvalidSet, match="no label “person” to take others for"):
        fitted(found([figure(label="PER")]), renamed={"PER": "person"})


BAD = [
    (figure(spans=((5, 99),)), "line 1: 5 to 99 is not a stretch of the text, which has 31 characters"),
    (figure(spans=((5, 5),)), "line 1: 5 to 5 is not a stretch of the text"),
    (figure(spans=()), "line 1: it has no spans"),
    (figure(quote="no such words"), "stands nowhere in the text; it is “no such words”"),
]


@pytest.mark.parametrize(("annotation", "told"), BAD)
def test_an_annotation_that_cannot_be_refuses_the_set_with_its_line(annotation: FoundAnnotation, told: str) -> None:
    with pytest.raises(InvalidSet) as caught:
        fitted(found([annotation, figure("T2")]))
    assert told in str(caught.value)


@pytest.mark.parametrize(("annotation", "told"), BAD)
def test_where_reading_is_lenient_it_is_left_out_and_reported(annotation: FoundAnnotation, told: str) -> None:
    link = FoundRelation(key="R1", type="same_as", head="T1", tail="T2", place="line 3")
    a_set = fitted(found([annotation, figure("T2")], [link], lenient=True))
    assert only(a_set).quote == "up to 20,000 troops"
    assert told in a_set.warnings[0]
    assert a_set.warnings[0].endswith("it was left out.")
    assert a_set.warnings[1] == "line 3: it links T1, which is not there; it was left out."


def test_a_quote_that_stands_elsewhere_once_is_found_and_said() -> None:
    a_set = fitted(found([figure(spans=((3, 9),), quote="20,000 troops")]))
    assert only(a_set).quote == "20,000 troops"
    assert a_set.warnings == ("line 1: “20,000 troops” was found by its quote; its offsets were others.",)


@pytest.mark.parametrize(("text", "told"), [("", "its text is empty"), ("a\x00b", "NUL"), ("\ud83d", "surrogate")])
def test_a_text_that_no_article_can_have_is_refused(text: str, told: str) -> None:
    with pytest.raises(InvalidSet, match=rf"a\.txt: .*{told}"):
        fitted(found([], text=text))


def test_a_date_that_is_none_is_left_out() -> None:
    article = FoundArticle(text=TEXT, place="a.txt", metadata=Metadata(title="T", published="last week"))
    (record,) = fitted(FoundSet("brat", (article,))).articles
    assert (record.title, record.published) == ("T", None)


@given(st.lists(st.sampled_from([*PIECES, "\r\n", "\r", "\ufeff"]), min_size=1, max_size=30).map("".join), st.data())
def test_spans_follow_their_words_when_line_ends_are_normalised(text: str, data: st.DataObject) -> None:
    if not (stored := normalise(text.lstrip("\ufeff"))):
        return
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    marked = normalise("x" + text[start:end])[1:]
    a_set = fitted(found([figure(spans=((start, end),))], text=text, lenient=True))
    (article,) = a_set.articles
    assert article.text == stored
    for annotation in article.annotations:
        # A border between \r and \n cannot stay; byte order marks at the very start are no characters.
        inside = text[:start].lstrip("\ufeff")
        if text[end - 1 : end + 1] != "\r\n" and text[start - 1 : start + 1] != "\r\n" and inside:
            assert annotation.quote == marked
