"""Whether a project is sound: the file, its references, every quote against its text, and the history."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.errors import DamagedProject
from annotator.model import Article
from annotator.store import connection
from annotator.store.project import Project
from annotator.text import quote_of


def problems(project: Project) -> list[str]:
    """Return what is wrong, a sentence each; nothing when the project is sound. Changes no byte."""
    found = _file_problems(project)
    if found:
        return found
    try:
        for article in project.articles():
            found += _article_problems(project, article)
        found += _history_problems(project)
    except DamagedProject as error:  # what lists articles and edits cannot be read, so neither can the rest
        found.append(error.sentence)
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


def _article_problems(project: Project, article: Article) -> list[str]:
    try:
        text = project.text(article.id)
    except DamagedProject:
        return [f"The text of “{article.title}” is not what was stored."]
    try:
        annotations, decisions = project.annotations(article.id), project.decisions(article.id)
        project.relations(article.id)
    except DamagedProject:
        return [f"In “{article.title}” an annotation, a relation or a decision cannot be read."]
    return [
        f"In “{article.title}” the {what} {each.id} ({each.label}) does not stand where its quote is."
        for what, quoting in (("annotation", annotations), ("decision", decisions))
        for each in quoting
        if quote_of(text, each.spans) != each.quote
    ]


def _history_problems(project: Project) -> Iterator[str]:
    edits = project.history()
    while edits:
        for edit in edits:
            try:
                project.changes(edit.seq)
            except DamagedProject:
                yield f"What edit {edit.seq} ({edit.name}) changed cannot be read, so it cannot be undone."
        edits = project.history(before_seq=edits[-1].seq)
