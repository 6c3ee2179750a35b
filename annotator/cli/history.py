"""Sub-commands about what was done: undo, redo, history."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import click

from annotator.cli.arguments import open_project, project_argument
from annotator.model import ChangeSet, Edit
from annotator.store.project import Project


@click.command("undo")
@project_argument
def undo_command(path: Path) -> None:
    """Undo the latest edit and print what it was.

    \b
    annotator undo csto.annot
    """
    with open_project(path) as project:
        undone = project.undo(by=_last_annotator_id(project))
    click.echo(f"Undone: {_described(undone)}")


@click.command("redo")
@project_argument
def redo_command(path: Path) -> None:
    """Redo the latest undo and print what it was.

    \b
    annotator redo csto.annot
    """
    with open_project(path) as project:
        redone = project.redo(by=_last_annotator_id(project))
    click.echo(f"Redone: {_described(redone)}")


def _last_annotator_id(project: Project) -> str | None:
    last = project.last_annotator()
    return last.id if last else None


def _described(change_set: ChangeSet) -> str:
    if change_set.everything:
        return change_set.name
    count = len(change_set.changes)
    return f"{change_set.name} ({count} {'change' if count == 1 else 'changes'})"


@click.command("history")
@project_argument
@click.option("--json", "as_json", is_flag=True, help="An array of objects, one an edit.")
def history_command(path: Path, as_json: bool) -> None:  # noqa: FBT001 - click gives it by name
    """List all edits of a project, newest first.

    Prints a line an edit: number, when, who, what, and by which edit it was undone, with tabs between.

    \b
    annotator history csto.annot
    annotator history csto.annot --json
    """
    with open_project(path) as project:
        lines = list(_lines(project))
    if as_json:
        click.echo(json.dumps(lines, ensure_ascii=False, indent=1))
        return
    for line in lines:
        what = line["what"] if line["kind"] == "do" else f"{line['kind']} {line['what']}"
        undone = f"\tundone by {line['undone_by']}" if line["undone_by"] else ""
        click.echo(f"{line['number']}\t{line['when']}\t{line['who'] or '–'}\t{what}{undone}")


def _lines(project: Project) -> Iterator[dict[str, object]]:
    names = {annotator.id: annotator.name for annotator in project.annotators()}
    reverting: dict[str, int] = {}  # an edit is older than the one that reverts it, so that one comes first
    for edit in _edits(project):
        if edit.reverts:
            reverting[edit.reverts] = edit.seq
        yield {
            "number": edit.seq,
            "id": edit.id,
            "when": edit.at,
            "who": names.get(edit.annotator_id or ""),
            "what": edit.name,
            "kind": edit.kind,
            "article": edit.article_id,
            "changes": edit.changes,
            "program": edit.origin,
            "undone_by": reverting.pop(edit.id, None),
        }


def _edits(project: Project) -> Iterator[Edit]:
    page = project.history(limit=500)
    while page:
        yield from page
        page = project.history(limit=500, before_seq=page[-1].seq)
