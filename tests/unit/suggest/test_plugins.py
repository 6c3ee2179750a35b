"""Suggesters of others: the one in `docs/suggesters.md`, and such as fail or never answer."""

from __future__ import annotations

import re
import sys
import threading
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from annotator.errors import SuggesterFailed
from annotator.model import Article
from annotator.operations.finding import look
from annotator.store.project import Project
from annotator.suggest import NOTHING_KNOWN, Reading, Suggester, Suggestion
from annotator.suggest.figures import SUGGESTER as FIGURES
from annotator.suggest.guarding import guarded

_PAGE = Path(__file__).parents[3] / "docs" / "suggesters.md"


class Failing:
    """One that fails."""

    name, version, labels, learns = "failing", "1", frozenset({"claim"}), False

    def suggest(self, _reading: Reading) -> Iterable[Suggestion]:
        """Fail."""
        raise ZeroDivisionError


class Hanging(Failing):
    """One that does not answer until it is let go."""

    name = "hanging"

    def __init__(self) -> None:
        self.let_go = threading.Event()

    def suggest(self, _reading: Reading) -> Iterable[Suggestion]:
        """Wait."""
        self.let_go.wait(30)
        return []


class FakeModel:
    """Stands for the library, which finds one speaker, and one thing beyond the text."""

    def predict_entities(self, text: str, _labels: list[str]) -> list[dict[str, Any]]:
        """Return what it finds as that library does."""
        at = text.index("Ada Osk")
        place = {"label": "speaker", "score": 0.7}
        return [{**place, "start": at, "end": at + 7}, {**place, "start": 1000, "end": 1007}]


def test_the_suggester_of_the_page_works(monkeypatch: pytest.MonkeyPatch) -> None:
    (code,) = re.findall(r"```python\n(.*?)```", _PAGE.read_text(encoding="utf-8"), re.DOTALL)
    library = ModuleType("gliner")
    library.GLiNER = SimpleNamespace(from_pretrained=lambda *_, **__: FakeModel())  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "gliner", library)
    names: dict[str, Any] = {"__name__": "annotator_gliner"}
    exec(code, names)
    suggester = names["SUGGESTER"]
    assert isinstance(suggester, Suggester)
    (found,) = guarded(suggester, Reading("It rained, said Ada Osk."))
    assert (found.label, found.spans, found.source) == ("speaker", ((16, 23),), "gliner")


def test_one_that_fails_costs_a_warning_and_the_others_are_heard(project: Project, article: Article) -> None:
    found = look(project, article.id, [Failing(), FIGURES], NOTHING_KNOWN)
    assert ([each.source for each in found.suggestions], found.failed) == (["figures"] * 3, {"failing"})
    (warning,) = found.warnings
    assert "“failing” failed: ZeroDivisionError" in warning


def test_one_that_does_not_answer_is_left_to_itself() -> None:
    hanging = Hanging()
    try:
        with pytest.raises(SuggesterFailed, match="did not answer"):
            guarded(hanging, Reading("Nothing."), seconds=0.05)
    finally:
        hanging.let_go.set()
