"""The edges of annotations, moved with the mouse in the window; and clicks through annotations that share words."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.gui.main_window import MainWindow
from annotator.library import Project
from annotator.model import Span
from tests.gui.windows import KEY, annotations, opened, point_of, press, select, session_of, tag, told, view_of
from tests.unit.projects import TEXT, make, spot

LEFT = Qt.MouseButton.LeftButton
ARABIC = "قال المتحدث باسم الحلف إن القوات ستغادر الوادي خلال عشرة أيام"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make(tmp_path / "small.annot")


def edge(window: MainWindow, at: int) -> QPoint:
    """The place before the character at a code point, or behind the last one, in the middle of the line."""
    view = view_of(window)
    cursor = view.textCursor()
    cursor.setPosition(at)
    rect = view.cursorRect(cursor)
    return QPoint(rect.center().x(), rect.center().y())


def middle(window: MainWindow, words: str, part: str) -> QPoint:
    """A place on the middle of a part of some words."""
    text = view_of(window).text
    start = text.index(part, text.index(words)) + len(part) // 2
    return point_of(window, start)


def drag(window: MainWindow, start: QPoint, end: QPoint, *, release: bool = True) -> None:
    viewport = view_of(window).viewport()
    QTest.mousePress(viewport, LEFT, pos=start)
    QTest.mouseMove(viewport, (start + end) / 2)
    QTest.mouseMove(viewport, end)
    if release:
        QTest.mouseRelease(viewport, LEFT, pos=end)


def click(window: MainWindow, point: QPoint) -> None:
    QTest.mouseClick(view_of(window).viewport(), LEFT, pos=point)


def quotes(window: MainWindow) -> list[str]:
    return [each.quote for each in annotations(window)]


def edits(window: MainWindow) -> int:
    return session_of(window).project.history(limit=1)[0].seq


# Handles


@pytest.mark.parametrize(
    ("handle", "to", "quote"),
    [
        ("end", "denied", "Kestrel Alliance denied"),
        ("end", "Kestrel", "Kestrel"),
        ("start", "The", "The Kestrel Alliance"),
        ("start", "Alliance", "Alliance"),
    ],
)
def test_a_handle_moves_an_edge_by_whole_words_as_one_edit(
    qtbot: QtBot, project: Path, handle: str, to: str, quote: str
) -> None:
    with opened(qtbot, project) as window:
        tag(window, "Kestrel Alliance")
        start, end = spot(TEXT, "Kestrel Alliance")
        before = edits(window)
        drag(
            window, edge(window, start if handle == "start" else end), middle(window, "The Kestrel Alliance denied", to)
        )
        assert quotes(window) == [quote]
        assert edits(window) == before + 1
        assert view_of(window).selection_spans() == ()


def test_an_annotation_is_never_dragged_away_altogether(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag(window, "Kestrel Alliance")
        _, end = spot(TEXT, "Kestrel Alliance")
        drag(window, edge(window, end), middle(window, "We will send", "send"))
        assert quotes(window) == ["Kestrel"]


def test_of_two_handles_close_together_the_nearer_one_moves(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        start, end = spot(TEXT, "“We")
        tag(window, "“")
        drag(window, edge(window, start + 1), middle(window, "We will", "will"))
        assert quotes(window) == ["“We will"]
        assert end < len(TEXT)


def test_every_piece_of_an_annotation_has_handles_and_pieces_join_where_they_meet(qtbot: QtBot, project: Path) -> None:
    spans = [spot(TEXT, "We will send up to"), spot(TEXT, "if the council agrees")]
    with Project.open(project) as other:
        other.act_as("Ann")
        other.annotate(next(other.articles()).id, label="claim", spans=spans)
    with opened(qtbot, project) as window:
        click(window, middle(window, "We will", "will"))
        drag(window, edge(window, spans[0][1]), middle(window, "20,000 troops", "troops"))
        assert quotes(window) == ["We will send up to 20,000 troops … if the council agrees"]
        drag(window, edge(window, spans[1][0]), middle(window, "if the council", "council"))
        assert quotes(window) == ["We will send up to 20,000 troops … council agrees"]
        (claim,) = annotations(window)
        drag(window, edge(window, claim.spans[1].start), middle(window, "We will", "will"))
        assert quotes(window) == ["We will send up to 20,000 troops,” said Adela Voss, “if the council agrees"]


def test_escape_gives_up_a_drag(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag(window, "Kestrel Alliance")
        _, end = spot(TEXT, "Kestrel Alliance")
        target = middle(window, "denied it", "it")
        drag(window, edge(window, end), target, release=False)
        press(window, KEY.Key_Escape)
        QTest.mouseRelease(view_of(window).viewport(), LEFT, pos=target)
        assert quotes(window) == ["Kestrel Alliance"]
        assert view_of(window).focused_id == annotations(window)[0].id


def test_handles_in_text_from_right_to_left_stand_where_the_words_begin_and_end(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, make(tmp_path / "arabic.annot", ARABIC)) as window:
        words = "القوات ستغادر"
        start, end = spot(ARABIC, words)
        view_of(window).select(Span(start, end))
        press(window, KEY.Key_3)
        drag(window, edge(window, end), middle(window, ARABIC[end:], "الوادي"))
        assert quotes(window) == ["القوات ستغادر الوادي"]
        drag(window, edge(window, start), middle(window, words, "ستغادر"))
        assert quotes(window) == ["ستغادر الوادي"]


# Dragging across an edge


def test_tagging_across_an_edge_of_what_is_in_focus_moves_the_edge(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag(window, "Kestrel Alliance")
        drag(window, middle(window, "Kestrel Alliance", "Alliance"), middle(window, "Alliance denied", "denied"))
        press(window, KEY.Key_2)
        assert quotes(window) == ["Kestrel Alliance denied"]
        assert "Its edge was moved" in told(window)
        drag(window, middle(window, "The Kestrel", "The"), middle(window, "Kestrel Alliance", "Kestrel"))
        press(window, KEY.Key_2)
        assert quotes(window) == ["The Kestrel Alliance denied"]
        assert view_of(window).focused_id == annotations(window)[0].id


def test_while_armed_dragging_again_across_an_edge_moves_it(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        press(window, KEY.Key_2)
        drag(window, middle(window, "Kestrel Alliance", "Kestrel"), middle(window, "Kestrel Alliance", "Alliance"))
        assert quotes(window) == ["Kestrel Alliance"]
        drag(window, middle(window, "Kestrel Alliance", "Alliance"), middle(window, "Alliance denied", "denied"))
        assert quotes(window) == ["Kestrel Alliance denied"]


def test_what_lies_inside_or_around_or_has_another_label_is_tagged_anew(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        tag(window, "Kestrel Alliance")
        select(window, "The Kestrel Alliance denied")
        press(window, KEY.Key_2)
        assert quotes(window) == ["The Kestrel Alliance denied", "Kestrel Alliance"]
        select(window, "Alliance denied it")
        press(window, KEY.Key_3)
        assert quotes(window) == ["The Kestrel Alliance denied", "Kestrel Alliance", "Alliance denied it"]
        press(window, KEY.Key_Escape)
        select(window, "denied it. About")
        press(window, KEY.Key_3)
        assert len(annotations(window)) == 4


# Clicking through what shares words


def test_clicks_go_through_annotations_of_one_label_that_overlap(qtbot: QtBot, project: Path) -> None:
    made = {}
    with Project.open(project) as other:
        other.act_as("Ann")
        article = next(other.articles())
        for words in ("The Kestrel Alliance", "Alliance denied it", "Kestrel Alliance denied"):
            made[other.annotate(article.id, label="organisation", spans=[spot(TEXT, words)])] = words
        other.act_as("Bea")
        made[other.annotate(article.id, label="organisation", spans=[spot(TEXT, "Kestrel Alliance denied")])] = "hers"
    with opened(qtbot, project) as window:
        seen = []
        for _ in range(5):
            click(window, middle(window, "Kestrel Alliance", "Alliance"))
            seen.append(made[str(view_of(window).focused_id)])
        assert sorted(seen[:4]) == sorted(made.values())
        assert seen[4] == seen[0] == "Alliance denied it"


def test_clicks_go_outwards_through_nested_annotations(qtbot: QtBot, project: Path) -> None:
    with opened(qtbot, project) as window:
        for words, key in (("We will send up to 20,000 troops", KEY.Key_1), ("20,000 troops", KEY.Key_4)):
            select(window, words)
            press(window, key)
            press(window, KEY.Key_Escape)
        seen = []
        for _ in range(3):
            click(window, middle(window, "20,000 troops", "troops"))
            seen.append(view_of(window).focused_label)
        assert seen == ["force_figure", "claim", "force_figure"]
