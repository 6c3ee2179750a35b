"""The sheet of keys: complete, printable, and the same as the README says."""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path

import pytest

from annotator.gui.actions import ACTIONS
from annotator.gui.key_sheet import GESTURES, as_html, as_text, key_rows
from tests.unit.cli.conftest import Annotator, annotator

__all__ = ["annotator"]  # a fixture

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
_ARROWS = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→", "Return": "Enter", "-": "−"}


def keys_in_readme() -> set[str]:
    """Every key in the README's table; in "Ctrl+N, O" the second may stand for Ctrl+O, and in "A S" for S."""
    table = README.split("## Keys")[1].split("## ")[0]
    cells = re.findall(r"^\| (.+?) \| ", table, re.MULTILINE)
    found: set[str] = set()
    for cell in cells:
        pieces = re.split(r", | (?:or|and so on|with) | ", cell)
        modifiers = {""} | {piece[: piece.rindex("+", 0, -1) + 1] for piece in pieces if "+" in piece[:-1]}
        found |= {modifier + piece for modifier, piece in product(modifiers, pieces)}
        found.add(cell)
    return {key.casefold() for key in found}


def shown(key: str) -> str:
    """A key of the table as the README writes it."""
    *modifiers, last = re.split(r"(?<!\+)\+(?=.)", key)
    return "+".join([*modifiers, _ARROWS.get(last, last)]).casefold()


@pytest.mark.parametrize("key", [spec.keys[0] for spec in ACTIONS if spec.keys])
def test_every_key_of_the_table_is_in_the_readme(key: str) -> None:
    assert shown(key) in keys_in_readme()


@pytest.mark.parametrize("keys", [keys for *_, keys in GESTURES if "+" not in keys and " " not in keys])
def test_every_plain_gesture_is_in_the_readme(keys: str) -> None:
    assert keys.casefold() in keys_in_readme()


def test_the_sheet_has_every_action_with_a_key_and_every_gesture() -> None:
    text = as_text(key_rows())
    assert "Ctrl+E" in text
    assert "Export" in text
    assert "Triple click" in text
    assert len(key_rows()) == len(GESTURES) + sum(bool(spec.keys) for spec in ACTIONS)


def test_the_page_to_print_asks_for_nothing_outside_itself() -> None:
    page = as_html([("File", "Less < more", "Ctrl+<")])
    assert "<kbd>Ctrl+&lt;</kbd></td><td>Less &lt; more" in page
    assert "http" not in page
    assert "src=" not in page


def test_keys_are_printed_or_written_as_a_page(annotator: Annotator, tmp_path: Path) -> None:
    printed = annotator("keys")
    assert (printed.code, printed.err) == (0, "")
    assert re.search(r"^  Ctrl\+Z +Undo$", printed.out, re.MULTILINE)
    assert annotator("keys", "-o", tmp_path / "keys.html").code == 0
    assert "<kbd>Ctrl+Z</kbd>" in (tmp_path / "keys.html").read_text(encoding="utf-8")


def test_a_page_that_cannot_be_written_is_a_sentence(annotator: Annotator, tmp_path: Path) -> None:
    outcome = annotator("keys", "-o", tmp_path / "no such folder" / "keys.html")
    assert outcome.code == 1
    assert "cannot be written" in outcome.err
