"""A changed text of an article: what is nearly the same is found, and annotations come over, none of them silently."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator import Project
from annotator.errors import InvalidValue
from annotator.intake import Draft, read
from annotator.operations.articles import add_articles
from annotator.operations.finding import known, undecided
from annotator.operations.suggestions import accept, reject
from annotator.operations.versions import Alignment, Carried, add_version, near_article
from annotator.plugins import suggesters
from annotator.text import quote_of
from tests.unit.projects import make, suggest

OLD = (
    "Some 600 troops left the valley on Monday, the ministry said.\n\n"
    "“We are not going back,” General Osk said. He added that two brigades would stay until the spring.\n\n"
    "Residents of the northern villages had asked for that."
)
NEW = (
    "Updated at noon.\n\nSome 600 troops left the valley on Monday, the defence ministry said.\n\n"
    "“We are not going back,” General Osk said. He added that three brigades would stay until the summer.\n\n"
)


def draft(text: str, url: str = "") -> Draft:
    (found,) = read("new.txt", (f"URL: {url}\n\n" if url else "").encode() + text.encode())
    return found


@pytest.fixture
def project(tmp_path: Path) -> Project:
    path = make(tmp_path / "small.annot", OLD)
    project = Project.open(path)
    article = next(iter(project.articles()))
    ids = {}
    for label, words in (
        ("force_figure", "Some 600 troops"),
        ("claim", "“We are not going back,”"),
        ("speaker", "General Osk"),
        ("force_figure", "two brigades"),
        ("claim", "two brigades would stay until the spring"),
        ("speaker", "Residents of the northern villages"),
    ):
        at = OLD.index(words)
        ids[words] = project.annotate(article.id, label=label, spans=[(at, at + len(words))])
    project.relate("said_by", ids["“We are not going back,”"], ids["General Osk"])
    project.relate(
        "said_by", ids["two brigades would stay until the spring"], ids["Residents of the northern villages"]
    )
    return project


def proposed(project: Project, article_id: str) -> list[tuple[str, str]]:
    """What is proposed in an article and nobody has decided on: labels and words."""
    found = undecided(project, article_id, suggest(project, article_id, suggesters()[0], known(project)))
    text = project.text(article_id)
    return [(each.label, quote_of(text, each.spans)) for each in found]


def fates(carried: Sequence[Carried]) -> dict[str, tuple[str, str]]:
    return {each.annotation.quote: (each.fate, each.quote) for each in carried}


def test_each_annotation_is_said_to_be_unmoved_moved_changed_or_gone(project: Project) -> None:
    with project:
        older = next(iter(project.articles()))
        version = add_version(project, draft(NEW), of=older.id, by=project.annotator)
        new_id = version.article_id
        assert fates(version.carried) == {
            "Some 600 troops": ("moved", "Some 600 troops"),
            "“We are not going back,”": ("moved", "“We are not going back,”"),
            "General Osk": ("moved", "General Osk"),
            "two brigades": ("changed", "three brigades"),
            "two brigades would stay until the spring": ("changed", "three brigades would stay until the summer"),
            "Residents of the northern villages": ("gone", ""),
        }
        text = project.text(new_id)
        for each in project.annotations(new_id):
            assert text[each.start : each.end] == each.quote
        assert len(project.annotations(older.id)) == 6


def test_relations_come_over_where_both_ends_do(project: Project) -> None:
    with project:
        older = next(iter(project.articles()))
        new_id = add_version(project, draft(NEW), of=older.id, by=project.annotator).article_id
        (relation,) = project.relations(new_id)
        assert project.annotation(relation.head).quote == "“We are not going back,”"
        assert project.annotation(relation.tail).article_id == new_id


def test_a_new_version_is_one_undo(project: Project) -> None:
    with project:
        older = next(iter(project.articles()))
        add_version(project, draft(NEW), of=older.id, by=project.annotator)
        project.undo()
        assert project.article_count() == 1
        assert project.annotation_count() == 6


def test_a_text_that_is_there_already_is_no_new_version(project: Project) -> None:
    with project:
        older = next(iter(project.articles()))
        with pytest.raises(InvalidValue, match="in the project already"):
            add_version(project, draft(OLD), of=older.id, by=project.annotator)
        assert project.article_count() == 1


def test_what_is_nearly_the_same_is_found_with_the_share_that_is_equal(project: Project) -> None:
    with project:
        while project.index_some():
            pass
        near = near_article(project, NEW)
        assert near is not None
        assert 0.5 <= near.share < 1
        assert near_article(project, "Nothing of this stands in any other article of the project at all.") is None


def test_the_same_address_is_found_whatever_the_text_says(project: Project) -> None:
    with project:
        add_articles(project, [draft("An article about something.", "https://courier.example/1")], by=project.annotator)
        near = near_article(project, "Completely other words now.", "https://courier.example/1")
        assert near is not None
        assert near.same_url


@given(st.text(alphabet="ab c\n", max_size=60), st.text(alphabet="ab c\n", max_size=60), st.data())
def test_whatever_changes_spans_stay_inside_the_text(old: str, new: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(old)))
    end = data.draw(st.integers(start, len(old)))
    place = Alignment(old, new).place(start, end) if start < end else None
    assert place is None or 0 <= place[0] <= place[1] <= len(new)
    if old == new and start < end and old[start:end].strip():
        same = Alignment(old, new).place(start, end)
        assert same is None or old[slice(*same)].strip() == old[start:end].strip()


def test_what_was_rejected_is_not_proposed_again_where_its_words_stand_in_the_new_version(tmp_path: Path) -> None:
    old = "The Kestrel Alliance sent 600 troops in May.\n\nIt has 2,000 soldiers. NATO has none.\n"
    new = "Updated at noon.\n\nThe Kestrel Alliance sent 600 troops in May.\n\nIt has 3,000 soldiers. NATO has none.\n"
    with Project.open(make(tmp_path / "small.annot", old)) as project:
        by = project.annotator
        (older,) = project.articles()
        found = undecided(project, older.id, suggest(project, older.id, suggesters()[0], known(project)))
        nato, *others = sorted(found, key=lambda each: old[each.start : each.end] != "NATO")
        accepted = accept(project, older.id, nato, by=by)
        reject(project, older.id, others, by=by)
        assert proposed(project, older.id) == []
        version = add_version(project, draft(new), of=older.id, by=by)
        assert proposed(project, version.article_id) == [("force_figure", "3,000 soldiers")]  # other words
        decided = {each.quote: each for each in project.decisions(version.article_id)}
        assert {words: each.verdict for words, each in decided.items()} == {
            "NATO": "accepted", "Kestrel Alliance": "rejected", "600 troops": "rejected"
        }  # fmt: skip
        (tagged,) = project.annotations(version.article_id)
        assert decided["NATO"].annotation_id == tagged.id != accepted
        assert all(new[each.spans[0].start : each.spans[0].end] == words for words, each in decided.items())
        assert project.check() == []
        project.undo()
        assert [article.id for article in project.articles()] == [older.id]
        assert len(project.decisions(older.id)) == 4
