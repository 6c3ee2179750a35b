"""What holds for every format that is read: it has a file of another program's make, and is taken whole or not at all.

What each format keeps is in the module of its own; those that are only written are compared with the example there.
"""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.codecs.guessing import guessed_format
from annotator.errors import UserError
from annotator.operations.annotators import annotator_named
from annotator.operations.import_set import import_file
from annotator.operations.projects import create_project
from annotator.plugins import OWN_CODECS, codec_named
from annotator.store.checking import problems
from annotator.store.project import Project
from tests.unit.codecs.example import JSON, JSONL, example, imported
from tests.unit.codecs.roundtrip import FIXTURES, claims, trip

EXAMPLE = imported(example())
READ = [name for name in OWN_CODECS if codec_named(name).read is not None]
FILES = {
    "json": JSON,
    "jsonl": JSONL,
    "brat": FIXTURES / "brat",
    "label-studio": FIXTURES / "label-studio" / "export.json",
    "doccano": FIXTURES / "doccano" / "admin.jsonl",
    "prodigy": FIXTURES / "prodigy" / "dataset.jsonl",
    "pubannotation": FIXTURES / "pubannotation" / "document.json",
    "w3c": FIXTURES / "w3c" / "page.jsonld",
    "conll": FIXTURES / "conll",
    "spacy": FIXTURES / "spacy" / "news.spacy",
    "uima": FIXTURES / "uima",
    "webanno": FIXTURES / "webanno" / "council.tsv",
    "refi-qda": FIXTURES / "refi-qda" / "interviews.qdpx",
    "xlsx": FIXTURES / "xlsx" / "reviewed.xlsx",
    "csv": FIXTURES / "csv" / "reviewed.csv",
}
TABLES = ("csv", "xlsx")
SETS = [name for name in READ if name not in TABLES]
# Those that hold the text itself, and do not refuse line ends of Windows as ours do.
TEXTS = ["label-studio", "doccano", "prodigy", "pubannotation", "w3c", "spacy", "uima", "refi-qda"]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with create_project(tmp_path / "p.annot") as made:
        yield made


def test_every_format_that_is_read_has_a_file_and_is_known_by_it() -> None:
    assert list(FILES) == READ
    assert {name: guessed_format(path) for name, path in FILES.items()} == {name: name for name in READ}


@pytest.mark.parametrize("name", SETS)
def test_it_is_taken_in_as_the_work_of_another_where_it_names_nobody(project: Project, name: str) -> None:
    eve = annotator_named(project, "Eve")
    before = project.scheme
    result = import_file(project, FILES[name], codec=name, by=eve)
    assert result.articles_added > 0
    assert result.annotations_added > 0
    (last,) = project.history(limit=1)
    assert (last.name, last.annotator_id) == ("set.import", eve.id)
    people = {annotator.id for annotator in project.annotators()}
    for article in project.articles():
        for made in project.annotations(article.id):
            assert made.created_by in people
            # Only our own formats say of themselves who it was in every case.
            assert name in ("json", "jsonl") or made.origin == {"kind": "import", "format": name}
    project.undo()
    assert (project.article_count(), project.scheme) == (0, before)


@pytest.mark.parametrize("name", TABLES)
def test_a_reviewed_table_is_followed_as_the_work_of_another(project: Project, name: str) -> None:
    eve = annotator_named(project, "Eve")
    import_file(project, JSON, by=eve)
    result = import_file(project, FILES[name], codec=name, by=eve)
    assert (result.annotations_deleted, result.annotations_questioned, result.notes_written) == (1, 1, 1)
    assert result.reports == []
    notes = [made.note for article in project.articles() for made in project.annotations(article.id)]
    assert "? who says so? – “A. K.”" in notes
    assert "3,500 in all sources 😀" in notes


@pytest.mark.parametrize("name", TEXTS)
def test_line_ends_of_windows_become_one_and_spans_follow_their_words(name: str) -> None:
    text = "😀 One\r\ntwo\r\n\r\n👨‍👩‍👧 שלום three\r\n"
    at = text.index("two"), text.index("שלום")
    a_set = claims(text, (at[0], at[0] + 3), (at[0] - 5, at[0] + 3), (at[1], at[1] + 10))
    for article in trip(name, a_set).articles:
        assert article.text == text.replace("\r\n", "\n")
        assert {a.quote for a in article.annotations} == {"One\ntwo", "two", "שלום three"}


@pytest.mark.parametrize("name", READ)
@given(data=st.data())
@settings(max_examples=15, deadline=None)
def test_a_damaged_file_is_taken_whole_or_refused_with_nothing_changed(name: str, data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder, create_project(Path(folder) / "p.annot") as project:
        path = Path(folder) / FILES[name].name
        if FILES[name].is_dir():
            shutil.copytree(FILES[name], path)
        else:
            for file in FILES[name].parent.glob(f"{FILES[name].name}*"):
                shutil.copy(file, path.parent)
        file = data.draw(st.sampled_from(sorted(path.iterdir()) if path.is_dir() else [path]))
        content = file.read_bytes()
        at = data.draw(st.integers(0, len(content) - 1))
        noise = data.draw(st.sampled_from([b"", b"\xff\xfe", b"\x00", b"<", b'"', b"9", b"\n", content[: at // 2]]))
        cut = data.draw(st.booleans())
        file.write_bytes(content[:at] + noise + (b"" if cut else content[at + 1 :]))
        before = project.scheme
        edits = len(project.history())
        with contextlib.suppress(UserError):  # anything else would reach the user as a crash
            import_file(project, path, codec=name, by=annotator_named(project, "Eve"))
        if len(project.history()) == edits:
            assert (project.article_count(), project.annotation_count()) == (0, 0)
            assert project.scheme == before
        else:
            assert problems(project) == []


@pytest.mark.parametrize("name", READ)
def test_what_is_not_there_is_refused_with_a_sentence(project: Project, name: str, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="Nothing was imported"):
        import_file(project, tmp_path / "gone", codec=name, by=annotator_named(project, "Eve"))
