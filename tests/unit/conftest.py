"""Projects for unit tests: a file with one article, open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.model import Annotator, Article
from annotator.operations.annotators import annotator_named
from annotator.store.project import Project
from tests.unit import projects


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project file with one article, `projects.TEXT`."""
    return projects.make(tmp_path / "voss.annot")


@pytest.fixture
def project(path: Path) -> Iterator[Project]:
    """The same project, open."""
    with Project.open(path, busy_seconds=0.05) as opened:
        yield opened


@pytest.fixture
def article(project: Project) -> Article:
    """Its one article."""
    return next(project.articles())


@pytest.fixture
def ann(project: Project) -> Annotator:
    """Who added the article."""
    return annotator_named(project, "Ann")
