"""The licences that are shipped: of everything that is shipped, and of nothing else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from devtools import licenses

from annotator.resources import resource

LIST: list[dict[str, object]] = json.loads(resource("licenses", "list.json").read_bytes())
NAMES = {licenses.normal(str(each["name"])) for each in LIST}
OUR_OWN = {"annotator", "qt", "python"}


def test_every_dependency_of_the_program_is_listed() -> None:
    assert {"lxml", "pyside6-essentials"} <= licenses.dependencies()
    assert licenses.dependencies() - NAMES == set()


def test_everything_else_that_the_locks_name_is_listed_and_no_other_distribution() -> None:
    assert "urllib3" in licenses.shipped()
    inside = {licenses.normal(library.name) for library in licenses.INSIDE}
    assert NAMES - inside - OUR_OWN == set(licenses.shipped())


@pytest.mark.parametrize("library", LIST, ids=lambda library: library["name"])
def test_each_has_a_licence_a_text_and_a_place_of_its_source(library: dict[str, object]) -> None:
    assert library["license"]
    assert library["source"] or library["name"] == "Annotator"
    texts = library["texts"]
    assert isinstance(texts, list)
    assert texts
    for text in texts:
        assert len(resource("licenses", text).read_text(encoding="utf-8")) > 10


def test_no_text_lies_there_for_nothing() -> None:
    folder = resource("licenses")
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert there - {"list.json"} == {text for library in LIST for text in library["texts"]}  # type: ignore[attr-defined]


def test_the_programs_own_licence_is_the_one_of_the_checkout() -> None:
    shipped = resource("licenses", "gathered", "annotator-desktop", "LICENSE").read_text(encoding="utf-8")
    assert shipped == (licenses.ROOT / "LICENSE").read_text(encoding="utf-8")


def test_the_texts_of_gnu_are_whole() -> None:
    for name, first, last in (
        ("LGPL-3", "GNU LESSER GENERAL PUBLIC LICENSE", "permanent authorization for you to choose that version"),
        ("GPL-3", "GNU GENERAL PUBLIC LICENSE", "why-not-lgpl.html"),
    ):
        text = resource("licenses", "held", f"{name}.txt").read_text(encoding="utf-8")
        assert text.strip().startswith(first)
        assert "Version 3, 29 June 2007" in text
        assert last in text[-600:]


def test_a_distribution_without_a_text_gets_the_one_that_is_held(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(licenses, "GATHERED", tmp_path)
    monkeypatch.setattr(licenses, "FOLDER", tmp_path)
    assert licenses._gathered(licenses.distribution("colorspacious")).texts == ()
    (tmp_path / "held").mkdir()
    (tmp_path / "held" / "colorspacious.txt").write_text("As it is.")
    assert licenses._gathered(licenses.distribution("colorspacious")).texts == ("held/colorspacious.txt",)
