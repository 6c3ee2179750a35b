"""Files of other tools in which anything may stand anywhere: each is read, or refused with a sentence."""

from __future__ import annotations

import contextlib
import json
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.errors import InvalidSet
from annotator.plugins import codec_named
from tests.unit.codecs.example import example, imported
from tests.unit.codecs.roundtrip import FIXTURES, read, written

EXAMPLE = imported(example())
FOREIGN = {
    "label-studio": FIXTURES / "label-studio" / "export.json",
    "doccano": FIXTURES / "doccano" / "admin.jsonl",
    "prodigy": FIXTURES / "prodigy" / "dataset.jsonl",
    "pubannotation": FIXTURES / "pubannotation" / "document.json",
    "w3c": FIXTURES / "w3c" / "page.jsonld",
}
STRANGE = [None, True, -1, 1.5, 10**30, "", "0", "claim", "\ud800", "\r\n", [], [[]], {}, {"id": []}, [{}], [1], ["a"]]


@cache
def contents(name: str) -> tuple[str, ...]:
    """What the tool itself made, and what this program writes for it: a JSON list of all lines, or the file's own."""
    codec = codec_named(name)
    with tempfile.TemporaryDirectory() as folder:
        ours = Path(folder) / f"set{codec.suffix}"
        written(codec, EXAMPLE, ours)
        texts = [path.read_text(encoding="utf-8") for path in (FOREIGN[name], ours)]
    if codec.suffix != ".jsonl":
        return tuple(texts)
    return tuple(json.dumps([json.loads(line) for line in text.splitlines()]) for text in texts)


def content_of(name: str, parsed: Any) -> str:
    lines = parsed if codec_named(name).suffix == ".jsonl" else [parsed]
    return "\n".join(json.dumps(line) for line in lines)


@pytest.mark.parametrize("name", FOREIGN)
@given(data=st.data())
@settings(max_examples=150, deadline=None)
def test_whatever_stands_anywhere_is_taken_or_refused_with_a_sentence(name: str, data: st.DataObject) -> None:
    parsed = json.loads(data.draw(st.sampled_from(contents(name))))
    part = parsed
    while True:
        key = data.draw(st.sampled_from(sorted(part) if isinstance(part, dict) else range(len(part))))
        if not isinstance(part[key], dict | list) or not part[key] or data.draw(st.integers(0, 4)) == 0:
            break
        part = part[key]
    if isinstance(part, dict) and data.draw(st.booleans()):
        del part[key]
    else:
        part[key] = data.draw(st.sampled_from(STRANGE))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "set"
        path.write_text(content_of(name, parsed))
        # Anything but InvalidSet would reach the user as a crash.
        with contextlib.suppress(InvalidSet):
            list(read(codec_named(name), path, EXAMPLE).articles)


@given(data=st.data())
@settings(max_examples=150, deadline=None)
def test_any_line_of_brats_may_be_anything(data: st.DataObject) -> None:
    lines = (FIXTURES / "brat" / "council.ann").read_text(encoding="utf-8").splitlines()
    number = data.draw(st.integers(0, len(lines) - 1))
    columns = lines[number].split("\t")
    column = data.draw(st.integers(0, len(columns) - 1))
    columns[column] = data.draw(
        st.sampled_from(
            ["", " ", "T1", "T1 T1", "R1", "#", "*", "N1", "Person 0 0", "Person 9 2;1 3", "A B C D E", "x:y"]
        )
        | st.text(max_size=8)
    )
    lines[number] = "\t".join(columns)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.ann"
        path.with_suffix(".txt").write_bytes((FIXTURES / "brat" / "council.txt").read_bytes())
        path.write_bytes("\n".join(lines).encode("utf-8", "surrogatepass"))
        with contextlib.suppress(InvalidSet):
            a_set = read(codec_named("brat"), path, EXAMPLE)
            # What was kept for brat can be written again, whatever it is.
            written(codec_named("brat"), a_set, Path(folder) / "again")
