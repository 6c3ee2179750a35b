"""What a model outside has found comes in as suggestions, and nothing of it as annotations."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.errors import InvalidValue, NotFound
from annotator.model import Annotator, Article
from annotator.operations.annotations import annotate
from annotator.operations.export_set import export_bytes, export_to_file
from annotator.operations.finding import known, look, undecided
from annotator.operations.import_set import import_file
from annotator.operations.importing_suggestions import remove_source
from annotator.operations.relations import relate
from annotator.operations.suggestions import accept, reject
from annotator.plugins import suggesters
from annotator.store.project import Project
from tests.unit.projects import TEXT, make, refused, spot


@pytest.fixture
def elsewhere(tmp_path: Path, ann: Annotator) -> Project:
    """Another project with the same article, in which a claim is linked to its speaker."""
    with Project.open(make(tmp_path / "elsewhere.annot", TEXT)) as other:
        (article,) = other.articles()
        claim = annotate(
            other, article.id, label="claim", spans=[spot(TEXT, "The Kestrel Alliance denied it.")], by=ann
        )
        speaker = annotate(other, article.id, label="speaker", spans=[spot(TEXT, "Kestrel Alliance")], by=ann)
        relate(other, "said_by", claim, speaker, by=ann, cue="denied")
        return other


@pytest.mark.parametrize("codec", ["json", "doccano", "brat"])
def test_of_every_format_annotations_become_suggestions_with_their_links(
    project: Project, article: Article, ann: Annotator, elsewhere: Project, tmp_path: Path, codec: str
) -> None:
    path = tmp_path / "found"
    with Project.open(elsewhere.path) as other:
        export_to_file(other, path, codec=codec)
    imported = import_file(project, path, codec=codec, by=ann, source="our-model")
    assert (imported.suggested, imported.articles_added, project.annotation_count(article.id)) == (2, 0, 0)
    found = look(project, article.id, suggesters(["figures"])[0], known(project)).suggestions
    ours = [each for each in undecided(project, article.id, found) if each.source == "our-model"]
    claim, speaker = ours
    assert (claim.label, speaker.label, claim.links[0].spans) == ("claim", "speaker", speaker.spans)
    accept(project, article.id, claim, by=ann)
    (relation,) = project.relations(article.id)
    assert relation.type == "said_by"
    assert project.annotations(article.id)[0].origin["source"] == "our-model"


def test_what_a_source_finds_later_takes_the_place_of_what_it_found(
    project: Project, article: Article, ann: Annotator, elsewhere: Project, tmp_path: Path
) -> None:
    with Project.open(elsewhere.path) as other:
        for name in ("first.json", "second.json"):
            export_to_file(other, tmp_path / name)
            import_file(project, tmp_path / name, by=ann, source="our-model")
            other.undo()
    found = look(project, article.id, [], known(project)).suggestions
    assert [(each.label, each.links) for each in found] == [("claim", ()), ("speaker", ())]


def test_a_source_is_removed_with_all_it_proposes_and_what_was_decided_stays(
    project: Project, article: Article, ann: Annotator, elsewhere: Project, tmp_path: Path
) -> None:
    with Project.open(elsewhere.path) as other:
        export_to_file(other, tmp_path / "set.json")
    for source in ("our-model", "another"):
        import_file(project, tmp_path / "set.json", by=ann, source=source)
    reject(project, article.id, look(project, article.id, [], known(project)).suggestions[:1], by=ann)
    remove_source(project, "another")
    left = look(project, article.id, [], known(project)).suggestions
    assert {each.source for each in left} == {"our-model"}
    remove_source(project, "our-model")
    assert look(project, article.id, [], known(project)).suggestions == []
    assert [each.verdict for each in project.decisions(article.id)] == ["rejected"]
    refusal = refused(NotFound, lambda: remove_source(project, "our-model"))
    assert "Nothing was imported as suggestions of “our-model”" in str(refusal)


def test_a_source_has_a_name_of_its_own(project: Project, ann: Annotator, elsewhere: Project, tmp_path: Path) -> None:
    with Project.open(elsewhere.path) as other:
        export_to_file(other, tmp_path / "set.json")
    for name in ("", "speech"):
        refused(InvalidValue, lambda name=name: import_file(project, tmp_path / "set.json", by=ann, source=name))


def test_suggestions_are_exported_when_asked_never_among_annotations_and_come_back_as_suggestions(
    project: Project, article: Article, ann: Annotator, tmp_path: Path
) -> None:
    asked = {"with-suggestions": "yes"}
    written = export_bytes(project, options=asked)
    assert written == export_bytes(project, options=asked)
    exported = json.loads(written)["articles"][0]
    figures = [each["quote"] for each in exported["suggestions"] if each["label"] == "force_figure"]
    assert (figures, exported["annotations"]) == (["up to 20,000 troops", "About 600 men", "two submarines"], [])
    assert "suggestions" not in json.loads(export_bytes(project))["articles"][0]
    (tmp_path / "set.json").write_bytes(written)
    with Project.open(make(tmp_path / "fresh.annot")) as fresh:
        imported = import_file(fresh, tmp_path / "set.json", by=ann, source="a-colleague")
        assert imported.suggested == len(exported["suggestions"])
        assert fresh.annotation_count() == 0
