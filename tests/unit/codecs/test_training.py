from __future__ import annotations

import json
import os
import random
import sys
from collections import Counter
from pathlib import Path
from typing import Any

# No hub is asked, and nothing is drawn while a set is loaded; both are read when it is imported.
os.environ["HF_HUB_OFFLINE"] = os.environ["HF_DATASETS_DISABLE_PROGRESS_BARS"] = "1"

import datasets
import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.codecs import AnnotationSet
from annotator.codecs.structs import ArticleRecord
from annotator.codecs.training.near import ALIKE, groups
from annotator.codecs.training.splitting import SIDES, Group, shares, split
from annotator.errors import InvalidValue, MissingExtra
from annotator.likeness import alike, sketch
from annotator.plugins import codec_named
from annotator.text import text_sha256
from tests.unit.codecs.example import example, imported
from tests.unit.codecs.roundtrip import written
from tests.unit.codecs.sets import annotation_sets

# It would watch progress bars from a thread that stays.
datasets.utils.tqdm.monitor_interval = 0

TRAINING = codec_named("training")
EXAMPLE = imported(example())
Row = dict[str, Any]


def made(a_set: AnnotationSet, path: Path, **options: object) -> dict[str, list[Row]]:
    """Write a set with all articles and return the rows of each side that has a file."""
    written(TRAINING, a_set, path, **{"status": "all", **options})
    files = {side: path / f"{side}.jsonl" for side in SIDES}
    return {
        side: [json.loads(line) for line in file.read_bytes().splitlines()]
        for side, file in files.items()
        if file.exists()
    }


def rows_of(a_set: AnnotationSet, **options: object) -> list[Row]:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        return [row for rows in made(a_set, Path(folder) / "set", **options).values() for row in rows]


# The rows


@given(annotation_sets(), st.sampled_from(["article", "paragraph", "sentence"]), st.integers(1, 3))
@settings(max_examples=60, deadline=None)
def test_every_annotation_is_whole_in_one_row(a_set: AnnotationSet, by: str, size: int) -> None:
    rows = rows_of(a_set, by=by, size=size, tags="bio")
    texts = {article.id: article.text for article in a_set.articles}
    found: Counter[Any] = Counter()
    for row in rows:
        assert row["text"] == texts[row["article_id"]][row["start"] : row["start"] + len(row["text"])]
        assert row["text_sha256"] == text_sha256(row["text"])
        for span in row["spans"]:
            assert row["text"][span["start"] : span["end"]] == span["text"]
            found[span["id"], span["part"], span["start"] + row["start"], span["end"] + row["start"]] += 1
        for relation in row["relations"]:
            assert row["spans"][relation["head_index"]]["id"] == relation["head"]
            assert row["spans"][relation["tail_index"]]["id"] == relation["tail"]
        places = zip(row["tokens"], row["token_start"], row["token_end"], strict=True)
        assert all(row["text"][start:end] == token for token, start, end in places)
        assert len(row["ner_tags"]) == len(row["tokens"])
    assert found == Counter(
        (annotation.id, part, span.start, span.end)
        for article in a_set.articles
        for annotation in article.annotations
        for part, span in enumerate(annotation.spans)
    )


@given(annotation_sets())
@settings(max_examples=30, deadline=None)
def test_every_row_has_the_same_columns_and_none_is_null(a_set: AnnotationSet) -> None:
    for row in rows_of(a_set):
        assert list(row) == ["id", "article_id", "start", "text", "language", "text_sha256", "spans", "relations"]
        assert None not in row.values()
        for span in row["spans"]:
            for attribute in span["attributes"]:
                assert {type(value) for value in attribute.values()} == {str}


def test_windows_are_sentences_and_their_words_are_all_there(tmp_path: Path) -> None:
    sentences = rows_of(EXAMPLE, by="sentence")
    pairs = rows_of(EXAMPLE, by="sentence", size=2)
    assert len(sentences) > len(pairs) > len(rows_of(EXAMPLE))
    for article in EXAMPLE.articles:
        words = "".join(row["text"] for row in sentences if row["article_id"] == article.id)
        assert "".join(words.split()) == "".join(article.text.split())


# The sides


