"""Reads Label Studio's JSON and, as well as it goes, its JSON-MIN."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from annotator.codecs import Options
from annotator.codecs.about import read_about
from annotator.codecs.counting import Noun, counted
from annotator.codecs.found import FoundAnnotation, FoundArticle, FoundRelation, FoundSet
from annotator.codecs.label_studio.config import attribute_name
from annotator.codecs.label_studio.writing import EXTENSION
from annotator.codecs.lines import dicts, json_file
from annotator.codecs.validate import refused
from annotator.errors import Remark
from annotator.model import Annotator, AttributeValue

_PART = re.compile("([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})-([0-9]+)")
Result = dict[str, Any]


def read(path: Path, options: Options) -> FoundSet:
    """Return the tasks of a file as articles. Raises FileProblem, InvalidSet."""
    tasks: list[Result] = json_file(path, list[Result], "list of Label Studio's tasks in JSON")
    reading = _Reading(options.text("text"))
    articles = tuple(reading.article(f"task {number}", task) for number, task in enumerate(tasks, 1))
    if reading.problems:
        raise refused(reading.problems[:20])
    return FoundSet(EXTENSION, articles, tuple(reading.reports()))


class _Reading:
    """The tasks read so far, and what was left out of them."""

    def __init__(self, field: str) -> None:
        self.problems: list[str] = []
        self._field = field
        self._left: Counter[Noun] = Counter()

    def reports(self) -> Iterator[str]:
        """Yield what was not taken, in sentences."""
        predictions, annotations, results = (
            counted(self._left[noun], noun) for noun in ("prediction", "annotation", "result")
        )
        if predictions.number:
            yield Remark("Left out: {predictions}, since nobody has decided on them.", predictions=predictions)
        if annotations.number:
            yield Remark("Left out: {annotations} skipped in Label Studio.", annotations=annotations)
        if results.number:
            yield Remark("Kept for Label Studio alone, having no place here: {results}.", results=results)

    def article(self, place: str, task: Result) -> FoundArticle:
        """Return a task as an article."""
        data = task.get("data")
        if not isinstance(data, dict):  # JSON-MIN: the data and the results stand side by side
            data = {name: value for name, value in task.items() if not isinstance(value, list | dict)}
            annotations = [{"result": list(_minimal(task))}]
        else:
            annotations = dicts(task.get("annotations") or task.get("completions"))
        id_, metadata, status = read_about(data)
        article = FoundArticle(text=self._text(place, data), place=place, id=id_, metadata=metadata, status=status)
        self._left["prediction"] += len(dicts(task.get("predictions")))
        keys: set[str] = set()
        for number, annotation in enumerate(annotations):
            if annotation.get("was_cancelled"):
                self._left["annotation"] += 1
                continue
            _Work(article, f"{place}, annotation {number + 1}", _person(annotation), keys).take(annotation)
        kept = article.extensions.get(EXTENSION, {}).get("results", ())
        self._left["result"] += len(kept)
        self._left = +self._left
        return article

    def _text(self, place: str, data: Result) -> str:
        text = data.get(self._field or "text")
        if isinstance(text, str):
            return text
        texts = [value for value in data.values() if isinstance(value, str) and value]
        if not self._field and len(texts) == 1:
            return texts[0]
        names = ", ".join(name for name, value in data.items() if isinstance(value, str))
        self.problems.append(
            Remark(
                "{place}: its data has no “{field}”; say which it is with the option text; there are: {names}",
                place=place,
                field=self._field or "text",
                names=names or Remark("none"),
            )
        )
        return ""


class _Work:
    """One annotation of a task, which is the work of one person."""

    def __init__(self, article: FoundArticle, place: str, by: Annotator | None, keys: set[str]) -> None:
        self._article = article
        self._keys = keys  # of all annotations of the article
        self._place = place
        self._by = by
        self._regions: dict[str, list[FoundAnnotation]] = {}
        self._kept: list[Result] = []

    def take(self, annotation: Result) -> None:
        """Add what stands in the annotation to the article."""
        further: list[Result] = []  # what says more of regions; it may stand before them
        for result in dicts(annotation.get("result")):
            value = result.get("value")
            if result.get("type") == "relation":
                further.append(result)
            elif not isinstance(value, dict) or result.get("id") is None:
                self._kept.append(result)
            elif not _is_labels(result):
                further.append(result)
            elif _is_span(value):
                self._region(result, value, annotation)
            else:
                self._kept.append(result)
        for result in further:
            (self._relation if result.get("type") == "relation" else self._attribute)(result)
        if self._kept:
            self._article.extensions.setdefault(EXTENSION, {}).setdefault("results", []).extend(self._kept)

    def _region(self, result: Result, value: Result, annotation: Result) -> None:
        """Add an annotation for each label of a region, or a span to that of which it is a part."""
        id_ = str(result.get("id") or f"{len(self._article.annotations)}")
        span = (value["start"], value["end"])
        part = _PART.fullmatch(id_)
        if part and part[1] in self._regions:
            whole = self._regions[part[1]][0]
            whole.spans = (*whole.spans, span)
            whole.quote = None
            self._regions[id_] = [whole]
            return
        meta = result.get("meta") if isinstance(result.get("meta"), dict) else {}
        notes = meta.get("text") if isinstance(meta, dict) else None
        name = meta.get("annotator") if isinstance(meta, dict) else None
        quote = value.get("text")
        labels = [str(label) for label in value[_is_labels(result)]]
        for number, label in enumerate(labels):
            self._regions.setdefault(id_, []).append(
                FoundAnnotation(
                    key=self._key(id_, number),
                    label=label,
                    spans=(span,),
                    place=self._place,
                    quote=quote if isinstance(quote, str) and "\\n" not in quote else None,
                    note="\n".join(map(str, notes)) if isinstance(notes, list) else "",
                    by=Annotator("", name) if isinstance(name, str) and name else self._by,
                    at=str(annotation.get("created_at") or ""),
                )
            )
            self._article.annotations.append(self._regions[id_][-1])

    def _key(self, id_: str, number: int) -> str:
        """Return a key that is unique in the article: other people may have regions of the same id."""
        keys = (id_ if number == 0 else f"{id_}/{number}", f"{self._place}/{id_}/{number}", f"#{len(self._keys)}")
        key = next(key for key in keys if key not in self._keys)
        self._keys.add(key)
        return key

    def _attribute(self, result: Result) -> None:
        """Set what a control says of a region; what it says of no region of ours is kept."""
        regions = self._regions.get(str(result["id"]))
        value = _value(result["value"])
        if not regions or value is None:
            self._kept.append(result)
            return
        for annotation in regions:
            name = attribute_name(annotation.label, str(result.get("from_name", "")))
            annotation.attributes[name] = value

    def _relation(self, result: Result) -> None:
        ends = [self._regions.get(str(result.get(end))) for end in ("from_id", "to_id")]
        if not ends[0] or not ends[1]:
            self._kept.append(result)
            return
        head, tail = ends[0][0].key, ends[1][0].key
        if result.get("direction") == "left":
            head, tail = tail, head
        labels = [str(label) for label in result.get("labels") or ["related"]]
        for label in labels:
            self._article.relations.append(
                FoundRelation(
                    key=f"{self._place}/{len(self._article.relations)}",
                    type=label,
                    head=head,
                    tail=tail,
                    place=self._place,
                    by=ends[0][0].by,
                )
            )


def _is_labels(result: Result) -> str:
    """Return the member that holds a region's labels, "" where a result is no region."""
    value = result.get("value")
    kind = str(result.get("type", ""))
    return kind if kind.endswith("labels") and isinstance(value, dict) and isinstance(value.get(kind), list) else ""


