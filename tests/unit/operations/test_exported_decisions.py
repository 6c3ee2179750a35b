"""What was decided on suggestions goes along in an export that is asked to hold it, and comes back as it was."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator.errors import InvalidSet
from annotator.model import Annotator, Article, Span
from annotator.operations.annotations import delete
from annotator.operations.export_set import export_bytes, export_to_file
from annotator.operations.import_set import import_file
from annotator.operations.projects import create_project
from annotator.operations.suggestions import accept, reject
from annotator.store.checking import problems
from annotator.store.project import Project
from annotator.suggest import Reason, Suggestion
from tests.unit.projects import TEXT, make, refused, spot

ASKED = {"with-decisions": True}
BOB = Annotator("019aa5c3-0000-7000-8000-0000000000b0", "Bob")


def suggestion(words: str, *more: str, label: str = "organisation") -> Suggestion:
    """One of these words."""
    spans = tuple(Span(*spot(TEXT, each)) for each in (words, *more))
    return Suggestion(label=label, spans=spans, score=0.7, source="names", version="2", reason=Reason("name"))


@pytest.fixture
def decided(project: Project, article: Article, ann: Annotator) -> Project:
    """A project in which one was accepted, one edited, one accepted and deleted since, and one rejected by Bob."""
    accept(project, article.id, suggestion("Kestrel Alliance"), by=ann, milliseconds=840)
    accept(project, article.id, suggestion("The Kestrel"), by=ann, label="speaker")
    gone = accept(project, article.id, suggestion("We will send", "if the council agrees", label="claim"), by=ann)
    delete(project, [gone], by=ann)
    reject(project, article.id, [suggestion("submarines")], by=BOB)
    return project


def written(project: Project, path: Path, codec: str = "json") -> bytes:
    """The file that an export with decisions makes, with what goes beside it."""
    export_to_file(project, path, codec=codec, options=ASKED)
    head = path.with_name(path.name + ".head.json")
    return path.read_bytes() + (head.read_bytes() if head.exists() else b"")


def test_they_stand_under_their_article_with_all_that_is_known_of_them(decided: Project, article: Article) -> None:
    exported = json.loads(export_bytes(decided, options=ASKED))
    accepted, edited, gone, rejected = exported["articles"][0]["decisions"]
    start, end = spot(TEXT, "Kestrel Alliance")
    (kept,) = [each for each in decided.annotations(article.id) if each.label == "organisation"]
    (first, *_) = decided.decisions(article.id)
    assert accepted == {
        "id": first.id,
        "label": "organisation",
        "spans": [{"start": start, "end": end}],
        "quote": "Kestrel Alliance",
        "source": "names",
        "version": "2",
        "score": 0.7,
        "verdict": "accepted",
        "annotation": kept.id,
        "by": first.by,
        "at": first.at,
        "milliseconds": 840,
    }
    assert [each["verdict"] for each in (edited, gone, rejected)] == ["edited", "accepted", "rejected"]
    assert (len(gone["spans"]), rejected["annotation"], rejected["milliseconds"]) == (2, None, None)


def test_unless_asked_an_export_says_nothing_of_them(decided: Project) -> None:
    plain, asked = (json.loads(export_bytes(decided, options=each)) for each in ({}, ASKED))
    assert "decisions" not in plain["articles"][0]
    assert [each["name"] for each in plain["annotators"]] == ["Ann"]
    assert {each["name"] for each in asked["annotators"]} == {"Ann", "Bob"}


@pytest.mark.parametrize("codec", ["json", "jsonl"])
def test_an_empty_project_that_takes_them_in_exports_the_same_bytes(
    decided: Project, ann: Annotator, tmp_path: Path, codec: str
) -> None:
    before = written(decided, tmp_path / "set", codec)
    with create_project(tmp_path / "fresh.annot") as fresh:
        import_file(fresh, tmp_path / "set", codec=codec, by=ann)
        assert written(fresh, tmp_path / "again", codec) == before
        assert problems(fresh) == []
        fresh.undo()
        assert fresh.article_count() == 0
        fresh.redo()
        assert written(fresh, tmp_path / "again", codec) == before


def test_none_is_doubled_and_one_that_differs_is_named(decided: Project, ann: Annotator, tmp_path: Path) -> None:
    path = tmp_path / "set.json"
    before = written(decided, path)
    assert import_file(decided, path, by=ann).reports == []
    path.write_bytes(before.replace(b'"milliseconds":840', b'"milliseconds":90'))
    (report,) = import_file(decided, path, by=ann).reports
    assert "differs from the one here, which was kept" in report
    assert json.loads(written(decided, path))["articles"] == json.loads(before)["articles"]


def test_they_join_an_article_that_is_there_in_one_edit_and_under_the_name_its_label_has_there(
    decided: Project, ann: Annotator, tmp_path: Path
) -> None:
    path = tmp_path / "set.json"
    path.write_bytes(written(decided, path).replace(b'"organisation"', b'"body"'))
    with Project.open(make(tmp_path / "other.annot", TEXT)) as other:
        (there,) = other.articles()
        import_file(other, path, by=ann, renamed={"body": "organisation"})
        labels = [each.label for each in other.decisions(there.id)]
        assert labels == ["organisation", "organisation", "claim", "organisation"]
        other.undo()
        assert (other.decisions(there.id), other.annotation_count()) == ([], 0)


def test_utf16_positions_stand_in_them_too(decided: Project) -> None:
    exported = json.loads(export_bytes(decided, options={**ASKED, "utf16": True}))
    (span,) = exported["articles"][0]["decisions"][3]["spans"]
    assert span["start_utf16"] == span["start"] + 1  # there is a ship before them


def setting(**members: object) -> Callable[[dict[str, Any]], None]:
    return lambda decision: decision.update(members)


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (setting(quote="another quote"), "“another quote” is not what stands at"),
        (setting(spans=[{"start": 0, "end": 100_000}]), "is not what stands at 0 to 100000"),
        (setting(spans=[]), "it has no spans"),
        (setting(by="019aa5c3-0000-7000-8000-000000000000"), "is not among the annotators"),
        (setting(at="yesterday"), "at is “yesterday”, not a time"),
        (setting(id="1"), "id “1” is not a UUID"),
        (setting(annotation="1"), "annotation “1” is not a UUID"),
        (setting(milliseconds=-1), "milliseconds is -1"),
        (setting(milliseconds=2**63), "milliseconds is 9223372036854775808"),
        (setting(verdict="perhaps"), "Invalid enum value 'perhaps'"),
    ],
)
def test_one_that_is_not_sound_is_refused_with_its_place_and_nothing_comes_in(
    decided: Project, ann: Annotator, tmp_path: Path, spoil: Callable[[dict[str, Any]], None], words: str
) -> None:
    exported = json.loads(export_bytes(decided, options=ASKED))
    spoil(exported["articles"][0]["decisions"][1])
    (tmp_path / "set.json").write_text(json.dumps(exported), encoding="utf-8")
    with create_project(tmp_path / "fresh.annot") as fresh:
        problem = str(refused(InvalidSet, lambda: import_file(fresh, tmp_path / "set.json", by=ann)))
        assert "$.articles[0].decisions[1]" in problem
        assert words in problem
        assert fresh.article_count() == 0
