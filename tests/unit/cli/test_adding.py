"""What `annotator add` takes beside texts: changed texts of an article, and tables."""

from __future__ import annotations

from pathlib import Path

from tests.unit.cli.conftest import Annotator
from tests.unit.intake.files import packed
from tests.unit.projects import TEXT, spot


def test_a_changed_text_is_added_as_a_new_version_with_the_fate_of_each_annotation(
    annotator: Annotator, path: Path, article_id: str, tmp_path: Path
) -> None:
    (tmp_path / "later.txt").write_text("Later.\n\n" + TEXT.replace("two submarines", "three submarines"))
    for label, words in (("speaker", "Adela Voss"), ("force_figure", "two submarines")):
        start, end = spot(TEXT, words)
        annotator("annotate", path, "--article", article_id, "--label", label, "--span", f"{start}:{end}")
    said = annotator("add", path, tmp_path / "later.txt", "--version-of", article_id).out.splitlines()
    assert said[0].endswith("new version")
    assert [line.split("\t")[0] for line in said[1:]] == ["moved", "changed"]
    assert said[2].endswith("two submarines\tthree submarines")


def test_the_columns_of_a_table_are_named_on_the_command_line(annotator: Annotator, path: Path, tmp_path: Path) -> None:
    table = tmp_path / "corpus.csv"
    table.write_text("a,b\nFirst,Some words here\nSecond,And other words\n")
    assert "First\tadded" in annotator("add", path, table, "--column", "text=b", "--column", "title=a").out
    assert annotator("add", path, table, "--column", "words=b").code == 1


def test_what_is_left_out_of_a_packed_folder_is_told_while_the_rest_is_added(
    annotator: Annotator, path: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "folder.zip"
    folder.write_bytes(packed({"a.txt": b"Some words here\n", "b.docx": b"no zip at all"}))
    outcome = annotator("add", path, folder)
    assert (outcome.code, outcome.out.count("added")) == (1, 1)
    assert "“b.docx” was left out" in outcome.err
