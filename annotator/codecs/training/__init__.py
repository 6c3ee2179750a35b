"""A set for training models: rows with fixed columns on three sides, a data card, and the split by itself.

`datasets.load_dataset(PATH)` loads the folder. The sides are chosen by article, near duplicates together, with every
label on each side in proportion; an earlier `splits.jsonl` keeps articles where they were.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from annotator.codecs import Codec, Option, Options, Piece, Say, read_bytes
from annotator.codecs.chunks import CHOICES, SCHEMES
from annotator.codecs.counting import Noun, counted
from annotator.codecs.structs import ArticleRecord, Head
from annotator.codecs.tokens import TOKENIZER
from annotator.codecs.training.card import Counts, card
from annotator.codecs.training.features import features, tag_names
from annotator.codecs.training.near import groups
from annotator.codecs.training.parquet import EXTRA, ParquetFile
from annotator.codecs.training.rows import WINDOWS, Row, Rows
from annotator.codecs.training.selection import Selection
from annotator.codecs.training.splitting import SIDES, Group, shares, split
from annotator.errors import InvalidValue, Remark
from annotator.likeness import sketch

FORMS = ("jsonl", "parquet")
_encode = msgspec.json.Encoder().encode


def write(head: Head, articles: Iterable[ArticleRecord], options: Options, say: Say) -> Iterator[Piece]:
    """Yield the split, the rows, their features, and the card. The articles are gone through twice."""
    selection = Selection(head, options)
    wanted = shares(options.text("split"))
    sides = _sides(selection.articles(articles), wanted, _earlier(options.text("keep")))
    yield from (Piece("/splits.jsonl", _encode({"id": i, "split": side}) + b"\n") for i, side in sides.items())

    tagged = options.text("tags")
    overlaps = options.text("overlaps")
    rows = Rows(head, by=options.text("by"), size=options.number("size"), tagged=tagged, overlaps=overlaps)
    tags = None if tagged == "none" else tag_names(head, tagged)
    as_parquet = options.text("form") == "parquet"
    columns = features(head, tags=tags, classes=as_parquet)
    files = {side: ParquetFile(columns) if as_parquet else _Lines() for side in SIDES if wanted[side]}
    counts = Counts()
    for article in selection.articles(articles):
        side = sides[article.id]
        counts.add(side, article)
        for row in rows.of(article):
            counts.rows[side] += 1
            yield Piece(_place(side, options), files[side].add(row))
    for side, file in files.items():
        yield Piece(_place(side, options), file.finish())

    left = selection.left + rows.left
    left["relation between two articles"] += len(head.relations)
    yield Piece("/features.json", _encode(columns) + b"\n")
    how = _how(options, len(sides), rows)
    text = card(head, counts, columns, suffix=f".{options.text('form')}", how=how, left=left)
    yield Piece("/README.md", text.encode())
    _tell(say, left, rows)


def _place(side: str, options: Options) -> str:
    return f"/{side}.{options.text('form')}"


class _Lines:
    """Rows as JSON Lines."""

    def add(self, row: Row) -> bytes:
        return _encode(row) + b"\n"

    def finish(self) -> bytes:
        return b""


def _sides(articles: Iterable[ArticleRecord], wanted: dict[str, float], earlier: dict[str, str]) -> dict[str, str]:
    """Return the side of each article, in the order of the articles."""
    seen = [(a.id, a.text_sha256, Counter(x.label for x in a.annotations), sketch(a.text)) for a in articles]
    made: dict[int, Group] = {}
    for (id_, sha256, labels, _), place in zip(seen, groups(each[3] for each in seen), strict=True):
        group = made.setdefault(place, Group(sha256))
        group.key = min(group.key, sha256)
        group.articles.append(id_)
        group.labels += labels
        group.side = group.side or earlier.get(id_, "")
        group.kept = bool(group.side)
    found = split(list(made.values()), wanted)
    return {id_: found[id_] for id_, *_ in seen}


class _Kept(msgspec.Struct):
    id: str
    split: str


def _earlier(path: str) -> dict[str, str]:
    """Return the sides that a `splits.jsonl` names. Raises FileProblem, InvalidValue."""
    if not path:
        return {}
    try:
        lines = [msgspec.json.decode(line, type=_Kept) for line in read_bytes(Path(path)).splitlines() if line.strip()]
    except msgspec.DecodeError as error:
        raise InvalidValue(
            "“{path}” is no splits.jsonl: {error}. Nothing was exported.", option="keep", path=path, error=str(error)
        ) from error
    if strange := {line.split for line in lines} - set(SIDES):
        raise InvalidValue(
            "“{path}” names the side “{min}”. Nothing was exported.", option="keep", path=path, min=min(strange)
        )
    return {line.id: line.split for line in lines}


def _how(options: Options, articles: int, rows: Rows) -> dict[str, str]:
    window = options.text("by")
    if window == "sentence" and options.number("size") > 1:
        window = f"{options.number('size')} sentences"
    chosen = {name: options.text(name) or "all" for name in ("labels", "annotators", "status", "origin")}
    how = {
        "articles": str(articles),
        "a row is": window if window == "article" else f"{window}, and more where an annotation would be cut",
        "split": f"{options.text('split')} for {', '.join(SIDES)} (by article, near duplicates together)",
        **chosen,
    }
    if options.text("tags") == "none":
        return how
    dropped, widened = rows.losses.dropped, rows.losses.widened
    tagged = f"{options.text('tags')}, {options.text('overlaps')} of overlapping spans"
    return {**how, "tokenizer": TOKENIZER, "tags": f"{tagged}; {dropped} spans dropped, {widened} widened to tokens"}


# What may be left out, as it is counted: what it is, and why.
_LEFT: dict[str, tuple[Noun, Remark]] = {
    "article not done": ("article", Remark("not done")),
    "relation at an annotation left out": ("relation", Remark("at an annotation left out")),
    "annotation with another label": ("annotation", Remark("with another label")),
    "annotation by another annotator": ("annotation", Remark("by another annotator")),
    "annotation of another origin": ("annotation", Remark("of another origin")),
    "relation between two windows": ("relation", Remark("between two windows")),
    "relation between two articles": ("relation", Remark("between two articles")),
}


def _tell(say: Say, left: Counter[str], rows: Rows) -> None:
    for what, number in sorted(left.items()):
        if number:
            noun, why = _LEFT[what]
            say(Remark("Left out: {count} {why}.", count=counted(number, noun), why=why))
    if rows.losses.dropped:
        say(Remark("Dropped from the tags: {spans} that overlap others.", spans=counted(rows.losses.dropped, "span")))
    if rows.losses.widened:
        say(Remark("Widened to whole tokens in the tags: {spans}.", spans=counted(rows.losses.widened, "span")))


CODEC = Codec(
    name="training",
    title="Training set",
    purpose="train, dev and test with a data card, for Hugging Face too",
    loses="It is written only; it holds no notes, entities, times, cues, and no relations across rows.",
    folder=True,
    options=(
        Option("form", "jsonl", f"jsonl, or parquet with the extra {EXTRA}", FORMS, way="out"),
        Option("by", "article", "what a row is", WINDOWS, way="out"),
        Option("size", 1, "how many sentences a row has, by sentence", way="out"),
        Option("split", "80/10/10", "percent for train, dev and test", way="out"),
        Option("keep", "", "an earlier splits.jsonl: articles named there stay on their side", way="out"),
        Option("tags", "none", "also tokens, each with a tag", ("none", *SCHEMES), way="out"),
        Option("overlaps", "outermost", "which of overlapping spans is in the tags", CHOICES, way="out"),
        Option("status", "done", "only articles that are done, or all", ("done", "all"), way="out"),
        Option("labels", "", "only these labels, with commas between", way="out"),
        Option("annotators", "", "only the work of these annotators, by name or id", way="out"),
        Option("origin", "", "only annotations of these origins: hand, suggestion, import", way="out"),
    ),
    write=write,
)
