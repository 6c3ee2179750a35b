"""Saves pictures of the real window on the two articles: `python -m tests.screenshots DIR`.

Their names say what they show: what is seen, the theme, the size, and the scale where it is not 100 %.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tests.own_home import isolate

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

LARGE, SMALL = (1440, 900), (900, 600)
THEMES = ("light", "dark")
ZOOMS = (50, 200, 300)
_SCALE = "1.5"


def main(words: list[str]) -> int:
    """Save the pictures in the folder that is named, and return the exit code."""
    if len(words) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    folder = Path(words[0]).absolute()
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="annotator-screenshots-") as home:
        isolate(Path(home))
        save_pictures(folder, Path(home))
    if "QT_SCALE_FACTOR" not in os.environ:
        # Qt asks for the scale once, when it starts.
        variables = {**os.environ, "QT_SCALE_FACTOR": _SCALE}
        subprocess.run([sys.executable, "-m", "tests.screenshots", str(folder)], env=variables, check=True)
    return 0


def save_pictures(folder: Path, home: Path) -> None:
    """Make a project with marked articles and save every picture at this scale."""
    from tests.marked_articles import make_project

    project = home / "CSTO and Ukraine.annot"
    ids = make_project(project)
    studio = Studio(folder)
    if "QT_SCALE_FACTOR" in os.environ:
        studio.take_project(project, ids, sizes=(SMALL,))
    else:
        studio.take_start(home)
        studio.take_project(project, ids, sizes=(LARGE, SMALL))
        studio.take_zooms(ids)
        studio.take_guideline(ids)
        studio.take_scheme()
        studio.take_import()
        studio.take_directions(home)
    studio.window.close()


class Studio:
    """The window, and what is needed to take pictures of it."""

    def __init__(self, folder: Path) -> None:
        from annotator.gui.app import make_application
        from annotator.gui.main_window import MainWindow
        from annotator.gui.preferences import Preferences
        from annotator.gui.window_state import WindowState
        from annotator.settings import Settings, save
        from tests.marked_articles import ANNOTATOR

        save(Settings(annotator=ANNOTATOR))
        self._folder = folder
        self._scale = os.environ.get("QT_SCALE_FACTOR", "1")
        self._application = make_application()
        self._preferences = Preferences(self._application)
        self.window: MainWindow = MainWindow(WindowState(), self._preferences)
        self.window.show()
        self.window.activateWindow()

    def take_start(self, home: Path) -> None:
        """Take the start page and an empty project."""
        from annotator import Project

        self._take_in_themes("start page", LARGE)
        empty = home / "Empty.annot"
        Project.new(empty).close()
        self.window.open_project(empty)
        self._take_in_themes("empty project", LARGE)

    def take_project(self, project: Path, ids: dict[str, str], *, sizes: tuple[tuple[int, int], ...]) -> None:
        """Take both articles, from the top, and with a claim and a figure in focus."""
        self.window.open_project(project)
        assert self.window.session is not None
        for name, article in zip(("first", "second"), self.window.session.project.articles(), strict=True):
            self.window.workspace.open_article(article.id)
            for size in sizes:
                self._take_in_themes(f"{name} article", size)
        view = self.window.workspace.view
        for name, words in (
            ("figure in focus", "no more than 30,000 troops"),
            ("claim in focus", "he would not send U.S. troops"),
        ):
            view.focus_annotation(ids[words])
            for size in sizes:
                top = "French President Emmanuel Macron raised" if size == LARGE else "US President Donald Trump stated"
                view.scroll_to_offset(view.text.index(top))
                self._take_in_themes(name, size)

    def take_zooms(self, ids: dict[str, str]) -> None:
        """Take a claim in focus with the text at its smallest, at twice its size and at its largest."""
        view = self.window.workspace.view
        for percent in ZOOMS:
            view.set_zoom(percent)
            view.focus_annotation(ids["he would not send U.S. troops"])
            for size in (LARGE, SMALL):
                self.window.resize(*size)
                self._application.processEvents()
                view.scroll_to_offset(view.text.index("US President Donald Trump stated"))
                self._save(self.window, f"zoom {percent} {size[0]}x{size[1]}")
        view.set_zoom(100)

    def take_guideline(self, ids: dict[str, str]) -> None:
        """Take the guideline of a label, and the list of all."""
        from annotator.gui.guideline.feature import Guidelines

        guidelines = self.window.feature(Guidelines)
        self.window.workspace.view.focus_annotation(ids["no more than 30,000 troops"])
        guidelines.show_here()
        for size in (LARGE, SMALL):
            self._take_in_themes("guideline", size)
        guidelines.close()

    def take_scheme(self) -> None:
        """Take each page of the scheme editor, as it fits on a small screen."""
        from PySide6.QtWidgets import QApplication

        from annotator.gui.scheme.dialog import SchemeDialog

        for theme in THEMES:
            self._preferences.change(theme=theme)
            self.window.actions_["scheme"].trigger()
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, SchemeDialog)
            dialog.resize(SMALL[0] - 48, SMALL[1] - 48)
            for page, name in enumerate(("label", "guideline", "attributes")):
                dialog.label_page.setCurrentIndex(page)
                self._save(dialog, f"scheme {name} {theme}")
            dialog.list.choose(dialog.draft.relations[0])
            self._save(dialog, f"scheme relation type {theme}")
            dialog.reject()

    def take_directions(self, home: Path) -> None:
        """Take articles from right to left, and of both directions, with annotations in them."""
        from annotator import Project
        from tests.directions import ARABIC, HEBREW, MIXED

        texts = {"arabic": ARABIC, "hebrew": HEBREW, "mixed": MIXED}
        marks = {
            "arabic": (("claim", "الجنود سيغادرون المنطقة خلال أيام"), ("speaker", "محمد علي")),
            "hebrew": (("speaker", "דובר הצבא"), ("organisation", "NATO"), ("force_figure", "3,500 חיילים")),
            "mixed": (("claim", "قال محمد علي إن حلف NATO أرسل 3,500 جندي إلى المدينة"), ("organisation", "حلف NATO")),
        }
        folder = home / "directions"
        folder.mkdir()
        for name, text in texts.items():
            (folder / f"{name}.txt").write_text("\n\n".join([text] * 3), encoding="utf-8")
        path = home / "Directions.annot"
        with Project.new(path) as project:
            project.add([folder])
            for article in project.articles():
                name = article.source.name.removesuffix(".txt")
                for label, words in marks[name]:
                    start = texts[name].index(words)
                    project.annotate(article.id, label=label, spans=[(start, start + len(words))])
        self.window.open_project(path)
        assert self.window.session is not None
        for article in self.window.session.project.articles():
            self.window.workspace.open_article(article.id)
            self.window.workspace.view.focus_next()
            for size in (LARGE, SMALL):
                self._take_in_themes(article.source.name.removesuffix(".txt"), size)

    def take_import(self) -> None:
        """Take what is shown before files become articles."""
        from annotator.gui.dialogs.import_preview import ImportDialog
        from annotator.resources import resource

        for theme in THEMES:
            self._preferences.change(theme=theme)
            dialog = ImportDialog(paths=[resource("sample")], known={}, parent=self.window)
            dialog.show()
            while dialog.reading:
                self._application.processEvents()
            self._save(dialog, f"import preview {theme}")
            dialog.reject()

    def _take_in_themes(self, name: str, size: tuple[int, int]) -> None:
        self.window.resize(*size)
        for theme in THEMES:
            self._preferences.change(theme=theme)
            self._save(self.window, f"{name} {theme} {size[0]}x{size[1]}")

    def _save(self, widget: object, name: str) -> None:
        for _ in range(5):
            self._application.processEvents()
        scale = "" if self._scale == "1" else f" at {float(self._scale):.0%}"
        path = self._folder / f"{name}{scale}.png".replace(" ", "-").replace("%", "")
        if not widget.grab().save(str(path)):  # type: ignore[attr-defined]
            raise OSError(f"{path} could not be written.")
        print(path)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
