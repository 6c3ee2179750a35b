"""What the File menu does with files: projects, articles to add, annotation sets in and out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMainWindow

from annotator.errors import UserError
from annotator.gui.dialogs.confirm import ask_replace
from annotator.gui.place import is_there
from annotator.gui.progress import with_progress
from annotator.gui.wording import remark_words
from annotator.model import Annotator
from annotator.operations.progress import Report
from annotator.places import data_folder

if TYPE_CHECKING:
    from annotator.codecs import Codec
    from annotator.gui.session import Session
    from annotator.intake import Draft
    from annotator.operations.articles import Added
    from annotator.operations.importing import Imported, LabelPolicy
    from annotator.operations.versions import NewVersion

PROJECT_SUFFIX = ".annot"
_MOST_REPORTS = 5
_LOOKED_AT = 4096  # bytes of a file that tell what it is
# A file of the first dropped on the window is annotations; one of the second is articles more often.
SET_SUFFIXES = (".json", ".jsonl", ".jsonld", ".spacy", ".qdpx", ".qdc", ".xmi")
_SOMETIMES_SETS = (".tsv", ".csv", ".xlsx", ".zip")


class Files(QObject):
    """Asks for file names and runs the operations on them.

    `project_chosen` carries the path of a project to open, made just now or there before; `notice` a sentence,
    `offered` one with a button; `problem` a UserError; `added` the ids of articles that were added; `suggested` tells
    that what was imported as suggestions is another.
    """

    project_chosen = Signal(object)
    notice = Signal(str)
    offered = Signal(str, object)
    problem = Signal(object)
    added = Signal(list)
    suggested = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.session: Session | None = None
        self._last_format = "json"
        self.font_family = ""  # what articles are read in, for the preview

    # Projects

    def new(self) -> None:
        """Ask for a name and make a project of it."""
        proposed = self._folder() / f"project{PROJECT_SUFFIX}"
        path = self.path_to_save(self.tr("New project"), proposed, self._filter())
        if path is not None:
            self._make(path)

    def _make(self, path: Path) -> None:
        from annotator.operations.projects import create_project

        def operation() -> None:
            create_project(path, origin="window").close()
            self.project_chosen.emit(path)

        self._try(operation)

    def open(self) -> None:
        """Ask which project to open."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open project"), str(self._folder()), self._filter()
        )
        if name:
            self.project_chosen.emit(Path(name))

    def sample(self, annotator: str) -> None:
        """Open the sample project, made anew as that annotator's work where it is not there yet."""
        from annotator.operations.demo import make_sample_project

        path = data_folder() / f"sample{PROJECT_SUFFIX}"

        def operation() -> None:
            path.parent.mkdir(parents=True, exist_ok=True)
            if not is_there(path):
                make_sample_project(path, by_name=annotator, origin="window").close()
            self.project_chosen.emit(path)

        self._try(operation)

    def copy_project(self) -> None:
        """Ask for a name and write a copy of the project there."""
        from annotator.operations.projects import copy_project

        session = self._session()
        project = session.project
        proposed = project.path.with_name(f"{project.path.stem} copy{PROJECT_SUFFIX}")
        target = self.path_to_save(self.tr("Save a copy"), proposed, self._filter())
        if target is None:
            return

        def operation() -> None:
            def work(report: Report) -> Path:
                copy_project(project, target, report=report)
                return target

            if with_progress(self._window, self.tr("Saving a copy"), work) is not None:
                self.notice.emit(self.tr("Saved a copy: {name}").format(name=target.name))

        self._try(operation)

    def show_in_folder(self) -> None:
        """Show the folder of the project in the system's file manager."""
        _show_folder(self._session().project.path.parent)

    # Articles

    def add(self) -> None:
        """Ask for files to add as articles."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Add articles"), str(self._folder()), self._article_filter()
        )
        self.add_paths([Path(name) for name in names])

    def _article_filter(self) -> str:
        from annotator.intake import READERS

        endings = sorted({ending for reader in READERS for ending in reader.endings})
        return self.tr("Articles ({endings});;All files (*)").format(endings=" ".join(f"*{each}" for each in endings))

    def add_folder(self) -> None:
        """Ask for a folder whose files to add as articles."""
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Add a folder of articles"), str(self._folder()))
        if name:
            self.add_paths([Path(name)])

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Show what files and folders hold, and add what the user agrees to; reviewers' tables go their own way."""
        from annotator.codecs.tables.reading import is_review_table

        reviewed = [path for path in paths if is_review_table(path)]
        for path in reviewed:
            self.import_path(path)
        if articles := [path for path in paths if path not in reviewed]:
            self._preview(paths=articles)

    def paste(self) -> None:
        """Show the clipboard's text, or what a browser copied, and add it if the user agrees."""
        content = QGuiApplication.clipboard().mimeData()
        text = content.text()
        if content.hasHtml():
            from annotator.intake.html import text_of_markup

            text = text_of_markup(content.html()) or text
        if not text.strip():
            self.notice.emit(self.tr("There is no text on the clipboard. Copy an article’s text first."))
            return
        from annotator.gui.dialogs.found import draft_from_clipboard

        self._try(lambda: self._preview(drafts=[draft_from_clipboard(text)]))

    def _preview(self, *, paths: Sequence[Path] = (), drafts: Sequence[Draft] = ()) -> None:
        from annotator.gui.dialogs.import_preview import ImportDialog

        known = self._session().project.article_ids_by_text()
        dialog = ImportDialog(
            paths=paths,
            drafts=drafts,
            known=known,
            project=self._session().project.path,
            font_family=self.font_family,
            parent=self._window,
        )
        dialog.accepted.connect(lambda: self._add_drafts(dialog.drafts(), dialog.versions()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _add_drafts(self, drafts: Sequence[Draft], versions: Sequence[tuple[Draft, str]]) -> None:
        from annotator.operations.versions import add_with_versions

        session = self._session()

        def operation(by: Annotator) -> tuple[list[Added], list[NewVersion]] | None:
            return with_progress(
                self._window,
                self.tr("Adding articles"),
                lambda report: add_with_versions(session.project, drafts, versions, by=by, report=report),
            )

        session.run(operation, done=self._tell_added)

    def _tell_added(self, result: tuple[list[Added], list[NewVersion]] | None) -> None:
        if result is None:
            return
        outcome, versions = result
        new = [version.article_id for version in versions]
        new += [each.article_id for each in outcome if each.outcome == "added"]
        text = self.tr("Added %Ln article(s)", "", len(new))
        if there := len(outcome) + len(versions) - len(new):
            text += self.tr(", %Ln was/were there already", "", there)
        self.notice.emit(text)
        if new:
            self.added.emit(new)
        if versions:
            from annotator.gui.dialogs.carried import CarriedDialog

            CarriedDialog(versions, self._window).open()

    # Annotation sets

    def export(self) -> None:
        """Ask for a format and show what it makes of the first article."""
        from annotator.gui.dialogs.export import ExportDialog
        from annotator.operations.export_preview import first_article

        def operation() -> None:
            first = first_article(self._session().project)
            dialog = ExportDialog(first, format_name=self._last_format, parent=self._window)
            dialog.accepted.connect(lambda: self._export_as(dialog.codec, dialog.options))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        self._try(operation)

    def _export_as(self, codec: Codec, options: Mapping[str, object]) -> None:
        """Ask for a name and write the project there."""
        from annotator.operations.export_set import Exported, export_to_file

        self._last_format = codec.name
        project = self._session().project
        proposed = project.path.with_suffix(codec.suffix)
        if codec.folder:
            proposed = project.path.with_name(f"{project.path.stem} {codec.name}")
        path = self.path_to_save(self.tr("Export"), proposed, f"{codec.title} (*{codec.suffix})")
        if path is None or (path.is_file() and not ask_replace(self._window, name=path.name)):
            return

        def operation() -> None:
            def work(report: Report) -> Exported:
                return export_to_file(project, path, codec=codec.name, options=options, report=report)

            exported = with_progress(self._window, self.tr("Exporting"), work)
            if exported is not None:
                text = _with_reports(self.tr("Exported to {name}").format(name=path.name), exported.reports)
                # A report has no button: the next edit would take it away before it is read.
                show = (self.tr("Show in folder"), lambda: _show_folder(path.parent))
                self.offered.emit(text, None if exported.reports else show)

        self._try(operation)

    def import_set(self) -> None:
        """Ask for a file with annotations to import."""
        patterns = " ".join(f"*{suffix}" for suffix in (*SET_SUFFIXES, *_SOMETIMES_SETS))
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Import annotations"),
            str(self._folder()),
            self.tr("Annotations ({patterns});;All files (*)").format(patterns=patterns),
        )
        if name:
            self.import_path(Path(name))

    def import_set_folder(self) -> None:
        """Ask for a folder with annotations to import, as brat, CoNLL and UIMA have them."""
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Import a folder"), str(self._folder()))
        if name:
            self.import_path(Path(name))

    def import_path(self, path: Path) -> None:
        """Show what stands in a file or folder of annotations, and import it if the user agrees."""
        from annotator.codecs.guessing import guessed_format
        from annotator.gui.dialogs.import_set import ImportSetDialog

        project = self._session().project.path
        dialog = ImportSetDialog(path, project=project, format_name=guessed_format(path), parent=self._window)
        dialog.accepted.connect(
            lambda: self._import_as(path, dialog.codec.name, dialog.options, dialog.labels, source=dialog.source)
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _import_as(
        self,
        path: Path,
        codec: str,
        options: Mapping[str, object] | None = None,
        labels: LabelPolicy = "add",
        *,
        source: str | None = None,
    ) -> None:
        from annotator.operations.import_set import import_file

        session = self._session()

        def operation(by: Annotator) -> Imported | None:
            return with_progress(
                self._window,
                self.tr("Importing"),
                lambda report: import_file(
                    session.project,
                    path,
                    codec=codec,
                    by=by,
                    options=options,
                    labels=labels,
                    report=report,
                    source=source,
                ),
            )

        session.run(operation, done=lambda result: self._tell_imported(result, source))

    def _tell_imported(self, result: Imported | None, source: str | None) -> None:
        if result is None:
            return
        if source is not None and result.suggested is not None:
            self.suggested.emit()
            text = self.tr("Imported %Ln suggestion(s)", "", result.suggested)
            offer = (self.tr("Remove"), lambda: self.remove_source(source))
            self.offered.emit(_with_reports(text, result.reports), offer)
            return
        if result.reviewed:
            text = self.tr("Reviews: {deleted} deleted, {questioned} questioned, {noted} notes written").format(
                deleted=result.annotations_deleted,
                questioned=result.annotations_questioned,
                noted=result.notes_written,
            )
        else:
            text = self.tr("Imported %Ln annotation(s)", "", result.annotations_added)
        self.notice.emit(_with_reports(text, result.reports))

    def remove_source(self, source: str) -> None:
        """Remove what was imported as suggestions of a source."""
        from annotator.operations.importing_suggestions import remove_source

        if self._try(lambda: remove_source(self._session().project, source)):
            self.notice.emit(self.tr("Removed the suggestions of {source}").format(source=source))
            self.suggested.emit()

    def take(self, paths: Sequence[Path]) -> None:
        """Do what is meant by dropping files: open a project, import a set, add everything else."""
        projects = [path for path in paths if path.suffix.lower() == PROJECT_SUFFIX]
        if projects:
            self.project_chosen.emit(projects[0])
            return
        if self.session is None:
            self.notice.emit(self.tr("Open or make a project first, then drop articles on it."))
            return
        if self.session.project.read_only:
            self.notice.emit(self.tr("This project is read-only. Save a copy, and add articles there."))
            return
        sets = [path for path in paths if path.suffix.lower() in SET_SUFFIXES and is_set(path)]
        for path in sets:
            self.import_path(path)
        self.add_paths([path for path in paths if path not in sets])

    # Inside

    def _session(self) -> Session:
        assert self.session is not None, "the menu enables this only with a project"
        return self.session

    def path_to_save(self, title: str, proposed: Path, forms: str) -> Path | None:
        """Ask for a name to save under; it gets the ending of the proposed one where it has none."""
        # Qt would ask about replacing a file before the name has its ending, and also where nothing is replaced.
        name, _ = QFileDialog.getSaveFileName(
            self._window, title, str(proposed), forms, options=QFileDialog.Option.DontConfirmOverwrite
        )
        return with_suffix(Path(name), proposed.suffix) if name else None

    def _folder(self) -> Path:
        if self.session is not None:
            return self.session.project.path.parent
        documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        return documents if documents.is_dir() else Path.home()

    def _filter(self) -> str:
        return self.tr("Annotator projects (*{suffix})").format(suffix=PROJECT_SUFFIX)

    def _try(self, operation: Callable[[], object]) -> bool:
        try:
            operation()
        except UserError as error:
            self.problem.emit(error)
            return False
        return True


def is_set(path: Path) -> bool:
    """Return whether a file holds annotations; lines of JSON without any are a corpus of articles."""
    from annotator.codecs.guessing import guessed_format

    return path.suffix.lower() != ".jsonl" or guessed_format(path) != "jsonl" or _is_ours(path)


def _is_ours(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return b'"format_version"' in file.read(_LOOKED_AT)
    except OSError:
        return True  # whoever imports it says why


def _with_reports(text: str, reports: Sequence[str]) -> str:
    """Return a sentence with the first reports below it, and how many more there are."""
    more = len(reports) - _MOST_REPORTS
    lines = [text, *map(remark_words, reports[:_MOST_REPORTS]), *([f"… + {more}"] if more > 0 else [])]
    return "\n".join(lines)


def _show_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder.absolute())))


def with_suffix(path: Path, suffix: str) -> Path:
    """Return the path with the ending added where it has none."""
    return path if path.suffix else path.with_name(path.name + suffix)
