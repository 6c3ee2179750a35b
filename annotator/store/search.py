"""Full-text search over articles and over quotes (SQLite FTS5): where words stand, grouped by article.

Articles come with the one added last first: an order that anybody can explain, and that SQLite need not sort for. What
is asked is `question.fts_question`'s to read. Case and diacritics do not count (tokenizer unicode61).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from annotator.errors import InvalidValue
from annotator.model import Span
from annotator.store import connection, indexing
from annotator.store.indexing import QUOTES_AN_ARTICLE, Progress
from annotator.store.project import Project
from annotator.store.question import fts_question
from annotator.store.rows import from_json

# Before and after what was found, so many code points of its surroundings are given.
CONTEXT = 160
HITS_AN_ARTICLE = 8
ARTICLES_A_PAGE = 20

# What stands between these in an answer of SQLite is a match; no text holds them by chance.
_OPENING, _CLOSING = "\ufdd0\ufdd1\ufdd0", "\ufdd1\ufdd0\ufdd1"
_BIGGEST = 1 << 62


@dataclass(frozen=True, slots=True)
class Hit:
    """One place where what was asked stands: code points of the article, and the words with what is around them.

    `annotation_id` and `label` are those of the annotation in whose quote it stands, "" in the text itself.
    """

    start: int
    end: int
    before: str
    words: str
    after: str
    annotation_id: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class ArticleHits:
    """An article in which something was found: the first of its hits in text order, and how many there are."""

    ordinal: int
    article_id: str
    title: str
    publisher: str
    published: str | None
    total: int
    hits: tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """A search: what was typed, whether it is about quotes, and then of which label, None for all."""

    typed: str
    quotes: bool = False
    label: str | None = None


def progress(project: Project, *, quotes: bool = False) -> Progress:
    """Return how many of the articles the search knows as they are now."""
    with connection.translated(project.path):
        return indexing.progress(project.db, quotes=quotes)


def count(project: Project, asked: Asked) -> int:
    """Return in how many articles, or for quotes in how many of them, it stands. Raises InvalidValue."""
    question = fts_question(asked.typed)
    if not question:
        return 0
    sql, values = _ARTICLES_COUNT, [question]
    if asked.quotes:
        sql, values = _QUOTES_COUNT, [question]
        if asked.label is not None:
            sql, values = _LABEL_COUNT, [question, asked.label]
    with _asking(project):
        (found,) = project.db.execute(sql, values).fetchone()
    return int(found)


def find(
    project: Project,
    asked: Asked,
    *,
    below: int | None = None,
    article_id: str | None = None,
    articles: int = ARTICLES_A_PAGE,
    hits: int = HITS_AN_ARTICLE,
) -> list[ArticleHits]:
    """Return the next articles in which it stands, with at most so many `hits` each.

    The next after the article with the ordinal `below`, or `article_id` alone. What is not indexed yet is not found
    (`progress`). Raises InvalidValue where only what shall not be there is said.
    """
    question = fts_question(asked.typed)
    if not question:
        return []
    low, high = 0, below or _BIGGEST // QUOTES_AN_ARTICLE
    with _asking(project):
        if article_id is not None:
            row = project.db.execute("SELECT ordinal FROM article WHERE id = ?", [article_id]).fetchone()
            low, high = (row[0], row[0] + 1) if row else (0, 0)
        if asked.quotes:
            return _in_quotes(project, question, asked.label, low, high, articles, hits)
        return _in_articles(project, question, low, high, articles, hits)


_ARTICLES_COUNT = (
    "SELECT count(*) FROM article_fts f CROSS JOIN article a ON a.ordinal = f.rowid WHERE article_fts MATCH ?"
)
# Of the index alone, which is as it is said to be behind: looking at each annotation takes ten times as long.
_QUOTES_COUNT = "SELECT count(*) FROM quote_fts WHERE quote_fts MATCH ?"
_LABEL_COUNT = (
    "SELECT count(*) FROM quote_fts f CROSS JOIN quote q ON q.docid = f.rowid"
    " CROSS JOIN annotation n ON n.id = q.annotation_id AND n.quote = q.quote WHERE quote_fts MATCH ? AND n.label = ?"
)
_ARTICLES = (
    "SELECT a.ordinal, a.id, CASE a.title WHEN '' THEN a.source_name ELSE a.title END, a.publisher, a.published,"
    " a.text_length, highlight(article_fts, 0, ?, ?) FROM article_fts f CROSS JOIN article a ON a.ordinal = f.rowid"
    " WHERE article_fts MATCH ? AND f.rowid >= ? AND f.rowid < ? ORDER BY f.rowid DESC LIMIT ?"
)
_QUOTES = (
    "SELECT a.ordinal, a.id, CASE a.title WHEN '' THEN a.source_name ELSE a.title END, a.publisher, a.published,"
    ' n.id, n.label, n.start, n."end", n.spans, n.quote, highlight(quote_fts, 0, ?1, ?2)'
    " FROM quote_fts f CROSS JOIN quote q ON q.docid = f.rowid"
    " CROSS JOIN annotation n ON n.id = q.annotation_id AND n.quote = q.quote"
    " CROSS JOIN article a ON a.id = n.article_id"
    " WHERE quote_fts MATCH ?3 AND f.rowid >= ?4 AND f.rowid < ?5 AND (?6 IS NULL OR n.label = ?6)"
    " ORDER BY f.rowid DESC"
)


@contextmanager
def _asking(project: Project) -> Iterator[None]:
    try:
        with connection.translated(project.path):
            yield
    except sqlite3.OperationalError as error:
        if not str(error).startswith(("fts5:", "unterminated", "unknown special query", "no such column")):
            raise
        raise InvalidValue("This is more than the search can look for at once. Ask for less.") from error


def _in_articles(project: Project, question: str, low: int, high: int, articles: int, most: int) -> list[ArticleHits]:
    rows = project.db.execute(_ARTICLES, [_OPENING, _CLOSING, question, low, high, articles]).fetchall()
    found = []
    for row in rows:
        text, spans = _unmarked(row[6])
        if len(text) != row[5]:  # it holds our marks itself, so nobody can tell where its words stand
            text, spans = "", []
        hits = tuple(_hit(text, span, at=span.start) for span in spans[:most])
        found.append(_article_hits(row, len(spans), hits))
    return found


def _in_quotes(
    project: Project, question: str, label: str | None, low: int, high: int, articles: int, most: int
) -> list[ArticleHits]:
    first, end = low * QUOTES_AN_ARTICLE, high * QUOTES_AN_ARTICLE
    cursor = project.db.execute(_QUOTES, [_OPENING, _CLOSING, question, first, end, label])
    try:
        found = []
        for head, rows in groupby(cursor, key=lambda row: row[:5]):
            hits = sorted((_quote_hit(*row[5:]) for row in rows), key=lambda hit: (hit.start, hit.end))
            found.append(_article_hits(head, len(hits), tuple(hits[:most])))
            if len(found) == articles:
                break
        return found
    finally:
        cursor.close()  # no read stays open


def _article_hits(row: Sequence[Any], total: int, hits: tuple[Hit, ...]) -> ArticleHits:
    return ArticleHits(row[0], row[1], row[2], row[3], row[4], total, hits)


def _quote_hit(annotation_id: str, label: str, start: int, end: int, spans: str | None, quote: str, marked: str) -> Hit:
    """Return where a quote has what was asked: its first match, which stands for the whole of it."""
    text, places = _unmarked(marked)
    if text != quote or not places:
        return Hit(start, end, "", quote, "", annotation_id, label)
    whole = tuple(Span(*each) for each in from_json(spans, list[tuple[int, int]])) if spans else (Span(start, end),)
    return _hit(
        quote, places[0], at=_place_in_article(places[0].start, whole), annotation_id=annotation_id, label=label
    )


def _place_in_article(at: int, spans: Sequence[Span], joint: int = 3) -> int:
    """Return the code point of the article that stands at `at` of a quote, whose spans are joined by " … "."""
    for span in spans:
        length = span.end - span.start
        if at <= length:
            return span.start + at
        at -= length + joint
    return spans[-1].end


def _hit(text: str, span: Span, *, at: int, annotation_id: str = "", label: str = "") -> Hit:
    return Hit(
        start=at,
        end=at + span.end - span.start,
        before=text[max(0, span.start - CONTEXT) : span.start],
        words=text[span.start : span.end],
        after=text[span.end : span.end + CONTEXT],
        annotation_id=annotation_id,
        label=label,
    )


def _unmarked(marked: str) -> tuple[str, list[Span]]:
    """Return the text without marks, and the spans that stood between them, in code points."""
    first, *rest = marked.split(_OPENING)
    pieces, spans = [first], []
    at = len(first)
    for piece in rest:
        words, _, after = piece.partition(_CLOSING)
        spans.append(Span(at, at + len(words)))
        pieces += [words, after]
        at += len(words) + len(after)
    return "".join(pieces), spans
