from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings

from annotator.codecs import AnnotationSet
from annotator.codecs.native import read_json
from annotator.codecs.structs import SpanRecord
from annotator.codecs.validate import MOST_PROBLEMS, validate
from annotator.errors import InvalidSet
from annotator.text import text_sha256
from tests.unit.codecs.example import JSON, example, imported
from tests.unit.codecs.sets import annotation_sets

Part = dict[str, Any]


@given(annotation_sets())
@settings(max_examples=40, deadline=None)
def test_a_sound_set_is_taken_as_it_is(a_set: AnnotationSet) -> None:
    assert validate(a_set) is a_set


def setting(**members: object) -> Callable[[Part], None]:
    return lambda part: part.update(members)


def of_source(**members: object) -> Callable[[Part], None]:
    return lambda article: article["source"].update(members)


def with_text(text: str) -> Callable[[Part], None]:
    return setting(text=text, text_sha256="0" * 64, text_length=len(text), annotations=[], relations=[], dismissals=[])


def attribute(name: str, value: object) -> Callable[[Part], None]:
    return lambda part: part["attributes"].update({name: value})


def spans(*pairs: tuple[int, int]) -> Callable[[Part], None]:
    return setting(spans=[{"start": start, "end": end} for start, end in pairs])


ARTICLE, OTHER = "$.articles[0]", "$.articles[1]"
CLAIM, FIGURE = f"{ARTICLE}.annotations[1]", f"{ARTICLE}.annotations[3]"
RELATION, BETWEEN = f"{ARTICLE}.relations[0]", "$.relations[0]"
NOBODY = "019aa5c3-0000-7000-8000-000000000000"
FIRST_ARTICLE = example()["articles"][0]
A_CLAIM, A_SPEAKER = FIRST_ARTICLE["annotations"][1]["id"], FIRST_ARTICLE["annotations"][2]["id"]

