"""The sub-command `suggest`: what the suggesters propose for articles, without deciding anything."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from annotator import plugins
from annotator.cli.arguments import open_project, project_argument
from annotator.errors import InvalidValue
from annotator.operations.figure_values import with_figure_values
from annotator.operations.learning import forget, learn_from, tallies
from annotator.operations.suggestions import find, known, undecided
from annotator.store.project import Project
from annotator.suggest import Link, Suggester, Suggestion
from annotator.text import quote_of


@click.command("suggest")
@project_argument
@click.option("--article", "article_ids", multiple=True, metavar="ID", help="Only this article; may be said again.")
@click.option("--all", "all_articles", is_flag=True, help="Every article (also without --article).")
@click.option("--engine", "engines", multiple=True, metavar="NAME", help="Only this suggester; may be said again.")
@click.option("--json", "as_json", is_flag=True, help="An array of objects, one a suggestion.")
@click.option("--report", is_flag=True, help="How the decisions went instead: by source and label, with precision.")
@click.option("--learn", is_flag=True, help="Learn from the articles that are done instead.")
@click.option("--forget", "forgets", is_flag=True, help="Forget what was learned instead.")
def suggest_command(path: Path, **asked: Any) -> None:
    """Propose annotations, without making any.

    What somebody has tagged or decided on is left out. Prints a line a suggestion: article id, label, START:END in
    code points (of several spans with commas between), score from 0 to 1, suggester, words, with tabs between.

    \b
    annotator suggest csto.annot
    annotator suggest csto.annot --article ID --engine figures --json
    annotator suggest csto.annot --learn
    annotator suggest csto.annot --report
    """
    instead = [name for name in ("report", "learn", "forgets") if asked[name]]
    if len(instead) > 1 or (asked["article_ids"] and asked["all_articles"]):
        raise InvalidValue("These options do not go together. Nothing was done.")
    with open_project(path) as project:
        if asked["report"]:
            _report(project)
        elif asked["forgets"]:
            forget(project)
        elif asked["learn"]:
            _learn(project)
        else:
            _suggest(project, asked["article_ids"], asked["engines"], as_json=asked["as_json"])


def _suggest(project: Project, article_ids: Sequence[str], engines: Sequence[str], *, as_json: bool) -> None:
    suggesters = _suggesters(engines)
    taught = known(project)
    found: list[dict[str, object]] = []
    for article_id in article_ids or [article.id for article in project.articles()]:
        outcome = find(project, article_id, suggesters, taught)
        for warning in outcome.warnings:
            click.echo(warning, err=True)
        for each in undecided(project, article_id, outcome.suggestions):
            if as_json:
                found.append(_as_object(project, article_id, each))
            else:
                click.echo(_line(project, article_id, each))
    if as_json:
        click.echo(json.dumps(found, ensure_ascii=False, indent=1))


def _suggesters(names: Sequence[str] = ()) -> list[Suggester]:
    """Return the suggesters of these names, or all; says which cannot be used."""
    found, warnings = plugins.suggesters(names)
    for warning in warnings:
        click.echo(warning, err=True)
    return found


def _report(project: Project) -> None:
    click.echo("source\tlabel\taccepted\tedited\trejected\tprecision")
    for each in tallies(project):
        counts = f"{each.accepted}\t{each.edited}\t{each.rejected}"
        click.echo(f"{each.source}\t{each.label}\t{counts}\t{each.precision:.0%}")


def _learn(project: Project) -> None:
    state = learn_from(project, [each for each in _suggesters() if each.name != "learned"])
    if state is None:
        click.echo("There is too little to learn from: mark articles as done when all of them is annotated.", err=True)
        return
    click.echo(f"learned from {state.articles} articles, {state.made_at}")
    for label, precision in sorted(state.precision.items()):
        click.echo(f"{label}\tprecision {precision:.0%}")


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
