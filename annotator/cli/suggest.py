"""The sub-command `suggest`: what the suggesters propose for articles, without deciding anything."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from annotator import plugins
from annotator.cli.arguments import acting, as_option, open_project, project_argument
from annotator.errors import InvalidValue
from annotator.operations.figure_values import with_figure_values
from annotator.operations.finding import undecided
from annotator.operations.importing_suggestions import remove_source
from annotator.operations.learning import forget, learn_from, tallies
from annotator.operations.suggesting_all import Looking, counts, find_everywhere
from annotator.operations.words import change_words, words_of
from annotator.store.project import Project
from annotator.suggest import Link, Suggester, Suggestion
from annotator.text import quote_of


@click.command("suggest")
@project_argument
@click.option(
    "--article",
    "article_ids",
    multiple=True,
    metavar="ID",
    help="Only this article; may be said again. With “-” those that stdin names, a line each.",
)
@click.option("--all", "all_articles", is_flag=True, help="Every article (also without --article), on all cores.")
@click.option("--engine", "engines", multiple=True, metavar="NAME", help="Only this suggester; may be said again.")
@click.option("--json", "as_json", is_flag=True, help="An array of objects, one a suggestion.")
@click.option("--count", "counts_them", is_flag=True, help="How many instead: label, suggester, score, number.")
@click.option("--keep", "keeps", is_flag=True, help="Keep what is found in the project for later, and print nothing.")
@click.option("--progress", is_flag=True, help="Tell on stderr how far it is, in lines such as 12/80.")
@click.option("--report", is_flag=True, help="How the decisions went instead: by source and label, with precision.")
@click.option("--learn", is_flag=True, help="Learn from the articles that are done instead.")
@click.option("--forget", "forgets", is_flag=True, help="Forget what was learned instead.")
@click.option("--remove", "removed", metavar="SOURCE", help="Remove what was imported as suggestions of it instead.")
@click.option("--word", "more", multiple=True, metavar="LEXICON=WORD", help="Add a word of the project instead.")
@click.option("--without-word", "fewer", multiple=True, metavar="LEXICON=WORD", help="Take one out instead.")
@click.option("--words", "lists_words", is_flag=True, help="The words of the project instead: lexicon, tab, word.")
@as_option
def suggest_command(path: Path, **asked: Any) -> None:
    """Propose annotations, without making any.

    What somebody has tagged or decided on is left out. Prints a line a suggestion: article id, label, START:END in
    code points (of several spans with commas between), score from 0 to 1, suggester, words, with tabs between.
    What was found for an article is kept in the project, so that after a break it goes on where it stopped.

    \b
    annotator suggest csto.annot
    annotator suggest csto.annot --article ID --engine figures --json
    annotator suggest csto.annot --all --keep
    annotator suggest csto.annot --count
    annotator suggest csto.annot --learn
    annotator suggest csto.annot --report
    annotator suggest csto.annot --word "organisations=Wagner Group" --word "force units=technicals" --words
    """
    instead = [name for name in ("report", "learn", "forgets", "keeps", "counts_them", "removed") if asked[name]]
    about_words = bool(asked["more"] or asked["fewer"] or asked["lists_words"])
    if len(instead) + about_words > 1 or (asked["article_ids"] and asked["all_articles"]):
        raise InvalidValue("These options do not go together. Nothing was done.")
    with open_project(path) as project:
        report = _tell_progress if asked["progress"] else None
        if about_words:
            _words(project, **asked)
        elif asked["report"]:
            _report(project)
        elif asked["forgets"]:
            forget(project)
        elif asked["removed"] is not None:
            remove_source(project, asked["removed"])
        elif asked["learn"]:
            _learn(project, report)
        else:
            _suggest(project, asked, report)


def _suggest(project: Project, asked: Mapping[str, Any], report: Callable[[int, int], object] | None) -> None:
    article_ids = _article_ids(project, asked["article_ids"])
    if not project.read_only:
        find_everywhere(project, article_ids, asked["engines"], report=report, warn=_warn)
    if asked["counts_them"]:
        for (label, source, score), count in sorted(counts(project, article_ids, asked["engines"]).items()):
            click.echo(f"{label}\t{source}\t{score:.2f}\t{count}")
    elif not asked["keeps"]:
        _tell(project, article_ids, asked["engines"], as_json=asked["as_json"])


def _article_ids(project: Project, asked: Sequence[str]) -> list[str]:
    if not asked:
        return [article.id for article in project.articles()]
    named = [line.strip() for line in sys.stdin] if "-" in asked else []
    return [each for each in (*asked, *named) if each not in ("", "-")]


def _tell_progress(done: int, total: int) -> None:
    click.echo(f"{done}/{total}", err=True)


def _warn(sentence: str) -> None:
    """Say a sentence about a suggester, once."""
    told = click.get_current_context().meta.setdefault("annotator.told", set())
    if sentence not in told:
        told.add(sentence)
        click.echo(sentence, err=True)


def _tell(project: Project, article_ids: Sequence[str], engines: Sequence[str], *, as_json: bool) -> None:
    """Print what is proposed, which is kept by now unless the project can only be read."""
    looking = Looking(project, engines)
    found: list[dict[str, object]] = []
    for warning in looking.warnings:
        _warn(warning)
    for article_id, outcome in looking.outcomes(article_ids):
        for warning in outcome.warnings:
            _warn(warning)
        for each in undecided(project, article_id, outcome.suggestions):
            if as_json:
                found.append(_as_object(project, article_id, each))
            else:
                click.echo(_line(project, article_id, each))
    if as_json:
        click.echo(json.dumps(found, ensure_ascii=False, indent=1))


def _suggesters() -> list[Suggester]:
    found, warnings = plugins.suggesters()
    for warning in warnings:
        _warn(warning)
    return found


def _report(project: Project) -> None:
    click.echo("source\tlabel\taccepted\tedited\trejected\tprecision")
    for each in tallies(project):
        counts = f"{each.accepted}\t{each.edited}\t{each.rejected}"
        click.echo(f"{each.source}\t{each.label}\t{counts}\t{each.precision:.0%}")


def _words(project: Project, *, more: Sequence[str], fewer: Sequence[str], lists_words: bool, **asked: Any) -> None:
    if more or fewer:
        by = acting(project, asked["as_name"])
        change_words(project, more=map(_word, more), fewer=map(_word, fewer), by=by)
    if lists_words:
        for name, words in words_of(project).items():
            for word in words:
                click.echo(f"{name}\t{word}")


def _word(text: str) -> tuple[str, str]:
    name, equals, word = text.partition("=")
    if not equals or not word.strip():
        raise InvalidValue(
            f"“{text}” is not LEXICON=WORD. Nothing was changed. Write it as organisations=Wagner Group."
        )
    return name.strip(), word


def _learn(project: Project, report: Callable[[int, int], object] | None) -> None:
    state = learn_from(project, [each for each in _suggesters() if each.name != "learned"], report=report)
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
