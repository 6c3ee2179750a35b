"""Suggestions for many articles: found by several processes, kept, and not looked for twice."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from annotator.model import Annotator
from annotator.operations import suggesting_all
from annotator.operations.annotations import annotate
from annotator.operations.finding import known
from annotator.operations.suggesting_all import counts, find_everywhere, missing
from annotator.plugins import suggesters
from annotator.store.project import Project
from annotator.store.suggested import kept_keys
from annotator.suggest import Reading, Suggestion
from tests.unit.projects import add, suggest


class Failing:
    """A suggester of somebody else's that fails, and counts how often it was asked."""

    name, version, labels, learns = "failing", "1", frozenset({"speaker"}), False
    asked = 0

    def suggest(self, _reading: Reading) -> Iterable[Suggestion]:
        """Fail."""
        self.asked += 1
        raise ZeroDivisionError


@pytest.fixture
def ids(project: Project) -> list[str]:
    """Sixty articles, each with a figure of its own."""
    return [article.id for article in add(project, *(f"{n} soldiers came to the valley.\n" for n in range(100, 160)))]


def test_processes_share_the_articles_and_what_they_find_is_kept(project: Project, ids: list[str]) -> None:
    told: list[tuple[int, int]] = []
    find_everywhere(project, ids, report=lambda done, total: told.append((done, total)), processes=2)
    assert missing(project, ids) == []
    assert told[-1] == (60, 60)
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    before = kept_keys(project)
    (found,) = suggest(project, ids[7], suggesters(["figures"])[0], known(project))
    assert (found.start, found.end, kept_keys(project)) == (0, len("107 soldiers"), before)


def test_one_that_was_stopped_goes_on_where_it_stopped(project: Project, ids: list[str]) -> None:
    def stop(done: int, _total: int) -> None:
        if done >= 20:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        find_everywhere(project, ids, report=stop, processes=1)
    assert missing(project, ids) == ids[20:]
    told: list[tuple[int, int]] = []
    find_everywhere(project, ids, report=lambda done, total: told.append((done, total)), processes=1)
    assert told[0] == (21, 60)


def test_what_was_found_is_kept_again_and_again_so_that_whoever_ends_it_loses_little(
    project: Project, ids: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.operations.suggesting_all._KEPT_EVERY", 0.0)
    left: list[int] = []
    find_everywhere(project, ids, report=lambda _done, _total: left.append(len(missing(project, ids))), processes=1)
    assert left == list(range(59, -1, -1))


def test_one_that_fails_is_asked_only_once_where_suggestions_are_counted(
    project: Project, ids: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    failing, asked = Failing(), suggesters(["figures"])[0]
    monkeypatch.setattr(suggesting_all, "suggesters", lambda _names: ([failing, *asked], []))
    assert counts(project, ids) == {("force_figure", "figures", 0.85): 60}
    assert failing.asked == 1


def test_where_no_process_can_be_started_it_looks_itself(
    project: Project, ids: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.frozen.own_command", lambda: [str(tmp_path / "nowhere")])
    find_everywhere(project, ids, processes=2)
    assert missing(project, ids) == []


def test_what_is_learned_from_an_edit_is_looked_for_again_by_those_that_learn(
    project: Project, ids: list[str], ann: Annotator
) -> None:
    find_everywhere(project, ids, ["figures", "organisations"], processes=1)
    annotate(project, ids[0], label="organisation", spans=[(0, 3)], by=ann)
    assert missing(project, ids, ["figures"]) == []
    assert missing(project, ids, ["organisations"]) == ids
