"""Undo and redo, without limit, across restarts: against a model in plain Python, and case by case."""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from annotator.errors import InvalidValue, NothingToUndo
from annotator.model import Annotator, Article
from annotator.operations.annotations import annotate, delete, relabel, set_note, set_spans
from annotator.operations.annotators import annotator_named
from annotator.operations.articles import remove_articles, set_status
from annotator.operations.projects import create_project
from annotator.operations.relations import relate
from annotator.operations.words import set_words, words_of
from annotator.store.checking import problems
from annotator.store.project import Project
from annotator.suggest.known import ORGANISATIONS
from tests.unit.projects import TEXT, add, spot

# What a user sees: the words of the project, titles and status of articles, and every annotation and relation.
Seen = tuple[object, ...]
_pick = st.integers(0, 1_000_000)


def seen(project: Project) -> Seen:
    articles = list(project.articles())
    return (
        words_of(project),
        [(article.id, article.title, article.status, project.text(article.id)) for article in articles],
        [project.annotations(article.id) for article in articles],
        [project.relations(article.id) for article in articles],
    )


class Edits(RuleBasedStateMachine):
    """Edits, undos, redos and restarts in any order; the model is two stacks of what was seen."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self.path = Path(self._folder.name) / "any.annot"
        self.project = create_project(self.path)
        self.new_text = (f"Text {number}. {TEXT}" for number in itertools.count())
        self.done: list[Seen] = []
        self.undone: list[Seen] = []
        self.now = seen(self.project)
        self.adds_an_article()

    def teardown(self) -> None:
        assert problems(self.project) == []
        self.project.close()
        self._folder.cleanup()

    def edited(self, operation: Callable[[Annotator], object]) -> None:
        """Make an edit; one that changes nothing is no step."""
        operation(annotator_named(self.project, "Ann"))
        after = seen(self.project)
        if after != self.now:
            self.done.append(self.now)
            self.undone.clear()
            self.now = after

    def annotations(self) -> list[str]:
        return [each.id for article in self.project.articles() for each in self.project.annotations(article.id)]

    def article(self, pick: int) -> str:
        articles = list(self.project.articles())
        return articles[pick % len(articles)].id

    @rule()
    def adds_an_article(self) -> None:
        self.edited(lambda by: add(self.project, next(self.new_text), by=by))

    @precondition(lambda self: self.project.article_count())
    @rule(
        article=_pick, start=st.integers(0, 40), length=st.integers(1, 20), label=st.sampled_from(["claim", "speaker"])
    )
    def annotates(self, article: int, start: int, length: int, label: str) -> None:
        spans = [(start, start + length), (start + length, start + length + 5)]
        self.edited(lambda by: annotate(self.project, self.article(article), label=label, spans=spans, by=by))

    @precondition(lambda self: self.project.annotation_count())
    @rule(which=_pick, change=st.sampled_from(["relabel", "move", "note", "delete"]), number=st.integers(0, 9))
    def changes_an_annotation(self, which: int, change: str, number: int) -> None:
        ids = self.annotations()
        one = ids[which % len(ids)]
        changes: dict[str, Callable[[Annotator], object]] = {
            "relabel": lambda by: relabel(self.project, one, "speaker" if number % 2 else "organisation", by=by),
            "move": lambda by: set_spans(self.project, one, [(number, number + 10)], by=by),
            "note": lambda by: set_note(self.project, one, f"note {number}", by=by),
            "delete": lambda by: delete(self.project, [one], by=by),
        }
        try:
            self.edited(changes[change])
        except InvalidValue:  # the same words are tagged so already
            assert seen(self.project) == self.now

    @precondition(lambda self: self.project.annotation_count() > 1)
    @rule(head=_pick, tail=_pick)
    def links(self, head: int, tail: int) -> None:
        ids = self.annotations()
        kinds = ["said_by", "same_as", "speaks_for"]
        try:
            self.edited(
                lambda by: relate(
                    self.project, kinds[(head + tail) % 3], ids[head % len(ids)], ids[tail % len(ids)], by=by
                )
            )
        except InvalidValue:
            assert seen(self.project) == self.now

    @precondition(lambda self: self.project.article_count())
    @rule(which=_pick, status=st.sampled_from(["new", "in_progress", "done"]))
    def sets_a_status(self, which: int, status: str) -> None:
        self.edited(lambda by: set_status(self.project, [self.article(which)], status, by=by))  # type: ignore[arg-type]

    @precondition(lambda self: self.project.article_count())
    @rule(which=_pick)
    def removes_an_article(self, which: int) -> None:
        self.edited(lambda by: remove_articles(self.project, [self.article(which)], by=by))

    @rule(words=st.lists(st.text("abc", min_size=1, max_size=3), max_size=2))
    def changes_the_words_of_the_project(self, words: list[str]) -> None:
        self.edited(lambda by: set_words(self.project, {ORGANISATIONS: words}, by=by))

    @precondition(lambda self: self.done)
    @rule()
    def undoes(self) -> None:
        self.project.undo()
        self.undone.append(self.now)
        self.now = self.done.pop()

    @precondition(lambda self: self.undone)
    @rule()
    def redoes(self) -> None:
        self.project.redo()
        self.done.append(self.now)
        self.now = self.undone.pop()

    @rule()
    def restarts(self) -> None:
        self.project.close()
        self.project = Project.open(self.path)

    @invariant()
    def shows_what_the_model_shows(self) -> None:
        assert seen(self.project) == self.now
        assert (self.project.next_undo() is not None) == bool(self.done)
        assert (self.project.next_redo() is not None) == bool(self.undone)


TestAnyOrderOfEdits = Edits.TestCase
TestAnyOrderOfEdits.settings = settings(
    max_examples=25, stateful_step_count=30, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


def test_everything_can_be_undone_after_a_restart(path: Path) -> None:
    with Project.open(path) as project:
        article, ann = next(project.articles()), annotator_named(project, "Ann")
        for words in ("Adela Voss", "20,000", "Kestrel Alliance"):
            annotate(project, article.id, label="claim", spans=[spot(TEXT, words)], by=ann)
    with Project.open(path) as project:
        for left in (2, 1, 0):
            project.undo()
            assert project.annotation_count() == left
        project.undo()
        assert project.article_count() == 0
        with pytest.raises(NothingToUndo, match=r"There is nothing to undo\."):
            project.undo()
    with Project.open(path) as project:
        for _ in range(4):
            project.redo()
        assert [each.quote for each in project.annotations(article.id)] == ["20,000", "Adela Voss", "Kestrel Alliance"]
        assert project.article(article.id) == replace(article, status="in_progress")
        with pytest.raises(NothingToUndo):
            project.redo()


def test_a_new_edit_leaves_nothing_to_redo(project: Project, article: Article, ann: Annotator) -> None:
    annotate(project, article.id, label="claim", spans=[(0, 5)], by=ann)
    project.undo()
    annotate(project, article.id, label="speaker", spans=[(0, 5)], by=ann)
    assert project.next_redo() is None


def test_a_claim_keeps_its_two_spans_after_delete_undo_and_reopen(path: Path) -> None:
    with Project.open(path) as project:
        article, ann = next(project.articles()), annotator_named(project, "Ann")
        spans = [spot(TEXT, "“We will send up to 20,000 troops,”"), spot(TEXT, "“if the council agrees.”")]
        claim = annotate(project, article.id, label="claim", spans=spans, by=ann, note="interrupted")
        before = project.annotation(claim)
        delete(project, [claim], by=ann)
        project.undo()
    with Project.open(path) as project:
        assert project.annotation(claim) == before
        assert before.quote == "“We will send up to 20,000 troops,” … “if the council agrees.”"


def test_undo_says_what_changed_and_where(project: Project, article: Article, ann: Annotator) -> None:
    annotate(project, article.id, label="claim", spans=[(0, 5)], by=ann)
    told = project.undo()
    assert (told.name, told.kind, told.article_ids) == ("annotation.add", "undo", {article.id})
    assert [(change.table, change.after is None) for change in told.changes] == [
        ("article", False),
        ("annotation", True),
    ]


def test_an_edit_that_changes_nothing_is_no_step(project: Project, article: Article, ann: Annotator) -> None:
    set_status(project, [article.id], "new", by=ann)
    assert [edit.name for edit in project.history()] == ["article.add"]


def test_history_lists_who_did_what_and_which_edit_was_undone(
    project: Project, article: Article, ann: Annotator
) -> None:
    annotate(project, article.id, label="claim", spans=[(0, 5)], by=ann)
    project.undo(by=ann.id)
    undo, tag, _ = project.history()
    assert (undo.kind, undo.name, undo.reverts, undo.annotator_id) == ("undo", "annotation.add", tag.id, ann.id)


def test_a_failing_edit_leaves_nothing_half_done(project: Project, article: Article, ann: Annotator) -> None:
    before = seen(project)

    def fail() -> None:
        with project.edit("annotation.add", by=ann.id) as edit:
            edit.update("article", article.id, {"status": "done"})
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert seen(project) == before
    assert len(project.history()) == 1