def _is_span(value: Result) -> bool:
    return all(isinstance(value.get(end), int) and not isinstance(value[end], bool) for end in ("start", "end"))


def _value(value: Result) -> AttributeValue | None:
    """Return what a control was set to; of several choices or lines, all of them with commas between."""
    for member in ("choices", "number", "rating", "datetime", "taxonomy", "text"):
        found = value.get(member)
        if isinstance(found, float) and found.is_integer():
            return int(found)
        if isinstance(found, int) or (isinstance(found, str) and member != "text"):
            return found
        if isinstance(found, list) and found:
            return ", ".join(" / ".join(map(str, each)) if isinstance(each, list) else str(each) for each in found)
    return None


def _minimal(task: Result) -> Iterator[Result]:
    """Yield the regions of a task in JSON-MIN, which have no ids there."""
    for value in task.values():
        for number, region in enumerate(dicts(value)):
            if _is_span(region) and isinstance(region.get("labels"), list):
                yield {"id": f"{number}", "type": "labels", "value": region}


def _person(annotation: Result) -> Annotator | None:
    """Return who made an annotation: by name or address, or by the number that is all an export says."""
    who = annotation.get("completed_by")
    if isinstance(who, dict):
        full = " ".join(str(who.get(part) or "") for part in ("first_name", "last_name")).strip()
        who = full or who.get("email") or who.get("id")
    if who is None:
        return None
    return Annotator("", who if isinstance(who, str) else f"Label Studio user {who}")
