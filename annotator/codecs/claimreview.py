"""schema.org ClaimReview: the claims marked check-worthy, as JSON-LD for fact checkers.

The shape is that of https://schema.org/ClaimReview and https://schema.org/Claim. A verdict is what a fact checker adds:
`reviewRating` is left out, since an annotation says that a claim is worth checking, not whether it is true.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from annotator.codecs import Codec, Options, Piece, Say
from annotator.codecs.counting import counted
from annotator.codecs.files import json_array
from annotator.codecs.names import article_name
from annotator.codecs.structs import AnnotationRecord, ArticleRecord, Head
from annotator.errors import Remark

ATTRIBUTE = "check_worthy"
_SAID_BY = "said_by"
# What an entity of a kind is in schema.org; a group of unnamed people is an organisation at best.
_TYPES = {"person": "Person", "organisation": "Organization", "group": "Organization"}
_encode = msgspec.json.Encoder().encode


def write(head: Head, articles: Iterable[ArticleRecord], _options: Options, say: Say) -> Iterator[Piece]:
    """Yield a page of JSON-LD with a ClaimReview for each claim marked check-worthy."""
    writing = _Writing(head)
    before = b'{"@context":"https://schema.org","@graph":['
    for content in json_array(writing.reviews(articles), before=before, after=b"]}\n"):
        yield Piece("", content)
    if not writing.written:
        say(Remark("No annotation has “{name}” set to yes, so there is no claim in the file.", name=ATTRIBUTE))
    if writing.left_out:
        say(
            Remark(
                "Left out, not marked check-worthy: {annotations}.", annotations=counted(writing.left_out, "annotation")
            )
        )


class _Writing:
    """Claims under way, and how many annotations are none."""

    def __init__(self, head: Head) -> None:
        self.written = self.left_out = 0
        self._entities = {entity.id: entity for entity in head.entities}
        self._people = {person.id: person for person in head.annotators}

    def reviews(self, articles: Iterable[ArticleRecord]) -> Iterator[bytes]:
        """Yield each claim's review."""
        for article in articles:
            speakers = self._speakers(article)
            for annotation in article.annotations:
                if annotation.attributes.get(ATTRIBUTE) is not True:
                    self.left_out += 1
                    continue
                self.written += 1
                yield _encode(self._review(article, annotation, speakers.get(annotation.id, [])))

    def _review(self, article: ArticleRecord, a: AnnotationRecord, speakers: list[dict[str, Any]]) -> dict[str, Any]:
        appearance = {
            "@type": "NewsArticle",
            "headline": article_name(article),
            "url": article.url,
            "datePublished": article.published,
            "publisher": {"@type": "Organization", "name": article.publisher} if article.publisher else None,
            "author": [{"@type": "Person", "name": name} for name in article.byline],
            "inLanguage": article.language,
        }
        claim = {
            "@type": "Claim",
            "@id": f"urn:uuid:{a.id}",
            "text": a.quote,
            "author": speakers,
            "appearance": _without_nothing(appearance),
        }
        reviewer = self._people.get(a.created_by)
        kind = "SoftwareApplication" if reviewer and reviewer.kind == "model" else "Person"
        review = {
            "@type": "ClaimReview",
            "claimReviewed": a.quote,
            "author": {"@type": kind, "name": reviewer.name} if reviewer else None,
            "dateCreated": a.created_at,
            "reviewBody": a.note,
            "itemReviewed": _without_nothing(claim),
        }
        return _without_nothing(review)

    def _speakers(self, article: ArticleRecord) -> dict[str, list[dict[str, Any]]]:
        """Return who says each claim, by the relation “said_by”."""
        by_id = {a.id: a for a in article.annotations}
        found: dict[str, list[dict[str, Any]]] = {}
        for relation in article.relations:
            if relation.type == _SAID_BY:
                found.setdefault(relation.head, []).append(self._speaker(by_id[relation.tail]))
        return found

    def _speaker(self, annotation: AnnotationRecord) -> dict[str, Any]:
        entity = self._entities.get(annotation.entity or "")
        if entity is None:
            kind = "Organization" if annotation.label == "organisation" else "Person"
            return {"@type": kind, "name": annotation.quote}
        speaker = {
            "@type": _TYPES.get(entity.kind, "Thing"),
            "name": entity.name,
            "alternateName": list(entity.aliases),
            "sameAs": entity.external_id,
        }
        return _without_nothing(speaker)


def _without_nothing(members: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in members.items() if value}


CODEC = Codec(
    name="claimreview",
    title="schema.org ClaimReview",
    purpose="fact checkers: claims marked check-worthy, as JSON-LD",
    loses="It holds only claims marked check-worthy, with their speakers; it gives no verdict.",
    suffix=".jsonld",
    write=write,
)
