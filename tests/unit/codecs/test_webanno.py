from __future__ import annotations

import contextlib
import re
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.errors import InvalidSet
from annotator.plugins import codec_named
from tests.unit.codecs.example import example, imported
from tests.unit.codecs.roundtrip import FIXTURES, read, refusal
from tests.unit.codecs.sets import PIECES

CODEC = codec_named("webanno")
EXAMPLE = imported(example())
FILE = """#FORMAT=WebAnno TSV 3.3
#T_SP=custom.Mention|kind|certain
#T_RL=custom.Link|name|BT_custom.Mention


#Text=😊 Adela Voss spoke .
1-1\t0-2\t😊\t_\t_\t_\t_\t
1-2\t3-8\tAdela\tspeaker[1]|claim[2]\tyes[1]|_[2]\t_\t_\t
1-3\t9-13\tVoss\tspeaker[1]\tyes[1]\t_\t_\t
1-4\t14-19\tspoke\t_\t_\t_\t_\t
1-5\t20-21\t.\t_\t_\t_\t_\t

#Text=Nobody a\\|b .
2-1\t22-28\tNobody\tclaim\t_\tsaid_by\t1-2[1_0]\t
2-2\t29-32\ta\\|b\t_\t_\t_\t_\t
2-3\t33-34\t.\t_\t_\t_\t_\t
"""


def test_stacked_spans_over_several_tokens_and_relations_are_read_in_utf_16(tmp_path: Path) -> None:
    path = tmp_path / "set.tsv"
    path.write_text(FILE, encoding="utf-8")
    [article] = read(CODEC, path, EXAMPLE).articles
    assert article.text == "😊 Adela Voss spoke .\nNobody a|b ."
    assert [(a.label, a.quote) for a in article.annotations] == [
        ("speaker", "Adela Voss"),
        ("claim", "Adela"),
        ("claim", "Nobody"),
    ]
    assert article.annotations[0].attributes == {"certain": "yes"}
    quote = {a.id: a.quote for a in article.annotations}
    assert [(r.type, quote[r.head], quote[r.tail]) for r in article.relations] == [("said_by", "Adela Voss", "Nobody")]


# A file as INCEpTION exports it


def test_stacked_layers_slots_chains_relations_and_parts_of_tokens_are_read() -> None:
    (article,) = read(CODEC, FIXTURES / "webanno" / "council.tsv", EXAMPLE).articles
    assert article.text == (
        "😊 Adela Voss of the Alliance said:\n“We will\nnot help; never [ever].”\nShe left 👨‍👩‍👧 to\tmorrow."
    )
    found = [(a.label, a.quote, a.attributes) for a in article.annotations]
    assert sorted(found, key=repr) == sorted(
        [
            ("PER", "Adela Voss", {"identifier": "http://www.wikidata.org/entity/Q1"}),
            ("NAME", "Voss", {}),
            ("ORG", "Alliance", {}),
            ("PER", "She", {}),
            ("denied; partly", "“We will\nnot help; never [ever].”", {}),
            ("Doubt", "never", {}),
            ("Doubt", "mor", {}),
            ("name", "Adela Voss", {}),
            ("pronoun", "She", {}),
        ],
        key=repr,
    )
    quotes = {a.id: (a.label, a.quote) for a in article.annotations}
    assert {(r.type, quotes[r.head][1], quotes[r.tail]) for r in article.relations} == {
        ("speaks for", "Adela Voss", ("ORG", "Alliance")),
        ("source", "“We will\nnot help; never [ever].”", ("PER", "Adela Voss")),
        ("anaphoric", "Adela Voss", ("pronoun", "She")),
    }


def test_the_files_of_a_folder_are_articles_and_a_bad_line_names_its_file(tmp_path: Path) -> None:
    shutil.copy(FIXTURES / "webanno" / "council.tsv", tmp_path / "one.tsv")
    (tmp_path / "two.tsv").write_text(FILE, encoding="utf-8")
    assert len(list(read(CODEC, tmp_path, EXAMPLE).articles)) == 2
    (tmp_path / "two.tsv").write_text(FILE.replace("9-13\tVoss", "9\tVoss"), encoding="utf-8")
    assert "two.tsv, line 9: it is no token with its place" in refusal("webanno", tmp_path, EXAMPLE)


