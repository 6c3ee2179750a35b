"""What is measured: invented texts with overlapping annotations, in a project that holds many other articles too."""

from __future__ import annotations

import random
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.model import HAND, Annotation, Annotator, Article, Metadata, Relation, Source, Span
from annotator.operations.annotators import join
from annotator.operations.projects import create_project
from annotator.store.edits import EditWriter
from annotator.store.identity import new_id, now
from annotator.store.rows import Row, row_of_annotation, row_of_article, row_of_relation
from annotator.text import text_sha256

OTHER_ARTICLES = 20_000
OTHER_LENGTH = 2_500
OTHER_ANNOTATIONS = 5
_ARTICLES_A_TIME = 500

_WORDS = [
    "the",
    "council",
    "brigade",
    "of",
    "in",
    "said",
    "troops",
    "on",
    "and",
    "to",
    "a",
    "was",
    "by",
    "at",
    "with",
    "about",
    "north",
    "river",
    "convoy",
    "ministry",
    "spokesman",
    "commander",
    "alliance",
    "withdrawal",
    "readiness",
    "border",
    "battalion",
    "vessels",
    "personnel",
    "up",
    "agreed",
    "denied",
    "reported",
    "moved",
    "Tuesday",
    "Kestrel",
    "Sorrel",
    "Valley",
    "Orlan",
    "“exercise”",
    "contingent’s",
    "3,500",
    "1,200",
    "café",
    "naïve",
]
_LABELS = ("claim", "speaker", "organisation", "force_figure")
_TITLES = ("Council", "Brigade", "Harbour", "Convoy", "Ministry", "Valley", "Alliance", "Border")


@dataclass(frozen=True, slots=True)
class Size:
    """How long a text is, in characters, and how many annotations stand in it."""

    characters: int
    annotations: int

    def __str__(self) -> str:
        return f"{self.characters:,} characters, {self.annotations:,} annotations"


SIZES = (Size(5_000, 40), Size(20_000, 400), Size(200_000, 4_000), Size(1_000_000, 20_000))


def _paragraphs(chance: random.Random) -> list[str]:
    return [_paragraph(chance, ship=number % 20 == 0) for number in range(400)]


def _paragraph(chance: random.Random, *, ship: bool) -> str:
    words = chance.choices(_WORDS, k=chance.randrange(40, 130))
    for place in range(0, len(words), 14):
        words[place] = words[place].capitalize()
        words[place - 1] += "."
    if ship:
        words[5] = "🚢"  # so that code points and UTF-16 positions differ
    return " ".join(words)


class Author:
    """Writes invented texts and marks them, the same ones every time."""

    def __init__(self, by: Annotator) -> None:
        self.by = by
        self._chance = random.Random(20261121)
        self._paragraphs = _paragraphs(self._chance)
        self._written = 0

    def text(self, length: int) -> str:
        """Return a text of exactly that many characters, in paragraphs of about 500; no two are the same."""
        self._written += 1
        lines = [f"Report {self._written}."]
        total = len(lines[0])
        while total < length:
            lines.append(self._chance.choice(self._paragraphs))
            total += len(lines[-1]) + 1
        return "\n".join(lines)[: length - 1] + "."

    def annotations(self, text: str, article_id: str, count: int) -> list[Annotation]:
        """Return so many annotations spread over a text: claims, each with three others in it or behind it."""
        at = now()
        return [
            Annotation(
                id=new_id(),
                article_id=article_id,
                label=_LABELS[number % len(_LABELS)],
                spans=(span,),
                quote=text[span.start : span.end],
                created_by=self.by.id,
                created_at=at,
                updated_by=self.by.id,
                updated_at=at,
                attributes={"quote_type": "indirect"} if number % len(_LABELS) == 0 else {},
                origin=HAND,
            )
            for number, span in enumerate(self._spans(text, count))
        ]

    def _spans(self, text: str, count: int) -> Iterator[Span]:
        for number in range(count):
            length = self._chance.randrange(80, 300) if number % len(_LABELS) == 0 else self._chance.randrange(3, 30)
            at = number * len(text) // count
            start = text.rfind(" ", 0, at) + 1
            end = text.find(" ", min(at + length, len(text)))
            yield Span(start, end if end > start else len(text))

    def relations(self, annotations: Sequence[Annotation]) -> Iterator[Relation]:
        """Yield what links every claim to the speaker behind it, as the margin shows it."""
        for claim, speaker in zip(annotations[::4], annotations[1::4], strict=False):
            yield Relation(new_id(), "said_by", claim.id, speaker.id, self.by.id, now(), cue="said")


def article_of(text: str, number: int) -> Article:
    """Return an article with a title of its own."""
    title = f"{_TITLES[number % len(_TITLES)]} report {number}"
    return Article(
        id=new_id(),
        metadata=Metadata(title=title, publisher="The Kestrel Post", published="2026-11-21", language="en"),
        status="new",
        source=Source(name=f"{number}.txt", path=f"reports/{number}.txt", sha256=text_sha256(text)),
        added_at=now(),
        text_sha256=text_sha256(text),
        text_length=len(text),
    )


def make_project(
    path: Path, sizes: Sequence[Size], *, others: int, by: Annotator, each: Size, linked: bool = True
) -> dict[Size, str]:
    """Make a project with an article of every size and so many others, and return the ids of the former.

    The articles of each size stand at the head of the list, each after another one, so that a step down opens it.
    With `linked` each claim is linked to a speaker.
    """
    author = Author(by)
    order = [size for measured in sizes for size in (each, measured)] + [each] * (others - len(sizes))
    ids: dict[Size, str] = {}
    with create_project(path) as project:
        for start in range(0, len(order), _ARTICLES_A_TIME):
            with project.edit("article.add", by=by.id) as edit:
                join(project, edit, by)
                for number, size in enumerate(order[start : start + _ARTICLES_A_TIME], start + 1):
                    article_id = _add(edit, size, number, author, linked=linked)
                    if size in sizes:
                        ids[size] = article_id
        while project.index_some():
            pass
    return ids


def _add(edit: EditWriter, size: Size, number: int, author: Author, *, linked: bool) -> str:
    text = author.text(size.characters)
    article = article_of(text, number)
    annotations = author.annotations(text, article.id, size.annotations)
    relations: list[Row] = [
        row_of_relation(relation, head_article=article.id, tail_article=article.id)
        for relation in (author.relations(annotations) if linked else ())
    ]
    ordinal = edit.text(article.id, text, zlib.compress(text.encode(), 1))
    edit.insert("article", [row_of_article(article, ordinal)])
    edit.insert("annotation", [row_of_annotation(annotation) for annotation in annotations])
    edit.insert("relation", relations)
    return article.id
