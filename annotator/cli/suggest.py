"""The sub-command `suggest`: what the suggesters propose for articles, without deciding anything."""

from __future__ import annotations

import json
from pathlib import Path

import click

from annotator import plugins
from annotator.cli.arguments import open_project, project_argument
from annotator.errors import InvalidValue
from annotator.operations.figure_values import with_figure_values
from annotator.operations.suggestions import known, suggest, undecided
from annotator.store.project import Project
from annotator.suggest import Link, Suggestion
from annotator.text import quote_of


@click.command("suggest")
@project_argument
@click.option("--article", "article_ids", multiple=True, metavar="ID", help="Only this article; may be said again.")
@click.option("--all", "all_articles", is_flag=True, help="Every article (also without --article).")
@click.option("--engine", "engines", multiple=True, metavar="NAME", help="Only this suggester; may be said again.")
@click.option("--json", "as_json", is_flag=True, help="An array of objects, one a suggestion.")
def suggest_command(
    path: Path,
    article_ids: tuple[str, ...],
    all_articles: bool,  # noqa: FBT001 - click gives it by name
    engines: tuple[str, ...],
    as_json: bool,  # noqa: FBT001
) -> None:
    """Propose annotations, without making any.

    What somebody has tagged or decided on is left out. Prints a line a suggestion: article id, label, START:END in
    code points (of several spans with commas between), score from 0 to 1, suggester, words, with tabs between.

    \b
    annotator suggest csto.annot
    annotator suggest csto.annot --article ID --engine figures --json
    """
    if article_ids and all_articles:
        raise InvalidValue("--article and --all do not go together. Nothing was done.")
    with open_project(path) as project:
        suggesters, warnings = plugins.suggesters(engines)
        for warning in warnings:
            click.echo(warning, err=True)
        taught = known(project)
        found: list[dict[str, object]] = []
        for article_id in article_ids or [article.id for article in project.articles()]:
            for each in undecided(project, article_id, suggest(project, article_id, suggesters, taught)):
                if as_json:
                    found.append(_as_object(project, article_id, each))
                else:
                    click.echo(_line(project, article_id, each))
        if as_json:
            click.echo(json.dumps(found, ensure_ascii=False, indent=1))


def _line(project: Project, article_id: str, suggestion: Suggestion) -> str:
    places = ",".join(f"{start}:{end}" for start, end in suggestion.spans)
    words = " ".join(quote_of(project.text(article_id), suggestion.spans).split())
    return "\t".join([article_id, suggestion.label, places, f"{suggestion.score:.2f}", suggestion.source, words])


def _as_object(project: Project, article_id: str, suggestion: Suggestion) -> dict[str, object]:
    text, label = project.text(article_id), project.scheme.label(suggestion.label)
    assert label is not None, "suggestions without a label of the scheme are left out"
    attributes, _ = with_figure_values(label, text, suggestion.spans, suggestion.attributes)
    return {
        "article": article_id,
        "label": suggestion.label,
        "spans": [{"start": start, "end": end} for start, end in suggestion.spans],
        "quote": quote_of(text, suggestion.spans),
        "score": suggestion.score,
        "source": suggestion.source,
        "attributes": attributes,
        "links": [_link(text, link) for link in suggestion.links],
    }


def _link(text: str, link: Link) -> dict[str, object]:
    return {
        "type": link.type,
        "label": link.label,
        "spans": [{"start": start, "end": end} for start, end in link.spans],
        "quote": quote_of(text, link.spans),
        "cue": text[slice(*link.cue)] if link.cue else "",
    }
