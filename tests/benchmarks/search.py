"""Asking the search of a project of 20,000 articles: how many there are, and the first page of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from annotator.store import search
from annotator.store.project import Project
from annotator.store.quotes import Wanted, find_quotes, nearest_quotes
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
_TYPED = ("council", "council withdrawal river", "harbour convoy brig", "report 1999")


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
        yield from _quote_steps(project, size)


def _quote_steps(project: Project, size: str) -> Iterator[Result]:
    """Look for claims to link one to, as its dialog does."""
    article = next(project.articles())
    claim = next(each for each in project.annotations(article.id) if each.label == "claim")
    wanted = Wanted(("claim",), article.id, "said_by")
    steps: dict[str, Callable[[], object]] = {"nearest": lambda: nearest_quotes(project, claim.quote, wanted)}
    for typed in _TYPED:
        steps[f"“{typed}”"] = lambda typed=typed: find_quotes(project, typed, wanted)
    for words, ask in steps.items():
        yield Result(f"claims: {words}", size, tuple(repeated(ask, _TIMES)), _ANSWER)
