"""What these commands print and do: annotate, relate, set, delete."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.model import Annotation
from annotator.store.project import Project
from tests.unit.cli.conftest import Annotator
from tests.unit.projects import add


def annotation(path: Path, annotation_id: str) -> Annotation:
    with Project.open(path) as project:
        return project.annotation(annotation_id)


def test_annotate_prints_the_id_of_what_it_made(path: Path, figure: str) -> None:
    made = annotation(path, figure)
    assert made.quote == "up to 20,000 troops"
    assert made.attributes == {"high": 20000, "bound": "up_to", "unit": "troops", "unit_class": "personnel"}
    assert made.computed == ("unit", "unit_class")
    with Project.open(path) as project:
        assert project.annotator_named("Bob")
        assert project.history(limit=1)[0].origin == "command line"


def test_annotate_takes_several_spans_and_a_note(annotator: Annotator, path: Path, article_id: str) -> None:
    made = annotator(
        "annotate", path, "--article", article_id, "--label", "claim", "--span", "60:70", "--span", "0:5",
        "--note", "interrupted",
    ).out.strip()  # fmt: skip
    assert annotation(path, made).spans == ((0, 5), (60, 70))
    assert annotation(path, made).note == "interrupted"


@pytest.mark.parametrize(
    ("label", "span", "attribute", "said"),
    [
        ("claim", "0:9999", "", "is not in the text, which has"),
        ("claim", "9:3", "", "is not in the text"),
        ("claim", "9", "", "“9” is not a span"),
        ("claim", "-1:4", "", "“-1:4” is not a span"),
        ("claim", "a:b", "", "“a:b” is not a span"),
        ("rumour", "0:4", "", "There is no label “rumour”"),
        ("claim", "0:4", "kind=fib", "“fib” does not fit kind: it is one of assertion,"),
        ("claim", "0:4", "check_worthy=perhaps", "does not fit check_worthy: it is yes or no"),
        ("force_figure", "0:4", "high=many", "does not fit high: it is a whole number"),
        ("claim", "0:4", "colour=red", "has no attribute “colour”"),
        ("claim", "0:4", "kind", "“kind” is not NAME=VALUE"),
    ],
)
def test_what_cannot_be_annotated_is_said_and_changes_no_byte(
    annotator: Annotator, path: Path, article_id: str, label: str, span: str, attribute: str, said: str
) -> None:
    before = path.read_bytes()
    more = ["--attribute", attribute] if attribute else []
    outcome = annotator("annotate", path, "--article", article_id, "--label", label, "--span", span, *more)
    assert (outcome.code, outcome.out) == (1, "")
    assert said in outcome.err
    assert path.read_bytes() == before


def test_an_unknown_article_or_a_nameless_annotator_is_refused(
    annotator: Annotator, path: Path, article_id: str
) -> None:
    words = ["--label", "claim", "--span", "0:4"]
    assert "no article with the id nowhere" in annotator("annotate", path, "--article", "nowhere", *words).err
    assert "needs a name" in annotator("annotate", path, "--article", article_id, *words, "--as", " ").err


def test_who_worked_last_goes_on_working(annotator: Annotator, path: Path, article_id: str, figure: str) -> None:
    made = annotator("annotate", path, "--article", article_id, "--label", "claim", "--span", "0:4").out.strip()
    assert annotation(path, made).created_by == annotation(path, figure).created_by


def test_relate_prints_the_id_of_the_link(annotator: Annotator, path: Path, article_id: str) -> None:
    tag = ["annotate", path, "--article", article_id, "--span", "0:4", "--label"]
    claim, speaker = (annotator(*tag, label).out.strip() for label in ("claim", "speaker"))
    link = annotator("relate", path, "said_by", claim, speaker, "--cue", "said")
    with Project.open(path) as project:
        assert project.relation(link.out.strip()).cue == "said"
    backwards = annotator("relate", path, "said_by", speaker, claim)
    assert (backwards.code, backwards.out) == (1, "")


def test_relate_links_claims_of_different_articles(annotator: Annotator, path: Path, article_id: str) -> None:
    with Project.open(path) as project:
        (other,) = add(project, "Another report says so too.")
    claims = [
        annotator("annotate", path, "--article", each, "--span", "0:7", "--label", "claim").out.strip()
        for each in (article_id, other.id)
    ]
    link = annotator("relate", path, "same_as", *claims).out.strip()
    exported = json.loads(annotator("export", path).out)
    assert [each["id"] for each in exported["relations"]] == [link]


def test_set_writes_and_clears_attributes_and_the_note_in_one_edit(
    annotator: Annotator, path: Path, figure: str
) -> None:
    assert annotator("set", path, figure, "bound=", "unit=troops", "low=1,000", "note=a=b").out.strip() == figure
    made = annotation(path, figure)
    assert made.attributes == {"high": 20000, "low": 1000, "unit": "troops", "unit_class": "personnel"}
    assert made.note == "a=b"
    annotator("undo", path)
    assert annotation(path, figure).attributes["bound"] == "up_to"
    assert annotation(path, figure).note == ""


@pytest.mark.parametrize("pair", ["bound=roughly", "colour=", "colour=red", "high=20.5"])
def test_set_refuses_what_the_scheme_does_not_allow(annotator: Annotator, path: Path, figure: str, pair: str) -> None:
    before = path.read_bytes()
    outcome = annotator("set", path, figure, pair, "note=not written either")
    assert (outcome.code, outcome.out) == (1, "")
    assert path.read_bytes() == before


def test_delete_prints_what_it_deleted(annotator: Annotator, path: Path, figure: str) -> None:
    assert annotator("delete", path, figure, "nowhere").code == 1
    assert annotator("delete", path, figure).out.strip() == figure
    assert annotator("delete", path, figure).code == 1
