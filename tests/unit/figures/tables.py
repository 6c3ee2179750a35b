"""How the tables of figures are written: ⟦ ⟧ around each figure of a sentence, one line a case."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from annotator.figures import Figure

FOLDER = Path(__file__).parents[2] / "data" / "figures"
_MARKED = re.compile("⟦(.*?)⟧")


class Case(NamedTuple):
    """A text, the places of its figures, and what the table says that they say."""

    text: str
    spans: list[tuple[int, int]]
    expected: str

    @property
    def marked(self) -> list[str]:
        return [self.text[start:end] for start, end in self.spans]


def cases_in(name: str) -> list[Case]:
    """Return the cases of a table in `tests/data/figures`."""
    return cases((FOLDER / name).read_text("utf-8"))


def cases(table: str) -> list[Case]:
    """Return the cases of a table; each line is `text with ⟦figures⟧ = what they say`."""
    return [_case(*line.split(" = ", 1)) for line in table.splitlines() if line and line[0] != "#"]


def _case(marked: str, expected: str = "") -> Case:
    spans = []
    for number, match in enumerate(_MARKED.finditer(marked)):
        start = match.start() - 2 * number
        spans.append((start, start + len(match[1])))
    return Case(_MARKED.sub(r"\1", marked), spans, expected.strip())


def values(figure: Figure | None) -> str:
    """Return a figure as the tables write it: "low best high bound, unit, unit class, change, rule", "–" for none."""
    if figure is None:
        return "no figure"
    numbers = " ".join("–" if value is None else str(value) for value in (figure.low, figure.best, figure.high))
    change = "" if figure.change == "none" else figure.change
    parts = (f"{numbers} {figure.bound}", figure.unit, figure.unit_class, change, figure.rule)
    return ", ".join(part for part in parts if part)
