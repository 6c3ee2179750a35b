"""Prodigy: JSON Lines with tokens, spans and relations between tokens.

The shapes are those of https://prodi.gy/docs/api-interfaces and of the relations that spaCy's projects publish. Offsets
are code points, ends exclusive, but `token_end` is the last token itself; relations name the last token of each side.
Tokens are cut where a span ends, so that every span ends with a token. Each annotator's work on an article is a line of
its own, as in Prodigy's sessions. Members that Prodigy does not know travel with a task: our ids, attributes and notes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from annotator.codecs import Codec, Options, Piece, Say
from annotator.codecs.about import about, read_about
from annotator.codecs.counting import counted
from annotator.codecs.found import FoundAnnotation, FoundArticle, FoundRelation, FoundSet
from annotator.codecs.lines import ArticlesOf, Line, Lines, attributes_in, dicts, span_of, text_of
from annotator.codecs.structs import AnnotationRecord, ArticleRecord, Head, RelationRecord
from annotator.codecs.tokens import Token, covering, cut, tokens
from annotator.errors import Remark
from annotator.model import Annotator

EXTENSION = "prodigy"
_encode = msgspec.json.Encoder().encode


def write(head: Head, articles: Iterable[ArticleRecord], _options: Options, say: Say) -> Iterator[Piece]:
    """Yield a line for each annotator of each article, and one for an article without annotations."""
    names = {annotator.id: annotator.name for annotator in head.annotators}
    apart = len(head.relations)
    for article in articles:
        by_annotator: dict[str, list[AnnotationRecord]] = {}
        for annotation in article.annotations:
            by_annotator.setdefault(annotation.created_by, []).append(annotation)
        owner = {a.id: a.created_by for a in article.annotations}
        apart += sum(owner[r.head] != owner[r.tail] for r in article.relations)
        for annotator, work in by_annotator.items() or ((None, []),):
            relations = [r for r in article.relations if owner[r.head] == owner[r.tail] == annotator]
            line = _line(article, work, relations)
            if annotator is not None:
                line["_annotator_id"] = line["_session_id"] = names[annotator]
            yield Piece("", _encode(line) + b"\n")
    if apart:
        say(
            Remark(
                "Left out: {relations} between the work of two annotators or two articles.",
                relations=counted(apart, "relation"),
            )
        )


def _line(article: ArticleRecord, annotations: list[AnnotationRecord], relations: list[RelationRecord]) -> Line:
    text = article.text
    edges = {edge for annotation in annotations for span in annotation.spans for edge in (span.start, span.end)}
    all_tokens = cut(_with_blanks(text), edges)
    ranges: dict[str, Line] = {}  # the first span of each annotation, as relations name it
    spans = []
    for annotation in annotations:
        for span in _spans(annotation, all_tokens):
            ranges.setdefault(
                annotation.id, {k: span[k] for k in ("start", "end", "token_start", "token_end", "label")}
            )
            spans.append(span)
    line: Line = {
        "text": text,
        "tokens": [
            {
                "text": text[start:end],
                "start": start,
                "end": end,
                "id": number,
                "ws": text[end : end + 1] == " " and not text[start:end].isspace(),
                "disabled": False,
            }
            for number, (start, end) in enumerate(all_tokens)
        ],
        "spans": sorted(spans, key=lambda span: (span["start"], span["end"])),
        "relations": [_relation(relation, ranges) for relation in relations],
        "meta": about(article),
    }
    answer = _kept_answer(article) or ("accept" if article.status == "done" else "")
    return {**line, "answer": answer} if answer else line


def _with_blanks(text: str) -> list[Token]:
    """Return tokens that leave out nothing but single blanks after a token, as spaCy's do."""
    found: list[Token] = []
    before = 0
    for start, end in (*tokens(text), (len(text), len(text))):
        # A single blank belongs to the token before it, as its `ws`.
        low = before + 1 if found and text[before : before + 1] == " " else before
        if low < start:
            found.append((low, start))
        if start < end:
            found.append((start, end))
        before = end
    return found


def _spans(annotation: AnnotationRecord, all_tokens: list[Token]) -> Iterator[Line]:
    """Yield a span for each span of an annotation; what more there is of it stands in the first."""
    more: Line = {}
    if annotation.attributes:
        more["attributes"] = annotation.attributes
    if annotation.note:
        more["note"] = annotation.note
    for number, span in enumerate(annotation.spans):
        # A single blank after a token is no token but that one's `ws`.
        touched = covering(all_tokens, span.start, span.end) or covering(all_tokens, span.start - 1, span.end)
        assert touched is not None
        first, after = touched
        yield {
            "start": span.start,
            "end": span.end,
            "token_start": first,
            "token_end": after - 1,
            "label": annotation.label,
            "annotation_id": annotation.id,
            **(more if number == 0 else {}),
        }


