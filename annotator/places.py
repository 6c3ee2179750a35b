"""Where what belongs to a person is kept: settings, reports of faults, the sample project.

That is the platform's own place for each, or one folder for all of it: a folder called `portable` beside the program,
so that the program and its settings can be carried on a stick, or the one that `keep_in` names.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from annotator.frozen import is_frozen

PORTABLE = "portable"

_chosen: list[Path] = []


def keep_in(folder: Path) -> None:
    """Keep everything in that folder, for the rest of this process."""
    _chosen[:] = [folder]


def one_folder() -> Path | None:
    """Return the folder that everything is kept in; None where each thing has the platform's own place."""
    if _chosen:
        return _chosen[0]
    beside = _beside_the_program()
    if beside is None or not (beside / PORTABLE).is_dir():
        return None
    return beside / PORTABLE


def settings_folder() -> Path:
    """The folder of the settings and of the reports of faults; it may not exist yet."""
    from platformdirs import user_config_path

    return one_folder() or user_config_path("annotator", appauthor=False)


def data_folder() -> Path:
    """The folder of the sample project; it may not exist yet."""
    from platformdirs import user_data_path

    return one_folder() or user_data_path("annotator", appauthor=False, roaming=True)


def _beside_the_program() -> Path | None:
    """Return the folder that a person sees the program in; None for an installed package, which nobody carries."""
    if not is_frozen():
        top = Path(__file__).resolve().parents[1]
        return top if (top / "pyproject.toml").is_file() else None
    # A single file of the AppImage kind runs from a place of its own, and says where it is itself.
    program = Path(os.environ.get("APPIMAGE") or sys.executable).resolve()
    bundle = next((each for each in program.parents if each.suffix == ".app"), program)
    return bundle.parent
