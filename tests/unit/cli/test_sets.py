"""What these commands print and do: export, import, schema, demo."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.model import Annotation
from annotator.plugins import all_codecs
from annotator.store.project import Project
from tests.unit.cli.conftest import Annotator


def annotation(path: Path, annotation_id: str) -> Annotation:
    with Project.open(path) as project:
        return project.annotation(annotation_id)


def test_export_goes_to_stdout_or_to_the_file_exactly_as_named(annotator: Annotator, path: Path, figure: str) -> None:
    out = annotator("export", path).out
    assert json.loads(out)["articles"][0]["annotations"][0]["id"] == figure
    target = path.with_name("no ending")
    assert annotator("export", path, "-o", target).out == ""
    assert target.read_text(encoding="utf-8") == out
    assert sorted(each.name for each in path.parent.iterdir()) == ["no ending", "voss.annot"]


def test_export_to_a_folder_that_is_not_there_writes_nothing(annotator: Annotator, path: Path) -> None:
    outcome = annotator("export", path, "-o", path.parent / "no" / "set.json")
    assert (outcome.code, outcome.out) == (1, "")
    assert annotator("export", path, "-o", path.parent).code == 1


def test_a_format_that_there_is_not_is_refused_with_those_there_are(annotator: Annotator, path: Path) -> None:
    for words in (["export", path], ["import", path, path]):
        outcome = annotator(*words, "-f", "xml")
        assert outcome.code == 1
        assert "There is no format “xml”. There are: json, jsonl" in outcome.err


def test_the_help_of_export_and_import_says_what_every_format_is_for(annotator: Annotator) -> None:
    for command in ("export", "import"):
        told = " ".join(annotator(command, "--help").out.split())
        for codec in all_codecs()[0]:
            if codec.write if command == "export" else codec.read:
                assert f"{codec.name} {codec.purpose}" in told
            for option in codec.options:
                if option.way in ("both", "out" if command == "export" else "in"):
                    assert f"{option.name} {option.purpose}" in told


def test_utf16_and_its_option_are_the_same(annotator: Annotator, path: Path, figure: str) -> None:
    flagged = annotator("export", path, "--utf16")
    assert "start_utf16" in flagged.out
    assert annotator("export", path, "--option", "utf16=yes") == flagged
    wrong = annotator("export", path, "--option", "utf16=maybe")
    assert (wrong.code, wrong.out) == (1, "")
    assert "it takes: yes or no" in wrong.err


def test_a_format_of_others_goes_out_and_comes_in_as_the_work_of_somebody(
    annotator: Annotator, path: Path, figure: str, tmp_path: Path
) -> None:
    folder, again = tmp_path / "exactly as named", tmp_path / "again.annot"
    out = annotator("export", path, "-f", "brat", "-o", folder)
    assert (out.code, out.out, out.err) == (0, "", "")
    assert sorted(each.suffix for each in folder.iterdir()) == [".ann", ".conf", ".conf", ".txt"]
    annotator("new", again)
    outcome = annotator("import", again, folder, "-f", "brat", "--as", "Eve")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out == "1 articles added, 0 already there; 1 annotations added, 0 already there; 0 relations added\n"
    with Project.open(again) as project:
        (made,) = project.annotations(next(project.articles()).id)
        assert made.quote == annotation(path, figure).quote
        assert made.attributes == annotation(path, figure).attributes
        assert project.annotator_named("Eve") is not None
        assert made.origin == {"kind": "import", "format": "brat"}


def test_what_is_no_single_text_does_not_go_to_stdout_and_no_folder_is_overwritten(
    annotator: Annotator, path: Path, tmp_path: Path
) -> None:
    for name, told in (("brat", "“brat” is a folder"), ("spacy", "“spacy” is no text")):
        outcome = annotator("export", path, "-f", name)
        assert (outcome.code, outcome.out) == (1, "")
        assert told in outcome.err
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "kept.txt").write_text("mine")
    outcome = annotator("export", path, "-f", "brat", "-o", tmp_path / "mine")
    assert outcome.code == 1
    assert "is there already. Nothing was exported." in outcome.err
    assert [each.name for each in (tmp_path / "mine").iterdir()] == ["kept.txt"]


def test_what_a_format_cannot_hold_is_told_on_stderr(annotator: Annotator, path: Path, figure: str) -> None:
    outcome = annotator("export", path, "-f", "doccano", "-o", path.with_name("set.jsonl"))
    assert (outcome.code, outcome.out) == (0, "")
    assert "Left out: attributes of 1 annotation." in outcome.err
    assert json.loads(annotator("export", path, "-f", "doccano").out)["entities"][0]["label"] == "force_figure"


def test_import_says_what_becomes_of_labels(annotator: Annotator, path: Path, figure: str, tmp_path: Path) -> None:
    other = tmp_path / "other.annot"
    exported = json.loads(annotator("export", path).out)
    exported["scheme"]["labels"].append({"name": "PER", "title": "Person", "color": "#aa0000", "color_dark": "#ffaaaa"})
    (tmp_path / "set.json").write_text(json.dumps(exported))
    annotator("new", other)
    (tmp_path / "map.json").write_text('{"PER": "speaker"}')
    (tmp_path / "bad.json").write_text("PER = speaker")
    for labels, told in (("map=bad.json", "is no list of labels"), ("keep", "Write add, refuse or map=FILE")):
        wrong = annotator("import", other, tmp_path / "set.json", "--labels", labels.replace("bad", f"{tmp_path}/bad"))
        assert (wrong.code, wrong.out) == (1, "")
        assert told in wrong.err
    assert annotator("import", other, tmp_path / "set.json", "--labels", "add").code == 0
    with Project.open(path) as project:
        assert project.scheme.label("PER") is None
    refused = annotator("import", path, tmp_path / "set.json", "--labels", "refuse")
    assert (refused.code, refused.out) == (1, "")
    assert "labels that the project has not: PER" in refused.err


@pytest.mark.parametrize("codec", ["json", "jsonl"])
def test_export_import_export_is_byte_identical(annotator: Annotator, path: Path, figure: str, codec: str) -> None:
    first, second = path.with_name(f"first.{codec}"), path.with_name(f"second.{codec}")
    again = path.with_name("again.annot")
    annotator("export", path, "-f", codec, "-o", first)
    annotator("new", again)
    outcome = annotator("import", again, first, "-f", codec)
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.startswith("1 articles added, 0 already there; 1 annotations added, 0 already there;")
    annotator("export", again, "-f", codec, "-o", second)
    assert first.read_bytes() == second.read_bytes()
    assert annotator("import", again, first, "-f", codec).out.startswith("0 articles added, 1 already there; 0 annot")


@pytest.mark.parametrize("wrong", ["missing.json", "folder", "text.json", "stranger.json"])
def test_a_set_that_cannot_be_imported_changes_no_byte(
    annotator: Annotator, path: Path, figure: str, wrong: str
) -> None:
    folder = path.parent
    (folder / "folder").mkdir()
    (folder / "text.json").write_text("Not JSON at all")
    exported = json.loads(annotator("export", path).out)
    exported["annotators"] = []
    (folder / "stranger.json").write_text(json.dumps(exported))
    before = path.read_bytes()
    outcome = annotator("import", path, folder / wrong)
    assert (outcome.code, outcome.out) == (1, "")
    assert "Nothing was imported." in outcome.err
    assert path.read_bytes() == before


def test_the_schema_is_printed(annotator: Annotator) -> None:
    assert json.loads(annotator("schema").out)["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_demo_makes_the_sample_once_and_exports_it(annotator: Annotator, tmp_path: Path) -> None:
    folder = tmp_path / "new" / "folder"
    first = annotator("demo", folder)
    assert (first.code, first.err) == (0, "")
    assert f"{folder / 'sample.annot'}: 5 articles, " in first.out
    assert str(folder / "sample.json") in first.out
    project, export = ((folder / name).read_bytes() for name in ("sample.annot", "sample.json"))
    (folder / "sample.json").unlink()
    again = annotator("demo", folder)
    assert again.code == 0
    assert "is there already and was left as it is" in again.err
    assert (folder / "sample.annot").read_bytes() == project
    assert (folder / "sample.json").read_bytes() == export


def test_demo_in_the_place_of_a_file_makes_nothing(annotator: Annotator, path: Path) -> None:
    outcome = annotator("demo", path)
    assert (outcome.code, outcome.out) == (1, "")