def test_a_slot_that_names_what_is_not_marked_is_left_out_and_reported(tmp_path: Path) -> None:
    content = (FIXTURES / "webanno" / "council.tsv").read_text(encoding="utf-8")
    path = tmp_path / "set.tsv"
    path.write_text(content.replace("\t1-2[1]\t", "\t1-4\t"), encoding="utf-8")
    back = read(CODEC, path, EXAMPLE)
    assert "line 21: a relation has an end that is no annotation; it was left out." in back.warnings


def test_what_is_no_text_and_a_folder_without_such_files_are_refused(tmp_path: Path) -> None:
    assert "no file *.tsv" in refusal("webanno", tmp_path, EXAMPLE)
    (tmp_path / "a.tsv").write_bytes("Войско".encode("cp1251"))
    assert "it is not in UTF-8" in refusal("webanno", tmp_path / "a.tsv", EXAMPLE)


sentences_of_words = st.lists(st.sampled_from(PIECES), min_size=1, max_size=8).map("".join).map(str.split).filter(bool)


def tsv(sentences: list[list[str]], marked: dict[tuple[int, int], list[str]]) -> str:
    """Return a file of tokens a blank apart; `marked` has what stands at each, by number of sentence and token."""
    rows, at = ["#FORMAT=WebAnno TSV 3.3", "#T_SP=custom.Mark|kind", "", ""], 0
    for s, words in enumerate(sentences):
        rows.append("#Text=" + " ".join(words).replace("\\", "\\\\"))
        for n, word in enumerate(words):
            end = at + len(word.encode("utf-16-le")) // 2
            token = re.sub(r"([\\\[\]|_;*])", r"\\\1", word)
            rows.append(f"{s + 1}-{n + 1}\t{at}-{end}\t{token}\t{'|'.join(marked.get((s, n), [])) or '_'}\t")
            at = end + 1
        rows.append("")
    return "\n".join(rows)


@given(st.lists(sentences_of_words, min_size=1, max_size=4), st.data())
@settings(max_examples=60, deadline=None)
def test_stacked_spans_of_any_texts_come_back_with_their_words(sentences: list[list[str]], data: st.DataObject) -> None:
    marked: dict[tuple[int, int], list[str]] = {}
    expected = []
    for number in range(1, data.draw(st.integers(1, 4)) + 1):
        s = data.draw(st.integers(0, len(sentences) - 1))
        first, last = sorted(data.draw(st.tuples(*2 * [st.integers(0, len(sentences[s]) - 1)])))
        for n in range(first, last + 1):
            marked.setdefault((s, n), []).append(f"label{number}[{number}]")
        expected.append((f"label{number}", " ".join(sentences[s][first : last + 1])))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.tsv"
        path.write_text(tsv(sentences, marked), encoding="utf-8", newline="")
        (article,) = read(CODEC, path, EXAMPLE).articles
    assert article.text == "\n".join(map(" ".join, sentences))
    assert sorted((a.label, a.quote) for a in article.annotations) == sorted(expected)


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_any_cell_may_be_anything(data: st.DataObject) -> None:
    lines = (FIXTURES / "webanno" / "council.tsv").read_text(encoding="utf-8").split("\n")
    number = data.draw(st.integers(0, len(lines) - 1))
    cells = lines[number].split("\t")
    strange = [
        "",
        "_",
        "*",
        "|",
        "a|b|c",
        "x[1]",
        "*->1-1",
        "->",
        "1-1[1_1]",
        "9-9",
        "a;b",
        "\\",
        "5-2",
        "#T_SP=",
        "#Text=",
    ]
    cells[data.draw(st.integers(0, len(cells) - 1))] = data.draw(st.sampled_from(strange) | st.text(max_size=6))
    lines[number] = "\t".join(cells)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.tsv"
        path.write_bytes("\n".join(lines).encode("utf-8", "surrogatepass"))
        with contextlib.suppress(InvalidSet):
            list(read(CODEC, path, EXAMPLE).articles)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("word\tO\n", "line 1: it does not begin"),
        (FILE.replace("9-13\tVoss", "9\tVoss"), "line 9: it is no token with its place"),
        (FILE.replace("22-28", "2-28"), "begins within the one before it"),
        (FILE.replace("22-28", "900000000-900000006"), "begins 899,999,979 characters after the one before it"),
        (FILE.replace("22-28", "9" * 5000 + "-28"), "line 14: it is no token with its place"),
    ],
)
def test_what_is_no_such_file_is_refused_in_a_sentence(tmp_path: Path, content: str, sentence: str) -> None:
    path = tmp_path / "set.tsv"
    path.write_text(content, encoding="utf-8")
    assert sentence in refusal("webanno", path, EXAMPLE)
