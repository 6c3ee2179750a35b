"""A full disk: the edit is refused with one sentence, what was there stays, and later edits work when there is room."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.errors import DiskFull, FileProblem, UserError
from annotator.model import Annotator, Article
from annotator.operations.annotations import annotate, set_note
from annotator.operations.annotators import annotator_named
from annotator.operations.export_set import export_to_file
from annotator.operations.projects import copy_project, create_project
from annotator.store.checking import problems
from annotator.store.project import Project
from tests.unit.projects import TEXT, make, refused

LONG = "word " * 20_000


def test_an_edit_without_room_changes_nothing_and_works_later(
    path: Path, project: Project, article: Article, ann: Annotator
) -> None:
    one = annotate(project, article.id, label="claim", spans=[(0, 5)], by=ann)
    (pages,) = project.db.execute("PRAGMA page_count").fetchone()
    project.db.execute(f"PRAGMA max_page_count = {pages}")
    error = refused(DiskFull, lambda: set_note(project, one, LONG, by=ann), path=path)
    assert str(error).startswith("There is no room left on the disk. The last edit was not made")
    assert project.annotation(one).note == ""
    assert problems(project) == []
    project.db.execute("PRAGMA max_page_count = 100000")
    set_note(project, one, LONG, by=ann)
    assert project.annotation(one).note == LONG


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A folder on a file system of its own, of 512 KiB."""
    folder = tmp_path / "small"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", folder]
    if sys.platform != "linux" or not shutil.which("mount") or subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("Only an administrator of Linux may make a small file system.")
    yield folder
    subprocess.run(["umount", "--lazy", folder], check=True)


def filled(folder: Path) -> Path:
    """Fill the file system to the last byte and return the file that does."""
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while file.write(bytes(512)):
                pass
        except OSError:
            return filler
    raise AssertionError("There is always room.")


def test_on_a_disk_that_is_really_full_nothing_is_lost(small_disk: Path) -> None:
    path = make(small_disk / "small.annot")
    with Project.open(path) as project:
        article, ann = next(project.articles()), annotator_named(project, "Ann")
        kept = annotate(project, article.id, label="claim", spans=[(0, 5)], by=ann)
        filler = filled(small_disk)
        error = refused(UserError, lambda: set_note(project, kept, LONG, by=ann), path=path)
        assert isinstance(error, DiskFull)
        assert project.annotation(kept).note == ""
        filler.unlink()
        set_note(project, kept, "There is room again.", by=ann)
    with Project.open(path) as project:
        assert project.annotation(kept).note == "There is room again."
        assert project.text(article.id) == TEXT
        assert problems(project) == []


def test_no_half_project_copy_or_export_is_left_on_a_full_disk(small_disk: Path, path: Path, project: Project) -> None:
    filler = filled(small_disk)
    refused(UserError, lambda: create_project(small_disk / "new.annot"))
    refused(UserError, lambda: copy_project(project, small_disk / "copy.annot"))
    refused(FileProblem, lambda: export_to_file(project, small_disk / "export.json"))
    assert list(small_disk.iterdir()) == [filler]
