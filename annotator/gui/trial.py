"""The steps of `annotator.selftest`, in order: each returns what is worth knowing of it, and raises what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from annotator import settings
from annotator.errors import MissingExtra
from annotator.gui.trial_texts import ARTICLE, PAGE, PAGE_WORDS, SPEAKER, TAGGED

if TYPE_CHECKING:
    from annotator.codecs import Codec
    from annotator.gui.application import Application
    from annotator.gui.main_window import MainWindow
    from annotator.model import Annotation
    from annotator.store.project import Project

KEY = Qt.Key
NO, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
NAME = "Self-test"
_WAIT = 60.0  # seconds for anything that is awaited
_FEWEST_COLORS = 50  # in a picture of the window with something in it


class Wrong(Exception):  # noqa: N818 - named for what it says
    """Something that was tried does not do what it should."""


def need(condition: object, otherwise: str) -> None:
    """Raise Wrong, with those words, where the condition does not hold; frozen programs may be without `assert`."""
    if not condition:
        raise Wrong(otherwise)


class Trial:
    """What one step leaves for the next."""

    application: Application
    window: MainWindow

    def __init__(
        self,
        folder: Path,
        *,
        picture: Path,
        started: float,
        check_screen: Callable[[], None],
        say: Callable[[str], None],
    ) -> None:
        self.folder = folder
        self.picture = picture
        self.started = started
        self.check_screen = check_screen
        self.say = say
        self.project = folder / "selftest.annot"

    def wait(self, what: str, question: Callable[[], object]) -> None:
        """Let the window work until the answer is yes. Raises TimeoutError."""
        from PySide6.QtTest import QTest

        deadline = perf_counter() + _WAIT
        while not question():
            if perf_counter() > deadline:
                raise TimeoutError(f"{what} did not come about in {_WAIT:.0f} seconds")
            QTest.qWait(10)

    def press(self, widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO) -> None:
        """Press a key as hands do."""
        from PySide6.QtTest import QTest

        QTest.keyClick(widget, key, modifiers)

    def open_project(self) -> Project:
        """Return the project of the window."""
        if self.window.session is None:
            raise Wrong("the window has no project open")
        return self.window.session.project


def _start_qt(trial: Trial) -> str:
    from annotator.gui.app import make_application

    trial.check_screen()
    settings.save(settings.Settings(annotator=NAME, language="en"))
    trial.application = make_application()
    trial.say(f"Qt {qVersion()}")
    trial.say(f"platform plugin {QGuiApplication.platformName()}")
    return f"{len(QGuiApplication.screens())} screen(s)"


def _find_resources(_trial: Trial) -> str:
    from PySide6.QtCore import QTranslator

    from annotator.figures import read_figure
    from annotator.gui.icons import icon
    from annotator.operations.scheme_files import default_scheme
    from annotator.resources import resource

    labels = len(default_scheme().labels)
    need(read_figure("up to 20,000 troops"), "the words of figures are missing")
    catalogues = sorted(resource("translations").glob("*.qm"))
    for catalogue in catalogues:
        need(QTranslator().load(str(catalogue)), f"{catalogue.name} does not load")
    drawings = sorted(resource("icons").glob("*.svg"))
    for drawing in drawings:
        image = icon(drawing.stem, "#000000").pixmap(24).toImage()
        need(any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24)), f"{drawing.name} is blank")
    need(drawings, "there are no icons")
    need(catalogues, "there are no catalogues of translations")
    return f"{labels} labels, {len(drawings)} icons, {len(catalogues)} catalogues"


def _load_plugins(_trial: Trial) -> str:
    from annotator.plugins import all_codecs, suggesters

    codecs, warnings = all_codecs()
    engines, more_warnings = suggesters()
    need(not warnings and not more_warnings, " ".join([*warnings, *more_warnings]))
    return f"{len(codecs)} formats, {len(engines)} suggesters"


def _show_window(trial: Trial) -> str:
    from annotator.gui.app import AfterFirstPaint
    from annotator.gui.main_window import MainWindow
    from annotator.gui.preferences import Preferences
    from annotator.gui.window_state import WindowState

    painted: list[float] = []
    trial.window = window = MainWindow(WindowState(), Preferences(trial.application))
    window.show()
    AfterFirstPaint(window, lambda: painted.append(perf_counter()))
    trial.wait("the first paint", lambda: painted)
    seconds = painted[0] - trial.started
    window.complete()
    return f"first paint after {seconds:.2f} s"


def _make_project(trial: Trial) -> str:
    from annotator.operations.projects import create_project

    create_project(trial.project, origin="window").close()
    trial.window.open_project(trial.project)
    trial.open_project()
    return ""


def _add_articles(trial: Trial) -> str:
    from annotator.gui.dialogs.import_preview import ImportDialog

    text, page = trial.folder / "article.txt", trial.folder / "page.html"
    text.write_text(ARTICLE, encoding="utf-8")
    page.write_text(PAGE, encoding="utf-8")
    trial.window.files.add_paths([text, page])
    (dialog,) = trial.window.findChildren(ImportDialog)
    trial.wait("reading the two files", lambda: not dialog.reading)
    texts = [draft.text for draft in dialog.drafts()]
    rows = [dialog.model.found(row) for row in range(dialog.model.rowCount())]
    problems = " ".join(row.problem for row in rows if row.problem)
    need(len(texts) == 2, problems or f"{len(texts)} of 2 files became articles")
    need(any(PAGE_WORDS in each for each in texts), "the page was read without its words")
    trial.press(dialog, KEY.Key_Return)
    trial.wait("adding them", lambda: trial.open_project().article_count() == 2)
    return ""


def _tag(trial: Trial) -> str:
    project, workspace = trial.open_project(), trial.window.workspace
    (article,) = [each for each in project.articles() if each.source.name == "article.txt"]
    workspace.open_article(article.id)
    trial.wait("the article", lambda: workspace.view.text == ARTICLE)
    view = workspace.view
    for words, key, _ in TAGGED:
        view.set_caret(ARTICLE.index(words))
        for _each in words:
            trial.press(view, KEY.Key_Right, SHIFT)
        trial.press(view, key)
    found = [(each.quote, each.label) for each in _by_place(project.annotations(article.id))]
    need(sorted(found) == sorted((words, label) for words, _, label in TAGGED), f"there is {found}")
    return ", ".join(label for _, label in found)


def _by_place(annotations: Sequence[Annotation]) -> list[Annotation]:
    return sorted(annotations, key=lambda each: each.start)


def _export(trial: Trial) -> str:
    from annotator.operations.annotators import annotator_named
    from annotator.operations.export_set import export_bytes, export_to_file
    from annotator.operations.import_set import import_file
    from annotator.operations.projects import create_project
    from annotator.store.checking import problems

    path = trial.folder / "selftest.json"
    export_to_file(trial.open_project(), path)
    with create_project(trial.folder / "again.annot") as again:
        import_file(again, path, by=annotator_named(again, NAME))
        need(export_bytes(again) == path.read_bytes(), "what was read back is not what was written")
    found = problems(trial.open_project())
    need(not found, " ".join(found))
    return f"{path.stat().st_size} bytes, the same again"


def _other_formats(trial: Trial) -> str:
    from annotator.plugins import all_codecs

    left_out = []
    for codec in all_codecs()[0]:
        try:
            _write_and_read(trial, codec)
        except MissingExtra as missing:
            left_out.append(f"{codec.name}, whose extra “{missing.fields['extra']}” is not installed")
    return f"all but {', '.join(left_out)}" if left_out else ""


def _write_and_read(trial: Trial, codec: Codec) -> None:
    from annotator.operations.export_set import export_to_file

    path = trial.folder / f"{codec.name}{codec.suffix}"
    if codec.write is not None:
        export_to_file(trial.open_project(), path, codec=codec.name)
        if codec.read is not None:
            read = codec.read(path, codec.options_of({}, "in"))
            list(getattr(read, "articles", ()))  # of a table of reviews there are none


def _read_in_processes(trial: Trial) -> str:
    """Read, each in a process for it, a PDF of the window's own and what was exported for browsers and Word."""
    from annotator.gui.printing.feature import PrintArticle
    from annotator.intake import read_file

    printing = trial.window.feature(PrintArticle)
    printed = printing.printed()
    if printed is None:
        raise Wrong("there are no pages to print")
    pdf = trial.folder / "article.pdf"
    pdf.write_bytes(printing.as_pdf(printed))
    word_file = next(trial.folder.glob("docx/0001*.docx"))
    for path in (pdf, trial.folder / "html.html", word_file):
        text = "".join(draft.text for draft in read_file(path))
        need(SPEAKER in text, f"“{path.name}” was read without its words")
    return "PDF, HTML, Word"


