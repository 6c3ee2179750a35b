"""What is done to annotations that were chosen together in the outline: one edit for all, one undo."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from annotator.errors import ProjectBusy, UserError
from annotator.gui.annotation_commands import AnnotationCommands
from annotator.gui.feature import Feature
from annotator.gui.progress import busy
from annotator.gui.reading.places import PlacesLayer
from annotator.gui.wording import readable
from annotator.gui.workspace import Workspace
from annotator.model import Annotator, AttributeValue, ChangeSet
from annotator.operations import annotations as annotating

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow
    from annotator.gui.session import Session

# While Shift and an arrow are held down, what is chosen is read when the hands pause (milliseconds).
_PAUSE = 30
_MANY = 1000


class Several(Feature):
    """Shows annotations that are chosen together, outlined in the article and in the inspector, and changes them all.

    While they are shown no annotation is in focus; a click or the caret in the article, or an annotation that comes
    into focus, ends it.
    """

    def __init__(self, workspace: Workspace, window: MainWindow) -> None:
        super().__init__(workspace, window)
        self._layer = PlacesLayer()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._show)
        outline, view = workspace.outline, workspace.view
        outline.several_changed.connect(self._changed)
        outline.relabel_requested.connect(self.relabel)
        page = workspace.inspector.several
        page.delete_requested.connect(self._delete)
        page.form.edited.connect(self.set_attribute)
        page.form.given_up.connect(self._tell_given_up)
        page.form.may_edit = self._may_change
        view.add_layer(self._layer)
        view.caret_moved.connect(lambda _: self._end_in_article())

    def _delete(self, annotation_ids: Sequence[str]) -> None:
        self._commands.delete(annotation_ids)

    def _may_change(self, annotation_ids: Sequence[str]) -> bool:
        return self._commands.may_change(annotation_ids)

    @property
    def _commands(self) -> AnnotationCommands:
        return self.window.feature(AnnotationCommands)

    def set_session(self, session: Session | None) -> None:
        """Follow the changes of another project."""
        if self.session is not None:
            self.session.changed.disconnect(self._on_change)
        super().set_session(session)
        if session is not None:
            session.changed.connect(self._on_change)

    # What is shown

    def _end_in_article(self) -> None:
        if self.workspace.view.hasFocus():
            self.workspace.outline.choose_several(())

    def _changed(self, annotation_ids: Sequence[str]) -> None:
        if annotation_ids:
            self.workspace.view.focus_annotation(None)
            self._pause.start()
            return
        self._pause.stop()
        self._outline(())
        if self.workspace.view.focused_id is None:
            self.workspace.inspector.clear()

    def _show(self) -> None:
        ids = self.workspace.outline.several
        if self.session is None or not ids:
            return
        project = self.session.project
        try:
            annotations = project.annotations_of(ids)
            names = {each.id: each.name for each in project.annotators()}
        except ProjectBusy:
            self._pause.start()
            return
        except UserError as error:
            self.problem.emit(error)
            return
        if annotations:
            self.workspace.inspector.show_several(annotations, names)
            self._outline([span for annotation in annotations for span in annotation.spans])

    def _outline(self, spans: Sequence[tuple[int, int]]) -> None:
        self._layer.show_spans(spans)
        self.workspace.view.viewport().update()

    def _on_change(self, change_set: ChangeSet) -> None:
        if self.workspace.outline.several and (change_set.everything or change_set.of("annotation")):
            self._show()

    # What is done

    def set_attribute(self, annotation_ids: tuple[str, ...], name: str, value: AttributeValue | None) -> None:
        """Set an attribute of all of them, None takes it away; whether they may be changed was asked before."""
        session, form = self.session, self.workspace.inspector.several.form
        if session is None:
            return
        project = session.project

        def operation(by: Annotator) -> None:
            with self._working(annotation_ids):
                annotating.set_attributes_of_all(project, annotation_ids, {name: value}, by=by)

        def kept(_: None) -> None:
            form.keep(annotation_ids, name, value)
            self._tell_set(len(annotation_ids), name, value)

        session.run(operation, done=kept, refused=lambda: form.refuse(annotation_ids, name, value))

    def _tell_set(self, count: int, name: str, value: AttributeValue | None) -> None:
        words = self.tr("{name} set for %Ln annotation(s)", "", count)
        if value is None:
            words = self.tr("{name} taken away from %Ln annotation(s)", "", count)
        self.said.emit(words.format(name=readable(name)))

    def _tell_given_up(self, annotation_ids: Sequence[str], name: str, text: str) -> None:
        words = self.tr(
            "{name} was not set for %Ln annotation(s): “{text}” is no value for it.", "", len(annotation_ids)
        )
        self.notice.emit(words.format(name=readable(name), text=text))

    def relabel(self, annotation_ids: Sequence[str], label: str) -> None:
        """Give all of them another label."""
        session = self.session
        if len(annotation_ids) == 1:
            self._commands.relabel(annotation_ids[0], label)
        elif session is not None and self._commands.may_change(annotation_ids):
            project = session.project

            def operation(by: Annotator) -> int:
                with self._working(annotation_ids):
                    return annotating.relabel_all(project, annotation_ids, label, by=by)

            session.run(operation, done=lambda left: self._tell_relabelled(len(annotation_ids) - left, left))

    def _working(self, annotation_ids: Sequence[str]) -> AbstractContextManager[None]:
        """Say that the window works, where it may take longer than one notices."""
        return busy(self.window, self.tr("Changing annotations…")) if len(annotation_ids) > _MANY else nullcontext()

    def _tell_relabelled(self, count: int, left: int) -> None:
        words = [self.tr("Relabelled %Ln annotation(s)", "", count)] if count else [self.tr("Nothing was relabelled")]
        if left:
            words.append(self.tr("left %Ln that would say the same twice", "", left))
        self.undoable.emit("; ".join(words))
