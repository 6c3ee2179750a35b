"""Projects of every version ever shipped open, with all that is in them; bringing one up to date loses nothing."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.errors import ReadOnlyProject
from annotator.store import connection
from annotator.store.checking import problems
from annotator.store.project import Project
from annotator.store.schema import MIGRATIONS, VERSION
from tests.unit.projects import refused

PROJECTS = Path(__file__).parents[2] / "data" / "projects"
NEXT = "ALTER TABLE project ADD COLUMN motto TEXT NOT NULL DEFAULT 'none'"


@pytest.fixture(params=range(1, VERSION + 1))
def shipped(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of a project made by a shipped version; `tests/data/projects/make.py` made it then."""
    return Path(shutil.copy(PROJECTS / f"version-{request.param}.annot", tmp_path))


def test_a_project_of_every_shipped_version_opens_with_all_that_is_in_it(shipped: Path) -> None:
    with Project.open(shipped) as project:
        assert problems(project) == []
        (article,) = project.articles()
        assert article.source.name == "voss.txt"
        assert project.text(article.id).endswith("🚢 Nobody else spoke.\n")
        assert (project.original(article.id) or b"").startswith("“We will".encode())
        claim, figure, speaker = project.annotations(article.id)
        assert claim.quote == "“We will send up to 20,000 troops,” … “if the council agrees.”"
        assert (claim.label, claim.note, len(claim.spans)) == ("claim", "in two parts", 2)
        assert {"high": 20000, "bound": "up_to", "unit": "troops"}.items() <= figure.attributes.items()
        assert speaker.quote == "Зоя Voß"
        (said,) = project.relations(article.id)
        assert (said.type, said.head, said.tail, said.cue) == ("said_by", claim.id, speaker.id, "said")
        assert [annotator.name for annotator in project.annotators()] == ["Ann", "Bob"]


def test_a_project_of_every_shipped_version_can_be_undone_and_redone(shipped: Path) -> None:
    with Project.open(shipped) as project:
        assert project.redo().name == "article.status"
        assert next(project.articles()).status == "done"
        for _ in range(2):
            project.undo()
        assert [article.source.name for article in project.articles()] == ["voss.txt", "empty of marks.txt"]
        while project.next_undo():
            project.undo()
        assert project.article_count() == 0
        assert problems(project) == []


# A version to come


@pytest.fixture
def next_version(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program whose projects have one column more."""
    monkeypatch.setattr(connection, "MIGRATIONS", (*MIGRATIONS, NEXT))
    monkeypatch.setattr(connection, "VERSION", VERSION + 1)


def version_of(path: Path) -> int:
    with closing(sqlite3.connect(path)) as opened:
        return int(opened.execute("PRAGMA user_version").fetchone()[0])


def test_an_older_project_is_brought_up_to_date_beside_a_backup(path: Path, next_version: None) -> None:
    with Project.open(path) as project:
        assert project.project_row()["title"] == "voss"
        assert problems(project) == []
    assert version_of(path) == VERSION + 1
    backup = path.with_name(f"voss.version-{VERSION}.annot")
    assert version_of(backup) == VERSION
    with closing(sqlite3.connect(backup)) as opened:
        assert opened.execute("SELECT count(*) FROM article").fetchone() == (1,)


def test_an_older_project_that_is_read_only_is_not_touched(path: Path, next_version: None) -> None:
    path.chmod(0o444)
    assert "is from an older version and is read-only" in str(
        refused(ReadOnlyProject, lambda: Project.open(path), path=path)
    )
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_step_that_fails_leaves_the_project_as_it_was(
    path: Path, next_version: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "MIGRATIONS", (*MIGRATIONS, f"{NEXT};\nDROP TABLE no_such_table"))
    before = path.read_bytes()
    with pytest.raises(sqlite3.OperationalError, match="no_such_table"):
        Project.open(path)
    assert path.read_bytes() == before
