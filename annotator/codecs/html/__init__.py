"""One page to read and print: articles with highlights, cards in the margin and tables of claims.

The page has no script and loads nothing; its policy (Content-Security-Policy) forbids both, whatever a text holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from annotator.codecs import Codec, Options, Piece, Say
from annotator.codecs.counting import counted
from annotator.codecs.html.article import Page
from annotator.codecs.html.style import STYLE
from annotator.codecs.structs import ArticleRecord, Head
from annotator.errors import Remark

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def write(head: Head, articles: Iterable[ArticleRecord], _options: Options, say: Say) -> Iterator[Piece]:
    """Yield the page, an article at a time."""
    yield Piece("", _top(head).encode())
    page = Page(head)
    for article in articles:
        yield Piece("", "".join(page.article(article)).encode())
    yield Piece("", b"</main></body></html>\n")
    if head.relations:
        say(Remark("Left out: {relations} between articles.", relations=counted(len(head.relations), "relation")))


def _top(head: Head) -> str:
    labels = head.scheme.labels
    colors = "".join(f".l{n}{{--c:{label.color}}}" for n, label in enumerate(labels))
    dark = "".join(f".l{n}{{--c:{label.color_dark}}}" for n, label in enumerate(labels))
    hidden = "".join(
        f"body:has(#f{n}:not(:checked)) mark.l{n}{{background:none;border-color:transparent}}"
        f"body:has(#f{n}:not(:checked)) :is(.card,.n,tr).l{n}{{display:none}}"
        for n in range(len(labels))
    )
    boxes = "".join(
        f'<label class="l{n}"><input type="checkbox" id="f{n}" checked> <b>{escape(label.title)}</b></label>'
        for n, label in enumerate(labels)
    )
    title = escape(head.project.title or "Annotations")
    return (
        '<!DOCTYPE html>\n<html><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}</title><style>{STYLE}{colors}"
        f"@media screen and (prefers-color-scheme:dark){{{dark}}}{hidden}</style></head><body>"
        f'<nav aria-label="Labels"><strong dir="auto">{title}</strong>{boxes}</nav><main>\n'
    )


CODEC = Codec(
    name="html",
    title="Web page to read and print",
    purpose="anybody with a browser: highlights, notes and claims to read",
    loses="It is made to be read: it cannot be imported, and holds no ids, offsets or times.",
    suffix=".html",
    write=write,
)
