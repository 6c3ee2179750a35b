"""What a person likes, as the window uses it: theme, font, name; asked for and kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from annotator import settings as stored
from annotator.errors import FileProblem
from annotator.gui.motion import reduce_motion
from annotator.gui.style import palette, style_sheet
from annotator.gui.theme import DARK, LIGHT, Theme
from annotator.settings import Settings


class Preferences(QObject):
    """The settings in force. Each change is kept and takes effect at once."""

    theme_changed = Signal(object)
    font_changed = Signal(str)
    label_keys_changed = Signal(bool)
    annotator_changed = Signal(str)
    problem = Signal(object)

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self.settings: Settings = stored.load()
        self.theme: Theme = self._wanted_theme()
        self._apply_theme()
        reduce_motion(application, wanted=self.settings.reduced_motion)
        application.styleHints().colorSchemeChanged.connect(lambda _: self._follow_theme())

    def change(self, **changes: object) -> None:
        """Change some settings by name."""
        self.set_settings(replace(self.settings, **changes))  # type: ignore[arg-type]

    def set_settings(self, settings: Settings) -> None:
        """Take these settings."""
        before, self.settings = self.settings, settings
        try:
            stored.save(settings)
        except OSError as error:
            self.problem.emit(
                FileProblem(
                    "The settings could not be kept: {reason}. They hold until the program ends.", reason=error.strerror
                )
            )
        if settings.font_family != before.font_family:
            self.font_changed.emit(settings.font_family)
        if settings.label_keys != before.label_keys:
            self.label_keys_changed.emit(settings.label_keys)
        reduce_motion(self._application, wanted=settings.reduced_motion)
        if settings.annotator != before.annotator:
            self.annotator_changed.emit(settings.annotator)
        self._follow_theme()

    def _wanted_theme(self) -> Theme:
        choice = self.settings.theme
        if choice == "system":
            dark = self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
            return DARK if dark else LIGHT
        return DARK if choice == "dark" else LIGHT

    def _follow_theme(self) -> None:
        wanted = self._wanted_theme()
        if wanted != self.theme:
            self.theme = wanted
            self._apply_theme()
        self.theme_changed.emit(self.theme)

    def _apply_theme(self) -> None:
        self._application.setPalette(palette(self.theme))
        self._application.setStyleSheet(style_sheet(self.theme))

    def show(self, window: QWidget) -> None:
        """Show the dialog of all settings."""
        from annotator.gui.dialogs.preferences import PreferencesDialog

        dialog = PreferencesDialog(self.settings, window)
        dialog.settings_changed.connect(self.set_settings)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def annotator_name(self, window: QWidget) -> str | None:
        """Return the annotator's name, asked for at the first start; None if that was cancelled."""
        if not self.settings.annotator:
            from annotator.gui.dialogs.annotator_name import AnnotatorNameDialog

            dialog = AnnotatorNameDialog(parent=window)
            if dialog.exec() != QDialog.DialogCode.Accepted:
                return None
            self.change(annotator=dialog.name())
        return self.settings.annotator

    def switch_annotator(self, window: QWidget, names: Sequence[str]) -> None:
        """Ask who annotates from now on; `names` are those of the project's annotators."""
        from annotator.gui.dialogs.annotator_name import SwitchAnnotatorDialog

        dialog = SwitchAnnotatorDialog(names, self.settings.annotator, window)
        dialog.accepted.connect(lambda: self.change(annotator=dialog.name()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def assume_name(self) -> None:
        """Go by the system's name for the user, for this start only, where none was given."""
        if not self.settings.annotator:
            self.settings = replace(self.settings, annotator=stored.system_name() or "annotator")
