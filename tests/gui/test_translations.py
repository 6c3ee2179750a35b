"""The window in Russian and French: catalogues that are complete, in step with the code, and seen on screen."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import get_args
from xml.etree import ElementTree

import pytest
from devtools import translations
from PySide6.QtCore import QLocale
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator import settings
from annotator.codecs.counting import Noun, counted
from annotator.errors import FileProblem, Remark, UserError
from annotator.gui.actions import ANNOTATE, MENUS, words
from annotator.gui.dialogs.preferences import PreferencesDialog
from annotator.gui.language import LANGUAGES, speak
from annotator.gui.wording import annotation_count, count_words, error_words, remark_words
from annotator.settings import Settings
from tests.gui.windows import opened, tag
from tests.unit.projects import TEXT, make

TRANSLATED = sorted(set(LANGUAGES) - {"en"})
FORMS = {"en": 2, "ru": 3, "fr": 2}
_FIELDS = re.compile(r"\{[^{}]*\}|%Ln")


@pytest.fixture(scope="module")
def catalogues(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the catalogues, brought up to date and compiled by Qt's tools."""
    folder = tmp_path_factory.mktemp("translations")
    for path in translations.CATALOGUES.glob("*.ts"):
        shutil.copy(path, folder)
    translations.update(folder)
    translations.release(folder)
    return folder


def messages(path: Path) -> Iterator[tuple[str, str, list[str]]]:
    """Yield (context, source, translations) of a catalogue; none where it is not finished."""
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [each.text or "" for each in translation.iter("numerusform")] or [translation.text or ""]
            finished = translation.get("type") is None
            yield context.findtext("name", ""), message.findtext("source", ""), forms if finished else []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_catalogue_has_every_sentence_and_no_other(catalogues: Path, language: str) -> None:
    name = f"annotator_{language}.ts"
    committed = {message[:2] for message in messages(translations.CATALOGUES / name)}
    assert committed == {message[:2] for message in messages(catalogues / name)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_translated_with_its_fields(language: str) -> None:
    for context, source, forms in messages(translations.CATALOGUES / f"annotator_{language}.ts"):
        assert forms, (context, source)
        assert all(form.strip() for form in forms), (context, source)
        assert len(forms) == (FORMS[language] if "%Ln" in source or len(forms) > 1 else 1), (context, source)
        for form in forms:
            missing = set(_FIELDS.findall(source)) - set(_FIELDS.findall(form)) - {"%Ln"}
            assert not missing, (context, source, form)
            assert set(_FIELDS.findall(form)) <= set(_FIELDS.findall(source)), (context, source, form)
            assert form.endswith("…") == source.endswith("…"), (context, source, form)
            assert (form[-1] == " ") == (source[-1] == " "), (context, source, form)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_catalogue_is_up_to_date(catalogues: Path, language: str) -> None:
    name = f"annotator_{language}.qm"
    assert (translations.CATALOGUES / name).read_bytes() == (catalogues / name).read_bytes()


def test_the_sentences_of_every_kind_are_found() -> None:
    found = {(each.context, each.text) for each in translations.sentences()}
    assert {
        ("Actions", "&End a word left"),
        ("Actions", "&File"),
        ("Keys", "Triple click"),
        ("Wording", "Relabelling"),
        ("Wording", "In progress"),
        ("FindBar", "Not found"),
        ("Dialogs", "This cannot be undone."),
        ("Errors", "“{path}” is a folder, not a project."),
    } <= found


# On screen


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make(tmp_path / "small.annot", TEXT)


@pytest.mark.parametrize("language", TRANSLATED)
def test_each_entry_of_a_menu_has_a_letter_of_its_own_in_every_language(
    qtbot: QtBot, project: Path, language: str
) -> None:
    with opened(qtbot, project, language=language) as window:
        menus = [*window.actions_.menus.values(), window.actions_.submenus["theme"]]
        said = [[action.text().split("\t")[0] for action in menu.actions() if action.text()] for menu in menus]
        said.append([words(title) for title in MENUS])
    for texts in said:
        letters = [re.findall("&(.)", text) for text in texts]
        assert all(len(each) == 1 for each in letters), texts
        assert len({each[0].lower() for each in letters}) == len(texts), texts


@pytest.mark.parametrize(
    ("language", "menu", "status"), [("ru", "&Разметка", "1 аннотация"), ("fr", "&Annoter", "1 annotation")]
)
def test_the_window_speaks_the_language_that_was_chosen(
    qtbot: QtBot, project: Path, language: str, menu: str, status: str
) -> None:
    with opened(qtbot, project, language=language) as window:
        tag(window)
        assert window.actions_.menus[ANNOTATE].title() == menu
        assert status in [label.text() for label in window.status.findChildren(type(window.status._count))]


def test_numbers_and_plural_forms_are_those_of_the_language(qapp: QApplication) -> None:
    speak("ru")
    assert [annotation_count(n) for n in (0, 1, 2, 5, 21)] == [
        "нет аннотаций", "1 аннотация", "2 аннотации", "5 аннотаций", "21 аннотация",
    ]  # fmt: skip
    assert annotation_count(20_000) == f"{QLocale('ru').toString(20_000)} аннотаций"
    speak("en")
    assert [annotation_count(n) for n in (1, 2, 20_000)] == ["1 annotation", "2 annotations", "20,000 annotations"]


def test_an_error_of_the_core_is_said_in_the_language_of_the_window(qapp: QApplication) -> None:
    speak("fr")
    error = FileProblem("“{path}” is a folder, not a project.", path="/tmp/{x}")
    assert error_words(error) == "«\u00a0/tmp/{x}\u00a0» est un dossier, pas un projet."
    assert str(error) == "“/tmp/{x}” is a folder, not a project."
    assert error_words(UserError("Nobody has translated {this}.", this="that")) == "Nobody has translated that."


def test_a_remark_of_an_import_is_a_sentence_of_the_core_that_the_window_can_translate(qapp: QApplication) -> None:
    remark = Remark("The scheme now also has {named}.", named="“vessel”")
    assert remark == "The scheme now also has “vessel”."
    speak("fr")
    assert remark_words(remark) == "Le schéma a maintenant aussi “vessel”."
    assert remark_words("A plug-in's own sentence.") == "A plug-in's own sentence."


def test_what_a_format_leaves_out_is_said_with_numbers_and_reasons_in_the_language_of_the_window(
    qapp: QApplication,
) -> None:
    speak("ru")
    left = Remark("Left out: {count} {why}.", count=counted(2, "article"), why=Remark("not done"))
    assert left == "Left out: 2 articles not done."
    assert remark_words(left) == "Пропущено: 2 статьи (не завершена)."
    assert all(count_words(counted(1, noun)).startswith("1 ") for noun in get_args(Noun))


def test_keys_and_qts_own_words_follow(qapp: QApplication) -> None:
    speak("fr")
    assert QKeySequence("Del").toString(QKeySequence.SequenceFormat.NativeText) == "Suppr"


def test_a_language_that_is_not_there_is_english(qapp: QApplication) -> None:
    assert speak("xx") == "en"


def test_the_choice_is_kept_and_holds_from_the_next_start(qtbot: QtBot) -> None:
    dialog = PreferencesDialog(Settings(annotator="Ann"))
    qtbot.addWidget(dialog)
    dialog.settings_changed.connect(settings.save)
    dialog.languages.setCurrentIndex(dialog.languages.findText("Русский"))
    dialog.languages.activated.emit(dialog.languages.currentIndex())
    assert settings.load().language == "ru"
    assert not dialog.restart.isHidden()
