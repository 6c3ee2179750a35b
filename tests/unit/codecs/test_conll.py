from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.codecs import AnnotationSet
from annotator.codecs.structs import ArticleRecord
from annotator.codecs.tokens import covering, tokens
from annotator.plugins import codec_named
from tests.unit.codecs.example import example, imported
from tests.unit.codecs.roundtrip import FIXTURES, claims, read, refusal, trip, written
from tests.unit.codecs.sets import annotation_sets

CONLL = codec_named("conll")
EXAMPLE = imported(example())
ENGLISH = FIXTURES / "conll" / "eng.conll"

Words = tuple[str, ...]


def words(text: str) -> Words:
    return tuple(text[start:end] for start, end in tokens(text))


def apart(article: ArticleRecord, label: str) -> list[Words] | None:
    """The words of the spans of a label, if none of them touches a token of another one."""
    all_tokens = list(tokens(article.text))
    spans = [(s.start, s.end) for a in article.annotations if a.label == label for s in a.spans]
    touched = sorted(filter(None, (covering(all_tokens, *span) for span in spans)))
    if any(before[1] > after[0] for before, after in itertools.pairwise(touched)):
        return None
    return [tuple(article.text[s:e] for s, e in all_tokens[first:after]) for first, after in touched]


@given(annotation_sets(), st.sampled_from(["bio", "bioes"]), st.sampled_from(["4", "2"]))
@settings(max_examples=60, deadline=None)
def test_words_come_back_with_their_labels_where_nothing_overlaps(
    a_set: AnnotationSet, scheme: str, columns: str
) -> None:
    for article in a_set.articles:
        pages = trip("conll", AnnotationSet(a_set.head, (article,)), scheme=scheme, columns=columns).articles
        assert {tuple(page.text.split()) for page in pages} == ({words(article.text)} - {()})
        for label in ("claim", "figure"):
            expected = apart(article, label)
            quotes = sorted(tuple(a.quote.split()) for page in pages for a in page.annotations if a.label == label)
            assert expected is None or quotes == sorted(expected)


def test_the_example_in_files_a_label_each(tmp_path: Path) -> None:
    said = written(CONLL, EXAMPLE, tmp_path / "set")
    names = sorted(path.name for path in (tmp_path / "set").iterdir())
    assert names == ["claim.conll", "force_figure.conll", "organisation.conll", "speaker.conll"]
    lines = (tmp_path / "set" / "speaker.conll").read_text(encoding="utf-8").splitlines()
    assert lines[:2] == ["-DOCSTART- -X- O O", ""]
    assert {len(line.split()) for line in lines if line} == {4}
    assert [line for line in said if line.startswith("Left out")] == ["Left out: 3 relations."]


@pytest.mark.parametrize(
    ("overlaps", "tags"),
    [("outermost", ["B-claim", "I-claim", "I-claim"]), ("innermost", ["O", "B-claim", "O"])],
)
def test_of_overlapping_spans_one_stays_and_the_others_are_counted(
    tmp_path: Path, overlaps: str, tags: list[str]
) -> None:
    said = written(CONLL, claims("We will go", (0, 10), (3, 7), (4, 7)), tmp_path / "set", overlaps=overlaps)
    lines = (tmp_path / "set" / "claim.conll").read_text(encoding="utf-8").splitlines()
    assert [line.split()[-1] for line in lines[2:5]] == tags
    assert said == [
        "Dropped: 2 spans that overlap others in a file or mark nothing but blanks.",
        "Widened to whole tokens: 1 span.",
    ]


def test_all_labels_together_stand_in_one_file(tmp_path: Path) -> None:
    written(CONLL, EXAMPLE, tmp_path / "set", layers="together")
    assert [path.name for path in (tmp_path / "set").iterdir()] == ["all.conll"]


def test_single_tokens_and_ends_have_tags_of_their_own(tmp_path: Path) -> None:
    written(CONLL, claims("We will go now", (0, 7), (11, 14)), tmp_path / "set", scheme="bioes", columns="2")
    lines = (tmp_path / "set" / "claim.conll").read_text(encoding="utf-8").splitlines()
    assert lines[2:6] == ["We B-claim", "will E-claim", "go O", "now S-claim"]


# A file of the shared task's make


def test_a_file_of_others_is_read_with_its_articles_and_sentences() -> None:
    first, second = read(CONLL, ENGLISH.parent, EXAMPLE).articles
    assert first.text == "EU rejects German call .\nPeter Blackburn left"
    assert [(a.label, a.quote) for a in first.annotations] == [
        ("ORG", "EU"),
        ("MISC", "German"),
        ("PER", "Peter Blackburn"),
    ]
    assert [(a.label, a.quote) for a in second.annotations] == [
        ("LOC", "BRUSSELS"),
        ("LOC", "BONN"),
        ("SHIP", "🚢"),
        ("FIG", "two new boats"),
        ("FIG", "sail"),
    ]
    assert list(read(CONLL, ENGLISH, EXAMPLE).articles) == [first, second]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("EU B-ORG\nrejects\n", "bad.conll, line 2: “rejects” has no tag after its token"),
        ("EU X-ORG\n", "bad.conll, line 1: “X-ORG” is no tag such as"),
        ("EU B-ORG\nrejects -\n", "bad.conll, line 2: “-” is no tag such as"),
        ("EU O-ORG\n", "bad.conll, line 1: “O-ORG” is no tag such as"),
    ],
)
def test_a_line_that_cannot_be_read_is_refused_by_its_number(tmp_path: Path, content: str, told: str) -> None:
    (tmp_path / "bad.conll").write_text(content)
    assert told in refusal("conll", tmp_path, EXAMPLE)


def test_a_folder_without_such_files_is_refused(tmp_path: Path) -> None:
    assert "no file *.conll" in refusal("conll", tmp_path, EXAMPLE)
    (tmp_path / "bad.conll").write_bytes("Войско O".encode("cp1251"))
    assert "“bad.conll” is not UTF-8" in refusal("conll", tmp_path, EXAMPLE)
