"""What is typed into the search becomes a question that SQLite takes, whatever it is."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import InvalidValue
from annotator.store.question import fts_question


@pytest.mark.parametrize(
    ("typed", "question"),
    [
        ("", ""),
        ("  ", ""),
        ("troops", '"troops"'),
        ("20,000 troops", '"20,000" AND "troops"'),
        ('"armoured vehicles"', '"armoured vehicles"'),
        ("“armoured vehicles” sent", '"armoured vehicles" AND "sent"'),
        ("«Северный ветер»", '"Северный ветер"'),
        ("deploy*", '"deploy*" *'),
        ('"north atl"*', '"north atl" *'),
        ("a OR b c", '"a" OR ("b" AND "c")'),
        ("(a OR b) c", '("a" OR "b") AND "c"'),
        ("a AND b", '"a" AND "b"'),
        ("a NOT b", '"a" NOT "b"'),
        ("a NOT b NOT (c d)", '"a" NOT ("b" OR ("c" AND "d"))'),
        ("NOT b a", '"a" NOT "b"'),
        ("and or not", '"and" AND "or" AND "not"'),
        ("NEAR title:x", '"NEAR" AND "title:x"'),
        # What is not whole counts as if it were not there.
        ('"armoured vehicles', '"armoured vehicles"'),
        ("a) b", '"a" AND "b"'),
        ("((a", '"a"'),
        ("() a", '"a"'),
        ("a AND", '"a"'),
        ("OR a OR", '"a"'),
        ("AND", ""),
        ('""', ""),
        ("— & *", ""),
        ("(" * 5000 + "a", '"a"'),
    ],
)
def test_what_is_typed_means(typed: str, question: str) -> None:
    assert fts_question(typed) == question


@pytest.mark.parametrize("typed", ["NOT a", "NOT (a OR b)"])
def test_what_shall_not_be_there_alone_is_a_sentence(typed: str) -> None:
    with pytest.raises(InvalidValue, match="Say also what shall be there"):
        fts_question(typed)


PIECES = ['"', "“", "(", ")", " ", "*", "AND ", " OR ", " NOT ", "a", "bé", "^", ":", "-", "'", "+", "{", "\0"]


@given(st.lists(st.sampled_from(PIECES)))
def test_sqlite_takes_whatever_becomes_of_it(pieces: list[str]) -> None:
    with closing(sqlite3.connect(":memory:")) as db:
        db.execute("CREATE VIRTUAL TABLE t USING fts5 (x)")
        with suppress(InvalidValue):
            question = fts_question("".join(pieces))
            if question:
                assert db.execute("SELECT count(*) FROM t WHERE t MATCH ?", [question]).fetchone() == (0,)
