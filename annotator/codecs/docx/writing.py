"""Writes the XML of an article's document: paragraphs with shaded runs, and comments (ECMA-376, 17.3 and 17.13.4)."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from xml.sax.saxutils import escape, quoteattr

from annotator.codecs.docx.package import Package
from annotator.codecs.names import Names, article_name, page_words, readable, value_words
from annotator.codecs.structs import AnnotationRecord, ArticleRecord, Head
from annotator.codecs.tables.cells import without_controls
from annotator.paging import page_starts
from annotator.text import is_right_to_left

_TINT = 0.22  # how much of a label's colour is in its shading, the rest being paper
_SHADE = "EEEEEE"  # of a label that the scheme has not
_TAB = '</w:t><w:tab/><w:t xml:space="preserve">'
_REFERENCE = '<w:rPr><w:rStyle w:val="CommentReference"/></w:rPr>'


@dataclass(frozen=True, slots=True)
class _Run:
    """A stretch of a paragraph that is shaded alike; `start` is its code point in the text, `fill` "" without shade."""

    start: int
    words: str
    fill: str


class Writing:
    """Documents under way; `bare` counts the annotations that have no words to comment on."""

    def __init__(self, head: Head) -> None:
        self.bare = 0
        self._package = Package()
        self._names = Names(head)
        self._tints = {label.name: _tint(label.color) for label in head.scheme.labels}

    def document(self, article: ArticleRecord) -> bytes:
        """Return the document of an article as bytes."""
        title = without_controls(article_name(article))
        paragraphs = list(self._paragraphs(article))
        starts = [run.start for runs in paragraphs for run in runs]
        linked, pages = self._names.linked(article), page_starts(article.extensions)
        begins: dict[int, str] = defaultdict(str)  # what goes before the run that starts there
        ends: dict[int, str] = defaultdict(str)  # and what goes behind it
        comments: list[str] = []
        for annotation in article.annotations:
            first = annotation.spans[0]
            low, high = bisect_left(starts, first.start), bisect_left(starts, first.end) - 1
            if high < low:
                self.bare += 1
                continue
            n = len(comments)
            begins[starts[low]] += f'<w:commentRangeStart w:id="{n}"/>'
            ends[starts[high]] += (
                f'<w:commentRangeEnd w:id="{n}"/><w:r>{_REFERENCE}<w:commentReference w:id="{n}"/></w:r>'
            )
            comments.append(self._comment(n, annotation, pages, linked.get(annotation.id, [])))
        body = [_paragraph([_Run(-1, title, "")], begins, ends, style="Heading1")]
        body += [_paragraph(runs, begins, ends) for runs in paragraphs]
        return self._package.packed(escape(title[:255]), "".join(body), "".join(comments))

    def _paragraphs(self, article: ArticleRecord) -> Iterator[list[_Run]]:
        """Yield the runs of each paragraph, cut where an annotation begins or ends."""
        spans = sorted(
            ((span.start, span.end, a.label) for a in article.annotations for span in a.spans),
            key=lambda span: span[0] - span[1],  # the longest first: what is within shows over it
        )
        start = 0
        for line in article.text.split("\n"):
            end = start + len(line)
            here = [span for span in spans if span[0] < end and span[1] > start]
            edges = {start, end, *(edge for span in here for edge in span[:2] if start < edge < end)}
            runs = []
            for low, high in pairwise(sorted(edges)):
                labels = [label for s, e, label in here if s <= low and high <= e]
                fill = self._tints.get(labels[-1], _SHADE) if labels else ""
                runs.append(_Run(low, without_controls(article.text[low:high]), fill))
            yield runs
            start = end + 1

    def _comment(self, number: int, annotation: AnnotationRecord, pages: Sequence[int], linked: list[str]) -> str:
        author = without_controls(self._names.person(annotation.created_by))
        initials = "".join(word[0] for word in author.split())[:3]
        about = (
            f"w:author={quoteattr(author)} w:initials={quoteattr(initials)} w:date={quoteattr(annotation.created_at)}"
        )
        lines = without_controls(self._comment_words(annotation, pages, linked)).split("\n")
        sign = f"<w:r>{_REFERENCE}<w:annotationRef/></w:r>"
        paragraphs = "".join(
            f'<w:p><w:pPr><w:pStyle w:val="CommentText"/></w:pPr>{sign if n == 0 else ""}<w:r>{_text(line)}</w:r></w:p>'
            for n, line in enumerate(lines)
        )
        return f'<w:comment w:id="{number}" {about}>{paragraphs}</w:comment>'

    def _comment_words(self, annotation: AnnotationRecord, pages: Sequence[int], linked: list[str]) -> str:
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


def _paragraph(runs: Sequence[_Run], begins: dict[int, str], ends: dict[int, str], *, style: str = "") -> str:
    """Return a paragraph; one in a script from right to left runs so, but for its runs of other scripts."""
    turned = is_right_to_left("".join(run.words for run in runs))
    about = (f'<w:pStyle w:val="{style}"/>' if style else "") + ("<w:bidi/>" if turned else "")
    words = "".join(
        f"{begins.get(run.start, '')}<w:r>{_look(run, turned=turned)}{_text(run.words)}</w:r>{ends.get(run.start, '')}"
        for run in runs
    )
    return f"<w:p>{f'<w:pPr>{about}</w:pPr>' if about else ''}{words}</w:p>"


def _look(run: _Run, *, turned: bool) -> str:
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{run.fill}"/>' if run.fill else ""
    rtl = turned and (is_right_to_left(run.words) or not any(character.isalpha() for character in run.words))
    look = shade + ("<w:rtl/>" if rtl else "")
    return f"<w:rPr>{look}</w:rPr>" if look else ""


def _text(words: str) -> str:
    return f'<w:t xml:space="preserve">{escape(words).replace(chr(9), _TAB)}</w:t>'


def _tint(color: str) -> str:
    parts = (int(color[at : at + 2], 16) for at in (1, 3, 5))
    return "".join(f"{round(255 - (255 - part) * _TINT):02X}" for part in parts)
