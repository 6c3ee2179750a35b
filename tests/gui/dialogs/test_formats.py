"""Exporting and importing other formats by the window: what a format is for, how it will look, and what comes of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QFileDialog
from pytestqt.qtbot import QtBot

from annotator.codecs.guessing import guessed_format
from annotator.gui.dialogs.export import ExportDialog
from annotator.gui.dialogs.formats import codecs_for
from annotator.gui.dialogs.import_set import ImportSetDialog
from annotator.gui.suggesting.feature import Suggesting
from annotator.operations.annotators import annotator_named
from annotator.operations.export_set import export_to_file
from annotator.operations.finding import known, undecided
from annotator.operations.projects import create_project
from annotator.operations.suggestions import reject
from annotator.plugins import suggesters
from annotator.resources import resource
from annotator.store.project import Project
from tests.gui.windows import CTRL, KEY, annotations, export, opened, press, session_of, tag, told
from tests.unit.projects import TEXT, add, make, suggest

CODEBOOK = Path(__file__).parents[2] / "data" / "codecs" / "refi-qda" / "codes.qdc"
# A DocBin is bytes; an article that is not done is in no training set; no claim is marked check-worthy.
NO_WORDS = ("spacy", "training", "claimreview")
Save = Callable[[Path], None]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make(tmp_path / "small.annot")


@pytest.fixture
def save_as(monkeypatch: pytest.MonkeyPatch) -> Save:
    """Answer the next question for a name to save under."""
    return lambda path: monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))


def dialog_after(window: object, qtbot: QtBot) -> ExportDialog:
    QTest.keyClick(window, KEY.Key_E, CTRL)
    (dialog,) = window.findChildren(ExportDialog)  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: not dialog.looking)
    return dialog


def test_the_first_article_shows_how_each_format_looks_and_what_it_loses(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag(window)
        dialog = dialog_after(window, qtbot)
        assert '"quote":"Adela Voss"' in dialog.preview.toPlainText().replace(": ", ":")
        dialog.formats.choose("doccano")
        qtbot.waitUntil(lambda: not dialog.looking)
        assert '"start_offset"' in dialog.preview.toPlainText()
        assert "no attributes" in dialog._loses.text()
        dialog.reject()


def test_the_preview_opens_at_the_article_although_a_guideline_has_the_words_of_its_first_annotation(
    qtbot: QtBot, tmp_path: Path
) -> None:
    scheme = json.loads(resource("scheme.json").read_text(encoding="utf-8"))
    scheme["labels"][0]["guideline"] = "As said by Adela Voss."
    (tmp_path / "scheme.json").write_text(json.dumps(scheme), encoding="utf-8")
    with create_project(tmp_path / "told.annot", scheme=tmp_path / "scheme.json") as told:
        add(told, TEXT)
    with opened(qtbot, tmp_path / "told.annot") as window:
        tag(window)
        preview = dialog_after(window, qtbot).preview
        above = preview.toPlainText()[: preview.textCursor().position()]
        assert "As said by Adela Voss." in above
        assert '"articles"' in above


def test_every_format_that_is_written_shows_words_of_the_article_or_its_size(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag(window)
        dialog = dialog_after(window, qtbot)
        for codec in codecs_for("out"):
            dialog.formats.choose(codec.name)
            qtbot.waitUntil(lambda: not dialog.looking, timeout=20_000)
            assert dialog.codec.name == codec.name
            assert dialog.complaint.text() == ""
            offered = {option.name for option in codec.options if option.way in ("out", "both")}
            assert dialog.options.keys() == offered
            shown = dialog.preview.toPlainText()
            assert ("Voss" in shown) or (codec.name in NO_WORDS and shown.strip())
        dialog.reject()


def test_json_instead_of_xmi_is_chosen_by_keyboard_and_seen_at_once(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag(window)
        dialog = dialog_after(window, qtbot)
        dialog.formats.choose("uima")
        qtbot.waitUntil(lambda: "<xmi:XMI" in dialog.preview.toPlainText())
        box = dialog.form.findChild(QCheckBox)
        assert box is not None
        box.setFocus()
        QTest.keyClick(box, KEY.Key_Space)
        qtbot.waitUntil(lambda: '"%FEATURE_STRUCTURES"' in dialog.preview.toPlainText())
        assert dialog.options == {"json": True}
        dialog.reject()


def test_an_option_too_wide_for_the_dialog_is_shown_in_its_whole_height(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        dialog = dialog_after(window, qtbot)
        box = dialog.form.findChild(QCheckBox)
        assert box is not None
        assert box.text().startswith("Add positions")
        dialog.resize(dialog.minimumSizeHint())
        qtbot.waitUntil(lambda: box.width() > dialog.form.viewport().width())
        qtbot.waitUntil(lambda: box.geometry().bottom() < dialog.form.viewport().height())
        dialog.reject()


def test_an_option_changes_the_preview(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag(window)
        dialog = dialog_after(window, qtbot)
        assert "start_utf16" not in dialog.preview.toPlainText()
        box = dialog.form.findChild(QCheckBox)
        assert box is not None
        box.setFocus()
        QTest.keyClick(box, KEY.Key_Space)
        qtbot.waitUntil(lambda: "start_utf16" in dialog.preview.toPlainText())
        assert dialog.options == {"utf16": True, "with-suggestions": False, "with-decisions": False}
        dialog.reject()


def test_the_preview_shows_what_is_proposed_once_that_is_asked_for(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        dialog = dialog_after(window, qtbot)
        assert '"suggestions"' not in dialog.preview.toPlainText()
        box = next(each for each in dialog.form.findChildren(QCheckBox) if "proposed" in each.text())
        QTest.keyClick(box, KEY.Key_Space)
        qtbot.waitUntil(lambda: '"suggestions":[{' in dialog.preview.toPlainText())
        assert "up to 20,000 troops" in dialog.preview.toPlainText().partition('"suggestions":')[2]
        assert dialog.preview.textCursor().block().text().count('"suggestions":[{') == 1
        dialog.reject()


def test_what_is_exported_for_another_tool_comes_back(
    qtbot: QtBot, project: Path, tmp_path: Path, save_as: Save
) -> None:
    with opened(qtbot, project) as window:
        tag(window)
        save_as(tmp_path / "for-doccano.jsonl")
        export(window, qtbot, format_name="doccano")
        assert "Exported to for-doccano.jsonl" in told(window)
    with opened(qtbot, make(tmp_path / "other.annot", "Another article.")) as window:
        window.files.import_path(tmp_path / "for-doccano.jsonl")
        (dialog,) = window.findChildren(ImportSetDialog)
        qtbot.waitUntil(lambda: not dialog.looking)
        assert dialog.codec.name == "doccano"
        assert "speaker: “Adela Voss”" in dialog.preview.toPlainText()
        QTest.keyClick(dialog, KEY.Key_Return)
        assert "Imported 1 annotation" in told(window)
        articles = session_of(window).project.articles()
        window.workspace.open_article(next(each.id for each in articles if each.text_length == len(TEXT)))
        assert [each.quote for each in annotations(window)] == ["Adela Voss"]


@pytest.mark.parametrize("suffix", [".json", ".jsonl"])
def test_a_set_of_our_own_is_shown_first_and_its_annotations_may_come_in_as_suggestions(
    qtbot: QtBot, project: Path, tmp_path: Path, save_as: Save, suffix: str
) -> None:
    file = tmp_path / f"found{suffix}"
    with opened(qtbot, project) as window:
        tag(window)
        save_as(file)
        export(window, qtbot, format_name=suffix[1:])
    with opened(qtbot, make(tmp_path / "other.annot")) as window:
        window.files.take([file])
        (dialog,) = window.findChildren(ImportSetDialog)
        qtbot.waitUntil(lambda: not dialog.looking)
        assert (dialog.codec.name, dialog.source) == (suffix[1:], None)
        assert "speaker: “Adela Voss”" in dialog.preview.toPlainText()
        assert annotations(window) == []
        QTest.keyClick(dialog.propose, KEY.Key_Space)
        QTest.keyClicks(dialog.source_name, "our-model")
        QTest.keyClick(dialog.source_name, KEY.Key_Return)
        assert "Imported 1 suggestion" in told(window)
        assert annotations(window) == []
        shown = window.feature(Suggesting)
        qtbot.waitUntil(lambda: any((each.label, each.source) == ("speaker", "our-model") for each in shown.shown))


def test_why_a_set_is_refused_is_said_in_the_language_of_the_window_to_the_last_clause(
    qtbot: QtBot, project: Path, tmp_path: Path
) -> None:
    file = tmp_path / "set.json"
    with Project.open(project) as source:
        export_to_file(source, file)
    broken = json.loads(file.read_text(encoding="utf-8"))
    broken["articles"][0]["published"] = "yesterday"
    broken["articles"][0]["text_length"] = 3
    file.write_text(json.dumps(broken), encoding="utf-8")
    with opened(qtbot, project, language="fr") as window:
        window.files.import_path(file)
        (dialog,) = window.findChildren(ImportSetDialog)
        qtbot.waitUntil(dialog.yes_button.isEnabled)
        QTest.keyClick(dialog, KEY.Key_Return)
        said = told(window).replace("\u00a0", " ")
        assert "ne peut pas être importé ; voici ce qui ne va pas :" in said
        assert "$.articles[0] : published est « yesterday », pas une date" in said
        assert f"mais le texte a {len(TEXT)} points de code" in said


def test_a_set_of_our_own_is_imported_with_enter(qtbot: QtBot, project: Path, tmp_path: Path, save_as: Save) -> None:
    with opened(qtbot, project) as window:
        tag(window)
        save_as(tmp_path / "set.json")
        export(window, qtbot)
    with opened(qtbot, make(tmp_path / "other.annot")) as window:
        window.files.import_path(tmp_path / "set.json")
        (dialog,) = window.findChildren(ImportSetDialog)
        qtbot.waitUntil(dialog.yes_button.isEnabled)
        QTest.keyClick(dialog, KEY.Key_Return)
        assert "Imported 1 annotation" in told(window)
        assert [each.quote for each in annotations(window)] == ["Adela Voss"]


def test_a_set_says_how_much_is_proposed_and_decided_in_its_first_article(
    qtbot: QtBot, project: Path, tmp_path: Path
) -> None:
    file = tmp_path / "set.json"
    with Project.open(project) as source:
        (article,) = source.articles()
        asked, taught = suggesters()[0], known(source)
        first, *others = undecided(source, article.id, suggest(source, article.id, asked, taught))
        reject(source, article.id, [first], by=annotator_named(source, "Ann"))
        export_to_file(source, file, options={"with-suggestions": True, "with-decisions": True})
    with opened(qtbot, project) as window:
        window.files.import_path(file)
        (dialog,) = window.findChildren(ImportSetDialog)
        qtbot.waitUntil(lambda: not dialog.looking)
        lines = dialog.preview.toPlainText().splitlines()
        assert f"{len(others)} suggestions" in lines
        assert "1 decision on suggestions" in lines
        dialog.reject()


def test_a_set_without_articles_shows_the_labels_that_it_brings(qtbot: QtBot, project: Path, tmp_path: Path) -> None:
    with create_project(tmp_path / "empty.annot") as empty:
        export_to_file(empty, tmp_path / "empty.json")
    with opened(qtbot, project) as window:
        window.files.import_path(tmp_path / "empty.json")
        (dialog,) = window.findChildren(ImportSetDialog)
        qtbot.waitUntil(lambda: not dialog.looking)
        assert "force_figure" in dialog.preview.toPlainText()
        assert dialog.yes_button.isEnabled()
        dialog.reject()


def test_a_codebook_shows_its_labels_and_adds_them_to_the_scheme(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        window.files.import_path(CODEBOOK)
        (dialog,) = window.findChildren(ImportSetDialog)
        qtbot.waitUntil(lambda: not dialog.looking)
        assert dialog.codec.name == "refi-qda"
        assert "claim made\nWhatever somebody says." in dialog.preview.toPlainText()
        QTest.keyClick(dialog, KEY.Key_Return)
        assert session_of(window).project.scheme.label("claim made") is not None
        assert "The scheme now also has the label “claim made”." in told(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        press(window, KEY.Key_Z, CTRL)
        assert session_of(window).project.scheme.label("claim made") is None


def test_a_file_in_another_format_than_was_chosen_is_refused_in_place(
    qtbot: QtBot, project: Path, tmp_path: Path
) -> None:
    path = tmp_path / "broken.jsonl"
    path.write_text('{"text": "Some words", "label": [[0, 99, "speaker"]]}\n{"text": 7}\n')
    with opened(qtbot, project) as window:
        window.files.import_path(path)
        (dialog,) = window.findChildren(ImportSetDialog)
        qtbot.waitUntil(lambda: not dialog.looking)
        dialog.formats.choose("label-studio")
        qtbot.waitUntil(lambda: not dialog.looking)
        assert dialog.complaint.text()
        assert not dialog.yes_button.isEnabled()
        dialog.reject()


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("a.json", {"format": "annotator", "articles": []}, "json"),
        ("a.json", [{"data": {"text": "x"}, "annotations": []}], "label-studio"),
        ("a.json", {"text": "x", "denotations": []}, "pubannotation"),
        ("a.json", {"@context": "http://www.w3.org/ns/anno.jsonld"}, "w3c"),
        ("a.jsonl", {"text": "x", "label": []}, "doccano"),
        ("a.jsonl", {"text": "x", "_input_hash": 1, "spans": []}, "prodigy"),
        ("a.jsonl", {"format_version": "1.0", "scheme_sha256": ""}, "jsonl"),
        ("a.spacy", {}, "spacy"),
        ("a.json", {"%TYPES": {}, "%FEATURE_STRUCTURES": []}, "uima"),
        ("a.xmi", {}, "uima"),
    ],
)
def test_the_format_of_a_file_is_guessed(tmp_path: Path, name: str, content: object, expected: str) -> None:
    (tmp_path / name).write_text(json.dumps(content))
    assert guessed_format(tmp_path / name) == expected


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("1.txt", "1.ann"), "brat"),
        (("claim.conll",), "conll"),
        (("TypeSystem.xml", "1.xmi"), "uima"),
        (("1.json", "2.json"), "uima"),
        (("1.tsv",), "webanno"),
    ],
)
def test_the_format_of_a_folder_is_guessed(tmp_path: Path, names: tuple[str, ...], expected: str) -> None:
    for name in names:
        (tmp_path / name).write_text("")
    assert guessed_format(tmp_path) == expected
