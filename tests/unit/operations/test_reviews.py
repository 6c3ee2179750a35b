from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from openpyxl import load_workbook

from annotator.codecs import AnnotationSet
from annotator.codecs.reviews import ReviewSet, fingerprint
from annotator.codecs.tables.cells import guarded, plain, unguarded
from annotator.errors import InvalidSet
from annotator.model import Annotator
from annotator.operations.annotations import set_note
from annotator.operations.export_set import export_to_file
from annotator.operations.import_set import import_file
from annotator.operations.projects import create_project
from annotator.operations.reviews import planned_file
from annotator.plugins import codec_named
from annotator.store.project import Project
from tests.unit.codecs.example import JSON
from tests.unit.codecs.roundtrip import written
from tests.unit.codecs.sets import annotation_sets

BY = Annotator("", "Reviewer")
FORMATS = ["csv", "xlsx"]
Row = dict[str, str]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = create_project(tmp_path / "p.annot")
    import_file(made, JSON, by=BY)
    return made


def rows_of(path: Path, format_name: str) -> list[Row]:
    if format_name == "csv":
        return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline="")))
    names, *rows = load_workbook(path)["Annotations"].iter_rows(values_only=True)
    return [{str(n): "" if v is None else str(v) for n, v in zip(names, row, strict=True)} for row in rows]


def review(path: Path, format_name: str, change: Callable[[list[Row]], object]) -> None:
    """Change the rows of a table as a reviewer would, in a spreadsheet."""
    rows = rows_of(path, format_name)
    change(rows)
    if format_name == "csv":
        out = io.StringIO(newline="")
        writer = csv.DictWriter(out, rows[0], delimiter=";")
        writer.writeheader()
        writer.writerows(rows)
        path.write_text(out.getvalue(), encoding="utf-8", newline="")
        return
    book = load_workbook(path)
    sheet = book["Annotations"]
    for y, row in enumerate(rows, 2):
        for x, value in enumerate(row.values(), 1):
            sheet.cell(y, x).value = value
    book.save(path)


def exported(project: Project, tmp_path: Path, format_name: str) -> Path:
    path = tmp_path / f"review.{format_name}"
    export_to_file(project, path, codec=format_name)
    return path


@pytest.mark.parametrize("format_name", FORMATS)
def test_reviews_are_shown_then_followed_in_one_edit_that_undo_takes_back(
    project: Project, tmp_path: Path, format_name: str
) -> None:
    path = exported(project, tmp_path, format_name)
    before = project.annotation_count()
    ids: list[str] = []

    def answer(rows: list[Row]) -> None:
        ids.extend(row["id"] for row in rows)
        rows[0]["review"] = "Delete"
        rows[1] |= {"review": "question", "note": "who says so"}
        rows[2]["note"] = "- check this"

    review(path, format_name, answer)
    plan = planned_file(project, path, codec=format_name)
    assert [change.sentence.split()[0] for change in plan.changes] == ["Delete", "Question", "Note"]
    assert project.annotation_count() == before

    result = import_file(project, path, codec=format_name, by=BY)
    assert (result.annotations_deleted, result.annotations_questioned, result.notes_written) == (1, 1, 1)
    assert result.reports == []
    assert not project.has("annotation", ids[0])
    assert project.annotation(ids[1]).note == "? who says so"
    assert project.annotation(ids[2]).note == "- check this"

    again = import_file(project, path, codec=format_name, by=BY)
    assert (again.annotations_deleted, again.annotations_questioned, again.notes_written) == (0, 0, 0)
    project.undo()
    assert project.annotation_count() == before


@pytest.mark.parametrize("format_name", FORMATS)
def test_a_table_that_comes_back_as_it_went_changes_nothing(project: Project, tmp_path: Path, format_name: str) -> None:
    path = exported(project, tmp_path, format_name)
    plan = planned_file(project, path, codec=format_name)
    assert (plan.changes, plan.refusals) == ((), ())


