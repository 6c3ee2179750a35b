"""Adding articles, describing them, removing and erasing them."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from annotator.errors import InvalidValue
from annotator.model import STATUSES, Annotator, Article, Metadata, Status
from annotator.operations.annotators import join
from annotator.operations.progress import Report
from annotator.store.edits import EditWriter
from annotator.store.erasing import erase_articles, removed_article_ids
from annotator.store.identity import new_id, now
from annotator.store.project import Project
from annotator.store.rows import canonical, metadata_columns, row_of_article
from annotator.text import text_sha256
from annotator.values import is_date

if TYPE_CHECKING:
    from annotator.intake import Draft


@dataclass(frozen=True, slots=True)
class Added:
    """What became of one draft: a new article, or one that was there with the same text."""

    article_id: str
    title: str
    outcome: Literal["added", "already there"]


def add_articles(
    project: Project, drafts: Sequence[Draft], *, by: Annotator, report: Report | None = None
) -> list[Added]:
    """Add articles in one edit and return what became of each draft, in their order.

    A text that is in the project already (by its SHA-256), or twice among the drafts, is added once. `report` is told
    how many of how many are done; what it raises stops the edit, and nothing is added.
    """
    with project.edit("article.add", by=by.id) as edit:
        return put_articles(project, edit, drafts, by=by, report=report)


def put_articles(
    project: Project, edit: EditWriter, drafts: Sequence[Draft], *, by: Annotator, report: Report | None = None
) -> list[Added]:
    """Do what `add_articles` does as a part of an edit."""
    added: list[Added] = []
    # Asked within the edit: until then another program may add articles too.
    ids = project.article_ids_by_text()
    rows = []
    for done, draft in enumerate(drafts):
        if report and done % 50 == 0:
            report(done, len(drafts))
        sha256 = text_sha256(draft.text)
        if sha256 in ids:
            added.append(Added(ids[sha256], draft.metadata.title or draft.source.name, "already there"))
            continue
        article = article_of_draft(draft, sha256)
        ids[sha256] = article.id
        ordinal = edit.text(article.id, draft.text, zlib.compress(draft.original))
        rows.append(row_of_article(article, ordinal, canonical(draft.extensions)))
        added.append(Added(article.id, article.title, "added"))
    if rows:
        join(project, edit, by)
        edit.insert("article", rows)
    return added


def article_of_draft(draft: Draft, sha256: str) -> Article:
    """Return the new article that a draft makes; `sha256` is its text's."""
    return Article(
        id=new_id(),
        metadata=draft.metadata,
        status="new",
        source=draft.source,
        added_at=now(),
        text_sha256=sha256,
        text_length=len(draft.text),
    )


def set_metadata(project: Project, article_id: str, metadata: Metadata, *, by: Annotator) -> None:
    """Change what is said about an article. Raises NotFound, and InvalidValue for a date that is none."""
    if metadata.published is not None and not is_date(metadata.published):
        raise InvalidValue(
            "“{published}” is not a date. Write 2023, 2023-02 or 2023-02-08. Nothing was changed.",
            published=metadata.published,
        )
    with project.edit("article.describe", by=by.id, article_id=article_id) as edit:
        source_name = project.article(article_id).source.name
        _update(project, edit, article_id, metadata_columns(metadata, source_name), by=by)


def set_status(project: Project, article_ids: Sequence[str], status: Status, *, by: Annotator) -> None:
    """Set the status of articles. Raises NotFound, InvalidValue."""
    if status not in STATUSES:
        raise InvalidValue(
            "There is no status “{status}”; there are {names}. Nothing was changed.",
            status=status,
            names=", ".join(STATUSES),
        )
    with project.edit("article.status", by=by.id, article_id=article_ids[0] if article_ids else None) as edit:
        for article_id in article_ids:
            _update(project, edit, article_id, {"status": status}, by=by)


def _update(project: Project, edit: EditWriter, article_id: str, columns: dict[str, object], *, by: Annotator) -> None:
    if edit.would_change("article", article_id, columns):
        join(project, edit, by)
        edit.update("article", article_id, columns)


def remove_articles(project: Project, article_ids: Sequence[str], *, by: Annotator) -> None:
    """Take articles out of the project with all annotations in them; undo brings everything back. Raises NotFound."""
    with project.edit("article.remove", by=by.id) as edit:
        for article_id in dict.fromkeys(article_ids):
            project.row("article", article_id)
            join(project, edit, by)
            edit.delete("relation", [relation.id for relation in project.relations(article_id)])
            edit.delete("annotation", [mark.id for mark in project.marks(article_id)])
            edit.delete("dismissal", [dismissal.id for dismissal in project.dismissals(article_id)])
            edit.delete("decision", [decision.id for decision in project.decisions(article_id)])
            edit.delete("article", [article_id])


def erase(project: Project, article_ids: Sequence[str], *, by: Annotator) -> None:
    """Erase articles for good, with text, annotations, history and all that was learned; this cannot be undone.

    Articles that were removed earlier can be erased too, for their text is kept until then. Nothing of them is left
    in the file; `store.connection.compact` makes it smaller, which takes long for a large one. Raises NotFound.
    """
    removed = removed_article_ids(project)
    for article_id in article_ids:
        if article_id not in removed:
            project.row("article", article_id)
    erase_articles(project, article_ids, by=by.id)
