"""Small projects for tests."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import pytest

from annotator.errors import UserError
from annotator.intake import Draft, read
from annotator.model import Annotator, Article
from annotator.operations.annotators import annotator_named
from annotator.operations.articles import add_articles
from annotator.operations.finding import look
from annotator.operations.projects import create_project
from annotator.resources import resource
from annotator.store.project import Project
from annotator.store.suggested import keep
from annotator.suggest import Known, Suggester, Suggestion

TEXT = (
    "“We will send up to 20,000 troops,” said Adela Voss, “if the council agrees.”\n\n"
    "The Kestrel Alliance denied it. About 600 men and 🚢 two submarines are at sea, its spokesman added.\n"
)
Refusal = TypeVar("Refusal", bound=UserError)


def draft(text: str, name: str = "voss.txt") -> Draft:
    """Return an article as intake proposes it."""
    (only,) = read(name, text.encode())
    return only


def add(project: Project, *texts: str, by: Annotator | None = None) -> list[Article]:
    """Add articles with these texts, in one edit."""
    drafts = [draft(text, f"{number}.txt") for number, text in enumerate(texts, start=1)]
    added = add_articles(project, drafts, by=by or annotator_named(project, "Ann"))
    return [project.article(each.article_id) for each in added]


def suggest(project: Project, article_id: str, suggesters: Sequence[Suggester], taught: Known) -> list[Suggestion]:
    """Return what suggesters propose for an article, having kept it."""
    found = look(project, article_id, suggesters, taught)
    keep(project, found.news)
    return found.suggestions


def make(path: Path, *texts: str) -> Path:
    """Make a project file with one article, or those of these texts, and return its path."""
    with create_project(path) as project:
        add(project, *(texts or (TEXT,)))
    return path


def make_own(folder: Path, *, claim_attributes: list[dict[str, object]]) -> Path:
    """Make a project file whose claims have these attributes, as a scheme in JSON says them, and return its path."""
    scheme = json.loads(resource("scheme.json").read_text(encoding="utf-8"))
    scheme["labels"][0]["attributes"] = claim_attributes
    file = folder / "scheme.json"
    file.write_text(json.dumps(scheme), encoding="utf-8")
    path = folder / "own.annot"
    with create_project(path, scheme=file) as project:
        add(project, TEXT)
    return path


def spot(text: str, words: str) -> tuple[int, int]:
    """Return where the words stand."""
    start = text.index(words)
    return start, start + len(words)


def refused(kind: type[Refusal], attempt: Callable[[], object], *, path: Path | None = None) -> Refusal:
    """Return the error that an attempt raises, having made sure that it is a sentence and changed no byte of a file."""
    before = path.read_bytes() if path else b""
    with pytest.raises(kind) as caught:
        attempt()
    assert (path.read_bytes() if path else b"") == before
    sentence = str(caught.value)
    assert sentence[0] in "“ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    assert sentence.endswith(".")
    assert "Traceback" not in sentence
    return caught.value
