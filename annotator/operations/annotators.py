"""Whose work it is."""

from __future__ import annotations

import getpass

from annotator.errors import InvalidValue
from annotator.model import Annotator
from annotator.store.edits import EditWriter
from annotator.store.identity import new_id
from annotator.store.project import Project
from annotator.store.rows import row_of_annotator


def annotator_named(project: Project, name: str) -> Annotator:
    """Return the project's annotator of that name, or a new one, who joins the project with the first edit.

    Raises InvalidValue for a blank name.
    """
    name = " ".join(name.split())
    if not name:
        raise InvalidValue("An annotator needs a name. Nothing was changed.")
    return project.annotator_named(name) or Annotator(id=new_id(), name=name)


def usual_annotator(project: Project) -> Annotator:
    """Return who worked on the project last, or somebody of the login name."""
    last = project.last_annotator()
    if last is not None:
        return last
    try:
        login = getpass.getuser()
    except (KeyError, OSError):
        login = "annotator"
    return annotator_named(project, login)


def join(project: Project, edit: EditWriter, annotator: Annotator) -> Annotator:
    """Make sure, before an edit's first change, that the annotator is in the project, and return who it is there.

    That is somebody else's id of the same name where one came in meanwhile, by another program or an import.
    """
    if project.has("annotator", annotator.id):
        return annotator
    there = project.annotator_named(annotator.name)
    if there is None:
        edit.insert("annotator", [row_of_annotator(annotator)])
        return annotator
    if edit.seq is None:
        edit.about(annotator_id=there.id)
    return there
