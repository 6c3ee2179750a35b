"""Suggestions: how soon an article that opens has its first ones, whether the window answers meanwhile, and memory."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from annotator.gui.suggesting import finding
from annotator.gui.suggesting.feature import Suggesting
from annotator.intake import read
from annotator.model import Annotator
from annotator.operations.articles import add_articles
from annotator.operations.projects import create_project
from tests.benchmarks.child import peak_mib
from tests.benchmarks.measuring import Goal, Result
from tests.benchmarks.window import Bench

_NEWS = Path(__file__).parents[1] / "data" / "evaluation" / "tune" / "articles"
_WORD = 6  # characters, with the blank
# How many articles of so many characters are opened, and how soon they are to have suggestions.
_LENGTHS = {1_000 * _WORD: (12, Goal(150)), 100_000: (8, Goal(2_000)), 1_000_000: (2, None)}
_FREE = Goal(50, p99=50)
_PATIENCE = 60.0  # seconds


def suggestion_steps(folder: Path, by: Annotator) -> Iterator[Result]:
    """Open article after article of each length, and wait for the suggestions on the screen."""
    path = folder / "suggestions.annot"
    articles = _make_project(path, by)
    bench = Bench(path)
    bench.open_project()
    _open(bench, articles[min(articles)].pop())  # with which the process starts
    for length, ids in articles.items():
        samples, stalls = zip(*(_open(bench, article_id) for article_id in ids), strict=True)
        size = f"{length:,} characters"
        yield Result("article opened to its suggestions", size, samples, _LENGTHS[length][1])
        yield Result("longest time without an answer meanwhile", size, stalls, _FREE)
    yield Result("peak memory in MiB of the process that suggests", "", (finding.worker.call(peak_mib),))
    bench.close()


def _open(bench: Bench, article_id: str) -> tuple[float, float]:
    """Open an article; return the milliseconds until it has suggestions, and the longest turn of the event loop.

    The latter counts from when the article is painted: how long that takes is measured elsewhere.
    """
    shown = bench.window.feature(Suggesting)
    begun = time.perf_counter()
    bench.page.after(lambda: bench.window.workspace.open_article(article_id))
    longest, last = 0.0, time.perf_counter()
    while not shown.shown:
        QApplication.processEvents()
        longest, last = max(longest, time.perf_counter() - last), time.perf_counter()
        if last - begun > _PATIENCE:
            raise RuntimeError("No suggestions came: the step did not do what it should.")
    return (last - begun) * 1000, longest * 1000


def _make_project(path: Path, by: Annotator) -> dict[int, list[str]]:
    """Make a project of news, each article beginning elsewhere in it; return the ids by length."""
    news = "\n\n".join(file.read_text(encoding="utf-8") for file in sorted(_NEWS.glob("*.txt")))
    articles = {}
    with create_project(path) as project:
        for length, (count, _) in _LENGTHS.items():
            drafts = []
            for number in range(count):
                start = (number + 1) * length % len(news)
                text = (news[start:] + news * (length // len(news) + 1))[:length]
                drafts += read(f"{length}-{number}.txt", text.encode())
            articles[length] = [each.article_id for each in add_articles(project, drafts, by=by)]
    return articles
