"""The window about suggestions, and the work on them in the background."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from annotator.gui.dialogs.import_set import ImportSetDialog
from annotator.gui.main_window import MainWindow
from annotator.gui.suggesting import finding
from annotator.gui.suggesting.choices import SuggestionChoices
from annotator.gui.suggesting.dialog import SuggestionsDialog
from annotator.gui.suggesting.feature import Suggesting
from annotator.gui.suggesting.learning import Learning
from annotator.library import Project
from annotator.operations.learning import learn_from
from annotator.operations.suggesting_all import missing
from annotator.operations.words import words_of
from annotator.plugins import suggesters
from annotator.store import project as store
from annotator.store.suggested import imported_sources
from tests import hand_made_model
from tests.gui.windows import CTRL, KEY, SHIFT, menu_texts, opened, press, session_of, told, view_of
from tests.unit.projects import make

TEXT = "The valley\n\nNATO has up to 20,000 soldiers in the region, and NATO wants more of them.\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make(tmp_path / "small.annot", TEXT)


def labels(window: MainWindow) -> list[str]:
    return [each.label for each in window.feature(Suggesting).shown]


def choices(qtbot: QtBot, window: MainWindow) -> SuggestionsDialog:
    qtbot.waitUntil(lambda: len(labels(window)) == 3)
    window.actions_["suggestion_choices"].trigger()
    dialog = window.feature(SuggestionChoices).dialog
    assert dialog is not None
    return dialog


def test_a_slider_hides_what_is_less_sure_and_says_how_many_are_left(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        dialog = choices(qtbot, window)
        slider = dialog.sliders["force_figure"]
        slider.setFocus()
        QTest.keyClick(slider, KEY.Key_End)
        assert labels(window) == ["organisation", "organisation"]
        qtbot.waitUntil(lambda: dialog.here["force_figure"].text() == "0 of 1 here")
        QTest.keyClick(slider, KEY.Key_Home)
        assert len(labels(window)) == 3
        dialog.close()


def test_a_source_that_is_off_shows_nothing_also_at_the_next_start(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        dialog = choices(qtbot, window)
        QTest.keyClick(dialog.sources.boxes["organisations"], KEY.Key_Space)
        assert labels(window) == ["force_figure"]
        dialog.close()
    with opened(qtbot, project) as window:
        qtbot.waitUntil(lambda: labels(window) == ["force_figure"])


@pytest.mark.usefixtures("spacy_model")
def test_spacy_proposes_once_it_is_switched_on_and_is_never_loaded_by_the_window(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in sys.modules if name.split(".")[0] == "spacy"]:
        monkeypatch.delitem(sys.modules, name)
    project = make(tmp_path / "spacy.annot", hand_made_model.TEXT)
    with opened(qtbot, project) as window:
        suggesting = window.feature(Suggesting)
        qtbot.waitUntil(lambda: bool(suggesting.shown))
        window.actions_["suggestion_choices"].trigger()
        dialog = window.feature(SuggestionChoices).dialog
        assert dialog is not None
        box = dialog.sources.boxes["spacy"]
        assert not box.isChecked()
        assert "spacy" not in {each.source for each in suggesting.shown}
        QTest.keyClick(box, KEY.Key_Space)
        qtbot.waitUntil(lambda: "spacy" in {each.source for each in suggesting.shown}, timeout=30_000)
        dialog.close()
    with opened(qtbot, project) as window:
        suggesting = window.feature(Suggesting)
        qtbot.waitUntil(lambda: "spacy" in {each.source for each in suggesting.shown}, timeout=30_000)
    assert not {"spacy", hand_made_model.NAME} & sys.modules.keys()


@pytest.mark.usefixtures("spacy_model")
def test_the_process_that_spacy_runs_in_ends_with_the_project_and_where_it_is_switched_off(
    qtbot: QtBot, tmp_path: Path
) -> None:
    project = make(tmp_path / "spacy.annot", hand_made_model.TEXT)
    with opened(qtbot, project) as window:
        suggesting = window.feature(Suggesting)
        ended = []
        for end in (lambda box: QTest.keyClick(box, KEY.Key_Space), lambda _: window.close_project()):
            window.actions_["suggestion_choices"].trigger()
            dialog = window.feature(SuggestionChoices).dialog
            assert dialog is not None
            QTest.keyClick(dialog.sources.boxes["spacy"], KEY.Key_Space)
            qtbot.waitUntil(lambda: "spacy" in {each.source for each in suggesting.shown}, timeout=30_000)
            qtbot.waitUntil(lambda: finding.worker._process is not None)
            process = finding.worker._process
            assert process is not None
            assert process.poll() is None
            end(dialog.sources.boxes["spacy"])
            ended.append(process.poll() is not None)
            dialog.close()
        assert ended == [True, True]


def test_without_a_model_spacy_is_no_source(qtbot: QtBot, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.gui.suggesting.choices.model_found", lambda: None)
    with opened(qtbot, project) as window:
        dialog = choices(qtbot, window)
        assert "speech" in dialog.sources.boxes
        assert "spacy" not in dialog.sources.boxes
        dialog.close()


def test_in_blind_articles_nothing_is_shown_and_the_status_bar_says_so(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        dialog = choices(qtbot, window)
        suggesting = window.feature(Suggesting)
        article = window.workspace.article
        assert article is not None
        share = next(share for share in range(101) if replace(suggesting.choosing, blind=share).is_blind(article.id))
        dialog.blind_box.setMaximum(100)
        dialog.blind_box.setValue(share)
        assert labels(window) == []
        said = [label.text() for label in window.status.findChildren(QLabel) if label.isVisible()]
        assert f"blind: no suggestions in {share}% of the articles, nor in this one" in said
        dialog.close()


def test_a_source_that_is_wrong_too_often_is_not_shown_any_more(qtbot: QtBot, tmp_path: Path) -> None:
    words = " ".join(f"NATO met the {n}th time." for n in range(12))
    with opened(qtbot, make(tmp_path / "much.annot", f"{words}\n")) as window:
        qtbot.waitUntil(lambda: len(labels(window)) == 12)
        press(window, KEY.Key_Tab)
        for _ in range(10):
            press(window, KEY.Key_Backspace)
        qtbot.waitUntil(lambda: labels(window) == [], timeout=8000)
        window.actions_["suggestion_choices"].trigger()
        dialog = window.feature(SuggestionChoices).dialog
        assert dialog is not None
        row = dialog.table.topLevelItem(0)
        assert row is not None
        assert [row.text(column) for column in range(1, 6)] == ["Organisation", "0", "0", "10", "0%, hidden"]
        dialog.close()


def test_all_articles_are_looked_through_in_the_background(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        ids = [article.id for article in session_of(window).project.articles()]
        window.actions_["suggest_everywhere"].trigger()
        said = "Looked through 1 article: 3 suggestions. Open it and press Tab."
        qtbot.waitUntil(lambda: said in told(window), timeout=60000)
        assert missing(session_of(window).project, ids) == []


def test_what_is_selected_in_the_list_is_looked_through_and_nothing_else(qtbot: QtBot, tmp_path: Path) -> None:
    texts = [f"About {n} soldiers came to the valley, where NATO is not.\n" for n in range(200, 206)]
    with opened(qtbot, make(tmp_path / "six.annot", *texts)) as window:
        articles, project = window.workspace.articles, session_of(window).project
        cards = articles.view
        cards.setFocus()
        QTest.keyClick(cards, KEY.Key_A, CTRL)
        ids = articles.selected_ids()
        QTest.keyClick(cards, KEY.Key_End)
        qtbot.waitUntil(lambda: window.workspace.article == project.article(ids[-1]))
        qtbot.waitUntil(lambda: len(labels(window)) == 2)
        QTest.keyClick(cards, KEY.Key_Up, SHIFT)
        QTest.keyClick(cards, KEY.Key_Up, SHIFT)
        before = missing(project, ids)
        assert before[-3:-1] == ids[-3:-1]
        menu = menu_texts(window, lambda: articles.menu_requested.emit(articles.selected_ids(), QPoint(0, 0)))
        assert "Find suggestions in selected articles" in menu
        window.actions_["suggest_selected"].trigger()
        said = "Looked through 3 articles: 6 suggestions. Open one and press Tab."
        qtbot.waitUntil(lambda: said in told(window), timeout=60000)
        assert missing(project, ids) == [each for each in before if each not in ids[-3:]]


def test_looking_is_cancelled_with_a_button_and_said_to_be_under_way_where_it_is_asked_for_twice(
    qtbot: QtBot, tmp_path: Path
) -> None:
    texts = [f"About {n} soldiers came to the valley.\n" for n in range(200, 240)]
    with opened(qtbot, make(tmp_path / "many.annot", *texts)) as window:
        strip = window.feature(Learning).strip
        strip._delay.setInterval(0)  # a start of the program may take less than what it waits
        window.actions_["suggest_everywhere"].trigger()
        window.actions_["suggest_selected"].trigger()
        assert "Suggestions are being looked for already" in told(window)
        qtbot.waitUntil(strip.isVisible)
        (button,) = strip.findChildren(QPushButton)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: "Stopped. What was found is kept" in told(window), timeout=60000)
        assert "Looked through" not in told(window)
        window.actions_["suggest_everywhere"].trigger()
        qtbot.waitUntil(lambda: "Looked through 40 articles: 40 suggestions" in told(window), timeout=60000)


def test_a_count_leaves_out_what_is_not_shown_and_says_where_all_is_hidden(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        dialog = choices(qtbot, window)
        QTest.keyClick(dialog.sources.boxes["organisations"], KEY.Key_Space)
        window.actions_["suggestions"].trigger()
        window.actions_["suggest_selected"].trigger()
        said = "Looked through 1 article: 1 suggestion. Suggestions are hidden: H shows them."
        qtbot.waitUntil(lambda: said in told(window), timeout=60000)
        dialog.close()


def test_a_system_without_room_for_a_further_process_is_a_sentence(
    qtbot: QtBot, project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(qtbot, project) as window:
        monkeypatch.setattr("annotator.frozen.own_command", lambda: [str(tmp_path / "nowhere")])
        window.actions_["suggest_everywhere"].trigger()
        said = "The system cannot start a further process (No such file or directory). Nothing was lost"
        qtbot.waitUntil(lambda: said in told(window))


def test_words_of_the_project_are_saved_on_leaving_proposed_at_once_and_undone(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        dialog = choices(qtbot, window)
        dialog.tabs.setCurrentWidget(dialog.words)
        ours, none = dialog.words.fields["organisations"], dialog.words.fields["no organisations"]
        ours.setFocus()
        qtbot.waitUntil(ours.hasFocus)
        QTest.keyClicks(ours, "valley")
        QTest.keyClick(ours, KEY.Key_Return)
        QTest.keyClick(ours, KEY.Key_Tab)
        assert none.hasFocus()
        assert words_of(session_of(window).project)["organisations"] == ("valley",)
        qtbot.waitUntil(lambda: len(labels(window)) == 4)
        QTest.keyClicks(none, "NATO")
        dialog.close()
        qtbot.waitUntil(lambda: labels(window) == ["organisation", "force_figure"])
        for left in (4, 3):
            window.actions_["undo"].trigger()
            qtbot.waitUntil(lambda left=left: len(labels(window)) == left)
        window.actions_["suggestion_choices"].trigger()
        again = window.feature(SuggestionChoices).dialog
        assert again is not None
        assert again.words.fields["organisations"].toPlainText() == ""
        window.actions_["redo"].trigger()
        qtbot.waitUntil(lambda: again.words.fields["organisations"].toPlainText() == "valley")
        again.close()


def test_the_rules_are_heard_where_what_was_learned_is_switched_off(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.suggest.learned.training.FEWEST", 8)
    bands = ["Grey Wolves", "Red Foxes", "Black Bears", "White Hares", "Brown Stoats", "Blue Herons", "Lame Crows"]
    texts = [
        f"On Monday the {band} crossed the river. Nobody saw the {band} return.\n" for band in (*bands, "Old Rooks")
    ]
    path = make(tmp_path / "learned.annot", "The bridge was lost, General Voss said on Monday.\n", *texts)
    with Project.open(path) as filled:
        filled.act_as("Ann")
        for article in list(filled.articles())[1:]:
            text = filled.text(article.id)
            for start in (text.index("the ") + 4, text.rindex("the ") + 4):
                end = min(text.index(word, start) for word in (" crossed", " return") if word in text[start:])
                filled.annotate(article.id, label="speaker", spans=[(start, end)])
            filled.set_status([article.id], "done")
    with store.Project.open(path) as filled:
        state = learn_from(filled, [each for each in suggesters()[0] if each.name != "learned"])
    assert state is not None
    assert "speaker" in state.precision
    with opened(qtbot, path) as window:
        suggesting = window.feature(Suggesting)
        qtbot.waitUntil(lambda: bool(suggesting.shown))
        assert ("speaker", "speech") not in {(each.label, each.source) for each in suggesting.shown}
        suggesting.choose(replace(suggesting.choosing, off=suggesting.choosing.off | {"learned"}))
        qtbot.waitUntil(lambda: ("speaker", "speech") in {(each.label, each.source) for each in suggesting.shown})


def test_too_little_to_learn_from_is_a_sentence(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        window.actions_["learn"].trigger()
        assert window.feature(Learning).is_learning
        qtbot.waitUntil(lambda: "too little to learn from" in told(window), timeout=60000)
        assert not window.feature(Learning).is_learning


def test_learning_starts_by_itself_when_enough_was_done_and_hands_rest(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "done.annot"
    texts = [f"The Harbour Council of town {n} met on Monday. It was late.\n" for n in range(21)]
    make(path, *texts)
    with Project.open(path) as filled:
        filled.act_as("Ann")
        for article in list(filled.articles()):
            filled.annotate(article.id, label="organisation", spans=[(4, 19)])
            filled.set_status([article.id], "done")
    with opened(qtbot, path) as window:
        learning = window.feature(Learning)
        press(window, KEY.Key_Right)
        learning.learn_if_due(at_rest=60)
        assert not learning.is_learning
        learning.learn_if_due(at_rest=0)
        qtbot.waitUntil(lambda: "Learned from 21 articles." in told(window), timeout=90000)
        assert view_of(window).isEnabled()


@pytest.fixture
def found(tmp_path: Path) -> Path:
    """What another program found in the same article, in doccano's format."""
    with Project.open(make(tmp_path / "other.annot", TEXT)) as other:
        other.act_as("Bot")
        (article,) = other.articles()
        at = TEXT.index("The valley")
        other.annotate(article.id, label="speaker", spans=[(at, at + 10)])
        other.export_to(tmp_path / "found.jsonl", format="doccano")
    return tmp_path / "found.jsonl"


