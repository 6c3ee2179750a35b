"""Annotations of all articles found by their words: those that say nearly the same, and those that somebody types for.

The index of the search is asked (`indexing`), which knows no labels: of a word that stands in very many quotes only the
latest are looked at.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from heapq import nlargest
from itertools import islice
from math import log

from annotator.store import connection
from annotator.store.indexing import QUOTES_AN_ARTICLE
from annotator.store.project import Project
from annotator.store.rows import canonical, from_json

_WORD = re.compile(r"\w+(?:[,.’'-]\w+)*")
_WORDS_AT_MOST = 24
_SHORTEST = 3  # letters; shorter words are in every quote, but numbers count at any length
_LATEST = 1000  # of a word's quotes so many are looked at for what says nearly the same
_LOOKED_AT = 1500  # and for what somebody types
_ROWS_A_TIME = 250
_TYPED_AT_MOST = 6
_FEW_ARTICLES = 50
_BEYOND = 1 << 62


@dataclass(frozen=True, slots=True)
class QuoteLine:
    """An annotation with the article it stands in; `said_by` is who a relation of the type asked for leads to."""

    annotation_id: str
    label: str
    quote: str
    article_id: str
    title: str
    publisher: str
    published: str | None
    said_by: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which annotations are looked for: of these labels, in any article but one, `said_by` a relation type's name."""

    labels: tuple[str, ...]
    not_in: str
    said_by: str = ""
    limit: int = 60


def nearest_quotes(project: Project, quote: str, wanted: Wanted) -> list[QuoteLine]:
    """Return the annotations that share most words with a quote, a word counting the more the rarer it is."""
    weights: defaultdict[int, float] = defaultdict(float)
    for word in _telling_words(quote):
        docids = _docids(project, f'"{word}"', limit=_LATEST)
        weight = 1 / (1 + log(1 + len(docids))) if len(docids) < _LATEST else 0.05
        for docid in docids:
            weights[docid] += weight
    best = nlargest(_LOOKED_AT, weights, key=lambda docid: (weights[docid], docid))
    return list(islice(_lines(project, best, wanted), wanted.limit))


def find_quotes(project: Project, typed: str, wanted: Wanted) -> list[QuoteLine]:
    """Return annotations, the latest first, for which every word typed is in the quote, or in title or publisher.

    In title and publisher it may also be a part of a word; in a quote the last one may be the beginning of a word.
    """
    words = [word for word in typed.casefold().split() if any(map(str.isalnum, word))][:_TYPED_AT_MOST]
    if not words:
        return []
    found: set[int] = set()
    for rest, ordinals in _ways(project, words):
        found.update(_found_docids(project, rest, ordinals))
    return list(islice(_lines(project, sorted(found, reverse=True), wanted), wanted.limit))


def latest_quotes(project: Project, wanted: Wanted) -> list[QuoteLine]:
    """Return the annotations that were made last."""
    marks = ", ".join("?" * len(wanted.labels))
    where = f"n.label IN ({marks}) AND n.article_id <> ? ORDER BY n.id DESC LIMIT ?"
    with connection.translated(project.path):
        rows = project.db.execute(
            f"{_LINE} WHERE {where}", [wanted.said_by, *wanted.labels, wanted.not_in, wanted.limit]
        ).fetchall()
    return [QuoteLine(*row[1:]) for row in rows]


_LINE = (
    "SELECT 0, n.id, n.label, n.quote, a.id, CASE a.title WHEN '' THEN a.source_name ELSE a.title END, a.publisher,"
    " a.published, coalesce((SELECT coalesce(e.name, t.quote) FROM relation r JOIN annotation t ON t.id = r.tail"
    " LEFT JOIN entity e ON e.id = t.entity WHERE r.head = n.id AND r.type = ? ORDER BY r.id LIMIT 1), '')"
    " FROM annotation n JOIN article a ON a.id = n.article_id"
)
_LINES_OF = _LINE.replace("SELECT 0", "SELECT q.docid").replace(
    "FROM annotation n JOIN",
    "FROM json_each(?) j CROSS JOIN quote q ON q.docid = j.value"
    " CROSS JOIN annotation n ON n.id = q.annotation_id AND n.quote = q.quote CROSS JOIN",
)


