"""Saved web pages: the article is cut out of the page by trafilatura, and what was cut away can be looked at.

Nothing is ever loaded: the page's bytes are all there is. MHTML (RFC 2557) is a message whose first HTML part is the
page; Chromium writes the page's address in `Snapshot-Content-Location`.
"""

from __future__ import annotations

import codecs
import email
import email.policy
import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from importlib.metadata import version
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator import text as texts
from annotator.errors import Remark, TextRefused
from annotator.intake import metadata
from annotator.intake.draft import Choices, Draft, EncodingHow
from annotator.intake.text import decode
from annotator.model import Metadata, Source
from annotator.offline import imported

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MAX_BYTES = 30_000_000
_PAGES = (".html", ".htm", ".xhtml")
_ARCHIVES = (".mhtml", ".mht")
_STATED = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE
)
_LOOKED_AT = 16_384  # bytes in which a page states its encoding
# What browsers take these names for (WHATWG Encoding Standard).
_AS_BROWSERS_DO = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
}
_NO_WORDS = {"script", "style", "noscript", "template", "head", "svg", "iframe", "object", "select", "textarea"}
_BLOCKS = {
    "address", "article", "aside", "blockquote", "body", "br", "caption", "dd", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav",
    "ol", "option", "p", "pre", "section", "table", "td", "th", "title", "tr", "ul",
}  # fmt: skip
# In pages of more characters, what takes long to look through and holds no words is left out beforehand: pictures
# written into the page, and scripts other than those that describe it.
_LARGE = 2_000_000
_NO_ARTICLE = re.compile(
    r"""data:[a-z]+/[\w.+-]+;base64,[^"'()\s<>]*|<script\b(?![^>]*ld\+json)[^>]*>.*?</script\s*>""",
    re.IGNORECASE | re.DOTALL,
)
_HEAD_PARAGRAPHS = 3  # in which the headline may stand
_BLANKS = re.compile(r"[ \t\r\f\v\n]+")


class Page(NamedTuple):
    """A page's mark-up as text, how it was decoded, and its address where what it came in states one."""

    markup: str
    encoding: str
    how: EncodingHow
    url: str | None = None
    title: str = ""


class PageReader:
    """Reads saved web pages and web archives; each is one article."""

    name = "trafilatura"
    endings: tuple[str, ...] = (*_PAGES, *_ARCHIVES)
    media_types: tuple[str, ...] = ("text/html", "application/xhtml+xml", "multipart/related")
    max_bytes = MAX_BYTES
    isolated = True

    def read(self, name: str, data: bytes, *, path: str, choices: Choices) -> tuple[Draft, ...]:
        """Return the one article of the page; raise TextRefused where no article is found in it."""
        archive = name.lower().endswith(_ARCHIVES)
        page = _unpacked(name, data, choices) if archive else _decoded(name, data, choices.encoding)
        source = Source(
            name=name,
            path=path,
            media_type="multipart/related" if archive else "text/html",
            sha256=hashlib.sha256(data).hexdigest(),
            encoding=page.encoding,
            extractor="whole page" if choices.whole else f"{self.name} {version(self.name)}",
        )
        return (article_of(page, source, data, whole=choices.whole),)


def article_of(page: Page, source: Source, original: bytes, *, whole: bool = False) -> Draft:
    """Return the article of a page, or `whole`, all that can be read on it. Raises TextRefused where there is none."""
    trafilatura = imported("trafilatura")
    if len(page.markup) > _LARGE:
        page = page._replace(markup=_NO_ARTICLE.sub("", page.markup))
    tree = trafilatura.load_html(page.markup)
    if tree is None:
        raise _refused(
            source.name, Remark("it is no web page"), Remark("Save the page again, as “web page, complete” or as text.")
        )
    everything = texts.normalise(whole_text(tree))
    found = trafilatura.bare_extraction(page.markup, url=page.url, with_metadata=True, include_comments=False)
    text = everything if whole else texts.normalise(_with_headline(_text_of(found), tree, found))
    if not text.strip():
        what = (
            Remark("there is no text on the page")
            if whole or not everything
            else Remark("no article was found on the page")
        )
        raise _refused(source.name, what, Remark("Take the whole page, or copy the article’s text and paste it."))
    described, places = _described(tree, found, text, page)
    return Draft(
        text=text,
        metadata=described,
        source=source,
        original=original,
        proposed_from=places,
        encoding_how=page.how,
        whole=None if whole else everything,
    )


def _refused(name: str, what: str, advice: str) -> TextRefused:
    return TextRefused(
        "“{name}” was left out: {what}. Nothing was added from it. {advice}",
        name=name,
        reason="no article",
        what=what,
        advice=advice,
    )


# Decoding


def _decoded(name: str, data: bytes, encoding: str | None, *, stated: str | None = None) -> Page:
    """Decode by the user's choice, the byte order mark, what the page states, or as any text."""
    if encoding is None and not data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        match = _STATED.search(data[:_LOOKED_AT])
        for codec in filter(None, (stated, match[1].decode("ascii") if match else None)):
            try:
                canonical = codecs.lookup(codec).name
                canonical = _AS_BROWSERS_DO.get(canonical, canonical)
                return Page(data.decode(canonical), canonical, "stated")
            except (LookupError, ValueError):
                continue  # stated wrongly, as many pages do
    text, codec, how = decode(data, name=name, encoding=encoding)
    return Page(text, codec, how)


