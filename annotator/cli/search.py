"""The sub-command `search`: where words stand in a project's articles, or in the quotes of its annotations."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from annotator.cli.arguments import open_project, project_argument
from annotator.errors import InvalidValue
from annotator.store import search
from annotator.store.project import Project
from annotator.store.search import ArticleHits, Asked, Hit

_CONTEXT = 40


@click.command("search")
@project_argument
@click.argument("words", metavar="QUERY")
@click.option("--quotes", is_flag=True, help="Search the quotes of annotations, not the articles.")
@click.option("--label", metavar="NAME", help="Search the quotes of annotations with this label.")
@click.option("--json", "as_json", is_flag=True, help="An array of objects, one an article.")
def search_command(path: Path, words: str, quotes: bool, label: str | None, as_json: bool) -> None:  # noqa: FBT001
    """Find words in all articles, or in all quotes.

    Every word has to be there. "a phrase", a beginning (deploy*), AND, OR, NOT in capitals and brackets work too; case
    and accents do not count. Prints a line a place, the article added last first: id of the article (with --quotes, of
    the annotation), START:END in code points, and the words in their context, with tabs between.

    \b
    annotator search csto.annot deploy*
    annotator search csto.annot '"peacekeeping force" NOT Kosovo'
    annotator search csto.annot troops --label force_figure --json
    """
    with open_project(path) as project:
        if label is not None and project.scheme.label(label) is None:
            known = ", ".join(each.name for each in project.scheme.labels)
            raise InvalidValue(f"There is no label “{label}” in this project. It has {known}.")
        asked = Asked(words, quotes or label is not None, label)
        _bring_up(project, asked)
        found = _all(project, asked)
        if as_json:
            click.echo(json.dumps([_as_json(each) for each in found], ensure_ascii=False, indent=1))
            return
        for each in found:
            for hit in each.hits:
                click.echo(f"{hit.annotation_id or each.article_id}\t{hit.start}:{hit.end}\t{_in_context(hit)}")


def _bring_up(project: Project, asked: Asked) -> None:
    while project.index_some():
        pass
    done = search.progress(project, quotes=asked.quotes)
    if done.indexed < done.total:
        click.echo(
            f"Only {done.indexed} of {done.total} articles are indexed, and the project can only be read. "
            "Open it once for writing to search all of it.",
            err=True,
        )


def _all(project: Project, asked: Asked) -> Iterator[ArticleHits]:
    below: int | None = None
    while page := search.find(project, asked, below=below, hits=sys.maxsize):
        yield from page
        below = page[-1].ordinal


def _in_context(hit: Hit) -> str:
    before, after = _one_line(hit.before), _one_line(hit.after)
    left = before if len(before) <= _CONTEXT else f"…{before[-_CONTEXT:]}"
    right = after if len(after) <= _CONTEXT else f"{after[:_CONTEXT]}…"
    return f"{left}[{_one_line(hit.words)}]{right}"


def _one_line(text: str) -> str:
    return "".join(" " if character.isspace() else character for character in text)


def _as_json(found: ArticleHits) -> dict[str, object]:
    return {
        "article": found.article_id,
        "title": found.title,
        "publisher": found.publisher,
        "published": found.published,
        "hits": [
            {
                "start": hit.start,
                "end": hit.end,
                "before": hit.before,
                "words": hit.words,
                "after": hit.after,
                **({"annotation": hit.annotation_id, "label": hit.label} if hit.annotation_id else {}),
            }
            for hit in found.hits
        ],
    }
