"""The suggesters as what is measured, corpora from outside, and the tables."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.model import Span
from annotator.suggest import Link, Reason, Suggestion
from tests.evaluation import __main__ as program
from tests.evaluation.engines import Engine, engines, learned, marks_of, of_own_label
from tests.evaluation.learning import SIZES, folds_of_a_project, folds_of_styles
from tests.evaluation.marked import PROJECT, all_articles, read
from tests.evaluation.marks import LABELS, Mark, Text
from tests.evaluation.report import measure, mistakes, table
from tests.evaluation.standoff import folder_texts

TEXT = read(
    "[NATO|org a] [said|cue 1] [it keeps [up to 500 men|force <=500 men/personnel] there|claim 1 indirect by a]."
)


def perfect(texts: list[Text]) -> Engine:
    answers = {text.text: list(text.marks) for text in texts}
    return Engine("perfect", frozenset(LABELS), lambda text: answers[text])


def test_cue_and_source_of_a_suggestion_are_marks_too_and_a_figure_is_read() -> None:
    link = Link("said_by", "speaker", (Span(0, 4),), Span(5, 9))
    claim = Suggestion("claim", (Span(10, 39),), 1.0, "x", "1", Reason("cue"), {}, (link,))
    figure = Suggestion("force_figure", (Span(19, 32),), 1.0, "x", "1", Reason("unit"))
    found = marks_of(TEXT.text, [claim, figure])
    assert [mark.label for mark in found] == ["speaker", "cue", "claim", "force_figure"]
    assert found[2].links == (0,)
    assert (found[3].values["high"], found[3].values["bound"]) == (500, "up_to")


def test_every_suggester_is_measured_and_all_together() -> None:
    found, warnings = engines()
    assert warnings == []
    assert {"figures", "organisations", "speech"} < {engine.name for engine in found}
    assert found[-1].labels == set(LABELS)
    marks = found[-1].find("“We keep up to 500 men there,” General Voss said.")
    assert {mark.label for mark in marks} == {"claim", "speaker", "cue", "force_figure"}


def test_a_perfect_engine_gets_a_hundred_everywhere() -> None:
    engine = perfect([TEXT])
    shown = table("one", engine, [TEXT], measure(engine, [TEXT]))
    assert [line.split()[-6:] for line in shown.splitlines() if line.startswith("organisation")] == [["100.0"] * 6]
    assert "numbers 100.0%" in shown
    assert list(mistakes(engine, [TEXT])) == []


def test_what_is_missed_or_wrong_is_listed() -> None:
    engine = Engine("wrong", frozenset({"organisation"}), lambda _text: [Mark("organisation", ((0, 9),))])
    assert list(mistakes(engine, [TEXT])) == [" - organisation: NATO", " + organisation: NATO said"]


def test_a_span_that_is_none_is_told_below_the_table() -> None:
    engine = Engine("wrong", frozenset({"organisation"}), lambda _text: [Mark("organisation", ((0, 5),))])
    assert "1 spans that are none" in table("one", engine, [TEXT], measure(engine, [TEXT]))


def test_a_folder_of_standoff_is_read_with_values_and_links(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("NATO said it keeps up to 500 men there.", "utf-8")
    (tmp_path / "a.ann").write_text(
        "T1\tOrganization 0 4\tNATO\nT2\tclaim 10 38\tit keeps up to 500 men there\n"
        "T3\tforce_figure 19 32\tup to 500 men\nA1\thigh T3 500\nA2\tbound T3 up_to\nR1\tsaid_by Arg1:T2 Arg2:T1\n"
        "T4\tPlace 33 38\tthere\n",
        "utf-8",
    )
    (text,), reports = folder_texts(tmp_path)
    assert reports == []
    assert text.labels == {"organisation", "claim", "force_figure"}
    assert [(mark.label, mark.spans, mark.links) for mark in text.marks] == [
        ("organisation", ((0, 4),), ()),
        ("claim", ((10, 38),), (0,)),
        ("force_figure", ((19, 32),), ()),
    ]
    assert text.marks[2].values == {"high": 500, "bound": "up_to"}


def test_the_command_measures_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("The army has 500 soldiers.", "utf-8")
    (tmp_path / "a.ann").write_text("T1\tforce_figure 13 25\t500 soldiers\n", "utf-8")
    assert program.main([str(tmp_path), "--half", "--engine", "figures"]) == 0
    shown = capsys.readouterr().out
    assert f"figures, {tmp_path.name}: 1 texts, 5 words" in shown
    assert "100.0" in shown


def test_a_folder_without_standoff_is_said_in_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert program.main([str(tmp_path / "nowhere"), "--half"]) == 1
    assert "Nothing was imported" in capsys.readouterr().err


def test_no_article_is_measured_with_what_was_learned_from_it_or_its_like() -> None:
    assert len(folds_of_styles()) == 6
    for left_out, others in folds_of_styles():
        assert len(others) == SIZES[-1]
        assert {text.name[:2] for text in left_out}.isdisjoint(text.name[:2] for text in others)


def test_no_article_of_a_project_is_measured_with_what_was_learned_from_it() -> None:
    assert sorted(text.name for left_out, _ in folds_of_a_project() for text in left_out) == sorted(
        text.name for text in all_articles(PROJECT)
    )
    for left_out, others in folds_of_a_project():
        assert len(others) == SIZES[-1]
        assert {text.name for text in left_out}.isdisjoint(text.name for text in others)


def test_words_that_were_marked_are_known_after_learning() -> None:
    text = "Jabberwock and Bandersnatch met in the wabe on Monday."
    taught = Text("t", text, (Mark("organisation", ((0, 10),)),))
    assert Mark("organisation", ((0, 10),)) not in [Mark(m.label, m.spans) for m in engines()[0][-1].find(text)]
    assert Mark("organisation", ((0, 10),)) in [Mark(m.label, m.spans) for m in engines([taught])[0][-1].find(text)]


def test_a_model_is_learned_from_articles_and_none_from_a_few() -> None:
    texts = all_articles("tune")
    assert learned(texts[:1]).model is None
    assert learned(texts[:4]).model


def test_a_label_that_no_rule_knows_is_remembered_at_once_and_learned_from_articles() -> None:
    texts = all_articles(PROJECT)
    assert of_own_label([]).find(texts[2].text) == []
    assert [mark.spans for mark in of_own_label(texts[:1]).find("M23 met the Grey Wolves.")] == [((0, 3),)]
    found = of_own_label(texts[:8]).find("The M23 took the town, the FARDC said.")
    assert [mark.spans for mark in found] == [((4, 7),), ((27, 32),)]
