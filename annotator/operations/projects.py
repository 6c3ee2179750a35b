"""Making projects and copying them."""

from __future__ import annotations

import os
import stat
import tempfile
from pathlib import Path

from annotator.errors import DiskFull, FileProblem
from annotator.operations.progress import Report
from annotator.operations.scheme_files import default_scheme, load_scheme
from annotator.store.project import Project
from annotator.text import file_name_text


def create_project(path: Path, *, title: str = "", scheme: Path | None = None, origin: str = "library") -> Project:
    """Make a project file with the default scheme, or the one in a JSON file, and return it open.

    The title is the file's name without its ending where none is given. Raises FileProblem, InvalidValue.
    """
    of_project = default_scheme() if scheme is None else load_scheme(scheme)
    return Project.create(path, title=title or file_name_text(path.stem), scheme=of_project, origin=origin)


def copy_project(project: Project, target: Path, *, report: Report | None = None) -> None:
    """Write a sound copy of the project, also while it is in use: whole or not at all.

    `report` is told how much of it is copied; what it raises stops the copy. Raises FileProblem if `target` is taken,
    ProjectBusy and DiskFull.
    """
    if target.exists():
        raise FileProblem("“{name}” is already there. Nothing was written. Choose another name.", name=target.name)
    if not target.parent.is_dir():
        raise FileProblem(
            "The folder “{folder}” does not exist. Make it first, or choose another.", folder=target.parent
        )
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        os.close(handle)
        part = Path(name)
        try:
            project.copy_to(part, report=report)
            part.chmod(project.path.stat().st_mode | stat.S_IWUSR)
            part.rename(target)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise FileProblem(
            "“{target}” cannot be written: {reason}. Choose another place.", target=target, reason=error.strerror
        ) from error
    except DiskFull as error:
        raise DiskFull(
            "There is no room for “{target}”. Nothing was written. Choose another place.", target=target
        ) from error
