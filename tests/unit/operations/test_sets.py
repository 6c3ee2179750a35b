"""Annotation sets in and out of a project, and what is in the way."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.errors import InvalidSet
from annotator.library import Project
from annotator.model import ChangeSet
from annotator.operations.articles import add_articles
from annotator.store.checking import problems
from tests.unit.projects import TEXT, draft, spot

# Everything that is counted differently somewhere: astral, combining, right-to-left, joiners, odd blanks.
_WORDS = st.lists(
    st.sampled_from(
        [
            "troops",
            "20,000",
            "“quoted”",
            "👨‍👩‍👧",
            "🚢",
            "e\u0301t\u00e9",
            "وزير",
            "שלום",
            "a\u00a0b",
            "x\u2028y",
            "漢字",
            "\ufdd0",
            ".",
        ]
    ),
    min_size=3,
    max_size=12,
)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = Project.new(tmp_path / "one.annot")
    made.act_as("Ann")
    return made


def filled(project: Project, text: str = TEXT) -> Project:
    add_articles(project, [draft(text)], by=project.annotator)
    (article,) = project.articles()
    claim = project.annotate(article.id, label="claim", spans=[spot(text, "We will send up to 20,000 troops")])
    speaker = project.annotate(article.id, label="speaker", spans=[spot(text, "Adela Voss")])
    project.relate("said_by", claim, speaker, cue="said")
    return project


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    paragraphs=st.lists(_WORDS, min_size=1, max_size=4),
    picks=st.lists(st.tuples(st.integers(0, 99), st.integers(1, 9))),
)
def test_export_import_export_gives_the_same_bytes(
    tmp_path_factory: pytest.TempPathFactory, paragraphs: list[list[str]], picks: list[tuple[int, int]]
) -> None:
    folder = tmp_path_factory.mktemp("sets")
    text = "\n\n".join(" ".join(words) for words in paragraphs)
    with Project.new(folder / "one.annot") as one, Project.new(folder / "two.annot") as two:
        add_articles(one, [draft(text)], by=one.annotator)
        (article,) = one.articles()
        for start, length in picks:
            at = start % len(text)
            label = ("claim", "speaker", "organisation", "force_figure")[length % 4]
            spans = [(at, min(len(text), at + length))]
            if at > 4 and length % 2:
                spans.append((0, 2))
            one.annotate(article.id, label=label, spans=spans, note=text[:3])
        for codec in ("json", "jsonl"):
            one.export_to(folder / f"set.{codec}", format=codec)
        two.import_set(folder / "set.json")
        assert two.export() == one.export()
        assert problems(two) == []
        with Project.new(folder / "three.annot") as three:
            three.import_set(folder / "set.jsonl", format="jsonl")
            assert three.export() == one.export()


def test_a_set_can_be_imported_again_after_its_import_was_undone(project: Project, tmp_path: Path) -> None:
    filled(project).export_to(tmp_path / "set.json")
    with Project.new(tmp_path / "two.annot") as two:
        for _ in range(2):
            two.import_set(tmp_path / "set.json")
            assert two.export() == project.export()
            two.undo()
            assert two.article_count() == 0
        two.redo()
        assert two.export() == project.export()


def test_a_set_of_this_very_second_has_its_time_again_after_redo(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(project).export_to(tmp_path / "set.json")
    now = project.as_of
    monkeypatch.setattr("annotator.store.project.now", lambda: now)
    with Project.new(tmp_path / "two.annot") as two:
        two.import_set(tmp_path / "set.json")
        monkeypatch.setattr("annotator.store.project.now", lambda: "2099-01-01T00:00:00Z")
        two.undo()
        two.redo()
        assert two.export() == project.export()


def test_an_article_that_was_removed_comes_back_with_its_set(project: Project, tmp_path: Path) -> None:
    filled(project).export_to(tmp_path / "set.json")
    before = [a.quote for a in project.annotations(next(project.articles()).id)]
    project.remove([next(project.articles()).id])
    project.import_set(tmp_path / "set.json")
    assert [a.quote for a in project.annotations(next(project.articles()).id)] == before
    assert problems(project) == []


def test_a_set_of_another_project_joins_by_text_and_leaves_what_is_there(project: Project, tmp_path: Path) -> None:
    filled(project).export_to(tmp_path / "set.json")
    with Project.new(tmp_path / "two.annot") as two:
        two.act_as("Bob")
        add_articles(
            two, [draft(TEXT), draft("Another article about the Kestrel Alliance.", "2.txt")], by=two.annotator
        )
        first = next(two.articles())
        mine = two.annotate(first.id, label="speaker", spans=[spot(TEXT, "its spokesman")])
        result = two.import_set(tmp_path / "set.json")
        assert (result.articles_added, result.articles_joined, result.annotations_added) == (0, 1, 2)
        assert mine in [a.id for a in two.annotations(first.id)]
        assert two.title == "two"
        again = two.import_set(tmp_path / "set.json")
        assert (again.annotations_added, again.annotations_left) == (0, 2)
        assert len(two.annotations(first.id)) == 3


def other_label(scheme: dict[str, Any]) -> None:
    scheme["labels"][0]["attributes"][0]["choices"] = ["spoken", "written"]


def other_ends(scheme: dict[str, Any]) -> None:
    scheme["relations"][0]["tails"] = ["speaker"]


def other_relation(scheme: dict[str, Any]) -> None:
    scheme["relations"][0]["attributes"] = [{"name": "tone", "type": "text"}]


@pytest.mark.parametrize(
    ("change", "told"),
    [(other_label, "“claim” has"), (other_ends, "“said_by” joins"), (other_relation, "“said_by” has")],
)
def test_a_scheme_that_means_something_else_is_refused_whole(
    project: Project, tmp_path: Path, change: Callable[[dict[str, Any]], None], told: str
) -> None:
    content = json.loads(filled(project).export())
    change(content["scheme"])
    (tmp_path / "set.json").write_text(json.dumps(content))
    with Project.new(tmp_path / "two.annot") as two:
        add_articles(two, [draft("Something else entirely.")], by=two.annotator)
        with pytest.raises(InvalidSet, match=told):
            two.import_set(tmp_path / "set.json")
        assert two.article_count() == 1


def test_two_people_of_one_name_are_reported(project: Project, tmp_path: Path) -> None:
    filled(project).export_to(tmp_path / "set.json")
    with Project.new(tmp_path / "two.annot") as two:
        two.act_as("Ann")
        add_articles(two, [draft("Something else entirely.")], by=two.annotator)
        assert any("two annotators named “Ann”" in line for line in two.import_set(tmp_path / "set.json").reports)


def test_a_listener_that_fails_is_told_again_and_the_edit_stands(project: Project) -> None:
    filled(project)
    told: list[ChangeSet] = []

    def listen(change_set: ChangeSet) -> None:
        if not told:
            told.append(change_set)
            project.row("annotation", "not there")

    project.listeners.append(listen)
    article = next(project.articles())
    made = project.annotate(article.id, label="organisation", spans=[spot(TEXT, "Kestrel Alliance")])
    assert project.has("annotation", made)
    project.listeners[:] = [told.append]
    project.poll()
    assert told[-1].everything


def test_an_edit_that_came_in_between_is_not_lost(project: Project) -> None:
    filled(project)
    figure = project.annotate(next(project.articles()).id, label="force_figure", spans=[spot(TEXT, "About 600 men")])
    with Project.open(project.path) as other:
        other.set_attributes(figure, {"unit": "crew"})
        project.set_attributes(figure, {"state": "deployed"})
        other.act_as("Ann")
        other.set_note(figure, "see the map")
    project.poll()
    there = project.annotation(figure)
    assert (there.attributes["unit"], there.attributes["state"]) == ("crew", "deployed")
    assert there.note == "see the map"
    assert [a.name for a in project.annotators()].count("Ann") == 1


def test_another_state_of_the_project_put_in_its_place_is_told_as_everything(project: Project, tmp_path: Path) -> None:
    filled(project)
    backup = tmp_path / "backup.annot"
    project.copy(backup)
    project.annotate(next(project.articles()).id, label="organisation", spans=[spot(TEXT, "Kestrel Alliance")])
    told: list[ChangeSet] = []
    project.listeners.append(told.append)
    project.path.write_bytes(backup.read_bytes())
    project.poll()
    assert [each.everything for each in told] == [True]
    assert project.annotation_count() == 2


def test_relabelling_onto_a_twin_is_refused(project: Project) -> None:
    filled(project)
    article = next(project.articles())
    one = project.annotate(article.id, label="speaker", spans=[spot(TEXT, "Kestrel Alliance")])
    project.annotate(article.id, label="organisation", spans=[spot(TEXT, "Kestrel Alliance")])
    with pytest.raises(Exception, match="already"):
        project.relabel(one, "organisation")
    assert project.annotation(one).label == "speaker"


def test_labels_of_a_set_can_be_taken_for_labels_that_are_here(project: Project, tmp_path: Path) -> None:
    filled(project)
    content = json.loads(project.export())
    content["scheme"]["labels"][1]["name"] = "talker"
    content["scheme"]["relations"] = []
    content["articles"][0]["relations"] = []
    content["articles"][0]["annotations"][1]["label"] = "talker"
    (tmp_path / "set.json").write_text(json.dumps(content))
    with Project.new(tmp_path / "two.annot") as two:
        with pytest.raises(InvalidSet, match="no label “orator” to take others for"):
            two.import_set(tmp_path / "set.json", renamed={"talker": "orator"})
        two.import_set(tmp_path / "set.json", renamed={"talker": "speaker"})
        assert [label.name for label in two.scheme.labels] == [label.name for label in project.scheme.labels]
        assert [a.label for a in two.annotations(next(two.articles()).id)] == ["claim", "speaker"]
        assert problems(two) == []
