"""Adding, describing and removing articles; making projects; the sample project."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from annotator.errors import FileProblem, InvalidValue, NotFound
from annotator.model import Annotator, Article
from annotator.operations.annotations import annotate
from annotator.operations.articles import add_articles, remove_articles, set_metadata, set_status
from annotator.operations.demo import make_sample_project
from annotator.operations.projects import create_project
from annotator.operations.scheme_files import default_scheme
from annotator.store.checking import problems
from annotator.store.project import Project
from tests.unit.projects import TEXT, add, draft, refused


def test_a_text_that_is_there_already_is_not_added_again(project: Project, article: Article, ann: Annotator) -> None:
    drafts = [draft(TEXT, "other name.txt"), draft("New.\n"), draft("New.\n", "twice.txt")]
    outcomes = add_articles(project, drafts, by=ann)
    assert [each.outcome for each in outcomes] == ["already there", "added", "already there"]
    assert outcomes[0].article_id == article.id
    assert outcomes[1].article_id == outcomes[2].article_id
    assert project.article_count() == 2


def test_adding_many_articles_is_one_step(project: Project) -> None:
    add(project, *(f"Article {number}.\n" for number in range(300)))
    assert project.article_count() == 301
    project.undo()
    assert project.article_count() == 1


def test_the_bytes_as_received_are_kept(project: Project, ann: Annotator) -> None:
    received = "\ufeffFirst\r\nsecond\r\n".encode()
    (added,) = add_articles(project, [replace(draft("First\nsecond\n"), original=received)], by=ann)
    assert project.original(added.article_id) == received
    assert project.text(added.article_id) == "First\nsecond\n"


def test_redo_brings_back_the_same_article_with_its_text(project: Project) -> None:
    (second,) = add(project, "Second.\n")
    project.undo()
    refused(NotFound, lambda: project.text(second.id), path=project.path)
    project.redo()
    assert project.article(second.id) == second
    assert project.text(second.id) == "Second.\n"


def test_a_removed_article_comes_back_with_all_that_was_in_it(
    project: Project, article: Article, ann: Annotator
) -> None:
    claim = annotate(project, article.id, label="claim", spans=[(0, 10)], by=ann)
    remove_articles(project, [article.id], by=ann)
    assert project.article_count() == project.annotation_count() == 0
    project.undo()
    assert project.annotation(claim).article_id == article.id
    assert problems(project) == []


def test_metadata_can_be_corrected(project: Project, article: Article, ann: Annotator) -> None:
    metadata = replace(article.metadata, title="Voss offers troops", published="2023-02", byline=("A. Reporter",))
    set_metadata(project, article.id, metadata, by=ann)
    assert project.article(article.id).metadata == metadata


@pytest.mark.parametrize("published", ["8 February", "2023-13", "2023-02-30", ""])
def test_a_date_that_is_none_is_refused(project: Project, article: Article, ann: Annotator, published: str) -> None:
    metadata = replace(article.metadata, published=published)
    refused(InvalidValue, lambda: set_metadata(project, article.id, metadata, by=ann), path=project.path)


def test_a_status_that_there_is_not_is_refused(project: Project, article: Article, ann: Annotator) -> None:
    refused(
        InvalidValue,
        lambda: set_status(project, [article.id], "finished", by=ann),  # type: ignore[arg-type]
        path=project.path,
    )


def test_nothing_is_removed_where_one_of_the_ids_is_unknown(project: Project, article: Article, ann: Annotator) -> None:
    refused(NotFound, lambda: remove_articles(project, [article.id, "nowhere"], by=ann), path=project.path)
    assert project.article_count() == 1


# Projects


def test_a_new_project_is_named_for_its_file_and_has_the_default_scheme(tmp_path: Path) -> None:
    with create_project(tmp_path / "csto.annot") as project:
        assert project.title == "csto"
        assert project.scheme == default_scheme()
        assert project.annotators() == []


def test_a_scheme_that_cannot_be_used_makes_no_project(tmp_path: Path) -> None:
    scheme = tmp_path / "scheme.json"
    scheme.write_text('{"labels": [{"name": "claim", "title": "Claim", "color": "red", "color_dark": "#000000"}]}')
    error = refused(InvalidValue, lambda: create_project(tmp_path / "new.annot", scheme=scheme))
    assert "“red” is not a colour" in str(error)
    refused(FileProblem, lambda: create_project(tmp_path / "new.annot", scheme=tmp_path / "missing.json"))
    assert not (tmp_path / "new.annot").exists()


# The sample project


def test_the_sample_project_is_sound_and_shows_every_label_relation_and_status(tmp_path: Path) -> None:
    with make_sample_project(tmp_path / "sample.annot") as project:
        assert problems(project) == []
        articles = list(project.articles())
        labels = {mark.label for article in articles for mark in project.marks(article.id)}
        relations = {relation.type for article in articles for relation in project.relations(article.id)}
        assert labels == {label.name for label in project.scheme.labels}
        assert {"said_by", "speaks_for", "quantifies"} <= relations
        assert {article.status for article in articles} >= {"in_progress", "done"}
        assert [annotator.name for annotator in project.annotators()] == ["Sample annotator"]
        several = [each for article in articles for each in project.annotations(article.id) if len(each.spans) > 1]
        assert several
        assert all(" … " in each.quote for each in several)


def test_the_sample_project_shows_what_mentions_refer_to_and_leaves_some_to_be_tried(tmp_path: Path) -> None:
    with make_sample_project(tmp_path / "sample.annot") as project:
        names = {entity.id: entity.name for entity in project.entities()}
        marks = [mark for article in project.articles() for mark in project.annotations(article.id)]
        quotes: dict[str, set[str]] = {}
        for mark in marks:
            if mark.entity is not None:
                quotes.setdefault(names[mark.entity], set()).add(mark.quote)
        assert quotes["Adela Voss"] == {"Secretary-General Adela Voss", "secretary-general", "She", "she"}
        assert quotes["Northern Compact Organisation"] >= {"Northern Compact Organisation", "NCO", "Compact"}
        assert len(quotes) == len(names)
        assert {entity.kind for entity in project.entities()} == {"person", "organisation", "group"}
        assert any(mark.entity is None for mark in marks if mark.label == "organisation")


def test_the_sample_project_replaces_no_file(path: Path) -> None:
    refused(FileProblem, lambda: make_sample_project(path), path=path)
