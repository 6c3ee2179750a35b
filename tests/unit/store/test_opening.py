"""What opening a file says that is no project, is damaged, newer, foreign, read-only, locked or gone."""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from annotator.errors import (
    DamagedProject,
    FileProblem,
    NewerProject,
    NotAProject,
    ProjectBusy,
    ProjectGone,
    ReadOnlyProject,
    UserError,
)
from annotator.operations.annotations import annotate
from annotator.operations.annotators import annotator_named
from annotator.operations.export_set import export_bytes
from annotator.operations.projects import create_project
from annotator.store.checking import problems
from annotator.store.project import Project
from annotator.store.schema import VERSION
from tests.unit.projects import TEXT, make, refused


def tag(project: Project) -> str:
    article = next(project.articles())
    return annotate(project, article.id, label="claim", spans=[(0, 10)], by=annotator_named(project, "Ann"))


def overwritten(path: Path, at: int, with_bytes: bytes) -> Path:
    content = bytearray(path.read_bytes())
    content[at : at + len(with_bytes)] = with_bytes
    path.write_bytes(content)
    return path


def in_sql(path: Path, statement: str) -> Path:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement)
    return path


# What is no project


def test_a_text_file_named_annot_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "notes.annot"
    path.write_text("Not a project at all.\n" * 100)
    error = refused(NotAProject, lambda: Project.open(path), path=path)
    assert str(error) == "“notes.annot” is not an Annotator project. Nothing was changed."


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "empty.annot"
    path.touch()
    refused(NotAProject, lambda: Project.open(path), path=path)


def test_a_missing_file_is_not_made(tmp_path: Path) -> None:
    path = tmp_path / "missing.annot"
    assert "does not exist" in str(refused(FileProblem, lambda: Project.open(path)))
    assert not path.exists()


def test_a_folder_is_refused_as_a_folder(tmp_path: Path) -> None:
    assert "is a folder" in str(refused(FileProblem, lambda: Project.open(tmp_path)))


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = in_sql(tmp_path / "other.annot", "CREATE TABLE song (title TEXT)")
    assert "another program" in str(refused(NotAProject, lambda: Project.open(path), path=path))


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER sly AFTER INSERT ON annotation BEGIN DELETE FROM annotation; END",
        "CREATE VIEW sly AS SELECT * FROM article",
    ],
)
def test_a_project_with_a_trigger_or_view_of_its_own_is_refused(path: Path, statement: str) -> None:
    in_sql(path, statement)
    assert "named “sly”" in str(refused(NotAProject, lambda: Project.open(path), path=path))


def test_a_newer_version_is_named(path: Path) -> None:
    in_sql(path, f"PRAGMA user_version = {VERSION + 1}")
    error = refused(NewerProject, lambda: Project.open(path), path=path)
    assert f"file version {VERSION + 1}, this program knows {VERSION}" in str(error)


# What is damaged


def test_a_file_with_a_damaged_header_is_refused(path: Path) -> None:
    overwritten(path, 16, b"\xff\xff\xff\xff")
    refused(DamagedProject, lambda: Project.open(path), path=path)


def test_a_file_with_a_damaged_list_of_tables_is_refused(path: Path) -> None:
    overwritten(path, 100, bytes(60))
    assert "is damaged" in str(refused(DamagedProject, lambda: Project.open(path), path=path))


def test_a_file_cut_short_is_refused(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-4096])
    refused(DamagedProject, lambda: Project.open(path), path=path)


@pytest.mark.parametrize("changed", [b"We would send", b"We \xff\xfe\xfd send"], ids=["other words", "not UTF-8"])
def test_a_damaged_text_is_found_by_check_and_named_by_opening_its_article(path: Path, changed: bytes) -> None:
    overwritten(path, path.read_bytes().index(b"We will send"), changed)
    before = path.read_bytes()
    with Project.open(path, read_only=True) as project:
        article = next(project.articles())
        assert problems(project) == [f"The text of “{article.title}” is not what was stored."]
        assert "damaged" in str(refused(DamagedProject, lambda: project.text(article.id)))
        refused(DamagedProject, lambda: export_bytes(project))
    assert path.read_bytes() == before


def test_a_quote_that_does_not_stand_where_it_says_is_found(path: Path) -> None:
    with Project.open(path) as project:
        annotation_id = tag(project)
    in_sql(path, "UPDATE annotation SET quote = 'something else'")
    with Project.open(path, read_only=True) as project:
        assert [annotation_id in problem for problem in problems(project)] == [True]


def test_a_reference_to_nothing_is_found(path: Path) -> None:
    with Project.open(path) as project:
        tag(project)
    in_sql(path, "DELETE FROM annotator")
    with Project.open(path, read_only=True) as project:
        assert "A row of annotation refers to a annotator that is not there." in problems(project)


def test_history_that_cannot_be_read_is_found(path: Path) -> None:
    with Project.open(path) as project:
        tag(project)
    in_sql(path, "UPDATE change SET before = '{' WHERE before IS NOT NULL")
    with Project.open(path) as project:
        assert problems(project) == ["What edit 2 (annotation.add) changed cannot be read, so it cannot be undone."]
        refused(DamagedProject, project.undo)
        assert project.annotation_count() == 1


