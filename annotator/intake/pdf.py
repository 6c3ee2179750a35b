"""PDF: the words in reading order, lines joined to paragraphs, page headers and footers left out where they repeat.

PDFium gives the characters in the order they were written into the file, which keeps columns apart. Where lines end
and paragraphs begin is read from where they stand.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from importlib.metadata import version
from itertools import pairwise
from typing import Any, NamedTuple

from annotator.errors import Remark
from annotator.intake.dates import find_date
from annotator.intake.draft import Choices, Draft
from annotator.intake.making import make_draft, refused
from annotator.model import Metadata

_SCANNED = 20  # a page with fewer characters shows a picture
_EDGE_LINES = 2  # lines at the top and the bottom of a page that may be its header or footer
_REPEATED = 0.5  # on so many of the pages
_FEWEST_PAGES = 2
_SAME_LINE = 0.6  # line heights that letters of one line may stand apart
_WITHIN = 0.3  # of the distances between lines are surely within paragraphs
_GAP = 1.35  # times the usual distance of lines begins a paragraph
_INDENT = 0.8  # so many line heights to the right as well
_PROPERTIES = Remark("the file’s properties")
_BREAK = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010\ufffe\x02]$")
_BLANKS = re.compile(r"[ \t\u00a0]+")


class Line(NamedTuple):
    """A line of a page: its words, and where they stand, in points from the lower left corner."""

    words: str
    left: float
    right: float
    bottom: float
    height: float


class PdfReader:
    """Reads .pdf files that hold text; a page that was scanned holds none."""

    name = "pypdfium2"
    endings: tuple[str, ...] = (".pdf",)
    media_types: tuple[str, ...] = ("application/pdf",)
    max_bytes = 200_000_000
    isolated = True

    def read(self, name: str, data: bytes, *, path: str, choices: Choices) -> tuple[Draft, ...]:
        """Return the one article in the file; its `extensions` say where each page begins. Raises TextRefused."""
        with closing(_opened(name, data, choices.password)) as document:
            known = document.get_metadata_dict(skip_empty=True)
            pages = [_lines(page) for page in _pages(document)]
        if not any(sum(len(line.words) for line in page) >= _SCANNED for page in pages):
            raise refused(
                name,
                Remark("its pages are pictures (scanned), without text"),
                Remark("Let a program for text recognition (OCR) read it, and add what that makes."),
                reason="scanned",
            )
        text, starts = joined(without_edges(pages))
        day = find_date(_iso(known.get("CreationDate", "")))
        saved = Metadata(
            byline=tuple(filter(None, (part.strip() for part in re.split(r"[;,]", known.get("Author", ""))))),
            published=day.iso if day else None,
        )
        return (
            make_draft(
                text,
                name=name,
                data=data,
                path=path,
                media_type=self.media_types[0],
                extractor=f"{self.name} {version('pypdfium2')}",
                stated=Metadata(title=known.get("Title", "").strip()),
                saved=saved,
                places=dict.fromkeys(("title", "byline", "published"), _PROPERTIES),
                extensions={"pages": starts},
            ),
        )


def _opened(name: str, data: bytes, password: str | None) -> Any:
    import pypdfium2

    try:
        return pypdfium2.PdfDocument(data, password=password)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            what = Remark("its password is another one") if password else Remark("it is locked with a password")
            raise refused(name, what, Remark("Type its password to open it."), reason="password") from error
        raise refused(
            name, Remark("it is damaged or no PDF"), Remark("Get it again from where it came."), reason="damaged"
        ) from error


def _iso(stated: str) -> str:
    """Return "D:20240302101500+01'00'" (PDF 32000-1, 7.9.4) as a day in ISO 8601."""
    found = re.match(r"(?:D:)?(\d{4})(\d{2})(\d{2})", stated)
    return "-".join(found.groups()) if found else ""


def _pages(document: Any) -> Iterator[Any]:
    for number in range(len(document)):
        page = document[number]
        try:
            yield page
        finally:
            page.close()


def _lines(page: Any) -> list[Line]:
    """Return the lines of a page in reading order."""
    with closing(page.get_textpage()) as text:
        whole = text.get_text_range()
        if len(whole) != text.count_chars():
            # Characters beyond U+FFFF: places and characters no longer fit; lines without places are read as they come.
            return [Line(words, 0, 0, 0, 0) for words in map(_folded, whole.splitlines()) if words]
        lines, start = [], 0
        for found in re.finditer(r"\r?\n|$", whole):
            lines += placed(text, whole, start, found.start())
            start = found.end()
    return lines


def placed(text: Any, whole: str, start: int, end: int) -> list[Line]:
    """Return the lines that stand between two places of a page's words `whole`, with where `text` has them.

    That is one, but of some programs' files PDFium takes all that a page says for one line.
    """
    visible = [at for at in range(start, end) if not whole[at].isspace()]
    if not visible:
        return []
    first, last = (text.get_charbox(at, loose=True) for at in (visible[0], visible[-1]))
    ends = [end]
    if _is_off(last, first):
        boxes = [(at, text.get_charbox(at, loose=True)) for at in visible]
        ends = []
        for (_, before), (at, box) in pairwise(boxes):
            # Back to the left as well: letters of a line that is written upwards stand at different heights, too.
            if _is_off(box, first) and box[0] < before[0]:
                ends.append(at)
                first = box
        ends.append(end)
    lines = []
    for stop in ends:
        inside = [at for at in visible if start <= at < stop]
        left, bottom, _, top = text.get_charbox(inside[0], loose=True)
        right = text.get_charbox(inside[-1], loose=True)[2]
        lines.append(Line(_folded(whole[start:stop]), left, right, bottom, top - bottom))
        start = stop
    return lines


def _is_off(box: Sequence[float], first: Sequence[float]) -> bool:
    """Return whether a letter stands on another line than the first one of its line; boxes as PDFium gives them."""
    return abs(box[1] - first[1]) > _SAME_LINE * (first[3] - first[1])


def _folded(words: str) -> str:
    return _BLANKS.sub(" ", words).strip()


def without_edges(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """Return the pages without the lines at their tops and bottoms that repeat from page to page, numbers aside."""
    if len(pages) < _FEWEST_PAGES:
        return [list(page) for page in pages]
    edges = [{_pattern(line) for line in _edge(page)} for page in pages]
    counts = Counter(pattern for edge in edges for pattern in edge)
    repeated = {pattern for pattern, count in counts.items() if count >= max(2, _REPEATED * len(pages))}
    kept = []
    for page in pages:
        edge = _edge(page)
        kept.append([line for line in page if line not in edge or _pattern(line) not in repeated])
    return kept


def _edge(page: Sequence[Line]) -> list[Line]:
    """Return the highest and the lowest lines of a page, whenever they were written into it."""
    by_height = sorted(page, key=lambda line: -line.bottom) if any(line.height for line in page) else list(page)
    return [*by_height[:_EDGE_LINES], *by_height[-_EDGE_LINES:]]


def _pattern(line: Line) -> str:
    return re.sub(r"\d+|\b[ivxlc]+\b", "#", line.words.casefold())


def joined(pages: Sequence[Sequence[Line]]) -> tuple[str, list[int]]:
    """Return the text of the pages, paragraphs with an empty line between, and at which code point each page begins."""
    lines = [(number, line) for number, page in enumerate(pages) for line in page]
    usual = _usual_distance([line for _, line in lines])
    column = _column_widths([line for _, line in lines])
    text, starts = "", [0] * len(pages)
    before: Line | None = None
    reached = 0
    for number, line in lines:
        if before is not None:
            if _begins_paragraph(before, line, usual * line.height, column):
                text += "\n\n"
            elif _BREAK.search(before.words) and line.words[:1].islower():
                text = text[:-1]
            else:
                text += " "
        for page in range(reached + 1, number + 1):
            starts[page] = len(text)
        reached = number
        text += line.words
        before = line
    for page in range(reached + 1, len(pages)):
        starts[page] = len(text)
    return text, starts


def _usual_distance(lines: Sequence[Line]) -> float:
    """Return how far lines of a paragraph stand from each other, in line heights.

    News has short paragraphs: of the distances between lines, hardly more than half may be within one.
    """
    apart = [(one.bottom - other.bottom, other.height) for one, other in pairwise(lines)]
    near = sorted(distance / height for distance, height in apart if 0 < distance < 60 and height)
    return near[int(len(near) * _WITHIN)] if near else 0.0


def _column_widths(lines: Sequence[Line]) -> float:
    widths = sorted(line.right - line.left for line in lines)
    return widths[int(len(widths) * 0.8)] if widths else 0.0


def _width_of_first_word(line: Line) -> float:
    """Return how much room the line's first word takes with the blank before it, in points."""
    first = line.words.partition(" ")[0]
    return (len(first) + 1) * (line.right - line.left) / max(1, len(line.words))


def _begins_paragraph(before: Line, line: Line, usual: float, width: float) -> bool:
    if not line.height or not usual:
        return before.words.endswith((".", "!", "?", "”", "»", ":"))
    down = before.bottom - line.bottom
    if abs(line.height - before.height) > 0.15 * before.height:
        return True  # a heading, or what follows it
    short = width - (before.right - before.left) > _width_of_first_word(line)  # it would have stood there too
    ended = before.words.endswith((".", "!", "?", "”", "»", ":", "…", '"'))
    if not 0 < down < 3 * usual:  # another column or page
        return short and ended
    if down > _GAP * usual:
        return True
    return line.left - before.left > _INDENT * line.height or (short and ended)
