"""A project with a few articles, and panels that are shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.intake import Draft
from annotator.model import Annotator, Metadata, Source
from annotator.operations.annotators import annotator_named
from annotator.operations.articles import add_articles
from annotator.operations.projects import create_project
from annotator.store.project import Project

TITLES = ("Brigade leaves the valley", "Harbour drones", "“Ten days”, says Halden", "Ferry talks")
Show = Callable[..., QWidget]


@pytest.fixture
def empty_project(tmp_path: Path) -> Iterator[Project]:
    """A project without articles."""
    with create_project(tmp_path / "valley.annot", title="Valley") as project:
        yield project


@pytest.fixture
def annotator(empty_project: Project) -> Annotator:
    """Who works."""
    return annotator_named(empty_project, "A. Kovač")


@pytest.fixture
def project(empty_project: Project, annotator: Annotator) -> Project:
    """A project with four articles."""
    add(empty_project, annotator, *TITLES)
    return empty_project


@pytest.fixture
def show(qtbot: QtBot) -> Callable[[QWidget], None]:
    """Show a panel in an active window of its own."""

    def shown(widget: QWidget, width: int = 280, height: int = 600) -> None:
        qtbot.addWidget(widget)
        widget.resize(width, height)
        with qtbot.waitExposed(widget):
            widget.show()
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow)

    return shown


def add(project: Project, annotator: Annotator, *titles: str) -> list[str]:
    """Add an article for each title and return their ids."""
    drafts = [
        Draft(
            text=f"{title}. The brigade of 3,000 troops will leave, General Brandt said.",
            original=b"",
            metadata=Metadata(title=title, publisher="Valley News", published="2023-02-08", language="en"),
            source=Source(f"{title}.txt"),
        )
        for title in titles
    ]
    return [added.article_id for added in add_articles(project, drafts, by=annotator)]


def ids_of(project: Project) -> list[str]:
    """Return the ids of all articles in the order added."""
    return [article.id for article in project.articles()]