def _unpacked(name: str, data: bytes, choices: Choices) -> Page:
    """Return the page in a web archive."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    part = next((each for each in message.walk() if each.get_content_type() == "text/html"), None)
    content = part.get_payload(decode=True) if part is not None else None
    if part is None or not isinstance(content, bytes):
        raise _refused(name, Remark("it is no web archive with a page in it"), Remark("Save the page again."))
    page = _decoded(name, content, choices.encoding, stated=part.get_content_charset())
    address = message.get("Snapshot-Content-Location") or part.get("Content-Location")
    return page._replace(url=str(address) if address else None, title=str(message.get("Subject", "")))


# The text


def _text_of(found: Any) -> str:
    """Return the paragraphs of what trafilatura took for the article, with an empty line between two."""
    body = found.body if found is not None else None
    return "\n\n".join(filter(None, _paragraphs(body))) if body is not None else ""


def _with_headline(text: str, tree: HtmlElement, found: Any) -> str:
    """Return the text with the page's headline first, where trafilatura left it out."""
    title = _folded(getattr(found, "title", None) or "")
    headlines = (_BLANKS.sub(" ", each.text_content()).strip() for each in tree.iter("h1", "h2"))
    headline = next((each for each in headlines if title and _folded(each) in title), "")
    beginning = map(_folded, text.split("\n\n")[:_HEAD_PARAGRAPHS])
    return f"{headline}\n\n{text}" if text and headline and _folded(headline) not in beginning else text


def _paragraphs(element: Any) -> Iterator[str]:
    for child in element:
        match child.tag:
            case "list":
                yield "\n".join(f"• {words}" for item in child.iter("item") if (words := _line(item)))
            case "table":
                rows = (" | ".join(_line(cell) for cell in row.iter("cell")) for row in child.iter("row"))
                yield "\n".join(filter(None, rows))
            case "quote" if len(child) and not (child.text or "").strip():
                yield from _paragraphs(child)
            case _:
                yield _line(child)
        if child.tail and child.tail.strip():
            yield _BLANKS.sub(" ", child.tail).strip()


def _line(element: Any) -> str:
    """Return the words of an element, blanks folded as a browser does; a line break stays one."""
    pieces = [element.text or ""]
    for child in element:
        pieces.append("\0" if child.tag == "lb" else _line(child))
        pieces.append(child.tail or "")
    lines = "".join(pieces).split("\0")
    return "\n".join(filter(None, (_BLANKS.sub(" ", line).strip(" ") for line in lines)))


def text_of_markup(markup: str) -> str:
    """Return everything that can be read in a piece of HTML, such as a message or what a browser copied."""
    tree = imported("trafilatura").load_html(markup)
    return whole_text(tree) if tree is not None else ""


def whole_text(tree: HtmlElement) -> str:
    """Return everything that can be read on a page, a line for each block of it."""
    pieces: list[str] = []
    stack: list[tuple[Any, bool]] = [(tree, False)]
    while stack:
        element, leaving = stack.pop()
        block = element.tag in _BLOCKS
        if leaving:
            pieces.append("\n" if block else "")
            pieces.append(element.tail or "")
            continue
        pieces.append("\n" if block else "")
        if not isinstance(element.tag, str) or element.tag in _NO_WORDS:
            pieces.append(element.tail or "")
            continue
        pieces.append(_BLANKS.sub(" ", element.text or ""))
        stack.append((element, True))
        stack.extend((child, False) for child in reversed(element))
    lines = (_BLANKS.sub(" ", line).strip(" ") for line in "".join(pieces).split("\n"))
    return "\n\n".join(filter(None, lines))


# What is said about it


def _described(tree: HtmlElement, found: Any, text: str, page: Page) -> tuple[Metadata, Mapping[str, str]]:
    """Return what the page says about the article, and where each of it was read."""
    language = (tree.get("lang") or "").split("-")[0].lower()
    values: dict[str, str | None] = {
        "title": (getattr(found, "title", None) or page.title or "").strip(),
        "byline": getattr(found, "author", None),
        "publisher": getattr(found, "sitename", None),
        "url": page.url or getattr(found, "url", None),
        "published": getattr(found, "date", None),
        "language": language if len(language) == 2 else metadata.language(text),
    }
    stated = list(_statements(tree))
    places = {field: _place(field, value, stated, page) for field, value in values.items() if value}
    if values["language"] and len(language) != 2:
        places["language"] = Remark("the words of the text")
    names = tuple(name.strip() for name in (values["byline"] or "").split(";") if name.strip())
    return (
        Metadata(
            title=values["title"] or "",
            byline=names,
            publisher=values["publisher"] or "",
            url=values["url"],
            published=values["published"],
            language=values["language"],
        ),
        places,
    )


def _statements(tree: HtmlElement) -> Iterator[tuple[str, str]]:
    """Yield where a page states something about itself, and the words there."""
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop")
        if name and meta.get("content"):
            yield Remark("meta tag {name}", name=name), meta.get("content")
    for script in tree.iterfind(".//script[@type='application/ld+json']"):
        with suppress(ValueError):
            yield "JSON-LD", json.dumps(json.loads(script.text or ""), ensure_ascii=False)
    for link in tree.iterfind(".//link[@rel='canonical']"):
        yield Remark("canonical link"), link.get("href") or ""
    for time in tree.iter("time"):
        yield Remark("time tag"), f"{time.get('datetime', '')} {time.text_content()}"
    for tag, place in (("h1", Remark("heading")), ("title", Remark("title tag"))):
        for element in tree.iter(tag):
            yield place, element.text_content()


def _place(field: str, value: str, stated: list[tuple[str, str]], page: Page) -> str:
    if field == "url" and page.url:
        return Remark("the web archive")
    if field == "language":
        return Remark("the page’s lang")
    wanted = [_folded(each) for each in value.split(";")] if field == "byline" else [_folded(value)]
    for place, words in stated:
        if all(each in _folded(words) for each in wanted):
            return place
    return Remark("the page, a guess")


def _folded(words: str) -> str:
    return _BLANKS.sub(" ", words).strip().casefold()
