"""The files of an export: whole under their own names, or not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.codecs import Piece
from annotator.errors import FileProblem
from annotator.operations.parts import Parts


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_folder_is_made_with_its_files_and_what_stands_beside_it(tmp_path: Path) -> None:
    with Parts(tmp_path / "set", folder=True) as parts:
        for number in range(100):
            parts.write(Piece(f"/{number}.txt", b"one "))
        for number in range(100):
            parts.write(Piece(f"/{number}.txt", b"two"))
        parts.write(Piece("/sub/annotation.conf", b"[entities]"))
        parts.write(Piece(".config.xml", b"<View/>"))
        assert not (tmp_path / "set").exists()
        parts.keep()
    there = files(tmp_path)
    assert len(there) == 102
    assert there["set/99.txt"] == b"one two"
    assert there["set/sub/annotation.conf"] == b"[entities]"
    assert there["set.config.xml"] == b"<View/>"


def test_what_was_named_is_there_also_when_it_is_empty(tmp_path: Path) -> None:
    for name, folder in (("folder", True), ("file", False)):
        with Parts(tmp_path / name, folder=folder) as parts:
            parts.write(Piece(".head.json", b"{}"))
            parts.keep()
    assert list((tmp_path / "folder").iterdir()) == []
    assert (tmp_path / "file").read_bytes() == b""


def test_nothing_is_left_of_what_was_not_kept(tmp_path: Path) -> None:
    for folder in (True, False):
        with Parts(tmp_path / "set", folder=folder) as parts:
            parts.write(Piece("/a.txt" if folder else "", b"one"))
            parts.write(Piece(".head.json", b"{}"))
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_holds_anything_is_refused_and_an_empty_one_is_taken(tmp_path: Path) -> None:
    target = tmp_path / "set"
    target.mkdir()
    with Parts(target, folder=True) as parts:
        parts.write(Piece("/a.txt", b"one"))
        parts.keep()
    with pytest.raises(FileProblem, match=r"is there already\. Nothing was exported"), Parts(target, folder=True):
        pass
    (tmp_path / "file").write_bytes(b"mine")
    with pytest.raises(FileProblem, match="is there already"), Parts(tmp_path / "file", folder=True):
        pass
    assert files(tmp_path) == {"set/a.txt": b"one", "file": b"mine"}


def test_a_place_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    for folder in (True, False):
        with (
            pytest.raises(FileProblem, match=r"cannot be written: No such file.*Nothing was exported"),
            Parts(tmp_path / "no" / "set", folder=folder) as parts,
        ):
            parts.write(Piece("/a.txt" if folder else "", b"one"))