def test_whatever_byte_is_flipped_the_answer_is_an_error_with_a_sentence(tmp_path: Path) -> None:
    sound = make(tmp_path / "sound.annot", TEXT, TEXT * 40)
    with Project.open(sound) as project:
        tag(project)
    content = sound.read_bytes()
    path = tmp_path / "flipped.annot"
    sentences: set[str] = set()
    for seed in range(60):
        chance = random.Random(seed)
        flipped = bytearray(content)
        for at in range(start := chance.randrange(len(flipped)), min(start + chance.choice((1, 4, 64)), len(flipped))):
            flipped[at] ^= chance.choice((0x01, 0x80, 0xFF))
        path.write_bytes(flipped)
        for look in (problems, export_bytes, Project.history, lambda project: [*project.articles()]):
            try:
                with Project.open(path, read_only=True) as project:
                    look(project)
            except UserError as error:
                sentences.add(str(error))
        assert path.read_bytes() == flipped
    assert sentences
    assert all(sentence.endswith(".") for sentence in sentences)


# What may only be read


@pytest.fixture(params=["file", "folder"])
def read_only_path(path: Path, request: pytest.FixtureRequest) -> Iterator[Path]:
    """A project whose file, or whose folder, is read-only; for an administrator the permission bits count too."""
    locked = path if request.param == "file" else path.parent
    mode = locked.stat().st_mode
    locked.chmod(mode & ~0o222)
    yield path
    locked.chmod(mode)


def test_a_read_only_project_opens_for_reading_and_says_so(read_only_path: Path) -> None:
    with Project.open(read_only_path) as project:
        assert project.read_only
        assert project.text(next(project.articles()).id) == TEXT
        error = refused(ReadOnlyProject, lambda: tag(project), path=read_only_path)
    assert "is open for reading only. Nothing was changed." in str(error)


def test_no_project_is_made_in_a_read_only_folder(tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o555)
    assert "read-only" in str(refused(FileProblem, lambda: create_project(folder / "new.annot")))
    assert list(folder.iterdir()) == []


def test_a_new_project_never_replaces_a_file(path: Path) -> None:
    assert "is already there" in str(refused(FileProblem, lambda: create_project(path), path=path))


def test_a_new_project_needs_its_folder(tmp_path: Path) -> None:
    assert "does not exist" in str(refused(FileProblem, lambda: create_project(tmp_path / "no" / "new.annot")))


# What other programs do to the file meanwhile


def test_a_locked_file_says_who_is_in_the_way_and_works_afterwards(path: Path, project: Project) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        error = refused(ProjectBusy, lambda: tag(project), path=path)
        refused(ProjectBusy, lambda: Project.open(path, busy_seconds=0.05), path=path)
        refused(ProjectBusy, project.next_undo, path=path)
        refused(ProjectBusy, project.poll, path=path)
        other.execute("ROLLBACK")
    assert "Another program is using “voss.annot”" in str(error)
    assert project.annotation(tag(project)).quote == TEXT[:10]


def test_an_edit_waits_for_nobody_who_only_reads_and_has_finished(path: Path, project: Project) -> None:
    with Project.open(path, read_only=True) as reader:
        pages = reader.articles()
        next(pages)
        tag(project)
        assert list(pages) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows does not let go of open files")
def test_an_edit_of_a_deleted_file_is_refused_and_nothing_is_made_in_its_place(path: Path, project: Project) -> None:
    path.unlink()
    assert "was deleted, moved or replaced" in str(refused(ProjectGone, lambda: tag(project)))
    assert not path.exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows does not let go of open files")
def test_an_edit_never_goes_to_a_file_put_in_the_place_of_the_project(path: Path, project: Project) -> None:
    make(path.with_name("other.annot")).replace(path)
    refused(ProjectGone, lambda: tag(project), path=path)
    assert project.annotation_count() == 0


@pytest.mark.skipif(os.name == "nt", reason="Windows does not let go of open files")
def test_what_is_open_can_still_be_copied_after_the_file_was_deleted(path: Path, project: Project) -> None:
    path.unlink()
    rescued = path.with_name("rescued.annot")
    project.copy_to(rescued)
    with Project.open(rescued) as copy:
        assert copy.text(next(copy.articles()).id) == TEXT


# What a crash leaves

CRASH = """
import os, sys
from annotator.store.project import Project
project = Project.open(sys.argv[1])
project.db.execute("PRAGMA cache_spill = 1")
project.db.execute("PRAGMA cache_size = 1")  # so that the half edit reaches the file
project.db.execute("BEGIN IMMEDIATE")
project.db.execute("UPDATE article_text SET text = upper(text)")
project.db.execute("UPDATE change SET after = upper(after)")
project.db.execute("UPDATE article SET title = ''")
os._exit(0)
"""


@pytest.fixture
def crashed_path(tmp_path: Path) -> Path:
    """A project whose program ended in the middle of an edit; the journal of the half edit is still there."""
    import sys

    path = make(tmp_path / "crashed.annot", TEXT * 100)
    subprocess.run([sys.executable, "-c", CRASH, path], check=True)
    assert path.with_name("crashed.annot-journal").stat().st_size > 512
    return path


def test_the_half_edit_of_a_crashed_program_is_taken_back_by_opening(crashed_path: Path) -> None:
    with Project.open(crashed_path) as project:
        assert project.text(next(project.articles()).id) == TEXT * 100
        assert problems(project) == []


def test_after_a_crash_check_says_what_to_do_and_changes_no_byte(crashed_path: Path) -> None:
    error = refused(ReadOnlyProject, lambda: Project.open(crashed_path, read_only=True), path=crashed_path)
    assert "a program ended in the middle of an edit" in str(error)