# Where it is broken, how, and the words that tell the user: the place stands before them.
BROKEN: list[tuple[str, Callable[[Part], None], str]] = [
    (
        "$.project",
        setting(as_of="2026-11-21T20:15:03+01:00"),
        "project.as_of is “2026-11-21T20:15:03+01:00”, not a time",
    ),
    ("$.project", setting(id="1"), "project: id “1” is not a UUID"),
    ("$.annotators[1]", setting(id=A_CLAIM.upper()), "is not a UUID in canonical form"),
    ("$.entities[1]", setting(id=example()["entities"][0]["id"]), "is in the set more than once"),
    ("$.scheme.labels[0]", setting(color="purple"), "color “purple” is not a colour"),
    ("$.scheme.labels[1]", setting(name="claim"), "label “claim” stands there 2 times"),
    (ARTICLE, setting(id="{" + A_CLAIM + "}"), "is not a UUID in canonical form"),
    (ARTICLE, setting(text_sha256="0" * 64), "text_sha256 is not the SHA-256 of the text"),
    (ARTICLE, setting(text_length=2178), "text_length is 2178, but the text has 2177 code points"),
    (ARTICLE, setting(published="2023-02-30"), "published is “2023-02-30”, not a date"),
    (ARTICLE, setting(published="8 February 2023"), "not a date as YYYY"),
    (ARTICLE, of_source(sha256="abc"), "source.sha256 is not a SHA-256"),
    (ARTICLE, of_source(added_at="2026-13-20T09:02:44Z"), "source.added_at is “2026-13-20T09:02:44Z”, not a time"),
    (OTHER, with_text("\ufeffOnce"), "begins with a byte order mark"),
    (OTHER, with_text("Once\r\nagain"), "line ends other than LF"),
    (OTHER, with_text("On\x00ce"), "holds NUL"),
    (OTHER, with_text(""), "text is empty"),
    (OTHER, setting(text_sha256=FIRST_ARTICLE["text_sha256"]), "an article before it has the same text"),
    (f"{ARTICLE}.annotations[2]", setting(id=A_CLAIM), "is in the set more than once"),
    (CLAIM, setting(label="rumour"), "label “rumour” is not in the scheme"),
    (CLAIM, setting(spans=[]), "it has no spans"),
    (CLAIM, spans((443, 475), (410, 434)), "are empty, not in order, or overlap"),
    (CLAIM, spans((410, 444), (443, 475)), "are empty, not in order, or overlap"),
    (CLAIM, spans((410, 410), (443, 475)), "are empty, not in order, or overlap"),
    (CLAIM, spans((-434, -410), (443, 475)), "are empty, not in order, or overlap"),
    (
        CLAIM,
        setting(quote="“This is their operation,” … “if someone wants to contribute”"),
        "stands nowhere in the text",
    ),
    (
        FIGURE,
        setting(spans=[{"start": 5000, "end": 5004}], quote="the ", prefix="", suffix=""),
        "stands more than once",
    ),
    (FIGURE, attribute("high", "3500"), "attribute “high” is set to “3500”, but it is a whole number"),
    (FIGURE, attribute("high", True), "attribute “high” is set to true, but it is a whole number"),
    (FIGURE, attribute("bound", "nearly"), "attribute “bound” is set to “nearly”, but it is one of exact, about"),
    (FIGURE, attribute("as_of", "2023-02-29"), "attribute “as_of” is set to “2023-02-29”, but it is a date"),
    (FIGURE, attribute("unit", 3), "attribute “unit” is set to 3, but it is a text"),
    (CLAIM, attribute("check_worthy", 1), "attribute “check_worthy” is set to 1, but it is yes or no"),
    (CLAIM, attribute("mood", "angry"), "attribute “mood” is not in the scheme"),
    (CLAIM, setting(computed=["kind"]), "computed names “kind”, not set there"),
    (CLAIM, setting(entity=NOBODY), "is not among the entities"),
    (CLAIM, setting(created_by=NOBODY), f"created_by {NOBODY} is not among the annotators"),
    (CLAIM, setting(updated_by=NOBODY), f"updated_by {NOBODY} is not among the annotators"),
    (CLAIM, setting(created_at="yesterday"), "created_at is “yesterday”, not a time"),
    (CLAIM, setting(updated_at="2026-11-20T24:14:27Z"), "not a time"),
    (RELATION, setting(type="denied_by"), "relation type “denied_by” is not in the scheme"),
    (RELATION, setting(head=NOBODY), f"head {NOBODY} is not an annotation there"),
    (RELATION, setting(tail=A_CLAIM), "tail is a claim, but “said_by” wants one of speaker, organisation"),
    (RELATION, setting(head=A_SPEAKER), "head is a speaker, but “said_by” wants one of claim"),
    (RELATION, attribute("cue", "said"), "attribute “cue” is not in the scheme"),
    (RELATION, setting(created_by=NOBODY), "is not among the annotators"),
    (RELATION, setting(created_at=""), "not a time"),
    (BETWEEN, setting(head=A_CLAIM), "both its ends stand in one article"),
    (BETWEEN, setting(tail=NOBODY), f"tail {NOBODY} is not an annotation there"),
    (f"{ARTICLE}.dismissals[0]", setting(end=2178), "900 to 2178 is not a stretch of the text"),
    (f"{ARTICLE}.dismissals[0]", setting(start=960), "960 to 960 is not a stretch of the text"),
    (f"{ARTICLE}.dismissals[0]", setting(by=NOBODY), "is not among the annotators"),
    (f"{ARTICLE}.dismissals[0]", setting(at="2026-11-20"), "not a time"),
]


@pytest.mark.parametrize(("place", "break_it", "words"), BROKEN, ids=[f"{b[0]}: {b[2]}" for b in BROKEN])
def test_a_broken_set_is_refused_by_place_and_reason(place: str, break_it: Callable[[Part], None], words: str) -> None:
    parsed = example()
    break_it(part_at(parsed, place))
    with pytest.raises(InvalidSet, match="Nothing was imported") as refusal:
        imported(parsed)
    told = next(line for line in refusal.value.fields["problems"] if words in line)  # type: ignore[attr-defined]
    assert told.startswith(place if place.startswith(("$.articles", "$.relations")) else "$")


