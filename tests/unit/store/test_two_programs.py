"""Two programs on one project file: each sees the other's edits, in order, and neither spoils the other's."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.errors import FileProblem
from annotator.model import Annotator, Article, ChangeSet, Edit
from annotator.operations.annotations import annotate
from annotator.operations.annotators import annotator_named
from annotator.operations.export_set import export_to_file
from annotator.operations.import_set import import_file
from annotator.operations.projects import copy_project, create_project
from annotator.store.checking import problems
from annotator.store.project import Project
from tests.unit.projects import TEXT, add, refused

PATIENCE_SECONDS = 60

# Tags one word at each line it reads, and answers when that is on disk.
OTHER = """
import sys
from annotator import Project
with Project.open(sys.argv[1]) as project:
    article = next(project.articles())
    project.act_as("Bob")
    for line in sys.stdin:
        print(project.annotate(article.id, label="speaker", spans=[(int(line), int(line) + 4)]), flush=True)
"""


@pytest.fixture
def other(path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process with the project open."""
    command = [sys.executable, "-c", OTHER, path]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as running:
        yield running
        assert running.stdin
        running.stdin.close()


def let_tag(other: subprocess.Popen[str], start: int) -> str:
    assert other.stdin
    assert other.stdout
    other.stdin.write(f"{start}\n")
    other.stdin.flush()
    return other.stdout.readline().strip()


def ids(change_sets: list[ChangeSet]) -> list[str]:
    return [change.row_id for change_set in change_sets for change in change_set.of("annotation")]


def test_two_processes_that_take_turns_lose_nothing(
    project: Project, article: Article, ann: Annotator, other: subprocess.Popen[str]
) -> None:
    told: list[ChangeSet] = []
    project.listeners.append(told.append)
    written = []
    for start in range(0, 40, 4):
        written.append(let_tag(other, start))
        written.append(annotate(project, article.id, label="claim", spans=[(start, start + 4)], by=ann))
    assert ids(told) == written  # in the order in which they were made, each once
    assert {each.id for each in project.annotations(article.id)} == set(written)
    assert problems(project) == []


def test_polling_tells_what_another_program_wrote_once_and_in_order(
    project: Project, other: subprocess.Popen[str]
) -> None:
    told: list[ChangeSet] = []
    project.listeners.append(told.append)
    project.poll()
    assert told == []
    written = [let_tag(other, start) for start in (8, 0, 4)]
    project.poll()
    project.poll()
    assert ids(told) == written
    assert {change_set.origin for change_set in told} == {"library"}
    assert project.annotation_count() == 3


def test_an_edit_of_another_program_can_be_undone_here(
    project: Project, article: Article, other: subprocess.Popen[str]
) -> None:
    let_tag(other, 0)
    assert project.undo().article_ids == {article.id}
    assert project.annotation_count() == 0


def test_articles_added_by_two_programs_that_were_open_all_the_time_keep_apart(path: Path, project: Project) -> None:
    with Project.open(path) as second:
        add(project, "From the first program.")
        add(second, "From the second program.")
        add(project, "From the second program.")  # there already
        assert [project.text(each.id) for each in project.articles()][1:] == [
            "From the first program.",
            "From the second program.",
        ]


def test_undo_never_passes_over_an_edit_that_another_program_is_just_making(
    path: Path, project: Project, article: Article, ann: Annotator, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = annotate(project, article.id, label="claim", spans=[(0, 4)], by=ann)
    asked = Project.next_undo
    overtaking = iter([True])
    with Project.open(path) as second:

        def overtaken(this: Project) -> Edit | None:
            latest = asked(this)
            if next(overtaking, False):
                annotate(second, article.id, label="speaker", spans=[(0, 4)], by=ann)
            return latest

        monkeypatch.setattr(Project, "next_undo", overtaken)
        project.undo()
    assert [each.id for each in project.annotations(article.id)] == [mine]


def test_a_copy_is_sound_while_another_program_is_in_the_middle_of_an_edit(
    path: Path, project: Project, article: Article, ann: Annotator
) -> None:
    copy = path.with_name("copy.annot")
    kept = annotate(project, article.id, label="claim", spans=[(0, 4)], by=ann)
    with Project.open(path) as second, project.edit("annotation.delete", by=ann.id) as edit:
        edit.delete("annotation", [kept])
        copy_project(second, copy)
    with Project.open(copy) as copied:
        assert problems(copied) == []
        assert [each.id for each in copied.annotations(article.id)] == [kept]
        assert copied.undo().name == "annotation.add"
    assert project.annotation_count() == 0


def test_a_copy_never_replaces_a_file(path: Path, project: Project) -> None:
    there = path.with_name("there.annot")
    there.write_text("mine")
    assert "is already there" in str(refused(FileProblem, lambda: copy_project(project, there), path=there))


def test_a_copy_needs_its_folder(path: Path, project: Project) -> None:
    refused(FileProblem, lambda: copy_project(project, path.parent / "no" / "copy.annot"))


def test_an_edit_waits_for_another_program_that_is_writing(path: Path, article: Article) -> None:
    begun, done = threading.Event(), threading.Event()

    def write() -> None:
        with Project.open(path) as second:
            by = annotator_named(second, "Bob")
            with second.edit("annotation.add", by=by.id) as edit:
                edit.update("article", article.id, {"status": "done"})
                begun.set()
                done.wait(PATIENCE_SECONDS)

    writer = threading.Thread(target=write)
    writer.start()
    begun.wait(PATIENCE_SECONDS)
    with Project.open(path) as project:
        threading.Timer(0.2, done.set).start()
        annotate(project, article.id, label="claim", spans=[(0, 4)], by=annotator_named(project, "Ann"))
        assert project.article(article.id).status == "done"
        assert project.text(article.id) == TEXT
    writer.join()


def test_a_set_that_another_program_imports_into_an_empty_project_is_told_and_no_replaced_file(
    project: Project, article: Article, ann: Annotator, tmp_path: Path
) -> None:
    annotate(project, article.id, label="claim", spans=[(0, 4)], by=ann)
    export_to_file(project, tmp_path / "set.json", codec="json")
    with create_project(tmp_path / "empty.annot") as here, Project.open(here.path) as there:
        told: list[ChangeSet] = []
        here.listeners.append(told.append)
        import_file(there, tmp_path / "set.json", codec="json", by=annotator_named(there, "Bob"))
        here.poll()
        assert [change_set.name for change_set in told] == ["set.import"]
        assert here.id == project.id
        assert here.annotation_count() == 1
        there.undo()
        annotator = annotator_named(here, "Ann")
        add(here, TEXT, by=annotator)  # without polling before
        assert here.id == there.id != project.id
        assert problems(here) == []
