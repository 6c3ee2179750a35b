"""Whether a project is sound: the file, its references, and every quote against its text."""

from __future__ import annotations

from annotator.store import connection
from annotator.store.pages import article_pages
from annotator.store.project import Project
from annotator.store.rows import mark
from annotator.text import quote_of, text_sha256


def problems(project: Project) -> list[str]:
    """Return what is wrong, a sentence each; nothing when the project is sound. Changes no byte."""
    found = _file_problems(project)
    if found:
        return found
    for page in article_pages(project):
        text, title = page.article["text"], page.article["title"] or page.article["source_name"]
        if text_sha256(text) != page.article["text_sha256"]:
            found.append(f"The text of “{title}” is not what was stored.")
            continue
        for _, id_, label, start, end, spans, quote, *_ in page.annotations:
            if quote_of(text, mark(start, end, id_, label, "", spans).all_spans()) != quote:
                found.append(f"In “{title}” the annotation {id_} ({label}) does not stand where its quote is.")
    return found


def _file_problems(project: Project) -> list[str]:
    with connection.translated(project.path):
        integrity = [row[0] for row in project.db.execute("PRAGMA integrity_check(20)").fetchall()]
        if integrity != ["ok"]:
            return [f"The file is damaged: {row}" for row in integrity]
        references = project.db.execute("PRAGMA foreign_key_check").fetchall()
        missing = project.db.execute(
            "SELECT a.id FROM article a LEFT JOIN article_text t ON t.ordinal = a.ordinal"
            " WHERE t.article_id IS NULL OR t.article_id <> a.id"
        ).fetchall()
    found = [f"A row of {table} refers to a {parent} that is not there." for table, _, parent, _ in references]
    return found + [f"The text of the article {row[0]} is missing." for row in missing]
