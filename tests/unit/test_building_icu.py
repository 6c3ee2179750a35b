"""ICU's data, which Qt sorts by: read out of the library that it comes in, and made smaller."""

from __future__ import annotations

import struct
import sys
from pathlib import Path

import PySide6
import pytest
from builder import icu, prune

HEAD = struct.pack("<H2sHH8sI4s", 32, b"\xda\x27", 20, 0, b"\0\0\2\0CmnD", 1, b"\0\0\0\0").ljust(32, b"\0")
ITEMS = {"icudt73l/root.res": b"roots" * 7, "icudt73l/coll/root.res": b"order", "icudt73l/brkitr/root.res": b"breaks"}


def test_what_is_packed_is_read_again_under_its_name() -> None:
    head, items = icu.read(b"\x7fELF" + bytes(4092) + HEAD + icu.packed(ITEMS))
    assert head == HEAD
    assert {name: content.rstrip(b"\0") for name, content in items.items()} == ITEMS
    assert list(items) == sorted(ITEMS)


@pytest.mark.parametrize("item", ["coll/zh.res", "coll/ucadata.icu", "zone/ru.res", "root.res", "zoneinfo64.res"])
def test_how_letters_are_ordered_and_time_zones_named_is_shipped(item: str) -> None:
    assert prune.ICU.fullmatch(item)


@pytest.mark.parametrize("item", ["de.res", "ibm-943_P15A-2003.cnv", "brkitr/char.brk", "lang/ru.res", "unames.icu"])
def test_what_qt_does_not_ask_icu_for_is_not_shipped(item: str) -> None:
    assert not prune.ICU.fullmatch(item)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt has no ICU of its own")
def test_qts_own_copy_has_all_that_is_to_be_kept() -> None:
    (library,) = (Path(PySide6.__file__).parent / "Qt" / "lib").glob("libicudata.so.*")
    _, items = icu.read(library.read_bytes())
    kept = {name.partition("/")[2] for name in items if prune.ICU.fullmatch(name.partition("/")[2])}
    assert {"cnvalias.icu", "coll/root.res", "coll/ucadata.icu", "res_index.res", "zone/root.res"} <= kept
    assert len(kept) < len(items) / 5
