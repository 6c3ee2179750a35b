"""The steps of hands in the real window, from a key or a turn of the wheel until what changed is painted."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.gui.app import make_application
from annotator.gui.main_window import MainWindow
from annotator.gui.preferences import Preferences
from annotator.gui.window_state import WindowState
from annotator.model import Span
from annotator.settings import Settings, save
from annotator.store.project import Project
from tests.benchmarks.material import Size
from tests.benchmarks.measuring import Goal, Result, milliseconds

WINDOW = (1400, 900)
ANNOTATOR = "Benchmark"

_OPEN = Goal(100)
_EDIT_WITHOUT_COMMIT = Goal(16)
_EDIT = Goal(50)
_SCROLL = Goal(8, p99=16)
_FIRST_JUMP = Goal(200)
_PROJECT = Goal(300)
_LONG = 1_000_000  # characters from which on the first jump has to lay out much that was not seen yet

_OPENINGS = 9
_EDITS = 28  # so many spans as `_free_spans` gives stand in sight at once
_FOCUSES = 18
_SCROLLS = 300
_JUMPS = 120
_PATIENCE = 10.0  # seconds for a change to be painted

Keys = tuple[Qt.Key, Qt.KeyboardModifier]
_PLAIN = Qt.KeyboardModifier.NoModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_DIGITS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4)


class Painted(QObject):
    """Counts how often a widget is painted, which tells when a change is on the screen."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._paints = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self._paints += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)

    def after(self, action: Callable[[], object]) -> float:
        """Return the milliseconds from an action until the widget is painted, with all else that is painted then."""
        before, give_up = self._paints, time.monotonic() + _PATIENCE

        def until_painted() -> None:
            action()
            QApplication.sendPostedEvents()  # this paints; what timers put off until after the paint is not waited for
            while self._paints == before:
                QApplication.processEvents()
                if time.monotonic() > give_up:
                    raise RuntimeError("Nothing was painted: the step did not do what it should.")

        return milliseconds(until_painted)


