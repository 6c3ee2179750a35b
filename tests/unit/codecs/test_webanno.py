from __future__ import annotations

from pathlib import Path

import pytest

from annotator.plugins import codec_named
from tests.unit.codecs.example import example, imported
from tests.unit.codecs.roundtrip import read, refusal

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


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("word\tO\n", "line 1: it does not begin"),
        (FILE.replace("9-13\tVoss", "9\tVoss"), "line 9: it is no token with its place"),
        (FILE.replace("22-28", "2-28"), "begins within the one before it"),
    ],
)
def test_what_is_no_such_file_is_refused_in_a_sentence(tmp_path: Path, content: str, sentence: str) -> None:
    path = tmp_path / "set.tsv"
    path.write_text(content, encoding="utf-8")
    assert sentence in refusal("webanno", path, EXAMPLE)
