"""A reading view on a screen, and a stand-in for the window that makes each edit it is asked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.gui.reading.view import ReadingView
from annotator.model import Label, Mark, Scheme, Span
from annotator.text import OffsetMap

SCHEME = Scheme(
    labels=(
        Label("claim", "Claim", "#c026d3", "#e9b3f2", "1", style="passage"),
        Label("speaker", "Speaker", "#0f766e", "#6ee7c0", "2"),
        Label("organisation", "Organisation", "#1e3a8a", "#7590f5", "3"),
        Label("force_figure", "Force figure", "#a15c00", "#e0935f", "4"),
    ),
    relations=(),
)
TEXT = (
    "Vladimir Dzhabarov, first deputy head of the committee, said that Russia was unlikely to turn to the CSTO.\n\n"
    "“We are not in favour of that,” he said. Up to 20,000 troops may go.\n\n"
    "Minister 👩‍👩‍👧 said é in the U.S. on Monday."
)


class Desk:
    """The view with what a window does for it: edits are made at once, and remembered as quotes."""

    def __init__(self, view: ReadingView) -> None:
        self.view = view
        self.marks: dict[str, Mark] = {}
        self.asked: list[tuple[str, ...]] = []
        view.tag_requested.connect(self._tag)
        view.relabel_requested.connect(self._relabel)
        view.delete_requested.connect(self._delete)
        view.spans_requested.connect(self._set_spans)

    def show(self, text: str, *words: tuple[str, str]) -> None:
        """Show a text with marks on the first occurrence of some words: (label, words); ids are "m0", "m1" …"""
        marks = []
        for number, (label, quote) in enumerate(words):
            start = text.index(quote)
            marks.append(Mark(start, start + len(quote), f"m{number}", label, "me"))
        self.marks = {mark.id: mark for mark in marks}
        self.view.show_article(text, marks)
        self.view.setFocus()

    def quotes(self) -> list[tuple[str, str]]:
        """All annotations as (label, quote), in text order."""
        text = self.view.text
        return [
            (mark.label, " … ".join(text[start:end] for start, end in mark.all_spans()))
            for mark in sorted(self.marks.values())
        ]

    def selected(self) -> str | None:
        """The selected words, or None."""
        spans = self.view.selection_spans()
        return self.view.text[spans[0].start : spans[0].end] if spans else None

    def point(self, words: str, at: int = 0) -> QPoint:
        """A point on the character `at` of some words in the text, within the viewport."""
        cursor = QTextCursor(self.view.document())
        cursor.setPosition(OffsetMap(self.view.text).position(self.view.text.index(words) + at))
        rect = self.view.cursorRect(cursor)
        return QPoint(rect.center().x() + 2, rect.center().y())

    def click(self, words: str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, modifiers, self.point(words))

    def double_click(self, words: str) -> None:
        self.click(words)
        QTest.mouseDClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=self.point(words))

    def drag(
        self,
        start: QPoint,
        end: QPoint,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        viewport = self.view.viewport()
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, modifiers, start)
        QTest.mouseMove(viewport, (start + end) / 2)
        QTest.mouseMove(viewport, end)
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, modifiers, end)

    def drag_over(self, words: str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Drag from the first to the last character of some words."""
        self.drag(self.point(words), self.point(words, len(words) - 1), modifiers)

    def key(self, key: Qt.Key | str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        # A key goes to the widget that has the focus, as it would from a keyboard.
        QTest.keyClick(QApplication.focusWidget(), key, modifiers)

    def _tag(self, label: str, spans: tuple[Span, ...]) -> None:
        self._put(Mark(spans[0].start, spans[-1].end, f"new{len(self.marks)}", label, "me"), focus=True)

    def _relabel(self, mark_id: str, label: str) -> None:
        self._put(self.marks[mark_id]._replace(label=label))

    def _set_spans(self, mark_id: str, spans: tuple[Span, ...]) -> None:
        several = spans if len(spans) > 1 else ()
        self._put(self.marks[mark_id]._replace(start=spans[0].start, end=spans[-1].end, spans=several))

    def _delete(self, mark_id: str) -> None:
        del self.marks[mark_id]
        self.view.apply([mark_id], ())

    def _put(self, mark: Mark, *, focus: bool = False) -> None:
        self.marks[mark.id] = mark
        self.view.apply((), [mark])
        if focus:
            self.view.focus_annotation(mark.id)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    """A shown and active view of 900 × 600 with `TEXT`."""
    view = ReadingView()
    qtbot.addWidget(view)
    view.set_scheme(SCHEME)
    view.resize(900, 600)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    desk = Desk(view)
    desk.show(TEXT)
    qtbot.waitUntil(view.hasFocus)
    return desk
