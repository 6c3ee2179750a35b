"""What each sub-command prints and does."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.model import Annotation
from annotator.plugins import all_codecs
from annotator.store.project import Project
from tests.unit.cli.conftest import Annotator
from tests.unit.projects import TEXT, add, spot


@pytest.fixture
def article_id(path: Path) -> str:
    """The id of the project's one article."""
    with Project.open(path) as project:
        return next(project.articles()).id


@pytest.fixture
def figure(annotator: Annotator, path: Path, article_id: str) -> str:
    """The id of an annotation made on the command line."""
    start, end = spot(TEXT, "up to 20,000 troops")
    outcome = annotator(
        "annotate", path, "--article", article_id, "--label", "force_figure", "--span", f"{start}:{end}",
        "--attribute", "high=20,000", "--attribute", "bound=up_to", "--as", "Bob",
    )  # fmt: skip
    assert (outcome.code, outcome.err) == (0, "")
    return outcome.out.strip()


def annotation(path: Path, annotation_id: str) -> Annotation:
    with Project.open(path) as project:
        return project.annotation(annotation_id)


def lines(out: str) -> list[list[str]]:
    return [line.split("\t") for line in out.splitlines()]


# new, add, list


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


# annotate, relate, set, delete


def test_annotate_prints_the_id_of_what_it_made(path: Path, figure: str) -> None:
    made = annotation(path, figure)
    assert made.quote == "up to 20,000 troops"
    assert made.attributes == {"high": 20000, "bound": "up_to", "unit": "troops", "unit_class": "personnel"}
    assert made.computed == ("unit", "unit_class")
    with Project.open(path) as project:
        assert project.annotator_named("Bob")
        assert project.history(limit=1)[0].origin == "command line"


def test_annotate_takes_several_spans_and_a_note(annotator: Annotator, path: Path, article_id: str) -> None:
    made = annotator(
        "annotate", path, "--article", article_id, "--label", "claim", "--span", "60:70", "--span", "0:5",
        "--note", "interrupted",
    ).out.strip()  # fmt: skip
    assert annotation(path, made).spans == ((0, 5), (60, 70))
    assert annotation(path, made).note == "interrupted"


@pytest.mark.parametrize(
    ("label", "span", "attribute", "said"),
    [
        ("claim", "0:9999", "", "is not in the text, which has"),
        ("claim", "9:3", "", "is not in the text"),
        ("claim", "9", "", "“9” is not a span"),
        ("claim", "-1:4", "", "“-1:4” is not a span"),
        ("claim", "a:b", "", "“a:b” is not a span"),
        ("rumour", "0:4", "", "There is no label “rumour”"),
        ("claim", "0:4", "kind=fib", "“fib” does not fit kind: it is one of assertion,"),
        ("claim", "0:4", "check_worthy=perhaps", "does not fit check_worthy: it is yes or no"),
        ("force_figure", "0:4", "high=many", "does not fit high: it is a whole number"),
        ("claim", "0:4", "colour=red", "has no attribute “colour”"),
        ("claim", "0:4", "kind", "“kind” is not NAME=VALUE"),
    ],
)
def test_what_cannot_be_annotated_is_said_and_changes_no_byte(
    annotator: Annotator, path: Path, article_id: str, label: str, span: str, attribute: str, said: str
) -> None:
    before = path.read_bytes()
    more = ["--attribute", attribute] if attribute else []
    outcome = annotator("annotate", path, "--article", article_id, "--label", label, "--span", span, *more)
    assert (outcome.code, outcome.out) == (1, "")
    assert said in outcome.err
    assert path.read_bytes() == before


def test_an_unknown_article_or_a_nameless_annotator_is_refused(
    annotator: Annotator, path: Path, article_id: str
) -> None:
    words = ["--label", "claim", "--span", "0:4"]
    assert "no article with the id nowhere" in annotator("annotate", path, "--article", "nowhere", *words).err
    assert "needs a name" in annotator("annotate", path, "--article", article_id, *words, "--as", " ").err


def test_who_worked_last_goes_on_working(annotator: Annotator, path: Path, article_id: str, figure: str) -> None:
    made = annotator("annotate", path, "--article", article_id, "--label", "claim", "--span", "0:4").out.strip()
    assert annotation(path, made).created_by == annotation(path, figure).created_by


def test_relate_prints_the_id_of_the_link(annotator: Annotator, path: Path, article_id: str) -> None:
    tag = ["annotate", path, "--article", article_id, "--span", "0:4", "--label"]
    claim, speaker = (annotator(*tag, label).out.strip() for label in ("claim", "speaker"))
    link = annotator("relate", path, "said_by", claim, speaker, "--cue", "said")
    with Project.open(path) as project:
        assert project.relation(link.out.strip()).cue == "said"
    backwards = annotator("relate", path, "said_by", speaker, claim)
    assert (backwards.code, backwards.out) == (1, "")