def _relation(relation: RelationRecord, ranges: dict[str, Line]) -> Line:
    head, child = ranges[relation.head], ranges[relation.tail]
    line: Line = {
        "head": head["token_end"],
        "child": child["token_end"],
        "head_span": head,
        "child_span": child,
        "label": relation.type,
        "relation_id": relation.id,
        "head_id": relation.head,
        "child_id": relation.tail,
    }
    if relation.cue:
        line["cue"] = relation.cue
    return {**line, "attributes": relation.attributes} if relation.attributes else line


def _kept_answer(article: ArticleRecord) -> str:
    kept = article.extensions.get(EXTENSION)
    answer = kept.get("answer") if isinstance(kept, dict) else None
    return answer if isinstance(answer, str) and article.status != "done" else ""


def read(path: Path, _options: Options) -> FoundSet:
    """Return a file's lines as articles; of what was rejected or ignored only the texts. Raises InvalidSet."""
    lines = Lines(path)
    left: Counter[str] = Counter()
    for _, line in lines:
        answer = line.get("answer")
        if answer in ("reject", "ignore"):
            left[answer] += 1
    reports = tuple(
        Remark("{lines} answered “{answer}”: only the text was taken.", lines=counted(n, "line"), answer=answer)
        for answer, n in left.items()
    )
    return FoundSet(EXTENSION, ArticlesOf(lines, _article), reports)


def _article(place: str, line: Line) -> FoundArticle:
    meta = line.get("meta")
    id_, metadata, status = read_about(meta if isinstance(meta, dict) else {})
    answer = line.get("answer", "")
    taken = answer not in ("reject", "ignore")
    work = _Work(place, line)
    return FoundArticle(
        text=text_of(place, line, "text"),
        place=place,
        id=id_,
        metadata=metadata,
        status="done" if answer == "accept" else status,
        annotations=list(work.annotations()) if taken else [],
        relations=list(work.relations()) if taken else [],
        extensions={} if taken else {EXTENSION: {"answer": answer}},
    )


class _Work:
    """What one person marked in one text."""

    def __init__(self, place: str, line: Line) -> None:
        self._place = place
        self._line = line
        name = line.get("_annotator_id") or line.get("_session_id")
        self._by = Annotator("", name) if isinstance(name, str) else None
        self._key_at: dict[str, str] = {}  # key by span and label, and by last token, as they are shown

    def annotations(self) -> Iterator[FoundAnnotation]:
        found: dict[str, FoundAnnotation] = {}
        for number, span in enumerate(dicts(self._line.get("spans"))):
            ends = span_of(self._place, span, "start", "end")
            key = str(span.get("annotation_id", f"#{number}"))
            label = str(span.get("label", ""))
            self._key_at.setdefault(repr((*ends, label)), key)
            self._key_at.setdefault(repr(span.get("token_end")), key)
            if key in found and found[key].label == label:
                found[key].spans += (ends,)
                continue
            key = key if key not in found else f"#{number}"
            found[key] = FoundAnnotation(
                key=key,
                label=label,
                spans=(ends,),
                place=self._place,
                attributes=attributes_in(span),
                note=str(span.get("note", "")),
                by=self._by,
            )
        yield from found.values()

    def relations(self) -> Iterator[FoundRelation]:
        for number, relation in enumerate(dicts(self._line.get("relations"))):
            yield FoundRelation(
                key=str(relation.get("relation_id", f"#{number}")),
                type=str(relation.get("label", "")),
                head=self._end(relation, "head"),
                tail=self._end(relation, "child"),
                place=self._place,
                attributes=attributes_in(relation),
                cue=str(relation.get("cue", "")),
                by=self._by,
            )

    def _end(self, relation: Line, end: str) -> str:
        """Return the key of an annotation at an end of a relation: by our id, its span and label, or its last token."""
        if isinstance(relation.get(f"{end}_id"), str):
            return str(relation[f"{end}_id"])
        span = relation.get(f"{end}_span")
        if isinstance(span, dict):
            key = self._key_at.get(repr((span.get("start"), span.get("end"), span.get("label"))))
            if key is not None:
                return key
        return self._key_at.get(repr(relation.get(end)), f"token {relation.get(end)}")


CODEC = Codec(
    name="prodigy",
    title="Prodigy JSON Lines",
    purpose="Prodigy: spans, relations and tokens, a line an annotator",
    loses="It holds no entities, no times, and no relations between two annotators.",
    suffix=".jsonl",
    read=read,
    write=write,
)
