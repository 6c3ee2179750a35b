"""What other tools made, taken into a project: one edit, nothing doubled, nothing lost that was there."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from annotator.codecs.found import FoundAnnotation, FoundArticle, FoundRelation, FoundSet
from annotator.errors import InvalidSet
from annotator.model import Annotator, Article, Entity, Metadata
from annotator.operations.annotations import annotate
from annotator.operations.annotators import annotator_named
from annotator.operations.import_set import import_set
from annotator.operations.relations import relate
from annotator.store.checking import problems
from annotator.store.project import Project
from tests.unit.projects import TEXT, spot

CLAIM = spot(TEXT, "We will send up to 20,000 troops")
SPEAKER = spot(TEXT, "Adela Voss")
KESTREL = Entity("019aa5c3-1294-71c4-855d-5f9a89ee99e5", "organisation", "Kestrel Alliance")


def annotation(key: str, label: str, span: tuple[int, int], **more: object) -> FoundAnnotation:
    return FoundAnnotation(key=key, label=label, spans=(span,), place=f"line {key}", **more)  # type: ignore[arg-type]


def a_set(*annotations: FoundAnnotation, extensions: dict[str, object] | None = None) -> FoundSet:
    link = FoundRelation(key="R1", type="said_by", head="T1", tail="T2", place="line 9")
    relations = [link] if {"T1", "T2"} <= {each.key for each in annotations} else []
    article = FoundArticle(
        text=TEXT,
        place="voss.txt",
        metadata=Metadata(title="Voss"),
        annotations=[*annotations],
        relations=relations,
        extensions=extensions or {},
    )
    return FoundSet("brat", (article,))


USUAL = (annotation("T1", "claim", CLAIM), annotation("T2", "speaker", SPEAKER))


def quotes(project: Project) -> Sequence[str]:
    return [a.quote for article in project.articles() for a in project.annotations(article.id)]


def test_it_joins_the_article_that_is_there_in_one_edit(project: Project, article: Article, ann: Annotator) -> None:
    scheme = project.scheme
    result = import_set(project, a_set(*USUAL), by=ann)
    assert (result.articles_added, result.articles_joined) == (0, 1)
    assert (result.annotations_added, result.relations_added, result.reports) == (2, 1, [])
    first = project.annotations(article.id)[0]
    assert first.origin == {"kind": "import", "format": "brat"}
    assert first.created_by == ann.id
    assert project.scheme == scheme
    assert project.article(article.id).metadata == article.metadata
    assert problems(project) == []
    project.undo()
    assert quotes(project) == []


def test_importing_again_doubles_nothing(project: Project, article: Article, ann: Annotator) -> None:
    import_set(project, a_set(*USUAL), by=ann)
    again = import_set(project, a_set(*USUAL), by=ann)
    assert (again.annotations_added, again.annotations_left, again.relations_added) == (0, 2, 0)
    assert again.reports == []


def test_an_article_that_comes_once_for_each_annotator_is_one(project: Project, ann: Annotator) -> None:
    for text, counts in ((TEXT, (0, 1)), ("Another text altogether.", (1, 0))):
        pages = [
            FoundArticle(
                text=text, place=name, annotations=[annotation("T1", "speaker", (0, 7), by=Annotator("", name))]
            )
            for name in ("Bob", "Eve", "Ian")
        ]
        result = import_set(project, FoundSet("prodigy", tuple(pages)), by=ann)
        assert (result.articles_added, result.articles_joined) == counts
        assert result.annotations_added == 3
    assert problems(project) == []


def test_what_was_marked_here_by_the_same_annotator_is_the_same_annotation(
    project: Project, article: Article, ann: Annotator
) -> None:
    claim = annotate(project, article.id, label="claim", spans=[CLAIM], by=ann)
    result = import_set(project, a_set(*USUAL), by=ann)
    assert (result.annotations_added, result.annotations_left, result.relations_added) == (1, 1, 1)
    assert [relation.head for relation in project.relations(article.id)] == [claim]
    speaker = project.relations(article.id)[0].tail
    assert relate(project, "said_by", claim, speaker, by=ann) == project.relations(article.id)[0].id
    other = import_set(project, a_set(*USUAL), by=annotator_named(project, "Bob"))
    assert (other.annotations_added, other.annotations_left) == (2, 0)
    assert problems(project) == []


def test_one_with_our_id_that_was_changed_elsewhere_is_kept_and_reported(
    project: Project, article: Article, ann: Annotator
) -> None:
    claim = annotate(project, article.id, label="claim", spans=[CLAIM], by=ann, attributes={"quote_type": "direct"})
    same = import_set(project, a_set(annotation(claim, "claim", CLAIM)), by=ann)
    assert (same.annotations_left, same.reports) == (1, [])
    changed = annotation(claim, "claim", CLAIM, attributes={"quote_type": "indirect"})
    (report,) = import_set(project, a_set(changed), by=ann).reports
    assert "differs from the annotation here, which was kept" in report
    assert project.annotation(claim).attributes["quote_type"] == "direct"


def test_ids_of_ours_in_a_text_that_was_changed_elsewhere_stay_where_they_are(
    project: Project, article: Article, ann: Annotator
) -> None:
    claim = annotate(project, article.id, label="claim", spans=[CLAIM], by=ann)
    speaker = annotate(project, article.id, label="speaker", spans=[SPEAKER], by=ann)
    link = FoundRelation(key="R1", type="said_by", head=claim, tail=speaker, place="line 9")
    works = [annotation(claim, "claim", CLAIM), annotation(speaker, "speaker", SPEAKER)]
    changed = FoundArticle(text=f"{TEXT} More.", place="voss.txt", annotations=works, relations=[link])
    result = import_set(project, FoundSet("label-studio", (changed,)), by=ann)
    assert (result.annotations_added, result.annotations_left, result.relations_added) == (0, 2, 0)
    assert len(result.reports) == 2
    assert [each.article_id for each in project.annotations(article.id)] == [article.id] * 2
    assert problems(project) == []


def test_a_project_without_articles_keeps_its_own_title_and_scheme(project: Project, ann: Annotator) -> None:
    with project.edit("article.remove") as edit:
        edit.delete("article", [article.id for article in project.articles()])
    before, title = project.id, project.title
    result = import_set(project, a_set(*USUAL, annotation("T3", "PER", SPEAKER)), by=ann)
    assert (project.id, project.title) == (before, title)
    assert result.reports == ["The scheme now also has the label “PER” (1 annotation)."]
    assert [label.name for label in project.scheme.labels][-1] == "PER"
    assert [article.title for article in project.articles()] == ["Voss"]
    assert problems(project) == []
    project.undo()
    assert project.article_count() == 0
    assert project.scheme.label("PER") is None


def test_people_and_entities_of_the_set_join_the_project_once(
    project: Project, article: Article, ann: Annotator
) -> None:
    by = Annotator("", "Bob")
    for _ in range(2):
        import_set(project, a_set(annotation("T1", "organisation", SPEAKER, by=by, entity=KESTREL)), by=ann)
    assert [a.name for a in project.annotators()].count("Bob") == 1
    assert list(project.entities()) == [KESTREL]
    (made,) = project.annotations(article.id)
    assert (made.entity, project.annotator_named("Bob")) == (KESTREL.id, Annotator(made.created_by, "Bob"))


def test_what_has_no_place_in_the_model_is_kept_with_the_article(
    project: Project, article: Article, ann: Annotator
) -> None:
    import_set(project, a_set(*USUAL, extensions={"brat": {"lines": ["E1\tGo:T1"]}}), by=ann)
    assert project.row("article", article.id)["extensions"] == '{"brat":{"lines":["E1\\tGo:T1"]}}'
    import_set(project, a_set(extensions={"uima": 1}), by=ann)
    assert project.row("article", article.id)["extensions"] == '{"brat":{"lines":["E1\\tGo:T1"]},"uima":1}'


def test_a_set_that_cannot_be_taken_in_changes_nothing(project: Project, ann: Annotator) -> None:
    before = [edit.id for edit in project.history()]
    with pytest.raises(InvalidSet, match=r"line T2: 5 to 999 is not a stretch(?s:.*)Nothing was imported"):
        import_set(project, a_set(USUAL[0], annotation("T2", "PER", (5, 999))), by=ann)
    with pytest.raises(InvalidSet, match="the label “PER”"):
        import_set(project, a_set(annotation("T2", "PER", SPEAKER)), by=ann, labels="refuse")
    assert [edit.id for edit in project.history()] == before
    assert quotes(project) == []
