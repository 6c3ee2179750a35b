"""What the history keeps of an import: every row, however few rows of the history they share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.library import Project
from annotator.model import ChangeSet
from annotator.operations.articles import add_articles
from annotator.store import history
from annotator.store.checking import problems
from tests.unit.projects import TEXT, draft, spot

OTHER = "Adela Voss also said that about 600 men had left the harbour.\n"


@pytest.fixture
def imported(tmp_path: Path) -> Iterator[Project]:
    """A project into which a set of two articles was imported, with links in and between them."""
    with Project.new(tmp_path / "one.annot") as one:
        one.act_as("Ann")
        add_articles(one, [draft(TEXT, "1.txt"), draft(OTHER, "2.txt")], by=one.annotator)
        first, second = (article.id for article in one.articles())
        claim = one.annotate(first, label="claim", spans=[spot(TEXT, "We will"), spot(TEXT, "20,000 troops")])
        speaker = one.annotate(first, label="speaker", spans=[spot(TEXT, "Adela Voss")])
        one.annotate(first, label="organisation", spans=[spot(TEXT, "Kestrel Alliance")], note="an alliance")
        again = one.annotate(second, label="claim", spans=[spot(OTHER, "about 600 men had left")])
        one.annotate(second, label="speaker", spans=[spot(OTHER, "Adela Voss")])
        one.relate("said_by", claim, speaker)
        one.relate("same_as", again, claim)
        one.export_to(tmp_path / "set.json")
    with Project.new(tmp_path / "two.annot") as two:
        two.act_as("Bob")
        two.import_set(tmp_path / "set.json")
        yield two


def test_every_row_that_came_is_in_the_history(imported: Project) -> None:
    (edit,) = imported.history()
    changed = imported.changes(edit.seq)
    assert changed is not None
    annotations = [each for article in imported.articles() for each in imported.annotations(article.id)]
    assert {change.row_id for change in changed.of("annotation")} == {each.id for each in annotations}
    assert {(change.row_id, change.article_id) for change in changed.of("annotation")} == {
        (each.id, each.article_id) for each in annotations
    }
    assert [change.after and change.after["label"] for change in changed.of("annotation")].count("speaker") == 2
    assert edit.changes == len(changed.changes)
    assert len(changed.of("relation")) == 2


def test_each_article_lists_the_import_as_its_own(imported: Project) -> None:
    for article in imported.articles():
        assert [edit.name for edit in imported.history(article_id=article.id)] == ["set.import"]


def test_an_import_can_be_undone_and_redone_also_after_what_came_was_changed(imported: Project) -> None:
    first = next(imported.articles())
    speaker = next(each for each in imported.annotations(first.id) if each.label == "speaker")
    before = imported.export()
    imported.set_note(speaker.id, "the minister")
    imported.delete([speaker.id])
    after = imported.export()
    with Project.open(imported.path) as reopened:
        for _ in range(3):
            reopened.undo()
        assert (reopened.article_count(), reopened.annotation_count()) == (0, 0)
        assert problems(reopened) == []
        reopened.redo()
        assert reopened.export() == before
        for _ in range(2):
            reopened.redo()
        assert [each.quote for each in reopened.annotations(first.id)] == [
            "We will … 20,000 troops",
            "Kestrel Alliance",
        ]
        assert len(reopened.export()) == len(after)


def test_an_article_that_came_with_an_import_can_be_erased_for_good(imported: Project) -> None:
    first, second = imported.articles()
    gone = [each.id for each in imported.annotations(first.id)]
    kept = [each.id for each in imported.annotations(second.id)]
    imported.erase([first.id])
    content = imported.path.read_bytes()
    assert [each for each in (first.id, *gone, "Kestrel Alliance") if each.encode() in content] == []
    changed = imported.changes(imported.history()[-1].seq)
    assert changed is not None
    assert [change.row_id for change in changed.of("annotation")] == kept
    assert problems(imported) == []
    imported.undo()
    assert (imported.article_count(), imported.annotation_count()) == (0, 0)
    imported.redo()
    assert [each.id for each in imported.annotations(second.id)] == kept


def test_an_import_by_another_program_is_told_row_by_row_and_can_be_undone_here(
    imported: Project, tmp_path: Path
) -> None:
    with Project.new(tmp_path / "three.annot") as three:
        three.act_as("Cy")
        add_articles(three, [draft(TEXT, "mine.txt")], by=three.annotator)
        told: list[ChangeSet] = []
        three.listeners.append(told.append)
        with Project.open(three.path) as other:
            other.import_set(tmp_path / "set.json")
        three.poll()
        (change_set,) = told
        came = [each.id for article in three.articles() for each in three.annotations(article.id)]
        assert len(came) == 5
        assert sorted(change.row_id for change in change_set.of("annotation")) == sorted(came)
        three.undo()
        assert (three.article_count(), three.annotation_count()) == (1, 0)
        assert problems(three) == []


def test_an_import_by_another_program_of_more_rows_than_are_told_one_by_one_is_told_as_everything(
    imported: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[ChangeSet] = []
    imported.listeners.append(told.append)
    with Project.open(imported.path) as other:
        other.undo()
        other.redo()
        other.undo()
        other.import_set(imported.path.with_name("set.json"))
    monkeypatch.setattr(history, "PORTION", 10)
    imported.poll()
    assert [(each.name, each.everything) for each in told] == [("set.import", True)]
    assert imported.annotation_count() == 5
