"""What is said about an article, as the flat fields that tools keep beside a text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from annotator.codecs.forms import is_id
from annotator.codecs.structs import ArticleRecord
from annotator.model import STATUSES, Metadata, Status

_JOINT = "; "
FIELDS = ("article_id", "title", "byline", "publisher", "url", "published", "language", "status")


def about(article: ArticleRecord) -> dict[str, str]:
    """Return the fields, always the same ones; what is not known is ""."""
    return {
        "article_id": article.id,
        "title": article.title,
        "byline": _JOINT.join(article.byline),
        "publisher": article.publisher,
        "url": article.url or "",
        "published": article.published or "",
        "language": article.language or "",
        "status": article.status,
    }


def read_about(fields: Mapping[str, Any]) -> tuple[str, Metadata, Status]:
    """Return the article's id, "" where it was not ours, its metadata and status, from fields of these names."""

    def text(name: str) -> str:
        value = fields.get(name)
        return value.strip() if isinstance(value, str) else ""

    status = text("status")
    metadata = Metadata(
        title=" ".join(text("title").split()),
        byline=tuple(part for part in text("byline").split(_JOINT) if part),
        publisher=text("publisher"),
        url=text("url") or None,
        published=text("published") or None,
        language=text("language") or None,
    )
    known: Status = next((each for each in STATUSES if each == status), "new")
    return (text("article_id") if is_id(text("article_id")) else ""), metadata, known
