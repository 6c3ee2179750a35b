"""`from annotator import Project`: the main job in Python."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

import annotator
from annotator import Project
from annotator.errors import FileProblem, InvalidValue, NothingToUndo, TextRefused, UserError
from annotator.model import ChangeSet
from tests.unit.projects import TEXT, spot


@pytest.fixture
def text_file(tmp_path: Path) -> Path:
    """A text file to add."""
    path = tmp_path / "texts" / "voss.txt"
    path.parent.mkdir()
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_the_main_job_from_text_files_to_json_and_back(tmp_path: Path, text_file: Path) -> None:
    with Project.new(tmp_path / "x.annot", title="Voss") as project:
        project.act_as("Ann")
        (added,) = project.add([text_file.parent])
        claim = project.annotate(
            added.article_id,
            label="claim",
            spans=[spot(TEXT, "“We will send up to 20,000 troops,”"), spot(TEXT, "“if the council agrees.”")],
            attributes={"quote_type": "direct"},
        )
        speaker = project.annotate(added.article_id, label="speaker", spans=[spot(TEXT, "Adela Voss")])
        project.relate("said_by", claim, speaker, cue="said")
        project.export_to(tmp_path / "x.json")
        exported = project.export()
    assert (tmp_path / "x.json").read_bytes() == exported
    (article,) = json.loads(exported)["articles"]
    assert [annotation["quote"] for annotation in article["annotations"]] == [
        "“We will send up to 20,000 troops,” … “if the council agrees.”",
        "Adela Voss",
    ]
    with Project.new(tmp_path / "y.annot") as project:
        assert project.import_set(tmp_path / "x.json").annotations_added == 2
        assert project.export() == exported


def timeless(exported: bytes) -> bytes:
    """The export without the time of the last edit, which an undo is too."""
    return re.sub(rb'"as_of":"[^"]*"', b"", exported)


def test_every_verb_is_one_step_that_undo_takes_back(path: Path) -> None:
    with Project.open(path) as project:
        project.act_as("Bob")
        (article,) = project.articles()
        claim = project.annotate(article.id, label="claim", spans=[(0, 10)])
        speaker = project.annotate(article.id, label="speaker", spans=[(0, 10)])
        link = project.relate("said_by", claim, speaker)
        verbs = [
            lambda: project.relabel(speaker, "organisation"),
            lambda: project.set_spans(claim, [(0, 12)]),
            lambda: project.set_attributes(claim, {"kind": "promise"}),
            lambda: project.set_note(claim, "a note"),
            lambda: project.unrelate(link),
            lambda: project.delete([claim]),
            lambda: project.set_scheme(replace(project.scheme, labels=project.scheme.labels[::-1])),
            lambda: project.set_status([article.id], "done"),
            lambda: project.set_metadata(article.id, replace(article.metadata, title="A title")),
            lambda: project.remove([article.id]),
        ]
        for verb in verbs:
            before = project.export()
            verb()
            assert project.export() != before
            undone = project.undo()
            assert timeless(project.export()) == timeless(before)
            assert undone.kind == "undo"
        assert {edit.annotator_id for edit in project.history()[:-1]} == {project.annotator.id}


def test_a_scheme_that_a_file_renames_is_followed_and_what_it_has_no_place_for_goes_only_when_asked(
    path: Path, tmp_path: Path
) -> None:
    with Project.open(path) as project:
        (article,) = project.articles()
        speaker = project.annotate(article.id, label="speaker", spans=[(0, 10)])
        project.save_scheme(tmp_path / "scheme.json")
        text = (tmp_path / "scheme.json").read_text(encoding="utf-8")
        (tmp_path / "scheme.json").write_text(text.replace('"speaker"', '"source"'), encoding="utf-8")
        with pytest.raises(InvalidValue, match="would be lost"):
            project.set_scheme(tmp_path / "scheme.json")
        project.set_scheme(tmp_path / "scheme.json", renamed={"speaker": "source"})
        assert project.annotation(speaker).label == "source"
        project.undo()
        project.set_scheme(tmp_path / "scheme.json", drop=True)
        assert project.annotation_count() == 0


def test_listeners_are_told_of_every_edit(path: Path) -> None:
    told: list[ChangeSet] = []
    with Project.open(path) as project:
        project.listeners.append(told.append)
        made = project.annotate(next(project.articles()).id, label="claim", spans=[(0, 10)])
    assert [change.row_id for change in told[0].of("annotation")] == [made]


def test_one_bad_file_adds_nothing(tmp_path: Path, path: Path, text_file: Path) -> None:
    text_file.with_name("bad.txt").write_bytes(b"one\x00two three")
    text_file.write_text("Another text.")
    with Project.open(path) as project:
        with pytest.raises(TextRefused, match="NUL"):
            project.add([text_file, text_file.with_name("bad.txt")])
        assert project.article_count() == 1


def test_erased_articles_are_gone_for_good(path: Path) -> None:
    with Project.open(path) as project:
        project.erase([next(project.articles()).id])
        with pytest.raises(NothingToUndo):
            project.undo()
        assert project.check() == []


def test_a_copy_is_a_project_of_its_own(path: Path) -> None:
    with Project.open(str(path)) as project:
        project.copy(path.with_name("copy.annot"))
        with pytest.raises(FileProblem):
            project.copy(path)
    with Project.open(path.with_name("copy.annot")) as copy:
        assert copy.check() == []
        assert copy.article_count() == 1


def test_whatever_is_wrong_is_one_family_of_errors_with_a_sentence(path: Path) -> None:
    with Project.open(path) as project, pytest.raises(UserError, match=r"Nothing was changed\.$") as caught:
        project.annotate(next(project.articles()).id, label="rumour", spans=[(0, 10)])
    assert isinstance(caught.value, InvalidValue)


def test_the_package_offers_the_project_and_its_version_and_nothing_it_does_not_have() -> None:
    assert annotator.Project is Project
    assert annotator.__version__ == "0.1.0"
    with pytest.raises(AttributeError, match="has no attribute 'Projekt'"):
        annotator.Projekt  # noqa: B018
