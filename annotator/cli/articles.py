"""Sub-commands about articles: add, list, remove."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import click

from annotator.cli.arguments import PATH, acting, as_option, open_project, project_argument
from annotator.cli.interrupting import interruption
from annotator.errors import InvalidValue
from annotator.intake import Choices, Draft, find_files
from annotator.intake.draft import COLUMNS
from annotator.intake.reading import Outcome, read_files
from annotator.model import Annotator, Article
from annotator.operations import articles
from annotator.operations.versions import add_version
from annotator.store import connection
from annotator.store.project import Project

# With fewer files there is nothing to wait for.
_MANY_FILES = 20


@click.command("add")
@project_argument
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=PATH)
@click.option("--encoding", metavar="NAME", help="How the files are encoded, such as cp1251. Default: found out.")
@click.option("--whole-page", is_flag=True, help="Take all of a web page, not the article alone.")
@click.option("--password", metavar="TEXT", help="What opens a locked PDF or packed folder.")
@click.option(
    "--column",
    "columns",
    metavar="FIELD=NAME",
    multiple=True,
    help=f"Which column of a table holds what; FIELD is one of {', '.join(COLUMNS)}.",
)
@click.option("--version-of", metavar="ARTICLE_ID", help="Add one file as a changed text of that article.")
@as_option
def add_command(
    path: Path,
    paths: tuple[Path, ...],
    *,
    encoding: str | None,
    whole_page: bool,
    password: str | None,
    columns: tuple[str, ...],
    version_of: str | None,
    as_name: str | None,
) -> int:
    """Add texts, saved web pages and whole folders as articles.

    Prints a line an article: id, title, and “added” or “already there”, with tabs between. A file that cannot be
    added is reported on stderr, the others are added, and the exit code is 1. All of it is one edit.

    \b
    annotator add csto.annot today.txt
    annotator add csto.annot articles/ --as "A. Kovač"
    annotator add csto.annot old.txt --encoding cp1251
    annotator add csto.annot corpus.csv --column text=body
    annotator add csto.annot later.html --version-of 01931f2c-…
    """
    with open_project(path) as project:
        found = find_files(paths)
        if not found:
            click.echo(f"There is no text file in {_named(paths)}. Nothing was added.", err=True)
            return 1
        choices = Choices(encoding, whole=whole_page, password=password, columns=_columns(columns))
        drafts, refused = _read(found, choices)
        if version_of is not None:
            return _add_version(project, drafts, version_of, acting(project, as_name))
        by = acting(project, as_name)
        for added in articles.add_articles(project, drafts, by=by, report=lambda *_: interruption.heed()):
            click.echo(f"{added.article_id}\t{_one_line(added.title)}\t{added.outcome}")
    return 1 if refused else 0


def _add_version(project: Project, drafts: Sequence[Draft], of: str, by: Annotator) -> int:
    """Add the one text as a new version, and print what became of each annotation."""
    if len(drafts) != 1:
        raise InvalidValue(f"A new version is one text; there are {len(drafts)}. Nothing was added.")
    version = add_version(project, drafts[0], of=of, by=by)
    click.echo(f"{version.article_id}\t{_one_line(version.title)}\tnew version")
    for each in version.carried:
        click.echo(f"{each.fate}\t{each.annotation.id}\t{_one_line(each.annotation.quote)}\t{_one_line(each.quote)}")
    return 0


def _columns(stated: Iterable[str]) -> dict[str, str]:
    """Return the columns by field. Raises InvalidValue for a field that there is not."""
    columns = dict(each.partition("=")[::2] for each in stated)
    for field in columns:
        if field not in COLUMNS:
            raise InvalidValue(f"There is no field “{field}”; there are {', '.join(COLUMNS)}. Nothing was added.")
    return columns


def _read(found: Sequence[tuple[Path, str]], choices: Choices) -> tuple[list[Draft], int]:
    """Return the drafts in the files, and how many files were refused, each of which is reported."""
    drafts: list[Draft] = []
    refused = 0
    for outcome in _with_progress(read_files(found, choices=choices), len(found)):
        for problem in filter(None, (outcome.problem, *outcome.left_out)):
            click.echo(problem.sentence, err=True)
            refused += 1
        drafts += [draft for draft in outcome.drafts if not draft.offered]
    return drafts, refused


def _with_progress(outcomes: Iterable[Outcome], total: int) -> Iterator[Outcome]:
    shown = total >= _MANY_FILES and sys.stderr.isatty()
    for number, each in enumerate(outcomes, start=1):
        interruption.heed()
        if shown:
            click.echo(f"\rRead {number} of {total} ", err=True, nl=number == total)
        yield each


@click.command("list")
@project_argument
@click.option("--json", "as_json", is_flag=True, help="An array of objects, one an article.")
def list_command(path: Path, as_json: bool) -> None:  # noqa: FBT001 - click gives it by name
    """List the articles of a project.

    Prints a line an article: id, status, number of annotations, title, with tabs between.

    \b
    annotator list csto.annot
    annotator list csto.annot --json
    """
    with open_project(path) as project:
        lines = [_line(project, article) for article in project.articles()]
    if as_json:
        click.echo(json.dumps(lines, ensure_ascii=False, indent=1))
        return
    for line in lines:
        click.echo(f"{line['id']}\t{line['status']}\t{line['annotations']}\t{_one_line(str(line['title']))}")


def _line(project: Project, article: Article) -> dict[str, object]:
    metadata = article.metadata
    return {
        "id": article.id,
        "title": article.title,
        "status": article.status,
        "annotations": project.annotation_count(article.id),
        "source_name": article.source.name,
        "publisher": metadata.publisher,
        "published": metadata.published,
        "language": metadata.language,
        "byline": list(metadata.byline),
        "url": metadata.url,
        "length": article.text_length,
    }


@click.command("remove")
@project_argument
@click.argument("article_ids", metavar="ARTICLE_ID...", nargs=-1, required=True)
@click.option("--erase", is_flag=True, help="Erase text, annotations and history for good. This cannot be undone.")
@as_option
def remove_command(path: Path, article_ids: tuple[str, ...], erase: bool, as_name: str | None) -> None:  # noqa: FBT001
    """Take articles out of a project and print their ids.

    All annotations in them go too; “annotator undo” brings everything back, unless it is erased.

    \b
    annotator remove csto.annot 0197f3c2-4a51-7c55-9d0c-1f6f8f2f3b1a
    annotator remove csto.annot 0197f3c2-4a51-7c55-9d0c-1f6f8f2f3b1a --erase
    """
    with open_project(path) as project:
        by = acting(project, as_name)
        if erase:
            articles.erase(project, article_ids, by=by)
            if not connection.compact(path):
                click.echo("Erased. The file could not be made smaller now; erasing again later will.", err=True)
        else:
            articles.remove_articles(project, article_ids, by=by)
    click.echo("\n".join(article_ids))


def _named(paths: Iterable[Path]) -> str:
    return ", ".join(f"“{path}”" for path in paths)


def _one_line(title: str) -> str:
    return " ".join(title.split())
