"""Finding and tagging where else the words of an annotation stand."""

from __future__ import annotations

import pytest

from annotator.errors import InvalidValue, NotFound
from annotator.model import Annotator, Span
from annotator.operations.annotations import annotate
from annotator.operations.articles import remove_articles, set_status
from annotator.operations.entities import refer_to_new
from annotator.operations.repeats import find_repeats, tag_repeats
from annotator.store.project import Project
from tests.unit.projects import add, refused, spot

ONE = "The CSTO met. “The CSTO’s council”, he said of the csto, is no CSTOs.\n\nA CSTO-led force, the CSTO again.\n"
TWO = "Nothing here.\n"
THREE = "The CSTO sent 600 men. About 600 men of the CSTO stayed; 600 menhirs did not.\n"


@pytest.fixture
def articles(project: Project, ann: Annotator) -> list[str]:
    """The ids of three articles."""
    return [article.id for article in add(project, ONE, TWO, THREE, by=ann)]


@pytest.fixture
def csto(project: Project, articles: list[str], ann: Annotator) -> str:
    """The id of an organisation: the first CSTO."""
    return annotate(project, articles[0], label="organisation", spans=[spot(ONE, "CSTO")], by=ann)


def places(
    project: Project, annotation_id: str, *, case: bool = True, everywhere: bool = False
) -> dict[str, list[str]]:
    """What is found, with a little of what stands around it, by the article's number."""
    found = find_repeats(project, annotation_id, case=case, everywhere=everywhere)
    order = [article.id for article in project.articles()]
    return {
        str(order.index(each.article_id)): [f"{r.before[-4:]}[{r.words}]{r.after[:4]}" for r in each.repeats]
        for each in found
    }


def spans(project: Project, annotation_id: str, *, everywhere: bool = True) -> dict[str, list[Span]]:
    found = find_repeats(project, annotation_id, case=True, everywhere=everywhere)
    return {each.article_id: [repeat.span for repeat in each.repeats] for each in found}


def test_further_places_are_whole_words_in_the_article(project: Project, csto: str) -> None:
    number = next(iter(places(project, csto)))
    assert places(project, csto) == {number: ["The [CSTO]’s c", "\n\nA [CSTO]-led", "the [CSTO] aga"]}


def test_small_letters_are_found_where_case_does_not_count(project: Project, csto: str) -> None:
    (found,) = places(project, csto, case=False).values()
    assert "the [csto], is" in found


def test_what_has_the_label_already_is_no_repeat_whoever_tagged_it(
    project: Project, articles: list[str], csto: str, ann: Annotator
) -> None:
    bea = Annotator("0190f5a4-7d3e-7aaa-8bbb-0123456789ab", "Bea")
    annotate(project, articles[0], label="organisation", spans=[spot(ONE, "CSTO-led force")], by=bea)
    annotate(project, articles[0], label="claim", spans=[spot(ONE, "“The CSTO’s council”")], by=ann)
    (found,) = places(project, csto).values()
    assert found == ["The [CSTO]’s c", "the [CSTO] aga"]


def test_the_whole_project_is_looked_through(project: Project, csto: str) -> None:
    found = places(project, csto, everywhere=True)
    assert [len(each) for each in found.values()] == [3, 2]
    while project.index_some():
        pass
    assert places(project, csto, everywhere=True) == found


def test_words_are_found_where_the_index_does_not_tell_words_apart(project: Project, ann: Annotator) -> None:
    one, two = add(project, "我们在北京。北京很大。", "他去北京了。", by=ann)
    while project.index_some():
        pass
    made = annotate(project, one.id, label="organisation", spans=[(3, 5)], by=ann)
    assert {len(each) for each in places(project, made, everywhere=True).values()} == {1}
    assert len(places(project, made, everywhere=True)) == 2
    assert two.id in spans(project, made)


def test_repeats_are_tagged_in_one_edit_with_label_and_entity(
    project: Project, articles: list[str], csto: str, ann: Annotator
) -> None:
    entity = refer_to_new(project, [csto], kind="organisation", name="CSTO", by=ann)
    assert tag_repeats(project, csto, spans(project, csto), by=ann) == 5
    made = [each for article in articles for each in project.annotations(article)]
    assert {(each.quote, each.label, each.entity) for each in made} == {("CSTO", "organisation", entity)}
    assert len(made) == 6
    project.undo(by=ann.id)
    assert sum(project.annotation_count(article) for article in articles) == 1


def test_values_of_figures_are_read_in_each_place_and_others_are_not_taken_over(
    project: Project, articles: list[str], ann: Annotator
) -> None:
    first = annotate(
        project, articles[2], label="force_figure", spans=[spot(THREE, "600 men")], by=ann,
        attributes={"state": "lost", "best": 7},
    )  # fmt: skip
    assert tag_repeats(project, first, spans(project, first, everywhere=False), by=ann) == 1
    second = project.annotations(articles[2])[1]
    assert second.attributes["best"] == 600
    assert "state" not in second.attributes
    assert set(second.computed) == set(second.attributes)


def test_only_the_articles_own_status_changes(project: Project, articles: list[str], csto: str, ann: Annotator) -> None:
    set_status(project, [articles[0]], "new", by=ann)
    tag_repeats(project, csto, spans(project, csto), by=ann)
    assert [project.article(each).status for each in articles] == ["in_progress", "new", "new"]


def test_what_was_tagged_or_removed_meanwhile_is_left_out(
    project: Project, articles: list[str], csto: str, ann: Annotator
) -> None:
    found = spans(project, csto)
    annotate(project, articles[0], label="organisation", spans=[found[articles[0]][0]], by=ann)
    remove_articles(project, [articles[2]], by=ann)
    assert tag_repeats(project, csto, found, by=ann) == 2


def test_nothing_to_tag_is_no_edit(project: Project, csto: str, ann: Annotator) -> None:
    before = project.history(limit=1)
    assert tag_repeats(project, csto, {}, by=ann) == 0
    assert project.history(limit=1) == before


def test_words_in_several_pieces_have_no_repeats(project: Project, articles: list[str], ann: Annotator) -> None:
    claim = annotate(project, articles[0], label="claim", spans=[(0, 3), (9, 12)], by=ann)
    refused(InvalidValue, lambda: find_repeats(project, claim, case=True, everywhere=False))


def test_an_annotation_that_is_gone_has_none(project: Project) -> None:
    refused(NotFound, lambda: find_repeats(project, "no such id", case=True, everywhere=True))


def test_looking_and_tagging_can_be_stopped_and_leave_nothing(
    project: Project, articles: list[str], csto: str, ann: Annotator
) -> None:
    class Stopped(Exception):  # noqa: N818 - nobody's error
        pass

    def stop(done: int, total: int) -> None:
        if done == 1:
            raise Stopped(total)

    with pytest.raises(Stopped):
        find_repeats(project, csto, case=True, everywhere=True, report=stop)
    with pytest.raises(Stopped):
        tag_repeats(project, csto, spans(project, csto), by=ann, report=stop)
    assert sum(project.annotation_count(article) for article in articles) == 1