def _take_picture(trial: Trial) -> str:
    from PySide6.QtTest import QTest

    QTest.qWait(200)  # what was just tagged moves to its place
    picture = trial.window.grab().toImage()
    need(picture.save(str(trial.picture)), f"“{trial.picture}” could not be written")
    step = 5
    places = ((x, y) for x in range(0, picture.width(), step) for y in range(0, picture.height(), step))
    colors = len({picture.pixel(x, y) for x, y in places})
    need(colors >= _FEWEST_COLORS, f"the window is empty: {colors} colours")
    return f"{picture.width()} × {picture.height()}, {colors} colours"


def _close(trial: Trial) -> str:
    from annotator.store.project import Project

    need(trial.window.close(), "the window stayed open")
    with Project.open(trial.project, read_only=True) as project:
        need(project.annotation_count() == len(TAGGED), "not all that was tagged is on disk")
    return ""


STEPS: tuple[tuple[str, Callable[[Trial], str]], ...] = (
    ("starts Qt", _start_qt),
    ("finds its resources", _find_resources),
    ("loads every format and suggester", _load_plugins),
    ("shows the window", _show_window),
    ("makes a project", _make_project),
    ("adds a text and a web page, read in a process of its own", _add_articles),
    ("tags by keys", _tag),
    ("exports JSON and reads it back", _export),
    ("writes and reads every other format", _other_formats),
    ("reads other files", _read_in_processes),
    ("takes a picture of the window", _take_picture),
    ("closes with everything on disk", _close),
)
