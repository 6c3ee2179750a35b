from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings

from annotator.codecs import AnnotationSet
from annotator.codecs.structs import AnnotationRecord
from annotator.plugins import codec_named
from tests.unit.codecs.example import example, imported
from tests.unit.codecs.roundtrip import FIXTURES, by_text, read, refusal, trip, view, written
from tests.unit.codecs.sets import annotation_sets

STUDIO = codec_named("label-studio")
EXAMPLE = imported(example())
EXPORT = FIXTURES / "label-studio" / "export.json"


def of(a: AnnotationRecord) -> object:
    """All that Label Studio holds of an annotation."""
    return a.id, a.label, a.spans, sorted(a.attributes.items()), a.note, a.created_by


@given(annotation_sets())
@settings(max_examples=60, deadline=None)
def test_any_set_comes_back_with_its_ids(a_set: AnnotationSet) -> None:
    back = trip("label-studio", a_set).articles
    assert [(n, t, [r for r in rs if r[1][-1] == r[2][-1]]) for n, t, rs in view(a_set.articles, of)] == view(back, of)
    for article in a_set.articles:
        (again,) = by_text(back)[article.text]
        assert (again.id, again.status, again.language, again.published) == (
            article.id,
            article.status,
            article.language,
            article.published,
        )


def test_what_is_lost_of_the_example_is_said() -> None:
    back = trip("label-studio", EXAMPLE)
    assert back.said == [
        "Left out: 2 relations between the work of two annotators or two articles.",
        "Left out: the cue or attributes of 1 relation.",
    ]
    assert back.back.warnings == ()


def test_the_configuration_has_a_control_for_all_that_the_scheme_has(tmp_path: Path) -> None:
    written(STUDIO, EXAMPLE, tmp_path / "set.json")
    view = ElementTree.parse(tmp_path / "set.json.config.xml").getroot()
    assert [label.get("value") for label in view.iter("Label")] == ["claim", "speaker", "organisation", "force_figure"]
    assert [relation.get("value") for relation in view.iter("Relation")] == ["said_by", "quantifies", "same_as"]
    controls = {each.get("name"): each for each in view if each.get("perRegion")}
    assert controls["claim__quote_type"].get("whenLabelValue") == "claim"
    assert [choice.get("value") for choice in controls["claim__check_worthy"]] == ["yes", "no"]
    assert controls["force_figure__low"].tag == "Number"
    assert controls["speaker__role"].tag == "TextArea"
    tasks = json.loads((tmp_path / "set.json").read_bytes())
    results = [r for each in tasks for annotation in each["annotations"] for r in annotation["result"]]
    used = {result["from_name"] for result in results if "from_name" in result}
    assert used <= {"label", *controls}


# A file of Label Studio's own make


def test_an_export_is_read_with_people_labels_attributes_and_relations() -> None:
    a_set = read(STUDIO, EXPORT, EXAMPLE)
    (article,) = a_set.articles
    assert "\r" not in article.text
    found = [(a.label, a.quote, dict(a.attributes), a.note) for a in article.annotations]
    assert found == [
        ("speaker", "Voss", {}, ""),
        ("claim", "“We will go,”", {"quote_type": "direct"}, "check this"),
        ("Promise", "“We will go,”", {"claim__quote_type": "direct"}, "check this"),
        ("organisation", "council", {"size": 12}, ""),
        ("speaker", "Voss", {}, ""),
    ]
    names = {annotator.id: annotator.name for annotator in a_set.head.annotators}
    by = [names[annotation.created_by] for annotation in article.annotations]
    assert by == ["Ann Lee"] * 4 + ["Label Studio user 2"]
    assert article.annotations[0].created_at == "2026-11-20T10:11:12.345678Z"
    (relation,) = article.relations
    assert (relation.head, relation.tail) == (article.annotations[1].id, article.annotations[0].id)
    assert a_set.warnings[:3] == (
        "Left out: 1 prediction, since nobody has decided on them.",
        "Left out: 1 annotation skipped in Label Studio.",
        "Kept for Label Studio alone, having no place here: 2 results.",
    )


def test_what_our_model_does_not_hold_is_written_back(tmp_path: Path) -> None:
    written(STUDIO, read(STUDIO, EXPORT, EXAMPLE), tmp_path / "set.json")
    (task,) = json.loads((tmp_path / "set.json").read_bytes())
    topics = [r for a in task["annotations"] for r in a["result"] if r.get("from_name") == "topic"]
    assert [topic["value"] for topic in topics] == [{"choices": ["navy"]}]


def test_json_min_is_read_as_well_as_it_goes(tmp_path: Path) -> None:
    regions = [{"start": 2, "end": 6, "text": "Voss", "labels": ["speaker"]}]
    path = tmp_path / "min.json"
    path.write_text(
        json.dumps([{"id": 1, "text": "🚢 Voss left.", "label": regions, "annotator": 1}]), encoding="utf-8"
    )
    (article,) = read(STUDIO, path, EXAMPLE).articles
    assert [(a.label, a.quote) for a in article.annotations] == [("speaker", "Voss")]


def task(data: object, **region: object) -> object:
    result = {"id": "a", "type": "labels", "value": {"start": 0, "end": 4, "labels": ["speaker"], **region}}
    return [{"data": data, "annotations": [{"result": [result]}]}]


def test_the_field_with_the_text_can_be_named(tmp_path: Path) -> None:
    path = tmp_path / "set.json"
    path.write_text(json.dumps(task({"dialogue": "Voss left."})))
    assert next(iter(read(STUDIO, path, EXAMPLE).articles)).text == "Voss left."
    path.write_text(json.dumps(task({"dialogue": "Voss left.", "by": "Ann"})))
    assert "say which it is with the option text; there are: dialogue, by" in refusal("label-studio", path, EXAMPLE)
    assert next(iter(read(STUDIO, path, EXAMPLE, text="dialogue").articles)).text == "Voss left."


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("{", "no list of Label Studio's tasks in JSON"),
        ('{"a": 1}', "Expected `array`"),
        (json.dumps(task({"text": "Voss left."}, end=99)), "task 1, annotation 1: 0 to 99 is not a stretch"),
        (json.dumps(task({"text": "Voss left."}, text="Foss")), "stands nowhere in the text; it is “Foss”"),
        (json.dumps(task({"text": ""})), "task 1: its text is empty"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_place(tmp_path: Path, content: str, told: str) -> None:
    path = tmp_path / "set.json"
    path.write_text(content)
    assert told in refusal("label-studio", path, EXAMPLE)
