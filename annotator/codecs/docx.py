"""Word documents, one an article: highlights as shading in the labels' colours, and a comment for each annotation."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any

from annotator.codecs import Codec, Options, Piece, Say
from annotator.codecs.counting import counted
from annotator.codecs.files import file_name
from annotator.codecs.names import Names, article_name, page_words, readable, value_words
from annotator.codecs.structs import AnnotationRecord, ArticleRecord, Head
from annotator.codecs.tables.cells import without_controls
from annotator.paging import page_starts
from annotator.text import is_right_to_left

_TINT = 0.22  # how much of a label's colour is in its shading, the rest being paper


def write(head: Head, articles: Iterable[ArticleRecord], _options: Options, say: Say) -> Iterator[Piece]:
    """Yield a document for each article."""
    writing = _Writing(head)
    for number, article in enumerate(articles, 1):
        yield Piece(f"/{file_name(article, number)}.docx", writing.document(article))
    if writing.bare:
        say(f"Without a comment, since nothing but line ends is marked: {counted(writing.bare, 'annotation')}.")
    if head.relations:
        say(f"Left out: {counted(len(head.relations), 'relation')} between articles.")


class _Writing:
    """Documents under way, and how many annotations have no words to comment on."""

    def __init__(self, head: Head) -> None:
        self.bare = 0
        self._names = Names(head)
        self._tints = {label.name: _tint(label.color) for label in head.scheme.labels}

    def document(self, article: ArticleRecord) -> bytes:
        """Return the document of an article as bytes."""
        from docx import Document

        document = Document()
        document.core_properties.title = without_controls(article_name(article))[:255]
        # Articles have empty lines between their paragraphs already.
        document.styles["Normal"].paragraph_format.space_after = 0
        heading = document.add_heading(without_controls(article_name(article)), level=1)
        if is_right_to_left(heading.text):
            _turn(heading)
        runs = self._write_text(document, article)
        linked = self._names.linked(article)
        pages = page_starts(article.extensions)
        for annotation in article.annotations:
            first = annotation.spans[0]
            inside = [run for start, run in runs if first.start <= start < first.end]
            if not inside:
                self.bare += 1
                continue
            words = without_controls(self._comment(annotation, pages, linked.get(annotation.id, [])))
            author = without_controls(self._names.person(annotation.created_by))
            initials = "".join(word[0] for word in author.split())[:3]
            document.add_comment([inside[0], inside[-1]], text=words, author=author, initials=initials)
        out = io.BytesIO()
        document.save(out)
        return out.getvalue()

    def _write_text(self, document: Any, article: ArticleRecord) -> list[tuple[int, Any]]:
        """Write the paragraphs, and return each run with the code point at which it starts."""
        spans = sorted(
            ((span.start, span.end, a.label) for a in article.annotations for span in a.spans),
            key=lambda span: span[0] - span[1],  # the longest first: what is within shows over it
        )
        runs: list[tuple[int, Any]] = []
        start = 0
        for line in article.text.split("\n"):
            end = start + len(line)
            paragraph = document.add_paragraph()
            here = [span for span in spans if span[0] < end and span[1] > start]
            edges = {start, end, *(edge for span in here for edge in span[:2] if start < edge < end)}
            for low, high in pairwise(sorted(edges)):
                run = paragraph.add_run(without_controls(article.text[low:high]))
                labels = [label for s, e, label in here if s <= low and high <= e]
                if labels:
                    _shade(run, self._tints.get(labels[-1], "EEEEEE"))
                runs.append((low, run))
            if is_right_to_left(line):
                _turn(paragraph)
            start = end + 1
        return runs

    def _comment(self, annotation: AnnotationRecord, pages: Sequence[int], linked: list[str]) -> str:
        """Return the words of a comment: label, entity, links, attributes, page, note, the quote if it is in parts."""
        entity = self._names.entity(annotation)
        lines = [self._names.label(annotation.label) + (f": {entity}" if entity else ""), *linked]
        lines += [f"{readable(name)}: {value_words(value)}" for name, value in annotation.attributes.items()]
        if page := page_words(pages, annotation):
            lines.append(page)
        if len(annotation.spans) > 1:
            lines.append(annotation.quote)
        if annotation.note:
            lines.append(annotation.note)
        return "\n".join(lines)


def _tint(color: str) -> str:
    parts = (int(color[at : at + 2], 16) for at in (1, 3, 5))
    return "".join(f"{round(255 - (255 - part) * _TINT):02X}" for part in parts)


def _turn(paragraph: Any) -> None:
    """Let a paragraph be written from right to left, but for its runs of other scripts (ECMA-376, 17.3.1.6)."""
    from docx.oxml import OxmlElement

    paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))
    for run in paragraph.runs:
        if is_right_to_left(run.text) or not any(character.isalpha() for character in run.text):
            run.font.rtl = True


def _shade(run: Any, fill: str) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    shading = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", fill)):
        shading.set(qn(f"w:{name}"), value)
    run._r.get_or_add_rPr().append(shading)


CODEC = Codec(
    name="docx",
    title="Word documents with comments",
    purpose="reviewers with Word: highlights and comments, a file each",
    loses="It is made to be read: it cannot be imported, and holds no ids, offsets or times.",
    folder=True,
    write=write,
)
