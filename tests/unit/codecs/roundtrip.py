"""Sets on their way out through a codec and in again, and what of them can be compared."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import pytest

from annotator.codecs import AnnotationSet, Codec
from annotator.codecs.convert import annotator_of
from annotator.codecs.fitting import fit
from annotator.codecs.found import FoundSet
from annotator.codecs.structs import AnnotationRecord, ArticleRecord, SpanRecord
from annotator.codecs.validate import validate
from annotator.errors import InvalidSet
from annotator.model import Annotator
from annotator.plugins import codec_named
from annotator.scheme_json import scheme_of
from annotator.text import text_sha256
from tests.unit.codecs.example import example, imported
from tests.unit.codecs.sets import ME

AT = "2026-11-22T08:00:00Z"
FIXTURES = Path(__file__).resolve().parents[2] / "data" / "codecs"


class Trip(NamedTuple):
    """What came back, and what was said on the way out; what was said on the way in are its warnings."""

    back: AnnotationSet
    said: list[str]

    @property
    def articles(self) -> list[ArticleRecord]:
        return list(self.back.articles)


def written(codec: Codec, a_set: AnnotationSet, path: Path, **options: object) -> list[str]:
    """Write a set and return what was said."""
    said: list[str] = []
    made = codec.writer()(a_set.head, a_set.articles, codec.options_of(options, "out"), said.append)
    if codec.folder:
        path.mkdir(exist_ok=True)
    else:
        path.touch()
    for place, content in made:
        file = path.with_name(path.name + place) if not place.startswith("/") else path / place[1:]
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("ab") as opened:
            opened.write(content)
    return said


def read(codec: Codec, path: Path, a_set: AnnotationSet, **options: object) -> AnnotationSet:
    """Read a file or folder as the project that `a_set` came from would."""
    found = codec.reader()(path, codec.options_of(options, "in"))
    assert isinstance(found, FoundSet)
    people = [annotator_of(record) for record in a_set.head.annotators]

    def known(named: Annotator) -> Annotator | None:
        return next((a for a in people if a.id == named.id or (not named.id and a.name == named.name)), None)

    return validate(fit(found, scheme=scheme_of(a_set.head.scheme), by=ME, at=AT, known=known))


def trip(name: str, a_set: AnnotationSet, *, into: dict[str, object] | None = None, **options: object) -> Trip:
    """Write a set, read it again, and check that it is sound."""
    codec = codec_named(name)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"set{codec.suffix}"
        said = written(codec, a_set, path, **options)
        back = read(codec, path, a_set, **(into or {}))
        return Trip(AnnotationSet(back.head, tuple(back.articles), back.warnings, back.place, back.format), said)


def refusal(name: str, path: Path, a_set: AnnotationSet, **options: object) -> str:
    """Return the sentence with which a file is refused."""
    with pytest.raises(InvalidSet) as caught:
        read(codec_named(name), path, a_set, **options)
    sentence = str(caught.value)
    assert "Nothing was imported" in sentence
    return sentence


def by_text(articles: Iterable[ArticleRecord]) -> dict[str, list[ArticleRecord]]:
    """Return the articles by their text: formats that write one for each annotator give several."""
    found: dict[str, list[ArticleRecord]] = {}
    for article in articles:
        found.setdefault(article.text, []).append(article)
    return found


def spans(annotation: AnnotationRecord) -> tuple[tuple[int, int], ...]:
    """Return an annotation's spans as pairs, those that touch as one: no format of others tells them apart."""
    pairs: list[tuple[int, int]] = []
    for span in annotation.spans:
        if pairs and pairs[-1][1] == span.start:
            pairs[-1] = (pairs[-1][0], span.end)
        else:
            pairs.append((span.start, span.end))
    return tuple(pairs)


def view(articles: Iterable[ArticleRecord], of: Callable[[AnnotationRecord], Any]) -> list[tuple[str, Any, Any]]:
    """Return what is in articles, in an order of its own: text, `of` each annotation, relations by what they join."""
    shown = []
    for text, pages in by_text(articles).items():
        annotations = {a.id: of(a) for page in pages for a in page.annotations}
        relations = [
            (r.type, annotations[r.head], annotations[r.tail])
            for page in pages
            for r in page.relations
            if r.head in annotations and r.tail in annotations
        ]
        shown.append((text, sorted(annotations.values(), key=repr), sorted(relations, key=repr)))
    return sorted(shown, key=repr)


def claims(text: str, *spans: tuple[int, int]) -> AnnotationSet:
    """Return a set of one article with a claim on each span."""
    replace = msgspec.structs.replace
    a_set = imported(example())
    article = next(iter(a_set.articles))
    annotations = tuple(
        replace(
            article.annotations[0],
            id=f"{n:08}-0000-7000-8000-000000000000",
            label="claim",
            attributes={},
            spans=(SpanRecord(*span),),
            quote=text[slice(*span)],
        )
        for n, span in enumerate(spans)
    )
    made = replace(
        article, text=text, text_length=len(text), text_sha256=text_sha256(text), annotations=annotations, relations=()
    )
    return AnnotationSet(replace(a_set.head, relations=()), (made,))
