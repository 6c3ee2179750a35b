"""Dismissals: sentences that somebody looked at and found nothing to mark in."""

from __future__ import annotations

from annotator.errors import InvalidValue
from annotator.model import Annotator, Dismissal
from annotator.operations.annotators import join
from annotator.store.identity import new_id, now
from annotator.store.project import Project
from annotator.store.rows import row_of_dismissal


def dismiss(project: Project, article_id: str, start: int, end: int, *, by: Annotator) -> str:
    """Say that there is nothing to mark in `[start, end)` (code points) of an article, and return the dismissal's id.

    Raises NotFound, and InvalidValue for a stretch that is empty or not in the text.
    """
    with project.edit("dismissal.add", by=by.id, article_id=article_id) as edit:
        if not 0 <= start < end <= project.article(article_id).text_length:
            raise InvalidValue(
                "The stretch {start}:{end} is not in the article. Nothing was changed.", start=start, end=end
            )
        by = join(project, edit, by)
        dismissal = Dismissal(new_id(), article_id, start, end, by.id, now())
        edit.insert("dismissal", [row_of_dismissal(dismissal)])
    return dismissal.id
