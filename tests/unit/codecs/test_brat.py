from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings

from annotator.codecs import AnnotationSet
from annotator.codecs.brat.words import decoded, encoded
from annotator.codecs.structs import AnnotationRecord, ArticleRecord
from annotator.plugins import codec_named
from annotator.scheme_json import scheme_of
from tests.unit.codecs.example import example, imported
from tests.unit.codecs.roundtrip import FIXTURES, by_text, read, refusal, trip, view, written
from tests.unit.codecs.sets import annotation_sets, words

BRAT = codec_named("brat")
EXAMPLE = imported(example())
COUNCIL = FIXTURES / "brat" / "council.ann"


def said(annotation: AnnotationRecord) -> object:
    """All that brat holds of an annotation but where it stands."""
    values = sorted((name, type(value).__name__, value) for name, value in annotation.attributes.items())
    return annotation.label, values, annotation.note, annotation.entity


def marked(article: ArticleRecord, annotation: AnnotationRecord) -> str:
    """What an annotation marks but blanks: at line breaks brat cuts those away."""
    return "".join("".join(article.text[s.start : s.end].split()) for s in annotation.spans)


def can_be(article: ArticleRecord, annotation: AnnotationRecord) -> bool:
    """Whether an annotation marks anything that brat can mark."""
    parts = [article.text[s.start : s.end] for s in annotation.spans]
    return any(part.strip() or "\n" not in part for part in parts)


@given(annotation_sets())
@settings(max_examples=60, deadline=None)
def test_any_set_comes_back_but_for_blanks_at_line_breaks(a_set: AnnotationSet) -> None:
    back = by_text(trip("brat", a_set).articles)
    for article in a_set.articles:
        (again,) = back[article.text]
        kept = [annotation for annotation in article.annotations if can_be(article, annotation)]
        assert sorted(repr((said(a), marked(article, a))) for a in kept) == sorted(
            repr((said(a), marked(again, a))) for a in again.annotations
        )
        ids = {annotation.id for annotation in kept}
        cues = sorted(r.cue for r in article.relations if {r.head, r.tail} <= ids)
        assert sorted(r.cue for r in again.relations) == cues


def test_spans_without_line_breaks_come_back_exactly() -> None:
    back = trip("brat", EXAMPLE)

    def of(a: AnnotationRecord) -> object:
        return a.label, a.spans, a.note, sorted(a.attributes.items())

    assert view(back.articles, of) == view(EXAMPLE.articles, of)
    assert back.back.warnings == ()
    assert back.said == ["Left out: 1 relation between articles."]
    entities = {entity.id: (entity.name, entity.external_id) for entity in back.back.head.entities}
    assert ("Collective Security Treaty Organization", "wikidata:Q318693") in entities.values()


@given(words)
def test_names_of_any_script_are_names_that_brat_takes(name: str) -> None:
    assert set(encoded(name)) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-")
    assert decoded(encoded(name)) == name


def test_a_name_that_looks_encoded_comes_back_too() -> None:
    assert decoded(encoded("a_x41_b")) == "a_x41_b"
    assert encoded("force_figure") == "force_figure"


def test_what_is_written_is_what_brat_reads(tmp_path: Path) -> None:
    written(BRAT, EXAMPLE, tmp_path / "set")
    names = sorted(path.name for path in (tmp_path / "set").iterdir())
    assert names[0] == "0001-Alliance_rules_out_help_in_Ukraine.ann"
    assert names[-2:] == ["annotation.conf", "visual.conf"]
    config = (tmp_path / "set" / "annotation.conf").read_text(encoding="utf-8")
    assert "said_by\tArg1:claim, Arg2:speaker|organisation" in config
    assert "mention\tArg:speaker|organisation, Value:name|description|pronoun|abbreviation|seat" in config
    for ann in (tmp_path / "set").glob("*.ann"):
        text = ann.with_suffix(".txt").read_bytes().decode()
        for line in ann.read_text(encoding="utf-8").splitlines():
            if line.startswith("T"):
                _, structure, words = line.split("\t")
                pieces = [piece.split() for piece in structure.split(" ", 1)[1].split(";")]
                assert " ".join(text[int(start) : int(end)] for start, end in pieces) == words


# A page of brat's own make