class Commits:
    """Times the disk's own part of each edit: SQLite's COMMIT."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self.milliseconds = 0.0

    @contextmanager
    def timed(self) -> Iterator[None]:
        """Add up the commits made meanwhile, from 0."""
        database = self._project.db
        execute = database.execute
        self.milliseconds = 0.0

        def timing(sql: str, *values: object) -> object:
            if sql != "COMMIT":
                return execute(sql, *values)
            start = time.perf_counter()
            try:
                return execute(sql, *values)
            finally:
                self.milliseconds += (time.perf_counter() - start) * 1000

        database.execute = timing  # type: ignore[assignment, method-assign]
        try:
            yield
        finally:
            database.execute = execute  # type: ignore[method-assign]


class Bench:
    """The real window on a project, with hands."""

    def __init__(self, project: Path) -> None:
        save(Settings(annotator=ANNOTATOR))
        self._path = project
        self.application = make_application()
        self.window = MainWindow(WindowState(), Preferences(self.application))
        self.window.resize(*WINDOW)
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)
        self.view = self.window.workspace.view
        self.page = Painted(self.view.viewport())
        self.list = Painted(self.window.workspace.articles.view.viewport())

    @property
    def project(self) -> Project:
        """The open project."""
        assert self.window.session is not None, "the project is not open"
        return self.window.session.project

    def open_project(self) -> float:
        """Open the project and return the milliseconds until its article is painted.

        Then wait for the check of a large file, after which it takes edits.
        """
        opened = self.page.after(lambda: self.window.open_project(self._path))
        while self.project.unchecked:
            QApplication.processEvents()
        return opened

    def close(self) -> None:
        """Close the window."""
        self.window.close()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _PLAIN) -> None:
        """Press a key in the reading view."""
        QTest.keyClick(self.view, key, modifiers)

    def settle(self) -> None:
        """Let everything be painted that is still to be."""
        for _ in range(3):
            QApplication.processEvents()

    def show_neighbour_of(self, article_id: str) -> None:
        """Open the article above this one in the list, so that a step down opens this one."""
        self.window.workspace.open_article(article_id)
        self.settle()
        self.press(Qt.Key.Key_Up, _ALT)
        self.settle()
        shown = self.window.workspace.article
        assert shown is not None
        assert shown.id != article_id, "the article above it was not opened"

    def use_article(self, article_id: str) -> None:
        """Open an article, look at all of it from end to start, and make and undo some edits."""
        self.window.workspace.open_article(article_id)
        self.settle()
        self.press(Qt.Key.Key_End, _CTRL)
        bar = self.view.verticalScrollBar()
        for part in range(100, -1, -1):
            bar.setValue(bar.maximum() * part // 100)
            self.settle()
        spans = _free_spans(self.view.text, len(self.view.text) // 2)
        for digit in _DIGITS:
            self.view.select(next(spans))
            self.press(digit)
            self.settle()
        for _ in _DIGITS:
            self.press(Qt.Key.Key_Z, _CTRL)
            self.settle()


def window_steps(project: Path, articles: Mapping[Size, str], *, others: int) -> Iterator[Result]:
    """Do everything that hands do in the window, in an article of each size."""
    bench = Bench(project)
    bench.open_project()
    yield from project_steps(bench, f"{others:,} articles")
    for size, article_id in articles.items():
        yield from article_steps(bench, size, article_id)
    bench.close()


def project_steps(bench: Bench, size: str) -> Iterator[Result]:
    """Open the project, and filter the list of its articles letter by letter."""
    openings = []
    for _ in range(5):
        bench.window.close_project()
        bench.settle()
        openings.append(bench.open_project())
    yield Result("project open to painted", size, tuple(openings), _PROJECT)
    box = bench.window.workspace.articles.bar.filter_box
    letters = []
    for words in ("harbour 19", "council report 7"):
        letters += [bench.list.after(lambda letter=letter: QTest.keyClicks(box, letter)) for letter in words]
        bench.settle()
        box.clear()
        bench.settle()
    yield Result("filter the article list, a letter", size, tuple(letters), _EDIT)


def article_steps(bench: Bench, size: Size, article_id: str) -> Iterator[Result]:
    """Do everything that hands do in one article."""
    opened, jumped = [], []
    for _ in range(_OPENINGS):
        bench.show_neighbour_of(article_id)
        opened.append(bench.page.after(lambda: bench.press(Qt.Key.Key_Down, _ALT)))
        assert len(bench.view.text) == size.characters, "another article was opened"
        jumped.append(bench.page.after(lambda: bench.press(Qt.Key.Key_End, _CTRL)))
    yield Result("open the article to first paint", str(size), tuple(opened), _OPEN)
    yield Result("first jump to the end", str(size), tuple(jumped), _FIRST_JUMP if size.characters >= _LONG else None)
    yield _scrolling(bench, size)
    yield _jumping(bench, size)
    yield _focusing(bench, size)
    yield from _editing(bench, size)


def _scrolling(bench: Bench, size: Size) -> Result:
    bench.press(Qt.Key.Key_Home, _CTRL)
    bench.settle()
    bar = bench.view.verticalScrollBar()
    samples = []
    turn = partial(_turn_wheel, bench.view.viewport(), down=True)
    for _ in range(_SCROLLS):
        if bar.value() in (bar.minimum(), bar.maximum()):
            turn = partial(_turn_wheel, bench.view.viewport(), down=bar.value() == bar.minimum())
        samples.append(bench.page.after(turn))
    return Result("scroll step to painted", str(size), tuple(samples), _SCROLL)


def _turn_wheel(widget: QWidget, *, down: bool) -> None:
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle, QPointF(widget.mapToGlobal(middle)), QPoint(), QPoint(0, -120 if down else 120),
        Qt.MouseButton.NoButton, _PLAIN, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def _jumping(bench: Bench, size: Size) -> Result:
    bar, chance = bench.view.verticalScrollBar(), random.Random(1)
    samples = []
    for _ in range(_JUMPS):
        far = chance.randrange(bar.maximum() + 1)
        if abs(far - bar.value()) > 20:
            samples.append(bench.page.after(lambda far=far: bar.setValue(far)))
    return Result("jump to painted", str(size), tuple(samples), _SCROLL)


def _focusing(bench: Bench, size: Size) -> Result:
    bench.view.scroll_to_offset(size.characters // 2)
    bench.view.set_caret(size.characters // 2)
    bench.settle()
    samples = [bench.page.after(lambda: bench.press(Qt.Key.Key_Down, _CTRL)) for _ in range(_FOCUSES)]
    return Result("focus the next annotation to painted", str(size), tuple(samples), _EDIT_WITHOUT_COMMIT)


def _editing(bench: Bench, size: Size) -> Iterator[Result]:
    before = _last_edit(bench)
    bench.view.scroll_to_offset(size.characters // 2)
    commits, spans = Commits(bench.project), _free_spans(bench.view.text, size.characters // 2)
    tags = []
    with commits.timed():
        for number in range(_EDITS):
            bench.view.select(next(spans))
            bench.settle()
            tags.append(_edit(bench, commits, _DIGITS[number % len(_DIGITS)]))
        moves = [_edit(bench, commits, key) for key in (Qt.Key.Key_D, Qt.Key.Key_F) * 8]
        made = len(tags) + len(moves)
        assert _last_edit(bench) == before + made, "not every key made an edit"
        undos = [_edit(bench, commits, Qt.Key.Key_Z, _CTRL) for _ in range(made)]
    for step, samples in (("key 1 to 4", tags), ("move an edge", moves), ("undo", undos)):
        whole, commit = zip(*samples, strict=True)
        alone = tuple(all_of - disk for all_of, disk in samples)
        yield Result(f"{step} to painted, without the commit", str(size), alone, _EDIT_WITHOUT_COMMIT)
        yield Result(f"{step} to painted and durable", str(size), whole, _EDIT)
        yield Result(f"{step}: the commit alone", str(size), commit)


def _last_edit(bench: Bench) -> int:
    return bench.project.history(limit=1)[0].seq


def _edit(bench: Bench, commits: Commits, key: Qt.Key, modifiers: Qt.KeyboardModifier = _PLAIN) -> tuple[float, float]:
    """Return how long a key's edit took until it was painted, and how much of that was the commit."""
    commits.milliseconds = 0.0
    whole = bench.page.after(lambda: bench.press(key, modifiers))
    assert commits.milliseconds > 0, "the key made no edit"
    return whole, commits.milliseconds


def _free_spans(text: str, at: int) -> Iterator[Span]:
    """Yield spans one behind the other from a place on, longer than any mention there is and shorter than any claim."""
    while True:
        start = text.index(" ", at) + 1
        at = text.index(" ", start + 45)
        yield Span(start, at)
