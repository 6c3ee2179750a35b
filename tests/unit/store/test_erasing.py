"""Erasing for good: no byte of an article stays in the file, and undo works round the gap."""

from __future__ import annotations

import zlib
from pathlib import Path

import pytest

from annotator.errors import NotFound, NothingToUndo
from annotator.model import Annotator, Article
from annotator.operations.annotations import annotate, delete, set_note
from annotator.operations.annotators import annotator_named
from annotator.operations.articles import erase, remove_articles
from annotator.operations.relations import relate
from annotator.store import connection, search
from annotator.store.checking import problems
from annotator.store.project import Project
from annotator.store.search import Asked
from tests.unit.projects import add

SECRET = "Zanzibarquux informed Xylophonquest about the Wolverinequartz manoeuvre.\n" * 3
WORDS = ("Zanzibarquux", "Xylophonquest", "Wolverinequartz")
PLAIN = "The ministry said about 600 soldiers had arrived.\n"


@pytest.fixture
def two(project: Project, ann: Annotator) -> tuple[str, str]:
    """The ids of a secret article and of another one, with annotations in both and links between them."""
    secret, plain = add(project, SECRET, PLAIN)
    claim = annotate(project, secret.id, label="claim", spans=[(0, 40)], by=ann, note="Zanzibarquux again")
    other = annotate(project, plain.id, label="claim", spans=[(0, 20)], by=ann)
    relate(project, "same_as", other, claim, by=ann, cue="Wolverinequartz")
    gone = annotate(project, secret.id, label="speaker", spans=[(0, 12)], by=ann)
    set_note(project, gone, "Xylophonquest", by=ann)
    relate(project, "said_by", other, gone, by=ann)
    delete(project, [gone], by=ann)
    return secret.id, plain.id


@pytest.mark.parametrize("indexed", [True, False], ids=["indexed", "not indexed"])
@pytest.mark.parametrize("removed_before", [True, False], ids=["removed before", "present"])
def test_no_byte_of_an_erased_article_is_left(
    project: Project, two: tuple[str, str], ann: Annotator, indexed: bool, removed_before: bool
) -> None:
    secret, _ = two
    assert project.db.execute("PRAGMA secure_delete").fetchone() == (1,)  # which not every SQLite has by itself
    original = project.original(secret)
    assert original
    if indexed:
        while project.index_some():
            pass
        assert all(search.find(project, Asked("zanzibarquux", quotes=quotes)) for quotes in (False, True))
    if removed_before:
        remove_articles(project, [secret], by=ann)
    erase(project, [secret], by=ann)
    content = project.path.read_bytes().lower()
    assert [word for word in WORDS if word.lower().encode() in content] == []
    assert zlib.compress(original) not in content
    assert not any(search.find(project, Asked("zanzibarquux", quotes=quotes)) for quotes in (False, True))
    assert problems(project) == []


def test_a_file_is_made_smaller_once_much_of_it_was_erased_unless_that_is_stopped(
    project: Project, ann: Annotator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "_STEPS_A_QUESTION", 100)
    (large,) = add(project, "\n".join(f"{number} ships left the harbour." for number in range(20_000)))
    erase(project, [large.id], by=ann)
    before = project.path.stat().st_size
    assert not connection.compact(project.path, stop=lambda: True)
    assert project.path.stat().st_size == before
    assert connection.compact(project.path)
    assert project.path.stat().st_size < before / 4
    assert problems(project) == []
    project.undo()
    assert project.article_count() == 0


def test_a_file_that_another_program_writes_to_stays_as_large_as_it_is(
    path: Path, project: Project, ann: Annotator
) -> None:
    before = path.stat().st_size
    with project.edit("annotation.delete", by=ann.id):
        assert not connection.compact(path)
    assert path.stat().st_size == before


def test_undo_and_redo_go_round_what_was_erased(project: Project, two: tuple[str, str], ann: Annotator) -> None:
    secret, plain = two
    erase(project, [secret], by=ann)
    for step in ("annotation.add", "article.add", "article.add"):
        assert project.undo().name == step
    assert project.article_count() == 0
    with pytest.raises(NothingToUndo):
        project.undo()
    assert problems(project) == []
    for _ in range(3):
        project.redo()
    assert [article.id for article in project.articles()][1:] == [plain]
    assert [each.quote for each in project.annotations(plain)] == ["The ministry said ab"]
    assert problems(project) == []


def test_after_erasing_the_only_article_nothing_is_left_to_undo_or_redo(
    project: Project, article: Article, ann: Annotator
) -> None:
    bob = annotator_named(project, "Bob")
    annotate(project, article.id, label="claim", spans=[(0, 4)], by=bob)
    erase(project, [article.id], by=bob)
    with pytest.raises(NothingToUndo):
        project.undo()
    with pytest.raises(NothingToUndo):
        project.redo()


def test_erasing_is_told_to_other_programs_as_everything(path: Path, project: Project, ann: Annotator) -> None:
    told = []
    project.listeners.append(told.append)
    with Project.open(path) as other:
        erase(other, [next(other.articles()).id], by=annotator_named(other, "Ann"))
    project.poll()
    assert [(change_set.name, change_set.everything) for change_set in told] == [("article.erase", True)]


def test_an_unknown_article_is_not_erased(project: Project, ann: Annotator) -> None:
    with pytest.raises(NotFound, match="There is no article with the id nowhere"):
        erase(project, ["nowhere"], by=ann)