def _lines(project: Project, docids: Sequence[int], wanted: Wanted) -> Iterator[QuoteLine]:
    """Yield the lines of those of the quotes that are wanted, in their order."""
    for first in range(0, len(docids), _ROWS_A_TIME):
        some = docids[first : first + _ROWS_A_TIME]
        with connection.translated(project.path):
            rows = project.db.execute(
                f"{_LINES_OF} WHERE n.article_id <> ?", [wanted.said_by, canonical(some), wanted.not_in]
            ).fetchall()
        by_docid = {row[0]: QuoteLine(*row[1:]) for row in rows}
        yield from (line for docid in some if (line := by_docid.get(docid)) is not None and line.label in wanted.labels)


def _telling_words(quote: str) -> list[str]:
    words = dict.fromkeys(match[0] for match in _WORD.finditer(quote.casefold()))
    telling = [word for word in words if len(word) >= _SHORTEST or word.isdigit()]
    return sorted(telling, key=len, reverse=True)[:_WORDS_AT_MOST]


def _ways(project: Project, words: Sequence[str]) -> Iterator[tuple[list[str], list[int] | None]]:
    """Yield which of the words have to stand in the quote, and in which articles (ordinals), None for all.

    One way is all words in the quote; each other way is that some of them are in an article's title or publisher.
    """
    yield list(words), None
    longer = [word for word in words if len(word) >= _SHORTEST]
    if not longer:
        return
    bits = " + ".join(f"{1 << n} * (instr(folded, ?{n + 1}) > 0)" for n in range(len(longer)))
    with connection.translated(project.path):
        rows = project.db.execute(
            f"SELECT bits, json_group_array(ordinal) FROM (SELECT ordinal, {bits} AS bits FROM article)"
            " WHERE bits > 0 GROUP BY bits",
            longer,
        ).fetchall()
    for there, ordinals in rows:
        in_title = {word for n, word in enumerate(longer) if there >> n & 1}
        yield [word for word in words if word not in in_title], from_json(ordinals, list[int])


def _found_docids(project: Project, words: Sequence[str], ordinals: Collection[int] | None) -> list[int]:
    """Return quotes that hold all of the words, in these articles."""
    if not words:
        return _docids_in(project, sorted(ordinals or (), reverse=True)[:_LOOKED_AT])
    question = " AND ".join([*(_phrase(word) for word in words[:-1]), f"{_phrase(words[-1])} *"])
    if ordinals is None or len(ordinals) > _FEW_ARTICLES:
        docids = _docids(project, question, limit=_LOOKED_AT)
        allowed = None if ordinals is None else set(ordinals)
        return [docid for docid in docids if allowed is None or docid // QUOTES_AN_ARTICLE in allowed]
    return [docid for ordinal in ordinals for docid in _docids(project, question, limit=_LOOKED_AT, ordinal=ordinal)]


def _docids(project: Project, question: str, *, limit: int, ordinal: int | None = None) -> list[int]:
    """Return the latest quotes that an FTS5 question finds, in all articles or in one."""
    low = 0 if ordinal is None else ordinal * QUOTES_AN_ARTICLE
    high = _BEYOND if ordinal is None else low + QUOTES_AN_ARTICLE
    with connection.translated(project.path):
        rows = project.db.execute(
            "SELECT rowid FROM quote_fts WHERE quote_fts MATCH ? AND rowid >= ? AND rowid < ?"
            " ORDER BY rowid DESC LIMIT ?",
            [question, low, high, limit],
        ).fetchall()
    return [row[0] for row in rows]


def _docids_in(project: Project, ordinals: Sequence[int]) -> list[int]:
    """Return the quotes of articles, those of the first ones first, and not many more than are looked at."""
    found: list[int] = []
    for ordinal in ordinals:
        first = ordinal * QUOTES_AN_ARTICLE
        with connection.translated(project.path):
            rows = project.db.execute(
                "SELECT docid FROM quote WHERE docid >= ? AND docid < ? ORDER BY docid DESC",
                [first, first + QUOTES_AN_ARTICLE],
            ).fetchall()
        found += [row[0] for row in rows]
        if len(found) >= _LOOKED_AT:
            break
    return found


def _phrase(word: str) -> str:
    return '"' + word.replace('"', " ") + '"'