def import_as_suggestions(qtbot: QtBot, window: MainWindow, path: Path, *, source: str) -> None:
    window.files.import_path(path)
    (dialog,) = window.findChildren(ImportSetDialog)
    qtbot.waitUntil(lambda: not dialog.looking)
    QTest.keyClick(dialog.propose, KEY.Key_Space)
    assert not dialog.yes_button.isEnabled()
    QTest.keyClicks(dialog.source_name, source)
    assert dialog.yes_button.isEnabled()
    QTest.keyClick(dialog.source_name, KEY.Key_Return)
    dialog.deleteLater()


def test_annotations_of_another_program_are_imported_as_suggestions(qtbot: QtBot, project: Path, found: Path) -> None:
    with opened(qtbot, project) as window:
        qtbot.waitUntil(lambda: len(labels(window)) == 3)
        import_as_suggestions(qtbot, window, found, source="our-model")
        qtbot.waitUntil(lambda: labels(window)[:1] == ["speaker"])
        assert session_of(window).project.annotation_count() == 0


def test_an_import_of_suggestions_is_taken_back_by_the_button_beside_what_is_said_of_it(
    qtbot: QtBot, project: Path, found: Path
) -> None:
    with opened(qtbot, project) as window:
        qtbot.waitUntil(lambda: len(labels(window)) == 3)
        import_as_suggestions(qtbot, window, found, source="our-model")
        qtbot.waitUntil(lambda: labels(window)[:1] == ["speaker"])
        (button,) = (each for each in window.notices.findChildren(QPushButton) if each.text() == "Remove")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert "Removed the suggestions of our-model" in told(window)
        qtbot.waitUntil(lambda: "speaker" not in labels(window))
        assert imported_sources(session_of(window).project) == []


def test_a_source_that_was_imported_shows_up_in_the_open_window_and_is_removed_there_after_a_question(
    qtbot: QtBot, project: Path, found: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    answers = [False, True]

    def ask(_parent: object, source: str) -> bool:
        asked.append(source)
        return answers.pop(0)

    monkeypatch.setattr("annotator.gui.suggesting.choices.ask_remove_source", ask)
    with opened(qtbot, project) as window:
        dialog = choices(qtbot, window)
        assert dialog.sources.removers == {}
        import_as_suggestions(qtbot, window, found, source="our-model")
        qtbot.waitUntil(lambda: "our-model" in dialog.sources.removers)
        assert dialog.sources.boxes["our-model"].text() == "our-model"
        for expected in (1, 0):
            QTest.keyClick(dialog.sources.removers["our-model"], KEY.Key_Space)
            assert len(imported_sources(session_of(window).project)) == expected
        qtbot.waitUntil(lambda: "our-model" not in dialog.sources.boxes)
        qtbot.waitUntil(lambda: "speaker" not in labels(window))
        assert asked == ["our-model", "our-model"]
        dialog.close()