def test_what_changed_here_since_stays_and_is_told(project: Project, tmp_path: Path) -> None:
    path = exported(project, tmp_path, "csv")
    first, second, third = (row["id"] for row in rows_of(path, "csv")[:3])

    def answer(rows: list[Row]) -> None:
        rows[0] |= {"review": "delete", "quote_sha": fingerprint("other words")}
        rows[1]["note"] = "from the table"
        rows.append(rows[2] | {"id": "unknown", "review": "question"})

    review(path, "csv", answer)
    set_note(project, second, "written here", by=BY)
    set_note(project, third, "kept, since the table says nothing of it", by=BY)
    result = import_file(project, path, codec="csv", by=BY)
    assert [str(each).rpartition(": ")[2] for each in result.reports] == [
        "its words are others than those in the table.",
        "its note was changed here since.",
        "it is not in the project.",
    ]
    assert project.has("annotation", first)
    assert project.annotation(second).note == "written here"
    assert project.annotation(third).note.startswith("kept")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "no column “id”"),
        (b"id,note\r\n1,x\r\n", "no column “review”"),
        (b"id,review\r\n1,perhaps\r\n", "row 2: “perhaps” is no review"),
        (b"id,review\r\n1,keep\r\n1,delete\r\n", "row 3: row 2 says something else"),
        (b"id,review,note\r\n1,keep,\xe9\r\n", "save it as “CSV UTF-8”"),
    ],
)
def test_a_table_that_cannot_be_read_is_refused_as_a_whole(
    project: Project, tmp_path: Path, content: bytes, sentence: str
) -> None:
    path = tmp_path / "bad.csv"
    path.write_bytes(content)
    with pytest.raises(InvalidSet, match=sentence):
        import_file(project, path, codec="csv", by=BY)


def test_a_workbook_that_is_none_or_a_bomb_is_refused(project: Project, tmp_path: Path) -> None:
    none, bomb = tmp_path / "none.xlsx", tmp_path / "bomb.xlsx"
    none.write_bytes(b"id,review")
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/workbook.xml", bytes(30_000_000))
    with pytest.raises(InvalidSet, match="no workbook"):
        import_file(project, none, codec="xlsx", by=BY)
    with pytest.raises(InvalidSet, match="would unpack to 30 MB"):
        import_file(project, bomb, codec="xlsx", by=BY)


@given(annotation_sets())
@settings(max_examples=25, deadline=None)
def test_ids_and_notes_of_any_set_come_back_from_both_tables(
    tmp_path_factory: pytest.TempPathFactory, a_set: AnnotationSet
) -> None:
    out = {a.id: plain(a.note) for article in a_set.articles for a in article.annotations}
    for name in FORMATS:
        codec = codec_named(name)
        path = tmp_path_factory.mktemp("trip") / f"set.{name}"
        written(codec, a_set, path)
        back = codec.reader()(path, codec.options_of({}, "in"))
        assert isinstance(back, ReviewSet)
        assert {each.id: each.note for each in back.reviews} == out
        assert {each.answer for each in back.reviews} <= {"keep"}


@pytest.mark.parametrize("text", ["=1+1", "+49", "-1", "@SUM", "\tx", "'", "'=1", "''", "'tis", "plain", ""])
def test_no_cell_of_a_csv_file_is_a_formula_and_all_come_back(text: str) -> None:
    cell = guarded(text)
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert unguarded(cell) == text


def test_a_long_text_is_cut_to_what_a_cell_holds_and_marked() -> None:
    cut = plain("😀" * 20_000)
    assert len(cut.encode("utf-16-le")) // 2 <= 32_767
    assert cut.endswith("😀 […]")
    assert plain("a\x07b\ufffe") == "a\ufffdb\ufffd"


def test_a_workbook_is_nice_to_open(project: Project, tmp_path: Path) -> None:
    book = load_workbook(exported(project, tmp_path, "xlsx"))
    assert book.sheetnames == ["Annotations", "Relations", "Entities", "Figures"]
    sheet = book["Annotations"]
    assert sheet.freeze_panes == "E2"
    assert sheet.auto_filter.ref == f"A1:{sheet.cell(1, sheet.max_column).coordinate[:-1]}{sheet.max_row}"
    assert sheet.data_validations.dataValidation[0].formula1 == '"keep,delete,question"'
    ids = next(cell.column_letter for cell in sheet[1] if cell.value == "id")
    assert sheet.column_dimensions["A"].hidden is False
    assert any(d.hidden and d.min <= sheet[f"{ids}1"].column <= d.max for d in sheet.column_dimensions.values())
    names, *figures = book["Figures"].iter_rows(values_only=True)
    assert any(isinstance(row[names.index("best")], int) for row in figures)
    linked = [row[6].value for row in sheet.iter_rows(min_row=2) if row[6].value]
    assert any(str(words).startswith("Said by: ") for words in linked)
