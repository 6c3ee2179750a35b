from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from annotator.codecs import AnnotationSet
from annotator.codecs.native import JSONL_CODEC, write_json
from annotator.codecs.validate import validate
from annotator.errors import InvalidSet
from tests.unit.codecs.example import JSONL, example, imported


def newer(version: str = "1.3") -> dict[str, Any]:
    parsed = example()
    parsed["format_version"] = version
    return parsed


def test_what_a_newer_version_added_is_kept_and_told_once() -> None:
    parsed = newer()
    article = parsed["articles"][0]
    claim = article["annotations"][1]
    parsed["licence"] = {"name": "CC0"}
    parsed["scheme"]["labels"][0]["icon"] = "star"
    article["summary"] = "Short."
    claim["mood"] = "angry"
    claim["spans"][1]["line"] = 3
    claim["origin"]["device"] = "mouse"
    a_set = imported(parsed)
    article_unknown = next(iter(a_set.articles)).extensions["unknown"]
    assert a_set.head.extensions == {"unknown": {"licence": {"name": "CC0"}, "scheme/labels/0/icon": "star"}}
    assert article_unknown == {
        "summary": "Short.",
        f"annotations/{claim['id']}/mood": "angry",
        f"annotations/{claim['id']}/spans/1/line": 3,
        f"annotations/{claim['id']}/origin/device": "mouse",
    }
    assert len(a_set.warnings) == 1


def test_it_is_written_again_as_the_oldest_version_that_holds_it() -> None:
    parsed = newer("1.10")
    parsed["articles"][0]["summary"] = "Short."
    a_set = imported(parsed)
    again = json.loads(b"".join(write_json(a_set.head, a_set.articles)))
    assert again["format_version"] == "1.0"
    assert again["articles"][0]["extensions"]["unknown"] == {"summary": "Short."}
    assert again["articles"][0]["extensions"]["brat"] == example()["articles"][0]["extensions"]["brat"]
    assert imported(again).warnings == ()


def test_an_unknown_member_of_our_own_version_is_refused() -> None:
    parsed = newer("1.0")
    parsed["articles"][0]["annotations"][0]["mood"] = "angry"
    with pytest.raises(InvalidSet, match=r"unknown field `mood` - at `\$\.articles\[0\]\.annotations\[0\]`"):
        imported(parsed)


def test_a_newer_version_is_checked_as_strictly_otherwise() -> None:
    parsed = newer()
    parsed["articles"][0]["annotations"][0]["label"] = 1
    with pytest.raises(
        InvalidSet, match=r"Expected `str`, got `int` - at `\$\.articles\[0\]\.annotations\[0\]\.label`"
    ):
        imported(parsed)


@pytest.mark.parametrize("version", ["2.0", "2.0.1", "0.9", "10.0", "one", ""])
@pytest.mark.parametrize("strange", [True, False], ids=["with a new member", "without one"])
def test_another_major_version_is_refused(version: str, strange: bool) -> None:
    parsed = newer(version) | ({"licence": "CC0"} if strange else {})
    with pytest.raises(InvalidSet, match=rf"(?s)version.*{version}.*Nothing was imported"):
        imported(parsed)


def test_lines_of_a_newer_version_keep_what_is_unknown(tmp_path: Path) -> None:
    head = json.loads(JSONL.with_name("example.jsonl.head.json").read_bytes()) | {
        "format_version": "1.1",
        "mood": "calm",
    }
    head["scheme"]["labels"][0]["icon"] = "star"
    canonical = json.dumps(head["scheme"], sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    belongs = {"format_version": "1.1", "scheme_sha256": hashlib.sha256(canonical.encode()).hexdigest(), "mood": "calm"}
    lines = [json.loads(line) | belongs for line in JSONL.read_bytes().splitlines()]
    (tmp_path / "set.jsonl.head.json").write_text(json.dumps(head))
    (tmp_path / "set.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    read = JSONL_CODEC.reader()(tmp_path / "set.jsonl", JSONL_CODEC.options_of({}, "in"))
    assert isinstance(read, AnnotationSet)
    a_set = validate(read)
    assert [article.extensions["unknown"] for article in a_set.articles] == [{"mood": "calm"}] * 2
    assert a_set.head.extensions["unknown"] == {"mood": "calm", "scheme/labels/0/icon": "star"}
    assert len(a_set.warnings) == 1


@pytest.mark.parametrize("earlier", ["text", {"place": "Minsk"}], ids=["text", "members"])
def test_what_an_older_program_kept_stays_beside_what_is_new(earlier: object) -> None:
    parsed = newer()
    parsed["extensions"]["unknown"] = earlier
    parsed["licence"] = "CC0"
    kept = imported(parsed).head.extensions["unknown"]
    assert kept == {**(earlier if isinstance(earlier, dict) else {"unknown": earlier}), "licence": "CC0"}
