"""Writes Label Studio's JSON: a list of tasks, each with an annotation for every annotator."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from annotator.codecs import Options, Piece, Say
from annotator.codecs.about import about
from annotator.codecs.counting import counted
from annotator.codecs.files import json_array
from annotator.codecs.label_studio.config import LABELS, NO, TEXT, YES, control_name, labelling_config
from annotator.codecs.structs import AnnotationRecord, ArticleRecord, Head
from annotator.errors import Remark
from annotator.model import AttributeType, AttributeValue
from annotator.scheme_json import scheme_of

EXTENSION = "label-studio"
_encode = msgspec.json.Encoder().encode
Result = dict[str, Any]


def write(head: Head, articles: Iterable[ArticleRecord], _options: Options, say: Say) -> Iterator[Piece]:
    """Yield the tasks, then the configuration beside them."""
    writing = _Writing(head)
    for piece in json_array(_encode(writing.task(article)) for article in articles):
        yield Piece("", piece)
    yield Piece(".config.xml", labelling_config(scheme_of(head.scheme)).encode())
    if writing.apart:
        say(
            Remark(
                "Left out: {relations} between the work of two annotators or two articles.",
                relations=counted(writing.apart, "relation"),
            )
        )
    if writing.bare:
        say(Remark("Left out: the cue or attributes of {relations}.", relations=counted(writing.bare, "relation")))


def part_id(id_: str, number: int) -> str:
    """Return the id of the region for the `number`th span, from 0, of an annotation."""
    return id_ if number == 0 else f"{id_}-{number + 1}"


class _Writing:
    def __init__(self, head: Head) -> None:
        self.apart = len(head.relations)
        self.bare = 0
        self._names = {annotator.id: annotator.name for annotator in head.annotators}
        self._types: dict[tuple[str, str], AttributeType] = {
            (label.name, attribute.name): attribute.type
            for label in head.scheme.labels
            for attribute in label.attributes
        }

    def task(self, article: ArticleRecord) -> Result:
        results: dict[str, list[Result]] = {}
        owner: dict[str, str] = {}
        for annotation in article.annotations:
            owner[annotation.id] = annotation.created_by
            results.setdefault(annotation.created_by, []).extend(self._regions(annotation, article.text))
        for relation in article.relations:
            if owner[relation.head] != owner[relation.tail]:
                self.apart += 1
                continue
            self.bare += bool(relation.attributes or relation.cue)
            results[owner[relation.head]].append(
                {
                    "type": "relation",
                    "from_id": relation.head,
                    "to_id": relation.tail,
                    "direction": "right",
                    "labels": [relation.type],
                }
            )
        return {"data": {"text": article.text, **about(article)}, "annotations": _annotations(article, results)}

    def _regions(self, annotation: AnnotationRecord, text: str) -> Iterator[Result]:
        """Yield a region for each span, and a result for each attribute of the first one."""
        meta: Result = {"annotator": self._names.get(annotation.created_by, "")}
        if annotation.note:
            meta["text"] = [annotation.note]
        for number, span in enumerate(annotation.spans):
            where = {"start": span.start, "end": span.end, "text": text[span.start : span.end]}
            region = {
                "id": part_id(annotation.id, number),
                "from_name": LABELS,
                "to_name": TEXT,
                "type": "labels",
                "origin": "manual",
                "value": {**where, "labels": [annotation.label]},
            }
            yield {**region, "meta": meta} if number == 0 else region
            for name, value in annotation.attributes.items() if number == 0 else ():
                kind, member, shown = self._shown(annotation.label, name, value)
                control = control_name(annotation.label, name)
                yield {**region, "type": kind, "from_name": control, "value": {**where, member: shown}}

    def _shown(self, label: str, name: str, value: AttributeValue) -> tuple[str, str, object]:
        """Return the type of a control, the member of its value, and what stands there."""
        if isinstance(value, bool):
            return "choices", "choices", [YES if value else NO]
        if isinstance(value, int):
            return "number", "number", value
        if self._types.get((label, name)) == "choice":
            return "choices", "choices", [value]
        return "textarea", "text", [value]


def _annotations(article: ArticleRecord, results: dict[str, list[Result]]) -> list[Result]:
    """Return an annotation for each annotator; what came from Label Studio and is not ours stands in the first."""
    kept = article.extensions.get(EXTENSION)
    if isinstance(kept, dict) and isinstance(kept.get("results"), list):
        results = results or {"": []}
        next(iter(results.values())).extend(kept["results"])
    return [{"result": result} for result in results.values()]
