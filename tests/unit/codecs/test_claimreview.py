from __future__ import annotations

import json
import tempfile
from pathlib import Path

from hypothesis import given, settings

from annotator.codecs import AnnotationSet
from annotator.plugins import codec_named
from tests.unit.codecs.example import example, imported
from tests.unit.codecs.roundtrip import FIXTURES, claims, written
from tests.unit.codecs.sets import annotation_sets

CODEC = codec_named("claimreview")


def test_a_claim_marked_check_worthy_is_a_review_with_its_speaker(tmp_path: Path) -> None:
    said = written(CODEC, imported(example()), tmp_path / "set.jsonld")
    page = json.loads((tmp_path / "set.jsonld").read_bytes())
    assert page["@context"] == "https://schema.org"
    [review] = page["@graph"]
    assert review["@type"] == "ClaimReview"
    assert review["claimReviewed"] == "“This is our operation,” … “if someone wants to contribute”"
    assert review["author"] == {"@type": "Person", "name": "A. Kovač"}
    claim = review["itemReviewed"]
    assert claim["author"] == [{"@type": "Person", "name": "Viktor Maslov"}]
    assert claim["appearance"]["headline"] == "Alliance rules out help in Ukraine"
    assert claim["appearance"]["datePublished"] == "2023-02-08"
    assert "reviewRating" not in review
    assert said == ["Left out, not marked check-worthy: 7 annotations."]


def test_the_page_is_as_the_one_beside_the_tests(tmp_path: Path) -> None:
    written(CODEC, imported(example()), tmp_path / "set.jsonld")
    kept = (FIXTURES / "claimreview" / "example.jsonld").read_bytes()
    assert json.loads((tmp_path / "set.jsonld").read_bytes()) == json.loads(kept)


@given(annotation_sets())
@settings(max_examples=25, deadline=None)
def test_of_any_set_without_marked_claims_there_is_no_review(a_set: AnnotationSet) -> None:
    with tempfile.TemporaryDirectory() as folder:
        written(CODEC, a_set, Path(folder) / "set.jsonld")
        assert json.loads((Path(folder) / "set.jsonld").read_bytes())["@graph"] == []


def test_a_set_without_such_a_claim_says_so(tmp_path: Path) -> None:
    said = written(CODEC, claims("Nobody went.", (0, 6)), tmp_path / "set.jsonld")
    assert json.loads((tmp_path / "set.jsonld").read_bytes())["@graph"] == []
    assert "there is no claim in the file" in said[0]
