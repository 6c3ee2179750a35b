"""The columns of a training set as the Hugging Face library `datasets` describes them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from annotator.codecs.structs import Head

Feature = dict[str, Any] | list[Any]


def _value(dtype: str) -> Feature:
    return {"dtype": dtype, "_type": "Value"}


def features(head: Head, *, tags: Iterable[str] | None, classes: bool) -> dict[str, Feature]:
    """Return the features by column. With `classes` names of labels and tags are numbers of a ClassLabel."""

    def named(names: Iterable[str]) -> Feature:
        # A ClassLabel without names cannot be.
        listed = list(names)
        return {"names": listed, "_type": "ClassLabel"} if classes and listed else _value("string")

    text, number = _value("string"), _value("int64")
    attribute = {"name": text, "type": text, "value": text}
    span = {
        "id": text,
        "part": number,
        "start": number,
        "end": number,
        "label": named(label.name for label in head.scheme.labels),
        "text": text,
        "annotator": text,
        "attributes": [attribute],
    }
    relation = {
        "id": text,
        "type": named(relation.name for relation in head.scheme.relations),
        "head": text,
        "tail": text,
        "head_index": number,
        "tail_index": number,
    }
    columns: dict[str, Feature] = {
        "id": text,
        "article_id": text,
        "start": number,
        "text": text,
        "language": text,
        "text_sha256": text,
        "spans": [span],
        "relations": [relation],
    }
    if tags is not None:
        columns |= {"tokens": [text], "token_start": [number], "token_end": [number], "ner_tags": [named(tags)]}
    return columns


def tag_names(head: Head, scheme: str) -> list[str]:
    """Return every tag that may come, "O" first."""
    prefixes = "BI" if scheme == "bio" else "BIES"
    return ["O", *(f"{prefix}-{label.name}" for label in head.scheme.labels for prefix in prefixes)]