def test_a_page_of_brats_is_read_with_all_that_we_model() -> None:
    (article,) = read(BRAT, COUNCIL.parent, EXAMPLE).articles
    quotes = {a.label: a.quote for a in article.annotations}
    assert quotes["Person"] == "Voss"
    assert quotes["Claim"] == "“We will go,\nif the Alliance agrees.”"
    assert quotes["Role"] == "head … council"
    claim = next(a for a in article.annotations if a.label == "Claim")
    assert claim.attributes == {"Quote": "direct", "Conditional": True}
    assert claim.note == "see the minutes"
    (relation,) = article.relations
    assert (relation.type, relation.head) == ("SaidBy", claim.id)
    a_set = read(BRAT, COUNCIL, EXAMPLE)
    assert [(entity.name, entity.external_id) for entity in a_set.head.entities] == [
        ("Kestrel Alliance", "Wikidata:Q123")
    ]
    assert "The scheme now also has the label “Person” (1 annotation)." in a_set.warnings
    assert scheme_of(a_set.head.scheme).relation("SaidBy") is not None


def test_what_we_do_not_model_is_written_back_under_the_numbers_of_now(tmp_path: Path) -> None:
    a_set = read(BRAT, COUNCIL.parent, EXAMPLE)
    written(BRAT, a_set, tmp_path / "set")
    lines = next((tmp_path / "set").glob("*.ann")).read_text(encoding="utf-8").splitlines()
    number = {line.split("\t")[1].split(" ")[0]: line.split("\t")[0] for line in lines if line.startswith("T")}
    assert f"E1\tMove:{number['Move']} Agent:{number['Group']}" in lines
    assert f"*\tEquiv {number['Person']} {number['Role']}" in lines
    assert f"R2\tCauses Arg1:E1 Arg2:{number['Claim']}" in lines
    assert {"A1\tNegated E1", "#2\tAnnotatorNotes E1\twhen?"} <= set(lines)
    assert len({line.split("\t")[0] for line in lines}) == len(lines)
    again = read(BRAT, tmp_path / "set", EXAMPLE)
    assert next(iter(again.articles)).extensions.keys() == {"brat"}


def test_lines_about_an_annotation_that_is_gone_are_counted(tmp_path: Path) -> None:
    a_set = read(BRAT, COUNCIL.parent, EXAMPLE)
    (article,) = a_set.articles
    kept = tuple(a for a in article.annotations if a.label != "Move")
    import msgspec

    less = AnnotationSet(a_set.head, (msgspec.structs.replace(article, annotations=kept),))
    assert written(BRAT, less, tmp_path / "set") == [
        "Left out: 1 line that came from brat and names an annotation that is gone."
    ]


def test_line_ends_of_windows_count_as_one(tmp_path: Path) -> None:
    for path in (COUNCIL, COUNCIL.with_suffix(".txt")):
        (tmp_path / path.name).write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert list(read(BRAT, tmp_path, EXAMPLE).articles) == list(read(BRAT, COUNCIL.parent, EXAMPLE).articles)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("T9\tPerson 2 999\tVoss", "2 to 999 is not a stretch of the text, which has 95 characters; it was left out."),
        ("T9\tPerson 2\tVoss", "“Person 2” is not a label with offsets; it was left out."),
        ("if the rest of a quote came on a line of its own", "does not begin with an id such as T1 and a tab"),
        ("T1\tPerson 2 6\tVoss", "T1 is there twice; it was left out."),
        ("A9\tQuote T99 direct", "it names T99, which is not there; it was left out."),
        ("T9\tPerson 0 4\tfleet", "“fleet” was found by its quote; its offsets were others."),
        ("T9\tPerson 0 4\tfrigate", "stands nowhere in the text; it is “frigate”; it was left out."),
    ],
)
def test_a_bad_line_is_reported_and_the_rest_is_taken(tmp_path: Path, line: str, told: str) -> None:
    shutil.copy(COUNCIL.with_suffix(".txt"), tmp_path)
    (tmp_path / "council.ann").write_bytes(COUNCIL.read_bytes() + line.encode() + b"\n")
    a_set = read(BRAT, tmp_path, EXAMPLE)
    (report,) = [w for w in a_set.warnings if not w.startswith("The scheme")]
    assert report.startswith("council.ann, line 17: ")
    assert told in report
    assert len(next(iter(a_set.articles)).annotations) == (7 if "found" in told else 6)


def test_what_is_no_folder_of_brats_is_refused_with_a_sentence(tmp_path: Path) -> None:
    assert "no file *.ann" in refusal("brat", tmp_path, EXAMPLE)
    assert "no file *.ann" in refusal("brat", tmp_path / "missing", EXAMPLE)
    (tmp_path / "a.ann").write_text("")
    assert read(BRAT, tmp_path, EXAMPLE).warnings == ("“a.ann” has no “a.txt” beside it; it was left out.",)
    (tmp_path / "a.txt").write_bytes("Войско".encode("cp1251"))
    assert "“a.txt” is not UTF-8" in refusal("brat", tmp_path, EXAMPLE)
