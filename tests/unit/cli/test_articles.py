"""What these commands print and do: new, add, list."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.store.project import Project
from tests.unit.cli.conftest import Annotator
from tests.unit.projects import TEXT


def lines(out: str) -> list[list[str]]:
    return [line.split("\t") for line in out.splitlines()]


def test_new_makes_a_project_and_prints_its_path(annotator: Annotator, tmp_path: Path) -> None:
    path = tmp_path / "exactly as named"
    assert annotator("new", path).out == f"{path}\n"
    with Project.open(path) as project:
        assert [label.name for label in project.scheme.labels] == ["claim", "speaker", "organisation", "force_figure"]


def test_new_takes_a_scheme(annotator: Annotator, tmp_path: Path) -> None:
    label = {"name": "place", "title": "Place", "color": "#aa0000", "color_dark": "#ffaaaa"}
    (tmp_path / "scheme.json").write_text(json.dumps({"labels": [label]}))
    assert annotator("new", tmp_path / "a.annot", "--scheme", tmp_path / "scheme.json").code == 0
    with Project.open(tmp_path / "a.annot") as project:
        assert [label.name for label in project.scheme.labels] == ["place"]


@pytest.mark.parametrize("scheme", ["missing.json", ".", "broken.json"])
def test_new_makes_nothing_of_a_scheme_that_is_none(annotator: Annotator, tmp_path: Path, scheme: str) -> None:
    (tmp_path / "broken.json").write_text("{")
    outcome = annotator("new", tmp_path / "a.annot", "--scheme", tmp_path / scheme)
    assert (outcome.code, outcome.out) == (1, "")
    assert not (tmp_path / "a.annot").exists()


def test_new_replaces_nothing(annotator: Annotator, path: Path) -> None:
    before = path.read_bytes()
    assert annotator("new", path).code == 1
    assert path.read_bytes() == before


def test_add_prints_a_line_an_article_and_adds_all_in_one_edit(
    annotator: Annotator, path: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "articles" / "2023"
    folder.mkdir(parents=True)
    (folder / "one.txt").write_text("The first article.\n")
    (folder.parent / "two.txt").write_text("The second article.\n")
    (tmp_path / "again.txt").write_text(TEXT)
    outcome = annotator("add", path, folder.parent, tmp_path / "again.txt")
    assert (outcome.code, outcome.err) == (0, "")
    assert [line[2] for line in lines(outcome.out)] == ["added", "added", "already there"]
    with Project.open(path) as project:
        articles = list(project.articles())
        assert {line[0] for line in lines(outcome.out)} == {article.id for article in articles}
        assert {article.source.path for article in articles[1:]} == {"2023/one.txt", "two.txt"}
        assert project.undo().name == "article.add"
        assert project.article_count() == 1


def test_add_reports_bad_files_and_adds_the_rest(annotator: Annotator, path: Path, tmp_path: Path) -> None:
    (tmp_path / "nul.txt").write_bytes(b"one\x00two three four")
    (tmp_path / "empty.txt").write_text(" \n")
    (tmp_path / "good.txt").write_text("A good article.\n")
    with (tmp_path / "large.txt").open("wb") as large:
        large.truncate(100_000_000)
    names = ("nul.txt", "missing.txt", "good.txt", "empty.txt", "large.txt")
    outcome = annotator("add", path, *(tmp_path / name for name in names))
    assert outcome.code == 1
    assert [line[2] for line in lines(outcome.out)] == ["added"]
    reports = outcome.err.splitlines()
    assert len(reports) == 4
    assert "“nul.txt” cannot be read as text: it holds NUL characters" in reports[0]
    assert "missing.txt” was not found" in reports[1]
    assert "“empty.txt” holds no text" in reports[2]
    assert "“large.txt” has 100.0 MB; a file of this kind may have 50 MB at most" in reports[3]


def test_add_keeps_to_the_encoding_it_is_told(annotator: Annotator, path: Path, tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_bytes("Министерство сообщило".encode("cp1251"))
    assert annotator("add", path, tmp_path / "old.txt", "--encoding", "cp1251").code == 0
    with Project.open(path) as project:
        assert project.text(list(project.articles())[1].id) == "Министерство сообщило"
    wrong = annotator("add", path, tmp_path / "old.txt", "--encoding", "klingon")
    assert wrong.code == 1
    assert "There is no text encoding called “klingon”" in wrong.err


def test_add_says_that_a_folder_holds_no_text(annotator: Annotator, path: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    outcome = annotator("add", path, tmp_path / "empty")
    assert (outcome.code, outcome.out) == (1, "")
    assert "There is no text file in" in outcome.err


def test_list_is_a_line_an_article(annotator: Annotator, path: Path, article_id: str, figure: str) -> None:
    assert lines(annotator("list", path).out) == [[article_id, "in_progress", "1", "1.txt"]]


def test_list_as_json_says_what_an_article_is(annotator: Annotator, path: Path, article_id: str, figure: str) -> None:
    (listed,) = json.loads(annotator("list", path, "--json").out)
    assert listed == {
        "id": article_id,
        "title": listed["title"],
        "status": "in_progress",
        "annotations": 1,
        "source_name": "1.txt",
        "publisher": "",
        "published": None,
        "language": "en",
        "byline": [],
        "url": None,
        "length": len(TEXT),
    }
