"""One article of the page: its paragraphs with highlights, claims as cards beside them, and tables of all below.

Only passages, and what has a note, have a card: with one for each name and number a paragraph of news would stand
beside a column several times its height, and nobody could read on.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from html import escape
from itertools import pairwise

from annotator.codecs.names import Names, article_name, page_words, readable, value_words
from annotator.codecs.structs import AnnotationRecord, ArticleRecord, Head
from annotator.paging import page_starts
from annotator.text import is_right_to_left

_LONGEST = 60  # code points of a quote in a card
_WEB = ("http://", "https://")


class _Numbered:
    """An annotation with its number, which leads from the text to its card."""

    def __init__(self, number: int, annotation: AnnotationRecord) -> None:
        self.number = number
        self.beside = False  # whether it has a card
        self.annotation = annotation
        self.start = annotation.spans[0].start
        self.length = sum(span.end - span.start for span in annotation.spans)


class Page:
    """Makes the articles of a page; annotations are numbered through all of them."""

    def __init__(self, head: Head) -> None:
        self._names = Names(head)
        self._classes = {label.name: f"l{n}" for n, label in enumerate(head.scheme.labels)}
        self._passages = {label.name for label in head.scheme.labels if label.style == "passage"}
        self._titles = [label.title for label in head.scheme.labels if label.style == "passage"]
        self._figures = {
            label.name for label in head.scheme.labels if any(a.type == "integer" for a in label.attributes)
        }
        self._several = len(head.annotators) > 1
        self._number = 0
        self._pages: tuple[int, ...] = ()  # where those of the article under way begin

    def article(self, article: ArticleRecord) -> Iterator[str]:
        """Yield an article as HTML."""
        self._pages = page_starts(article.extensions)
        language = f' lang="{escape(article.language)}"' if article.language else ""
        language += ' dir="rtl"' if is_right_to_left(article.text) else ""
        name = escape(article_name(article))
        yield f'<article{language}><header><h1 dir="auto">{name}</h1>{_about(article)}</header>'
        linked = self._names.linked(article)
        numbered = self._numbered(article)
        start = at = 0
        for line in article.text.split("\n"):
            end = start + len(line)
            first = at
            while at < len(numbered) and numbered[at].start <= end:
                at += 1
            beside = [each for each in numbered[first:at] if each.beside]
            cards = "".join(self._card(each, linked.get(each.annotation.id, ())) for each in beside)
            if line.strip() or cards:
                here = [each for each in numbered[:at] if each.annotation.spans[-1].end > start]
                words = "".join(self._words(article.text, start, end, here))
                yield f'<div class="row"><p dir="auto">{words}</p><aside>{cards}</aside></div>\n'
            start = end + 1
        yield from self._claims(numbered, linked)
        yield from self._others([each for each in numbered if not each.beside], linked)
        yield "</article>\n"

    def _numbered(self, article: ArticleRecord) -> list[_Numbered]:
        in_order = sorted(article.annotations, key=lambda a: (a.spans[0].start, -a.spans[-1].end, a.id))
        before, self._number = self._number, self._number + len(in_order)
        numbered = [_Numbered(number, each) for number, each in enumerate(in_order, before + 1)]
        for each in numbered:
            each.beside = each.annotation.label in self._passages or bool(each.annotation.note)
        return numbered

    def _words(self, text: str, start: int, end: int, here: Sequence[_Numbered]) -> Iterator[str]:
        """Yield a paragraph cut where an annotation begins or ends, each piece inside the marks that cover it."""
        spans = [
            (max(span.start, start), min(span.end, end), each)
            for each in here
            for span in each.annotation.spans
            if span.start < end and span.end > start
        ]
        spans.sort(key=lambda span: -span[2].length)
        begins: dict[int, list[_Numbered]] = {}
        for each in here:
            if each.start >= start:
                begins.setdefault(each.start, []).append(each)
        edges = sorted({start, end, *begins, *(s for s, _, _ in spans), *(e for _, e, _ in spans)})
        for low, high in pairwise(edges):
            yield from map(self._link, begins.get(low, ()))
            over = [each for s, e, each in spans if s <= low and high <= e]
            opened = "".join(self._mark(each, len(over) - n - 1) for n, each in enumerate(over))
            yield opened + escape(text[low:high]) + "</mark>" * len(over)
        yield from map(self._link, begins.get(end, ()))

    def _mark(self, each: _Numbered, under: int) -> str:
        label = each.annotation.label
        form = " passage" if label in self._passages else ""
        title = escape(" · ".join(self._facts(each.annotation)))
        return f'<mark class="{self._class(label)}{form}" style="--d:{under}" title="{title}">'

    def _link(self, each: _Numbered) -> str:
        n = each.number
        return f'<a class="n {self._class(each.annotation.label)}" id="t{n}" href="#a{n}">{n}</a>'

    def _class(self, label: str) -> str:
        return self._classes.get(label, "")

    def _facts(self, annotation: AnnotationRecord) -> list[str]:
        values = [f"{readable(name)}: {value_words(value)}" for name, value in annotation.attributes.items()]
        page = page_words(self._pages, annotation)
        facts = (self._names.label(annotation.label), self._names.entity(annotation), *values, page)
        return [each for each in facts if each]

    def _card(self, each: _Numbered, linked: Sequence[str]) -> str:
        a = each.annotation
        label, *facts = self._facts(a)
        quote = textwrap.shorten(a.quote, _LONGEST, placeholder="…")
        lines = [f'<li dir="auto"><b>{escape(words)}</b></li>' for words in linked]
        listed = "<ul>" + "".join(lines) + "</ul>" if lines else ""
        by = f"<small>{escape(self._names.person(a.created_by))}</small>" if self._several else ""
        note = f'<p class="note" dir="auto">{escape(a.note)}</p>' if a.note else ""
        return (
            f'<section class="card {self._class(a.label)}" id="a{each.number}" title="{escape(" · ".join(facts))}">'
            f'<h2><a href="#t{each.number}">{each.number}</a> {escape(label)}</h2>'
            f'<q dir="auto">{escape(quote)}</q>{listed}{note}'
            f"{by}</section>"
        )

    def _claims(self, numbered: Sequence[_Numbered], linked: dict[str, list[str]]) -> Iterator[str]:
        """Yield the table of what is said in the article: passages, who says them, the figures within."""
        claims = [each for each in numbered if each.annotation.label in self._passages]
        if not claims:
            return
        title = escape(", ".join(self._titles))
        yield _table(title, ("No.", title, "Links", "Figures", "Details"))
        figures = [each.annotation for each in numbered if each.annotation.label in self._figures]
        for each in claims:
            a = each.annotation
            inside = [figure for figure in figures if _is_within(figure, a)]
            cells = (a.quote, "\n".join(linked.get(a.id, ())), "\n".join(map(self._figure, inside)),
                     " · ".join(self._facts(a)[1:]))  # fmt: skip
            yield _row(each.number, self._class(a.label), cells)
        yield "</tbody></table>"

    def _others(self, others: Sequence[_Numbered], linked: dict[str, list[str]]) -> Iterator[str]:
        """Yield the table of what has no card; its numbers lead from the text to here."""
        if not others:
            return
        yield _table("Everything else", ("No.", "Words", "Label", "Links", "Details"))
        for each in others:
            a = each.annotation
            label, *facts = self._facts(a)
            cells = (a.quote, label, "\n".join(linked.get(a.id, ())), " · ".join(facts))
            yield _row(each.number, self._class(a.label), cells, id_=f"a{each.number}")
        yield "</tbody></table>"

    def _figure(self, figure: AnnotationRecord) -> str:
        values = [
            f"{readable(name)} {value_words(value)}"
            for name, value in figure.attributes.items()
            if isinstance(value, int) and not isinstance(value, bool)
        ]
        return f"{figure.quote} ({', '.join(values)})" if values else figure.quote


def _table(caption: str, columns: Sequence[str]) -> str:
    head = "".join(f'<th scope="col">{column}</th>' for column in columns)
    return f"<table><caption>{caption}</caption><thead><tr>{head}</tr></thead><tbody>"


def _row(number: int, kind: str, cells: Sequence[str], *, id_: str = "") -> str:
    """Return a row; its number leads to its card, or back into the text where the row has the `id_` that leads here."""
    words = "".join(f'<td dir="auto">{escape(cell)}</td>' for cell in cells)
    place = f' id="{id_}"' if id_ else ""
    there = f"t{number}" if id_ else f"a{number}"
    return f'<tr class="{kind}"{place}><td><a href="#{there}">{number}</a></td>{words}</tr>'


def _is_within(inner: AnnotationRecord, outer: AnnotationRecord) -> bool:
    return any(span.start <= inner.spans[0].start and inner.spans[-1].end <= span.end for span in outer.spans)


def _about(article: ArticleRecord) -> str:
    facts = [escape(each) for each in ("; ".join(article.byline), article.publisher, article.published or "") if each]
    if article.url:
        url = escape(article.url)
        facts.append(f'<a href="{url}" rel="noreferrer">{url}</a>' if article.url.startswith(_WEB) else url)
    return f'<p class="about" dir="auto">{" · ".join(facts)}</p>' if facts else ""