def part_at(parsed: Part, place: str) -> Part:
    """The part of a set at a place such as `$.articles[0].annotations[1]`."""
    part: Any = parsed
    for step in place.removeprefix("$.").replace("]", "").replace("[", ".").split("."):
        part = part[int(step)] if step.isdigit() else part[step]
    assert isinstance(part, dict)
    return part


MISSHAPEN: list[tuple[str, Callable[[Part], None], str]] = [
    (ARTICLE, setting(status="half done"), "Invalid enum value 'half done' - at `$.articles[0].status`"),
    (ARTICLE, setting(mood="angry"), "unknown field `mood` - at `$.articles[0]`"),
    (CLAIM, setting(attributes={"quote_type": None}), "got `null` - at `$.articles[0].annotations[1].attributes"),
    (CLAIM, setting(attributes={"quote_type": 1.5}), "got `float` - at `$.articles[0].annotations[1].attributes"),
    (CLAIM, setting(origin={"kind": "guess"}), "Invalid value 'guess' - at `$.articles[0].annotations[1].origin.kind`"),
    (CLAIM, setting(origin={"kind": "import"}), "required field `format` - at `$.articles[0].annotations[1].origin`"),
    (CLAIM, lambda claim: claim.pop("quote"), "required field `quote` - at `$.articles[0].annotations[1]`"),
    (ARTICLE, setting(extensions=[]), "Expected `object`, got `array` - at `$.articles[0].extensions`"),
]


@pytest.mark.parametrize(("place", "break_it", "words"), MISSHAPEN, ids=[m[2] for m in MISSHAPEN])
def test_a_misshapen_set_is_refused_by_place_and_reason(
    place: str, break_it: Callable[[Part], None], words: str
) -> None:
    parsed = example()
    break_it(part_at(parsed, place))
    with pytest.raises(InvalidSet, match="Nothing was imported") as refusal:
        imported(parsed)
    assert words in str(refusal.value)


def test_no_more_than_twenty_problems_are_told() -> None:
    parsed = example()
    article = parsed["articles"][0]
    article["annotations"] = [{**article["annotations"][0], "id": f"{n}"} for n in range(100)]
    with pytest.raises(InvalidSet) as refusal:
        imported(parsed)
    problems = refusal.value.fields["problems"]
    assert isinstance(problems, tuple)
    assert len(problems) == MOST_PROBLEMS
    assert "the first 20 problems are" in str(refusal.value)


def moved(claim: Part, by: int) -> None:
    for span in claim["spans"]:
        span["start"] += by
        span["end"] += by


@pytest.mark.parametrize("by", [-3, 4, 100_000])
def test_a_quote_that_stands_elsewhere_and_only_there_takes_its_spans_with_it(by: int) -> None:
    parsed = example()
    claim, figure = parsed["articles"][0]["annotations"][1], parsed["articles"][0]["annotations"][3]
    moved(claim, by)
    moved(figure, by)
    a_set = imported(parsed)
    original = next(iter(read_json(JSON.read_bytes()).articles))
    assert next(iter(a_set.articles)) == original
    assert len(a_set.warnings) == 2
    assert (
        f"its spans were {410 + by} to {434 + by}, {443 + by} to {475 + by} and are 410 to 434, 443 to 475"
        in (a_set.warnings[0])
    )


def test_the_context_decides_between_two_places_of_a_quote() -> None:
    parsed = example()
    article = parsed["articles"][1]
    text = "Some 20 men left. Some 20 men came."
    article.update(text=text, text_sha256=text_sha256(text), text_length=len(text))
    figure = article["annotations"][2]
    figure.update(quote="20 men", prefix="left. Some ", suffix=" came.", spans=[{"start": 0, "end": 6}])
    article["annotations"], parsed["relations"] = [figure], []
    assert tuple(imported(parsed).articles)[1].annotations[0].spans == (SpanRecord(23, 29),)


def test_quotes_counted_in_utf16_are_found_again() -> None:
    parsed = example()
    article = parsed["articles"][1]
    for annotation in article["annotations"][1:]:
        moved(annotation, 1)
    a_set = imported(parsed)
    assert tuple(a_set.articles) == tuple(read_json(JSON.read_bytes()).articles)
