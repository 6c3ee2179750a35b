from __future__ import annotations

import json
from pathlib import Path

from annotator.plugins import codec_named
from tests.unit.codecs.example import example, imported
from tests.unit.codecs.roundtrip import claims, written

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


def test_a_set_without_such_a_claim_says_so(tmp_path: Path) -> None:
    said = written(CODEC, claims("Nobody went.", (0, 6)), tmp_path / "set.jsonld")
    assert json.loads((tmp_path / "set.jsonld").read_bytes())["@graph"] == []
    assert "there is no claim in the file" in said[0]
