"""What a window remembers between starts: its size, its panes, recent projects, and where one was in each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from annotator.gui.place import Place
from annotator.places import one_folder

MOST_RECENT = 12
MOST_RECENT_COMMANDS = 20


class WindowState:
    """The window's memory, in QSettings; every value has a default, and what cannot be read counts as not there."""

    def __init__(self) -> None:
        self._settings = _stored()

    def layout(self, name: str) -> QByteArray | None:
        """Return a stored geometry or splitter state, or None."""
        value = self._settings.value(f"window/{name}")
        return value if isinstance(value, QByteArray) else None

    def set_layout(self, name: str, value: QByteArray) -> None:
        """Keep a geometry or splitter state."""
        self._settings.setValue(f"window/{name}", value)

    def is_shown(self, name: str) -> bool:
        """Return whether a pane was shown; all are at first."""
        return bool(self._int(f"window/{name}", 1))

    def set_shown(self, name: str, *, shown: bool) -> None:
        """Keep whether a pane is shown."""
        self._settings.setValue(f"window/{name}", int(shown))

    @property
    def zoom(self) -> int:
        """The reading view's zoom in percent."""
        return self._int("window/zoom", 100)

    @zoom.setter
    def zoom(self, percent: int) -> None:
        self._settings.setValue("window/zoom", percent)

    @property
    def recent(self) -> list[Path]:
        """The projects opened last, newest first, also those that are not there any more."""
        return [Path(name) for name in self._names("recent")]

    def add_recent(self, path: Path) -> None:
        """Put a project at the head of the recent ones."""
        path = path.absolute()
        self._set_recent([path, *(each for each in self.recent if each != path)])

    def forget_recent(self, path: Path) -> None:
        """Take a project out of the recent ones."""
        self._set_recent([each for each in self.recent if each != path])

    def _set_recent(self, paths: list[Path]) -> None:
        self._settings.setValue("recent", [str(path) for path in paths[:MOST_RECENT]])

    @property
    def recent_commands(self) -> list[str]:
        """The names of what was done last from the command palette, newest first."""
        return self._names("palette/recent")

    def add_recent_command(self, name: str) -> None:
        """Put a command at the head of the recent ones."""
        names = [name, *(each for each in self.recent_commands if each != name)]
        self._settings.setValue("palette/recent", names[:MOST_RECENT_COMMANDS])

    @property
    def repeats_match_case(self) -> bool:
        """Whether repeats are looked for with capitals as they stand."""
        return bool(self._int("repeats/case", 1))

    @repeats_match_case.setter
    def repeats_match_case(self, case: bool) -> None:
        self._settings.setValue("repeats/case", int(case))

    @property
    def shows_suggestions(self) -> bool:
        """Whether suggestions are shown."""
        return bool(self._int("suggestions/shown", 1))

    @shows_suggestions.setter
    def shows_suggestions(self, shown: bool) -> None:
        self._settings.setValue("suggestions/shown", int(shown))

    @property
    def suggestion_floors(self) -> dict[str, float]:
        """From which score on suggestions are shown, by label; the usual ones are missing."""
        pairs = (name.rpartition("=") for name in self._names("suggestions/floors"))
        return {label: int(percent) / 100 for label, _, percent in pairs if percent.isdigit()}

    @suggestion_floors.setter
    def suggestion_floors(self, floors: Mapping[str, float]) -> None:
        self._settings.setValue(
            "suggestions/floors", [f"{name}={round(floor * 100)}" for name, floor in floors.items()]
        )

    @property
    def sources_off(self) -> frozenset[str]:
        """The sources whose suggestions are not shown; those on request are among them until they are switched on."""
        from annotator.plugins import ON_REQUEST

        return frozenset(self._names("suggestions/off")) | (ON_REQUEST - set(self._names("suggestions/on")))

    @sources_off.setter
    def sources_off(self, sources: Iterable[str]) -> None:
        from annotator.plugins import ON_REQUEST

        self._settings.setValue("suggestions/off", sorted(sources))
        self._settings.setValue("suggestions/on", sorted(ON_REQUEST.difference(sources)))

    @property
    def blind_share(self) -> int:
        """In how many of a hundred articles no suggestion is shown."""
        return self._int("suggestions/blind", 0)

    @blind_share.setter
    def blind_share(self, percent: int) -> None:
        self._settings.setValue("suggestions/blind", percent)

    @property
    def last_project(self) -> Path | None:
        """The project that was open when the program ended, or None."""
        value = str(self._settings.value("last_project", "") or "")
        return Path(value) if value else None

    @last_project.setter
    def last_project(self, path: Path | None) -> None:
        self._settings.setValue("last_project", str(path.absolute()) if path else "")

    def place(self, project_id: str) -> Place:
        """Return where one was in a project."""
        group = f"place/{project_id}"
        article_id = str(self._settings.value(f"{group}/article", "") or "")
        return Place(article_id or None, self._int(f"{group}/top", 0), self._int(f"{group}/caret", 0))

    def set_place(self, project_id: str, place: Place) -> None:
        """Keep where one is in a project."""
        group = f"place/{project_id}"
        self._settings.setValue(f"{group}/article", place.article_id or "")
        self._settings.setValue(f"{group}/top", place.top)
        self._settings.setValue(f"{group}/caret", place.caret)

    def _names(self, key: str) -> list[str]:
        value = self._settings.value(key, [])
        names = value if isinstance(value, list) else [value]  # QSettings gives a list of one as a string
        return [str(name) for name in names if name]

    def _int(self, name: str, default: int) -> int:
        try:
            return int(str(self._settings.value(name, default)))
        except ValueError:
            return default


def _stored() -> QSettings:
    """Return the platform's own store, or a file where everything is kept in one folder."""
    folder = one_folder()
    if folder is None:
        return QSettings("annotator", "annotator")
    # What Qt keeps by itself, such as the size of its file dialogs, goes there too where the platform lets it.
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, str(folder))
    return QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