def article(number: int, text: str, label: str = "claim") -> ArticleRecord:
    base = next(iter(EXAMPLE.articles))
    annotation = msgspec.structs.replace(
        base.annotations[0], id=f"{number:08}-0000-7000-8000-000000000000", label=label, attributes={}
    )
    return msgspec.structs.replace(
        base,
        id=f"{number:08}-0000-7000-9000-000000000000",
        text=text,
        text_sha256=text_sha256(text),
        annotations=(annotation,),
        relations=(),
    )


WORDS = ["council", "brigade", "convoy", "harbour", "valley", "border", "troops", "vessel", "said", "moved", "left"]


def invented(number: int) -> str:
    return " ".join(random.Random(number).choices(WORDS, k=120))


def corpus(count: int) -> AnnotationSet:
    """Articles of which every fourth holds a rarer label."""
    articles = [article(n, invented(n), "speaker" if n % 4 == 0 else "claim") for n in range(count)]
    return AnnotationSet(EXAMPLE.head, tuple(articles))


def test_sides_have_their_shares_of_articles_and_of_every_label(tmp_path: Path) -> None:
    sides = made(corpus(200), tmp_path / "set")
    assert {side: len(rows) for side, rows in sides.items()} == {"train": 160, "dev": 20, "test": 20}
    for side, speakers in (("train", 40), ("dev", 5), ("test", 5)):
        assert sum(span["label"] == "speaker" for row in sides[side] for span in row["spans"]) == speakers


def test_the_same_articles_in_any_order_go_to_the_same_sides(tmp_path: Path) -> None:
    a_set = corpus(40)
    backwards = AnnotationSet(a_set.head, tuple(reversed(tuple(a_set.articles))))
    one, other = made(a_set, tmp_path / "one"), made(backwards, tmp_path / "other")
    for side in SIDES:
        assert {row["id"] for row in one[side]} == {row["id"] for row in other[side]}


def test_an_earlier_split_is_kept_when_articles_are_added(tmp_path: Path) -> None:
    before = made(corpus(20), tmp_path / "before")
    after = made(corpus(40), tmp_path / "after", keep=str(tmp_path / "before" / "splits.jsonl"))
    for side in SIDES:
        assert {row["id"] for row in before[side]} <= {row["id"] for row in after[side]}


def test_near_duplicates_are_on_one_side(tmp_path: Path) -> None:
    copies = []
    for n in range(60):
        words = invented(n % 20).split()
        words[n // 20 * 7] = f"word{n}"
        copies.append(article(n, " ".join(words)))
    sides = made(AnnotationSet(EXAMPLE.head, tuple(copies)), tmp_path / "set")
    of_text = [{int(row["id"][:8]) % 20 for row in rows} for rows in sides.values()]
    assert sum(map(len, of_text)) == 20
    assert all(of_text)


def test_texts_are_alike_by_the_words_they_share_and_not_by_their_topic() -> None:
    one = invented(1)
    changed = one.replace("council", "COUNCIL") + " And one more sentence at its end."
    assert alike(sketch(one), sketch(changed)) >= ALIKE
    assert alike(sketch(one), sketch(invented(2))) < ALIKE
    assert groups([sketch(one), sketch(invented(2)), sketch(one + " again"), sketch("")]) == [0, 1, 0, 3]


def test_a_few_articles_make_three_sides_too() -> None:
    few = [Group(str(n), [str(n)], Counter({"claim": 1})) for n in range(4)]
    assert Counter(split(few, shares("80/10/10")).values()) == {"train": 2, "dev": 1, "test": 1}
    assert set(split([Group("a", ["a"])], shares("0/0/100")).values()) == {"test"}


@pytest.mark.parametrize("text", ["80", "80/10/20", "a/b/c", "80/10/10/0", "-10/100/10"])
def test_shares_that_are_none_are_refused(text: str) -> None:
    with pytest.raises(InvalidValue, match="three whole numbers that make 100"):
        shares(text)


# What is left out


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"status": "done"}, "Left out: 1 article not done."),
        ({"labels": "claim"}, "annotations with another label."),
        ({"annotators": "A. Kovač"}, "by another annotator."),
        ({"origin": "suggestion"}, "of another origin."),
        ({"by": "sentence"}, "Left out: 1 relation between two articles."),
    ],
)
def test_what_is_left_out_is_said_and_stands_in_the_card(tmp_path: Path, options: dict[str, str], said: str) -> None:
    lines = written(TRAINING, EXAMPLE, tmp_path / "set", **{"status": "all", **options})
    assert any(said in line for line in lines)
    card = (tmp_path / "set" / "README.md").read_text(encoding="utf-8")
    assert "## Left out" in card
    assert "- nothing" not in card.partition("## Left out")[2].partition("##")[0]


