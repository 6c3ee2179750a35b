"""Asking the search of a project of 20,000 articles: how many there are, and the first page of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from annotator.store import search
from annotator.store.project import Project
from annotator.store.search import Asked
from tests.benchmarks.measuring import Goal, Result, repeated

_ANSWER = Goal(50)
_TIMES = 15
_QUESTIONS = {
    "a word in all articles": Asked("council"),
    "two words": Asked("brigade withdrawal"),
    "a phrase": Asked('"council reported"'),
    "a beginning": Asked("withdr*"),
    "this but not that": Asked('convoy NOT "north river"'),
    "a rare word": Asked("1999"),
    "a word in many quotes": Asked("council", quotes=True),
    "a phrase in quotes of one label": Asked('"council reported"', quotes=True, label="claim"),
}


def search_steps(path: Path) -> Iterator[Result]:
    """Ask each question as the window does, with the count."""
    with Project.open(path) as project:
        while project.index_some():
            pass
        size = f"{project.article_count():,} articles, {project.annotation_count():,} quotes"
        for words, asked in _QUESTIONS.items():

            def ask(asked: Asked = asked) -> None:
                search.count(project, asked)
                search.find(project, asked)

            yield Result(f"search: {words}", size, tuple(repeated(ask, _TIMES)), _ANSWER)