def test_relate_links_claims_of_different_articles(annotator: Annotator, path: Path, article_id: str) -> None:
    with Project.open(path) as project:
        (other,) = add(project, "Another report says so too.")
    claims = [
        annotator("annotate", path, "--article", each, "--span", "0:7", "--label", "claim").out.strip()
        for each in (article_id, other.id)
    ]
    link = annotator("relate", path, "same_as", *claims).out.strip()
    exported = json.loads(annotator("export", path).out)
    assert [each["id"] for each in exported["relations"]] == [link]


def test_set_writes_and_clears_attributes_and_the_note_in_one_edit(
    annotator: Annotator, path: Path, figure: str
) -> None:
    assert annotator("set", path, figure, "bound=", "unit=troops", "low=1,000", "note=a=b").out.strip() == figure
    made = annotation(path, figure)
    assert made.attributes == {"high": 20000, "low": 1000, "unit": "troops", "unit_class": "personnel"}
    assert made.note == "a=b"
    annotator("undo", path)
    assert annotation(path, figure).attributes["bound"] == "up_to"
    assert annotation(path, figure).note == ""


@pytest.mark.parametrize("pair", ["bound=roughly", "colour=", "colour=red", "high=20.5"])
def test_set_refuses_what_the_scheme_does_not_allow(annotator: Annotator, path: Path, figure: str, pair: str) -> None:
    before = path.read_bytes()
    outcome = annotator("set", path, figure, pair, "note=not written either")
    assert (outcome.code, outcome.out) == (1, "")
    assert path.read_bytes() == before


def test_delete_prints_what_it_deleted(annotator: Annotator, path: Path, figure: str) -> None:
    assert annotator("delete", path, figure, "nowhere").code == 1
    assert annotator("delete", path, figure).out.strip() == figure
    assert annotator("delete", path, figure).code == 1


# remove, undo, redo, history


def test_a_removed_article_comes_back_by_undo_and_an_erased_one_never(
    annotator: Annotator, path: Path, article_id: str, figure: str
) -> None:
    assert annotator("remove", path, article_id).out.strip() == article_id
    assert annotator("list", path).out == ""
    annotator("undo", path)
    assert annotation(path, figure).quote == "up to 20,000 troops"
    assert annotator("remove", path, article_id, "--erase").code == 0
    assert b"20,000 troops" not in path.read_bytes()
    assert annotator("undo", path).code == 1


def test_undo_and_redo_say_what_they_did(annotator: Annotator, path: Path, figure: str) -> None:
    assert annotator("undo", path).out == "Undone: annotation.add (2 changes)\n"
    assert annotator("redo", path).out == "Redone: annotation.add (2 changes)\n"
    assert annotation(path, figure).label == "force_figure"


def test_nothing_to_undo_or_redo_is_said(annotator: Annotator, path: Path) -> None:
    redo = annotator("redo", path)
    assert (redo.code, redo.out, redo.err) == (1, "", "There is nothing to redo.\n")
    annotator("undo", path)
    assert annotator("undo", path).err == "There is nothing to undo.\n"


def test_history_is_newest_first_with_who_when_what_and_undone_by(
    annotator: Annotator, path: Path, figure: str
) -> None:
    annotator("set", path, figure, "unit=troops")
    annotator("undo", path)
    rows = lines(annotator("history", path).out)
    assert [[row[0], *row[2:]] for row in rows] == [
        ["4", "Bob", "undo annotation.change"],
        ["3", "Bob", "annotation.change", "undone by 4"],
        ["2", "Bob", "annotation.add"],
        ["1", "Ann", "article.add"],
    ]
    listed = json.loads(annotator("history", path, "--json").out)
    assert [edit["undone_by"] for edit in listed] == [None, 4, None, None]
    assert [edit["when"] for edit in listed] == [row[1] for row in rows]
    assert {edit["program"] for edit in listed} == {"command line", "library"}


# check, copy


def test_check_of_a_sound_project_says_so_and_changes_no_byte(annotator: Annotator, path: Path, figure: str) -> None:
    before = path.read_bytes()
    outcome = annotator("check", path)
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out == "“voss.annot” is sound: 1 articles, 1 annotations.\n"
    assert path.read_bytes() == before


def test_check_says_what_it_found_and_changes_no_byte(annotator: Annotator, path: Path, figure: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE annotation SET start = 1, quote = 'We'")
    before = path.read_bytes()
    outcome = annotator("check", path)
    assert (outcome.code, outcome.out) == (1, "")
    assert f"the annotation {figure} (force_figure) does not stand where its quote is" in outcome.err
    assert path.read_bytes() == before


def test_check_says_what_opening_found(annotator: Annotator, path: Path) -> None:
    path.write_bytes(path.read_bytes()[:8192])
    outcome = annotator("check", path)
    assert (outcome.code, outcome.out) == (1, "")
    assert "“voss.annot” is damaged" in outcome.err


def test_copy_writes_a_sound_project_and_replaces_nothing(annotator: Annotator, path: Path, figure: str) -> None:
    copy = path.with_name("copy.annot")
    assert annotator("copy", path, copy).out == f"{copy}\n"
    assert annotation(copy, figure) == annotation(path, figure)
    assert annotator("check", copy).code == 0
    assert annotator("copy", path, copy).code == 1
    assert annotator("copy", path, path).code == 1


# export, import, schema, demo


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