def test_only_what_was_asked_for_is_there() -> None:
    spans = [span for row in rows_of(EXAMPLE, labels="claim, speaker") for span in row["spans"]]
    assert {span["label"] for span in spans} == {"claim", "speaker"}
    kovac = next(a.id for a in EXAMPLE.head.annotators if a.name == "A. Kovač")
    by = {span["annotator"] for row in rows_of(EXAMPLE, annotators="A. Kovač") for span in row["spans"]}
    assert by == {kovac}


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"labels": "rumour"}, "“rumour” does not fit the option “labels”; there are: claim, speaker"),
        ({"annotators": "Nobody"}, "“Nobody” does not fit the option “annotators”"),
        ({"origin": "dream"}, "there are: hand, suggestion, import"),
        ({"split": "1/2/3"}, "three whole numbers"),
    ],
)
def test_what_is_not_there_cannot_be_asked_for(tmp_path: Path, options: dict[str, str], told: str) -> None:
    with pytest.raises(InvalidValue, match=told):
        written(TRAINING, EXAMPLE, tmp_path / "set", **options)


@pytest.mark.parametrize("line", ['{"id": 1}', '{"id": "a", "split": "half"}', "no JSON"])
def test_a_split_that_is_none_is_refused(tmp_path: Path, line: str) -> None:
    (tmp_path / "splits.jsonl").write_text(line)
    with pytest.raises(InvalidValue, match="Nothing was exported"):
        written(TRAINING, EXAMPLE, tmp_path / "set", keep=str(tmp_path / "splits.jsonl"))


# What others make of it


@pytest.mark.parametrize("form", ["jsonl", "parquet"])
def test_datasets_loads_the_folder_as_it_is(tmp_path: Path, form: str) -> None:
    written(TRAINING, corpus(40), tmp_path / "set", status="all", form=form, tags="bioes")
    loaded = datasets.load_dataset(str(tmp_path / "set"), cache_dir=str(tmp_path / "cache"))
    assert {name: len(rows) for name, rows in loaded.items()} == {"train": 32, "validation": 4, "test": 4}
    columns = json.loads((tmp_path / "set" / "features.json").read_bytes())
    assert loaded["train"].features == datasets.Features.from_dict(columns)
    label = loaded["test"].features["spans"].feature["label"]
    names = {label.int2str(s["label"]) if form == "parquet" else s["label"] for r in loaded["test"] for s in r["spans"]}
    assert names == {"claim", "speaker"}


def test_parquet_holds_the_same_rows(tmp_path: Path) -> None:
    import pyarrow.parquet

    written(TRAINING, EXAMPLE, tmp_path / "set", status="all", form="parquet", split="100/0/0")
    table = pyarrow.parquet.read_table(tmp_path / "set" / "train.parquet").to_pylist()
    labels = [label.name for label in EXAMPLE.head.scheme.labels]
    types = [relation.name for relation in EXAMPLE.head.scheme.relations]
    for row in table:
        for span in row["spans"]:
            span["label"] = labels[span["label"]]
        for relation in row["relations"]:
            relation["type"] = types[relation["type"]]
    assert table == rows_of(EXAMPLE, split="100/0/0")


def test_the_card_has_counts_scheme_and_guidelines(tmp_path: Path) -> None:
    made(EXAMPLE, tmp_path / "set", split="100/0/0")
    card = (tmp_path / "set" / "README.md").read_text(encoding="utf-8")
    count = sum(a.label == "claim" for each in EXAMPLE.articles for a in each.annotations)
    assert f"| claim | {count} | 0 | 0 |" in card
    assert EXAMPLE.head.scheme.labels[0].guideline in card
    assert "A. Kovač (`" in card
    assert "- status: all" in card


def test_parquet_without_the_extra_names_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingExtra, match=r"pip install 'annotator-desktop\[parquet\]'"):
        written(TRAINING, EXAMPLE, tmp_path / "set", form="parquet")
