"""The data card of a training set: what is in it, from whom, by what guidelines, and what was left out."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from annotator.codecs.structs import AnnotationRecord, ArticleRecord, Head
from annotator.codecs.training.features import Feature
from annotator.codecs.training.splitting import SIDES

# What the library `datasets` calls our sides.
_SPLITS = {"train": "train", "dev": "validation", "test": "test"}

_READING = (
    "Spans are code points of `text`, the end not included. The spans of one annotation share its `id` and are "
    "numbered by `part`; relations name ids, and the places of their first spans in `spans`."
)


@dataclass
class Counts:
    """What stands on each side."""

    rows: Counter[str] = field(default_factory=Counter)
    articles: Counter[str] = field(default_factory=Counter)
    labels: Counter[tuple[str, str]] = field(default_factory=Counter)
    relations: Counter[tuple[str, str]] = field(default_factory=Counter)
    annotators: Counter[str] = field(default_factory=Counter)
    languages: Counter[str] = field(default_factory=Counter)

    def add(self, side: str, article: ArticleRecord) -> None:
        """Count an article."""
        self.articles[side] += 1
        self.languages[article.language or "unknown"] += 1
        for annotation in article.annotations:
            self._annotation(side, annotation)
        self.relations.update((relation.type, side) for relation in article.relations)

    def _annotation(self, side: str, annotation: AnnotationRecord) -> None:
        self.labels[annotation.label, side] += 1
        self.annotators[annotation.created_by] += 1


def card(
    head: Head,
    counts: Counts,
    columns: Mapping[str, Feature],
    *,
    suffix: str,
    how: Mapping[str, str],
    left: Mapping[str, int],
) -> str:
    """Return the card as Markdown with the head that `datasets` reads. `how` tells the choices made."""
    return "\n".join(
        [
            *_front(counts, columns, suffix),
            f"# {head.project.title or 'Training set'}",
            "",
            f"Exported by annotator {head.generator.version} from the project as of {head.project.as_of}.",
            _READING,
            "",
            *_table("Annotations", "label", [label.name for label in head.scheme.labels], counts.labels),
            *_table("Relations", "type", [relation.name for relation in head.scheme.relations], counts.relations),
            *_sizes(counts),
            *_list("How it was made", [f"{name}: {value}" for name, value in how.items()]),
            *_list("Left out", [f"{what}: {number}" for what, number in sorted(left.items()) if number] or ["nothing"]),
            *_list("Annotators", list(_annotators(head, counts))),
            *_guidelines(head),
        ]
    )


def _front(counts: Counts, columns: Mapping[str, Feature], suffix: str) -> Iterator[str]:
    yield from ("---", "dataset_info:", "  features:")
    yield from _features(columns, "  ")
    languages = sorted(language for language in counts.languages if language != "unknown")
    if languages:
        yield "language:"
        yield from (f"- {language}" for language in languages)
    yield from ("configs:", "- config_name: default", "  data_files:")
    for side in SIDES:
        if counts.rows[side]:
            yield from (f"  - split: {_SPLITS[side]}", f"    path: {side}{suffix}")
    yield from ("---", "")


def _features(columns: Mapping[str, Feature], indent: str) -> Iterator[str]:
    """Yield the columns in YAML; without them `datasets` takes a column that begins empty for one of nothing."""
    for name, feature in columns.items():
        yield f"{indent}- name: {name}"
        key, inner = ("list", feature[0]) if isinstance(feature, list) else ("dtype", feature)
        if "_type" not in inner:
            yield f"{indent}  list:"
            yield from _features(inner, f"{indent}  ")
        elif inner["_type"] == "Value":
            yield f"{indent}  {key}: {inner['dtype']}"
        else:
            yield from (f"{indent}  {key}:", f"{indent}    class_label:", f"{indent}      names:")
            yield from (f"{indent}        '{n}': {json.dumps(each)}" for n, each in enumerate(inner["names"]))


def _table(title: str, what: str, names: list[str], counts: Counter[tuple[str, str]]) -> Iterator[str]:
    yield from (f"## {title}", "", f"| {what} | {' | '.join(SIDES)} |", "|---|" + "---:|" * len(SIDES))
    for name in names:
        yield f"| {_cell(name)} | {' | '.join(str(counts[name, side]) for side in SIDES)} |"
    yield ""


def _sizes(counts: Counts) -> Iterator[str]:
    yield from ("## Size", "", f"| | {' | '.join(SIDES)} |", "|---|" + "---:|" * len(SIDES))
    for name, numbers in (("articles", counts.articles), ("rows", counts.rows)):
        yield f"| {name} | {' | '.join(str(numbers[side]) for side in SIDES)} |"
    yield ""


def _list(title: str, lines: list[str]) -> Iterator[str]:
    yield from (f"## {title}", "")
    yield from (f"- {line}" for line in lines)
    yield ""


def _annotators(head: Head, counts: Counts) -> Iterator[str]:
    for annotator in head.annotators:
        if counts.annotators[annotator.id]:
            kind = ", a model" if annotator.kind == "model" else ""
            yield f"{annotator.name}{kind} (`{annotator.id}`): {counts.annotators[annotator.id]} annotations"


def _guidelines(head: Head) -> Iterator[str]:
    yield from ("## Scheme and guidelines", "")
    for label in head.scheme.labels:
        yield from (f"### {label.title} (`{label.name}`)", "")
        for attribute in label.attributes:
            choices = f": {', '.join(attribute.choices)}" if isinstance(attribute.choices, tuple) else ""
            yield f"- `{attribute.name}`, {attribute.type}{choices}"
        yield from ("", label.guideline, "") if label.guideline else ("",)
    for relation in head.scheme.relations:
        yield f"- `{relation.name}` ({relation.title}): from {', '.join(relation.heads)} to {', '.join(relation.tails)}"
    yield ""


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
